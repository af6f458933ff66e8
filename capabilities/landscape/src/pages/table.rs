//! `landscape/table`: the list of organisations, with filters, order and pages.

use std::io::Write;
use std::sync::Arc;

use faces::parts;
use faces::table::{Cell, Column, Long, PAGE_ROWS, Query, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use hub::SECRETARIAT;
use insight::names::fold;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::{Serialize, Serializer, ser::SerializeSeq};

use super::{exports, iati, labels, shared};
use crate::model::{Constituency, Country};
use crate::view::directory::{Directory, Listed, Sieve};
use crate::view::work::Work;

/// The list of organisations that pass a filter.
#[derive(Serialize, JsonSchema)]
pub struct TableView {
    /// How many pass.
    total: u64,
    /// How many there are.
    everyone: u64,
    /// Those who pass.
    #[serde(serialize_with = "rows")]
    #[schemars(with = "Vec<RowView>")]
    organisations: Selection,
    #[serde(skip)]
    sieve: Shown,
}

/// The filters as they are shown again.
#[derive(Clone, Debug, Default)]
struct Shown {
    kind: String,
    country: String,
    theme: String,
    place: String,
}

/// One organisation, for programs.
#[derive(Serialize, JsonSchema)]
pub struct RowView {
    /// Its id.
    id: hub::Id,
    /// Its name, when this audience may read it.
    name: Option<String>,
    /// Which part of society.
    kind: Option<Constituency>,
    /// Where it sits.
    country: Option<Country>,
    /// Its themes.
    themes: Vec<String>,
    /// How many other organisations it is tied to.
    ties: u32,
    /// How many activities it reports.
    activities: u32,
}

/// Positions in a list that is shared between requests.
struct Selection {
    directory: Arc<Directory>,
    work: Arc<Work>,
    found: Vec<u32>,
}

impl Selection {
    fn rows(&self) -> impl Iterator<Item = &Listed> {
        self.found.iter().filter_map(|p| self.directory.listed.get(*p as usize))
    }

    fn themes(&self, one: &Listed) -> impl Iterator<Item = &str> {
        one.themes.iter().filter_map(|at| self.work.whats.get(*at as usize)).map(AsRef::as_ref)
    }
}

fn rows<S: Serializer>(selection: &Selection, serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(selection.found.len()))?;
    for one in selection.rows() {
        list.serialize_element(&RowView {
            id: one.id,
            name: one.name.as_deref().map(str::to_owned),
            kind: one.kind,
            country: one.country,
            themes: selection.themes(one).map(str::to_owned).collect(),
            ties: one.ties,
            activities: one.activities,
        })?;
    }
    list.end()
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (work, directory) = (shared::work(ctx), shared::listed(ctx));
    let text = |name: &str| ctx.query.get(name).unwrap_or_default().to_owned();
    let shown = Shown {
        kind: text("kind"),
        country: text("country"),
        theme: text("theme"),
        place: text("place"),
    };
    let place = fold(&shown.place);
    let find = |wanted: &str, position: Option<usize>| {
        // A theme nobody works on leaves nobody, rather than everybody.
        (!wanted.is_empty()).then(|| position.map_or(u32::MAX - 1, |p| p as u32))
    };
    let sieve = Sieve {
        words: text("q"),
        kind: Constituency::from_code(&shown.kind),
        country: Country::from_words(&shown.country),
        theme: find(&shown.theme, work.theme(&shown.theme).map(|at| at as usize)),
        place: find(&place, work.places.iter().position(|p| fold(&p.name) == place)),
        sort: text("sort"),
    };
    let found = directory.select(&sieve);
    Ok(Box::new(TableView {
        total: found.len() as u64,
        everyone: directory.listed.len() as u64,
        organisations: Selection { directory, work, found },
        sieve: shown,
    }))
}

impl TableView {
    fn columns(ctx: &Ctx) -> Vec<Column> {
        let word = |id: &str| ctx.lang.word(id);
        vec![
            Column::text("name", word("landscape-column-name")),
            Column::text("kind", word("landscape-column-kind")),
            Column::text("country", word("landscape-column-country")),
            Column::text("themes", word("landscape-column-themes")).unsorted(),
            Column::number("ties", word("landscape-column-ties")),
            Column::number("activities", word("landscape-column-activities")),
        ]
    }

