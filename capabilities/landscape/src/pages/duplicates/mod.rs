//! `landscape/duplicates`: organisations that look alike, one card after the other; answered here
//! or in a spreadsheet.

mod answer;
mod card;
mod names;
mod review;
mod sheet;

use std::sync::Arc;

use faces::parts::{self, Tone};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::Id;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{labels, reasons, shared};
use crate::view::duplicates::{Pair, pairs};

pub(super) use answer::{answer, taking_back, undo};
pub(super) use card::{Answer, Card, kept, lines, told};
pub(super) use names::read as read_names;
pub use review::{PairAnswer, meant_by_answer};
pub(super) use review::{ReviewView, apply, is_review, review};
pub(super) use sheet::{SheetView, of_row, sheet};

/// Organisations that look alike.
#[derive(Serialize, JsonSchema)]
pub struct DuplicatesView {
    /// Pairs that wait for an answer, the most useful first.
    pairs: Vec<PairView>,
    /// Pairs left for later.
    later: usize,
    /// Files with rows that wait for an answer.
    waiting: Vec<WaitingView>,
    #[serde(skip)]
    open: Vec<Pair>,
    #[serde(skip)]
    shown: Option<Pair>,
}

/// Two organisations that may be one.
#[derive(Serialize, JsonSchema)]
pub struct PairView {
    /// The one that would stay: id and name.
    one: (Id, String),
    /// The other.
    other: (Id, String),
    /// How alike their names are, from 0 to 1000.
    alike: u16,
    /// Why they are asked about, in words.
    why: String,
}

/// A file with rows that wait for an answer.
#[derive(Serialize, JsonSchema)]
pub struct WaitingView {
    /// The import.
    import: Id,
    /// The file.
    file: Option<String>,
    /// Rows that wait.
    rows: u64,
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (open, later) = open_pairs(ctx);
    let wanted = ctx.query.get("pair").and_then(ends);
    let is_wanted = |pair: &&Pair| ids(ctx, pair).is_some() && ids(ctx, pair) == wanted;
    let shown = open.iter().find(is_wanted).or_else(|| open.first()).cloned();
    let pairs = open.iter().filter_map(|pair| pair_view(ctx, pair)).collect();
    Ok(Box::new(DuplicatesView { pairs, later, waiting: waiting(ctx), open, shown }))
}

/// Every pair on the map, kept for this version of the landscape.
fn all_pairs(ctx: &Ctx) -> Arc<Vec<Pair>> {
    let state = shared::state(ctx);
    ctx.derived.get("landscape.duplicates", state.version(), || {
        let mut weights = std::collections::HashMap::new();
        for (from, to, _) in state.ties() {
            *weights.entry(from).or_insert(0_u64) += 1;
            *weights.entry(to).or_insert(0_u64) += 1;
        }
        let work = shared::work(ctx);
        for deed in &work.deeds {
            let doer = work.whos.get(deed.who as usize).and_then(|who| who.actor);
            doer.into_iter().for_each(|number| *weights.entry(number).or_insert(0) += 1);
        }
        pairs(state, &|number| weights.get(&number).copied().unwrap_or(0))
    })
}

/// Pairs that wait for an answer, and how many were left for later.
fn open_pairs(ctx: &Ctx) -> (Vec<Pair>, usize) {
    let later = answer::left_for_later(ctx);
    let is_later = |pair: &Pair| ids(ctx, pair).is_some_and(|ids| later.contains(&ids));
    let (put_off, open): (Vec<Pair>, Vec<Pair>) =
        all_pairs(ctx).iter().cloned().partition(is_later);
    (open, put_off.len())
}

/// How many things wait to be looked at: pairs on the map, and files with rows that wait.
pub(super) fn waits(ctx: &Ctx) -> u64 {
    (open_pairs(ctx).0.len() + waiting(ctx).len()) as u64
}

/// How many rows of an import wait for an answer.
pub(super) fn rows_that_wait(ctx: &Ctx, import: Id) -> u64 {
    waiting(ctx).iter().filter(|one| one.import == import).map(|one| one.rows).sum()
}

