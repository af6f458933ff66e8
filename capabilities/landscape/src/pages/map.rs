//! `landscape/map`: where organisations are at work.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use faces::chart::Key;
use faces::map::{Crop, Entry, Style, WorldMap};
use faces::parts::{self, Choice};
use faces::table::{Cell, Column, PAGE_ROWS, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use insight::names::fold;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{areas, labels, missing, shared};
use crate::model::reference::Known;
use crate::model::{Country, Face, Region};
use crate::view::map::{ByCountry, Measure, by_country};

/// Counts by country.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MapView {
    /// Whether activities are counted; organisations where not.
    counts_activities: bool,
    /// The one theme that is counted; none for all.
    theme: Option<String>,
    /// The part of the world that is shown; all of it where there is none.
    region: Option<Region>,
    /// Whether only countries with none are shown.
    only_none: bool,
    /// Whether nobody is known to be at work anywhere, of what was asked for.
    #[serde(skip)]
    #[schemars(skip)]
    unknown: bool,
    /// Whether the picture counts seats, since no report says where anybody is at work.
    by_seat: bool,
    /// Whether countries are filled instead of having a circle.
    shaded: bool,
    /// Countries, most first, those with none last: of the region, else of the groups that the
    /// hub wants to hear, else all.
    countries: Vec<CountryView>,
    /// Organisations that say neither where they work nor where they sit.
    nowhere: u64,
    #[serde(skip)]
    themes: Vec<String>,
}

/// One country.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CountryView {
    /// The country (ISO 3166-1, three letters).
    country: Country,
    /// Its name, in the reader's language.
    name: String,
    /// Organisations at work there, or activities, as reports say.
    count: u64,
    /// Organisations that have their seat there and report no work there.
    seats: u64,
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    if ctx.query.get("areas").is_some() {
        return areas::view(ctx);
    }
    let work = shared::work(ctx);
    let (theme, position) = labels::asked_theme(ctx, &work).unzip();
    let activities = ctx.query.get("measure") == Some("activities");
    let measure = if activities { Measure::Activities } else { Measure::Organisations };
    let found = by_country(shared::state(ctx), &work, measure, position);
    let region = ctx.query.get("region").and_then(Region::from_code);
    let only_none = ctx.query.get("show") == Some("none");
    let themes = labels::all_themes(ctx, &work);
    Ok(Box::new(MapView {
        counts_activities: activities,
        theme,
        region,
        only_none,
        shaded: ctx.query.get("style") == Some("shades"),
        unknown: found.counts.is_empty() && (activities || found.seats.is_empty()),
        by_seat: found.counts.is_empty() && !activities && !found.seats.is_empty(),
        nowhere: found.nowhere,
        countries: countries(ctx, found, region, only_none),
        themes,
    }))
}

/// The countries that are asked for: those with a number, those where somebody only sits, then by
/// name those with none.
fn countries(
    ctx: &Ctx,
    found: ByCountry,
    region: Option<Region>,
    only_none: bool,
) -> Vec<CountryView> {
    let named = |country: Country, count: u64| CountryView {
        country,
        name: country.name(ctx.lang.code()).to_owned(),
        count,
        seats: found.seats.get(&country).copied().unwrap_or(0),
    };
    let within = |country: &Country| region.is_none_or(|r| country.world_region() == Some(r));
    let counted: BTreeSet<Country> = found.counts.iter().map(|(country, _)| *country).collect();
    let others: BTreeSet<Country> =
        scope(ctx).into_iter().chain(found.seats.keys().copied()).collect();
    let others = others.into_iter().filter(|country| !counted.contains(country));
    let mut none: Vec<CountryView> = others.filter(within).map(|c| named(c, 0)).collect();
    none.sort_by_cached_key(|one| (Reverse(one.seats), fold(&one.name)));
    let some = found.counts.iter().filter(|(country, _)| !only_none && within(country));
    let some = some.map(|(country, count)| named(*country, *count));
    some.chain(none).filter(|one| !only_none || one.is_none()).collect()
}

/// Where the hub would have somebody: the countries of the groups that it wants to hear, else all
/// of which the World Bank says an income: that leaves out where nobody lives.
fn scope(ctx: &Ctx) -> BTreeSet<Country> {
    let groups = shared::state(ctx).reference().groups();
    let known: Vec<Known> = groups.keys().filter_map(|code| Known::of(code)).collect();
    let meant = |country: &Country| {
        known.iter().any(|group| group.holds(None, Some(*country)) == Some(true))
    };
    let own = groups.values().flat_map(|group| group.countries.iter().copied());
    let named: BTreeSet<Country> = Country::all().filter(meant).chain(own).collect();
    if named.is_empty() {
        let lived_in = |country: &Country| {
            country.income().is_some() || UNCLASSIFIED.contains(&country.alpha3())
        };
        return Country::all().filter(lived_in).collect();
    }
    named
}

