//! A closed conversation as the files of a Pol.is export. Where only counts are published, there
//! are no files of single votes.

use faces::{Ctx, Failure};
use formats::polis::{Out, Vote, zipped as written};

use crate::model::{Answer, Conversation};
use crate::view::{self, ConversationView, ResultRow};

/// The files of the conversation the path names, in one ZIP.
pub(super) fn zipped(ctx: &Ctx) -> Result<Vec<u8>, Failure> {
    let (one, view) = (view::named(ctx)?, view::conversation(ctx)?);
    let out = out(one, &view).ok_or(Failure::NotFound)?;
    written(&out).map_err(|fault| Failure::Fault(format!("the export was not written: {fault}")))
}

/// A closed conversation as it is written.
fn out(one: &Conversation, view: &ConversationView) -> Option<Out> {
    let (found, closed) = (view.results.as_ref()?, view.closed.as_ref()?);
    let statement = |row: &ResultRow| {
        let sides = row.all.map(|all| [all.agree, all.disagree]);
        (row.n, row.words.clone(), sides, row.accepted)
    };
    let people = (0..).zip(&one.rows);
    let vote = |participant, (statement, answer)| Vote {
        participant,
        statement,
        answer: match answer {
            Answer::Agree => 1,
            Answer::Disagree => -1,
            Answer::Pass => 0,
        },
        at: closed.at.unix() * 1_000,
    };
    let votes = people.flat_map(|(who, row)| row.answers().map(move |it| vote(who, it)));
    Some(Out {
        topic: view.question.clone(),
        description: view.background.clone().unwrap_or_default(),
        address: String::new(),
        ended: (closed.at.unix() * 1_000, closed.at.to_string()),
        people: u64::from(found.people),
        statements: found.statements.iter().map(statement).collect(),
        groups: found.groups.len(),
        votes: votes.collect(),
    })
}
