//! A name that another organisation goes by already: whoever types it is asked whether it is meant.

use faces::parts::Field;
use faces::{Ctx, Failure, FieldError, Fields};
use hub::{Id, Refusal};
use maud::{Markup, html};

use crate::pages::{labels, shared};

/// The message that asks whether an organisation of a known name is another one.
const NAMESAKE: &str = "landscape-wrong-namesake";

/// Asks where another than `own` goes by exactly this name and nobody has said that it is another
/// organisation.
pub(super) fn asked(ctx: &Ctx, own: Option<Id>, name: &str, sent: &Fields) -> Result<(), Failure> {
    let mut known = shared::of_name(ctx, name).filter(|actor| Some(actor.id) != own);
    if sent.get("another").is_none() && known.next().is_some() {
        return Err(Failure::of_field("name", Refusal::invalid(NAMESAKE).with("name", name)));
    }
    Ok(())
}

/// Whether an error says that an organisation of this name stands on the map.
fn is_namesake(error: &FieldError) -> bool {
    error.why.message == NAMESAKE
}

/// Asked only where somebody has exactly this name: whom it may be, and that it is another one.
pub(in crate::pages) fn another(ctx: &Ctx) -> Markup {
    let Some(retry) = ctx.retry.filter(|retry| retry.errors.iter().any(is_namesake)) else {
        return html! {};
    };
    let lang = ctx.lang;
    let known = shared::of_name(ctx, retry.fields.get("name").unwrap_or_default());
    html! {
        p { (lang.word("landscape-namesakes")) }
        ul { @for actor in known.take(10) { li { (labels::org_link(ctx, actor.id)) } } }
        (Field::new("another", &lang.word("landscape-namesake-another")).retry(ctx).checkbox())
    }
}