/// The message that says how many countries have neither anybody at work nor a seat.
const NEITHER: &str = "landscape-map-neither-finding";

/// Where people live, though the World Bank says no income of them.
const UNCLASSIFIED: [&str; 5] = ["COK", "ESH", "NIU", "VEN", "XKX"];

impl CountryView {
    /// Whether nobody is known to be at work or to sit there.
    fn is_none(&self) -> bool {
        self.count == 0 && self.seats == 0
    }
}

impl MapView {
    fn map(&self, ctx: &Ctx) -> WorldMap {
        let entries = self.shown().map(|one| Entry {
            code: one.country.alpha3().to_owned(),
            name: one.name.clone(),
            value: if self.by_seat { one.seats } else { one.count },
            words: self.words(ctx, one),
            href: Some(Self::address(ctx, one.country)),
        });
        WorldMap {
            title: ctx.lang.word("landscape-map-title"),
            finding: self.finding(ctx),
            style: if self.shaded { Style::Shaded(shared::number) } else { Style::Circles },
            entries: entries.collect(),
            crop: self.region.map(|region| match region {
                Region::Africa => Crop::AFRICA,
                Region::Americas => Crop::AMERICAS,
                Region::Asia => Crop::ASIA,
                Region::Europe => Crop::EUROPE,
                Region::Oceania => Crop::OCEANIA,
            }),
        }
    }

    /// What is said of a country in the picture: who only sits there is told apart.
    fn words(&self, ctx: &Ctx, one: &CountryView) -> String {
        let id =
            if self.counts_activities { "landscape-n-activities" } else { "landscape-map-at-work" };
        let said = ctx.lang.t(id, &[("n", one.count.into())]);
        match one.seats {
            0 => said,
            n => format!("{said}; {}", ctx.lang.t("landscape-map-only-seat", &[("n", n.into())])),
        }
    }

    fn none(&self) -> usize {
        self.countries.iter().filter(|one| one.is_none()).count()
    }

    /// Countries where organisations sit and nobody reports work.
    fn only_seats(&self) -> usize {
        self.countries.iter().filter(|one| one.count == 0 && one.seats > 0).count()
    }

    /// What the page shows: those with none stand at the end as long as they are few, else the
    /// next action leads to them.
    fn shown(&self) -> impl Iterator<Item = &CountryView> {
        let all = self.only_none || self.none() <= PAGE_ROWS;
        self.countries.iter().filter(move |one| all || !one.is_none())
    }

    /// Who sits or works in a country.
    fn address(ctx: &Ctx, country: Country) -> String {
        let query = Query::default().with("country", country.alpha3());
        format!("{}{query}", ctx.href("landscape/table"))
    }

    fn finding(&self, ctx: &Ctx) -> String {
        let told = |id: &str, n: usize, first: &CountryView, count: u64| {
            let first = ("first", (&first.name).into());
            ctx.lang.t(id, &[("n", n.into()), first, ("count", count.into())])
        };
        let seats = self.only_seats();
        match self.countries.first() {
            Some(first) if first.count > 0 => {
                let n = self.countries.iter().filter(|one| one.count > 0).count();
                let said = told("landscape-map-finding", n, first, first.count);
                match seats {
                    0 => said,
                    n => format!(
                        "{said} {}",
                        ctx.lang.t("landscape-map-seats-finding", &[("n", n.into())])
                    ),
                }
            }
            Some(first) if self.by_seat && first.seats > 0 => {
                told("landscape-map-by-seat", seats, first, first.seats)
            }
            Some(_) if self.none() == 0 => {
                ctx.lang.t("landscape-map-seats-finding", &[("n", seats.into())])
            }
            Some(_) => ctx.lang.t(NEITHER, &[("n", self.none().into())]),
            None if self.unknown && self.theme.is_none() => ctx.lang.word("landscape-map-empty"),
            None if self.only_none && !self.unknown => ctx.lang.word("landscape-map-filled"),
            None => ctx.lang.word("landscape-map-elsewhere"),
        }
    }

    /// The places with none; among them, whom to ask.
    fn next(&self, ctx: &Ctx) -> Option<NextAction> {
        if self.none() == 0 {
            return None;
        }
        Some(none_next(ctx, "landscape/map", (NEITHER, self.none()), self.only_none))
    }

