//! Amendments on the page of a motion, and the page on which one is moved.

use faces::parts::{self, Status as Tag};
use faces::{Ctx, Failure, Fields, Next, Sheet, View};
use maud::{Markup, html};

use super::decision::by_line;
use super::forms::paper;
use super::paper::paper_fields;
use super::steps::back;
use crate::act::{Act, AmendmentAccepted, AmendmentMoved, AmendmentWithdrawn, MotionTabled};
use crate::model::AmendmentEnd;
use crate::state::State;
use crate::view::{self, AmendView, AmendmentRow, DecisionView};

/// Every amendment with what it would change.
pub(super) fn block(ctx: &Ctx, view: &DecisionView) -> Markup {
    if view.amendments.is_empty() && !view.may.amend {
        return html! {};
    }
    let lang = ctx.lang;
    html! {
        section id="amendments" {
            h2 { (lang.t("decisions-amendments", &[("n", view.amendments.len().into())])) }
            @for row in &view.amendments { (amendment(ctx, view, row)) }
            @if view.may.amend {
                p { (parts::link_button(
                    &ctx.href(&format!("decisions/{}/amend", view.n)),
                    &lang.word("decisions-amend"),
                )) }
            }
        }
    }
}

fn amendment(ctx: &Ctx, view: &DecisionView, row: &AmendmentRow) -> Markup {
    let lang = ctx.lang;
    let erased = || lang.word("decisions-erased");
    let old = view.text.clone().unwrap_or_default();
    html! {
        div.card id={ "amendment-" (row.id) } {
            p { (parts::tag(&tag(ctx, row))) " "
                @if let Some(n) = row.put {
                    a href=(ctx.href(&format!("decisions/{n}"))) {
                        (lang.t("decisions-amendment-put", &[("n", n.into())]))
                    }
                }
            }
            @match (&row.text, row.end) {
                (Some(text), None) => p dir="auto" { (parts::diff(&old, text)) },
                (Some(text), Some(_)) => p dir="auto" { (text) },
                (None, _) => p { (erased()) },
            }
            @if let Some(meaning) = &row.meaning {
                p { (lang.html("decisions-agreeing",
                    &[("meaning", html! { span dir="auto" { (meaning) } }.into())])) }
            }
            p { small.muted { (by_line(ctx, &row.made)) } }
            @if row.may_accept { (step(ctx, view.n, row, "accept", "decisions-amendment-accept")) }
            @if row.may_put { (step(ctx, view.n, row, "put", "decisions-amendment-put-to")) }
            @if row.may_withdraw { (step(ctx, view.n, row, "unamend", "decisions-amendment-unamend")) }
        }
    }
}

fn tag(ctx: &Ctx, row: &AmendmentRow) -> Tag {
    let word = |code: &str| ctx.lang.word(&format!("decisions-amendment-{code}"));
    match row.end {
        None => Tag::Open(word("open")),
        Some(end) if end.is_taken() => Tag::Good(word(end.code())),
        Some(AmendmentEnd::Withdrawn) => Tag::Unknown(word("withdrawn")),
        Some(end) => Tag::Bad(word(end.code())),
    }
}

fn step(ctx: &Ctx, n: u64, row: &AmendmentRow, step: &str, label: &str) -> Markup {
    parts::form(
        ctx,
        &format!("decisions/{n}/{step}"),
        html! {
            input type="hidden" name="amendment" value=(row.id);
            button.button.quiet type="submit" { (ctx.lang.word(label)) }
        },
    )
}

impl View for AmendView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let (lang, words) = (ctx.lang, &self.words);
        let (title, meaning) = (words.title.as_deref(), words.meaning.as_deref());
        let path = format!("decisions/{}", words.n);
        Sheet {
            title: lang.word("decisions-amend"),
            crumbs: vec![
                (lang.word("decisions-title"), "decisions".to_owned()),
                (title.unwrap_or_default().to_owned(), path.clone()),
            ],
            lead: Some(lang.html("decisions-amend-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                @if self.may {
                    (parts::form(ctx, &format!("{path}/amend"), html! {
                        (paper_fields(ctx, title, meaning, words.text.as_deref()))
                        (parts::button(&lang.word("decisions-amend")))
                    }))
                } @else { p { (lang.word("decisions-amend-not")) } }
            }),
            ..Sheet::default()
        }
    }
}

pub(super) fn amend(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let (title, meaning, text) = paper(fields)?;
    let amendment = ctx.fresh_id('e');
    let act = AmendmentMoved { motion: motion.id, amendment, title, meaning, text };
    let to = format!("decisions/{}#amendments", motion.n);
    Ok(Next::act(Act::AmendmentMoved(act), to).saying("decisions-said-amended"))
}

pub(super) fn accept(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (motion, one) = view::named_amendment(ctx, fields.get_as("amendment"))?;
    let act = AmendmentAccepted { motion: motion.id, amendment: one.id };
    Ok(back(motion.n, Act::AmendmentAccepted(act)).saying("decisions-said-accepted"))
}

pub(super) fn withdraw(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (motion, one) = view::named_amendment(ctx, fields.get_as("amendment"))?;
    let act = AmendmentWithdrawn { motion: motion.id, amendment: one.id };
    Ok(back(motion.n, Act::AmendmentWithdrawn(act)).saying("decisions-said-unamended"))
}

/// Puts an amendment to the body: a motion of its own, tabled at once.
pub(super) fn put(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (motion, one) = view::named_amendment(ctx, fields.get_as("amendment"))?;
    let draft = view::putting(ctx, motion, one);
    let tabled = MotionTabled { motion: draft.motion };
    let n = ctx.hub.room::<State>().motions().count() + 1;
    let acts = [Act::MotionDrafted(draft), Act::MotionTabled(tabled)];
    Ok(Next::acts(acts, format!("decisions/{n}")).saying("decisions-said-put"))
}
