//! `members/candidates`: who is to be admitted, criterion by criterion, and who vouches.

use faces::parts::{self, Choice, Field, Status};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use crate::model::Answer;
use crate::rules;
use crate::view::{CandidateRow, CandidatesView, CriterionRow};

impl View for CandidatesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("members-candidates-title"),
            crumbs: vec![(lang.word("members-title"), "members".to_owned())],
            lead: Some(lang.html("members-candidates-lead", &[("n", self.list.len().into())])),
            next: self.next(ctx),
            main: Some(html! {
                @if self.list.is_empty() { (self.nobody(ctx)) }
                @for row in &self.list { (candidate(ctx, row, self.may)) }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("organisation", lang.word("members-col-organisation")),
            Column::text("criterion", lang.word("members-col-criterion")),
            Column::text("answer", lang.word("members-col-answer")),
            Column::text("evidence", lang.word("members-col-evidence")),
        ];
        let mut table = Table::new(lang.word("members-candidates-title"), columns);
        for row in &self.list {
            for one in &row.criteria {
                let evidence = one.answer.as_ref().and_then(|answer| answer.evidence.clone());
                table.push(vec![
                    Cell::text(&row.organisation.name),
                    Cell::text(&one.id),
                    Cell::text(status(ctx, one).word()),
                    Cell::maybe(evidence),
                ]);
            }
        }
        Some(table)
    }
}

impl CandidatesView {
    fn next(&self, ctx: &Ctx) -> Option<NextAction> {
        let lang = ctx.lang;
        let open = self.list.iter().find(|row| !row.ready).or(self.list.first())?;
        self.may.then(|| NextAction {
            why: lang
                .html("members-candidates-next", &[("name", (&open.organisation.name).into())]),
            button: lang.word("members-do-vouch"),
            to: format!("members/manage?do=vouch&organisation={}", open.organisation.id),
        })
    }

    fn nobody(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let empty = match self.asked {
            true => "members-candidates-none",
            false => "members-candidates-not-asked",
        };
        let start = (ctx.href("members/manage?do=answer"), lang.word("members-do-answer"));
        let action = (self.may && self.asked).then_some((start.0.as_str(), start.1.as_str()));
        parts::empty_state(lang, &lang.word(empty), None, action)
    }
}

fn candidate(ctx: &Ctx, row: &CandidateRow, may: bool) -> Markup {
    let lang = ctx.lang;
    let id = row.organisation.id;
    let to = |step: &str, label: &str| {
        (ctx.href(&format!("members/manage?do={step}&organisation={id}")), lang.word(label))
    };
    let state = match row.ready {
        true => Status::Good(lang.word("members-candidate-ready")),
        false => Status::Open(lang.word("members-candidate-open")),
    };
    html! {
        section.card id=(id) {
            h2 { a href=(ctx.href(&format!("orgs/{id}"))) { bdi { (row.organisation.name) } } }
            p { (parts::tag(&state)) }
            @if !row.criteria.is_empty() {
                ul.rows { @for one in &row.criteria { li { (criterion(ctx, one)) } } }
            }
            (vouches(ctx, row))
            @if may {
                (parts::link_row(&[
                    to("answer", "members-do-answer"),
                    to("vouch", "members-do-vouch"),
                    to("unvouch", "members-do-unvouch"),
                ]))
            }
        }
    }
}

fn status(ctx: &Ctx, row: &CriterionRow) -> Status {
    let word = |id: &str| ctx.lang.word(id);
    match row.answer.as_ref().map(|answer| answer.answer) {
        Some(Answer::Met) => Status::Good(word("members-answer-met")),
        Some(Answer::Unmet) => Status::Bad(word("members-answer-unmet")),
        Some(Answer::Waived) => Status::Good(word("members-answer-waived")),
        None => Status::Unknown(word("members-answer-none")),
    }
}

fn criterion(ctx: &Ctx, row: &CriterionRow) -> Markup {
    let lang = ctx.lang;
    html! {
        div {
            b { a href=(ctx.href(&format!("charter/#{}", row.id))) { (row.id) } }
            " " span dir="auto" { (row.words) } " " (parts::tag(&status(ctx, row)))
            @match &row.answer {
                Some(answer) => {
                    @if let Some(evidence) = &answer.evidence { p dir="auto" { (evidence) } }
                    p { small {
                        (parts::day(lang, answer.at)) " · "
                        a href=(ctx.href(&format!("record/{}", answer.entry))) {
                            (lang.word("members-card-entry"))
                        }
                        @if let Some(resolution) = &answer.resolution {
                            " · " a href=(ctx.href(&format!("decisions/{resolution}"))) {
                                (lang.word("members-answer-resolution"))
                            }
                        }
                    } }
                }
                None => p { small.muted {
                    (lang.word("members-answer-by")) " "
                    (parts::names(lang, row.by.iter().map(String::as_str)))
                } },
            }
        }
    }
}

fn vouches(ctx: &Ctx, row: &CandidateRow) -> Markup {
    let lang = ctx.lang;
    let numbers = [("have", row.vouchers.into()), ("need", row.vouchers_min.into())];
    html! {
        @if row.vouchers_min > 0 || !row.vouches.is_empty() {
            h3 { (lang.word("members-vouches")) }
            p { (lang.html("members-vouches-n", &numbers)) }
            ul { @for one in &row.vouches { li {
                a href=(ctx.href(&format!("members/{}", one.member.id))) {
                    bdi { (one.member.name) }
                }
                @if let Some(reason) = &one.reason { ": " span dir="auto" { (reason) } }
                @if !one.counts { " " small.muted { (lang.word("members-vouch-not-yet")) } }
            } } }
        }
    }
}

/// The fields of an answer to a criterion, beside the organisation and the resolution.
pub(super) fn answer_fields(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let charter = rules::charter(ctx.hub);
    let criteria = charter.map(|charter| charter.criteria.as_slice()).unwrap_or_default();
    let criteria: Vec<Choice> = criteria
        .iter()
        .map(|one| Choice::new(&one.id, &format!("{} {}", one.id, one.words)))
        .collect();
    let word = |one: Answer| lang.word(&format!("members-answer-{}", one.as_str()));
    let answers: Vec<Choice> =
        Answer::ALL.into_iter().map(|one| Choice::new(one.as_str(), &word(one))).collect();
    html! {
        (Field::new("criterion", &lang.word("members-col-criterion")).retry(ctx).select(&criteria))
        (Field::new("answer", &lang.word("members-col-answer")).retry(ctx).select(&answers))
        (Field::new("evidence", &lang.word("members-col-evidence")).retry(ctx).area(3))
    }
}

/// The member that vouches: the first the reader acts for, as long as nothing else is written.
pub(super) fn member_field(ctx: &Ctx) -> Markup {
    let own = ctx.audience.actors.iter().next().map(ToString::to_string);
    Field::new("member", &ctx.lang.word("members-field-member"))
        .hint(&ctx.lang.word("members-field-organisation-hint"))
        .value(&own.unwrap_or_default())
        .retry(ctx)
        .text("text")
}
