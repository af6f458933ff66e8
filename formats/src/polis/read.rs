//! An export in: columns by their names, every fault with its line and column.
use std::collections::BTreeMap;

use csv::StringRecord;

use super::{Conversation, Export, Fault, Statement, Vote, Wrong};
use crate::text;

/// Reads an export.
///
/// # Errors
/// What is wrong, and where.
pub fn read(export: &Export) -> Result<Conversation, Fault> {
    let statements = statements(export.comments)?;
    let votes = match export.votes {
        [] => last_votes(export.participants, &statements)?,
        votes => single_votes(votes, &statements)?,
    };
    let summary = summary(export.summary);
    let said = |name: &str| summary.get(name).cloned().unwrap_or_default();
    Ok(Conversation {
        topic: said("topic"),
        description: said("conversation-description"),
        address: said("url"),
        statements,
        votes,
    })
}

type Statements = BTreeMap<u64, Statement>;

fn statements(bytes: &[u8]) -> Result<Statements, Fault> {
    let table = Table::open("comments.csv", bytes)?;
    let (id, body) = (table.column("comment-id")?, table.column("comment-body")?);
    let (moderated, meta) = (table.column("moderated")?, table.find("is-meta"));
    let statement = |row: &Line| {
        let is_meta = meta.is_some_and(|meta| matches!(row.text(meta), "true" | "1"));
        let out = row.text(moderated) == "-1" || is_meta;
        let text = row.text(body).to_owned();
        Ok((table.number(row, id)?, Statement { text, out }))
    };
    table.lines.iter().map(statement).collect()
}

fn single_votes(bytes: &[u8], known: &Statements) -> Result<Vec<Vote>, Fault> {
    let table = Table::open("votes.csv", bytes)?;
    let (who, what) = (table.column("voter-id")?, table.column("comment-id")?);
    let (at, vote) = (table.column("timestamp")?, table.column("vote")?);
    let vote = |row: &Line| {
        let statement = table.number(row, what)?;
        if !known.contains_key(&statement) {
            return Err(table.fault(row, what, Wrong::NoStatement));
        }
        let (participant, answer) = (table.number(row, who)?, table.answer(row, vote)?);
        Ok(Vote { participant, statement, answer, at: table.number(row, at)? })
    };
    table.lines.iter().map(vote).collect()
}

/// A row for each person, a column for each statement, named by its number.
fn last_votes(bytes: &[u8], known: &Statements) -> Result<Vec<Vote>, Fault> {
    let table = Table::open("participants-votes.csv", bytes)?;
    let who = table.column("participant")?;
    let named = table.head.iter().enumerate();
    let columns: Vec<(usize, u64)> =
        named.filter_map(|(at, name)| Some((at, name.parse().ok()?))).collect();
    let mut votes = Vec::new();
    for row in &table.lines {
        let participant = table.number(row, who)?;
        for (column, statement) in columns.iter().filter(|(at, _)| !row.text(*at).is_empty()) {
            if !known.contains_key(statement) {
                return Err(table.fault(row, *column, Wrong::NoStatement));
            }
            let answer = table.answer(row, *column)?;
            votes.push(Vote { participant, statement: *statement, answer, at: 0 });
        }
    }
    Ok(votes)
}

/// Names and values, a line each. A summary is told, not counted: what cannot be read is left out.
fn summary(bytes: &[u8]) -> BTreeMap<String, String> {
    let (text, _) = text::decode(bytes);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let pairs = reader.records().flatten();
    let pair = |row: StringRecord| Some((row.get(0)?.to_owned(), row.get(1)?.to_owned()));
    pairs.filter_map(pair).collect()
}

/// A file with its column names.
struct Table {
    file: &'static str,
    head: StringRecord,
    lines: Vec<Line>,
}

/// A row, and the line it begins on.
struct Line {
    number: u64,
    cells: StringRecord,
}

impl Line {
    fn text(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or_default().trim()
    }
}

impl Table {
    fn open(file: &'static str, bytes: &[u8]) -> Result<Self, Fault> {
        let whole = |line, value, wrong| Fault { file, line, column: String::new(), value, wrong };
        let (text, _) = text::decode(bytes);
        if text.trim().is_empty() {
            return Err(whole(0, String::new(), Wrong::Missing));
        }
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let not_csv = |fault: &csv::Error| {
            let line = fault.position().map_or(1, csv::Position::line);
            whole(line, fault.to_string(), Wrong::NotCsv)
        };
        let head = reader.headers().map_err(|fault| not_csv(&fault))?.clone();
        let line = |row: Result<StringRecord, csv::Error>| {
            let cells = row.map_err(|fault| not_csv(&fault))?;
            Ok(Line { number: cells.position().map_or(0, csv::Position::line), cells })
        };
        let lines = reader.records().map(line).collect::<Result<_, Fault>>()?;
        Ok(Self { file, head, lines })
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.head.iter().position(|column| column.trim() == name)
    }

    fn column(&self, name: &str) -> Result<usize, Fault> {
        self.find(name).ok_or_else(|| Fault {
            file: self.file,
            line: 1,
            column: name.to_owned(),
            value: String::new(),
            wrong: Wrong::NoColumn,
        })
    }

    fn fault(&self, row: &Line, column: usize, wrong: Wrong) -> Fault {
        let name = self.head.get(column).unwrap_or_default().to_owned();
        let value = row.text(column).to_owned();
        Fault { file: self.file, line: row.number, column: name, value, wrong }
    }

    fn number<N: std::str::FromStr>(&self, row: &Line, column: usize) -> Result<N, Fault> {
        let number = row.text(column).parse();
        number.map_err(|_| self.fault(row, column, Wrong::NotANumber))
    }

    fn answer(&self, row: &Line, column: usize) -> Result<i8, Fault> {
        match row.text(column) {
            "1" => Ok(1),
            "0" => Ok(0),
            "-1" => Ok(-1),
            _ => Err(self.fault(row, column, Wrong::NoAnswer)),
        }
    }
}
