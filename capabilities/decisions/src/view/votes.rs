//! The votes of a motion: by chamber and constituency, and seat by seat. All figures come from
//! the charter's tally.

use std::collections::BTreeMap;

use charter::model::Rule;
use charter::tally::{self as rule, ChamberLine, Electorate, Votes};
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Asks, Done, Made, Organisation, budget};
use crate::model::{Amounts, Aside, Choice, Figures, Motion, Order, Standing, Verdict};
use crate::tally::{self, Counted};

/// How the votes stand.
#[derive(Debug, Serialize, JsonSchema)]
pub struct VotesView {
    /// What follows from them under the rule: now, or when it closed; nothing while a secret vote
    /// is not counted.
    pub verdict: Option<Verdict>,
    /// Whether this is the last word.
    pub closed: bool,
    /// Why, in sentences, the deciding one first.
    pub why: Vec<String>,
    /// What is still needed for adoption, in sentences; nothing when it closed.
    pub still_needed: Vec<String>,
    /// What the ballots are asked about: in an election or a budget none is for or against.
    pub asks: Asks,
    /// Whether its rule lets one seat vote for another.
    pub proxies: bool,
    /// Chambers, each with the constituencies in it.
    pub shares: Vec<Share>,
    /// Every seat.
    pub seats: Vec<SeatVote>,
}

/// The votes of a chamber or of a constituency within it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Share {
    /// Its id in the charter; empty when the body is counted as a whole.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The colour and shape of a constituency; none for a chamber.
    pub shape: Option<u8>,
    /// Seats that voted.
    pub voted: u64,
    /// Seats that are held and may vote.
    pub of: u64,
    /// The figures; nothing where only the turnout is known: while a secret vote is not counted,
    /// and in an election, where no ballot is for or against.
    pub figures: Option<Figures>,
    /// Whether its own quorum is there, if the rule asks for one.
    pub quorum: Option<bool>,
    /// Whether its own condition holds, if the rule has one.
    pub passes: Option<bool>,
}

/// How one seat voted.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SeatVote {
    /// The seat.
    pub seat: String,
    /// What people call it.
    pub name: String,
    /// Who held it when the vote opened.
    pub organisation: Option<Organisation>,
    /// The colour and shape of its constituency.
    pub shape: u8,
    /// What it chose itself.
    pub choice: Option<Choice>,
    /// How it marked or ranked candidates, by name, in an election.
    pub ranking: Vec<Vec<String>>,
    /// What it gives to proposals, by name, in a budget.
    pub gives: Vec<(String, String)>,
    /// Why.
    pub reason: Option<String>,
    /// When it was cast.
    pub cast: Option<Done>,
    /// How many ballots of this seat it took the place of.
    pub earlier: usize,
    /// The seat that carries its vote.
    pub carried_by: Option<String>,
    /// Whether it voted in secret.
    pub in_secret: bool,
    /// Why it takes no part.
    pub recused: Option<Aside>,
}

/// A seat the reader may vote for.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MySeat {
    /// The seat.
    pub seat: String,
    /// What people call it.
    pub name: String,
    /// The organisation.
    pub organisation: Organisation,
    /// Its constituency, by name.
    pub constituency: String,
    /// Whether it has voted.
    pub voted: bool,
    /// What was chosen last.
    pub choice: Option<Choice>,
    /// How candidates were marked or ranked last.
    pub ranking: Order,
    /// What was given to proposals last.
    pub amounts: Amounts,
    /// The reason that was given.
    pub reason: Option<String>,
    /// The seat that carries its vote, by name.
    pub carried_by: Option<String>,
    /// Why it takes no part.
    pub recused: Option<Aside>,
}

impl VotesView {
    /// How the votes of a motion stand.
    pub(crate) fn of(made: &Made, motion: &Motion, counted: &Counted) -> Self {
        let closed = motion.standing == Standing::Decided;
        let shown = tally::is_known(motion);
        let why = counted.outcome.why.iter().filter(|_| shown).map(|one| made.say(one)).collect();
        let needs = if closed || !shown { Vec::new() } else { counted.still_needed().words };
        let words = needs.iter().map(|one| made.say(one)).collect();
        Self {
            verdict: shown.then(|| counted.outcome.verdict.into()),
            closed,
            why,
            still_needed: words,
            asks: Asks::of(motion),
            proxies: counted.rule.proxies.allowed,
            shares: shares(made, motion, counted, shown),
            seats: seats(made, motion, &counted.recused),
        }
    }
}

