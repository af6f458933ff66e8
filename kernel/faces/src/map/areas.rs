//! A hub's own areas as a picture: shapes on a canvas of any size, filled by a number.

use maud::{Markup, html};

use super::{Entry, filled, linked, ramp_keys, step};
use crate::chart::{self, Key};
use crate::lang::Lang;
use crate::parts;

/// A shape on the canvas.
#[derive(Clone, Debug)]
pub struct AreaShape<'a> {
    /// Its outline as an SVG path; empty for one too small to have any.
    pub outline: &'a str,
    /// Where a mark stands.
    pub at: (i32, i32),
    /// Its number; none is drawn as "no data". Its `code` is not looked at.
    pub entry: Entry,
    /// Whether it has a number at all.
    pub known: bool,
}

/// A map of a hub's own areas.
#[derive(Clone, Debug)]
pub struct AreaMap<'a> {
    /// What is shown; the accessible name of the picture.
    pub title: String,
    /// The finding in one sentence; the accessible description.
    pub finding: String,
    /// Width and height of the canvas.
    pub canvas: (i32, i32),
    /// The areas.
    pub shapes: Vec<AreaShape<'a>>,
}

impl AreaMap<'_> {
    fn values(&self) -> impl Iterator<Item = u64> {
        self.shapes.iter().filter(|shape| shape.known).map(|shape| shape.entry.value)
    }

    /// The picture alone. `id` makes its parts unique in the page.
    pub fn svg(&self, id: &str) -> Markup {
        let largest = self.values().max().unwrap_or(0);
        let linked_at_all = self.shapes.iter().any(|shape| shape.entry.href.is_some());
        let (title, finding) = (format!("{id}-title"), format!("{id}-finding"));
        let (width, height) = self.canvas;
        html! {
            svg.map viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height)
                direction="ltr" role=(if linked_at_all { "group" } else { "img" })
                aria-labelledby=(title) aria-describedby=(finding)
                xmlns="http://www.w3.org/2000/svg" {
                title id=(title) { (self.title) }
                desc id=(finding) { (self.finding) }
                @for shape in &self.shapes {
                    (linked(&shape.entry, drawn(shape, largest)))
                }
            }
        }
    }

    /// What its colours stand for.
    pub fn keys(&self, lang: &Lang, write: fn(&Lang, u64) -> String) -> Vec<Key> {
        ramp_keys(lang, &self.values().collect::<Vec<_>>(), write)
    }

    /// The picture with its legend and the note about boundaries.
    pub fn figure(&self, lang: &Lang, id: &str, write: fn(&Lang, u64) -> String) -> parts::Figure {
        let picture = html! {
            div dir="ltr" { (self.svg(id)) }
            (chart::legend(&self.keys(lang, write)))
            p.small.muted { (lang.word("faces-boundaries")) }
        };
        let mut figure = parts::Figure::new(&self.title, picture);
        figure.finding = Some(html! { (self.finding) });
        figure.island = Some(("map", String::new()));
        figure
    }
}

fn drawn(shape: &AreaShape, largest: u64) -> Markup {
    let class = match shape.known {
        true => filled(step(shape.entry.value, largest)),
        false => "land nd".to_owned(),
    };
    html! {
        @if shape.outline.is_empty() {
            circle class=(class) cx=(shape.at.0) cy=(shape.at.1) r="4" {}
        } @else {
            path class=(class) d=(shape.outline) {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_without_a_number_is_not_one_with_none() {
        let shape = |value, known| AreaShape {
            outline: "M0 0l9 0 0 9z",
            at: (3, 3),
            entry: Entry {
                code: String::new(),
                name: "Kayes".to_owned(),
                value,
                words: value.to_string(),
                href: None,
            },
            known,
        };
        let map = AreaMap {
            title: "Work".to_owned(),
            finding: "Most in Kayes".to_owned(),
            canvas: (9, 9),
            shapes: vec![shape(4, true), shape(0, true), shape(0, false)],
        };
        let svg = map.svg("m").into_string();
        for class in ["land q5", "land none", "land nd"] {
            assert_eq!(svg.matches(&format!("class=\"{class}\"")).count(), 1, "{class}: {svg}");
        }
    }
}
