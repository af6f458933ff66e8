//! What can happen to membership: one enum, each variant documented.

mod admission;
mod conduct;
mod secretariat;

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{About, Nature, Part, Term};
pub use admission::{CriterionAnswered, VouchWithdrawn, Vouched};
pub use conduct::{
    Appealed, CaseAnswered, CaseDismissed, CaseOpened, CaseWithdrawn, HearingCalled,
    SanctionConfirmed, SanctionFinal, SanctionLifted, Sanctioned,
};
pub use secretariat::SecretariatStated;

hub::acts! {
    /// What can happen to membership, seats, the people who act, and declared interests.
    pub enum Act {
        /// An organisation becomes a member of a constituency.
        Admitted = "members.admitted", words 0;
        /// An organisation stops being a member; its seats fall vacant.
        Left = "members.left", words 2;
        /// An organisation takes a seat for a term.
        SeatFilled = "members.seat_filled", words 0;
        /// A seat falls vacant before its term ends.
        SeatVacated = "members.seat_vacated", words 2;
        /// A person begins to act for an organisation, for all its seats or for one.
        PersonAppointed = "members.person_appointed", words 2;
        /// A person stops acting for an organisation.
        PersonEnded = "members.person_ended", words 0;
        /// An organisation declares an interest.
        InterestDeclared = "members.interest_declared", words 2;
        /// A declared interest no longer exists.
        InterestWithdrawn = "members.interest_withdrawn", words 0;
        /// A member says its goals, its red lines, what it brings, how far its people may go.
        RoleCardWritten = "members.role_card_written", words 4;
        /// Somebody whom the charter names says whether an organisation meets a criterion.
        CriterionAnswered = "members.criterion_answered", words 2;
        /// A member vouches for an organisation that is to be admitted.
        Vouched = "members.vouched", words 2;
        /// A member no longer vouches.
        VouchWithdrawn = "members.vouch_withdrawn", words 2;
        /// The secretariat states its size and its yearly cost.
        SecretariatStated = "members.secretariat_stated", words 2;
        /// Somebody raises a case about a member's conduct.
        CaseOpened = "members.case_opened", words 2;
        /// The member answers in its own case.
        CaseAnswered = "members.case_answered", words 2;
        /// The member is called to a hearing.
        HearingCalled = "members.hearing_called", words 2;
        /// Whoever raised a case takes it back before it is decided.
        CaseWithdrawn = "members.case_withdrawn", words 2;
        /// A sanction takes effect: the body adopted the motion that names the case.
        Sanctioned = "members.sanctioned", words 0;
        /// A case ends without a sanction, by a decision.
        CaseDismissed = "members.case_dismissed", words 0;
        /// The member appeals: the sanction rests until the other body decides.
        Appealed = "members.appealed", words 2;
        /// The other body confirms the sanction that was appealed.
        SanctionConfirmed = "members.sanction_confirmed", words 0;
        /// The time to appeal has passed: the sanction stands.
        SanctionFinal = "members.sanction_final", words 0;
        /// A suspension is lifted before its end.
        SanctionLifted = "members.sanction_lifted", words 0;
    }
}

/// An organisation becomes a member of a constituency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Admitted {
    /// The organisation, as the landscape knows it.
    pub actor: Id,
    /// The constituency, as the charter names it.
    pub constituency: String,
    /// The resolution that allows it, where the charter asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Id>,
}

impl Payload for Admitted {
    fn resolution(&self) -> Option<Id> {
        self.resolution
    }
}

/// An organisation stops being a member; its seats fall vacant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Left {
    /// The organisation.
    pub actor: Id,
    /// Why, in words.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for Left {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// An organisation takes a seat for a term.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeatFilled {
    /// The seat, as the charter counts it: `board/donor/3`.
    pub seat: String,
    /// The organisation.
    pub actor: Id,
    /// From when until when.
    pub term: Term,
    /// The resolution that allows it, where the charter asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Id>,
}

impl Payload for SeatFilled {
    fn resolution(&self) -> Option<Id> {
        self.resolution
    }
}

/// A seat falls vacant before its term ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeatVacated {
    /// The seat.
    pub seat: String,
    /// Why, in words.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for SeatVacated {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// A person begins to act for an organisation, for all its seats or for one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonAppointed {
    /// The person.
    pub person: Id,
    /// The organisation.
    pub actor: Id,
    /// The one seat it is about; all seats of the organisation when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// In which part.
    pub part: Part,
    /// From when until when.
    pub term: Term,
    /// The person's name.
    #[serde(skip)]
    pub name: Said,
    /// What the person is in the organisation.
    #[serde(skip)]
    pub title: Said,
}

impl Payload for PersonAppointed {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("name", &mut self.name);
        each("title", &mut self.title);
    }
}

/// A person stops acting for an organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonEnded {
    /// The person.
    pub person: Id,
    /// The organisation.
    pub actor: Id,
    /// The one seat it is about; every appointment for the organisation when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
}

impl Payload for PersonEnded {}

/// An organisation declares an interest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterestDeclared {
    /// Its id, chosen by whoever declares.
    pub interest: Id,
    /// Whose interest it is.
    pub actor: Id,
    /// The person it is more exactly about, when it is a person's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id>,
    /// What it is about.
    pub about: About,
    /// Of what nature it is.
    pub nature: Nature,
    /// More about it, in words.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for InterestDeclared {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("words", &mut self.words);
    }
}

/// A declared interest no longer exists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterestWithdrawn {
    /// The interest.
    pub interest: Id,
}

impl Payload for InterestWithdrawn {}

/// A member writes its role card, the first or a newer one: earlier ones stay readable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleCardWritten {
    /// The organisation.
    pub actor: Id,
    /// What it wants to reach here.
    #[serde(skip)]
    pub goals: Said,
    /// What it will not agree to.
    #[serde(skip)]
    pub red_lines: Said,
    /// What it can bring: people, money, knowledge, doors.
    #[serde(skip)]
    pub resources: Said,
    /// How far the people who act for it may go without asking at home.
    #[serde(skip)]
    pub limits: Said,
}

impl Payload for RoleCardWritten {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("goals", &mut self.goals);
        each("red_lines", &mut self.red_lines);
        each("resources", &mut self.resources);
        each("limits", &mut self.limits);
    }
}
