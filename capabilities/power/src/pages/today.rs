//! Whether each body can decide today, as a table.

use faces::Ctx;
use faces::parts::Status;
use faces::table::{Cell, Column, Table};
use maud::{Markup, html};

use crate::representation::Ability;
use crate::view::TodayRow;

/// The section of `power` about quorums and the seats that are held.
pub(super) fn can_decide(ctx: &Ctx, rows: &[TodayRow]) -> Markup {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("body", lang.word("power-today-body")).unsorted(),
        Column::text("rule", lang.word("power-col-rule")).unsorted(),
        Column::text("today", lang.word("power-today-can")).unsorted().result(),
        Column::number("acting", lang.word("power-today-acting")).unsorted(),
        Column::number("spare", lang.word("power-today-spare")).unsorted(),
    ];
    let mut table = Table::new(lang.word("power-today-table"), columns);
    for row in rows {
        let today = &row.today;
        let acting = [("n", today.acted_for.into()), ("of", today.seats.into())];
        table.push(vec![
            Cell::text(&row.body_name),
            Cell::text(&row.rule_name),
            Cell::Status(status(ctx, today.ability)),
            Cell::text(lang.t("power-today-of", &acting)),
            match today.ability {
                Ability::Can => Cell::Number(today.can_spare as i64),
                _ => Cell::Empty,
            },
        ]);
    }
    html! {
        section {
            h2 { (lang.word("power-today")) }
            @if rows.is_empty() { p.muted { (lang.word("power-today-none")) } }
            @if !rows.is_empty() { (table.plain(lang)) p { (lang.word("power-today-words")) } }
        }
    }
}

fn status(ctx: &Ctx, ability: Ability) -> Status {
    let word = |id: &str| ctx.lang.word(id);
    match ability {
        Ability::Can => Status::Good(word("power-today-yes")),
        Ability::Nobody => Status::Bad(word("power-today-nobody")),
        Ability::NoQuorum => Status::Bad(word("power-today-no-quorum")),
        Ability::NotEnough => Status::Bad(word("power-today-not-enough")),
    }
}
