//! `landscape/missing`: who is missing, on the map and in the seats. The landscape knows who is out
//! there and shows the page; this room says who sits.

use faces::{AnyView, Ctx, Failure};
use landscape::view::coverage::Seated;

use crate::rules;
use crate::state::Roll;
use crate::view::vacant;

/// Makes the page.
pub fn missing(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let roll = Roll::of(ctx.hub);
    let charter = rules::charter(ctx.hub);
    let members = &roll;
    let held = charter.into_iter().flat_map(|charter| {
        let bodies = charter.bodies.iter();
        bodies.flat_map(move |body| members.seats_of(charter, &body.id, ctx.now))
    });
    let seated = Seated {
        members: members.members(ctx.now).map(|member| member.actor).collect(),
        seats: held.filter_map(|held| held.actor).collect(),
        vacant: vacant(ctx.hub, ctx.now) as u64,
    };
    Ok(Box::new(landscape::missing(ctx, &seated)))
}
