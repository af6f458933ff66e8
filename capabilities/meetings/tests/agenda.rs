//! Whose right an item is: what a few seats put on the agenda, no majority takes off.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use charter::tally::Verdict;
use common::browser::Browser;
use common::{
    Hall, SEATS, attendance, chair, holder, id, proposing, removing, secretariat, settling,
};
use hub::Said;
use meetings::act::{
    Act, BackingWithdrawn, ItemBacked, ItemProposed, ItemWithdrawn, MeetingCancelled,
};
use meetings::model::{Disposition, End, Presence};
use members::act::{CaseOpened, CaseWithdrawn};
use members::model::Sanction;

const ONE: &str = "board/states/1";
const TWO: &str = "board/states/2";
const OTHER: &str = "board/donors/1";

fn withdrawing(item: hub::Id) -> Act {
    Act::ItemWithdrawn(ItemWithdrawn { item, reason: Said::default() })
}

#[test]
fn an_item_of_one_seat_is_proposed_and_an_officer_may_take_it_off_with_a_reason() {
    let mut hall = Hall::new();
    let item = hall.propose("sensors", ONE);
    assert!(!hall.item(item).by_right);
    let wordless = Act::ItemRemoved(meetings::act::ItemRemoved { item, reason: Said::default() });
    hall.refused(&chair(), wordless, "meetings-wrong-reason");
    hall.tell(&chair(), removing(item));
    assert_eq!(hall.item(item).ending.as_ref().map(|it| it.end), Some(End::Removed));
    hall.refused(&chair(), removing(item), "meetings-refused-item-over");
}

#[test]
fn as_many_seats_as_the_charter_asks_for_make_it_a_right_that_nobody_else_ends() {
    let mut hall = Hall::new();
    let item = hall.propose("sensors", ONE);
    hall.back(item, OTHER);
    assert!(!hall.item(item).by_right, "two of the three that the charter asks for");
    hall.back(item, TWO);
    assert!(hall.item(item).by_right);
    for officer in [chair(), secretariat()] {
        let refusal = hall.refused(&officer, removing(item), "meetings-refused-by-right");
        assert_eq!(refusal.clause.as_deref(), Some("P7"), "the clause that gives the right");
    }
    // A seat may not take off what it only backs; nor the proposer what others back too.
    hall.refused(&holder(TWO), withdrawing(item), "meetings-refused-not-yours");
    let refusal = hall.refused(&holder(ONE), withdrawing(item), "meetings-refused-others-back");
    assert_eq!(refusal.args["seats"], "2");
    hall.tell(&holder(TWO), Act::BackingWithdrawn(BackingWithdrawn { item, seat: TWO.into() }));
    assert!(!hall.item(item).by_right, "the right ends with those who give it");
    hall.tell(&chair(), removing(item));
}

