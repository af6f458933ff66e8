//! `members/join`: how an organisation joins; and `members/manage`: the forms that change seats,
//! people and interests.

use faces::parts::{self, Choice, Field};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::candidates::{answer_fields, member_field};
use super::forms::find;
use super::member::card_fields;
use super::secretariat::secretariat_fields;
use crate::model::Nature;
use crate::rules;
use crate::view::{JoinView, Labels, ManageView, newest_card};

impl View for JoinView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("members-join-title"),
            crumbs: vec![(lang.word("members-title"), "members".to_owned())],
            lead: Some(lang.html("members-join-lead", &[])),
            main: Some(html! {
                section {
                    h2 { (lang.word("members-join-who")) }
                    @match &self.membership {
                        Some(words) => p dir="auto" { (words) },
                        None => p { (lang.word("members-join-unknown")) },
                    }
                    @if !self.constituencies.is_empty() {
                        p { (lang.word("members-join-constituencies")) }
                        ul { @for name in &self.constituencies { li { bdi { (name) } } } }
                    }
                }
                section {
                    h2 { (lang.word("members-join-how")) }
                    @if self.clauses.is_empty() { p { (lang.word("members-join-nobody")) } }
                    ul { @for row in &self.clauses { li { (clause(ctx, row)) } } }
                }
                (self.asked(ctx))
                @if self.may { (propose(ctx)) }
                @else { p { (lang.word("members-join-ask")) } }
            }),
            ..Sheet::default()
        }
    }
}

impl JoinView {
    /// What is asked of an organisation before it is in, and when it votes.
    fn asked(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let number = |id: &str, n: u32| lang.html(id, &[("n", n.into())]);
        html! {
            @if !self.criteria.is_empty() || self.vouchers_min.is_some() {
                section {
                    h2 { (lang.word("members-join-asked")) }
                    ul {
                        @for one in &self.criteria { li {
                            b { (one.id) } " " span dir="auto" { (one.words) }
                        } }
                        @if let Some(n) = self.vouchers_min { li {
                            (number("charter-vouchers-min", n))
                        } }
                    }
                    (parts::link_row(&[(
                        ctx.href("members/candidates"),
                        lang.word("members-candidates-title"),
                    )]))
                }
            }
            @if let Some(n) = self.vote_after_days { p { (number("charter-vote-after-days", n)) } }
        }
    }
}

fn clause(ctx: &Ctx, row: &crate::view::AdmissionRow) -> Markup {
    let values = |rules: String| {
        [
            ("clause", row.clause.clone().into()),
            ("by", row.by.join(", ").into()),
            ("rules", rules.into()),
        ]
    };
    if row.rules.is_empty() {
        ctx.lang.html("members-join-clause", &values(String::new()))
    } else {
        ctx.lang.html("members-join-clause-resolution", &values(row.rules.join(", ")))
    }
}

/// A form that leads to a new motion with everything filled in.
fn propose(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    html! {
        section.card {
            h2 { (lang.word("members-join-propose")) }
            form.form method="get" action=(ctx.href("decisions/new")) {
                input type="hidden" name="permit" value="members.admitted";
                (Field::new("subject", &lang.word("members-field-organisation"))
                    .hint(&lang.word("members-field-organisation-hint")).text("text"))
                (parts::button(&lang.word("members-join-propose-button")))
            }
        }
    }
}

impl View for ManageView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("members-manage-title"),
            crumbs: vec![(lang.word("members-title"), "members".to_owned())],
            lead: Some(lang.html("members-manage-lead", &[])),
            main: Some(match self.chosen(ctx) {
                Some(step) => self.form(ctx, step),
                None => steps(ctx),
            }),
            ..Sheet::default()
        }
    }
}

/// What can be done on this page, one at a time: the word in the address, and the message.
const STEPS: [(&str, &str); 13] = [
    ("appoint", "members-do-appoint"),
    ("fill", "members-do-fill"),
    ("vacate", "members-do-vacate"),
    ("answer", "members-do-answer"),
    ("vouch", "members-do-vouch"),
    ("unvouch", "members-do-unvouch"),
    ("admit", "members-do-admit"),
    ("card", "members-do-card"),
    ("declare", "members-do-declare"),
    ("withdraw", "members-do-withdraw"),
    ("end", "members-do-end"),
    ("leave", "members-do-leave"),
    ("secretariat", "members-do-secretariat"),
];

