//! What matching found, as lines or JSON.

use faces::lang::{Languages, Tag};
use insight::names::{Level, Verdict};
use serde_json::{Value, json};

use super::super::super::{Common, Exit, Outcome, say};
use super::learned::Learned;

/// A pair that was found, and whether it is right where the truth is known.
pub(super) struct Hit {
    pub row: u64,
    /// Further rows that say the same, letter for letter.
    pub again: Vec<u64>,
    pub name: String,
    pub other_row: u64,
    pub other_again: Vec<u64>,
    pub other: String,
    pub verdict: Verdict,
    pub right: Option<bool>,
}

/// All pairs that were found.
#[derive(Default)]
pub(super) struct Answer {
    pub hits: Vec<Hit>,
    /// Rows asked about.
    pub rows: usize,
    /// Rows left out, since nobody is named in them.
    pub left_out: usize,
    /// Who stands in several rows letter for letter: its name and the rows.
    pub repeated: Vec<(String, Vec<u64>)>,
    /// How many pairs there are to find, where the truth is known.
    pub to_find: Option<usize>,
    /// What was learned of people's answers before.
    pub learned: Option<Learned>,
}

/// Right ones among those found, found ones among those that are right, and their harmonic mean.
struct Figures {
    precision: f64,
    recall: f64,
    f1: f64,
}

impl Answer {
    /// Only pairs with at least this score.
    pub fn above(mut self, threshold: u16) -> Self {
        self.hits.retain(|hit| hit.verdict.score >= threshold);
        self
    }

    fn figures(&self, counts: impl Fn(&Hit) -> bool) -> Option<Figures> {
        let to_find = self.to_find? as f64;
        let said = self.hits.iter().filter(|hit| counts(hit));
        let found = said.clone().count() as f64;
        let right = said.filter(|hit| hit.right == Some(true)).count() as f64;
        let share = |of: f64| if of > 0.0 { right / of } else { 0.0 };
        let f1 = 2.0 * right / (found + to_find).max(1.0);
        Some(Figures { precision: share(found), recall: share(to_find), f1 })
    }

    /// Prints it.
    pub fn say(&self, common: &Common) -> Outcome {
        let languages = Languages::new(&[landscape::ROOM.messages]);
        let lang = languages.map_err(|faults| faults.join("; "))?.lang(Tag::En);
        let why = |hit: &Hit| -> Vec<String> {
            hit.verdict.reasons.iter().map(|reason| landscape::why(&lang, reason)).collect()
        };
        say(common, &self.json(&why), || self.lines(&why));
        Ok(Exit::Holds)
    }

    fn json(&self, why: &dyn Fn(&Hit) -> Vec<String>) -> Value {
        let pairs: Vec<Value> = self
            .hits
            .iter()
            .map(|hit| {
                json!({
                    "row": hit.row, "rows_again": hit.again, "name": hit.name,
                    "other_row": hit.other_row, "other_rows_again": hit.other_again,
                    "other": hit.other, "score": hit.verdict.score,
                    "level": hit.verdict.level.code(), "reasons": why(hit), "right": hit.right,
                })
            })
            .collect();
        let all = self.figures(|_| true).map(|f| {
            json!({ "precision": f.precision, "recall": f.recall, "f1": f.f1, "to_find": self.to_find })
        });
        let learned = self.learned.as_ref().map(Learned::json);
        let repeated = self.repeated.iter();
        let repeated: Vec<Value> =
            repeated.map(|(name, rows)| json!({ "name": name, "rows": rows })).collect();
        json!({
            "rows": self.rows, "left_out": self.left_out, "repeated": repeated, "pairs": pairs,
            "figures": all, "learned": learned,
        })
    }

    fn lines(&self, why: &dyn Fn(&Hit) -> Vec<String>) -> String {
        let mut lines: Vec<String> = self
            .hits
            .iter()
            .map(|hit| {
                let wrong = if hit.right == Some(false) { "  WRONG" } else { "" };
                format!(
                    "{:>4} {:<9} {} {} = {} {}  ({}){wrong}",
                    hit.verdict.score,
                    hit.verdict.level.code(),
                    place(hit.row, &hit.again),
                    hit.name,
                    place(hit.other_row, &hit.other_again),
                    hit.other,
                    why(hit).join("; ")
                )
            })
            .collect();
        lines.push(format!("{} rows, {} pairs", self.rows, self.hits.len()));
        if self.left_out > 0 {
            lines.push(format!("Left out: {} rows without a name", self.left_out));
        }
        lines.extend(self.letter_for_letter());
        lines.extend(self.learned.as_ref().map(Learned::line));
        let sure = |hit: &Hit| hit.verdict.level == Level::Same;
        for (what, figures) in
            [("all", self.figures(|_| true)), ("same for sure", self.figures(sure))]
        {
            lines.extend(figures.map(|f| {
                let Figures { precision, recall, f1 } = f;
                format!("{what}: precision {precision:.4}, recall {recall:.4}, F1 {f1:.4}")
            }));
        }
        lines.join("\n")
    }

    /// Who stands in several rows letter for letter, those in most rows first.
    fn letter_for_letter(&self) -> Vec<String> {
        if self.repeated.is_empty() {
            return Vec::new();
        }
        let rows: usize = self.repeated.iter().map(|(_, rows)| rows.len()).sum();
        let names = self.repeated.len();
        let mut lines = vec![format!("Letter for letter the same: {names} names in {rows} rows")];
        lines.extend(self.repeated.iter().take(NAMED).map(|(name, rows)| {
            let named: Vec<String> = rows.iter().take(NAMED).map(u64::to_string).collect();
            let more = if rows.len() > NAMED { ", …" } else { "" };
            format!("  {name}: {} rows ({}{more})", rows.len(), named.join(", "))
        }));
        if names > NAMED {
            lines.push(format!("  and {} more names: --json has all", names - NAMED));
        }
        lines
    }
}

/// How many of those that are repeated are named, and how many rows of each.
const NAMED: usize = 10;

/// Its first row, and in how many others it stands.
fn place(row: u64, again: &[u64]) -> String {
    match again.len() {
        0 => format!("row {row}"),
        more => format!("row {row} (and {more} more)"),
    }
}
