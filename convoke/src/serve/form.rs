//! Doing: a form becomes acts, all or none, and a page to go to.

use std::collections::BTreeMap;

use axum::http::{StatusCode, header};
use faces::{Failure, Far, Form, Next, Services as _, Who};
use hub::{Hub, Id, Principal, Proposal, Refusal};
use sha2::{Digest, Sha256};

use super::address::{self, Sibling};
use super::asked::{self, Answer, Asked};
use super::{aside, invite, page, personal, wrong};
use crate::acts;
use crate::live::{NotDone, Receipt};
use crate::people::limits;
use crate::people::viewer::{self, SAY, Way};
use crate::product::ROOMS;
use crate::work::Owner;

/// Answers a POST of a room's form.
#[must_use]
pub fn post(asked: &Asked) -> Answer {
    let forms = ROOMS.iter().flat_map(|room| room.forms.iter()).map(|form| (form.path, form));
    let Some((form, values)) = address::find(forms, &asked.path) else {
        let here = page::find(&asked.path).is_some();
        let status = if here { StatusCode::METHOD_NOT_ALLOWED } else { StatusCode::NOT_FOUND };
        return wrong::plain(asked, status);
    };
    if let Some(no) = guarded(asked).or_else(|| page::refuse(asked, form.who)) {
        return no;
    }
    if let (Who::Everybody, None) = (form.who, asked.viewer.person) {
        let from = asked.from.to_string();
        let spent = asked.house.limits.take("stranger", &from, limits::STRANGER, asked.now.unix());
        if let Err(wait) = spent {
            let no = wrong::kept(asked, StatusCode::TOO_MANY_REQUESTS, "frame-wrong-too-many");
            return wrong::wait(no, wait);
        }
    }
    let stranger = asked.viewer.audience.roles.is_empty();
    if !asked.sent.files.is_empty() && stranger {
        // Reading files is for people of the hub, and for organisations that it asked.
        return wrong::refused(asked, &Refusal::forbidden("frame-refused-no-person"));
    }
    if let Some(answer) = aside::standing(asked, Sibling::Page) {
        return answer;
    }
    answered(asked, form, values)
}

fn answered(asked: &Asked, form: &'static Form, values: BTreeMap<String, String>) -> Answer {
    match done(asked, form, &values) {
        Ok((next, receipts)) => onward(asked, &next, &receipts),
        Err(Failure::Aside(about)) => {
            aside::made(asked, Sibling::Page, about, move |own| answered(own, form, values))
        }
        Err(failure) => again(asked, form, &values, failure),
    }
}

/// What stands before every form: it comes from a page of ours, for this session, not too often.
#[must_use]
pub fn guarded(asked: &Asked) -> Option<Answer> {
    let forged = || wrong::kept(asked, StatusCode::FORBIDDEN, "frame-wrong-forged");
    if !viewer::from_our_page(&asked.headers) {
        return Some(forged());
    }
    if let Way::Session(_) | Way::Personal = asked.viewer.way {
        let header = asked.headers.get("x-csrf").and_then(|value| value.to_str().ok());
        let given = asked.sent.get("csrf").or(header).unwrap_or_default();
        if !viewer::same(given, &asked.viewer.csrf) {
            return Some(forged());
        }
    }
    let (what, budget) = match (&asked.viewer.way, asked.sent.files.is_empty()) {
        (Way::Token(_), _) => ("program", limits::PROGRAM),
        (_, true) => ("send", limits::SEND),
        (_, false) => ("upload", limits::UPLOAD),
    };
    // Whoever comes by a personal link has one budget wherever they are.
    let whose = match asked.viewer.owner() {
        Owner::Account(id) => id.to_string(),
        Owner::Link(person) => person.to_string(),
        Owner::Stranger => String::new(),
    };
    let now = asked.now.unix();
    let house = &asked.house;
    let spent = house.limits.take(what, &asked.from.to_string(), budget, now).and_then(|()| {
        if whose.is_empty() { Ok(()) } else { house.limits.take(what, &whose, budget, now) }
    });
    let wait = spent.err()?;
    let page = wrong::kept(asked, StatusCode::TOO_MANY_REQUESTS, "frame-wrong-too-many");
    Some(wrong::wait(page, wait))
}

fn done(
    asked: &Asked,
    form: &Form,
    values: &BTreeMap<String, String>,
) -> Result<(Next, Vec<Receipt>), Failure> {
    let (mut next, proposals) = page::with_ctx(asked, values, None, |ctx| {
        let mut next = (form.handle)(ctx, &asked.sent)?;
        let acts = std::mem::take(&mut next.acts);
        let proposals = proposals(asked, ctx.hub, next.role.as_deref(), acts)?;
        Ok::<_, Failure>((next, proposals))
    })?;
    if proposals.is_empty() {
        return Ok((next, Vec::new()));
    }
    if let Some(invite) = &next.invite {
        invite::check(asked, invite)?;
    }
    personal::check(asked, &next.letters)?;
    if let Some(work) = &asked.aside {
        work.say("frame-work-recording", Some(Far::rows(proposals.len() as u64)));
        if !work.settle() {
            // Stopped in time: nothing is recorded, and nobody sees this answer.
            return Err(Failure::NotFound);
        }
    }
    let receipts = asked.live.propose(proposals).map_err(failure)?;
    next.acts = Vec::new();
    for kept in &next.keeps {
        let machine = page::machine(asked);
        machine.remember(kept.room, &kept.key, &kept.bytes).map_err(Failure::Fault)?;
    }
    if let Some(draft) = next.ends {
        page::machine(asked).end_draft(draft, asked.viewer.person).map_err(Failure::Fault)?;
    }
    if let Some(invite) = &next.invite {
        invite::send(asked, invite);
    }
    personal::send(asked, &next.letters);
    Ok((next, receipts))
}

