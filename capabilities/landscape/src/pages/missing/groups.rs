//! Names of reference groups, and who says which countries they hold.

use faces::Ctx;
use faces::lang::Lang;
use maud::{Markup, html};

use crate::model::reference::Known;
use crate::pages::labels;

/// What people read: the name of a known group, or what the hub calls its own.
pub(super) fn name(lang: &Lang, code: &str, own: Option<&str>) -> String {
    match Known::of(code) {
        Some(Known::Kind(kind)) => labels::kind(lang, kind),
        Some(Known::Affected) => lang.word("landscape-group-affected"),
        Some(_) => {
            let last = code.rsplit('.').next().unwrap_or_default();
            lang.word(&format!("landscape-group-{last}"))
        }
        None => own.map_or_else(|| code.to_owned(), str::to_owned),
    }
}

/// Who says which countries are of a group, and in which year.
pub(in crate::pages) fn sources(lang: &Lang) -> Markup {
    html! { p.small.muted { (lang.word("landscape-groups-sources")) } }
}

/// The way to the groups, and who says which countries they hold.
pub(super) fn more(ctx: &Ctx) -> Markup {
    html! {
        p { a href=(ctx.href("landscape/groups")) { (ctx.lang.word("landscape-groups-title")) } }
        (sources(ctx.lang))
    }
}
