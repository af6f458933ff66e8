//! The ties of a network as rows: whatever a list of ties can say, so that it reads again.

use faces::Ctx;
use faces::table::{Cell, Column, Long, Table};
use formats::graph::Direction;
use hub::Said;

use crate::pages::{labels, shared};
use crate::state::Tie;
use crate::view::network::TieSieve;

/// The ties among the organisations of these numbers, which are in order, that pass a sieve.
pub(super) fn ties<'v>(ctx: &'v Ctx<'v>, numbers: &'v [u32], sieve: TieSieve) -> Long<'v> {
    let word = |id: &str| ctx.lang.word(id);
    let columns = vec![
        Column::text("from", word("landscape-column-from")).unsorted(),
        Column::text("to", word("landscape-column-to")).unsorted(),
        Column::text("type", word("landscape-column-tie")).unsorted(),
        Column::text("direction", word("landscape-column-direction")).unsorted(),
        Column::number("weight", word("landscape-export-weight")).unsorted(),
        Column::text("since", word("landscape-column-since")).unsorted(),
        Column::text("until", word("landscape-column-until")).unsorted(),
        Column::text("label", word("landscape-column-label")).unsorted(),
        Column::text("source", word("landscape-column-says")).unsorted(),
    ];
    let among = move |number: &u32| numbers.binary_search(number).is_ok();
    let all = shared::state(ctx).ties();
    let passing = all.filter(move |(from, to, tie)| sieve.passes(tie) && among(from) && among(to));
    let table = Table::new(word("landscape-network-table"), columns);
    Long::new(table, passing.map(move |tie| row(ctx, tie)))
}

fn row(ctx: &Ctx, (from, to, tie): (u32, u32, &Tie)) -> Vec<Cell> {
    let end = |number: u32| {
        let actor = shared::state(ctx).numbered(number);
        actor.map_or(Cell::Empty, |a| {
            Cell::link(labels::actor(ctx, a), ctx.href(&format!("orgs/{}", a.id)))
        })
    };
    let seen = |said: &Said| Cell::maybe(said.seen_by(ctx.audience).filter(|t| !t.is_empty()));
    let direction = if tie.directed { Direction::Directed } else { Direction::Undirected };
    vec![
        end(from),
        end(to),
        // Codes, which lists of ties are read by in every language.
        Cell::text(tie.kind.code()),
        Cell::text(direction.word()),
        tie.weight.map_or(Cell::Empty, |weight| Cell::Number(weight.into())),
        tie.since.map_or(Cell::Empty, |day| Cell::Day(day.start())),
        tie.until.map_or(Cell::Empty, |day| Cell::Day(day.start())),
        seen(&tie.label),
        seen(&tie.source),
    ]
}
