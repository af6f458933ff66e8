//! `members/conduct/{n}`: one case, what happened, what is due, and the one thing to do next.

use faces::parts::{self, Choice, Event, Field};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::conduct::status;
use crate::model::{CaseStage, Sanction};
use crate::rules;
use crate::view::{CaseEvent, CaseView, PleaRow, sanction_words};

impl View for CaseView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let values =
            [("n", self.row.n.into()), ("organisation", (&self.row.organisation.name).into())];
        Sheet {
            title: lang.t("members-case-title", &values),
            crumbs: vec![
                (lang.word("members-title"), "members".to_owned()),
                (lang.word("members-conduct-title"), "members/conduct".to_owned()),
            ],
            over: Some(html! {
                (parts::tag(&status(ctx, &self.row)))
                " · " a href=(ctx.href(&format!("charter/#{}", self.row.clause.id))) {
                    (self.row.clause.id)
                }
                " " span dir="auto" { (self.row.clause.words) }
            }),
            lead: Some(self.lead(ctx)),
            next: self.next(ctx),
            main: Some(html! {
                (parts::errors(ctx))
                section { h2 { (lang.word("members-case-story")) } (self.story(ctx)) }
                (self.words(ctx))
                (self.forms(ctx))
            }),
            side: Some(parts::card(
                &lang.word("members-case-procedure"),
                html! {
                    ul { @for sentence in &self.procedure { li { (sentence) } } }
                    @if let Some(n) = self.terms {
                        p { a href=(ctx.href(&format!("charter/versions/{n}"))) {
                            (lang.t("members-case-terms", &[("n", n.into())]))
                        } }
                    }
                },
            )),
            ..Sheet::default()
        }
    }
}

impl CaseView {
    /// What holds now, with its day.
    fn lead(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let day = |at: hub::At| lang.date(at);
        if let Some(one) = &self.suspension {
            return match one.until {
                Some(until) => lang.html("members-suspended-until", &[("day", day(until).into())]),
                None => html! { (lang.word("members-suspended-open")) },
            };
        }
        let message = format!("members-case-lead-{}", self.row.stage.as_str());
        match (self.row.stage, self.row.due) {
            (CaseStage::Answer | CaseStage::Appealable, Some(until)) => {
                lang.html(&message, &[("day", day(until).into())])
            }
            (CaseStage::Hearing, Some(on)) => {
                let values = [("time", lang.time(on).into())];
                lang.html("members-case-lead-heard", &values)
            }
            _ => html! { (lang.word(&message)) },
        }
    }

    /// The one thing that the reader can do now.
    fn next(&self, ctx: &Ctx) -> Option<NextAction> {
        let lang = ctx.lang;
        let act = |step: &str, to: String| NextAction {
            why: html! { (lang.word(&format!("members-case-next-{step}"))) },
            button: lang.word(&format!("members-case-do-{step}")),
            to,
        };
        let here = |step: &str| act(step, format!("members/conduct/{}#{step}", self.row.n));
        match self.row.stage {
            _ if self.may.appeal => Some(here("appeal")),
            CaseStage::Answer if self.may.answer => Some(here("answer")),
            CaseStage::Hearing if self.may.hear && self.hearing.is_none() => Some(here("hearing")),
            _ if self.may.propose => match self.permit? {
                rules::SANCTIONED => Some(here("motion")),
                kind => Some(act(word_of(kind), self.motion(kind))),
            },
            _ => None,
        }
    }

    /// The page on which a motion about this case is written.
    fn motion(&self, kind: &str) -> String {
        format!("decisions/new?permit={kind}&subject={}", self.id)
    }

    fn story(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let mut all: Vec<Event> = self.events.iter().map(|one| self.event(ctx, one)).collect();
        let ahead = match self.row.stage {
            CaseStage::Answer => Some("answer"),
            CaseStage::Hearing => Some("hearing"),
            CaseStage::Appealable => Some("appealable"),
            _ => None,
        };
        if let Some((what, due)) = ahead.zip(self.row.due) {
            all.push(Event {
                when: parts::day(lang, due),
                what: html! { (lang.word(&format!("members-ahead-{what}"))) },
                ahead: true,
            });
        }
        if let Some(until) = self.suspension.as_ref().and_then(|one| one.until) {
            all.push(Event {
                when: parts::day(lang, until),
                what: html! { (lang.word("members-ahead-suspension")) },
                ahead: true,
            });
        }
        parts::time_line(&all)
    }

    fn event(&self, ctx: &Ctx, one: &CaseEvent) -> Event {
        let lang = ctx.lang;
        let raiser = self.raiser.as_ref().map(|member| member.name.clone());
        let values = [
            ("who", raiser.or_else(|| self.office.clone()).unwrap_or_default().into()),
            ("asks", (&self.asks).into()),
            ("sanction", self.row.sanction.clone().unwrap_or_default().into()),
        ];
        Event {
            when: parts::day(lang, one.at),
            what: html! {
                (lang.html(&format!("members-event-{}", one.what), &values))
                @if let Some(resolution) = one.resolution {
                    " · " a href=(ctx.href(&format!("decisions/{resolution}"))) {
                        (lang.word("members-answer-resolution"))
                    }
                }
                " · " a href=(ctx.href(&format!("record/{}", one.entry))) {
                    (lang.word("members-card-entry"))
                }
            },
            ahead: false,
        }
    }

