//! The hub's own boundaries, drawn once: shapes on a canvas, stored by the hash of their file.

use serde::{Deserialize, Serialize};

use super::dataset::NotADataset;

/// The version of this form.
const FORM: u32 = 1;

/// One area on the canvas.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// Its code in the file, such as a p-code; empty without one.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub code: Box<str>,
    /// Its name.
    pub name: Box<str>,
    /// Where a mark stands, from the left.
    pub x: i32,
    /// Where a mark stands, from the top.
    pub y: i32,
    /// Its outline as an SVG path.
    pub outline: Box<str>,
}

/// Where on the globe a canvas lies: it is equal in area, true at one latitude.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Globe {
    /// Units of the canvas to one of the projection.
    pub scale: f64,
    /// The cosine of the latitude at which it is true.
    pub middle: f64,
    /// Where the canvas begins in the projection, from the left.
    pub left: f64,
    /// The same from the top.
    pub top: f64,
}

impl Globe {
    /// A point of the projection: longitude and latitude in radians, spread as on the canvas.
    #[must_use]
    pub fn projected(middle: f64, (longitude, latitude): (f64, f64)) -> (f64, f64) {
        (longitude.to_radians() * middle, -latitude.to_radians().sin() / middle)
    }

    /// Longitude and latitude in degrees of a point of the canvas.
    #[must_use]
    pub fn degrees(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let (across, down) = (x / self.scale + self.left, y / self.scale + self.top);
        let sine = (-down * self.middle).clamp(-1.0, 1.0);
        ((across / self.middle).to_degrees(), sine.asin().to_degrees())
    }
}

/// Boundaries on a canvas.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Areas {
    form: u32,
    /// The width of the canvas.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The areas.
    pub shapes: Vec<Shape>,
    /// Where the canvas lies; none where the outlines cannot be told in degrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub globe: Option<Globe>,
}

impl Shape {
    /// The corners of each ring of its outline; none where it is too small to have one.
    #[must_use]
    pub fn rings(&self) -> Vec<Vec<(i32, i32)>> {
        let rings = self.outline.split('M').filter(|ring| !ring.is_empty());
        let read = |ring: &str| {
            let numbers = ring.trim_end_matches('z').split([' ', 'l']);
            let numbers: Vec<i32> = numbers.filter_map(|number| number.parse().ok()).collect();
            let mut at = (0, 0);
            let corner = |pair: &[i32]| match pair {
                [x, y] => {
                    at = (at.0 + x, at.1 + y);
                    Some(at)
                }
                _ => None,
            };
            numbers.chunks(2).filter_map(corner).collect()
        };
        rings.map(read).collect()
    }
}

impl Areas {
    /// Shapes on a canvas of this size.
    #[must_use]
    pub const fn new(width: i32, height: i32, shapes: Vec<Shape>) -> Self {
        Self { form: FORM, width, height, shapes, globe: None }
    }

    /// The same where it is known where the canvas lies.
    #[must_use]
    pub const fn on(mut self, globe: Globe) -> Self {
        self.globe = Some(globe);
        self
    }

    /// The bytes to store.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Plain shapes always serialise.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads stored bytes.
    ///
    /// # Errors
    /// When they are not boundaries of this form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotADataset> {
        let areas: Self = serde_json::from_slice(bytes).map_err(|e| NotADataset(e.to_string()))?;
        if areas.form == FORM {
            return Ok(areas);
        }
        Err(NotADataset(format!("form {} is not known", areas.form)))
    }
}
