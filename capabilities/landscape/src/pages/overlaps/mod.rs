//! Overlaps: the list of them, and the talks in which two organisations settle one.

mod list;
mod talk;

use faces::Ctx;
use faces::parts::Status;
use hub::{Id, Said};

use super::shared;
use crate::act::{Act, OverlapAnswered, OverlapSettled};
use crate::model::Outcome;
use crate::state::coordination::Talk;
use crate::view::partners::{Talking, talks};

pub(super) use list::{OverlapsView, list};
pub(super) use talk::{AskView, TalkView, answer, answered, ask, raise, settle, settled, talk};

/// How far a talk is, as a tag.
fn state_of(ctx: &Ctx, talk: &Talk) -> Status {
    match &talk.settled {
        None => Status::Open(ctx.lang.word("landscape-talk-open")),
        Some(settled) => Status::Good(outcome(ctx, settled.outcome)),
    }
}

/// Talks that wait for the word of the reader's organisations, where the charter lets the reader
/// give it.
pub(super) fn waiting<'a>(ctx: &'a Ctx) -> impl Iterator<Item = Talking> + use<'a> {
    let of = |actor: &Id| talks(shared::state(ctx), *actor, ctx.audience);
    let all = ctx.audience.actors.iter().flat_map(of);
    all.filter(|talk| !talk.answered && may_answer(ctx, talk.id))
}

/// Whether the charter lets the reader write in a talk that goes on.
pub(super) fn may_answer(ctx: &Ctx, id: Id) -> bool {
    let note = Said::default();
    ctx.lets(Act::OverlapAnswered(OverlapAnswered { id, speaks_for: None, note }))
}

/// Whether the charter lets the reader say how it ended.
fn may_settle(ctx: &Ctx, id: Id) -> bool {
    let (outcome, words) = (Outcome::Coordinated, Said::default());
    ctx.lets(Act::OverlapSettled(OverlapSettled { id, outcome, words }))
}

fn outcome(ctx: &Ctx, outcome: Outcome) -> String {
    ctx.lang.word(&format!("landscape-outcome-{}", outcome.code()))
}

/// All overlaps, kept for this version of the landscape. The matrix keeps its own sums of them
/// under `landscape.overlaps`: what is kept has one type for one key.
pub(super) fn pairs(ctx: &Ctx) -> std::sync::Arc<crate::view::overlap::Pairs> {
    let version = shared::state(ctx).version();
    ctx.derived
        .get("landscape.overlapping", version, || crate::view::overlap::pairs(&shared::work(ctx)))
}
