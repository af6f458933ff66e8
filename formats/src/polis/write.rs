//! An export out, in the columns that Pol.is writes.
use std::collections::BTreeMap;
use std::io::{self, Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::Vote;
use crate::write::{OutTable, csv};

/// A conversation to be written.
#[derive(Clone, Debug, Default)]
pub struct Out {
    /// What it was about.
    pub topic: String,
    /// What people were told about it.
    pub description: String,
    /// Where it is found.
    pub address: String,
    /// When it ended: milliseconds since 1970, and in words.
    pub ended: (i64, String),
    /// How many people answered.
    pub people: u64,
    /// The statements in order: number, text, who agrees, who disagrees (none where it is not
    /// said), whether it counts.
    pub statements: Vec<(u64, String, Option<[u32; 2]>, bool)>,
    /// How many groups were found.
    pub groups: usize,
    /// Every vote by person; none where single votes are not published.
    pub votes: Vec<Vote>,
}

/// The files: name and text. Without votes there are no files of votes.
#[must_use]
pub fn write(out: &Out) -> Vec<(&'static str, String)> {
    let mut files = vec![("comments.csv", csv(&comments(out)))];
    if !out.votes.is_empty() {
        files.push(("votes.csv", csv(&votes(out))));
        files.push(("participants-votes.csv", csv(&participants(out))));
    }
    files.push(("summary.csv", csv(&summary(out))));
    files
}

/// The same files in one ZIP.
///
/// # Errors
/// What the writer reports.
pub fn zipped(out: &Out) -> io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // No clock here: the same conversation gives the same bytes.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, text) in write(out) {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn table(header: &[&str], rows: Vec<Vec<String>>) -> OutTable {
    let header = header.iter().map(|name| (*name).to_owned()).collect();
    OutTable { name: String::new(), header, rows }
}

fn comments(out: &Out) -> OutTable {
    let (at, day) = &out.ended;
    let row = |(id, text, sides, counts): &(u64, String, Option<[u32; 2]>, bool)| {
        let side = |place: usize| sides.map_or(String::new(), |sides| sides[place].to_string());
        let moderated = if *counts { "1" } else { "-1" };
        let id = id.to_string();
        let (at, day) = (at.to_string(), day.clone());
        vec![at, day, id, String::new(), side(0), side(1), moderated.to_owned(), text.clone()]
    };
    let rows = out.statements.iter().map(row).collect();
    let header = ["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees"];
    table(&[header.as_slice(), &["moderated", "comment-body"]].concat(), rows)
}

fn votes(out: &Out) -> OutTable {
    let (at, day) = &out.ended;
    let row = |vote: &Vote| {
        let (statement, who) = (vote.statement.to_string(), vote.participant.to_string());
        vec![at.to_string(), day.clone(), statement, who, vote.answer.to_string()]
    };
    let rows = out.votes.iter().map(row).collect();
    table(&["timestamp", "datetime", "comment-id", "voter-id", "vote"], rows)
}

fn participants(out: &Out) -> OutTable {
    let mut by: BTreeMap<u64, BTreeMap<u64, i8>> = BTreeMap::new();
    for vote in &out.votes {
        by.entry(vote.participant).or_default().insert(vote.statement, vote.answer);
    }
    let row = |(who, answers): (&u64, &BTreeMap<u64, i8>)| {
        let count = |wanted: i8| answers.values().filter(|answer| **answer == wanted).count();
        let figures = [answers.len(), count(1), count(-1)].map(|figure| figure.to_string());
        // Which group somebody is in follows from the votes; it is not stated here.
        let mut row = vec![who.to_string(), String::new(), String::new()];
        row.extend(figures);
        let cell = |id: &u64| answers.get(id).map_or(String::new(), i8::to_string);
        row.extend(out.statements.iter().map(|(id, ..)| cell(id)));
        row
    };
    let rows = by.iter().map(row).collect();
    let names = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"];
    let mut table = table(&names, rows);
    table.header.extend(out.statements.iter().map(|(id, ..)| id.to_string()));
    table
}

fn summary(out: &Out) -> OutTable {
    let (people, statements) = (out.people.to_string(), out.statements.len().to_string());
    let pairs = [
        ("url", out.address.clone()),
        ("voters", people.clone()),
        ("voters-in-conv", people),
        ("comments", statements),
        ("groups", out.groups.to_string()),
        ("conversation-description", out.description.clone()),
    ];
    let rows = pairs.into_iter().map(|(name, value)| vec![name.to_owned(), value]).collect();
    table(&["topic", &out.topic], rows)
}
