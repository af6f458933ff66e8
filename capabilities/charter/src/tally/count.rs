//! Counting: from ballots of single seats to the figures of each chamber. Recusal shrinks every
//! base, proxies are carried up to the cap, silence is never an abstention.

use super::budget::{Pot, allocate};
use super::election::{Contest, elect};
use super::{Count, Facts, Figures, Objection};
use crate::model::{Fraction, Rule, Seat, Veto};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A seat that may vote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voter {
    /// The seat.
    pub seat: String,
    /// Its constituency.
    pub constituency: String,
    /// Its chamber, if the charter has chambers.
    pub chamber: Option<String>,
    /// What it weighs, by name of the weight.
    pub weights: BTreeMap<String, u64>,
    /// Whether somebody holds it.
    pub held: bool,
}

impl Voter {
    /// The voter of a seat of the charter.
    pub fn of(seat: Seat, held: bool) -> Voter {
        Voter {
            seat: seat.id,
            constituency: seat.constituency,
            chamber: seat.chamber,
            weights: seat.weights,
            held,
        }
    }

    fn weight(&self, name: &str) -> u64 {
        if name.is_empty() { 1 } else { self.weights.get(name).copied().unwrap_or(0) }
    }

    fn goes_by(&self) -> BTreeSet<String> {
        [Some(self.seat.clone()), Some(self.constituency.clone()), self.chamber.clone()]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// Who may vote: the voting seats of the body, held or empty, fixed when the vote opens.
pub type Electorate = Vec<Voter>;

/// A choice on an open ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// For.
    Agree,
    /// Against.
    Disagree,
    /// Content for others to decide.
    Abstain,
}

/// One voter's vote put into another's hands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proxy {
    /// The seat that is represented.
    pub from: String,
    /// The seat that carries the vote.
    pub to: String,
}

/// All that was cast and declared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    /// The last ballot of each seat.
    pub ballots: BTreeMap<String, Choice>,
    /// Seats that attend, whether or not they voted.
    pub attending: BTreeSet<String>,
    /// Proxies, in the order they were given. A seat with a ballot of its own needs none: its
    /// own ballot counts.
    pub proxies: Vec<Proxy>,
    /// Seats that take no part because of a declared interest.
    pub recused: BTreeSet<String>,
    /// Objections, in the order they came.
    pub objections: Vec<Objection>,
    /// Candidates and marked or ranked ballots, in an election. Each of those is among `ballots`
    /// too: for, or an abstention when it names nobody.
    pub contest: Contest,
    /// The sum, the proposals and what each seat gives them, in a budget. The same holds.
    pub pot: Pot,
}

/// How one voter counts.
struct Standing {
    choice: Option<Choice>,
    present: bool,
    by_proxy: bool,
}

/// Adds up what was cast, for [`judge`](super::judge).
pub fn count(rule: &Rule, electorate: &Electorate, votes: &Votes) -> Facts {
    let mut facts = Facts { objections: votes.objections.clone(), ..Facts::default() };
    let carried = carried_proxies(rule, electorate, votes, &mut facts.notes);
    let weights = weight_names(electorate);
    let mut chambers: BTreeMap<String, Figures> = BTreeMap::new();
    for voter in electorate {
        let id = voter.chamber.clone().unwrap_or_default();
        let figures = chambers.entry(id.clone()).or_insert_with(|| empty_figures(id, &weights));
        if votes.recused.contains(&voter.seat) {
            figures.recused += 1;
            facts.recused.push(voter.goes_by());
            continue;
        }
        let standing = standing(voter, votes, &carried);
        add(figures, voter, &standing, &weights);
        if standing.choice == Some(Choice::Disagree) && has_veto(rule, voter) {
            facts.vetoed_by.push(voter.seat.clone());
        }
    }
    facts.chambers = chambers.into_values().collect();
    facts.elected = rule.election().map(|election| {
        let mut contest = votes.contest.clone();
        contest.rankings.retain(|seat, _| !votes.recused.contains(seat));
        elect(election, &contest)
    });
    facts.allocated = rule.budget().map(|budget| {
        let mut pot = votes.pot.clone();
        pot.ballots.retain(|seat, _| !votes.recused.contains(seat));
        let name = budget.weight.as_deref().unwrap_or_default();
        let weights: BTreeMap<&str, u64> =
            electorate.iter().map(|voter| (voter.seat.as_str(), voter.weight(name))).collect();
        allocate(budget, &pot, |seat| weights.get(seat).copied().unwrap_or(0))
    });
    // INVARIANT (recusal): the recused neither vote nor object.
    facts.objections.retain(|objection| !votes.recused.contains(&objection.by));
    facts
}

