//! What an amendment of the charter leaves in place: whoever is still to hear a case about a member
//! or to decide it, and whoever does what it takes. Its rule is that of the day on which the case
//! was opened; but nobody sits in a body that is no more.

use charter::model::{Charter, Grantee, SeatCount, SeatGroup};
use hub::{At, Hub, Refusal};

use super::charter;
use super::conduct::{CONFIRMED, LIFTED, SANCTIONED, terms};
use crate::model::Case;
use crate::state::Roll;

/// Refuses a charter under which a case could never be decided that is open now, and names it.
/// `decided`: the entry by which this charter was decided on, if it was; a case that was raised
/// after that does not hold it up.
///
/// # Errors
/// The refusal, under the clause of the case.
pub fn leaves_cases(
    next: &Charter,
    decided: Option<u64>,
    members: Roll,
    now: At,
    hub: &Hub,
) -> Result<(), Refusal> {
    let in_force = charter(hub);
    let before = |case: &&Case| decided.is_none_or(|decided| case.opened.entry < decided);
    for case in members.cases().filter(before) {
        let Some(was) = terms(case, hub) else { continue };
        let refused = |message: &'static str| {
            Refusal::too_late(message).with("n", case.n).under(&case.clause.id)
        };
        let mut bodies = bodies(case, was, now).into_iter();
        if let Some(body) = bodies.find(|body| !keeps(was, next, body)) {
            return Err(refused("members-refused-amended-body").with("body", body));
        }
        let mut acts = acts(case, now).into_iter();
        // What the charter in force does not grant is not taken away by the next one.
        let is_lost = |(act, by): &(&str, Grantee)| {
            in_force.is_some_and(|charter| may(charter, act, by)) && !may(next, act, by)
        };
        if let Some((act, _)) = acts.find(is_lost) {
            return Err(refused("members-refused-amended-power").with("act", act));
        }
    }
    Ok(())
}

/// Whether a suspension runs that ends only when its body lifts it.
fn waits_to_be_lifted(case: &Case, now: At) -> bool {
    let is_open = case.suspension(now).is_some_and(|term| term.until.is_none());
    case.end.is_some() && case.can_be_lifted(now) && is_open
}

/// The bodies that a case still needs, by the charter it was opened under.
fn bodies<'c>(case: &'c Case, was: &'c Charter, now: At) -> Vec<&'c str> {
    let of_rule = |id: &str| was.rule(id).and_then(|rule| rule.body.as_deref());
    let clause = &case.clause;
    let mut all = Vec::new();
    if case.is_undecided() && clause.hearing_days.is_some() && case.hearing.is_none() {
        all.push(clause.hears.as_str());
    }
    if case.is_undecided() || waits_to_be_lifted(case, now) {
        all.extend(of_rule(&clause.rule));
    }
    if case.end.is_none() {
        all.extend(clause.appeal().and_then(|(rule, _)| of_rule(rule)));
    }
    all
}

/// What is still to be done in a case, and by whom.
fn acts(case: &Case, now: At) -> Vec<(&'static str, Grantee)> {
    let mut all = Vec::new();
    if case.is_undecided() {
        all.push(("members.case_answered", Grantee::Member));
        if case.clause.hearing_days.is_some() && case.hearing.is_none() {
            all.push(("members.hearing_called", Grantee::Seat(case.clause.hears.clone())));
        }
        all.push((SANCTIONED, Grantee::Host));
    }
    if case.end.is_none() {
        all.push(("members.case_dismissed", Grantee::Host));
        if case.clause.appeal().is_some() {
            all.push(("members.appealed", Grantee::Member));
            all.push((CONFIRMED, Grantee::Host));
            all.push(("members.sanction_final", Grantee::Host));
        }
    }
    if waits_to_be_lifted(case, now) {
        all.push((LIFTED, Grantee::Host));
    }
    all
}

/// Whether a charter lets this grantee do a kind of act without more. For a body that hears an
/// office may call the hearing as well.
fn may(charter: &Charter, act: &str, by: &Grantee) -> bool {
    let is_office = |one: &Grantee| matches!(one, Grantee::Role(_));
    let does = |one: &Grantee| {
        one == by
            || *by == Grantee::Member && *one == Grantee::Anyone
            || matches!(by, Grantee::Seat(_)) && is_office(one)
    };
    let mut rows = charter.powers_for(act).into_iter();
    rows.any(|row| row.resolution.is_empty() && row.by.iter().any(does))
}

/// Whether a body keeps all its seats: those that vote, or, where none did, those that do not.
fn keeps(was: &Charter, next: &Charter, body: &str) -> bool {
    let (Some(left), before) = (next.body(body), was.body(body)) else { return false };
    let before: &[SeatGroup] = before.map_or(&[], |body| &body.seats);
    let votes = before.iter().any(|group| group.voting);
    let counts = |group: &&SeatGroup| group.voting || !votes;
    before.iter().filter(counts).all(|group| {
        left.seats.iter().filter(counts).any(|it| {
            it.key() == group.key()
                && it.constituency == group.constituency
                && has_as_many(&it.seats, &group.seats)
        })
    })
}

/// Whether every seat that was there still is: seats of members are known by the member.
fn has_as_many(left: &SeatCount, was: &SeatCount) -> bool {
    match (left, was) {
        (SeatCount::Fixed(left), SeatCount::Fixed(was)) => left >= was,
        (left, was) => left == was,
    }
}
