//! Every page in every language, for the public, a seat and the chair; and what forms do.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use std::collections::BTreeSet;

use common::browser::{Browser, ROOMS};
use common::{Hall, SEATS, chair, holder, settling};
use faces::Failure;
use faces::lang::Tag;
use hub::Said;
use meetings::model::Disposition;

const PATHS: [&str; 12] = [
    "meetings",
    "meetings/new",
    "meetings/agenda",
    "meetings/agenda/1",
    "meetings/agenda/2",
    "meetings/agenda/3",
    "meetings/1",
    "meetings/1/minutes",
    "meetings/2",
    "meetings/3",
    "meetings/4",
    "meetings/2/minutes",
];

/// A meeting with adopted minutes, one called off, one being held and one ahead.
fn lived_in() -> Browser {
    let mut hall = Hall::new();
    let decided = hall.propose("the work plan", SEATS[0]);
    let by_right = hall.propose("who pays", SEATS[6]);
    hall.back(by_right, SEATS[7]);
    hall.propose("a third thing", SEATS[3]);
    let motion = hall.decide("work plan");
    let statement = Said::text("We did not agree.");
    let (dissent, seat) = (common::id('x', "one"), SEATS[0].to_owned());
    let act = decisions::act::DissentRecorded { motion, dissent, seat, statement };
    let as_seat = hub::Principal::person(common::id('p', SEATS[0]), "seat:board");
    hall.tell(&as_seat, decisions::act::Act::DissentRecorded(act));
    let first = hall.begin("first", &SEATS[..6]);
    hall.tell(&chair(), settling(first, decided, Disposition::Decided, Some(motion)));
    hall.close(first);
    let words = Said::text("We were seven.");
    let act = meetings::act::MinutesCorrected { meeting: first, words };
    hall.tell(&holder(SEATS[6]), meetings::act::Act::MinutesCorrected(act));
    let second = hall.begin("second", &SEATS[..3]);
    hall.close(second);
    let act = meetings::act::MinutesAdopted { meeting: first, at_meeting: Some(second) };
    hall.tell(&chair(), meetings::act::Act::MinutesAdopted(act));
    hall.begin("third", &SEATS[..6]);
    hall.call("fourth", 30);
    Browser::new(hall)
}

fn no_gap(html: &str, path: &str, tag: Tag) {
    for room in ["meetings", "decisions", "members", "charter", "faces"] {
        assert!(!html.contains(&format!("[{room}-")), "{path} {tag:?}: a message is missing");
    }
    assert!(!html.contains("class=\"untranslated\""), "{path} {tag:?}: an English fallback");
    let ids: Vec<&str> =
        html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let once: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(ids.len(), once.len(), "{path}: an id stands twice");
}

#[test]
fn every_page_in_every_language_for_everybody() {
    let mut browser = lived_in();
    for person in ["nobody", SEATS[6], "chair", "secretariat"] {
        browser.sign_in(person);
        for tag in Tag::ALL {
            for path in PATHS {
                let html = browser.get(tag, path).unwrap_or_else(|f| panic!("{path}: {f:?}"));
                no_gap(&html, path, tag);
            }
        }
    }
    assert!(matches!(browser.get(Tag::En, "meetings/4/minutes"), Err(Failure::NotFound)));
    assert!(matches!(browser.get(Tag::En, "meetings/agenda/9"), Err(Failure::NotFound)));
}

#[test]
fn a_hub_without_meetings_says_what_will_be_here() {
    let mut browser = Browser::new(Hall::new());
    let page = browser.english("meetings");
    assert!(page.contains("what came of each item") && !page.contains("Call a meeting"));
    browser.sign_in("chair");
    assert!(browser.english("meetings").contains("Call a meeting"));
    assert!(browser.english("meetings/agenda").contains("Nothing is on the agenda"));
}

