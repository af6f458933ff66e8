//! All conversations, and what it takes to begin one.

use faces::Ctx;
use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Made, Status};
use crate::act::{Act, ConversationImported, ConversationOpened};
use crate::model::{Conversation, Origin, Publishing};
use crate::state::State;
use crate::tally;

/// The view of `opinions`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ListView {
    /// How many are open.
    pub open: usize,
    /// All of them, newest first.
    pub conversations: Vec<ConversationRow>,
    /// Whether the reader may open one.
    pub may_open: bool,
    /// Whether the reader may bring one in.
    pub may_import: bool,
}

/// A conversation in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConversationRow {
    /// Its number.
    pub n: u64,
    /// What is asked.
    pub question: String,
    /// How it stands.
    pub status: Status,
    /// Until when answers are taken.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// How many people answered.
    pub people: u32,
    /// How many statements it has that can be answered.
    pub statements: usize,
    /// Whether it was held elsewhere.
    pub imported: bool,
}

/// The list of all conversations.
#[must_use]
pub fn list(ctx: &Ctx) -> ListView {
    let made = Made::new(ctx);
    let all = ctx.hub.room::<State>().conversations().rev();
    let conversations: Vec<ConversationRow> = all.map(|one| row(&made, one)).collect();
    ListView {
        open: conversations.iter().filter(|row| row.status == Status::Open).count(),
        conversations,
        may_open: may_open(ctx),
        may_import: may_import(ctx),
    }
}

fn row(made: &Made, one: &Conversation) -> ConversationRow {
    ConversationRow {
        n: one.n,
        question: made.question(one),
        status: Status::of(one, made.ctx.now),
        until: one.until(),
        people: tally::people(one),
        statements: one.accepted().count(),
        imported: matches!(one.origin, Origin::Elsewhere { .. }),
    }
}

fn may_open(ctx: &Ctx) -> bool {
    ctx.lets(Act::ConversationOpened(ConversationOpened {
        conversation: Id::new('o', [0; 16]),
        until: ctx.now.plus_days(1),
        moderated: false,
        publishing: Publishing::Counts,
        question: Said::default(),
        background: Said::default(),
    }))
}

fn may_import(ctx: &Ctx) -> bool {
    ctx.lets(Act::ConversationImported(ConversationImported {
        conversation: Id::new('o', [0; 16]),
        people: 0,
        statements: 0,
        question: Said::default(),
        background: Said::default(),
        source: Said::default(),
    }))
}

/// The view of `opinions/new`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NewView {
    /// Whether the reader may open a conversation.
    pub may: bool,
}

/// A new conversation.
#[must_use]
pub fn new(ctx: &Ctx) -> NewView {
    NewView { may: may_open(ctx) }
}

/// The view of `opinions/import`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ImportView {
    /// Whether the reader may bring a conversation in.
    pub may: bool,
}

/// A conversation to be brought in.
#[must_use]
pub fn import(ctx: &Ctx) -> ImportView {
    ImportView { may: may_import(ctx) }
}
