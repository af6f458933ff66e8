//! Parts of the world: what of the canvas a map shows.

use super::Place;

/// A part of the canvas of 1000 × 487 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crop {
    left: i32,
    top: i32,
    width: i32,
    height: i32,
    /// Whether it goes on beyond the date line.
    beyond: bool,
}

/// From the western edge of the canvas to beyond its eastern edge, at the latitude of Tonga.
const ROUND: i32 = 985;

impl Crop {
    /// All of it.
    pub const WORLD: Self = Self::of(0, 0, 1000, 487);
    /// Africa and its islands.
    pub const AFRICA: Self = Self::of(405, 125, 275, 285);
    /// North, Central and South America.
    pub const AMERICAS: Self = Self::of(150, 5, 310, 465);
    /// Asia without Siberia.
    pub const ASIA: Self = Self::of(570, 55, 345, 260);
    /// Europe and Siberia.
    pub const EUROPE: Self = Self::of(445, 12, 275, 135);
    /// Australia, New Zealand and the Pacific islands on both sides of the date line.
    pub const OCEANIA: Self = Self { beyond: true, ..Self::of(800, 195, 370, 245) };

    const fn of(left: i32, top: i32, width: i32, height: i32) -> Self {
        Self { left, top, width, height, beyond: false }
    }

    pub(super) fn view_box(self) -> String {
        format!("{} {} {} {}", self.left, self.top, self.width, self.height)
    }

    /// Units of the canvas for one of the picture, which is at most 1000 wide and 700 high.
    fn scale(self) -> f64 {
        (f64::from(self.width) / 1000.0).max(f64::from(self.height) / 700.0)
    }

    /// How wide and high the picture is.
    pub(super) fn size(self) -> (String, String) {
        let length = |units: i32| format!("{:.0}", f64::from(units) / self.scale());
        (length(self.width), length(self.height))
    }

    /// A length that looks the same in every part.
    pub(super) fn unit(self, length: f64) -> String {
        format!("{:.1}", length * self.scale())
    }

    /// Where the mark of a place stands, from the left: on the other side of the date line too.
    pub(super) const fn across(self, place: &Place) -> i32 {
        let round = self.beyond && place.x + ROUND < self.left + self.width;
        if round { place.x + ROUND } else { place.x }
    }
}
