//! `meetings/{n}`: one meeting, before, while and after it is held.

use faces::lang::{Tag, Value};
use faces::parts::{self, Field, Tone};
use faces::table::Table;
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::agenda::{hearings, items_table};
use super::list::plan_fields;
use super::{attendance, crumb, papers, tag};
use crate::view::{MeetingView, PlanRow, Status};

impl View for MeetingView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.t("meetings-name", &[("body", (&self.body).into()), ("n", self.n.into())]),
            crumbs: vec![crumb(ctx)],
            over: Some(html! { (parts::tag(&tag(ctx, self.status))) }),
            lead: self.plan.as_ref().map(|plan| when(ctx, plan)),
            next: next(ctx, self),
            main: Some(html! {
                (parts::errors(ctx))
                @if let Some(why) = &self.cancelled_because {
                    (parts::alert(Tone::Warn, html! { span dir="auto" { (why) } }))
                }
                (agenda(ctx, self))
                (papers::block(ctx, self))
                (attendance::block(ctx, self))
                (steps(ctx, self))
            }),
            side: Some(html! {
                (attendance::quorum_card(ctx, self.quorum.as_ref()))
                (plans(ctx, self))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(items_table(ctx, &self.items))
    }
}

/// When, where, in which language, under whose chair.
pub(super) fn when(ctx: &Ctx, plan: &PlanRow) -> Markup {
    let lang = ctx.lang;
    html! {
        (parts::minute(lang, plan.at))
        @if let Some(place) = &plan.place { " · " (place_words(place)) }
        " · " (lang.html("meetings-in-language", &[("language", language(&plan.language))]))
        @if let Some(chair) = &plan.chair_name {
            " · " (lang.html("meetings-chaired", &[("chair", chair.into())]))
        }
    }
}

/// A link is a link; a place is words.
fn place_words(place: &str) -> Markup {
    if place.starts_with("https://") { parts::link(place, place) } else { parts::name(place) }
}

/// One of the six languages by its own name, any other by its code.
fn language(code: &str) -> Value {
    Tag::parse(code).map_or_else(|| code.into(), |tag| tag.own_name().into())
}

fn next(ctx: &Ctx, view: &MeetingView) -> Option<NextAction> {
    let lang = ctx.lang;
    let action = |message: &str, to: String| NextAction {
        why: lang.html(message, &[]),
        button: lang.word(&format!("{message}-button")),
        to,
    };
    match view.status {
        Status::Ahead => {
            Some(action("meetings-next-propose", "meetings/agenda#propose".to_owned()))
        }
        Status::Begun if view.may.attend && view.attendance.is_none() => {
            Some(action("meetings-next-attend", "#attend".to_owned()))
        }
        Status::Begun if view.may.close => {
            let open = view.items.iter().find(|row| row.ending.is_none());
            Some(match open {
                Some(row) => NextAction {
                    why: lang.html("meetings-next-settle", &[("title", (&row.title).into())]),
                    button: lang.word("meetings-next-settle-button"),
                    to: format!("meetings/agenda/{}#settle", row.n),
                },
                None => action("meetings-next-close", "#close".to_owned()),
            })
        }
        Status::MinutesOut | Status::Adopted => {
            Some(action("meetings-next-minutes", format!("meetings/{}/minutes", view.n)))
        }
        Status::Begun | Status::Cancelled => None,
    }
}

fn agenda(ctx: &Ctx, view: &MeetingView) -> Markup {
    let (lang, items) = (ctx.lang, view.items.as_slice());
    html! {
        section id="agenda" {
            h2 { (lang.word("meetings-agenda")) }
            (hearings(ctx, &view.hearings, |title| html! { h3 { (title) } }))
            @if items.is_empty() && view.hearings.is_empty() { p { (lang.word("meetings-agenda-empty")) } }
            @else if !items.is_empty() { (items_table(ctx, items).plain(lang)) }
        }
    }
}

/// The steps of whoever prepares and holds meetings.
fn steps(ctx: &Ctx, view: &MeetingView) -> Markup {
    let (lang, may) = (ctx.lang, &view.may);
    let path = |step: &str| format!("meetings/{}/{step}", view.n);
    let button = |label: &str| html! { button.button.quiet type="submit" { (lang.word(label)) } };
    html! {
        @if may.change {
            (parts::details(&lang.word("meetings-change"), parts::form(ctx, &path("change"), html! {
                (plan_fields(ctx, view.plan.as_ref(), &view.chairs))
                (button("meetings-change"))
            })))
        }
        @if may.cancel {
            (parts::details(&lang.word("meetings-cancel"), parts::form(ctx, &path("cancel"), html! {
                (Field::new("reason", &lang.word("meetings-reason")).max_length(2_000)
                    .retry(ctx).area(2))
                (button("meetings-cancel"))
            })))
        }
        @if may.close {
            section id="close" {
                h2 { (lang.word("meetings-close")) }
                p { (lang.word("meetings-close-meaning")) }
                (parts::form(ctx, &path("close"), button("meetings-close")))
            }
        }
    }
}

/// How it was planned before.
fn plans(ctx: &Ctx, view: &MeetingView) -> Markup {
    if view.earlier_plans.is_empty() {
        return html! {};
    }
    let body = html! {
        ul { @for plan in &view.earlier_plans { li { s { (when(ctx, plan)) } } } }
    };
    parts::card(&ctx.lang.word("meetings-planned-before"), body)
}
