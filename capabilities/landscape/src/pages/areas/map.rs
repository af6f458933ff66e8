//! `landscape/map/areas`: the hub's own areas, filled by organisations, activities or need.

use std::sync::Arc;

use faces::chart::Key;
use faces::map::{AreaMap, AreaShape, Entry};
use faces::parts::{self, Choice, Figure};
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use hub::Id;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{gaps, read, shown};
use crate::model::{Areas, coded};
use crate::pages::{activities, labels, map, shared};
use crate::view::map::{InArea, by_area};

coded! {
    /// What fills an area.
    pub enum AreaMeasure {
        /// Organisations at work there.
        Organisations = "organisations",
        /// Activities reported there.
        Activities = "activities",
        /// People in need whom nobody is known to have reached.
        Need = "need",
    }
}

/// The hub's own areas with a number each.
#[derive(Serialize, JsonSchema)]
pub struct AreasView {
    /// The boundaries that are shown; none where the hub has none.
    areas: Option<Id>,
    /// What these boundaries are called.
    title: String,
    /// What is shown of each area.
    measure: AreaMeasure,
    /// The one theme that is counted; none for all.
    theme: Option<String>,
    /// Whether only areas with none are listed.
    only_none: bool,
    /// Areas, most first; those without a number last.
    list: Vec<AreaRow>,
    /// Activities at places that these boundaries do not have.
    outside: u64,
    #[serde(skip)]
    #[schemars(skip)]
    drawn: Option<Arc<Areas>>,
    #[serde(skip)]
    sets: Vec<(Id, String)>,
    #[serde(skip)]
    themes: Vec<String>,
}

/// One area.
#[derive(Serialize, JsonSchema)]
pub struct AreaRow {
    /// What it is called.
    name: String,
    /// Its code; empty without one.
    code: String,
    /// None where it is not known.
    count: Option<u64>,
    #[serde(skip)]
    shape: usize,
}

/// Makes the page.
pub(crate) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (work, sets) = (shared::work(ctx), shown(ctx));
    let wanted = ctx.query.get_as::<Id>("areas");
    let chosen = sets.iter().find(|(id, _)| Some(*id) == wanted).or(sets.first()).cloned();
    let measure = ctx.query.get("measure").and_then(AreaMeasure::from_code);
    let measure = measure.unwrap_or(AreaMeasure::Organisations);
    let (theme, position) = labels::asked_theme(ctx, &work).unzip();
    let needs = shared::state(ctx).reference();
    let drawn = chosen.as_ref().and_then(|(id, _)| needs.areas().get(id));
    let drawn = drawn.and_then(|sheet| read(ctx, &sheet.sha256));
    let (found, outside) = match &drawn {
        Some(areas) => by_area(&work, areas, &gaps::found(ctx).gaps, position),
        None => (Vec::new(), 0),
    };
    let count = |area: &InArea| match measure {
        AreaMeasure::Organisations => Some(area.whos.len() as u64),
        AreaMeasure::Activities => Some(area.activities),
        AreaMeasure::Need => area.unmet,
    };
    let shapes = drawn.iter().flat_map(|areas| &areas.shapes);
    let mut list: Vec<AreaRow> = shapes
        .zip(&found)
        .enumerate()
        .map(|(shape, (area, own))| AreaRow {
            name: area.name.to_string(),
            code: area.code.to_string(),
            count: count(own),
            shape,
        })
        .collect();
    list.sort_by_key(|row| (std::cmp::Reverse(row.count), row.shape));
    let themes = labels::all_themes(ctx, &work);
    let (areas, title) = chosen.map_or((None, String::new()), |(id, title)| (Some(id), title));
    let only_none = ctx.query.get("show") == Some("none");
    Ok(Box::new(AreasView {
        areas,
        title,
        measure,
        theme,
        only_none,
        list,
        outside,
        drawn,
        sets,
        themes,
    }))
}

/// The shapes alone, before they are published.
pub(super) fn outline(ctx: &Ctx, areas: &Areas, title: &str) -> Figure {
    let map = AreaMap {
        title: title.to_owned(),
        finding: String::new(),
        canvas: (areas.width, areas.height),
        shapes: areas
            .shapes
            .iter()
            .map(|shape| drawn(shape, None, shape.name.to_string()))
            .collect(),
    };
    map.figure(ctx.lang, "areas", shared::number)
}

fn drawn(shape: &crate::model::Shape, count: Option<u64>, words: String) -> AreaShape<'_> {
    AreaShape {
        outline: &shape.outline,
        at: (shape.x, shape.y),
        known: count.is_some(),
        entry: Entry {
            code: shape.code.to_string(),
            name: shape.name.to_string(),
            value: count.unwrap_or(0),
            words,
            href: None,
        },
    }
}

impl AreasView {
    fn words(&self, ctx: &Ctx, count: Option<u64>) -> String {
        let id = match self.measure {
            AreaMeasure::Organisations => "landscape-n-organisations",
            AreaMeasure::Activities => "landscape-n-activities",
            AreaMeasure::Need => "landscape-n-unmet",
        };
        match count {
            Some(count) => ctx.lang.t(id, &[("n", count.into())]),
            None => ctx.lang.word("landscape-unknown"),
        }
    }

    fn none(&self) -> usize {
        self.list.iter().filter(|row| row.count == Some(0)).count()
    }

