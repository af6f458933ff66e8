//! A motion, with everything that happened to it. Nothing is taken away: versions, objections,
//! closures and dissents are only ever added.

use std::collections::BTreeMap;

use charter::model::Rule;
use hub::{Actor, At, Id, Said, Stamp};
use serde::{Deserialize, Serialize};

use super::{
    Amendment, Amounts, Aside, Candidate, CastAllocation, CastRanking, Choice, Envelope, Figures,
    Ground, Permit, Purse, Sealing, Slip, Stage, Task, Verdict,
};
use crate::act::Objector;

/// When and by whom something was done, and the entry that recorded it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// When.
    pub at: At,
    /// By whom.
    pub by: Actor,
    /// In which role.
    pub role: String,
    /// The entry.
    pub entry: u64,
}

impl From<&Stamp> for Moment {
    fn from(stamp: &Stamp) -> Self {
        Self { at: stamp.at, by: stamp.by, role: stamp.role.clone(), entry: stamp.index }
    }
}

/// How a motion stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Being written.
    Draft,
    /// Before its body, open for comment.
    Tabled,
    /// Objections are asked for.
    Called,
    /// Ballots are taken.
    Voting,
    /// Decided, one way or the other.
    Decided,
    /// Taken back.
    Withdrawn,
}

/// A motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Motion {
    /// Its id.
    pub id: Id,
    /// Its number in this hub, from 1, in the order in which motions were drafted.
    pub n: u64,
    /// The body that decides.
    pub body: String,
    /// The matter it is.
    pub matter: String,
    /// What it allows when adopted.
    pub permits: Option<Permit>,
    /// Organisations it is about.
    pub concerns: Vec<Id>,
    /// Themes it is about.
    pub topics: Vec<String>,
    /// How it stands.
    pub standing: Standing,
    /// Its words, oldest first; never empty.
    pub versions: Vec<Version>,
    /// When it was tabled.
    pub tabled: Option<Moment>,
    /// The sum it divides, once that was set.
    pub purse: Option<Purse>,
    /// Candidates, in the order in which they were named; withdrawn ones too.
    pub candidates: Vec<Candidate>,
    /// Amendments to it, oldest first.
    pub amendments: Vec<Amendment>,
    /// What was said about it.
    pub comments: Vec<Comment>,
    /// The newest call for consensus.
    pub call: Option<Call>,
    /// Objections raised in calls.
    pub objections: Vec<Objection>,
    /// The sealed election it is decided by, once that was prepared.
    pub sealing: Option<Sealing>,
    /// The vote, once it was opened.
    pub vote: Option<OpenVote>,
    /// What was answered to objections.
    pub replies: Vec<Reply>,
    /// Seats that take no part of their own accord.
    pub recusals: Vec<Recusal>,
    /// What closed, oldest first: perhaps a call, perhaps a vote.
    pub closures: Vec<Closure>,
    /// Dissents on record, beside the outcome.
    pub dissents: Vec<Dissent>,
    /// What the outcome means.
    pub statement: Option<Statement>,
    /// What follows from it, in the order in which it was given.
    pub tasks: Vec<Task>,
    /// When and why it was taken back.
    pub withdrawn: Option<(Moment, Said)>,
    /// When it lapsed, because nobody decided it in time.
    pub lapsed: Option<Moment>,
}

/// The words of a motion as they stood from a moment on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// What it is called.
    pub title: Said,
    /// What agreeing means.
    pub meaning: Said,
    /// The whole text.
    pub text: Said,
    /// When, by whom.
    pub made: Moment,
}

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Its id.
    pub id: Id,
    /// In whose name.
    pub actor: Option<Id>,
    /// What was said.
    pub words: Said,
    /// When, by whom.
    pub made: Moment,
}

/// A call for consensus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The rule by which it was called, as it stood then.
    pub rule: Rule,
    /// Who may object, fixed when it was called.
    pub electorate: Vec<Elector>,
    /// Until when.
    pub until: At,
    /// When, by whom.
    pub made: Moment,
}

