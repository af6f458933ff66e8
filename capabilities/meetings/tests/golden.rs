//! The record is for ever: one example of each kind, pinned byte for byte. Run with
//! `CONVOKE_GOLDEN=write` to write them anew, on purpose and with a reason.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

use std::path::Path;

use hub::testing::{Story, goldens};
use hub::{AnyAct, At, Id, Said};
use meetings::act::{
    Act, AttendanceRecorded, BackingWithdrawn, ItemBacked, ItemProposed, ItemRemoved, ItemSettled,
    ItemWithdrawn, MeetingCalled, MeetingCancelled, MeetingChanged, MeetingClosed, MinutesAdopted,
    MinutesCorrected, PaperFiled, SpeakingRecorded,
};
use meetings::model::{Disposition, Presence};

fn id(letter: char) -> Id {
    Story::id(letter, "golden")
}

fn words() -> Said {
    Said::text("words")
}

fn seat() -> String {
    "board/donors/1".to_owned()
}

fn meeting() -> Vec<Act> {
    let (meeting, at, place) = (id('m'), At::EPOCH.plus_seconds(1_800_000_000), words());
    let (language, chair) = ("en".to_owned(), Some(id('p')));
    let seats = [
        (seat(), Presence::Present),
        ("board/donors/2".to_owned(), Presence::Proxy(seat())),
        ("board/donors/3".to_owned(), Presence::Apologies),
    ];
    vec![
        Act::MeetingCalled(MeetingCalled {
            meeting,
            body: "board".to_owned(),
            at,
            language: language.clone(),
            chair,
            papers_by: Some(At::EPOCH.plus_seconds(1_799_000_000)),
            place: place.clone(),
        }),
        Act::MeetingChanged(MeetingChanged {
            meeting,
            at,
            language,
            chair,
            papers_by: None,
            place,
        }),
        Act::MeetingCancelled(MeetingCancelled { meeting, reason: words() }),
        Act::PaperFiled(PaperFiled {
            meeting,
            paper: id('f'),
            item: Some(id('g')),
            title: words(),
            link: words(),
        }),
        Act::SpeakingRecorded(SpeakingRecorded { meeting, minutes: [(seat(), 12)].into() }),
        Act::AttendanceRecorded(AttendanceRecorded { meeting, seats: seats.into() }),
        Act::MeetingClosed(MeetingClosed { meeting }),
        Act::MinutesCorrected(MinutesCorrected { meeting, words: words() }),
        Act::MinutesAdopted(MinutesAdopted { meeting, at_meeting: Some(id('n')) }),
    ]
}

fn agenda() -> Vec<Act> {
    let (item, motion) = (id('g'), Some(id('d')));
    vec![
        Act::ItemProposed(ItemProposed {
            item,
            body: "board".to_owned(),
            seat: Some(seat()),
            motion,
            title: words(),
            why: words(),
        }),
        Act::ItemBacked(ItemBacked { item, seat: seat() }),
        Act::BackingWithdrawn(BackingWithdrawn { item, seat: seat() }),
        Act::ItemWithdrawn(ItemWithdrawn { item, reason: words() }),
        Act::ItemRemoved(ItemRemoved { item, reason: words() }),
        Act::ItemSettled(ItemSettled {
            meeting: id('m'),
            item,
            disposition: Disposition::Decided,
            motion,
            result: words(),
        }),
    ]
}

#[test]
fn every_kind_is_pinned() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let acts: Vec<AnyAct> = meeting().into_iter().chain(agenda()).map(Into::into).collect();
    for (name, shown) in goldens::<meetings::State>(acts) {
        let path = folder.join(&name);
        if std::env::var("CONVOKE_GOLDEN").as_deref() == Ok("write") {
            std::fs::write(&path, &shown).expect("writable");
        }
        let pinned = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(shown, pinned, "{name}");
    }
}
