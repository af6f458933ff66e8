//! Taking part: one statement at a time with three buttons, one's own answers, a statement of
//! one's own.

use faces::Ctx;
use faces::parts::{self, Field};
use maud::{Markup, html};

use crate::model::Answer;
use crate::rules::WORDS_MAX;
use crate::view::{ConversationView, Mine};

/// The card with the statement to answer, and what belongs to it.
pub(super) fn card(ctx: &Ctx, view: &ConversationView) -> Markup {
    let Some(mine) = &view.mine else { return html! {} };
    let lang = ctx.lang;
    let (done, all) = (mine.answered, view.statements);
    let progress = lang.t("opinions-progress", &[("n", done.into()), ("of", all.into())]);
    let length = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    html! {
        section.card id="answer" {
            h2 { (lang.word("opinions-answer-title")) }
            p { (progress) }
            (parts::progress(length(done), length(all), &progress))
            @match &mine.next {
                Some((n, words)) => (buttons(ctx, view.n, *n, words, given(mine, *n))),
                None => p { (lang.word("opinions-answer-done")) },
            }
            p { small.muted { (lang.word(&format!(
                "opinions-secret-{}", view.publishing.as_str()
            ))) } }
            (own(ctx, view.n, mine))
        }
    }
}

fn given(mine: &Mine, n: u64) -> Option<Answer> {
    mine.answers.iter().find(|it| it.statement == n).map(|it| it.answer)
}

/// A statement with its three buttons; the answer given before is said.
fn buttons(ctx: &Ctx, n: u64, statement: u64, words: &str, given: Option<Answer>) -> Markup {
    let lang = ctx.lang;
    html! {
        p.lead dir="auto" { (words) }
        @if let Some(given) = given {
            p { (lang.t("opinions-you-said", &[("answer", word(ctx, given).into())])) }
        }
        (parts::form(ctx, &format!("opinions/{n}/answer"), html! {
            input type="hidden" name="statement" value=(statement);
            div.acts role="group" aria-label=(lang.word("opinions-answer-title")) {
                @for answer in Answer::ALL {
                    (parts::plain_button(&word(ctx, answer), "answer", answer.as_str()))
                }
            }
        }))
    }
}

/// The word for an answer.
pub(super) fn word(ctx: &Ctx, answer: Answer) -> String {
    ctx.lang.word(&format!("opinions-answer-{}", answer.as_str()))
}

/// The reader's own answers, each with a way to change it.
fn own(ctx: &Ctx, n: u64, mine: &Mine) -> Markup {
    if mine.answers.is_empty() {
        return html! {};
    }
    let label = ctx.lang.t("opinions-own", &[("n", mine.answers.len().into())]);
    parts::details(
        &label,
        html! { ul { @for one in &mine.answers { li {
            bdi { (one.words) } ": " b { (word(ctx, one.answer)) } " "
            a href=(ctx.href(&format!("opinions/{n}?statement={}#answer", one.statement))) {
                (ctx.lang.word("opinions-change"))
            }
        } } } },
    )
}

/// The form to add a statement.
pub(super) fn stating(ctx: &Ctx, view: &ConversationView) -> Markup {
    if !view.may_state {
        return html! {};
    }
    let lang = ctx.lang;
    let hint = lang.t("opinions-field-words-hint", &[("max", WORDS_MAX.into())]);
    html! {
        section.card id="state" {
            h2 { (lang.word("opinions-state-title")) }
            (parts::form(ctx, &format!("opinions/{}/state", view.n), html! {
                (Field::new("words", &lang.word("opinions-field-words"))
                    .hint(&hint).max_length(WORDS_MAX).retry(ctx).area(2))
                @if view.moderated { p { small.muted { (lang.word("opinions-moderated")) } } }
                button.button.quiet type="submit" { (lang.word("opinions-state")) }
            }))
        }
    }
}
