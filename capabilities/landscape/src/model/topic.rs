//! Themes that many lists name, each by its own word: a partner's "WASH", "EHA" and "140" are one.
//!
//! `data/themes.tsv` is retyped: OCHA's global coordination groups (clusters) with their codes;
//! the OECD DAC sector group (three digits) that corresponds, after the map in iati3w-data; the
//! division of COFOG (UN Statistics Division, 1999); the Sustainable Development Goal. Names in six
//! languages, then other words in use: among them the codes (`dac 151`, `sdg 5`) that mean this
//! theme where several have them.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use insight::names::fold;

use super::coded;

/// A theme that several lists know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Topic(u16);

coded! {
    /// A list of themes that others use.
    pub enum TopicList {
        /// Humanitarian clusters, by OCHA's code: `WSH`.
        Cluster = "cluster",
        /// OECD DAC sector groups: `140`.
        Dac = "dac",
        /// Classification of the functions of government: `06`.
        Cofog = "cofog",
        /// Sustainable Development Goals: `6`.
        Goal = "sdg",
    }
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
        list.known.push(Known { key, codes: [cluster, dac, cofog, goal], names });
    }
    // Several themes share a sector group or goal: the first that has it stands for it, where none
    // says of itself that it does.
    for (number, known) in (0..).zip(&list.known) {
        let [_, dac, cofog, goal] = known.codes;
        for (prefix, code) in [("dac", dac), ("cofog", cofog), ("sdg", goal), ("goal", goal)] {
            if !code.is_empty() {
                list.by_word.entry(format!("{prefix} {code}")).or_insert(number);
            }
        }
    }
    list
});

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
        find(words).or_else(after).or_else(|| Self::of_purpose(words.trim()))
    }

    /// What was chosen as the meaning of a word, as people write it: a theme of the lists by its
    /// name, one of the hub's own as it is.
    pub fn written(meaning: &str) -> &str {
        Self::from_key(meaning).map_or(meaning, |topic| topic.name("en"))
    }

    /// What a partner's words say of a theme: where they mean none as a whole and what stands
    /// behind a colon does, only that ("Operational presence: Health").
    pub fn said_in(words: &str) -> &str {
        let is_known = |text: &str| LIST.by_word.contains_key(&fold(text));
        let after = words.split_once(':').map(|(_, rest)| rest.trim());
        after.filter(|rest| is_known(rest) && !is_known(words)).unwrap_or(words)
    }

    /// A partner's word for a theme to a reader: the theme's own name in another language in the
    /// reader's; whatever else somebody writes stays as it is written.
    pub fn read_in<'w>(words: &'w str, language: &str) -> &'w str {
        match Self::from_words(words).filter(|topic| topic.is_named(words)) {
            Some(topic) => topic.name(language),
            None => words,
        }
    }

    /// Whether this is the theme's own name, in any language.
    pub fn is_named(self, words: &str) -> bool {
        let written = fold(words);
        self.known().is_some_and(|known| known.names.iter().any(|name| fold(name) == written))
    }

    /// What a partner's word for a theme is known by: the key of the theme that it means, else the
    /// word itself, folded.
    pub fn key_of(words: &str) -> String {
        Self::from_words(words).map_or_else(|| fold(words), |topic| topic.key().to_owned())
    }

    /// The theme of an OECD DAC code of three or five digits.
    #[must_use]
    pub fn of_purpose(code: &str) -> Option<Self> {
        let digits = matches!(code.len(), 3 | 5) && code.bytes().all(|b| b.is_ascii_digit());
        let group = code.get(..3).filter(|_| digits)?;
        // "Basic nutrition" (12240) is its own theme; other five-digit codes go by their group.
        let exact = [code, group].into_iter().find_map(|c| LIST.by_word.get(&format!("dac {c}")));
        let tens = || LIST.by_word.get(&format!("dac {}0", group.get(..2).unwrap_or_default()));
        exact.or_else(tens).copied().map(Self)
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
        self.known().map_or("", |known| known.names[in_order(language)])
    }

    /// Its code in a list; none where that list has no such theme.
    #[must_use]
    pub fn code(self, list: TopicList) -> Option<&'static str> {
        let code = self.known()?.codes[list as usize];
        (!code.is_empty()).then_some(code)
    }

    /// The codes of several themes in a list, each once.
    #[must_use]
    pub fn codes(topics: &[Self], list: TopicList) -> String {
        let all: BTreeSet<&str> = topics.iter().filter_map(|topic| topic.code(list)).collect();
        all.into_iter().collect::<Vec<_>>().join("; ")
    }

    fn known(self) -> Option<&'static Known> {
        LIST.known.get(self.0 as usize)
    }
}

