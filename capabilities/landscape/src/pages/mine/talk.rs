//! `mine/talks/{id}`: a talk about an overlap, for one of the two who has no account.

use faces::{AnyView, Ctx, Failure, Fields, Next};
use hub::Id;

use super::{crumbs, own, shared};
use crate::pages::overlaps::{self, TalkView};

/// Where the pages of talks stand that a personal link opens.
const PLACE: &str = "mine/talks";

/// Makes the page; a talk of others is not there.
pub(in crate::pages) fn talk(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let id = of_own(ctx)?;
    Ok(Box::new(TalkView::of(ctx, id)?.at(PLACE, crumbs(ctx))))
}

/// Answers in it.
pub(in crate::pages) fn answer_talk(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    overlaps::answered(ctx, of_own(ctx)?, PLACE, fields)
}

/// Says how it ended.
pub(in crate::pages) fn settle_talk(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    overlaps::settled(of_own(ctx)?, PLACE, fields)
}

fn of_own(ctx: &Ctx) -> Result<Id, Failure> {
    let (state, id, own) = (shared::state(ctx), ctx.arg_as::<Id>("id")?, own(ctx)?.id);
    let talk = state.coordination().talks().get(&id).ok_or(Failure::NotFound)?;
    let is_own = talk.between.iter().any(|one| state.lead_id(*one) == own);
    if is_own { Ok(id) } else { Err(Failure::NotFound) }
}
