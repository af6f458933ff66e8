//! Where a row is, from what its cells say of each level below the country.

use crate::model::dataset::Spot;
use crate::model::{Country, normal_place_code};

/// Names and codes of the levels, the widest first, and the country where one was read. None where
/// a row says nothing of where it is; `written` says that it names a country, read or not.
///
/// Codes come out in the form of their country: a report and a list of need, one of which lost a
/// zero in a spreadsheet, then name the same place.
pub(super) fn spot(
    levels: [(&str, &str); 3],
    written: bool,
    country: Option<Country>,
) -> Option<Spot> {
    let finest = levels.iter().rposition(|(name, code)| !name.is_empty() || !code.is_empty());
    if finest.is_none() && !written {
        return None;
    }
    let [(area, _), ..] = levels;
    let mut level = 0;
    let levels = levels.map(|(name, code)| {
        level += 1;
        (name, normal_place_code(code, level))
    });
    let (coarser, from) = levels.split_at(finest.unwrap_or(0));
    let (name, code) = match (finest, from) {
        (Some(_), [(name, code), ..]) => (*name, &**code),
        _ => ("", ""),
    };
    let within = coarser.iter().rev().map(|(_, code)| &**code).find(|code| !code.is_empty());
    // Of three levels the one between is kept, and the code of the area is its own.
    let between = coarser.get(1).filter(|(name, code)| !name.is_empty() || !code.is_empty());
    let (district, district_code) = between.map_or(("", ""), |(name, code)| (*name, &**code));
    let area_code = between.and_then(|_| coarser.first()).map_or("", |(_, code)| &**code);
    let by_code = levels.iter().find_map(|(_, code)| Country::of_place_code(code));
    Some(Spot {
        country: country.or(by_code),
        area: area.into(),
        name: if name.is_empty() { code } else { name }.into(),
        code: code.into(),
        within: within.unwrap_or_default().into(),
        district: district.into(),
        district_code: district_code.into(),
        area_code: area_code.into(),
    })
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_within_the_next_coarser_level_that_has_a_code() {
        let village = [("Kabul", "AF1"), ("Paghman", ""), ("Shakar Dara", "")];
        let spot = spot(village, false, None).expect("a place");
        assert_eq!((&*spot.name, &*spot.code, &*spot.within), ("Shakar Dara", "", "AF01"));
        let province = super::spot([("", "AF1"), ("", ""), ("", "")], false, None);
        let province = province.expect("a place");
        assert_eq!((&*province.name, &*province.code, &*province.within), ("AF01", "AF01", ""));
        assert_eq!(province.country.map(Country::alpha3), Some("AFG"));
    }

    #[test]
    fn a_row_that_names_no_place_has_none() {
        let nothing = [("", ""); 3];
        assert_eq!(spot(nothing, false, None), None);
        assert_eq!(spot(nothing, true, None), Some(Spot::default()), "a country nobody knows");
    }
}