    fn row(&self, ctx: &Ctx, one: &Listed) -> Vec<Cell> {
        let name = labels::name(ctx.lang, one.name.as_deref());
        let work = &self.organisations.work;
        let themes = one.themes.iter().filter_map(|at| labels::theme_at(ctx, work, *at));
        let themes: Vec<String> = themes.collect();
        let shown: String = themes.iter().take(3).cloned().collect::<Vec<_>>().join(" · ");
        let shown = match themes.len().saturating_sub(3) {
            0 => shown,
            more => format!("{shown} +{more}"),
        };
        vec![
            Cell::link(name, ctx.href(&format!("orgs/{}", one.id))),
            one.kind.map_or(Cell::Empty, |k| {
                Cell::Who(labels::mark(Some(k)), labels::kind(ctx.lang, k))
            }),
            Cell::maybe(one.country.map(|c| c.name(ctx.lang.code()))),
            if themes.is_empty() {
                Cell::Empty
            } else {
                Cell::Rich(html! { (shown) }, themes.join("; "))
            },
            Cell::Number(i64::from(one.ties)),
            Cell::Number(i64::from(one.activities)),
        ]
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let kept = ["theme", "place", "sort", "q"];
        let values = kept.iter().filter_map(|name| Some((*name, ctx.query.get(name)?)));
        let countries = labels::countries(lang, &lang.word("landscape-all-countries"));
        let kinds = labels::kinds(lang, &lang.word("landscape-all-kinds"));
        parts::sieve(
            &ctx.href("landscape/table"),
            Some("rows"),
            html! {
                @for (name, value) in values { input type="hidden" name=(name) value=(value); }
                (parts::pick("kind", &lang.word("landscape-column-kind"), &kinds, &self.sieve.kind))
                (parts::pick("country", &lang.word("landscape-column-country"), &countries, &self.sieve.country))
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }

    fn filters(&self, ctx: &Ctx) -> Markup {
        let query = Query::of(ctx.query);
        let on = [("theme", &self.sieve.theme), ("place", &self.sieve.place)];
        html! {
            @for (name, value) in on {
                @if !value.is_empty() {
                    p {
                        (ctx.lang.html(&format!("landscape-filter-{name}"), &[("value", value.into())]))
                        " " a href={ (ctx.href("landscape/table")) (query.with(name, "")) } {
                            (ctx.lang.word("landscape-filter-clear"))
                        }
                    }
                }
            }
        }
    }
}

impl View for TableView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let query = Query::of(ctx.query);
        let page = query.page().min((self.total as usize).div_ceil(PAGE_ROWS).max(1));
        let mut table = Table::new(lang.word("landscape-table-caption"), Self::columns(ctx));
        let rows = self.organisations.rows().skip((page - 1) * PAGE_ROWS).take(PAGE_ROWS);
        rows.for_each(|one| table.push(self.row(ctx, one)));
        table.total = Some(self.total as usize);
        // Rows are chosen and ordered already: what the table would filter again is left out.
        let paged = table.paged(lang, &ctx.href("landscape/table"), &query);
        let numbers = [("n", self.total.into()), ("all", self.everyone.into())];
        Sheet {
            title: lang.word("landscape-table-title"),
            tabs: shared::tabs(ctx, "landscape/table"),
            lead: Some(html! { (lang.t("landscape-table-lead", &numbers)) }),
            main: Some(if self.everyone == 0 {
                super::matrix::empty(ctx)
            } else {
                html! { (self.sieve(ctx)) (self.filters(ctx)) (paged) (exports::table_links(ctx))
                p { a href=(ctx.href("landscape/add")) { (lang.word("landscape-add")) } }
                @if ctx.audience.holds(SECRETARIAT) {
                    p { a href=(ctx.href("landscape/contacts")) {
                        (lang.word("landscape-contacts-link"))
                    } }
                } }
            }),
            ..Sheet::default()
        }
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        let numbers: Vec<u32> = self.organisations.rows().map(|one| one.number).collect();
        match ending {
            iati::ENDING => iati::organisations(ctx, &numbers, out),
            _ => exports::table(ctx, &numbers, ending, out),
        }
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        let table = Table::new(ctx.lang.word("landscape-table-caption"), Self::columns(ctx));
        let table = Table { total: Some(self.total as usize), ..table };
        let rows = self.organisations.rows().map(move |one| self.row(ctx, one));
        Some(Long::new(table, rows))
    }

    fn is_long(&self) -> bool {
        self.total >= shared::LONG
    }
}
