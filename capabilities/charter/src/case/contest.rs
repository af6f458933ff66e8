//! An election as a case: candidates, and ballots with how often each was cast.
//! `{"ballots": [{"count": 5, "ranking": ["A", ["B", "C"]]}], "elected": ["A"]}`

use super::json::{At, CaseError};
use crate::model::{Election, Ties, Way};
use crate::tally::election::{Contest, Elected, Ranking, Spoilt, valid};
use crate::tally::{Choice, Facts, Voter, Votes, count};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::spec::Spec;

/// A case is worked out by hand or copied from a paper; more ballots than this are a mistake.
const BALLOTS_MAX: usize = 1_000_000;

/// The election of a rule: `way`, `places`, `ties`.
pub(super) fn election(spec: &At) -> Result<Election, CaseError> {
    let mend = "Use plurality, approval, schulze or stv";
    let way = spec.get("way").ok_or_else(|| spec.error("an election needs `way`", mend))?;
    let places = spec.get("places").map_or(Ok(1), |places| places.count())?;
    if places == 0 {
        return Err(spec.error("nobody would be elected", "Write how many `places` there are"));
    }
    let ties = match spec.get("ties") {
        Some(ties) => word::<Ties>(&ties, "Use vote_again or first_named")?,
        None => Ties::default(),
    };
    Ok(Election { way: word::<Way>(&way, mend)?, places, ties })
}

pub(super) fn word<'v, T: Deserialize<'v>>(at: &At<'v>, mend: &str) -> Result<T, CaseError> {
    let text: StrDeserializer<Error> = at.text()?.into_deserializer();
    T::deserialize(text)
        .map_err(|_| at.error(format!("unknown {}", super::json::kind(at.value)), mend))
}

/// The facts of an election: a voter for each ballot, and silent ones up to `members`.
pub(super) fn facts(spec: &Spec, way: Way, test: &At) -> Result<Facts, CaseError> {
    let ballots = test.get("ballots").ok_or_else(|| {
        test.error(
            "there are no ballots",
            "Add \"ballots\": [{\"count\": 5, \"ranking\": [\"A\"]}]",
        )
    })?;
    let mut votes = Votes::default();
    for name in test.get("candidates").map(|names| names.list()).transpose()?.unwrap_or_default() {
        votes.contest.candidates.push(name.text()?.to_owned());
    }
    for ballot in ballots.list()? {
        let times = ballot.get("count").map_or(Ok(1), |count| count.count())? as usize;
        if votes.ballots.len().saturating_add(times) > BALLOTS_MAX {
            return Err(ballot.error("too many ballots", "At most a million are counted"));
        }
        let ranking = ranking(&ballot, &mut votes.contest, test.has("candidates"))?;
        valid(way, &ranking, votes.contest.candidates.len())
            .map_err(|spoilt| spoilt_error(&ballot, spoilt))?;
        let choice = if ranking.is_empty() { Choice::Abstain } else { Choice::Agree };
        for _ in 0..times {
            let seat = format!("{:07}", votes.ballots.len());
            votes.ballots.insert(seat.clone(), choice);
            votes.contest.rankings.insert(seat, ranking.clone());
        }
    }
    let members = test.get("members").map_or(Ok(0), |members| members.count())? as usize;
    let seats = members.clamp(votes.ballots.len(), BALLOTS_MAX);
    let voter = |n| Voter { seat: format!("{n:07}"), held: true, ..Voter::default() };
    Ok(count(&spec.rule, &(0..seats).map(voter).collect(), &votes))
}

/// One ballot: a list of names, or of lists of names that share a place.
fn ranking(ballot: &At, contest: &mut Contest, closed: bool) -> Result<Ranking, CaseError> {
    let tiers = ballot.any(&["ranking", "marks"]).unwrap_or_else(|| ballot.clone());
    let is_marks = ballot.has("marks");
    let mut ranking = Ranking::new();
    for tier in tiers.list()? {
        let mut members = Vec::new();
        for name in tier.one_or_more() {
            let text = name.text()?;
            let known = contest.candidates.iter().position(|one| one == text);
            members.push(match known {
                Some(number) => number,
                None if closed => {
                    return Err(name.error(format!("`{text}` is no candidate"), "Name a candidate"));
                }
                None => {
                    contest.candidates.push(text.to_owned());
                    contest.candidates.len() - 1
                }
            });
        }
        match ranking.first_mut().filter(|_| is_marks) {
            Some(first) => first.append(&mut members),
            None => ranking.push(members),
        }
    }
    Ok(ranking)
}

fn spoilt_error(ballot: &At, spoilt: Spoilt) -> CaseError {
    let (reason, mend) = match spoilt {
        Spoilt::Unknown => ("it names somebody who is no candidate", "Name a candidate"),
        Spoilt::Twice => ("it names a candidate twice", "Name each once"),
        Spoilt::Ranked => ("it ranks where only marks count", "Write \"marks\": [\"A\", \"B\"]"),
        Spoilt::Several => ("it marks several where one mark counts", "Mark one"),
        Spoilt::Shared => ("two share a place", "The single transferable vote needs an order"),
    };
    ballot.error(reason, mend)
}

/// The names of those elected.
pub(super) fn names(elected: Option<&Elected>) -> Vec<String> {
    elected.map(|found| found.ids(&found.elected)).unwrap_or_default()
}
