//! `mine/lists`: an organisation's own lists of activities, which it brings and replaces itself.

use faces::parts::{self, Field, Tone};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use hub::{At, Id, PARTNER, Principal, Refusal, Said};
use insight::names::fold;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::rows::together;
use super::{crumbs, labels, own, shared};
use crate::act::{Act, FileKind, ImportMade, RowCounts};
use crate::import::draft::Draft;
use crate::import::folded_names;
use crate::model::dataset::sha256;
use crate::pages::drafts::to_go_on;
use crate::state::{Dataset, Version};

/// The lists of the organisation that the reader answers for.
#[derive(Serialize, JsonSchema)]
pub struct ListsView {
    /// Its lists, in the order of the page.
    lists: Vec<ListView>,
    /// Newest versions that the secretariat took back.
    taken_back: Vec<TakenBack>,
    /// Whether the charter lets it bring them by its link.
    may: bool,
}

/// A version that the secretariat took back, and nothing newer was brought since.
#[derive(Serialize, JsonSchema)]
pub struct TakenBack {
    /// What the list was called; none where this reader may not read it.
    title: Option<String>,
    /// When it was taken back, seconds since 1970.
    at: i64,
    /// Why; none where nothing was said or this reader may not read it.
    why: Option<String>,
}

/// What stands for a list that the organisation has not brought yet.
pub(in crate::pages) const FIRST: &str = "own";

/// One list.
#[derive(Serialize, JsonSchema)]
pub struct ListView {
    /// Its id.
    id: Id,
    /// What it is called; none where this reader may not read it.
    title: Option<String>,
    /// Rows of the version that counts.
    rows: u64,
    /// Those of other organisations.
    others: u64,
    /// When that was published, seconds since 1970.
    at: i64,
    /// How many versions there are, undone ones too.
    versions: u64,
}

/// The lists of an organisation that count now.
pub(in crate::pages) fn lists_of<'a>(
    ctx: &Ctx<'a>,
    own: Id,
) -> impl Iterator<Item = (Id, &'a Dataset, &'a Version)> + use<'a> {
    let state = shared::state(ctx);
    let is_own = move |owner: Option<Id>| owner.is_some_and(|id| state.lead_id(id) == own);
    state.current_datasets().filter(move |(.., version)| is_own(version.owner))
}

/// How many rows of a list are of other organisations: it is not replaced by the list of one.
pub(in crate::pages) fn of_others(ctx: &Ctx, own: Id, version: &Version) -> u64 {
    let state = shared::state(ctx);
    let Some(set) = shared::dataset(ctx, &version.sha256) else { return 0 };
    let names = folded_names(state, own);
    let is_own = |row: &usize| {
        let Some(org) = set.who.get(*row) else { return true };
        let entry = org.actor.map(|id| state.lead_id(id) == own);
        entry.unwrap_or_else(|| names.contains(&fold(&org.name)))
    };
    // A row of several organisations, of which one is its own, is its own.
    let groups = together(&set);
    groups.iter().filter(|group| !group.iter().any(is_own)).count() as u64
}

/// The way back from a list.
pub(in crate::pages) fn lists_crumbs(ctx: &Ctx) -> Vec<(String, String)> {
    let mut way = crumbs(ctx);
    way.push((ctx.lang.word("landscape-mine-lists"), "mine/lists".to_owned()));
    way
}

/// Makes the page.
pub(in crate::pages) fn lists(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let own = own(ctx)?.id;
    let mut lists: Vec<ListView> = lists_of(ctx, own)
        .map(|(id, list, version)| ListView {
            id,
            title: version.title.seen_by(ctx.audience).map(str::to_owned),
            rows: version.rows,
            others: of_others(ctx, own, version),
            at: version.at.unix(),
            versions: list.versions.len() as u64,
        })
        .collect();
    lists.sort_by_key(|one| (std::cmp::Reverse(one.at), one.id));
    let taken_back = taken_back(ctx, own);
    Ok(Box::new(ListsView { lists, taken_back, may: may_bring(ctx, own).is_ok() }))
}

/// What an organisation brought last and the secretariat took back, with what it said of it.
fn taken_back(ctx: &Ctx, own: Id) -> Vec<TakenBack> {
    let state = shared::state(ctx);
    let newest = state.datasets().values().filter_map(|all| all.versions.last());
    let of_own = newest.filter(|last| last.owner.is_some_and(|id| state.lead_id(id) == own));
    let gone = of_own.filter_map(|last| {
        let import = state.imports().get(&last.import?)?;
        let words = |said: &Said| said.seen_by(ctx.audience).map(str::to_owned);
        Some(TakenBack {
            title: words(&last.title),
            at: import.undone?.unix(),
            why: words(&import.why).filter(|why| !why.is_empty()),
        })
    });
    gone.collect()
}

