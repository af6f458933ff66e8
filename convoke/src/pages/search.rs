//! Finding things: every row of every public table whose words hold what was asked for.

use std::collections::{BTreeMap, BTreeSet};

use faces::table::{Cell, fold};
use faces::{AnyView, Ctx, Failure, Sheet, View, Who, parts};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use crate::product::ROOMS;

/// The most things shown of one table.
const MOST: usize = 20;

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
    }
    Ok(Box::new(Found { q, groups }))
}

/// The rows of a page's table that hold the wanted words. A row leads to its first link.
fn in_page(ctx: &Ctx, page: &faces::Page, wanted: &str) -> Option<Group> {
    let here = page.path.trim_end_matches('/');
    let inner = Ctx { path: &BTreeMap::new(), query: &faces::Fields::default(), here, ..*ctx };
    let table = (page.view)(&inner).ok()?.table(&inner)?;
    let fits = |row: &&Vec<Cell>| row.iter().any(|cell| fold(&cell.plain()).contains(wanted));
    let found: Vec<_> = table.rows.iter().filter(fits).collect();
    let link = |row: &&Vec<Cell>| {
        row.iter().find_map(|cell| match cell {
            Cell::Link(text, href) => Some((text.clone(), href.clone())),
            _ => None,
        })
    };
    // A thing that stands in many rows is found once.
    let mut seen = BTreeSet::new();
    let mut rows: Vec<_> = found.iter().filter_map(link).collect();
    rows.retain(|(_, href)| seen.insert(href.clone()));
    let count = rows.len();
    rows.truncate(MOST);
    (!rows.is_empty()).then_some(Group { caption: table.caption, count, rows })
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
