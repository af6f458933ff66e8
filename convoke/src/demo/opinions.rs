//! Conversations and surveys of the story, as events: statements with what the moderator said of
//! them, and the answers of members.

use hub::{Id, Principal, Said};
use models::demo::{Conversation, Statement, Survey};
use opinions::act::{
    Act, Answered, ConversationOpened, StatementAdded, StatementJudged, SurveyAnswered,
    SurveyOpened,
};
use opinions::model::{Answer, Given, HIGHEST, Publishing, Question, Scores};

use super::cast::Cast;
use super::membership::members;
use super::teller::{Event, What};
use crate::machine;

/// Minutes after midnight at which a conversation is opened, and at which answers begin.
const OPENED: i64 = 9 * 60;

/// Minutes between the people of two organisations: longer than anybody takes.
const APART: i64 = 17;

/// Everything that happened in conversations.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn events(cast: &Cast) -> Result<Vec<Event>, String> {
    let mut events = Vec::new();
    for told in &cast.story.conversations {
        let id = Id::new('o', machine::random());
        events.push(opened(cast, told, id)?);
        for (statement, n) in told.statements.iter().zip(1..) {
            events.extend(stated(cast, told, id, (n, statement))?);
        }
        for ((organisation, constituency, _), place) in members(cast)?.into_iter().zip(0..) {
            events.extend(answers(cast, told, id, (&organisation, &constituency, place))?);
        }
        if told.closes <= 0 {
            events.push(Event::new(cast.at(told.closes, 0), What::Due));
        }
    }
    for told in &cast.story.surveys {
        events.extend(survey(cast, told)?);
    }
    Ok(events)
}

/// A survey of trust, answered by whoever was a member when it was opened.
fn survey(cast: &Cast, told: &Survey) -> Result<Vec<Event>, String> {
    let survey = Id::new('o', machine::random());
    let opened = SurveyOpened { survey, until: cast.at(told.closes, 0) };
    let at = cast.at(told.opened, OPENED);
    let mut events = vec![Event::act(at, cast.secretariat()?, Act::SurveyOpened(opened))];
    let days = (told.closes.min(0) - told.opened - 1).max(1);
    let asked = members(cast)?.into_iter().filter(|(.., joined)| joined + 1 < told.opened);
    for ((organisation, constituency, _), place) in asked.zip(0..) {
        let Some(scores) = told.scores.get(&constituency) else { continue };
        let usual = Question::ALL.into_iter().zip(scores);
        let answers = usual.map(|(question, score)| {
            let other = match lot(&organisation, question.as_str()) % 7 {
                0 => score + 1,
                1 => score - 1,
                _ => *score,
            };
            (question, other.clamp(1, HIGHEST))
        });
        let answer = Scores::of(answers.collect()).ok_or("an answer without scores")?.to_said();
        if lot(&organisation, "survey").is_multiple_of(told.one_in.max(1)) {
            let at = cast.at(told.opened + 1 + place % days, OPENED + place * APART);
            let act = Act::SurveyAnswered(SurveyAnswered { survey, answer });
            events.push(Event::act(at, cast.member(&organisation)?, act));
        }
    }
    if told.closes <= 0 {
        events.push(Event::new(cast.at(told.closes, 0), What::Due));
    }
    Ok(events)
}

fn opened(cast: &Cast, told: &Conversation, id: Id) -> Result<Event, String> {
    let act = ConversationOpened {
        conversation: id,
        until: cast.at(told.closes, 0),
        moderated: true,
        publishing: Publishing::Counts,
        question: Said::text(&told.question),
        background: Said::text(&told.background),
    };
    let at = cast.at(told.opened, OPENED);
    Ok(Event::act(at, cast.secretariat()?, Act::ConversationOpened(act)))
}

/// A statement, and a little later the moderator's word.
fn stated(
    cast: &Cast,
    told: &Conversation,
    id: Id,
    (n, statement): (u64, &Statement),
) -> Result<[Event; 2], String> {
    let minutes = OPENED + 10 * i64::try_from(n).unwrap_or_default();
    let by = match &statement.by {
        Some(organisation) => cast.member(organisation)?,
        None => cast.secretariat()?,
    };
    let added = StatementAdded { conversation: id, words: Said::text(&statement.words) };
    let judged = StatementJudged {
        conversation: id,
        statement: n,
        accepted: statement.out.is_none(),
        reason: Said::text(statement.out.as_deref().unwrap_or_default()),
    };
    let at = |minutes| cast.at(told.opened, minutes);
    Ok([
        Event::act(at(minutes), by, Act::StatementAdded(added)),
        Event::act(at(minutes + 5), cast.secretariat()?, Act::StatementJudged(judged)),
    ])
}

/// The answers of whoever acts for an organisation, one after the other on one day.
fn answers(
    cast: &Cast,
    told: &Conversation,
    id: Id,
    (organisation, constituency, place): (&str, &str, i64),
) -> Result<Vec<Event>, String> {
    if !lot(organisation, &told.question).is_multiple_of(told.one_in.max(1)) {
        return Ok(Vec::new());
    }
    let by: Principal = cast.member(organisation)?;
    let days = (told.closes.min(0) - told.opened - 1).max(1);
    let day = told.opened + 1 + place % days;
    let kept = told.statements.iter().zip(1..).filter(|(one, _)| one.out.is_none());
    let answered = kept.filter_map(|(one, n)| {
        let answer = answer(one, organisation, constituency)?;
        let answer = Given { statement: n, answer }.to_said();
        let minutes = OPENED + place * APART + i64::try_from(n).unwrap_or_default();
        let act = Act::Answered(Answered { conversation: id, answer });
        Some(Event::act(cast.at(day, minutes), by.clone(), act))
    });
    Ok(answered.collect())
}

/// What somebody answers: mostly as their constituency does. A few leave a statement out.
fn answer(one: &Statement, organisation: &str, constituency: &str) -> Option<Answer> {
    let is_in = |all: &[String]| all.iter().any(|name| name == constituency);
    let usual = match (is_in(&one.agree), is_in(&one.disagree)) {
        (true, _) => Answer::Agree,
        (_, true) => Answer::Disagree,
        _ => Answer::Pass,
    };
    match lot(organisation, &one.words) % 12 {
        0 => None,
        1 => Some(Answer::Pass),
        2 if usual == Answer::Agree => Some(Answer::Disagree),
        2 | 3 => Some(Answer::Agree),
        _ => Some(usual),
    }
}

/// A number that is the same each time the story is told.
fn lot(one: &str, other: &str) -> u32 {
    one.bytes().chain(other.bytes()).fold(17, |sum, byte| (sum * 31 + u32::from(byte)) % 10_007)
}
