//! `power`: who has a say?

use faces::parts;
use faces::table::{Cell, Column, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::{tabs, who_has_no_say};
use crate::game::blocs::WHOLE;
use crate::representation::{Gap, Grouping, Measure, Stood};
use crate::view::{GroupRow, RelatedRow, RepresentationView};

/// Shares of fewer than this say little about anybody: "under 5" stands for them.
const FEW: u64 = 5;

/// What is had.
const HAVE: [Measure; 3] = [Measure::Members, Measure::Seats, Measure::Power];

/// What is done.
const DO: [Measure; 8] = [
    Measure::AgendaItems,
    Measure::Attendance,
    Measure::Motions,
    Measure::Statements,
    Measure::Words,
    Measure::Ballots,
    Measure::Objections,
    Measure::Dissents,
];

impl View for RepresentationView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let title = lang.word("power-title");
        if self.groups.is_empty() {
            let main = Some(parts::empty_state(lang, &lang.word("power-empty"), None, None));
            return Sheet { title, main, ..Sheet::default() };
        }
        Sheet {
            title,
            lead: Some(self.lead(ctx)),
            tabs: tabs(ctx, "power"),
            next: Some(NextAction {
                why: lang.html("power-next", &[]),
                button: lang.word("power-next-button"),
                to: "power/what-if".to_owned(),
            }),
            main: Some(html! {
                (self.choice(ctx))
                section { h2 { (lang.word("power-have")) }
                    (self.part(ctx, "power-have-table", &HAVE, Ends::Gap).plain(lang)) }
                section { h2 { (lang.word("power-do")) }
                    (self.findings(ctx))
                    (self.part(ctx, "power-do-table", &DO, Ends::Stood).plain(lang)) }
                (who_has_no_say(ctx, &self.unseated))
                (super::today::can_decide(ctx, &self.today))
                (self.related(ctx))
                section { h2 { (lang.word("power-how")) }
                    p { (lang.word("power-how-shares")) }
                    p { (lang.word("power-how-stood")) }
                    p { (lang.word("power-how-few")) } }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let all: Vec<Measure> = HAVE.into_iter().chain(DO).collect();
        Some(self.part(ctx, "power-shares-table", &all, Ends::Both))
    }
}

/// The columns after those of the measures.
#[derive(Clone, Copy, PartialEq)]
enum Ends {
    Gap,
    Stood,
    Both,
}

impl RepresentationView {
    /// The most telling gap, as a sentence.
    fn lead(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.total(Measure::Seats) == 0 {
            return lang.html("power-no-seats", &[]);
        }
        let sentence = |message: &str, gap: &Gap| {
            let name = self.name_of(ctx, &gap.group);
            let members = lang.percent(gap.members as i64, self.total(Measure::Members) as i64);
            lang.html(
                message,
                &[
                    ("group", name.into()),
                    ("members", members.into()),
                    ("seats", gap.seats.into()),
                    ("all", self.total(Measure::Seats).into()),
                ],
            )
        };
        html! {
            @match &self.gaps.under {
                Some(gap) => (sentence("power-gap-under", gap)),
                None => (lang.word("power-gap-none")),
            }
            @if let Some(gap) = &self.gaps.over { " " (sentence("power-gap-over", gap)) }
        }
    }

    fn name_of(&self, ctx: &Ctx, constituency: &str) -> String {
        members::view::Labels::new(ctx.hub, ctx.audience).constituency(constituency)
    }

    /// By what to group, and which rule's seats and power are counted.
    fn choice(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let label = |by: Grouping| lang.word(&format!("power-by-{}", by.code()));
        let others = Grouping::ALL.into_iter().filter(|by| *by != self.by);
        let links: Vec<(String, String)> =
            others.map(|by| (ctx.href(&format!("power?by={}", by.code())), label(by))).collect();
        html! {
            p { strong { (label(self.by)) } } (parts::link_row(&links))
            @if let (Some(rule), Some(body)) = (&self.rule, &self.body) {
                p.muted { (lang.html("power-standing", &[
                    ("rule", (&rule.name).into()), ("body", (&body.name).into()),
                ])) }
            }
        }
    }

    fn part(&self, ctx: &Ctx, caption: &str, measures: &[Measure], ends: Ends) -> Table {
        let lang = ctx.lang;
        let name = lang.word(&format!("power-by-{}", self.by.code()));
        let mut columns = vec![Column::text("group", name).unsorted()];
        columns.extend(measures.iter().map(|measure| self.column(ctx, *measure)));
        if ends != Ends::Stood {
            let label = lang.word("power-col-seats-minus-members");
            columns.push(Column::number("seats_minus_members", label).unsorted());
        }
        if ends != Ends::Gap {
            columns.push(Column::number("with_outcome", lang.word("power-col-with")).unsorted());
            columns.push(Column::number("lost", lang.word("power-col-lost")).unsorted());
        }
        let mut table = Table::new(lang.word(caption), columns);
        for group in &self.groups {
            let mut row = vec![match group.shape {
                Some(shape) => Cell::Who(shape, group.name.clone()),
                None => Cell::text(&group.name),
            }];
            row.extend(measures.iter().map(|measure| self.share(ctx, group, *measure)));
            if ends != Ends::Stood {
                row.push(self.gap(ctx, group));
            }
            if ends != Ends::Gap {
                row.extend(stood(ctx, &group.shares.stood));
            }
            table.push(row);
        }
        table
    }

    /// A measure with how much of it there is in all.
    fn column(&self, ctx: &Ctx, measure: Measure) -> Column {
        let (id, message) = measure_words(measure);
        let label = match measure {
            Measure::Power => ctx.lang.word(message),
            _ => ctx.lang.t(message, &[("n", self.total(measure).into())]),
        };
        Column::number(id, label).unsorted()
    }

    /// A share of the whole; the count itself where the whole is small, for a share would say more
    /// than is known.
    fn share(&self, ctx: &Ctx, group: &GroupRow, measure: Measure) -> Cell {
        let (count, whole) = (group.shares.of(measure), self.total(measure));
        let is_few = self.by != Grouping::Constituency && measure != Measure::Power;
        match () {
            () if whole == 0 => Cell::Empty,
            () if is_few && (1..FEW).contains(&count) => under_five(ctx),
            () if whole < FEW => Cell::Number(count as i64),
            () => Cell::Share(count as i64, whole as i64),
        }
    }

    fn gap(&self, ctx: &Ctx, group: &GroupRow) -> Cell {
        if self.total(Measure::Seats) == 0 || self.total(Measure::Members) == 0 {
            return Cell::Empty;
        }
        let points = points(group.seats_minus_members);
        let widest = self.groups.iter().map(|one| one.seats_minus_members.unsigned_abs()).max();
        let words = ctx.lang.signed(points);
        let bar = parts::balance(group.seats_minus_members, widest.unwrap_or(1).max(1), &words);
        Cell::Rich(html! { (bar) " " bdi { (words) } }, points.to_string())
    }

    fn findings(&self, ctx: &Ctx) -> Markup {
        let names = |ids: &[String]| -> Vec<String> {
            ids.iter().map(|id| self.name_of(ctx, id)).collect()
        };
        let found = [("power-silent", &self.gaps.silent), ("power-losing", &self.gaps.losing)];
        html! {
            ul { @for (message, ids) in found.into_iter().filter(|(_, ids)| !ids.is_empty()) {
                @let names = names(ids);
                li { strong { (parts::names(ctx.lang, names.iter().map(String::as_str))) } ": "
                    (ctx.lang.t(message, &[("n", ids.len().into())])) }
            } }
        }
    }

    fn related(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let link = |id: &hub::Id, name: &str| {
            html! {
                a href=(ctx.href(&format!("orgs/{id}"))) { bdi { (name) } }
            }
        };
        let row = |one: &RelatedRow| {
            html! {
                (link(&one.one, &one.one_name)) " – "
                (lang.word(&format!("power-related-{}", one.relation.code()))) " – "
                (link(&one.other, &one.other_name))
            }
        };
        html! {
            section {
                h2 { (lang.word("power-related")) }
                p { (lang.word("power-related-words")) }
                @if self.related.is_empty() { p.muted { (lang.word("power-related-none")) } }
                ul { @for one in &self.related { li { (row(one)) } } }
            }
        }
    }
}

const fn measure_words(measure: Measure) -> (&'static str, &'static str) {
    match measure {
        Measure::Members => ("members", "power-of-members"),
        Measure::Seats => ("seats", "power-of-seats"),
        Measure::Power => ("power", "power-of-power"),
        Measure::Motions => ("motions", "power-of-motions"),
        Measure::Statements => ("statements", "power-of-statements"),
        Measure::Words => ("words", "power-of-words"),
        Measure::Ballots => ("ballots", "power-of-ballots"),
        Measure::Objections => ("objections", "power-of-objections"),
        Measure::Dissents => ("dissents", "power-of-dissents"),
        Measure::Attendance => ("attendance", "power-of-attendance"),
        Measure::AgendaItems => ("agenda_items", "power-of-agenda-items"),
    }
}

fn under_five(ctx: &Ctx) -> Cell {
    Cell::text(ctx.lang.word("power-under-five"))
}

/// How often it stood with the outcome, and how many decisions it lost.
fn stood(ctx: &Ctx, stood: &Stood) -> [Cell; 2] {
    let share = |part: u64, whole: u64| match whole {
        0 => Cell::Empty,
        1..FEW => under_five(ctx),
        _ => Cell::Share(part as i64, whole as i64),
    };
    [share(stood.with, stood.votes), share(stood.lost, stood.decisions)]
}

/// Hundred-thousandths as whole points of a hundred.
const fn points(parts: i64) -> i64 {
    let half = if parts < 0 { -500 } else { 500 };
    (parts * 100 + half * WHOLE / 1000) / WHOLE
}

#[cfg(test)]
mod tests {
    use super::points;

    #[test]
    fn points_are_rounded_to_the_nearest() {
        assert_eq!((points(8_600), points(8_400), points(-8_600), points(0)), (9, 8, -9, 0));
    }
}
