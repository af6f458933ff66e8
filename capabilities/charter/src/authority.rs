//! The gate before every act: the table of powers of the charter in force. What no row names is
//! refused. The same table is shown, explained and tested.

use hub::{Actor, AnyAct, At, Hub, Principal, Refusal, Resolution};

use crate::FOUNDING_ACT;
use crate::model::{Charter, Grantee, Power};
use crate::rules::is_founder;
use crate::state::State;

/// What founding a hub consists of; until there is a charter, nothing else may happen.
const BEFORE_THE_CHARTER: [&str; 2] = ["charter.clauses_drafted", "charter.adopted"];

/// Whether the charter lets this principal do this act now.
///
/// # Errors
/// The refusal, with the clause of the table of powers.
pub fn authority(act: &AnyAct, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let kind = act.kind().name;
    let state = hub.room::<State>();
    if kind == FOUNDING_ACT {
        return Ok(());
    }
    let Some(charter) = state.charter() else {
        if BEFORE_THE_CHARTER.contains(&kind) && is_founder(state, by.by) {
            return Ok(());
        }
        return Err(Refusal::forbidden("charter-refused-before-charter").under("founding"));
    };
    holds_role(by, now, hub)?;
    let rows = charter.powers_for(kind);
    if rows.is_empty() {
        return Err(Refusal::forbidden("charter-refused-no-power")
            .with("act", kind)
            .under("powers"));
    }
    let mut refusal = None;
    for row in &rows {
        if !row.by.iter().any(|grantee| is_granted(grantee, by)) {
            continue;
        }
        match rests(row, act, hub) {
            Ok(()) => return Ok(()),
            Err(no) => refusal = Some(no),
        }
    }
    Err(refusal.unwrap_or_else(|| not_granted(charter, &rows, by)))
}

/// A principal acts in a role they hold.
fn holds_role(by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let holds = match by.by {
        Actor::Host => by.role == "host",
        Actor::Person(person) => is_nobodys(&by.role) || hub.roles(person, now).contains(&by.role),
        Actor::Hidden => is_nobodys(&by.role),
    };
    if holds {
        return Ok(());
    }
    Err(Refusal::forbidden("charter-refused-role-not-held").with("role", &by.role).under("powers"))
}

/// Roles that everybody has.
fn is_nobodys(role: &str) -> bool {
    matches!(role, "" | "public" | "anyone")
}

fn is_granted(grantee: &Grantee, by: &Principal) -> bool {
    match by.by {
        Actor::Host => *grantee == Grantee::Host,
        Actor::Person(_) | Actor::Hidden => role_is_granted(grantee, &by.role),
    }
}

/// Whether acting in a role satisfies a grantee. Whoever holds a seat is a member.
#[must_use]
pub fn role_is_granted(grantee: &Grantee, role: &str) -> bool {
    match grantee {
        Grantee::Anyone => true,
        Grantee::Member => role == "member" || role.starts_with("seat:"),
        Grantee::Partner => role == hub::PARTNER,
        Grantee::Host => false,
        Grantee::Role(name) => role == name,
        Grantee::Seat(body) => role.strip_prefix("seat:") == Some(body.as_str()),
    }
}

/// Whether the act rests on what the row asks for.
fn rests(row: &Power, act: &AnyAct, hub: &Hub) -> Result<(), Refusal> {
    if row.resolution.is_empty() {
        return Ok(());
    }
    let refused = |message: &'static str| {
        Refusal::forbidden(message).with("rules", row.resolution.join(", ")).under(&row.id)
    };
    let Some(id) = act.resolution() else {
        return Err(refused("charter-refused-needs-resolution"));
    };
    let Some(resolution) = hub.resolution(id) else {
        return Err(Refusal::unknown("charter-refused-no-resolution").under(&row.id));
    };
    if !resolution.adopted {
        return Err(refused("charter-refused-not-adopted"));
    }
    if !row.resolution.contains(&resolution.rule) {
        return Err(refused("charter-refused-other-rule").with("rule", &resolution.rule));
    }
    if !permits(&resolution, act) {
        return Err(refused("charter-refused-other-act"));
    }
    Ok(())
}

/// A resolution allows one kind of act, and where it names a subject or a place (an office, a
/// seat), only on that.
fn permits(resolution: &Resolution, act: &AnyAct) -> bool {
    if resolution.permits.as_deref() != Some(act.kind().name) {
        return false;
    }
    let subject = resolution.subject.map(|subject| subject.to_string());
    let named: Vec<&str> =
        subject.as_deref().into_iter().chain(resolution.place.as_deref()).collect();
    if named.is_empty() {
        return true;
    }
    let Ok(serde_json::Value::Object(fields)) = act.open() else { return false };
    named.iter().all(|name| fields.values().any(|value| value.as_str() == Some(name)))
}

fn not_granted(charter: &Charter, rows: &[&Power], by: &Principal) -> Refusal {
    let mut who: Vec<String> =
        rows.iter().flat_map(|row| &row.by).map(|g| called(charter, g)).collect();
    who.dedup();
    let clauses: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    Refusal::forbidden("charter-refused-not-granted")
        .with("who", who.join(", "))
        .with("role", if is_nobodys(&by.role) { "public" } else { &by.role })
        .under(clauses.join(", "))
}

/// What people call a grantee: the name of the office or body, else the word of the table.
#[must_use]
pub fn called(charter: &Charter, grantee: &Grantee) -> String {
    let name = match grantee {
        Grantee::Role(role) => charter.officer(role).map(|officer| officer.name.clone()),
        Grantee::Seat(body) => charter.body(body).map(|body| body.name.clone()),
        Grantee::Anyone | Grantee::Member | Grantee::Partner | Grantee::Host => None,
    };
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| grantee.to_string())
}

/// What the table answers about a role and a kind of act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The clauses that speak about the act.
    pub clauses: Vec<String>,
    /// The clauses that grant it to the role.
    pub granted_by: Vec<String>,
    /// The rules one of which must have adopted a resolution; empty when none is needed.
    pub resolution: Vec<String>,
    /// Everybody who may, as the table writes it.
    pub who: Vec<Grantee>,
}

/// Whether someone in this role may do this kind of act, by the table alone.
#[must_use]
pub fn may(charter: &Charter, role: &str, act: &str) -> Answer {
    let rows = charter.powers_for(act);
    let grants = |row: &&&Power| {
        row.by.iter().any(|grantee| match role {
            "host" => *grantee == Grantee::Host,
            role => role_is_granted(grantee, role),
        })
    };
    let granting: Vec<&&Power> = rows.iter().filter(grants).collect();
    let is_free = granting.iter().any(|row| row.resolution.is_empty());
    let resolution = match is_free {
        true => Vec::new(),
        false => granting.iter().flat_map(|row| row.resolution.clone()).collect(),
    };
    let mut who: Vec<Grantee> = rows.iter().flat_map(|row| row.by.clone()).collect();
    who.sort();
    who.dedup();
    Answer {
        clauses: rows.iter().map(|row| row.id.clone()).collect(),
        granted_by: granting.iter().map(|row| row.id.clone()).collect(),
        resolution,
        who,
    }
}