/// An objection raised in a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// Its id.
    pub id: Id,
    /// The seat.
    pub seat: String,
    /// Why.
    pub reason: Said,
    /// When, by whom.
    pub made: Moment,
    /// When it was withdrawn.
    pub withdrawn: Option<At>,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenVote {
    /// The rule by which it is decided, as it stood when it opened.
    pub rule: Rule,
    /// The version of the charter then.
    pub charter: u64,
    /// Who may vote, fixed when it opened.
    pub electorate: Vec<Elector>,
    /// Until when.
    pub until: At,
    /// When, by whom.
    pub made: Moment,
    /// The last ballot of each seat.
    pub ballots: BTreeMap<String, CastBallot>,
    /// Every ballot that was brought in on paper, corrected ones too, in their order.
    pub paper: Vec<PaperBallot>,
    /// In an election, the last marked or ranked ballot of each seat.
    pub rankings: BTreeMap<String, CastRanking>,
    /// In a budget, the last ballot of each seat that divides the sum.
    pub allocations: BTreeMap<String, CastAllocation>,
    /// In a secret vote, the last ballot of each seat.
    pub secret: BTreeMap<String, Envelope>,
    /// Entries of open ballots that a later one of the same seat took the place of, by seat.
    pub replaced: BTreeMap<String, Vec<u64>>,
    /// Closed ballots that were counted, in the order of their trackers.
    pub slips: Vec<Slip>,
    /// Votes in the hands of others, in the order they were given.
    pub proxies: Vec<Proxy>,
}

impl OpenVote {
    /// Every seat that voted itself, in whatever way: that it did is public.
    pub fn voted(&self) -> impl Iterator<Item = &String> {
        let open = self.ballots.keys().chain(self.rankings.keys()).chain(self.allocations.keys());
        open.chain(self.secret.keys())
    }

    /// Whether this seat voted itself.
    #[must_use]
    pub fn has_voted(&self, seat: &str) -> bool {
        self.voted().any(|voted| voted == seat)
    }

    /// The entry of the ballot of this seat that counts, in whatever way it was cast.
    #[must_use]
    pub fn counted(&self, seat: &str) -> Option<u64> {
        let open = self.ballots.get(seat).map(|it| &it.made);
        let ranked = || self.rankings.get(seat).map(|it| &it.made);
        let divided = || self.allocations.get(seat).map(|it| &it.made);
        let secret = || self.secret.get(seat).map(|it| &it.made);
        Some(open.or_else(ranked).or_else(divided).or_else(secret)?.entry)
    }

    /// Entries of the ballots of this seat that a later one took the place of, oldest first.
    #[must_use]
    pub fn earlier(&self, seat: &str) -> &[u64] {
        let secret = self.secret.get(seat).map(|it| &it.earlier);
        secret.or(self.replaced.get(seat)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Remembers the open ballot of this seat before another one takes its place.
    pub(crate) fn replace(&mut self, seat: &str) {
        if let Some(entry) = self.counted(seat) {
            self.replaced.entry(seat.to_owned()).or_default().push(entry);
        }
    }

    /// Whether the ballot of this seat that counts was brought in on paper.
    #[must_use]
    pub fn is_on_paper(&self, seat: &str) -> bool {
        let last = self.paper.iter().rfind(|one| one.seat == seat);
        let counted = self.ballots.get(seat).map(|ballot| ballot.made.entry);
        last.is_some_and(|last| counted == Some(last.made.entry))
    }

    /// Forgets what closed ballots say: they were counted, or never will be.
    pub(crate) fn forget(&mut self) {
        self.secret.values_mut().for_each(|it| it.slip = Said::default());
    }
}

/// A seat that may vote, as it stood when the vote opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elector {
    /// The seat.
    pub seat: String,
    /// Who held it; vacant when nobody.
    pub actor: Option<Id>,
    /// Its constituency.
    pub constituency: String,
    /// Its chamber, if the charter has chambers.
    pub chamber: Option<String>,
    /// What it weighs, by name of the weight.
    pub weights: BTreeMap<String, u64>,
}

/// A ballot as it was last cast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CastBallot {
    /// What was chosen.
    pub choice: Choice,
    /// Why.
    pub reason: Said,
    /// When, by whom.
    pub made: Moment,
}

/// A ballot that an officer brought in on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperBallot {
    /// The seat.
    pub seat: String,
    /// What was chosen.
    pub choice: Choice,
    /// What was wrong with the one before, where this one corrects it.
    pub corrects: Option<Said>,
    /// When, by whom.
    pub made: Moment,
}

/// A vote in the hands of another seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxy {
    /// The seat that is represented.
    pub from: String,
    /// The seat that carries its vote.
    pub to: String,
    /// When, by whom.
    pub made: Moment,
}

/// A seat that takes no part, of its own accord.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recusal {
    /// The seat.
    pub seat: String,
    /// On which ground.
    pub ground: Ground,
    /// More about it.
    pub words: Said,
    /// When, by whom.
    pub made: Moment,
}

/// An answer to an objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Which objection.
    pub to: Objector,
    /// What was answered.
    pub words: Said,
    /// When, by whom.
    pub made: Moment,
}

