//! From a motion and what is known of its voters to the charter's tally: the one place where
//! ballots, proxies and recusals meet the rule. The rule itself is the charter's alone.

mod secret;

use std::collections::{BTreeMap, BTreeSet};

use charter::model::{Fraction, Rule, Seat};
use charter::tally::budget::{Pot, Proposal};
use charter::tally::election::{Contest, Ranking};
use charter::tally::{self, Electorate, Facts, Needs, Outcome, Voter, Votes};
use hub::{At, Hub, Id};
use members::Roll;
use members::model::{About, Case};
use members::rules::is_on_conduct;

use crate::act::Closed;
use crate::model::{
    Amounts, Aside, Candidate, Elector, Figures, Motion, OpenVote, Stage, Standing, given, numbered,
};
use crate::rules;
pub use secret::{can_be_secret, groups, is_counted, is_known, is_secret, to_count};

/// The seats of a motion's body that vote, held or vacant, as they stand now. Where an earlier
/// charter decides, seats that the one in force no longer has are left out: nobody could vote.
#[must_use]
pub fn electorate(motion: &Motion, hub: &Hub, now: At) -> Vec<Elector> {
    let charters = rules::terms(motion.permits.as_ref(), hub).zip(rules::charter(hub));
    let Some((charter, in_force)) = charters else { return Vec::new() };
    let seats = Roll::of(hub).seats_of(charter, &motion.body, now);
    let is_there = |seat: &Seat| in_force.seat(&seat.id).is_some_and(|seat| seat.voting);
    let voting = seats.into_iter().filter(|held| held.seat.voting && is_there(&held.seat));
    voting
        .map(|held| Elector {
            seat: held.seat.id,
            actor: held.actor,
            constituency: held.seat.constituency,
            chamber: held.seat.chamber,
            weights: held.seat.weights,
        })
        .collect()
}

/// Who takes no part, and why: seats that said so, seats whose organisation declared an interest
/// that touches the motion, is accused in the case it decides or raised it, seats of members that
/// did not vote yet when it opened, and seats of members whose votes are suspended and that had not
/// voted.
#[must_use]
pub fn recused(motion: &Motion, members: Roll, now: At) -> BTreeMap<String, Aside> {
    let opened = motion.opened().unwrap_or(now);
    recused_of(motion, motion.electorate(), opened, members, now)
}

/// The same of these seats, were the vote opened at that moment.
#[must_use]
pub fn recused_of(
    motion: &Motion,
    electorate: &[Elector],
    opened: At,
    members: Roll,
    now: At,
) -> BTreeMap<String, Aside> {
    let own = motion.recusals.iter().map(|recusal| (recusal.seat.clone(), recusal.ground.into()));
    let mut out: BTreeMap<String, Aside> = own.collect();
    let mut touched: BTreeMap<Id, Id> = BTreeMap::new();
    for interest in members.interests(now).filter(|one| touches(&one.about, motion, members)) {
        touched.entry(members.lead(interest.actor)).or_insert(interest.id);
    }
    let secret = motion.vote.as_ref().map(|vote| &vote.secret);
    let case = case_of(motion, members);
    // What was decided after the deadline does not reach back before it.
    let at = motion.until().map_or(now, |until| until.min(now));
    let suspended = members.all_suspended(at);
    for elector in electorate {
        // A secret ballot that was cast cannot be taken out again: nobody can tell which it is.
        if secret.is_some_and(|cast| cast.contains_key(&elector.seat)) {
            continue;
        }
        let Some(actor) = elector.actor else { continue };
        let new = new_at(members, actor, opened);
        // A raiser may vote where else nobody would; not one that may not vote for other reasons.
        let own = case.and_then(|case| side(case, actor, members));
        let (raised, accused) = match own {
            Some(Aside::Raised(_)) => (own, None),
            _ => (None, own),
        };
        let interest = touched.get(&members.lead(actor)).copied().map(Aside::Interest);
        let suspended = suspended.get(&members.lead(actor)).map(Aside::from);
        let suspended = suspended.filter(|_| !has_spoken(motion, elector));
        let found = new.or(accused).or(interest).or(suspended).or(raised);
        if let Some(aside) = found {
            out.entry(elector.seat.clone()).or_insert(aside);
        }
    }
    keep_a_voice(electorate, &mut out);
    out
}

