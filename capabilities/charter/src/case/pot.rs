//! A budget as a case: a total, proposals with their cost, and ballots that mark or divide.
//! `{"total": 100, "proposals": [{"name": "A", "cost": 60}], "ballots": [{"count": 3, "marks": ["A"]}],
//! "allocated": {"A": 60}}`

use super::CaseResult;
use super::contest::word;
use super::json::{At, CaseError};
use super::spec::Spec;
use crate::model::{Budget, Completion, Sharing, Ties};
use crate::tally::budget::{Allocation, Faulty, Given, Pot, Proposal, valid};
use crate::tally::{Choice, Facts, Voter, Votes, count};
use std::collections::BTreeMap;

/// A case is worked out by hand or copied from a paper; more ballots than this are a mistake.
const BALLOTS_MAX: usize = 1_000_000;

/// The budget of a rule: `sharing`, `completion`, `ties`, `weight`.
pub(super) fn budget(spec: &At) -> Result<Budget, CaseError> {
    let mend = "Use equal_shares, votes_per_cost, mean or median";
    let sharing =
        spec.get("sharing").ok_or_else(|| spec.error("a budget needs `sharing`", mend))?;
    let completion = match spec.get("completion") {
        Some(completion) => word::<Completion>(&completion, "Use none or votes_per_cost")?,
        None => Completion::default(),
    };
    let ties = match spec.get("ties") {
        Some(ties) => word::<Ties>(&ties, "Use vote_again or first_named")?,
        None => Ties::default(),
    };
    let sharing = word::<Sharing>(&sharing, mend)?;
    let weight = spec.get("weight").map(|name| name.text().map(str::to_owned)).transpose()?;
    Ok(Budget { sharing, completion, ties, weight })
}

/// The facts of a budget: a voter for each ballot.
pub(super) fn facts(spec: &Spec, budget: &Budget, test: &At) -> Result<Facts, CaseError> {
    let needed = |key: &str, mend: &str| {
        test.get(key).ok_or_else(|| test.error(format!("there is no `{key}`"), mend))
    };
    let mut votes = Votes::default();
    votes.pot.total = whole(&needed("total", "Write how much there is: \"total\": 100")?)?;
    let proposals = needed("proposals", "Add \"proposals\": [{\"name\": \"A\", \"cost\": 60}]")?;
    for proposal in proposals.list()? {
        let part = |key: &str| {
            proposal
                .get(key)
                .ok_or_else(|| proposal.error(format!("there is no `{key}`"), "Add it"))
        };
        let id = part("name")?.text()?.to_owned();
        votes.pot.proposals.push(Proposal { id, cost: whole(&part("cost")?)? });
    }
    let mut voters = Vec::new();
    for ballot in
        needed("ballots", "Add \"ballots\": [{\"count\": 5, \"marks\": [\"A\"]}]")?.list()?
    {
        let times = ballot.get("count").map_or(Ok(1), |count| count.count())? as usize;
        if voters.len().saturating_add(times) > BALLOTS_MAX {
            return Err(ballot.error("too many ballots", "At most a million are counted"));
        }
        let given = given(&ballot, &votes.pot)?;
        valid(budget, &given, &votes.pot).map_err(|faulty| faulty_error(&ballot, faulty))?;
        let weight = ballot.get("weight").map_or(Ok(1), |weight| whole(&weight))?;
        let choice = if given.is_empty() { Choice::Abstain } else { Choice::Agree };
        for _ in 0..times {
            let seat = format!("{:07}", voters.len());
            let weights = budget.weight.iter().map(|name| (name.clone(), weight)).collect();
            votes.ballots.insert(seat.clone(), choice);
            votes.pot.ballots.insert(seat.clone(), given.clone());
            voters.push(Voter { seat, weights, held: true, ..Voter::default() });
        }
    }
    Ok(count(&spec.rule, &voters, &votes))
}

fn whole(at: &At) -> Result<u64, CaseError> {
    let mend = "Write whole units, the smallest the currency has";
    at.amount()?.as_whole().ok_or_else(|| at.error("this must be a whole number", mend))
}

/// One ballot: `marks`, a list of names, or `amounts` by name.
fn given(ballot: &At, pot: &Pot) -> Result<Given, CaseError> {
    let number = |at: &At, name: &str| {
        let found = pot.proposals.iter().position(|proposal| proposal.id == name);
        found.ok_or_else(|| at.error(format!("`{name}` is no proposal"), "Name a proposal"))
    };
    let mut given = Given::new();
    if let Some(amounts) = ballot.get("amounts") {
        for (name, amount) in amounts.entries()? {
            given.insert(number(&amount, name)?, whole(&amount)?);
        }
        return Ok(given);
    }
    for name in ballot.get("marks").unwrap_or_else(|| ballot.clone()).list()? {
        if given.insert(number(&name, name.text()?)?, 1).is_some() {
            return Err(name.error("it marks a proposal twice", "Mark each once"));
        }
    }
    Ok(given)
}

fn faulty_error(ballot: &At, faulty: Faulty) -> CaseError {
    let (reason, mend) = match faulty {
        Faulty::Unknown => ("it names what is no proposal", "Name a proposal"),
        Faulty::OverCost => ("it gives a proposal more than it costs", "Give at most the cost"),
        Faulty::OverTotal => ("it gives more than there is", "Give at most the total"),
        Faulty::Divided => ("it divides where only marks count", "Write \"marks\": [\"A\", \"B\"]"),
    };
    ballot.error(reason, mend)
}

/// Writes what came out into the result, beside what the file expects.
pub(super) fn compare(
    test: &At,
    found: &Allocation,
    result: &mut CaseResult,
) -> Result<(), CaseError> {
    let given = found.proposals.iter().zip(&found.amounts).filter(|(_, amount)| **amount > 0);
    result.allocated = given.map(|(proposal, amount)| (proposal.id.clone(), *amount)).collect();
    result.left = Some(found.left);
    if let Some(expected) = test.get("allocated") {
        let mut wanted = BTreeMap::new();
        for (name, amount) in expected.entries()? {
            wanted.insert(name.to_owned(), whole(&amount)?);
        }
        let is_same = wanted == result.allocated;
        result.agrees = Some(is_same && result.agrees != Some(false));
    }
    Ok(())
}
