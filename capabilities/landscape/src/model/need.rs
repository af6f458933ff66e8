//! A list of need: people in need, targets and people reached, by place and theme. Its rows stand
//! in a file of their own, stored by its hash. An empty cell is no value, never zero.

use serde::{Deserialize, Serialize};

use super::coded;
use super::dataset::{NotADataset, Spot};

/// The version of this form.
const FORM: u32 = 1;

coded! {
    /// What a number of people in a list of need counts.
    pub enum Measure {
        /// Everybody who lives there.
        Population = "population",
        /// People in need, or affected.
        InNeed = "in_need",
        /// People whom help is planned for.
        Targeted = "targeted",
        /// People whom help has reached.
        Reached = "reached",
    }
}

/// A row: one place, one theme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedRow {
    /// Where.
    pub place: Spot,
    /// The theme as written; empty for all themes together.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub theme: Box<str>,
    /// Everybody who lives there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<u64>,
    /// People in need.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_need: Option<u64>,
    /// People whom help is planned for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub targeted: Option<u64>,
    /// People whom help has reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached: Option<u64>,
}

impl NeedRow {
    /// The place of one of its numbers.
    pub fn number_mut(&mut self, measure: Measure) -> &mut Option<u64> {
        match measure {
            Measure::Population => &mut self.population,
            Measure::InNeed => &mut self.in_need,
            Measure::Targeted => &mut self.targeted,
            Measure::Reached => &mut self.reached,
        }
    }
}

/// A list of need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    form: u32,
    /// Its rows.
    pub rows: Vec<NeedRow>,
}

impl Need {
    /// A list of these rows.
    #[must_use]
    pub const fn new(rows: Vec<NeedRow>) -> Self {
        Self { form: FORM, rows }
    }

    /// The bytes to store.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Plain rows always serialise.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads stored bytes.
    ///
    /// # Errors
    /// When they are not a list of need of this form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotADataset> {
        let need: Self = serde_json::from_slice(bytes).map_err(|e| NotADataset(e.to_string()))?;
        if need.form == FORM {
            return Ok(need);
        }
        Err(NotADataset(format!("form {} is not known", need.form)))
    }
}
