//! Weights learned from answers that people gave: pairs that are the same, or different.

use std::path::Path;

use insight::names::{Answered, Profile, Weights, judge};
use landscape::{PairAnswer, meant_by_answer};
use serde_json::{Map, Value, json};

use crate::cli::Trouble;
use crate::cli::tables::Sheeted;

/// What was learned of a file of answers.
pub(super) struct Learned {
    /// The weights to go by.
    pub weights: Weights,
    /// How many answers say that two are the same, or different.
    answers: usize,
    /// Rows that say neither: open, left for later, a branch.
    aside: usize,
}

impl Learned {
    /// Goes through the answers of a spreadsheet of look-alikes as it comes back: columns `first`,
    /// `second` and `answer`.
    pub fn from(file: &Path) -> Result<Self, Trouble> {
        let sheet = Sheeted::open(file)?;
        let [one, other, answer] = ["first", "second", "answer"].map(|name| sheet.asked(name));
        let (one, other, answer) = (one?, other?, answer?);
        let (mut answered, mut aside): (Vec<Answered>, usize) = (Vec::new(), 0);
        for row in sheet.rows() {
            let word = row.text(answer).trim();
            let said = meant_by_answer(word).ok_or_else(|| {
                sheet.fault(&row, answer, "is none of the answers: same, different, branch 1 …")
            })?;
            if said == PairAnswer::Neither {
                aside += 1;
                continue;
            }
            let same = said == PairAnswer::Same;
            let pair = [one, other].map(|column| Profile::named(row.text(column)));
            answered.push((judge(&pair[0], &pair[1], &Weights::DEFAULT).evidence, same));
        }
        if answered.is_empty() {
            return Err(sheet.without("answers that say same or different"));
        }
        let weights = Weights::DEFAULT.learn(&answered);
        Ok(Self { weights, answers: answered.len(), aside })
    }

    fn moved(&self) -> Vec<(&'static str, i32, i32)> {
        Weights::DEFAULT.moved(&self.weights)
    }

    /// For programs: how many answers, and each weight that moved, before and after.
    pub fn json(&self) -> Value {
        let moved = self.moved().into_iter();
        let weights: Map<String, Value> =
            moved.map(|(name, was, is)| (name.to_owned(), json!([was, is]))).collect();
        json!({ "answers": self.answers, "aside": self.aside, "weights": weights })
    }

    /// For people, in one line.
    pub fn line(&self) -> String {
        let moved: Vec<String> =
            self.moved().iter().map(|(name, was, is)| format!("{name} {was} -> {is}")).collect();
        let moved = match moved.is_empty() {
            true => "they agree with the weights as they are".to_owned(),
            false => moved.join(", "),
        };
        format!("learned from {} answers ({} left aside): {moved}", self.answers, self.aside)
    }
}
