//! Checks of constituencies, chambers, bodies with their seats, and offices.

use super::{CONSTITUENCIES_MAX, Findings, SEATS_MAX, Step, choices};
use crate::model::{Body, Charter, SeatCount};
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
const RESERVED_ROLES: [&str; 4] = ["anyone", "member", "host", "public"];

pub(super) fn constituencies(charter: &Charter, findings: &mut Findings) {
    let list = &charter.constituencies;
    findings.ids("constituencies", "id", list.iter().map(|c| c.id.as_str()));
    if list.len() > CONSTITUENCIES_MAX {
        findings.error(
            vec![Step::Key("constituencies"), Step::At(CONSTITUENCIES_MAX)],
            "",
            format!(
                "{} constituencies; at most {CONSTITUENCIES_MAX} can be told apart",
                list.len()
            ),
            "Group them: several seat groups may belong to one constituency",
        );
    }
    let mut codes = BTreeMap::new();
    let mut shapes = BTreeMap::new();
    for (place, constituency) in list.iter().enumerate() {
        let at = |key| vec![Step::Key("constituencies"), Step::At(place), Step::Key(key)];
        let id = constituency.id.as_str();
        let letters = constituency.code.chars().filter(|c| c.is_alphabetic()).count();
        if constituency.code.chars().count() != 2 || letters != 2 {
            let reason = format!("`{}` is not a two-letter code", constituency.code);
            findings.error(at("code"), id, reason, "Write two letters, such as `Go`");
        } else if let Some(other) = codes.insert(constituency.code.clone(), id) {
            let reason = format!("`{other}` and `{id}` share the code `{}`", constituency.code);
            findings.error(at("code"), id, reason, "Give each its own two letters");
        }
        if !(1..=8).contains(&constituency.shape) {
            let reason = format!("shape {} does not exist", constituency.shape);
            findings.error(at("shape"), id, reason, "Use 1 to 8");
        } else if let Some(other) = shapes.insert(constituency.shape, id) {
            let reason = format!("`{other}` and `{id}` share shape {}", constituency.shape);
            findings.error(at("shape"), id, reason, "Give each its own shape, 1 to 8");
        }
    }
}

pub(super) fn chambers(charter: &Charter, findings: &mut Findings) {
    findings.ids("chambers", "id", charter.chambers.iter().map(|c| c.id.as_str()));
    let mut placed: BTreeMap<&str, &str> = BTreeMap::new();
    for (place, chamber) in charter.chambers.iter().enumerate() {
        let at = |key| vec![Step::Key("chambers"), Step::At(place), Step::Key(key)];
        if matches!(chamber.id.as_str(), "all" | "each_chamber") {
            let reason = format!("a chamber cannot be called `{}`", chamber.id);
            findings.error(at("id"), &chamber.id, reason, "Rules use this word: choose another");
        }
        if chamber.constituencies.is_empty() {
            let reason = format!("chamber `{}` has no constituency", chamber.id);
            findings.error(at("constituencies"), &chamber.id, reason, "Name one, or remove it");
        }
        for (number, id) in chamber.constituencies.iter().enumerate() {
            let mut path = at("constituencies");
            path.push(Step::At(number));
            if charter.constituency(id).is_none() {
                let reason = format!("there is no constituency `{id}`");
                let mend = choices(charter.constituencies.iter().map(|c| c.id.as_str()));
                findings.error(path, &chamber.id, reason, &mend);
            } else if let Some(other) = placed.insert(id, &chamber.id) {
                let reason = format!("`{id}` is counted in `{other}` and in `{}`", chamber.id);
                findings.error(path, &chamber.id, reason, "Count it in one chamber");
            }
        }
    }
}

pub(super) fn bodies(charter: &Charter, findings: &mut Findings) {
    findings.ids("bodies", "id", charter.bodies.iter().map(|b| b.id.as_str()));
    for (place, body) in charter.bodies.iter().enumerate() {
        let at = |key| vec![Step::Key("bodies"), Step::At(place), Step::Key(key)];
        if !BODY_KINDS.contains(&body.kind.as_str()) {
            let reason = format!("`{}` is no kind of body", body.kind);
            let mend = choices(BODY_KINDS.iter().copied()).replace(", or define it", "");
            findings.error(at("kind"), &body.id, reason, &mend);
        }
        for (key, value) in [("term_years", body.term_years), ("terms_max", body.terms_max)] {
            if value == Some(0) {
                let reason = format!("`{key}` is 0: a seat that ends as it begins");
                findings.error(at(key), &body.id, reason, "Write 1 or more, or leave it out");
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
                let reason = format!(
                    "seats of `{}` are for `{}`, which is no constituency",
                    body.id, group.constituency
                );
                let mend = choices(charter.constituencies.iter().map(|c| c.id.as_str()));
                findings.error(at("constituency"), &body.id, reason, &mend);
            }
            Some(constituency) if constituency.kinds.is_empty() => {
                let reason = format!("no kind of organisation belongs to `{}`", constituency.id);
                let mend = "Name its `kinds`, or nobody can fill these seats";
                findings.warning(at("constituency"), &body.id, reason, mend);
            }
            Some(_) => {}
        }
        if keys.insert(group.key().to_owned(), number).is_some() {
            let reason =
                format!("two groups of seats in `{}` are called `{}`", body.id, group.key());
            findings.error(at("constituency"), &body.id, reason, "Give each its own `id`");
        }
        if let SeatCount::Fixed(count) = group.seats {
            if count == 0 {
                let reason = format!("`{}` has no seat in `{}`", group.key(), body.id);
                findings.warning(
                    at("seats"),
                    &body.id,
                    reason,
                    "Remove the group or give it seats",
                );
            } else if count > SEATS_MAX {
                let reason = format!("{count} seats; a body counts at most {SEATS_MAX}");
                findings.error(at("seats"), &body.id, reason, "Write \"each_member\"");
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
            let reason = format!("an office cannot be called `{role}`");
            findings.error(at("role"), role, reason, "Powers use this word: choose another");
        }
        if let Some(body) = officer.body.as_deref().filter(|body| charter.body(body).is_none()) {
            let mend = choices(charter.bodies.iter().map(|b| b.id.as_str()));
            findings.error(at("body"), role, format!("there is no body `{body}`"), &mend);
        }
        if let Some(rule) = officer.appointed_by.as_deref().filter(|r| charter.rule(r).is_none()) {
            let mend = choices(charter.rules.iter().map(|r| r.id.as_str()));
            findings.error(at("appointed_by"), role, format!("there is no rule `{rule}`"), &mend);
        }
        match officer.term_years {
            None => {
                let reason = format!("office `{role}` has no term: whoever holds it stays");
                findings.warning(at("role"), role, reason, "Add `term_years`");
            }
            Some(0) => {
                let reason = format!("office `{role}` ends as it begins");
                findings.error(at("term_years"), role, reason, "Write 1 or more");
            }
            Some(_) => {}
        }
        if officer.holders_max == Some(0) {
            let reason = format!("nobody can hold office `{role}`");
            findings.error(at("holders_max"), role, reason, "Write 1 or more");
        }
    }
}
