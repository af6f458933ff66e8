//! The pages around a decision: writing, changing, what changed, what came out, the receipt.

use faces::parts::{self, Choice, Field};
use faces::table::Table;
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use super::ballot::choice_word;
use super::decision::{allowed, by_line, meaning, over, permits, statement, tabs};
use super::review::effect;
use super::{budget, dissent, election, secret, task, votes};
use crate::view::{
    ChangesView, DecisionView, EditView, NewView, OutcomeView, ReceiptRow, ReceiptView, VersionRow,
};

impl View for NewView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("decisions-new-title"),
            crumbs: vec![(lang.word("decisions-title"), "decisions".to_owned())],
            lead: Some(lang.html("decisions-new-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                @if self.may { (parts::form(ctx, "decisions/new", self.fields(ctx))) }
                @else {
                    p { (lang.word("decisions-new-not-you")) }
                    (parts::link_row(&[(
                        ctx.href("charter"),
                        lang.word("decisions-how-we-decide"),
                    )]))
                }
            }),
            ..Sheet::default()
        }
    }
}

impl NewView {
    fn fields(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let places: Vec<Choice> = self
            .matters
            .iter()
            .map(|(body, matter)| {
                let known = self.bodies.iter().find(|(id, _)| id == body);
                let name = known.map_or(body.as_str(), |(_, name)| name.as_str());
                let label = match matter.as_str() {
                    "any" => lang.t("decisions-any-matter", &[("body", name.into())]),
                    code => format!("{name}: {}", charter::say::matter(lang, code)),
                };
                Choice::new(&format!("{body} {matter}"), &label)
            })
            .collect();
        html! {
            (Field::new("place", &lang.word("decisions-place"))
                .hint(&lang.word("decisions-place-hint")).retry(ctx).select(&places))
            (paper_fields(ctx, ctx.query.get("title"), None, ctx.query.get("text")))
            (Field::new("concerns", &lang.word("decisions-concerns"))
                .hint(&lang.word("decisions-concerns-hint")).optional(lang).retry(ctx).area(2))
            @if let Some(kind) = &self.permit {
                input type="hidden" name="permit" value=(kind);
                p { (effect(ctx, kind, self.subject_name.clone()
                    .unwrap_or_else(|| lang.word("decisions-permits-any")),
                    self.sanction.as_deref())) }
                @if let Some(sanction) = &self.sanction {
                    input type="hidden" name="sanction" value=(sanction);
                }
                @if let Some(subject) = self.subject {
                    input type="hidden" name="subject" value=(subject);
                }
            } @else if !self.offices.is_empty() { (self.fills(ctx)) }
            (parts::button(&lang.word("decisions-write")))
        }
    }
}

impl NewView {
    /// What whoever is elected becomes, where the charter elects.
    fn fills(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let offices = self.offices.iter().map(|(role, name)| Choice::new(role, name));
        let none = Choice::new("", &lang.word("decisions-fills-nothing"));
        let choices: Vec<Choice> = std::iter::once(none).chain(offices).collect();
        Field::new("fills", &lang.word("decisions-fills"))
            .hint(&lang.word("decisions-fills-hint"))
            .retry(ctx)
            .select(&choices)
    }
}

/// The three texts of a proposal.
pub(super) fn paper_fields(
    ctx: &Ctx,
    title: Option<&str>,
    meaning: Option<&str>,
    text: Option<&str>,
) -> Markup {
    let lang = ctx.lang;
    html! {
        (Field::new("title", &lang.word("decisions-field-title"))
            .value(title.unwrap_or_default()).max_length(200).retry(ctx).text("text"))
        (Field::new("meaning", &lang.word("decisions-field-meaning"))
            .hint(&lang.word("decisions-field-meaning-hint"))
            .value(meaning.unwrap_or_default()).max_length(500).retry(ctx).area(2))
        (Field::new("text", &lang.word("decisions-field-text"))
            .hint(&lang.word("decisions-field-text-hint"))
            .value(text.unwrap_or_default()).retry(ctx).area(12))
    }
}

