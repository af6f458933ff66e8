//! All meetings, and what it takes to call one.

use faces::Ctx;
use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Made, Status};
use crate::act::{Act, MeetingCalled};
use crate::model::Meeting;
use crate::state::State;

/// The view of `meetings`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MeetingsView {
    /// All of them, the latest first.
    pub meetings: Vec<MeetingRow>,
    /// Items that are on an agenda now, of all bodies.
    pub items: usize,
    /// The most meetings that one of these items has waited.
    pub waited: usize,
    /// Whether the reader may call a meeting.
    pub may_call: bool,
}

/// A meeting in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MeetingRow {
    /// Its number.
    pub n: u64,
    /// The body, by name.
    pub body: String,
    /// When it begins.
    #[schemars(with = "String")]
    pub at: At,
    /// How it stands.
    pub status: Status,
    /// Items it dealt with.
    pub settled: usize,
    /// Items still on its agenda, or passed on to the next meeting.
    pub open: usize,
    /// Voting seats that took part, by proxy as well; nothing before that is recorded.
    pub present: Option<usize>,
    /// Voting seats that were held.
    pub held: Option<usize>,
}

/// All meetings.
#[must_use]
pub fn list(ctx: &Ctx) -> MeetingsView {
    let made = Made::new(ctx);
    let mut meetings: Vec<MeetingRow> = made.room.meetings().map(|one| row(&made, one)).collect();
    meetings.sort_by_key(|row| std::cmp::Reverse((row.at, row.n)));
    let open = || made.room.items().filter(|item| item.is_open());
    MeetingsView {
        meetings,
        items: open().count(),
        waited: open().map(|item| item.waited.len()).max().unwrap_or_default(),
        may_call: may_call(ctx),
    }
}

fn row(made: &Made, one: &Meeting) -> MeetingRow {
    let settled = made.room.items().filter(|item| item.settled_at() == Some(one.id)).count();
    let seats = one.attended().map(|attendance| {
        let held = || attendance.seats.values().filter(|it| it.voting && it.actor.is_some());
        let present = held().filter(|it| it.presence.is_there() || it.presence.code() == "proxy");
        (present.count(), held().count())
    });
    MeetingRow {
        n: one.n,
        body: made.labels.body(&one.body),
        at: one.at(),
        status: Status::of(one, made.ctx.now),
        settled,
        open: made.room.items_of(one).count() - settled,
        present: seats.map(|(present, _)| present),
        held: seats.map(|(_, held)| held),
    }
}

/// The meeting of a body that comes next, or is being held.
#[must_use]
pub fn next_meeting<'c>(ctx: &Ctx<'c>, body: Option<&str>) -> Option<&'c Meeting> {
    let open = ctx.hub.room::<State>().meetings().filter(|one| one.is_open());
    open.filter(|one| body.is_none_or(|body| one.body == body)).min_by_key(|one| one.at())
}

fn may_call(ctx: &Ctx) -> bool {
    let charter = ctx.hub.room::<charter::State>().charter();
    let mut bodies = charter.map(|charter| charter.bodies.iter()).into_iter().flatten();
    bodies.any(|body| {
        ctx.lets(Act::MeetingCalled(MeetingCalled {
            meeting: Id::new('m', [0; 16]),
            body: body.id.clone(),
            at: ctx.now.plus_days(1),
            language: ctx.lang.code().to_owned(),
            chair: None,
            papers_by: None,
            place: Said::default(),
        }))
    })
}

/// The view of `meetings/new`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NewView {
    /// The bodies that can be called: id and name.
    pub bodies: Vec<(String, String)>,
    /// People who may chair: id and name.
    pub chairs: Vec<(Id, String)>,
    /// Whether the reader may call a meeting.
    pub may: bool,
}

/// A new meeting.
#[must_use]
pub fn new(ctx: &Ctx) -> NewView {
    let made = Made::new(ctx);
    let all = made.charter().map(|charter| charter.bodies.as_slice()).unwrap_or_default();
    let bodies = all.iter().map(|body| (body.id.clone(), made.labels.body(&body.id)));
    NewView { bodies: bodies.collect(), chairs: chairs(&made), may: may_call(ctx) }
}

/// Everybody who holds an office now, by name.
pub(super) fn chairs(made: &Made) -> Vec<(Id, String)> {
    let state = made.ctx.hub.room::<charter::State>();
    let offices = made.charter().map(|charter| charter.officers.as_slice()).unwrap_or_default();
    let holders = offices.iter().flat_map(|office| state.holders(&office.role, made.ctx.now));
    let mut people: Vec<Id> = Vec::new();
    for term in holders {
        if !people.contains(&term.person) {
            people.push(term.person);
        }
    }
    people.into_iter().filter_map(|id| Some((id, made.labels.person(id)?))).collect()
}
