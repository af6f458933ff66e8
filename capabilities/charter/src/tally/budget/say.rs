//! The verdict of a budget, in sentences.

use super::Allocation;
use crate::model::{Budget, Ties};
use crate::tally::{Outcome, Verdict};
use crate::words::Sentence;

/// What came out, and why.
pub fn verdict(budget: &Budget, found: Option<&Allocation>, outcome: &mut Outcome) {
    outcome.verdict = Verdict::Rejected;
    let Some(found) = found else {
        outcome.why.push(Sentence::new("charter-tally-budget-nothing"));
        return;
    };
    let funded = found.ids(found.funded());
    let tied = found.ids(found.tied.iter().copied());
    if funded.is_empty() {
        outcome.why.push(match tied.as_slice() {
            [] => Sentence::new("charter-tally-budget-nothing"),
            tied => Sentence::new("charter-tally-budget-tied").ids("tied", tied),
        });
        return;
    }
    outcome.verdict = Verdict::Adopted;
    outcome.why.push(
        Sentence::new("charter-tally-budget-funded")
            .number("number", funded.len() as u64)
            .number("of", found.proposals.len() as u64)
            .ids("funded", &funded),
    );
    if !tied.is_empty() && budget.ties == Ties::FirstNamed {
        outcome.why.push(Sentence::new("charter-tally-budget-first").ids("tied", &tied));
    }
    let shared = found.steps.iter().any(|step| step.price.is_some());
    let after = found.steps.iter().filter(|step| shared && step.price.is_none());
    let completed = found.ids(after.map(|step| step.proposal));
    if !completed.is_empty() {
        outcome.why.push(Sentence::new("charter-tally-budget-completed").ids("funded", &completed));
    }
    if found.reduced {
        outcome.why.push(Sentence::new("charter-tally-budget-reduced"));
    }
    outcome.why.push(match found.left {
        0 => Sentence::new("charter-tally-budget-all"),
        _ => Sentence::new("charter-tally-budget-left"),
    });
}
