//! What is remembered of one file for the next with the same columns: where they went, what words
//! meant, who was the same. Words and the order of dates are an owner's own where somebody said
//! whose list it is: two partners who fill in one template need not mean the same by them. A table
//! without column names follows no file, and no file follows it: its columns are A, B, C as those
//! of everybody are.

use std::collections::{BTreeMap, BTreeSet};

use hub::Id;
use serde::{Deserialize, Serialize};

use super::dates::{DAY_FIRST, MONTH_FIRST};
use super::draft::Draft;
use super::fields::Field;
use super::guard::{self, says_how_to_reach};
use super::plan::{Answer, Choices, Mend};
use super::propose::{from_written, written};
use super::report::Plan;
use super::source::Source;
use crate::act::FileKind;

/// The earlier file whose choices were taken over, and how its columns differ.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    /// The file's name.
    pub file: String,
    /// Columns that file had not.
    pub new: Vec<String>,
    /// Columns it had and this one has not.
    pub gone: Vec<String>,
    /// Columns that stand where another one stood, and what that was called.
    #[serde(default)]
    pub renamed: Vec<(String, String)>,
    /// Whose it was.
    #[serde(default)]
    pub owner: Option<Id>,
}

impl Followed {
    /// How a file's columns differ from those of an earlier one. One that stands in the place of
    /// another, and does not look like something else, is that one by another name.
    fn of(source: &Source, names: &[String], habit: &Habit) -> Self {
        let own = &source.table.keys;
        let mut followed = Self { file: habit.file.clone(), ..Self::default() };
        for (at, key) in own.iter().enumerate().filter(|(_, key)| !names.contains(key)) {
            let looks = source.mapping.field(at);
            let goes = |old: &&String| {
                let went = habit.mapping.get(*old).and_then(|text| from_written(text));
                matches!(looks, Field::Keep | Field::Leave)
                    || went.is_some_and(|(went, _)| went == looks)
            };
            match in_place_of(own, names, at).filter(goes) {
                Some(old) => followed.renamed.push((key.clone(), old.clone())),
                None => followed.new.push(key.clone()),
            }
        }
        let renamed = |name: &&String| followed.renamed.iter().any(|(_, old)| old == *name);
        let gone = names.iter().filter(|name| !own.contains(name) && !renamed(name));
        followed.gone = gone.cloned().collect();
        followed
    }

    /// Whether a person should look at the columns.
    #[must_use]
    pub fn differs(&self) -> bool {
        !(self.new.is_empty() && self.gone.is_empty() && self.renamed.is_empty())
    }

    /// Whether this column is one to look at.
    #[must_use]
    pub fn asks(&self, column: &str) -> bool {
        let renamed = self.renamed.iter().map(|(new, _)| new);
        self.new.iter().chain(renamed).any(|name| name == column)
    }
}

/// What was kept under a key for the next file.
pub type Recall<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

/// The shapes of files brought so far: for each the names of its columns.
type Shapes = BTreeMap<String, Vec<String>>;

/// Of ten columns of either file, so many must be in both for one to follow the other.
const NEAR: usize = 7;

/// What is remembered of one file for the next of the same shape.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Habit {
    /// Fields by column name.
    pub mapping: BTreeMap<String, String>,
    /// Meanings of words.
    pub values: BTreeMap<String, String>,
    /// Answers about look-alikes; those left for later are asked again.
    #[serde(default)]
    pub answers: BTreeMap<String, Answer>,
    /// The file.
    #[serde(default)]
    pub file: String,
    /// What it held.
    #[serde(default)]
    pub kind: Option<FileKind>,
    /// Whose it is.
    #[serde(default)]
    pub owner: Option<Id>,
    /// What it is called.
    pub title: String,
    /// Who says so.
    pub source: String,
    /// What others may do with it.
    pub licence: String,
    /// The currency of its amounts.
    #[serde(default)]
    pub currency: String,
    /// What its cells were mended to.
    #[serde(default)]
    pub mends: Mends,
}

/// What cells were mended to: by the name of their column, and by what stood there.
pub type Mends = BTreeMap<String, BTreeMap<String, String>>;

/// So many cells of a file are mended as those of the one before: the record names each.
const MOST_AGAIN: usize = 200;

impl Habit {
    /// What of an owner's file holds for whoever fills in the same template: where columns go, not
    /// what words mean, nor in which order dates are written or in which currency amounts are.
    /// `hub` is what files of nobody in particular say of that.
    fn of_nobody(self, hub: Self) -> Self {
        let open = |(name, text): (String, String)| match from_written(&text) {
            Some((field, Some(DAY_FIRST | MONTH_FIRST))) => {
                let same = |text: &&String| from_written(text).is_some_and(|(to, _)| to == field);
                let said = hub.mapping.get(&name).filter(same).cloned();
                (name, said.unwrap_or_else(|| written(field, None)))
            }
            _ => (name, text),
        };
        let mapping = self.mapping.into_iter().map(open).collect();
        let Self { values, currency, mends, .. } = hub;
        Self { mapping, values, currency, mends, ..self }
    }
}

