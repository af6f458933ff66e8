//! Works out what bringing a file in would do. Pure: files and random bytes come in as values.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;

use hub::{Id, Said};
use serde::{Deserialize, Serialize};

use super::duplicate::Duplicate;
use super::fields::Field;
use super::guard::says_how_to_reach;
use super::ids::Ids;
use super::report::{OrgCounts, Plan, ReadSo};
use super::source::Source;
use super::{activities, graph, organisations, several};
use crate::act::{Act, FileKind, ImportMade, RowCounts};
use crate::model::{Country, Keep};
use crate::state::State;

/// What a person answered about a look-alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub enum Answer {
    /// It is this one: an id, or the key of another name of the file.
    Same {
        /// Who.
        of: String,
        /// What is taken from the file over what is known, by field or column name.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        take: BTreeMap<String, Keep>,
    },
    /// It is a branch of this one: an id, or the key of another name of the file.
    PartOf {
        /// Of whom.
        of: String,
    },
    /// It is somebody else; remembered.
    Different {
        /// From whom.
        from: String,
    },
    /// Not now: its rows wait.
    Later,
}

/// A cell that was mended before its file is brought in. The file itself stays as it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mend {
    /// The sheet.
    pub sheet: String,
    /// The row, as people count.
    pub row: u64,
    /// The column, counted from 0.
    pub column: usize,
    /// The column's name.
    pub name: String,
    /// What stood there.
    pub was: String,
    /// What stands there now.
    pub text: String,
    /// Whether nobody wrote so for this file: the cell was mended so in the one before.
    #[serde(default)]
    pub again: bool,
}

/// Everything a person chose about a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// 16 random bytes for the ids of what is new.
    pub seed: [u8; 16],
    /// SHA-256 of the file as it came.
    pub sha256: String,
    /// Fields by column name, where they differ from the proposal.
    pub mapping: BTreeMap<String, String>,
    /// Meanings of words: `country:Pérou` → `PER`, `kind:ONG Int` → `csos`; empty = leave open.
    pub values: BTreeMap<String, String>,
    /// Answers about look-alikes by their key.
    pub answers: BTreeMap<String, Answer>,
    /// Cells that were mended.
    #[serde(default)]
    pub mends: Vec<Mend>,
    /// The shape of the earlier file that it follows, when its own columns are not quite the same.
    #[serde(default)]
    pub follows: Option<String>,
    /// Themes the hub knows already, folded: an unknown one is asked about only when there are any.
    #[serde(skip)]
    pub themes: BTreeSet<String>,
    /// Places the hub knows already, folded, by country: a new name in one of these countries may
    /// be one of them in another language.
    #[serde(skip)]
    pub places: BTreeMap<Country, BTreeSet<String>>,
    /// Whose file it is.
    pub owner: Option<Id>,
    /// The name of whose file it is, where the file itself puts that organisation on the map.
    #[serde(default)]
    pub owner_in_file: String,
    /// What it is called.
    pub title: String,
    /// Who says so.
    pub source: String,
    /// What others may do with it.
    pub licence: String,
    /// The currency of amounts where no column says it (ISO 4217); empty when not said.
    #[serde(default)]
    pub currency: String,
    /// Lists of a data package that are brought although they were taken away here since, or have
    /// newer versions here.
    #[serde(default)]
    pub restore: BTreeSet<Id>,
    /// Which list activities are, where that was said.
    #[serde(default)]
    pub list: Option<Which>,
    /// The organisation that brings its own list by its personal link: only its rows are taken.
    #[serde(default)]
    pub partner: Option<Id>,
}

/// Which list of activities a file is: the same columns are not yet the same list, since many fill
/// in one template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Which {
    /// A list of its own.
    Own,
    /// The next version of this dataset.
    Next(Id),
}

/// Files by their hash: the current versions of datasets.
pub type Files<'a> = &'a dyn Fn(&str) -> Option<Arc<[u8]>>;

/// Hears how many of the organisations that a file names are looked up, of how many; says whether
/// to go on.
pub type Watch<'a> = &'a dyn Fn(u64, u64) -> ControlFlow<()>;

/// What bringing `source` in would do to `state`.
#[must_use]
pub fn plan(source: &Source, state: &State, choices: &Choices, files: Files) -> Plan {
    let goes_on = &|_, _| ControlFlow::Continue(());
    let mut plan = begin(source);
    let _all = fill(&mut plan, source, state, choices, (files, goes_on));
    plan
}

/// The same, and says how far it is. Comes to nothing when `watch` says to stop.
#[must_use]
pub fn plan_watched(
    source: &Source,
    state: &State,
    choices: &Choices,
    (files, watch): (Files, Watch),
) -> Option<Plan> {
    let mut plan = begin(source);
    fill(&mut plan, source, state, choices, (files, watch))?;
    Some(plan)
}

