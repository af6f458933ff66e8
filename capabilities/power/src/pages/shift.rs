//! `power/shift`: who can decide under a draft of the charter, beside who can now.

use faces::parts::{self, Status};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::beside::{Beside, blocs};
use super::words::findings;
use crate::view::{RulePower, RuleShift, ShiftView};

impl View for ShiftView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let changed = self.rules.iter().filter(|rule| !rule.beside().same()).count();
        Sheet {
            title: lang.word("power-draft-title"),
            crumbs: vec![(lang.word("power-title"), "power".to_owned())],
            over: Some(html! { bdi { (self.title) } }),
            lead: Some(lang.html(
                "power-draft-lead",
                &[("changed", changed.into()), ("rules", self.rules.len().into())],
            )),
            next: Some(NextAction {
                why: lang.html("power-draft-next", &[]),
                button: lang.word("power-next-button"),
                to: format!("power/what-if?draft={}", self.draft),
            }),
            main: Some(html! { @for rule in &self.rules { (self.rule(ctx, rule)) } }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let mut all = Beside { before: None, after: None }.table(ctx);
        all.columns.insert(0, Column::text("clause", ctx.lang.word("power-col-clause")).unsorted());
        for rule in &self.rules {
            for mut row in rule.beside().table(ctx).rows {
                row.insert(0, Cell::text(rule.clause()));
                all.push(row);
            }
        }
        Some(all)
    }
}

impl RuleShift {
    fn beside(&self) -> Beside<'_> {
        Beside { before: self.before.as_ref(), after: self.after.as_ref() }
    }

    /// The rule under the draft, else as it is now.
    fn one(&self) -> Option<&RulePower> {
        self.after.as_ref().or(self.before.as_ref())
    }

    fn clause(&self) -> &str {
        self.one().map_or("", |rule| &rule.rule)
    }
}

impl ShiftView {
    fn rule(&self, ctx: &Ctx, rule: &RuleShift) -> Markup {
        let lang = ctx.lang;
        let beside = rule.beside();
        let status = match (beside.before, beside.after) {
            (None, _) => Some(Status::Open(lang.word("power-draft-new"))),
            (_, None) => Some(Status::Warn(lang.word("power-what-if-gone"))),
            _ => (!beside.same()).then(|| Status::Warn(lang.word("power-draft-changed"))),
        };
        let measured = [beside.before, beside.after].iter().any(|rule| !blocs(*rule).is_empty());
        html! {
            section.card id=(format!("rule-{}", rule.clause())) {
                h2 {
                    bdi { (rule.one().map_or("", |rule| &rule.title)) }
                    @if let Some(status) = &status { " " (parts::tag(status)) }
                }
                @if beside.before.is_some() && beside.after.is_some() && !beside.same() {
                    ul { @for change in beside.changes(ctx) { li { b { (change) } } } }
                }
                @if status.is_none() {
                    (side(ctx, "power-draft-same", beside.after))
                } @else {
                    div.grid {
                        (side(ctx, "power-draft-now", beside.before))
                        (side(ctx, "power-draft-then", beside.after))
                    }
                    @if measured { (beside.table(ctx).plain(lang)) }
                }
                @if beside.after.is_some() { p {
                    a href=(self.to(ctx, "power/what-if", rule)) { (lang.word("power-try")) }
                    " · "
                    a href=(self.to(ctx, "charter/try", rule)) { (lang.word("power-draft-votes")) }
                } }
            }
        }
    }

    fn to(&self, ctx: &Ctx, page: &str, rule: &RuleShift) -> String {
        ctx.href(&format!("{page}?draft={}&rule={}", self.draft, rule.clause()))
    }
}

/// What holds under one of the two charters.
fn side(ctx: &Ctx, title: &str, rule: Option<&RulePower>) -> Markup {
    html! {
        div {
            h3 { (ctx.lang.word(title)) }
            @match rule {
                None => p.muted { (ctx.lang.word("power-draft-no-rule")) },
                Some(rule) => ul { @for finding in findings(ctx, rule) { li { (finding) } } },
            }
        }
    }
}
