//! Officers, members, seats, people and interests of the story, as events.

use charter::act::{Act as CharterAct, OfficerAppointed, SpeakerNamed};
use hub::Said;
use members::act::{
    Act, Admitted, CriterionAnswered, InterestDeclared, PersonAppointed, SeatFilled, Vouched,
};
use members::model::{About, Answer, Nature, Part, Term};

use super::cast::Cast;
use super::teller::Event;

/// The day the seat holders were admitted as founding members.
const FOUNDING_MEMBERS: i64 = -862;

/// The day the first member without a seat joined, and how many days later each next one.
const OTHERS: (i64, i64) = (-850, 13);

/// How long a term on the Board is, in days: three years.
const TERM: i64 = 3 * 365;

/// Everything about membership but what rests on a decision.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn events(cast: &Cast) -> Result<Vec<Event>, String> {
    let mut events = offices(cast)?;
    events.extend(speakers(cast)?);
    for (seat, organisation) in &cast.story.seats {
        events.extend(seated(cast, seat, organisation)?);
    }
    for (into, name, day) in others(cast) {
        events.extend(joined(cast, name, into, day, None)?);
    }
    events.extend(interests(cast)?);
    events.extend(candidates(cast)?);
    Ok(events)
}

/// Who is to be admitted: the secretariat answers criteria, members vouch.
fn candidates(cast: &Cast) -> Result<Vec<Event>, String> {
    let mut events = Vec::new();
    for one in &cast.story.candidates {
        let actor = cast.organisation(&one.organisation)?;
        for (met, minute) in one.met.iter().zip(0..) {
            let act = CriterionAnswered {
                actor,
                criterion: met.criterion.clone(),
                answer: Answer::Met,
                resolution: None,
                evidence: Said::text(&met.words),
            };
            let at = cast.at(met.day, 10 * 60 + minute);
            events.push(Event::act(at, cast.secretariat()?, Act::CriterionAnswered(act)));
        }
        for vouch in &one.vouches {
            let member = cast.organisation(&vouch.organisation)?;
            let act = Act::Vouched(Vouched { actor, member, reason: Said::text(&vouch.words) });
            let by = cast.member(&vouch.organisation)?;
            events.push(Event::act(cast.at(vouch.day, 11 * 60), by, act));
        }
    }
    Ok(events)
}

/// Members without a seat: constituency, name, and the day they joined.
fn others(cast: &Cast) -> impl Iterator<Item = (&str, &str, i64)> {
    let all = cast.story.members.iter();
    let all = all.flat_map(|(into, names)| names.iter().map(move |name| (into, name)));
    all.zip(0..).map(|((into, name), n)| (into.as_str(), name.as_str(), OTHERS.0 + n * OTHERS.1))
}

/// Members of the story with their constituencies, and the day each joined; without those that a
/// decision admitted.
///
/// # Errors
/// When somebody holds a seat that is not there: a mistake of ours that a test meets.
pub fn members(cast: &Cast) -> Result<Vec<(String, String, i64)>, String> {
    let mut all = Vec::new();
    for (seat, organisation) in &cast.story.seats {
        let found = cast.charter.seat(seat).ok_or_else(|| format!("there is no seat `{seat}`"))?;
        all.push((organisation.clone(), found.constituency, FOUNDING_MEMBERS));
    }
    all.extend(others(cast).map(|(into, name, day)| (name.to_owned(), into.to_owned(), day)));
    Ok(all)
}

fn offices(cast: &Cast) -> Result<Vec<Event>, String> {
    let appointed = |office: &models::demo::Office| {
        let act = OfficerAppointed {
            person: cast.person(&office.person)?,
            role: office.role.clone(),
            from: None,
            until: office.until.map(|day| cast.at(day, 0)),
            resolution: None,
            name: Said::text(cast.name_of(&office.person)),
        };
        let at = cast.at(office.day, 11 * 60);
        Ok(Event::act(at, cast.secretariat()?, CharterAct::OfficerAppointed(act)))
    };
    cast.story.offices.iter().map(appointed).collect()
}

fn speakers(cast: &Cast) -> Result<Vec<Event>, String> {
    let named = |speaker: &models::demo::Speaker| {
        let act = SpeakerNamed {
            mandate: hub::Id::new('m', crate::machine::random()),
            person: cast.person(&speaker.person)?,
            scope: speaker.scope.clone(),
            until: Some(cast.at(speaker.until, 0)),
            resolution: None,
            name: Said::text(cast.name_of(&speaker.person)),
            words: Said::text(&speaker.words),
        };
        let at = cast.at(speaker.day, 12 * 60);
        Ok(Event::act(at, cast.chair(speaker.day)?, CharterAct::SpeakerNamed(act)))
    };
    cast.story.speakers.iter().map(named).collect()
}

/// A founding member takes its seat, and somebody begins to act for it.
fn seated(cast: &Cast, seat: &str, organisation: &str) -> Result<Vec<Event>, String> {
    let found = cast.charter.seat(seat).ok_or_else(|| format!("there is no seat `{seat}`"))?;
    let mut events = joined(cast, organisation, &found.constituency, FOUNDING_MEMBERS, None)?;
    let at = cast.at(FOUNDING_MEMBERS + 2, 10 * 60);
    let filled = SeatFilled {
        seat: seat.to_owned(),
        actor: cast.organisation(organisation)?,
        term: Term::between(at, cast.at(FOUNDING_MEMBERS + 2 + TERM, 0)),
        resolution: None,
    };
    events.push(Event::act(at, cast.secretariat()?, Act::SeatFilled(filled)));
    Ok(events)
}

/// An organisation becomes a member, and somebody begins to act for it the day after.
pub fn joined(
    cast: &Cast,
    organisation: &str,
    constituency: &str,
    day: i64,
    resolution: Option<hub::Id>,
) -> Result<Vec<Event>, String> {
    let actor = cast.organisation(organisation)?;
    let (person, name, title) = cast.delegate(organisation)?;
    let constituency = constituency.to_owned();
    let admitted = Admitted { actor, constituency, resolution };
    let next = cast.at(day + 1, 15 * 60);
    let appointed = PersonAppointed {
        person,
        actor,
        seat: None,
        part: Part::Delegate,
        term: Term::open(next),
        name: Said::text(name),
        title: Said::text(title),
    };
    let by = cast.secretariat()?;
    Ok(vec![
        Event::act(cast.at(day, 14 * 60), by.clone(), Act::Admitted(admitted)),
        Event::act(next, by, Act::PersonAppointed(appointed)),
    ])
}

fn interests(cast: &Cast) -> Result<Vec<Event>, String> {
    let declared = |one: &models::demo::Interest| {
        let about = match &one.about {
            Some(name) => About::Actor(cast.organisation(name)?),
            None => About::Topic(one.topic.clone()),
        };
        let nature = Nature::ALL.into_iter().find(|nature| nature.as_str() == one.nature);
        let act = InterestDeclared {
            interest: cast.interest(&one.key)?,
            actor: cast.organisation(&one.organisation)?,
            person: None,
            about,
            nature: nature.ok_or_else(|| format!("`{}` is no nature", one.nature))?,
            words: Said::text(&one.words),
        };
        let by = cast.member(&one.organisation)?;
        Ok(Event::act(cast.at(one.day, 16 * 60), by, Act::InterestDeclared(act)))
    };
    cast.story.interests.iter().map(declared).collect()
}
