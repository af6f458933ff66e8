//! Dissents on record.

use faces::Ctx;
use faces::parts::{self, Field};
use maud::{Markup, html};

use super::steps;
use crate::view::{DecisionView, DissentRow};

/// Dissents, at the size of everything else.
pub(super) fn card(ctx: &Ctx, view: &DecisionView) -> Markup {
    let lang = ctx.lang;
    let can = view.may.dissent;
    if view.dissents.is_empty() && !can {
        return html! {};
    }
    html! {
        section.card id="dissent" {
            h2 { (lang.t("decisions-dissent", &[("n", view.dissents.len().into())])) }
            @for row in &view.dissents { (dissent(ctx, row)) }
            @if can {
                (parts::details(&lang.word("decisions-dissent-add"), html! {
                    p { (lang.word("decisions-dissent-meaning")) }
                    (parts::form(ctx, &format!("decisions/{}/dissent", view.n), html! {
                        (steps::seat_field(ctx, view))
                        (Field::new("statement", &lang.word("decisions-dissent-words"))
                            .max_length(4_000).retry(ctx).area(4))
                        button.button.quiet type="submit" { (lang.word("decisions-dissent-add")) }
                    }))
                }))
            }
        }
    }
}

fn dissent(ctx: &Ctx, row: &DissentRow) -> Markup {
    let words = row.statement.clone().unwrap_or_else(|| ctx.lang.word("decisions-erased"));
    let who = row.organisation.as_ref().map_or(row.seat.as_str(), |held| held.name.as_str());
    parts::quote(&words, html! { bdi { (who) } " · " (parts::day(ctx.lang, row.made.at)) })
}
