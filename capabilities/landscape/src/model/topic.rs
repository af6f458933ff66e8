//! Themes that many lists name, each by its own word: a partner's "WASH", "EHA" and "140" are one.
//!
//! `data/themes.tsv` is retyped: OCHA's global coordination groups (clusters) with their codes;
//! the OECD DAC sector group (three digits) that corresponds, after the map in iati3w-data; the
//! division of COFOG (UN Statistics Division, 1999); the Sustainable Development Goal. Names in six
//! languages, then other words in use.

use std::collections::HashMap;
use std::sync::LazyLock;

use insight::names::fold;

/// A theme that several lists know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Topic(u16);

/// A list of themes that others use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopicList {
    /// Humanitarian clusters, by OCHA's code: `WSH`.
    Cluster,
    /// OECD DAC sector groups: `140`.
    Dac,
    /// Classification of the functions of government: `06`.
    Cofog,
    /// Sustainable Development Goals: `6`.
    Goal,
}

struct Known {
    key: &'static str,
    /// Cluster, DAC, COFOG, goal; empty where the list has none.
    codes: [&'static str; 4],
    /// English, French, Spanish, Russian, Chinese, Arabic.
    names: [&'static str; 6],
}

struct List {
    known: Vec<Known>,
    by_word: HashMap<String, u16>,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    let mut list = List { known: Vec::new(), by_word: HashMap::new() };
    for line in include_str!("../../data/themes.tsv").lines() {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let [key, cluster, dac, cofog, goal, en, fr, es, ru, zh, ar, other] = cells[..] else {
            continue;
        };
        let (number, names) = (list.known.len() as u16, [en, fr, es, ru, zh, ar]);
        let all = names.into_iter().chain(other.split("; ")).chain([key, cluster]);
        for word in all.map(fold).filter(|word| !word.is_empty()) {
            list.by_word.entry(word).or_insert(number);
        }
        // Several themes share a sector group or goal: the first that names it stands for it.
        for (prefix, code) in [("dac", dac), ("cofog", cofog), ("sdg", goal), ("goal", goal)] {
            if !code.is_empty() {
                list.by_word.entry(format!("{prefix} {code}")).or_insert(number);
            }
        }
        list.known.push(Known { key, codes: [cluster, dac, cofog, goal], names });
    }
    list
});

/// DAC sectors (CRS purpose codes) that are themes of their own, then the groups of three digits
/// whose sectors are all of one theme.
const SECTORS: &[(&str, &str)] = &[
    ("12240", "nutrition"),
    ("14050", "waste"),
    ("15170", "women"),
    ("15180", "gender-violence"),
    ("15250", "mine-action"),
    ("15261", "child-protection"),
    ("16010", "social-protection"),
    ("16030", "shelter"),
    ("16040", "shelter"),
    ("16061", "culture"),
    ("43030", "cities"),
    ("43060", "disasters"),
    ("43071", "food"),
    ("43072", "food"),
    ("43073", "food"),
    ("72040", "food"),
    ("72050", "coordination"),
    ("110", "education"),
    ("111", "education"),
    ("112", "education"),
    ("113", "education"),
    ("114", "education"),
    ("120", "health"),
    ("121", "health"),
    ("122", "health"),
    ("123", "health"),
    ("130", "health"),
    ("140", "water"),
    ("151", "governance"),
    ("152", "peace"),
    ("210", "transport"),
    ("220", "digital"),
    ("230", "energy"),
    ("231", "energy"),
    ("232", "energy"),
    ("233", "energy"),
    ("234", "energy"),
    ("235", "energy"),
    ("236", "energy"),
    ("240", "finance"),
    ("250", "finance"),
    ("311", "agriculture"),
    ("321", "industry"),
    ("322", "industry"),
    ("323", "industry"),
    ("410", "environment"),
    ("520", "food"),
    ("730", "recovery"),
    ("740", "disasters"),
];

impl Topic {
    /// Every theme, in the order of the list.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LIST.known.len() as u16).map(Self)
    }

    /// The theme a partner's word means, by its name in six languages, another word in use, or the
    /// code of a list; what stands before a colon is not looked at where the whole says nothing.
    #[must_use]
    pub fn from_words(words: &str) -> Option<Self> {
        let find = |text: &str| LIST.by_word.get(&fold(text)).copied().map(Self);
        let after = || words.split_once(':').and_then(|(_, rest)| find(rest));
        find(words).or_else(after).or_else(|| Self::of_code(words.trim()))
    }

