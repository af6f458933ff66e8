//! Whose right an item of the agenda is. A right needs no majority: so no majority, no chair and no
//! secretariat can take away what stands by it.

use std::collections::BTreeSet;

use charter::model::Charter;
use hub::At;
use members::Roll;

use crate::model::Item;

/// How many seats of a body put an item on its agenda by right, where its charter says so. All
/// seats that one constituency holds do so anyway.
#[must_use]
pub fn seats_needed(charter: &Charter, body: &str) -> Option<u32> {
    charter.body(body).and_then(|body| body.agenda_seats)
}

/// The clause that gives seats this right: the row of the table of powers by which they back items.
#[must_use]
pub fn clause(charter: &Charter) -> String {
    let rows = charter.powers_for("meetings.item_backed");
    rows.first().map_or_else(|| "powers".to_owned(), |row| row.id.clone())
}

/// Whether enough voting seats back an item: as many as the charter asks for, or all that one
/// constituency holds.
#[must_use]
pub fn stands_by_right(charter: &Charter, roll: Roll, item: &Item, now: At) -> bool {
    let seats = roll.seats_of(charter, &item.body, now);
    let votes = |actor| roll.suspended(actor, now).is_none();
    let voting = || seats.iter().filter(|held| held.seat.voting && held.actor.is_some_and(votes));
    let backs = |seat: &str| item.is_backed_by(seat);
    let backing = voting().filter(|held| backs(&held.seat.id)).count();
    let is_enough = seats_needed(charter, &item.body)
        .is_some_and(|needed| needed > 0 && usize::try_from(needed).is_ok_and(|it| it <= backing));
    let constituencies: BTreeSet<&str> =
        voting().map(|held| held.seat.constituency.as_str()).collect();
    let all_of_one = |constituency: &&str| {
        voting()
            .filter(|held| held.seat.constituency == **constituency)
            .all(|held| backs(&held.seat.id))
    };
    is_enough || constituencies.iter().any(all_of_one)
}
