//! What came out of a conversation, with words.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::Made;
use crate::model::{Conversation, Count, Counts, GroupOf, Standing};
use crate::tally::{FEW, Findings, Telling};

/// What came out.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Results {
    /// How many people answered.
    pub people: u32,
    /// How many answers count.
    pub answers: u64,
    /// Fewer people of a constituency than this are not shown.
    pub few: u32,
    /// The groups of opinion, the largest first; none where too few people answered enough.
    pub groups: Vec<GroupRow>,
    /// The constituencies that are shown for some statement, in the order of the charter.
    pub constituencies: Vec<Part>,
    /// Every statement.
    pub statements: Vec<ResultRow>,
    /// Numbers of statements most agree with.
    pub agree: Vec<u64>,
    /// Numbers of statements most disagree with.
    pub disagree: Vec<u64>,
    /// Numbers of statements that more than half of each group agree with.
    pub bridging: Vec<u64>,
    /// Numbers of statements that divide most.
    pub divisive: Vec<u64>,
    /// Numbers of statements that many pass.
    pub unsure: Vec<u64>,
    /// Numbers of statements that too few people saw.
    pub unseen: Vec<u64>,
}

/// A constituency.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Part {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Two letters that stand for it in figures.
    pub code: String,
    /// Its colour and shape, 1 to 8.
    pub shape: u8,
}

/// A group of opinion.
#[derive(Debug, Serialize, JsonSchema)]
pub struct GroupRow {
    /// Its letter: A is the largest.
    pub letter: char,
    /// How many people.
    pub people: u32,
    /// Of which constituencies they are.
    pub from: Vec<(Part, u32)>,
    /// What stands for it.
    pub stands_for: Vec<Telling>,
}

/// A statement with its answers.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ResultRow {
    /// Its number.
    pub n: u64,
    /// What it says.
    pub words: String,
    /// Whether it counts.
    pub accepted: bool,
    /// Everybody's answers; none where fewer than five people answered.
    pub all: Option<Count>,
    /// Those of each group.
    pub groups: Vec<Count>,
    /// Those of constituencies, without those of whom too few answered.
    pub by: BTreeMap<String, Count>,
}

impl Results {
    /// The statement of this number.
    #[must_use]
    pub fn row(&self, n: u64) -> Option<&ResultRow> {
        self.statements.iter().find(|row| row.n == n)
    }
}

/// What came out of a conversation, once it is closed. Worked out once.
pub(super) fn results(made: &Made, one: &Conversation) -> Option<Results> {
    let closing = one.closing.as_ref()?;
    let key = format!("opinions/{}", one.id);
    let found: Arc<Findings> = made.ctx.derived.get(&key, closing.made.entry, || Findings::of(one));
    let summary = &found.summary;
    let rows = one.numbered().zip(&summary.statements);
    let row = |((n, statement), counts): ((u64, &crate::model::Statement), &Counts)| ResultRow {
        n,
        words: made.words(&statement.words),
        accepted: statement.standing == Standing::Accepted,
        all: counts.all,
        groups: counts.groups.clone(),
        by: counts.by.clone(),
    };
    let groups = ('A'..).zip(summary.groups.iter().zip(&found.groups));
    Some(Results {
        people: summary.people,
        answers: summary.answers,
        few: FEW,
        groups: groups.map(|(letter, it)| group(made, letter, it)).collect(),
        constituencies: constituencies(made, &summary.statements),
        statements: rows.map(row).collect(),
        agree: found.agree.clone(),
        disagree: found.disagree.clone(),
        bridging: found.bridging.clone(),
        divisive: found.divisive.clone(),
        unsure: found.unsure.clone(),
        unseen: found.unseen.clone(),
    })
}

pub(super) fn part(made: &Made, id: &str) -> Part {
    let (name, shape) = (made.labels.constituency(id), made.labels.shape(id));
    let known = made.labels.charter().and_then(|charter| charter.constituency(id));
    let code = known.map(|one| one.code.clone()).unwrap_or_default();
    Part { id: id.to_owned(), name, code, shape }
}

fn group(made: &Made, letter: char, (of, told): (&GroupOf, &Vec<Telling>)) -> GroupRow {
    let from = of.from.iter().map(|(id, people)| (part(made, id), *people));
    GroupRow { letter, people: of.people, from: from.collect(), stands_for: told.clone() }
}

fn constituencies(made: &Made, statements: &[Counts]) -> Vec<Part> {
    let charter = made.labels.charter().map(|charter| charter.constituencies.as_slice());
    let ids = charter.unwrap_or_default().iter().map(|one| one.id.as_str());
    let shown = ids.filter(|id| statements.iter().any(|counts| counts.by.contains_key(*id)));
    shown.map(|id| part(made, id)).collect()
}
