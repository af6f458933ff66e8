//! Cases about a member's conduct: raised, answered, heard, decided by the body that the charter
//! names, appealed before another.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod cases;
#[path = "../../decisions/tests/common/mod.rs"]
mod common;

use cases::{
    ACCUSED, RAISER, actor, all_others, answered, appealed, case_of, decide_appeal, heard, hearing,
    is_in, is_suspended, member, motion_on, opened, permit, sanctioned, with_clause,
};
use common::{DAY, Hall, ballot, chair, draft, holder, id, secretariat};
use decisions::act::{Act as Decision, AmendmentMoved, MotionTabled, MotionWithdrawn};
use decisions::model::{Aside, Choice, Permit};
use hub::{Principal, Said};
use members::Roll;
use members::act::{
    Act, CaseDismissed, CaseOpened, CaseWithdrawn, PersonAppointed, PersonEnded, SanctionFinal,
    Sanctioned,
};
use members::model::{CaseStage, Ending, Part, Sanction, Term};
use members::rules::{CONFIRMED, LIFTED};

const WEEKS: Sanction = Sanction::Suspension(Some(60));

#[test]
fn a_charter_without_a_clause_on_conduct_knows_no_cases() {
    let mut hall = Hall::new();
    let act = Act::CaseOpened(opened("first", Sanction::Warning));
    let refusal = hall.refused(&member(RAISER), act, "members-refused-no-conduct");
    assert_eq!(refusal.clause.as_deref(), Some("conduct"));
}

#[test]
fn a_case_is_raised_by_whoever_the_clause_names_about_another_member_and_once() {
    let mut hall = with_clause();
    let act = |change: &dyn Fn(&mut CaseOpened)| {
        let mut act = opened("first", Sanction::Warning);
        change(&mut act);
        Act::CaseOpened(act)
    };
    let by = member(RAISER);
    let outsider = Principal::person(id('p', "stranger"), "public");
    let same = |_: &mut CaseOpened| ();
    hall.refused(&outsider, act(&same), "charter-refused-not-granted");
    let own = hall.refused(&member(ACCUSED), act(&same), "members-refused-own-case");
    assert_eq!(own.clause.as_deref(), Some("S1"));
    let nobody = act(&|act| act.raiser = None);
    hall.refused(&by, nobody, "members-refused-whose-case");
    let other = act(&|act| act.raiser = Some(actor("board/donors/1")));
    hall.refused(&by, other, "members-refused-for-others");
    let beyond = act(&|act| act.asks = Sanction::Suspension(Some(91)));
    let refusal = hall.refused(&by, beyond, "members-refused-no-sanction");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    let for_good = act(&|act| act.asks = Sanction::Suspension(None));
    hall.refused(&by, for_good, "members-refused-no-sanction");
    hall.refused(&by, act(&|act| act.clause = "S9".to_owned()), "members-refused-no-clause");
    let stranger = act(&|act| act.actor = id('a', "nobody"));
    hall.refused(&by, stranger, "members-refused-not-in");
    let silent = act(&|act| act.grounds = Said::default());
    hall.refused(&by, silent, "members-wrong-grounds");

    hall.tell(&by, act(&same));
    let again = act(&|act| act.case = id('j', "second"));
    let refusal = hall.refused(&by, again.clone(), "members-refused-case-open");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    // The office raises cases in its own name; and once the first is taken back, another may come.
    let taken = CaseWithdrawn { case: id('j', "first"), reason: Said::default() };
    let by_office = Act::CaseWithdrawn(taken.clone());
    hall.refused(&secretariat(), by_office, "members-refused-for-others");
    hall.tell(&by, Act::CaseWithdrawn(taken));
    let office = act(&|act| (act.case, act.raiser) = (id('j', "second"), None));
    hall.tell(&secretariat(), office);
}

