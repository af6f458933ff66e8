//! Codes of places that two lists give to different places. A country that redraws its provinces
//! hands its codes out anew: of last year's list and this year's, names then say which is meant.

use std::collections::{BTreeMap, BTreeSet};

use insight::names::fold;

use crate::model::dataset::Spot;
use crate::model::{first_level, is_first_level};

/// What a list calls the places of its codes.
#[derive(Default)]
pub(super) struct Called<'a> {
    names: BTreeMap<&'a str, BTreeSet<String>>,
    codes: BTreeMap<String, BTreeSet<&'a str>>,
}

impl<'a> Called<'a> {
    pub(super) fn of(all: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut called = Self::default();
        for (code, name) in all.filter(|(code, name)| !code.is_empty() && !name.is_empty()) {
            let name = fold(name);
            called.codes.entry(name.clone()).or_default().insert(code);
            called.names.entry(code).or_default().insert(name);
        }
        called
    }

    /// Of places as reports or lists of need have them: their own code, and their province's.
    pub(super) fn of_spots(spots: impl Iterator<Item = &'a Spot>) -> Self {
        Self::of(spots.flat_map(|spot| {
            let province = first_level(spot.code_of_area()).filter(|_| !spot.name.is_empty());
            let province = province.map(|code| (code, &*spot.area));
            std::iter::once((&*spot.code, own_name(spot))).chain(province)
        }))
    }

    /// Whether this list gives the code to another place than `other` does, which calls it by this
    /// name: the two names are not alike, and one of the lists has one of them under another code.
    pub(super) fn differs(&self, code: &str, name: &str, other: &Self) -> bool {
        let (name, Some(here)) = (fold(name), self.names.get(code)) else { return false };
        if name.is_empty() || here.iter().any(|own| are_alike(own, &name)) {
            return false;
        }
        self.is_elsewhere(&name, code) || here.iter().any(|own| other.is_elsewhere(own, code))
    }

    /// Whether the name stands under another code of the same form.
    fn is_elsewhere(&self, name: &str, code: &str) -> bool {
        let form = |code: &str| {
            let letters = code.bytes().take_while(u8::is_ascii_alphabetic).count();
            (code.len(), code.get(..letters).map(str::to_owned))
        };
        let codes = self.codes.get(name);
        codes.is_some_and(|all| all.iter().any(|own| *own != code && form(own) == form(code)))
    }
}

/// What a place is called at the level of its code. Where a list has the code of a province alone,
/// that code stands for a name.
pub(super) fn own_name(spot: &Spot) -> &str {
    let is_code = spot.name == spot.code && is_first_level(&spot.code);
    if spot.name.is_empty() || is_code { &spot.area } else { &spot.name }
}

/// Whether two folded names may be one in another spelling: they begin alike.
fn are_alike(one: &str, other: &str) -> bool {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let shorter = one.chars().count().min(other.chars().count());
    same >= shorter.min(4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn province(name: &str, code: &str, own: &str) -> Spot {
        let (country, name) = ("GHA".parse().ok(), name.into());
        Spot { country, area: name, name: own.into(), code: code.into(), ..Spot::default() }
    }

    #[test]
    fn a_code_that_stands_for_a_name_is_not_taken_for_one() {
        for own in ["", "GH02"] {
            let reports = [province("Ashanti", "GH02", own), province("Ahafo", "GH01", "")];
            let list = [province("Ashanti", "GH01", "")];
            let [reported, listed] =
                [&reports[..], &list[..]].map(|all| Called::of_spots(all.iter()));
            assert!(reported.differs("GH01", "Ashanti", &listed), "Ahafo has that code now");
            assert!(!reported.differs("GH02", "Ashanti", &listed));
        }
    }
}
