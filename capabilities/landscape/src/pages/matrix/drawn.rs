//! The matrix as a table, one row at a time for phones, and what is said around it.

use faces::Ctx;
use faces::chart::Matrix;
use faces::parts::{self, Choice};
use faces::table::Query;
use maud::{Markup, html};

use super::{MatrixView, currency};
use crate::pages::activities;
use crate::view::matrix::{Axis, Side};

/// A field with fewer values that a field can be grouped by.
const fn coarser(axis: Axis) -> Option<Axis> {
    match axis {
        Axis::Spot => Some(Axis::Place),
        Axis::Place => Some(Axis::Country),
        Axis::Organisation => Some(Axis::Kind),
        _ => None,
    }
}

impl MatrixView {
    pub(super) fn drawn(&self, ctx: &Ctx) -> Matrix {
        Matrix {
            caption: self.caption(ctx),
            corner: self.sides[0].1.clone(),
            columns: self.columns.clone(),
            rows: self.rows.iter().map(|r| (r.name.clone(), self.whole(&r.counts))).collect(),
            gaps: self.finds_gaps(),
            rest: [self.more_rows > 0, self.more_columns > 0],
        }
    }

    pub(super) fn matrix(&self, ctx: &Ctx) -> Markup {
        let matrix = self.drawn(ctx);
        let address = |row: usize, column: usize| {
            let (row, column) = (self.addresses.get(row)?, self.column_keys.get(column)?);
            if row.0.is_empty() || column.0.is_empty() {
                return None;
            }
            let asked = [row, column].into_iter().map(|(name, value)| (&**name, &**value));
            let only = self.only.map(|only| ("kind", only.code()));
            Some(activities::address(ctx, asked.chain(only)))
        };
        html! {
            div #matrix.stack {
                div.whole { (matrix.html(ctx.lang, &address)) }
                (self.one(ctx, &matrix, &address))
                (self.links(ctx))
                (self.said(ctx))
            }
        }
    }

    /// One row at a time, for phones.
    fn one(
        &self,
        ctx: &Ctx,
        matrix: &Matrix,
        address: &dyn Fn(usize, usize) -> Option<String>,
    ) -> Markup {
        let lang = ctx.lang;
        let wanted = ctx.query.get("at").unwrap_or_default();
        let row = self.addresses.iter().position(|(_, key)| key == wanted).unwrap_or(0);
        let chosen = self.addresses.get(row).map_or("", |(_, key)| key);
        let keys = self.addresses.iter().zip(&self.rows);
        let rows: Vec<Choice> = keys.map(|((_, key), row)| Choice::new(key, &row.name)).collect();
        let [(_, across), (_, down)] = &self.sides;
        let query = Query::of(ctx.query);
        html! {
            div.single {
                (parts::sieve(&ctx.href("landscape"), Some("matrix"), html! {
                    @for (name, value) in query.pairs().filter(|(name, _)| *name != "at") {
                        input type="hidden" name=(name) value=(value);
                    }
                    (parts::pick("at", across, &rows, chosen))
                    button.button.quiet type="submit" { (lang.word("landscape-show")) }
                }))
                (matrix.row(lang, row, down, address))
            }
        }
    }

    /// The same as files, and on paper.
    fn links(&self, ctx: &Ctx) -> Markup {
        let (here, query) = (ctx.href("landscape"), Query::of(ctx.query).with("at", ""));
        let csv = (format!("{here}.csv{query}"), ctx.lang.word("faces-csv"));
        let files = parts::picture_files(&here, &query);
        html! {
            div.acts {
                (parts::link_row(&std::iter::once(csv).chain(files).collect::<Vec<_>>()))
                (parts::print_button(ctx.lang))
            }
        }
    }

    /// What the counts leave out.
    fn said(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let more = [("rows", self.more_rows.into()), ("columns", self.more_columns.into())];
        let query = Query::of(ctx.query);
        let [(rows, _), (columns, _)] = &self.sides;
        // One field cannot stand on both sides.
        let group = |side: &Side, other: &Side, name: &str, more: u64| {
            let Side::Field(axis) = side else { return None };
            let by = coarser(*axis).filter(|by| more > 0 && *other != Side::Field(*by))?;
            let href = format!("{}{}", ctx.href("landscape"), query.with(name, by.code()));
            let by = lang.word(&format!("landscape-axis-{}", by.code()));
            Some((href, lang.t("landscape-group-by", &[("field", by.into())])))
        };
        let groups = [
            group(rows, columns, "rows", self.more_rows),
            group(columns, rows, "cols", self.more_columns),
        ];
        html! {
            @if self.more_rows + self.more_columns > 0 {
                p.small.muted {
                    (lang.t("landscape-more", &more))
                    @for (href, words) in groups.iter().flatten() { " " a href=(href) { (words) } }
                }
            }
            p.small.muted {
                (lang.t("landscape-silent", &[
                    ("silent", self.silent.into()),
                    ("all", (self.silent + self.organisations).into()),
                ]))
                @if self.unsaid > 0 {
                    " " (lang.t("landscape-unsaid", &[("n", self.unsaid.into())]))
                }
                @if self.below_zero > 0 {
                    " " (lang.t("landscape-below-zero", &[
                        ("n", self.below_zero.into()),
                        ("sum", lang.amount(self.below_zero_money).into()),
                        ("currency", currency(ctx, &self.currency).into()),
                    ]))
                }
                @if self.counted_once > 0 {
                    " " a href=(ctx.href("landscape/doubles")) {
                        (lang.t("landscape-counted-once", &[("n", self.counted_once.into())]))
                    }
                }
                @if self.missing_files > 0 {
                    " " (lang.t("landscape-missing", &[("n", self.missing_files.into())]))
                }
            }
        }
    }

    /// The theme with most gaps, in a sentence.
    pub(super) fn gaps_said(&self, ctx: &Ctx) -> Option<String> {
        let worst = self.worst.as_ref().filter(|_| self.finds_gaps())?;
        let mut places = worst.places.join(ctx.lang.comma());
        if worst.more > 0 {
            places.push_str(" …");
        }
        Some(ctx.lang.t(
            "landscape-gaps-finding",
            &[("n", self.gaps.into()), ("row", places.into()), ("column", (&worst.theme).into())],
        ))
    }
}