#[test]
fn a_suspended_seat_puts_nothing_on_the_agenda_backs_nothing_and_is_in_no_quorum() {
    let mut hall = Hall::new();
    let item = hall.propose("sensors", ONE);
    hall.back(item, OTHER);
    let before = hall.propose("before", TWO);
    hall.suspend(TWO);
    hall.refused(&holder(TWO), withdrawing(before), "meetings-refused-suspended");
    let back = Act::ItemBacked(ItemBacked { item, seat: TWO.to_owned() });
    let refusal = hall.refused(&holder(TWO), back, "meetings-refused-suspended");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    let own = Act::ItemProposed(proposing("own", TWO));
    hall.refused(&holder(TWO), own, "meetings-refused-suspended");
    assert!(!hall.item(item).by_right);
    // Of its chamber four seats are left: two are not more than half of them, three are.
    let charter = hall.story.hub.room::<charter::State>().charter().expect("a charter");
    let roll = members::Roll::of(&hall.story.hub);
    let holds = |present: &[&str]| {
        let seats = present.iter().map(|seat| ((*seat).to_owned(), Presence::Present)).collect();
        let found = meetings::tally::quorum(charter, roll, "board", &seats, hall.story.now);
        found.expect("a rule asks for one").outcome.verdict == Verdict::Quorum
    };
    let donors = ["board/donors/1", "board/donors/2"];
    let with = |others: &[&'static str]| [donors.as_slice(), others].concat();
    assert!(!holds(&with(&[ONE, TWO, "board/groups/1"])), "its own presence does not count");
    assert!(holds(&with(&[ONE, "board/states/3", "board/groups/1"])));
}

#[test]
fn all_seats_of_one_constituency_are_enough() {
    let mut hall = Hall::new();
    let item = hall.propose("who pays", "board/groups/1");
    hall.back(item, "board/groups/2");
    assert!(hall.item(item).by_right, "both seats of the grassroots");
    hall.refused(&chair(), removing(item), "meetings-refused-by-right");
    hall.tell(
        &holder("board/groups/2"),
        Act::BackingWithdrawn(BackingWithdrawn { item, seat: "board/groups/2".into() }),
    );
    hall.tell(&holder("board/groups/1"), withdrawing(item));
    assert!(!hall.item(item).is_open());
}

#[test]
fn a_body_whose_charter_says_nothing_still_has_the_right_of_one_constituency() {
    let mut hall = Hall::new();
    let seat = "panel/states/1";
    let act = ItemProposed { body: "panel".into(), ..proposing("alone", seat) };
    hall.tell(&holder(seat), Act::ItemProposed(act));
    assert!(hall.item(id('g', "alone")).by_right);
}

#[test]
fn what_a_meeting_does_not_deal_with_waits_for_the_next_one() {
    let mut hall = Hall::new();
    let (kept, done) = (hall.propose("kept", ONE), hall.propose("done", TWO));
    let first = hall.begin("first", &SEATS[..6]);
    hall.tell(&chair(), settling(first, done, Disposition::Noted, None));
    hall.close(first);
    assert_eq!(hall.item(kept).waited, [first]);
    assert!(hall.item(done).waited.is_empty());
    let second = hall.call("second", 5);
    let reason = Said::text("the airport is closed");
    let cancelled = Act::MeetingCancelled(MeetingCancelled { meeting: second, reason });
    hall.tell(&secretariat(), cancelled);
    assert_eq!(hall.item(kept).waited, [first, second], "calling off empties no agenda");
    let third = hall.begin("third", &SEATS[..6]);
    let room = hall.story.hub.room::<meetings::State>();
    let agenda: Vec<_> = room.items_of(hall.meeting(third)).map(|item| item.id).collect();
    assert_eq!(agenda, [kept], "it came by itself");
}

#[test]
fn items_are_dealt_with_only_at_a_meeting_that_is_held() {
    let mut hall = Hall::new();
    let item = hall.propose("sensors", ONE);
    let settle = |meeting| settling(meeting, item, Disposition::Discussed, None);
    let meeting = hall.call("first", 1);
    hall.refused(&chair(), settle(meeting), "meetings-refused-ahead");
    hall.story.wait(2 * common::DAY);
    let refusal = hall.refused(&chair(), settle(meeting), "meetings-refused-nobody-yet");
    assert_eq!(refusal.args["n"], "1");
    hall.tell(&chair(), attendance(meeting, &SEATS[..2]));
    let decided = settling(meeting, item, Disposition::Decided, None);
    hall.refused(&chair(), decided, "meetings-refused-undecided");
    hall.tell(&chair(), settle(meeting));
    assert_eq!(hall.item(item).settled_at(), Some(meeting));
    hall.close(meeting);
    let late = hall.propose("late", ONE);
    let late = settling(meeting, late, Disposition::Noted, None);
    hall.refused(&chair(), late, "meetings-refused-over");
}

#[test]
fn who_may_not_put_on_or_back_is_told_why() {
    let mut hall = Hall::new();
    let act = |seat: &str| Act::ItemProposed(proposing("x", seat));
    hall.refused(&holder(ONE), act(TWO), "meetings-refused-other-seat");
    hall.refused(&holder("panel/states/1"), act("panel/states/1"), "meetings-refused-other-body");
    hall.refused(&holder(ONE), act("board/none/1"), "meetings-refused-no-seat");
    let seatless = || ItemProposed { seat: None, ..proposing("x", ONE) };
    hall.refused(&holder(ONE), Act::ItemProposed(seatless()), "meetings-refused-needs-seat");
    let nobody = ItemProposed { body: "nobody".into(), ..seatless() };
    hall.refused(&chair(), Act::ItemProposed(nobody), "meetings-refused-no-body");
    let unknown = ItemProposed { motion: Some(id('d', "none")), ..seatless() };
    hall.refused(&chair(), Act::ItemProposed(unknown), "meetings-refused-no-motion");
    hall.tell(&chair(), Act::ItemProposed(seatless()));
    hall.refused(&chair(), Act::ItemProposed(seatless()), "meetings-refused-id-used");
    let item = id('g', "x");
    let back = |seat: &str| Act::ItemBacked(ItemBacked { item, seat: seat.into() });
    hall.tell(&holder(ONE), back(ONE));
    hall.refused(&holder(ONE), back(ONE), "meetings-refused-backs-already");
    hall.refused(&holder("panel/states/1"), back("panel/states/1"), "meetings-refused-other-body");
    let unback = Act::BackingWithdrawn(BackingWithdrawn { item, seat: TWO.into() });
    hall.refused(&holder(TWO), unback, "meetings-refused-backs-not");
    for n in 0..10 {
        hall.propose(&format!("item {n}"), TWO);
    }
    let many =
        hall.refused(&holder(TWO), Act::ItemProposed(proposing("y", TWO)), "meetings-refused-many");
    assert_eq!(many.args["max"], "10");
    let no_item = removing(id('g', "none"));
    hall.refused(&chair(), no_item, "meetings-refused-no-item");
}

/// The numbers of the meetings on whose page a hearing stands.
fn heard_at(hall: Hall, meetings: &[u64]) -> (Vec<u64>, Hall) {
    let browser = Browser::new(hall);
    let is_on = |n: &&u64| browser.english(&format!("meetings/{n}")).contains("id=\"hearings\"");
    let found = meetings.iter().filter(is_on).copied().collect();
    (found, browser.hall)
}

#[test]
fn a_hearing_stands_on_the_agenda_of_the_next_meeting_by_itself() {
    let mut hall = Hall::new();
    let opened = CaseOpened {
        case: id('j', "first"),
        actor: id('a', SEATS[6]),
        raiser: None,
        clause: "S1".to_owned(),
        asks: Sanction::Suspension(Some(90)),
        grounds: Said::text("What it did"),
    };
    hall.tell(&secretariat(), members::act::Act::CaseOpened(opened));
    let on = hall.story.now.plus_days(6);
    let place = Said::text("By telephone");
    let called = members::act::HearingCalled { case: id('j', "first"), on, place };
    hall.tell(&secretariat(), members::act::Act::HearingCalled(called));
    hall.call("before", 5);
    let next = hall.call("next", 6);
    hall.call("after", 30);
    let (found, mut hall) = heard_at(hall, &[1, 2, 3]);
    assert_eq!(found, [2], "that of its day, not the one before it");
    let reason = Said::text("no room");
    let cancelled = Act::MeetingCancelled(MeetingCancelled { meeting: next, reason });
    hall.tell(&chair(), cancelled);
    let (found, hall) = heard_at(hall, &[1, 2, 3]);
    assert_eq!(found, [3], "what is called off passes it on");
    let browser = Browser::new(hall);
    let agenda = browser.english("meetings/agenda");
    assert!(agenda.contains("Case 1: ") && agenda.contains("members/conduct/1"));
    // Once it was decided before the body met, nothing is left to hear.
    let mut hall = browser.hall;
    let withdrawn = CaseWithdrawn { case: id('j', "first"), reason: Said::default() };
    hall.tell(&secretariat(), members::act::Act::CaseWithdrawn(withdrawn));
    assert!(heard_at(hall, &[3]).0.is_empty());
}