/// Whoever raised a case votes on it where else nobody of its chamber could: an empty chamber
/// agrees to nothing, and whoever sits in it alone could raise no case, or one only to see it lost.
fn keep_a_voice(electorate: &[Elector], out: &mut BTreeMap<String, Aside>) {
    let votes = |one: &&Elector| one.actor.is_some() && !out.contains_key(&one.seat);
    let heard: BTreeSet<&Option<String>> =
        electorate.iter().filter(votes).map(|one| &one.chamber).collect();
    for one in electorate.iter().filter(|one| !heard.contains(&one.chamber)) {
        if matches!(out.get(&one.seat), Some(Aside::Raised(_))) {
            out.remove(&one.seat);
        }
    }
}

/// Whether an organisation was too new to vote at a moment. What counts is when a call or vote
/// opened: nobody grows into a running vote, and no quorum moves.
fn new_at(members: Roll, actor: Id, opened: At) -> Option<Aside> {
    // As it was in then: who leaves while the vote runs is no older for it.
    let from = members.votes_from(actor, opened)?;
    (opened < from).then_some(Aside::New { from })
}

/// The case of conduct that a motion decides on, if it does.
#[must_use]
pub fn case_of<'h>(motion: &Motion, members: Roll<'h>) -> Option<&'h Case> {
    let permit = motion.permits.as_ref().filter(|permit| is_on_conduct(&permit.kind))?;
    members.case(permit.subject?)
}

/// On which side of a case an organisation is, if on any: nobody judges a case of its own.
fn side(case: &Case, actor: Id, members: Roll) -> Option<Aside> {
    if members.same(case.actor, actor) {
        return Some(Aside::Accused(case.id));
    }
    let raised = case.raiser.is_some_and(|raiser| members.same(raiser, actor));
    raised.then_some(Aside::Raised(case.id))
}

/// Whether a seat voted itself, or objected in the call that is open. A suspension takes away no
/// word that was given before it: nobody is suspended to turn a vote that runs.
fn has_spoken(motion: &Motion, elector: &Elector) -> bool {
    match (&motion.vote, &motion.call) {
        (Some(vote), _) => vote.has_voted(&elector.seat),
        (None, Some(call)) => motion.objections.iter().any(|one| {
            one.seat == elector.seat && one.withdrawn.is_none() && call.made.entry < one.made.entry
        }),
        (None, None) => false,
    }
}

/// Whether a declared interest touches a motion.
#[must_use]
pub fn touches(about: &About, motion: &Motion, members: Roll) -> bool {
    let same = |one: Id, other: Id| members.same(one, other);
    match about {
        About::Motion(id) => *id == motion.id,
        About::Actor(id) => {
            motion.concerns.iter().any(|one| same(*one, *id))
                || case_of(motion, members).is_some_and(|case| same(case.actor, *id))
                || motion
                    .permits
                    .as_ref()
                    .and_then(|permit| permit.subject)
                    .is_some_and(|one| same(one, *id))
        }
        About::Topic(code) => *code == motion.matter || motion.topics.contains(code),
    }
}

/// A call or vote as the rule sees it.
#[derive(Debug)]
pub struct Counted<'m> {
    /// What is counted.
    pub stage: Stage,
    /// The rule, as it stood when the call was made or the vote opened.
    pub rule: &'m Rule,
    /// The figures.
    pub facts: Facts,
    /// What follows from them.
    pub outcome: Outcome,
    /// Who takes no part, and why.
    pub recused: BTreeMap<String, Aside>,
}

