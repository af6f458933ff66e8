//! The product: one list of capabilities, one list of rooms. Navigation, paths, API document,
//! permission matrix and handbook index come from them.

use faces::lang::Lang;
use faces::{Ctx, Room, Todo};
use hub::{Audience, Authority, Capability, Hub, Id};

/// The capabilities, in the order in which they may use each other.
pub const CAPABILITIES: &[Capability] = &[];

/// The rooms, in the order in which navigation shows them.
pub const ROOMS: &[&Room] = &[&handbook::ROOM];

/// Who may do what: the charter's table of powers.
pub const AUTHORITY: Authority = |_, _, _, _| Ok(());

/// Which build this is, by the program file itself: another may write other snapshots.
#[must_use]
pub fn build() -> String {
    let about = std::env::current_exe().and_then(std::fs::metadata);
    let (length, changed) = about
        .ok()
        .and_then(|about| Some((about.len(), about.modified().ok()?)))
        .unwrap_or((0, std::time::UNIX_EPOCH));
    let changed = changed.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    format!("{} {length} {}", env!("CARGO_PKG_VERSION"), changed.as_nanos())
}

/// What the hub calls itself.
#[must_use]
pub fn title(_hub: &Hub, name: &str, _reader: &Audience) -> String {
    name.to_owned()
}

/// What waits for the person in front, from every room, most pressing first.
#[must_use]
pub fn todo(ctx: &Ctx) -> Vec<Todo> {
    if ctx.audience.person.is_none() {
        return Vec::new();
    }
    let mut all: Vec<Todo> = ROOMS.iter().flat_map(|room| (room.todo)(ctx)).collect();
    all.sort_by_key(|todo| todo.due.unwrap_or(i64::MAX));
    all
}

/// The files of the hub that everybody may have, by their SHA-256.
#[must_use]
pub fn public_files(_hub: &Hub) -> Vec<String> {
    Vec::new()
}

/// A kind of act in the reader's words; in English from its definition where a room has no
/// message for it.
#[must_use]
pub fn kind_words(lang: &Lang, kind: &str) -> String {
    let message = format!("act-{}", kind.replace(['.', '_'], "-"));
    if lang.has(&message) {
        return lang.word(&message);
    }
    let mut kinds = CAPABILITIES.iter().flat_map(|capability| capability.kinds);
    match kinds.find(|known| known.name == kind) {
        Some(known) => known.about.trim().to_owned(),
        None => kind.to_owned(),
    }
}

/// Who did an act, by the name they may be shown under; the host by its role.
#[must_use]
pub fn actor_name(ctx: &Ctx, by: &str) -> String {
    match by {
        "host" => ctx.lang.word("frame-by-host"),
        "hidden" => ctx.lang.word("frame-by-hidden"),
        person => person
            .parse::<Id>()
            .ok()
            .and_then(|person| person_name(ctx, person))
            .unwrap_or_else(|| person.to_owned()),
    }
}

/// A person's name, as this reader may see it.
fn person_name(_ctx: &Ctx, _person: Id) -> Option<String> {
    None
}

/// The one thing the hub wants, in its own words.
#[must_use]
pub fn goal(_ctx: &Ctx) -> Option<String> {
    None
}

/// What the first page counts.
#[must_use]
pub fn counts(_ctx: &Ctx) -> Vec<crate::pages::Count> {
    Vec::new()
}

/// Who is in charge.
#[must_use]
pub fn bodies(_ctx: &Ctx) -> Vec<crate::pages::Body> {
    Vec::new()
}

/// Decisions, newest first.
#[must_use]
pub fn decisions(_ctx: &Ctx) -> Vec<crate::pages::Decision> {
    Vec::new()
}

/// What a replay computes again, counted: memberships, tallies, outcomes.
#[must_use]
pub fn recomputed(_hub: &Hub) -> Vec<(&'static str, usize)> {
    Vec::new()
}

/// Somebody who holds the secretariat now: for acts from the command line.
#[must_use]
pub fn first_officer(_hub: &Hub, _now: hub::At) -> Option<Id> {
    None
}
