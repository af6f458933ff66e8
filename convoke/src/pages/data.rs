//! Every table of the hub, to take along.

use std::collections::BTreeMap;

use faces::{AnyView, Ctx, Failure, Sheet, View, Who};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use crate::product::ROOMS;

/// Every table.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Data {
    /// The tables.
    pub tables: Vec<TableLink>,
    /// Where the record's public files are.
    pub log: String,
}

/// One table.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TableLink {
    /// What it holds.
    pub caption: String,
    /// How many rows it has.
    pub rows: usize,
    /// The path of its page under the hub; with `.csv`, `.xlsx` or `.json` the table itself.
    pub path: String,
}

/// The view: every page of a fixed address that this reader may open and that has a table.
pub fn view(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let ctx = front.ctx;
    let mut tables = Vec::new();
    for page in ROOMS.iter().flat_map(|room| room.pages) {
        if page.path.contains('{') || page.who != Who::Everybody {
            continue;
        }
        let here = page.path.trim_end_matches('/');
        let inner = Ctx { path: &BTreeMap::new(), query: &faces::Fields::default(), here, ..*ctx };
        let Ok(view) = (page.view)(&inner) else { continue };
        if let Some(table) = view.table(&inner) {
            let rows = table.total.unwrap_or(table.rows.len());
            tables.push(TableLink { caption: table.caption, rows, path: here.to_owned() });
        }
    }
    Ok(Box::new(Data { tables, log: format!("{}/log/checkpoint", ctx.root) }))
}

impl View for Data {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let main = html! {
            ul.rows {
                @for table in &self.tables {
                    @let to = |ending: &str| ctx.href(&format!("{}{ending}", table.path));
                    li {
                        a href=(to("")) { (table.caption) } " "
                        span.muted { (lang.t("faces-table-count", &[("n", table.rows.into())])) }
                        " " a href=(to(".csv")) { "CSV" } " " a href=(to(".xlsx")) { "XLSX" }
                        " " a href=(to(".json")) { "JSON" }
                    }
                }
            }
            h2 { (lang.word("frame-data-record")) }
            p { (lang.word("frame-data-record-how")) }
            p { a href=(self.log) dir="ltr" { (self.log) } }
            h2 { (lang.word("frame-data-api")) }
            p { (lang.word("frame-data-api-how")) }
            p { a href={ (ctx.root) "/api/openapi.json" } { "OpenAPI 3.1" } }
        };
        Sheet {
            title: lang.word("frame-data"),
            lead: Some(html! { (lang.word("frame-data-lead")) }),
            tabs: super::list::tabs(ctx, "data"),
            main: Some(main),
            ..Sheet::default()
        }
    }
}
