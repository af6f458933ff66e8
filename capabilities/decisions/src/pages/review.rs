//! What the page of a decision says about its review.

use faces::Ctx;
use faces::parts::{self, Tone};
use maud::{Markup, html};
use members::rules::{CONFIRMED, LIFTED, SANCTIONED};
use members::view::sanction_words;

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

/// What a motion does when it is agreed: allow an act, set another decision aside, or decide on a
/// case of conduct, with the sanction.
pub(super) fn effect(ctx: &Ctx, kind: &str, subject: String, place: Option<&str>) -> Markup {
    let sanction = place.and_then(|place| place.parse().ok());
    let subject = match sanction.filter(|_| kind == SANCTIONED) {
        Some(sanction) => format!("{subject}: {}", sanction_words(ctx.lang, sanction)),
        None => subject,
    };
    let message = match kind {
        SANCTIONED => "decisions-conduct-sanctioned",
        CONFIRMED => "decisions-conduct-confirmed",
        LIFTED => "decisions-conduct-lifted",
        REVIEW => "decisions-review-effect",
        AMENDMENT => "decisions-amendment-effect",
        _ => "decisions-permits",
    };
    ctx.lang.html(message, &[("kind", kind.into()), ("subject", subject.into())])
}
