//! `import/{id}/review`: a spreadsheet of look-alikes comes back with its answers.

use std::collections::BTreeMap;

use faces::parts;
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use formats::{Workbook, find_table};
use hub::Id;
use insight::names::fold;
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::answer::Verdict;
use super::ends;
use super::sheet::{ANSWERS, COLUMNS};
use crate::act::Act;
use crate::import::Answer;
use crate::import::draft::Draft;
use crate::pages::drafts;
use crate::pages::import::{draft, read as read_file, workbook};
use crate::pages::{labels, shared};
use crate::state::State;

/// What the answers of a spreadsheet would do.
#[derive(Serialize, JsonSchema)]
pub struct ReviewView {
    /// Id of the draft.
    id: Id,
    /// Answers that can be recorded.
    answers: Vec<ReviewAnswer>,
    /// Rows without an answer.
    open: u64,
    /// Answers that cannot be recorded.
    faults: Vec<ReviewFault>,
    #[serde(skip)]
    acts: Vec<Act>,
    /// Answers about names of files, by the draft of each file.
    #[serde(skip)]
    files: BTreeMap<Id, Vec<(String, Answer)>>,
}

/// What an answer would do: whoever sorted one column alone sees it here.
#[derive(Serialize, JsonSchema)]
pub struct ReviewAnswer {
    /// The row of the spreadsheet.
    row: u64,
    /// What the first of the pair is called.
    first: String,
    /// What the second of the pair is called.
    second: String,
    /// The answer: `same`, `different`, `branch 1`, `branch 2`.
    answer: &'static str,
}

/// An answer that cannot be recorded.
#[derive(Serialize, JsonSchema)]
pub struct ReviewFault {
    /// The row of the spreadsheet.
    row: u64,
    /// What stands there.
    value: String,
    /// Id of the message that says what is wrong.
    message: &'static str,
}

/// Whether a workbook is a spreadsheet of look-alikes that comes back.
pub(in crate::pages) fn is_review(book: &Workbook) -> bool {
    book.sheets.first().is_some_and(|sheet| {
        let table = find_table(sheet);
        [COLUMNS[0], COLUMNS[4]].iter().all(|column| table.column(column).is_some())
    })
}

/// The answer that a word means: its code, or its word in one of six languages; none for later.
fn meant(word: &str) -> Result<Option<Verdict>, ()> {
    let is = |other: &str| fold(other) == fold(word);
    let found = ANSWERS.iter().find(|(code, words)| is(code) || words.iter().any(|w| is(w)));
    found.map(|(code, _)| Verdict::from_code(code)).ok_or(())
}

/// What an answer of such a spreadsheet says of two names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairAnswer {
    /// They are one.
    Same,
    /// They are not.
    Different,
    /// It is open, left for later, or says that one is the other's branch.
    Neither,
}

/// What an answer of such a spreadsheet means, in one of six languages; none where it is no answer.
#[must_use]
pub fn meant_by_answer(word: &str) -> Option<PairAnswer> {
    let verdict = if word.is_empty() { None } else { meant(word).ok()? };
    Some(match verdict {
        Some(Verdict::Same) => PairAnswer::Same,
        Some(Verdict::Different) => PairAnswer::Different,
        _ => PairAnswer::Neither,
    })
}

/// Which look-alike a row is about.
enum Asked<'t> {
    /// Two entries of the map.
    Pair(Id, Id),
    /// A name of a file that is being brought in: its draft, the name's key, who it may be.
    Row(Id, &'t str, &'t str),
}

impl<'t> Asked<'t> {
    fn of(text: &'t str) -> Option<Self> {
        if let Some((one, other)) = ends(text) {
            return Some(Self::Pair(one, other));
        }
        let (draft, rest) = text.split_once('.')?;
        let (key, other) = rest.split_once('.')?;
        Some(Self::Row(draft.parse().ok()?, key, other))
    }

    /// What the two are called; a name of a file by its key.
    fn names(&self, named: &dyn Fn(Id) -> String) -> [String; 2] {
        match *self {
            Self::Pair(one, other) => [named(one), named(other)],
            Self::Row(_, key, other) => {
                [key.to_owned(), other.parse().map_or_else(|_| other.to_owned(), named)]
            }
        }
    }
}