/// What is known before a row is looked at.
fn begin(source: &Source) -> Plan {
    let (skipped, hidden, ignored) = source.other_sheets();
    Plan {
        kind: source.kind,
        sure: source.sure,
        need: source.need,
        sheet: source.sheet.name.clone(),
        skipped,
        hidden,
        ignored,
        head: source.head(),
        notes: source.notes.clone(),
        shape: source.shape.clone(),
        counts: RowCounts::default(),
        distinct: 0,
        columns: Vec::new(),
        attributes: Vec::new(),
        owner: None,
        organisations: OrgCounts::default(),
        presences: None,
        alike: None,
        graph: None,
        matched: Vec::new(),
        duplicates: Vec::new(),
        strangers: Vec::new(),
        unknown: Vec::new(),
        taken: Vec::new(),
        faults: Vec::new(),
        read_so: ReadSo::default(),
        mended: 0,
        dataset: None,
        private: Vec::new(),
        lists: Vec::new(),
        packed: Vec::new(),
        grants: None,
        acts: Vec::new(),
    }
}

fn fill(
    plan: &mut Plan,
    source: &Source,
    state: &State,
    choices: &Choices,
    (files, watch): (Files, Watch),
) -> Option<()> {
    let guessed = several::guessed(source, state, choices);
    let choices = guessed.as_ref().unwrap_or(choices);
    let mut ids = Ids::new(choices.seed);
    let import = ids.next('i');
    let known = (state, files, watch);
    match source.kind {
        FileKind::Organisations => {
            organisations::fill(plan, source, (state, watch), choices, &mut ids, import)?;
        }
        FileKind::Activities => {
            activities::fill(plan, source, known, choices, &mut ids, import)?;
        }
        FileKind::Graph => graph::fill(plan, source, known, choices, &mut ids, import)?,
    }
    own_by_name(plan, choices);
    plan.mended = choices.mends.iter().filter(|mend| mend.sheet == plan.sheet).count() as u64;
    debug_assert!(plan.counts.add_up(), "{:?}", plan.counts);
    plan.duplicates.sort_by_cached_key(Duplicate::place);
    plan.unknown.sort_by(|a, b| b.rows.cmp(&a.rows).then(a.word.cmp(&b.word)));
    if !plan.acts.is_empty() {
        let made = made(plan, source, choices, import);
        plan.acts.insert(0, Act::ImportMade(made));
    }
    Some(())
}

/// Gives what is published to the organisation of the file that was named as whose it is.
fn own_by_name(plan: &mut Plan, choices: &Choices) {
    if choices.owner.is_some() || choices.owner_in_file.is_empty() {
        return;
    }
    plan.owner = plan.brings(&choices.owner_in_file);
    for act in &mut plan.acts {
        if let Act::DatasetPublished(list) = act {
            list.owner = list.owner.or(plan.owner);
        }
    }
}

fn made(plan: &Plan, source: &Source, choices: &Choices, id: Id) -> ImportMade {
    let mapping = source.mapping.clone().with(&source.table, &choices.mapping);
    ImportMade {
        id,
        kind: plan.kind,
        sha256: choices.sha256.as_str().into(),
        shape: plan.shape.as_str().into(),
        counts: plan.counts,
        owner: plan.owner.or(choices.owner),
        file: Said::text(&source.workbook.name),
        sheet: Said::text(&plan.sheet),
        mapping: Said::table(fitting(mapping.by_name(&source.table))),
        mends: mends(&plan.sheet, choices),
    }
}

/// So many bytes of an act's words are for the names of columns: one entry holds 64 KB of words.
const NAMED: usize = 40_000;

/// Where columns went, as far as an entry has room: a survey's export may have a thousand whole
/// questions as headings. Those that went to no field of ours are left out first.
fn fitting(mut named: BTreeMap<Box<str>, Box<str>>) -> BTreeMap<Box<str>, Box<str>> {
    let size = |name: &str, to: &str| name.len() + to.len() + 6;
    let mut left: usize = named.iter().map(|(name, to)| size(name, to)).sum();
    let own = [Field::Leave, Field::Private, Field::Keep].map(Field::code);
    for code in own.into_iter().map(Some).chain([None]) {
        named.retain(|name, to| {
            let goes = code.is_none_or(|code| **to == *code);
            let stays = left <= NAMED || !goes;
            left -= if stays { 0 } else { size(name, to) };
            stays
        });
    }
    named
}

/// The mended cells of the sheet, for the record: place → what stood there and what stands now.
/// Everybody reads it: what tells how to reach a person is left out.
fn mends(sheet: &str, choices: &Choices) -> Said {
    let own = choices.mends.iter().filter(|mend| mend.sheet == sheet);
    let place = |mend: &Mend| format!("{} · {}", mend.row, mend.name).into();
    let change = |mend: &Mend| {
        let [was, text] = [&mend.was, &mend.text].map(|text| match says_how_to_reach(text) {
            true => "",
            false => text.as_str(),
        });
        format!("{was} → {text}").into()
    };
    Said::table(own.map(|mend| (place(mend), change(mend))).collect())
}
