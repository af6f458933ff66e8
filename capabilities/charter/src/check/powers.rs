//! Checks of the table of powers, the speakers and the disclosure policy.

use super::{Findings, Step, listed, missing};
use crate::model::{Charter, Grantee, Method, Power};
use crate::words::Sentence;
use std::collections::BTreeSet;

/// Who may read something, but for the seats of a body.
pub(crate) const AUDIENCES: [&str; 4] = ["public", "partner", "secretariat", "monitor"];

pub(super) fn powers(charter: &Charter, acts: Option<&[&str]>, findings: &mut Findings) {
    findings.ids("powers", "id", charter.powers.iter().map(|power| power.id.as_str()));
    for (place, power) in charter.powers.iter().enumerate() {
        let at = |key| vec![Step::Key("powers"), Step::At(place), Step::Key(key)];
        if charter.rule(&power.id).is_some() {
            let fault = Sentence::new("charter-fault-power-is-rule").text("id", &power.id);
            findings.error(at("id"), &power.id, fault);
        }
        if let Some(known) = acts.filter(|known| !is_known(power, known)) {
            findings.error(at("act"), &power.id, no_act(&power.act, known));
        }
        if power.by.is_empty() {
            let fault = Sentence::new("charter-fault-power-nobody").text("act", &power.act);
            findings.error(at("by"), &power.id, fault);
        }
        for (number, grantee) in power.by.iter().enumerate() {
            let mut path = at("by");
            path.push(Step::At(number));
            if let Some(fault) = missing_grantee(charter, grantee) {
                findings.error(path, &power.id, fault);
            }
        }
        resolutions(charter, place, power, findings);
    }
    nobody_may(charter, acts, findings);
}

fn is_known(power: &Power, known: &[&str]) -> bool {
    known.iter().any(|act| power.names(act) || power.names_room_of(act))
}

/// An act that nobody knows, with those of its room; with the rooms where it has none.
fn no_act(act: &str, known: &[&str]) -> Sentence {
    let fault = Sentence::new("charter-fault-no-act").text("act", act);
    let room = act.split('.').next().unwrap_or_default();
    let same_room = known.iter().copied().filter(|k| k.split('.').next() == Some(room));
    let of_room: Vec<&str> = same_room.collect();
    if of_room.is_empty() {
        let rooms: BTreeSet<&str> = known.iter().filter_map(|k| k.split('.').next()).collect();
        let rooms: Vec<&str> = rooms.into_iter().collect();
        return fault.key("what", "rooms").text("known", rooms.join(", "));
    }
    fault.key("what", "acts").text("known", of_room.join(", "))
}

pub(super) fn missing_grantee(charter: &Charter, grantee: &Grantee) -> Option<Sentence> {
    match grantee {
        Grantee::Role(role) if charter.officer(role).is_none() => Some(no_office(charter, role)),
        Grantee::Seat(body) if charter.body(body).is_none() => {
            let known = charter.bodies.iter().map(|body| body.id.as_str());
            Some(missing("charter-fault-no-body", body, known))
        }
        _ => None,
    }
}

/// Criteria of admission are clauses, and somebody must be there to say whether they are met.
pub(super) fn criteria(charter: &Charter, findings: &mut Findings) {
    findings.ids("criteria", "id", charter.criteria.iter().map(|one| one.id.as_str()));
    for (place, criterion) in charter.criteria.iter().enumerate() {
        let at = |key| vec![Step::Key("criteria"), Step::At(place), Step::Key(key)];
        let is_taken = charter.rule(&criterion.id).is_some()
            || charter.powers.iter().any(|power| power.id == criterion.id);
        if is_taken {
            let fault = Sentence::new("charter-fault-criterion-taken").text("id", &criterion.id);
            findings.error(at("id"), &criterion.id, fault);
        }
        if criterion.by.is_empty() {
            let fault = Sentence::new("charter-fault-criterion-nobody").text("id", &criterion.id);
            findings.error(at("by"), &criterion.id, fault);
        }
        for (number, grantee) in criterion.by.iter().enumerate() {
            if let Some(fault) = missing_grantee(charter, grantee) {
                let mut path = at("by");
                path.push(Step::At(number));
                findings.error(path, &criterion.id, fault);
            }
        }
    }
}

pub(super) fn no_office(charter: &Charter, role: &str) -> Sentence {
    let known = charter.officers.iter().map(|officer| officer.role.as_str());
    missing("charter-fault-no-office", role, known)
}

fn resolutions(charter: &Charter, place: usize, power: &Power, findings: &mut Findings) {
    for (number, id) in power.resolution.iter().enumerate() {
        let path =
            vec![Step::Key("powers"), Step::At(place), Step::Key("resolution"), Step::At(number)];
        match charter.rule(id) {
            None => {
                let known = charter.rules.iter().map(|rule| rule.id.as_str());
                findings.error(path, &power.id, missing("charter-fault-no-rule", id, known));
            }
            Some(rule) if rule.body.is_none() => {
                let fault = Sentence::new("charter-fault-resolution-no-body").text("id", id);
                findings.error(path, &power.id, fault);
            }
            Some(rule) if matches!(rule.method, Method::Otherwise(_) | Method::Standard(_)) => {
                let fault = Sentence::new("charter-fault-resolution-no-ballot").text("id", id);
                findings.warning(path, &power.id, fault);
            }
            Some(_) => {}
        }
    }
}

/// Acts that no row names cannot be done by anybody.
fn nobody_may(charter: &Charter, acts: Option<&[&str]>, findings: &mut Findings) {
    let Some(acts) = acts else { return };
    let orphans: Vec<&str> = acts
        .iter()
        .copied()
        .filter(|act| *act != crate::FOUNDING_ACT && charter.powers_for(act).is_empty())
        .collect();
    if !orphans.is_empty() {
        let fault = Sentence::new("charter-fault-orphans").text("acts", orphans.join(", "));
        findings.warning(vec![Step::Key("powers")], "powers", fault);
    }
}

pub(super) fn speakers(charter: &Charter, findings: &mut Findings) {
    for (place, speaker) in charter.speakers.iter().enumerate() {
        let at = |key| vec![Step::Key("speakers"), Step::At(place), Step::Key(key)];
        if charter.officer(&speaker.role).is_none() {
            findings.error(at("role"), &speaker.role, no_office(charter, &speaker.role));
        }
        if let Some(until) = speaker.until.as_deref().filter(|until| !is_date(until)) {
            let fault = Sentence::new("charter-fault-no-date").text("text", until);
            findings.error(at("until"), &speaker.role, fault);
        }
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |part: &str, digits: usize| {
        (part.len() == digits).then(|| part.parse::<u32>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

pub(super) fn disclosure(charter: &Charter, findings: &mut Findings) {
    findings.ids("disclosure", "fields", charter.disclosure.iter().map(|row| row.fields.as_str()));
    for (place, row) in charter.disclosure.iter().enumerate() {
        let is_body = row.audience.strip_prefix("body:").is_some_and(|b| charter.body(b).is_some());
        if !is_body && !AUDIENCES.contains(&row.audience.as_str()) {
            let path = vec![Step::Key("disclosure"), Step::At(place), Step::Key("audience")];
            let fault = Sentence::new("charter-fault-no-audience").text("text", &row.audience);
            let known = listed(AUDIENCES.into_iter()).1;
            findings.error(path, &row.fields, fault.text("known", known));
        }
    }
}
