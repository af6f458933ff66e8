//! An export out, in the columns that Pol.is writes.
use std::collections::BTreeMap;
use std::io::{self, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::Vote;
use crate::write::csv_row;

/// A conversation to be written.
pub struct Out<'v> {
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
    /// Gives every vote, person after person, as often as it is asked; none where single votes are
    /// not published.
    pub votes: Box<dyn Fn() -> Votes<'v> + 'v>,
}

/// Votes one after another.
pub type Votes<'v> = Box<dyn Iterator<Item = Vote> + 'v>;

/// One row.
type Row = Vec<String>;

/// Writes the files in one ZIP, row after row. Without votes there are no files of votes.
///
/// # Errors
/// What the writer reports.
pub fn zipped(out: &Out<'_>, to: impl Write) -> io::Result<()> {
    let mut zip = ZipWriter::new_stream(to);
    // No clock here: the same conversation gives the same bytes.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let mut file = |name: &str, rows: &mut dyn Iterator<Item = Row>| -> io::Result<()> {
        zip.start_file(name, options)?;
        for row in rows {
            let mut line = String::new();
            csv_row(&mut line, &row);
            zip.write_all(line.as_bytes())?;
        }
        Ok(())
    };
    file("comments.csv", &mut comments(out))?;
    if (out.votes)().next().is_some() {
        file("votes.csv", &mut votes(out))?;
        file("participants-votes.csv", &mut participants(out))?;
    }
    file("summary.csv", &mut summary(out))?;
    zip.finish()?;
    Ok(())
}

fn header(names: &[&str]) -> std::iter::Once<Row> {
    std::iter::once(names.iter().map(|name| (*name).to_owned()).collect())
}

fn comments<'o>(out: &'o Out<'_>) -> impl Iterator<Item = Row> + 'o {
    let (at, day) = &out.ended;
    let row = move |(id, text, sides, counts): &(u64, String, Option<[u32; 2]>, bool)| {
        let side = |place: usize| sides.map_or(String::new(), |sides| sides[place].to_string());
        let moderated = if *counts { "1" } else { "-1" };
        let id = id.to_string();
        let (at, day) = (at.to_string(), day.clone());
        vec![at, day, id, String::new(), side(0), side(1), moderated.to_owned(), text.clone()]
    };
    let names = ["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees"];
    let names = [names.as_slice(), &["moderated", "comment-body"]].concat();
    header(&names).chain(out.statements.iter().map(row))
}

fn votes<'o>(out: &'o Out<'_>) -> impl Iterator<Item = Row> + 'o {
    let (at, day) = &out.ended;
    let row = move |vote: Vote| {
        let (statement, who) = (vote.statement.to_string(), vote.participant.to_string());
        vec![at.to_string(), day.clone(), statement, who, vote.answer.to_string()]
    };
    let names = ["timestamp", "datetime", "comment-id", "voter-id", "vote"];
    header(&names).chain((out.votes)().map(row))
}

/// A row for each person, whose votes stand together.
fn participants<'o>(out: &'o Out<'_>) -> impl Iterator<Item = Row> + 'o {
    let names = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"];
    let mut names: Row = names.map(str::to_owned).to_vec();
    names.extend(out.statements.iter().map(|(id, ..)| id.to_string()));
    let mut left = (out.votes)().peekable();
    let rows = std::iter::from_fn(move || {
        let first = left.next()?;
        let mut answers = BTreeMap::from([(first.statement, first.answer)]);
        while let Some(vote) = left.next_if(|vote| vote.participant == first.participant) {
            answers.insert(vote.statement, vote.answer);
        }
        Some(participant(out, first.participant, &answers))
    });
    std::iter::once(names).chain(rows)
}

fn participant(out: &Out<'_>, who: u64, answers: &BTreeMap<u64, i8>) -> Row {
    let count = |wanted: i8| answers.values().filter(|answer| **answer == wanted).count();
    let figures = [answers.len(), count(1), count(-1)].map(|figure| figure.to_string());
    // Which group somebody is in follows from the votes; it is not stated here.
    let mut row = vec![who.to_string(), String::new(), String::new()];
    row.extend(figures);
    let cell = |id: &u64| answers.get(id).map_or(String::new(), i8::to_string);
    row.extend(out.statements.iter().map(|(id, ..)| cell(id)));
    row
}

fn summary<'o>(out: &'o Out<'_>) -> impl Iterator<Item = Row> + 'o {
    let (people, statements) = (out.people.to_string(), out.statements.len().to_string());
    let pairs = [
        ("topic", out.topic.clone()),
        ("url", out.address.clone()),
        ("voters", people.clone()),
        ("voters-in-conv", people),
        ("comments", statements),
        ("groups", out.groups.to_string()),
        ("conversation-description", out.description.clone()),
    ];
    pairs.into_iter().map(|(name, value)| vec![name.to_owned(), value])
}
