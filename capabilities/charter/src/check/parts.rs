//! Checks of constituencies, chambers, bodies with their seats, and offices.

use super::{CONSTITUENCIES_MAX, Findings, SEATS_MAX, Step, listed, missing};
use crate::model::{Body, Charter, SeatCount};
use crate::words::Sentence;
use std::collections::BTreeMap;

/// What a body can be.
pub(crate) const BODY_KINDS: [&str; 11] = [
    "assembly",
    "board",
    "council",
    "committee",
    "panel",
    "advisory",
    "forum",
    "secretariat",
    "national-platform",
    "local-platform",
    "grassroots-network",
];

/// Words that mean something else where roles are named.
const RESERVED_ROLES: [&str; 5] = ["anyone", "member", "host", "public", hub::PARTNER];

pub(super) fn constituencies(charter: &Charter, findings: &mut Findings) {
    let list = &charter.constituencies;
    findings.ids("constituencies", "id", list.iter().map(|c| c.id.as_str()));
    if list.len() > CONSTITUENCIES_MAX {
        findings.error(
            vec![Step::Key("constituencies"), Step::At(CONSTITUENCIES_MAX)],
            "",
            Sentence::new("charter-fault-many-constituencies")
                .number("n", list.len() as u64)
                .number("max", CONSTITUENCIES_MAX as u64),
        );
    }
    let mut codes = BTreeMap::new();
    let mut shapes = BTreeMap::new();
    for (place, constituency) in list.iter().enumerate() {
        let at = |key| vec![Step::Key("constituencies"), Step::At(place), Step::Key(key)];
        let id = constituency.id.as_str();
        let letters = constituency.code.chars().filter(|c| c.is_alphabetic()).count();
        if constituency.code.chars().count() != 2 || letters != 2 {
            let fault = Sentence::new("charter-fault-code-letters");
            findings.error(at("code"), id, fault.text("code", &constituency.code));
        } else if let Some(other) = codes.insert(constituency.code.clone(), id) {
            let fault = Sentence::new("charter-fault-code-shared").text("one", other);
            findings.error(
                at("code"),
                id,
                fault.text("other", id).text("code", &constituency.code),
            );
        }
        if !(1..=8).contains(&constituency.shape) {
            let fault = Sentence::new("charter-fault-no-shape");
            findings.error(at("shape"), id, fault.number("n", constituency.shape.into()));
        } else if let Some(other) = shapes.insert(constituency.shape, id) {
            let fault = Sentence::new("charter-fault-shape-shared").text("one", other);
            let fault = fault.text("other", id).number("n", constituency.shape.into());
            findings.error(at("shape"), id, fault);
        }
    }
}

pub(super) fn chambers(charter: &Charter, findings: &mut Findings) {
    findings.ids("chambers", "id", charter.chambers.iter().map(|c| c.id.as_str()));
    let mut placed: BTreeMap<&str, &str> = BTreeMap::new();
    for (place, chamber) in charter.chambers.iter().enumerate() {
        let at = |key| vec![Step::Key("chambers"), Step::At(place), Step::Key(key)];
        if matches!(chamber.id.as_str(), "all" | "each_chamber") {
            let fault = Sentence::new("charter-fault-chamber-word").text("id", &chamber.id);
            findings.error(at("id"), &chamber.id, fault);
        }
        if chamber.constituencies.is_empty() {
            let fault = Sentence::new("charter-fault-chamber-empty").text("id", &chamber.id);
            findings.error(at("constituencies"), &chamber.id, fault);
        }
        for (number, id) in chamber.constituencies.iter().enumerate() {
            let mut path = at("constituencies");
            path.push(Step::At(number));
            if charter.constituency(id).is_none() {
                let known = charter.constituencies.iter().map(|c| c.id.as_str());
                let fault = missing("charter-fault-no-constituency", id, known);
                findings.error(path, &chamber.id, fault);
            } else if let Some(other) = placed.insert(id, &chamber.id) {
                let fault = Sentence::new("charter-fault-counted-twice").text("id", id);
                let fault = fault.text("one", other).text("other", &chamber.id);
                findings.error(path, &chamber.id, fault);
            }
        }
    }
}

