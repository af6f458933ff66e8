//! A name in an organisation's own list that nobody on the map bears: it may be its own, written in
//! another language, and then its rows are its own.

use std::collections::BTreeMap;

use faces::{Ctx, Failure, Fields, Next, parts};
use maud::{Markup, html};

use super::{by_link, draft, place, plan};
use crate::import::{Answer, Plan};
use crate::pages::drafts::keep;
use crate::pages::mine;

/// So many names are asked about.
const SHOWN: usize = 10;

/// Asks which of the names that nobody bears is the organisation's own.
pub(super) fn asked(ctx: &Ctx, plan: &Plan, path: &str) -> Markup {
    let lang = ctx.lang;
    if !by_link(ctx) || plan.strangers.is_empty() {
        return html! {};
    }
    html! {
        h2 { (lang.word("landscape-ours-title")) }
        (parts::form(ctx, path, html! {
            p { (lang.word("landscape-ours-lead")) }
            ul.rows { @for one in plan.strangers.iter().take(SHOWN) { li {
                div { (lang.html("landscape-ours-name", &[
                    ("name", one.name.as_str().into()), ("n", one.rows.into()),
                ])) }
                button.button.quiet type="submit" name="key" value=(one.key) {
                    (lang.word("landscape-mine-same"))
                    span.unseen { ": " (one.name) }
                }
            } } }
        }))
    }
}

/// Keeps that a name is the organisation's own.
pub(crate) fn say(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    let (own, planned) = (mine::own(ctx)?.id, plan(ctx, id, &draft)?);
    let named = planned.strangers.iter().find(|one| Some(one.key.as_str()) == fields.get("key"));
    if let Some(one) = named {
        let same = Answer::Same { of: own.to_string(), take: BTreeMap::new() };
        draft.answer(vec![(one.key.clone(), same)]);
        keep(ctx, id, &draft)?;
    }
    Ok(Next::page(format!("{}/{id}/check", place(ctx))))
}