    /// What a partner's word for a theme is known by: the key of the theme that it means, else the
    /// word itself, folded.
    pub fn key_of(words: &str) -> String {
        Self::from_words(words).map_or_else(|| fold(words), |topic| topic.key().to_owned())
    }

    /// The theme of a cell that holds an OECD DAC code alone: a group as our files write it, else
    /// what its sector plainly is.
    fn of_code(code: &str) -> Option<Self> {
        let group = || LIST.by_word.get(&format!("dac {code}")).copied().map(Self);
        Some(()).filter(|()| code.len() == 3).and_then(|()| group()).or(Self::of_sector(code))
    }

    /// The theme that an OECD DAC sector of three or five digits plainly belongs to: none where its
    /// group holds several of ours ("other social infrastructure", "emergency response").
    #[must_use]
    pub fn of_sector(code: &str) -> Option<Self> {
        let digits = matches!(code.len(), 3 | 5) && code.bytes().all(|b| b.is_ascii_digit());
        let of = |prefix: &&(&str, &str)| code.starts_with(prefix.0);
        let (_, key) = SECTORS.iter().filter(|_| digits).find(of)?;
        Self::from_key(key)
    }

    /// The theme with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let found = LIST.known.iter().position(|known| known.key == key)?;
        u16::try_from(found).ok().map(Self)
    }

    /// Its key, for ever: `water`.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.known().map_or("", |known| known.key)
    }

    /// Its name in a language, by code; in English where that is not one of the six.
    #[must_use]
    pub fn name(self, language: &str) -> &'static str {
        let place = ["en", "fr", "es", "ru", "zh", "ar"].iter().position(|l| *l == language);
        self.known().map_or("", |known| known.names[place.unwrap_or(0)])
    }

    /// Its code in a list; none where that list has no such theme.
    #[must_use]
    pub fn code(self, list: TopicList) -> Option<&'static str> {
        let code = self.known()?.codes[list as usize];
        (!code.is_empty()).then_some(code)
    }

    fn known(self) -> Option<&'static Known> {
        LIST.known.get(self.0 as usize)
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn one_theme_under_many_words() {
        for word in [
            "WASH",
            "WASH/EHA",
            "Eau, hygiène et assainissement",
            "Water Sanitation Hygiene",
            "Operatioanl Presence: Water, Sanitation & Hygiene",
            "WSH",
            "140",
            "14030",
            "SDG 6",
        ] {
            assert_eq!(Topic::from_words(word).map(Topic::key), Some("water"), "{word}");
        }
        assert_eq!(Topic::from_words("Образование").map(Topic::key), Some("education"));
        assert_eq!(Topic::from_words("2023"), None);
        assert_eq!(Topic::from_words("Sorcery"), None);
    }

    #[test]
    fn a_sector_is_of_the_theme_that_plainly_covers_it() {
        let of = |code: &str| Topic::of_sector(code).map(Topic::key);
        assert_eq!(of("12262"), Some("health"), "malaria control is no nutrition");
        assert_eq!((of("12240"), of("122")), (Some("nutrition"), Some("health")));
        assert_eq!((of("15110"), of("15180")), (Some("governance"), Some("gender-violence")));
        assert_eq!((of("72010"), of("43010"), of("16020")), (None, None, None), "of several");
        assert_eq!((of("1226"), of("Health"), of("")), (None, None, None));
        assert!(SECTORS.iter().all(|(_, key)| Topic::from_key(key).is_some()));
        assert_eq!(Topic::from_words("152").map(Topic::key), Some("protection"), "as files say it");
    }

    #[test]
    fn every_list_has_its_code() {
        let water = Topic::from_key("water").expect("water");
        let codes = [TopicList::Cluster, TopicList::Dac, TopicList::Cofog, TopicList::Goal];
        assert_eq!(
            codes.map(|list| water.code(list)),
            [Some("WSH"), Some("140"), Some("06"), Some("6")]
        );
        assert_eq!(water.name("zh"), "水、环境卫生和个人卫生");
        assert_eq!(Topic::all().count(), LIST.known.len());
    }
}
