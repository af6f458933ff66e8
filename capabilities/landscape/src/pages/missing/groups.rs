//! Names of reference groups, who says which countries they hold, and the areas that groups of the
//! hub's own can be made of.

use std::collections::BTreeMap;
use std::sync::Arc;

use faces::Ctx;
use faces::lang::Lang;
use maud::{Markup, html};

use crate::model::reference::{Known, area_mark, area_mark_in};
use crate::model::{Areas, Country};
use crate::pages::{areas as boundaries, labels, shared};
use crate::view::coverage::{Placed, placed as placed_in};

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

fn drawn(ctx: &Ctx) -> Vec<Arc<Areas>> {
    let current = shared::state(ctx).reference().current_areas();
    current.filter_map(|(_, sheet)| boundaries::read(ctx, &sheet.sha256)).collect()
}

/// Where organisations work, where any group asks for it.
pub(super) fn placed(ctx: &Ctx) -> Arc<Placed> {
    let state = shared::state(ctx);
    let asked = state.reference().groups().values().any(|group| !group.areas.is_empty());
    if !asked {
        return Arc::default();
    }
    let work = || placed_in(&shared::work(ctx), &drawn(ctx));
    ctx.derived.get("landscape.placed", state.version(), work)
}

/// The areas that are known here, by the marks of their names and codes: those of the hub's own
/// boundaries, and those that reports name, also within their countries.
pub(super) fn areas(ctx: &Ctx) -> BTreeMap<Box<str>, String> {
    let mut all = BTreeMap::new();
    let mut put = |words: [&str; 2], name: &str, country: Option<Country>| {
        for word in words.into_iter().filter(|word| !word.is_empty()) {
            all.entry(area_mark(word)).or_insert_with(|| name.to_owned());
            if let Some(country) = country {
                let name = || format!("{name} ({})", country.name(ctx.lang.code()));
                all.entry(area_mark_in(country, word)).or_insert_with(name);
            }
        }
    };
    for areas in drawn(ctx) {
        areas.shapes.iter().for_each(|shape| put([&shape.name, &shape.code], &shape.name, None));
    }
    for spot in &shared::work(ctx).spots {
        put([&spot.area, spot.code_of_area()], &spot.area, spot.country);
        put([&spot.district, &spot.district_code], &spot.district, spot.country);
        put([&spot.name, &spot.code], &spot.name, spot.country);
    }
    all
}

/// The mark of the area that somebody means by a name, a code, or either with its country behind
/// it in brackets; none where nothing here is called so.
pub(super) fn area(known: &BTreeMap<Box<str>, String>, word: &str) -> Option<Box<str>> {
    let within = || {
        let (name, country) = word.strip_suffix(')')?.rsplit_once('(')?;
        Some(area_mark_in(Country::from_words(country)?, name))
    };
    let known = |mark: Box<str>| known.contains_key(&mark).then_some(mark);
    known(area_mark(word)).or_else(|| known(within()?))
}

/// What the areas of a group are called; one that nothing names any more is counted by its mark.
pub(in crate::pages) fn area_names(ctx: &Ctx, marks: &[Box<str>]) -> Vec<String> {
    if marks.is_empty() {
        return Vec::new();
    }
    let known = areas(ctx);
    let name = |mark: &str| known.get(mark).cloned().unwrap_or_else(|| mark.to_owned());
    marks.iter().map(|mark| name(mark)).collect()
}
