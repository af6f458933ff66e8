//! What a suspension does to votes: those that open later, and those that run.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod cases;
#[path = "../../decisions/tests/common/mod.rs"]
mod common;

use cases::{ACCUSED, RAISER, actor, case_of, is_suspended, member, sanctioned, with_clause};
use common::{DAY, Hall, SEATS, ballot, chair, dissent, draft, holder, id, secretariat};
use decisions::act::{
    Act as Decision, AmendmentMoved, AmendmentWithdrawn, MotionWithdrawn, ObjectionWithdrawn,
    PaperBallotCorrected, PaperBallotsRecorded, ProxyGiven,
};
use decisions::model::{Aside, Choice};
use hub::{Id, Said};
use members::act::{Act, Vouched};
use members::model::Sanction;

const SANCTION: Sanction = Sanction::Suspension(Some(60));

/// The clause under which a suspended seat is refused.
fn clause(refusal: &hub::Refusal) -> Option<&str> {
    refusal.clause.as_deref()
}

fn proxy(motion: Id, from: &str, to: &str) -> Decision {
    let (from, to) = (from.to_owned(), to.to_owned());
    Decision::ProxyGiven(ProxyGiven { motion, from, to })
}

/// The figures of the chamber in which the accused is counted.
fn silent_and_recused(hall: &Hall, motion: Id) -> (u64, u64) {
    let figures = hall.outcome(motion).figures.get("implementer").expect("a chamber");
    (figures.silent, figures.recused)
}

#[test]
fn a_suspended_member_neither_votes_nor_carries_votes_nor_objects_nor_vouches() {
    let mut hall = with_clause();
    let case = sanctioned(&mut hall, "first", SANCTION);
    let by = holder(ACCUSED);
    let motion = hall.vote_on("later");
    let vote = ballot(motion, ACCUSED, Choice::Agree);
    let refusal = hall.refused(&by, vote, "decisions-refused-suspended");
    assert_eq!(clause(&refusal), Some("S1"));
    let given = hall.refused(&by, proxy(motion, ACCUSED, RAISER), "decisions-refused-suspended");
    assert_eq!(clause(&given), Some("S1"));
    let other = holder(RAISER);
    let held = hall.refused(&other, proxy(motion, RAISER, ACCUSED), "decisions-refused-suspended");
    assert_eq!(clause(&held), Some("S1"));
    // A dissent is nobody's vote: nobody takes it away.
    hall.tell(&by, dissent(motion, ACCUSED, "own"));
    let called = hall.table("called");
    hall.tell(&chair(), Decision::ConsensusCalled(hall.calling(called, "R1", 8)));
    let objection = hall.objecting(called, ACCUSED);
    let refusal = hall.refused(&by, objection, "decisions-refused-suspended");
    assert_eq!(clause(&refusal), Some("S1"));
    let candidate = hall.add_organisation("new");
    let reason = Said::text("friends");
    let vouch = Vouched { actor: candidate, member: actor(ACCUSED), reason };
    let refusal =
        hall.refused(&member(ACCUSED), Act::Vouched(vouch), "members-refused-vouch-suspended");
    assert_eq!(clause(&refusal), Some("S1"));
    for seat in SEATS.into_iter().filter(|seat| *seat != ACCUSED) {
        hall.cast(motion, seat, Choice::Agree);
    }
    hall.pass_days(10);
    let until = case_of(&hall, case).suspensions.first().and_then(|term| term.until);
    let aside = Aside::Suspended { case, until };
    assert_eq!(hall.outcome(motion).recused.get(ACCUSED), Some(&aside));
    assert_eq!(silent_and_recused(&hall, motion), (0, 1), "it is in no base");
}

/// A vote of the Board that is open while the sanction is decided.
fn running(hall: &mut Hall) -> Id {
    let motion = hall.table("running");
    hall.tell(&chair(), Decision::VoteOpened(hall.opening(motion, "R2", 40)));
    motion
}

#[test]
fn a_ballot_that_was_cast_before_the_suspension_stands_and_is_not_changed_any_more() {
    let mut hall = with_clause();
    let motion = running(&mut hall);
    hall.cast(motion, ACCUSED, Choice::Disagree);
    sanctioned(&mut hall, "first", SANCTION);
    let change = ballot(motion, ACCUSED, Choice::Agree);
    hall.refused(&holder(ACCUSED), change, "decisions-refused-suspended");
    hall.pass_days(40);
    assert!(!hall.outcome(motion).recused.contains_key(ACCUSED));
    let figures = hall.outcome(motion).figures.get("implementer").expect("a chamber");
    assert_eq!((figures.disagree, figures.recused), (1, 0));
}

#[test]
fn a_seat_that_had_not_voted_leaves_the_base_and_comes_back_with_an_appeal() {
    let mut hall = with_clause();
    let motion = running(&mut hall);
    // Its vote was in another's hands, who had not used it: it falls with the suspension.
    hall.tell(&holder(ACCUSED), proxy(motion, ACCUSED, RAISER));
    let case = sanctioned(&mut hall, "first", SANCTION);
    let roll = members::Roll::of(&hall.story.hub);
    let counted = decisions::tally::count(hall.motion(motion), roll, hall.story.now);
    assert!(counted.expect("an open vote").recused.contains_key(ACCUSED));
    hall.tell(&member(ACCUSED), cases::appealed(case));
    let roll = members::Roll::of(&hall.story.hub);
    let counted = decisions::tally::count(hall.motion(motion), roll, hall.story.now);
    assert!(!counted.expect("an open vote").recused.contains_key(ACCUSED));
    hall.cast(motion, ACCUSED, Choice::Agree);
}