#[test]
fn minutes_tell_who_came_what_came_of_it_and_who_dissents() {
    let browser = lived_in();
    let page = browser.english("meetings/1/minutes");
    for words in [
        "for 5, against 3, abstained 0",
        "We did not agree.",
        "We came to an end.",
        "We were seven.",
        "Goes to the next meeting",
        "by meeting 2",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let mut text = Vec::new();
    let written =
        browser.view(Tag::En, "meetings/1/minutes", |ctx, view| view.write(ctx, "txt", &mut text));
    written.expect("a view").expect("text");
    let text = String::from_utf8(text).expect("UTF-8");
    for line in [
        "Minutes: Board, meeting 1",
        "Donors 1, board/donors/1: In the room",
        "Grassroots 1, board/groups/1: Absent",
        "1. the work plan – Decided",
        "   We came to an end.",
        "2. who pays – Goes to the next meeting",
        "   for 5, against 3, abstained 0",
        "   Dissent – board/donors/1: We did not agree.",
    ] {
        assert!(text.lines().any(|own| own == line), "{line}\n---\n{text}");
    }
    let json = browser.view(Tag::En, "meetings/1/minutes", |_, view| view.json());
    let json = json.expect("a view").expect("JSON");
    assert!(json.contains("\"passed_on\":[{\"n\":2,\"title\":\"who pays\""), "{json}");
}

#[test]
fn a_minority_puts_an_item_on_and_the_chair_fails_to_take_it_off() {
    let mut browser = Browser::new(Hall::new());
    let (one, two) = (SEATS[6], SEATS[7]);
    browser.sign_in(one);
    let empty = [("place", "board board/groups/1"), ("title", " ")];
    assert!(matches!(
        browser.post(&holder(one), "meetings/agenda", &empty),
        Err(Failure::Fields(_))
    ));
    let item = [("place", "board board/groups/1"), ("title", "Who pays?"), ("why", "We do not.")];
    let to = browser.post(&holder(one), "meetings/agenda", &item).expect("proposed");
    assert_eq!(to, "meetings/agenda/1");
    browser.sign_in(two);
    assert!(browser.english(&to).contains("Stand behind it"));
    browser.post(&holder(two), "meetings/agenda/1/back", &[("seat", two)]).expect("backed");
    browser.sign_in("chair");
    assert!(browser.english(&to).contains("Taking it off will be refused"));
    let remove = browser.post(&chair(), "meetings/agenda/1/remove", &[("reason", "no time")]);
    let Err(Failure::Refused(refusal)) = remove else { panic!("an item by right was taken off") };
    assert_eq!(refusal.message, "meetings-refused-by-right");
}

#[test]
fn a_meeting_is_called_held_and_ended_by_its_pages() {
    let mut browser = Browser::new(Hall::new());
    browser.hall.propose("sensors", SEATS[0]);
    browser.sign_in("chair");
    let plan = [("body", "board"), ("at", "2026-12-01T09:00"), ("language", "en"), ("chair", "")];
    let nothing = browser.post(&chair(), "meetings/new", &plan[..1]);
    assert!(matches!(nothing, Err(Failure::Fields(_))), "a moment is asked for");
    assert_eq!(browser.post(&chair(), "meetings/new", &plan).expect("called"), "meetings/1");
    let later = [("at", "2026-12-02T09:00"), ("language", "en"), ("place", "Room 4")];
    browser.post(&chair(), "meetings/1/change", &later).expect("changed");
    assert!(browser.english("meetings/1").contains("Planned before"));
    browser.hall.story.wait(40 * common::DAY);
    browser.sign_in("chair");
    browser
        .view(Tag::En, "meetings", |ctx, _| {
            let todo =
                ROOMS.iter().flat_map(|room| (room.todo)(ctx)).next().expect("something waits");
            assert_eq!(todo.to, "meetings/1");
        })
        .expect("a page");
    let wrong = [("seat.board/donors/1", "perhaps")];
    assert!(matches!(browser.post(&chair(), "meetings/1/attend", &wrong), Err(Failure::Fields(_))));
    let came = [
        ("seat.board/donors/1", "present"),
        ("seat.board/donors/2", "proxy board/donors/1"),
        ("seat.board/states/1", "remote"),
        ("seat.board/states/2", "present"),
        ("seat.board/groups/1", "present"),
    ];
    browser.post(&chair(), "meetings/1/attend", &came).expect("recorded");
    assert!(browser.english("meetings/1").contains("Quorum is there"));
    let result = [("disposition", "discussed"), ("result", "Ten more sensors.")];
    browser.post(&chair(), "meetings/agenda/1/settle", &result).expect("settled");
    let to = browser.post(&chair(), "meetings/1/close", &[]).expect("closed");
    assert!(browser.english(&to).contains("Ten more sensors."));
}
