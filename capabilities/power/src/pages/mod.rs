//! The pages of this room.

mod beside;
mod host;
mod legitimacy;
mod representation;
mod rules;
mod shift;
mod today;
mod what_if;
mod words;

use faces::{Ctx, Page, Who, parts};
use maud::{Markup, html};

use crate::view::{
    self, HostView, LegitimacyView, RepresentationView, RulesView, ShiftView, UnseatedRow,
    WhatIfView,
};

/// Everything to look at.
pub const PAGES: &[Page] = &[
    Page::of::<RepresentationView>(
        "power",
        Who::Everybody,
        "Who has a say: shares of members, seats, power, words and outcomes by constituency, region \
         or income group (`by=region`), under a rule (`rule=R1`); who is affected and not seated",
        |ctx| Ok(Box::new(view::representation(ctx))),
    ),
    Page::of::<RulesView>(
        "power/rules",
        Who::Everybody,
        "Who can decide here: voting power under each rule of the charter",
        |ctx| Ok(Box::new(view::rules(ctx))),
    ),
    Page::of::<WhatIfView>(
        "power/what-if",
        Who::Everybody,
        "Voting power after a change of the charter that nobody has made yet",
        |ctx| Ok(Box::new(view::what_if(ctx)?)),
    ),
    Page::of::<ShiftView>(
        "power/shift",
        Who::SignedIn,
        "What a draft of the charter would change in who can decide, rule by rule (`draft=`)",
        |ctx| Ok(Box::new(view::shift(ctx)?)),
    ),
    Page::of::<LegitimacyView>(
        "power/legitimacy",
        Who::Everybody,
        "The 41 indicators of legitimacy by dimension, constituency and year, or why one has no value",
        |ctx| Ok(Box::new(view::legitimacy(ctx)?)),
    ),
    Page::of::<HostView>(
        "power/host",
        Who::Everybody,
        "What the host may do alone, by the charter's table of powers",
        |ctx| Ok(Box::new(view::host(ctx))),
    ),
];

/// The pages beside each other.
fn tabs(ctx: &Ctx, here: &str) -> Vec<(String, String, bool)> {
    let tab = |(path, label): (&str, &str)| (ctx.lang.word(label), path.to_owned(), path == here);
    [
        ("power", "power-tab-shares"),
        ("power/rules", "power-tab-rules"),
        ("power/what-if", "power-tab-what-if"),
        ("power/legitimacy", "power-tab-legitimacy"),
        ("power/host", "power-tab-host"),
    ]
    .map(tab)
    .to_vec()
}

/// Who is affected and has neither seat nor ballot.
fn who_has_no_say(ctx: &Ctx, rows: &[UnseatedRow]) -> Markup {
    let lang = ctx.lang;
    html! {
        section {
            h2 { (lang.word("power-unseated")) }
            @if rows.is_empty() { p.muted { (lang.word("power-unseated-none")) } }
            @if !rows.is_empty() { p { (lang.word("power-unseated-words")) } }
            ul { @for row in rows { li {
                (parts::constituency(row.shape, &row.name)) ": "
                (lang.t("power-unseated-count", &[("n", row.unseated.organisations.into())]))
            } } }
            p { a href=(ctx.href("landscape/missing")) { (lang.word("power-unseated-link")) } }
        }
    }
}
