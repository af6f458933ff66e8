//! `convoke import FOLDER`: bring in a conversation of Pol.is; first what it holds, in numbers.

use opinions::act::Act;
use serde_json::json;

use super::import::{Import, record};
use super::insight::read_polis;
use super::{Common, Exit, Outcome, asking, say};
use crate::live::Opening;
use crate::machine;

/// Reads the export; brings it in when asked to.
pub(super) fn import(asked: &Import, common: &Common) -> Outcome {
    let read = read_polis(&asked.file)?;
    let id = hub::Id::new('o', machine::random());
    let acts = opinions::import::acts(id, &read, &asked.source)
        .map_err(|refusal| format!("{}: {refusal}", asked.file.display()))?;
    let people = acts.iter().find_map(|act| match act {
        Act::ConversationImported(act) => Some(act.people),
        _ => None,
    });
    let opening = if asked.yes { Opening::Write } else { Opening::Read };
    let (house, live) = asking::open(common, asked.hub.as_deref(), opening)?;
    let recorded = match asked.yes {
        true => Some(record(&house, &live, asked.by.as_deref(), acts.into_iter())?),
        false => None,
    };
    let (statements, votes) = (read.statements.len(), read.votes.len());
    let all = json!({
        "topic": read.topic,
        "people": people,
        "statements": statements,
        "votes": votes,
        "recorded": recorded,
    });
    say(common, &all, || {
        let people = people.unwrap_or_default();
        let mut lines = vec![
            format!("conversation: {}", read.topic),
            format!("{people} people, {statements} statements, {votes} votes"),
        ];
        lines.push(match recorded {
            Some(acts) => format!("{acts} acts recorded"),
            None => "nothing recorded: say --yes to bring it in".to_owned(),
        });
        lines.join("\n")
    });
    Ok(Exit::Holds)
}