pub(super) fn bodies(charter: &Charter, findings: &mut Findings) {
    findings.ids("bodies", "id", charter.bodies.iter().map(|b| b.id.as_str()));
    for (place, body) in charter.bodies.iter().enumerate() {
        let at = |key| vec![Step::Key("bodies"), Step::At(place), Step::Key(key)];
        if !BODY_KINDS.contains(&body.kind.as_str()) {
            let fault = Sentence::new("charter-fault-no-kind").text("kind", &body.kind);
            let known = listed(BODY_KINDS.iter().copied()).1;
            findings.error(at("kind"), &body.id, fault.text("known", known));
        }
        for (key, value) in [("term_years", body.term_years), ("terms_max", body.terms_max)] {
            if value == Some(0) {
                let fault = Sentence::new("charter-fault-ends-at-once").text("key", key);
                findings.error(at(key), &body.id, fault);
            }
        }
        seats(charter, place, body, findings);
    }
}

fn seats(charter: &Charter, place: usize, body: &Body, findings: &mut Findings) {
    let mut keys = BTreeMap::new();
    for (number, group) in body.seats.iter().enumerate() {
        let at = |key| {
            let list = [Step::Key("bodies"), Step::At(place), Step::Key("seats")];
            list.into_iter().chain([Step::At(number), Step::Key(key)]).collect::<Vec<Step>>()
        };
        match charter.constituency(&group.constituency) {
            None => {
                let known = charter.constituencies.iter().map(|c| c.id.as_str());
                let fault = missing("charter-fault-seats-nowhere", &group.constituency, known);
                findings.error(at("constituency"), &body.id, fault.text("body", &body.id));
            }
            Some(constituency) if constituency.kinds.is_empty() => {
                let fault = Sentence::new("charter-fault-no-kinds").text("id", &constituency.id);
                findings.warning(at("constituency"), &body.id, fault);
            }
            Some(_) => {}
        }
        if keys.insert(group.key().to_owned(), number).is_some() {
            let fault = Sentence::new("charter-fault-seats-twice").text("body", &body.id);
            findings.error(at("constituency"), &body.id, fault.text("id", group.key()));
        }
        if let SeatCount::Fixed(count) = group.seats {
            if count == 0 {
                let fault = Sentence::new("charter-fault-seats-none").text("id", group.key());
                findings.warning(at("seats"), &body.id, fault.text("body", &body.id));
            } else if count > SEATS_MAX {
                let fault = Sentence::new("charter-fault-seats-many").number("n", count.into());
                findings.error(at("seats"), &body.id, fault.number("max", SEATS_MAX.into()));
            }
        }
    }
}

pub(super) fn officers(charter: &Charter, findings: &mut Findings) {
    findings.ids("officers", "role", charter.officers.iter().map(|o| o.role.as_str()));
    for (place, officer) in charter.officers.iter().enumerate() {
        let at = |key| vec![Step::Key("officers"), Step::At(place), Step::Key(key)];
        let role = officer.role.as_str();
        if RESERVED_ROLES.contains(&role) {
            let fault = Sentence::new("charter-fault-role-word").text("id", role);
            findings.error(at("role"), role, fault);
        }
        if let Some(body) = officer.body.as_deref().filter(|body| charter.body(body).is_none()) {
            let known = charter.bodies.iter().map(|b| b.id.as_str());
            findings.error(at("body"), role, missing("charter-fault-no-body", body, known));
        }
        if let Some(rule) = officer.appointed_by.as_deref().filter(|r| charter.rule(r).is_none()) {
            let known = charter.rules.iter().map(|r| r.id.as_str());
            findings.error(at("appointed_by"), role, missing("charter-fault-no-rule", rule, known));
        }
        match officer.term_years {
            None => {
                let fault = Sentence::new("charter-fault-office-no-term").text("id", role);
                findings.warning(at("role"), role, fault);
            }
            Some(0) => {
                let fault = Sentence::new("charter-fault-office-ends").text("id", role);
                findings.error(at("term_years"), role, fault);
            }
            Some(_) => {}
        }
        if officer.holders_max == Some(0) {
            let fault = Sentence::new("charter-fault-office-nobody").text("id", role);
            findings.error(at("holders_max"), role, fault);
        }
    }
}
