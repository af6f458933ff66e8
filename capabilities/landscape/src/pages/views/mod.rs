//! Saved views and stories: the list, one view, its steps, and the forms that write them.

mod edit;
mod list;
mod show;

use faces::parts;
use faces::table::Query;
use faces::{Ctx, Failure};
use hub::{Id, SECRETARIAT};
use maud::{Markup, html};

use super::shared;
use crate::model::Face;
use crate::state::Saved;

pub(super) use edit::{EditView, edit, put, remove, retire, save};
pub(super) use list::{ListView, list};
pub(super) use show::{EmbedView, ShowView, embedded, show, step};

/// The saved view a path names.
fn known<'a>(ctx: &Ctx<'a>) -> Result<(Id, &'a Saved), Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    shared::state(ctx).views().view(id).map(|saved| (id, saved)).ok_or(Failure::NotFound)
}

/// On a page that can be saved: the offer to the secretariat, and the views of this page.
pub(super) fn offer(ctx: &Ctx, face: Face) -> Markup {
    let lang = ctx.lang;
    let all = shared::state(ctx).views().all();
    let own: Vec<_> = all.into_iter().filter(|(_, one)| one.sight.face == face).take(6).collect();
    let links = own.iter().map(|(id, one)| {
        let title = one.sight.title.seen_by(ctx.audience).unwrap_or_default().to_owned();
        (ctx.href(&format!("landscape/views/{id}")), title)
    });
    let asked = Query::of(ctx.query).to_string();
    let new = Query::default().with("face", face.code());
    let new = new.with("query", asked.trim_start_matches('?'));
    let path = format!("{}{new}", ctx.href("landscape/views/new"));
    html! {
        @if !own.is_empty() {
            p { (lang.word("landscape-views-saved")) }
            (parts::link_row(&links.collect::<Vec<_>>()))
        }
        @if ctx.audience.holds(SECRETARIAT) {
            p { a href=(path) { (lang.word("landscape-views-save")) } }
        }
    }
}
