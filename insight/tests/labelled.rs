//! Names against labelled sets. Skips without the data.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod sets;
mod shared;

use insight::names::{Candidate, Index, Level, Searcher, Weights, judge};
use sets::Linking;

/// Answers with their scores, right or wrong, against how many there were to find.
struct Tally {
    answers: Vec<(i32, Level, bool)>,
    to_find: usize,
}

impl Tally {
    /// Precision, recall, F1 of the answers that `counts`.
    fn figures(&self, counts: impl Fn(i32, Level) -> bool) -> (f64, f64, f64) {
        let said: Vec<bool> =
            self.answers.iter().filter(|a| counts(a.0, a.1)).map(|a| a.2).collect();
        let right = said.iter().filter(|is| **is).count() as f64;
        let (all, find) = (said.len().max(1) as f64, self.to_find.max(1) as f64);
        (right / all, right / find, 2.0 * right / (said.len() as f64 + find))
    }

    fn best(&self) -> (i32, f64) {
        let mut marks: Vec<i32> = self.answers.iter().map(|a| a.0).collect();
        marks.sort_unstable();
        marks.dedup();
        let f1 = |mark: i32| (mark, self.figures(|score, _| score >= mark).2);
        marks.into_iter().map(f1).max_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, 0.0))
    }

    fn say(&self, what: &str) -> f64 {
        let (p, r, f) = self.figures(|_, level| level >= Level::Ask);
        let (mark, best) = self.best();
        let narrow = self.answers.iter().filter(|a| a.1 == Level::Same).count();
        let sure = self.figures(|_, level| level == Level::Same);
        println!(
            "{what}: precision {p:.4}, recall {r:.4}, F1 {f:.4}; best F1 {best:.4} from {mark} on; \
             alone {narrow} with precision {:.4}, recall {:.4}",
            sure.0, sure.1
        );
        best
    }
}

fn show(line: impl FnOnce() -> String) {
    if std::env::var_os("SHOW").is_some() {
        println!("  {}", line());
    }
}

fn of_pairs(pairs: &[sets::Pair]) -> Tally {
    let judged = pairs.iter().map(|(a, b, is)| {
        let v = judge(a, b, &Weights::DEFAULT);
        if (v.level >= Level::Ask) != *is {
            show(|| format!("{is} {} {} | {} | {:?}", v.points, a.names[0], b.names[0], v.reasons));
        }
        (v.points, v.level, *is)
    });
    Tally { answers: judged.collect(), to_find: pairs.iter().filter(|p| p.2).count() }
}

fn of_linking(
    set: &Linking,
    search: impl Fn(&Index, &insight::names::Profile, &mut Searcher) -> Vec<Candidate>,
) -> Tally {
    let started = std::time::Instant::now();
    let mut index = Index::new(Weights::DEFAULT);
    for known in &set.known {
        index.add(known);
    }
    let built = started.elapsed();
    let mut searcher = Searcher::default();
    let mut answers = Vec::new();
    let mut first = 0;
    for (asked, right) in &set.asked {
        let found = search(&index, asked, &mut searcher);
        if let Some(best) = found.first() {
            let is = right.contains(&best.of);
            first += usize::from(is);
            answers.push((best.verdict.points, best.verdict.level, is));
            if !is {
                show(|| {
                    let name = |of: u32| set.known[of as usize].names[0].as_str();
                    let right: Vec<_> = right.iter().map(|r| name(*r)).collect();
                    let v = &best.verdict;
                    format!(
                        "{} | {} | {right:?} | {} {:?} {:?}",
                        asked.names[0],
                        name(best.of),
                        v.points,
                        v.level,
                        v.reasons
                    )
                });
            }
        } else if !right.is_empty() {
            show(|| {
                format!("{} | nobody | {:?}", asked.names[0], set.known[right[0] as usize].names)
            });
        }
    }
    let share = first as f64 / set.asked.len() as f64;
    println!(
        "built in {built:?}, all in {:?}, top-1 {share:.4} of {} in {}",
        started.elapsed(),
        set.asked.len(),
        set.known.len()
    );
    Tally { answers, to_find: set.asked.iter().filter(|a| !a.1.is_empty()).count() }
}

#[test]
fn pairs_of_names() {
    let Some((organisations, others)) = sets::pairs() else { return };
    of_pairs(&organisations).say("pairs, organisations");
    let all: Vec<_> = organisations.into_iter().chain(others).collect();
    of_pairs(&all).say("pairs, all");
}

fn linked(what: &str, set: Option<Linking>) -> Option<f64> {
    Some(of_linking(&set?, |index, asked, s| index.search(asked, 1, &|_| true, s)).say(what))
}

fn named(what: &str, set: Option<Linking>) -> Option<f64> {
    Some(of_linking(&set?, |index, asked, s| index.named_in(&asked.names[0], 1, s)).say(what))
}

#[test]
fn variants_find_their_standard_name() {
    linked("ClimActor", sets::climactor());
}

#[test]
fn other_names_of_research_organisations() {
    linked("ROR aliases", sets::ror_aliases());
}

#[test]
fn spellings_in_reports_on_somalia() {
    linked("Somalia", sets::somalia());
}

#[test]
fn humanitarian_organisations_in_three_languages() {
    linked("HAPI", sets::hapi());
}

#[test]
fn affiliations_of_authors() {
    let crossref = "er/affiliation-to-ror-train.csv.gz";
    named("Crossref", sets::affiliations(crossref, ["affiliation", "ror_id"]));
    let s2aff = "bench/entity/s2aff_train_val.csv.gz";
    named("S2AFF", sets::affiliations(s2aff, ["original_affiliation", "labels"]));
}

#[test]
fn sites_of_child_care() {
    let Some((sites, ids)) = sets::childcare() else { return };
    let started = std::time::Instant::now();
    let mut index = Index::new(Weights::DEFAULT);
    for site in &sites {
        index.add(site);
    }
    let found = index.lookalikes(24, &mut |_| {});
    let mut sizes = std::collections::BTreeMap::<&str, usize>::new();
    ids.iter().for_each(|id| *sizes.entry(id).or_default() += 1);
    let to_find = sizes.values().map(|n| n * (n - 1) / 2).sum();
    let answers = found.iter().map(|(one, c)| {
        let is = ids[*one as usize] == ids[c.of as usize];
        if is != (c.verdict.level >= Level::Ask) {
            show(|| {
                format!(
                    "{is} {:?} {:?} {:?}",
                    sites[*one as usize], sites[c.of as usize], c.verdict.reasons
                )
            });
        }
        (c.verdict.points, c.verdict.level, is)
    });
    let tally = Tally { answers: answers.collect(), to_find };
    println!("all in {:?}", started.elapsed());
    tally.say("child care");
}
