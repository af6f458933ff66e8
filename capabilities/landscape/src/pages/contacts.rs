//! `landscape/contacts`: what the secretariat alone reads, of organisations and of the rows of
//! lists, and the one workbook that holds all of it. It stands in no other file.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::Arc;

use faces::parts;
use faces::room::boxed;
use faces::table::{Cell, Column, Long, Query, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use formats::write::{Described, Field};
use hub::Id;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::private::{self, PrivateColumns};
use super::{export_tables, export_work, exports, labels, shared};
use crate::import::private_in_files;
use crate::state::{Actor, Version};
use crate::view::{name_of, said_of};

/// What the secretariat alone reads.
#[derive(Serialize, JsonSchema)]
pub struct ContactsView {
    /// How many organisations are on the map.
    everyone: u64,
    /// Names of the columns, those most often filled first.
    columns: Vec<String>,
    /// Organisations with something in them, by name.
    organisations: Vec<ContactView>,
    /// Lists of activities with columns of that kind.
    lists: Vec<ListView>,
}

/// What is private of one organisation.
#[derive(Serialize, JsonSchema)]
pub struct ContactView {
    /// Its id.
    id: Id,
    /// What it is called; none where this reader may not read it.
    name: Option<String>,
    /// In the order of the columns.
    said: Vec<Option<String>>,
}

/// A list of activities with private columns.
#[derive(Serialize, JsonSchema)]
pub struct ListView {
    /// Its id.
    id: Id,
    /// What it is called; none where this reader may not read it.
    title: Option<String>,
    /// The names of those columns.
    columns: Vec<String>,
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let state = shared::state(ctx);
    let columns = columns(ctx);
    let mut organisations: Vec<ContactView> = state
        .actors()
        .filter_map(|(_, actor)| {
            let said = of_actor(ctx, actor, &columns)?;
            let name = name_of(actor, ctx.audience).map(str::to_owned);
            Some(ContactView { id: actor.id, name, said })
        })
        .collect();
    organisations.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    let lists = state.current_datasets().filter_map(|(id, _, version)| {
        let private = PrivateColumns::of(ctx, id, &version.sha256)?;
        Some(ListView {
            id,
            title: version.title.seen_by(ctx.audience).map(str::to_owned),
            columns: private.names.iter().map(ToString::to_string).collect(),
        })
    });
    boxed(ContactsView {
        everyone: state.actors().count() as u64,
        lists: lists.collect(),
        columns,
        organisations,
    })
}

/// The private columns of organisations, those most often filled first.
fn columns(ctx: &Ctx) -> Vec<String> {
    let mut filled = BTreeMap::<String, usize>::new();
    for (_, actor) in shared::state(ctx).actors() {
        for name in said_of(&actor.private, ctx.audience).into_keys() {
            *filled.entry(name).or_default() += 1;
        }
    }
    let mut all: Vec<(String, usize)> = filled.into_iter().collect();
    all.sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
    all.into_iter().map(|(name, _)| name).collect()
}

/// What is private of an organisation, column by column; none where nothing is.
fn of_actor(ctx: &Ctx, actor: &Actor, columns: &[String]) -> Option<Vec<Option<String>>> {
    let mut said = said_of(&actor.private, ctx.audience);
    (!said.is_empty()).then(|| columns.iter().map(|name| said.remove(name)).collect())
}

impl ContactsView {
    fn head(&self, ctx: &Ctx) -> Table {
        let mut heads = vec![Column::text("name", ctx.lang.word("landscape-column-name"))];
        heads.extend(self.columns.iter().map(|name| {
            let title = super::org::label(ctx, name);
            Column::text(private_in_files(name), title)
        }));
        let mut table = Table::new(ctx.lang.word("landscape-contacts-caption"), heads);
        table.empty = Some(ctx.lang.word("landscape-contacts-nobody"));
        table
    }

    fn rows<'v>(&'v self, ctx: &'v Ctx<'v>) -> impl Iterator<Item = Vec<Cell>> + 'v {
        self.organisations.iter().map(move |one| {
            let name = labels::name(ctx.lang, one.name.as_deref());
            let mut cells = vec![Cell::link(name, ctx.href(&format!("orgs/{}", one.id)))];
            cells.extend(one.said.iter().map(|said| Cell::maybe(said.as_deref())));
            cells
        })
    }

    fn lists(&self, ctx: &Ctx) -> Markup {
        html! {
            h2 { (ctx.lang.word("landscape-contacts-lists")) }
            ul { @for list in &self.lists {
                li {
                    a href=(ctx.href(&format!("landscape/data/{}", list.id))) {
                        bdi { (labels::name(ctx.lang, list.title.as_deref())) }
                    }
                    @let called: Vec<String> =
                        list.columns.iter().map(|name| private::called(ctx, name)).collect();
                    ": " (parts::names(ctx.lang, called.iter().map(String::as_str)))
                }
            } }
        }
    }
}

