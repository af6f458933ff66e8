//! `convoke insight power`: who can decide under a rule, from a file of weights and quotas.
//!
//! The file names voters with their weights, or classes of voters that are alike, and a rule:
//! passed when any of its clauses holds, each of which asks that all of its quotas be reached.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use insight::power::{Fault, Game, Power as Measured, Quota, Share, measure};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::cli::sheeted::bytes;
use crate::cli::{Common, Exit, Outcome, Trouble, say};

/// `convoke insight power GAME.json`
#[derive(Debug, Args)]
pub struct Power {
    /// The rule: {"voters": […], "weights": {"votes": […]}, "rule": {"any_of": [{"all_of":
    /// [{"weights": "votes", "at_least": 12}]}]}}; or {"classes": {"senator": 100, …}} instead of
    /// voters, with quotas such as {"weights": {"senator": 1}, "at_least": 51}.
    game: PathBuf,
}

impl Power {
    /// Measures it, exactly.
    pub fn run(self, common: &Common) -> Outcome {
        let wrong = |fault: String| Trouble::from(format!("{}: {fault}", self.game.display()));
        let (_, bytes) = bytes(&self.game)?;
        let file: File =
            serde_json::from_slice(&bytes).map_err(|fault| wrong(fault.to_string()))?;
        let (names, game) = file.game().map_err(wrong)?;
        let power = measure(&game).map_err(|fault| wrong(said(fault, &[])))?;
        let report =
            Report { file: &file, names: &names, class_of: game.class_of(), power: &power };
        say(common, &report.json(), || report.text());
        Ok(Exit::Holds)
    }
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    title: String,
    #[serde(default)]
    voters: Vec<String>,
    #[serde(default)]
    weights: BTreeMap<String, Vec<u64>>,
    #[serde(default)]
    classes: BTreeMap<String, u32>,
    rule: Rule,
}

#[derive(Deserialize)]
struct Rule {
    any_of: Vec<Clause>,
}

#[derive(Deserialize)]
struct Clause {
    all_of: Vec<Threshold>,
}

#[derive(Deserialize)]
struct Threshold {
    weights: Weights,
    at_least: u64,
}

#[derive(Clone, PartialEq, Deserialize)]
#[serde(untagged)]
enum Weights {
    /// By its name among the file's weights.
    Named(String),
    /// For one voter of each class; 0 for classes not named.
    OfClasses(BTreeMap<String, u64>),
}

impl File {
    /// The names of the voters or classes, and the game they play.
    fn game(&self) -> Result<(Vec<String>, Game), String> {
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
        Ok((names, game.map_err(|fault| said(fault, &columns))?))
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

fn said(fault: Fault, criteria: &[String]) -> String {
    let name = |criterion: usize| criteria.get(criterion).cloned().unwrap_or_default();
    match fault {
        Fault::Empty => "there is nobody to vote, or no clause to decide by".to_owned(),
        Fault::UnknownCriterion(criterion) => {
            format!("nobody has a weight \"{}\"", name(criterion))
        }
        Fault::TooHeavy(criterion) => {
            format!("the weights \"{}\" add up to more than 2^63: divide them all", name(criterion))
        }
        Fault::TooLarge => "so many different voters under so many quotas cannot be counted \
            exactly; treat voters that are nearly alike as alike"
            .to_owned(),
    }
}

struct Report<'a> {
    file: &'a File,
    names: &'a [String],
    class_of: &'a [usize],
    power: &'a Measured,
}

impl Report<'_> {
    /// In the form of the tables that such files come with: a list in the order of the voters, or
    /// an object by class.
    fn json(&self) -> Value {
        let power = self.power;
        let per = |name: &str| match self.file.classes.is_empty() {
            true => name.to_owned(),
            false => format!("{name}_per_member"),
        };
        let bottom = num_bigint::BigUint::from(1_u8) << power.voters.saturating_sub(1);
        let float = |ratio| json!(share(ratio));
        let mut all = serde_json::Map::new();
        all.insert("n".into(), json!(power.voters));
        all.insert("winning_coalitions".into(), json!(power.winning.to_string()));
        all.insert("coleman_act".into(), float(power.to_act()));
        let swings = |c: usize| power.classes[c].swings.to_string();
        all.insert(per("swings"), self.each(|c| json!(swings(c))));
        all.insert(
            per("banzhaf_absolute"),
            self.each(|c| json!(format!("{}/{bottom}", swings(c)))),
        );
        all.insert(per("banzhaf_normalized"), self.each(|c| float(power.banzhaf_share(c))));
        let shapley = |c: usize| &power.classes[c].shapley_shubik;
        all.insert(per("shapley_shubik"), self.each(|c| exactly(shapley(c))));
        all.insert(per("shapley_shubik_float"), self.each(|c| json!(shapley(c).to_f64())));
        all.insert(per("coleman_prevent"), self.each(|c| float(power.to_prevent(c))));
        all.insert(per("coleman_initiate"), self.each(|c| float(power.to_initiate(c))));
        all.insert(per("veto"), self.each(|c| json!(power.has_veto(c))));
        all.insert(per("dummy"), self.each(|c| json!(power.is_dummy(c))));
        Value::Object(all)
    }

    fn each(&self, value: impl Fn(usize) -> Value) -> Value {
        let values = self.class_of.iter().map(|class| value(*class));
        match self.file.classes.is_empty() {
            true => values.collect(),
            false => {
                self.names.iter().cloned().zip(values).collect::<serde_json::Map<_, _>>().into()
            }
        }
    }

    fn text(&self) -> String {
        let power = self.power;
        let mut lines = Vec::new();
        if !self.file.title.is_empty() {
            lines.push(self.file.title.clone());
        }
        let act = percent(share(power.to_act()));
        lines.push(format!("{} voters; {act} of all coalitions can decide.\n", power.voters));
        let width =
            self.names.iter().map(|name| name.chars().count()).max().unwrap_or(0).clamp(5, 40);
        lines.push(format!(
            "{:width$}  {:>9}  {:>15}  {:>9}  {:>9}",
            "voter", "Banzhaf", "Shapley–Shubik", "can stop", "can start"
        ));
        for (name, class) in self.names.iter().zip(self.class_of) {
            let note = match () {
                () if power.has_veto(*class) => "  veto",
                () if power.is_dummy(*class) => "  never matters",
                () => "",
            };
            lines.push(format!(
                "{name:width$}  {:>9}  {:>15}  {:>9}  {:>9}{note}",
                percent(share(power.banzhaf_share(*class))),
                percent(power.classes[*class].shapley_shubik.to_f64()),
                percent(share(power.to_prevent(*class))),
                percent(share(power.to_initiate(*class))),
            ));
        }
        lines.join("\n")
    }
}

/// A share as a floating-point number; what is exact is given as a fraction beside it.
fn share(ratio: num_rational::Ratio<num_bigint::BigInt>) -> f64 {
    Share::Exact(ratio).to_f64()
}

fn exactly(share: &Share) -> Value {
    match share {
        Share::Exact(fraction) => json!(format!("{}/{}", fraction.numer(), fraction.denom())),
        Share::Near { value, error } => json!({ "value": value, "error": error }),
    }
}

fn percent(share: f64) -> String {
    format!("{:.2} %", share * 100.0)
}
