//! `opinions/{n}/statements`: every statement, who accepted it or took it out, and why.

use faces::parts::{self, Field, Status as Tag};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::{crumb, tabs};
use crate::model::Standing;
use crate::view::{JudgementRow, StatementRow, StatementsView, Status};

impl View for StatementsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let count = |standing| self.statements.iter().filter(|it| it.standing == standing).count();
        let values = [
            ("accepted", count(Standing::Accepted).into()),
            ("rejected", count(Standing::Rejected).into()),
            ("waiting", count(Standing::Waiting).into()),
        ];
        Sheet {
            title: lang.t("opinions-statements-title", &[("question", (&self.question).into())]),
            crumbs: vec![crumb(ctx), (self.question.clone(), format!("opinions/{}", self.n))],
            lead: Some(lang.html("opinions-statements-lead", &values)),
            tabs: tabs(ctx, self.n, "/statements", self.status == Status::Closed),
            main: Some(html! {
                (parts::errors(ctx))
                @if self.statements.is_empty() {
                    (parts::empty_state(lang, &lang.word("opinions-statements-empty"), None, None))
                }
                @for row in &self.statements { (statement(ctx, self, row)) }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::number("n", lang.word("opinions-col-n")),
            Column::text("statement", lang.word("opinions-col-statement")),
            Column::text("standing", lang.word("opinions-col-status")),
            Column::text("by", lang.word("opinions-col-by")),
            Column::text("reason", lang.word("opinions-col-reason")),
        ];
        let mut table = Table::new(lang.word("opinions-tab-statements"), columns);
        for row in &self.statements {
            let last = row.judgements.last();
            table.push(vec![
                Cell::Number(i64::try_from(row.n).unwrap_or(i64::MAX)),
                Cell::text(&row.words),
                Cell::Status(tag(ctx, row.standing)),
                Cell::maybe(last.and_then(|one| one.done.by.clone())),
                Cell::maybe(last.and_then(|one| one.reason.clone())),
            ]);
        }
        Some(table)
    }
}

fn tag(ctx: &Ctx, standing: Standing) -> Tag {
    let word = ctx.lang.word(&format!("opinions-standing-{}", standing.as_str()));
    match standing {
        Standing::Waiting => Tag::Open(word),
        Standing::Accepted => Tag::Good(word),
        Standing::Rejected => Tag::Bad(word),
    }
}

fn statement(ctx: &Ctx, view: &StatementsView, row: &StatementRow) -> Markup {
    html! {
        section.card id=(format!("statement-{}", row.n)) {
            h2 dir="auto" { (row.n) ". " (row.words) }
            p { (parts::tag(&tag(ctx, row.standing))) " " small.muted {
                (by(ctx, &row.added.by, row.added.at))
            } }
            @for one in &row.judgements { (judgement(ctx, one)) }
            @if view.may_judge { (judging(ctx, view, row)) }
        }
    }
}

fn by(ctx: &Ctx, who: &Option<String>, at: hub::At) -> Markup {
    html! { bdi { (who.clone().unwrap_or_else(|| ctx.lang.word("opinions-somebody"))) } ", "
    (parts::day(ctx.lang, at)) }
}

fn judgement(ctx: &Ctx, one: &JudgementRow) -> Markup {
    let standing = if one.accepted { Standing::Accepted } else { Standing::Rejected };
    html! {
        div.comment {
            p {
                (tag(ctx, standing).word())
                @if let Some(reason) = &one.reason { ": " bdi { (reason) } }
            }
            p { small.muted { (by(ctx, &one.done.by, one.done.at)) } }
        }
    }
}

/// Accepting a statement and taking it out; what was said stays readable.
fn judging(ctx: &Ctx, view: &StatementsView, row: &StatementRow) -> Markup {
    let lang = ctx.lang;
    let path = format!("opinions/{}/judge", view.n);
    let other = match row.standing {
        Standing::Accepted => vec!["reject"],
        Standing::Rejected => vec!["accept"],
        Standing::Waiting => vec!["accept", "reject"],
    };
    let body = parts::form(
        ctx,
        &path,
        html! {
            input type="hidden" name="statement" value=(row.n);
            (Field::new("reason", &lang.word("opinions-field-reason"))
                .hint(&lang.word("opinions-field-reason-hint")).max_length(500).retry(ctx).area(2))
            div.acts { @for verdict in other {
                (parts::plain_button(
                    &lang.word(&format!("opinions-judge-{verdict}")), "verdict", verdict,
                ))
            } }
        },
    );
    match row.standing {
        Standing::Waiting => body,
        _ => parts::details(&lang.word("opinions-judge-again"), body),
    }
}
