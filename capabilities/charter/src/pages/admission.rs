//! What an organisation must meet to become a member, and when it votes: on the page of the charter
//! and on the one page for the wall.

use faces::{Ctx, parts};
use maud::{Markup, html};

use crate::view::CharterView;

impl CharterView {
    /// Who may become a member, each criterion, who vouches, and when a member votes.
    pub(super) fn admission(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            @match self.membership.as_deref() {
                Some(membership) => p dir="auto" { (membership) },
                None => p.muted { (lang.word("charter-not-known")) },
            }
            ul {
                @for one in &self.criteria { li id=(one.id) {
                    b { (one.id) } " " span dir="auto" { (one.words) } " "
                    small { (lang.word("charter-criterion-by")) " "
                        (parts::names(lang, one.who.iter().map(String::as_str))) }
                } }
                @if let Some(number) = self.vouchers_min { li id="vouchers_min" {
                    (lang.html("charter-vouchers-min", &[("n", number.into())]))
                } }
                @if let Some(days) = self.vote_after_days { li id="vote_after_days" {
                    (lang.html("charter-vote-after-days", &[("n", days.into())]))
                } }
            }
        }
    }
}