/// The newest import of each file, where rows of it wait, and nothing newer took its place.
fn waiting(ctx: &Ctx) -> Vec<WaitingView> {
    let state = shared::state(ctx);
    let mut newest = std::collections::BTreeMap::new();
    let standing = state.imports().iter().filter(|(_, one)| one.undone.is_none());
    for (id, import) in standing {
        let slot = newest.entry(import.sha256.clone()).or_insert((*id, import));
        if import.at >= slot.1.at {
            *slot = (*id, import);
        }
    }
    let asked = newest.into_values().filter(|(_, one)| one.counts.possible > 0);
    let asked = asked.filter(|(_, one)| !state.is_passed(one));
    let rows = asked.map(|(id, import)| (id, import.counts.possible));
    let waiting = rows.chain(open_names(ctx)).filter(|(_, rows)| *rows > 0);
    waiting
        .filter_map(|(id, rows)| {
            let import = state.imports().get(&id)?;
            let file = import.file.seen_by(ctx.audience).map(str::to_owned);
            Some(WaitingView { import: id, file, rows })
        })
        .collect()
}

/// Lists of who does what, by their import, with as many rows as name somebody nobody has told yet:
/// the row counts already, and its name waits.
fn open_names(ctx: &Ctx) -> Vec<(Id, u64)> {
    let work = shared::work(ctx);
    let mut open = vec![0_u64; work.sets.len()];
    for deed in &work.deeds {
        let nobody = work.whos.get(deed.who as usize).is_some_and(|who| who.actor.is_none());
        if let Some(rows) = open.get_mut(deed.set as usize).filter(|_| nobody) {
            *rows += 1;
        }
    }
    let current = shared::state(ctx).current_datasets();
    let imports = current.filter_map(|(id, _, version)| {
        let at = work.sets.iter().position(|set| set.id == id)?;
        Some((version.import?, *open.get(at)?))
    });
    imports.collect()
}

/// The ids of a pair.
fn ids(ctx: &Ctx, pair: &Pair) -> Option<(Id, Id)> {
    let id = |number| shared::state(ctx).numbered(number).map(|actor| actor.id);
    Some((id(pair.one)?, id(pair.other)?))
}

/// Reads `a_….a_…`.
fn ends(text: &str) -> Option<(Id, Id)> {
    let (one, other) = text.split_once('.')?;
    Some((one.parse().ok()?, other.parse().ok()?))
}

fn name(ctx: &Ctx, number: u32) -> String {
    let found = shared::state(ctx).numbered(number);
    found.map(|actor| labels::actor(ctx, actor)).unwrap_or_default()
}

fn pair_view(ctx: &Ctx, pair: &Pair) -> Option<PairView> {
    let (one, other) = ids(ctx, pair)?;
    Some(PairView {
        one: (one, name(ctx, pair.one)),
        other: (other, name(ctx, pair.other)),
        alike: pair.likeness.alike,
        why: why(ctx, pair),
    })
}

/// Why a pair is asked about, in words.
fn why(ctx: &Ctx, pair: &Pair) -> String {
    reasons::said(ctx.lang, &reasons::why(&pair.likeness))
}

