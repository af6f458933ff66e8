//! Games as files: voters with their weights, or classes of voters that are alike, and a rule:
//! passed when any of its clauses holds, each of which asks that all of its quotas be reached.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::game::{Fault, Game, Quota};

/// A game as a file tells it.
#[derive(Clone, Debug, Deserialize)]
pub struct GameFile {
    /// What it is called.
    #[serde(default)]
    pub title: String,
    /// The names of the voters.
    #[serde(default)]
    voters: Vec<String>,
    /// Their weights, by the name of the weight.
    #[serde(default)]
    weights: BTreeMap<String, Vec<u64>>,
    /// Voters that are alike, by what they are called, and how many of them there are; then there
    /// are neither names nor weights of single voters.
    #[serde(default)]
    pub classes: BTreeMap<String, u32>,
    rule: Rule,
}

#[derive(Clone, Debug, Deserialize)]
struct Rule {
    any_of: Vec<Clause>,
}

#[derive(Clone, Debug, Deserialize)]
struct Clause {
    all_of: Vec<Threshold>,
}

#[derive(Clone, Debug, Deserialize)]
struct Threshold {
    weights: Weights,
    at_least: u64,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Weights {
    /// By its name among the file's weights.
    Named(String),
    /// For one voter of each class; 0 for classes not named.
    OfClasses(BTreeMap<String, u64>),
}

impl GameFile {
    /// Reads a file.
    ///
    /// # Errors
    /// A sentence that says where it is no game.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(bytes).map_err(|fault| fault.to_string())
    }

    /// The names of the voters or classes, and the game they play.
    ///
    /// # Errors
    /// A sentence that says what does not fit together.
    pub fn game(&self) -> Result<(Vec<String>, Game), String> {
        let mut criteria: Vec<Weights> = Vec::new();
        let mut clauses = Vec::new();
        for clause in &self.rule.any_of {
            let quotas = clause.all_of.iter().map(|threshold| {
                let known = criteria.iter().position(|c| *c == threshold.weights);
                let criterion = known.unwrap_or_else(|| {
                    criteria.push(threshold.weights.clone());
                    criteria.len() - 1
                });
                Quota { criterion, at_least: threshold.at_least }
            });
            clauses.push(quotas.collect());
        }
        let names = self.names();
        let columns = criteria.iter().map(|weights| self.column(weights, &names));
        let columns: Vec<Vec<u64>> = columns.collect::<Result<_, _>>()?;
        let row = |voter: usize| columns.iter().map(|column| column[voter]).collect::<Vec<u64>>();
        let rows = (0..names.len()).map(row);
        let game = match self.classes.is_empty() {
            true => Game::new(&rows.collect::<Vec<_>>(), clauses),
            false => Game::of_classes(self.classes.values().copied().zip(rows).collect(), clauses),
        };
        let columns: Vec<String> = criteria.iter().map(Weights::name).collect();
        Ok((names, game.map_err(|fault| fault.said(&columns))?))
    }

    fn names(&self) -> Vec<String> {
        if !self.classes.is_empty() {
            return self.classes.keys().cloned().collect();
        }
        let longest = self.weights.values().map(Vec::len).max().unwrap_or(0);
        let name = |n: usize| self.voters.get(n).cloned().unwrap_or_else(|| format!("{}", n + 1));
        (0..longest.max(self.voters.len())).map(name).collect()
    }

    /// One weight for each voter or class.
    fn column(&self, weights: &Weights, names: &[String]) -> Result<Vec<u64>, String> {
        match weights {
            Weights::OfClasses(each) => {
                if let Some(unknown) = each.keys().find(|class| !self.classes.contains_key(*class))
                {
                    return Err(format!(
                        "a quota counts \"{unknown}\", which is not among the classes"
                    ));
                }
                Ok(names.iter().map(|class| each.get(class).copied().unwrap_or(0)).collect())
            }
            Weights::Named(name) => match self.weights.get(name) {
                None => Err(format!("a quota counts \"{name}\", which is not among the weights")),
                Some(column) if column.len() != names.len() => Err(format!(
                    "\"{name}\" has {} weights for {} voters: give one for each",
                    column.len(),
                    names.len()
                )),
                Some(column) => Ok(column.clone()),
            },
        }
    }
}

impl Weights {
    fn name(&self) -> String {
        match self {
            Self::Named(name) => name.clone(),
            Self::OfClasses(each) => each.keys().cloned().collect::<Vec<_>>().join(" + "),
        }
    }
}

impl Fault {
    /// The sentence for it, with the names of the criteria.
    fn said(self, criteria: &[String]) -> String {
        let name = |criterion: usize| criteria.get(criterion).cloned().unwrap_or_default();
        match self {
            Self::Empty => "there is nobody to vote, or no clause to decide by".to_owned(),
            Self::UnknownCriterion(criterion) => {
                format!("nobody has a weight \"{}\"", name(criterion))
            }
            Self::TooHeavy(criterion) => format!(
                "the weights \"{}\" add up to more than 2^63: divide them all",
                name(criterion)
            ),
            Self::TooLarge => "so many different voters under so many quotas cannot be counted \
                exactly; treat voters that are nearly alike as alike"
                .to_owned(),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.said(&[]))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::GameFile;

    #[test]
    fn a_file_that_is_no_game_says_why() {
        let said = |file: &str| GameFile::read(file.as_bytes()).and_then(|file| file.game());
        let rule = r#""rule": {"any_of": [{"all_of": [{"weights": "votes", "at_least": 2}]}]}"#;
        let of = |rest: &str| said(&format!("{{{rest}, {rule}}}")).map(|(names, _)| names);
        let named = of(r#""voters": ["a", "b"], "weights": {"votes": [1, 1]}"#).unwrap();
        assert_eq!(named, ["a", "b"]);
        let short = of(r#""voters": ["a", "b", "c"], "weights": {"votes": [1, 1]}"#).unwrap_err();
        assert!(short.contains("\"votes\" has 2 weights for 3 voters"), "{short}");
        let none = of(r#""voters": ["a"], "weights": {"heads": [1]}"#).unwrap_err();
        assert!(none.contains("not among the weights"), "{none}");
        let heavy = of(&format!(r#""weights": {{"votes": [{0}, {0}, {0}]}}"#, u64::MAX / 2));
        assert!(heavy.unwrap_err().contains("divide them all"));
        assert!(said("{}").is_err());
    }
}
