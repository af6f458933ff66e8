//! `orgs/{id}`: one organisation is one identity. The landscape knows what it does and shows the
//! page; this room says whether it is a member, since when, and in which seats.

use faces::{AnyView, Ctx, Failure, boxed};
use landscape::view::org::Membership;

use crate::view;

/// Makes the page.
pub fn org(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let member = view::member(ctx).ok().map(|member| Membership {
        since: member.since.unix(),
        constituency: member.constituency.name,
        seats: member.seats.into_iter().map(|held| (held.body, held.seat)).collect(),
    });
    boxed(landscape::org(ctx, member)?)
}
