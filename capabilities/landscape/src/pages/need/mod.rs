//! Lists of need: which there are, bringing one in, its rows.

mod check;
mod list;

use std::sync::Arc;

use faces::Ctx;
use hub::Id;

use super::shared;
use crate::model::need::Need;

pub(super) use check::{CheckView, check, publish};
pub(super) use list::{ListView, RowsView, begin, list, rows, take, unfinished, withdraw};

/// A list of need by its hash, kept once read.
fn read(ctx: &Ctx, sha256: &str) -> Option<Arc<Need>> {
    let read = || ctx.services.file(sha256).and_then(|b| Need::from_bytes(&b).ok()).map(Arc::new);
    let kept = ctx.derived.get(&format!("landscape.need.{sha256}"), 0, read);
    (*kept).clone()
}

/// The lists that are held against the map, as far as their files are at hand.
pub(super) fn current(ctx: &Ctx) -> Vec<(Id, Arc<Need>)> {
    let current = shared::state(ctx).reference().current_needs();
    current.filter_map(|(id, sheet)| Some((id, read(ctx, &sheet.sha256)?))).collect()
}
