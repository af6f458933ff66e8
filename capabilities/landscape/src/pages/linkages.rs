//! `landscape/linkages`: the hub's issue areas, what they are linked to, and who works there.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use faces::parts::{self, Status};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::SECRETARIAT;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{labels, shared};
use crate::act::{Act, AreasChosen};
use crate::model::{Area, Linkage, Nature, Sureness};
use crate::view::linkages::{Workers, linkages, tied as across, workers};

/// How many organisations are named in a row.
const NAMED: usize = 4;

/// The hub's areas and what they are linked to.
#[derive(Serialize, JsonSchema)]
pub struct LinkagesView {
    /// The areas the hub works on.
    areas: Vec<Area>,
    /// How they are linked.
    links: Vec<Row>,
}

/// A linkage.
#[derive(Serialize, JsonSchema)]
pub struct Row {
    /// Its number in the knowledge base.
    code: &'static str,
    /// The first area.
    from: Area,
    /// The second.
    to: Area,
    /// Of what nature it is.
    nature: Nature,
    /// How sure it is.
    sure: Sureness,
    /// Where it was read.
    source: &'static str,
    /// Organisations on the map that work on the area that is not the hub's.
    who: Vec<hub::Id>,
    /// Pairs of organisations that are tied, one of which works on either area.
    tied: u64,
    #[serde(skip)]
    #[schemars(skip)]
    known: &'static Linkage,
}

/// Who works on which area, kept for this version of the landscape.
fn who(ctx: &Ctx) -> Arc<Workers> {
    let state = shared::state(ctx);
    ctx.derived.get("landscape.areas", state.version(), || workers(state, &shared::work(ctx)))
}

/// Pairs of organisations tied across each linkage, by its code, likewise.
fn tied(ctx: &Ctx) -> Arc<BTreeMap<&'static str, u64>> {
    let state = shared::state(ctx);
    ctx.derived.get("landscape.tied", state.version(), || {
        let codes = Linkage::all().iter().map(|one| one.code);
        codes.zip(across(state, &who(ctx))).collect()
    })
}

/// How many linkages stand beside a picture.
const BESIDE: usize = 8;

/// How the hub's issue areas are linked to those that a picture shows, beside that picture; all of
/// the hub's where the picture shows no themes. Nothing where the hub has not said its areas.
pub(super) fn beside(ctx: &Ctx, themes: Option<&mut dyn Iterator<Item = &str>>) -> Markup {
    let lang = ctx.lang;
    let own = shared::state(ctx).views().areas();
    let shown: Option<BTreeSet<Area>> = themes.map(|all| all.flat_map(Area::of_theme).collect());
    let fits = |area: Area| shown.as_ref().is_none_or(|shown| shown.contains(&area));
    let (mut found, _) = linkages(own);
    found.retain(|one| fits(one.from) || fits(one.to));
    if found.is_empty() {
        return html! {};
    }
    let (who, tied) = (who(ctx), tied(ctx));
    let count = |area: Area| who.get(&area).map_or(0, BTreeSet::len);
    let across = |one: &Linkage| tied.get(one.code).copied().unwrap_or(0);
    found.sort_by_key(|one| (one.nature != Nature::Tension, Reverse(across(one)), one.code));
    html! {
        section {
            h2 { (lang.word("landscape-linkages-beside")) }
            ul.rows { @for one in found.iter().take(BESIDE) { li { div {
                bdi { (ends(ctx, one)) } " " (parts::tag(&nature(ctx, one.nature)))
                small { (lang.t("landscape-linkages-across", &[
                    ("one", count(one.from).into()),
                    ("other", count(one.to).into()),
                    ("tied", across(one).into()),
                ])) }
            } } } }
            p { a href=(ctx.href("landscape/linkages")) { (lang.word("landscape-linkages-title")) } }
        }
    }
}

/// The two areas of a linkage, in words.
fn ends(ctx: &Ctx, one: &Linkage) -> String {
    let arrow = if one.nature == Nature::Mutual { "↔" } else { ctx.lang.arrow() };
    let name = |area: Area| area.name(ctx.lang.code());
    format!("{} {arrow} {}", name(one.from), name(one.to))
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, who, tied) = (shared::state(ctx), who(ctx), tied(ctx));
    let areas = state.views().areas().to_vec();
    let row = |known: &'static Linkage| {
        let beyond = if areas.contains(&known.from) { known.to } else { known.from };
        let numbers = who.get(&beyond).into_iter().flatten();
        Row {
            code: known.code,
            from: known.from,
            to: known.to,
            nature: known.nature,
            sure: known.sure,
            source: known.source,
            who: numbers.filter_map(|n| state.numbered(*n)).map(|actor| actor.id).collect(),
            tied: tied.get(known.code).copied().unwrap_or(0),
            known,
        }
    };
    let (own, rest) = linkages(&areas);
    let shown = if areas.is_empty() { rest } else { own };
    Ok(Box::new(LinkagesView { links: shown.into_iter().map(row).collect(), areas }))
}

