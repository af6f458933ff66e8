//! Overlaps: the list of them, and the talks in which two organisations settle one.

mod list;
mod talk;

use faces::Ctx;
use faces::parts::Status;

use super::shared;
use crate::model::Outcome;
use crate::state::coordination::Talk;

pub(super) use list::{OverlapsView, list};
pub(super) use talk::{AskView, TalkView, answer, ask, raise, settle, talk};

/// How far a talk is, as a tag.
fn state_of(ctx: &Ctx, talk: &Talk) -> Status {
    match &talk.settled {
        None => Status::Open(ctx.lang.word("landscape-talk-open")),
        Some(settled) => Status::Good(outcome(ctx, settled.outcome)),
    }
}

fn outcome(ctx: &Ctx, outcome: Outcome) -> String {
    ctx.lang.word(&format!("landscape-outcome-{}", outcome.code()))
}

/// All overlaps, kept for this version of the landscape.
pub(super) fn pairs(ctx: &Ctx) -> std::sync::Arc<crate::view::overlap::Pairs> {
    let version = shared::state(ctx).version();
    ctx.derived
        .get("landscape.overlaps", version, || crate::view::overlap::pairs(&shared::work(ctx)))
}
