//! Meetings of the story, as events: what was put on the agenda, who came, what came of it.

use std::collections::BTreeMap;

use hub::{Id, Said};
use meetings::act::{
    Act, AttendanceRecorded, ItemBacked, ItemProposed, ItemSettled, MeetingCalled, MeetingClosed,
    MinutesCorrected, PaperFiled, SpeakingRecorded,
};
use meetings::model::{Disposition, Presence};
use models::demo::{Item, Meeting};

use super::cast::Cast;
use super::teller::Event;
use crate::machine;

/// The body whose meetings the story tells.
const BODY: &str = "board";

/// When meetings begin, in minutes after midnight.
const BEGINS: i64 = 13 * 60;

/// The items of the story: each with its id.
type Items<'c> = BTreeMap<&'c str, (Id, &'c Item)>;

/// Everything that happened at meetings and between them.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn events(cast: &Cast) -> Result<Vec<Event>, String> {
    let all = cast.story.items.iter();
    let items: Items =
        all.map(|item| (item.key.as_str(), (Id::new('g', machine::random()), item))).collect();
    let mut events = Vec::new();
    for item in &cast.story.items {
        events.extend(proposed(cast, &items, item)?);
    }
    for meeting in &cast.story.meetings {
        let id = Id::new('m', machine::random());
        events.push(called(cast, meeting, id)?);
        events.extend(filed(cast, &items, meeting, id)?);
        if meeting.day < 0 {
            events.extend(held(cast, &items, meeting, id)?);
        }
    }
    Ok(events)
}

fn known<'c>(items: &Items<'c>, key: &str) -> Result<(Id, &'c Item), String> {
    items.get(key).copied().ok_or_else(|| format!("demo/story.toml: no item `{key}`"))
}

/// An item, and a little later the seats that back it.
fn proposed(cast: &Cast, items: &Items, told: &Item) -> Result<Vec<Event>, String> {
    let (item, _) = known(items, &told.key)?;
    let act = ItemProposed {
        item,
        body: BODY.to_owned(),
        seat: Some(told.seat.clone()),
        motion: told.motion.as_deref().map(|key| cast.motion(key)).transpose()?,
        title: Said::text(&told.title),
        why: Said::text(&told.why),
    };
    let by = cast.seat(&told.seat)?;
    let mut events = vec![Event::act(cast.at(told.day, 14 * 60), by, Act::ItemProposed(act))];
    for (seat, n) in told.backed_by.iter().zip(1..) {
        let act = Act::ItemBacked(ItemBacked { item, seat: seat.clone() });
        events.push(Event::act(cast.at(told.day, 14 * 60 + 40 * n), cast.seat(seat)?, act));
    }
    Ok(events)
}

fn called(cast: &Cast, told: &Meeting, meeting: Id) -> Result<Event, String> {
    let by = cast.chair(told.called)?;
    let act = MeetingCalled {
        meeting,
        body: BODY.to_owned(),
        at: cast.at(told.day, BEGINS),
        language: "en".to_owned(),
        chair: by.by.person(),
        papers_by: told.papers_by.map(|day| cast.at(day, 17 * 60)),
        place: Said::text(&told.place),
    };
    Ok(Event::act(cast.at(told.called, 9 * 60), by, Act::MeetingCalled(act)))
}

/// Papers, each by whoever proposed the item.
fn filed(cast: &Cast, items: &Items, told: &Meeting, meeting: Id) -> Result<Vec<Event>, String> {
    let filed = |paper: &models::demo::Paper| {
        let (item, known) = known(items, &paper.item)?;
        let act = PaperFiled {
            meeting,
            paper: Id::new('f', machine::random()),
            item: Some(item),
            title: Said::text(&paper.title),
            link: Said::text(&paper.link),
        };
        let by = cast.seat(&known.seat)?;
        Ok(Event::act(cast.at(paper.day, 10 * 60), by, Act::PaperFiled(act)))
    };
    told.papers.iter().map(filed).collect()
}

/// Who came, what came of each item, the end, and corrections.
fn held(cast: &Cast, items: &Items, told: &Meeting, meeting: Id) -> Result<Vec<Event>, String> {
    let chair = cast.chair(told.day)?;
    let at = |minutes| cast.at(told.day, BEGINS + minutes);
    let seats = attendance(cast, told)?;
    let attended = Act::AttendanceRecorded(AttendanceRecorded { meeting, seats });
    let mut events = vec![Event::act(at(10), chair.clone(), attended)];
    for (result, n) in told.results.iter().zip(1..) {
        let (item, known) = known(items, &result.item)?;
        let motion = known.motion.as_deref().map(|key| cast.motion(key)).transpose()?;
        let word = || format!("demo/story.toml: no disposition `{}`", result.disposition);
        let disposition = Disposition::of_code(&result.disposition).ok_or_else(word)?;
        let words = Said::text(&result.words);
        let act = ItemSettled { meeting, item, disposition, motion, result: words };
        events.push(Event::act(at(10 + 35 * n), chair.clone(), Act::ItemSettled(act)));
    }
    if !told.spoken.is_empty() {
        let act = SpeakingRecorded { meeting, minutes: told.spoken.clone() };
        events.push(Event::act(at(175), chair.clone(), Act::SpeakingRecorded(act)));
    }
    events.push(Event::act(at(180), chair, Act::MeetingClosed(MeetingClosed { meeting })));
    for correction in &told.corrections {
        let words = Said::text(&correction.words);
        let act = Act::MinutesCorrected(MinutesCorrected { meeting, words });
        let by = cast.member(&correction.organisation)?;
        events.push(Event::act(cast.at(correction.day, 10 * 60), by, act));
    }
    Ok(events)
}

/// How each seat took part. Seats named one by one come before groups.
fn attendance(cast: &Cast, told: &Meeting) -> Result<BTreeMap<String, Presence>, String> {
    let mut seats = BTreeMap::new();
    let (single, groups): (Vec<_>, Vec<_>) =
        told.attendance.iter().partition(|(name, _)| cast.is_held(name));
    for (seat, word) in single {
        seats.insert(seat.clone(), presence(word)?);
    }
    for (group, word) in groups {
        let presence = presence(word)?;
        for seat in cast.seats_of(group) {
            seats.entry(seat.clone()).or_insert_with(|| presence.clone());
        }
    }
    Ok(seats)
}

fn presence(word: &str) -> Result<Presence, String> {
    match word.split_once(' ') {
        None => Presence::of_code(word),
        Some(("proxy", to)) => Some(Presence::Proxy(to.to_owned())),
        Some(_) => None,
    }
    .ok_or_else(|| format!("demo/story.toml: nobody takes part like `{word}`"))
}