fn shares(made: &Made, motion: &Motion, counted: &Counted, shown: bool) -> Vec<Share> {
    let by_constituency = by_constituency(motion, counted);
    let figures = counted.figures();
    let mut out = Vec::new();
    for line in &chamber_lines(counted) {
        let electors = motion
            .electorate()
            .iter()
            .filter(|elector| elector.chamber.clone().unwrap_or_default() == line.chamber);
        let mut inside: Vec<&str> = Vec::new();
        for elector in electors {
            if !inside.contains(&elector.constituency.as_str()) {
                inside.push(&elector.constituency);
            }
        }
        let share = chamber_share(made, counted, line, figures.get(&line.chamber), &inside);
        out.push(if shown { share } else { Share { passes: None, figures: None, ..share } });
        // Which constituency a secret ballot came from, nobody knows.
        if inside.len() > 1 && !tally::is_secret(counted.rule) {
            out.extend(inside.into_iter().map(|id| {
                let (name, shape) = (made.labels.constituency(id), Some(made.labels.shape(id)));
                let figures = by_constituency.get(id).copied().unwrap_or_default();
                Share::of(id, name, shape, figures, counted)
            }));
        }
    }
    out
}

/// The line of each chamber. Without a quorum the tally ends there; whether a chamber's own votes
/// would be enough is then asked of the same rule without its quorum.
fn chamber_lines(counted: &Counted) -> Vec<ChamberLine> {
    let mut lines = counted.outcome.chambers.clone();
    if matches!(counted.outcome.verdict, rule::Verdict::NoQuorum | rule::Verdict::Void) {
        let only_votes = Rule { quorum: Vec::new(), ..counted.rule.clone() };
        let outcome = rule::judge(&only_votes, &counted.facts);
        for (line, other) in lines.iter_mut().zip(outcome.chambers) {
            line.passes = other.passes;
        }
    }
    lines
}

fn chamber_share(
    made: &Made,
    counted: &Counted,
    line: &ChamberLine,
    figures: Option<&Figures>,
    inside: &[&str],
) -> Share {
    let only = if let [one] = inside { Some(made.labels.shape(one)) } else { None };
    let name = match (line.chamber.as_str(), inside) {
        ("", [one]) => made.labels.constituency(one),
        ("", _) => made.ctx.lang.word("decisions-all-seats"),
        (chamber, _) => made.labels.chamber(chamber),
    };
    let figures = figures.copied().unwrap_or_default();
    let (quorum, passes) = (line.quorum, line.passes);
    Share { quorum, passes, ..Share::of(&line.chamber, name, only, figures, counted) }
}

impl Share {
    fn of(id: &str, name: String, shape: Option<u8>, figures: Figures, counted: &Counted) -> Self {
        Self {
            id: id.to_owned(),
            name,
            shape,
            voted: figures.voted(),
            of: figures.members(),
            figures: (!counted.rule.chooses()).then_some(figures),
            quorum: None,
            passes: None,
        }
    }
}

/// The same count with every constituency as a chamber of its own.
fn by_constituency(motion: &Motion, counted: &Counted) -> BTreeMap<String, Figures> {
    let electorate: Electorate = tally::voters(motion)
        .into_iter()
        .map(|voter| rule::Voter { chamber: Some(voter.constituency.clone()), ..voter })
        .collect();
    let votes: Votes =
        tally::votes(motion, counted.stage, counted.recused.keys().cloned().collect());
    let facts = rule::count(counted.rule, &electorate, &votes);
    facts.chambers.iter().map(|one| (one.chamber.clone(), tally::figures(one))).collect()
}

