//! `convoke insight opinion`: groups of opinion, from the folder of a Pol.is export.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use formats::Row;
use insight::opinion::{Answer, Cast, FEWEST, Opinion as Found, Representative, Votes, analyse};
use serde_json::{Value, json};

use crate::cli::sheeted::{Sheeted, bytes};
use crate::cli::{Common, Exit, Outcome, Trouble, say};

/// How many statements are told of what bridges and of what divides.
const TOLD: usize = 5;

/// `convoke insight opinion FOLDER`
#[derive(Debug, Args)]
pub struct Opinion {
    /// The folder of a Pol.is export: comments.csv with the statements, and votes.csv or else
    /// participants-votes.csv; packed (.gz) or not.
    folder: PathBuf,
}

impl Opinion {
    /// Finds the groups.
    pub fn run(self, common: &Common) -> Outcome {
        let statements = Statements::read(&self.folder)?;
        let casts = casts(&self.folder)?;
        if casts.is_empty() {
            return Err(format!("{}: nobody has voted yet", self.folder.display()).into());
        }
        let ids: Vec<u64> = statements.texts.keys().copied().collect();
        let votes = Votes::new(&casts, &ids, &statements.out);
        let found = analyse(&votes);
        let report = Report { votes: &votes, texts: &statements.texts, found: &found };
        say(common, &report.json(), || report.text());
        Ok(Exit::Holds)
    }
}

/// The text of each statement, and which do not count: moderated out, or about the conversation
/// itself.
struct Statements {
    texts: BTreeMap<u64, String>,
    out: Vec<u64>,
}

impl Statements {
    fn read(folder: &Path) -> Result<Self, Trouble> {
        let sheet = Sheeted::open(&file(folder, "comments.csv"))?;
        let (id, text) = (sheet.asked("comment-id")?, sheet.asked("comment-body")?);
        let (moderated, meta) = (sheet.asked("moderated")?, sheet.any(&["is-meta"]));
        let (mut texts, mut out) = (BTreeMap::new(), Vec::new());
        for row in sheet.rows() {
            let statement = number(&sheet, &row, id)?;
            texts.insert(statement, row.text(text).to_string());
            let is_meta = meta.is_some_and(|meta| matches!(row.text(meta).trim(), "true" | "1"));
            if row.text(moderated).trim() == "-1" || is_meta {
                out.push(statement);
            }
        }
        Ok(Self { texts, out })
    }
}

/// A file of the folder, packed or not.
fn file(folder: &Path, name: &str) -> PathBuf {
    let packed = folder.join(format!("{name}.gz"));
    if packed.is_file() { packed } else { folder.join(name) }
}

/// Each vote; where the export has none, the last of each person on each statement.
fn casts(folder: &Path) -> Result<Vec<Cast>, Trouble> {
    let votes = file(folder, "votes.csv");
    if !votes.is_file() {
        return last_casts(&file(folder, "participants-votes.csv"));
    }
    let sheet = Sheeted::open(&votes)?;
    let (who, what) = (sheet.asked("voter-id")?, sheet.asked("comment-id")?);
    let (at, vote) = (sheet.asked("timestamp")?, sheet.asked("vote")?);
    let cast = |row: Row<'_>| {
        Ok(Cast {
            participant: number(&sheet, &row, who)?,
            statement: number(&sheet, &row, what)?,
            at: number(&sheet, &row, at)?,
            answer: answer(&sheet, &row, vote)?,
        })
    };
    sheet.rows().map(cast).collect()
}

/// A row for each person and a column for each statement, named by its number. Names that are
/// numbers are no column names to the reader of partners' tables, so this one is read as it is.
fn last_casts(path: &Path) -> Result<Vec<Cast>, Trouble> {
    let (name, bytes) = bytes(path)?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes.as_slice());
    let head = reader.headers().map_err(|fault| format!("{name}: {fault}"))?.clone();
    let who = head.iter().position(|column| column == "participant");
    let who = who.ok_or_else(|| format!("{name}, line 1: no column `participant`"))?;
    let columns: Vec<(usize, u64)> =
        head.iter().enumerate().filter_map(|(at, id)| Some((at, id.parse().ok()?))).collect();
    let mut casts = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|fault| format!("{name}: {fault}"))?;
        let line = row.position().map_or(0, csv::Position::line);
        let text = |at: usize| row.get(at).unwrap_or_default().trim();
        let wrong = |at: usize, what: &str| {
            let column = head.get(at).unwrap_or_default();
            format!("{name}, line {line}, column {column}: `{}` {what}", text(at))
        };
        let participant = text(who).parse().map_err(|_| wrong(who, "is not a whole number"))?;
        for (at, statement) in columns.iter().filter(|(at, _)| !text(*at).is_empty()) {
            let answer = read_answer(text(*at)).ok_or_else(|| wrong(*at, NO_ANSWER))?;
            casts.push(Cast { participant, statement: *statement, answer, at: 0 });
        }
    }
    Ok(casts)
}

