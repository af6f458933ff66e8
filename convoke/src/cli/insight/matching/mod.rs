//! `convoke insight match`: which rows of two files, or of one, are the same organisation.

mod answer;
mod learned;
mod lists;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use insight::names::{Candidate, Index, Profile, Searcher, Weights, judge};

use super::super::{Common, Outcome, progress};
use crate::cli::tables::Sheeted;
use answer::{Answer, Hit};
use learned::Learned;
use lists::{Listed, distinct, known, listed};

/// `convoke insight match A.csv [B.csv]`
#[derive(Debug, Args)]
pub struct Match {
    /// The list: CSV, XLSX, ODS … With columns `name1` and `name2` each row is a pair to judge.
    list: PathBuf,
    /// The list to find its organisations in. Without it the first list is searched for
    /// organisations listed twice or, if it has a column `standard`, for its standard names.
    known: Option<PathBuf>,
    /// The column of names in the first list; else `name`, `organisation` or the like.
    #[arg(long)]
    name: Option<String>,
    /// The column that says which organisation it truly is: an id or a standard name. With it
    /// precision, recall and F1 are counted.
    #[arg(long)]
    truth: Option<String>,
    /// Pairs below this score, from 0 to 1000, are left out.
    #[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u16).range(0..=1000))]
    threshold: u16,
    /// Each name stands somewhere in a longer text: an address, an affiliation.
    #[arg(long)]
    within: bool,
    /// Pairs that people answered (columns `first`, `second` and `answer`, as the spreadsheet of
    /// look-alikes has them): this run weighs names so that it agrees with more of them.
    #[arg(long, value_name = "LABELLED")]
    answers: Option<PathBuf>,
}

/// How many lookalikes of one row are told.
const TOLD: usize = 8;

impl Match {
    /// Matches; prints the pairs, and how good they are where the truth is known.
    pub fn run(self, common: &Common) -> Outcome {
        let sheet = Sheeted::open(&self.list)?;
        let learned = self.answers.as_deref().map(Learned::from).transpose()?;
        let weights = learned.as_ref().map_or(Weights::DEFAULT, |learned| learned.weights);
        let answer = match (sheet.any(&["name1"]), sheet.any(&["name2"])) {
            (Some(one), Some(other)) => judged(&sheet, one, other, &weights),
            _ => self.matched(&sheet, weights)?,
        };
        Answer { learned, ..answer }.above(self.threshold).say(common)
    }

    fn matched(&self, sheet: &Sheeted, weights: Weights) -> Result<Answer, super::super::Trouble> {
        let asked = listed(sheet, self.name.as_deref(), self.truth.as_deref())?;
        let (rows, left_out) = (asked.len(), sheet.rows().count() - asked.len());
        // Where the truth is known each row counts: figures go by rows.
        let labelled = asked.iter().any(|one| !one.truth.is_empty());
        let asked = if labelled { asked } else { distinct(asked) };
        let repeated = repeated(&asked);
        let answer = match &self.known {
            Some(file) => self.linked(&asked, &known(&Sheeted::open(file)?)?, weights),
            None if self.truth.is_none() && sheet.any(&["standard"]).is_some() => {
                self.standardised(asked, weights)
            }
            None => doubled(&asked, weights),
        };
        let rows = if labelled { answer.rows } else { rows };
        Ok(Answer { rows, left_out, repeated, ..answer })
    }

    /// The organisations of one list found in another.
    fn linked(&self, asked: &[Listed], known: &[Listed], weights: Weights) -> Answer {
        let index = index(known, weights);
        let mut searcher = Searcher::default();
        let bar = progress("matching", Some(asked.len() as u64));
        let mut hits = Vec::new();
        let labelled = asked.iter().any(|one| !one.truth.is_empty());
        for one in asked {
            let found = match self.within {
                true => index.named_in(one.name(), 1, &mut searcher),
                false => index.search(&one.profile, 1, &|_| true, &mut searcher),
            };
            hits.extend(found.into_iter().filter_map(|candidate| {
                let other = known.get(candidate.of as usize)?;
                let right = labelled.then(|| one.is(other));
                Some(hit(one, other, candidate, right))
            }));
            bar.inc(1);
        }
        bar.finish_and_clear();
        let there = |one: &&Listed| known.iter().any(|other| one.is(other));
        let to_find = labelled.then(|| asked.iter().filter(there).count());
        Answer { hits, rows: asked.len(), to_find, ..Answer::default() }
    }

