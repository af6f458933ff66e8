//! The rule: how a body decides. One type, from which the tally, the live "still needed", the
//! explanation in words and the replay all come. A rule is never written twice.

use super::budget::Budget;
use super::election::Election;
use super::line::{Counting, Line, Scope};
use super::parts::Basis;
use super::row::RuleRow;
use serde::{Deserialize, Serialize};

/// A rule of the charter, a clause that refusals and outcomes can cite by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RuleRow", into = "RuleRow")]
pub struct Rule {
    /// The clause id, such as `R1`.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// The body that decides by it.
    pub body: Option<String>,
    /// What it is for; `any` or empty means everything that no other rule names.
    pub matters: Vec<String>,
    /// How it decides.
    pub method: Method,
    /// How many must take part; every line must hold. Empty: no quorum.
    pub quorum: Vec<Line>,
    /// Who can stop a decision alone.
    pub vetoes: Vec<Veto>,
    /// Voting for another.
    pub proxies: Proxies,
    /// What applies instead when exactly these voters are recused.
    pub carve_outs: Vec<CarveOut>,
    /// How ballots are cast.
    pub ballot: Ballot,
    /// Who may call in what is decided by it.
    pub review: Option<Review>,
    /// Names of fields that were looked for and are not known.
    pub unknown: Vec<String>,
    /// Where this was read and how sure it is.
    pub basis: Option<Basis>,
}

/// How a rule decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Method {
    /// Nobody keeps up an objection.
    Consensus(Consensus),
    /// Nobody objects before a deadline.
    Silence(Silence),
    /// Enough votes: one of the lists must hold, and in it every line.
    Vote(Vec<Vec<Line>>),
    /// Enough supporters and few enough objectors among a few bodies.
    Support(Support),
    /// A status that follows from measured conditions.
    Standard(Standard),
    /// Choosing among candidates.
    Election(Election),
    /// Dividing a sum among proposals.
    Budget(Budget),
    /// Not by ballots at all.
    Otherwise(Otherwise),
}

/// Consensus: the absence of objection, which is not unanimity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consensus {
    /// Which objections stop it.
    pub objection: Objection,
    /// The role that calls it.
    pub called_by: Option<String>,
    /// How long objections are heard.
    pub deadline_days: Option<u32>,
    /// What follows when an objection stands.
    pub fallback: Fallback,
}

/// Which objections stop a consensus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Objection {
    /// One that is kept up after discussion and an offer.
    Sustained,
    /// Any.
    Any,
}

/// What follows when consensus fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fallback {
    /// Nothing: the proposal is not adopted.
    None,
    /// A fallback is required, but not stated here.
    Required,
    /// The named rule.
    #[serde(untagged)]
    Rule(String),
}

/// Adoption by silence until a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// How long silence must last.
    pub deadline_days: Option<u32>,
    /// What an objection does.
    pub on_objection: OnObjection,
    /// The rule that follows, when an objection leads to one.
    pub fallback: Option<String>,
}

/// What an objection does to a proposal that passes by silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnObjection {
    /// It goes to a meeting.
    ToMeeting,
    /// It goes to the fallback rule.
    GoToFallback,
    /// It is not adopted.
    NotAdopted,
}

/// Support and objection counted among a few bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Support {
    /// How many bodies there are.
    pub of: Option<u32>,
    /// How many must support.
    pub support_min: u32,
    /// How many may object.
    pub objections_max: u32,
}

/// A status by measured test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standard {
    /// Every one must be met.
    pub conditions: Vec<String>,
    /// How often the test is repeated.
    pub recheck_months: Option<u32>,
}

/// Ways of deciding without ballots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// Somebody appoints.
    Appointment,
    /// A turn passes from group to group.
    Rotation,
    /// Written criteria decide.
    Criteria,
    /// A constituency decides by itself.
    SelfOrganised,
    /// The board, after advice.
    BoardAfterAdvice,
    /// The deciders consult and then publish.
    Consultation,
    /// A committee decides.
    Committee,
    /// One body recommends, another decides.
    Recommendation,
    /// A working group.
    WorkingGroup,
    /// Looked for and not found.
    Unknown,
}

/// The right of another body to call a decision in. A decision holds at once; while it is called
/// in, nothing more may rest on it, and when it is set aside, nothing ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The body that may call it in.
    pub by: String,
    /// For how many days after the decision.
    pub days: u32,
    /// How many days it may lie without a call or a vote before it lapses; as many when left out.
    pub lapse_days: Option<u32>,
}

