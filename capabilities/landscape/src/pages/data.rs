//! `landscape/data`: the datasets partners published; `landscape/data/{id}`: the rows of one.

use std::collections::BTreeSet;
use std::io::Write;

use faces::parts::{self, Field};
use faces::table::{Cell, Column, Long, Query, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{At, Id, Said};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::rows::Rows;
use super::{export_tables, exports, iati, labels, private, shared};
use crate::act::{Act, DatasetWithdrawn};
use crate::import::name_in_files;
use crate::model::dataset::Dataset;
use crate::model::{Day, money};
use crate::state::Version;

/// The datasets that count now.
#[derive(Serialize, JsonSchema)]
pub struct ListView {
    /// The datasets, in the order of the page.
    datasets: Vec<SetView>,
    /// How many organisations and ties are in a file of everything.
    #[serde(skip)]
    #[schemars(skip)]
    others: usize,
}

/// One dataset: where it comes from, and which version counts.
#[derive(Clone, Serialize, JsonSchema)]
pub struct SetView {
    /// Its id.
    id: Id,
    /// What it is called; none where this reader may not read it.
    title: Option<String>,
    /// Who says so; none where that is not said.
    source: Option<String>,
    /// What others may do with it; none where that is not said.
    licence: Option<String>,
    /// The organisation whose list it is.
    owner: Option<(Id, Option<String>)>,
    /// Rows of the version that counts.
    rows: u64,
    /// Activities: one of several organisations, themes or places has a row for each. As many as
    /// rows where the file is not at hand.
    activities: u64,
    /// First day; none where it is not said.
    from: Option<Day>,
    /// Last day; none where it is not said.
    to: Option<Day>,
    /// When this version was published, seconds since 1970.
    at: i64,
    /// How many versions there are, undone ones too.
    versions: u64,
    /// SHA-256 of the normalised file.
    sha256: String,
}

fn set(ctx: &Ctx, id: Id, versions: usize, version: &Version) -> SetView {
    let seen = |said: &Said| said.seen_by(ctx.audience).map(str::to_owned);
    let owner = version.owner.and_then(|id| shared::state(ctx).actor(id));
    SetView {
        id,
        title: seen(&version.title),
        source: seen(&version.source),
        licence: seen(&version.licence),
        owner: owner.map(|a| (a.id, crate::view::name_of(a, ctx.audience).map(str::to_owned))),
        rows: version.rows,
        activities: export_tables::activities(ctx, id, version),
        from: version.from,
        to: version.to,
        at: version.at.unix(),
        versions: versions as u64,
        sha256: version.sha256.to_string(),
    }
}

/// The code of the column that holds money.
const AMOUNT: &str = "amount";
/// Further columns of a dataset, with the messages of their names.
const FURTHER: [(&str, &str); 7] = [
    ("whom", "landscape-field-whom"),
    ("status", "landscape-field-status"),
    ("funder", "landscape-field-funder"),
    (AMOUNT, "landscape-field-amount"),
    ("currency", "landscape-field-currency"),
    ("project", "landscape-field-project"),
    ("together", "landscape-export-together"),
];

/// Those that some row of it fills.
fn further(set: &Dataset) -> impl Iterator<Item = (&'static str, &'static str)> {
    FURTHER.into_iter().filter(|(code, _)| set.more.get(*code).is_some_and(|all| !all.is_empty()))
}

/// Makes the list, newest first.
pub(super) fn list(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let current = shared::state(ctx).current_datasets();
    let mut datasets: Vec<SetView> =
        current.map(|(id, all, version)| set(ctx, id, all.versions.len(), version)).collect();
    datasets.sort_by_key(|one| (std::cmp::Reverse(one.at), one.id));
    let state = shared::state(ctx);
    let others = state.actors().count() + state.ties().count();
    Ok(Box::new(ListView { datasets, others }))
}

impl ListView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-data-caption"),
            vec![
                Column::text("title", word("landscape-import-name")).unsorted(),
                Column::text("owner", word("landscape-data-owner")).unsorted(),
                Column::number("activities", word("landscape-column-activities")).unsorted(),
                Column::text("from", word("landscape-field-from")).unsorted(),
                Column::text("to", word("landscape-field-to")).unsorted(),
                Column::text("at", word("landscape-data-at")).unsorted(),
                Column::number("versions", word("landscape-data-versions")).unsorted(),
            ],
        );
        table.empty = Some(word("landscape-data-empty"));
        for one in &self.datasets {
            let day = |day: Option<Day>| day.map_or(Cell::Empty, |d| Cell::Day(d.start()));
            table.push(vec![
                Cell::link(
                    labels::name(ctx.lang, one.title.as_deref()),
                    ctx.href(&format!("landscape/data/{}", one.id)),
                ),
                one.owner.as_ref().map_or(Cell::Empty, |(id, name)| {
                    let name = labels::name(ctx.lang, name.as_deref());
                    Cell::link(name, ctx.href(&format!("orgs/{id}")))
                }),
                Cell::Number(i64::try_from(one.activities).unwrap_or(i64::MAX)),
                day(one.from),
                day(one.to),
                Cell::Day(At::from_unix(one.at).unwrap_or(At::EPOCH)),
                Cell::Number(i64::try_from(one.versions).unwrap_or(i64::MAX)),
            ]);
        }
        table
    }
}

