//! Counting a conversation: what is published of it when it closes, and what follows from
//! published rows.

mod few;
mod findings;
mod survey;

use std::collections::BTreeMap;

use hub::At;
use insight::opinion::{self, Cast, FEWEST, Tally, Votes, tally};

use crate::act::{Act, ConversationClosed, CountsPublished, RowsPublished};
use crate::model::{Answer, Conversation, Count, Counts, GroupOf, Origin, Row, Standing, Summary};

pub use few::FEW;
pub use findings::{Findings, Telling};
pub use survey::{answered as survey_answered, is_sound as survey_is_sound, survey_closing};

/// The most statements whose counts are in one entry of the record.
const COUNTS_MAX: usize = 8;

/// The most bytes of rows in one entry of the record.
const ROWS_BYTES: usize = 12_000;

/// Whether a conversation is over and has not been closed: its day has come, or all of it was
/// brought in.
#[must_use]
pub fn is_over(conversation: &Conversation, now: At) -> bool {
    let is_due = match &conversation.origin {
        Origin::Here { until, .. } => *until <= now,
        Origin::Elsewhere { .. } => is_brought_in(conversation),
    };
    is_due && conversation.closing.is_none()
}

/// Whether all rows and statements have come that were held elsewhere; none are awaited of here.
#[must_use]
pub fn is_brought_in(conversation: &Conversation) -> bool {
    match &conversation.origin {
        Origin::Here { .. } => true,
        Origin::Elsewhere { people, statements, .. } => {
            let rows = u64::try_from(conversation.rows.len());
            rows == Ok(*people) && conversation.size() == *statements
        }
    }
}

/// How many people answered.
#[must_use]
pub fn people(conversation: &Conversation) -> u32 {
    let people = match &conversation.origin {
        Origin::Here { .. } => conversation.takers.len(),
        Origin::Elsewhere { .. } => conversation.rows.len(),
    };
    u32::try_from(people).unwrap_or(u32::MAX)
}

/// How many answers these rows hold.
#[must_use]
pub fn answers(rows: &[Row]) -> u64 {
    rows.iter().map(|row| u64::try_from(row.answers().count()).unwrap_or(u64::MAX)).sum()
}

/// What the host records of a conversation that is over: rows or counts, then its end.
#[must_use]
pub fn closing(conversation: &Conversation) -> Vec<Act> {
    let id = conversation.id;
    let mut rows = conversation.rows.clone();
    let mut acts = Vec::new();
    if matches!(conversation.origin, Origin::Here { .. }) && publishes_rows(conversation) {
        let all = rows_of(conversation);
        let rest = all.get(rows.len()..).unwrap_or_default();
        let parts = parts(rest).map(|rows| RowsPublished { conversation: id, rows: rows.to_vec() });
        acts.extend(parts.map(Act::RowsPublished));
        rows = all;
    }
    let mut closed = ConversationClosed {
        conversation: id,
        people: people(conversation),
        answers: answers(&rows),
        groups: Vec::new(),
    };
    if rows.is_empty() && matches!(conversation.origin, Origin::Here { .. }) {
        let summary = of_takers(conversation);
        let rest = summary.statements.get(conversation.counts.len()..).unwrap_or_default();
        let parts = rest.chunks(COUNTS_MAX);
        acts.extend(parts.map(|counts| {
            let counts = counts.to_vec();
            Act::CountsPublished(CountsPublished { conversation: id, counts })
        }));
        closed = ConversationClosed { answers: summary.answers, groups: summary.groups, ..closed };
    }
    acts.push(Act::ConversationClosed(closed));
    acts
}

/// Whether enough people answered for rows to be published, where that was said beforehand.
#[must_use]
pub fn publishes_rows(conversation: &Conversation) -> bool {
    conversation.publishes_rows() && conversation.takers.len() >= FEWEST
}

/// The rows of those who answer here, sorted; those without an answer left out.
fn rows_of(conversation: &Conversation) -> Vec<Row> {
    let row = |answers: &BTreeMap<u64, Answer>| {
        Row::of(conversation.size(), |n| answers.get(&n).copied())
    };
    let rows = conversation.takers.values().map(|taker| row(&taker.answers));
    let mut rows: Vec<Row> = rows.filter(|row| !row.is_empty()).collect();
    rows.sort();
    rows
}

/// Rows in parts that fit an entry of the record each.
pub fn parts(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    let width = rows.first().map_or(1, Row::len) + 3;
    rows.chunks((ROWS_BYTES / width).max(1))
}