/// Who leads to whom after the answers taken so far.
struct Leads<'a> {
    state: &'a State,
    joined: BTreeMap<Id, Id>,
}

impl Leads<'_> {
    fn of(&self, id: Id) -> Id {
        let mut id = self.state.lead_id(id);
        while let Some(next) = self.joined.get(&id) {
            id = *next;
        }
        id
    }

    /// The act of an answer about two entries; the message that says why it cannot be.
    fn act(&mut self, (one, other): (Id, Id), verdict: Verdict) -> Result<Act, &'static str> {
        let here = |id: Id| self.state.actor(id).is_some();
        if !(here(one) && here(other)) {
            return Err("landscape-review-fault-pair");
        }
        let (one, other) = (self.of(one), self.of(other));
        if one == other || (verdict == Verdict::Same && self.state.told_apart(one, other)) {
            return Err("landscape-review-fault-rule");
        }
        if verdict == Verdict::Same {
            self.joined.insert(other, one);
        }
        Ok(verdict.act(one, other))
    }
}

/// The answer about a name of a file; the message that says why it cannot be.
fn of_file(verdict: Verdict, of: &str) -> Result<Answer, &'static str> {
    let of = of.to_owned();
    match verdict {
        Verdict::Same => Ok(Answer::Same { of, take: BTreeMap::new() }),
        Verdict::Different => Ok(Answer::Different { from: of }),
        Verdict::FirstIsBranch => Ok(Answer::PartOf { of }),
        Verdict::SecondIsBranch => Err("landscape-review-fault-rule"),
    }
}

/// Reads the answers, one row after the other, as if each were recorded before the next. `waits`
/// says whether the import of a draft still waits for answers, `named` what an organisation is
/// called.
fn read(
    book: &Workbook,
    state: &State,
    id: Id,
    waits: &dyn Fn(Id) -> bool,
    named: &dyn Fn(Id) -> String,
) -> ReviewView {
    let mut view = ReviewView {
        id,
        answers: Vec::new(),
        open: 0,
        faults: Vec::new(),
        acts: Vec::new(),
        files: BTreeMap::new(),
    };
    let Some(sheet) = book.sheets.first() else { return view };
    let table = find_table(sheet);
    let (Some(pair), Some(answer)) = (table.column(COLUMNS[0]), table.column(COLUMNS[4])) else {
        return view;
    };
    let mut leads = Leads { state, joined: BTreeMap::new() };
    for row in table.rows(sheet) {
        let (pair, word) = (row.text(pair).trim(), row.text(answer).trim());
        let verdict = match meant(word) {
            _ if word.is_empty() => None,
            Ok(verdict) => verdict,
            Err(()) => {
                view.fault(row.number(), word, "landscape-review-fault-word");
                continue;
            }
        };
        let Some(verdict) = verdict else {
            view.open += 1;
            continue;
        };
        let asked = Asked::of(pair);
        let names = asked.as_ref().map(|asked| asked.names(named)).unwrap_or_default();
        let taken = match asked {
            Some(Asked::Pair(one, other)) => {
                leads.act((one, other), verdict).map(|act| view.acts.push(act))
            }
            Some(Asked::Row(draft, key, other)) if waits(draft) => {
                let answers = view.files.entry(draft).or_default();
                of_file(verdict, other).map(|answer| answers.push((key.to_owned(), answer)))
            }
            Some(Asked::Row(..)) => Err("landscape-review-fault-file"),
            None => Err("landscape-review-fault-pair"),
        };
        match taken {
            Ok(()) => {
                let ([first, second], answer) = (names, verdict.code());
                view.answers.push(ReviewAnswer { row: row.number(), first, second, answer });
            }
            Err(message) if message == "landscape-review-fault-rule" => {
                view.fault(row.number(), word, message);
            }
            Err(message) => view.fault(row.number(), pair, message),
        }
    }
    view
}