    /// What was said by both sides. Whoever may not read it is told that it is there.
    fn words(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let organisation = &self.row.organisation.name;
        let plea = |one: &PleaRow| self.said(ctx, one.words.as_deref(), organisation, one.at);
        let raised = self
            .raiser
            .as_ref()
            .map_or_else(|| self.office.clone().unwrap_or_default(), |member| member.name.clone());
        html! {
            section id="words" {
                h2 { (lang.word("members-field-grounds")) }
                (self.said(ctx, self.grounds.as_deref(), &raised, self.row.opened))
                @if let Some(words) = &self.withdrawn_because { p dir="auto" { (words) } }
                h2 { (lang.word("members-case-answers")) }
                @if self.answers.is_empty() {
                    p.muted { (lang.word("members-case-unanswered")) }
                }
                @for one in &self.answers { (plea(one)) }
                @if let Some(on) = self.hearing {
                    h2 { (lang.word("members-case-hearing")) }
                    p { (parts::minute(lang, on)) " · "
                        a href=(ctx.href("meetings/agenda")) {
                            (lang.html("members-case-agenda", &[("body", (&self.hears).into())]))
                        }
                    }
                    @if let Some(place) = &self.hearing_place { p dir="auto" { (place) } }
                }
                @if let Some(one) = &self.appeal {
                    h2 { (lang.word("members-case-appeal")) }
                    (plea(one))
                }
            }
        }
    }

    fn said(&self, ctx: &Ctx, words: Option<&str>, by: &str, at: hub::At) -> Markup {
        match words {
            Some(words) => {
                parts::quote(words, html! { bdi { (by) } " · " (parts::day(ctx.lang, at)) })
            }
            None => html! { p.muted { (ctx.lang.word("members-case-closed-words")) } },
        }
    }

    fn forms(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let bare = |step: &str, title: &str, fields: Markup| {
            parts::form(
                ctx,
                &format!("members/conduct/{}/{step}", self.row.n),
                html! {
                    (fields) (parts::button(title))
                },
            )
        };
        let form = |step: &str, fields: Markup| {
            let title = lang.word(&format!("members-case-do-{step}"));
            html! { section.card id=(step) { h2 { (title) } (bare(step, &title, fields)) } }
        };
        // What is seldom done does not stand beside what is due.
        let folded = |step: &str, label: &str, fields: Markup| {
            let title = lang.word(label);
            parts::details(&title, bare(step, &title, fields))
        };
        let words = |name: &str, label: &str| Field::new(name, &lang.word(label)).retry(ctx);
        html! {
            @if self.may.appeal {
                (form("appeal", words("reason", "members-field-reason").area(6)))
            }
            @if self.may.answer {
                (form("answer", words("answer", "members-field-plea")
                    .hint(&lang.word("members-field-plea-hint")).area(6)))
            }
            @if self.may.propose && self.permit == Some(rules::SANCTIONED) { (self.choose(ctx)) }
            @match (self.may.hear, self.hearing) {
                (true, None) => (form("hearing", hearing(ctx))),
                (true, Some(_)) => (folded("hearing", "members-case-do-move", hearing(ctx))),
                (false, _) => {}
            }
            @if self.may.withdraw {
                (folded("withdraw", "members-case-do-withdraw",
                    words("reason", "members-field-reason").optional(lang).area(2)))
            }
        }
    }

    /// The motion that decides: with the sanction that was asked for, or another of the clause.
    fn choose(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let label = |text: &String| {
            let sanction = text.parse::<Sanction>().ok();
            Choice::new(text, &sanction.map_or_else(String::new, |it| sanction_words(lang, it)))
        };
        let choices: Vec<Choice> = self.open_to.iter().map(label).collect();
        html! {
            section.card id="motion" {
                h2 { (lang.word("members-case-do-motion")) }
                p { (lang.word("members-case-motion-lead")) }
                form.form method="get" action=(ctx.href("decisions/new")) {
                    input type="hidden" name="permit" value=(rules::SANCTIONED);
                    input type="hidden" name="subject" value=(self.id);
                    (Field::new("sanction", &lang.word("members-col-sanction")).select(&choices))
                    (parts::button(&lang.word("members-case-do-motion")))
                }
            }
        }
    }
}

/// The fields of a hearing.
fn hearing(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let field = |name: &str, label: &str| Field::new(name, &lang.word(label)).retry(ctx);
    html! {
        (field("on", "members-field-hearing-day").text("date"))
        (field("time", "members-field-hearing-time")
            .hint(&lang.word("members-field-hearing-time-hint")).text("time"))
        (field("place", "members-field-hearing-place").optional(lang).area(2))
    }
}

/// The word for a step, in messages.
fn word_of(kind: &str) -> &'static str {
    match kind {
        rules::CONFIRMED => "confirm",
        _ => "lift",
    }
}
