//! Acts that their actor wrote and signed: the host may only place them or refuse them.

use std::collections::BTreeSet;

use record::entry::Signed;
use record::{Auth, Commitment, Entry, hidden};

use super::desk::{Draft, SignedProposal};
use super::ports::KeysOf;
use super::reading::actor_of;
use super::refused::Refused;
use super::words::{Words, how_open, new_hidden};
use crate::act::NotAnAct;
use crate::proposal::Actor;
use crate::refusal::Refusal;
use crate::state::Hub;

/// Checks that the act is signed by a key of the person it names.
///
/// # Errors
/// When the signature does not hold, or the key is not one of the person's.
pub(super) fn check_key(
    hub: &Hub,
    keys_of: KeysOf,
    proposal: &SignedProposal,
) -> Result<(), Refused> {
    let no = |why: &str| Refused::NotSigned(why.to_owned());
    let Some(Actor::Person(person)) = actor_of(&proposal.body.by) else {
        return Err(no("only persons sign"));
    };
    let Auth::Ed25519 { key, .. } = &proposal.auth else {
        return Err(no("this way of signing is not taken yet"));
    };
    let entry = Entry {
        hub: hub.origin().into(),
        at: hub.latest(),
        act: proposal.body.clone(),
        auth: proposal.auth.clone(),
    };
    match entry.check_auth() {
        Ok(Signed::ByActor) if keys_of(hub, person).contains(&key.0) => Ok(()),
        Ok(Signed::ByActor) => Err(no("the key is not bound to this person")),
        Ok(_) => Err(no("it carries no signature")),
        Err(fault) => Err(no(&fault.to_string())),
    }
}

/// The draft of a signed act whose key was checked.
///
/// # Errors
/// When its words do not fit its commitments, or it is no act.
pub(super) fn draft(hub: &Hub, proposal: SignedProposal) -> Result<Draft, Refused> {
    let SignedProposal { body, auth, words: given } = proposal;
    let malformed =
        |fault: &str| NotAnAct::Malformed { kind: body.kind.to_string(), fault: fault.to_owned() };
    let mut words = Words::new();
    let mut kept = Vec::with_capacity(given.len());
    let mut open = BTreeSet::new();
    for (disclosure, openness) in &given {
        let commitment = disclosure.commitment();
        if !body.hid.contains(&commitment) {
            return Err(malformed("words without their commitment").into());
        }
        if how_open(openness) == hidden::Openness::Open {
            open.insert(commitment);
        }
        kept.push(new_hidden(disclosure, openness, &body.by)?);
        let word = (disclosure.value(), openness.clone());
        if words.insert(disclosure.name().into_owned(), word).is_some() {
            return Err(malformed("two words of one name").into());
        }
    }
    let total: usize = kept.iter().map(|hidden| hidden.disclosure.len()).sum();
    if total > hidden::MAX_DISCLOSURE {
        return Err(Refusal::invalid("hub-refused-too-large").with("fault", total).into());
    }
    let said_open: BTreeSet<Commitment> =
        body.open.iter().filter_map(|place| body.hid.get(usize::from(*place)).copied()).collect();
    if said_open != open {
        return Err(malformed("`open` does not name the words for everybody").into());
    }
    let places = body.hid.len();
    let draft = Draft::signed(hub, body, auth, words, kept)?;
    if draft.act.kind().words != places {
        let kind = draft.act.kind();
        let fault = format!("it must carry {} commitments", kind.words);
        return Err(NotAnAct::Malformed { kind: kind.name.to_owned(), fault }.into());
    }
    Ok(draft)
}