/// Where it is kept what a file of this shape is like.
fn of_shape(shape: &str) -> String {
    format!("shape.{shape}")
}

/// Where it is kept what an owner's file of this shape is like.
#[must_use]
pub fn of_owner(shape: &str, owner: Id) -> String {
    format!("shape.{shape}.of.{owner}")
}

fn kept(recall: Recall, key: &str) -> Option<Habit> {
    serde_json::from_slice(&recall(key)?).ok()
}

impl Draft {
    /// Takes over what was chosen for the last file with the same columns, or with nearly the
    /// same; how they differ is kept to be said.
    pub fn follow_last(&mut self, source: &Source, recall: Recall) {
        let owner = self.choices.owner;
        let Choices { title, source: says, licence, .. } = self.choices.clone();
        self.follow_any(source, recall);
        if let Some(followed) = &mut self.followed {
            followed.owner = self.choices.owner;
        }
        if source.kind == FileKind::Activities {
            self.choices.owner = owner;
        }
        // An organisation's own list is called what it was called when it was begun.
        if self.choices.partner.is_some() {
            (self.choices.title, self.choices.source) = (title, says);
            self.choices.licence = licence;
        }
    }

    /// The same once it is known whose list it is, or whose it is not: words and the order of dates
    /// are then those of its owner's last file, and of no other owner's.
    pub fn follow_again(&mut self, source: &Source, recall: Recall) {
        let Some(last) = self.followed.take() else { return };
        let kept = self.choices.clone();
        self.follow_any(source, recall);
        let Choices { title, source: says, licence, owner, .. } = kept;
        (self.choices.title, self.choices.source, self.choices.licence) = (title, says, licence);
        self.choices.owner = owner;
        let followed = self.followed.take().unwrap_or_else(|| last.clone());
        self.followed = Some(Followed { owner: last.owner, ..followed });
    }

    fn follow_any(&mut self, source: &Source, recall: Recall) {
        if source.head().is_nameless() {
            return;
        }
        let owner = self.choices.owner.filter(|_| self.choices.partner.is_none());
        let read = |shape: &str| {
            let own = owner.and_then(|owner| kept(recall, &of_owner(shape, owner)));
            own.or_else(|| kept(recall, &of_shape(shape)))
        };
        if let Some(habit) = read(&source.shape) {
            let file = habit.file.clone();
            self.followed = Some(Followed { file, ..Followed::default() });
            self.follow(habit);
            return self.close(source);
        }
        let Some((shape, names)) = nearest(&shapes(recall), &source.table.keys) else { return };
        let Some(habit) = read(&shape) else { return };
        let own = &source.table.keys;
        if names == *own {
            // The very same columns under another shape are another publisher's: they are read the
            // same way, but they are somebody else's.
            let (title, says) = (self.choices.title.clone(), self.choices.source.clone());
            let licence = self.choices.licence.clone();
            self.follow(Habit { owner: None, title, source: says, licence, ..habit });
            return self.close(source);
        }
        let followed = Followed::of(source, &names, &habit);
        self.follow(habit);
        for (new, old) in &followed.renamed {
            let went = self.choices.mapping.get(old).cloned();
            self.choices.mapping.extend(went.map(|went| (new.clone(), went)));
        }
        self.followed = Some(followed);
        self.choices.follows = Some(shape);
        self.close(source);
    }

    /// A column that was open before is private where something in it tells how to reach a person:
    /// nobody has seen this file's cells yet.
    fn close(&mut self, source: &Source) {
        let open = |text: &String| from_written(text).is_some_and(|(to, _)| to == Field::Keep);
        for (at, key) in source.table.keys.iter().enumerate() {
            let kept = self.choices.mapping.get(key).is_some_and(open);
            if kept && guard::tells_of_persons(source.sheet, &source.table, at) {
                self.choices.mapping.insert(key.clone(), written(Field::Private, None));
            }
        }
    }

    /// What to remember once it is brought: its choices for the next such file, and what it says
    /// for the secretariat alone.
    #[must_use]
    pub fn to_remember(&self, plan: &Plan, recall: Recall) -> Vec<(String, Vec<u8>)> {
        let mut keep = match plan.head.is_nameless() {
            true => Vec::new(),
            false => self.for_the_next(plan, recall),
        };
        keep.extend(plan.private.iter().filter_map(|private| private.to_keep(recall)));
        keep
    }

    /// Its choices by its shape, and its shape among all.
    fn for_the_next(&self, plan: &Plan, recall: Recall) -> Vec<(String, Vec<u8>)> {
        let mut all = shapes(recall);
        let names = plan.columns.iter().map(|column| column.name.clone()).collect();
        all.insert(plan.shape.clone(), names);
        let bytes = |value: serde_json::Result<Vec<u8>>| value.unwrap_or_default();
        let (mut habit, key) = (self.habit(plan), of_shape(&plan.shape));
        let mut keep = vec![(SHAPES.to_owned(), bytes(serde_json::to_vec(&all)))];
        if let Some(owner) = self.owner(plan).filter(|_| self.choices.partner.is_none()) {
            keep.push((of_owner(&plan.shape, owner), bytes(serde_json::to_vec(&habit))));
            habit = habit.of_nobody(kept(recall, &key).unwrap_or_default());
        }
        keep.push((key, bytes(serde_json::to_vec(&habit))));
        keep
    }

