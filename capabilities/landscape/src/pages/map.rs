//! `landscape/map`: where organisations are at work.

use faces::map::{Entry, Style, WorldMap};
use faces::parts::{self, Choice};
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use insight::names::fold;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{areas, shared};
use crate::model::Country;
use crate::view::map::{Measure, by_country};

/// Counts by country.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MapView {
    counts_activities: bool,
    theme: Option<String>,
    /// Countries, most first.
    countries: Vec<CountryView>,
    /// Organisations that say no country.
    nowhere: u64,
    #[serde(skip)]
    themes: Vec<String>,
}

/// One country.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CountryView {
    country: Country,
    name: String,
    count: u64,
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    if ctx.query.get("areas").is_some() {
        return areas::view(ctx);
    }
    let work = shared::work(ctx);
    let wanted = ctx.query.get("theme").map(str::to_owned);
    let theme = wanted.as_deref().map(fold);
    let position = theme.map(|t| work.whats.iter().position(|w| fold(w) == t));
    let position = position.map(|p| p.map_or(u32::MAX - 1, |p| p as u32));
    let activities = ctx.query.get("measure") == Some("activities");
    let measure = if activities { Measure::Activities } else { Measure::Organisations };
    let (counts, nowhere) = by_country(shared::state(ctx), &work, measure, position);
    let countries = counts.into_iter().map(|(country, count)| CountryView {
        country,
        name: country.name(ctx.lang.code()).to_owned(),
        count,
    });
    let mut themes: Vec<String> = work.whats.iter().map(|w| w.to_string()).collect();
    themes.sort();
    themes.truncate(200);
    Ok(Box::new(MapView {
        counts_activities: activities,
        theme: wanted,
        countries: countries.collect(),
        nowhere,
        themes,
    }))
}

impl MapView {
    fn map(&self, ctx: &Ctx) -> WorldMap {
        let words = |count: u64| {
            let id = if self.counts_activities {
                "landscape-n-activities"
            } else {
                "landscape-n-organisations"
            };
            ctx.lang.t(id, &[("n", count.into())])
        };
        let entries = self.countries.iter().map(|one| Entry {
            code: one.country.alpha3().to_owned(),
            name: one.name.clone(),
            value: one.count,
            words: words(one.count),
            href: Some(Self::address(ctx, one.country)),
        });
        WorldMap {
            title: ctx.lang.word("landscape-map-title"),
            finding: self.finding(ctx),
            style: Style::Circles,
            entries: entries.collect(),
        }
    }

    /// Who sits or works in a country.
    fn address(ctx: &Ctx, country: Country) -> String {
        let query = Query::default().with("country", country.alpha3());
        format!("{}{query}", ctx.href("landscape/table"))
    }

    fn finding(&self, ctx: &Ctx) -> String {
        match self.countries.first() {
            Some(first) => ctx.lang.t(
                "landscape-map-finding",
                &[
                    ("n", self.countries.len().into()),
                    ("first", (&first.name).into()),
                    ("count", first.count.into()),
                ],
            ),
            None => ctx.lang.word("landscape-map-empty"),
        }
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let measures = [
            Choice::new("", &lang.word("landscape-count-organisations")),
            Choice::new("activities", &lang.word("landscape-count-activities")),
        ];
        let all = Choice::new("", &lang.word("landscape-all-themes"));
        let themes: Vec<Choice> =
            std::iter::once(all).chain(self.themes.iter().map(|t| Choice::new(t, t))).collect();
        let measure = if self.counts_activities { "activities" } else { "" };
        parts::sieve(
            &ctx.href("landscape/map"),
            None,
            html! {
                (parts::pick("measure", &lang.word("landscape-count"), &measures, measure))
                (parts::pick("theme", &lang.word("landscape-axis-theme"), &themes,
                    self.theme.as_deref().unwrap_or_default()))
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }

    fn list(&self, ctx: &Ctx) -> Table {
        let count = if self.counts_activities {
            "landscape-column-activities"
        } else {
            "landscape-column-organisations"
        };
        let mut table = Table::new(
            ctx.lang.word("landscape-map-table"),
            vec![
                Column::text("country", ctx.lang.word("landscape-column-country")),
                Column::text("code", ctx.lang.word("landscape-column-code")),
                Column::number("count", ctx.lang.word(count)),
            ],
        );
        for one in &self.countries {
            table.push(vec![
                Cell::text(&one.name),
                Cell::text(one.country.alpha3()),
                Cell::Number(i64::try_from(one.count).unwrap_or(i64::MAX)),
            ]);
        }
        table
    }
}

impl View for MapView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let main = if self.countries.is_empty() && self.theme.is_none() {
            parts::empty_state(
                lang,
                &lang.word("landscape-map-empty"),
                None,
                Some((&ctx.href("import"), &lang.word("landscape-bring"))),
            )
        } else {
            let mut figure = faces::map::figure(lang, "map", &self.map(ctx));
            figure.titled = true;
            figure.links = parts::picture_files(&ctx.href("landscape/map"), &Query::of(ctx.query));
            html! {
                (self.sieve(ctx))
                p { a href=(ctx.href("landscape/map/areas")) {
                    (lang.word("landscape-areas-map"))
                } }
                (parts::figure(lang, &figure))
                p { (lang.t("landscape-map-nowhere", &[("n", self.nowhere.into())])) }
                (self.list(ctx).paged(lang, &ctx.href("landscape/map"), &Query::of(ctx.query)))
            }
        };
        Sheet {
            title: lang.word("landscape-map-title"),
            tabs: shared::tabs(ctx, "landscape/map"),
            main: Some(main),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.list(ctx))
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        Some(self.map(ctx).svg("map"))
    }
}
