//! `charter/one-page`: who is in charge and how decisions are made, short enough to hang on a wall.

use faces::parts;
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::charter::{organic_words, words_or_code};
use crate::view::{BodyRow, CharterView, OfficeRow, OnePageView, RuleRow, SeatRow};

/// A charter with more rules than this says the first sentences of each; all are on its page.
const RULES_IN_FULL_MAX: usize = 6;

impl View for OnePageView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let charter = &self.0;
        let main = match charter.version {
            0 => parts::empty_state(lang, &lang.word("charter-none"), None, None),
            _ => html! { div.one-page {
                (goal(ctx, charter)) (people(ctx, charter)) (bodies(ctx, &charter.bodies))
                (rules(ctx, charter)) (charter.conduct(ctx)) (openness(ctx, charter))
            } },
        };
        Sheet {
            title: lang.word("charter-title"),
            crumbs: vec![(lang.word("charter-title"), "charter/".to_owned())],
            over: Some(html! {
                bdi { (charter.title) } " · "
                (lang.html("charter-version", &[("n", charter.version.into())]))
            }),
            main: Some(main),
            ..Sheet::default()
        }
    }
}

fn goal(ctx: &Ctx, charter: &CharterView) -> Markup {
    html! {
        @if !charter.goal.is_empty() {
            section { h2 { (ctx.lang.word("charter-goal")) } p dir="auto" { (charter.goal) } }
        }
    }
}

fn people(ctx: &Ctx, charter: &CharterView) -> Markup {
    let lang = ctx.lang;
    html! {
        section {
            h2 { (lang.word("charter-offices")) }
            @if charter.offices.is_empty() { p { (lang.word("charter-no-offices")) } }
            ul { @for office in &charter.offices { li { (office_line(ctx, office)) } } }
        }
        section {
            h2 { (lang.word("charter-speakers")) }
            @if charter.speakers.is_empty() && charter.mandates.is_empty() {
                p { (lang.word("charter-no-speakers")) }
            }
            ul {
                @for one in &charter.speakers { li {
                    b { bdi { (one.name) } } ": " bdi { (words_or_code(&one.words, &one.scope)) }
                } }
                @for one in &charter.mandates { li {
                    @let words = one.words.as_deref().unwrap_or_default();
                    b { bdi { (one.name.clone().unwrap_or_else(|| one.person.to_string())) } }
                    ": " bdi { (words_or_code(words, &one.scope)) }
                } }
            }
        }
    }
}

fn office_line(ctx: &Ctx, office: &OfficeRow) -> Markup {
    let lang = ctx.lang;
    html! {
        b { bdi { (office.name) } } ": "
        @if office.holders.is_empty() { (lang.word("charter-vacant")) }
        @for (place, holder) in office.holders.iter().enumerate() {
            @if place > 0 { ", " }
            bdi { (holder.name.clone().unwrap_or_else(|| holder.person.to_string())) }
            @if let Some(until) = holder.until {
                " " (lang.html("charter-until", &[("day", lang.date(until).into())]))
            }
        }
    }
}

fn bodies(ctx: &Ctx, bodies: &[BodyRow]) -> Markup {
    html! {
        @for body in bodies { section {
            h2 { bdi { (body.name) } }
            ul { @for seats in &body.by_constituency { li { (seats_line(ctx, seats)) } } }
            @if body.by_constituency.is_empty() { p { (ctx.lang.word("charter-no-seats")) } }
        } }
    }
}

fn seats_line(ctx: &Ctx, row: &SeatRow) -> Markup {
    let lang = ctx.lang;
    html! {
        (parts::constituency(row.shape, &row.name)) ": "
        @match (row.seats, row.each_member) {
            (Some(number), _) => (lang.number(i64::from(number))),
            (None, true) => (lang.word("charter-each-member")),
            (None, false) => (lang.word("charter-not-known")),
        }
        @if !row.voting { " (" (lang.word("charter-votes-not")) ")" }
    }
}

fn rules(ctx: &Ctx, charter: &CharterView) -> Markup {
    let lang = ctx.lang;
    let sentences = if charter.rules.len() > RULES_IN_FULL_MAX { 2 } else { usize::MAX };
    html! {
        section {
            h2 { (lang.word("charter-how")) }
            @if let Some(who) = &charter.organic { p { (organic_words(ctx, who)) } }
            @else if charter.rules.is_empty() { p { (lang.word("charter-no-rules")) } }
            ul { @for rule in &charter.rules { li {
                (rule_line(rule, sentences))
                @if charter.amendment.as_ref() == Some(&rule.id) {
                    " " b { (lang.word("charter-rule-amends")) }
                }
            } } }
        }
    }
}

fn rule_line(rule: &RuleRow, sentences: usize) -> Markup {
    html! {
        b { bdi { (rule.id) } " " bdi { (rule.title) } }
        @if let Some(body) = &rule.body { " (" bdi { (body) } ")" } ": "
        @for sentence in rule.words.iter().take(sentences) { (sentence) " " }
    }
}

fn openness(ctx: &Ctx, charter: &CharterView) -> Markup {
    let lang = ctx.lang;
    html! {
        section {
            h2 { (lang.word("charter-membership")) }
            (charter.admission(ctx))
        }
        section { h2 { (lang.word("charter-public")) } (charter.public_list(ctx)) }
    }
}
