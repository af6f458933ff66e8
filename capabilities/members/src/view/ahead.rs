//! Terms that end soon: which seats and offices fall vacant, and who may not hold them again.

use charter::model::Charter;
use faces::Ctx;
use hub::{At, Hub};
use schemars::JsonSchema;
use serde::Serialize;

use super::Rows;
use crate::rules;
use crate::state::{HeldSeat, Roll};

/// How far ahead the page looks, in seconds: twelve months.
const AHEAD_DAYS: i64 = 365;
/// How far ahead the desk looks, in seconds: about as long as finding somebody takes.
const SOON_DAYS: i64 = 90;

/// A term that ends.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AheadRow {
    /// The seat with its body, or the office.
    pub what: String,
    /// Who holds it, where it may be read.
    pub who: Option<String>,
    /// The first moment on which it is vacant.
    #[schemars(with = "String")]
    pub until: At,
    /// Whether the holder has had as many terms in a row as the charter allows: rotation is due.
    pub rotates: bool,
}

/// The terms of seats and offices that end in the next twelve months, the first to end first.
pub(super) fn ahead(ctx: &Ctx, rows: &Rows, charter: &Charter) -> Vec<AheadRow> {
    let last = ctx.now.plus_days(AHEAD_DAYS);
    let seats = ending(rows.members, charter, ctx.now, last).into_iter().map(|(held, until)| {
        let body = rows.labels.body(&held.seat.body);
        AheadRow {
            what: format!("{body}: {}", rows.labels.seat(&held.seat.id)),
            who: held.actor.map(|actor| rows.labels.organisation(actor)),
            until,
            rotates: rotates(rows.members, charter, &held),
        }
    });
    let mut all: Vec<AheadRow> = seats.collect();
    let offices = ctx.hub.room::<charter::State>();
    for officer in &charter.officers {
        for term in offices.holders(&officer.role, ctx.now) {
            let Some(until) = term.until.filter(|until| *until <= last) else { continue };
            let what = rows.labels.office(&officer.role);
            let who = rows.labels.person(term.person);
            all.push(AheadRow { what, who, until, rotates: false });
        }
    }
    all.sort_by(|a, b| (a.until, &a.what).cmp(&(b.until, &b.what)));
    all
}

/// How many seats fall vacant in the next three months, and when the first does.
#[must_use]
pub fn soon(hub: &Hub, now: At) -> (usize, Option<At>) {
    let Some(charter) = rules::charter(hub) else { return (0, None) };
    let ends = ending(Roll::of(hub), charter, now, now.plus_days(SOON_DAYS));
    (ends.len(), ends.iter().map(|(_, until)| *until).min())
}

/// The seats filled one by one whose term ends by `last`; those whose next term is on the record
/// already do not fall vacant.
fn ending(members: Roll, charter: &Charter, now: At, last: At) -> Vec<(HeldSeat, At)> {
    let seats = charter.bodies.iter().flat_map(|body| members.seats_of(charter, &body.id, now));
    let ends = seats.filter_map(|held| Some((held.until.filter(|until| *until <= last)?, held)));
    let is_vacant = |(until, held): &(At, HeldSeat)| {
        let mut next = members.tenures(&held.seat.id).iter();
        !next.any(|tenure| tenure.term.covers(*until))
    };
    ends.filter(is_vacant).map(|(until, held)| (held, until)).collect()
}

/// Whether whoever holds a seat has had as many terms in a row as the body's charter allows.
fn rotates(members: Roll, charter: &Charter, held: &HeldSeat) -> bool {
    let most = charter.body(&held.seat.body).and_then(|body| body.terms_max);
    let (Some(most), Some(actor)) = (most, held.actor) else { return false };
    let tenures = members.tenures(&held.seat.id).iter().rev();
    let in_a_row = tenures.take_while(|tenure| members.same(tenure.actor, actor)).count();
    usize::try_from(most).is_ok_and(|most| most <= in_a_row)
}
