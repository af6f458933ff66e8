//! Countries and territories by ISO 3166-1 alpha-3, with their names in six languages.
//!
//! Facts retyped from the OCHA Countries & Territories Taxonomy: codes, UN sub-region, World
//! Bank income group, a point in tenths of a degree, names in English, French, Spanish, Russian,
//! Chinese and Arabic, other names; German names are those of Unicode's CLDR. Listing a territory
//! here says nothing about its status.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use insight::names::fold;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{Income, Region};

/// A country or territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u16);

struct Known {
    alpha3: &'static str,
    alpha2: &'static str,
    region: &'static str,
    income: &'static str,
    /// Latitude and longitude in tenths of a degree.
    at: (i16, i16),
    /// English, French, Spanish, Russian, Chinese, Arabic.
    names: [&'static str; 6],
}

struct List {
    known: Vec<Known>,
    /// Folded names and codes.
    by_name: HashMap<String, u16>,
    /// Folded names without blanks: some write none where others write a hyphen or an apostrophe.
    by_letters: HashMap<String, u16>,
}

/// Names in use that the taxonomy does not list: (name, alpha-3).
const OTHER_NAMES: &[(&str, &str)] = &[
    ("Bolivia", "BOL"),
    ("Brunei", "BRN"),
    ("Burma", "MMR"),
    ("Cape Verde", "CPV"),
    ("CAR", "CAF"),
    ("Congo Brazzaville", "COG"),
    ("Congo Kinshasa", "COD"),
    ("DR Congo", "COD"),
    ("DRC", "COD"),
    ("RDC", "COD"),
    ("RD Congo", "COD"),
    ("Democratic Republic of Congo", "COD"),
    ("Republique democratique du Congo", "COD"),
    ("Czech Republic", "CZE"),
    ("DPRK", "PRK"),
    ("North Korea", "PRK"),
    ("South Korea", "KOR"),
    ("Korea", "KOR"),
    ("East Timor", "TLS"),
    ("England", "GBR"),
    ("Great Britain", "GBR"),
    ("UK", "GBR"),
    ("United Kingdom", "GBR"),
    ("Holland", "NLD"),
    ("Iran", "IRN"),
    ("Ivory Coast", "CIV"),
    ("Cote d Ivoire", "CIV"),
    ("Laos", "LAO"),
    ("Lao PDR", "LAO"),
    ("Macedonia", "MKD"),
    ("Micronesia", "FSM"),
    ("Moldova", "MDA"),
    ("Palestine", "PSE"),
    ("oPt", "PSE"),
    ("Gaza", "PSE"),
    ("RCA", "CAF"),
    ("Centrafrique", "CAF"),
    ("Russia", "RUS"),
    ("Rossiia", "RUS"),
    ("Swaziland", "SWZ"),
    ("Syria", "SYR"),
    ("Siriia", "SYR"),
    ("Syrie", "SYR"),
    ("Siria", "SYR"),
    ("Taiwan", "TWN"),
    ("Tanzania", "TZA"),
    ("Turkey", "TUR"),
    ("Turquie", "TUR"),
    ("Turquia", "TUR"),
    ("USA", "USA"),
    ("US", "USA"),
    ("America", "USA"),
    ("United States", "USA"),
    ("Estados Unidos", "USA"),
    ("Etats Unis", "USA"),
    ("Vatican", "VAT"),
    ("Venezuela", "VEN"),
    ("Vietnam", "VNM"),
    ("Kosovo", "XKX"),
    ("Libye", "LBY"),
    ("Perou", "PER"),
    ("Bresil", "BRA"),
    ("Royaume Uni", "GBR"),
    ("Reino Unido", "GBR"),
    ("Великобритания", "GBR"),
    ("Соединенное Королевство", "GBR"),
    ("المملكة المتحدة", "GBR"),
    ("بريطانيا", "GBR"),
    ("英国", "GBR"),
    ("США", "USA"),
    ("الولايات المتحدة", "USA"),
    ("美国", "USA"),
    ("Russie", "RUS"),
    ("Rusia", "RUS"),
    ("Россия", "RUS"),
    ("روسيا", "RUS"),
    ("俄罗斯", "RUS"),
    ("Coree du Sud", "KOR"),
    ("Corea del Sur", "KOR"),
    ("Южная Корея", "KOR"),
    ("كوريا الجنوبية", "KOR"),
    ("Coree du Nord", "PRK"),
    ("Corea del Norte", "PRK"),
    ("Северная Корея", "PRK"),
    ("كوريا الشمالية", "PRK"),
    ("Сирия", "SYR"),
    ("سوريا", "SYR"),
    ("سورية", "SYR"),
    ("叙利亚", "SYR"),
    ("Tanzanie", "TZA"),
    ("Танзания", "TZA"),
    ("تنزانيا", "TZA"),
    ("坦桑尼亚", "TZA"),
    ("Moldavie", "MDA"),
    ("Moldavia", "MDA"),
    ("مولدوفا", "MDA"),
    ("Лаос", "LAO"),
    ("لاوس", "LAO"),
    ("ДР Конго", "COD"),
    ("ДРК", "COD"),
    ("الكونغو الديمقراطية", "COD"),
    ("ЦАР", "CAF"),
    ("افريقيا الوسطى", "CAF"),
    ("Палестина", "PSE"),
    ("فلسطين", "PSE"),
    ("Hong Kong", "HKG"),
    ("Macau", "MAC"),
];

/// Codes have so many letters: what is as short is not found by its letters alone.
const CODE: usize = 4;

/// A folded name without blanks.
fn letters(folded: &str) -> String {
    folded.split(' ').collect()
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    let mut shorts: Vec<(String, u16)> = Vec::new();
    let mut list = List { known: Vec::new(), by_name: HashMap::new(), by_letters: HashMap::new() };
    for line in include_str!("../../data/countries.tsv").lines() {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let [alpha3, alpha2, region, income, lat, lon, en, fr, es, ru, zh, ar, other] = cells[..]
        else {
            continue;
        };
        let id = list.known.len() as u16;
        let names = [en, fr, es, ru, zh, ar];
        let at = (lat.parse().unwrap_or(0), lon.parse().unwrap_or(0));
        list.known.push(Known { alpha3, alpha2, region, income, at, names });
        let all = names.into_iter().chain(other.split("; ")).chain([alpha3, alpha2]);
        // "Bolivia (Plurinational State of)" is called Bolivia.
        let short = |name: &&'static str| name.split_once(" (").map(|(short, _)| short);
        let shorter = all.clone().filter_map(|name| short(&name));
        shorts.extend(shorter.map(|name| (fold(name), id)));
        for name in all.map(fold).filter(|name| !name.is_empty()) {
            list.by_name.entry(name).or_insert(id);
        }
    }
    // Partners write German too; no page shows these names.
    for line in include_str!("../../data/countries-de.tsv").lines() {
        let found = line.split_once('\t').and_then(|(alpha3, name)| {
            Some((fold(name), list.known.iter().position(|known| known.alpha3 == alpha3)?))
        });
        if let Some((name, id)) = found {
            list.by_name.entry(name).or_insert(id as u16);
        }
    }
    for (name, alpha3) in OTHER_NAMES {
        if let Some(id) = list.known.iter().position(|k| k.alpha3 == *alpha3) {
            list.by_name.insert(fold(name), id as u16);
        }
    }
    // Two countries may share a short name, such as the two halves of Saint Martin.
    for (name, id) in &shorts {
        let shared = shorts.iter().any(|(other, of)| other == name && of != id);
        if !shared && !name.is_empty() {
            list.by_name.entry(name.clone()).or_insert(*id);
        }
    }
    let bare = list.by_name.iter().map(|(name, id)| (letters(name), *id));
    list.by_letters = bare.filter(|(name, _)| name.chars().count() > CODE).collect();
    list
});

