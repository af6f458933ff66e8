//! Who was asked, who answered, and what one organisation says about another.

use std::collections::BTreeMap;

use hub::{At, Id, Said, Stamp};
use serde::{Deserialize, Serialize};

use crate::act::{ActorChanged, PartnerInvited, PartnerRated};
use crate::model::Question;
use crate::model::question::score;

/// An organisation was asked to check its entry and name its ties.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invitation {
    /// Whoever answers by it.
    pub person: Id,
    /// The organisation.
    pub actor: Id,
    /// When it was sent.
    pub sent: At,
    /// Until when it holds.
    pub until: At,
    /// When the organisation was last reminded.
    pub reminded: Option<At>,
    /// When it was ended.
    pub ended: Option<At>,
    /// Whom it was sent to.
    pub contact: Said,
}

impl Invitation {
    /// Whether it holds at this moment.
    #[must_use]
    pub fn holds(&self, now: At) -> bool {
        self.ended.is_none() && now < self.until
    }
}

/// What one organisation says about another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    /// When.
    pub at: At,
    /// Question and score; nothing when it would rather not say.
    pub scores: Said,
    /// What it adds.
    pub note: Said,
}

/// Invitations and answers of partners.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Partners {
    invitations: BTreeMap<Id, Invitation>,
    /// The invitation of each person who answers.
    by_person: BTreeMap<Id, Id>,
    /// The last act of each organisation by an invitation.
    heard: BTreeMap<Id, At>,
    /// When each organisation last said that it is done.
    answered: BTreeMap<Id, At>,
    /// When each organisation last said by an invitation what it is called, or its numbers.
    named: BTreeMap<Id, At>,
    /// By who answers and about whom.
    ratings: BTreeMap<(Id, Id), Rating>,
}

impl Partners {
    /// Every invitation, by its id.
    #[must_use]
    pub const fn invitations(&self) -> &BTreeMap<Id, Invitation> {
        &self.invitations
    }

    /// The invitation by which this person answers, whether it holds or not.
    #[must_use]
    pub fn invitation_of(&self, person: Id) -> Option<&Invitation> {
        self.invitations.get(self.by_person.get(&person)?)
    }

    /// When an organisation last said that its answers are complete.
    #[must_use]
    pub fn answered(&self, actor: Id) -> Option<At> {
        self.answered.get(&actor).copied()
    }

    /// When something was last heard from an organisation by an invitation.
    #[must_use]
    pub fn heard(&self, actor: Id) -> Option<At> {
        self.heard.get(&actor).copied()
    }

    /// When each organisation last said by an invitation what it is called, or its numbers: the
    /// next file goes by it without asking.
    #[must_use]
    pub const fn named(&self) -> &BTreeMap<Id, At> {
        &self.named
    }

    /// Everything that was said, by who answers and about whom.
    #[must_use]
    pub const fn ratings(&self) -> &BTreeMap<(Id, Id), Rating> {
        &self.ratings
    }

    pub(super) fn invite(&mut self, act: PartnerInvited, stamp: &Stamp) {
        self.by_person.insert(act.person, act.id);
        let invitation = Invitation {
            person: act.person,
            actor: act.actor,
            sent: stamp.at,
            until: act.until,
            reminded: None,
            ended: None,
            contact: act.contact,
        };
        self.invitations.insert(act.id, invitation);
    }

    pub(super) fn remind(&mut self, id: Id, stamp: &Stamp) {
        if let Some(invitation) = self.invitations.get_mut(&id) {
            invitation.reminded = Some(stamp.at);
        }
    }

    pub(super) fn end(&mut self, id: Id, stamp: &Stamp) {
        if let Some(invitation) = self.invitations.get_mut(&id) {
            invitation.ended = Some(stamp.at);
        }
    }

    pub(super) fn answer(&mut self, actor: Id, stamp: &Stamp) {
        self.answered.insert(actor, stamp.at);
    }

    pub(super) fn rate(&mut self, act: PartnerRated, stamp: &Stamp) {
        let rating = Rating { at: stamp.at, scores: act.scores, note: act.note };
        self.ratings.insert((act.from, act.about), rating);
    }

    /// Notes that an organisation was heard from, when the act was recorded by its invitation.
    pub(super) fn hear(&mut self, stamp: &Stamp) {
        if let Some(actor) = self.speaker(stamp) {
            self.heard.insert(actor, stamp.at);
        }
    }

    /// Notes that an organisation says itself what it is known by.
    pub(super) fn name_itself(&mut self, act: &ActorChanged, stamp: &Stamp) {
        let names = !act.name.is_empty() || !act.aliases.is_empty() || !act.claims.is_empty();
        if let Some(actor) = self.speaker(stamp).filter(|_| names) {
            self.named.insert(actor, stamp.at);
        }
    }

    /// The organisation for which an act was recorded by invitation.
    pub(super) fn speaker(&self, stamp: &Stamp) -> Option<Id> {
        let person = stamp.by.person().filter(|_| stamp.role == hub::PARTNER)?;
        self.invitation_of(person).map(|invitation| invitation.actor)
    }
}

impl Rating {
    /// The score of a question, whoever asks: for sums, never for a view of one answer.
    #[must_use]
    pub fn score(&self, question: Question) -> Option<u8> {
        score(self.scores.as_table()?.get(question.code())?)
    }
}
