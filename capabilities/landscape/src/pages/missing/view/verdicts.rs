//! Reference groups as a table: for people, and for files.

use faces::Ctx;
use faces::parts::Status;
use faces::table::{Cell, Column, Table};

use super::{GroupRow, MissingView};
use crate::view::coverage::{Tally, Verdict};

impl MissingView {
    /// Rows for the page, or for a file: there the finding is a code.
    pub(super) fn rows<'a>(
        &self,
        ctx: &Ctx,
        groups: impl Iterator<Item = &'a GroupRow>,
        file: bool,
    ) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-missing-caption"),
            vec![
                Column::text("group", word("landscape-missing-group")),
                Column::text("list", word("landscape-missing-list")),
                Column::text("finding", word("landscape-missing-finding")),
                Column::number("map", word("landscape-missing-on-map")),
                Column::number("map_share", word("landscape-missing-map-share")),
                Column::number("members", word("landscape-missing-members")),
                Column::number("seats", word("landscape-missing-in-seats")),
                Column::number("seat_share", word("landscape-missing-seat-share")),
                Column::number("expected", word("landscape-missing-expected")),
            ],
        );
        for row in groups {
            let count = |n: u64| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
            let share = |tally: Tally| {
                let (part, whole) = (i64::try_from(tally.within), i64::try_from(tally.known));
                Cell::Share(part.unwrap_or(0), whole.unwrap_or(0))
            };
            table.push(vec![
                Cell::text(&row.name),
                Cell::text(word(&format!("landscape-list-{}", row.dimension.code()))),
                match file {
                    true => Cell::text(self.verdict(row)),
                    false => Cell::Status(self.status(ctx, row)),
                },
                count(row.map.within),
                share(row.map),
                count(row.members.within),
                count(row.seats.within),
                share(row.seats),
                row.expected.map_or(Cell::Empty, |share| Cell::Share(i64::from(share), 1000)),
            ]);
        }
        table
    }

    /// What there is to say of a group, as files say it.
    fn verdict(&self, row: &GroupRow) -> &'static str {
        match (row.on_map, row.in_seats) {
            (Verdict::Unknown, _) => "unknown",
            (Verdict::Nobody, _) => "nobody",
            (Verdict::Under, _) => "under",
            (Verdict::There, Verdict::Nobody) if self.seats > 0 => "no-seat",
            (Verdict::There, Verdict::Under) if self.seats > 0 => "few-seats",
            (Verdict::There, _) => "there",
        }
    }

    pub(super) fn status(&self, ctx: &Ctx, row: &GroupRow) -> Status {
        let verdict = self.verdict(row);
        let word = ctx.lang.word(&format!("landscape-missing-{verdict}"));
        match verdict {
            "unknown" => Status::Unknown(word),
            "there" => Status::Good(word),
            _ => Status::Warn(word),
        }
    }
}