fn steps(ctx: &Ctx) -> Markup {
    html! {
        ul.rows { @for (step, label) in STEPS { li { div {
            a href=(ctx.href(&format!("members/manage?do={step}"))) { (ctx.lang.word(label)) }
        } } } }
    }
}

fn organisation(ctx: &Ctx) -> Markup {
    Field::new("organisation", &ctx.lang.word("members-field-organisation"))
        .hint(&ctx.lang.word("members-field-organisation-hint"))
        .value(ctx.query.get("organisation").unwrap_or_default())
        .retry(ctx)
        .text("text")
}

/// The resolution an act rests on, where the charter asks for one.
fn resolution(ctx: &Ctx) -> Markup {
    Field::new("resolution", &ctx.lang.word("members-field-resolution"))
        .hint(&ctx.lang.word("members-field-resolution-hint"))
        .value(ctx.query.get("resolution").unwrap_or_default())
        .optional(ctx.lang)
        .retry(ctx)
        .text("text")
}

fn date(ctx: &Ctx, name: &str, label: &str) -> Markup {
    Field::new(name, &ctx.lang.word(label)).optional(ctx.lang).retry(ctx).text("date")
}

fn words(ctx: &Ctx, name: &str, label: &str) -> Markup {
    Field::new(name, &ctx.lang.word(label)).optional(ctx.lang).retry(ctx).area(3)
}

fn admit(ctx: &Ctx) -> Markup {
    let labels = Labels::new(ctx.hub, ctx.audience);
    let charter = rules::charter(ctx.hub);
    let all = charter.map(|charter| charter.constituencies.as_slice()).unwrap_or_default();
    let choices: Vec<Choice> =
        all.iter().map(|one| Choice::new(&one.id, &labels.constituency(&one.id))).collect();
    html! {
        (organisation(ctx))
        (Field::new("constituency", &ctx.lang.word("members-col-constituency"))
            .retry(ctx).select(&choices))
        (resolution(ctx))
    }
}

fn answer(ctx: &Ctx) -> Markup {
    html! { (organisation(ctx)) (answer_fields(ctx)) (resolution(ctx)) }
}

fn vouch(ctx: &Ctx) -> Markup {
    html! {
        (organisation(ctx))
        (member_field(ctx))
        (Field::new("reason", &ctx.lang.word("members-field-reason")).retry(ctx).area(3))
    }
}

fn leave(ctx: &Ctx) -> Markup {
    html! { (organisation(ctx)) (words(ctx, "reason", "members-field-reason")) }
}

fn appoint(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let part = |value: &str, id: &str| Choice::new(value, &lang.word(id));
    html! {
        (organisation(ctx))
        (Field::new("name", &lang.word("members-field-name")).retry(ctx).text("text"))
        (Field::new("email", &lang.word("members-field-email"))
            .hint(&lang.word("members-field-email-hint"))
            .optional(lang).retry(ctx).text("email"))
        (Field::new("role_title", &lang.word("members-field-title"))
            .optional(lang).retry(ctx).text("text"))
        (Field::new("part", &lang.word("members-col-part")).value("delegate").retry(ctx).select(&[
            part("delegate", "members-part-delegate"),
            part("alternate", "members-part-alternate"),
        ]))
        (Field::new("person", &lang.word("members-field-person"))
            .hint(&lang.word("members-field-person-hint"))
            .optional(lang).retry(ctx).text("text"))
        (date(ctx, "until", "members-col-until"))
    }
}

fn declare(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let natures: Vec<Choice> = Nature::ALL
        .into_iter()
        .map(|one| {
            let word = lang.word(&format!("members-nature-{}", one.as_str()));
            Choice::new(one.as_str(), &word)
        })
        .collect();
    html! {
        p { (lang.word("members-interests-meaning")) }
        (organisation(ctx))
        (Field::new("about", &lang.word("members-field-about"))
            .hint(&lang.word("members-field-about-hint")).retry(ctx).text("text"))
        (Field::new("nature", &lang.word("members-field-nature"))
            .value("financial").retry(ctx).select(&natures))
        (words(ctx, "words", "members-field-words"))
    }
}

