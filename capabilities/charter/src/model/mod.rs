//! The nouns of a charter: values that cannot be wrong by themselves. Whether they fit together
//! is checked in `check`.

mod budget;
pub mod compare;
mod conduct;
mod election;
pub mod flat;
mod fraction;
mod line;
mod parts;
mod pass;
mod row;
mod rule;
mod seats;
mod texts;

pub use budget::{Budget, Completion, Sharing};
pub use conduct::{Conduct, SanctionKind};
pub use election::{Election, Ties, Way};
pub use fraction::{Fraction, FractionError};
pub use line::{Bar, Base, Counting, Line, LineError, Scope};
pub use parts::{
    Basis, Body, Chamber, Constituency, Criterion, Disclosure, Grantee, Officer, Power, SeatCount,
    SeatGroup, Speaker,
};
pub use rule::{
    Ballot, BallotMode, CarveOut, Consensus, Fallback, Method, Objection, OnObjection, Otherwise,
    Proxies, Review, Rule, Silence, Standard, Support, Veto,
};
pub use seats::Seat;
pub use texts::{is_code, merge, split, texts};

use serde::{Deserialize, Serialize};

/// A charter: who is in, who sits where, how decisions are made, who may do what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Charter {
    /// The form of this file; always 1.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub charter: u8,
    /// What people call the hub's charter.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The one goal, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub goal: String,
    /// Who may become a member, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub membership: String,
    /// The rule by which this charter is changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amendment: Option<String>,
    /// How many days after its admission a member votes; at once when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vote_after_days: Option<u32>,
    /// How many members must vouch for an organisation before it is admitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vouchers_min: Option<u32>,
    /// What was looked for and is not known, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// At most eight constituencies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constituencies: Vec<Constituency>,
    /// What an organisation must meet to be admitted, one by one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Criterion>,
    /// How constituencies are grouped when votes are counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chambers: Vec<Chamber>,
    /// The bodies and their seats.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Body>,
    /// The offices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub officers: Vec<Officer>,
    /// The rules.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// How cases about a member's conduct are handled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conduct: Vec<Conduct>,
    /// The table of powers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub powers: Vec<Power>,
    /// Who speaks for the hub.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
    /// Who may read what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disclosure: Vec<Disclosure>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_zero(form: &u8) -> bool {
    *form == 0
}

impl Charter {
    /// The rule with this clause id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The body with this id.
    pub fn body(&self, id: &str) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == id)
    }

    /// The constituency with this id.
    pub fn constituency(&self, id: &str) -> Option<&Constituency> {
        self.constituencies.iter().find(|constituency| constituency.id == id)
    }

    /// The criterion of admission with this clause id.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }

    /// The clause on conduct with this id.
    pub fn conduct(&self, id: &str) -> Option<&Conduct> {
        self.conduct.iter().find(|one| one.id == id)
    }

    /// Whether whoever acts in this role acts in an office: one that this charter names. A member,
    /// a seat, a partner, the host and whoever has no role hold none.
    pub fn is_office(&self, role: &str) -> bool {
        self.officer(role).is_some()
    }

    /// Whether a rule decides what another is for: the same rule, or one that follows when that
    /// one does not settle the matter.
    pub fn stands_for(&self, rule: &str, first: &str) -> bool {
        let next = |id: &&str| self.rule(id).and_then(Rule::fallback);
        let chain = std::iter::successors(Some(first), next);
        chain.take(self.rules.len() + 1).any(|id| id == rule)
    }

    /// The chamber in which a constituency is counted.
    pub fn chamber_of(&self, constituency: &str) -> Option<&Chamber> {
        self.chambers
            .iter()
            .find(|chamber| chamber.constituencies.iter().any(|id| id == constituency))
    }

    /// The office with this role.
    pub fn officer(&self, role: &str) -> Option<&Officer> {
        self.officers.iter().find(|officer| officer.role == role)
    }

    /// The rows of the table of powers that speak about a kind of act.
    pub fn powers_for(&self, act: &str) -> Vec<&Power> {
        let exact: Vec<&Power> = self.powers.iter().filter(|power| power.names(act)).collect();
        if exact.is_empty() {
            return self.powers.iter().filter(|power| power.names_room_of(act)).collect();
        }
        exact
    }

    /// Whether it has no bodies yet: those whom the table of powers names decide alone, until they
    /// adopt a charter that has.
    pub fn is_organic(&self) -> bool {
        self.bodies.is_empty() && self.amendment.is_none()
    }
}
