//! Lists that organisations sent by their personal links: published at once, and looked at by the
//! secretariat afterwards.

use faces::{Ctx, Failure, Fields, Next, parts};
use hub::Id;
use maud::{Markup, html};

use crate::pages::{labels, shared};
use crate::state::Import;

/// Where it is remembered that somebody has looked at an import.
fn seen(import: Id) -> String {
    format!("seen.{import}")
}

/// The organisation by whose personal link a file was brought in.
pub(super) fn sender(ctx: &Ctx, import: &Import) -> Option<Id> {
    let state = shared::state(ctx);
    let invitation = state.partners().invitation_of(import.by.person()?)?;
    Some(state.lead_id(invitation.actor))
}

/// Files that came by a personal link and that nobody of the secretariat has looked at.
pub(in crate::pages) fn unseen<'a>(ctx: &'a Ctx<'a>) -> impl Iterator<Item = (Id, Id, &'a Import)> {
    let standing = shared::state(ctx).imports().iter().filter(|(_, one)| one.undone.is_none());
    let sent = standing.filter_map(|(id, one)| Some((*id, sender(ctx, one)?, one)));
    sent.filter(|(id, ..)| ctx.services.recall("landscape", &seen(*id)).is_none())
}

/// Who sent a file, and that the secretariat has looked at it.
pub(super) fn said(ctx: &Ctx, id: Id, import: &Import) -> Markup {
    let (lang, sender) = (ctx.lang, sender(ctx, import));
    let Some(sender) = sender.filter(|_| ctx.audience.holds(hub::SECRETARIAT)) else {
        return html! {};
    };
    html! {
        p { (lang.t("landscape-sent-by", &[("name", labels::org(ctx, sender).into())])) }
        @if import.undone.is_none() && ctx.services.recall("landscape", &seen(id)).is_none() {
            (parts::form(ctx, &format!("import/{id}/seen"), html! {
                button.button type="submit" { (lang.word("landscape-sent-seen")) }
            }))
        }
    }
}

/// Remembers that somebody has looked at a file.
pub(in crate::pages) fn look_at(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    shared::state(ctx).imports().get(&id).ok_or(Failure::NotFound)?;
    ctx.services.remember("landscape", &seen(id), b"yes").map_err(Failure::Fault)?;
    Ok(Next::page("desk").saying("landscape-said-seen"))
}
