//! What the pages of this room share: the state, what is worked out from it, the tabs.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;

use faces::lang::Lang;
use faces::parts::{self, Choice};
use faces::table::Query;
pub(super) use faces::view::LONG;
use faces::{Ctx, Failure, Far};
use formats::{FormatError, NO_HEADER, Workbook};
use hub::Id;
use insight::names::fold;
use maud::{Markup, html};
use serde::{Serialize, Serializer};

use crate::import::Head;
use crate::model::dataset::{Dataset, sha256};
use crate::model::{Country, TieKind};
use crate::state::{Actor, State};
use crate::view::directory::{Directory, directory};
use crate::view::money::Reported;
use crate::view::network::{TieSieve, years};
use crate::view::work::{Work, gather};
use crate::view::{name_of, other_names};

/// Rows that a page and the file behind it share, for programs.
pub(super) fn each<T: Serialize, S: Serializer>(
    rows: &Arc<[T]>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(rows.iter())
}

/// The landscape's state.
pub(super) fn state<'a>(ctx: &Ctx<'a>) -> &'a State {
    ctx.hub.room::<State>()
}

/// A dataset by its hash, kept once read: the bytes of a hash never change.
pub(super) fn dataset(ctx: &Ctx, sha256: &str) -> Option<Arc<Dataset>> {
    let read =
        || ctx.services.file(sha256).and_then(|b| Dataset::from_bytes(&b).ok()).map(Arc::new);
    let kept = ctx.derived.get(&format!("landscape.dataset.{sha256}"), 0, read);
    (*kept).clone()
}

/// From so many places on, a new name is not held against them: nobody looks through such a list.
const FEW_PLACES: usize = 200;

/// The places where organisations work, folded, by country; none where they are many.
pub(super) fn places(ctx: &Ctx) -> BTreeMap<Country, BTreeSet<String>> {
    let mut all: BTreeMap<Country, BTreeSet<String>> = BTreeMap::new();
    for spot in work(ctx).spots.iter().filter(|spot| !spot.name.is_empty()) {
        if let Some(country) = spot.country {
            all.entry(country).or_default().insert(fold(&spot.name));
        }
    }
    let few = all.values().map(BTreeSet::len).sum::<usize>() <= FEW_PLACES;
    if few { all } else { BTreeMap::new() }
}

/// A file that several requests share.
pub(super) type Read = Arc<Result<Workbook, FormatError>>;

/// A partner's file by its hash, read apart in a limited process. `about` is the path that the
/// work is about, should it take longer than a page may.
pub(super) fn workbook(ctx: &Ctx, about: &str, name: &str, sha256: &str) -> Result<Read, Failure> {
    let (key, version) = (kept(ctx, "workbook"), version(&[name, sha256], 0));
    if let Some(read) = ctx.derived.find(&key, version) {
        return Ok(read);
    }
    ctx.aside(about)?;
    ctx.services.doing("landscape-doing-read", None);
    let bytes = ctx.services.file(sha256).ok_or(Failure::NotFound)?;
    // What is not an answer of that process (stopped, or not begun) says nothing about the file.
    let answer = ctx.services.read_apart(name, &bytes)?;
    let book = formats::isolated::decode(answer.as_slice(), u64::MAX);
    Ok(ctx.derived.get(&key, version, || book))
}

/// Says how far long work is, and whether whoever waits still wants it.
pub(super) fn goes_on(ctx: &Ctx, doing: &'static str, far: Far) -> ControlFlow<()> {
    ctx.services.doing(doing, Some(far));
    if ctx.services.is_wanted() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
}

/// Long work that nobody wanted any more. Whoever stopped it has had their answer.
pub(super) fn stopped() -> Failure {
    Failure::Fault("the work was stopped".to_owned())
}

/// The place of what is kept for whoever imports: a wizard asks for it at every step, and one file
/// a person is enough.
pub(super) fn kept(ctx: &Ctx, what: &str) -> String {
    let person = ctx.audience.person.map(|id| id.to_string()).unwrap_or_default();
    format!("landscape.{what}.{person}")
}

/// All activities, kept for this version of the landscape.
pub(super) fn work(ctx: &Ctx) -> Arc<Work> {
    let state = state(ctx);
    ctx.derived
        .get("landscape.work", state.version(), || gather(state, &|sha256| dataset(ctx, sha256)))
}

/// What reported activities say of their money in this currency, for rooms after this one.
#[must_use]
pub fn money_in(ctx: &Ctx, currency: &str) -> Reported {
    work(ctx).money_in(currency)
}

