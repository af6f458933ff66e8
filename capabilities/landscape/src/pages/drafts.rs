//! What was begun and is not done with: kept for its owner between the steps, and told apart by its
//! kind. Nothing of it is in the record.

use faces::{Ctx, Failure, parts};
use hub::{At, Id};
use maud::{Markup, html};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};

use super::{areas, import, need};

/// One kind of work that takes steps.
pub(super) trait Draft: Serialize + DeserializeOwned {
    /// What the kind is called where it is kept.
    const KIND: &'static str;
    /// The page that lists all that were begun.
    const LIST: &'static str;

    /// The name of the file that is brought.
    fn file(&self) -> &str;

    /// When it was begun, seconds since 1970.
    fn begun(&self) -> Option<i64> {
        None
    }

    /// Where the one of this id goes on.
    fn place(ctx: &Ctx, id: Id) -> String;
}

/// A draft as it is kept.
#[derive(Serialize, Deserialize)]
struct Kept<D> {
    kind: String,
    draft: D,
}

/// Keeps a draft under this id.
pub(super) fn keep<D: Draft>(ctx: &Ctx, id: Id, draft: &D) -> Result<(), Failure> {
    let kept = Kept { kind: D::KIND.to_owned(), draft };
    let bytes = serde_json::to_vec(&kept).map_err(|fault| Failure::Fault(fault.to_string()))?;
    ctx.services.keep_draft(id, ctx.audience.person, &bytes).map_err(Failure::Fault)
}

/// The draft of this id and kind, for its owner.
pub(super) fn read<D: Draft>(ctx: &Ctx, id: Id) -> Result<D, Failure> {
    let kept = ctx.services.draft(id, ctx.audience.person);
    kept.and_then(|bytes| parse(&bytes)).ok_or(Failure::NotFound)
}

/// The draft of this address, and its id.
pub(super) fn of<D: Draft>(ctx: &Ctx) -> Result<(Id, D), Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    Ok((id, read(ctx, id)?))
}

/// The page of the kind of this draft, where it has one of its own.
pub(super) fn list_of(ctx: &Ctx, id: Id) -> Option<&'static str> {
    let kept = ctx.services.draft(id, ctx.audience.person)?;
    let Kept::<IgnoredAny> { kind, .. } = serde_json::from_slice(&kept).ok()?;
    let own = [(areas::Draft::KIND, areas::Draft::LIST), (need::Draft::KIND, need::Draft::LIST)];
    own.into_iter().find(|(own, _)| **own == *kind).map(|(_, list)| list)
}

/// What whoever looks began and has not done with, newest first.
pub(super) fn unfinished<D: Draft>(ctx: &Ctx) -> Vec<(Id, D)> {
    let drafts = ctx.services.drafts(ctx.audience.person).into_iter();
    drafts.filter_map(|(id, bytes)| Some((id, parse(&bytes)?))).collect()
}

/// What whoever looks began and has not done with; two of one file are told apart by their times.
pub(super) fn to_go_on<D: Draft>(ctx: &Ctx) -> Markup {
    let (lang, drafts) = (ctx.lang, unfinished::<D>(ctx));
    html! {
        @if !drafts.is_empty() {
            h2 { (lang.word("landscape-import-unfinished")) }
            ul.rows { @for (id, draft) in &drafts { li {
                span { bdi { (draft.file()) }
                    @if let Some(at) = draft.begun().and_then(At::from_unix) {
                        " · " (parts::minute(lang, at))
                    }
                } " "
                a href=(ctx.href(&D::place(ctx, *id))) { (lang.word("landscape-continue")) }
                (parts::form(ctx, &format!("{}/{id}/throw-away", import::place(ctx)), html! {
                    (parts::plain_button(&lang.word("landscape-throw-away"), "sure", "yes"))
                }))
            } } }
        }
    }
}

fn parse<D: Draft>(bytes: &[u8]) -> Option<D> {
    let Kept::<IgnoredAny> { kind, .. } = serde_json::from_slice(bytes).ok()?;
    let kept: Option<Kept<D>> = (kind == D::KIND).then(|| serde_json::from_slice(bytes).ok())?;
    kept.map(|kept| kept.draft)
}
