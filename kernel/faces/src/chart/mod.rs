//! Charts written by the server: bars and matrices are HTML tables, lines and dots are SVG.
//! Each says its finding in words, takes its colours from classes, and stays readable in print,
//! in the dark and in forced colours. Charts with an axis are not mirrored in Arabic.

mod alone;
mod bars;
mod columns;
mod dots;
mod heat;
mod line;
mod matrix;
mod scale;
pub(crate) mod words;

pub use alone::{Around, Key, Look, RAMP, legend, standalone, without_sources};
pub use bars::{BarRow, Part, StretchRow, bars, stacked, stretches};
pub use columns::Columns;
pub use dots::{DotRow, DotStrip};
pub use line::{LineChart, Point};
pub use matrix::Matrix;
