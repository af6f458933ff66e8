//! Bars as a table: a name, a bar, a number. Mirrors with the page.

use maud::{Markup, html};

use crate::lang::Lang;
use crate::parts::{self, Segment, SegmentKind};

/// One bar.
#[derive(Clone, Debug)]
pub struct BarRow {
    /// What it is, with a link if it has a page.
    pub name: Markup,
    /// Its length.
    pub value: u64,
    /// The number in words, with its unit.
    pub words: String,
}

/// Bars of one measure, from 0. `headings` are those of the name and of the number.
pub fn bars(caption: &str, headings: (&str, &str), rows: &[BarRow]) -> Markup {
    let largest = rows.iter().map(|row| row.value).max().unwrap_or(0);
    html! {
        table.barlist {
            caption { (caption) }
            thead { tr { th scope="col" { (headings.0) } th scope="col" colspan="2" { (headings.1) } } }
            tbody { @for row in rows {
                tr {
                    th scope="row" { (row.name) }
                    td.bars { (parts::progress(row.value, largest, &row.words)) }
                    td.n { span { (row.words) } }
                }
            } }
        }
    }
}

/// One stretch of time.
#[derive(Clone, Debug)]
pub struct StretchRow {
    /// What it is, with a link if it has a page.
    pub name: Markup,
    /// Where it begins and ends, in the unit of the whole.
    pub span: (u64, u64),
    /// From when to when, in words.
    pub words: String,
}

/// Stretches within one whole, such as activities within a year.
pub fn stretches(caption: &str, headings: (&str, &str), rows: &[StretchRow], whole: u64) -> Markup {
    html! {
        table.barlist {
            caption { (caption) }
            thead { tr { th scope="col" { (headings.0) } th scope="col" colspan="2" { (headings.1) } } }
            tbody { @for row in rows {
                tr {
                    th scope="row" { (row.name) }
                    td.bars { (parts::stretch(row.span.0, row.span.1, whole, &row.words)) }
                    td { span { (row.words) } }
                }
            } }
        }
    }
}

/// A part of stacked bars: its look and its name.
#[derive(Clone, Debug)]
pub struct Part {
    /// Colour and pattern.
    pub kind: SegmentKind,
    /// Name, for the legend and the accessible name of each bar.
    pub name: String,
}

/// Stacked bars, each of its own whole: `(name, amount of each part, whole)`. What is missing to
/// the whole stays an empty track: "has not voted" is not "abstained".
pub fn stacked(
    lang: &Lang,
    caption: &str,
    headings: (&str, &str),
    kinds: &[Part],
    rows: &[(Markup, Vec<u64>, u64)],
) -> Markup {
    html! {
        table.barlist {
            caption { (caption) }
            thead { tr { th scope="col" { (headings.0) } th scope="col" { (headings.1) } } }
            tbody { @for (name, amounts, whole) in rows {
                tr {
                    th scope="row" { (name) }
                    td.bars { (stacked_bar(lang, kinds, amounts, *whole)) }
                }
            } }
        }
        ul.legend { @for part in kinds {
            li { (swatch(part.kind)) " " (part.name) }
        } }
    }
}

fn stacked_bar(lang: &Lang, kinds: &[Part], amounts: &[u64], whole: u64) -> Markup {
    let pairs = || kinds.iter().zip(amounts);
    let segments: Vec<Segment> =
        pairs().map(|(part, amount)| Segment::new(part.kind, *amount)).collect();
    let shown = |amount: u64| lang.number(i64::try_from(amount).unwrap_or(i64::MAX));
    let words: Vec<String> =
        pairs().map(|(part, amount)| format!("{} {}", part.name, shown(*amount))).collect();
    let numbers: Vec<String> = amounts.iter().map(|amount| shown(*amount)).collect();
    html! {
        (parts::bar(&segments, whole, &words.join(", ")))
        small { bdi dir="ltr" { (numbers.join(" · ")) } }
    }
}

fn swatch(kind: SegmentKind) -> Markup {
    html! {
        svg.sym viewBox="0 0 12 12" aria-hidden="true" {
            rect class=(kind.class()) width="12" height="12" rx="2" {}
        }
    }
}