impl LinkagesView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let lang = ctx.lang;
        let word = |id: &str| lang.word(id);
        let mut table = Table::new(
            word("landscape-linkages-table"),
            vec![
                Column::text("areas", word("landscape-linkages-areas")).unsorted(),
                Column::text("nature", word("landscape-linkages-nature")).unsorted(),
                Column::text("works", word("landscape-linkages-works")).unsorted(),
                Column::text("who", word("landscape-linkages-who")).unsorted(),
                Column::number("tied", word("landscape-linkages-tied")).unsorted(),
                Column::text("source", word("landscape-column-says")).unsorted(),
            ],
        );
        for one in &self.links {
            table.push(vec![
                Cell::text(ends(ctx, one.known)),
                Cell::Status(nature(ctx, one.nature)),
                Cell::text(one.known.works(lang.code())),
                self.workers(ctx, one),
                Cell::Number(i64::try_from(one.tied).unwrap_or(i64::MAX)),
                source(ctx, one.known),
            ]);
        }
        table
    }

    fn workers(&self, ctx: &Ctx, one: &Row) -> Cell {
        if one.who.is_empty() {
            return Cell::Empty;
        }
        let more = one.who.len().saturating_sub(NAMED);
        let names: Vec<String> = one.who.iter().map(|id| labels::org(ctx, *id)).collect();
        let shown = html! {
            @for (place, id) in one.who.iter().take(NAMED).enumerate() {
                @if place > 0 { " · " } (labels::org_link(ctx, *id))
            }
            @if more > 0 { " " bdi { "+" (ctx.lang.count(more)) } }
        };
        Cell::Rich(shown, names.join("; "))
    }

    fn chooser(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let mut all: Vec<Area> = Area::all().collect();
        all.sort_by_cached_key(|area| faces::table::fold(area.name(lang.code())));
        parts::details(
            &lang.word("landscape-linkages-choose"),
            parts::form(
                ctx,
                "landscape/linkages",
                html! {
                    fieldset.field {
                        legend { (lang.word("landscape-linkages-choose-hint")) }
                        @for area in all {
                            label.radio for={ "area-" (area) } {
                                input type="checkbox" id={ "area-" (area) } name="area" value=(area)
                                    checked[self.areas.contains(&area)];
                                span { (area.name(lang.code())) }
                            }
                        }
                    }
                    button.button.quiet type="submit" { (lang.word("landscape-linkages-save")) }
                },
            ),
        )
    }
}

/// A linkage helps, or is a trade-off; never by colour alone.
fn nature(ctx: &Ctx, nature: Nature) -> Status {
    let word = ctx.lang.word(&format!("landscape-nature-{}", nature.code()));
    match nature {
        Nature::Mutual | Nature::Supports => Status::Good(word),
        Nature::Depends => Status::Open(word),
        Nature::Tension => Status::Warn(word),
    }
}

fn source(ctx: &Ctx, known: &Linkage) -> Cell {
    let sure = ctx.lang.word(&format!("landscape-sure-{}", known.sure.code()));
    if known.source.is_empty() {
        return Cell::text(sure);
    }
    let shown = html! {
        a href=(known.address) rel="nofollow noopener" lang="en" { bdi { (known.source) } }
        " – " (sure)
    };
    Cell::Rich(shown, format!("{} – {sure}", known.source))
}

impl View for LinkagesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let names: Vec<&str> = self.areas.iter().map(|area| area.name(lang.code())).collect();
        let tensions = self.links.iter().filter(|one| one.nature == Nature::Tension).count();
        Sheet {
            title: lang.word("landscape-linkages-title"),
            crumbs: vec![(lang.word("landscape-nav"), "landscape".to_owned())],
            lead: Some(html! {
                @if self.areas.is_empty() { (lang.word("landscape-linkages-none")) } @else {
                    (lang.word("landscape-linkages-own")) " "
                    (parts::names(lang, names.iter().copied())) ". "
                    (lang.t("landscape-linkages-lead",
                        &[("n", self.links.len().into()), ("tensions", tensions.into())]))
                }
            }),
            main: Some(html! {
                (parts::errors(ctx))
                (self.rows(ctx).plain(lang))
                @if ctx.audience.holds(SECRETARIAT) { (self.chooser(ctx)) }
                p.small.muted { (lang.word("landscape-linkages-note")) }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}

/// Says which areas the hub works on.
pub(super) fn choose(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let mut areas: Vec<Area> = fields.all("area").filter_map(|code| code.parse().ok()).collect();
    areas.sort_unstable();
    areas.dedup();
    let next = Next::act(Act::AreasChosen(AreasChosen { areas }), "landscape/linkages");
    Ok(next.saying("landscape-said-areas"))
}
