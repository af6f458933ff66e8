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

const WIDTH: i32 = 640;
const LEFT: i32 = 170;
const RIGHT: i32 = 620;
const ROW: i32 = 34;

impl DotStrip {
    /// The picture. `id` makes its parts unique in the page.
    pub fn svg(&self, lang: &Lang, id: &str) -> Markup {
        let values = || self.rows.iter().flat_map(|row| row.dots.iter().map(|(_, value, _)| *value));
        let ticks = ticks(values().min().unwrap_or(0), values().max().unwrap_or(1));
        let (low, high) = (ticks.first().copied(), ticks.last().copied());
        let (low, high) = (low.unwrap_or(0), high.unwrap_or(1));
        let x = |value: i64| tenths(place(value, low, high, LEFT, RIGHT));
        let bottom = ROW * i32::try_from(self.rows.len()).unwrap_or(0) + 10;
        let (title, finding) = (format!("{id}-title"), format!("{id}-finding"));
        html! {
            svg.ch viewBox={ "0 0 " (WIDTH) " " (bottom + 26) } width=(WIDTH) height=(bottom + 26)
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
                @for (row, y) in self.rows.iter().zip((0..).map(|index| index * ROW + 22)) {
                    text x=(LEFT - 14) y=(y + 4) text-anchor="end" { (row.name) }
                    @for (kind, value, words) in &row.dots {
                        g transform={ "translate(" (x(*value)) " " (y) ")" } {
                            title { (words) }
                            use href={ "#s" (kind.clamp(&1, &8)) } class={ "f" (kind.clamp(&1, &8)) } {}
                        }
                    }
                }
            }
        }
    }
}
