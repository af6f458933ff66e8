//! Who was asked, who answered; and, for whoever answers, what is new since the last time.

use std::collections::{BTreeMap, BTreeSet};

use hub::{At, Audience, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::name_of;
use super::ties::{TieView, ties_of};
use crate::rules::partners::BETWEEN_REMINDERS;
use crate::state::{Actor, Invitation, State};

/// The most organisations suggested at once.
const SUGGESTED: usize = 8;

/// How an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Heard {
    /// Nothing was heard.
    Silent,
    /// Something was answered, and there is more to come.
    Begun,
    /// Everything was answered.
    Answered,
    /// It was ended, or its time is over.
    Over,
}

impl Heard {
    /// The end of its message id (`landscape-heard-begun`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Begun => "begun",
            Self::Answered => "answered",
            Self::Over => "over",
        }
    }
}

/// An organisation that was asked.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Asked {
    /// The invitation.
    pub id: Id,
    /// The organisation.
    pub actor: Id,
    /// What it is called.
    pub name: Option<String>,
    /// Whom the link was sent to, as the secretariat noted it.
    pub contact: Option<String>,
    /// How it stands.
    pub heard: Heard,
    /// When it was sent, seconds since 1970.
    pub sent: i64,
    /// Until when it holds, seconds since 1970.
    pub until: i64,
    /// When something was last heard, seconds since 1970.
    pub last: Option<i64>,
    /// When it was last reminded, seconds since 1970.
    pub reminded: Option<i64>,
    /// Whether it may be reminded now.
    pub remind: bool,
    /// Whether somebody ended it before its time.
    pub ended: bool,
}

/// Everybody who was asked, whoever has not answered first.
#[must_use]
pub fn asked(state: &State, now: At, audience: &Audience) -> Vec<Asked> {
    let known = state.partners();
    let row = |(id, one): (&Id, &Invitation)| {
        let actor = state.actor(one.actor);
        let since = |at: Option<At>| at.filter(|at| *at >= one.sent);
        // Under whichever of the ids that lead to one organisation it answers.
        let ids = state.ids(one.actor);
        let newest = |of: &dyn Fn(Id) -> Option<At>| ids.iter().filter_map(|id| of(*id)).max();
        let last = since(newest(&|id| known.heard(id)));
        let answered = since(newest(&|id| known.answered(id)));
        let heard = match (answered, last, one.holds(now)) {
            (Some(_), _, _) => Heard::Answered,
            (None, _, false) => Heard::Over,
            (None, Some(_), true) => Heard::Begun,
            (None, None, true) => Heard::Silent,
        };
        let open = matches!(heard, Heard::Silent | Heard::Begun);
        let next = one.reminded.unwrap_or(one.sent).plus_seconds(BETWEEN_REMINDERS);
        Asked {
            id: *id,
            actor: one.actor,
            name: actor.and_then(|actor| name_of(actor, audience)).map(str::to_owned),
            contact: one.contact.seen_by(audience).map(str::to_owned),
            heard,
            sent: one.sent.unix(),
            until: one.until.unix(),
            last: last.map(|at| at.unix()),
            reminded: one.reminded.map(|at| at.unix()),
            remind: open && now >= next,
            ended: one.ended.is_some(),
        }
    };
    let mut all: Vec<Asked> = known.invitations().iter().map(row).collect();
    all.sort_by_key(|one| (one.heard, one.sent, one.id));
    all
}

/// What waits for an organisation that answers for itself.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Mine {
    /// The organisation.
    pub actor: Id,
    /// When it last said that its answers are complete, seconds since 1970.
    pub answered: Option<i64>,
    /// Until when its link holds, seconds since 1970.
    pub until: i64,
    /// Its ties.
    pub ties: Vec<TieView>,
    /// Those of them that others named and it has not answered.
    pub waiting: Vec<Id>,
    /// Organisations it is tied to and has said nothing about: id and name.
    pub unrated: Vec<(Id, Option<String>)>,
    /// How many it is tied to.
    pub tied: u64,
    /// Organisations it may work with, likely ones first: id and name.
    pub likely: Vec<(Id, Option<String>)>,
    /// How many organisations came to the map since it last answered.
    pub fresh: u64,
    /// Talks about an overlap that go on.
    pub talks: Vec<Talking>,
}

/// A talk that goes on, as one of the two sees it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Talking {
    /// The talk.
    pub id: Id,
    /// What the other organisation is called.
    pub with: Option<String>,
    /// Whether the last word is its own: then the other is to answer.
    pub answered: bool,
    /// When the last word was said, seconds since 1970.
    pub said: Option<i64>,
}

