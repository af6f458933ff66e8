//! Given these acts, this one is refused because …; after these, that is known.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::{DAY, Hall, SEATS, chair, dissent, draft, holder, id, secretariat};
use decisions::act::{
    Act, Commented, MotionChanged, MotionTabled, MotionWithdrawn, ObjectionAnswered,
    ObjectionWithdrawn, Objector, OutcomeStated,
};
use decisions::model::{Choice, Permit, Stage, Standing, Verdict};
use hub::Said;

const NOTHING: fn() -> Said = Said::default;

#[test]
fn a_motion_is_drafted_changed_tabled_and_commented_on() {
    let mut hall = Hall::new();
    let motion = id('d', "plan");
    let author = holder("board/states/1");
    hall.tell(&author, Act::MotionDrafted(draft("plan", "board", "any", None)));
    assert_eq!(hall.motion(motion).n, 1);
    let comment = |name: &str, actor| {
        let words = Said::text("a word");
        Act::Commented(Commented { motion, comment: id('c', name), actor, words })
    };
    let change = || {
        Act::MotionChanged(MotionChanged {
            motion,
            title: Said::text("plan two"),
            meaning: Said::text("more."),
            text: Said::text("t"),
        })
    };
    hall.refused(&author, comment("early", None), "decisions-refused-no-comment");
    hall.refused(&holder("board/states/2"), change(), "decisions-refused-not-author");
    hall.tell(&author, change());
    assert_eq!(hall.motion(motion).versions.len(), 2);
    let tabled = || Act::MotionTabled(MotionTabled { motion });
    hall.refused(
        &chair(),
        Act::VoteOpened(hall.opening(motion, "R2", 10)),
        "decisions-refused-not-tabled",
    );
    hall.tell(&author, tabled());
    hall.refused(&author, tabled(), "decisions-refused-not-draft");
    let others = Some(id('a', "board/donors/1"));
    hall.refused(&author, comment("for others", others), "decisions-refused-for-others");
    hall.tell(&author, comment("own", Some(id('a', "board/states/1"))));
    hall.refused(&author, comment("own", None), "decisions-refused-id-used");
    hall.tell(&chair(), Act::VoteOpened(hall.opening(motion, "R2", 10)));
    hall.refused(&author, change(), "decisions-refused-words-fixed");
}

#[test]
fn a_motion_names_what_the_charter_knows() {
    let mut hall = Hall::new();
    let by = secretariat();
    let with = |body: &str, matter: &str| Act::MotionDrafted(draft("x", body, matter, None));
    hall.refused(&by, with("senate", "any"), "decisions-refused-no-body");
    hall.refused(&by, with("board", "Free text!"), "decisions-refused-not-a-code");
    let many = vec![id('a', "x"); 33];
    let crowd =
        decisions::act::MotionDrafted { concerns: many, ..draft("x", "board", "any", None) };
    hall.refused(&by, Act::MotionDrafted(crowd), "decisions-refused-too-many");
    let permit = Permit { kind: "members.crowned".to_owned(), subject: None, place: None };
    let crowns = draft("x", "board", "any", Some(permit));
    hall.refused(&by, Act::MotionDrafted(crowns), "decisions-refused-no-kind");
    // It stands open in the record for ever: nobody's words, nor seats and offices there are not.
    let about = |place: &str| {
        let kind = "charter.officer_appointed".to_owned();
        let permit = Permit { kind, subject: None, place: Some(place.to_owned()) };
        Act::MotionDrafted(draft("x", "board", "any", Some(permit)))
    };
    for place in ["Jane Doe, 12 Mill Lane", "king", "board/donors/9", "forum/states/jane-doe"] {
        hall.refused(&by, about(place), "decisions-refused-no-place");
    }
    hall.tell(&by, about("treasurer"));
    hall.refused(&by, with("board", "any"), "decisions-refused-id-used");
    let none = Act::MotionTabled(MotionTabled { motion: id('d', "nowhere") });
    hall.refused(&by, none, "decisions-refused-no-motion");
}

#[test]
fn a_body_without_rule_or_holders_cannot_decide() {
    let mut hall = Hall::new();
    let talk = Act::MotionDrafted(draft("talk", "talk", "any", None));
    hall.refused(&secretariat(), talk, "decisions-refused-no-rule");
    let motion = hall.table_matter("committee", "empty", "any", None);
    let opening = hall.opening(motion, "R9", 10);
    hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-nobody");
}

#[test]
fn before_the_charter_nothing_is_decided() {
    let mut hall = Hall::unfounded();
    let motion = Act::MotionDrafted(draft("early", "board", "any", None));
    hall.refused(&secretariat(), motion, "decisions-refused-no-charter");
}

