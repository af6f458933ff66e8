//! `charter/studio/{draft}/{part}/{clause}`: one clause of a draft, and the form that changes it.

use faces::parts::{self, Field, Status};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::fields::{Blank, is_sent};
use super::{crumbs, path};
use crate::studio::{MODES, NEW, Part, Rows, first};
use crate::view::ClauseView;

/// Empty rows at the end of a list of rows.
const EMPTY_ROWS: usize = 2;

impl View for ClauseView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let is_whole = Part::named(self.part).is_some_and(Part::is_whole);
        let title = match &self.clause {
            Some(_) if is_whole => lang.word(&format!("charter-studio-part-{}", self.part)),
            Some(id) if self.name == *id || self.name.is_empty() => {
                format!("{}: {id}", lang.word(&format!("charter-studio-part-{}", self.part)))
            }
            Some(id) if matches!(self.part, "rules" | "powers") => format!("{id} {}", self.name),
            Some(_) => self.name.clone(),
            None => lang.word(&format!("charter-studio-add-{}", self.part)),
        };
        Sheet {
            title,
            crumbs: crumbs(ctx, Some((self.draft, &self.title))),
            main: Some(html! {
                (parts::errors(ctx))
                (self.findings(ctx))
                (self.words(ctx))
                @if let Some(part) = Part::named(self.part) { (self.body(ctx, part)) }
            }),
            ..Sheet::default()
        }
    }
}

impl ClauseView {
    fn clause_path(&self) -> String {
        let clause = self.clause.as_deref().unwrap_or(NEW);
        path(self.draft, &format!("{}/{clause}", self.part))
    }

    fn findings(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            @if !self.findings.is_empty() {
                ul { @for one in &self.findings { li {
                    @if one.is_error { (parts::tag(&Status::Bad(lang.word("charter-studio-error")))) }
                    @else { (parts::tag(&Status::Warn(lang.word("charter-studio-warning")))) }
                    " " a href={ "#" (one.field) } { (one.line(ctx)) }
                } } }
            }
        }
    }

    /// A rule in words, and the way to try it.
    fn words(&self, ctx: &Ctx) -> Markup {
        let Some(clause) = self.clause.as_ref().filter(|_| !self.words.is_empty()) else {
            return html! {};
        };
        let to = format!("charter/try?draft={}&rule={clause}", self.draft);
        html! {
            section {
                ul { @for sentence in &self.words { li { (sentence) } } }
                @if !["election", "budget"].contains(&first(&self.values, "mode")) {
                    p { a href=(ctx.href(&to)) { (ctx.lang.word("charter-try-title")) } }
                }
            }
        }
    }

    /// The way in which the rule decides: chosen just now, else as it is written.
    fn mode<'v>(&'v self, ctx: &'v Ctx) -> &'v str {
        let sent = ctx.retry.and_then(|retry| retry.fields.get("mode"));
        let asked = ctx.query.get("mode").filter(|mode| MODES.contains(mode));
        sent.or(asked).unwrap_or(first(&self.values, "mode"))
    }

    fn body(&self, ctx: &Ctx, part: &Part) -> Markup {
        let mode = self.mode(ctx);
        if part.key == "rules" && mode.is_empty() {
            return self.modes(ctx, mode);
        }
        html! {
            (self.form(ctx, part, mode))
            @if part.key == "rules" {
                (parts::details(&ctx.lang.word("charter-studio-other-mode"), self.modes(ctx, mode)))
            }
            @if self.clause.is_some() && !part.is_whole() { (self.removal(ctx)) }
        }
    }

    /// The ways in which a rule can decide; each opens its own form.
    fn modes(&self, ctx: &Ctx, now: &str) -> Markup {
        let lang = ctx.lang;
        let to = |mode: &str| ctx.href(&format!("{}?mode={mode}", self.clause_path()));
        html! {
            ul { @for mode in MODES.iter().filter(|mode| **mode != now) { li {
                a href=(to(mode)) { b { (lang.word(&format!("charter-studio-mode-{mode}"))) } }
                " " (lang.word(&format!("charter-studio-mode-{mode}-words")))
            } } }
        }
    }

    fn form(&self, ctx: &Ctx, part: &Part, mode: &str) -> Markup {
        let lang = ctx.lang;
        let blank = Blank { ctx, charter: &self.charter, values: &self.values };
        parts::form(
            ctx,
            &self.clause_path(),
            html! {
                @if let Some(source) = &self.source {
                    p.muted { (lang.html("charter-studio-source", &[("source", source.into())])) }
                }
                @if self.clause.is_none() && part.numbered.is_none() {
                    (Field::new("id", &lang.word("charter-studio-id"))
                        .hint(&lang.word("charter-studio-id-hint")).retry(ctx).optional(lang).text("text"))
                }
                @if !mode.is_empty() {
                    input type="hidden" name="mode" value=(mode);
                    p { b { (lang.word(&mode_message(ctx, mode))) } }
                }
                @for entry in part.entries_in(mode) { (blank.field(part.key, entry, entry.key)) }
                @if let Some(rows) = part.rows_in(mode) { (self.rows(ctx, &blank, rows, mode)) }
                @if !self.beyond.is_empty() {
                    p.muted { (lang.html("charter-studio-beyond", &[
                        ("fields", self.beyond.join(", ").into()),
                    ])) }
                }
                (parts::button(&lang.word("charter-studio-save")))
            },
        )
    }

    fn rows(&self, ctx: &Ctx, blank: &Blank, rows: &Rows, mode: &str) -> Markup {
        let lang = ctx.lang;
        let there = |number: &usize| {
            let field = format!("{}.{number}.{}", rows.key, rows.must);
            let sent = ctx.retry.is_some_and(|retry| is_sent(&retry.fields, rows, *number));
            self.values.contains_key(&field) || sent
        };
        let key = rows.key.replace('_', "-");
        let written = (0..).take_while(there).count();
        let shown = if ctx.retry.is_some() { written } else { written + EMPTY_ROWS };
        html! {
            h2 id=(rows.key) { (lang.word(&format!("charter-studio-{key}"))) }
            p.hint { (lang.word(&format!("charter-studio-{key}-hint"))) }
            @for number in 0..shown {
                fieldset.card {
                    legend { (lang.t("charter-studio-row", &[("n", (number + 1).into())])) }
                    @for entry in rows.entries_in(mode) {
                        (blank.field(&key, entry, &format!("{}.{number}.{}", rows.key, entry.key)))
                    }
                }
            }
        }
    }

    fn removal(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        parts::details(
            &lang.word("charter-studio-remove"),
            parts::form(
                ctx,
                &format!("{}/remove", self.clause_path()),
                html! {
                    p { (lang.word("charter-studio-remove-words")) }
                    (parts::plain_button(&lang.word("charter-studio-remove"), "do", "remove"))
                },
            ),
        )
    }
}

/// The message for a way to decide; ways that are not by ballot keep the word of the file.
fn mode_message(ctx: &Ctx, mode: &str) -> String {
    let message = format!("charter-studio-mode-{mode}");
    if ctx.lang.has(&message) { message } else { "charter-studio-mode-otherwise".to_owned() }
}
