//! `charter/studio/{draft}`: a draft in the making: what does not fit yet, its clauses, what it
//! would change.

use faces::parts::{self, Status, Tone};
use faces::table::Table;
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::super::compare::differences_table;
use super::{crumbs, path, tracks};
use crate::studio::{NEW, Part};
use crate::view::{DraftView, FindingRow, PartRow, TextView};

impl View for DraftView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let title = match self.title.as_str() {
            "" => lang.word("charter-studio-untitled"),
            title => title.to_owned(),
        };
        let mut crumbs = crumbs(ctx, Some((self.id, &self.title)));
        crumbs.pop();
        Sheet {
            title,
            crumbs,
            over: Some(parts::tag(&Status::Open(lang.word("charter-studio-yours-alone")))),
            lead: Some(self.lead(ctx)),
            next: Some(self.next(ctx)),
            main: Some(html! {
                (parts::errors(ctx))
                (self.faults(ctx))
                @for part in &self.parts { (self.part(ctx, part)) }
                (tracks::form(ctx, self.id))
                (self.changes(ctx))
                (self.ending(ctx))
            }),
            side: Some(self.side(ctx)),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let words = (ctx.lang.word("charter-col-before"), ctx.lang.word("charter-col-after"));
        let caption = ctx.lang.t("charter-differences-caption", &[("title", (&self.title).into())]);
        Some(differences_table(ctx, caption, words, &self.differences))
    }
}

impl FindingRow {
    /// What does not fit, and what to do about it.
    pub(in crate::pages) fn line(&self, ctx: &Ctx) -> Markup {
        let values = [("text", (&self.reason).into()), ("mend", (&self.mend).into())];
        ctx.lang.html("charter-studio-wrong", &values)
    }
}

impl DraftView {
    fn errors(&self) -> impl Iterator<Item = &FindingRow> {
        self.findings.iter().filter(|one| one.is_error)
    }

    fn lead(&self, ctx: &Ctx) -> Markup {
        let (lang, errors) = (ctx.lang, self.errors().count());
        let warnings = self.findings.len() - errors;
        html! {
            @if self.amends {
                (lang.html("charter-differences", &[("n", self.differences.len().into())])) ". "
            }
            (lang.html("charter-studio-counts", &[
                ("errors", errors.into()),
                ("warnings", warnings.into()),
            ]))
        }
    }

    fn next(&self, ctx: &Ctx) -> NextAction {
        let lang = ctx.lang;
        match self.errors().next() {
            Some(fault) => NextAction {
                why: fault.line(ctx),
                button: lang.word("charter-studio-mend"),
                to: self.place(fault),
            },
            None => NextAction {
                why: lang.html("charter-studio-next", &[]),
                button: lang.word("charter-studio-record"),
                to: "#record".to_owned(),
            },
        }
    }

    /// Where a fault is mended: the form of its clause, else the text.
    fn place(&self, fault: &FindingRow) -> String {
        match fault.part {
            "" => path(self.id, "text"),
            part => path(self.id, &format!("{part}/{}", fault.clause)),
        }
    }

    fn faults(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.findings.is_empty() {
            return html! {};
        }
        html! {
            section {
                h2 { (lang.word("charter-studio-findings")) }
                ul { @for one in &self.findings { li {
                    @if one.is_error { (parts::tag(&Status::Bad(lang.word("charter-studio-error")))) }
                    @else { (parts::tag(&Status::Warn(lang.word("charter-studio-warning")))) }
                    " " a href=(ctx.href(&self.place(one))) {
                        @if one.clause.is_empty() { (lang.word("charter-studio-text")) }
                        @else { bdi { (one.clause) } }
                    }
                    ": " (one.line(ctx))
                } } }
            }
        }
    }

    fn part(&self, ctx: &Ctx, part: &PartRow) -> Markup {
        let lang = ctx.lang;
        let to = |clause: &str| ctx.href(&path(self.id, &format!("{}/{clause}", part.part)));
        let is_whole = Part::named(part.part).is_some_and(Part::is_whole);
        let list = html! {
            ul { @for clause in &part.clauses { li {
                @if is_whole { a href=(to(&clause.id)) { (lang.word("charter-studio-change")) } }
                @else { a href=(to(&clause.id)) { bdi { (clause.id) } } }
                @if clause.name != clause.id && !clause.name.is_empty() { " " bdi { (clause.name) } }
            } } }
        };
        let number = part.clauses.len();
        html! {
            section id=(part.part) {
                h2 { (lang.word(&format!("charter-studio-part-{}", part.part))) }
                @if part.part == "powers" {
                    (parts::details(&lang.t("charter-studio-all", &[("n", number.into())]), list))
                } @else if number > 0 { (list) }
                @else { p.muted { (lang.word("charter-studio-none")) } }
                @if !is_whole {
                    p { (parts::link_button(&to(NEW),
                        &lang.word(&format!("charter-studio-add-{}", part.part)))) }
                }
            }
        }
    }

    fn changes(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            @if self.amends {
                section {
                    h2 { (lang.word("charter-studio-changes")) }
                    p { (lang.html("charter-differences", &[("n", self.differences.len().into())])) }
                    @if !self.differences.is_empty() {
                        @if let Some(table) = self.table(ctx) { (table.plain(lang)) }
                    }
                }
            }
        }
    }

    fn ending(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section id="record" {
                h2 { (lang.word("charter-studio-record")) }
                @if self.errors().next().is_some() {
                    (parts::alert(Tone::Bad, lang.html("charter-studio-record-not", &[])))
                } @else {
                    p { (lang.word("charter-studio-record-words")) }
                    (parts::form(ctx, &path(self.id, "record"), html! {
                        (parts::plain_button(&lang.word("charter-studio-record"), "do", "record"))
                    }))
                }
                (parts::details(&lang.word("charter-studio-throw-away"),
                    parts::form(ctx, &path(self.id, "throw-away"), html! {
                        p { (lang.word("charter-studio-throw-away-words")) }
                        (parts::plain_button(&lang.word("charter-studio-throw-away"), "do", "end"))
                    })))
            }
        }
    }

    fn side(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let links = [
            (path(self.id, "text"), "charter-studio-text"),
            (format!("charter/try?draft={}", self.id), "charter-try-title"),
            (format!("charter/compare?of={}", self.id), "charter-compare-title"),
            (format!("power/shift?draft={}", self.id), "charter-power-draft"),
        ];
        parts::card(
            &lang.word("charter-studio-tools"),
            html! {
                ul { @for (to, label) in links { li {
                    a href=(ctx.href(&to)) { (lang.word(label)) }
                } } }
            },
        )
    }
}

impl View for TextView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("charter-studio-text"),
            crumbs: crumbs(ctx, Some((self.id, &self.title))),
            lead: Some(lang.html("charter-studio-text-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form_with_file(ctx, &path(self.id, "text"), html! {
                    (parts::Field::new("toml", &lang.word("charter-studio-text"))
                        .value(&self.toml).retry(ctx).area(32))
                    (parts::Field::new("file", &lang.word("charter-field-file"))
                        .optional(lang).retry(ctx).file(".toml,text/plain"))
                    (parts::button(&lang.word("charter-studio-save")))
                }))
            }),
            ..Sheet::default()
        }
    }
}
