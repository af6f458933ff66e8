//! `landscape/need` and `landscape/need/{id}`.

use std::collections::BTreeMap;
use std::sync::Arc;

use faces::parts::{self, Field};
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{At, Id, Said};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::check::Draft;
use super::read;
use crate::act::{Act, NeedWithdrawn};
use crate::model::Day;
use crate::model::need::{Need, NeedRow};
use crate::pages::drafts::{self, Draft as _, to_go_on};
use crate::pages::{labels, shared};

/// The lists of need that are held against the map.
#[derive(Serialize, JsonSchema)]
pub struct ListView {
    /// The lists, in the order of the page.
    lists: Vec<NeedView>,
}

/// One list of need.
#[derive(Clone, Serialize, JsonSchema)]
pub struct NeedView {
    /// Its id.
    id: Id,
    /// What it is called; none where this reader may not read it.
    title: Option<String>,
    /// Who says so; none where that is not said.
    source: Option<String>,
    /// Rows of the version that counts.
    rows: u64,
    /// The day it is of; none where it is not said.
    day: Option<Day>,
    /// Seconds since 1970.
    at: i64,
    /// How many versions there are, undone ones too.
    versions: u32,
    /// SHA-256 of the file.
    sha256: String,
}

fn one(ctx: &Ctx, id: Id, sheet: &crate::state::reference::Sheet) -> NeedView {
    let seen = |said: &Said| said.seen_by(ctx.audience).map(str::to_owned);
    NeedView {
        id,
        title: seen(&sheet.title),
        source: seen(&sheet.source),
        rows: sheet.count,
        day: sheet.day,
        at: sheet.at.unix(),
        versions: sheet.versions,
        sha256: sheet.sha256.to_string(),
    }
}

/// Makes the page.
pub(crate) fn list(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let current = shared::state(ctx).reference().current_needs();
    Ok(Box::new(ListView { lists: current.map(|(id, sheet)| one(ctx, id, sheet)).collect() }))
}

impl ListView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-need-title"),
            vec![
                Column::text("title", word("landscape-import-name")).unsorted(),
                Column::text("source", word("landscape-import-source")).unsorted(),
                Column::number("rows", word("landscape-count-read")).unsorted(),
                Column::text("day", word("landscape-need-day")).unsorted(),
                Column::text("at", word("landscape-data-at")).unsorted(),
            ],
        );
        table.empty = Some(word("landscape-need-none"));
        for one in &self.lists {
            let title = labels::name(ctx.lang, one.title.as_deref());
            table.push(vec![
                Cell::link(title, ctx.href(&format!("landscape/need/{}", one.id))),
                Cell::maybe(one.source.clone()),
                Cell::Number(i64::try_from(one.rows).unwrap_or(i64::MAX)),
                one.day.map_or(Cell::Empty, |day| Cell::Day(day.start())),
                Cell::Day(At::from_unix(one.at).unwrap_or(At::EPOCH)),
            ]);
        }
        table
    }
}

