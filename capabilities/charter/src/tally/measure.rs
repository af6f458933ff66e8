//! Measuring: what a line of a rule reaches, chamber by chamber or over all, and of what.

use super::{Count, Facts, Figures, Part, PartKind};
use crate::model::{Bar, Base, Counting, Fraction, Line, Scope};

/// The figures of a chamber by a weight; the empty name counts seats.
pub(super) fn count_of(figures: &Figures, weight: &str) -> Count {
    figures.counts.get(weight).copied().unwrap_or_default()
}

/// The base of a count, or `None` when it is not known.
fn base_of(count: &Count, base: Base) -> Option<Fraction> {
    match base {
        Base::VotesCast => count.agree.plus(count.disagree),
        Base::PresentLessAbstentions => count.present.minus(count.abstain),
        Base::Present => Some(count.present),
        Base::Members => count.members,
        Base::Seats => count.seats.or(count.members),
    }
}

/// The chambers a line looks at.
fn in_scope<'f>(scope: &Scope, facts: &'f Facts) -> Vec<&'f Figures> {
    facts
        .chambers
        .iter()
        .filter(|figures| match scope {
            Scope::All | Scope::EachChamber => true,
            Scope::Chamber(id) => figures.chamber == *id,
        })
        .collect()
}

/// A line measured: how much was reached, of what.
struct Measured {
    reached: Fraction,
    base: Option<Fraction>,
}

/// Adds up `measure` over chambers; `None` when a number does not fit or a base is not known.
pub(super) fn sum(
    chambers: &[&Figures],
    weight: &str,
    measure: &dyn Fn(&Count) -> Option<Fraction>,
) -> Option<Fraction> {
    chambers
        .iter()
        .try_fold(Fraction::ZERO, |total, figures| total.plus(measure(&count_of(figures, weight))?))
}

/// The mean of the chambers' shares; a chamber without a base gives none.
fn mean_share(
    chambers: &[&Figures],
    base: Base,
    reached: &dyn Fn(&Count) -> Option<Fraction>,
) -> Option<Measured> {
    let total = chambers.iter().try_fold(Fraction::ZERO, |total, figures| {
        let count = count_of(figures, "");
        let share = reached(&count)?.over(base_of(&count, base)?).unwrap_or(Fraction::ZERO);
        total.plus(share)
    })?;
    let number = Fraction::whole(chambers.len() as u64);
    Some(Measured { reached: total, base: Some(number) })
}

fn measure(
    line: &Line,
    chambers: &[&Figures],
    reached: &dyn Fn(&Count) -> Option<Fraction>,
) -> Measured {
    let weight = match &line.by {
        Counting::EqualChambers => {
            return mean_share(chambers, line.base, reached)
                .unwrap_or(Measured { reached: Fraction::ZERO, base: None });
        }
        Counting::Seats => "",
        Counting::Weight(name) => name.as_str(),
    };
    let base = sum(chambers, weight, &|count| base_of(count, line.base));
    Measured { reached: sum(chambers, weight, reached).unwrap_or(Fraction::ZERO), base }
}

fn parts_of(
    line: &Line,
    facts: &Facts,
    kind: PartKind,
    list: usize,
    reached: &dyn Fn(&Count) -> Option<Fraction>,
) -> Vec<Part> {
    let chambers = in_scope(&line.scope, facts);
    let make = |chamber: Option<String>, chambers: &[&Figures]| {
        let Measured { reached, base } = measure(line, chambers, reached);
        let holds = match (line.bar, base) {
            (Bar::Count(_), _) => Some(line.bar.holds(reached, Fraction::ZERO)),
            (_, Some(base)) => Some(line.bar.holds(reached, base)),
            (_, None) => None,
        };
        Part { kind, list, line: line.to_string(), chamber, reached, base, holds }
    };
    match &line.scope {
        Scope::All => vec![make(None, &chambers)],
        Scope::Chamber(id) => vec![make(Some(id.clone()), &chambers)],
        Scope::EachChamber => {
            chambers.iter().map(|one| make(Some(one.chamber.clone()), &[one])).collect()
        }
    }
}

/// The quorum parts of a line: presence measured, or votes cast where the base is attendance.
pub(super) fn quorum_parts(line: &Line, facts: &Facts, with_proxies: bool) -> Vec<Part> {
    let reached = |count: &Count| match line.base {
        Base::Present => count.agree.plus(count.disagree),
        _ if with_proxies => Some(count.present),
        _ => count.present.minus(count.by_proxy),
    };
    parts_of(line, facts, PartKind::Quorum, 0, &reached)
}

/// The parts of a line of `pass`: votes for measured.
pub(super) fn pass_parts(line: &Line, facts: &Facts, list: usize) -> Vec<Part> {
    parts_of(line, facts, PartKind::Pass, list, &|count| Some(count.agree))
}
