//! The indicators of legitimacy: which there are, how each is read, where each comes from.

use serde::Deserialize;

const INDICATORS: &str = include_str!("../knowledge/legitimacy.toml");

/// What a coalition may be legitimate by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dimension {
    /// Who decides.
    Input,
    /// How decisions are made.
    Throughput,
    /// What comes out.
    Output,
    /// What audiences think.
    Belief,
    /// Who really controls.
    Power,
}

impl Dimension {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 5] =
        [Self::Input, Self::Throughput, Self::Output, Self::Belief, Self::Power];

    /// The word at the end of message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Throughput => "throughput",
            Self::Output => "output",
            Self::Belief => "belief",
            Self::Power => "power",
        }
    }
}

/// In what a value is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// A share of a whole, or a difference of two.
    Share,
    /// A number from 0 to 1.
    Index,
    /// One amount over another.
    Ratio,
    /// Days.
    Days,
    /// A whole number.
    Count,
    /// An answer from 1 to 5.
    Scale,
    /// The difference of two such answers.
    Points,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// More.
    Higher,
    /// Less.
    Lower,
}

/// One indicator.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// `L01` to `L41`.
    pub id: String,
    /// What it belongs to.
    pub dimension: Dimension,
    /// Its unit.
    pub unit: Unit,
    /// Which way is better.
    pub better: Better,
    /// From where on it is read as good, in thousandths of the unit: a judgement, not a standard.
    pub bar: Option<i64>,
    /// How sure its source is; the codes stand in the README.
    pub confidence: String,
    /// Where it comes from.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    indicators: Vec<Indicator>,
}

/// All indicators, by number.
///
/// # Errors
/// Where the file is not of the form above: a mistake of ours that a test would meet.
pub fn indicators() -> Result<Vec<Indicator>, String> {
    let file: Result<File, _> = toml::from_str(INDICATORS);
    file.map(|file| file.indicators).map_err(|fault| format!("knowledge/legitimacy.toml: {fault}"))
}

#[cfg(test)]
mod tests {
    use super::{Dimension, indicators};

    #[test]
    fn there_are_41_in_five_dimensions_each_with_its_source() {
        let all = indicators().unwrap_or_default();
        let ids: Vec<String> = (1..=41).map(|n| format!("L{n:02}")).collect();
        assert_eq!(all.iter().map(|one| one.id.clone()).collect::<Vec<_>>(), ids);
        for dimension in Dimension::ALL {
            assert!(all.iter().any(|one| one.dimension == dimension), "{dimension:?}");
        }
        assert!(all.iter().all(|one| !one.source.is_empty() && !one.confidence.is_empty()));
    }
}
