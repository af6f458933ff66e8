//! One rule twice: who can decide before a change and after it.

use faces::Ctx;
use faces::table::{Cell, Column, Table};
use maud::Markup;
use members::view::Labels;

use super::words::Called;
use crate::game::blocs::{Bloc, WHOLE};
use crate::view::RulePower;

/// A rule before a change and after it.
#[derive(Clone, Copy)]
pub(super) struct Beside<'r> {
    /// Before; none where the rule is new.
    pub before: Option<&'r RulePower>,
    /// After; none where the rule is gone.
    pub after: Option<&'r RulePower>,
}

/// What the constituencies can do under a rule; nothing where it was not measured.
pub(super) fn blocs(rule: Option<&RulePower>) -> Vec<&Bloc> {
    rule.and_then(|rule| rule.power.as_ref())
        .map(|power| power.each.iter().collect())
        .unwrap_or_default()
}

/// What a constituency can do, in a few words.
fn can(ctx: &Ctx, bloc: Option<&Bloc>) -> String {
    let message = match bloc {
        None => "power-can-no-seat",
        Some(bloc) if bloc.passes && bloc.blocks => "power-can-both",
        Some(bloc) if bloc.passes => "power-can-pass",
        Some(bloc) if bloc.blocks => "power-can-block",
        Some(bloc) if bloc.is_dummy => "power-can-nothing",
        Some(_) => "power-can-with-others",
    };
    ctx.lang.word(message)
}

impl<'r> Beside<'r> {
    /// Each constituency with a voting seat before or after, in order.
    pub(super) fn pairs(&self) -> Vec<(&'r str, Option<&'r Bloc>, Option<&'r Bloc>)> {
        let (old, new) = (blocs(self.before), blocs(self.after));
        let mut ids: Vec<&str> = old.iter().map(|bloc| bloc.constituency.as_str()).collect();
        for bloc in &new {
            if !ids.contains(&bloc.constituency.as_str()) {
                ids.push(&bloc.constituency);
            }
        }
        let find =
            |all: &[&'r Bloc], id: &str| all.iter().find(|one| one.constituency == id).copied();
        ids.into_iter().map(|id| (id, find(&old, id), find(&new, id))).collect()
    }

    /// What becomes possible, and what no longer is.
    pub(super) fn changes(&self, ctx: &Ctx) -> Vec<Markup> {
        let lang = ctx.lang;
        let pairs = self.pairs();
        let is = |bloc: Option<&Bloc>, what: fn(&Bloc) -> bool| bloc.is_some_and(what);
        type Can = fn(&Bloc) -> bool;
        let kinds: [(Can, &str, &str); 3] = [
            (|b| b.blocks, "power-shift-blocks", "power-shift-blocks-no-more"),
            (|b| b.passes, "power-shift-passes", "power-shift-passes-no-more"),
            (|b| b.is_dummy, "power-shift-dummy", "power-shift-dummy-no-more"),
        ];
        let (called, mut all) = (Called::of(ctx), Vec::new());
        for (what, gained, lost) in kinds {
            let ids = |wanted: (bool, bool)| -> Vec<&str> {
                let found = pairs.iter().filter(|(_, a, b)| (is(*a, what), is(*b, what)) == wanted);
                found.map(|(id, ..)| *id).collect()
            };
            for (ids, message) in [(ids((false, true)), gained), (ids((true, false)), lost)] {
                all.extend(called.about(&ids, message));
            }
        }
        if all.is_empty() {
            let same = if self.same() { "power-shift-none" } else { "power-shift-numbers" };
            all.push(lang.html(same, &[]));
        }
        all
    }

    /// Whether nothing is changed at all.
    pub(super) fn same(&self) -> bool {
        blocs(self.before) == blocs(self.after)
    }

    /// Seats and power, constituency by constituency.
    pub(super) fn table(&self, ctx: &Ctx) -> Table {
        let lang = ctx.lang;
        let word = |id: &str| lang.word(id);
        let columns = vec![
            Column::text("constituency", word("power-col-constituency")).unsorted(),
            Column::number("seats_before", word("power-col-seats-before")).unsorted(),
            Column::number("seats_after", word("power-col-seats-after")).unsorted(),
            Column::number("power_before", word("power-col-power-before")).unsorted(),
            Column::number("power_after", word("power-col-power-after")).unsorted().result(),
            Column::text("can_before", word("power-col-can-before")).unsorted(),
            Column::text("can_after", word("power-col-can-after")).unsorted(),
        ];
        let mut table = Table::new(word("power-what-if-table"), columns);
        let (labels, called) = (Labels::new(ctx.hub, ctx.audience), Called::of(ctx));
        for (id, old, new) in self.pairs() {
            let seats =
                |bloc: Option<&Bloc>| Cell::Number(bloc.map_or(0, |bloc| bloc.seats.into()));
            let power =
                |bloc: Option<&Bloc>| bloc.map_or(Cell::Empty, |b| Cell::Share(b.banzhaf, WHOLE));
            table.push(vec![
                Cell::Who(labels.shape(id), called.constituency(id)),
                seats(old),
                seats(new),
                power(old),
                power(new),
                Cell::text(can(ctx, old)),
                Cell::text(can(ctx, new)),
            ]);
        }
        table
    }
}
