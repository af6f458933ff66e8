//! `meetings`: all meetings; and the page that calls one.

use faces::parts::{self, Choice, Field};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::{crumb, tabs, tag};
use crate::view::{MeetingsView, NewView, PlanRow, Status};

/// Days from today at which a meeting is proposed: time to read papers.
const DAYS_PROPOSED: i64 = 21;

impl View for MeetingsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let open =
            |row: &&crate::view::MeetingRow| matches!(row.status, Status::Ahead | Status::Begun);
        let coming = self.meetings.iter().filter(open).min_by_key(|row| row.at);
        let look = coming.map(|row| NextAction {
            why: lang.html(
                "meetings-next",
                &[
                    ("body", (&row.body).into()),
                    ("at", parts::minute(lang, row.at).into()),
                    ("n", row.open.into()),
                ],
            ),
            button: lang.word("meetings-next-button"),
            to: format!("meetings/{}", row.n),
        });
        let call = || NextAction {
            why: lang.html("meetings-empty", &[]),
            button: lang.word("meetings-call"),
            to: "meetings/new".to_owned(),
        };
        let table = self.table(ctx).filter(|_| !self.meetings.is_empty());
        let values = [("items", self.items.into()), ("waited", self.waited.into())];
        Sheet {
            title: lang.word("meetings-title"),
            lead: Some(lang.html("meetings-finding", &values)),
            next: look.or_else(|| self.may_call.then(call)),
            tabs: tabs(ctx, "meetings"),
            main: Some(html! {
                @match table {
                    Some(table) => {
                        (table.paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query)))
                    }
                    None => (parts::empty_state(
                        lang,
                        &lang.word("meetings-empty-meaning"),
                        Some(html! { p { (lang.word("meetings-empty-example")) } }),
                        None,
                    )),
                }
                @if self.may_call && !self.meetings.is_empty() {
                    (parts::link_row(&[(ctx.href("meetings/new"), lang.word("meetings-call"))]))
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("meeting", lang.word("meetings-col-meeting")),
            Column::text("status", lang.word("meetings-col-status")),
            Column::text("at", lang.word("meetings-col-at")),
            Column::number("present", lang.word("meetings-col-present")),
            Column::number("seats", lang.word("meetings-col-seats")),
            Column::number("settled", lang.word("meetings-col-settled")),
            Column::number("open", lang.word("meetings-col-open")),
        ];
        let mut table = Table::new(lang.word("meetings-table"), columns);
        for row in &self.meetings {
            let name =
                lang.t("meetings-name", &[("body", (&row.body).into()), ("n", row.n.into())]);
            table.push(vec![
                Cell::link(name, ctx.href(&format!("meetings/{}", row.n))),
                Cell::Status(tag(ctx, row.status)),
                Cell::Minute(row.at),
                row.present.map_or(Cell::Empty, Cell::count),
                row.held.map_or(Cell::Empty, Cell::count),
                Cell::count(row.settled),
                Cell::count(row.open),
            ]);
        }
        Some(table)
    }
}

impl View for NewView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let choices = self.bodies.iter().map(|(id, name)| Choice::new(id, name));
        let bodies: Vec<Choice> = choices.collect();
        let body = html! {
            (Field::new("body", &lang.word("meetings-col-body")).retry(ctx).select(&bodies))
            (plan_fields(ctx, None, &self.chairs))
            (parts::button(&lang.word("meetings-call")))
        };
        Sheet {
            title: lang.word("meetings-call"),
            crumbs: vec![crumb(ctx)],
            lead: Some(lang.html("meetings-call-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                @if self.may { (parts::form(ctx, "meetings/new", body)) }
                @else {
                    p { (lang.word("meetings-not-you")) }
                    (parts::link_row(&[(ctx.href("charter/may"), lang.word("meetings-who-may"))]))
                }
            }),
            ..Sheet::default()
        }
    }
}

/// When, where, in which language, who chairs: as it was planned last.
pub(super) fn plan_fields(
    ctx: &Ctx,
    plan: Option<&PlanRow>,
    chairs: &[(hub::Id, String)],
) -> Markup {
    let lang = ctx.lang;
    let at = plan.map_or_else(|| ctx.now.plus_days(DAYS_PROPOSED), |plan| plan.at);
    let at = at.to_string();
    let minute = match plan {
        Some(_) => at.get(..16).unwrap_or_default().to_owned(),
        None => format!("{}:00", at.get(..13).unwrap_or_default()),
    };
    let nobody = Choice::new("", &lang.word("meetings-chair-open"));
    let people = chairs.iter().map(|(id, name)| Choice::new(&id.to_string(), name));
    let people: Vec<Choice> = std::iter::once(nobody).chain(people).collect();
    let chair = plan.and_then(|plan| plan.chair).map(|id| id.to_string()).unwrap_or_default();
    let place = plan.and_then(|plan| plan.place.clone()).unwrap_or_default();
    let papers = plan.and_then(|plan| plan.papers_by).map(|by| by.to_string()).unwrap_or_default();
    let language = plan.map_or(lang.code(), |plan| &plan.language);
    html! {
        (Field::new("at", &lang.word("meetings-col-at")).hint(&lang.word("meetings-at-hint"))
            .value(&minute).retry(ctx).text("datetime-local"))
        (Field::new("papers_by", &lang.word("meetings-papers-by"))
            .hint(&lang.word("meetings-papers-by-hint")).value(papers.get(..10).unwrap_or_default())
            .optional(lang).retry(ctx).text("date"))
        (Field::new("place", &lang.word("meetings-place")).hint(&lang.word("meetings-place-hint"))
            .value(&place).max_length(400).optional(lang).retry(ctx).text("text"))
        (Field::new("language", &lang.word("meetings-language"))
            .hint(&lang.word("meetings-language-hint")).value(language).retry(ctx).text("text"))
        (Field::new("chair", &lang.word("meetings-chair")).value(&chair).retry(ctx).select(&people))
    }
}
