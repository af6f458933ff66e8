//! Codes of places (p-codes) in the one form their country gives them, so that last year's list
//! and this year's name the same place.
//!
//! `data/place-codes.tsv` is retyped from OCHA's table of p-code lengths: letters of the country,
//! then digits of each level. Partners write the country with two or three letters ("NGA036" beside
//! "NG036014"), and spreadsheet programs eat leading zeros of a level.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Country;

/// For each country: letters of its own code, then digits of each level; several where both are
/// in use.
static LENGTHS: LazyLock<HashMap<&'static str, Lengths>> = LazyLock::new(|| {
    let lines = include_str!("../../data/place-codes.tsv").lines();
    lines
        .filter_map(|line| line.split_once('\t').and_then(|(c, rest)| Some((c, read(rest)?))))
        .collect()
});

struct Lengths {
    letters: usize,
    /// The fewest and the most digits down to each level.
    digits: Vec<(usize, usize)>,
}

fn read(line: &str) -> Option<Lengths> {
    let mut cells = line.split('\t');
    let letters = cells.next()?.parse().ok()?;
    let (mut digits, mut least, mut most) = (Vec::new(), 0, 0);
    for cell in cells {
        let all: Vec<usize> = cell.split('|').filter_map(|n| n.parse().ok()).collect();
        least += all.iter().min()?;
        most += all.iter().max()?;
        digits.push((least, most));
    }
    Some(Lengths { letters, digits })
}

/// The code as its country writes it; as it stands where that is not known. `level` counts from 1,
/// the first level below the country.
#[must_use]
pub fn normal_place_code(code: &str, level: usize) -> String {
    let code = code.trim();
    let split = code.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(code.len());
    let (letters, digits) = code.split_at(split);
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let country = (plain && (2..=3).contains(&letters.len()))
        .then(|| letters.parse::<Country>().ok().or_else(|| Country::of_place_code(code)))
        .flatten();
    let Some((country, lengths)) = country.and_then(|c| Some((c, LENGTHS.get(c.alpha3())?))) else {
        return code.to_owned();
    };
    let own = if lengths.letters == 3 { country.alpha3() } else { country.alpha2() };
    let before = level.checked_sub(2).and_then(|at| lengths.digits.get(at)).map_or(0, |d| d.1);
    match level.checked_sub(1).and_then(|at| lengths.digits.get(at)) {
        // One zero was eaten: of the first level where it is alone, else of the last.
        Some((least, _)) if digits.len() + 1 == *least && before == 0 => format!("{own}0{digits}"),
        _ => format!("{own}{digits}"),
    }
}

/// How many letters a code begins with, and how its country's form goes on.
fn form_of(code: &str) -> Option<(usize, &'static Lengths)> {
    let letters = code.bytes().take_while(u8::is_ascii_alphabetic).count();
    let lengths = Country::of_place_code(code).and_then(|c| LENGTHS.get(c.alpha3()))?;
    Some((letters, lengths))
}

/// The code of the province that a place with this code lies in, or is: of the first level below
/// the country. None where its country's form is not known, or the code has another one.
#[must_use]
pub fn first_level(code: &str) -> Option<&str> {
    let (letters, lengths) = form_of(code)?;
    let (least, most) = *lengths.digits.first()?;
    match code.len().checked_sub(letters)? {
        own if (least..=most).contains(&own) => Some(code),
        own if own > most && least == most => code.get(..letters + most),
        _ => None,
    }
}

/// Whether a place is, or lies in, the one with the code `wide`: its own code goes on where that
/// ends. Where no form says that `wide` is whole, one more sign makes another place ("1" and "10").
#[must_use]
pub fn lies_in(code: &str, wide: &str) -> bool {
    let is_whole = || {
        form_of(wide).is_some_and(|(letters, lengths)| {
            let own = wide.len().saturating_sub(letters);
            own == 0 || lengths.digits.iter().any(|(least, most)| (*least..=*most).contains(&own))
        })
    };
    let more = code.strip_prefix(wide).filter(|_| !wide.is_empty());
    more.is_some_and(|more| more.len() != 1 || is_whole())
}

/// Whether this is the code of a province.
#[must_use]
pub fn is_first_level(code: &str) -> bool {
    first_level(code) == Some(code)
}

#[cfg(test)]
mod tests {
    use super::{first_level, lies_in, normal_place_code};

    #[test]
    fn old_and_new_codes_are_one() {
        assert_eq!(normal_place_code("NGA036", 1), "NG036");
        assert_eq!(normal_place_code("NG036014", 2), "NG036014");
        assert_eq!(normal_place_code("AF1", 1), "AF01", "a zero that a spreadsheet ate");
        assert_eq!(normal_place_code("AF0104", 2), "AF0104");
        assert_eq!(normal_place_code("SL", 1), "SL");
        assert_eq!(normal_place_code("temporary 3", 2), "temporary 3");
    }

    #[test]
    fn the_province_of_a_code_is_known_by_its_length() {
        assert_eq!(first_level("AF01"), Some("AF01"));
        assert_eq!(first_level("AF0104"), Some("AF01"));
        assert_eq!(first_level("NG036014"), Some("NG036"));
        assert_eq!(first_level("AF"), None);
        assert_eq!(first_level("temporary 3"), None);
    }

    #[test]
    fn a_place_lies_in_another_whose_code_it_goes_on_from() {
        assert!(lies_in("AF0104", "AF01") && lies_in("AF01", "AF01") && lies_in("AF01", "AF"));
        assert!(lies_in("AM011", "AM01"), "one digit is a level there");
        assert!(!lies_in("10", "1") && !lies_in("XX10", "XX1") && !lies_in("AF01", "AF0104"));
        assert!(!lies_in("AF01", ""));
    }
}