/// The acts of a form as proposals of the person who sent it.
fn proposals(
    asked: &Asked,
    hub: &Hub,
    role: Option<&str>,
    acts: Vec<hub::AnyAct>,
) -> Result<Vec<Proposal>, Failure> {
    if acts.is_empty() {
        return Ok(Vec::new());
    }
    if !asked.viewer.scope("act") {
        return Err(Refusal::forbidden("frame-refused-scope").into());
    }
    let person = person(asked)?;
    let once = asked.sent.get("once").unwrap_or_default();
    let again = !once.is_empty() && asked.live.role_used(&nonce(once, person, 0)).is_some();
    let roles = &asked.viewer.audience.roles;
    let number = |(n, act): (usize, hub::AnyAct)| {
        let nonce = nonce(once, person, n);
        let used = if again { asked.live.role_used(&nonce) } else { None };
        let role = role.map(str::to_owned).or(used);
        let role = role.unwrap_or_else(|| acts::first_role(hub, &act, person, roles, asked.now));
        Proposal { by: Principal::person(person, &role), act, nonce }
    };
    Ok(acts.into_iter().enumerate().map(number).collect())
}

/// The person the viewer is in this hub.
///
/// # Errors
/// The refusal to say otherwise.
pub fn person(asked: &Asked) -> Result<Id, Refusal> {
    asked.viewer.person.ok_or_else(|| Refusal::forbidden("frame-refused-no-person"))
}

/// The idempotency key of the n-th act of a form: the same form sent again gives the same.
fn nonce(once: &str, person: Id, n: usize) -> [u8; 16] {
    if once.is_empty() {
        return crate::machine::random();
    }
    let digest = Sha256::digest(format!("convoke/once/1\n{once}\n{person}\n{n}"));
    let mut nonce = [0; 16];
    nonce.copy_from_slice(&digest[..16]);
    nonce
}

/// Why proposals were not recorded, as a page's failure.
#[must_use]
pub fn failure(not_done: NotDone) -> Failure {
    match not_done {
        NotDone::Refused(refusal) => Failure::Refused(refusal),
        NotDone::OtherAct => {
            Failure::Refused(Refusal::new(hub::Nature::TooLate, "frame-refused-sent-otherwise"))
        }
        NotDone::Frozen(_) => {
            Failure::Refused(Refusal::new(hub::Nature::TooLate, "frame-refused-frozen"))
        }
        NotDone::Fault(fault) => Failure::Fault(fault),
    }
}

fn onward(asked: &Asked, next: &Next, receipts: &[Receipt]) -> Answer {
    let answer = asked::go(StatusCode::SEE_OTHER, &asked.href(&next.to));
    let Some(message) = next.say else { return answer };
    let entry = receipts.last().map(|r| format!(".{}", r.index)).unwrap_or_default();
    saying(asked, answer, &format!("{message}{entry}"))
}

/// Has the next page say a sentence: its message id, and the entry it speaks of after a dot.
#[must_use]
pub fn saying(asked: &Asked, mut answer: Answer, sentence: &str) -> Answer {
    let say = viewer::set_cookie(SAY, sentence, 30, asked.house.https());
    asked::with(&mut answer, header::SET_COOKIE, &say);
    answer
}

/// The page of the form again, with what is wrong and all that was typed.
fn again(
    asked: &Asked,
    form: &Form,
    values: &BTreeMap<String, String>,
    failure: Failure,
) -> Answer {
    if let Failure::Moved(to) = &failure {
        // What was sent has its place no more: a permanent redirect would send it once more there.
        return asked::go(StatusCode::SEE_OTHER, &asked.href(to));
    }
    let Some((status, retry)) = wrong::retry(&failure, &asked.path, &asked.sent) else {
        return wrong::failure(asked, failure);
    };
    let path = filled(form.page, values);
    match page::find(&path) {
        Some((found, values)) if asked.viewer.is(found.who()) => {
            page::render(asked, found, &values, Sibling::Page, Some((status, &retry)))
        }
        _ => wrong::failure(asked, failure),
    }
}

/// A pattern with its values in place.
fn filled(pattern: &str, values: &BTreeMap<String, String>) -> String {
    let part = |part: &str| {
        let name = part.strip_prefix('{').and_then(|p| p.strip_suffix('}'));
        name.and_then(|name| values.get(name)).cloned().unwrap_or_else(|| part.to_owned())
    };
    pattern.split('/').map(part).collect::<Vec<_>>().join("/")
}
