//! Where nobody is tied yet: organisations by what they work on, and how to bring ties.

use std::collections::BTreeMap;

use faces::Ctx;
use faces::parts;
use faces::table::Query;
use maud::{Markup, html};

use crate::pages::{labels, shared};

/// How many themes stand here, and how many organisations of each.
const THEMES: usize = 12;
const NAMED: usize = 8;

/// The page without any tie.
pub(super) fn page(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    html! {
        (parts::empty_state(
            lang,
            &lang.word("landscape-network-empty"),
            None,
            Some((&ctx.href("import"), &lang.word("landscape-bring-ties"))),
        ))
        (by_theme(ctx))
    }
}

fn by_theme(ctx: &Ctx) -> Markup {
    let (listed, work) = (shared::listed(ctx), shared::work(ctx));
    let mut themes: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for one in &listed.listed {
        for theme in &one.themes {
            themes.entry(*theme).or_default().push(one.number);
        }
    }
    let mut themes: Vec<(u32, Vec<u32>)> = themes.into_iter().collect();
    themes.sort_by_key(|(theme, members)| (std::cmp::Reverse(members.len()), *theme));
    html! { @if !themes.is_empty() {
        section {
            h2 { (ctx.lang.word("landscape-net-by-theme")) }
            div.grid { @for (theme, members) in themes.iter().take(THEMES) {
                @if let Some(name) = labels::theme_at(ctx, &work, *theme) {
                    (group(ctx, &name, members))
                }
            } }
        }
    } }
}

fn group(ctx: &Ctx, theme: &str, members: &[u32]) -> Markup {
    let state = shared::state(ctx);
    let query = Query::default().with("theme", theme);
    let first = members.iter().take(NAMED).filter_map(|number| state.numbered(*number));
    html! {
        section.card {
            h3 { a href={ (ctx.href("landscape/table")) (query) } { bdi { (theme) } }
                " (" (ctx.lang.count(members.len())) ")" }
            ul { @for actor in first { li { (labels::org_link(ctx, actor.id)) } } }
        }
    }
}