impl View for ListView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet {
            title: ctx.lang.word("landscape-data-title"),
            tabs: shared::tabs(ctx, "landscape/data"),
            lead: Some(html! { (ctx.lang.word("landscape-data-lead")) }),
            main: Some(html! {
                (self.rows(ctx).plain(ctx.lang))
                p { a href=(ctx.href("import")) { (ctx.lang.word("landscape-bring")) } }
                p { a href=(ctx.href("landscape/doubles")) {
                    (ctx.lang.word("landscape-doubles-title"))
                } }
                (exports::all(ctx))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        match ending {
            iati::ENDING => iati::activities(ctx, None, out),
            _ => exports::everything(ctx, ending, out),
        }
    }

    fn is_long(&self) -> bool {
        let activities: u64 = self.datasets.iter().map(|set| set.rows).sum();
        activities + self.others as u64 >= shared::LONG
    }
}

/// One dataset with its rows.
#[derive(Serialize, JsonSchema)]
pub struct RowsView {
    /// The dataset they stand in.
    dataset: SetView,
    /// Whether the file with the rows is at hand.
    at_hand: bool,
    /// The rows, in the order of the file.
    rows: Rows,
}

/// Makes the page.
pub(super) fn rows(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, id) = (shared::state(ctx), ctx.arg_as::<Id>("id")?);
    let all = state.datasets().get(&id).ok_or(Failure::NotFound)?;
    let version = all.current().ok_or(Failure::NotFound)?;
    let rows = shared::dataset(ctx, &version.sha256);
    let dataset = set(ctx, id, all.versions.len(), version);
    Ok(Box::new(RowsView { dataset, at_hand: rows.is_some(), rows: Rows(rows) }))
}

/// How many places without a country are named.
const PLACED: usize = 12;

impl RowsView {
    fn columns(&self, ctx: &Ctx) -> Table {
        let field = |code: &str| ctx.lang.word(&format!("landscape-field-{code}"));
        let columns = ["name", "theme", "activity", "area", "district", "locality"];
        let given = columns.into_iter().filter(|id| *id != "district" || self.has_districts());
        let mut heads: Vec<Column> =
            given.map(|id| Column::text(id, field(id)).unsorted()).collect();
        heads.extend([
            Column::text("code", ctx.lang.word("landscape-column-code")).unsorted(),
            Column::text("country", field("country")).unsorted(),
            Column::text("from", field("from")).unsorted(),
            Column::text("to", field("to")).unsorted(),
            Column::number("people", field("people")).unsorted(),
        ]);
        heads.extend(self.rows.0.iter().flat_map(|set| further(set)).map(|(id, label)| {
            let label = ctx.lang.word(label);
            let column =
                if id == AMOUNT { Column::number(id, label) } else { Column::text(id, label) };
            column.unsorted()
        }));
        let kept = self.rows.0.iter().flat_map(|set| set.kept.keys());
        heads.extend(kept.map(|name| Column::text(name_in_files(name), name).unsorted()));
        let row = Column::number("row", ctx.lang.word("landscape-column-row")).unsorted();
        heads.extend(self.has_parts().then_some(row));
        Table::new(ctx.lang.word("landscape-data-rows"), heads)
    }