    /// Where nobody is. That all of a need is met is none either, but nothing to do.
    fn next(&self, ctx: &Ctx) -> Option<NextAction> {
        let found = self.none() > 0 && self.measure != AreaMeasure::Need;
        found.then(|| {
            let none = ("landscape-map-none-finding", self.none());
            map::none_next(ctx, "landscape/map/areas", none, self.only_none)
        })
    }

    fn finding(&self, ctx: &Ctx) -> String {
        let none = self.none();
        match self.list.first().filter(|row| row.count.is_some_and(|n| n > 0)) {
            Some(first) => ctx.lang.t(
                "landscape-areas-finding",
                &[
                    ("first", (&first.name).into()),
                    ("count", self.words(ctx, first.count).into()),
                    ("none", none.into()),
                    ("n", self.list.len().into()),
                ],
            ),
            None => ctx.lang.word("landscape-areas-nothing"),
        }
    }

    fn map(&self, ctx: &Ctx) -> Option<AreaMap<'_>> {
        let areas = self.drawn.as_deref()?;
        let mut rows: Vec<&AreaRow> = self.list.iter().collect();
        rows.sort_by_key(|row| row.shape);
        let shapes = areas.shapes.iter().zip(rows).map(|(shape, row)| {
            let mut shape = drawn(shape, row.count, self.words(ctx, row.count));
            shape.entry.href = Some(self.address(ctx, row));
            shape
        });
        Some(AreaMap {
            title: self.title.clone(),
            finding: self.finding(ctx),
            canvas: (areas.width, areas.height),
            shapes: shapes.collect(),
        })
    }

    /// The activities, or the gaps, of an area.
    fn address(&self, ctx: &Ctx, row: &AreaRow) -> String {
        if self.measure == AreaMeasure::Need {
            let query = Query::default().with("place", &row.name);
            return format!("{}{query}", ctx.href("landscape/gaps"));
        }
        let theme = self.theme.as_deref().map(|theme| ("theme", theme));
        activities::address(ctx, [("place", row.name.as_str())].into_iter().chain(theme))
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let sets: Vec<Choice> =
            self.sets.iter().map(|(id, title)| Choice::new(&id.to_string(), title)).collect();
        let measures: Vec<Choice> = AreaMeasure::ALL
            .iter()
            .map(|m| Choice::new(m.code(), &lang.word(&format!("landscape-count-{}", m.code()))))
            .collect();
        let areas = self.areas.map(|id| id.to_string()).unwrap_or_default();
        parts::sieve(
            &ctx.href("landscape/map/areas"),
            None,
            html! {
                @if self.only_none { input type="hidden" name="show" value="none"; }
                (parts::pick("areas", &lang.word("landscape-areas-title"), &sets, &areas))
                (parts::pick("measure", &lang.word("landscape-count"), &measures,
                    self.measure.code()))
                (labels::theme_pick(ctx, &self.themes, self.theme.as_deref().unwrap_or_default()))
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }

    /// A row for each area; the code is for files.
    fn rows(&self, ctx: &Ctx, code: bool) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let count = word(&format!("landscape-count-{}", self.measure.code()));
        let mut columns = vec![
            Column::text("area", word("landscape-axis-place")),
            Column::number("count", count).result(),
        ];
        if code {
            columns.insert(1, Column::text("code", word("landscape-column-code")));
        }
        let mut table = Table::new(self.title.clone(), columns);
        for row in self.list.iter().filter(|row| !self.only_none || row.count == Some(0)) {
            let own = Some(row.code.clone()).filter(|code| !code.is_empty());
            let name = Cell::link(&row.name, self.address(ctx, row));
            let number = |n| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
            let count = row.count.map_or(Cell::Empty, number);
            let code = code.then(|| Cell::maybe(own));
            table.push([Some(name), code, Some(count)].into_iter().flatten().collect());
        }
        table
    }
}

impl View for AreasView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let Some(map) = self.map(ctx) else {
            return Sheet {
                title: lang.word("landscape-areas-map"),
                tabs: shared::tabs(ctx, "landscape/map"),
                next: Some(NextAction {
                    why: lang.html("landscape-areas-lead", &[]),
                    button: lang.word("landscape-areas-bring"),
                    to: "landscape/areas".to_owned(),
                }),
                ..Sheet::default()
            };
        };
        let (here, query) = (ctx.href("landscape/map/areas"), Query::of(ctx.query));
        let mut figure = map.figure(lang, "areas", shared::number);
        figure.titled = true;
        figure.links = parts::picture_files(&here, &query);
        let table = self.rows(ctx, false).paged(lang, &here, &query);
        Sheet {
            title: lang.word("landscape-areas-map"),
            tabs: shared::tabs(ctx, "landscape/map"),
            next: self.next(ctx),
            main: Some(html! {
                (self.sieve(ctx))
                @if self.only_none { (map::all_places(ctx, "landscape/map/areas")) }
                (parts::pictured(html! {
                    (parts::figure(lang, &figure))
                    @if self.outside > 0 {
                        p { (lang.t("landscape-areas-outside", &[("n", self.outside.into())])) }
                    }
                    p { a href=(ctx.href("landscape/areas")) {
                        (lang.word("landscape-areas-bring"))
                    } }
                }, table))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx, true))
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        self.map(ctx).map(|map| map.svg("areas"))
    }

    fn keys(&self, ctx: &Ctx) -> Vec<Key> {
        self.map(ctx).map(|map| map.keys(ctx.lang, shared::number)).unwrap_or_default()
    }
}
