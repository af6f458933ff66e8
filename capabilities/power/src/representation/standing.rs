//! The rule that stands for a charter where one figure is asked for: whose seats and power count.

use charter::model::{Charter, Rule};

use crate::game::Play;
use crate::game::seats::seat_power;

/// A rule with the power of each of its seats.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The clause.
    pub rule: String,
    /// The rule over the seats of its body.
    pub play: Play,
    /// The normalised Banzhaf index of each seat, in hundred-thousandths; none at all where
    /// counting would take too long.
    pub power: Vec<u64>,
}

impl Standing {
    /// The rule asked for, or else the first of the charter that is decided by ballots.
    #[must_use]
    pub fn of(charter: &Charter, asked: Option<&str>) -> Option<Self> {
        let standing = |rule: &Rule| {
            let play = Play::new(charter, rule).ok()?;
            let power = seat_power(&play).unwrap_or_default();
            Some(Self { rule: rule.id.clone(), play, power })
        };
        match asked.and_then(|id| charter.rule(id)) {
            Some(rule) => standing(rule),
            None => charter.rules.iter().find_map(standing),
        }
    }
}
