//! Issue areas, and what is known of how they are linked.
//!
//! Facts retyped from the project's knowledge base (`data/areas.tsv`, `data/linkages.tsv`): names
//! in six languages, words by which a partner's theme is known to belong to an area, and for each
//! linkage its nature, how it works, its source and how sure that is.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use insight::names::fold;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{Topic, coded};

/// The languages of both lists, in the order of their columns.
const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];

/// An issue area, such as health.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area(u8);

coded! {
    /// Of what nature a linkage is.
    pub enum Nature {
        /// Each helps the other.
        Mutual = "mutual",
        /// The first helps the second.
        Supports = "supports",
        /// The first fails without the second.
        Depends = "depends",
        /// Gains in one may harm the other.
        Tension = "tension",
    }
}

coded! {
    /// How sure a linkage is, by where it was read.
    pub enum Sureness {
        /// Read at its source.
        Primary = "primary",
        /// Read in somebody's report of the source.
        Secondary = "secondary",
        /// A starting value of the literature, to be tested.
        Seed = "seed",
        /// From general knowledge, to be checked.
        Memory = "memory",
    }
}

/// How two issue areas are linked.
#[derive(Clone, Debug)]
pub struct Linkage {
    /// Its number in the knowledge base: `E07`.
    pub code: &'static str,
    /// The first area.
    pub from: Area,
    /// The second.
    pub to: Area,
    /// Of what nature it is.
    pub nature: Nature,
    /// How sure it is.
    pub sure: Sureness,
    /// Where it was read; empty when it is from general knowledge.
    pub source: &'static str,
    /// The address of the source.
    pub address: &'static str,
    works: [&'static str; 6],
}

struct Known {
    code: &'static str,
    names: [&'static str; 6],
    /// Folded beginnings of words.
    stems: Vec<String>,
}

static AREAS: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let [code, en, fr, es, ru, zh, ar, stems] = cells[..] else { return None };
        let names = [en, fr, es, ru, zh, ar];
        let stems = stems.split("; ").chain(names).map(fold).collect();
        Some(Known { code, names, stems })
    };
    include_str!("../../data/areas.tsv").lines().filter_map(line).collect()
});

static LINKAGES: LazyLock<Vec<Linkage>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let [code, from, to, nature, sure, source, address, en, fr, es, ru, zh, ar] = cells[..]
        else {
            return None;
        };
        Some(Linkage {
            code,
            from: from.parse().ok()?,
            to: to.parse().ok()?,
            nature: Nature::from_code(nature)?,
            sure: Sureness::from_code(sure)?,
            source,
            address,
            works: [en, fr, es, ru, zh, ar],
        })
    };
    include_str!("../../data/linkages.tsv").lines().filter_map(line).collect()
});

/// The column of a language; English where it has none.
fn column(lang: &str) -> usize {
    LANGUAGES.iter().position(|known| *known == lang).unwrap_or(0)
}

impl Area {
    /// Every area.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..AREAS.len() as u8).map(Self)
    }

    fn known(self) -> &'static Known {
        // INVARIANT (an Area is in the list): made only by this file, from positions in it.
        &AREAS[usize::from(self.0)]
    }

    /// Its code: `human-rights`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.known().code
    }

    /// Its name in a language (`ar en es fr ru zh`).
    #[must_use]
    pub fn name(self, lang: &str) -> &'static str {
        self.known().names[column(lang)]
    }

    /// Its names in all languages.
    #[must_use]
    pub fn names(self) -> [&'static str; 6] {
        self.known().names
    }

    /// The areas that a partner's word for a theme belongs to, by the beginnings of its words; of a
    /// theme's own name in a language whose beginnings are not listed, those of the English one.
    #[must_use]
    pub fn of_theme(theme: &str) -> Vec<Self> {
        let of = |words: &str| -> Vec<Self> {
            let folded = format!(" {}", fold(words));
            let begins = |stem: &String| folded.contains(&format!(" {stem}"));
            Self::all().filter(|area| area.known().stems.iter().any(begins)).collect()
        };
        let own = of(theme);
        if own.is_empty() { of(Topic::read_in(theme, "en")) } else { own }
    }

    /// What is known of how it is linked.
    pub fn linkages(self) -> impl Iterator<Item = &'static Linkage> {
        LINKAGES.iter().filter(move |one| one.from == self || one.to == self)
    }
}

impl Linkage {
    /// Everything that is known.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &LINKAGES
    }

    /// The other end.
    #[must_use]
    pub fn other(&self, end: Area) -> Area {
        if self.from == end { self.to } else { self.from }
    }

    /// How it works, in a language.
    #[must_use]
    pub fn works(&self, lang: &str) -> &'static str {
        self.works[column(lang)]
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Area {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::all().find(|area| area.code() == text).ok_or(())
    }
}

impl Serialize for Area {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Area {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| D::Error::custom("an issue area is written like `human-rights`"))
    }
}

impl schemars::JsonSchema for Area {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Area".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let codes: Vec<&str> = Self::all().map(Self::code).collect();
        schemars::json_schema!({ "type": "string", "enum": codes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_whole() {
        assert_eq!(Area::all().count(), 30);
        assert_eq!(Linkage::all().len(), 30);
        for area in Area::all() {
            assert!(LANGUAGES.iter().all(|lang| !area.name(lang).is_empty()), "{area}");
        }
        for one in Linkage::all() {
            assert!(LANGUAGES.iter().all(|lang| !one.works(lang).is_empty()), "{}", one.code);
            assert_eq!(one.source.is_empty(), one.sure == Sureness::Memory, "{}", one.code);
        }
    }

    #[test]
    fn a_theme_belongs_to_areas_by_its_words() {
        let of = |theme: &str| -> Vec<&str> {
            Area::of_theme(theme).into_iter().map(Area::code).collect()
        };
        assert_eq!(of("Clean cooking"), ["energy"]);
        assert_eq!(of("Santé publique"), ["health"]);
        assert_eq!(of("Women's health"), ["health", "gender"]);
        assert_eq!(of("Здравоохранение"), ["health"]);
        assert!(of("Transport").is_empty() && of("Астрология").is_empty());
    }
}
