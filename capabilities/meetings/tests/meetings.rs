//! Meetings from the call to adopted minutes: quorum by the charter's rule, corrections beside.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use std::collections::BTreeMap;

use common::{DAY, Hall, SEATS, attendance, calling, chair, holder, id, settling};
use hub::{Id, Said};
use meetings::act::{
    Act, AttendanceRecorded, MeetingCancelled, MeetingChanged, MeetingClosed, MinutesAdopted,
    MinutesCorrected,
};
use meetings::model::{Disposition, Presence, Standing};
use meetings::tally::quorum;

/// Whether the Board has its quorum with these seats.
fn enough(hall: &Hall, seats: &[(&str, Presence)]) -> Option<bool> {
    let charter = hall.story.hub.room::<charter::State>().charter().expect("a charter");
    let roll = members::Roll::of(&hall.story.hub);
    let seats: BTreeMap<String, Presence> =
        seats.iter().map(|(seat, it)| ((*seat).to_owned(), it.clone())).collect();
    quorum(charter, roll, "board", &seats, hall.story.now).expect("a rule").outcome.quorum
}

#[test]
fn the_quorum_is_that_of_the_charters_rule_in_each_chamber() {
    let hall = Hall::new();
    let there = |seat: &'static str| (seat, Presence::Present);
    let by_link = |seat: &'static str| (seat, Presence::Remote);
    let payers = || [there("board/donors/1"), by_link("board/donors/2")];
    assert_eq!(enough(&hall, &payers()), Some(false), "nobody of the doers");
    let doers = [there("board/states/1"), there("board/states/2")];
    let mut seats = [payers(), doers].concat();
    assert_eq!(enough(&hall, &seats), Some(false), "two of five doers");
    seats.push(("board/groups/1", Presence::Apologies));
    assert_eq!(enough(&hall, &seats), Some(false), "apologies are not presence");
    let carried = ("board/groups/1", Presence::Proxy("board/states/1".to_owned()));
    *seats.last_mut().expect("a seat") = carried;
    assert_eq!(enough(&hall, &seats), Some(true), "a proxy counts as the rule says");
    assert_eq!(quorum_of_panel(&hall), None, "no rule of the panel asks for one");
}

fn quorum_of_panel(hall: &Hall) -> Option<bool> {
    let charter = hall.story.hub.room::<charter::State>().charter()?;
    let roll = members::Roll::of(&hall.story.hub);
    quorum(charter, roll, "panel", &BTreeMap::new(), hall.story.now)?.outcome.quorum
}

#[test]
fn a_meeting_is_called_changed_and_held_in_its_order() {
    let mut hall = Hall::new();
    let now = hall.story.now;
    hall.refused(&chair(), Act::MeetingCalled(calling("a", now)), "meetings-refused-past");
    let soon = now.plus_seconds(DAY);
    let code = meetings::act::MeetingCalled { language: "English".into(), ..calling("a", soon) };
    hall.refused(&chair(), Act::MeetingCalled(code), "meetings-refused-language");
    let stranger =
        meetings::act::MeetingCalled { chair: Some(id('p', "nobody")), ..calling("a", soon) };
    hall.refused(&chair(), Act::MeetingCalled(stranger), "meetings-refused-no-person");
    hall.refused(
        &holder(SEATS[0]),
        Act::MeetingCalled(calling("a", soon)),
        "charter-refused-not-granted",
    );
    let meeting = hall.call("a", 1);
    hall.refused(&chair(), Act::MeetingCalled(calling("a", soon)), "meetings-refused-id-used");
    let changed = |at| {
        let (language, place) = ("fr".to_owned(), Said::text("Dakar"));
        Act::MeetingChanged(MeetingChanged {
            meeting,
            at,
            language,
            chair: None,
            papers_by: None,
            place,
        })
    };
    hall.tell(&chair(), changed(now.plus_seconds(2 * DAY)));
    assert_eq!(hall.meeting(meeting).plans.len(), 2, "how it was planned stays");
    hall.refused(&chair(), attendance(meeting, &SEATS[..1]), "meetings-refused-ahead");
    hall.story.wait(2 * DAY);
    hall.refused(&chair(), changed(now.plus_seconds(3 * DAY)), "meetings-refused-over");
    let close = Act::MeetingClosed(MeetingClosed { meeting });
    hall.refused(&chair(), close, "meetings-refused-nobody-yet");
    hall.tell(&chair(), attendance(meeting, &SEATS[..5]));
    let reason = Said::text("why");
    let cancel = Act::MeetingCancelled(MeetingCancelled { meeting, reason });
    hall.refused(&chair(), cancel, "meetings-refused-over");
    hall.tell(&chair(), attendance(meeting, &SEATS[..6]));
    assert_eq!(hall.meeting(meeting).attendance.len(), 2, "the first record stays");
    hall.close(meeting);
    hall.refused(&chair(), attendance(meeting, &SEATS[..1]), "meetings-refused-over");
    assert_eq!(hall.meeting(meeting).standing(hall.story.now), Standing::Closed);
}

