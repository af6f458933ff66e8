//! The record as a list: every act in order, newest first.

use std::io;
use std::sync::Arc;

use faces::table::{Cell, Column, Long, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View, parts};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use crate::live::{Line, Live};
use crate::product;

/// How many acts stand on a page.
const PAGE: u64 = 50;

/// How many acts are read at once for a file of all.
const PART: u64 = 1_000;

/// Acts in order, newest first.
#[derive(Serialize, JsonSchema)]
pub struct Acts {
    /// How many acts there are in all.
    pub size: u64,
    /// Which page this is, from 1.
    pub page: u64,
    /// The acts.
    pub acts: Vec<Row>,
    #[serde(skip)]
    #[schemars(skip)]
    live: Arc<Live>,
}

/// One act of the list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Row {
    /// Its place in the record, from 0.
    pub index: u64,
    /// When it was recorded.
    #[schemars(with = "String")]
    pub at: hub::At,
    /// Its kind.
    pub kind: String,
    /// What that means, in the reader's language.
    pub what: String,
    /// Who did it: their name where it may be shown.
    pub by: String,
    /// The role they acted in.
    pub role: String,
    /// `recorded`, `published` or `witnessed`.
    pub state: String,
    /// Whether its actor signed it; otherwise only the host says whose it is.
    pub signed: bool,
}

impl Row {
    /// A line of the record, as this reader sees it.
    pub fn of(ctx: &Ctx, live: &Live, line: &Line) -> Self {
        let act = &line.entry.act;
        Self {
            index: line.index,
            at: line.entry.at,
            kind: act.kind.to_string(),
            what: product::kind_words(ctx.lang, &act.kind),
            by: product::actor_name(ctx, &act.by),
            role: act.role.to_string(),
            state: live.status().state_of(line.index).to_owned(),
            signed: line.signed,
        }
    }
}

/// The view: `?page=2`.
pub fn view(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let ctx = front.ctx;
    let size = ctx.hub.size();
    let pages = size.div_ceil(PAGE).max(1);
    let page = ctx.query.get_as::<u64>("page").unwrap_or(1).clamp(1, pages);
    let end = size.saturating_sub((page - 1) * PAGE);
    let first = end.saturating_sub(PAGE);
    let live = front.asked.live.clone();
    let acts = rows(ctx, &live, first, end).map_err(Failure::Fault)?;
    Ok(Box::new(Acts { size, page, acts, live }))
}

/// The acts from `first` up to `end`, newest first.
fn rows(ctx: &Ctx, live: &Live, first: u64, end: u64) -> Result<Vec<Row>, String> {
    let lines = live.lines(first, end - first, ctx.audience)?;
    Ok(lines.iter().rev().map(|line| Row::of(ctx, live, line)).collect())
}

/// All acts, newest first, read a part at a time.
fn all<'v>(
    ctx: &'v Ctx<'v>,
    live: &'v Live,
    size: u64,
) -> impl Iterator<Item = io::Result<Row>> + 'v {
    let ends = std::iter::successors(Some(size), |end| end.checked_sub(PART));
    ends.flat_map(move |end| {
        let read = rows(ctx, live, end.saturating_sub(PART), end);
        let (rows, fault) = read.map_or_else(|fault| (Vec::new(), Some(fault)), |r| (r, None));
        rows.into_iter().map(Ok).chain(fault.map(|fault| Err(io::Error::other(fault))))
    })
}

impl View for Acts {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let pages = usize::try_from(self.size.div_ceil(PAGE)).unwrap_or(1);
        let page = usize::try_from(self.page).unwrap_or(1);
        let main = html! {
            @match View::table(self, ctx) {
                Some(table) if !self.acts.is_empty() => (table.plain(lang)),
                _ => (parts::empty_state(lang, &lang.word("frame-record-empty"), None, None)),
            }
            (parts::pager(lang, page, pages, &|n| ctx.href(&format!("record?page={n}"))))
        };
        Sheet {
            title: lang.word("frame-record"),
            lead: Some(lang.html("frame-record-lead", &[("n", self.size.into())])),
            tabs: tabs(ctx, "record"),
            main: Some(main),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let mut table = columns(ctx);
        self.acts.iter().for_each(|act| table.push(cells(ctx, act)));
        table.total = usize::try_from(self.size).ok();
        Some(table)
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        let acts = all(ctx, &self.live, self.size);
        Some(Long::read(columns(ctx), acts.map(move |act| Ok(cells(ctx, &act?)))))
    }

    fn is_long(&self) -> bool {
        self.size > PART
    }
}

fn columns(ctx: &Ctx) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::number("index", lang.word("frame-record-index")).unsorted(),
        Column::text("at", lang.word("frame-record-at")).unsorted(),
        Column::text("what", lang.word("frame-record-what")).unsorted(),
        Column::text("by", lang.word("frame-record-by")).unsorted(),
        Column::text("state", lang.word("frame-record-state")).unsorted(),
    ];
    Table::new(lang.word("frame-record"), columns)
}

fn cells(ctx: &Ctx, act: &Row) -> Vec<Cell> {
    let lang = ctx.lang;
    vec![
        Cell::link(act.index.to_string(), ctx.href(&format!("record/{}", act.index))),
        Cell::text(lang.time(act.at)),
        Cell::text(&act.what),
        Cell::text(&act.by),
        Cell::text(lang.word(&format!("faces-{}", act.state))),
    ]
}

/// The pages about the record, side by side.
pub fn tabs(ctx: &Ctx, here: &str) -> Vec<(String, String, bool)> {
    [("record", "frame-record"), ("record/verify", "frame-check"), ("data", "frame-data")]
        .into_iter()
        .map(|(to, label)| (ctx.lang.word(label), to.to_owned(), to == here))
        .collect()
}
