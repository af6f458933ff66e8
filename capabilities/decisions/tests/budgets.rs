//! Budgets in the decision room: a sum is set, proposals are named with their cost, ballots mark or
//! divide, and the record says what each proposal is given.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use std::collections::BTreeMap;

use common::browser::Browser;
use common::{DAY, Hall, SEATS, ballot, chair, holder, id, secretariat};
use decisions::act::{Act, AllocationCast, BudgetSet, CandidateNamed, RankingCast};
use decisions::model::{Choice, Permit, Verdict};
use faces::Failure;
use faces::lang::Tag;
use hub::{Id, Said};

fn proposed(motion: Id, name: &str, cost: Option<u64>) -> Act {
    Act::CandidateNamed(CandidateNamed {
        motion,
        candidate: id('n', name),
        stands: None,
        cost,
        name: Said::text(name),
        statement: Said::default(),
    })
}

fn sum(motion: Id, total: u64) -> Act {
    Act::BudgetSet(BudgetSet { motion, currency: "USD".to_owned(), total })
}

/// A budget of 300 dollars that is open for ten days, with a well, a road and a school.
fn open(hall: &mut Hall, matter: &str, rule: &str) -> Id {
    named(hall, matter, matter, rule)
}

fn named(hall: &mut Hall, name: &str, matter: &str, rule: &str) -> Id {
    let motion = hall.table_matter(name, "board", matter, None);
    hall.tell(&secretariat(), sum(motion, 30_000));
    for (name, cost) in [("well", 10_000), ("road", 20_000), ("school", 15_000)] {
        hall.tell(&secretariat(), proposed(motion, name, Some(cost)));
    }
    let opening = hall.opening(motion, rule, 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    motion
}

fn marks(motion: Id, seat: &str, names: &[&str]) -> Act {
    let tier: Vec<Id> = names.iter().map(|name| id('n', name)).collect();
    Act::RankingCast(RankingCast {
        motion,
        seat: seat.to_owned(),
        ranking: if tier.is_empty() { Vec::new() } else { vec![tier] },
        reason: Said::default(),
    })
}

fn divided(motion: Id, seat: &str, amounts: &[(&str, u64)]) -> Act {
    Act::AllocationCast(AllocationCast {
        motion,
        seat: seat.to_owned(),
        amounts: amounts.iter().map(|(name, amount)| (id('n', name), *amount)).collect(),
        reason: Said::text("Water first"),
    })
}

/// Six mark the well and the road, two the school: each seat's share is 37.50. The well costs six
/// seats 16.67 each; the road would cost them 33.33 each, and they have 20.83 left; the school
/// would cost two 75 each. What is left after the well goes to most votes for the cost: the road,
/// with 6 for 200.
#[test]
fn supporters_pay_and_what_is_left_goes_by_votes_for_the_cost() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "grants", "R40");
    for seat in &SEATS[..6] {
        hall.tell(&holder(seat), marks(motion, seat, &["well", "road"]));
    }
    for seat in &SEATS[6..] {
        hall.tell(&holder(seat), marks(motion, seat, &["school"]));
    }
    assert_eq!(hall.pass_days(10), ["decisions.closed"]);
    let outcome = hall.outcome(motion);
    assert_eq!(outcome.verdict, Verdict::Adopted);
    let given = BTreeMap::from([(id('n', "well"), 10_000), (id('n', "road"), 20_000)]);
    assert_eq!(outcome.allocated, given);
    assert!(outcome.elected.is_empty());
    let retold = hall.story.retell(false);
    let again = retold.room::<decisions::State>().motion(motion).expect("a motion");
    assert_eq!(again.outcome().expect("an outcome").allocated, given, "words change nothing");
}

