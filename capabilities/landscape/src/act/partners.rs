//! Partners answer for themselves: invited by the secretariat, without an account.

use hub::{At, Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Each;

/// An organisation is asked to check its entry and name its ties. Whoever has the invitation acts
/// as `person`, in the role of a partner, for this organisation alone, until it ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerInvited {
    /// The invitation.
    pub id: Id,
    /// Whoever answers by it.
    pub person: Id,
    /// The organisation that is asked.
    pub actor: Id,
    /// Until when it holds.
    #[schemars(with = "String")]
    pub until: At,
    /// Whom it was sent to, for the secretariat.
    #[serde(skip)]
    pub contact: Said,
}

impl Payload for PartnerInvited {
    fn said(&mut self, each: Each) {
        each("contact", &mut self.contact);
    }
}

/// An organisation that has not answered is reminded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerReminded {
    /// The invitation.
    pub id: Id,
}

impl Payload for PartnerReminded {}

/// An invitation no longer holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InvitationEnded {
    /// The invitation.
    pub id: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for InvitationEnded {
    fn said(&mut self, each: Each) {
        each("reason", &mut self.reason);
    }
}

/// An organisation says that its entry and its ties are complete as of now. What comes later is
/// new to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerAnswered {
    /// The organisation.
    pub actor: Id,
}

impl Payload for PartnerAnswered {}

/// One organisation answers the questions on trust and value about another. The other side's
/// answers are another act.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerRated {
    /// Who answers.
    pub from: Id,
    /// About whom.
    pub about: Id,
    /// Question and score, 1 to 4; none at all says "rather not". For the secretariat.
    #[serde(skip)]
    pub scores: Said,
    /// What it adds, for the secretariat.
    #[serde(skip)]
    pub note: Said,
}

impl Payload for PartnerRated {
    fn said(&mut self, each: Each) {
        each("scores", &mut self.scores);
        each("note", &mut self.note);
    }
}