    /// The world and its parts, as links.
    fn parts(&self, ctx: &Ctx) -> Markup {
        let query = Query::of(ctx.query);
        let tab = |region: Option<Region>| {
            let id = region.map_or("world", |region| region.code());
            let code = region.map_or("", |region| region.code());
            parts::Tab {
                href: format!("{}{}", ctx.href("landscape/map"), query.with("region", code)),
                label: ctx.lang.word(&format!("landscape-group-{id}")),
                current: self.region == region,
            }
        };
        let regions = Region::ALL.into_iter().map(Some);
        let all: Vec<parts::Tab> = std::iter::once(None).chain(regions).map(tab).collect();
        parts::tabs(&ctx.lang.word("landscape-list-region"), &all)
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let measures = [
            Choice::new("", &lang.word("landscape-count-organisations")),
            Choice::new("activities", &lang.word("landscape-count-activities")),
        ];
        let styles = [("", "circles"), ("shades", "shades")]
            .map(|(code, word)| Choice::new(code, &lang.word(&format!("landscape-map-{word}"))));
        let style = if self.shaded { "shades" } else { "" };
        let measure = if self.counts_activities { "activities" } else { "" };
        parts::sieve(
            &ctx.href("landscape/map"),
            None,
            html! {
                @if let Some(region) = self.region {
                    input type="hidden" name="region" value=(region.code());
                }
                @if self.only_none { input type="hidden" name="show" value="none"; }
                (parts::pick("measure", &lang.word("landscape-count"), &measures, measure))
                (labels::theme_pick(ctx, &self.themes, self.theme.as_deref().unwrap_or_default()))
                (parts::pick("style", &lang.word("landscape-map-style"), &styles, style))
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }

    /// A row for each country; the code is for files.
    fn list<'a>(
        &self,
        ctx: &Ctx,
        countries: impl Iterator<Item = &'a CountryView>,
        code: bool,
    ) -> Table {
        let count = if self.counts_activities {
            "landscape-column-activities"
        } else {
            "landscape-map-column-at-work"
        };
        let mut columns = vec![
            Column::text("country", ctx.lang.word("landscape-column-country")),
            Column::number("count", ctx.lang.word(count)).result(),
            Column::number("only_seat", ctx.lang.word("landscape-map-column-seats")),
        ];
        if code {
            columns.insert(1, Column::text("code", ctx.lang.word("landscape-column-code")));
        }
        let mut table = Table::new(ctx.lang.word("landscape-map-table"), columns);
        for one in countries {
            let name = Cell::link(&one.name, Self::address(ctx, one.country));
            let number = |n: u64| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
            let (count, seats) = (number(one.count), number(one.seats));
            let code = code.then(|| Cell::text(one.country.alpha3()));
            table
                .push([Some(name), code, Some(count), Some(seats)].into_iter().flatten().collect());
        }
        table
    }
}

/// The next action of a map: to see the places with none, and there to name somebody.
pub(super) fn none_next(
    ctx: &Ctx,
    path: &str,
    (said, none): (&str, usize),
    seen: bool,
) -> NextAction {
    let lang = ctx.lang;
    if seen {
        return NextAction {
            why: lang.html("landscape-nominate-why", &[]),
            button: lang.word("landscape-nominate-button"),
            to: "landscape/nominate".to_owned(),
        };
    }
    NextAction {
        why: lang.html(said, &[("n", none.into())]),
        button: lang.word("landscape-map-none-see"),
        to: format!("{path}{}", Query::of(ctx.query).with("show", "none")),
    }
}

/// The way back from the places with none.
pub(super) fn all_places(ctx: &Ctx, path: &str) -> Markup {
    let query = Query::of(ctx.query).with("show", "");
    html! { p { a href={ (ctx.href(path)) (query) } { (ctx.lang.word("landscape-map-all")) } } }
}

impl View for MapView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let empty = self.unknown && self.theme.is_none() && !self.only_none;
        let main = if empty && self.region.is_none() {
            parts::empty_state(
                lang,
                &lang.word("landscape-map-empty"),
                None,
                Some((&ctx.href("import"), &lang.word("landscape-bring"))),
            )
        } else {
            let here = ctx.href("landscape/map");
            let query = Query::of(ctx.query);
            let mut figure = faces::map::figure(lang, "map", &self.map(ctx));
            figure.titled = true;
            figure.links = parts::picture_files(&here, &query);
            let table = self.list(ctx, self.shown(), false).paged(lang, &here, &query);
            html! {
                (self.sieve(ctx))
                (self.parts(ctx))
                @if self.only_none {
                    (all_places(ctx, "landscape/map"))
                    (missing::sources(lang))
                }
                (parts::pictured(html! {
                    (parts::figure(lang, &figure))
                    p { (lang.t("landscape-map-nowhere", &[("n", self.nowhere.into())])) }
                    p { a href=(ctx.href("landscape/map/areas")) {
                        (lang.word("landscape-areas-map"))
                    } }
                    (super::views::offer(ctx, Face::Map))
                }, table))
            }
        };
        Sheet {
            title: lang.word("landscape-map-title"),
            tabs: shared::tabs(ctx, "landscape/map"),
            next: self.next(ctx).filter(|_| !empty),
            main: Some(main),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.list(ctx, self.countries.iter(), true))
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        Some(self.map(ctx).svg("map"))
    }

    fn keys(&self, ctx: &Ctx) -> Vec<Key> {
        self.map(ctx).keys(ctx.lang)
    }
}