/// The list of organisations for whoever looks, kept for this version of the landscape.
pub(super) fn listed(ctx: &Ctx) -> Arc<Directory> {
    let roles: Vec<&str> = ctx.audience.roles.iter().map(String::as_str).collect();
    let key = format!("landscape.directory.{}", roles.join("+"));
    ctx.derived.get(&key, state(ctx).version(), || directory(state(ctx), &work(ctx), ctx.audience))
}

/// A number that differs where these texts or this version differ: for what is kept.
pub(super) fn version(texts: &[&str], version: u64) -> u64 {
    let all = sha256(format!("{version}\n{}", texts.join("\n")).as_bytes());
    all.get(..16).and_then(|hex| u64::from_str_radix(hex, 16).ok()).unwrap_or_default()
}

/// The organisation a person means: by id, by the address of its page, or by its exact name
/// (case, accents and signs folded) where only one has it.
pub(super) fn meant(ctx: &Ctx, text: &str) -> Option<Id> {
    let last = text.rsplit('/').next().unwrap_or(text);
    let state = state(ctx);
    if let Some(actor) = last.parse().ok().and_then(|id| state.actor(id)) {
        return Some(actor.id);
    }
    let mut found = of_name(ctx, text);
    match (found.next(), found.next()) {
        (Some(actor), None) => Some(actor.id),
        _ => None,
    }
}

/// Organisations that go by exactly this name: case, accents and signs folded.
pub(super) fn of_name<'a>(ctx: &'a Ctx<'a>, name: &str) -> impl Iterator<Item = &'a Actor> {
    let wanted = fold(name);
    state(ctx).actors().map(|(_, actor)| actor).filter(move |actor| {
        let own = name_of(actor, ctx.audience).into_iter().map(str::to_owned);
        own.chain(other_names(actor, ctx.audience)).any(|name| fold(&name) == wanted)
    })
}

/// Which ties the question asks for: `tie=funds`, `year=2024`.
pub(super) fn tie_sieve(ctx: &Ctx) -> TieSieve {
    TieSieve {
        kind: ctx.query.get("tie").and_then(TieKind::from_code),
        year: ctx.query.get_as("year"),
    }
}

/// The same for the address of another page.
pub(super) fn tie_query(ctx: &Ctx) -> Query {
    let here = Query::of(ctx.query);
    let kept = here.pairs().filter(|(name, _)| ["tie", "year"].contains(name));
    kept.fold(Query::default(), |query, (name, value)| query.with(name, value))
}

/// The years to choose from, newest first, after "all"; nothing when no tie is dated.
pub(super) fn year_pick(ctx: &Ctx, year: Option<i64>) -> Markup {
    let Some((first, last)) = years(state(ctx)) else { return html! {} };
    let all = Choice::new("", &ctx.lang.word("landscape-all-years"));
    let each = (first.max(last - 60)..=last).rev().map(|year| {
        let year = year.to_string();
        Choice::new(&year, &year)
    });
    let choices: Vec<Choice> = std::iter::once(all).chain(each).collect();
    let chosen = year.map(|year| year.to_string()).unwrap_or_default();
    parts::pick("year", &ctx.lang.word("landscape-axis-year"), &choices, &chosen)
}

/// The sibling pages of the landscape.
pub(super) fn tabs(ctx: &Ctx, here: &str) -> Vec<(String, String, bool)> {
    [
        ("landscape-tab-matrix", "landscape"),
        ("landscape-tab-overlaps", "landscape/overlaps"),
        ("landscape-tab-gaps", "landscape/gaps"),
        ("landscape-tab-missing", "landscape/missing"),
        ("landscape-tab-network", "landscape/network"),
        ("landscape-tab-map", "landscape/map"),
        ("landscape-tab-timeline", "landscape/timeline"),
        ("landscape-tab-table", "landscape/table"),
        ("landscape-tab-data", "landscape/data"),
    ]
    .into_iter()
    .map(|(label, path)| (ctx.lang.word(label), path.to_owned(), path == here))
    .collect()
}

/// A count in the reader's language.
pub(super) fn number(lang: &Lang, count: u64) -> String {
    lang.number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// In which row the column names stand, where another one may be chosen.
pub(super) fn header_row(ctx: &Ctx, head: &Head) -> Markup {
    let lang = ctx.lang;
    if head.tops.is_empty() {
        return html! {};
    }
    let rows = head.tops.iter().map(|(row, text)| {
        let words = [("row", (*row).into()), ("text", text.as_str().into())];
        Choice::new(&row.to_string(), &lang.t("landscape-header-row-is", &words))
    });
    let none = Choice::new(&NO_HEADER.to_string(), &lang.word("landscape-header-row-none"));
    let rows: Vec<Choice> = rows.chain([none]).collect();
    parts::Field::new("header", &lang.word("landscape-header-row"))
        .value(&head.row.unwrap_or(NO_HEADER).to_string())
        .retry(ctx)
        .select(&rows)
}
