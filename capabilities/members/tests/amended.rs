//! The charter is amended while a case about a member is open: it goes on by the rules of the day
//! on which it was opened, and what it still needs is not taken away.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod cases;
#[path = "../../decisions/tests/common/mod.rs"]
mod common;

use cases::{
    ACCUSED, CLAUSE, RAISER, actor, all_others, heard, is_suspended, member, motion_on, opened,
    permit, sanctioned, with_clause,
};
use charter::model::{Charter, Grantee};
use common::browser::Browser;
use common::{Hall, chair, charter_text, read, secretariat};
use decisions::act::Act as Decision;
use decisions::model::Choice;
use hub::Said;
use members::Roll;
use members::act::{Act, CaseWithdrawn};
use members::model::Sanction;

const WEEKS: Sanction = Sanction::Suspension(Some(60));

/// The charter of these stories with a clause on conduct, changed.
fn changed(change: impl Fn(&mut Charter)) -> Charter {
    let mut charter = read(&format!("{}{CLAUSE}", charter_text()));
    change(&mut charter);
    charter
}

#[test]
fn a_case_is_decided_by_the_rule_under_which_it_was_opened() {
    let mut hall = with_clause();
    let case = heard(&mut hall, "first", WEEKS);
    // Neither the clause nor its rule is in the charter any more.
    hall.amend(&charter_text().replace("\"R2\"", "\"R22\""));
    let later = hall.table("later");
    let other = Decision::VoteOpened(hall.opening(later, "R2", 5));
    hall.refused(&chair(), other, "decisions-refused-other-rule");
    let motion = hall.table_matter("sanction", "board", "any", Some(permit(case, WEEKS)));
    let new_rule = Decision::VoteOpened(hall.opening(motion, "R22", 5));
    hall.refused(&chair(), new_rule, "decisions-refused-other-rule");
    hall.tell(&chair(), Decision::VoteOpened(hall.opening(motion, "R2", 5)));
    all_others(&mut hall, motion, Choice::Agree);
    assert_eq!(hall.pass_days(5), ["decisions.closed", "members.sanctioned"]);
    assert!(is_suspended(&hall));
    // The open fields of the record alone tell the same.
    let retold = hall.story.retell(false);
    assert!(Roll::of(&retold).suspended(actor(ACCUSED), hall.story.now).is_some());
}

#[test]
fn seats_that_are_new_in_the_charter_have_no_vote_on_a_case_that_is_older() {
    let mut hall = with_clause();
    let case = heard(&mut hall, "first", WEEKS);
    let next = changed(|next| {
        let board = next.bodies.iter_mut().find(|body| body.id == "board").expect("a board");
        let donors = board.seats.first_mut().expect("seats of donors");
        donors.seats = charter::model::SeatCount::Fixed(5);
    });
    let adopted = hall.amending(&next);
    hall.tell(&secretariat(), adopted);
    let motion = hall.table_matter("sanction", "board", "any", Some(permit(case, WEEKS)));
    let mut opening = hall.opening(motion, "R2", 5);
    hall.refused(&chair(), Decision::VoteOpened(opening.clone()), "decisions-refused-electorate");
    opening.seats -= 2;
    hall.tell(&chair(), Decision::VoteOpened(opening));
}

/// Refused by this message while the case is open; once it is over, the same act happens.
fn waits(mut hall: Hall, next: &Charter, message: &str) {
    let adopted = hall.amending(next);
    let refusal = hall.refused(&secretariat(), adopted.clone(), message);
    let mut browser = Browser::new(hall);
    browser.sign_in("secretariat");
    let page = browser.english("charter/manage");
    assert!(page.contains("Case 1 still needs"), "the page says what holds it up: {page}");
    let mut hall = browser.hall;
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    assert_eq!(refusal.args.get("n").map(String::as_str), Some("1"), "it names the case");
    let case = common::id('j', "first");
    let withdrawn = CaseWithdrawn { case, reason: Said::default() };
    hall.tell(&member(RAISER), Act::CaseWithdrawn(withdrawn));
    hall.tell(&secretariat(), adopted);
}

