//! The hub's own boundaries: which there are, bringing a file of shapes in, the map of them.

mod bring;
mod map;
mod turned;

use std::sync::Arc;

use faces::Ctx;
use hub::Id;

use super::{gaps, shared};
use crate::model::Areas;

pub(super) use bring::{CheckView, Draft, ListView, begin, check, list, publish, withdraw};
pub(super) use map::{AreasView, view};
use turned::turned;

/// Boundaries by the hash of their file, kept once read.
pub(super) fn read(ctx: &Ctx, sha256: &str) -> Option<Arc<Areas>> {
    let read = || ctx.services.file(sha256).and_then(|b| Areas::from_bytes(&b).ok()).map(Arc::new);
    let kept = ctx.derived.get(&format!("landscape.areas.{sha256}"), 0, read);
    (*kept).clone()
}

/// Boundaries that are shown: id and title.
pub(super) fn shown(ctx: &Ctx) -> Vec<(Id, String)> {
    let current = shared::state(ctx).reference().current_areas();
    let title = |sheet: &crate::state::reference::Sheet| {
        super::labels::name(ctx.lang, sheet.title.seen_by(ctx.audience))
    };
    current.map(|(id, sheet)| (id, title(sheet))).collect()
}
