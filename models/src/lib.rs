#![doc = include_str!("../README.md")]

pub mod demo;
pub mod legitimacy;
pub mod partners;

use serde::Deserialize;

/// The facts of one hub, as the library holds them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Its id in the library, for example `gavi`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What people call it.
    pub short_name: String,
    /// What kind of coalition it is, by the typology of the library.
    pub archetype: String,
    /// `global`, `regional` or `national`.
    pub scope: String,
    /// Whether it is active.
    pub status: String,
    /// What it works on.
    pub issue_areas: Vec<String>,
    /// What was looked for and not found.
    pub unknown: Vec<String>,
    /// Every statement.
    #[serde(default)]
    pub facts: Vec<Fact>,
}

/// One statement, where it was read, and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it is about, for example `goal.statement` or `decision_rules.r-main`.
    pub about: String,
    /// The statement, or a number, or `unknown`.
    pub value: String,
    /// How sure it is; the codes stand in the README.
    pub confidence: String,
    /// The text that was read.
    pub title: Option<String>,
    /// The year of that text.
    pub year: Option<i64>,
    /// Whether the year is our estimate because the text has none.
    #[serde(default)]
    pub year_estimated: bool,
    /// Where it was read.
    pub url: Option<String>,
    /// A remark on the statement.
    pub note: Option<String>,
}

/// A model hub: its facts, and a charter to start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Model {
    /// Its id, for example `gavi`.
    pub id: &'static str,
    facts: &'static str,
    charter: &'static str,
}

macro_rules! models {
    ($($id:literal)+) => {
        /// Every model, in order of id.
        pub const MODELS: &[Model] = &[$( Model {
            id: $id,
            facts: include_str!(concat!("../hubs/", $id, "/facts.toml")),
            charter: include_str!(concat!("../hubs/", $id, "/charter.toml")),
        }, )+];
    };
}

models! {
    "apcnf" "cicc" "community-solutions" "eiti" "fsc" "gavi" "geapp" "global-fund" "gpe"
    "grow-asia" "icann" "icbl-cmc" "ilo" "kimberley-process" "marrakech-partnership" "msc" "ogp"
    "pathfinders" "rspo" "stop-tb" "sun" "swa"
}

/// The charter of a hub without bodies: for a coalition that has not agreed yet who decides how.
pub const ORGANIC: &str = include_str!("../organic/charter.toml");

/// The model of this id.
#[must_use]
pub fn model(id: &str) -> Option<&'static Model> {
    MODELS.iter().find(|model| model.id == id)
}

impl Model {
    /// Its facts.
    ///
    /// # Errors
    /// Where the file is not of the form above: a mistake of ours that a test would meet.
    pub fn facts(&self) -> Result<Facts, String> {
        toml::from_str(self.facts).map_err(|fault| format!("{}: {fault}", self.id))
    }

    /// Its charter as a file that a hub can start with: the model's clauses, and a table of powers
    /// of ours.
    #[must_use]
    pub const fn charter(&self) -> &'static str {
        self.charter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_reads_and_says_where_its_facts_come_from() {
        assert_eq!(MODELS.len(), 22);
        for model in MODELS {
            let facts = model.facts().unwrap_or_else(|fault| panic!("{fault}"));
            assert_eq!(facts.id, model.id);
            assert!(facts.facts.len() >= 10, "{}: {} facts", model.id, facts.facts.len());
            for fact in &facts.facts {
                let sourced = fact.confidence.starts_with("sourced");
                assert!(!sourced || fact.title.is_some(), "{}: {}", model.id, fact.about);
            }
        }
    }

    #[test]
    fn every_charter_of_a_model_is_executable() {
        let mut faults = Vec::new();
        let organic = ("organic", ORGANIC);
        for (id, charter) in MODELS.iter().map(|model| (model.id, model.charter())).chain([organic])
        {
            if let Err(found) = charter::file::read(charter, None) {
                faults.extend(found.iter().map(|fault| format!("{id}: {fault:?}")));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
