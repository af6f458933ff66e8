//! Amendments to a motion: what each would change, and what the reader may do with it.

use faces::{Ctx, Failure};
use hub::{Id, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Done, EditView, Made, edit, named};
use crate::act::{Act, AmendmentAccepted, AmendmentMoved, AmendmentWithdrawn, MotionDrafted};
use crate::model::{AMENDMENT, Amendment, AmendmentEnd, Motion, Permit, Standing, Version};
use crate::state::State;

/// An amendment.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AmendmentRow {
    /// Its id.
    pub id: Id,
    /// What the motion would be called.
    pub title: Option<String>,
    /// What agreeing would mean.
    pub meaning: Option<String>,
    /// The whole text as it would be.
    pub text: Option<String>,
    /// When it was moved, by whom.
    pub made: Done,
    /// How it ended.
    pub end: Option<AmendmentEnd>,
    /// The number of the motion that puts it to the body.
    pub put: Option<u64>,
    /// Whether the reader may take it over.
    pub may_accept: bool,
    /// Whether the reader may take it back.
    pub may_withdraw: bool,
    /// Whether the reader may put it to the body.
    pub may_put: bool,
}

/// The amendments of a motion, oldest first.
pub(super) fn amendments(made: &Made, motion: &Motion) -> Vec<AmendmentRow> {
    motion.amendments.iter().map(|one| row(made, motion, one)).collect()
}

fn row(made: &Made, motion: &Motion, one: &Amendment) -> AmendmentRow {
    let (ctx, ids) = (made.ctx, (motion.id, one.id));
    let put = ctx.hub.room::<State>().put_by(one.id);
    let put = put.filter(|put| put.standing != Standing::Draft || one.end.is_some());
    let (motion_id, amendment) = ids;
    let accept = AmendmentAccepted { motion: motion_id, amendment };
    let withdraw = AmendmentWithdrawn { motion: motion_id, amendment };
    AmendmentRow {
        id: one.id,
        title: made.read(&one.words.title),
        meaning: made.read(&one.words.meaning),
        text: made.read(&one.words.text),
        made: made.done(&one.words.made),
        end: one.end.as_ref().map(|(end, _)| *end),
        put: put.map(|put| put.n),
        may_accept: ctx.lets(Act::AmendmentAccepted(accept)),
        may_withdraw: ctx.lets(Act::AmendmentWithdrawn(withdraw)),
        may_put: ctx.lets(Act::MotionDrafted(putting(ctx, motion, one))),
    }
}

/// The motion that puts an amendment to the body of the motion it is to.
#[must_use]
pub fn putting(ctx: &Ctx, motion: &Motion, one: &Amendment) -> MotionDrafted {
    let Version { title, meaning, text, .. } = &one.words;
    let called = title.seen_by(ctx.audience).unwrap_or_default();
    let values = [("n", motion.n.into()), ("title", called.into())];
    MotionDrafted {
        motion: ctx.fresh_id('d'),
        body: motion.body.clone(),
        matter: motion.matter.clone(),
        permits: Some(Permit { kind: AMENDMENT.to_owned(), subject: Some(one.id), place: None }),
        concerns: motion.concerns.clone(),
        topics: motion.topics.clone(),
        title: Said::text(&ctx.lang.t("decisions-amendment-title", &values)),
        meaning: Said::text(&match meaning.seen_by(ctx.audience) {
            Some(words) => ctx.lang.t(
                "decisions-amendment-meaning",
                &[("n", motion.n.into()), ("meaning", words.into())],
            ),
            None => String::new(),
        }),
        text: text.clone(),
    }
}

/// Whether the reader may move an amendment.
pub(super) fn may_move(ctx: &Ctx, motion: &Motion) -> bool {
    let none = Said::default;
    ctx.lets(Act::AmendmentMoved(AmendmentMoved {
        motion: motion.id,
        amendment: Id::new('e', [0; 16]),
        title: none(),
        meaning: none(),
        text: none(),
    }))
}

/// The amendment of the motion the path names that has this id.
///
/// # Errors
/// `NotFound` when it has none of this id.
pub fn named_amendment<'c>(
    ctx: &Ctx<'c>,
    id: Option<Id>,
) -> Result<(&'c Motion, &'c Amendment), Failure> {
    let motion = named(ctx)?;
    let found = motion.amendments.iter().find(|one| Some(one.id) == id);
    found.map(|one| (motion, one)).ok_or(Failure::NotFound)
}

/// The view of `decisions/{n}/amend`: the words of a motion, to be amended.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AmendView {
    /// The words as they stand.
    #[serde(flatten)]
    pub words: EditView,
    /// Whether the reader may move an amendment.
    pub may: bool,
}

/// The words of a motion, to be amended.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn amend(ctx: &Ctx) -> Result<AmendView, Failure> {
    Ok(AmendView { words: edit(ctx)?, may: may_move(ctx, named(ctx)?) })
}