/// All that is known of a closed conversation.
#[must_use]
pub fn summary(conversation: &Conversation) -> Summary {
    match (&conversation.closing, conversation.rows.is_empty()) {
        (Some(closing), true) => Summary {
            people: closing.people,
            answers: closing.answers,
            statements: conversation.counts.clone(),
            groups: closing.groups.clone(),
        },
        _ => of_rows(conversation),
    }
}

/// What follows from published rows. They name no constituency.
fn of_rows(conversation: &Conversation) -> Summary {
    let rows = (0..).zip(&conversation.rows);
    let answers = rows.flat_map(|(person, row)| row.answers().map(move |it| (person, it)));
    let votes = votes(conversation, answers);
    let nobody = vec![None; votes.participants.len()];
    Summary { people: people(conversation), ..counted(&votes, &nobody) }
}

/// What follows from answers that the host alone knows.
fn of_takers(conversation: &Conversation) -> Summary {
    let takers = (0..).zip(conversation.takers.values());
    let answers = takers.flat_map(|(person, taker)| {
        taker.answers.iter().map(move |(n, answer)| (person, (*n, *answer)))
    });
    let votes = votes(conversation, answers);
    let all: Vec<Option<&str>> =
        conversation.takers.values().map(|taker| taker.constituency.as_deref()).collect();
    let of = |person: &u64| usize::try_from(*person).ok().and_then(|at| all.get(at).copied()?);
    let constituencies: Vec<Option<&str>> = votes.participants.iter().map(of).collect();
    Summary { people: people(conversation), ..counted(&votes, &constituencies) }
}

/// Answers for analysis: person, number of the statement, answer.
fn votes(
    conversation: &Conversation,
    answers: impl Iterator<Item = (u64, (u64, Answer))>,
) -> Votes {
    let cast = |(participant, (statement, answer)): (u64, (u64, Answer))| Cast {
        participant,
        statement,
        answer: answer.analysed(),
        at: 0,
    };
    let casts: Vec<Cast> = answers.map(cast).collect();
    let all: Vec<u64> = conversation.numbered().map(|(n, _)| n).collect();
    let out = conversation.numbered().filter(|(_, one)| one.standing != Standing::Accepted);
    let out: Vec<u64> = out.map(|(n, _)| n).collect();
    Votes::new(&casts, &all, &out)
}

/// Everything that is published of these votes; row *i* is somebody of `constituencies[i]`.
fn counted(votes: &Votes, constituencies: &[Option<&str>]) -> Summary {
    let found = opinion::analyse(votes);
    let all: Vec<usize> = (0..votes.participants.len()).collect();
    let mut by: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (row, constituency) in constituencies.iter().enumerate() {
        // Those of no constituency are one more, so that nothing follows from what is missing.
        by.entry(constituency.unwrap_or_default()).or_default().push(row);
    }
    let tallies: BTreeMap<&str, Vec<Tally>> =
        by.iter().map(|(id, rows)| (*id, tally(votes, rows))).collect();
    let groups = found.groups.as_ref();
    let everybody = tally(votes, &all);
    let counts = |(j, all): (usize, &Tally)| match all.seen >= FEW {
        false => Counts::default(),
        true => Counts {
            all: Some(Count::from(*all)),
            by: few::published(tallies.iter().map(|(id, of)| (*id, Count::from(of[j])))),
            groups: groups
                .map(|it| it.tallies.iter().map(|of| Count::from(of[j])).collect())
                .unwrap_or_default(),
            divides: thousandths(found.map.extremity[j]),
        },
    };
    Summary {
        people: u32::try_from(votes.participants.len()).unwrap_or(u32::MAX),
        answers: u64::try_from(votes.count()).unwrap_or(u64::MAX),
        statements: everybody.iter().enumerate().map(counts).collect(),
        groups: groups.map(|it| composed(it, &found.placed, constituencies)).unwrap_or_default(),
    }
}

/// The size of each group, and of which constituencies it is.
fn composed(
    groups: &opinion::Groups,
    placed: &[usize],
    constituencies: &[Option<&str>],
) -> Vec<GroupOf> {
    let members = groups.grouping.members(placed);
    let mut cells: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (group, rows) in members.iter().enumerate() {
        for row in rows {
            let constituency = constituencies[*row].unwrap_or_default();
            cells.entry(constituency).or_insert_with(|| vec![0; members.len()])[group] += 1;
        }
    }
    let shown = few::composition(cells);
    let of = |(group, rows): (usize, &Vec<usize>)| GroupOf {
        people: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        from: shown.iter().map(|(id, cells)| (id.clone(), cells[group])).collect(),
    };
    members.iter().enumerate().map(of).collect()
}

/// A figure of analysis as the record takes it.
fn thousandths(figure: f64) -> u32 {
    (figure * 1_000.0).round().clamp(0.0, f64::from(u32::MAX)) as u32
}
