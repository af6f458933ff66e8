//! Status: always a sign, a word and a colour; and the eight constituency shapes.

use maud::{Markup, PreEscaped, html};

/// How something stands. The sign and the colour follow from the kind, the word is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// ✓ done, agreed, on track.
    Good(String),
    /// ▲ behind, below quorum, needs an eye.
    Warn(String),
    /// ✕ missed, not agreed, an error.
    Bad(String),
    /// ● open, under way.
    Open(String),
    /// ◌ not reported, not yet started.
    Unknown(String),
}

impl Status {
    /// The word without sign, for CSV and JSON.
    pub fn word(&self) -> &str {
        match self {
            Status::Good(word)
            | Status::Warn(word)
            | Status::Bad(word)
            | Status::Open(word)
            | Status::Unknown(word) => word,
        }
    }

    const fn sign_and_class(&self) -> (&'static str, &'static str) {
        match self {
            Status::Good(_) => ("✓", "tag good"),
            Status::Warn(_) => ("▲", "tag warn"),
            Status::Bad(_) => ("✕", "tag bad"),
            Status::Open(_) => ("●", "tag"),
            Status::Unknown(_) => ("◌", "tag"),
        }
    }
}

/// A status as a tag: `✓ Agreed`.
pub fn tag(status: &Status) -> Markup {
    let (sign, class) = status.sign_and_class();
    html! { span class=(class) { span aria-hidden="true" { (sign) } " " (status.word()) } }
}

/// Outlines of the eight shapes, each about 10 units wide around the origin: circle, square,
/// triangle, diamond, cross, down triangle, hexagon, star.
const SHAPES: [&str; 8] = [
    "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
    "M-4-4h8v8h-8z",
    "M0-4.9L4.9 4H-4.9z",
    "M0-5.2L5.2 0L0 5.2L-5.2 0z",
    "M-1.8-4.9h3.6v3.1h3.1v3.6h-3.1v3.1h-3.6v-3.1h-3.1v-3.6h3.1z",
    "M0 4.9L4.9-4H-4.9z",
    "M-2.6-4.5h5.2L5.2 0L2.6 4.5h-5.2L-5.2 0z",
    "M0-5.4L1.6-1.8L5.3-1.7L2.3 .8L3.3 4.6L0 2.4L-3.3 4.6L-2.3 .8L-5.3-1.7L-1.6-1.8z",
];

/// The definitions that every page carries once: shapes `#s1`–`#s8` and the hatch of "against".
/// A picture served as a file of its own carries them too.
pub fn symbol_definitions() -> Markup {
    let mut text = String::from("<defs>");
    for (index, outline) in SHAPES.iter().enumerate() {
        text.push_str(&format!("<path id=\"s{}\" d=\"{outline}\"/>", index + 1));
    }
    text.push_str(
        "<pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(-45)\"><rect class=\"hatch-under\" width=\"6\" height=\"6\"/>\
         <rect class=\"hatch-over\" width=\"3.4\" height=\"6\"/></pattern></defs>",
    );
    PreEscaped(text)
}

/// The shape of constituency `number` (1–8) in its colour; others, of whom it is not known, are a
/// grey circle.
pub fn symbol(number: u8) -> Markup {
    let number = if (1..=8).contains(&number) { number } else { 0 };
    html! {
        svg class={ "sym f" (number) } viewBox="-6 -6 12 12" aria-hidden="true" {
            use href={ "#s" (number.max(1)) } {}
        }
    }
}

/// A constituency: its shape, then its name.
pub fn constituency(number: u8, name: &str) -> Markup {
    html! { span.who { (symbol(number)) bdi { (name) } } }
}