impl ReviewView {
    fn fault(&mut self, row: u64, value: &str, message: &'static str) {
        self.faults.push(ReviewFault { row, value: value.to_owned(), message });
    }
}

fn found(ctx: &Ctx) -> Result<ReviewView, Failure> {
    let (id, draft) = draft(ctx)?;
    let file = read_file(ctx, id, &draft)?;
    let waits = |id| drafts::read::<Draft>(ctx, id).is_ok();
    let named = |id| labels::org(ctx, id);
    Ok(read(workbook(ctx, &file)?, shared::state(ctx), id, &waits, &named))
}

/// Makes the page.
pub(in crate::pages) fn review(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(found(ctx)?))
}

/// Keeps the answers about rows of files, and records those about entries, all or none.
pub(in crate::pages) fn apply(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let found = found(ctx)?;
    let mut to = "landscape/duplicates".to_owned();
    for (id, answers) in found.files {
        let mut draft: Draft = drafts::read(ctx, id)?;
        draft.answer(answers);
        drafts::keep(ctx, id, &draft)?;
        to = format!("import/{id}/duplicates");
    }
    if found.acts.is_empty() {
        ctx.services.end_draft(found.id, ctx.audience.person).map_err(Failure::Fault)?;
        return Ok(Next::page(to).saying("landscape-dup-said"));
    }
    let next = Next::acts(found.acts, "landscape/duplicates").ending(found.id);
    Ok(next.saying("landscape-dup-said"))
}

impl View for ReviewView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("landscape-review-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-dup-title"), "landscape/duplicates".to_owned()),
            ],
            main: Some(html! {
                (parts::errors(ctx))
                p.lead { (lang.t("landscape-review-lead", &[
                    ("n", self.answers.len().into()),
                    ("open", self.open.into()),
                    ("faulty", self.faults.len().into()),
                ])) }
                @if !self.faults.is_empty() { (self.rows(ctx).plain(lang)) }
                @if !self.answers.is_empty() {
                    (self.would(ctx).plain(lang))
                    (parts::form(ctx, &format!("import/{}/review", self.id), html! {
                        (parts::button(&lang.word("landscape-review-apply")))
                    }))
                    p.small.muted { (lang.word("landscape-review-undo")) }
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}

impl ReviewView {
    /// What each answer would do.
    fn would(&self, ctx: &Ctx) -> Table {
        let lang = ctx.lang;
        let mut table = Table::new(
            lang.word("landscape-review-would"),
            vec![
                Column::text("row", lang.word("landscape-column-row")).unsorted(),
                Column::text("first", lang.word("landscape-overlap-one")).unsorted(),
                Column::text("second", lang.word("landscape-overlap-other")).unsorted(),
                Column::text("answer", lang.word("landscape-nominations-answer")).unsorted(),
            ],
        );
        for one in &self.answers {
            let branch = |part: &str, whole: &str| {
                lang.t("landscape-dup-branch", &[("one", part.into()), ("other", whole.into())])
            };
            let answer = match Verdict::from_code(one.answer) {
                Some(Verdict::FirstIsBranch) => branch(&one.first, &one.second),
                Some(Verdict::SecondIsBranch) => branch(&one.second, &one.first),
                Some(Verdict::Different) => lang.word("landscape-different"),
                Some(Verdict::Same) | None => lang.word("landscape-same"),
            };
            table.push(vec![
                Cell::text(one.row.to_string()),
                Cell::text(&one.first),
                Cell::text(&one.second),
                Cell::text(answer),
            ]);
        }
        table
    }

    fn rows(&self, ctx: &Ctx) -> Table {
        let lang = ctx.lang;
        let mut table = Table::new(
            String::new(),
            vec![
                Column::text("row", lang.word("landscape-column-row")).unsorted(),
                Column::text("why", lang.word("landscape-column-why")).unsorted(),
            ],
        );
        for fault in &self.faults {
            let why = lang.t(fault.message, &[("value", (&fault.value).into())]);
            table.push(vec![Cell::text(fault.row.to_string()), Cell::text(why)]);
        }
        table
    }
}