#[test]
fn a_seat_divides_the_sum_and_may_do_so_again() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "reserve", "R41");
    hall.tell(&holder(SEATS[0]), divided(motion, SEATS[0], &[("school", 15_000)]));
    let first = hall.story.hub.size() - 1;
    for seat in &SEATS[..5] {
        hall.tell(&holder(seat), divided(motion, seat, &[("well", 10_000), ("road", 12_050)]));
    }
    for seat in &SEATS[5..] {
        hall.tell(&holder(seat), divided(motion, seat, &[("school", 15_000)]));
    }
    let state = hall.story.hub.room::<decisions::State>();
    let later = state.ballots_beside(first).1.expect("a later ballot");
    assert_eq!(state.ballots_beside(later).0, Some(first), "both entries say so");
    hall.pass_days(10);
    let given = BTreeMap::from([(id('n', "well"), 10_000), (id('n', "road"), 12_050)]);
    assert_eq!(hall.outcome(motion).allocated, given, "what more than half give at least");
}

#[test]
fn a_ballot_that_cannot_be_counted_is_refused_under_its_rule() {
    let mut hall = Hall::new();
    let (seat, marked) = (SEATS[0], open(&mut hall, "grants", "R40"));
    let by = holder(seat);
    let split = open(&mut hall, "reserve", "R41");
    let cases = [
        (marks(marked, seat, &["bridge"]), "decisions-refused-no-candidate", "R40"),
        (marks(marked, seat, &["well", "well"]), "decisions-refused-ranked-twice", "R40"),
        (divided(marked, seat, &[("well", 1)]), "decisions-refused-no-division", "R40"),
        (divided(split, seat, &[("bridge", 1)]), "decisions-refused-no-proposal", "R41"),
        (divided(split, seat, &[("well", 10_001)]), "decisions-refused-over-cost", "R41"),
        (
            divided(split, seat, &[("road", 20_000), ("school", 10_001)]),
            "decisions-refused-over-total",
            "R41",
        ),
        (marks(split, seat, &["well"]), "decisions-refused-no-election", "R41"),
        (ballot(split, seat, Choice::Agree), "decisions-refused-needs-ranking", "R41"),
    ];
    for (act, message, rule) in cases {
        let refusal = hall.refused(&by, act, message);
        assert_eq!(refusal.clause.as_deref(), Some(rule), "{message}");
    }
    let other = divided(split, SEATS[1], &[]);
    hall.refused(&by, other, "decisions-refused-other-seat");
}

#[test]
fn a_vote_opens_on_a_sum_and_proposals_with_their_cost() {
    let mut hall = Hall::new();
    let plain = hall.table("plain");
    let by = secretariat();
    hall.refused(&by, sum(plain, 1), "decisions-refused-no-budget");
    let motion = hall.table_matter("grants", "board", "grants", None);
    hall.refused(&by, proposed(motion, "well", None), "decisions-refused-needs-cost");
    hall.refused(&by, proposed(motion, "well", Some(0)), "decisions-refused-amount");
    hall.tell(&by, proposed(motion, "well", Some(5)));
    let opening = hall.opening(motion, "R40", 10);
    hall.refused(&chair(), Act::VoteOpened(opening.clone()), "decisions-refused-no-total");
    hall.refused(&by, sum(motion, 0), "decisions-refused-amount");
    let shouted = BudgetSet { motion, currency: "dollar".to_owned(), total: 7 };
    hall.refused(&by, Act::BudgetSet(shouted), "decisions-refused-currency");
    hall.tell(&by, sum(motion, 7));
    hall.tell(&chair(), Act::VoteOpened(opening));
    hall.refused(&by, sum(motion, 8), "decisions-refused-ballot-fixed");
    let election = hall.table_matter("officer", "board", "officer", None);
    hall.refused(&by, proposed(election, "ada", Some(5)), "decisions-refused-no-budget");
    let kind = "members.admitted".to_owned();
    let permit = Some(Permit { kind, subject: None, place: None });
    let permits = hall.table_matter("both", "board", "grants", permit);
    hall.tell(&by, sum(permits, 7));
    let mut stands = proposed(permits, "well", Some(5));
    if let Act::CandidateNamed(act) = &mut stands {
        act.stands = Some(id('a', SEATS[0]));
    }
    hall.tell(&by, stands);
    let opening = hall.opening(permits, "R40", 10);
    hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-permit-places");
}

