//! In which part of the world a country lies, and how high the income of its people is.

use super::coded;

coded! {
    /// The region of the United Nations' M49 standard.
    pub enum Region {
        /// Africa.
        Africa = "africa",
        /// Northern, Central and South America, and the Caribbean.
        Americas = "americas",
        /// Asia.
        Asia = "asia",
        /// Europe.
        Europe = "europe",
        /// Oceania.
        Oceania = "oceania",
    }
}

impl Region {
    /// The region of a sub-region, by its English name; none for what lies in no region.
    #[must_use]
    pub fn of_subregion(name: &str) -> Option<Self> {
        let pieces = [
            ("Africa", Self::Africa),
            ("America", Self::Americas),
            ("Asia", Self::Asia),
            ("Europe", Self::Europe),
            ("nesia", Self::Oceania),
            ("Australia", Self::Oceania),
        ];
        pieces.into_iter().find(|(piece, _)| name.contains(piece)).map(|(_, region)| region)
    }
}

coded! {
    /// The income group of the World Bank, by gross national income per head.
    pub enum Income {
        /// Low income.
        Low = "low",
        /// Lower middle income.
        LowerMiddle = "lower_middle",
        /// Upper middle income.
        UpperMiddle = "upper_middle",
        /// High income.
        High = "high",
    }
}

impl Income {
    /// The group of its letters in the list of countries; none where the World Bank names none.
    #[must_use]
    pub fn of_letters(letters: &str) -> Option<Self> {
        match letters {
            "L" => Some(Self::Low),
            "LM" => Some(Self::LowerMiddle),
            "UM" => Some(Self::UpperMiddle),
            "H" => Some(Self::High),
            _ => None,
        }
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::unwrap_used)]
mod tests {
    use super::{Income, Region};
    use crate::model::Country;

    fn of(code: &str) -> (Option<Region>, Option<Income>) {
        let country: Country = code.parse().expect("a country");
        (country.world_region(), country.income())
    }

    #[test]
    fn countries_have_a_region_and_an_income_group() {
        assert_eq!(of("AFG"), (Some(Region::Asia), Some(Income::Low)));
        assert_eq!(of("CAN"), (Some(Region::Americas), Some(Income::High)));
        assert_eq!(of("NZL"), (Some(Region::Oceania), Some(Income::High)));
        assert_eq!(of("FJI").0, Some(Region::Oceania));
        assert_eq!(of("AIA").1, None, "the World Bank does not list it");
        let placed = Country::all().filter(|country| country.world_region().is_some()).count();
        assert!(placed >= Country::all().count() - 2, "only {placed} lie somewhere");
    }
}
