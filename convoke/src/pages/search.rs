//! Finding things: every row of every public table whose words hold what was asked for.

use std::collections::{BTreeMap, BTreeSet};

use faces::room::Room;
use faces::table::{Cell, Column, Table, fold};
use faces::{AnyView, Ctx, Failure, Sheet, View, Who, parts};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use crate::product::ROOMS;

/// The most things shown of one table.
const MOST: usize = 20;

/// Fewer letters stand in too many headings and texts to say anything.
const SHORTEST: usize = 4;

/// Ties are not searched: both of their ends are found by themselves.
const TIES: &str = "landscape/network";

/// What was found.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Found {
    /// What was asked for.
    pub q: String,
    /// What was found, table by table.
    pub groups: Vec<Group>,
}

/// What was found in one table.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Group {
    /// The table.
    pub caption: String,
    /// How many rows fit.
    pub count: usize,
    /// The first of them: words and address.
    pub rows: Vec<(String, String)>,
}

/// The view: `?q=`.
pub fn view(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let ctx = front.ctx;
    let q: String = ctx.query.get("q").unwrap_or_default().chars().take(200).collect();
    let wanted = fold(&q);
    let mut groups = Vec::new();
    if !wanted.is_empty() {
        for page in ROOMS.iter().flat_map(|room| room.pages) {
            let kept_out = page.path.contains('{') || page.path == TIES;
            if kept_out || page.who != Who::Everybody {
                continue;
            }
            if let Some(group) = in_page(ctx, page, &wanted) {
                // What another table has found already says nothing new.
                let known = |row: &(String, String)| {
                    groups.iter().any(|other: &Group| other.rows.contains(row))
                };
                if !group.rows.iter().all(known) {
                    groups.push(group);
                }
            }
        }
        groups.extend(chapters(ctx, &wanted));
    }
    Ok(Box::new(Found { q, groups }))
}

/// The rows of a page's table that hold the wanted words. A row leads to its first link.
fn in_page(ctx: &Ctx, page: &faces::Page, wanted: &str) -> Option<Group> {
    let here = page.path.trim_end_matches('/');
    let inner = Ctx { path: &BTreeMap::new(), query: &faces::Fields::default(), here, ..*ctx };
    let view = (page.view)(&inner).ok()?;
    // A table of any length is looked through row by row.
    let (mut table, long) = match view.long(&inner) {
        Some(long) => (long.table, Some(long.rows)),
        None => (view.table(&inner)?, None),
    };
    let own = std::mem::take(&mut table.rows).into_iter();
    let all = own.chain(long.into_iter().flatten().map_while(Result::ok));
    let counted = counted(&table, wanted);
    let fits = |row: &Vec<Cell>| {
        row.iter().any(|cell| fold(&cell.plain()).contains(wanted))
            || counted.iter().any(|at| matches!(row.get(*at), Some(Cell::Number(1..))))
    };
    // A thing that stands in many rows is found once.
    let mut seen = BTreeSet::new();
    let mut rows: Vec<_> = all.filter(fits).filter_map(|row| link(&row)).collect();
    rows.retain(|(_, href)| seen.insert(href.clone()));
    let count = rows.len();
    rows.truncate(MOST);
    (!rows.is_empty()).then_some(Group { caption: table.caption, count, rows })
}

/// The columns that count what was asked for: "dissent" finds the decisions that have one.
fn counted(table: &Table, wanted: &str) -> Vec<usize> {
    let counts = |column: &Column| column.numeric && fold(&column.label).contains(wanted);
    let columns = table.columns.iter().enumerate();
    let long = wanted.chars().count() >= SHORTEST;
    columns.filter(|(_, column)| long && counts(column)).map(|(at, _)| at).collect()
}

fn link(row: &[Cell]) -> Option<(String, String)> {
    row.iter().find_map(|cell| match cell {
        Cell::Link(text, href) => Some((text.clone(), href.clone())),
        _ => None,
    })
}

/// The chapters of the handbook that speak of it.
fn chapters(ctx: &Ctx, wanted: &str) -> Option<Group> {
    let speaks = |room: &&&Room| fold(room.readme).contains(wanted);
    let chapter = |room: &&Room| {
        let title = room.readme.lines().next().unwrap_or_default();
        let title = title.trim_start_matches('#').trim().to_owned();
        (title, ctx.href(&format!("handbook/{}", room.name)))
    };
    if wanted.chars().count() < SHORTEST {
        return None;
    }
    let rows: Vec<_> = ROOMS.iter().filter(speaks).map(chapter).collect();
    let caption = ctx.lang.word("handbook-rooms");
    (!rows.is_empty()).then_some(Group { caption, count: rows.len(), rows })
}

impl View for Found {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let main = html! {
            (parts::sieve(&ctx.href("search"), None, html! {
                (parts::Field::new("q", &lang.word("frame-search-what")).value(&self.q)
                    .text("search"))
                (parts::button(&lang.word("faces-find")))
            }))
            @if !self.q.is_empty() && self.groups.is_empty() {
                p { (lang.html("frame-search-nothing", &[("q", self.q.as_str().into())])) }
            }
            @for group in &self.groups {
                section {
                    h2 { (group.caption) " " span.muted { (lang.count(group.count)) } }
                    ul.rows { @for (text, href) in &group.rows {
                        li { a href=(href) { bdi { (text) } } }
                    } }
                }
            }
        };
        Sheet { title: lang.word("faces-search"), main: Some(main), ..Sheet::default() }
    }
}
