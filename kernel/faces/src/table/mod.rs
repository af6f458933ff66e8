//! Tables: the truth beside every picture. One [`Table`] becomes a page of 50 rows, a CSV file
//! and JSON; filters and sorting are links, so any view of it is an address.

mod cell;
mod csv;
mod fold;
mod html;
mod long;
mod query;

pub use cell::Cell;
pub use csv::{csv_field, write_csv};
pub use fold::fold;
pub use long::Long;
pub use query::Query;

use std::borrow::Cow;

use serde_json::{Map, Value, json};

/// Rows shown on one page.
pub const PAGE_ROWS: usize = 50;

/// A column: its id in files and addresses, its heading for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Short ASCII name, the same in every language: `name`, `members`; of a column that somebody's
    /// own list has, its name there. The CSV heading.
    pub id: Cow<'static, str>,
    /// What people read, in their language.
    pub label: String,
    /// Numbers stand at the end of their cell.
    pub numeric: bool,
    /// Whether its heading is a link that sorts.
    pub sortable: bool,
    /// The result: stands right after the name when a row becomes a card on a phone.
    pub result: bool,
}

impl Column {
    /// A column of words.
    pub fn text(id: impl Into<Cow<'static, str>>, label: impl Into<String>) -> Column {
        let id = id.into();
        Column { id, label: label.into(), numeric: false, sortable: true, result: false }
    }

    /// A column of numbers.
    pub fn number(id: impl Into<Cow<'static, str>>, label: impl Into<String>) -> Column {
        Column { numeric: true, ..Column::text(id, label) }
    }

    /// The same as the result of its row.
    #[must_use]
    pub fn result(mut self) -> Column {
        self.result = true;
        self
    }

    /// The same without a sorting link.
    #[must_use]
    pub fn unsorted(mut self) -> Column {
        self.sortable = false;
        self
    }
}

/// Rows under columns. The first column names the row.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What is listed, with units and dates: the caption.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows; each has one cell per column.
    pub rows: Vec<Vec<Cell>>,
    /// How many rows there are altogether, when `rows` is already one page of them.
    pub total: Option<usize>,
    /// What to say when there are no rows.
    pub empty: Option<String>,
}

impl Table {
    /// A table without rows yet.
    pub fn new(caption: impl Into<String>, columns: Vec<Column>) -> Table {
        Table { caption: caption.into(), columns, ..Table::default() }
    }

    /// Adds a row.
    pub fn push(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    /// The rows a query asks for, in its order: `q` filters by words in any cell (accents, case
    /// and Arabic letter forms folded), `sort=id` or `sort=-id` orders. Paging is not applied.
    /// Rows that a room has already chosen (`total` is set) stay as they are.
    pub fn select(&self, query: &Query) -> Vec<&Vec<Cell>> {
        let mut rows: Vec<&Vec<Cell>> = self.rows.iter().collect();
        if self.total.is_some() {
            return rows;
        }
        if let Some(words) = query.get("q") {
            let wanted = wanted(words);
            rows.retain(|row| holds(row, &wanted));
        }
        if let Some((index, falling)) = self.order(query) {
            rows.sort_by_cached_key(|row| row.get(index).map(Cell::sort_key));
            if falling {
                rows.reverse();
            }
            // "No value" is neither small nor large: it always stands last.
            rows.sort_by_key(|row| row.get(index).is_none_or(Cell::is_empty));
        }
        rows
    }

    /// The column a query sorts by, and whether it falls.
    fn order(&self, query: &Query) -> Option<(usize, bool)> {
        let sort = query.get("sort")?;
        let (id, falling) = sort.strip_prefix('-').map_or((sort, false), |id| (id, true));
        let index = self.columns.iter().position(|column| column.id == id && column.sortable)?;
        Some((index, falling))
    }

    /// The rows as JSON objects keyed by column id, with the caption and the columns' labels.
    pub fn to_json(&self, query: &Query) -> Value {
        let columns: Map<String, Value> = self
            .columns
            .iter()
            .map(|column| (column.id.to_string(), Value::String(column.label.clone())))
            .collect();
        let rows: Vec<Value> =
            self.select(query).into_iter().map(|row| self.row_json(row)).collect();
        json!({ "caption": self.caption, "columns": columns, "rows": rows })
    }

    fn row_json(&self, row: &[Cell]) -> Value {
        let cells = self.columns.iter().zip(row);
        Value::Object(cells.map(|(column, cell)| (column.id.to_string(), cell.json())).collect())
    }

    /// The table as CSV text; see [`write_csv`].
    pub fn to_csv(&self, query: &Query, byte_order_mark: bool) -> String {
        let mut bytes = Vec::new();
        // Writing to memory cannot fail, and everything written is UTF-8.
        let rows = self.select(query).into_iter().map(Ok);
        let _ = write_csv(&mut bytes, &self.columns, rows, byte_order_mark);
        String::from_utf8(bytes).unwrap_or_default()
    }
}

/// The words that a filter asks for, folded.
fn wanted(words: &str) -> Vec<String> {
    words.split_whitespace().map(fold).collect()
}

/// Whether the cells of a row hold all these words.
fn holds(row: &[Cell], wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let text = row.iter().map(|cell| fold(&cell.plain())).collect::<Vec<_>>().join(" ");
    wanted.iter().all(|word| text.contains(word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{Cell, Column, Query, Table};

    fn cities() -> Table {
        let columns = vec![Column::text("city", "City"), Column::number("members", "Members")];
        let mut table = Table::new("Members by city", columns);
        for (city, members) in [("Bogotá", Some(6)), ("Accra", None), ("Lagos", Some(15))] {
            table.push(vec![Cell::text(city), members.map_or(Cell::Empty, Cell::Number)]);
        }
        table
    }

    fn first_cells(query: &str) -> Vec<String> {
        let (table, query) = (cities(), Query::parse(query));
        table.select(&query).iter().filter_map(|row| row.first()).map(Cell::plain).collect()
    }

    #[test]
    fn sorting_puts_missing_values_last_both_ways() {
        assert_eq!(first_cells("sort=members"), ["Bogotá", "Lagos", "Accra"]);
        assert_eq!(first_cells("sort=-members"), ["Lagos", "Bogotá", "Accra"]);
        assert_eq!(first_cells("sort=city"), ["Accra", "Bogotá", "Lagos"]);
        assert_eq!(first_cells("sort=nonsense"), ["Bogotá", "Accra", "Lagos"]);
    }

    #[test]
    fn finding_folds_accents_and_case() {
        assert_eq!(first_cells("q=BOGOTA"), ["Bogotá"]);
        assert_eq!(first_cells("q=la%20xx"), Vec::<String>::new());
    }

    #[test]
    fn json_keeps_missing_apart_from_zero() {
        let json = cities().to_json(&Query::default());
        assert_eq!(json["rows"][1]["members"], serde_json::Value::Null);
        assert_eq!(json["rows"][0]["members"], 6);
    }
}
