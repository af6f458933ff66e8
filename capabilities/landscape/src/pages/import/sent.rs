//! Lists that organisations sent by their personal links: published at once, and looked at by the
//! secretariat afterwards.

use std::collections::BTreeSet;

use faces::{Ctx, Failure, Fields, Next, parts};
use hub::Id;
use maud::{Markup, html};

use crate::pages::{labels, shared};
use crate::state::Import;

/// Where it is remembered which imports somebody has looked at.
const SEEN: &str = "seen";

/// The imports that somebody has looked at.
fn seen(ctx: &Ctx) -> BTreeSet<Id> {
    let known = ctx.services.recall("landscape", SEEN).unwrap_or_default();
    let known = String::from_utf8_lossy(&known);
    known.lines().filter_map(|line| line.parse().ok()).collect()
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
    let mut sent: Vec<_> = sent.collect();
    if !sent.is_empty() {
        let seen = seen(ctx);
        sent.retain(|(id, ..)| !seen.contains(id));
    }
    sent.into_iter()
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
        @if import.undone.is_none() && !seen(ctx).contains(&id) {
            (parts::form(ctx, &format!("import/{id}/seen"), html! {
                button.button type="submit" { (lang.word("landscape-sent-seen")) }
            }))
        }
    }
}

/// Remembers that somebody has looked at a file.
pub(in crate::pages) fn look_at(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let state = shared::state(ctx);
    state.imports().get(&id).ok_or(Failure::NotFound)?;
    let mut seen = seen(ctx);
    seen.insert(id);
    let lines: Vec<String> = seen.iter().map(Id::to_string).collect();
    let kept = ctx.services.remember("landscape", SEEN, lines.join("\n").as_bytes());
    kept.map_err(Failure::Fault)?;
    Ok(Next::page("desk").saying("landscape-said-seen"))
}
