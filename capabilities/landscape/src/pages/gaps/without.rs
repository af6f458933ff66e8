//! Places crossed with themes where nobody reports work, without any list of need.

use std::ops::Range;
use std::sync::Arc;

use faces::Ctx;
use faces::lang::Lang;
use faces::parts::{self, Choice};
use faces::table::{Cell, Column, Long, PAGE_ROWS, Query, Table};
use hub::Id;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::{GapsView, Wanted, found};
use crate::model::Areas;
use crate::pages::{areas, labels, shared};
use crate::view::grid::{Empty, Grid, Theme, WithoutNeed, without_need};

/// A place and a theme without anybody.
#[derive(Serialize, JsonSchema)]
pub struct EmptyRow {
    /// What the place is called; with its country, in the reader's language, where that is needed
    /// to tell it.
    place: String,
    /// The theme, as the reader reads it.
    theme: String,
    /// Organisations that work at the place, on other themes or without saying on which.
    at_place: u32,
    /// Organisations that work on the theme at other places.
    on_theme: u32,
}

/// Places and themes without anybody that pass the filter, by their places among all.
pub(super) struct Nobody {
    all: Arc<(Grid, WithoutNeed)>,
    /// What each place is called.
    places: Vec<String>,
    /// What each theme is called.
    pub(super) themes: Vec<String>,
    pub(super) chosen: Vec<u32>,
}

impl Nobody {
    /// Those of these boundaries, else of the places that reports name, that are asked for.
    pub(super) fn of(ctx: &Ctx, drawn: Option<&(Id, Arc<Areas>)>, wanted: &Wanted) -> Self {
        let all = empty(ctx, drawn.map(|(id, areas)| (*id, &**areas)));
        let area = |area| labels::area(ctx.lang, area);
        let places: Vec<String> = match drawn {
            Some((_, areas)) => areas.shapes.iter().map(|shape| shape.name.to_string()).collect(),
            None => shared::work(ctx).places.iter().map(area).collect(),
        };
        let themes = theme_names(ctx, &all.0);
        // Of each word once: there are as many cells as places times themes.
        let theme = wanted.theme.map(|word| all.0.theme(word));
        let is_at: Vec<bool> = places.iter().map(|place| wanted.is_at(place)).collect();
        let fits = |one: &Empty| {
            theme.is_none_or(|wanted| wanted == Some(one.what))
                && is_at.get(one.place as usize).is_some_and(|is_at| *is_at)
        };
        let chosen = (0..).zip(&all.1.empty).filter(|(_, one)| fits(one));
        Self { chosen: chosen.map(|(at, _)| at).collect(), places, themes, all }
    }

    /// What the theme is called here that a word means.
    pub(super) fn called(&self, theme: &str) -> Option<&str> {
        let at = self.all.0.theme(theme)?;
        self.themes.get(at as usize).map(String::as_str)
    }

    pub(super) fn without(&self) -> &WithoutNeed {
        &self.all.1
    }

    /// What the themes are called that nobody reports anywhere.
    pub(super) fn unreported(&self) -> Vec<String> {
        let all = self.without().themes.iter();
        all.filter_map(|at| self.themes.get(*at as usize)).cloned().collect()
    }

    fn rows(&self, range: Range<usize>) -> impl Iterator<Item = EmptyRow> {
        let chosen = self.chosen.get(range).unwrap_or_default().iter();
        let named = |all: &[String], at: u32| all.get(at as usize).cloned().unwrap_or_default();
        chosen.filter_map(|at| self.all.1.empty.get(*at as usize)).map(move |one| EmptyRow {
            place: named(&self.places, one.place),
            theme: named(&self.themes, one.what),
            at_place: one.at_place,
            on_theme: one.on_theme,
        })
    }
}

pub(super) fn empty_rows<S: Serializer>(empty: &Nobody, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(empty.rows(0..empty.chosen.len()))
}

