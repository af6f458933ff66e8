//! What organisations said by their personal links: their lists, and what they are known by. Each
//! counts at once, and is looked at by the secretariat afterwards.

use faces::parts::{self, Tone};
use faces::{Ctx, Failure, Fields, Next};
use hub::{At, Id};
use maud::{Markup, html};

use crate::pages::{labels, shared};
use crate::state::Import;

/// Where it is remembered when somebody has looked at an import, or at an organisation's names.
fn key(of: Id) -> String {
    format!("seen.{of}")
}

/// When somebody last looked at it.
fn seen(ctx: &Ctx, of: Id) -> Option<At> {
    let known = ctx.services.recall("landscape", &key(of))?;
    At::from_unix(std::str::from_utf8(&known).ok()?.parse().ok()?)
}

/// The organisation by whose personal link a file was brought in.
pub(super) fn sender(ctx: &Ctx, import: &Import) -> Option<Id> {
    let state = shared::state(ctx);
    let invitation = state.partners().invitation_of(import.by.person()?)?;
    Some(state.lead_id(invitation.actor))
}

/// Files that came by a personal link, whose list counts now, and that nobody of the secretariat
/// has looked at.
pub(in crate::pages) fn unseen<'a>(ctx: &'a Ctx<'a>) -> impl Iterator<Item = (Id, Id, &'a Import)> {
    let state = shared::state(ctx);
    let count = state.current_datasets().filter_map(|(.., version)| version.import);
    let sent = count.filter_map(move |id| {
        let import = state.imports().get(&id)?;
        Some((id, sender(ctx, import)?, import))
    });
    sent.filter(|(id, ..)| seen(ctx, *id).is_none())
}

/// Organisations that said by their links what they are called, or which numbers they have, since
/// somebody of the secretariat looked at them; the newest first.
pub(in crate::pages) fn unseen_names(ctx: &Ctx) -> Vec<Id> {
    let state = shared::state(ctx);
    let is_new = |at: At, id: Id| seen(ctx, id).is_none_or(|seen| seen < at);
    let named = state.partners().named().iter().map(|(id, at)| (*at, state.lead_id(*id)));
    let mut named: Vec<(At, Id)> = named.filter(|(at, id)| is_new(*at, *id)).collect();
    named.sort_unstable_by_key(|(at, id)| (std::cmp::Reverse(*at), *id));
    named.dedup_by_key(|(_, id)| *id);
    named.into_iter().map(|(_, id)| id).collect()
}

/// That an organisation said itself what it is known by, for the secretariat to look at.
pub(in crate::pages) fn named_itself(ctx: &Ctx, id: Id) -> Markup {
    if !ctx.audience.holds(hub::SECRETARIAT) || !unseen_names(ctx).contains(&id) {
        return html! {};
    }
    html! {
        (parts::notice(Tone::Warn, &html! { (ctx.lang.word("landscape-named-itself")) }, None))
        (seen_form(ctx, id))
    }
}

fn seen_form(ctx: &Ctx, id: Id) -> Markup {
    parts::form(
        ctx,
        &format!("import/{id}/seen"),
        html! {
            button.button type="submit" { (ctx.lang.word("landscape-sent-seen")) }
        },
    )
}

/// Who sent a file, and that the secretariat has looked at it.
pub(super) fn said(ctx: &Ctx, id: Id, import: &Import) -> Markup {
    let (lang, sender) = (ctx.lang, sender(ctx, import));
    let Some(sender) = sender.filter(|_| ctx.audience.holds(hub::SECRETARIAT)) else {
        return html! {};
    };
    html! {
        @let words = match import.undone {
            None => "landscape-sent-by",
            Some(_) => "landscape-sent-and-undone",
        };
        p { (lang.t(words, &[("name", labels::org(ctx, sender).into())])) }
        @if import.undone.is_none() && seen(ctx, id).is_none() { (seen_form(ctx, id)) }
    }
}

/// Remembers that somebody has looked at a file, or at what an organisation says it is known by.
pub(in crate::pages) fn look_at(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let (id, state) = (ctx.arg_as::<Id>("id")?, shared::state(ctx));
    if !state.imports().contains_key(&id) && state.actor(id).is_none() {
        return Err(Failure::NotFound);
    }
    let now = ctx.now.unix().to_string();
    ctx.services.remember("landscape", &key(id), now.as_bytes()).map_err(Failure::Fault)?;
    Ok(Next::page("desk").saying("landscape-said-seen"))
}