impl Review {
    /// How many days a review may lie before its body without a call or a vote.
    pub fn lapses_after(&self) -> u32 {
        self.lapse_days.unwrap_or(self.days)
    }
}

/// Who can stop a decision alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Veto {
    /// Every voter.
    Any,
    /// The named seat, such as `board/chair/1`.
    Seat(String),
    /// Every voter of a constituency.
    Constituency(String),
    /// Every voter of a chamber.
    Chamber(String),
}

/// Voting for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proxies {
    /// Whether proxies count at all.
    pub allowed: bool,
    /// How many one voter may carry; `None` is no cap.
    pub cap: Option<u32>,
    /// Whether those voting by proxy count as present.
    pub count_for_quorum: bool,
}

impl Default for Proxies {
    fn default() -> Self {
        Proxies { allowed: false, cap: None, count_for_quorum: true }
    }
}

/// What applies instead when exactly the named voters are recused. Recusal always takes the
/// recused out of every base; a carve-out also replaces the threshold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarveOut {
    /// Seats, constituencies or chambers.
    pub recused: Vec<String>,
    /// The method that applies.
    pub method: Method,
}

/// How ballots are cast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ballot {
    /// Who sees them.
    pub mode: BallotMode,
    /// A vote cannot be changed once cast.
    pub is_final: bool,
    /// Reasons are kept without a name, which may be added on request.
    pub names_on_request: bool,
}

/// Who sees a ballot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BallotMode {
    /// Everyone, at once.
    #[default]
    Open,
    /// The host alone, until close.
    Closed,
    /// Nobody; trustees decrypt the sum.
    Sealed,
}

impl Rule {
    /// A rule that decides by `method` and states nothing else.
    pub fn plain(id: &str, method: Method) -> Rule {
        Rule {
            id: id.to_owned(),
            title: String::new(),
            body: None,
            matters: Vec::new(),
            method,
            quorum: Vec::new(),
            vetoes: Vec::new(),
            proxies: Proxies::default(),
            carve_outs: Vec::new(),
            ballot: Ballot::default(),
            review: None,
            unknown: Vec::new(),
            basis: None,
        }
    }

    /// The rule that follows when this one does not settle the matter.
    pub fn fallback(&self) -> Option<&str> {
        match &self.method {
            Method::Consensus(consensus) => match &consensus.fallback {
                Fallback::Rule(id) => Some(id),
                Fallback::None | Fallback::Required => None,
            },
            Method::Silence(silence) => silence.fallback.as_deref(),
            _ => None,
        }
    }

    /// How long objections are heard, or silence must last, where the rule says so.
    pub fn deadline_days(&self) -> Option<u32> {
        match &self.method {
            Method::Consensus(consensus) => consensus.deadline_days,
            Method::Silence(silence) => silence.deadline_days,
            _ => None,
        }
    }

    /// Whether ballots settle it (as opposed to objections or outside ways).
    pub fn is_vote(&self) -> bool {
        matches!(
            self.method,
            Method::Vote(_) | Method::Support(_) | Method::Election(_) | Method::Budget(_)
        )
    }

    /// The election, where candidates are chosen among.
    pub fn election(&self) -> Option<&Election> {
        match &self.method {
            Method::Election(election) => Some(election),
            _ => None,
        }
    }

    /// The budget, where a sum is divided among proposals.
    pub fn budget(&self) -> Option<&Budget> {
        match &self.method {
            Method::Budget(budget) => Some(budget),
            _ => None,
        }
    }

    /// Whether its ballots choose among candidates or proposals, not for or against one motion.
    pub fn chooses(&self) -> bool {
        self.election().is_some() || self.budget().is_some()
    }

    /// Whether it counts all seats alike: it looks at no chamber and no weight.
    pub fn counts_alike(&self) -> bool {
        let lists = match &self.method {
            Method::Vote(lists) => lists.as_slice(),
            _ => &[],
        };
        let mut lines = lists.iter().flatten().chain(&self.quorum);
        lines.all(|line| line.scope == Scope::All && line.by == Counting::Seats)
    }

    /// Whether the rule speaks about this matter.
    pub fn is_for(&self, matter: &str) -> bool {
        self.matters.iter().any(|m| m == matter)
    }

    /// Whether the rule is for everything that no other rule names.
    pub fn is_general(&self) -> bool {
        self.matters.is_empty() || self.matters.iter().any(|m| m == "any")
    }
}
