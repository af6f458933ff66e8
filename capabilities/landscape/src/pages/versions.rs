//! `landscape/data/{id}/versions`: the versions of a dataset, and two of them compared.

use std::sync::Arc;

use faces::parts::{self, Choice, Field, Status};
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{At, Id, SECRETARIAT, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{labels, shared};
use crate::act::{Act, DatasetRestored};
use crate::model::dataset::Dataset;
use crate::view::versions::{Change, Difference, differences};

/// The versions of a dataset; two of them compared.
#[derive(Serialize, JsonSchema)]
pub struct VersionsView {
    /// Its id.
    id: Id,
    /// What it is called; none where this reader may not read it.
    title: Option<String>,
    /// Whether the dataset counts at all.
    withdrawn: bool,
    /// Oldest first.
    versions: Vec<VersionRow>,
    /// The hashes of the two compared.
    old: Option<String>,
    /// That of the newer one.
    new: Option<String>,
    /// Presences that came.
    added: u64,
    /// Presences that went.
    removed: u64,
    /// Presences that changed.
    changed: u64,
    /// Presences that stayed.
    same: u64,
    #[serde(skip)]
    found: Vec<Difference>,
    #[serde(skip)]
    #[schemars(skip)]
    sets: Option<(Arc<Dataset>, Arc<Dataset>)>,
}

/// One version.
#[derive(Serialize, JsonSchema)]
pub struct VersionRow {
    /// SHA-256 of the file.
    sha256: String,
    /// Its rows.
    rows: u64,
    /// Seconds since 1970.
    at: i64,
    /// Its import was undone.
    undone: bool,
    /// It counts now.
    current: bool,
}

/// Makes the page; by default the newest version is compared with the one before.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, id) = (shared::state(ctx), ctx.arg_as::<Id>("id")?);
    let all = state.datasets().get(&id).ok_or(Failure::NotFound)?;
    let current = all.current().map(|version| version.sha256.clone());
    // What was taken back may have told of people: its rows are shown to the secretariat alone.
    let office = ctx.audience.holds(SECRETARIAT);
    let readable = all.versions.iter().filter(|one| office || !(one.undone || all.withdrawn));
    let asked = |name: &str| {
        let wanted = ctx.query.get(name)?;
        readable.clone().find(|version| version.sha256.starts_with(wanted))
    };
    let usable: Vec<_> = readable.clone().filter(|version| !version.undone).collect();
    let new = asked("new").or(usable.last().copied());
    let old = asked("old").or(usable.iter().rev().nth(1).copied());
    let read = |version: &crate::state::Version| shared::dataset(ctx, &version.sha256);
    let sets = old.zip(new).and_then(|(old, new)| read(old).zip(read(new)));
    let (found, same) = sets.as_ref().map_or((Vec::new(), 0), |(old, new)| differences(old, new));
    let count = |change| found.iter().filter(|one| one.change == change).count() as u64;
    let versions = all.versions.iter().map(|version| VersionRow {
        sha256: version.sha256.to_string(),
        rows: version.rows,
        at: version.at.unix(),
        undone: version.undone,
        current: Some(&version.sha256) == current.as_ref(),
    });
    let title = all.versions.last().and_then(|version| version.title.seen_by(ctx.audience));
    Ok(Box::new(VersionsView {
        id,
        title: title.map(str::to_owned),
        withdrawn: all.withdrawn,
        versions: versions.collect(),
        old: old.map(|version| version.sha256.to_string()),
        new: new.map(|version| version.sha256.to_string()),
        added: count(Change::Added),
        removed: count(Change::Removed),
        changed: count(Change::Changed),
        same,
        found,
        sets,
    }))
}