    /// Whose file it is: an organisation of the map, or one that the file itself puts there.
    fn owner(&self, plan: &Plan) -> Option<Id> {
        self.choices.owner.or(plan.owner)
    }

    /// Takes over what was chosen for the last file of the same shape.
    pub fn follow(&mut self, habit: Habit) {
        self.kind = self.kind.or(habit.kind);
        self.choices.mapping = habit.mapping;
        self.choices.values = habit.values;
        self.choices.answers = habit.answers;
        self.choices.owner = self.choices.owner.or(habit.owner);
        self.choices.title = habit.title;
        self.choices.source = habit.source;
        self.choices.licence = habit.licence;
        self.choices.currency = habit.currency;
        self.choices.mends.retain(|mend| !mend.again);
        self.mends = habit.mends;
    }

    /// Mends the cells in which the same is wrong as in the file before as they were mended there.
    pub fn mend_again(&mut self, plan: &Plan) {
        let again = plan.faults.iter().filter(|fault| fault.is_of_its_cell()).filter_map(|fault| {
            let was = fault.stands();
            let text = self.mends.get(&fault.column)?.get(was.trim())?.clone();
            let (sheet, name) = (fault.sheet.clone(), fault.column.clone());
            let (row, column, was) = (fault.row, fault.at?, was.to_owned());
            Some(Mend { sheet, row, column, name, was, text, again: true })
        });
        let known: Vec<(u64, usize)> =
            self.choices.mends.iter().map(|mend| (mend.row, mend.column)).collect();
        let again = again.filter(|mend| !known.contains(&(mend.row, mend.column)));
        let room = MOST_AGAIN.saturating_sub(known.len());
        let again: Vec<Mend> = again.take(room).collect();
        self.choices.mends.extend(again);
    }

    /// What cells of the next file may be mended to, also as in files before this one. A text that
    /// was mended in two ways says nothing of the next, nor does an empty cell; and nobody's
    /// address is kept for it.
    fn mends_for_the_next(&self, plan: &Plan) -> Mends {
        let mut ways: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
        for mend in self.choices.mends.iter().filter(|mend| mend.sheet == plan.sheet) {
            let was = mend.was.trim();
            if !was.is_empty() && !says_how_to_reach(was) && !says_how_to_reach(&mend.text) {
                ways.entry((&mend.name, was)).or_default().insert(mend.text.trim());
            }
        }
        let mut mends = self.mends.clone();
        for ((name, was), mut texts) in ways {
            let of_column = mends.entry(name.to_owned()).or_default();
            of_column.remove(was);
            if let Some(text) = texts.pop_first().filter(|_| texts.is_empty()) {
                of_column.insert(was.to_owned(), text.to_owned());
            }
        }
        mends
    }

    /// What to remember for the next file of the same shape. `columns` are the plan's.
    #[must_use]
    pub fn habit(&self, plan: &Plan) -> Habit {
        let fields = plan.columns.iter().map(|c| (c.name.clone(), written(c.field, c.split)));
        Habit {
            mapping: fields.collect(),
            values: self.choices.values.clone(),
            answers: self.choices.answers.clone().into_iter().filter(settled).collect(),
            file: self.file.clone(),
            kind: Some(plan.kind),
            owner: self.owner(plan),
            title: self.choices.title.clone(),
            source: self.choices.source.clone(),
            licence: self.choices.licence.clone(),
            currency: self.choices.currency.clone(),
            mends: self.mends_for_the_next(plan),
        }
    }
}

/// Where the shapes of all files are kept.
const SHAPES: &str = "shapes";

fn shapes(recall: Recall) -> Shapes {
    recall(SHAPES).and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

/// The shape with most columns in common, where they are most of both.
fn nearest(shapes: &Shapes, own: &[String]) -> Option<(String, Vec<String>)> {
    let both = |names: &[String]| names.iter().filter(|name| own.contains(name)).count();
    let near = |names: &[String]| both(names) * 10 >= names.len().max(own.len()) * NEAR;
    let found = shapes.iter().filter(|(_, names)| !names.is_empty() && near(names));
    found.max_by_key(|(_, names)| both(names)).map(|(shape, names)| (shape.clone(), names.clone()))
}

/// The column of the earlier file in whose place a new one stands: between the same two.
fn in_place_of<'n>(own: &[String], names: &'n [String], at: usize) -> Option<&'n String> {
    let beside = |all: &[String], at: usize| {
        [at.checked_sub(1), at.checked_add(1)].map(|at| all.get(at?).cloned())
    };
    let mut gone = names.iter().enumerate().filter(|(_, name)| !own.contains(name));
    let place = beside(own, at);
    gone.find(|(before, _)| beside(names, *before) == place).map(|(_, name)| name)
}

/// Whether an answer settles the question.
fn settled((_, answer): &(String, Answer)) -> bool {
    !matches!(answer, Answer::Later)
}
