//! What a list of activities says for the secretariat alone, beside its rows on the page: it is in
//! no file but the secretariat's own (see `contacts`) and in nobody else's page.

use std::collections::BTreeSet;
use std::sync::Arc;

use faces::table::{Cell, Column, Table};
use faces::Ctx;
use hub::{Id, SECRETARIAT};

use super::shared;
use crate::import::{Private, PrivateRows, private_over, private_sent_as};

/// The private columns of a version of a list.
pub(super) struct PrivateColumns {
    pub(super) names: Vec<Box<str>>,
    rows: PrivateRows,
}

impl PrivateColumns {
    /// Those of the version that counts now; none for everybody but the secretariat. What is kept
    /// of a large list is large, so it is read once.
    pub(super) fn of(ctx: &Ctx, list: Id, sha256: &str) -> Option<Arc<Self>> {
        if !ctx.audience.holds(SECRETARIAT) {
            return None;
        }
        let key = Private::key(list, sha256);
        let version = shared::state(ctx).version();
        if let Some(found) = ctx.derived.find(&kept(list), version) {
            return Some(found);
        }
        let rows = Private::read(ctx.services.recall("landscape", &key));
        let names: BTreeSet<&Box<str>> = rows.values().flat_map(|said| said.keys()).collect();
        let names: Vec<Box<str>> = names.into_iter().cloned().collect();
        // What is kept of a new version comes just after it: nothing is not held fast.
        let some = !names.is_empty();
        some.then(|| ctx.derived.get(&kept(list), version, || Self { names, rows }))
    }

    /// What a row says in the column of this name.
    pub(super) fn said(&self, row: usize, name: &str) -> Option<&str> {
        self.rows.get(&u32::try_from(row).ok()?)?.get(name).map(AsRef::as_ref)
    }
}

/// What a private column is called, and whether it came by the organisation's own link.
pub(super) fn called(ctx: &Ctx, name: &str) -> String {
    let sent = |own: &str| ctx.lang.t("landscape-column-sent", &[("name", own.into())]);
    private_sent_as(name).map_or_else(|| name.to_owned(), sent)
}

/// Where it is held what was read of a list.
fn kept(list: Id) -> String {
    format!("landscape.private.{list}")
}

/// Lets go of what was read of a list: it says something else now.
pub(super) fn forget(ctx: &Ctx, list: Id) {
    ctx.derived.forget(&kept(list));
}

/// Adds what is private of each row to a table of the rows of a version, from this one on.
pub(super) fn beside(ctx: &Ctx, (list, sha256): (Id, &str), from: usize, table: &mut Table) {
    let Some(private) = PrivateColumns::of(ctx, list, sha256) else { return };
    table.columns.extend(private.names.iter().map(|name| {
        let name = ctx.lang.t("landscape-column-private", &[("name", called(ctx, name).into())]);
        Column::text("private", name).unsorted()
    }));
    for (row, cells) in (from..).zip(&mut table.rows) {
        let said = |name: &Box<str>| Cell::maybe(private.said(row, name));
        cells.extend(private.names.iter().map(said));
    }
}

/// Drops what is kept of versions that never count again, by whatever way they were taken back: once
/// for each state of the map. Nobody's address stays without its list.
pub(super) fn sweep(ctx: &Ctx) {
    let drop_all = || {
        for key in private_over(shared::state(ctx)) {
            if ctx.services.recall("landscape", &key).is_some_and(|bytes| !bytes.is_empty()) {
                // Where the store fails, the next state of the map tries again.
                ctx.services.remember("landscape", &key, &[]).ok();
            }
        }
    };
    ctx.derived.get("landscape.private.over", shared::state(ctx).version(), drop_all);
}