/// The role card as it stands, to be written anew.
fn card(ctx: &Ctx) -> Markup {
    let asked = ctx.query.get("organisation").and_then(|text| find(ctx, text));
    let newest = asked.and_then(|actor| newest_card(ctx, actor));
    html! { (organisation(ctx)) (card_fields(ctx, newest.as_ref())) }
}

impl ManageView {
    /// The step that was asked for, or that was just sent and is answered.
    fn chosen(&self, ctx: &Ctx) -> Option<(&'static str, &'static str)> {
        let sent = ctx.retry.and_then(|retry| retry.fields.get("do"));
        let wanted = sent.or_else(|| ctx.query.get("do"))?;
        STEPS.into_iter().find(|(step, _)| *step == wanted)
    }

    fn form(&self, ctx: &Ctx, (step, label): (&str, &str)) -> Markup {
        let label = ctx.lang.word(label);
        let fields = match step {
            "appoint" => appoint(ctx),
            "fill" => self.fill(ctx),
            "vacate" => self.vacate(ctx),
            "answer" => answer(ctx),
            "vouch" | "unvouch" => vouch(ctx),
            "admit" => admit(ctx),
            "card" => card(ctx),
            "declare" => declare(ctx),
            "withdraw" => self.withdraw(ctx),
            "end" => self.end(ctx),
            "secretariat" => secretariat_fields(ctx),
            _ => leave(ctx),
        };
        html! {
            (parts::errors(ctx))
            section.card {
                h2 { (label) }
                (parts::form(ctx, &format!("members/{step}"), html! {
                    input type="hidden" name="do" value=(step);
                    (fields)
                    (parts::button(&label))
                }))
            }
            (parts::link_row(&[(
                ctx.href("members/manage"),
                ctx.lang.word("members-manage-title"),
            )]))
        }
    }

    fn fill(&self, ctx: &Ctx) -> Markup {
        html! {
            (self.seat_select(ctx, false))
            (organisation(ctx))
            (date(ctx, "from", "members-col-from"))
            (date(ctx, "until", "members-col-until"))
            (resolution(ctx))
        }
    }

    fn vacate(&self, ctx: &Ctx) -> Markup {
        html! {
            (self.seat_select(ctx, true))
            (words(ctx, "reason", "members-field-reason"))
        }
    }

    fn seat_select(&self, ctx: &Ctx, held: bool) -> Markup {
        let seats = self.members.bodies.iter().flat_map(|body| {
            let wanted = body.seats.iter().filter(move |seat| seat.holder.is_some() == held);
            wanted.map(move |seat| (body, seat))
        });
        let choices: Vec<Choice> = seats
            .map(|(body, seat)| {
                let holder = seat.holder.as_ref().map(|one| format!(" – {}", one.name));
                let label = format!("{}: {}{}", body.name, seat.name, holder.unwrap_or_default());
                Choice::new(&seat.seat, &label)
            })
            .collect();
        Field::new("seat", &ctx.lang.word("members-col-seat")).retry(ctx).select(&choices)
    }

    fn withdraw(&self, ctx: &Ctx) -> Markup {
        let choices: Vec<Choice> = self
            .members
            .interests
            .iter()
            .map(|one| {
                let about = one.about_name.clone().unwrap_or_default();
                let label = format!("{} – {about}", one.organisation.name);
                Choice::new(&one.id.to_string(), &label)
            })
            .collect();
        Field::new("interest", &ctx.lang.word("members-interests")).retry(ctx).select(&choices)
    }

    fn end(&self, ctx: &Ctx) -> Markup {
        let people = self
            .members
            .list
            .iter()
            .flat_map(|member| member.people.iter().map(move |person| (member, person)));
        let choices: Vec<Choice> = people
            .map(|(member, person)| {
                let name = person.name.clone();
                let name = name.unwrap_or_else(|| ctx.lang.word("members-name-withheld"));
                let value = format!("{} {}", person.id, member.organisation.id);
                Choice::new(&value, &format!("{name} – {}", member.organisation.name))
            })
            .collect();
        Field::new("who", &ctx.lang.word("members-col-people")).retry(ctx).select(&choices)
    }
}
