//! A closed conversation as the files of a Pol.is export. Where only counts are published, there
//! are no files of single votes.

use std::io::Write;

use faces::{Ctx, Failure};
use formats::polis::{self, Out, Vote};

use crate::model::{Answer, Conversation};
use crate::view::{self, ConversationView, ResultRow};

/// Writes the files of the conversation the path names, in one ZIP.
pub(super) fn zipped(ctx: &Ctx, to: &mut dyn Write) -> Result<(), Failure> {
    let (one, view) = (view::named(ctx)?, view::conversation(ctx)?);
    let out = out(one, &view).ok_or(Failure::NotFound)?;
    Ok(polis::zipped(&out, to)?)
}

/// A closed conversation as it is written.
fn out<'v>(one: &'v Conversation, view: &'v ConversationView) -> Option<Out<'v>> {
    let (found, closed) = (view.results.as_ref()?, view.closed.as_ref()?);
    let statement = |row: &ResultRow| {
        let sides = row.all.map(|all| [all.agree, all.disagree]);
        (row.n, row.words.clone(), sides, row.accepted)
    };
    let at = closed.at.unix() * 1_000;
    let vote = move |participant, (statement, answer)| {
        let answer = match answer {
            Answer::Agree => 1,
            Answer::Disagree => -1,
            Answer::Pass => 0,
        };
        Vote { participant, statement, answer, at }
    };
    let votes = move || -> polis::Votes<'v> {
        let people = (0..).zip(&one.rows);
        Box::new(people.flat_map(move |(who, row)| row.answers().map(move |it| vote(who, it))))
    };
    Some(Out {
        topic: view.question.clone(),
        description: view.background.clone().unwrap_or_default(),
        address: String::new(),
        ended: (closed.at.unix() * 1_000, closed.at.to_string()),
        people: u64::from(found.people),
        statements: found.statements.iter().map(statement).collect(),
        groups: found.groups.len(),
        votes: Box::new(votes),
    })
}