#[test]
fn an_objection_needs_a_call_and_is_raised_once() {
    let mut hall = Hall::new();
    let (motion, seat) = (hall.table("objections"), "board/firms/1");
    hall.refused(&holder(seat), hall.objecting(motion, seat), "decisions-refused-no-call");
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R1", 7)));
    hall.tell(&holder(seat), hall.objecting(motion, seat));
    let Act::ObjectionRaised(first) = hall.objecting(motion, seat) else { unreachable!() };
    let second = decisions::act::ObjectionRaised { objection: id('o', "two"), ..first };
    hall.refused(&holder(seat), Act::ObjectionRaised(second), "decisions-refused-objects-already");
}

#[test]
fn a_fallback_that_the_charter_does_not_state_is_not_invented() {
    let mut hall = Hall::new();
    let motion = hall.table_matter("logo", "board", "logo", None);
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R10", 1)));
    hall.tell(&holder("board/firms/1"), hall.objecting(motion, "board/firms/1"));
    hall.pass_days(1);
    let opening = hall.opening(motion, "R2", 10);
    let refusal = hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-no-fallback");
    assert_eq!(refusal.clause.as_deref(), Some("R10"));
}

#[test]
fn consensus_is_the_absence_of_a_standing_objection() {
    let mut hall = Hall::new();
    let motion = hall.table("consensus");
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R1", 7)));
    let objection = hall.objecting(motion, "board/groups/1");
    hall.tell(&holder("board/groups/1"), objection.clone());
    hall.refused(&holder("board/groups/1"), objection, "decisions-refused-id-used");
    let withdrawn = ObjectionWithdrawn { motion, objection: id('o', "board/groups/1") };
    let withdraw = || Act::ObjectionWithdrawn(withdrawn.clone());
    hall.refused(&holder("board/states/1"), withdraw(), "decisions-refused-other-seat");
    hall.tell(&holder("board/groups/1"), withdraw());
    hall.refused(&holder("board/groups/1"), withdraw(), "decisions-refused-objection-settled");
    assert_eq!(hall.pass_days(7), ["decisions.closed"]);
    let outcome = hall.outcome(motion);
    assert_eq!((outcome.verdict, outcome.stage), (Verdict::Adopted, Stage::Call));
    assert_eq!(
        hall.story.hub.resolution(motion).map(|r| (r.rule, r.adopted)),
        Some(("R1".to_owned(), true))
    );
}

#[test]
fn a_standing_objection_leads_to_the_fallback_rule() {
    let mut hall = Hall::new();
    let motion = hall.table("fallback");
    let soon = hall.calling(motion, "R1", 6);
    let refusal = hall.refused(&chair(), Act::ConsensusCalled(soon), "decisions-refused-too-soon");
    assert_eq!(refusal.clause.as_deref(), Some("R1"));
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R1", 7)));
    hall.tell(&holder("board/groups/1"), hall.objecting(motion, "board/groups/1"));
    let answer = |to| {
        Act::ObjectionAnswered(ObjectionAnswered { motion, to, reply: Said::text("We heard you") })
    };
    let unknown = Objector::Seat("board/groups/1".to_owned());
    hall.refused(&chair(), answer(unknown), "decisions-refused-no-objection");
    hall.tell(&chair(), answer(Objector::Objection(id('o', "board/groups/1"))));
    hall.story.wait(7 * DAY);
    let late = hall.objecting(motion, "board/states/1");
    hall.refused(&holder("board/states/1"), late, "decisions-refused-call-deadline");
    hall.story.settle();
    let closure = hall.motion(motion).closures.first().expect("closed");
    assert_eq!((closure.verdict, closure.objections), (Verdict::GoToFallback, 1));
    assert_eq!(hall.motion(motion).standing, Standing::Tabled);
    assert!(hall.story.hub.resolution(motion).is_none(), "nothing is resolved yet");
    hall.refused(
        &chair(),
        Act::ConsensusCalled(hall.calling(motion, "R1", 7)),
        "decisions-refused-call-over",
    );
    let other = hall.opening(motion, "R4", 10);
    hall.refused(&chair(), Act::VoteOpened(other), "decisions-refused-other-rule");
    hall.tell(&chair(), Act::VoteOpened(hall.opening(motion, "R2", 10)));
}

#[test]
fn consensus_without_fallback_ends_there() {
    let mut hall = Hall::new();
    let motion = hall.table_matter("name", "board", "name", None);
    let opening = hall.opening(motion, "R5", 10);
    hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-consensus-first");
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R5", 1)));
    hall.tell(&holder("board/firms/1"), hall.objecting(motion, "board/firms/1"));
    hall.pass_days(1);
    assert_eq!(hall.outcome(motion).verdict, Verdict::NotAdopted);
    let resolution = hall.story.hub.resolution(motion).expect("decided");
    assert!(!resolution.adopted);
}

