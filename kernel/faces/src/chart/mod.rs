//! Charts written by the server: bars and matrices are HTML tables, lines and dots are SVG.
//! Each says its finding in words, takes its colours from classes, and stays readable in print,
//! in the dark and in forced colours. Charts with an axis are not mirrored in Arabic.

mod bars;
mod dots;
mod line;
mod matrix;
mod scale;

pub use bars::{BarRow, Part, StretchRow, bars, stacked, stretches};
pub use dots::{DotRow, DotStrip};
pub use line::{LineChart, Point};
pub use matrix::Matrix;

/// Colours for pictures served as files of their own: the light theme.
pub const STANDALONE_STYLE: &str = "<style>\
svg{background:#fff;font-family:sans-serif}text{fill:#1C2126}.soft{fill:#535B63}\
.grid{stroke:#D9D5CC}.path{stroke:#535B63;stroke-dasharray:5 4;fill:none}\
.main{stroke:#0E5A66;stroke-width:2.5;fill:none}.series{stroke-width:2;fill:none}\
.dot{fill:#0E5A66;stroke:#fff}.hollow{fill:#fff;stroke:#0E5A66;stroke-width:2}\
.mark{stroke:#1C2126;stroke-width:2}.ln{stroke:#747B83;stroke-opacity:.35;fill:none}\
.bub{fill:#E2F0F1;stroke:#0E5A66}.land{stroke:#fff}.nd{fill:#F1EFE9;stroke:#747B83}\
.pin{fill:#0E5A66;fill-opacity:.75}.none{fill:#FCE9E6;stroke:#9C2318;stroke-dasharray:2 1}\
.q1{fill:#DDECEE}.q2{fill:#AFD2D7}.q3{fill:#6FA9B2}\
.q4{fill:#2F7883}.q5{fill:#0B4A55}\
.f1{fill:#250C98}.f2{fill:#A18E04}.f3{fill:#EF5A97}.f4{fill:#5691E7}.f5{fill:#62520A}\
.f6{fill:#B03177}.f7{fill:#2D57CF}.f8{fill:#5A170E}\
.k1{stroke:#250C98}.k2{stroke:#A18E04}.k3{stroke:#EF5A97}.k4{stroke:#5691E7}\
.k5{stroke:#62520A}.k6{stroke:#B03177}.k7{stroke:#2D57CF}.k8{stroke:#5A170E}</style>";

/// A picture as a file of its own: with its definitions and the light theme's colours.
pub fn standalone(svg: &str) -> String {
    let defs = crate::parts::symbol_definitions().into_string();
    match svg.split_once('>') {
        Some((head, rest)) => format!("{head}>{STANDALONE_STYLE}{defs}{rest}"),
        None => svg.to_owned(),
    }
}
