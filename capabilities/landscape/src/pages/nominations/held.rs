//! Names that somebody without an account brought forward. They are kept outside the record, for
//! the secretariat's eyes, in a small number of places: nothing anonymous enters the record, and
//! nobody can fill it. Whoever takes one up vouches for it with an act of their own.

use faces::{Ctx, Next};
use serde::{Deserialize, Serialize};

/// How many names may wait.
const PLACES: usize = 60;
/// The longest text of a field, in characters.
const LONGEST: usize = 600;

/// A name that waits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Held {
    /// The name brought forward.
    pub(super) name: String,
    /// Code of the constituency, or nothing.
    pub(super) kind: String,
    /// Code of the country, or nothing.
    pub(super) country: String,
    /// Why.
    pub(super) reason: String,
    /// Where that can be looked up.
    pub(super) source: String,
    /// How to reach them.
    pub(super) contact: String,
    /// Who says so, as they typed it.
    pub(super) by: String,
    /// Seconds since 1970.
    pub(super) at: i64,
}

fn key(place: usize) -> String {
    format!("held.{place}")
}

/// The name in a place.
pub(super) fn in_place(ctx: &Ctx, place: usize) -> Option<Held> {
    let kept = ctx.services.recall("landscape", &key(place))?;
    serde_json::from_slice(&kept).ok()
}

/// Every name that waits, with its place.
pub(super) fn all(ctx: &Ctx) -> Vec<(usize, Held)> {
    (0..PLACES).filter_map(|place| Some((place, in_place(ctx, place)?))).collect()
}

/// Cut to what a field may hold.
pub(super) fn cut(text: Option<&str>) -> String {
    text.unwrap_or_default().chars().take(LONGEST).collect()
}

/// Puts a name in an empty place; false when there is none.
pub(super) fn keep(ctx: &Ctx, held: &Held) -> Result<bool, String> {
    // Two people at once seldom look for a place from the same start.
    let start = usize::from(ctx.services.random()[0]);
    let places = (0..PLACES).map(|step| (start + step) % PLACES);
    let mut empty = places.filter(|place| in_place(ctx, *place).is_none());
    let Some(place) = empty.next() else { return Ok(false) };
    let bytes = serde_json::to_vec(held).map_err(|fault| fault.to_string())?;
    ctx.services.remember("landscape", &key(place), &bytes).map(|()| true)
}

/// Empties a place.
pub(super) fn forget(ctx: &Ctx, place: usize) -> Result<(), String> {
    ctx.services.remember("landscape", &key(place), b"")
}

/// Empties a place once what was made of its name is recorded: till then it waits there.
pub(super) fn taken_up(next: Next, place: usize) -> Next {
    next.keeping("landscape", key(place), Vec::new())
}
