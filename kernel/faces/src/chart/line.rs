//! A line over time, with the path to a target.

use maud::{Markup, html};

use super::scale::{place, tenths, ticks};
use crate::lang::Lang;

/// A value at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The year (or any whole step of time).
    pub year: i64,
    /// The value in thousandths.
    pub milli: i64,
    /// Measured is drawn solid, estimated hollow.
    pub estimated: bool,
}

impl Point {
    /// A measured value, in thousandths.
    pub const fn measured(year: i64, milli: i64) -> Point {
        Point { year, milli, estimated: false }
    }
}

/// One measure over the years. Years without a value break the line: a gap is not drawn over.
#[derive(Clone, Debug, Default)]
pub struct LineChart {
    /// The accessible name: what is measured, with its unit.
    pub title: String,
    /// The finding in one sentence: "Behind: 37, the path says 35".
    pub finding: String,
    /// The values, by rising year.
    pub points: Vec<Point>,
    /// Where the path starts and where it must arrive.
    pub target: Option<(Point, Point)>,
    /// Further series: constituency number 1–8, name, values.
    pub others: Vec<(u8, String, Vec<Point>)>,
    /// Whether the axis starts at 0; when not, the chart says so by its lowest number.
    pub from_zero: bool,
}

const HEIGHT: i32 = 250;
const LEFT: i32 = 44;
const TOP: i32 = 14;
const BOTTOM: i32 = 218;

/// How wide a chart is drawn: for a column of text, or for a phone.
#[derive(Clone, Copy)]
struct Format {
    class: &'static str,
    width: i32,
    /// Where the axis ends; the names of lines stand after it.
    end: i32,
}

const WIDE: Format = Format { class: "ch", width: 640, end: 545 };
const NARROW: Format = Format { class: "ch narrow", width: 330, end: 252 };

/// The axes of a chart.
struct Axes {
    years: (i64, i64),
    newest: i64,
    values: Vec<i64>,
    end: i32,
}

impl Axes {
    fn x(&self, year: i64) -> i32 {
        place(year, self.years.0, self.years.1, LEFT, self.end)
    }

    fn y(&self, milli: i64) -> i32 {
        let (low, high) = (self.values.first(), self.values.last());
        place(milli, low.copied().unwrap_or(0), high.copied().unwrap_or(1), BOTTOM, TOP)
    }

    /// The first year, the newest with a value, the last, and one between.
    fn year_ticks(&self) -> Vec<i64> {
        let (first, last) = self.years;
        let newest = self.newest.clamp(first, last);
        let mut years = vec![first, first + (newest - first) / 2, newest, last];
        years.dedup();
        years
    }
}

