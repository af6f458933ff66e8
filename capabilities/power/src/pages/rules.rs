//! `power/rules`: who can decide under each rule?

use faces::parts;
use faces::table::{Cell, Column, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};
use members::view::Labels;

use super::tabs;
use super::words::{findings, groups};
use crate::game::blocs::{Bloc, Blocs, WHOLE};
use crate::game::seats::{AlikeSeats, Alone};
use crate::view::{RulePower, RulesView};

impl View for RulesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let title = lang.word("power-rules-title");
        let crumbs = vec![(lang.word("power-title"), "power".to_owned())];
        if self.rules.is_empty() {
            let main = Some(parts::empty_state(lang, &lang.word("power-empty"), None, None));
            return Sheet { title, crumbs, main, ..Sheet::default() };
        }
        let (measured, others): (Vec<_>, Vec<_>) =
            self.rules.iter().partition(|rule| rule.power.is_some());
        Sheet {
            title,
            crumbs,
            tabs: tabs(ctx, "power/rules"),
            lead: Some(lang.html("power-lead", &[("rules", measured.len().into())])),
            next: Some(NextAction {
                why: lang.html("power-next", &[]),
                button: lang.word("power-next-button"),
                to: "power/what-if".to_owned(),
            }),
            main: Some(html! {
                @for rule in &measured { (self.rule(ctx, rule)) }
                @if !others.is_empty() { (not_computable(ctx, &others)) }
                section {
                    h2 { (lang.word("power-how")) }
                    p { (lang.word("power-how-words")) }
                    p { (lang.word("power-how-indices")) }
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let mut columns = vec![
            Column::text("rule", lang.word("power-col-rule")),
            Column::text("clause", lang.word("power-col-clause")),
        ];
        columns.extend(power_columns(ctx));
        let mut table = Table::new(lang.word("power-table"), columns);
        for rule in &self.rules {
            for bloc in rule.power.iter().flat_map(|power| &power.each) {
                let mut row = vec![Cell::text(&rule.title), Cell::text(&rule.rule)];
                row.extend(self.cells(ctx, bloc));
                table.push(row);
            }
        }
        Some(table)
    }
}

fn power_columns(ctx: &Ctx) -> Vec<Column> {
    let word = |id: &str| ctx.lang.word(id);
    vec![
        Column::text("constituency", word("power-col-constituency")).unsorted(),
        Column::number("members", word("power-col-members")).unsorted(),
        Column::number("seats", word("power-col-seats")).unsorted(),
        Column::number("seat_share", word("power-col-seat-share")).unsorted(),
        Column::number("banzhaf", word("power-col-banzhaf")).unsorted().result(),
        Column::number("shapley_shubik", word("power-col-shapley")).unsorted(),
        Column::number("prevents", word("power-col-prevents")).unsorted(),
        Column::number("initiates", word("power-col-initiates")).unsorted(),
    ]
}

impl RulesView {
    fn cells(&self, ctx: &Ctx, bloc: &Bloc) -> Vec<Cell> {
        let labels = Labels::new(ctx.hub, ctx.audience);
        let id = &bloc.constituency;
        let share = |parts: i64| Cell::Share(parts, WHOLE);
        vec![
            Cell::Who(labels.shape(id), labels.constituency(id)),
            Cell::Number(self.members.get(id).copied().unwrap_or(0).into()),
            Cell::Number(bloc.seats.into()),
            share(bloc.seat_share),
            share(bloc.banzhaf),
            share(bloc.shapley_shubik),
            share(bloc.prevents),
            share(bloc.initiates),
        ]
    }

    fn rule(&self, ctx: &Ctx, rule: &RulePower) -> Markup {
        let lang = ctx.lang;
        let Some(power) = &rule.power else { return html! {} };
        let about = [
            ("clause", (&rule.rule).into()),
            ("body", rule.body.as_deref().unwrap_or_default().into()),
        ];
        html! {
            section id=(format!("rule-{}", rule.rule)) {
                h2 { bdi { (rule.title) } }
                p.muted { (lang.html("power-rule-about", &about)) }
                ul { @for finding in findings(ctx, rule) { li { (finding) } } }
                @match self.shown_for(rule) {
                    Some(other) => p { a href=(format!("#rule-{}", other.rule)) {
                        (lang.t("power-as-rule", &[("rule", (&other.title).into())]))
                    } },
                    None => (self.figures(ctx, rule, power)),
                }
                p { a href=(ctx.href(&format!("power/what-if?rule={}", rule.rule))) {
                    (lang.word("power-try"))
                } }
            }
        }
    }

    /// The rule whose figures stand for this one too: the fallback, where it is measured itself.
    fn shown_for(&self, rule: &RulePower) -> Option<&RulePower> {
        let other = rule.settled_by.as_ref()?;
        let same = |one: &&RulePower| one.rule == *other && one.body == rule.body;
        self.rules.iter().find(same).filter(|one| one.power.is_some())
    }

    fn figures(&self, ctx: &Ctx, rule: &RulePower, power: &Blocs) -> Markup {
        let lang = ctx.lang;
        html! {
            (picture(ctx, rule, power))
            (self.own_table(ctx, rule, power).plain(lang))
            details {
                summary { (lang.word("power-alike")) }
                (alike_table(ctx, rule, &power.alike).plain(lang))
            }
            details {
                summary { (lang.word("power-groups")) }
                (groups(ctx, "power-winning", "power-winning-none", &power.winning))
                (groups(ctx, "power-blocking", "power-blocking-none", &power.blocking))
                p { (lang.html("power-to-act", &[
                    ("share", lang.percent(power.to_act, WHOLE).into()),
                ])) }
            }
        }
    }

    fn own_table(&self, ctx: &Ctx, rule: &RulePower, power: &Blocs) -> Table {
        let caption = ctx.lang.t("power-table-rule", &[("rule", (&rule.title).into())]);
        let mut table = Table::new(caption, power_columns(ctx));
        for bloc in &power.each {
            table.push(self.cells(ctx, bloc));
        }
        table
    }
}

/// What single seats can do.
fn alike_table(ctx: &Ctx, rule: &RulePower, rows: &[AlikeSeats]) -> Table {
    let (lang, labels) = (ctx.lang, Labels::new(ctx.hub, ctx.audience));
    let columns = vec![
        Column::text("constituency", lang.word("power-col-constituency")).unsorted(),
        Column::text("chamber", lang.word("power-col-chamber")).unsorted(),
        Column::number("seats", lang.word("power-col-seats")).unsorted(),
        Column::number("banzhaf", lang.word("power-col-each")).unsorted().result(),
        Column::text("alone", lang.word("power-col-alone")).unsorted(),
    ];
    let caption = lang.t("power-alike-table", &[("rule", (&rule.title).into())]);
    let mut table = Table::new(caption, columns);
    for row in rows {
        table.push(vec![
            Cell::Who(labels.shape(&row.constituency), labels.constituency(&row.constituency)),
            Cell::maybe(row.chamber.as_deref().map(|id| labels.chamber(id))),
            Cell::Number(row.seats.into()),
            Cell::Share(row.banzhaf, WHOLE),
            Cell::text(lang.word(alone(row.alone))),
        ]);
    }
    table
}

const fn alone(alone: Alone) -> &'static str {
    match alone {
        Alone::Dictates => "power-alone-dictates",
        Alone::Vetoes => "power-alone-vetoes",
        Alone::Swings => "power-alone-swings",
        Alone::Nothing => "power-alone-nothing",
    }
}

/// Two bars: shares of seats above shares of power.
fn picture(ctx: &Ctx, rule: &RulePower, power: &Blocs) -> Markup {
    let lang = ctx.lang;
    let labels = Labels::new(ctx.hub, ctx.audience);
    let bar = |label: &str, share: &dyn Fn(&Bloc) -> i64| {
        let segment = |bloc: &Bloc| {
            let kind = parts::SegmentKind::Series(labels.shape(&bloc.constituency));
            parts::Segment::new(kind, share(bloc).unsigned_abs())
        };
        let segments: Vec<parts::Segment> = power.each.iter().map(segment).collect();
        let label = lang.word(label);
        let finding = format!("{label}: {}", rule.title);
        html! { p.small { (label) } (parts::bar(&segments, WHOLE.unsigned_abs(), &finding)) }
    };
    html! {
        (bar("power-bar-seats", &|bloc| bloc.seat_share))
        (bar("power-bar-power", &|bloc| bloc.banzhaf))
    }
}

fn not_computable(ctx: &Ctx, rules: &[&RulePower]) -> Markup {
    html! {
        section {
            h2 { (ctx.lang.word("power-not-title")) }
            ul { @for rule in rules { li {
                strong { bdi { (rule.title) } } " (" (rule.rule) "): "
                @for finding in findings(ctx, rule) { (finding) " " }
            } } }
        }
    }
}
