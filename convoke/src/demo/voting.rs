//! Votes of the story, as events: recusals, proxies, and a ballot of each seat, spread over the
//! days for which the vote was open.

use std::collections::BTreeMap;

use decisions::act::{Act, BallotCast, PaperBallotsRecorded, ProxyGiven, Recused};
use decisions::model::{Choice, Ground};
use hub::Said;
use models::demo::{self, Vote};

use super::deciding::Told;
use super::teller::Event;

/// What happened while the vote was open.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn events(told: &Told, vote: &Vote) -> Result<Vec<Event>, String> {
    let mut events = recusals(told, vote)?;
    events.extend(proxies(told, vote)?);
    let mut chosen = choices(told);
    events.extend(on_paper(told, &mut chosen)?);
    events.extend(ballots(told, vote, chosen)?);
    Ok(events)
}

/// What seats chose on paper, brought in on one sheet; their ballots are taken out of the others.
fn on_paper(told: &Told, chosen: &mut BTreeMap<String, Choice>) -> Result<Option<Event>, String> {
    let Some(paper) = &told.motion.paper else { return Ok(None) };
    let ballots = paper.seats.iter().filter_map(|seat| chosen.remove_entry(seat)).collect();
    let act = Act::PaperBallotsRecorded(PaperBallotsRecorded { motion: told.id, ballots });
    let at = told.cast.at(paper.day, 17 * 60);
    Ok(Some(Event::act(at, told.cast.secretariat()?, act)))
}

fn recusals(told: &Told, vote: &Vote) -> Result<Vec<Event>, String> {
    let recused = |one: &demo::Recused| {
        let act = Recused {
            motion: told.id,
            seat: one.seat.clone(),
            ground: Ground::Interest(told.cast.interest(&one.interest)?),
            words: Said::text(&one.words),
        };
        let at = told.cast.at(vote.opened, 10 * 60);
        Ok(Event::act(at, told.cast.seat(&one.seat)?, Act::Recused(act)))
    };
    told.motion.recused.iter().map(recused).collect()
}

fn proxies(told: &Told, vote: &Vote) -> Result<Vec<Event>, String> {
    let given = |one: &demo::Proxy| {
        let (from, to) = (one.from.clone(), one.to.clone());
        let act = Act::ProxyGiven(ProxyGiven { motion: told.id, from, to });
        Ok(Event::act(told.cast.at(vote.opened, 11 * 60), told.cast.seat(&one.from)?, act))
    };
    told.motion.proxies.iter().map(given).collect()
}

fn ballots(
    told: &Told,
    vote: &Vote,
    chosen: BTreeMap<String, Choice>,
) -> Result<Vec<Event>, String> {
    let mut cast: Vec<(String, Choice)> = chosen.into_iter().collect();
    // Not in the order of the seats: nobody votes by the alphabet.
    cast.sort_by_key(|(seat, _)| {
        seat.bytes().fold(7_u32, |sum, b| (sum * 31 + u32::from(b)) % 997)
    });
    let first = vote.opened + 1;
    let days = (vote.closes.min(0) - first).max(1);
    let count = i64::try_from(cast.len()).unwrap_or(i64::MAX).max(1);
    let ballot = |((seat, choice), n): ((String, Choice), i64)| {
        let reason = told.motion.reasons.iter().find(|reason| reason.seat == seat);
        let at = told.cast.at(first + n * days / count, 8 * 60 + (n * 97) % 540);
        let by = told.cast.seat(&seat)?;
        let reason = Said::text(reason.map_or("", |reason| &reason.words));
        let act = BallotCast { motion: told.id, seat, choice, reason };
        Ok(Event::act(at, by, Act::BallotCast(act)))
    };
    cast.into_iter().zip(0..).map(ballot).collect()
}

/// What each seat chose. Seats named one by one come before groups.
fn choices(told: &Told) -> BTreeMap<String, Choice> {
    let motion = told.motion;
    let lists = [
        (Choice::Agree, &motion.agree),
        (Choice::Abstain, &motion.abstain),
        (Choice::Disagree, &motion.disagree),
        (Choice::Object, &motion.object),
    ];
    let mut chosen = BTreeMap::new();
    for (choice, names) in lists {
        let single = names.iter().filter(|name| told.cast.is_held(name));
        chosen.extend(single.map(|seat| (seat.clone(), choice)));
    }
    for (choice, names) in lists {
        let groups = names.iter().filter(|name| !told.cast.is_held(name));
        for group in groups {
            for seat in told.cast.seats_of(group) {
                chosen.entry(seat.clone()).or_insert(choice);
            }
        }
    }
    let represented = motion.proxies.iter().map(|proxy| &proxy.from);
    for seat in represented.chain(motion.recused.iter().map(|one| &one.seat)) {
        chosen.remove(seat);
    }
    chosen
}