/// A call or vote that closed, with its figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// What closed.
    pub stage: Stage,
    /// The rule applied.
    pub rule: String,
    /// What followed.
    pub verdict: Verdict,
    /// The figures of each chamber.
    pub figures: BTreeMap<String, Figures>,
    /// How many objections stood.
    pub objections: u64,
    /// The candidates elected.
    pub elected: Vec<Id>,
    /// What each proposal is given.
    pub allocated: Amounts,
    /// Who took no part, and why, as it was then.
    pub recused: BTreeMap<String, Aside>,
    /// When, by whom.
    pub made: Moment,
}

/// A dissent on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dissent {
    /// Its id.
    pub id: Id,
    /// The seat.
    pub seat: String,
    /// What it says.
    pub statement: Said,
    /// When, by whom.
    pub made: Moment,
}

/// What an outcome means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Who does it; the secretariat when nobody is named.
    pub who: Option<Id>,
    /// By when.
    pub due: Option<At>,
    /// When it is looked at again.
    pub review: At,
    /// Why it came out so.
    pub why: Said,
    /// What happens next.
    pub next: Said,
    /// When, by whom.
    pub made: Moment,
}

/// A formal objection: raised in a call, or made on a ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formal<'m> {
    /// How a reply names it.
    pub to: Objector,
    /// The seat.
    pub seat: &'m str,
    /// Why.
    pub reason: &'m Said,
    /// When, by whom.
    pub made: &'m Moment,
    /// Whether it was withdrawn.
    pub withdrawn: Option<At>,
    /// The newest reply.
    pub reply: Option<&'m Reply>,
}

impl Motion {
    /// Its words now.
    #[must_use]
    pub fn words(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// When it was drafted, and by whom.
    #[must_use]
    pub fn drafted(&self) -> Option<&Moment> {
        self.versions.first().map(|version| &version.made)
    }

    /// The closure that decided it.
    #[must_use]
    pub fn outcome(&self) -> Option<&Closure> {
        self.closures.last().filter(|_| self.standing == Standing::Decided)
    }

    /// Until when the call or the vote that is open now lasts.
    #[must_use]
    pub fn until(&self) -> Option<At> {
        match self.standing {
            Standing::Called => self.call.as_ref().map(|call| call.until),
            Standing::Voting => self.vote.as_ref().map(|vote| vote.until),
            _ => None,
        }
    }

    /// When the vote opened, or the call was made where no vote was opened.
    #[must_use]
    pub fn opened(&self) -> Option<At> {
        match (&self.vote, &self.call) {
            (Some(vote), _) => Some(vote.made.at),
            (None, Some(call)) => Some(call.made.at),
            (None, None) => None,
        }
    }

    /// Who may vote, or object where no vote was opened: fixed when that began.
    #[must_use]
    pub fn electorate(&self) -> &[Elector] {
        match (&self.vote, &self.call) {
            (Some(vote), _) => &vote.electorate,
            (None, Some(call)) => &call.electorate,
            (None, None) => &[],
        }
    }

    /// The candidates on the ballot, in the order in which they were named.
    #[must_use]
    pub fn ballot(&self) -> Vec<&Candidate> {
        self.candidates.iter().filter(|candidate| candidate.withdrawn.is_none()).collect()
    }

    /// The candidates that were elected, in the order of their election.
    #[must_use]
    pub fn elected(&self) -> Vec<&Candidate> {
        let elected = self.outcome().map(|closure| closure.elected.as_slice()).unwrap_or_default();
        elected.iter().filter_map(|id| self.candidates.iter().find(|it| it.id == *id)).collect()
    }

    /// The elector of this seat.
    #[must_use]
    pub fn elector(&self, seat: &str) -> Option<&Elector> {
        self.electorate().iter().find(|elector| elector.seat == seat)
    }

    /// All formal objections with their replies, oldest first.
    #[must_use]
    pub fn formal_objections(&self) -> Vec<Formal<'_>> {
        let reply = |to: &Objector| self.replies.iter().rev().find(|reply| reply.to == *to);
        let raised = self.objections.iter().map(|one| {
            let to = Objector::Objection(one.id);
            let reply = reply(&to);
            let (seat, reason) = (one.seat.as_str(), &one.reason);
            Formal { to, seat, reason, made: &one.made, withdrawn: one.withdrawn, reply }
        });
        let ballots = self.vote.iter().flat_map(|vote| &vote.ballots);
        let on_ballots = ballots.filter(|(_, ballot)| ballot.choice == Choice::Object);
        let cast = on_ballots.map(|(seat, ballot)| {
            let to = Objector::Seat(seat.clone());
            let reply = reply(&to);
            let (reason, made) = (&ballot.reason, &ballot.made);
            Formal { to, seat, reason, made, withdrawn: None, reply }
        });
        let mut all: Vec<Formal> = raised.chain(cast).collect();
        all.sort_by_key(|formal| formal.made.entry);
        all
    }
}
