//! `landscape/timeline`: what was, is and will be under way, year by year.

use std::sync::Arc;

use faces::chart::{BarRow, Columns, StretchRow, bars, stretches};
use faces::parts;
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{activities, labels, shared};
use crate::model::{Day, Face};
use crate::view::timeline::{Steps, by_month, by_year, in_year, within, year_span};
use crate::view::work::{ALWAYS, Deed, Work};

/// How many activities of a year are drawn.
const DRAWN: usize = 40;

/// Activities in time.
#[derive(Serialize, JsonSchema)]
pub struct TimelineView {
    /// The year shown in months; none when years are shown.
    year: Option<i64>,
    /// The one theme that is shown; none for all.
    theme: Option<String>,
    /// Year or month, and how many activities are under way in it.
    counts: Vec<(i64, u64)>,
    /// Reported activities without any date.
    undated: u64,
    /// Activities under way in the year shown.
    in_year: u64,
    #[serde(skip)]
    years: Vec<i64>,
    #[serde(skip)]
    found: Vec<u32>,
    #[serde(skip)]
    themes: Vec<String>,
    #[serde(skip)]
    #[schemars(skip)]
    work: Arc<Work>,
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(made(ctx)))
}

/// Its steps as a table of bars alone, under the picture of them.
pub(super) fn steps(ctx: &Ctx) -> Markup {
    made(ctx).bars(ctx)
}

fn made(ctx: &Ctx) -> TimelineView {
    let work = shared::work(ctx);
    let (theme, position) = labels::asked_theme(ctx, &work).unzip();
    let Steps { counts: all, undated } = by_year(&work, position);
    let years: Vec<i64> = all.iter().map(|(year, _)| *year).collect();
    let year = ctx.query.get_as::<i64>("year").filter(|year| years.contains(year));
    let found = year.map(|year| in_year(&work, position, year)).unwrap_or_default();
    let counts = year.map_or(all, |year| by_month(&work, position, year));
    let themes = labels::all_themes(ctx, &work);
    let in_year = found.len() as u64;
    TimelineView { year, theme, counts, undated, in_year, years, found, themes, work }
}

impl TimelineView {
    fn address(&self, ctx: &Ctx, year: Option<i64>) -> String {
        let mut query = Query::default();
        if let Some(theme) = &self.theme {
            query = query.with("theme", theme);
        }
        if let Some(year) = year {
            query = query.with("year", &year.to_string());
        }
        format!("{}{query}", ctx.href("landscape/timeline"))
    }

    fn step(&self, ctx: &Ctx, step: i64) -> String {
        match self.year {
            None => step.to_string(),
            Some(_) => ctx.lang.word(&format!("landscape-month-{step}")),
        }
    }

    /// What the counts are of.
    fn caption(&self, ctx: &Ctx) -> String {
        match self.year {
            None => ctx.lang.word("landscape-timeline-years"),
            Some(year) => {
                ctx.lang.t("landscape-timeline-months", &[("year", year.to_string().into())])
            }
        }
    }

    /// When most is under way.
    fn finding(&self, ctx: &Ctx) -> Option<String> {
        let (step, count) = self.counts.iter().max_by_key(|(step, count)| (*count, -step))?;
        let values = [
            ("step", self.step(ctx, *step).into()),
            ("n", (*count).into()),
            ("undated", self.undated.into()),
        ];
        Some(ctx.lang.t("landscape-timeline-finding", &values))
    }

    fn bars(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let rows: Vec<BarRow> = self
            .counts
            .iter()
            .map(|(step, count)| BarRow {
                name: match self.year {
                    None => html! {
                        a href=(self.address(ctx, Some(*step))) { (self.step(ctx, *step)) }
                    },
                    Some(_) => html! { (self.step(ctx, *step)) },
                },
                value: *count,
                words: shared::number(lang, *count),
            })
            .collect();
        let first = if self.year.is_some() { "landscape-month" } else { "landscape-axis-year" };
        let headings = (lang.word(first), lang.word("landscape-column-activities"));
        bars(&self.caption(ctx), (&headings.0, &headings.1), &rows)
    }

    fn picture(&self, ctx: &Ctx) -> Markup {
        let mut query = Query::of(ctx.query);
        if self.year.is_none() {
            query = query.with("year", "");
        }
        html! {
            (self.bars(ctx))
            (parts::link_row(&parts::picture_files(&ctx.href("landscape/timeline"), &query)))
        }
    }