fn seats(made: &Made, motion: &Motion, recused: &BTreeMap<String, Aside>) -> Vec<SeatVote> {
    let electors = motion.electorate().iter();
    let seats = electors.map(|elector| {
        let vote = motion.vote.as_ref();
        let ballot = vote.and_then(|vote| vote.ballots.get(&elector.seat));
        let ranking = vote.and_then(|vote| vote.rankings.get(&elector.seat));
        let secret = vote.and_then(|vote| vote.secret.get(&elector.seat));
        let divided = vote.and_then(|vote| vote.allocations.get(&elector.seat));
        let ranked = ranking.map(|it| (&it.reason, &it.made));
        let shared = divided.map(|it| (&it.reason, &it.made));
        let open = ballot.map(|it| (&it.reason, &it.made)).or(ranked).or(shared);
        let reason = open.map(|(reason, _)| reason);
        let cast = open.map(|(_, made)| made).or(secret.map(|it| &it.made));
        let proxies = vote.map(|vote| vote.proxies.as_slice()).unwrap_or_default();
        let proxy = proxies.iter().find(|proxy| proxy.from == elector.seat);
        SeatVote {
            seat: elector.seat.clone(),
            name: made.labels.seat(&elector.seat),
            organisation: elector.actor.map(|actor| made.organisation(actor)),
            shape: made.labels.shape(&elector.constituency),
            choice: ballot.map(|ballot| ballot.choice),
            ranking: ranking.map(|it| by_name(made, motion, &it.order)).unwrap_or_default(),
            gives: divided.map(|it| budget::by_name(made, motion, &it.amounts)).unwrap_or_default(),
            reason: reason.and_then(|reason| made.read(reason)),
            earlier: vote.map(|vote| vote.earlier(&elector.seat).len()).unwrap_or_default(),
            cast: cast.map(|moment| made.done(moment)),
            carried_by: proxy.filter(|_| ballot.is_none()).map(|proxy| made.labels.seat(&proxy.to)),
            in_secret: secret.is_some(),
            recused: recused.get(&elector.seat).copied(),
        }
    });
    seats.collect()
}

/// A ballot with the candidates' names.
pub(super) fn by_name(made: &Made, motion: &Motion, order: &[Vec<Id>]) -> Vec<Vec<String>> {
    let name = |id: &Id| {
        let found = motion.candidates.iter().find(|one| one.id == *id);
        found.map(|one| made.candidate(motion, one))
    };
    order.iter().map(|tier| tier.iter().filter_map(name).collect()).collect()
}

/// The seats of a motion for which the reader acts.
pub(crate) fn mine(made: &Made, motion: &Motion) -> Vec<MySeat> {
    let Some(person) = made.ctx.audience.person else { return Vec::new() };
    let own = made.members.appointments(person);
    let recused = tally::recused(motion, made.members, made.ctx.now);
    let electors = motion.electorate().iter().filter_map(|elector| {
        let actor = elector.actor?;
        let acts =
            own.iter().any(|one| made.members.is_for(one, actor, &elector.seat, made.ctx.now));
        acts.then_some((elector, actor))
    });
    electors
        .map(|(elector, actor)| {
            let vote = motion.vote.as_ref();
            let ballot = vote.and_then(|vote| vote.ballots.get(&elector.seat));
            let ranking = vote.and_then(|vote| vote.rankings.get(&elector.seat));
            let divided = vote.and_then(|vote| vote.allocations.get(&elector.seat));
            let reason = ballot.map(|it| &it.reason).or(ranking.map(|it| &it.reason));
            let reason = reason.or(divided.map(|it| &it.reason));
            let proxies = vote.map(|vote| vote.proxies.as_slice()).unwrap_or_default();
            let proxy = proxies.iter().find(|proxy| proxy.from == elector.seat);
            MySeat {
                seat: elector.seat.clone(),
                name: made.labels.seat(&elector.seat),
                organisation: made.organisation(actor),
                constituency: made.labels.constituency(&elector.constituency),
                voted: vote.is_some_and(|vote| vote.has_voted(&elector.seat)),
                choice: ballot.map(|ballot| ballot.choice),
                ranking: ranking.map(|ranking| ranking.order.clone()).unwrap_or_default(),
                amounts: divided.map(|divided| divided.amounts.clone()).unwrap_or_default(),
                reason: reason.and_then(|reason| made.read(reason)),
                carried_by: proxy.map(|proxy| made.labels.seat(&proxy.to)),
                recused: recused.get(&elector.seat).copied().or_else(|| {
                    made.members.suspended(actor, made.ctx.now).as_ref().map(Aside::from)
                }),
            }
        })
        .collect()
}