/// A pair as a card, with the other pairs to which the same answer may be given.
fn pair_card(ctx: &Ctx, pair: &Pair, alike: &[Pair]) -> Option<Card> {
    let (lang, state) = (ctx.lang, shared::state(ctx));
    let (one, other) = (state.numbered(pair.one)?, state.numbered(pair.other)?);
    let head = |label: &str, id: Id| (lang.word(label), Some(ctx.href(&format!("orgs/{id}"))));
    let same_for = |label: String| {
        let names = |pair: &Pair| (name(ctx, pair.one), name(ctx, pair.other));
        (label, alike.iter().map(names).collect())
    };
    let alike_label = lang.t("landscape-dup-alike", &[("n", alike.len().into())]);
    Some(Card {
        to: "landscape/duplicates".to_owned(),
        about: vec![("one", one.id.to_string()), ("other", other.id.to_string())],
        heads: [head("landscape-dup-one", one.id), head("landscape-dup-other", other.id)],
        lines: lines(ctx, [&told(ctx, one), &told(ctx, other)], true, 0),
        keep: ["one", "other", "both"].map(|it| lang.word(&format!("landscape-dup-keep-{it}"))),
        stands: 0,
        why: reasons::shown(lang, &reasons::why(&pair.likeness)),
        answers: answer::answers(ctx, pair),
        alike: (!alike.is_empty()).then(|| same_for(alike_label)),
        note: lang.word("landscape-card-undo"),
        undo: answer::undo_form(ctx),
    })
}

impl View for DuplicatesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("landscape-dup-title"),
            crumbs: vec![(lang.word("landscape-nav"), "landscape".to_owned())],
            lead: Some(html! {
                @if self.open.is_empty() { (lang.word("landscape-dup-none")) } @else {
                    (lang.t("landscape-dup-lead", &[("n", self.open.len().into())]))
                }
            }),
            main: Some(html! {
                (parts::errors(ctx))
                @match self.card(ctx) {
                    Some(card) => (card.show(ctx)),
                    None => (answer::undo_form(ctx)),
                }
                (self.elsewhere(ctx))
                @if self.open.len() > 1 {
                    h2 { (lang.word("landscape-dup-list")) }
                    (self.rows(ctx, 50).plain(lang))
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx, usize::MAX))
    }
}

impl DuplicatesView {
    /// The card of the pair shown.
    fn card(&self, ctx: &Ctx) -> Option<Card> {
        let pair = self.shown.as_ref()?;
        pair_card(ctx, pair, &answer::alike(&self.open, pair))
    }

    fn elsewhere(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            @if self.later > 0 {
                (parts::form(ctx, "landscape/duplicates", html! {
                    p { (lang.t("landscape-dup-later", &[("n", self.later.into())])) " "
                        (parts::plain_button(&lang.word("landscape-dup-again"), "again", "yes")) }
                }))
            }
            @if !self.open.is_empty() {
                p {
                    a href=(ctx.href("landscape/duplicates/sheet")) {
                        (lang.word("landscape-dup-sheet"))
                    }
                    " " span.small.muted { (lang.word("landscape-dup-sheet-hint")) }
                }
            }
            @if !self.waiting.is_empty() {
                (parts::notice(Tone::Warn, &html! { (lang.word("landscape-dup-waiting")) }, None))
                @for file in &self.waiting {
                    (parts::form(ctx, &format!("import/{}/rows-that-wait", file.import), html! {
                        button.button.quiet type="submit" {
                            (lang.t("landscape-dup-resume", &[
                                ("file", labels::name(lang, file.file.as_deref()).into()),
                                ("n", file.rows.into()),
                            ]))
                        }
                    }))
                }
            }
        }
    }

    fn rows(&self, ctx: &Ctx, most: usize) -> Table {
        let lang = ctx.lang;
        let mut table = Table::new(
            String::new(),
            vec![
                Column::text("one", lang.word("landscape-dup-one")).unsorted(),
                Column::text("other", lang.word("landscape-dup-other")).unsorted(),
                Column::text("why", lang.word("landscape-why-we-ask")).unsorted(),
            ],
        );
        table.empty = Some(lang.word("landscape-dup-none"));
        for pair in self.pairs.iter().take(most) {
            let here = format!("landscape/duplicates?pair={}.{}", pair.one.0, pair.other.0);
            let [one, other] = read_names(lang, [&pair.one.1, &pair.other.1]);
            table.push(vec![
                Cell::link(one, ctx.href(&here)),
                Cell::text(other),
                Cell::text(&pair.why),
            ]);
        }
        table
    }
}

/// Opens the file of an import again, with the answers given so far, for the rows that wait.
pub(super) fn resume(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    super::import::again(ctx, id, fields)
}
