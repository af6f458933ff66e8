//! What a list of activities says for the secretariat alone, beside its rows on the page: it is in
//! no file and in nobody else's page.

use std::collections::{BTreeMap, BTreeSet};

use faces::Ctx;
use faces::table::{Cell, Column, Table};
use hub::{Id, SECRETARIAT};

use crate::import::{Private, PrivateWords};
use crate::model::dataset::Dataset;

/// The private columns of a list; none for everybody else.
#[derive(Default)]
pub(super) struct PrivateColumns {
    names: Vec<Box<str>>,
    rows: BTreeMap<Box<str>, PrivateWords>,
}

impl PrivateColumns {
    pub(super) fn of(ctx: &Ctx, list: Id) -> Self {
        if !ctx.audience.holds(SECRETARIAT) {
            return Self::default();
        }
        let rows = Private::read(ctx.services.recall("landscape", &Private::key(list)));
        let names: BTreeSet<&Box<str>> = rows.values().flat_map(BTreeMap::keys).collect();
        Self { names: names.into_iter().cloned().collect(), rows }
    }

    /// The table of these rows with what is private of each.
    pub(super) fn beside(&self, ctx: &Ctx, set: &Dataset, from: usize, table: &mut Table) {
        if self.names.is_empty() {
            return;
        }
        table.columns.extend(self.names.iter().map(|name| {
            let name = ctx.lang.t("landscape-column-private", &[("name", (&**name).into())]);
            Column::text("private", name).unsorted()
        }));
        for (row, cells) in (from..).zip(&mut table.rows) {
            let said = self.rows.get(&set.fingerprint(row));
            let said = |name| Cell::maybe(said.and_then(|said| said.get(name)).map(AsRef::as_ref));
            cells.extend(self.names.iter().map(said));
        }
    }
}
