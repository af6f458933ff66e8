//! Whether a seat's vote can ever matter: among all others there must be votes that pass with it
//! and fail without it. Where a rule is one line over one weight, sums of weights say so exactly.

use super::alone::voting_seats;
use super::{Findings, Step};
use crate::model::{Bar, Charter, Counting, Fraction, Line, Method, Rule, Scope, Seat};
use crate::words::Sentence;

/// The largest sum of weights that is looked through: a number is kept for each.
const SUM_MAX: u64 = 20_000;

/// Every vote that is one line by weight, of a body whose seats are known.
pub(super) fn dummies(charter: &Charter, findings: &mut Findings) {
    for (place, rule) in charter.rules.iter().enumerate() {
        let Some((line, weight)) = one_line(rule) else { continue };
        let seats = voting_seats(charter, rule);
        let weights: Vec<u64> = seats.iter().map(|seat| weighs(seat, weight)).collect();
        let total = weights.iter().fold(0, |sum: u64, weight| sum.saturating_add(*weight));
        let Some(quota) = quota(line.bar, total) else { continue };
        let mut seen: Vec<&str> = Vec::new();
        for (number, seat) in seats.iter().enumerate() {
            let own = weighs(seat, weight);
            if own == 0 || seen.contains(&seat.group.as_str()) {
                continue;
            }
            seen.push(&seat.group);
            let others = weights.iter().enumerate().filter(|(other, _)| *other != number);
            if !swings(others.map(|(_, weight)| *weight), own, quota) {
                let path = vec![Step::Key("rules"), Step::At(place), Step::Key("pass")];
                let fault = Sentence::new("charter-fault-dummy").text("id", &seat.group);
                findings.warning(path, &rule.id, fault);
            }
        }
    }
}

/// The line and the weight of a vote that is nothing else.
fn one_line(rule: &Rule) -> Option<(&Line, &str)> {
    let Method::Vote(lists) = &rule.method else { return None };
    let [lines] = lists.as_slice() else { return None };
    match lines.as_slice() {
        [line @ Line { scope: Scope::All, by: Counting::Weight(name), .. }] => Some((line, name)),
        _ => None,
    }
}

fn weighs(seat: &Seat, weight: &str) -> u64 {
    seat.weights.get(weight).copied().unwrap_or(0)
}

/// The least sum that is enough when everybody votes; nothing where none is, or the sum is large.
fn quota(bar: Bar, total: u64) -> Option<u64> {
    let enough = |sum: u64| bar.holds(Fraction::whole(sum), Fraction::whole(total));
    if total == 0 || total > SUM_MAX || !enough(total) {
        return None;
    }
    let (mut low, mut high) = (0, total);
    while low < high {
        let middle = low + (high - low) / 2;
        if enough(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(high)
}

/// Whether some of the others come so near to the quota that `own` makes the difference.
fn swings(others: impl Iterator<Item = u64>, own: u64, quota: u64) -> bool {
    let size = usize::try_from(quota).unwrap_or(usize::MAX);
    let mut reached = vec![false; size];
    if let Some(none) = reached.first_mut() {
        *none = true;
    }
    for weight in others.filter(|weight| *weight > 0) {
        let Ok(weight) = usize::try_from(weight) else { continue };
        for sum in (weight..size).rev() {
            if reached.get(sum - weight) == Some(&true)
                && let Some(place) = reached.get_mut(sum)
            {
                *place = true;
            }
        }
    }
    let from = usize::try_from(quota.saturating_sub(own)).unwrap_or(usize::MAX);
    reached.iter().skip(from).any(|is| *is)
}