/// What is said of anything else.
const NO_ANSWER: &str = "is none of 1, 0 and -1";

fn read_answer(text: &str) -> Option<Answer> {
    match text {
        "1" => Some(Answer::Agree),
        "0" => Some(Answer::Pass),
        "-1" => Some(Answer::Disagree),
        _ => None,
    }
}

fn answer(sheet: &Sheeted, row: &Row<'_>, column: usize) -> Result<Answer, Trouble> {
    read_answer(row.text(column).trim()).ok_or_else(|| sheet.fault(row, column, NO_ANSWER))
}

fn number<N: std::str::FromStr>(sheet: &Sheeted, row: &Row<'_>, at: usize) -> Result<N, Trouble> {
    row.text(at).trim().parse().map_err(|_| sheet.fault(row, at, "is not a whole number"))
}

struct Report<'r> {
    votes: &'r Votes,
    texts: &'r BTreeMap<u64, String>,
    found: &'r Found,
}

/// What sets a group apart, and who is in it.
struct Group<'r> {
    members: Vec<u64>,
    told: &'r [Representative],
}

impl Report<'_> {
    fn groups(&self) -> Vec<Group<'_>> {
        let Some(groups) = &self.found.groups else { return Vec::new() };
        let rows = groups.grouping.members(&self.found.placed);
        let named = |rows: &[usize]| -> Vec<u64> {
            rows.iter().map(|row| self.votes.participants[*row]).collect()
        };
        let each = rows.iter().zip(&groups.representative);
        each.map(|(rows, told)| Group { members: named(rows), told }).collect()
    }

    /// Statements by a figure, the highest first; those that do not count left out.
    fn highest(&self, figures: &[f64]) -> Vec<usize> {
        let mut columns: Vec<usize> =
            (0..figures.len()).filter(|column| !self.votes.out[*column]).collect();
        columns.sort_by(|a, b| figures[*b].total_cmp(&figures[*a]));
        columns.truncate(TOLD);
        columns
    }

    /// Headings with their statements, each list with its name in JSON.
    fn lists(&self) -> Vec<(&'static str, &'static str, Vec<usize>)> {
        let consensus = &self.found.consensus;
        let agreed = |all: &[insight::opinion::Agreed]| all.iter().map(|a| a.statement).collect();
        let bridging =
            self.found.groups.as_ref().map(|groups| self.highest(&groups.group_informed));
        vec![
            ("agree", "Nearly everyone agrees", agreed(&consensus.agree)),
            ("disagree", "Nearly everyone disagrees", agreed(&consensus.disagree)),
            ("bridging", "What bridges the groups", bridging.unwrap_or_default()),
            ("divisive", "What divides most", self.highest(&self.found.map.extremity)),
        ]
    }

    fn json(&self) -> Value {
        let told = |told: &Representative| {
            json!({
                "statement": self.id(told.statement),
                "agrees": told.agrees,
                "p_success": told.chance,
                "p_test": told.test,
                "repness": told.ratio,
                "repness_test": told.ratio_test,
            })
        };
        let groups = self.groups();
        let groups = groups.iter().map(|group| {
            let told: Vec<Value> = group.told.iter().map(told).collect();
            json!({ "members": group.members, "representative": told })
        });
        let mut all = json!({
            "participants": self.votes.participants.len(),
            "placed": self.found.placed.len(),
            "statements": self.votes.statements.len(),
            "votes": self.votes.count(),
            "grouped": self.found.groups.is_some(),
            "silhouette": self.found.groups.as_ref().map(|groups| groups.grouping.silhouette),
            "groups": groups.collect::<Vec<_>>(),
        });
        for (name, _, columns) in self.lists() {
            all[name] = columns.iter().map(|column| self.id(*column)).collect();
        }
        all
    }

    fn id(&self, column: usize) -> u64 {
        self.votes.statements[column]
    }

    fn line(&self, column: usize) -> String {
        let id = self.id(column);
        let text = self.texts.get(&id).map_or("", String::as_str);
        // On one line, however it was typed.
        format!("  {id}: {}", text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn text(&self) -> String {
        let (people, statements) = (self.votes.participants.len(), self.votes.statements.len());
        let mut lines = vec![format!(
            "{people} people, {} of them placed; {statements} statements, {} votes.",
            self.found.placed.len(),
            self.votes.count()
        )];
        if self.found.groups.is_none() {
            lines.push(format!("No groups are looked for: fewer than {FEWEST} said enough."));
        }
        for (number, group) in self.groups().iter().enumerate() {
            lines.push(format!("\nGroup {}, {} people:", number + 1, group.members.len()));
            lines.extend(group.told.iter().map(|told| {
                let says = if told.agrees { "agrees" } else { "disagrees" };
                format!("{} ({says})", self.line(told.statement))
            }));
        }
        for (_, heading, columns) in self.lists().iter().filter(|(.., all)| !all.is_empty()) {
            lines.push(format!("\n{heading}:"));
            lines.extend(columns.iter().map(|column| self.line(*column)));
        }
        lines.join("\n")
    }
}
