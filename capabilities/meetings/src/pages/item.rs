//! `meetings/agenda/{n}`: one item: why, who backs it, where it waited, what came of it.

use decisions::by_line;
use faces::parts::{self, Choice, Field, Tone};
use faces::table::Table;
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::agenda::{items_table, motion_field, right_words, standing};
use crate::model::Disposition;
use crate::view::ItemView;

impl View for ItemView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let agenda = (lang.word("meetings-agenda-title"), "meetings/agenda".to_owned());
        Sheet {
            title: self.item.title.clone(),
            crumbs: vec![super::crumb(ctx), agenda],
            over: Some(html! {
                (parts::tag(&standing(ctx, &self.item))) " · " bdi { (self.item.body) }
            }),
            lead: Some(lead(ctx, self)),
            main: Some(html! {
                (parts::errors(ctx))
                (ending(ctx, self))
                @if let Some(why) = &self.why {
                    section { h2 { (lang.word("meetings-why")) } p dir="auto" { (why) } }
                }
                @if let Some(motion) = &self.item.motion {
                    p { (lang.word("meetings-motion")) ": "
                        a href=(ctx.href(&format!("decisions/{}", motion.n))) { bdi { (motion.title) } }
                    }
                }
                (settling(ctx, self))
                (backing(ctx, self))
                (taking_off(ctx, self))
            }),
            side: Some(parts::card(&lang.word("meetings-waiting"), waiting(ctx, self))),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(items_table(ctx, std::slice::from_ref(&self.item)))
    }
}

fn lead(ctx: &Ctx, view: &ItemView) -> Markup {
    let message = if view.item.by_right { "meetings-item-by-right" } else { "meetings-item-by" };
    ctx.lang.html(message, &[("by", (&view.item.by).into()), ("n", view.item.backers.into())])
}

fn ending(ctx: &Ctx, view: &ItemView) -> Markup {
    let Some(ending) = &view.item.ending else { return html! {} };
    let lang = ctx.lang;
    html! {
        section.card {
            h2 { (lang.word(ending.how)) }
            @if let Some(words) = &ending.words { p dir="auto" { (words) } }
            p { small.muted { (by_line(ctx, &ending.made)) } }
            @if let Some(n) = ending.meeting {
                p { a href=(ctx.href(&format!("meetings/{n}/minutes"))) {
                    (lang.t("meetings-see-minutes", &[("n", n.into())]))
                } }
            }
        }
    }
}

/// Where it waited, and where it comes up next.
fn waiting(ctx: &Ctx, view: &ItemView) -> Markup {
    let lang = ctx.lang;
    html! {
        p { (lang.t("meetings-waited", &[("n", view.item.waited.into())])) }
        @if !view.waited_at.is_empty() {
            ul { @for n in &view.waited_at {
                li { a href=(ctx.href(&format!("meetings/{n}"))) {
                    (lang.t("meetings-number", &[("n", (*n).into())]))
                } }
            } }
        }
        @if view.item.ending.is_none() {
            @match &view.next {
                Some((n, at)) => p {
                    a href=(ctx.href(&format!("meetings/{n}"))) {
                        (lang.html("meetings-comes-up", &[("at", at.into())]))
                    }
                },
                None => p { (lang.word("meetings-no-meeting-yet")) },
            }
        }
        p { small.muted { (by_line(ctx, &view.item.made)) } }
    }
}

fn backing(ctx: &Ctx, view: &ItemView) -> Markup {
    let lang = ctx.lang;
    html! {
        section id="backing" {
            h2 { (lang.t("meetings-backed-by", &[("n", view.item.backers.into())])) }
            @if !view.backing.is_empty() {
                ul { @for one in &view.backing {
                    li { a href=(ctx.href(&format!("orgs/{}", one.id))) { bdi { (one.name) } } }
                } }
            }
            p { (right_words(ctx, view.seats_needed)) " "
                a href=(ctx.href("charter/may")) {
                    (lang.html("meetings-clause", &[("clause", (&view.clause).into())]))
                }
            }
            (seat_form(ctx, view, "back", &view.may.back))
            (seat_form(ctx, view, "unback", &view.may.unback))
        }
    }
}

/// A step that a seat takes: which seat is asked only where there are several.
fn seat_form(ctx: &Ctx, view: &ItemView, step: &str, seats: &[(String, String)]) -> Markup {
    let lang = ctx.lang;
    let choices: Vec<Choice> = seats.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let Some((first, _)) = seats.first() else { return html! {} };
    let label = lang.word(&format!("meetings-{step}"));
    parts::form(
        ctx,
        &format!("meetings/agenda/{}/{step}", view.item.n),
        html! {
            @if choices.len() > 1 {
                (Field::new("seat", &lang.word("meetings-seat")).retry(ctx).select(&choices))
            } @else { input type="hidden" name="seat" value=(first); }
            button.button.quiet type="submit" { (label) }
        },
    )
}

/// What came of it, while the meeting is held.
fn settling(ctx: &Ctx, view: &ItemView) -> Markup {
    let Some(meeting) = view.may.settle_at else { return html! {} };
    let lang = ctx.lang;
    let choices = Disposition::ALL.map(|it| {
        let message = format!("meetings-end-{}", it.code());
        Choice::with_hint(it.code(), &lang.word(&message), &lang.word(&format!("{message}-hint")))
    });
    html! {
        section.card id="settle" {
            h2 { (lang.t("meetings-settle", &[("n", meeting.into())])) }
            (parts::form(ctx, &format!("meetings/agenda/{}/settle", view.item.n), html! {
                (Field::new("disposition", &lang.word("meetings-disposition"))
                    .value(Disposition::Discussed.code()).retry(ctx).radios(&choices))
                (Field::new("result", &lang.word("meetings-result"))
                    .hint(&lang.word("meetings-result-hint")).max_length(4_000).retry(ctx).area(4))
                (motion_field(ctx, &view.motions))
                (parts::button(&lang.word("meetings-settle-button")))
            }))
        }
    }
}

fn taking_off(ctx: &Ctx, view: &ItemView) -> Markup {
    let lang = ctx.lang;
    let form = |step: &str| {
        let label = lang.word(&format!("meetings-{step}"));
        let body = html! {
            (Field::new("reason", &lang.word("meetings-reason")).max_length(2_000).retry(ctx).area(2))
            button.button.quiet type="submit" { (label) }
        };
        let path = format!("meetings/agenda/{}/{step}", view.item.n);
        parts::details(&label, parts::form(ctx, &path, body))
    };
    html! {
        @if view.may.withdraw { (form("withdraw")) }
        @if view.may.remove {
            @if view.item.by_right {
                (parts::notice(Tone::Plain, &lang.html("meetings-stays", &[]), None))
            }
            (form("remove"))
        }
    }
}