    /// The activities of the year as stretches of time.
    fn stretches(&self, ctx: &Ctx, year: i64) -> Markup {
        let lang = ctx.lang;
        let (from, to) = year_span(year);
        let rows: Vec<StretchRow> = self
            .found
            .iter()
            .take(DRAWN)
            .filter_map(|at| self.work.deeds.get(*at as usize))
            .map(|deed| StretchRow {
                name: html! {
                    (activities::who(ctx, &self.work, deed).html(lang))
                    small { " " bdi { (self.what(ctx, deed)) } }
                },
                span: within(deed, year),
                words: span_words(deed),
            })
            .collect();
        let headings = (lang.word("landscape-column-name"), lang.word("landscape-timeline-when"));
        let whole = u64::try_from(to - from).unwrap_or(366);
        html! {
            (stretches(&lang.t("landscape-timeline-drawn", &[
                ("year", year.to_string().into()),
                ("n", rows.len().into()),
                ("all", self.found.len().into()),
            ]), (&headings.0, &headings.1), &rows, whole))
            p { a href=(activities::address(ctx, [("year", year.to_string().as_str())]
                .into_iter().chain(self.theme.as_deref().map(|theme| ("theme", theme)))))
                { (lang.word("landscape-timeline-all")) } }
        }
    }

    fn what(&self, ctx: &Ctx, deed: &Deed) -> String {
        let themes = activities::theme_words(ctx, &self.work, deed).into_iter();
        let place = self.work.places.get(deed.place as usize);
        let place = place.map(|area| labels::area(ctx.lang, area));
        themes.chain(place).collect::<Vec<_>>().join(ctx.lang.comma())
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let theme = self.theme.as_deref().unwrap_or_default();
        parts::sieve(
            &ctx.href("landscape/timeline"),
            None,
            html! {
                @if let Some(year) = self.year { input type="hidden" name="year" value=(year); }
                (labels::theme_pick(ctx, &self.themes, theme))
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }
}

/// From when to when an activity is under way; an open end is a dash.
fn span_words(deed: &Deed) -> String {
    let day = |number: i32| Day::from_number(number).map(|day| day.to_string());
    let from = if deed.span.0 > ALWAYS.0 { day(deed.span.0) } else { None };
    let to = if deed.span.1 < ALWAYS.1 { day(deed.span.1 - 1) } else { None };
    format!("{} – {}", from.unwrap_or_default(), to.unwrap_or_default())
}

impl View for TimelineView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let is_empty = self.years.is_empty();
        let mut links = vec![(self.address(ctx, None), lang.word("landscape-timeline-all-years"))];
        links.extend(self.years.iter().map(|y| (self.address(ctx, Some(*y)), y.to_string())));
        Sheet {
            title: lang.word("landscape-timeline-title"),
            tabs: shared::tabs(ctx, "landscape/timeline"),
            lead: self.finding(ctx).map(|said| html! { (said) }),
            next: is_empty.then(|| NextAction {
                why: lang.html("landscape-timeline-empty", &[]),
                button: lang.word("landscape-bring"),
                to: "import".to_owned(),
            }),
            main: (!is_empty).then(|| {
                html! {
                    (self.sieve(ctx))
                    nav aria-label=(lang.word("landscape-axis-year")) { (parts::link_row(&links)) }
                    (self.picture(ctx))
                    @if let Some(year) = self.year { (self.stretches(ctx, year)) }
                    (super::views::offer(ctx, Face::Timeline))
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let word = |id: &str| ctx.lang.word(id);
        let first = if self.year.is_some() { "landscape-month" } else { "landscape-axis-year" };
        let mut table = Table::new(
            word("landscape-timeline-title"),
            vec![
                Column::number("step", word(first)),
                Column::number("activities", word("landscape-column-activities")),
            ],
        );
        for (step, count) in &self.counts {
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            table.push(vec![Cell::Number(*step), Cell::Number(count)]);
        }
        Some(table)
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        let step = |(step, count): &(i64, u64)| {
            (self.step(ctx, *step), *count, shared::number(ctx.lang, *count))
        };
        let columns = Columns {
            title: self.caption(ctx),
            finding: self.finding(ctx)?,
            steps: self.counts.iter().map(step).collect(),
        };
        Some(columns.svg("timeline"))
    }
}
