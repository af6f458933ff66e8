//! What happened on the map, as events: overlaps talked about, need and boundaries, who is missing.

use std::collections::BTreeMap;

use formats::Workbook;
use hub::{Id, Openness, Principal, Said};
use landscape::act::{
    AbsenceNoted, Act, ActorAdded, ApproachPlanned, AreasPublished, NeedPublished, Nominated,
    NominationAnswered, OverlapAnswered, OverlapRaised, OverlapSettled, ReferenceSet, RoundClosed,
    RoundOpened,
};
use landscape::import::{areas, need};
use landscape::model::coordination::cell;
use landscape::model::{Answer, Approach, Constituency, Day, Outcome, WhyNot};
use models::demo::{self, Absence, Group, Named, Plan, Round, Sheet, Talk};

use super::cast::Cast;
use super::teller::Event;
use crate::apart;
use crate::live::Live;
use crate::machine;

/// Ten in the morning, in minutes.
const MORNING: i64 = 10 * 60;

fn fresh(letter: char) -> Id {
    Id::new(letter, machine::random())
}

/// Everything that happened on the map.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn events(cast: &Cast, live: &Live) -> Result<Vec<Event>, String> {
    let told = &cast.story.landscape;
    let by = cast.secretariat()?;
    let mut events =
        vec![published(cast, live, &by, &told.need)?, drawn(cast, live, &by, &told.areas)?];
    for talk in &told.talks {
        events.extend(talked(cast, talk)?);
    }
    events.extend(told.groups.iter().map(|group| expected(cast, &by, group)));
    for plan in &told.plans {
        events.push(planned(cast, &by, plan)?);
    }
    let mut added = BTreeMap::new();
    for round in &told.rounds {
        events.extend(asked(cast, &by, round, &mut added)?);
    }
    for absence in &told.absences {
        events.push(absent(cast, &by, absence)?);
    }
    Ok(events)
}

fn read(name: &str) -> Result<Workbook, String> {
    let text = demo::file(name).ok_or_else(|| format!("there is no `{name}`"))?;
    apart::workbook(name, text.as_bytes())
}

fn published(cast: &Cast, live: &Live, by: &Principal, sheet: &Sheet) -> Result<Event, String> {
    let found = need::read(&read(&sheet.name)?, &BTreeMap::new());
    let found = found.map_err(|fault| fault.in_file(&sheet.name).to_string())?;
    let act = NeedPublished {
        id: fresh('s'),
        sha256: live.keep_file(&found.need.to_bytes())?.into(),
        rows: u64::try_from(found.need.rows.len()).unwrap_or_default(),
        day: None,
        title: Said::text(&sheet.title),
        source: Said::text(&sheet.source),
    };
    Ok(Event::act(cast.at(sheet.day, MORNING), by.clone(), Act::NeedPublished(act)))
}

fn drawn(cast: &Cast, live: &Live, by: &Principal, sheet: &Sheet) -> Result<Event, String> {
    let book = read(&sheet.name)?;
    let fault = |fault: areas::NotAreas| format!("{}: {}", sheet.name, fault.0);
    let (drawn, wrong) = areas::Source::of(&book).map_err(fault)?.draw("name", "code");
    if let Some(wrong) = wrong.first() {
        return Err(format!("{}: {} {}", sheet.name, wrong.name, wrong.message));
    }
    let (drawn, _) = drawn.ok_or_else(|| format!("{}: no shapes", sheet.name))?;
    let act = AreasPublished {
        id: fresh('b'),
        sha256: live.keep_file(&drawn.to_bytes())?.into(),
        shapes: u64::try_from(drawn.shapes.len()).unwrap_or_default(),
        title: Said::text(&sheet.title),
        source: Said::text(&sheet.source),
    };
    Ok(Event::act(cast.at(sheet.day, MORNING), by.clone(), Act::AreasPublished(act)))
}

fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|()| format!("demo/story.toml: `{text}` is no day"))
}

fn code<T>(found: Option<T>, text: &str) -> Result<T, String> {
    found.ok_or_else(|| format!("demo/story.toml: `{text}` is no code"))
}

fn talked(cast: &Cast, talk: &Talk) -> Result<Vec<Event>, String> {
    let (one, other) = (cast.organisation(&talk.one)?, cast.organisation(&talk.other)?);
    let note = |words: &str| Said::text(words).only(Openness::Organisations([one, other].into()));
    let id = fresh('o');
    let raised = OverlapRaised {
        id,
        one,
        other,
        cell: cell(talk.country.parse().ok(), &talk.place, &talk.theme),
        from: Some(day(&talk.from)?),
        to: Some(day(&talk.to)?),
        speaks_for: Some(one),
        place: Said::text(&talk.place),
        theme: Said::text(&talk.theme),
        note: note(&talk.note),
    };
    let by = cast.member(&talk.one)?;
    let mut events =
        vec![Event::act(cast.at(talk.day, MORNING), by.clone(), Act::OverlapRaised(raised))];
    for (day, organisation, words) in &talk.answers {
        let speaks_for = Some(cast.organisation(organisation)?);
        let act = OverlapAnswered { id, speaks_for, note: note(words) };
        let at = cast.at(*day, MORNING);
        events.push(Event::act(at, cast.member(organisation)?, Act::OverlapAnswered(act)));
    }
    if let Some((day, outcome, words)) = &talk.settled {
        let outcome = code(Outcome::from_code(outcome), outcome)?;
        let act = OverlapSettled { id, outcome, words: Said::text(words) };
        events.push(Event::act(cast.at(*day, MORNING), by, Act::OverlapSettled(act)));
    }
    Ok(events)
}

