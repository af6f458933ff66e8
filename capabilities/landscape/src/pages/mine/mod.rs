//! `mine`: the pages that an organisation's personal link opens. One question a page; every answer
//! is recorded as it is given, so that nothing is lost when the reader stops.

mod entry;
mod home;
mod links;
mod lists;
mod rate;
mod rows;
mod talk;

use faces::{Ctx, Failure};
use hub::Id;

use super::overlaps::may_answer;
use super::{labels, network, shared};
use crate::state::{Actor, Invitation};
use crate::view::partners::{Mine, mine};

pub(super) use entry::{EntryView, entry, save_entry};
pub(super) use home::{HomeView, done, home};
pub(super) use links::{FoundView, LinkView, answer, end, find, link, save};
pub(super) use lists::{FIRST, ListsView, lists, lists_crumbs, lists_of, may_bring, of_others};
pub(super) use rate::{RateView, rate, save_rating};
pub(super) use rows::{RowsView, habit, rows};
pub(super) use talk::{answer_talk, settle_talk, talk};

/// The invitation by which the reader answers.
fn invitation<'a>(ctx: &Ctx<'a>) -> Result<&'a Invitation, Failure> {
    let known = shared::state(ctx).partners();
    let person = ctx.audience.person.ok_or(Failure::NotFound)?;
    known.invitation_of(person).filter(|one| one.holds(ctx.now)).ok_or(Failure::NotFound)
}

/// The organisation the reader answers for.
pub(super) fn own<'a>(ctx: &Ctx<'a>) -> Result<&'a Actor, Failure> {
    shared::state(ctx).actor(invitation(ctx)?.actor).ok_or(Failure::NotFound)
}

/// What waits for the reader.
fn waiting(ctx: &Ctx) -> Result<Mine, Failure> {
    let pairs = network::pairs_of_all(ctx);
    let found = mine(shared::state(ctx), &pairs.1.ends, invitation(ctx)?, ctx.audience);
    let mut found = found.ok_or(Failure::NotFound)?;
    // Under a charter that gives links no word in talks, nobody is asked for one.
    found.talks.retain(|talk| may_answer(ctx, talk.id));
    Ok(found)
}

/// The organisation a page is about; never one's own.
fn other<'a>(ctx: &Ctx<'a>) -> Result<&'a Actor, Failure> {
    let found = shared::state(ctx).actor(ctx.arg_as::<Id>("id")?).ok_or(Failure::NotFound)?;
    if found.id == own(ctx)?.id { Err(Failure::NotFound) } else { Ok(found) }
}

/// The way back.
fn crumbs(ctx: &Ctx) -> Vec<(String, String)> {
    let name = own(ctx).map(|actor| labels::actor(ctx, actor)).unwrap_or_default();
    vec![(name, "mine".to_owned())]
}
