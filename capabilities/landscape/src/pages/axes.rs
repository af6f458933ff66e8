//! Fields of the matrix in words, and in addresses.

use faces::Ctx;
use insight::names::fold;

use super::{labels, shared};
use crate::model::Constituency;
use crate::view::matrix::{Axis, packed, unpacked};
use crate::view::work::Work;

/// What people read at the edge of a matrix.
pub(super) fn label(ctx: &Ctx, work: &Work, axis: Axis, value: i64) -> String {
    let at = usize::try_from(value).unwrap_or(usize::MAX);
    let word = |words: &[Box<str>]| words.get(at).map(|word| word.to_string());
    let found = match axis {
        Axis::Place => work.places.get(at).map(|p| labels::area(ctx.lang, p)),
        Axis::Spot => work.spots.get(at).map(labels::spot),
        Axis::Theme => word(&work.whats),
        Axis::Whom => word(&work.whoms),
        Axis::Funder => word(&work.funders),
        Axis::Status => word(&work.statuses),
        Axis::Organisation => u32::try_from(value).ok().map(|who| labels::doer(ctx, work, who)),
        Axis::Country => unpacked(value)
            .parse::<crate::model::Country>()
            .ok()
            .map(|c| c.name(ctx.lang.code()).to_owned()),
        Axis::Kind => Constituency::ALL.get(at).map(|k| labels::kind(ctx.lang, *k)),
        Axis::Year => Some(value.to_string()),
    };
    found.unwrap_or_default()
}

/// The name of a field in addresses.
pub(super) const fn name(axis: Axis) -> &'static str {
    axis.code()
}

/// Stands for the country of a place that has none, where others of its name have one.
const NOWHERE: &str = " -";

/// A value in addresses: a code where it has one, else its words. Positions change with the data.
pub(super) fn key(ctx: &Ctx, work: &Work, axis: Axis, value: i64) -> String {
    let at = usize::try_from(value).unwrap_or(usize::MAX);
    let country = |axis: Axis| {
        let place = work.places.get(at).filter(|_| axis == Axis::Place);
        let area = place.filter(|area| area.twin || area.name.is_empty())?;
        let code = area.country.map(|country| format!(" {}", country.alpha3()));
        let code = code.unwrap_or_else(|| NOWHERE.to_owned());
        Some(format!("{}{code}", area.name).trim().to_owned())
    };
    match axis {
        Axis::Country => unpacked(value),
        Axis::Kind => Constituency::ALL.get(at).map_or_else(String::new, |k| k.code().to_owned()),
        Axis::Organisation => {
            let actor = work.whos.get(at).and_then(|doer| doer.actor);
            let actor = actor.and_then(|number| shared::state(ctx).numbered(number));
            actor.map_or_else(|| label(ctx, work, axis, value), |actor| actor.id.to_string())
        }
        _ => country(axis).unwrap_or_else(|| label(ctx, work, axis, value)),
    }
}

/// The values that a word of an address means. None at all is an answer too: nothing fits.
pub(super) fn meant(ctx: &Ctx, work: &Work, axis: Axis, word: &str) -> Vec<i64> {
    let nowhere = word.strip_suffix(NOWHERE).filter(|_| axis == Axis::Place);
    let wanted = fold(nowhere.unwrap_or(word));
    let positions = |count: usize| (0..count as i64).collect::<Vec<_>>();
    let all = match axis {
        Axis::Country => return vec![packed(word)],
        Axis::Year => return word.parse().into_iter().collect(),
        Axis::Kind => positions(Constituency::ALL.len()),
        Axis::Place => positions(work.places.len()),
        Axis::Spot => positions(work.spots.len()),
        Axis::Theme => positions(work.whats.len()),
        Axis::Whom => positions(work.whoms.len()),
        Axis::Funder => positions(work.funders.len()),
        Axis::Status => positions(work.statuses.len()),
        Axis::Organisation => positions(work.whos.len()),
    };
    // A name that several countries have, without one, means each of them.
    let named = |value: i64| {
        let place = usize::try_from(value).ok().and_then(|at| work.places.get(at));
        place.filter(|area| axis == Axis::Place && area.twin && fold(&area.name) == wanted)
    };
    let fits = |value: &i64| match nowhere {
        Some(_) => named(*value).is_some_and(|area| area.country.is_none()),
        None => {
            fold(&key(ctx, work, axis, *value)) == wanted
                || fold(&label(ctx, work, axis, *value)) == wanted
                || named(*value).is_some()
        }
    };
    all.into_iter().filter(fits).collect()
}