    /// How many rows are at hand.
    fn total(&self) -> usize {
        self.rows.0.as_ref().map_or(0, |set| set.rows as usize)
    }

    /// Whether some activity has several rows.
    fn has_parts(&self) -> bool {
        self.dataset.activities < self.dataset.rows
    }

    /// The places without a country, with the one in which each counts; as they are counted now.
    fn placed(&self, ctx: &Ctx) -> BTreeSet<String> {
        let bare = |set: &Dataset| set.place.words.iter().any(|spot| spot.country.is_none());
        if !self.rows.0.as_ref().is_some_and(|set| bare(set)) {
            return BTreeSet::new();
        }
        let work = shared::work(ctx);
        let own = work.deeds.iter().filter_map(|deed| {
            let set = work.sets.get(deed.set as usize).filter(|set| set.id == self.dataset.id)?;
            let written = set.rows.place.get(deed.row as usize)?;
            let counted = work.spots.get(deed.spot as usize)?;
            let country = counted.country.filter(|_| written.country.is_none())?;
            Some(format!("{} ({})", labels::spot(written), country.name(ctx.lang.code())))
        });
        own.collect()
    }

    fn has_districts(&self) -> bool {
        self.rows.0.as_ref().is_some_and(|set| has_districts(set))
    }

    fn some<'v>(&'v self, ctx: &'v Ctx<'v>, range: std::ops::Range<usize>) -> Long<'v> {
        let set = self.rows.0.iter();
        let rows = set.flat_map(move |set| {
            let districts = has_districts(set);
            range.clone().map(move |row| {
                let number = set.numbers.get(row).and_then(|number| i64::try_from(*number).ok());
                let number = self.has_parts().then(|| number.map_or(Cell::Empty, Cell::Number));
                cells(ctx, (set, districts), row).into_iter().chain(number).collect()
            })
        });
        Long::new(self.columns(ctx), rows)
    }
}

/// A row without a town of its own says its area once on the page. In files the most detailed name
/// stands in the same column, however detailed it is.
fn once(table: &mut Table) {
    let at = |id: &str| table.columns.iter().position(|column| column.id == id);
    let (Some(town), around) = (at("locality"), [at("area"), at("district")]) else { return };
    for row in &mut table.rows {
        let name = row.get(town).map(Cell::plain).unwrap_or_default();
        let mut areas = around.iter().filter_map(|at| row.get((*at)?));
        if areas.any(|area| area.plain() == name) {
            row[town] = Cell::Empty;
        }
    }
}

/// Whether some place of a list has a level between its area and itself.
fn has_districts(set: &Dataset) -> bool {
    set.place.words.iter().any(|spot| !spot.district.is_empty())
}

fn cells(ctx: &Ctx, (set, districts): (&Dataset, bool), row: usize) -> Vec<Cell> {
    let word = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::text(text) };
    let spot = set.place.get(row);
    let who = set.who.get(row);
    let page = who.and_then(|org| org.actor).and_then(|id| shared::state(ctx).actor(id));
    let name = who.map(|org| org.name.to_string()).unwrap_or_default();
    let day = |day: Option<&Day>| day.map_or(Cell::Empty, |d| Cell::Day(d.start()));
    let kept = |code: &str| set.more.get(code).and_then(|column| column.get(row));
    // A currency that stands with the amount alone is lost where only the figure is shown.
    let told = |text: &str| {
        let beside = kept("currency").and_then(|text| money::currency(text));
        money::currency(text).is_none_or(|own| beside == Some(own))
    };
    // Of an activity of several rows the first alone says how much: columns add up.
    let first = set.begins(row);
    let more = |code: &str| match kept(code) {
        Some(_) if code == AMOUNT && !first => Cell::Empty,
        Some(text) if code == AMOUNT && told(text) => {
            money::thousandths(text).map_or(word(text), Cell::Amount)
        }
        text => text.map_or(Cell::Empty, |text| word(text)),
    };
    let district = districts.then(|| spot.map_or(Cell::Empty, |s| word(&s.district)));
    let start = [
        match page {
            Some(actor) => Cell::link(name, ctx.href(&format!("orgs/{}", actor.id))),
            None => word(&name),
        },
        set.what.get(row).map_or(Cell::Empty, |theme| word(&theme.name)),
        more("activity"),
        spot.map_or(Cell::Empty, |s| word(&s.area)),
    ];
    let cells = [
        spot.map_or(Cell::Empty, |s| word(&s.name)),
        spot.map_or(Cell::Empty, |s| word(&s.code)),
        Cell::maybe(spot.and_then(|s| s.country).map(|c| c.name(ctx.lang.code()))),
        day(set.from.get(row)),
        day(set.to.get(row)),
        set.people
            .get(row)
            .filter(|_| first)
            .map_or(Cell::Empty, |n| Cell::Number(i64::try_from(*n).unwrap_or(i64::MAX))),
    ];
    let kept = set.kept.values().map(|column| Cell::maybe(column.get(row).map(AsRef::as_ref)));
    let cells = start.into_iter().chain(district).chain(cells);
    cells.chain(further(set).map(|(code, _)| more(code))).chain(kept).collect()
}