fn weight_names(electorate: &Electorate) -> BTreeSet<String> {
    let mut names: BTreeSet<String> =
        electorate.iter().flat_map(|voter| voter.weights.keys().cloned()).collect();
    names.insert(String::new());
    names
}

fn empty_figures(chamber: String, weights: &BTreeSet<String>) -> Figures {
    let none =
        Count { members: Some(Fraction::ZERO), seats: Some(Fraction::ZERO), ..Count::default() };
    let counts = weights.iter().map(|name| (name.clone(), none)).collect();
    Figures { chamber, counts, recused: 0, waiting: Vec::new() }
}

/// The proxies that count: who is carried by whom. Beyond the cap they are left out, in the
/// order given, and a sentence says so.
fn carried_proxies(
    rule: &Rule,
    electorate: &Electorate,
    votes: &Votes,
    notes: &mut Vec<Sentence>,
) -> BTreeMap<String, String> {
    let known: BTreeSet<&str> = electorate.iter().map(|voter| voter.seat.as_str()).collect();
    let mut carried = BTreeMap::new();
    let mut load: BTreeMap<&str, u32> = BTreeMap::new();
    for proxy in &votes.proxies {
        let both_vote = known.contains(proxy.from.as_str()) && known.contains(proxy.to.as_str());
        let is_recused = votes.recused.contains(&proxy.from) || votes.recused.contains(&proxy.to);
        if !both_vote || is_recused || proxy.from == proxy.to {
            continue;
        }
        if !rule.proxies.allowed {
            notes.push(Sentence::new("charter-tally-proxies-not-allowed").id("seat", &proxy.from));
            continue;
        }
        let load = load.entry(proxy.to.as_str()).or_default();
        if rule.proxies.cap.is_some_and(|cap| *load >= cap) {
            notes.push(
                Sentence::new("charter-tally-proxy-over-cap")
                    .id("holder", &proxy.to)
                    .id("seat", &proxy.from)
                    .number("cap", u64::from(rule.proxies.cap.unwrap_or_default())),
            );
            continue;
        }
        if !carried.contains_key(&proxy.from) {
            *load += 1;
            carried.insert(proxy.from.clone(), proxy.to.clone());
        }
    }
    carried
}

fn standing(voter: &Voter, votes: &Votes, carried: &BTreeMap<String, String>) -> Standing {
    let own = votes.ballots.get(&voter.seat).copied();
    let attends = own.is_some() || votes.attending.contains(&voter.seat);
    if attends {
        return Standing { choice: own, present: true, by_proxy: false };
    }
    match carried.get(&voter.seat) {
        Some(holder) => {
            let choice = votes.ballots.get(holder).copied();
            let present = choice.is_some() || votes.attending.contains(holder);
            Standing { choice, present, by_proxy: present }
        }
        None => Standing { choice: None, present: false, by_proxy: false },
    }
}

fn add(figures: &mut Figures, voter: &Voter, standing: &Standing, weights: &BTreeSet<String>) {
    for name in weights {
        let Some(count) = figures.counts.get_mut(name) else { continue };
        let weight = Fraction::whole(voter.weight(name));
        let plus = |amount: &mut Fraction| *amount = amount.plus(weight).unwrap_or(*amount);
        match standing.choice {
            Some(Choice::Agree) => plus(&mut count.agree),
            Some(Choice::Disagree) => plus(&mut count.disagree),
            Some(Choice::Abstain) => plus(&mut count.abstain),
            None => {}
        }
        if standing.present {
            plus(&mut count.present);
        }
        if standing.by_proxy {
            plus(&mut count.by_proxy);
        }
        if let Some(seats) = &mut count.seats {
            plus(seats);
        }
        if let (true, Some(members)) = (voter.held, &mut count.members) {
            plus(members);
        }
    }
    if voter.held && standing.choice.is_none() {
        figures.waiting.push(voter.weights.clone());
    }
}

fn has_veto(rule: &Rule, voter: &Voter) -> bool {
    rule.vetoes.iter().any(|veto| match veto {
        Veto::Any => true,
        Veto::Seat(id) => *id == voter.seat,
        Veto::Constituency(id) => *id == voter.constituency,
        Veto::Chamber(id) => voter.chamber.as_ref() == Some(id),
    })
}
