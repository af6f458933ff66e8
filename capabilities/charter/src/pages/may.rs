//! `charter/may`: who may do this, and why not I?

use faces::lang::Value;
use faces::parts::{self, Status};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use crate::view::{MayView, RoleChoice};

impl View for MayView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("charter-may-title"),
            crumbs: vec![(lang.word("charter-title"), "charter/".to_owned())],
            lead: Some(lang.html("charter-may-lead", &[])),
            main: Some(html! {
                (parts::sieve(&ctx.href("charter/may"), Some("live"), self.question(ctx)))
                div id="live" { @if self.asked { (self.answer(ctx)) } }
                p { a href=(ctx.href("charter/#powers")) { (lang.word("charter-may-table")) } }
            }),
            ..Sheet::default()
        }
    }
}

impl MayView {
    fn question(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let choices = |all: &[RoleChoice]| -> Vec<parts::Choice> {
            all.iter().map(|one| parts::Choice::new(&one.value, &one.label)).collect()
        };
        html! {
            (parts::pick("who", &lang.word("charter-may-who"), &choices(&self.roles), &self.role))
            (parts::pick("act", &lang.word("charter-may-act"), &choices(&self.acts), &self.act))
            (parts::button(&lang.word("charter-may-ask")))
        }
    }

    fn answer(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let values: Vec<(&str, Value)> = vec![
            ("role", (&self.role_words).into()),
            ("act", (&self.act_words).into()),
            ("clauses", self.clauses.join(", ").into()),
            ("rules", self.resolution.join(", ").into()),
            ("who", self.who.join(", ").into()),
        ];
        let (status, message) = match (self.may, self.resolution.is_empty()) {
            (true, true) => (Status::Good(lang.word("charter-may-yes")), "charter-may-yes-words"),
            (true, false) => {
                (Status::Open(lang.word("charter-may-if")), "charter-may-resolution-words")
            }
            (false, _) if self.clauses.is_empty() => {
                (Status::Bad(lang.word("charter-may-no")), "charter-may-nobody-words")
            }
            (false, _) => (Status::Bad(lang.word("charter-may-no")), "charter-may-no-words"),
        };
        html! {
            section.card role="status" {
                h2 { (parts::tag(&status)) }
                p { (lang.html(message, &values)) }
                @if ctx.audience.person.is_some() {
                    p {
                        @if self.yours.is_empty() {
                            (lang.word("charter-may-not-you"))
                        } @else {
                            (lang.html("charter-may-you", &[("roles", self.yours.join(", ").into())]))
                        }
                    }
                }
            }
        }
    }
}