/// A program sends words and says nothing of who may read them.
#[test]
fn what_a_program_says_in_a_case_is_for_the_members() {
    let hall = with_clause();
    let open = format!(r#"{{"case":"{}"}}"#, id('j', "first"));
    for kind in ["members.case_answered", "members.appealed", "members.case_withdrawn"] {
        let mut act = hall.story.hub.decode(kind, &open).expect("an act");
        let mut seen = 0;
        act.said(&mut |_, words| {
            words.fill(&"words".into());
            assert_eq!(*words.openness(), hub::Openness::Members, "{kind}");
            seen += 1;
        });
        assert_eq!(seen, 1);
    }
}

#[test]
fn nothing_is_decided_before_the_member_answered_or_had_its_time_and_was_heard() {
    let mut hall = with_clause();
    let case = id('j', "first");
    hall.tell(&member(RAISER), Act::CaseOpened(opened("first", WEEKS)));
    let motion = hall.table_matter("sanction", "board", "any", Some(permit(case, WEEKS)));
    let early = Decision::VoteOpened(hall.opening(motion, "R2", 5));
    let refusal = hall.refused(&chair(), early, "members-refused-unanswered");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    let for_it = hall.refused(&holder(RAISER), answered(case), "members-refused-for-others");
    assert_eq!(for_it.args.len(), 1, "nobody answers for the member");
    hall.story.wait(20 * DAY);
    let unheard = Decision::VoteOpened(hall.opening(motion, "R2", 5));
    let refusal = hall.refused(&chair(), unheard, "members-refused-no-hearing");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    let soon = hearing(&hall, case, 6);
    hall.refused(&secretariat(), soon, "members-refused-hearing-soon");
    let call = hearing(&hall, case, 7);
    hall.refused(&member(RAISER), call.clone(), "members-refused-hearing-of-others");
    hall.refused(&holder(ACCUSED), call.clone(), "members-refused-own-case");
    hall.tell(&holder(RAISER), call);
    let ahead = Decision::VoteOpened(hall.opening(motion, "R2", 5));
    hall.refused(&chair(), ahead, "members-refused-hearing-ahead");
    hall.story.wait(8 * DAY);
    // Late is not too late while nothing is decided.
    hall.tell(&member(ACCUSED), answered(case));
    let other_rule = Decision::ConsensusCalled(hall.calling(motion, "R1", 8));
    let refusal = hall.refused(&chair(), other_rule, "decisions-refused-case-rule");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    hall.tell(&chair(), Decision::VoteOpened(hall.opening(motion, "R2", 5)));
}

#[test]
fn neither_side_votes_and_the_accused_steers_nothing_in_its_own_case() {
    let mut hall = with_clause();
    let case = heard(&mut hall, "first", WEEKS);
    let own = draft("own", "board", "any", Some(permit(case, Sanction::Warning)));
    let by = holder(ACCUSED);
    let refusal = hall.refused(&by, Decision::MotionDrafted(own), "decisions-refused-own-case");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    let beyond = draft("beyond", "board", "any", Some(permit(case, Sanction::Suspension(None))));
    let other = draft("other", "forum", "any", Some(permit(case, WEEKS)));
    let unasked = Permit { kind: CONFIRMED.to_owned(), subject: Some(case), place: None };
    let unasked = draft("unasked", "forum", "any", Some(unasked));
    let office = secretariat();
    hall.refused(&office, Decision::MotionDrafted(beyond), "decisions-refused-no-sanction");
    hall.refused(&office, Decision::MotionDrafted(other), "decisions-refused-case-body");
    hall.refused(&office, Decision::MotionDrafted(unasked), "members-refused-case-over");
    let motion = motion_on(&mut hall, case, "sanction", WEEKS);
    let second = draft("second", "board", "any", Some(permit(case, Sanction::Warning)));
    hall.refused(&office, Decision::MotionDrafted(second), "decisions-refused-case-again");
    let taken = MotionWithdrawn { motion, reason: Said::default() };
    hall.refused(&by, Decision::MotionWithdrawn(taken), "decisions-refused-own-case");
    let vote = ballot(motion, ACCUSED, Choice::Disagree);
    let refusal = hall.refused(&by, vote, "decisions-refused-accused");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    // Whoever raised it is no judge of it either.
    let vote = ballot(motion, RAISER, Choice::Agree);
    let refusal = hall.refused(&holder(RAISER), vote, "decisions-refused-raised");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    all_others(&mut hall, motion, Choice::Agree);
    let kinds = hall.pass_days(5);
    assert_eq!(kinds, ["decisions.closed", "members.sanctioned"], "it takes effect by itself");
    assert_eq!(hall.outcome(motion).recused.get(ACCUSED), Some(&Aside::Accused(case)));
    assert_eq!(hall.outcome(motion).recused.get(RAISER), Some(&Aside::Raised(case)));
    assert!(is_suspended(&hall));
    hall.story.wait(59 * DAY);
    hall.story.settle();
    assert!(is_suspended(&hall));
    hall.story.wait(DAY);
    assert!(!is_suspended(&hall), "it ends by itself");
}

#[test]
fn a_motion_that_only_names_a_case_takes_nobodys_vote_away() {
    let mut hall = with_clause();
    let case = heard(&mut hall, "first", WEEKS);
    let kind = "members.role_card_written".to_owned();
    let permit = Permit { kind, subject: Some(case), place: None };
    let motion = hall.table_matter("budget", "board", "any", Some(permit));
    hall.tell(&chair(), Decision::VoteOpened(hall.opening(motion, "R2", 5)));
    hall.cast(motion, ACCUSED, Choice::Disagree);
    hall.cast(motion, RAISER, Choice::Agree);
}

#[test]
fn nobody_holds_a_vote_on_a_case_up_by_amendments_or_by_moving_the_hearing_on_and_on() {
    let mut hall = with_clause();
    let case = heard(&mut hall, "first", WEEKS);
    let late = hearing(&hall, case, 400);
    hall.refused(&holder(RAISER), late, "members-refused-hearing-late");
    let motion = hall.table_matter("sanction", "board", "any", Some(permit(case, WEEKS)));
    let moved = Decision::AmendmentMoved(AmendmentMoved {
        motion,
        amendment: id('e', "first"),
        title: Said::text("A warning"),
        meaning: Said::text("less"),
        text: Said::text("It is warned"),
    });
    let refusal = hall.refused(&holder(ACCUSED), moved, "decisions-refused-case-words");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
}

#[test]
fn without_a_decision_no_sanction_follows_whoever_records_it() {
    let mut hall = with_clause();
    let case = heard(&mut hall, "first", WEEKS);
    let motion = motion_on(&mut hall, case, "sanction", WEEKS);
    let sanction = |sanction| Act::Sanctioned(Sanctioned { case, sanction, resolution: motion });
    let host = Principal::host();
    for act in [
        sanction(WEEKS),
        Act::CaseDismissed(CaseDismissed { case, decision: motion }),
        Act::SanctionFinal(SanctionFinal { case }),
    ] {
        hall.refused(&secretariat(), act.clone(), "charter-refused-not-granted");
        let refusal = hall.refused(&host, act, "members-refused-not-decided");
        assert_eq!(refusal.clause.as_deref(), Some("S1"));
    }
    all_others(&mut hall, motion, Choice::Agree);
    hall.story.wait(5 * DAY);
    let closing =
        decisions::tally::closing(hall.motion(motion), Roll::of(&hall.story.hub), hall.story.now);
    hall.tell(&host, Decision::Closed(closing.expect("over")));
    hall.refused(&host, sanction(Sanction::Exclusion), "members-refused-not-decided");
    hall.tell(&host, sanction(WEEKS));
    hall.refused(&host, sanction(WEEKS), "members-refused-not-decided");
}

#[test]
fn a_motion_that_is_not_adopted_ends_the_case_and_one_without_a_quorum_ends_nothing() {
    let mut hall = with_clause();
    let case = heard(&mut hall, "first", WEEKS);
    motion_on(&mut hall, case, "empty", WEEKS);
    assert_eq!(hall.pass_days(5), ["decisions.closed"], "no quorum");
    assert_eq!(case_of(&hall, case).stage(hall.story.now), CaseStage::Decision);
    let motion = motion_on(&mut hall, case, "again", WEEKS);
    all_others(&mut hall, motion, Choice::Disagree);
    assert_eq!(hall.pass_days(5), ["decisions.closed", "members.case_dismissed"]);
    assert!(!is_suspended(&hall));
    hall.refused(&member(ACCUSED), appealed(case), "members-refused-nothing-to-appeal");
    let answer = hall.refused(&member(ACCUSED), answered(case), "members-refused-case-over");
    assert_eq!(answer.clause.as_deref(), Some("S1"));
}

#[test]
fn an_appeal_in_time_stops_the_sanction_until_the_other_body_decides() {
    let mut hall = with_clause();
    let case = sanctioned(&mut hall, "first", WEEKS);
    hall.story.wait(10 * DAY);
    hall.refused(&member(RAISER), appealed(case), "members-refused-for-others");
    hall.tell(&member(ACCUSED), appealed(case));
    assert!(!is_suspended(&hall));
    let again = hall.refused(&member(ACCUSED), appealed(case), "members-refused-appealed");
    assert_eq!(again.clause.as_deref(), Some("S1"));
    // It votes again while the other body has not decided.
    let motion = hall.vote_on("between");
    hall.cast(motion, ACCUSED, Choice::Agree);
    hall.story.wait(30 * DAY);
    hall.story.settle();
    decide_appeal(&mut hall, case, Choice::Agree);
    assert_eq!(case_of(&hall, case).end.map(|(how, _)| how), Some(Ending::Confirmed));
    hall.story.wait(49 * DAY);
    assert!(is_suspended(&hall), "ten of sixty days were served");
    hall.story.wait(DAY);
    assert!(!is_suspended(&hall));
}

#[test]
fn what_the_other_body_does_not_confirm_falls() {
    let mut hall = with_clause();
    let case = sanctioned(&mut hall, "first", Sanction::Exclusion);
    assert!(is_suspended(&hall) && is_in(&hall), "it is in until nothing can change it");
    hall.tell(&member(ACCUSED), appealed(case));
    decide_appeal(&mut hall, case, Choice::Disagree);
    assert_eq!(case_of(&hall, case).end.map(|(how, _)| how), Some(Ending::Dismissed));
    hall.story.wait(400 * DAY);
    hall.story.settle();
    assert!(is_in(&hall) && !is_suspended(&hall));
}

#[test]
fn who_appeals_too_late_is_excluded_and_its_seat_falls_vacant() {
    let mut hall = with_clause();
    let case = sanctioned(&mut hall, "first", Sanction::Exclusion);
    hall.story.wait(14 * DAY);
    let refusal = hall.refused(&member(ACCUSED), appealed(case), "members-refused-appeal-late");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    assert_eq!(hall.story.settle(), ["members.sanction_final"]);
    assert!(!is_in(&hall));
    let roll = Roll::of(&hall.story.hub);
    assert!(roll.tenures(ACCUSED).iter().all(|one| !one.term.covers(hall.story.now)));
    // What was decided is told from the open fields alone: an erasure changes nothing.
    let retold = hall.story.retell(false);
    assert!(Roll::of(&retold).membership(actor(ACCUSED), hall.story.now).is_none());
}

#[test]
fn a_suspension_is_lifted_by_the_body_that_decided_it() {
    let mut hall = with_clause();
    let case = sanctioned(&mut hall, "first", WEEKS);
    let lift = || Some(Permit { kind: LIFTED.to_owned(), subject: Some(case), place: None });
    let early = draft("early", "board", "any", lift());
    let early = Decision::MotionDrafted(early);
    hall.refused(&secretariat(), early, "members-refused-case-over");
    hall.story.wait(14 * DAY);
    hall.story.settle();
    let motion = hall.table_matter("lift", "board", "any", lift());
    hall.tell(&chair(), Decision::VoteOpened(hall.opening(motion, "R2", 5)));
    all_others(&mut hall, motion, Choice::Agree);
    let kinds = hall.pass_days(5);
    assert_eq!(kinds, ["decisions.closed", "members.sanction_lifted"]);
    assert!(!is_suspended(&hall));
    assert!(case_of(&hall, case).lifted.is_some());
}

#[test]
fn a_motion_to_lift_that_was_lost_is_no_bar_to_a_later_one() {
    let mut hall = with_clause();
    let case = sanctioned(&mut hall, "first", WEEKS);
    hall.story.wait(14 * DAY);
    hall.story.settle();
    for (name, choice) in [("lost", Choice::Disagree), ("lift", Choice::Agree)] {
        assert!(is_suspended(&hall));
        let lift = Permit { kind: LIFTED.to_owned(), subject: Some(case), place: None };
        let motion = hall.table_matter(name, "board", "any", Some(lift));
        hall.tell(&chair(), Decision::VoteOpened(hall.opening(motion, "R2", 5)));
        all_others(&mut hall, motion, choice);
        hall.pass_days(5);
    }
    assert!(!is_suspended(&hall));
}

#[test]
fn a_motion_on_a_case_is_not_withdrawn_while_it_is_being_lost() {
    let mut hall = with_clause();
    let case = heard(&mut hall, "first", WEEKS);
    let motion = motion_on(&mut hall, case, "sanction", WEEKS);
    all_others(&mut hall, motion, Choice::Disagree);
    let withdrawn = MotionWithdrawn { motion, reason: Said::default() };
    let withdrawn = Decision::MotionWithdrawn(withdrawn);
    let refusal = hall.refused(&secretariat(), withdrawn, "decisions-refused-case-asked");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    hall.pass_days(5);
    assert_eq!(case_of(&hall, case).end.map(|(how, _)| how), Some(Ending::Dismissed));
}

#[test]
fn an_appeal_against_a_suspension_is_decided_also_when_the_member_has_left() {
    let mut hall = with_clause();
    let case = sanctioned(&mut hall, "first", WEEKS);
    hall.tell(&member(ACCUSED), appealed(case));
    let left = members::act::Left { actor: actor(ACCUSED), reason: Said::default() };
    hall.tell(&member(ACCUSED), Act::Left(left));
    assert_eq!(case_of(&hall, case).end, None);
    decide_appeal(&mut hall, case, Choice::Agree);
    assert!(is_suspended(&hall), "whoever comes back serves what is left");
}

#[test]
fn who_leaves_ends_what_was_not_decided() {
    let mut hall = with_clause();
    let case = heard(&mut hall, "first", WEEKS);
    let left = members::act::Left { actor: actor(ACCUSED), reason: Said::default() };
    let left = Act::Left(left);
    let refusal = hall.refused(&secretariat(), left.clone(), "members-refused-put-out");
    assert_eq!(refusal.clause.as_deref(), Some("S1"), "no office excludes under another name");
    hall.tell(&member(ACCUSED), left);
    assert_eq!(case_of(&hall, case).end.map(|(how, _)| how), Some(Ending::Left));
    let late = draft("late", "board", "any", Some(permit(case, WEEKS)));
    let late = Decision::MotionDrafted(late);
    hall.refused(&secretariat(), late, "members-refused-case-over");
}

#[test]
fn while_a_case_is_open_no_office_chooses_who_speaks_for_the_member() {
    let mut hall = with_clause();
    heard(&mut hall, "first", WEEKS);
    let ended = PersonEnded { person: id('p', ACCUSED), actor: actor(ACCUSED), seat: None };
    let ended = Act::PersonEnded(ended);
    let refusal = hall.refused(&secretariat(), ended.clone(), "members-refused-case-people");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    let puppet = PersonAppointed {
        person: id('p', "puppet"),
        actor: actor(ACCUSED),
        seat: None,
        part: Part::Delegate,
        term: Term::open(hall.story.now),
        name: Said::text("Pup Pet"),
        title: Said::default(),
    };
    let puppet = Act::PersonAppointed(puppet);
    hall.refused(&secretariat(), puppet.clone(), "members-refused-case-people");
    hall.tell(&member(ACCUSED), puppet);
    // Once nobody speaks for it, somebody may be found by others.
    hall.tell(&member(ACCUSED), ended);
    let other = Act::PersonEnded(PersonEnded {
        person: id('p', "puppet"),
        actor: actor(ACCUSED),
        seat: None,
    });
    hall.tell(&Principal::person(id('p', "puppet"), "member"), other);
    hall.appoint("helper", actor(ACCUSED));
}

#[test]
fn a_member_of_the_board_that_is_suspended_tables_nothing() {
    let mut hall = with_clause();
    let paper = draft("before", "board", "any", None);
    let motion = paper.motion;
    hall.tell(&holder(ACCUSED), Decision::MotionDrafted(paper));
    sanctioned(&mut hall, "first", WEEKS);
    let table = Decision::MotionTabled(MotionTabled { motion });
    let by = holder(ACCUSED);
    let refusal = hall.refused(&by, table.clone(), "decisions-refused-suspended-tables");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    hall.story.wait(60 * DAY);
    hall.tell(&by, table);
}
