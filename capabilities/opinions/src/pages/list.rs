//! `opinions`: all conversations; and the pages that begin one.

use faces::parts::{self, Choice, Field, Status as Tag};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::crumb;
use super::forms::field_of;
use crate::model::Publishing;
use crate::view::{ImportView, ListView, NewView, Status};

/// Days for which a conversation is proposed to be open.
const DAYS_PROPOSED: i64 = 14;

impl View for ListView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let open = self.conversations.iter().find(|row| row.status == Status::Open);
        let answer = open.map(|row| NextAction {
            why: lang.html("opinions-next-answer", &[("question", (&row.question).into())]),
            button: lang.word("opinions-next-answer-button"),
            to: format!("opinions/{}", row.n),
        });
        let begin = || NextAction {
            why: lang.html("opinions-empty", &[]),
            button: lang.word("opinions-open"),
            to: "opinions/new".to_owned(),
        };
        let table = self.table(ctx).filter(|_| !self.conversations.is_empty());
        let mut links = vec![(ctx.href("opinions/survey"), lang.word("opinions-survey-title"))];
        if self.may_open && !self.conversations.is_empty() {
            links.push((ctx.href("opinions/new"), lang.word("opinions-open")));
        }
        if self.may_import {
            links.push((ctx.href("opinions/import"), lang.word("opinions-import")));
        }
        Sheet {
            title: lang.word("opinions-title"),
            lead: Some(lang.html(
                "opinions-finding",
                &[("open", self.open.into()), ("n", self.conversations.len().into())],
            )),
            next: answer.or_else(|| (self.may_open && self.conversations.is_empty()).then(begin)),
            main: Some(html! {
                @match table {
                    Some(table) => {
                        (table.paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query)))
                    }
                    None => (parts::empty_state(
                        lang,
                        &lang.word("opinions-empty-meaning"),
                        Some(html! { p { (lang.word("opinions-empty-example")) } }),
                        None,
                    )),
                }
                (parts::link_row(&links))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("question", lang.word("opinions-col-question")),
            Column::text("status", lang.word("opinions-col-status")),
            Column::number("people", lang.word("opinions-col-people")),
            Column::number("statements", lang.word("opinions-col-statements")),
            Column::text("until", lang.word("opinions-col-until")),
        ];
        let mut table = Table::new(lang.word("opinions-table"), columns);
        for row in &self.conversations {
            table.push(vec![
                Cell::link(&row.question, ctx.href(&format!("opinions/{}", row.n))),
                Cell::Status(tag(ctx, row.status)),
                Cell::Number(i64::from(row.people)),
                Cell::count(row.statements),
                row.until.map_or(Cell::Empty, Cell::Minute),
            ]);
        }
        Some(table)
    }
}

/// How a conversation stands, as a tag.
pub(super) fn tag(ctx: &Ctx, status: Status) -> Tag {
    let word = ctx.lang.word(status.message());
    match status {
        Status::Open => Tag::Open(word),
        Status::Counting => Tag::Unknown(word),
        Status::Closed => Tag::Good(word),
    }
}

impl View for NewView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("opinions-new-title"),
            crumbs: vec![crumb(ctx)],
            lead: Some(lang.html("opinions-new-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                @if self.may { (parts::form(ctx, "opinions/new", opening(ctx))) }
                @else { (not_you(ctx)) }
            }),
            ..Sheet::default()
        }
    }
}

/// The charter does not let the reader do this.
pub(super) fn not_you(ctx: &Ctx) -> Markup {
    html! {
        p { (ctx.lang.word("opinions-not-you")) }
        (parts::link_row(&[(ctx.href("charter/may"), ctx.lang.word("opinions-who-may"))]))
    }
}

fn opening(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let proposed = ctx.now.plus_days(DAYS_PROPOSED).to_string();
    let day = proposed.get(..10).unwrap_or_default();
    let publishing = [Publishing::Counts, Publishing::Rows].map(|it| {
        let message = format!("opinions-publishing-{}", it.as_str());
        Choice::with_hint(it.as_str(), &lang.word(&message), &lang.word(&format!("{message}-hint")))
    });
    html! {
        (Field::new("question", &lang.word("opinions-field-question"))
            .hint(&lang.word("opinions-field-question-hint")).max_length(200)
            .retry(ctx).text("text"))
        (Field::new("background", &lang.word("opinions-field-background"))
            .hint(&lang.word("opinions-field-background-hint")).max_length(4_000)
            .optional(lang).retry(ctx).area(5))
        (Field::new("until", &lang.word("opinions-field-until"))
            .hint(&lang.word("opinions-field-until-hint")).value(day).retry(ctx).text("date"))
        (Field::new("publishing", &lang.word("opinions-field-publishing"))
            .value(Publishing::Counts.as_str()).retry(ctx).radios(&publishing))
        (Field::new("moderated", &lang.word("opinions-field-moderated"))
            .hint(&lang.word("opinions-field-moderated-hint")).retry(ctx).checkbox())
        (parts::button(&lang.word("opinions-open")))
    }
}

impl View for ImportView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("opinions-import"),
            crumbs: vec![crumb(ctx)],
            lead: Some(lang.html("opinions-import-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                @if self.may { (parts::form_with_file(ctx, "opinions/import", files(ctx))) }
                @else { (not_you(ctx)) }
            }),
            ..Sheet::default()
        }
    }
}

fn files(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let field = |file: &str| {
        let name = field_of(file);
        let hint = lang.word(&format!("opinions-file-{name}-hint"));
        Field::new(name, file).hint(&hint).retry(ctx).file(".csv")
    };
    html! {
        @for file in formats::polis::FILES { (field(file)) }
        (Field::new("source", &lang.word("opinions-field-source"))
            .hint(&lang.word("opinions-field-source-hint")).max_length(200)
            .optional(lang).retry(ctx).text("text"))
        (parts::button(&lang.word("opinions-import")))
    }
}
