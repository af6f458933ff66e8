//! Where names stand in a network picture: beside their shape, on the side with the least
//! overlap with the names already placed. A name that would cover another is left out: it is in
//! the shape's tooltip and in the table.

use crate::chart::words::{self, shorten};

/// A placed name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub words: String,
    pub x: i32,
    pub y: i32,
    pub anchor: &'static str,
}

/// Left, top, right, bottom in canvas units.
type Area = (i32, i32, i32, i32);

/// The most letters of a name.
const LONGEST: usize = 28;
const CANVAS: (i32, i32) = (1000, 700);

/// Places names in the order given: name, middle of the shape, its radius. `shapes` are the
/// middles and radii of all shapes, which names should not cover; `font` is the size of letters.
pub(super) fn place<'a>(
    shapes: &[((i32, i32), i32)],
    font: i32,
    wanted: impl Iterator<Item = (&'a str, (i32, i32), i32)>,
) -> Vec<Label> {
    let area = |((x, y), r): &((i32, i32), i32)| (x - r, y - r, x + r, y + r);
    let mut taken: Vec<Area> = shapes.iter().map(area).collect();
    let mut labels = Vec::new();
    for (name, at, radius) in wanted {
        let words = shorten(name, LONGEST);
        let choices = around(&words, at, radius, font);
        let cost = |area: Area| {
            taken.iter().map(|other| overlap(area, *other)).sum::<i32>() + outside(area)
        };
        let best = choices.into_iter().min_by_key(|(_, area)| cost(*area));
        let covers = |area: Area| {
            taken.iter().skip(shapes.len()).any(|other| overlap(area, *other) > COVERED_MAX)
        };
        if let Some((label, area)) = best.filter(|(_, area)| !covers(*area)) {
            taken.push(area);
            labels.push(label);
        }
    }
    labels
}

/// Below, above, after and before the shape.
fn around(words: &str, (x, y): (i32, i32), radius: i32, font: i32) -> [(Label, Area); 4] {
    let wide = font * i32::try_from(words::wide(words)).unwrap_or(0) / 2;
    let label = |x, y, anchor| Label { words: words.to_owned(), x, y, anchor };
    let away = radius + 3;
    [
        (
            label(x + away, y + font / 3, "start"),
            (x + away, y - font / 2, x + away + wide, y + font / 2 + 1),
        ),
        (
            label(x, y + away + font - 4, "middle"),
            (x - wide / 2, y + away, x + wide / 2, y + away + font),
        ),
        (label(x, y - away, "middle"), (x - wide / 2, y - away - font, x + wide / 2, y - away)),
        (
            label(x - away, y + font / 3, "end"),
            (x - away - wide, y - font / 2, x - away, y + font / 2 + 1),
        ),
    ]
}

/// Two names may share this much of the canvas: less than half a letter.
const COVERED_MAX: i32 = 40;

/// The area two rectangles share.
fn overlap(a: Area, b: Area) -> i32 {
    let wide = a.2.min(b.2) - a.0.max(b.0);
    let tall = a.3.min(b.3) - a.1.max(b.1);
    if wide > 0 && tall > 0 { wide * tall } else { 0 }
}

/// How much of a rectangle leaves the canvas; weighs more than any overlap.
fn outside(area: Area) -> i32 {
    let beyond = (-area.0).max(0) + (area.2 - CANVAS.0).max(0);
    let above = (-area.1).max(0) + (area.3 - CANVAS.1).max(0);
    (beyond + above) * 1000
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn names_of_neighbours_do_not_cover_each_other() {
        let labels = place(&[], 15, [("One", (500, 300), 5), ("Two", (510, 300), 5)].into_iter());
        assert_ne!((labels[0].x, labels[0].y), (labels[1].x, labels[1].y));
        assert_ne!(labels[0].anchor, labels[1].anchor);
    }

    #[test]
    fn names_stay_on_the_canvas() {
        let labels = place(&[], 15, [("A rather long name", (990, 300), 5)].into_iter());
        assert_eq!(labels[0].anchor, "end");
    }

    #[test]
    fn long_names_are_cut_between_letters() {
        let name = "Αγάπη ".repeat(10);
        assert!(place(&[], 15, [(name.as_str(), (0, 0), 5)].into_iter())[0].words.ends_with('…'));
    }
}
