//! What partners of the demo hub answered by their personal links, and the views its secretariat
//! saved, as `demo/partners.toml` tells it. Days are counted from the day the demo is made.

use serde::Deserialize;

const PARTNERS: &str = include_str!("../demo/partners.toml");

/// Everything told about partners.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partners {
    /// The issue areas the hub works on, as codes.
    pub areas: Vec<String>,
    /// The day it said so.
    pub areas_day: i64,
    /// Links named one by one.
    pub ties: Vec<Tie>,
    /// Who was asked.
    pub invitations: Vec<Invitation>,
    /// What one side says to a link that another named.
    pub answers: Vec<Answer>,
    /// What one organisation says about another.
    pub ratings: Vec<Rating>,
    /// Saved views.
    pub views: Vec<View>,
}

/// A link between two organisations.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tie {
    /// What the story calls it.
    pub key: String,
    /// The day it was named.
    pub day: i64,
    /// The organisation that named it by its personal link; else the secretariat did.
    pub by: Option<String>,
    /// Where it starts.
    pub from: String,
    /// Where it leads.
    pub to: String,
    /// Of what kind, as a code.
    pub kind: String,
    /// How often the two deal with each other, as a code.
    pub frequency: Option<String>,
    /// How closely they work together, as a code.
    pub intensity: Option<String>,
    /// The day since which it holds.
    pub since: Option<i64>,
    /// The partner's own word.
    #[serde(default)]
    pub label: String,
    /// Who says so.
    #[serde(default)]
    pub source: String,
}

/// An organisation that was asked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The organisation.
    pub organisation: String,
    /// Whom the link was sent to.
    pub contact: String,
    /// The day it was sent.
    pub day: i64,
    /// How many days it holds.
    pub days: i64,
    /// The day the organisation was reminded.
    pub reminded: Option<i64>,
    /// The day it said that this is all.
    pub done: Option<i64>,
}

/// What one side says to a link.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The key of the link.
    pub tie: String,
    /// The day.
    pub day: i64,
    /// Who answers.
    pub by: String,
    /// Whether it is as it was named.
    pub agrees: bool,
}

/// What one organisation says about another.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// Who answers.
    pub from: String,
    /// About whom.
    pub about: String,
    /// The day.
    pub day: i64,
    /// Power, involvement, resources, reliability, openness, mission; 0 for no answer.
    pub scores: [u8; 6],
    /// What it adds.
    #[serde(default)]
    pub note: String,
}

/// A saved view.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// The day it was saved.
    pub day: i64,
    /// The page it looks at, as a code.
    pub face: String,
    /// The question after `?`.
    pub query: String,
    /// What it is called.
    pub title: String,
    /// What there is to see.
    pub note: String,
    /// Whether other sites may show its picture.
    pub embed: bool,
    /// Its steps, when it is a story.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// A step of a story.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The page it looks at, as a code.
    pub face: String,
    /// The question after `?`.
    pub query: String,
    /// The organisation in the middle of the network.
    pub focus: Option<String>,
    /// Its heading.
    pub title: String,
    /// What it tells.
    pub note: String,
}

/// What is told about partners.
///
/// # Errors
/// Where the file is not of the form above: a mistake of ours that a test would meet.
pub fn partners() -> Result<Partners, String> {
    toml::from_str(PARTNERS).map_err(|fault| format!("demo/partners.toml: {fault}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_to_links_that_were_named() {
        let partners = partners().unwrap_or_else(|fault| panic!("{fault}"));
        for answer in &partners.answers {
            assert!(partners.ties.iter().any(|tie| tie.key == answer.tie), "{}", answer.tie);
        }
    }
}
