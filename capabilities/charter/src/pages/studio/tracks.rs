//! The form that puts two tracks into a draft: policy and operations.

use faces::parts::{self, Field};
use faces::{Ctx, Failure, Fields, Next};
use hub::Id;
use maud::{Markup, html};

use super::forms::{keep, not_written};
use super::path;
use crate::studio::Values;
use crate::studio::tracks::{FIELDS, Tracks};
use crate::view::studio::{kinds, text_of};

/// The form, folded until it is wanted.
pub(super) fn form(ctx: &Ctx, draft: Id) -> Markup {
    let lang = ctx.lang;
    let default = |field: &str| match field {
        "policy" => lang.word("charter-studio-tracks-council"),
        "operations" => lang.word("charter-studio-tracks-committee"),
        "seats" => "3".to_owned(),
        _ => "14".to_owned(),
    };
    parts::details(
        &lang.word("charter-studio-tracks"),
        parts::form(
            ctx,
            &path(draft, "tracks"),
            html! {
                p { (lang.word("charter-studio-tracks-words")) }
                @for field in FIELDS {
                    @let label = lang.word(&format!("charter-studio-tracks-{field}"));
                    @let number = matches!(field, "seats" | "days");
                    (Field::new(field, &label).value(&default(field)).retry(ctx)
                        .text(if number { "number" } else { "text" }))
                }
                (parts::plain_button(&lang.word("charter-studio-tracks-button"), "do", "tracks"))
            },
        ),
    )
}

/// Two tracks put into a draft.
pub(in crate::pages) fn put(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, text) = text_of(ctx)?;
    let said = |field: &str| fields.get(field).map(str::to_owned).into_iter().collect();
    let said: Values = FIELDS.iter().map(|field| ((*field).to_owned(), said(field))).collect();
    let after =
        text.with_tracks(&Tracks::of(&said), &kinds(ctx)).map_err(|all| not_written(ctx, all))?;
    keep(ctx, id, &after)?;
    Ok(Next::page(format!("{}#bodies", path(id, ""))).saying("charter-said-kept"))
}