#[test]
fn attendance_speaks_of_seats_that_are_held_and_of_proxies_who_are_there() {
    let mut hall = Hall::new();
    let meeting = hall.call("a", 1);
    hall.story.wait(DAY);
    let told = |seats: Vec<(&str, Presence)>| {
        let seats = seats.into_iter().map(|(seat, it)| (seat.to_owned(), it)).collect();
        Act::AttendanceRecorded(AttendanceRecorded { meeting, seats })
    };
    let other = told(vec![("panel/states/1", Presence::Present)]);
    hall.refused(&chair(), other, "meetings-refused-no-seat");
    let proxy = || Presence::Proxy("board/donors/2".to_owned());
    let carried = told(vec![("board/donors/1", proxy())]);
    let refusal = hall.refused(&chair(), carried, "meetings-refused-proxy");
    assert_eq!(refusal.args["to"], "board/donors/2");
    let vacated =
        members::act::SeatVacated { seat: "board/donors/3".into(), reason: Said::default() };
    hall.tell(&common::secretariat(), members::act::Act::SeatVacated(vacated));
    let vacant = told(vec![("board/donors/3", Presence::Remote)]);
    hall.refused(&chair(), vacant, "meetings-refused-vacant");
    hall.tell(
        &chair(),
        told(vec![("board/donors/1", proxy()), ("board/donors/2", Presence::Remote)]),
    );
    let seats = &hall.meeting(meeting).attended().expect("recorded").seats;
    assert_eq!(seats.len(), 8, "every seat of the Board is accounted for");
    assert_eq!(seats["board/groups/1"].presence, Presence::Absent);
    assert_eq!(seats["board/donors/3"].actor, None);
}

fn adopting(meeting: Id, at_meeting: Option<Id>) -> Act {
    Act::MinutesAdopted(MinutesAdopted { meeting, at_meeting })
}

#[test]
fn minutes_are_adopted_by_a_later_meeting_and_corrected_beside() {
    let mut hall = Hall::new();
    let first = hall.begin("first", &SEATS[..6]);
    let correction = || {
        let words = Said::text("We said 14, not 40.");
        Act::MinutesCorrected(MinutesCorrected { meeting: first, words })
    };
    hall.refused(&holder(SEATS[0]), correction(), "meetings-refused-no-minutes");
    hall.refused(&chair(), adopting(first, None), "meetings-refused-no-minutes");
    hall.close(first);
    hall.tell(&holder(SEATS[0]), correction());
    hall.refused(&chair(), adopting(first, Some(first)), "meetings-refused-not-later");
    let ahead = hall.call("ahead", 3);
    hall.refused(&chair(), adopting(first, Some(ahead)), "meetings-refused-not-later");
    hall.story.wait(3 * DAY);
    hall.tell(&chair(), adopting(first, Some(ahead)));
    hall.refused(&chair(), adopting(first, None), "meetings-refused-adopted");
    hall.tell(&holder(SEATS[0]), correction());
    let meeting = hall.meeting(first);
    assert_eq!(meeting.corrections.len(), 2, "beside the adopted minutes too");
    assert_eq!(meeting.adopted.as_ref().and_then(|it| it.at_meeting), Some(ahead));
}

#[test]
fn the_same_record_gives_the_same_state_with_and_without_words() {
    let mut hall = Hall::new();
    let (item, motion) = (hall.propose("sensors", SEATS[6]), hall.decide("plan"));
    hall.back(item, SEATS[7]);
    let meeting = hall.begin("first", &SEATS[..6]);
    hall.tell(&chair(), settling(meeting, item, Disposition::Decided, Some(motion)));
    hall.close(meeting);
    let again = hall.story.retell(true);
    assert_eq!(again.fingerprint().expect("bytes"), hall.story.hub.fingerprint().expect("bytes"));
    let erased = hall.story.retell(false);
    let item = erased.room::<meetings::State>().item(item).expect("an item");
    assert!(item.by_right && item.title.is_empty(), "rights rest on open fields alone");
}