#[test]
fn the_body_that_hears_an_appeal_is_not_abolished_while_a_case_is_open() {
    let mut hall = with_clause();
    heard(&mut hall, "first", WEEKS);
    let next = changed(|next| {
        next.bodies.retain(|body| body.id != "forum");
        next.rules.retain(|rule| rule.body.as_deref() != Some("forum"));
        next.conduct.clear();
    });
    waits(hall, &next, "members-refused-amended-body");
}

#[test]
fn a_chamber_of_the_body_that_decides_does_not_lose_all_its_seats() {
    let mut hall = with_clause();
    heard(&mut hall, "first", WEEKS);
    let next = changed(|next| {
        let board = next.bodies.iter_mut().find(|body| body.id == "board").expect("a board");
        board.seats.retain(|group| ["states", "groups"].contains(&group.constituency.as_str()));
    });
    waits(hall, &next, "members-refused-amended-body");
}

#[test]
fn the_body_that_decides_is_not_made_smaller_while_a_case_is_open() {
    let mut hall = with_clause();
    heard(&mut hall, "first", WEEKS);
    let next = changed(|next| seats_of_states(next, 1));
    waits(hall, &next, "members-refused-amended-body");
}

fn seats_of_states(charter: &mut Charter, seats: u32) {
    let board = charter.bodies.iter_mut().find(|body| body.id == "board").expect("a board");
    let states = board.seats.iter_mut().find(|group| group.constituency == "states");
    states.expect("seats of states").seats = charter::model::SeatCount::Fixed(seats);
}

#[test]
fn whoever_calls_a_hearing_that_is_still_to_be_called_stays_in_the_table_of_powers() {
    let mut hall = with_clause();
    hall.tell(&member(RAISER), Act::CaseOpened(opened("first", WEEKS)));
    let next = changed(|next| {
        let mut calls = next.powers.iter_mut().filter(|one| one.act == "members.hearing_called");
        calls.next().expect("a row").by = vec![Grantee::Partner];
    });
    waits(hall, &next, "members-refused-amended-power");
}

#[test]
fn a_case_that_is_raised_after_an_amendment_was_decided_does_not_hold_it_up() {
    let mut hall = with_clause();
    let next = changed(|next| next.powers.retain(|power| power.act != "members.sanctioned"));
    let adopted = hall.amending(&next);
    hall.tell(&member(RAISER), Act::CaseOpened(opened("first", WEEKS)));
    hall.tell(&secretariat(), adopted);
}

#[test]
fn whoever_is_alone_in_its_chamber_votes_on_the_case_it_raised() {
    let mut hall = with_clause();
    let smaller = changed(|next| {
        seats_of_states(next, 1);
        next.rules.iter_mut().for_each(|rule| rule.quorum.clear());
    });
    let adopted = hall.amending(&smaller);
    hall.tell(&secretariat(), adopted);
    // Of its chamber the accused is the only other seat.
    let case = heard(&mut hall, "first", WEEKS);
    let motion = motion_on(&mut hall, case, "sanction", WEEKS);
    for seat in ["board/donors/1", "board/donors/2", "board/donors/3", "board/firms/1", RAISER] {
        hall.cast(motion, seat, Choice::Agree);
    }
    assert_eq!(hall.pass_days(5), ["decisions.closed", "members.sanctioned"]);
    assert!(!hall.outcome(motion).recused.contains_key(RAISER));
    assert!(is_suspended(&hall));
}

#[test]
fn what_follows_from_a_decision_in_a_case_stays_in_the_table_of_powers() {
    let mut hall = with_clause();
    heard(&mut hall, "first", WEEKS);
    let next = changed(|next| next.powers.retain(|power| power.act != "members.sanctioned"));
    waits(hall, &next, "members-refused-amended-power");
}

#[test]
fn a_suspension_that_ends_by_itself_holds_no_amendment_up() {
    let mut hall = with_clause();
    sanctioned(&mut hall, "first", WEEKS);
    hall.pass_days(15);
    assert!(is_suspended(&hall));
    let next = changed(|next| {
        next.conduct.clear();
        next.powers.retain(|power| power.act != "members.sanction_lifted");
    });
    let adopted = hall.amending(&next);
    hall.tell(&secretariat(), adopted);
    assert!(is_suspended(&hall));
}
