//! What is known of the organisation that somebody chose, in words: beside the picture that moves
//! and, without script, on the page around it.

use faces::Ctx;
use faces::parts;
use hub::At;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use crate::pages::{labels, shared};
use crate::view::network::ways;

/// How many themes are named.
const THEMES: usize = 6;

/// One organisation, in the reader's words.
#[derive(Serialize, JsonSchema)]
pub struct AboutView {
    /// The sign of its constituency.
    sign: u8,
    /// Its constituency.
    kind: String,
    /// What it works on, how many links it has, since when it is on the map.
    lines: Vec<String>,
    /// The page of it and its neighbours.
    around: String,
}

/// What is known of the organisation of this number.
pub(super) fn about(ctx: &Ctx, number: u32) -> Option<AboutView> {
    let (lang, state) = (ctx.lang, shared::state(ctx));
    let actor = state.numbered(number)?;
    let listed = shared::listed(ctx);
    let own = listed.listed.iter().find(|one| one.number == number);
    let work = shared::work(ctx);
    let themes = own.iter().flat_map(|own| own.themes.iter());
    let themes: Vec<String> =
        themes.filter_map(|theme| labels::theme_at(ctx, &work, *theme)).collect();
    let works = (!themes.is_empty()).then(|| {
        let named = themes.iter().take(THEMES).map(String::as_str).collect::<Vec<_>>();
        let named = named.join(lang.comma());
        lang.t("landscape-net-works-on", &[("themes", named.into())])
    });
    let links = own.map_or(0, |own| own.ties);
    let leads = ways(state, number).map(|own| {
        let values = [("out", u64::from(own.out).into()), ("in", u64::from(own.into).into())];
        lang.t("landscape-net-leads", &values)
    });
    let since = lang.date(At::from_unix(actor.since.unix()).unwrap_or(At::EPOCH));
    let said = [
        works,
        Some(lang.t("landscape-net-links", &[("n", u64::from(links).into())])),
        leads,
        Some(lang.t("landscape-org-since", &[("date", since.into())])),
    ];
    Some(AboutView {
        sign: labels::mark(actor.kind),
        kind: labels::maybe_kind(lang, actor.kind),
        lines: said.into_iter().flatten().collect(),
        around: format!("{}?focus={}&steps=1", ctx.href("landscape/network"), actor.id),
    })
}

/// The same as a card.
pub(super) fn card(ctx: &Ctx, number: u32) -> Markup {
    let Some(actor) = shared::state(ctx).numbered(number) else { return html! {} };
    html! { @if let Some(about) = about(ctx, number) {
        section.card {
            h2 { bdi { (labels::actor(ctx, actor)) } }
            p { (parts::constituency(about.sign, &about.kind)) }
            @for line in &about.lines { p { (line) } }
            p { a href=(ctx.href(&format!("orgs/{}", actor.id))) {
                (ctx.lang.word("faces-network-open"))
            } }
        }
    } }
}
