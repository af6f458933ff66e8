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

/// Boundaries on a canvas.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Areas {
    form: u32,
    /// The width of the canvas.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The areas.
    pub shapes: Vec<Shape>,
}

impl Areas {
    /// Shapes on a canvas of this size.
    #[must_use]
    pub const fn new(width: i32, height: i32, shapes: Vec<Shape>) -> Self {
        Self { form: FORM, width, height, shapes }
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