impl View for EditView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let (title, meaning) = (self.title.as_deref(), self.meaning.as_deref());
        let path = format!("decisions/{}", self.n);
        Sheet {
            title: lang.word("decisions-edit"),
            crumbs: vec![
                (lang.word("decisions-title"), "decisions".to_owned()),
                (title.unwrap_or_default().to_owned(), path.clone()),
            ],
            lead: Some(lang.html("decisions-edit-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form(ctx, &format!("{path}/edit"), html! {
                    (paper_fields(ctx, title, meaning, self.text.as_deref()))
                    (parts::button(&lang.word("decisions-edit-save")))
                }))
            }),
            ..Sheet::default()
        }
    }
}

impl View for ChangesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let pairs = self.versions.windows(2).rev();
        Sheet {
            title: lang.t("decisions-changes-title", &[("title", (&self.title).into())]),
            crumbs: vec![
                (lang.word("decisions-title"), "decisions".to_owned()),
                (self.title.clone(), format!("decisions/{}", self.n)),
            ],
            lead: Some(lang.html("decisions-changes-lead", &[])),
            tabs: tabs(ctx, self.n, self.versions.len().saturating_sub(1), "changes"),
            main: Some(html! {
                @if self.versions.len() < 2 { p { (lang.word("decisions-changes-none")) } }
                @for pair in pairs {
                    @if let [before, after] = pair { (change(ctx, before, after)) }
                }
            }),
            ..Sheet::default()
        }
    }
}

fn change(ctx: &Ctx, before: &VersionRow, after: &VersionRow) -> Markup {
    let lang = ctx.lang;
    let diff = |old: &Option<String>, new: &Option<String>| {
        parts::diff(old.as_deref().unwrap_or_default(), new.as_deref().unwrap_or_default())
    };
    let rows = [
        ("decisions-field-title", &before.title, &after.title),
        ("decisions-field-meaning", &before.meaning, &after.meaning),
        ("decisions-field-text", &before.text, &after.text),
    ];
    html! {
        section.card {
            h2 { (parts::day(lang, after.made.at)) }
            p { small.muted { (by_line(ctx, &after.made)) } }
            @for (label, old, new) in rows.into_iter().filter(|(_, old, new)| old != new) {
                h3 { (lang.word(label)) }
                p dir="auto" { (diff(old, new)) }
            }
        }
    }
}

impl View for OutcomeView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let decision = &self.decision;
        let title = lang.t("decisions-outcome-title", &[("title", (&decision.title).into())]);
        Sheet {
            title,
            crumbs: vec![
                (lang.word("decisions-title"), "decisions".to_owned()),
                (decision.title.clone(), format!("decisions/{}", decision.n)),
            ],
            over: Some(over(ctx, decision)),
            lead: Some(meaning(ctx, decision)),
            next: follow_up(ctx, decision),
            tabs: tabs(ctx, decision.n, decision.changes, "outcome"),
            main: Some(html! {
                (parts::errors(ctx))
                (statement(ctx, decision.statement.as_ref()))
                @if decision.may.state { (state_form(ctx, decision)) }
                @if decision.statement.is_none() && !decision.may.state {
                    p { (lang.word("decisions-outcome-none")) }
                }
                (task::block(ctx, decision))
                (election::candidates(ctx, decision))
                (budget::block(ctx, decision))
                (secret::block(ctx, decision))
                (votes::block(ctx, decision))
            }),
            side: Some(dissent::card(ctx, decision)),
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        self.decision.table(ctx)
    }
}