/// A Sustainable Development Goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal(u8);

/// Number and short names of the goals, as the United Nations write them: `data/goals.tsv`.
static GOALS: LazyLock<Vec<[&'static str; 6]>> = LazyLock::new(|| {
    let lines = include_str!("../../data/goals.tsv").lines();
    let names = lines.filter_map(|line| line.split_once('\t'));
    let names =
        names.filter_map(|(_, names)| names.split('\t').collect::<Vec<_>>().try_into().ok());
    names.collect()
});

impl Goal {
    /// Every goal.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=17).map(Self)
    }

    /// The goal of a number.
    #[must_use]
    pub fn numbered(number: i64) -> Option<Self> {
        Self::all().find(|goal| goal.number() == number)
    }

    /// The goal of a theme, where it has one.
    #[must_use]
    pub fn of(topic: Topic) -> Option<Self> {
        Self::numbered(topic.code(TopicList::Goal)?.parse().ok()?)
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0 as i64
    }

    /// Its number and short name in a language, by code.
    #[must_use]
    pub fn name(self, language: &str) -> String {
        let names = GOALS.get(usize::from(self.0) - 1);
        let name = names.and_then(|names| names.get(in_order(language)));
        format!("{} {}", self.0, name.copied().unwrap_or_default())
    }
}

/// Where a language stands in the lists; English for any other than the six.
fn in_order(language: &str) -> usize {
    let place = ["en", "fr", "es", "ru", "zh", "ar"].iter().position(|l| *l == language);
    place.unwrap_or(0)
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
    fn a_code_that_several_themes_have_means_the_general_one() {
        for (code, key) in [
            ("12220", "health"),
            ("12240", "nutrition"),
            ("15110", "governance"),
            ("15180", "gender-violence"),
            ("15220", "peace"),
            ("16010", "social-protection"),
            ("72010", "relief"),
            ("99810", "unspecified"),
            ("SDG 1", "social-protection"),
            ("SDG 2", "food"),
            ("SDG 5", "women"),
            ("SDG 11", "cities"),
            ("SDG 16", "governance"),
        ] {
            assert_eq!(Topic::from_words(code).map(Topic::key), Some(key), "{code}");
        }
        // Every sector group of the DAC, and every goal.
        let groups = [
            "110", "111", "112", "113", "114", "120", "121", "122", "123", "130", "140", "150",
            "151", "152", "160", "210", "220", "230", "231", "232", "233", "234", "235", "236",
            "240", "250", "310", "311", "312", "313", "320", "321", "322", "323", "331", "332",
            "410", "430", "510", "520", "530", "600", "720", "730", "740", "910", "930", "998",
        ];
        let unknown: Vec<_> = groups.iter().filter(|c| Topic::from_words(c).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        assert!((1..=17).all(|goal| Topic::from_words(&format!("SDG {goal}")).is_some()));
    }

    #[test]
    fn every_list_has_its_code() {
        let water = Topic::from_key("water").expect("water");
        assert_eq!(
            TopicList::ALL.map(|list| water.code(list)),
            [Some("WSH"), Some("140"), Some("06"), Some("6")]
        );
        assert_eq!(water.name("zh"), "水、环境卫生和个人卫生");
        assert_eq!(Topic::all().count(), LIST.known.len());
        let goal = Goal::of(water).expect("a goal");
        assert_eq!(goal.name("fr"), "6 Eau propre et assainissement");
        assert_eq!(GOALS.len(), Goal::all().count());
    }
}