impl View for ListView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("landscape-need-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-tab-gaps"), "landscape/gaps".to_owned()),
            ],
            lead: Some(lang.html("landscape-need-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                (self.rows(ctx).plain(lang))
                @if !ctx.audience.roles.is_empty() {
                    (to_go_on::<Draft>(ctx))
                    section {
                        h2 { (lang.word("landscape-need-bring")) }
                        (parts::form_with_file(ctx, "landscape/need", html! {
                            (Field::new("file", &lang.word("landscape-import-file"))
                                .hint(&lang.word("landscape-need-file-hint")).retry(ctx)
                                .file(".csv,.tsv,.xlsx,.xls,.ods,.json"))
                            (Field::new("title", &lang.word("landscape-import-name")).retry(ctx)
                                .max_length(200).text("text"))
                            (Field::new("source", &lang.word("landscape-import-source")).retry(ctx)
                                .max_length(300).text("text"))
                            (Field::new("day", &lang.word("landscape-need-day")).optional(lang)
                                .retry(ctx).text("date"))
                            (parts::button(&lang.word("landscape-import-look")))
                        }))
                    }
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}

/// Takes a file, reads it apart, and opens a draft.
pub(crate) fn begin(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let file = fields.file("file").filter(|(_, bytes)| !bytes.is_empty());
    let (name, bytes) =
        file.ok_or_else(|| Failure::at_field("file", "landscape-refused-no-file"))?;
    let sha256 = ctx.services.keep_file(bytes).map_err(Failure::Fault)?;
    take(ctx, ctx.fresh_id('w'), (name, &sha256, None), fields)
}

/// Opens a draft under this id for a file that is kept, whichever page it was sent to and whichever
/// row was said there to hold the column names.
pub(in crate::pages) fn take(
    ctx: &Ctx,
    id: Id,
    (file, sha256, header): (&str, &str, Option<u64>),
    fields: &Fields,
) -> Result<Next, Failure> {
    let source = fields.get("source");
    let source =
        source.ok_or_else(|| Failure::at_field("source", "landscape-refused-sourceless"))?;
    let day = match fields.get("day") {
        None => None,
        Some(text) => {
            Some(text.parse().map_err(|()| Failure::at_field("day", "landscape-refused-day"))?)
        }
    };
    let draft = Draft {
        file: file.to_owned(),
        sha256: sha256.to_owned(),
        title: fields.get("title").unwrap_or(file).to_owned(),
        source: source.to_owned(),
        day,
        chosen: BTreeMap::new(),
        header,
    };
    draft.found(ctx)?;
    drafts::keep(ctx, id, &draft)?;
    Ok(Next::page(Draft::place(ctx, id)))
}

/// One list of need with its rows.
#[derive(Serialize, JsonSchema)]
pub struct RowsView {
    /// The list they stand in.
    list: NeedView,
    /// Whether the file with the rows is at hand.
    at_hand: bool,
    #[serde(skip)]
    #[schemars(skip)]
    rows: Option<Arc<Need>>,
}

/// Makes the page.
pub(crate) fn rows(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let sheet = shared::state(ctx).reference().needs().get(&id).ok_or(Failure::NotFound)?;
    let rows = read(ctx, &sheet.sha256);
    Ok(Box::new(RowsView { list: one(ctx, id, sheet), at_hand: rows.is_some(), rows }))
}

/// The rows of a list as a table.
pub(super) fn table_of(ctx: &Ctx, rows: &[NeedRow]) -> Table {
    let word = |id: &str| ctx.lang.word(id);
    let mut table = Table::new(
        word("landscape-need-title"),
        vec![
            Column::text("place", word("landscape-axis-place")).unsorted(),
            Column::text("code", word("landscape-column-code")).unsorted(),
            Column::text("theme", word("landscape-axis-theme")).unsorted(),
            Column::number("population", word("landscape-need-population")).unsorted(),
            Column::number("in_need", word("landscape-need-in_need")).unsorted(),
            Column::number("targeted", word("landscape-need-targeted")).unsorted(),
            Column::number("reached", word("landscape-need-reached")).unsorted(),
        ],
    );
    let people = |count: Option<u64>| {
        count.map_or(Cell::Empty, |n| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX)))
    };
    for row in rows {
        let word = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::text(text) };
        table.push(vec![
            Cell::text(labels::spot(&row.place)),
            word(&row.place.code),
            word(&row.theme),
            people(row.population),
            people(row.in_need),
            people(row.targeted),
            people(row.reached),
        ]);
    }
    table
}

impl RowsView {
    fn all(&self) -> &[NeedRow] {
        self.rows.as_ref().map(|need| need.rows.as_slice()).unwrap_or_default()
    }
}

impl View for RowsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let query = Query::of(ctx.query);
        let total = self.all().len();
        let table = Table::page_of(&query, total, |range| {
            table_of(ctx, self.all().get(range).unwrap_or_default()).into()
        });
        let path = format!("landscape/need/{}", self.list.id);
        Sheet {
            title: labels::name(lang, self.list.title.as_deref()),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-need-title"), "landscape/need".to_owned()),
            ],
            main: Some(html! {
                (parts::errors(ctx))
                @if let Some(source) = &self.list.source {
                    p { (lang.word("landscape-import-source")) ": " bdi { (source) } }
                }
                @if self.at_hand { (table.paged(lang, &ctx.href(&path), &query)) }
                @else { p { (lang.word("landscape-file-missing")) } }
                @if !ctx.audience.roles.is_empty() {
                    (parts::details(&lang.word("landscape-withdraw"), parts::form(ctx, &path, html! {
                        (Field::new("reason", &lang.word("landscape-reason")).optional(lang)
                            .retry(ctx).text("text"))
                        button.button.quiet type="submit" { (lang.word("landscape-withdraw")) }
                    })))
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(table_of(ctx, self.all()))
    }
}

/// Takes a list of need out.
pub(crate) fn withdraw(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let act = Act::NeedWithdrawn(NeedWithdrawn { id, reason });
    Ok(Next::act(act, "landscape/need").saying("landscape-said-withdrawn"))
}
