//! What a small body decides holds at once, and may be called in by the body the charter names.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::{DAY, Hall, chair, draft, holder, id, secretariat};
use decisions::act::{Act, MotionTabled, MotionWithdrawn, ReviewLapsed};
use decisions::model::{Choice, Permit, REVIEW};
use hub::{Id, Said};

/// A hub in which the forum has agreed on an errand by silence, and its motion.
fn decided() -> (Hall, Id) {
    let mut hall = Hall::new();
    let motion = hall.table_matter("errand", "forum", "errands", None);
    let call = hall.calling(motion, "R30", 3);
    hall.tell(&chair(), Act::ConsensusCalled(call));
    hall.pass_days(3);
    assert!(holds(&hall, motion), "it holds at once");
    (hall, motion)
}

fn holds(hall: &Hall, motion: Id) -> bool {
    hall.story.hub.resolution(motion).expect("a resolution").adopted
}

fn setting_aside(decision: Id) -> Option<Permit> {
    Some(Permit { kind: REVIEW.to_owned(), subject: Some(decision), place: None })
}

/// One seat of the Board calls it in: the motion that does.
fn called_in(hall: &mut Hall, decision: Id, name: &str) -> Id {
    let by = holder("board/groups/1");
    let paper = draft(name, "board", "any", setting_aside(decision));
    let motion = paper.motion;
    hall.tell(&by, Act::MotionDrafted(paper));
    assert!(holds(hall, decision), "a draft does nothing");
    hall.tell(&by, Act::MotionTabled(MotionTabled { motion }));
    motion
}

fn vote(hall: &mut Hall, motion: Id, choice: Choice) {
    let opening = hall.opening(motion, "R2", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    for seat in common::SEATS {
        hall.cast(motion, seat, choice);
    }
    hall.pass_days(10);
}

#[test]
fn called_in_it_waits_and_stands_again_when_the_board_lets_it() {
    let (mut hall, decision) = decided();
    let review = called_in(&mut hall, decision, "review");
    assert!(!holds(&hall, decision), "nothing may rest on it while it is called in");
    let second = draft("again", "board", "any", setting_aside(decision));
    hall.refused(&secretariat(), Act::MotionDrafted(second), "decisions-refused-review-again");
    vote(&mut hall, review, Choice::Disagree);
    assert!(holds(&hall, decision), "the Board did not set it aside");
}

#[test]
fn set_aside_it_never_holds_again_and_a_review_taken_back_leaves_it_as_it_was() {
    let (mut hall, decision) = decided();
    let review = called_in(&mut hall, decision, "review");
    let reason = Said::text("Settled by talking.");
    let by = holder("board/groups/1");
    hall.tell(&by, Act::MotionWithdrawn(MotionWithdrawn { motion: review, reason }));
    assert!(holds(&hall, decision));
    let review = called_in(&mut hall, decision, "once more");
    vote(&mut hall, review, Choice::Agree);
    assert!(!holds(&hall, decision), "set aside");
}

#[test]
fn only_the_named_body_calls_in_and_only_in_time() {
    let (mut hall, decision) = decided();
    let by = secretariat();
    let other = draft("other", "forum", "any", setting_aside(decision));
    let refusal = hall.refused(&by, Act::MotionDrafted(other), "decisions-refused-no-review");
    assert_eq!(refusal.clause.as_deref(), Some("R30"));
    let own = draft("own", "board", "any", setting_aside(id('d', "nothing")));
    hall.refused(&by, Act::MotionDrafted(own), "decisions-refused-no-motion");
    let early = draft("early", "board", "any", setting_aside(decision));
    let motion = early.motion;
    hall.tell(&by, Act::MotionDrafted(early));
    hall.story.wait(15 * DAY);
    let tabled = Act::MotionTabled(MotionTabled { motion });
    hall.refused(&by, tabled, "decisions-refused-review-late");
    let late = draft("late", "board", "any", setting_aside(decision));
    hall.refused(&by, Act::MotionDrafted(late), "decisions-refused-review-late");
    assert!(holds(&hall, decision));
}

#[test]
fn a_review_that_nobody_calls_or_votes_on_lapses_by_itself() {
    let (mut hall, decision) = decided();
    let review = called_in(&mut hall, decision, "review");
    assert!(hall.pass_days(13).is_empty(), "it has as many days as there were to call it in");
    assert!(!holds(&hall, decision));
    let early = Act::ReviewLapsed(ReviewLapsed { motion: review });
    hall.refused(&chair(), early, "decisions-refused-before-deadline");
    assert_eq!(hall.pass_days(1), ["decisions.review_lapsed"]);
    assert!(holds(&hall, decision), "the decision stands again");
    let opening = hall.opening(review, "R2", 5);
    hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-settled");
    let plain = hall.table("plain");
    let other = Act::ReviewLapsed(ReviewLapsed { motion: plain });
    hall.refused(&chair(), other, "decisions-refused-no-lapse");
}

#[test]
fn a_vote_on_a_review_ends_in_time_and_then_nothing_lapses() {
    let (mut hall, decision) = decided();
    let review = called_in(&mut hall, decision, "review");
    hall.story.wait(13 * DAY);
    let long = hall.opening(review, "R2", 15);
    let refusal = hall.refused(&chair(), Act::VoteOpened(long), "decisions-refused-review-long");
    assert_eq!(refusal.clause.as_deref(), Some("R2"));
    let opening = hall.opening(review, "R2", 14);
    hall.tell(&chair(), Act::VoteOpened(opening));
    assert!(hall.pass_days(2).is_empty(), "a vote that is open does not lapse");
    for seat in common::SEATS {
        hall.cast(review, seat, Choice::Agree);
    }
    assert_eq!(hall.pass_days(12), ["decisions.closed"]);
    assert!(!holds(&hall, decision), "set aside");
}
