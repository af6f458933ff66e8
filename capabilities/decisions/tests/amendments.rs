//! Amendments: accepted by the mover or decided first; no ballot on words that may still change.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::browser::Browser;
use common::{Hall, SEATS, chair, draft, id, secretariat};
use decisions::act::{
    Act, AmendmentAccepted, AmendmentMoved, AmendmentWithdrawn, MotionChanged, MotionTabled,
    VoteOpened,
};
use decisions::model::{AMENDMENT, AmendmentEnd, Choice, Permit};
use faces::lang::Tag;
use hub::{Id, Principal, Said};

fn moved(motion: Id, name: &str) -> Act {
    let (title, meaning) = (Said::text(name), Said::text("less changes."));
    let text = Said::text("The whole text.\n\nIn three paragraphs.");
    Act::AmendmentMoved(AmendmentMoved { motion, amendment: id('e', name), title, meaning, text })
}

fn accepted(motion: Id, name: &str) -> Act {
    Act::AmendmentAccepted(AmendmentAccepted { motion, amendment: id('e', name) })
}

fn withdrawn(motion: Id, name: &str) -> Act {
    Act::AmendmentWithdrawn(AmendmentWithdrawn { motion, amendment: id('e', name) })
}

fn member(seat: &str) -> Principal {
    Principal::person(id('p', seat), "member")
}

/// Puts an amendment to the Board; the motion that does.
fn put(hall: &mut Hall, name: &str) -> Id {
    let permit = Permit { kind: AMENDMENT.to_owned(), subject: Some(id('e', name)), place: None };
    let drafted = draft(&format!("put {name}"), "board", "any", Some(permit));
    let motion = drafted.motion;
    hall.tell(&member(SEATS[0]), Act::MotionDrafted(drafted));
    hall.tell(&member(SEATS[0]), Act::MotionTabled(MotionTabled { motion }));
    motion
}

#[test]
fn the_mover_takes_an_amendment_over_and_nobody_else_does() {
    let mut hall = Hall::new();
    let motion = hall.table("plan");
    hall.tell(&member(SEATS[0]), moved(motion, "less"));
    hall.refused(&member(SEATS[0]), moved(motion, "less"), "decisions-refused-id-used");
    hall.refused(&member(SEATS[0]), accepted(motion, "less"), "decisions-refused-not-author");
    hall.refused(
        &secretariat(),
        withdrawn(motion, "less"),
        "decisions-refused-amendment-not-yours",
    );
    hall.refused(&secretariat(), accepted(motion, "none"), "decisions-refused-no-amendment");
    // A change of no weight would make an amendment to other words of it.
    let (title, meaning, text) = (Said::text("a"), Said::text("b"), Said::text("c"));
    let changed = Act::MotionChanged(MotionChanged { motion, title, meaning, text });
    hall.refused(&secretariat(), changed, "decisions-refused-amendments");
    hall.tell(&secretariat(), accepted(motion, "less"));
    let words = hall.motion(motion).words().expect("words");
    assert_eq!(words.title.as_text(), Some("less"));
    assert_eq!(hall.motion(motion).versions.len(), 2, "the former words stay");
    hall.refused(&secretariat(), accepted(motion, "less"), "decisions-refused-amendment-over");
}

#[test]
fn no_ballot_is_taken_while_an_amendment_waits_and_the_body_decides_it_first() {
    let mut hall = Hall::new();
    let motion = hall.table("plan");
    hall.tell(&member(SEATS[0]), moved(motion, "less"));
    let opening = hall.opening(motion, "R2", 10);
    let refusal = hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-amendments");
    assert_eq!(refusal.clause.as_deref(), Some("R2"));
    let calling = Act::ConsensusCalled(hall.calling(motion, "R1", 20));
    hall.refused(&chair(), calling, "decisions-refused-amendments");
    let first = put(&mut hall, "less");
    hall.refused(&secretariat(), accepted(motion, "less"), "decisions-refused-amendment-put");
    let again = Permit { kind: AMENDMENT.into(), subject: Some(id('e', "less")), place: None };
    let again = draft("again", "board", "any", Some(again));
    hall.refused(&member(SEATS[1]), Act::MotionDrafted(again), "decisions-refused-amendment-put");
    let opening = hall.opening(first, "R2", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    for seat in SEATS {
        hall.cast(first, seat, Choice::Agree);
    }
    hall.pass_days(11);
    let amended = hall.motion(motion);
    assert_eq!(amended.amendments[0].end.as_ref().map(|it| it.0), Some(AmendmentEnd::Adopted));
    assert_eq!(amended.words().and_then(|it| it.title.as_text()), Some("less"));
    let opening: VoteOpened = hall.opening(motion, "R2", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    hall.refused(&member(SEATS[0]), moved(motion, "late"), "decisions-refused-words-fixed");
    let again = hall.story.retell(false);
    let told = again.room::<decisions::State>().motion(motion).expect("a motion");
    assert_eq!(told.versions.len(), 2, "words that were erased change nothing of it");
}

#[test]
fn what_the_body_rejects_leaves_the_words_and_opens_the_way() {
    let mut hall = Hall::new();
    let motion = hall.table("plan");
    hall.tell(&member(SEATS[0]), moved(motion, "less"));
    let other = Permit { kind: AMENDMENT.into(), subject: Some(id('e', "less")), place: None };
    let other = draft("other", "forum", "any", Some(other));
    hall.refused(&member(SEATS[4]), Act::MotionDrafted(other), "decisions-refused-amendment-body");
    let first = put(&mut hall, "less");
    let opening = hall.opening(first, "R2", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    for seat in SEATS {
        hall.cast(first, seat, Choice::Disagree);
    }
    hall.pass_days(11);
    assert_eq!(hall.motion(motion).versions.len(), 1);
    let opening = hall.opening(motion, "R2", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
}

#[test]
fn an_amendment_is_moved_read_and_put_by_its_pages() {
    let mut hall = Hall::new();
    hall.table("plan");
    let mut browser = Browser::new(hall);
    let (seat, by) = (SEATS[0], member(SEATS[0]));
    browser.sign_in(seat);
    assert!(browser.english("decisions/1/amend").contains("The whole text."), "to be amended");
    let words = [("title", "plan"), ("meaning", "less changes."), ("text", "The half text.")];
    browser.post(&by, "decisions/1/amend", &words).expect("moved");
    browser.sign_in(seat);
    let page = browser.english("decisions/1");
    assert!(page.contains("<del>") && page.contains("<ins>"), "what would change is marked");
    let amendment =
        browser.hall.story.hub.room::<decisions::State>().numbered(1).expect("a motion");
    let amendment = amendment.amendments[0].id.to_string();
    let to = browser.post(&by, "decisions/1/put", &[("amendment", &amendment)]).expect("put");
    assert_eq!(to, "decisions/2");
    for tag in Tag::ALL {
        for path in ["decisions/1", "decisions/2", "decisions/1/amend"] {
            let page = browser.get(tag, path).expect("a page");
            assert!(
                !page.contains("[decisions-") && !page.contains("untranslated"),
                "{path} {tag:?}"
            );
        }
    }
    assert!(browser.english("decisions/1").contains("Decided first: proposal 2"));
}
