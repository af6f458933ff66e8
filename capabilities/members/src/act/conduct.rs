//! What happens in a case about a member's conduct. People raise, answer, call a hearing, appeal;
//! what follows from decisions and deadlines the host records by itself.

use hub::{At, Id, Openness, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Sanction;

/// What is said in a case is for the members where nobody says for whom: programs send words
/// alone.
fn for_members() -> Said {
    Said::default().only(Openness::Members)
}

/// Somebody raises a case about a member's conduct.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseOpened {
    /// Its id.
    pub case: Id,
    /// The member it is about.
    pub actor: Id,
    /// The member that raises it; left out where an office does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raiser: Option<Id>,
    /// The clause of the charter: `S1`.
    pub clause: String,
    /// What is asked for.
    #[schemars(with = "String")]
    pub asks: Sanction,
    /// What the member is said to have done.
    #[serde(skip, default = "for_members")]
    pub grounds: Said,
}

impl Payload for CaseOpened {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("grounds", &mut self.grounds);
    }
}

/// The member answers in its own case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseAnswered {
    /// The case.
    pub case: Id,
    /// What it says.
    #[serde(skip, default = "for_members")]
    pub answer: Said,
}

impl Payload for CaseAnswered {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("answer", &mut self.answer);
    }
}

/// The body that hears the case calls the member to a hearing, or moves it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HearingCalled {
    /// The case.
    pub case: Id,
    /// When it is.
    #[schemars(with = "String")]
    pub on: At,
    /// Where, and how to take part.
    #[serde(skip, default = "for_members")]
    pub place: Said,
}

impl Payload for HearingCalled {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("place", &mut self.place);
    }
}

/// Whoever raised a case takes it back before it is decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseWithdrawn {
    /// The case.
    pub case: Id,
    /// Why.
    #[serde(skip, default = "for_members")]
    pub reason: Said,
}

impl Payload for CaseWithdrawn {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// A sanction takes effect: the body adopted the motion that names the case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sanctioned {
    /// The case.
    pub case: Id,
    /// The sanction.
    #[schemars(with = "String")]
    pub sanction: Sanction,
    /// The decision.
    pub resolution: Id,
}

impl Payload for Sanctioned {
    fn resolution(&self) -> Option<Id> {
        Some(self.resolution)
    }
}

/// A case ends without a sanction: the body did not adopt the motion that names it, or after an
/// appeal the other body did not confirm the sanction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseDismissed {
    /// The case.
    pub case: Id,
    /// The decision.
    pub decision: Id,
}

impl Payload for CaseDismissed {}

/// The member appeals: the sanction rests until the other body decides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appealed {
    /// The case.
    pub case: Id,
    /// Why.
    #[serde(skip, default = "for_members")]
    pub reason: Said,
}

impl Payload for Appealed {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// The other body confirms the sanction that was appealed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SanctionConfirmed {
    /// The case.
    pub case: Id,
    /// The decision.
    pub resolution: Id,
}

impl Payload for SanctionConfirmed {
    fn resolution(&self) -> Option<Id> {
        Some(self.resolution)
    }
}

/// The time to appeal has passed without an appeal: the sanction stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SanctionFinal {
    /// The case.
    pub case: Id,
}

impl Payload for SanctionFinal {}

/// A suspension is lifted before its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SanctionLifted {
    /// The case.
    pub case: Id,
    /// The decision.
    pub resolution: Id,
}

impl Payload for SanctionLifted {
    fn resolution(&self) -> Option<Id> {
        Some(self.resolution)
    }
}
