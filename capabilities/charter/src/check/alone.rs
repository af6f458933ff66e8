//! Whether somebody decides alone under a vote, or votes for nothing. The charter's own tally is
//! asked, so the rule is read here as it is read when ballots are counted.

use std::collections::BTreeSet;

use super::{Findings, Step};
use crate::model::{Charter, Counting, Line, Method, Rule, Scope, Seat, SeatCount};
use crate::tally::{Choice, Electorate, Verdict, Voter, Votes, tally};
use crate::words::Sentence;

/// Every vote of a body whose seats are known.
pub(super) fn alone(charter: &Charter, findings: &mut Findings) {
    for (place, rule) in charter.rules.iter().enumerate() {
        let Method::Vote(lists) = &rule.method else { continue };
        let seats = voting_seats(charter, rule);
        let groups: BTreeSet<&str> = seats.iter().map(|seat| seat.group.as_str()).collect();
        for group in groups {
            let Some(one) = seats.iter().find(|seat| seat.group == group) else { continue };
            let path = || vec![Step::Key("rules"), Step::At(place), Step::Key("pass")];
            if decides_alone(rule, &seats, one) {
                let fault = Sentence::new("charter-fault-alone").text("id", group);
                findings.warning(path(), &rule.id, fault);
            } else if !lists.iter().flatten().any(|line| counts(line, one)) {
                let fault = Sentence::new("charter-fault-never-counted").text("id", group);
                findings.warning(path(), &rule.id, fault);
            }
        }
    }
}

/// The voting seats of the rule's body; none where their number is not known, or would be large.
pub(super) fn voting_seats(charter: &Charter, rule: &Rule) -> Vec<Seat> {
    const MANY: u32 = 500;
    let Some(body) = rule.body.as_deref().and_then(|id| charter.body(id)) else {
        return Vec::new();
    };
    let sizes = body.seats.iter().filter(|group| group.voting).map(|group| match group.seats {
        SeatCount::Fixed(number) => Some(number),
        SeatCount::EachMember | SeatCount::Unknown => None,
    });
    let whole = sizes.into_iter().try_fold(0_u32, |sum, size| sum.checked_add(size?));
    if !whole.is_some_and(|whole| (2..=MANY).contains(&whole)) {
        return Vec::new();
    }
    let mut seats = charter.seats_of(&body.id);
    seats.retain(|seat| seat.voting);
    seats
}

/// Whether a motion passes with this seat against all others, and fails against it.
fn decides_alone(rule: &Rule, seats: &[Seat], one: &Seat) -> bool {
    let electorate: Electorate = seats.iter().map(|seat| Voter::of(seat.clone(), true)).collect();
    let passes = |for_it: bool| {
        let choice = |seat: &Seat| match (seat.id == one.id) == for_it {
            true => Choice::Agree,
            false => Choice::Disagree,
        };
        let ballots = seats.iter().map(|seat| (seat.id.clone(), choice(seat))).collect();
        let votes = Votes { ballots, ..Votes::default() };
        tally(rule, &electorate, &votes).verdict == Verdict::Adopted
    };
    passes(true) && !passes(false)
}

/// Whether a line looks at the votes of this seat.
fn counts(line: &Line, seat: &Seat) -> bool {
    let in_scope = match &line.scope {
        Scope::Chamber(id) => seat.chamber.as_ref() == Some(id),
        Scope::All | Scope::EachChamber => true,
    };
    let weighs = match &line.by {
        Counting::Weight(name) => seat.weights.get(name).is_some_and(|weight| *weight > 0),
        Counting::Seats | Counting::EqualChambers => true,
    };
    in_scope && weighs
}