fn expected(cast: &Cast, by: &Principal, group: &Group) -> Event {
    let act = ReferenceSet {
        group: group.group.as_str().into(),
        share: Some(group.share),
        kinds: Vec::new(),
        countries: Vec::new(),
        areas: Vec::new(),
        name: Said::default(),
        source: Said::text(&group.source),
    };
    Event::act(cast.at(-75, MORNING), by.clone(), Act::ReferenceSet(act))
}

fn planned(cast: &Cast, by: &Principal, plan: &Plan) -> Result<Event, String> {
    let members = |words: &str| Said::text(words).only(Openness::Members);
    let act = ApproachPlanned {
        actor: cast.organisation(&plan.organisation)?,
        approach: code(Approach::from_code(&plan.approach), &plan.approach)?,
        due: Some(Day::of(cast.at(plan.due, 0))),
        owner: members(&plan.owner),
        reason: members(&plan.reason),
    };
    Ok(Event::act(cast.at(plan.day, MORNING), by.clone(), Act::ApproachPlanned(act)))
}

/// A round with its names; those that come onto the map are remembered for the rounds after it.
fn asked(
    cast: &Cast,
    by: &Principal,
    round: &Round,
    added: &mut BTreeMap<String, Id>,
) -> Result<Vec<Event>, String> {
    let known = |name: &String, added: &BTreeMap<String, Id>| {
        added.get(name).copied().map_or_else(|| cast.organisation(name), Ok)
    };
    let id = fresh('q');
    let all = round.asked.iter().map(|name| known(name, added)).collect::<Result<_, _>>()?;
    let question = Said::text("Who else should be on this map, and how do you know?");
    let opened = RoundOpened { id, asked: all, question };
    let mut events =
        vec![Event::act(cast.at(round.day, MORNING), by.clone(), Act::RoundOpened(opened))];
    for name in &round.names {
        events.extend(named(cast, by, id, name, known(&name.by, added)?, added)?);
    }
    if let Some(day) = round.ended {
        let act = Act::RoundClosed(RoundClosed { id, words: Said::default() });
        events.push(Event::act(cast.at(day, MORNING), by.clone(), act));
    }
    Ok(events)
}

fn named(
    cast: &Cast,
    by: &Principal,
    round: Id,
    name: &Named,
    organisation: Id,
    added: &mut BTreeMap<String, Id>,
) -> Result<Vec<Event>, String> {
    let members = |words: &str| Said::text(words).only(Openness::Members);
    let (id, kind) = (fresh('n'), code(Constituency::from_code(&name.kind), &name.kind)?);
    let country = name.country.parse().ok();
    let nominated = Nominated {
        id,
        by: Some(organisation),
        round: Some(round),
        kind: Some(kind),
        country,
        name: members(&name.name),
        reason: members(&name.reason),
        source: members(&name.source),
        contact: Said::default(),
    };
    let at = cast.at(name.day, MORNING);
    let mut events = vec![Event::act(at, by.clone(), Act::Nominated(nominated))];
    let Some(answer) = &name.answer else { return Ok(events) };
    let answer = code(Answer::from_code(answer), answer)?;
    let at = cast.at(name.day + 2, MORNING);
    let mut actor = None;
    if answer == Answer::Added {
        let new = fresh('a');
        added.insert(name.name.clone(), new);
        actor = Some(new);
        let act = ActorAdded {
            id: new,
            kind: Some(kind),
            country,
            claims: Vec::new(),
            part_of: None,
            import: None,
            name: Said::text(&name.name),
            aliases: Said::default(),
            fields: Said::default(),
            private: Said::default(),
        };
        events.push(Event::act(at, by.clone(), Act::ActorAdded(act)));
    }
    let act = NominationAnswered { id, answer, actor, reason: Said::default() };
    events.push(Event::act(at, by.clone(), Act::NominationAnswered(act)));
    Ok(events)
}

fn absent(cast: &Cast, by: &Principal, absence: &Absence) -> Result<Event, String> {
    let why = code(WhyNot::from_code(&absence.why), &absence.why)?;
    let open = match why {
        WhyNot::Unsafe => Openness::Role(hub::SECRETARIAT.into()),
        _ => Openness::Members,
    };
    let act = AbsenceNoted {
        id: fresh('x'),
        actor: None,
        why,
        name: Said::text(&absence.name).only(open.clone()),
        words: Said::text(&absence.words).only(open),
    };
    Ok(Event::act(cast.at(absence.day, MORNING), by.clone(), Act::AbsenceNoted(act)))
}
