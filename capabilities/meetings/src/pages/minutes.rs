//! `meetings/{n}/minutes`: the minutes of a meeting, on one page to print.

use std::io::Write;

use decisions::by_line;
use faces::parts::{self, Choice, Field, Status as Tag};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Sheet, View};
use maud::{Markup, html};

use super::{attendance, crumb, meeting, papers, tag, text};
use crate::view::{DecidedRow, ItemRow, MinutesView};

impl View for MinutesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let name = lang.t("meetings-name", &[("body", (&self.body).into()), ("n", self.n.into())]);
        Sheet {
            title: lang.t("meetings-minutes-title", &[("meeting", (&name).into())]),
            crumbs: vec![crumb(ctx), (name, format!("meetings/{}", self.n))],
            over: Some(html! {
                (parts::tag(&tag(ctx, self.status)))
                @if let Some(adopted) = &self.adopted { " " (by_line(ctx, adopted)) }
                @if let Some(n) = self.adopted_at {
                    " · " a href=(ctx.href(&format!("meetings/{n}"))) {
                        (lang.t("meetings-adopted-at", &[("n", n.into())]))
                    }
                }
            }),
            lead: self.plan.as_ref().map(|plan| meeting::when(ctx, plan)),
            main: Some(html! {
                (parts::errors(ctx))
                div.one-page { (minutes(ctx, self)) }
                (corrections(ctx, self))
                (adopting(ctx, self))
            }),
            side: Some(html! {
                (attendance::quorum_card(ctx, self.quorum.as_ref()))
                (parts::card(&lang.word("meetings-minutes-how"), html! {
                    p { (lang.word("meetings-minutes-meaning")) }
                    p { a href=(ctx.href(&format!("meetings/{}/minutes.txt", self.n))) {
                        (lang.word("meetings-as-text"))
                    } }
                }))
            }),
            ..Sheet::default()
        }
    }

    /// What came of each item.
    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::number("n", lang.word("meetings-col-n")),
            Column::text("item", lang.word("meetings-col-item")),
            Column::text("standing", lang.word("meetings-col-standing")),
            Column::text("by", lang.word("meetings-col-by")),
            Column::text("result", lang.word("meetings-col-result")),
            Column::number("decision", lang.word("meetings-col-decision")),
        ];
        let mut table = Table::new(lang.word("meetings-minutes"), columns);
        for row in self.settled.iter().chain(&self.passed_on) {
            let motion = row.motion.as_ref().map(|motion| motion.n);
            table.push(vec![
                Cell::Number(i64::try_from(row.n).unwrap_or(i64::MAX)),
                Cell::text(&row.title),
                Cell::Status(ended(ctx, self, row)),
                Cell::text(&row.by),
                Cell::maybe(row.ending.as_ref().and_then(|ending| ending.words.clone())),
                motion.map_or(Cell::Empty, |n| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX))),
            ]);
        }
        Some(table)
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        match ending {
            "txt" => Ok(out.write_all(text::minutes(ctx, self).as_bytes())?),
            _ => Err(Failure::NotFound),
        }
    }
}

/// What this meeting did with an item: a later end is not in these minutes.
pub(super) fn ended(ctx: &Ctx, view: &MinutesView, row: &ItemRow) -> Tag {
    match row.ending.as_ref().filter(|ending| ending.meeting == Some(view.n)) {
        Some(ending) => Tag::Good(ctx.lang.word(ending.how)),
        None => Tag::Warn(ctx.lang.word("meetings-passed-on")),
    }
}

fn minutes(ctx: &Ctx, view: &MinutesView) -> Markup {
    let lang = ctx.lang;
    html! {
        @if let Some(attendance) = &view.attendance {
            section { h2 { (lang.word("meetings-attendance")) } (attendance::tables(ctx, attendance)) }
        }
        @if !view.papers.is_empty() {
            section { h2 { (lang.word("meetings-papers")) } (papers::table(ctx, &view.papers).plain(lang)) }
        }
        section id="items" {
            h2 { (lang.word("meetings-agenda")) }
            @if view.settled.is_empty() { p { (lang.word("meetings-nothing-settled")) } }
            @for row in &view.settled { (settled(ctx, row)) }
        }
        @if !view.decided.is_empty() {
            section id="decisions" {
                h2 { (lang.word("meetings-decisions")) }
                @for row in &view.decided { (decided(ctx, row)) }
            }
        }
        @if !view.passed_on.is_empty() {
            section id="passed-on" {
                h2 { (lang.word("meetings-passed-on")) }
                ul { @for row in &view.passed_on {
                    li {
                        a href=(ctx.href(&format!("meetings/agenda/{}", row.n))) { bdi { (row.title) } }
                        " · " (lang.t("meetings-waited", &[("n", row.waited.into())]))
                    }
                } }
            }
        }
    }
}

