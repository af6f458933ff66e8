//! A conversation that was held elsewhere, as the acts that bring it in. All that makes it a
//! conversation here follows from them: statements, a row for each person, its end.

use std::collections::BTreeMap;

use formats::polis;
use hub::{Id, Refusal, Said};

use crate::act::{Act, ConversationImported, RowsImported, StatementImported};
use crate::model::{Answer, Row};
use crate::rules::STATEMENTS_MAX;
use crate::tally::parts;

/// What is asked where an export has no topic and nobody names one.
const UNNAMED: &str = "Pol.is";

/// The acts that bring a conversation of Pol.is in. `source` says who brings it in, from where.
///
/// # Errors
/// The refusal, where nobody voted or there are too many statements.
pub fn acts(id: Id, from: &polis::Conversation, source: &str) -> Result<Vec<Act>, Refusal> {
    let statements = u64::try_from(from.statements.len()).unwrap_or(u64::MAX);
    if statements > STATEMENTS_MAX {
        return Err(Refusal::invalid("opinions-refused-many").with("max", STATEMENTS_MAX));
    }
    let rows = rows(from);
    if rows.is_empty() {
        return Err(Refusal::invalid("opinions-refused-nobody"));
    }
    let topic = if from.topic.is_empty() { UNNAMED } else { &from.topic };
    let source: Vec<&str> =
        [source, from.address.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
    let mut acts = vec![Act::ConversationImported(ConversationImported {
        conversation: id,
        people: u64::try_from(rows.len()).unwrap_or(u64::MAX),
        statements,
        question: Said::text(topic),
        background: Said::text(&from.description),
        source: Said::text(&source.join(" · ")),
    })];
    acts.extend(from.statements.values().map(|one| {
        let (accepted, words) = (!one.out, Said::text(&one.text));
        Act::StatementImported(StatementImported { conversation: id, accepted, words })
    }));
    let parts = parts(&rows);
    acts.extend(
        parts.map(|rows| Act::RowsImported(RowsImported { conversation: id, rows: rows.to_vec() })),
    );
    Ok(acts)
}

/// The last answer of each person to each statement: a row for each person, by their numbers.
fn rows(from: &polis::Conversation) -> Vec<Row> {
    let numbers: BTreeMap<u64, u64> = from.statements.keys().copied().zip(1..).collect();
    let mut people: BTreeMap<u64, BTreeMap<u64, (i64, Answer)>> = BTreeMap::new();
    for vote in &from.votes {
        let Some(n) = numbers.get(&vote.statement) else { continue };
        let answer = match vote.answer {
            1 => Answer::Agree,
            -1 => Answer::Disagree,
            _ => Answer::Pass,
        };
        let last =
            people.entry(vote.participant).or_default().entry(*n).or_insert((vote.at, answer));
        if last.0 <= vote.at {
            *last = (vote.at, answer);
        }
    }
    let statements = u64::try_from(numbers.len()).unwrap_or(u64::MAX);
    let row = |own: &BTreeMap<u64, (i64, Answer)>| {
        Row::of(statements, |n| own.get(&n).map(|(_, answer)| *answer))
    };
    people.values().map(row).collect()
}
