//! What the page of a decision says about its review.

use faces::Ctx;
use faces::parts::{self, Tone};
use maud::{Markup, html};

use crate::model::{AMENDMENT, REVIEW};
use crate::view::ReviewRow;

/// Whether it may be called in, is, or was set aside.
pub(super) fn notice(ctx: &Ctx, review: &ReviewRow) -> Markup {
    let lang = ctx.lang;
    let values = [
        ("body", (&review.body).into()),
        ("n", review.motion.unwrap_or_default().into()),
        ("day", lang.date(review.until).into()),
    ];
    match review.motion {
        Some(_) if review.set_aside => {
            parts::alert(Tone::Bad, lang.html("decisions-review-set-aside", &values))
        }
        Some(_) => parts::alert(Tone::Warn, lang.html("decisions-review-called-in", &values)),
        None if review.open => {
            let to = format!("decisions/new?permit={REVIEW}&subject={}", review.decision);
            html! {
                p {
                    (lang.html("decisions-review-may", &values)) " "
                    @if !ctx.audience.roles.is_empty() {
                        a href=(ctx.href(&to)) { (lang.word("decisions-review-button")) }
                    }
                }
            }
        }
        None => html! {},
    }
}

/// What a motion does when it is agreed: allow an act, or set another decision aside.
pub(super) fn effect(ctx: &Ctx, kind: &str, subject: String) -> Markup {
    let message = match kind {
        REVIEW => "decisions-review-effect",
        AMENDMENT => "decisions-amendment-effect",
        _ => "decisions-permits",
    };
    ctx.lang.html(message, &[("kind", kind.into()), ("subject", subject.into())])
}
