//! How cases about a member's conduct are handled: on the page of the charter and on the one page
//! for the wall.

use faces::Ctx;
use maud::{Markup, html};

use crate::view::{CharterView, ConductRow};

impl CharterView {
    /// Each clause with its procedure; nothing where the charter has none.
    pub(super) fn conduct(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            @if !self.conduct.is_empty() {
                section id="conduct" {
                    h2 { (lang.word("charter-conduct")) }
                    div.stack { @for row in &self.conduct { (clause(row)) } }
                }
            }
        }
    }
}

fn clause(row: &ConductRow) -> Markup {
    html! {
        section.card id=(row.id) {
            h3 { (row.id) " " bdi { (row.title) } }
            ul { @for sentence in &row.words { li { (sentence) } } }
        }
    }
}
