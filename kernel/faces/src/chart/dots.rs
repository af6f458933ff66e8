//! A dot strip: one line a row, one dot a value. Shows how far things lie apart.

use maud::{Markup, html};

use super::scale::{place, tenths, ticks};
use crate::lang::Lang;

/// A row of dots.
#[derive(Clone, Debug)]
pub struct DotRow {
    /// What the row is.
    pub name: String,
    /// Values in thousandths: constituency number (shape and colour), value, tooltip.
    pub dots: Vec<(u8, i64, String)>,
}

/// Rows of dots over one axis.
#[derive(Clone, Debug, Default)]
pub struct DotStrip {
    /// The accessible name: what is measured, with its unit.
    pub title: String,
    /// The finding in one sentence.
    pub finding: String,
    /// The rows, from the top.
    pub rows: Vec<DotRow>,
}

/// How wide a strip is drawn: for a column of text, or for a phone with names above the dots.
#[derive(Clone, Copy)]
struct Format {
    class: &'static str,
    width: i32,
    start: i32,
    row: i32,
}

const WIDE: Format = Format { class: "ch", width: 640, start: 170, row: 34 };
const NARROW: Format = Format { class: "ch narrow", width: 330, start: 14, row: 50 };

impl DotStrip {
    /// The picture for a page: one for wide screens, one for phones; only one is displayed.
    pub fn picture(&self, lang: &Lang, id: &str) -> Markup {
        html! {
            div.both dir="ltr" {
                (self.draw(lang, id, WIDE)) (self.draw(lang, &format!("{id}-narrow"), NARROW))
            }
        }
    }

    /// The picture alone. `id` makes its parts unique in the page.
    pub fn svg(&self, lang: &Lang, id: &str) -> Markup {
        self.draw(lang, id, WIDE)
    }

    fn draw(&self, lang: &Lang, id: &str, format: Format) -> Markup {
        let values =
            || self.rows.iter().flat_map(|row| row.dots.iter().map(|(_, value, _)| *value));
        let ticks = ticks(values().min().unwrap_or(0), values().max().unwrap_or(1));
        let (low, high) = (ticks.first().copied(), ticks.last().copied());
        let (low, high) = (low.unwrap_or(0), high.unwrap_or(1));
        let x = |value: i64| tenths(place(value, low, high, format.start, format.width - 20));
        let bottom = format.row * i32::try_from(self.rows.len()).unwrap_or(0) + 10;
        let (title, finding) = (format!("{id}-title"), format!("{id}-finding"));
        html! {
            svg class=(format.class) viewBox={ "0 0 " (format.width) " " (bottom + 26) }
                width=(format.width) height=(bottom + 26)
                direction="ltr" font-size="13" role="img"
                aria-labelledby=(title) aria-describedby=(finding)
                xmlns="http://www.w3.org/2000/svg" {
                title id=(title) { (self.title) }
                desc id=(finding) { (self.finding) }
                @for tick in &ticks {
                    line.grid x1=(x(*tick)) x2=(x(*tick)) y1="4" y2=(bottom) {}
                    text.soft x=(x(*tick)) y=(bottom + 18) text-anchor="middle" {
                        (lang.milli(*tick, 1))
                    }
                }
                @for (row, number) in self.rows.iter().zip(1..) {
                    @let y = number * format.row - 12;
                    @if format.start > 100 {
                        text x=(format.start - 14) y=(y + 4) text-anchor="end" { (row.name) }
                    } @else {
                        text.strong x="0" y=(y - 14) { (row.name) }
                    }
                    @for (kind, value, words) in &row.dots {
                        g transform={ "translate(" (x(*value)) " " (y) ")" } {
                            title { (words) }
                            @let kind = kind.clamp(&1, &8);
                            use href={ "#s" (kind) } class={ "f" (kind) } {}
                        }
                    }
                }
            }
        }
    }
}
