//! The verdict of an election, in sentences.

use super::{Counts, Elected};
use crate::model::{Election, Ties};
use crate::tally::{Outcome, Verdict};
use crate::words::Sentence;

/// What came out, and why.
pub fn verdict(election: &Election, elected: Option<&Elected>, outcome: &mut Outcome) {
    outcome.verdict = Verdict::Rejected;
    let Some(elected) = elected else {
        outcome.why.push(Sentence::new("charter-tally-election-nobody"));
        return;
    };
    let tied = elected.ids(&elected.tied);
    if elected.elected.is_empty() {
        outcome.why.push(match tied.as_slice() {
            [] => Sentence::new("charter-tally-election-nobody"),
            tied => Sentence::new("charter-tally-election-tied").ids("tied", tied),
        });
        outcome.why.extend(figures(elected));
        return;
    }
    outcome.verdict = Verdict::Adopted;
    let winners = elected.ids(&elected.elected);
    let number = winners.len() as u64;
    outcome.why.push(
        Sentence::new("charter-tally-elected").number("number", number).ids("elected", &winners),
    );
    if !tied.is_empty() && election.ties == Ties::FirstNamed {
        outcome.why.push(Sentence::new("charter-tally-election-first").ids("tied", &tied));
    }
    outcome.why.extend(figures(elected));
}

/// The figures that decided.
fn figures(elected: &Elected) -> Vec<Sentence> {
    let id = |number: &usize| elected.candidates.get(*number).map_or("", String::as_str);
    match &elected.count {
        Counts::Marks(marks) => {
            let decided = elected.elected.iter().chain(&elected.tied);
            let mut sentences: Vec<Sentence> = decided
                .map(|one| {
                    Sentence::new("charter-tally-marks")
                        .id("candidate", id(one))
                        .number("marks", marks.get(*one).copied().unwrap_or(0))
                })
                .collect();
            sentences.dedup();
            sentences
        }
        Counts::Pairs(pairs) => match elected.elected.first() {
            Some(first) if pairs.beats_all(*first) => {
                vec![Sentence::new("charter-tally-beats-all").id("candidate", id(first))]
            }
            Some(first) => {
                vec![Sentence::new("charter-tally-strongest-path").id("candidate", id(first))]
            }
            None => Vec::new(),
        },
        Counts::Rounds(count) => vec![
            Sentence::new("charter-tally-quota")
                .number("quota", count.quota)
                .number("rounds", count.rounds.len() as u64),
        ],
    }
}
