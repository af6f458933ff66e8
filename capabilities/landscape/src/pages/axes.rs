//! Fields of the matrix in words, and in addresses.

use faces::Ctx;
use faces::parts::Choice;
use insight::names::fold;

use super::{labels, shared};
use crate::model::{Constituency, Goal};
use crate::view::matrix::{Axis, Side, packed, unpacked};
use crate::view::own::{Own, alike, column};
use crate::view::work::Work;

/// Stands before the name of a partner's own column in addresses.
pub(super) const OWN: &str = "own.";

/// So many columns of partners' own are offered; the others are named in addresses alone.
const OFFERED: usize = 30;

/// Partners' own columns, those with the most rows first, as many as are offered; besides whichever
/// are asked for.
fn own(work: &Work, fits: impl Fn(&Own) -> bool, asked: &[Side]) -> Vec<Side> {
    let columns = (0..).zip(&work.own).filter(|(_, own)| fits(own));
    let mut all: Vec<(Side, u32)> = columns.map(|(at, own)| (Side::Own(at), own.rows)).collect();
    all.sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
    let offered = all.iter().enumerate();
    let offered = offered.filter(|(at, (side, _))| *at < OFFERED || asked.contains(side));
    offered.map(|(_, (side, _))| *side).collect()
}

/// The fields that a matrix can have at its sides, in groups: all of ours, and of partners' own
/// columns those that divide what is done.
pub(super) fn offered(ctx: &Ctx, work: &Work, asked: [Side; 2]) -> Vec<(String, Vec<Choice>)> {
    let fields = Axis::ALL.map(Side::Field);
    let is_asked =
        |own: &Own| asked.iter().any(|side| matches!(side, Side::Own(at) if is_at(work, *at, own)));
    let own = own(work, |own| own.divides() || is_asked(own), &asked);
    let groups = [("landscape-group-fields", fields.to_vec()), ("landscape-group-own", own)];
    groups.map(|(group, sides)| (ctx.lang.word(group), choices(ctx, work, &sides))).to_vec()
}

fn is_at(work: &Work, at: u32, own: &Own) -> bool {
    work.own.get(at as usize).is_some_and(|other| std::ptr::eq(other, own))
}

/// Partners' own columns in which words can be looked for.
pub(super) fn searched(ctx: &Ctx, work: &Work, asked: &[Side]) -> Vec<Choice> {
    choices(ctx, work, &own(work, |_| true, asked))
}

fn choices(ctx: &Ctx, work: &Work, sides: &[Side]) -> Vec<Choice> {
    let choice = |side: &Side| Choice::new(&name(work, *side), &title(ctx, work, *side));
    sides.iter().map(choice).collect()
}

/// The column of an address in which so many words stand that an activity cannot be asked for by
/// one: what is asked for is looked for within them.
pub(super) fn worded(work: &Work, name: &str) -> Option<u32> {
    own_named(work, name).filter(|at| words(work, *at).is_empty())
}

/// The column of partners' own of a name in an address, however many words stand in it.
pub(super) fn own_named(work: &Work, name: &str) -> Option<u32> {
    let wanted = column(name.strip_prefix(OWN)?);
    let mut all = (0..).zip(&work.own);
    all.find(|(_, own)| column(&own.name) == wanted).map(|(at, _)| at)
}

/// What people call a field.
pub(super) fn title(ctx: &Ctx, work: &Work, side: Side) -> String {
    match side {
        Side::Field(axis) => ctx.lang.word(&format!("landscape-axis-{}", axis.code())),
        Side::Own(column) => called(work, column).to_owned(),
    }
}

/// The name of a field in addresses.
pub(super) fn name(work: &Work, side: Side) -> String {
    match side {
        Side::Field(axis) => axis.code().to_owned(),
        Side::Own(column) => format!("{OWN}{}", called(work, column)),
    }
}

/// The field of a name in an address.
pub(super) fn named(work: &Work, name: &str) -> Option<Side> {
    if !name.starts_with(OWN) {
        return Axis::from_code(name).map(Side::Field);
    }
    let few = |at: &u32| !words(work, *at).is_empty();
    own_named(work, name).filter(few).map(Side::Own)
}

