//! `convoke insight opinion`: groups of opinion, from the folder of a Pol.is export.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use formats::polis::{self, Conversation, Export, Statement, Vote};
use insight::opinion::{Answer, Cast, FEWEST, Opinion as Found, Representative, Votes, analyse};
use serde_json::{Value, json};

use crate::cli::tables::bytes;
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
        let conversation = read(&self.folder)?;
        let casts: Vec<Cast> = conversation.votes.iter().map(cast).collect();
        if casts.is_empty() {
            return Err(format!("{}: nobody has voted yet", self.folder.display()).into());
        }
        let statements = &conversation.statements;
        let ids: Vec<u64> = statements.keys().copied().collect();
        let out = statements.iter().filter(|(_, one)| one.out).map(|(id, _)| *id);
        let votes = Votes::new(&casts, &ids, &out.collect::<Vec<_>>());
        let found = analyse(&votes);
        let report = Report { votes: &votes, statements, found: &found };
        say(common, &report.json(), || report.text());
        Ok(Exit::Holds)
    }
}

/// A file of the folder, packed or not; nothing when it is not there.
fn file(folder: &Path, name: &str) -> Result<Vec<u8>, Trouble> {
    let packed = folder.join(format!("{name}.gz"));
    let path = if packed.is_file() { packed } else { folder.join(name) };
    if path.is_file() { bytes(&path).map(|(_, bytes)| bytes) } else { Ok(Vec::new()) }
}

/// The conversation in the folder of an export.
pub fn read(folder: &Path) -> Result<Conversation, Trouble> {
    let [comments, votes, participants, summary] = polis::FILES;
    let (comments, votes) = (file(folder, comments)?, file(folder, votes)?);
    let (participants, summary) = (file(folder, participants)?, file(folder, summary)?);
    let export = Export {
        comments: &comments,
        votes: &votes,
        participants: &participants,
        summary: &summary,
    };
    polis::read(&export).map_err(|fault| fault.to_string().into())
}

fn cast(vote: &Vote) -> Cast {
    Cast {
        participant: vote.participant,
        statement: vote.statement,
        at: vote.at,
        answer: match vote.answer {
            1 => Answer::Agree,
            -1 => Answer::Disagree,
            _ => Answer::Pass,
        },
    }
}

struct Report<'r> {
    votes: &'r Votes,
    statements: &'r BTreeMap<u64, Statement>,
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
        let text = self.statements.get(&id).map_or("", |one| one.text.as_str());
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