impl LineChart {
    fn axes(&self, format: Format) -> Axes {
        let others = self.others.iter().flat_map(|(.., points)| points);
        let ends = self.target.iter().flat_map(|(from, to)| [from, to]);
        let all: Vec<&Point> = self.points.iter().chain(others).chain(ends).collect();
        let years = all.iter().map(|point| point.year);
        let values = all.iter().map(|point| point.milli);
        let low = values.clone().min().unwrap_or(0);
        let low = if self.from_zero { low.min(0) } else { low };
        let high = values.max().unwrap_or(1);
        let years = (years.clone().min().unwrap_or(0), years.max().unwrap_or(1));
        let newest = self.points.last().map_or(years.1, |point| point.year);
        Axes { years, newest, values: ticks(low, high), end: format.end }
    }

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
        let axes = self.axes(format);
        let (title, finding) = (format!("{id}-title"), format!("{id}-finding"));
        html! {
            svg class=(format.class) viewBox={ "0 0 " (format.width) " " (HEIGHT) }
                width=(format.width) height=(HEIGHT)
                direction="ltr" font-size="13" role="img"
                aria-labelledby=(title) aria-describedby=(finding)
                xmlns="http://www.w3.org/2000/svg" {
                title id=(title) { (self.title) }
                desc id=(finding) { (self.finding) }
                (grid(lang, &axes))
                (self.target_path(lang, &axes))
                @for (kind, name, points) in &self.others {
                    (series(&axes, points, &format!("series k{}", kind.clamp(&1, &8))))
                    @if let Some(last) = points.last() {
                        @let (x, y) = (axes.x(last.year) + 80, axes.y(last.milli) + 40);
                        text x=(tenths(x)) y=(tenths(y)) { (name) }
                    }
                }
                (series(&axes, &self.points, "main"))
                (self.dots(lang, &axes))
            }
        }
    }

    fn target_path(&self, lang: &Lang, axes: &Axes) -> Markup {
        let Some((from, to)) = self.target else { return html! {} };
        let (x, y) = (axes.x(to.year), axes.y(to.milli));
        let words = lang.t("faces-target", &[("value", lang.milli(to.milli, 1).into())]);
        html! {
            line.path x1=(tenths(axes.x(from.year))) y1=(tenths(axes.y(from.milli)))
                x2=(tenths(x)) y2=(tenths(y)) {}
            path.mark d={ "M" (tenths(x)) " " (tenths(y - 60)) "v12m-6-6h12" } {}
            text x=(tenths(x + 110)) y=(tenths(y + 45)) { (words) }
        }
    }

    /// A dot for every estimate, and for the newest value, which is printed.
    fn dots(&self, lang: &Lang, axes: &Axes) -> Markup {
        let Some(newest) = self.points.last() else { return html! {} };
        let (x, y) = (axes.x(newest.year), axes.y(newest.milli));
        html! {
            @for point in self.points.iter().filter(|point| point.estimated) {
                circle.hollow cx=(tenths(axes.x(point.year))) cy=(tenths(axes.y(point.milli)))
                    r="4" {}
            }
            @if !newest.estimated { circle.dot cx=(tenths(x)) cy=(tenths(y)) r="5" {} }
            text.strong x=(tenths(x + 90)) y=(tenths(y - 80)) {
                (lang.milli(newest.milli, 1)) " · " (newest.year)
            }
        }
    }
}

fn grid(lang: &Lang, axes: &Axes) -> Markup {
    html! {
        @for value in &axes.values {
            @let y = tenths(axes.y(*value));
            line.grid x1=(LEFT) x2=(axes.end) y1=(y) y2=(y) {}
            text.soft x=(LEFT - 8) y=(tenths(axes.y(*value) + 45)) text-anchor="end" {
                (lang.milli(*value, 1))
            }
        }
        @for year in axes.year_ticks() {
            text.soft x=(tenths(axes.x(year))) y=(BOTTOM + 20) text-anchor="middle" { (year) }
        }
    }
}

/// A line through points; broken where a year is missing.
fn series(axes: &Axes, points: &[Point], class: &str) -> Markup {
    let mut path = String::new();
    let mut before: Option<i64> = None;
    for point in points {
        let joined = before.is_some_and(|year| point.year - year <= 1);
        path.push(if joined { 'L' } else { 'M' });
        path.push_str(&tenths(axes.x(point.year)));
        path.push(' ');
        path.push_str(&tenths(axes.y(point.milli)));
        before = Some(point.year);
    }
    html! { path class=(class) d=(path) {} }
}

#[cfg(test)]
mod tests {
    use super::{LineChart, Point};
    use crate::lang::{Languages, Tag};

    fn chart() -> LineChart {
        let values = [(2019, 52_000), (2020, 50_000), (2022, 46_000), (2023, 44_000)];
        LineChart {
            title: "Average PM2.5, µg/m³".to_owned(),
            finding: "Behind".to_owned(),
            points: values.map(|(year, milli)| Point::measured(year, milli)).to_vec(),
            target: Some((Point::measured(2019, 52_000), Point::measured(2030, 25_000))),
            from_zero: true,
            ..LineChart::default()
        }
    }

    #[test]
    fn a_missing_year_breaks_the_line() {
        let lang = Languages::new(&[]).expect("messages").lang(Tag::En);
        let svg = chart().svg(&lang, "pm").into_string();
        let line = svg.split("class=\"main\" d=\"").nth(1).expect("the line");
        assert_eq!(line.split('"').next().unwrap_or_default().matches('M').count(), 2);
        assert!(svg.contains("Target 25"), "the target is written");
        assert!(svg.contains(">60</text>") && svg.contains(">2030</text>"), "{svg}");
    }

    #[test]
    fn an_empty_chart_is_drawn_without_harm() {
        let lang = Languages::new(&[]).expect("messages").lang(Tag::Ar);
        assert!(LineChart::default().svg(&lang, "x").into_string().contains("role=\"img\""));
    }
}
