//! What a list of activities says for the secretariat alone, beside its rows on the page: it is in
//! no file but the secretariat's own (see `contacts`) and in nobody else's page.

use std::collections::BTreeSet;
use std::sync::Arc;

use faces::parts::{self, Choice, Field, Tone};
use faces::table::{Cell, Column, Long};
use faces::{Ctx, Failure, Fields, Next};
use hub::{Id, SECRETARIAT};
use maud::{Markup, html};

use super::shared;
use crate::act::FileKind;
use crate::import::{
    Private, PrivateRows, PrivateSaid, from_written, private_in_files, private_over,
    private_sent_as,
};
use crate::state::Version;

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

/// Where it is held which names a list has.
fn named(list: Id) -> String {
    format!("landscape.private.names.{list}")
}

/// Lets go of what was read of a list: it says something else now.
pub(super) fn forget(ctx: &Ctx, list: Id) {
    ctx.derived.forget(&kept(list));
    ctx.derived.forget(&named(list));
}

/// Stands for all private columns where one is chosen.
const ALL: &str = "";

/// The names of private columns in any version of a list.
fn names(ctx: &Ctx, list: Id) -> Arc<BTreeSet<Box<str>>> {
    let state = shared::state(ctx);
    let versions = state.datasets().get(&list).into_iter().flat_map(|list| &list.versions);
    let rows = |version: &Version| {
        Private::read(ctx.services.recall("landscape", &Private::key(list, &version.sha256)))
    };
    let all =
        || versions.map(rows).flat_map(PrivateRows::into_values).flat_map(PrivateSaid::into_keys);
    ctx.derived.get(&named(list), state.version(), || all().collect())
}

/// The form that takes private columns out of every version of a list; none where there are none.
pub(super) fn take_out_form(ctx: &Ctx, list: Id) -> Markup {
    let lang = ctx.lang;
    if !ctx.audience.holds(SECRETARIAT) || names(ctx, list).is_empty() {
        return html! {};
    }
    let mut choices = vec![Choice::new(ALL, &lang.word("landscape-private-all"))];
    choices.extend(names(ctx, list).iter().map(|name| Choice::new(name, &called(ctx, name))));
    let form = parts::form(
        ctx,
        &format!("landscape/data/{list}/private"),
        html! {
            p { (lang.word("landscape-private-out-hint")) }
            (Field::new("column", &lang.word("landscape-private-column")).retry(ctx)
                .select(&choices))
            button.button.quiet type="submit" { (lang.word("landscape-private-out-button")) }
        },
    );
    parts::details(&lang.word("landscape-private-out"), form)
}

/// Private columns of the version that counts now which its own file has no more: renamed since, or
/// taken away. What a personal link brought is held against what that link brings.
fn no_longer(ctx: &Ctx, list: Id, version: &Version) -> Vec<Box<str>> {
    let state = shared::state(ctx);
    let import = version.import.and_then(|id| state.imports().get(&id));
    let brought = import.and_then(|one| Some((one, one.mapping.table_seen_by(ctx.audience)?)));
    // A package holds nothing private, and says nothing of such columns.
    let brought = brought.filter(|(import, _)| import.kind != FileKind::Graph);
    let Some((import, columns)) = brought else { return Vec::new() };
    let sent = import.by.person().and_then(|id| state.partners().invitation_of(id)).is_some();
    let has = |own: &str| {
        let to = columns.get(own).or_else(|| columns.get(private_in_files(own).as_str()));
        to.and_then(|to| from_written(to)).is_some_and(|(field, _)| field.is_private())
    };
    let gone = |name: &str| match private_sent_as(name) {
        Some(own) => sent && !has(own),
        None => !sent && !has(name),
    };
    let private = PrivateColumns::of(ctx, list, &version.sha256);
    let names = private.iter().flat_map(|private| &private.names);
    names.filter(|name| gone(name)).cloned().collect()
}

/// Says which private columns the file of this version has no more, each with the way to take it
/// out: a column that was renamed stands twice else.
pub(super) fn left_over(ctx: &Ctx, list: Id) -> Markup {
    let state = shared::state(ctx);
    let version = state.datasets().get(&list).and_then(|list| list.current());
    let gone = version.map(|version| no_longer(ctx, list, version)).unwrap_or_default();
    if gone.is_empty() {
        return html! {};
    }
    let lang = ctx.lang;
    html! {
        (parts::notice(Tone::Plain, &html! {
            (lang.t("landscape-private-gone", &[("n", gone.len().into())]))
        }, None))
        @for name in &gone {
            @let out = [("name", called(ctx, name).into())];
            (parts::form(ctx, &format!("landscape/data/{list}/private"), html! {
                input type="hidden" name="column" value=(name);
                button.button.quiet type="submit" {
                    (lang.t("landscape-private-gone-out", &out))
                }
            }))
        }
    }
}

/// Takes a private column, or all of them, out of every version of a list. No act tells of it: the
/// record never had them.
pub(super) fn take_out(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let list = ctx.arg_as::<Id>("id")?;
    let all = shared::state(ctx).datasets().get(&list).ok_or(Failure::NotFound)?;
    let column = fields.get("column").unwrap_or(ALL);
    for version in &all.versions {
        let key = Private::key(list, &version.sha256);
        let mut rows = Private::read(ctx.services.recall("landscape", &key));
        let before = rows.clone();
        rows.values_mut()
            .for_each(|said| said.retain(|name, _| column != ALL && **name != *column));
        rows.retain(|_, said| !said.is_empty());
        if rows != before {
            let bytes = Private::bytes(&rows);
            ctx.services.remember("landscape", &key, &bytes).map_err(Failure::Fault)?;
        }
    }
    forget(ctx, list);
    Ok(Next::page(format!("landscape/data/{list}")).saying("landscape-said-private-out"))
}

/// The rows of a version, from this one on, with what is private of each.
pub(super) fn beside<'v>(
    ctx: &Ctx,
    (list, sha256): (Id, &str),
    from: usize,
    Long { mut table, rows }: Long<'v>,
) -> Long<'v> {
    let Some(private) = PrivateColumns::of(ctx, list, sha256) else {
        return Long { table, rows };
    };
    table.columns.extend(private.names.iter().map(|name| {
        let name = ctx.lang.t("landscape-column-private", &[("name", called(ctx, name).into())]);
        Column::text("private", name).unsorted()
    }));
    let rows = (from..).zip(rows).map(move |(row, cells)| {
        let own = private.names.iter().map(|name| Cell::maybe(private.said(row, name)));
        cells.map(|cells| cells.into_iter().chain(own).collect())
    });
    Long::read(table, rows)
}

/// Drops what is kept of versions that never count again, by whatever way they were taken back:
/// once for each state of the map. Nobody's address stays without its list.
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