impl Country {
    /// Every country and territory, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LIST.known.len() as u16).map(Self)
    }

    fn known(self) -> &'static Known {
        // INVARIANT (a Country is in the list): made only by this file, from positions in it.
        &LIST.known[usize::from(self.0)]
    }

    /// ISO 3166-1 alpha-3 code.
    #[must_use]
    pub fn alpha3(self) -> &'static str {
        self.known().alpha3
    }

    /// Its ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn alpha2(self) -> &'static str {
        self.known().alpha2
    }

    /// UN M49 sub-region, in English.
    #[must_use]
    pub fn region(self) -> &'static str {
        self.known().region
    }

    /// Its UN M49 region.
    #[must_use]
    pub fn world_region(self) -> Option<Region> {
        Region::of_subregion(self.region())
    }

    /// Its income group by the World Bank, where that lists it.
    #[must_use]
    pub fn income(self) -> Option<Income> {
        Income::of_letters(self.known().income)
    }

    /// Latitude and longitude of a point in it, in tenths of a degree.
    #[must_use]
    pub fn point(self) -> (i16, i16) {
        self.known().at
    }

    /// Its name in a language (`ar en es fr ru zh`); in English where no other is known.
    #[must_use]
    pub fn name(self, lang: &str) -> &'static str {
        let place = ["en", "fr", "es", "ru", "zh", "ar"].iter().position(|l| *l == lang);
        let names = &self.known().names;
        let own = place.and_then(|p| names.get(p)).filter(|name| !name.is_empty());
        own.unwrap_or(&names[0])
    }

    /// The country a partner's word means: a name in any of the languages, or a code.
    #[must_use]
    pub fn from_words(words: &str) -> Option<Self> {
        let folded = fold(words);
        let by_letters = || LIST.by_letters.get(&letters(&folded));
        LIST.by_name.get(&folded).or_else(by_letters).copied().map(Self)
    }

    /// The country of a place code: `ML0901` is in Mali, `NGA036` in Nigeria.
    #[must_use]
    pub fn of_place_code(code: &str) -> Option<Self> {
        let letters = code.bytes().take_while(u8::is_ascii_alphabetic).count();
        let digits = code.bytes().skip(letters);
        if code.len() <= letters || !digits.clone().any(|b| b.is_ascii_digit()) {
            return None;
        }
        let find = |n: usize| {
            let prefix = code.get(..n)?.to_ascii_uppercase();
            let fits = |k: &Known| if n == 2 { k.alpha2 == prefix } else { k.alpha3 == prefix };
            LIST.known.iter().position(fits).map(|p| Self(p as u16))
        };
        if letters >= 3 { find(3).or_else(|| find(2)) } else { find(letters) }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.alpha3())
    }
}