/// What an address asks for: fields and the words for them, and names of partners' own columns
/// that no list has. Within columns of very many words it is looked for.
pub(super) fn asked<'q>(ctx: &Ctx<'q>, work: &Work) -> (Vec<(Side, &'q str)>, Vec<&'q str>) {
    let (mut asked, mut unknown) = (Vec::<(Side, &str)>::new(), Vec::new());
    let said = ctx.query.values.iter().map(|(name, word)| (name.as_str(), word.trim()));
    for (name, word) in said.filter(|(_, word)| !word.is_empty()) {
        match named(work, name) {
            Some(side) if asked.iter().any(|(known, _)| *known == side) => {}
            Some(side) => asked.push((side, word)),
            None if own_named(work, name).is_some() => {}
            None => unknown.extend(name.strip_prefix(OWN)),
        }
    }
    (asked, unknown)
}

fn called(work: &Work, column: u32) -> &str {
    work.own.get(column as usize).map_or("", |own| &own.name)
}

fn words(work: &Work, column: u32) -> &[Box<str>] {
    work.own.get(column as usize).map_or(&[], |own| &own.words)
}

/// What people read at the edge of a matrix.
pub(super) fn label(ctx: &Ctx, work: &Work, side: Side, value: i64) -> String {
    let at = usize::try_from(value).unwrap_or(usize::MAX);
    let word = |words: &[Box<str>]| words.get(at).map(|word| word.to_string());
    let axis = match side {
        Side::Field(axis) => axis,
        Side::Own(column) => return word(words(work, column)).unwrap_or_default(),
    };
    let found = match axis {
        Axis::Place => work.places.get(at).map(|p| labels::area(ctx.lang, p)),
        Axis::Spot => work.spots.get(at).map(labels::spot),
        Axis::Theme => word(&work.whats).map(|word| labels::theme(ctx.lang, &word)),
        Axis::Goal => Goal::numbered(value).map(|goal| goal.name(ctx.lang.code())),
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

/// Stands for the country of a place that has none, where others of its name have one.
const NOWHERE: &str = " -";

/// A value in addresses: a code where it has one, else its words. Positions change with the data.
pub(super) fn key(ctx: &Ctx, work: &Work, side: Side, value: i64) -> String {
    let at = usize::try_from(value).unwrap_or(usize::MAX);
    let Side::Field(axis) = side else { return label(ctx, work, side, value) };
    let country = |axis: Axis| {
        let place = work.places.get(at).filter(|_| axis == Axis::Place);
        let area = place.filter(|area| area.twin || area.name.is_empty())?;
        let code = area.country.map(|country| format!(" {}", country.alpha3()));
        let code = code.unwrap_or_else(|| NOWHERE.to_owned());
        Some(format!("{}{code}", area.name).trim().to_owned())
    };
    match axis {
        Axis::Country => unpacked(value),
        Axis::Goal => value.to_string(),
        Axis::Theme => work.whats.get(at).map(|word| word.to_string()).unwrap_or_default(),
        Axis::Kind => Constituency::ALL.get(at).map_or_else(String::new, |k| k.code().to_owned()),
        Axis::Organisation => {
            let actor = work.whos.get(at).and_then(|doer| doer.actor);
            let actor = actor.and_then(|number| shared::state(ctx).numbered(number));
            actor.map_or_else(|| label(ctx, work, side, value), |actor| actor.id.to_string())
        }
        _ => country(axis).unwrap_or_else(|| label(ctx, work, side, value)),
    }
}

/// The places of a word of a column, as lists write it.
fn same(words: &[Box<str>], wanted: &str) -> Vec<i64> {
    let wanted = alike(wanted);
    let same = words.iter().zip(0..).filter(|(word, _)| alike(word) == wanted);
    same.map(|(_, at)| at).collect()
}

/// The values that a word of an address means. None at all is an answer too: nothing fits.
pub(super) fn meant(ctx: &Ctx, work: &Work, side: Side, word: &str) -> Vec<i64> {
    let nowhere = word.strip_suffix(NOWHERE).filter(|_| side == Side::Field(Axis::Place));
    let wanted = fold(nowhere.unwrap_or(word));
    let positions = |count: usize| (0..count as i64).collect::<Vec<_>>();
    let axis = match side {
        Side::Field(axis) => axis,
        Side::Own(column) => {
            return same(words(work, column), word);
        }
    };
    let all = match axis {
        Axis::Country => return vec![packed(word)],
        Axis::Year => return word.parse().into_iter().collect(),
        Axis::Goal => Goal::all().map(Goal::number).collect(),
        Axis::Kind => positions(Constituency::ALL.len()),
        Axis::Place => positions(work.places.len()),
        Axis::Spot => positions(work.spots.len()),
        // Lists come and go, and with them the spelling that is shown: any word means its theme.
        Axis::Theme => return work.theme(word).map(i64::from).into_iter().collect(),
        Axis::Whom => return same(&work.whoms, word),
        Axis::Status => return same(&work.statuses, word),
        Axis::Funder => positions(work.funders.len()),
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
            fold(&key(ctx, work, side, *value)) == wanted
                || fold(&label(ctx, work, side, *value)) == wanted
                || named(*value).is_some()
        }
    };
    all.into_iter().filter(fits).collect()
}
