//! Indicators of what gets done: tasks that follow from decisions, and cases of conduct.

use std::collections::BTreeMap;

use decisions::model::{Task, TaskStanding};

use super::figures::milli;
use super::{Computed, Facts, Why};

/// A case counts as cleared that was decided or ended within so many seconds: 180 days.
const CLEARED: i64 = 180 * 86_400;

/// Whether a task was reported by its day, and that was accepted.
fn in_time(task: &Task) -> bool {
    let reported = task.report().map(|step| step.made.at);
    task.done().is_some() && reported.is_some_and(|at| at <= task.due)
}

/// Tasks whose day has passed that were done in time: of all, and of those due in each year. What
/// was declined is nobody's to do.
pub(super) fn commitments(facts: &Facts) -> Computed {
    let motions = facts.motions();
    let tasks = motions.iter().flat_map(|motion| &motion.tasks);
    let due = tasks.filter(|task| {
        let is_over = task.due <= facts.now || task.done().is_some();
        is_over && task.standing() != TaskStanding::Declined
    });
    let mut years: BTreeMap<i64, (u64, u64)> = BTreeMap::new();
    for task in due {
        let (kept, all) = years.entry(task.due.date().0).or_default();
        *kept += u64::from(in_time(task));
        *all += 1;
    }
    let (kept, all) = years.values().fold((0, 0), |sum, own| (sum.0 + own.0, sum.1 + own.1));
    let years = years.into_iter();
    Computed {
        value: milli(kept, all),
        by: BTreeMap::new(),
        years: years
            .filter_map(|(year, (kept, all))| Some((year, milli(kept, all).ok()?)))
            .collect(),
    }
}

/// Cases of conduct that were decided or ended within 180 days, of all but those that still can be.
pub(super) fn complaints(facts: &Facts) -> Computed {
    let (mut cleared, mut all) = (0_u64, 0_u64);
    for case in facts.roll().cases() {
        let ended = case.end.as_ref().map(|(_, step)| step.at);
        let decided =
            case.ruling.as_ref().map(|ruling| ruling.made.at).into_iter().chain(ended).min();
        let until = case.opened.at.plus_seconds(CLEARED);
        match decided {
            Some(at) => {
                all += 1;
                cleared += u64::from(at <= until);
            }
            None => all += u64::from(until < facts.now),
        }
    }
    match all {
        0 => Err(Why::Complaints).into(),
        _ => milli(cleared, all).into(),
    }
}
