//! The file of an import as it came: for the secretariat, and for whoever sent it by a personal
//! link.

use std::sync::Arc;

use faces::view::Handout;
use faces::{AnyView, Ctx, Failure, Sheet, View};
use hub::{Id, SECRETARIAT};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{by_link, place, sent};
use crate::pages::{labels, mine, shared};
use crate::state::Import;

/// The file of an import, byte for byte.
#[derive(Serialize, JsonSchema)]
pub struct OriginalView {
    /// The import.
    id: Id,
    /// What the file is called.
    file: String,
    /// SHA-256 of the file.
    sha256: String,
    #[serde(skip)]
    bytes: Arc<[u8]>,
}

/// Makes the file.
pub(crate) fn original(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let import = shared::state(ctx).imports().get(&id).ok_or(Failure::NotFound)?;
    if !may_take(ctx, import) {
        return Err(Failure::NotFound);
    }
    let bytes = ctx.services.file(&import.sha256).ok_or(Failure::NotFound)?;
    let file = labels::name(ctx.lang, import.file.seen_by(ctx.audience));
    Ok(Box::new(OriginalView { id, file, sha256: import.sha256.to_string(), bytes }))
}

/// What a file says of others, and for the secretariat alone, is the secretariat's; who sent one by
/// a link has what it sent.
fn may_take(ctx: &Ctx, import: &Import) -> bool {
    let own = || mine::own(ctx).is_ok_and(|own| sent::sender(ctx, import) == Some(own.id));
    if by_link(ctx) { own() } else { ctx.audience.holds(SECRETARIAT) }
}

/// Where the file is handed out, for those who may have it, where it was kept.
pub(super) fn link(ctx: &Ctx, id: Id, import: &Import) -> Markup {
    html! {
        @if may_take(ctx, import) && ctx.services.is_kept(&import.sha256) {
            p { a href=(ctx.href(&format!("{}/{id}/original", place(ctx)))) {
                (ctx.lang.word("landscape-done-original"))
            } }
        }
    }
}

impl View for OriginalView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet { title: ctx.lang.word("landscape-done-original"), ..Sheet::default() }
    }

    fn file(&self, _: &Ctx) -> Option<Handout> {
        let bytes = self.bytes.clone();
        // Never shown in the browser as what it says it is: it was made by somebody else.
        let media = "application/octet-stream";
        Some(Handout::new(&self.file, media, move |out| Ok(out.write_all(&bytes)?)))
    }
}
