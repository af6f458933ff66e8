//! What is published of a conversation where single answers are not: counts, with small ones
//! left out.

use std::collections::BTreeMap;

use insight::opinion::Tally;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Answers to one statement, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// Who agrees.
    pub agree: u32,
    /// Who disagrees.
    pub disagree: u32,
    /// Who answered at all.
    pub seen: u32,
}

impl Count {
    /// Who passed.
    #[must_use]
    pub const fn pass(&self) -> u32 {
        self.seen.saturating_sub(self.agree).saturating_sub(self.disagree)
    }

    /// Whether it can be one of at most so many answers.
    #[must_use]
    pub fn fits(&self, most: u32) -> bool {
        let sides = self.agree.checked_add(self.disagree);
        sides.is_some_and(|sides| sides <= self.seen) && self.seen <= most
    }
}

impl From<Tally> for Count {
    fn from(tally: Tally) -> Self {
        Self { agree: tally.agree, disagree: tally.disagree, seen: tally.seen }
    }
}

impl From<Count> for Tally {
    fn from(count: Count) -> Self {
        Self { agree: count.agree, disagree: count.disagree, seen: count.seen }
    }
}

/// What is published of the answers to one statement.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Everybody's; none where fewer than five answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all: Option<Count>,
    /// By constituency, as the charter names it, without those of whom too few answered.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub by: BTreeMap<String, Count>,
    /// By group of opinion, the largest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Count>,
    /// How far it moves on the map of opinion whoever agrees with it alone, in thousandths: what
    /// divides most is highest.
    #[serde(default)]
    pub divides: u32,
}

/// A group of opinion.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupOf {
    /// How many people.
    pub people: u32,
    /// Of which constituencies they are, without those of whom too few are in some group.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub from: BTreeMap<String, u32>,
}

/// All that is published of a conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// How many people answered.
    pub people: u32,
    /// How many answers they gave.
    pub answers: u64,
    /// Each statement, in order.
    pub statements: Vec<Counts>,
    /// The groups of opinion, the largest first; none where too few people answered enough.
    pub groups: Vec<GroupOf>,
}
