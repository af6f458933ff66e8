//! What stands in a row of gaps: for people, and for files.

use std::collections::BTreeSet;

use faces::Ctx;
use faces::parts;
use faces::table::Cell;
use insight::names::fold;
use maud::html;

use super::GapRow;
use crate::model::Country;
use crate::pages::{activities, shared};
use crate::view::gaps::{ReachedBy, UnmetOf};

/// The cells of a row for people.
pub(super) fn cells(
    ctx: &Ctx,
    gap: &GapRow,
    twins: &BTreeSet<String>,
    populated: bool,
) -> Vec<Cell> {
    let word = |id: &str| ctx.lang.word(id);
    let by = match gap.reached_by {
        ReachedBy::List => "landscape-gaps-by-list",
        ReachedBy::Partners => "landscape-gaps-by-partners",
        ReachedBy::Nobody => "landscape-gaps-by-nobody",
    };
    let mut cells = vec![
        Cell::text(&gap.place),
        Cell::text(theme(ctx, gap)),
        unmet(ctx, gap),
        people(gap.in_need),
        people(gap.targeted),
        people(gap.reached),
        Cell::text(word(by)),
        organisations(ctx, gap, twins),
        Cell::Number(i64::from(gap.silent)),
    ];
    if populated {
        cells.extend([gap.population, gap.people_each].map(people));
    }
    cells
}

/// The same for a file, which programs add up whatever language its reader chose.
pub(super) fn plain_cells(ctx: &Ctx, gap: &GapRow, populated: bool) -> Vec<Cell> {
    let mut cells = vec![
        Cell::text(&gap.place),
        Cell::text(theme(ctx, gap)),
        people(gap.unmet),
        Cell::maybe(gap.unmet_of.map(UnmetOf::code)),
        people(gap.in_need),
        people(gap.targeted),
        people(gap.reached),
        Cell::text(gap.reached_by.code()),
        Cell::Number(i64::from(gap.organisations)),
        Cell::Number(i64::from(gap.silent)),
    ];
    if populated {
        cells.extend([gap.population, gap.people_each].map(people));
    }
    cells
}

fn theme(ctx: &Ctx, gap: &GapRow) -> String {
    match gap.theme.is_empty() {
        true => ctx.lang.word("landscape-gaps-all-themes"),
        false => gap.theme.clone(),
    }
}

/// How many nobody is known to have reached; with a word where that is not of those in need.
fn unmet(ctx: &Ctx, gap: &GapRow) -> Cell {
    match (gap.unmet, gap.unmet_of) {
        (Some(count), Some(UnmetOf::Targeted)) => Cell::Rich(
            html! {
                (shared::number(ctx.lang, count)) " "
                span.small.muted { (ctx.lang.word("landscape-gaps-of-targeted")) }
            },
            count.to_string(),
        ),
        (count, _) => people(count),
    }
}

/// How many organisations are at work, with the way to them.
fn organisations(ctx: &Ctx, gap: &GapRow, twins: &BTreeSet<String>) -> Cell {
    if gap.organisations == 0 {
        let word = ctx.lang.word("faces-gap");
        return Cell::Status(parts::Status::Warn(word));
    }
    let place = gap.place.as_str();
    // Reports that say no country count too where the name is enough: with it, none would be found.
    let country = gap.country.filter(|_| twins.contains(&fold(place)));
    let country = country.map(Country::alpha3).unwrap_or_default();
    let asked = [("spot", place), ("theme", gap.theme.as_str()), ("country", country)];
    let asked = asked.into_iter().filter(|(_, word)| !word.is_empty());
    Cell::link(gap.organisations.to_string(), activities::address(ctx, asked))
}

fn people(count: Option<u64>) -> Cell {
    count.map_or(Cell::Empty, |n| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX)))
}