fn settled(ctx: &Ctx, row: &ItemRow) -> Markup {
    let Some(ending) = &row.ending else { return html! {} };
    html! {
        div.card {
            h3 { a href=(ctx.href(&format!("meetings/agenda/{}", row.n))) { bdi { (row.title) } } }
            p { (parts::tag(&Tag::Good(ctx.lang.word(ending.how)))) " "
                small.muted { (ctx.lang.html("meetings-put-on-by", &[("by", (&row.by).into())])) } }
            @if let Some(words) = &ending.words { p dir="auto" { (words) } }
        }
    }
}

/// A decision with its figures, and every dissent at the same size.
fn decided(ctx: &Ctx, row: &DecidedRow) -> Markup {
    let lang = ctx.lang;
    let decision = &row.decision;
    html! {
        div.card {
            h3 { a href=(ctx.href(&format!("decisions/{}", decision.n))) { bdi { (decision.title) } } }
            p { (parts::tag(&decisions::status_tag(ctx, decision.status, decision.verdict))) " "
                @if let Some(figures) = figures(ctx, row) { (figures) }
            }
            @if !row.tasks.is_empty() {
                p { b { (lang.word("meetings-tasks")) } }
                ul { @for task in &row.tasks { li {
                    span dir="auto" { (task.what.clone().unwrap_or_else(|| lang.word("meetings-erased"))) }
                    " · " bdi { (task.doer()) } " · " (parts::day(lang, task.due)) " "
                    (parts::tag(&decisions::task_tag(ctx, task)))
                } } }
            }
            @for dissent in &row.dissenting {
                @let who = dissent.organisation.as_ref().map_or(&dissent.seat, |held| &held.name);
                @if let Some(words) = &dissent.statement {
                    (parts::quote(words, html! { (lang.word("meetings-dissent")) " · " bdi { (who) } }))
                }
            }
        }
    }
}

/// Votes for, against, and abstentions in one line.
pub(super) fn figures(ctx: &Ctx, row: &DecidedRow) -> Option<String> {
    let decision = &row.decision;
    let ((agree, disagree), abstain) =
        decision.agree.zip(decision.disagree).zip(decision.abstain)?;
    let values =
        [("agree", agree.into()), ("disagree", disagree.into()), ("abstain", abstain.into())];
    Some(ctx.lang.t("meetings-figures", &values))
}

fn corrections(ctx: &Ctx, view: &MinutesView) -> Markup {
    let lang = ctx.lang;
    if view.corrections.is_empty() && !view.may.correct {
        return html! {};
    }
    html! {
        section id="corrections" {
            h2 { (lang.t("meetings-corrections", &[("n", view.corrections.len().into())])) }
            @for row in &view.corrections {
                @let words = row.words.clone().unwrap_or_else(|| lang.word("meetings-erased"));
                (parts::quote(&words, by_line(ctx, &row.made)))
            }
            @if view.may.correct {
                (parts::details(&lang.word("meetings-correct"), parts::form(
                    ctx,
                    &format!("meetings/{}/correct", view.n),
                    html! {
                        (Field::new("words", &lang.word("meetings-correct-words"))
                            .hint(&lang.word("meetings-correct-hint")).max_length(4_000)
                            .retry(ctx).area(3))
                        button.button.quiet type="submit" { (lang.word("meetings-correct")) }
                    },
                )))
            }
        }
    }
}

fn adopting(ctx: &Ctx, view: &MinutesView) -> Markup {
    if !view.may.adopt {
        return html! {};
    }
    let lang = ctx.lang;
    let own = Choice::new("", &lang.word("meetings-adopt-self"));
    let later = view.later.iter().map(|(id, n)| {
        Choice::new(&id.to_string(), &lang.t("meetings-number", &[("n", (*n).into())]))
    });
    let choices: Vec<Choice> = later.chain(std::iter::once(own)).collect();
    html! {
        section id="adopt" {
            h2 { (lang.word("meetings-adopt")) }
            (parts::form(ctx, &format!("meetings/{}/adopt", view.n), html! {
                (Field::new("at_meeting", &lang.word("meetings-adopted-by")).retry(ctx)
                    .select(&choices))
                button.button.quiet type="submit" { (lang.word("meetings-adopt")) }
            }))
        }
    }
}