/// What an adopted motion allowed can now be done, by whoever may do it.
fn follow_up(ctx: &Ctx, decision: &DecisionView) -> Option<NextAction> {
    let permit = decision.permits.as_ref().filter(|_| decision.may.follow)?;
    let to = allowed(decision)?;
    let values = [("kind", (&permit.kind).into()), ("resolution", decision.id.to_string().into())];
    let (why, button) = match decision.election {
        Some(_) => (permits(ctx, decision, permit), "decisions-permits-use"),
        None => (ctx.lang.html("decisions-follow-up", &values), "decisions-follow-up-button"),
    };
    Some(NextAction { why, button: ctx.lang.word(button), to })
}

fn state_form(ctx: &Ctx, decision: &DecisionView) -> Markup {
    let lang = ctx.lang;
    html! {
        section.card {
            h2 { (lang.word("decisions-state-title")) }
            p { (lang.word("decisions-state-lead")) }
            (parts::form(ctx, &format!("decisions/{}/outcome", decision.n), html! {
                (Field::new("why", &lang.word("decisions-why")).retry(ctx).area(3))
                (Field::new("next", &lang.word("decisions-what-next")).retry(ctx).area(3))
                (Field::new("who", &lang.word("decisions-who"))
                    .hint(&lang.word("decisions-who-hint")).optional(lang).retry(ctx).text("text"))
                (Field::new("due", &lang.word("decisions-by-when"))
                    .optional(lang).retry(ctx).text("date"))
                (Field::new("review", &lang.word("decisions-review")).retry(ctx).text("date"))
                (parts::button(&lang.word("decisions-state-send")))
            }))
        }
    }
}

impl View for ReceiptView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("decisions-receipt-title"),
            crumbs: vec![
                (lang.word("decisions-title"), "decisions".to_owned()),
                (self.title.clone(), format!("decisions/{}", self.n)),
            ],
            lead: Some(match self.until.filter(|_| self.can_change) {
                Some(until) => lang.html(
                    "decisions-receipt-change",
                    &[("until", parts::minute(lang, until).into())],
                ),
                None => lang.html("decisions-receipt-final", &[]),
            }),
            main: Some(html! {
                @for row in &self.ballots {
                    section.card {
                        h2 { bdi { (row.organisation) } }
                        (parts::definitions(&[
                            (html! { (lang.word("decisions-col-seat")) },
                             html! { bdi { (row.seat) } }),
                            (html! { (lang.word("decisions-col-vote")) },
                             html! { b { (chosen(ctx, row)) } }),
                            (html! { (lang.word("decisions-receipt-entry")) },
                             html! {
                                a href=(ctx.href(&format!("record/{}", row.cast.entry))) {
                                    (lang.number(i64::try_from(row.cast.entry).unwrap_or(i64::MAX)))
                                }
                             }),
                            (html! { (lang.word("decisions-receipt-when")) },
                             parts::minute(lang, row.cast.at)),
                        ]))
                        @if !row.earlier.is_empty() { p { (replaced(ctx, row)) } }
                    }
                }
                p { (lang.word("decisions-receipt-meaning")) }
                (parts::link_row(&[(
                    ctx.href(&format!("decisions/{}", self.n)),
                    lang.word("decisions-receipt-back"),
                )]))
            }),
            ..Sheet::default()
        }
    }
}

/// What a receipt says was chosen.
fn chosen(ctx: &Ctx, row: &ReceiptRow) -> String {
    match row.choice {
        Some(choice) => choice_word(ctx, choice),
        None if !row.gives.is_empty() => budget::words(&row.gives),
        None if row.ranking.is_empty() => choice_word(ctx, crate::model::Choice::Abstain),
        None => votes::ranking_words(&row.ranking),
    }
}

/// Which ballots of the same seat this one took the place of; they stay on the record.
fn replaced(ctx: &Ctx, row: &ReceiptRow) -> Markup {
    let lang = ctx.lang;
    html! {
        (lang.t("decisions-replaced", &[("n", row.earlier.len().into())]))
        @for entry in &row.earlier {
            " " a href=(ctx.href(&format!("record/{entry}"))) {
                (lang.t("decisions-entry", &[("entry", (*entry).into())]))
            }
        }
    }
}