/// Gaps over the hub's own places and themes, kept for this version of the landscape: over these
/// boundaries, else over the places that reports name.
pub(in crate::pages) fn empty(ctx: &Ctx, drawn: Option<(Id, &Areas)>) -> Arc<(Grid, WithoutNeed)> {
    let state = shared::state(ctx);
    let key = drawn.map_or_else(String::new, |(id, _)| id.to_string());
    ctx.derived.get(&format!("landscape.empty.{key}"), state.version(), || {
        let (work, found) = (shared::work(ctx), found(ctx));
        let needed = found.gaps.iter().map(|gap| &*gap.theme);
        let areas = drawn.map(|(_, areas)| areas);
        let grid = Grid::new(&work, areas, needed, state.views().areas());
        let empty = without_need(&work, &grid);
        (grid, empty)
    })
}

/// What the reader calls the themes of a grid.
pub(in crate::pages) fn theme_names(ctx: &Ctx, grid: &Grid) -> Vec<String> {
    let name = |theme: &Theme| match theme {
        Theme::Word(word) => labels::theme(ctx.lang, word),
        Theme::Area(area) => area.name(ctx.lang.code()).to_owned(),
    };
    grid.themes.iter().map(name).collect()
}

/// The boundaries that are asked for, else the first; none where the places of reports are.
pub(super) fn chosen_areas(ctx: &Ctx, sets: &[(Id, String)]) -> Option<(Id, Arc<Areas>)> {
    let wanted = ctx.query.get("areas");
    if wanted == Some(REPORTED) {
        return None;
    }
    let wanted = wanted.and_then(|id| id.parse::<Id>().ok());
    let (id, _) = sets.iter().find(|(id, _)| Some(*id) == wanted).or(sets.first())?;
    let sheet = shared::state(ctx).reference().areas().get(id)?;
    Some((*id, areas::read(ctx, &sheet.sha256)?))
}

/// In addresses: places are those that reports name.
pub(super) const REPORTED: &str = "reported";

impl GapsView {
    pub(super) fn empty_rows<'v>(&'v self, ctx: &'v Ctx<'v>, most: usize) -> Long<'v> {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-empty-caption"),
            vec![
                Column::text("place", word("landscape-axis-place")).unsorted(),
                Column::text("theme", word("landscape-axis-theme")).unsorted(),
                Column::number("at_place", word("landscape-empty-at")).unsorted(),
                Column::number("on_theme", word("landscape-empty-on")).unsorted(),
            ],
        );
        table.empty = Some(word("landscape-empty-none"));
        let rows = self.empty.rows(0..most.min(self.empty.chosen.len())).map(|one| {
            vec![
                Cell::text(one.place),
                Cell::text(one.theme),
                Cell::Number(i64::from(one.at_place)),
                Cell::Number(i64::from(one.on_theme)),
            ]
        });
        Long::new(table, rows)
    }

    /// Which places can be held against the reports.
    pub(super) fn places(&self, lang: &Lang) -> Vec<Choice> {
        let drawn = self.sets.iter().map(|(id, title)| Choice::new(&id.to_string(), title));
        let reported = Choice::new(REPORTED, &lang.word("landscape-empty-reported"));
        drawn.chain([reported]).collect()
    }

    /// Places and themes that nobody reports together, and what nobody reports at all.
    pub(super) fn without(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let set = self.sets.iter().find(|(id, _)| Some(*id) == self.areas);
        let count = self.empty.chosen.len();
        let nobody = |id: &Id| {
            let query = Query::default().with("areas", &id.to_string()).with("show", "none");
            format!("{}{query}", ctx.href("landscape/map/areas"))
        };
        html! {
            section {
                h2 { (lang.word("landscape-empty-title")) }
                @match set {
                    None => p { (lang.t("landscape-empty-lead", &[("n", count.into())])) },
                    Some((id, title)) => p {
                        (lang.t("landscape-empty-of",
                            &[("boundaries", title.into()), ("n", count.into())])) " "
                        @if self.places_without > 0 {
                            a href=(nobody(id)) { (lang.t("landscape-empty-nowhere",
                                &[("n", self.places_without.into())])) }
                        }
                    },
                }
                @if !self.themes_without.is_empty() {
                    p { (lang.word("landscape-empty-unreported")) " "
                        (parts::names(lang, self.themes_without.iter().map(String::as_str))) }
                }
                (self.empty_rows(ctx, PAGE_ROWS).gathered().plain(lang))
            }
        }
    }
}