impl View for RowsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let query = Query::of(ctx.query);
        let total = self.total();
        let version = (self.dataset.id, self.dataset.sha256.as_str());
        let mut table = Table::page_of(&query, total, |range| {
            private::beside(ctx, version, range.start, self.some(ctx, range))
        });
        once(&mut table);
        let path = format!("landscape/data/{}", self.dataset.id);
        let owner = self.dataset.owner.as_ref();
        let facts = [
            ("landscape-data-owner", owner.map(|(_, name)| labels::name(lang, name.as_deref()))),
            ("landscape-import-source", self.dataset.source.clone()),
            ("landscape-import-licence", self.dataset.licence.clone()),
            ("landscape-rows-hash", Some(self.dataset.sha256.clone())),
        ];
        let facts: Vec<_> = facts
            .into_iter()
            .filter_map(|(label, text)| {
                Some((html! { (lang.word(label)) }, html! { bdi { (text?) } }))
            })
            .collect();
        Sheet {
            title: labels::name(lang, self.dataset.title.as_deref()),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-data-title"), "landscape/data".to_owned()),
            ],
            main: Some(html! {
                (parts::errors(ctx))
                (parts::definitions(&facts))
                p { a href={ (ctx.href(&path)) "/versions" } {
                    (lang.word("landscape-versions-title"))
                } }
                @if self.has_parts() {
                    p.small { (lang.t("landscape-data-parts", &[
                        ("n", self.dataset.activities.into()),
                        ("rows", self.dataset.rows.into()),
                    ])) }
                }
                @let placed = self.placed(ctx);
                @if !placed.is_empty() {
                    @let some: Vec<&str> = placed.iter().take(PLACED).map(String::as_str).collect();
                    @let more = if placed.len() > PLACED { ", …" } else { "" };
                    p.small { (lang.t("landscape-data-placed", &[
                        ("n", placed.len().into()),
                        ("places", (some.join(", ") + more).into()),
                    ])) }
                }
                @if self.at_hand {
                    (table.paged(lang, &ctx.href(&path), &query))
                    (exports::links(ctx, &path, &["csv", "xlsx", "hxl.csv"]))
                } @else { p { (lang.word("landscape-file-missing")) } }
                (private::left_over(ctx, self.dataset.id))
                (private::take_out_form(ctx, self.dataset.id))
                @if ctx.audience.person.is_some() {
                    (parts::details(&lang.word("landscape-withdraw"), parts::form(ctx, &path, html! {
                        p { (lang.word("landscape-withdraw-hint")) }
                        (Field::new("reason", &lang.word("landscape-reason")).optional(lang)
                            .retry(ctx).text("text"))
                        button.button.quiet type="submit" { (lang.word("landscape-withdraw")) }
                    })))
                }
            }),
            ..Sheet::default()
        }
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        match ending {
            iati::ENDING => iati::activities(ctx, Some(self.dataset.id), out),
            _ => exports::rows(ctx, self.dataset.id, ending, out),
        }
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        Some(self.some(ctx, 0..self.total()))
    }

    fn is_long(&self) -> bool {
        self.dataset.rows >= shared::LONG
    }
}

/// Takes a dataset out of all counts.
pub(super) fn withdraw(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let act = Act::DatasetWithdrawn(DatasetWithdrawn { id, reason });
    Ok(Next::act(act, "landscape/data").saying("landscape-said-withdrawn"))
}
