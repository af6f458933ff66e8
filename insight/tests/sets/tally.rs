//! How good answers are: precision, recall and F1 against the labels. What was never found
//! counts as missed.

use std::collections::BTreeMap;

use insight::names::{Index, Level, Profile, Searcher, Weights, judge};

use super::{Linking, Pair};

/// One answer: its points and level, and whether it is right.
pub struct Answer {
    pub points: i32,
    pub level: Level,
    pub right: bool,
}

/// Answers to all questions of a set.
pub struct Tally {
    pub answers: Vec<Answer>,
    /// How many right answers there are.
    pub to_find: usize,
}

/// Precision, recall and their harmonic mean.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    pub precision: f64,
    pub recall: f64,
    pub f1: f64,
}

impl Tally {
    /// Figures of the answers that count.
    pub fn figures(&self, counts: impl Fn(&Answer) -> bool) -> Figures {
        let said: Vec<bool> = self.answers.iter().filter(|a| counts(a)).map(|a| a.right).collect();
        let right = said.iter().filter(|is| **is).count() as f64;
        let (all, find) = (said.len() as f64, self.to_find as f64);
        Figures {
            precision: right / all.max(1.0),
            recall: right / find.max(1.0),
            f1: 2.0 * right / (all + find).max(1.0),
        }
    }

    /// Figures at the points that give the best F1, as the peers are measured.
    pub fn best(&self) -> Figures {
        let mut marks: Vec<i32> = self.answers.iter().map(|a| a.points).collect();
        marks.sort_unstable();
        marks.dedup();
        let figures = marks.into_iter().map(|mark| self.figures(|a| a.points >= mark));
        figures.max_by(|a, b| a.f1.total_cmp(&b.f1)).unwrap_or_default()
    }

    /// Figures of what may act alone.
    pub fn alone(&self) -> Figures {
        self.figures(|a| a.level == Level::Same)
    }

    /// How many of those to find came first.
    pub fn first(&self) -> f64 {
        self.figures(|_| true).recall
    }
}

/// Prints a wrong answer when the caller asks for them (`SHOW=1`).
fn show(line: impl FnOnce() -> String) {
    if std::env::var_os("SHOW").is_some() {
        println!("  {}", line());
    }
}

/// Judges labelled pairs.
pub fn of_pairs(pairs: &[Pair]) -> Tally {
    let answers = pairs.iter().map(|(a, b, is)| {
        let v = judge(a, b, &Weights::DEFAULT);
        if (v.points >= 0) != *is {
            show(|| format!("{is} {} {:?} | {:?} | {:?}", v.points, a.names, b.names, v.reasons));
        }
        Answer { points: v.points, level: v.level, right: *is }
    });
    Tally { answers: answers.collect(), to_find: pairs.iter().filter(|p| p.2).count() }
}

fn index(known: &[Profile]) -> Index {
    let mut index = Index::new(Weights::DEFAULT);
    for profile in known {
        index.add(profile);
    }
    index
}

/// Asks each question of the list; `within`: texts that name the organisation somewhere.
pub fn of_linking(set: &Linking, within: bool) -> Tally {
    let (index, mut searcher) = (index(&set.known), Searcher::default());
    let mut answers = Vec::new();
    for (asked, right) in &set.asked {
        let found = match within {
            true => index.named_in(&asked.names[0], 1, &mut searcher),
            false => index.search(asked, 1, &|_| true, &mut searcher),
        };
        let name = |of: u32| &set.known[of as usize].names;
        let Some(best) = found.first() else {
            show(|| format!("{:?} | nobody | {:?}", asked.names, right.first().map(|r| name(*r))));
            continue;
        };
        let (is, v) = (right.contains(&best.of), &best.verdict);
        if !is {
            show(|| {
                let truth: Vec<_> = right.iter().map(|r| name(*r)).collect();
                format!(
                    "{:?} | {:?} | {truth:?} | {} {:?}",
                    asked.names,
                    name(best.of),
                    v.points,
                    v.reasons
                )
            });
        }
        answers.push(Answer { points: v.points, level: v.level, right: is });
    }
    Tally { answers, to_find: set.asked.iter().filter(|a| !a.1.is_empty()).count() }
}

/// Looks for rows of a list that are one.
pub fn of_list(rows: &[Profile], ids: &[String]) -> Tally {
    let found = index(rows).lookalikes(24, &mut |_| {});
    let mut sizes = BTreeMap::<&str, usize>::new();
    ids.iter().for_each(|id| *sizes.entry(id).or_default() += 1);
    let answers = found.iter().map(|(later, c)| {
        let (one, other) = (*later as usize, c.of as usize);
        let right = ids[one] == ids[other];
        if right != (c.verdict.points >= 0) {
            show(|| format!("{right} {:?} {:?} {:?}", rows[one], rows[other], c.verdict.reasons));
        }
        Answer { points: c.verdict.points, level: c.verdict.level, right }
    });
    Tally { answers: answers.collect(), to_find: sizes.values().map(|n| n * (n - 1) / 2).sum() }
}