impl Counted<'_> {
    /// The fewest further votes that would turn it into adoption.
    #[must_use]
    pub fn still_needed(&self) -> Needs {
        tally::still_needed(self.rule, &self.facts)
    }

    /// The figures of each chamber for the record.
    #[must_use]
    pub fn figures(&self) -> BTreeMap<String, Figures> {
        by_chamber(&self.facts)
    }

    /// The candidates elected, in the order of their election.
    #[must_use]
    pub fn elected(&self, motion: &Motion) -> Vec<Id> {
        let ballot = motion.ballot();
        let adopted = self.facts.elected.as_ref().filter(|_| self.outcome.is_adopted());
        let numbers = adopted.iter().flat_map(|found| &found.elected);
        numbers.filter_map(|number| ballot.get(*number).map(|candidate| candidate.id)).collect()
    }

    /// What each proposal is given, where money is divided.
    #[must_use]
    pub fn allocated(&self, motion: &Motion) -> Amounts {
        let ballot = motion.ballot();
        let adopted = self.facts.allocated.as_ref().filter(|_| self.outcome.is_adopted());
        let amounts = adopted.iter().flat_map(|found| found.amounts.iter().copied().enumerate());
        let named = amounts.filter(|(_, amount)| *amount > 0).filter_map(|(number, amount)| {
            ballot.get(number).map(|candidate| (candidate.id, amount))
        });
        named.collect()
    }

    /// How many objections stand.
    #[must_use]
    pub fn objections(&self) -> u64 {
        let standing = self.facts.objections.iter().filter(|one| one.stands && !one.late);
        u64::try_from(standing.count()).unwrap_or(u64::MAX)
    }
}

/// Counts what is open now, or the vote that was last. Nothing when neither began.
#[must_use]
pub fn count<'m>(motion: &'m Motion, members: Roll, now: At) -> Option<Counted<'m>> {
    let (stage, rule) = counted_by(motion)?;
    let recused = recused_in(motion, members, now);
    let votes = votes(motion, stage, recused.keys().cloned().collect());
    let facts = tally::count(rule, &voters(motion), &votes);
    let outcome = tally::judge(rule, &facts);
    Some(Counted { stage, rule, facts, outcome, recused })
}

/// The figures of each chamber alone: a list of many motions elects nobody and divides no money.
#[must_use]
pub fn turnout(motion: &Motion, members: Roll, now: At) -> Option<BTreeMap<String, Figures>> {
    let (stage, rule) = counted_by(motion)?;
    let recused = recused_in(motion, members, now);
    let mut votes = votes(motion, stage, recused.into_keys().collect());
    votes.pot.ballots.clear();
    votes.contest.rankings.clear();
    Some(by_chamber(&tally::count(rule, &voters(motion), &votes)))
}

/// What is counted, and by which rule.
fn counted_by(motion: &Motion) -> Option<(Stage, &Rule)> {
    match (&motion.vote, &motion.call) {
        (Some(vote), _) => Some((Stage::Vote, &vote.rule)),
        (None, Some(call)) => Some((Stage::Call, &call.rule)),
        (None, None) => None,
    }
}

/// Who takes no part now, or took none when it was decided.
fn recused_in(motion: &Motion, members: Roll, now: At) -> BTreeMap<String, Aside> {
    match motion.outcome() {
        Some(closure) => closure.recused.clone(),
        None => recused(motion, members, now),
    }
}

fn by_chamber(facts: &Facts) -> BTreeMap<String, Figures> {
    facts.chambers.iter().map(|one| (one.chamber.clone(), figures(one))).collect()
}

pub(crate) fn voters(motion: &Motion) -> Electorate {
    // Where all secret ballots count alike, nobody knows which chamber they came from.
    let rule = motion.vote.as_ref().map(|vote| &vote.rule);
    let is_one = rule.is_some_and(|rule| is_secret(rule) && rule.counts_alike());
    let electors = motion.electorate().iter();
    electors
        .map(|elector| Voter {
            seat: elector.seat.clone(),
            constituency: elector.constituency.clone(),
            chamber: elector.chamber.clone().filter(|_| !is_one),
            weights: elector.weights.clone(),
            held: elector.actor.is_some(),
        })
        .collect()
}