impl VersionsView {
    fn list(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-versions-title"),
            vec![
                Column::text("at", word("landscape-data-at")).unsorted(),
                Column::number("rows", word("landscape-rows")).unsorted(),
                Column::text("state", word("landscape-axis-status")).unsorted(),
                Column::text("sha256", word("landscape-rows-hash")).unsorted(),
            ],
        );
        for one in &self.versions {
            let state = match (one.current, one.undone) {
                (true, _) => Status::Good(word("landscape-versions-counts")),
                (false, true) => Status::Unknown(word("landscape-versions-undone")),
                (false, false) => Status::Unknown(word("landscape-versions-earlier")),
            };
            table.push(vec![
                At::from_unix(one.at).map_or(Cell::Empty, Cell::Minute),
                Cell::Number(i64::try_from(one.rows).unwrap_or(i64::MAX)),
                Cell::Status(state),
                Cell::text(one.sha256.get(..16).unwrap_or_default()),
            ]);
        }
        table
    }

    fn rows(&self, ctx: &Ctx, range: std::ops::Range<usize>) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-versions-changes"),
            vec![
                Column::text("change", word("landscape-versions-change")).unsorted(),
                Column::text("organisation", word("landscape-field-name")).unsorted(),
                Column::text("theme", word("landscape-field-theme")).unsorted(),
                Column::text("place", word("landscape-axis-place")).unsorted(),
                Column::text("details", word("landscape-versions-details")).unsorted(),
            ],
        );
        table.empty = Some(word("landscape-versions-same"));
        let Some((old, new)) = &self.sets else { return table };
        for one in self.found.get(range).unwrap_or_default() {
            let (set, row) = match (one.new, one.old) {
                (Some(row), _) => (new, row as usize),
                (None, Some(row)) => (old, row as usize),
                (None, None) => continue,
            };
            let before = one.old.map(|row| details(old, row as usize));
            let after = one.new.map(|row| details(new, row as usize));
            table.push(vec![
                Cell::text(word(&format!("landscape-change-{}", one.change.code()))),
                Cell::maybe(set.who.get(row).map(|org| org.name.to_string())),
                Cell::maybe(set.what.get(row).map(|theme| theme.name.to_string())),
                Cell::maybe(set.place.get(row).map(labels::spot)),
                changed(before.as_deref(), after.as_deref()),
            ]);
        }
        table
    }

    fn choosing(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let office = ctx.audience.holds(SECRETARIAT);
        let readable = |one: &&VersionRow| office || !(one.undone || self.withdrawn);
        let choices: Vec<Choice> = self
            .versions
            .iter()
            .rev()
            .filter(readable)
            .map(|one| {
                let at = At::from_unix(one.at).unwrap_or(At::EPOCH);
                let short = one.sha256.get(..8).unwrap_or_default();
                Choice::new(&one.sha256, &format!("{} ({short})", lang.date(at)))
            })
            .collect();
        let path = format!("landscape/data/{}/versions", self.id);
        let said = |hash: &Option<String>| hash.clone().unwrap_or_default();
        html! {
            @if choices.len() > 1 {
                (parts::sieve(&ctx.href(&path), None, html! {
                    (parts::pick("old", &lang.word("landscape-versions-old"), &choices,
                        &said(&self.old)))
                    (parts::pick("new", &lang.word("landscape-versions-new"), &choices,
                        &said(&self.new)))
                    button.button.quiet type="submit" { (lang.word("landscape-versions-compare")) }
                }))
            }
            @if !ctx.audience.roles.is_empty()
                && !choices.is_empty()
                && (self.withdrawn || self.versions.len() > 1)
            {
                (parts::details(&lang.word("landscape-versions-restore"),
                    parts::form(ctx, &path, html! {
                        p { (lang.word("landscape-restore-notes")) }
                        (Field::new("sha256", &lang.word("landscape-versions-which")).retry(ctx)
                            .select(&choices))
                        (Field::new("reason", &lang.word("landscape-reason")).optional(lang)
                            .retry(ctx).text("text"))
                        button.button.quiet type="submit" {
                            (lang.word("landscape-versions-restore"))
                        }
                    })))
            }
        }
    }
}

/// Dates, people and further words of a row.
fn details(set: &Dataset, row: usize) -> String {
    let days = [&set.from, &set.to].map(|column| column.get(row).map(ToString::to_string));
    let people = set.people.get(row).map(ToString::to_string);
    let more = set.words().map(|column| column.get(row).map(ToString::to_string));
    days.into_iter().chain([people]).chain(more).flatten().collect::<Vec<_>>().join(" · ")
}

fn changed(before: Option<&str>, after: Option<&str>) -> Cell {
    match (before, after) {
        (Some(before), Some(after)) => {
            let shown = parts::diff(before, after);
            Cell::Rich(html! { span { (shown) } }, format!("{before} -> {after}"))
        }
        (one, other) => Cell::maybe(one.or(other)),
    }
}

impl View for VersionsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let query = Query::of(ctx.query);
        let total = self.found.len();
        let table = Table::page_of(&query, total, |range| self.rows(ctx, range).into());
        let title = labels::name(lang, self.title.as_deref());
        let numbers = [
            ("added", self.added.into()),
            ("removed", self.removed.into()),
            ("changed", self.changed.into()),
            ("same", self.same.into()),
        ];
        let path = format!("landscape/data/{}/versions", self.id);
        Sheet {
            title: lang.t("landscape-versions-of", &[("title", (&title).into())]),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-data-title"), "landscape/data".to_owned()),
            ],
            lead: Some(if self.withdrawn {
                lang.html("landscape-versions-withdrawn", &[])
            } else {
                lang.html("landscape-versions-lead", &numbers)
            }),
            main: Some(html! {
                (parts::errors(ctx))
                (self.list(ctx).plain(lang))
                (self.choosing(ctx))
                @if self.sets.is_some() { (table.paged(lang, &ctx.href(&path), &query)) }
                @else if self.versions.len() < 2 { p { (lang.word("landscape-versions-one")) } }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx, 0..self.found.len()))
    }

    fn is_long(&self) -> bool {
        self.found.len() as u64 >= shared::LONG
    }
}

/// Lets a version count again.
pub(super) fn restore(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let sha256 = fields.get("sha256").unwrap_or_default().into();
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let act = Act::DatasetRestored(DatasetRestored { id, sha256, reason });
    Ok(Next::act(act, format!("landscape/data/{id}/versions")).saying("landscape-said-restored"))
}