#[test]
fn silence_under_objection_goes_to_a_meeting_and_may_be_asked_again() {
    let mut hall = Hall::new();
    let motion = hall.table_matter("minutes", "board", "minutes", None);
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R3", 3)));
    hall.tell(&holder("board/firms/1"), hall.objecting(motion, "board/firms/1"));
    hall.pass_days(3);
    assert_eq!(hall.motion(motion).closures[0].verdict, Verdict::ToMeeting);
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R3", 3)));
    hall.pass_days(3);
    assert_eq!(hall.outcome(motion).verdict, Verdict::Adopted, "the second call starts afresh");
}

#[test]
fn rules_that_do_not_vote_are_not_voted_on() {
    let mut hall = Hall::new();
    let motion = hall.table_matter("host", "board", "host", None);
    let opening = Act::VoteOpened(hall.opening(motion, "R7", 10));
    let refusal = hall.refused(&chair(), opening, "decisions-refused-not-by-ballot");
    assert_eq!(refusal.clause.as_deref(), Some("R7"));
    let motion = hall.table_matter("charter", "board", "charter", None);
    let call = hall.calling(motion, "R4", 10);
    hall.refused(&chair(), Act::ConsensusCalled(call), "decisions-refused-no-consensus");
}

#[test]
fn the_chair_states_the_outcome_once_and_is_overdue_until_then() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("statement");
    let now = hall.story.now;
    let stated = |days: i64, who| OutcomeStated {
        motion,
        who,
        due: Some(now.plus_seconds(100 * DAY)),
        review: now.plus_seconds(days * DAY),
        why: Said::text("because"),
        next: Said::text("this"),
    };
    let act = Act::OutcomeStated;
    hall.refused(&chair(), act(stated(400, None)), "decisions-refused-undecided");
    hall.pass_days(10);
    assert_eq!(decisions::view::overdue_days(hall.motion(motion), hall.story.now), None);
    hall.story.wait(9 * DAY);
    assert_eq!(decisions::view::overdue_days(hall.motion(motion), hall.story.now), Some(2));
    hall.refused(&secretariat(), act(stated(400, None)), "charter-refused-not-granted");
    hall.refused(&chair(), act(stated(1, None)), "decisions-refused-past");
    let nobody = Some(id('a', "nobody"));
    hall.refused(&chair(), act(stated(400, nobody)), "decisions-refused-no-actor");
    hall.tell(&chair(), act(stated(400, Some(id('a', "board/states/1")))));
    assert_eq!(decisions::view::overdue_days(hall.motion(motion), hall.story.now), None);
    hall.refused(&chair(), act(stated(400, None)), "decisions-refused-stated");
}

#[test]
fn a_motion_can_be_taken_back_until_it_is_decided() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("taken back");
    let withdraw = || Act::MotionWithdrawn(MotionWithdrawn { motion, reason: NOTHING() });
    hall.refused(&holder("board/firms/1"), withdraw(), "decisions-refused-not-author");
    hall.tell(&secretariat(), withdraw());
    assert!(hall.pass_days(10).is_empty(), "a motion that was taken back is not closed");
    assert!(hall.story.hub.resolution(motion).is_none());
    hall.refused(&secretariat(), withdraw(), "decisions-refused-settled");
}

#[test]
fn erased_words_change_no_outcome_and_a_replay_gives_the_same_bytes() {
    let mut hall = Hall::new();
    let first = hall.vote_on("erased");
    for seat in SEATS {
        hall.cast(first, seat, Choice::Object);
    }
    hall.tell(&holder("board/firms/1"), dissent(first, "board/firms/1", "d"));
    let second = hall.table("called");
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(second, "R1", 8)));
    hall.tell(&holder("board/groups/1"), hall.objecting(second, "board/groups/1"));
    hall.pass_days(10);
    let again = hall.story.retell(true);
    let fingerprint = |hub: &hub::Hub| hub.fingerprint().expect("bytes");
    assert_eq!(fingerprint(&again), fingerprint(&hall.story.hub));
    let erased = hall.story.retell(false);
    for motion in [first, second] {
        let before = &hall.motion(motion).closures;
        let after = &erased.room::<decisions::State>().motion(motion).expect("a motion").closures;
        assert_eq!(before, after);
    }
    assert_eq!(erased.resolution(first), hall.story.hub.resolution(first));
}

#[test]
fn a_snapshot_is_the_state() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("snapshot");
    hall.cast(motion, "board/donors/1", Choice::Abstain);
    let parts = hall.story.hub.to_parts().expect("bytes");
    let mut other = Hall::new();
    for (name, bytes) in parts {
        other.story.hub.take_part(name, &bytes).expect("read back");
    }
    other.story.hub.resume_at(hall.story.hub.size(), hall.story.hub.latest());
    let fingerprint = |hall: &Hall| hall.story.hub.fingerprint().expect("bytes");
    assert_eq!(fingerprint(&other), fingerprint(&hall));
}
