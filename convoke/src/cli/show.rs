//! `convoke show`: what a page shows, in the terminal.

use clap::Args;
use faces::table::Query;

use super::{Common, Exit, Outcome, asking};
use crate::live::Opening;
use crate::pages::Front;
use crate::serve::address::Sibling;
use crate::serve::page;
use crate::workbook;

/// `convoke show decisions/3`
#[derive(Debug, Args)]
pub struct Show {
    /// The path of the page, for example `charter`, `decisions/3`, `landscape/table?q=water`.
    room: String,
    /// The hub.
    #[arg(long)]
    hub: Option<String>,
    /// As whom to look: a person's id, or the e-mail address of an account.
    #[arg(long = "as")]
    as_person: Option<String>,
    /// The rows as CSV.
    #[arg(long)]
    csv: bool,
    /// The language: ar en es fr ru zh.
    #[arg(long, default_value = "en")]
    lang: String,
}

impl Show {
    /// Shows it.
    pub fn run(self, common: &Common) -> Outcome {
        let (house, live) = asking::open(common, self.hub.as_deref(), Opening::Read)?;
        let person = match &self.as_person {
            Some(who) => Some(asking::person(&house, &live, who)?),
            None => None,
        };
        let asked = asking::asked(&house, &live, &self.room, person, &self.lang)?;
        if common.json || self.csv {
            let form = if common.json { Sibling::Json } else { Sibling::Csv };
            let answer = page::get(&asked, form);
            let (is_there, mut body) = (answer.status().is_success(), Vec::new());
            answer.into_body().write_to(&mut body)?;
            let body = String::from_utf8_lossy(&body);
            super::print(body.trim_start_matches('\u{feff}').trim_end());
            return Ok(if is_there { Exit::Holds } else { Exit::Not });
        }
        match text(&asked) {
            Ok(text) => {
                super::print(text.trim_end());
                Ok(Exit::Holds)
            }
            Err(sentence) => {
                eprintln!("{sentence}");
                Ok(Exit::Not)
            }
        }
    }
}

/// A page as plain text: its title, then its rows, or everything it knows.
fn text(asked: &crate::serve::asked::Asked) -> Result<String, String> {
    let not_there = || format!("there is no page `{}`", asked.path);
    let (found, values) = page::find(&asked.path).ok_or_else(not_there)?;
    if page::refuse(asked, found.who()).is_some() {
        return Err(format!("`{}` is not for everybody: say who looks with --as", asked.path));
    }
    page::with_ctx(asked, &values, None, |ctx| {
        let view = found.view(&Front { ctx, asked }).map_err(|failure| match failure {
            faces::Failure::NotFound => not_there(),
            other => format!("{other:?}"),
        })?;
        let title = view.sheet(ctx).title;
        let body = match view.table(ctx) {
            Some(table) => columns(&workbook::rows(&table, &Query::parse(&asked.question))),
            None => {
                let json = view.json().map_err(|failure| format!("{failure:?}"))?;
                let value: serde_json::Value =
                    serde_json::from_str(&json).map_err(|fault| fault.to_string())?;
                serde_json::to_string_pretty(&value).map_err(|fault| fault.to_string())?
            }
        };
        Ok(format!("{title}\n\n{body}"))
    })
}

/// The widest a column gets, in letters.
const WIDEST: usize = 48;

/// Rows in columns.
fn columns(table: &formats::write::OutTable) -> String {
    let all = || std::iter::once(&table.header).chain(&table.rows);
    let width = |column: usize| {
        let cells = all().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count().min(WIDEST)).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..table.header.len()).map(width).collect();
    let mut out = String::new();
    for row in all() {
        for (cell, width) in row.iter().zip(&widths) {
            let short: String = cell.chars().take(*width).collect();
            out.push_str(&format!("{short:width$}  ", width = *width));
        }
        while out.ends_with(' ') {
            out.pop();
        }
        out.push('\n');
    }
    out
}