#[test]
fn who_is_excluded_while_a_vote_runs_does_not_come_back_into_it() {
    let mut hall = with_clause();
    let motion = running(&mut hall);
    hall.tell(&holder(ACCUSED), proxy(motion, ACCUSED, RAISER));
    let case = sanctioned(&mut hall, "first", Sanction::Exclusion);
    hall.pass_days(15);
    assert!(!cases::is_in(&hall), "the time to appeal has passed");
    hall.cast(motion, RAISER, Choice::Agree);
    hall.pass_days(40);
    let aside = Aside::Suspended { case, until: None };
    assert_eq!(hall.outcome(motion).recused.get(ACCUSED), Some(&aside));
}

#[test]
fn a_sanction_that_comes_after_the_deadline_of_a_vote_does_not_reach_into_it() {
    let mut hall = with_clause();
    let case = cases::heard(&mut hall, "first", SANCTION);
    let short = hall.table("short");
    hall.tell(&chair(), Decision::VoteOpened(hall.opening(short, "R2", 5)));
    let motion = cases::motion_on(&mut hall, case, "sanction", SANCTION);
    cases::all_others(&mut hall, motion, Choice::Agree);
    hall.story.wait(5 * DAY);
    // The host was slow: the sanction is on the record before the vote that ended first is closed.
    let host = hub::Principal::host();
    let roll = members::Roll::of(&hall.story.hub);
    let closing = decisions::tally::closing(hall.motion(motion), roll, hall.story.now);
    hall.tell(&host, Decision::Closed(closing.expect("over")));
    let due = members::rules::follows(case_of(&hall, case), hall.story.now, &hall.story.hub);
    hall.story.wait(60);
    hall.tell(&host, due.expect("a sanction"));
    assert!(is_suspended(&hall));
    hall.story.settle();
    assert!(!hall.outcome(short).recused.contains_key(ACCUSED));
}

fn moved(motion: Id, name: &str) -> Decision {
    let (title, meaning, text) = (Said::text(name), Said::text("less."), Said::text("Less."));
    let amendment = id('e', name);
    Decision::AmendmentMoved(AmendmentMoved { motion, amendment, title, meaning, text })
}

#[test]
fn who_is_suspended_moves_no_amendment_and_takes_nothing_back() {
    let mut hall = with_clause();
    let by = member(ACCUSED);
    let motion = hall.table("plan");
    hall.tell(&by, moved(motion, "before"));
    let own = draft("own", "board", "any", None);
    let (own, tabled) = (own.motion, own);
    hall.tell(&by, Decision::MotionDrafted(tabled));
    hall.tell(&by, Decision::MotionTabled(decisions::act::MotionTabled { motion: own }));
    let called = hall.table("called");
    hall.tell(&chair(), Decision::ConsensusCalled(hall.calling(called, "R1", 40)));
    let objection = hall.objecting(called, ACCUSED);
    hall.tell(&holder(ACCUSED), objection);
    sanctioned(&mut hall, "first", SANCTION);

    let takes_back = AmendmentWithdrawn { motion, amendment: id('e', "before") };
    let withdrawn = MotionWithdrawn { motion: own, reason: Said::default() };
    for act in [
        moved(motion, "after"),
        Decision::AmendmentWithdrawn(takes_back),
        Decision::MotionWithdrawn(withdrawn),
    ] {
        let refusal = hall.refused(&by, act, "decisions-refused-suspended-tables");
        assert_eq!(clause(&refusal), Some("S1"));
    }
    // Its objection was raised before: it stands, as a ballot does.
    let objection = ObjectionWithdrawn { motion: called, objection: id('o', ACCUSED) };
    let objection = Decision::ObjectionWithdrawn(objection);
    hall.refused(&holder(ACCUSED), objection, "decisions-refused-suspended");
    hall.story.wait(60 * DAY);
    hall.tell(&by, moved(motion, "after"));
}

#[test]
fn a_ballot_on_paper_of_a_member_that_is_suspended_is_not_corrected() {
    let mut hall = with_clause();
    let motion = running(&mut hall);
    let ballots = [(ACCUSED.to_owned(), Choice::Disagree)].into();
    let paper = PaperBallotsRecorded { motion, ballots };
    hall.tell(&secretariat(), Decision::PaperBallotsRecorded(paper));
    sanctioned(&mut hall, "first", SANCTION);
    let (seat, reason) = (ACCUSED.to_owned(), Said::text("it meant the other"));
    let corrected = PaperBallotCorrected { motion, seat, choice: Choice::Agree, reason };
    let corrected = Decision::PaperBallotCorrected(corrected);
    let refusal = hall.refused(&secretariat(), corrected, "decisions-refused-suspended");
    assert_eq!(clause(&refusal), Some("S1"));
    let vote = hall.motion(motion).vote.as_ref().expect("a vote");
    assert_eq!(vote.ballots[ACCUSED].choice, Choice::Disagree);
}
