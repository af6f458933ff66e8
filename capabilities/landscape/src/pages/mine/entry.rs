//! `mine/entry`: an organisation checks what is known of it.

use faces::parts;
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::{crumbs, own, waiting};
use crate::act::Act;
use crate::pages::edit;

/// The form with what is known of the organisation the reader answers for.
#[derive(Serialize, JsonSchema)]
pub struct EntryView {
    /// The organisation.
    id: hub::Id,
}

/// Makes the page.
pub(in crate::pages) fn entry(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(EntryView { id: own(ctx)?.id }))
}

impl View for EntryView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("landscape-mine-entry"),
            crumbs: crumbs(ctx),
            lead: Some(html! { (lang.word("landscape-mine-entry-lead")) }),
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form(ctx, "mine/entry", html! {
                    (edit::fields(ctx, own(ctx).ok()))
                    (edit::another(ctx))
                    (parts::button(&lang.word("landscape-mine-entry-save")))
                }))
            }),
            ..Sheet::default()
        }
    }
}

/// Saves what was corrected, if anything was; then the links come.
pub(in crate::pages) fn save_entry(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let to = if waiting(ctx)?.waiting.is_empty() { "mine" } else { "mine/links" };
    match edit::corrected(ctx, own(ctx)?, fields)? {
        Some(act) => Ok(Next::act(Act::ActorChanged(act), to).saying("landscape-said-changed")),
        None => Ok(Next::page(to).saying("landscape-said-right")),
    }
}