/// Whether the charter lets an organisation bring its list by its link; the refusal says by which
/// clause it does not.
pub(in crate::pages) fn may_bring(ctx: &Ctx, own: Id) -> Result<(), Refusal> {
    let act = Act::ImportMade(ImportMade {
        id: ctx.fresh_id('i'),
        kind: FileKind::Activities,
        sha256: sha256(b"").into(),
        shape: "".into(),
        counts: RowCounts::default(),
        owner: Some(own),
        file: Said::default(),
        sheet: Said::default(),
        mapping: Said::default(),
        mends: Said::default(),
    });
    let person =
        ctx.audience.person.ok_or_else(|| Refusal::forbidden("frame-refused-no-person"))?;
    ctx.hub.check(&act.into(), &Principal::person(person, PARTNER), ctx.now)
}

impl View for ListsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("landscape-mine-lists"),
            crumbs: crumbs(ctx),
            lead: Some(html! { (lang.word("landscape-mine-lists-lead")) }),
            main: Some(html! {
                (parts::errors(ctx))
                @if self.may { (to_go_on::<Draft>(ctx)) } @else {
                    (parts::notice(Tone::Warn, &html! {
                        (lang.word("landscape-mine-lists-closed"))
                    }, None))
                }
                @for gone in &self.taken_back { (was_taken_back(ctx, gone)) }
                @for list in &self.lists { (self.list(ctx, list)) }
                @if self.lists.is_empty() { p { (lang.word("landscape-mine-lists-none")) } }
                @if self.may { @match self.lists.is_empty() {
                    true => (first(ctx)),
                    false => (parts::details(&lang.word("landscape-mine-lists-other"), first(ctx))),
                } }
            }),
            side: Some(parts::card(
                &lang.word("landscape-mine-lists-rules"),
                html! {
                    p { (lang.word("landscape-mine-lists-own")) }
                    p { (lang.word("landscape-mine-list-then")) }
                },
            )),
            ..Sheet::default()
        }
    }
}

impl ListsView {
    fn list(&self, ctx: &Ctx, list: &ListView) -> Markup {
        let lang = ctx.lang;
        let at = At::from_unix(list.at).unwrap_or(At::EPOCH);
        let file = |ending: &str| ctx.href(&format!("mine/list/{}.{ending}", list.id));
        let form = form(ctx, Some(list.id), "landscape-mine-list-send");
        html! {
            h2 { bdi { (labels::name(lang, list.title.as_deref())) } }
            p { (lang.t("landscape-mine-list-at", &[
                ("date", lang.date(at).into()),
                ("rows", list.rows.into()),
                ("n", list.versions.into()),
            ])) }
            p {
                (lang.word("landscape-mine-list-take")) " "
                a href=(file("xlsx")) { "XLSX" } " · " a href=(file("csv")) { "CSV" }
            }
            @match (self.may, list.others, self.lists.len()) {
                (false, ..) => {},
                (true, 0, 1) => (form),
                (true, 0, _) => (parts::details(&lang.word("landscape-mine-list-send"), form)),
                (true, others, _) => p {
                    (lang.t("landscape-mine-list-others", &[("n", others.into())]))
                },
            }
        }
    }
}

/// That a version was taken back, when and why: the version before it counts again.
fn was_taken_back(ctx: &Ctx, gone: &TakenBack) -> Markup {
    let at = At::from_unix(gone.at).unwrap_or(At::EPOCH);
    let said = ctx.lang.html(
        "landscape-mine-list-undone",
        &[
            ("title", labels::name(ctx.lang, gone.title.as_deref()).into()),
            ("date", parts::day(ctx.lang, at).into()),
        ],
    );
    parts::notice(
        Tone::Warn,
        &html! { (said) @if let Some(why) = &gone.why { " " bdi { (why) } } },
        None,
    )
}

/// The form for a list that the organisation has not brought yet.
fn first(ctx: &Ctx) -> Markup {
    html! {
        p { a href=(ctx.href("import/template")) { (ctx.lang.word("landscape-template")) } }
        (form(ctx, None, "landscape-mine-list-first"))
    }
}

fn form(ctx: &Ctx, list: Option<Id>, button: &str) -> Markup {
    let lang = ctx.lang;
    let which = list.map_or_else(|| FIRST.to_owned(), |id| id.to_string());
    let own = ctx.of_form("mine/lists", &[("list", &which)]);
    // An error leads to the field of the form that was sent; several forms ask for a file here.
    let id = |name: &str| match own.retry {
        Some(_) => name.to_owned(),
        None => format!("{name}-{which}"),
    };
    parts::form_with_file(
        ctx,
        "mine/lists",
        html! {
            input type="hidden" name="list" value=(which);
            (Field::new("file", &lang.word("landscape-import-file")).id(&id("file"))
                .hint(&lang.word("landscape-mine-list-file-hint")).retry(&own)
                .file(".csv,.tsv,.xlsx,.xls,.ods"))
            (Field::new("paste", &lang.word("landscape-import-paste")).id(&id("paste"))
                .optional(lang).retry(&own).area(4))
            (parts::button(&lang.word(button)))
        },
    )
}