    /// The spellings of one list against the standard names the list itself gives.
    fn standardised(&self, asked: Vec<Listed>, weights: Weights) -> Answer {
        let standards: BTreeMap<&str, u64> =
            asked.iter().rev().map(|one| (one.truth.as_str(), one.row)).collect();
        let known: Vec<Listed> = standards
            .into_iter()
            .map(|(name, row)| Listed {
                row,
                again: Vec::new(),
                profile: Profile::named(name),
                truth: name.to_owned(),
            })
            .collect();
        let differ: Vec<Listed> = asked.into_iter().filter(|one| one.name() != one.truth).collect();
        self.linked(&differ, &known, weights)
    }
}

/// Who stands in several rows letter for letter, those in most rows first.
fn repeated(asked: &[Listed]) -> Vec<(String, Vec<u64>)> {
    let several = asked.iter().filter(|one| !one.again.is_empty());
    let rows = |one: &Listed| std::iter::once(one.row).chain(one.again.iter().copied()).collect();
    let mut all: Vec<(String, Vec<u64>)> =
        several.map(|one| (one.name().to_owned(), rows(one))).collect();
    all.sort_by_key(|(_, rows)| Reverse(rows.len()));
    all
}

fn index(known: &[Listed], weights: Weights) -> Index {
    let mut index = Index::new(weights);
    let bar = progress("reading names", Some(known.len() as u64));
    for one in known {
        index.add(&one.profile);
        bar.inc(1);
    }
    bar.finish_and_clear();
    index
}

fn hit(one: &Listed, other: &Listed, candidate: Candidate, right: Option<bool>) -> Hit {
    let alias = other.profile.names.get(candidate.name as usize);
    Hit {
        row: one.row,
        again: one.again.clone(),
        name: one.name().to_owned(),
        other_row: other.row,
        other_again: other.again.clone(),
        other: alias.map_or_else(|| other.name().to_owned(), Clone::clone),
        verdict: candidate.verdict,
        right,
    }
}

/// Organisations one list names twice.
fn doubled(asked: &[Listed], weights: Weights) -> Answer {
    let index = index(asked, weights);
    let bar = progress("matching", Some(asked.len() as u64));
    let found = index.lookalikes(TOLD, &mut |done| bar.set_position(done as u64));
    bar.finish_and_clear();
    let labelled = asked.iter().any(|one| !one.truth.is_empty());
    let hits = found.into_iter().filter_map(|(later, candidate)| {
        let (one, other) = (asked.get(later as usize)?, asked.get(candidate.of as usize)?);
        let right = labelled.then(|| one.truth == other.truth);
        Some(hit(one, other, candidate, right))
    });
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for one in asked {
        *sizes.entry(&one.truth).or_default() += 1;
    }
    let pairs = sizes.values().map(|n| n * (n - 1) / 2).sum();
    let (hits, to_find) = (hits.collect(), labelled.then_some(pairs));
    Answer { hits, rows: asked.len(), to_find, ..Answer::default() }
}

/// Pairs of names that stand in one row.
fn judged(sheet: &Sheeted, one: usize, other: usize, weights: &Weights) -> Answer {
    let label = sheet.any(&["is_match"]);
    let (mut hits, mut to_find) = (Vec::new(), 0);
    for row in sheet.rows() {
        let is = label.map(|column| row.text(column).eq_ignore_ascii_case("true"));
        to_find += usize::from(is == Some(true));
        let (a, b) = (Profile::named(row.text(one)), Profile::named(row.text(other)));
        hits.push(Hit {
            row: row.number(),
            again: Vec::new(),
            name: row.text(one).to_owned(),
            other_row: row.number(),
            other_again: Vec::new(),
            other: row.text(other).to_owned(),
            verdict: judge(&a, &b, weights),
            right: is,
        });
    }
    let rows = hits.len();
    Answer { hits, rows, to_find: label.map(|_| to_find), ..Answer::default() }
}
