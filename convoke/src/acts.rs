//! Acts from outside: JSON becomes a proposal, and a role is found for it.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hub::{AnyAct, At, Hub, Id, NotAnAct, Principal, ProposalJson, Refusal};

/// The role of somebody who holds none.
pub const NO_ROLE: &str = "public";

/// The act that JSON says.
///
/// # Errors
/// A refusal that says what is wrong with it.
pub fn from_json(hub: &Hub, json: &ProposalJson) -> Result<AnyAct, Refusal> {
    let open = if json.open.is_null() { "{}".to_owned() } else { json.open.to_string() };
    let mut act = hub.decode(&json.kind, &open).map_err(|fault| match fault {
        NotAnAct::UnknownKind(kind) => {
            Refusal::invalid("frame-refused-unknown-kind").with("kind", short(&kind))
        }
        NotAnAct::Malformed { kind, fault } => malformed(&kind, &fault),
    })?;
    let mut taken = BTreeSet::new();
    act.said(&mut |name, said| {
        if let Some(words) = json.said.get(name) {
            said.fill(words);
            taken.insert(name.to_owned());
        }
    });
    match json.said.keys().find(|name| !taken.contains(*name)) {
        Some(name) => {
            Err(malformed(&json.kind, &format!("no typed words are called `{}`", short(name))))
        }
        None => Ok(act),
    }
}

fn malformed(kind: &str, fault: &impl std::fmt::Display) -> Refusal {
    Refusal::invalid("frame-refused-malformed")
        .with("kind", short(kind))
        .with("fault", short(&fault.to_string()))
}

fn short(text: &str) -> String {
    text.chars().take(200).collect()
}

/// The idempotency key that JSON carries; a fresh one when it carries none.
///
/// # Errors
/// When it is not 22 letters of base64url.
pub fn nonce(json: &ProposalJson) -> Result<[u8; 16], Refusal> {
    let Some(text) = &json.nonce else { return Ok(crate::machine::random()) };
    let bytes = URL_SAFE_NO_PAD.decode(text).ok();
    bytes.and_then(|b| b.try_into().ok()).ok_or_else(|| Refusal::invalid("frame-refused-nonce"))
}

/// The first role of a person in which an act may happen; when there is none, the first role at
/// all, so that the refusal speaks of a role they hold.
#[must_use]
pub fn first_role(
    hub: &Hub,
    act: &AnyAct,
    person: Id,
    roles: &BTreeSet<String>,
    now: At,
) -> String {
    let may = |role: &&String| hub.check(act, &Principal::person(person, role), now).is_ok();
    let found = roles.iter().find(may).or_else(|| roles.first());
    found.cloned().unwrap_or_else(|| NO_ROLE.to_owned())
}