pub(crate) fn votes(motion: &Motion, stage: Stage, recused: BTreeSet<String>) -> Votes {
    let mut votes = Votes { recused, ..Votes::default() };
    match (stage, &motion.vote) {
        (Stage::Vote, Some(vote)) => {
            let ballots = vote.ballots.iter();
            votes.ballots =
                ballots.map(|(seat, cast)| (seat.clone(), cast.choice.counted())).collect();
            let ranked = vote.rankings.iter();
            votes.ballots.extend(ranked.map(|(seat, it)| (seat.clone(), takes_part(&it.order))));
            let divided = vote.allocations.iter();
            let gives = |amounts: &Amounts| amounts.values().any(|amount| *amount > 0);
            votes
                .ballots
                .extend(divided.map(|(seat, it)| (seat.clone(), takes(gives(&it.amounts)))));
            if vote.rule.budget().is_some() {
                votes.pot = pot(motion, vote);
            } else {
                votes.contest = contest(motion, vote);
            }
            secret::fill(motion, vote, &mut votes);
            let proxies = vote.proxies.iter();
            votes.proxies = proxies
                .map(|one| tally::Proxy { from: one.from.clone(), to: one.to.clone() })
                .collect();
        }
        _ => {
            // A second call starts afresh: what stood in the first was settled by its closure.
            let since = motion.call.as_ref().map_or(0, |call| call.made.entry);
            let objections = motion.objections.iter().filter(|one| one.made.entry > since);
            votes.objections = objections
                .map(|one| tally::Objection {
                    by: one.seat.clone(),
                    stands: one.withdrawn.is_none(),
                    late: false,
                })
                .collect();
        }
    }
    votes
}

/// The contest of an election: candidates by their ids, and the ballots in the tally's numbers.
fn contest(motion: &Motion, vote: &OpenVote) -> Contest {
    let cast = vote.rankings.iter();
    Contest {
        candidates: motion.ballot().iter().map(|candidate| candidate.id.to_string()).collect(),
        rankings: cast.map(|(seat, it)| (seat.clone(), numbered_by(motion, &it.order))).collect(),
        sums: None,
    }
}

fn numbered_by(motion: &Motion, order: &[Vec<Id>]) -> Ranking {
    numbered(order, &motion.ballot())
}

/// The sum, the proposals by their ids, and the ballots in the tally's numbers: marked ones give
/// each proposal they mark a 1.
pub(crate) fn pot(motion: &Motion, vote: &OpenVote) -> Pot {
    let ballot = motion.ballot();
    let proposal = |candidate: &&Candidate| Proposal {
        id: candidate.id.to_string(),
        cost: candidate.cost.unwrap_or_default(),
    };
    let marked = vote.rankings.iter().map(|(seat, cast)| {
        let marks = cast.order.iter().flatten().map(|id| (*id, 1)).collect();
        (seat.clone(), given(&marks, &ballot))
    });
    let divided =
        vote.allocations.iter().map(|(seat, cast)| (seat.clone(), given(&cast.amounts, &ballot)));
    Pot {
        total: motion.purse.as_ref().map_or(0, |purse| purse.total),
        proposals: ballot.iter().map(proposal).collect(),
        ballots: marked.chain(divided).collect(),
    }
}

/// How a ranked ballot takes part in the quorum: for whomever it names, or an abstention.
fn takes_part(order: &[Vec<Id>]) -> tally::Choice {
    takes(order.iter().any(|tier| !tier.is_empty()))
}

const fn takes(names_somebody: bool) -> tally::Choice {
    if names_somebody { tally::Choice::Agree } else { tally::Choice::Abstain }
}

pub(crate) fn figures(chamber: &tally::Figures) -> Figures {
    let count = chamber.counts.get("").copied().unwrap_or_default();
    let whole = |amount: Fraction| amount.as_whole().unwrap_or_default();
    let members = count.members.map(whole).unwrap_or_default();
    let (agree, disagree) = (whole(count.agree), whole(count.disagree));
    let abstain = whole(count.abstain);
    Figures {
        agree,
        disagree,
        abstain,
        by_proxy: whole(count.by_proxy),
        silent: members.saturating_sub(agree + disagree + abstain),
        recused: chamber.recused,
        vacant: count.seats.map(whole).unwrap_or_default().saturating_sub(members),
    }
}

/// What closing the open call or vote says, if one is open.
#[must_use]
pub fn closing(motion: &Motion, members: Roll, now: At) -> Option<Closed> {
    if !matches!(motion.standing, Standing::Called | Standing::Voting) || !is_counted(motion) {
        return None;
    }
    let counted = count(motion, members, now)?;
    Some(Closed {
        motion: motion.id,
        stage: counted.stage,
        rule: counted.rule.id.clone(),
        verdict: counted.outcome.verdict.into(),
        figures: counted.figures(),
        objections: counted.objections(),
        elected: counted.elected(motion),
        allocated: counted.allocated(motion),
    })
}
