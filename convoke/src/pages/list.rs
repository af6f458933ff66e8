//! The record as a list: every act in order, newest first.

use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View, parts};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use crate::live::Line;
use crate::product;

/// How many acts stand on a page.
const PAGE: u64 = 50;

/// Acts in order, newest first.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Acts {
    /// How many acts there are in all.
    pub size: u64,
    /// Which page this is, from 1.
    pub page: u64,
    /// The acts.
    pub acts: Vec<Row>,
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
    pub fn of(ctx: &Ctx, front: &Front, line: &Line) -> Self {
        let act = &line.entry.act;
        Self {
            index: line.index,
            at: line.entry.at,
            kind: act.kind.to_string(),
            what: product::kind_words(ctx.lang, &act.kind),
            by: product::actor_name(ctx, &act.by),
            role: act.role.to_string(),
            state: front.asked.live.status().state_of(line.index).to_owned(),
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
    let lines = front.asked.live.lines(first, end - first, ctx.audience).map_err(Failure::Fault)?;
    let acts = lines.iter().rev().map(|line| Row::of(ctx, front, line)).collect();
    Ok(Box::new(Acts { size, page, acts }))
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
        let lang = ctx.lang;
        let columns = vec![
            Column::number("index", lang.word("frame-record-index")).unsorted(),
            Column::text("at", lang.word("frame-record-at")).unsorted(),
            Column::text("what", lang.word("frame-record-what")).unsorted(),
            Column::text("by", lang.word("frame-record-by")).unsorted(),
            Column::text("state", lang.word("frame-record-state")).unsorted(),
        ];
        let mut table = Table::new(lang.word("frame-record"), columns);
        for act in &self.acts {
            table.push(vec![
                Cell::link(act.index.to_string(), ctx.href(&format!("record/{}", act.index))),
                Cell::text(lang.time(act.at)),
                Cell::text(&act.what),
                Cell::text(&act.by),
                Cell::text(lang.word(&format!("faces-{}", act.state))),
            ]);
        }
        table.total = usize::try_from(self.size).ok();
        Some(table)
    }
}

/// The pages about the record, side by side.
pub fn tabs(ctx: &Ctx, here: &str) -> Vec<(String, String, bool)> {
    [("record", "frame-record"), ("record/verify", "frame-check"), ("data", "frame-data")]
        .into_iter()
        .map(|(to, label)| (ctx.lang.word(label), to.to_owned(), to == here))
        .collect()
}
