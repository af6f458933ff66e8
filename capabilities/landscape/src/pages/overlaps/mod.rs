//! Overlaps: the list of them, and the talks in which two organisations settle one.

mod list;
mod talk;

use faces::Ctx;
use faces::parts::Status;
use hub::Id;

use super::shared;
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

/// Talks in which the reader's organisations were asked and the reader has not written.
pub(super) fn waiting<'a>(ctx: &'a Ctx) -> impl Iterator<Item = Talking> + use<'a> {
    let person = ctx.audience.person;
    let of = move |actor: &Id| {
        person.map(|person| talks(shared::state(ctx), *actor, person, ctx.audience))
    };
    let all = ctx.audience.actors.iter().filter_map(of).flatten();
    all.filter(|talk| !talk.answered)
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