/// The talks of an organisation that go on; those first that wait for its word.
#[must_use]
pub fn talks(state: &State, actor: Id, audience: &Audience) -> Vec<Talking> {
    let all = state.open_talks(actor).map(|(id, talk, other)| Talking {
        id,
        with: state.actor(other).and_then(|it| name_of(it, audience)).map(str::to_owned),
        answered: state.has_answered(talk, actor),
        said: talk.notes.last().map(|note| note.at.unix()),
    });
    let mut all: Vec<Talking> = all.collect();
    all.sort_by_key(|one| one.answered);
    all
}

impl Mine {
    /// How many things came since the last time. What was left open then is not new.
    #[must_use]
    pub fn news(&self) -> u64 {
        let Some(last) = self.answered else { return 0 };
        let came = |tie: &&TieView| tie.named > last;
        let waiting = self.ties.iter().filter(came).filter(|tie| self.waiting.contains(&tie.id));
        let is_old = |id: Id| {
            let with = |tie: &&TieView| tie.other(Some(self.actor)).0 == id;
            let mut ties = self.ties.iter().filter(with);
            ties.any(|tie| !came(&tie) && !tie.is_denied_by(self.actor))
        };
        let unrated = self.unrated.iter().filter(|(id, _)| !is_old(*id));
        let said = |talk: &&Talking| !talk.answered && talk.said.is_some_and(|at| at > last);
        let talks = self.talks.iter().filter(said);
        (waiting.count() + unrated.count() + talks.count()) as u64 + self.fresh
    }

    /// How many things wait for it, new or not.
    #[must_use]
    pub fn open(&self) -> u64 {
        let talks = self.talks.iter().filter(|talk| !talk.answered).count();
        (self.waiting.len() + self.unrated.len() + talks) as u64
    }
}

/// Makes the view for whoever answers by an invitation; `pairs` are those of all ties.
#[must_use]
pub fn mine(
    state: &State,
    pairs: &[(u32, u32)],
    invitation: &Invitation,
    audience: &Audience,
) -> Option<Mine> {
    let number = state.lead(invitation.actor)?;
    let own = state.numbered(number)?;
    let ids = state.ids(own.id);
    let answered = ids.iter().filter_map(|id| state.partners().answered(*id)).max();
    let ties = ties_of(state, number, audience);
    let waiting = ties.iter().filter(|tie| {
        tie.named_by != Some(own.id) && !tie.answers.iter().any(|answer| answer.actor == own.id)
    });
    let tied: BTreeMap<Id, Option<String>> = ties
        .iter()
        .filter(|tie| !tie.is_denied_by(own.id))
        .map(|tie| tie.other(Some(own.id)).clone())
        .collect();
    let is_unrated = |id: &Id| state.rating(own.id, *id).is_none();
    let known: BTreeSet<Id> = ties.iter().map(|tie| tie.other(Some(own.id)).0).collect();
    let fresh = answered.map_or(0, |at| {
        state.actors().filter(|(_, actor)| actor.since > at && !known.contains(&actor.id)).count()
    });
    Some(Mine {
        actor: own.id,
        answered: answered.map(|at| at.unix()),
        until: invitation.until.unix(),
        waiting: waiting.map(|tie| tie.id).collect(),
        tied: tied.len() as u64,
        unrated: tied.into_iter().filter(|(id, _)| is_unrated(id)).collect(),
        likely: likely(state, (number, own), pairs, answered, audience),
        fresh: fresh as u64,
        talks: talks(state, own.id, audience),
        ties,
    })
}

/// Organisations one is not tied to yet, likely ones first: by how many neighbours both have, then
/// the same country, then the same part of society; after an answer only those that came since.
fn likely(
    state: &State,
    (own, me): (u32, &Actor),
    pairs: &[(u32, u32)],
    answered: Option<At>,
    audience: &Audience,
) -> Vec<(Id, Option<String>)> {
    let ways = || pairs.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)]);
    let near: BTreeSet<u32> = ways().filter(|(from, _)| *from == own).map(|(_, to)| to).collect();
    let mut shared: BTreeMap<u32, u32> = BTreeMap::new();
    for (_, further) in ways().filter(|(from, to)| near.contains(from) && !near.contains(to)) {
        *shared.entry(further).or_default() += 1;
    }
    let rank = |number: u32, actor: &Actor| {
        let common = shared.get(&number).copied().unwrap_or(0);
        let country = me.country.is_some() && me.country == actor.country;
        let kind = me.kind.is_some() && me.kind == actor.kind;
        (common, country, kind)
    };
    let others = state.actors().filter(|(number, actor)| {
        *number != own && !near.contains(number) && answered.is_none_or(|at| actor.since > at)
    });
    let mut ranked: Vec<_> =
        others.map(|(number, actor)| (rank(number, actor), number, actor)).collect();
    ranked.retain(|(rank, ..)| answered.is_some() || *rank > (0, false, false));
    ranked.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let named = |actor: &Actor| (actor.id, name_of(actor, audience).map(str::to_owned));
    ranked.into_iter().take(SUGGESTED).map(|(.., actor)| named(actor)).collect()
}
