//! Looking at a draft's file: fetched, read apart, planned. All of it may take longer than a page,
//! so it is done aside and kept for the pages that follow.

use std::sync::Arc;

use faces::{Counted, Ctx, Failure, Far};
use formats::{FormatError, Workbook};
use hub::Id;

use super::{habits, place, refusal};
use crate::import::draft::{Draft, Step};
use crate::import::{Plan, plan_watched};
use crate::pages::drafts::keep;
use crate::pages::shared::{self, Read};

/// A plan that several requests share.
pub(super) type Planned = Arc<Plan>;

/// The path that work on a draft is about.
pub(super) fn path(ctx: &Ctx, id: Id) -> String {
    format!("{}/{id}", place(ctx))
}

/// Fetches and reads the file of a draft that was not read yet, and takes over what was chosen for
/// the last file of its shape. The draft is then at its first step; where it follows an earlier
/// file, at the first that has something to ask.
pub(super) fn look(ctx: &Ctx, id: Id, draft: &mut Draft) -> Result<(), Failure> {
    if draft.step != Step::Unread {
        return Ok(());
    }
    if let Some(address) = &draft.address {
        ctx.aside(&path(ctx, id))?;
        ctx.services.doing("landscape-doing-fetch", None);
        let bytes = ctx.services.fetch(address)?;
        draft.choices.sha256 = ctx.services.keep_file(&bytes).map_err(Failure::Fault)?;
        draft.address = None;
        keep(ctx, id, draft)?;
    }
    let read = read(ctx, id, draft)?;
    let book = workbook(ctx, &read)?;
    let partner = draft.choices.partner;
    let recall = |key: &str| habits::recall(ctx, partner, key);
    let source = draft.first_source(book, &recall);
    let source = source.map_err(|why| Failure::Bad(refusal(ctx.lang, &why)))?;
    draft.follow_last(&source, &recall);
    draft.step = Step::File;
    if draft.followed.is_some() {
        let planned = plan(ctx, id, draft)?;
        if partner.is_none() {
            draft.belong(&planned, shared::state(ctx), ctx.audience);
            if draft.choices.owner.is_some() {
                draft.follow_again(&source, &recall);
            }
        }
        mend_again(ctx, id, draft)?;
        // A list with the columns of another, and with nobody of it, is somebody else's: whose?
        if partner.is_some() || planned.alike.is_none_or(|alike| alike.replaced) {
            draft.step = draft.next(&*plan(ctx, id, draft)?, Step::File);
        }
    }
    keep(ctx, id, draft)
}

/// Takes over what was chosen for the last file of whoever was just said to be the owner.
pub(super) fn of_owner(ctx: &Ctx, id: Id, draft: &mut Draft) -> Result<(), Failure> {
    let read = read(ctx, id, draft)?;
    let source = draft.source(workbook(ctx, &read)?);
    let source = source.map_err(|why| Failure::Bad(refusal(ctx.lang, &why)))?;
    draft.follow_again(&source, &|key| habits::recall(ctx, None, key));
    mend_again(ctx, id, draft)
}

/// Mends what was mended in the file before, where the same is wrong.
fn mend_again(ctx: &Ctx, id: Id, draft: &mut Draft) -> Result<(), Failure> {
    if !draft.mends.is_empty() {
        let planned = plan(ctx, id, draft)?;
        draft.mend_again(&planned);
    }
    Ok(())
}

/// What bringing the draft's file in would do.
pub(super) fn plan(ctx: &Ctx, id: Id, draft: &Draft) -> Result<Planned, Failure> {
    let state = shared::state(ctx);
    let (key, version) =
        (shared::kept(ctx, "plan"), shared::version(&[&draft.chosen()], state.version()));
    if let Some(planned) = ctx.derived.find(&key, version) {
        return Ok(planned);
    }
    ctx.aside(&path(ctx, id))?;
    let read = read(ctx, id, draft)?;
    let bad = |fault: FormatError| Failure::Bad(refusal(ctx.lang, &fault));
    let mut draft = draft.clone();
    let whats = &shared::work(ctx).whats;
    draft.choices.themes = whats.iter().map(|what| insight::names::fold(what)).collect();
    draft.choices.places = shared::places(ctx);
    let mended = draft.mended(workbook(ctx, &read)?);
    let book = mended.as_ref().map_or_else(|| workbook(ctx, &read), Ok)?;
    let source = draft.source(book).map_err(bad)?;
    let doing = "landscape-doing-plan";
    ctx.services.doing(doing, Some(Far::rows(source.table.rows.len() as u64)));
    let files = |sha256: &str| ctx.services.file(sha256);
    let watch = |done, all| shared::goes_on(ctx, doing, Far::of(Counted::Rows, done, all));
    let planned = plan_watched(&source, state, &draft.choices, (&files, &watch));
    let planned = planned.ok_or_else(shared::stopped)?;
    Ok(ctx.derived.get(&key, version, || planned))
}

/// Lets go of what is kept for an import that is over.
pub(super) fn forget(ctx: &Ctx) {
    ctx.derived.forget(&shared::kept(ctx, "plan"));
    ctx.derived.forget(&shared::kept(ctx, "workbook"));
}

pub(in crate::pages) fn workbook<'r>(ctx: &Ctx, read: &'r Read) -> Result<&'r Workbook, Failure> {
    Result::as_ref(read).map_err(|fault| Failure::Bad(refusal(ctx.lang, fault)))
}

/// The draft's file, read apart in a limited process.
pub(in crate::pages) fn read(ctx: &Ctx, id: Id, draft: &Draft) -> Result<Read, Failure> {
    shared::workbook(ctx, &path(ctx, id), &draft.file, &draft.choices.sha256)
}