#[test]
fn too_few_ballots_allocate_nothing_and_an_abstention_counts_for_the_quorum() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "grants", "R40");
    for seat in &SEATS[..4] {
        hall.tell(&holder(seat), marks(motion, seat, &["well"]));
    }
    hall.pass_days(10);
    assert_eq!(hall.outcome(motion).verdict, Verdict::NoQuorum);
    assert!(hall.outcome(motion).allocated.is_empty());
    let again = named(&mut hall, "again", "grants", "R40");
    for seat in &SEATS[..4] {
        hall.tell(&holder(seat), marks(again, seat, &["well"]));
    }
    hall.tell(&holder(SEATS[4]), marks(again, SEATS[4], &[]));
    hall.pass_days(10);
    assert_eq!(hall.outcome(again).allocated, BTreeMap::from([(id('n', "well"), 10_000)]));
}

#[test]
fn nobody_closes_it_with_other_amounts() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "reserve", "R41");
    for seat in &SEATS[..5] {
        hall.tell(&holder(seat), divided(motion, seat, &[("well", 10_000)]));
    }
    hall.story.wait(10 * DAY);
    let members = members::Roll::of(&hall.story.hub);
    let own = decisions::tally::closing(hall.motion(motion), members, hall.story.now);
    let own = own.expect("it is over");
    let mut forged = own.clone();
    forged.allocated.insert(id('n', "road"), 1);
    hall.refused(&chair(), Act::Closed(forged), "decisions-refused-figures");
    hall.tell(&chair(), Act::Closed(own));
    assert_eq!(hall.outcome(motion).allocated, BTreeMap::from([(id('n', "well"), 10_000)]));
}

#[test]
fn the_page_says_what_each_would_get_now_and_takes_a_ballot() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "reserve", "R41");
    for seat in &SEATS[..5] {
        hall.tell(&holder(seat), divided(motion, seat, &[("well", 9_950)]));
    }
    let mut browser = Browser::new(hall);
    let everybody = browser.english("decisions/1");
    for words in ["To divide", "$300", "If it closed now, not allocated", "$200.50", "$99.50"] {
        assert!(everybody.contains(words), "{words}");
    }
    browser.sign_in(SEATS[0]);
    let own = browser.get(Tag::Ar, "decisions/1").expect("a page");
    assert!(own.contains("value=\"99.50\""), "what was cast last is filled in");
    browser.sign_in(SEATS[6]);
    assert!(browser.english("decisions/1").contains("well (costs $100)"));
    let give = |name: &str| format!("give-{}", id('n', name));
    let (well, road) = (give("well"), give("road"));
    let by = holder(SEATS[6]);
    let seat = ("seat", SEATS[6]);
    let wrong = browser.post(&by, "decisions/1/divide", &[seat, (&well, "1.0055")]);
    assert!(matches!(wrong, Err(Failure::Fields(_))), "half a cent is no amount");
    let to = browser.post(&by, "decisions/1/divide", &[seat, (&well, "60"), (&road, "1 200,50")]);
    assert!(matches!(to, Err(Failure::Refused(_))), "more than there is");
    let to = browser.post(&by, "decisions/1/divide", &[seat, (&well, "60"), (&road, "0,50")]);
    assert_eq!(to.expect("cast"), "decisions/1/receipt");
    assert!(browser.english("decisions/1/receipt").contains("road 0.50"));
}

#[test]
fn another_seat_is_offered_only_where_the_rule_lets_it_vote_for_one() {
    let mut hall = Hall::new();
    let plan = hall.vote_on("plan");
    let grants = open(&mut hall, "grants", "R40");
    let pages = [plan, grants].map(|id| format!("decisions/{}", hall.motion(id).n));
    let mut browser = Browser::new(hall);
    browser.sign_in(SEATS[0]);
    let offered = pages.map(|page| browser.english(&page).contains("Hand over the vote"));
    assert_eq!(offered, [true, false]);
}
