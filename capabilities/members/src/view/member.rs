//! A member to the others: its constituency, seats, people, interests, and its role card with
//! every earlier version of it.

use faces::{Ctx, Failure};
use hub::{At, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::conduct::suspension;
use super::{ConstituencyRow, InterestRow, OrganisationRow, PersonRow, Rows, SuspensionRow};
use crate::model::RoleCard;
use crate::rules;
use crate::state::Roll;

/// The view of `members/{id}`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MemberView {
    /// The organisation.
    pub organisation: OrganisationRow,
    /// Its constituency.
    pub constituency: ConstituencyRow,
    /// Since when it is in.
    #[schemars(with = "String")]
    pub since: At,
    /// From when on it votes, where that day has not come.
    #[schemars(with = "Option<String>")]
    pub votes_from: Option<At>,
    /// Since when and until when its votes are suspended, where they are.
    pub suspension: Option<SuspensionRow>,
    /// Cases about its conduct, by their numbers.
    pub cases: Vec<u64>,
    /// The seats it holds.
    pub seats: Vec<HeldSeatRow>,
    /// Who acts for it.
    pub people: Vec<PersonRow>,
    /// Its declared interests.
    pub interests: Vec<InterestRow>,
    /// Every version of its role card, newest first.
    pub role_cards: Vec<RoleCardRow>,
    /// Whether the reader acts for it, or keeps the roll.
    pub may_write: bool,
}

/// A seat the member holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct HeldSeatRow {
    /// Its body, by name.
    pub body: String,
    /// Its name.
    pub seat: String,
    /// Until when, if an end is known.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
}

/// One version of a role card.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RoleCardRow {
    /// What the member wants to reach here.
    pub goals: Option<String>,
    /// What it will not agree to.
    pub red_lines: Option<String>,
    /// What it can bring.
    pub resources: Option<String>,
    /// How far its people may go without asking at home.
    pub limits: Option<String>,
    /// When it was written.
    #[schemars(with = "String")]
    pub at: At,
    /// The entry that recorded it.
    pub entry: u64,
}

/// One member.
///
/// # Errors
/// `NotFound` when no organisation of this id is in now.
pub fn member(ctx: &Ctx) -> Result<MemberView, Failure> {
    let id: Id = ctx.arg_as("id")?;
    let rows = Rows::new(ctx);
    let membership = rows.members.membership(id, ctx.now).ok_or(Failure::NotFound)?;
    let lead = rows.members.lead(id);
    let own = rows.members.interests(ctx.now).filter(|one| rows.members.same(one.actor, id));
    let cards = rows.members.role_cards(id);
    Ok(MemberView {
        organisation: rows.organisation(id),
        constituency: rows.constituency(&membership.constituency),
        since: membership.term.from,
        votes_from: rows.members.votes_from(id, ctx.now).filter(|from| ctx.now < *from),
        suspension: rows.members.suspended(id, ctx.now).as_ref().map(suspension),
        cases: rows.members.cases_about(id).map(|case| case.n).collect(),
        seats: seats(ctx, &rows, lead),
        people: rows.people(id, None),
        interests: own.map(|one| rows.interest(one)).collect(),
        role_cards: cards.into_iter().map(|card| row(ctx, card)).collect(),
        may_write: ctx.audience.actors.contains(&lead) || ctx.audience.holds(hub::SECRETARIAT),
    })
}

/// What a member's role card says now, if it wrote one.
#[must_use]
pub fn newest_card(ctx: &Ctx, actor: Id) -> Option<RoleCardRow> {
    let cards = Roll::of(ctx.hub).role_cards(actor);
    cards.first().map(|card| row(ctx, card))
}

fn seats(ctx: &Ctx, rows: &Rows, lead: Id) -> Vec<HeldSeatRow> {
    let Some(charter) = rules::charter(ctx.hub) else { return Vec::new() };
    let bodies = charter.bodies.iter();
    let held = bodies.flat_map(|body| rows.members.seats_of(charter, &body.id, ctx.now));
    held.filter(|held| held.actor.is_some_and(|actor| rows.members.lead(actor) == lead))
        .map(|held| HeldSeatRow {
            body: rows.labels.body(&held.seat.body),
            seat: rows.labels.seat(&held.seat.id),
            until: held.until,
        })
        .collect()
}

fn row(ctx: &Ctx, card: &RoleCard) -> RoleCardRow {
    let read = |said: &hub::Said| {
        said.seen_by(ctx.audience).filter(|words| !words.is_empty()).map(str::to_owned)
    };
    RoleCardRow {
        goals: read(&card.goals),
        red_lines: read(&card.red_lines),
        resources: read(&card.resources),
        limits: read(&card.limits),
        at: card.at,
        entry: card.entry,
    }
}
