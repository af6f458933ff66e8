//! `convoke insight power`: who can decide under a rule, from a file of weights and quotas.

use std::path::PathBuf;

use clap::Args;
use insight::power::{GameFile, Power as Measured, Share, measure};
use serde_json::{Value, json};

use crate::cli::tables::bytes;
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
        let file = GameFile::read(&bytes).map_err(wrong)?;
        let (names, game) = file.game().map_err(wrong)?;
        let power = measure(&game).map_err(|fault| wrong(fault.to_string()))?;
        let report =
            Report { file: &file, names: &names, class_of: game.class_of(), power: &power };
        say(common, &report.json(), || report.text());
        Ok(Exit::Holds)
    }
}

struct Report<'a> {
    file: &'a GameFile,
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
