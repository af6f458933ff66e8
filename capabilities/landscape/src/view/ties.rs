//! One tie: what it is, who says so, and what its two organisations say to it.

use hub::{Audience, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::name_of;
use super::trust::{Side, side};
use crate::model::{Day, Frequency, Intensity, TieKind};
use crate::state::{State, Tie};

/// One tie.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TieView {
    /// Its id.
    pub id: Id,
    /// Where it starts: id and name.
    pub from: (Id, Option<String>),
    /// Where it leads: id and name.
    pub to: (Id, Option<String>),
    /// Of what kind.
    pub kind: TieKind,
    /// Whether it leads one way.
    pub directed: bool,
    /// Its weight in the unit of its source.
    pub weight: Option<u32>,
    /// How often the two deal with each other.
    pub frequency: Option<Frequency>,
    /// How closely they work together.
    pub intensity: Option<Intensity>,
    /// Since when.
    pub since: Option<Day>,
    /// Until when.
    pub until: Option<Day>,
    /// The partner's own word.
    pub label: Option<String>,
    /// Who says so, in words; the name of the file where a file brought it without saying.
    pub source: Option<String>,
    /// The organisation that named it itself.
    pub named_by: Option<Id>,
    /// When it was recorded, seconds since 1970.
    pub named: i64,
    /// The import that brought it.
    pub import: Option<Id>,
    /// What its organisations say to it.
    pub answers: Vec<AnswerView>,
    /// What each says about the other, for whoever may read it.
    pub sides: Vec<Side>,
}

/// What an organisation says to a tie.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AnswerView {
    /// The organisation.
    pub actor: Id,
    /// Whether it is as it was named.
    pub agrees: bool,
    /// When, seconds since 1970.
    pub at: i64,
    /// What it adds.
    pub reason: Option<String>,
}

/// Makes the view of a tie between these two numbers.
#[must_use]
pub fn tie(state: &State, ends: (u32, u32), tie: &Tie, audience: &Audience) -> Option<TieView> {
    let (from, to) = (state.numbered(ends.0)?, state.numbered(ends.1)?);
    let named =
        |actor: &crate::state::Actor| (actor.id, name_of(actor, audience).map(str::to_owned));
    // Joined entries lead to the one that was kept.
    let now = |id: Id| state.actor(id).map_or(id, |actor| actor.id);
    let answers = tie.answers.iter().map(|answer| AnswerView {
        actor: now(answer.actor),
        agrees: answer.agrees,
        at: answer.at.unix(),
        reason: answer.reason.seen_by(audience).map(str::to_owned),
    });
    let both = [(from.id, to.id), (to.id, from.id)];
    Some(TieView {
        id: tie.id,
        from: named(from),
        to: named(to),
        kind: tie.kind,
        directed: tie.directed,
        weight: tie.weight,
        frequency: tie.frequency,
        intensity: tie.intensity,
        since: tie.since,
        until: tie.until,
        label: tie.label.seen_by(audience).map(str::to_owned),
        source: source(state, tie, audience),
        named_by: tie.named_by.map(now),
        named: tie.named.unix(),
        import: tie.import,
        answers: answers.collect(),
        sides: both.iter().filter_map(|(a, b)| side(state, *a, *b, audience)).collect(),
    })
}

fn source(state: &State, tie: &Tie, audience: &Audience) -> Option<String> {
    let import = tie.import.and_then(|id| state.imports().get(&id));
    let file = import.and_then(|import| import.file.seen_by(audience));
    tie.source.seen_by(audience).or(file).map(str::to_owned)
}

/// The ties of one organisation, by the name of the other.
#[must_use]
pub fn ties_of(state: &State, number: u32, audience: &Audience) -> Vec<TieView> {
    let own = state.ties().filter(|(from, to, _)| *from == number || *to == number);
    let mut out: Vec<TieView> =
        own.filter_map(|(from, to, one)| tie(state, (from, to), one, audience)).collect();
    let id = state.numbered(number).map(|actor| actor.id);
    out.sort_by_cached_key(|tie| {
        let other = tie.other(id);
        (other.1.clone(), other.0, tie.id)
    });
    out
}

impl TieView {
    /// The other end, seen from one.
    #[must_use]
    pub fn other(&self, own: Option<Id>) -> &(Id, Option<String>) {
        if Some(self.from.0) == own { &self.to } else { &self.from }
    }

    /// Whether this organisation said that it is not so.
    #[must_use]
    pub fn is_denied_by(&self, own: Id) -> bool {
        self.answers.iter().any(|answer| answer.actor == own && !answer.agrees)
    }

    /// `out`, `in` or `both`, seen from one end.
    #[must_use]
    pub fn way(&self, own: Id) -> &'static str {
        match (self.directed, self.from.0 == own) {
            (false, _) => "both",
            (true, true) => "out",
            (true, false) => "in",
        }
    }

    /// Whether somebody says that it is not so.
    #[must_use]
    pub fn disputed(&self) -> bool {
        self.answers.iter().any(|answer| !answer.agrees)
    }
}
