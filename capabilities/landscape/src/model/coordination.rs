//! Overlaps and double reports: what they are known by, and what can become of them.

use insight::names::fold;

use super::Country;
use super::coded;
use super::dataset::sha256;

coded! {
    /// What became of an overlap that two organisations talked about.
    pub enum Outcome {
        /// They go on side by side and tell each other.
        Coordinated = "coordinated",
        /// They divided the place or the people between them.
        Split = "split",
        /// They do it together.
        Joint = "joint",
        /// They do different things: it only looked like one.
        NotAnOverlap = "not_an_overlap",
    }
}

coded! {
    /// What two reports are that look like one.
    pub enum SameReport {
        /// One activity, told twice: it is counted once.
        Same = "same",
        /// Two activities.
        Different = "different",
        /// Not decided (any more).
        Open = "open",
    }
}

/// The fingerprint of a place and a theme, 16 hex digits: what a talk is about, in a form that
/// rules may see. The same words in other case or with other accents give the same.
#[must_use]
pub fn cell(country: Option<Country>, place: &str, theme: &str) -> Box<str> {
    let country = country.map_or("", Country::alpha3);
    let text = format!("{country}\n{}\n{}", fold(place), fold(theme));
    sha256(text.as_bytes()).get(..16).unwrap_or_default().into()
}

/// Whether a text is such a fingerprint.
#[must_use]
pub fn is_fingerprint(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_known_again_in_other_letters() {
        let one = cell(None, "Bogotá", "Water ");
        assert_eq!(one, cell(None, "BOGOTA", "water"));
        assert!(is_fingerprint(&one) && !is_fingerprint("Bogotá"));
        assert_ne!(one, cell("COL".parse().ok(), "Bogotá", "water"), "another country");
    }
}