impl View for ContactsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let (path, numbers) = (
            "landscape/contacts",
            [
                ("n", self.organisations.len().into()),
                ("all", self.everyone.into()),
                ("lists", self.lists.len().into()),
            ],
        );
        let is_empty = self.organisations.is_empty() && self.lists.is_empty();
        let mut table = self.head(ctx);
        self.rows(ctx).for_each(|row| table.push(row));
        Sheet {
            title: lang.word("landscape-contacts-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-data-title"), "landscape/data".to_owned()),
            ],
            lead: Some(html! {
                @if is_empty { (lang.word("landscape-contacts-nobody")) } @else {
                    (lang.t("landscape-contacts-lead", &numbers))
                }
            }),
            main: Some(html! {
                @if is_empty {
                    p { a.button href=(ctx.href("import")) { (lang.word("landscape-bring")) } }
                } @else {
                    p { a.button href={ (ctx.href(path)) ".xlsx" } download {
                        (lang.word("landscape-contacts-take"))
                    } }
                    p.small.muted { (lang.word("landscape-contacts-hint")) }
                    (table.paged(lang, &ctx.href(path), &Query::of(ctx.query)))
                    (exports::links(ctx, path, &["csv"]))
                    @if !self.lists.is_empty() { (self.lists(ctx)) }
                }
            }),
            ..Sheet::default()
        }
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        Some(Long::new(self.head(ctx), self.rows(ctx)))
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        if ending != "xlsx" {
            return Err(Failure::NotFound);
        }
        let lists = Lists::of(ctx);
        let everyone: Vec<u32> = shared::state(ctx).actors().map(|(number, _)| number).collect();
        let tables = [
            organisations(ctx, &everyone, &self.columns),
            export_tables::ties(ctx),
            export_tables::datasets(ctx),
            activities(ctx, &lists),
        ];
        exports::workbook(ctx, &tables.each_ref(), out)
    }

    fn is_long(&self) -> bool {
        self.everyone >= shared::LONG
    }
}

/// The columns of these names for files.
fn fields<'n>(ctx: &Ctx, names: impl Iterator<Item = &'n str>) -> Vec<Field> {
    let meaning = ctx.lang.word("landscape-private");
    let field = |name: &str| {
        let title = super::org::label(ctx, name);
        Field::text(&private_in_files(name), &title, &meaning, "")
    };
    names.map(field).collect()
}

/// A table with further columns, whose cells come row by row in the same order.
fn beside<'r>(
    table: Described<'r>,
    fields: Vec<Field>,
    more: impl Fn() -> Box<dyn Iterator<Item = Vec<String>> + 'r> + 'r,
) -> Described<'r> {
    let own = table.rows;
    let rows = move || -> formats::write::Rows<'r> {
        Box::new(own().zip(more()).map(|(own, more)| own.into_iter().chain(more).collect()))
    };
    let fields = table.fields.into_iter().chain(fields).collect();
    Described { fields, rows: Box::new(rows), ..table }
}

/// All organisations with what is private of them.
fn organisations<'r>(ctx: &'r Ctx<'r>, numbers: &'r [u32], columns: &'r [String]) -> Described<'r> {
    let fields = fields(ctx, columns.iter().map(String::as_str));
    beside(export_tables::organisations(ctx, numbers), fields, move || {
        let known = numbers.iter().filter_map(|number| shared::state(ctx).numbered(*number));
        Box::new(known.map(move |actor| {
            let said = of_actor(ctx, actor, columns).unwrap_or_default();
            let mut said: Vec<String> = said.into_iter().map(Option::unwrap_or_default).collect();
            said.resize(columns.len(), String::new());
            said
        }))
    })
}

/// The lists of activities, in the order of their files: rows and private columns of each.
struct Lists {
    all: Vec<(usize, Option<Arc<PrivateColumns>>)>,
    names: BTreeSet<Box<str>>,
}

impl Lists {
    fn of(ctx: &Ctx) -> Self {
        let list = |(id, _, version): (Id, _, &Version)| {
            let rows = shared::dataset(ctx, &version.sha256)?.rows as usize;
            Some((rows, PrivateColumns::of(ctx, id, &version.sha256)))
        };
        let all: Vec<_> = shared::state(ctx).current_datasets().filter_map(list).collect();
        let private = all.iter().filter_map(|(_, private)| private.as_ref());
        let names = private.flat_map(|private| private.names.clone()).collect();
        Self { all, names }
    }
}

/// The activities of all lists with what is private of them.
fn activities<'r>(ctx: &'r Ctx<'r>, lists: &'r Lists) -> Described<'r> {
    let fields = fields(ctx, lists.names.iter().map(AsRef::as_ref));
    beside(export_work::activities(ctx, None), fields, move || {
        Box::new(lists.all.iter().flat_map(move |(rows, private)| {
            (0..*rows).map(move |row| {
                let said = |name| private.as_ref().and_then(|private| private.said(row, name));
                lists.names.iter().map(|name| said(name).unwrap_or_default().to_owned()).collect()
            })
        }))
    })
}