impl FromStr for Country {
    type Err = ();

    fn from_str(alpha3: &str) -> Result<Self, ()> {
        let place = LIST.known.binary_search_by(|k| k.alpha3.cmp(alpha3));
        place.map(|p| Self(p as u16)).map_err(|_| ())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.alpha3())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(|()| D::Error::custom("a country is an ISO 3166-1 alpha-3 code"))
    }
}

impl schemars::JsonSchema for Country {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "ISO 3166-1 alpha-3 code of a country or territory."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Country;

    #[test]
    fn a_country_is_found_by_its_name_in_six_languages_and_by_code() {
        let code = |words: &str| Country::from_words(words).map(Country::alpha3);
        for words in
            ["Germany", "Allemagne", "alemania", "Германия", "德国", "ألمانيا", "DEU", "de"]
        {
            assert_eq!(code(words), Some("DEU"), "{words}");
        }
        assert_eq!(code("Côte d’Ivoire"), Some("CIV"));
        assert_eq!(code("Pérou"), Some("PER"));
        for words in ["Royaume Uni", "Royaume-Uni", "RoyaumeUni", "المملكة المتحدة"] {
            assert_eq!(code(words), Some("GBR"), "{words}");
        }
        for words in ["Cote dIvoire", "COTE D' IVOIRE", "Cote-d-Ivoire"] {
            assert_eq!(code(words), Some("CIV"), "{words}");
        }
        assert_eq!(code("GuineeBissau"), Some("GNB"));
        assert_eq!((code("Bolivie"), code("Países Bajos")), (Some("BOL"), Some("NLD")));
        assert_eq!(code("Atlantis"), None);
    }

    #[test]
    fn place_codes_name_their_country() {
        let of = |c: &str| Country::of_place_code(c).map(Country::alpha3);
        assert_eq!(of("ML0901"), Some("MLI"));
        assert_eq!(of("NGA036"), Some("NGA"));
        assert_eq!(of("AF0104"), Some("AFG"));
        assert_eq!(of("Mali"), None);
        assert_eq!(of("12"), None);
    }

    #[test]
    fn every_code_reads_back() {
        assert!(Country::all().count() > 240);
        assert!(Country::all().all(|c| c.alpha3().parse() == Ok(c)));
    }
}
