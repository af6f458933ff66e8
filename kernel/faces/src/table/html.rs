//! A table as a page of 50 rows. On phones rows stack into cards. With more than five columns the
//! table scrolls sideways in a named region that the keyboard reaches, columns without any value
//! are named below it instead, and a card leaves out what has none.

use maud::{Markup, html};

use super::{Cell, Column, PAGE_ROWS, Query, Table};
use crate::lang::Lang;
use crate::parts;

/// The most columns that fit beside each other on most screens.
const BESIDE: usize = 5;

impl Table {
    /// All rows, without filter, sorting links or pages: for short tables inside a page.
    pub fn plain(&self, lang: &Lang) -> Markup {
        self.frame(lang, &self.rows.iter().collect::<Vec<_>>(), false, &|column| {
            (None, html! { (column.label) })
        })
    }

    /// One page of the rows the query asks for, with sorting links, filter and pager. `path` is
    /// the address of the page without query. The whole is the element `#rows`.
    pub fn paged(&self, lang: &Lang, path: &str, query: &Query) -> Markup {
        let selected = self.select(query);
        let total = self.total.unwrap_or(selected.len());
        let pages = total.div_ceil(PAGE_ROWS).max(1);
        let page = query.page().min(pages);
        let from = (page - 1) * PAGE_ROWS;
        // When the room hands over one page of a larger whole, its rows are that page.
        let skip = if self.total.is_some() { 0 } else { from };
        let rows: Vec<&Vec<Cell>> = selected.into_iter().skip(skip).take(PAGE_ROWS).collect();
        let range = [
            ("from", (from + usize::from(total > 0)).into()),
            ("to", (from + rows.len()).into()),
            ("total", total.into()),
        ];
        html! {
            div #rows data-count=(lang.t("faces-table-count", &[("n", total.into())])) {
                @if self.total.unwrap_or(self.rows.len()) > PAGE_ROWS || query.get("q").is_some() {
                    (self.filter(lang, path, query))
                    p.muted { (lang.t("faces-table-range", &range)) }
                }
                (self.frame(lang, &rows, query.get("q").is_some(), &|column| {
                    (self.sorted(query, column), self.heading(lang, path, query, column))
                }))
                (parts::pager(lang, page, pages, &|number| {
                    format!("{path}{}", query.with("page", &number.to_string()))
                }))
            }
        }
    }

    fn filter(&self, lang: &Lang, path: &str, query: &Query) -> Markup {
        let kept = query.pairs().filter(|(name, _)| !["q", "page"].contains(name));
        parts::sieve(
            path,
            Some("rows"),
            html! {
                @for (name, value) in kept { input type="hidden" name=(name) value=(value); }
                label.pick {
                    span { (lang.word("faces-search-table")) }
                    input type="search" name="q" value=(query.get("q").unwrap_or_default()) dir="auto";
                }
                button.button.quiet type="submit" { (lang.word("faces-find")) }
                @if query.get("q").is_some() {
                    a href={ (path) (query.with("q", "")) } { (lang.word("faces-clear-filters")) }
                }
            },
        )
    }

    /// How the query sorts by a column, for the heading cell.
    fn sorted(&self, query: &Query, column: &Column) -> Option<&'static str> {
        let (index, falling) = self.order(query)?;
        let own = self.columns.get(index).is_some_and(|sorted| sorted.id == column.id);
        own.then_some(if falling { "descending" } else { "ascending" })
    }

    fn heading(&self, lang: &Lang, path: &str, query: &Query, column: &Column) -> Markup {
        if !column.sortable {
            return html! { (column.label) };
        }
        let current = query.get("sort");
        let falling = current.and_then(|sort| sort.strip_prefix('-')) == Some(&*column.id);
        let rising = current == Some(&*column.id);
        let next = if rising { format!("-{}", column.id) } else { column.id.to_string() };
        let title = lang.t("faces-sort-by", &[("column", (&column.label).into())]);
        html! {
            a href={ (path) (query.with("sort", &next)) } title=(title) data-live="#rows" {
                (column.label)
                @if rising { span aria-hidden="true" { " ↑" } }
                @if falling { span aria-hidden="true" { " ↓" } }
            }
        }
    }

    fn frame(
        &self,
        lang: &Lang,
        rows: &[&Vec<Cell>],
        searched: bool,
        heading: &dyn Fn(&Column) -> (Option<&'static str>, Markup),
    ) -> Markup {
        if rows.is_empty() {
            let words = match (&self.empty, searched) {
                (_, true) => lang.word("faces-table-empty"),
                (Some(words), false) => words.clone(),
                (None, false) => lang.word("faces-table-nothing"),
            };
            return html! { p.muted { (words) } };
        }
        let sorts = |at: usize| self.columns.get(at).is_some_and(|one| heading(one).0.is_some());
        let (shown, unfilled) = self.filled(rows, &sorts);
        let many = shown.len() > BESIDE;
        let table = html! {
            table.stacks.many[many] {
                @if !self.caption.is_empty() { caption { (self.caption) } }
                thead { tr { @for column in shown.iter().filter_map(|at| self.columns.get(*at)) {
                    @let (sorted, words) = heading(column);
                    th scope="col" class=[column.numeric.then_some("n")] aria-sort=[sorted] {
                        (words)
                    }
                } } }
                tbody { @for row in rows { tr { (self.row(lang, row, &shown)) } } }
            }
        };
        let name = lang.t("faces-table-region", &[("name", (&self.caption).into())]);
        html! {
            @if many {
                div.scroll tabindex="0" role="region" aria-label=(name) { (table) }
            } @else { (table) }
            @if !unfilled.is_empty() { (self.without(lang, &unfilled)) }
        }
    }

    /// The places of the columns that are shown, and of those of a wide table that have no value
    /// in any of several rows. The first one, which names the rows, always stands, and so does the
    /// one they are sorted by: its heading is the way back.
    fn filled(
        &self,
        rows: &[&Vec<Cell>],
        sorts: &dyn Fn(usize) -> bool,
    ) -> (Vec<usize>, Vec<usize>) {
        let few = self.columns.len() <= BESIDE || rows.len() < 2;
        let says = |row: &Vec<Cell>, at: usize| row.get(at).is_some_and(|cell| !cell.is_empty());
        let says = |at: usize| rows.iter().any(|row| says(row, at));
        let stands = |at: &usize| few || *at == 0 || sorts(*at) || says(*at);
        (0..self.columns.len()).partition(stands)
    }

    /// Which columns are left out because these rows say nothing in them.
    fn without(&self, lang: &Lang, unfilled: &[usize]) -> Markup {
        let labels = unfilled.iter().filter_map(|at| self.columns.get(*at));
        let labels = labels.map(|column| column.label.as_str()).filter(|label| !label.is_empty());
        let labels = parts::names(lang, labels);
        html! { p.small.muted { (lang.html("faces-table-unfilled", &[("columns", labels.into())])) } }
    }

    fn row(&self, lang: &Lang, row: &[Cell], shown: &[usize]) -> Markup {
        let label = |column: &Column| (!column.label.is_empty()).then(|| column.label.clone());
        let cell = |at: &usize| Some((*at, self.columns.get(*at)?, row.get(*at)?));
        html! {
            @for (index, column, cell) in shown.iter().filter_map(cell) {
                @if index == 0 {
                    th scope="row" data-l=[label(column)] { span { (cell.html(lang)) } }
                } @else {
                    td class=[class(column)] data-l=[label(column)] {
                        span { (cell.html(lang)) }
                    }
                }
            }
        }
    }
}

fn class(column: &Column) -> Option<&'static str> {
    match (column.numeric, column.result) {
        (true, true) => Some("n result"),
        (true, false) => Some("n"),
        (false, true) => Some("result"),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Column, Query, Table};
    use crate::lang::{Languages, Tag};

    #[test]
    fn the_column_that_rows_are_sorted_by_stands_though_they_say_nothing_in_it() {
        let lang = Languages::new(&[]).expect("messages").lang(Tag::En);
        let ids = ["a", "b", "c", "d", "e", "f"];
        let columns = ids.map(|id| Column::text(id, format!("Column {id}"))).to_vec();
        let mut table = Table::new("Wide", columns);
        for _ in 0..2 {
            let mut row = vec![Cell::text("said"); 4];
            row.resize(6, Cell::Empty);
            table.push(row);
        }
        let page = |query: &str| table.paged(&lang, "/t", &Query::parse(query)).into_string();
        let headings = |html: &str| html.matches("<th scope=\"col\"").count();
        assert_eq!(headings(&page("")), 4, "two are named below");
        let html = page("sort=f");
        assert_eq!(headings(&html), 5, "{html}");
        assert!(html.contains("aria-sort=\"ascending\"") && html.contains("sort=-f"), "{html}");
    }
}
