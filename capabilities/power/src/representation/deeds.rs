//! What organisations have and do in the hub, each thing with whose voice it was.

use std::collections::{BTreeMap, VecDeque};

use charter::model::{BallotMode, Charter};
use decisions::model::{Choice, Elector, Moment, Motion, Stage, Verdict};
use hub::{At, Audience, Hub, Id};
use meetings::model::{Attendance, Attended, Meeting, Presence};
use members::Roll;
use schemars::JsonSchema;
use serde::Serialize;

use crate::representation::Standing;

/// What a share may be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Organisations that are members now.
    Members,
    /// Voting seats of the body that decides, empty ones too.
    Seats,
    /// Banzhaf indices of these seats, added up, in hundred-thousandths.
    Power,
    /// Motions drafted.
    Motions,
    /// Comments on motions.
    Statements,
    /// Words of these comments, as far as they may be read.
    Words,
    /// Ballots cast.
    Ballots,
    /// Formal objections, on a ballot or in a call.
    Objections,
    /// Dissents on record.
    Dissents,
    /// Voting seats that took part in meetings that ended, by proxy as well.
    Attendance,
    /// Items put on agendas.
    AgendaItems,
}

/// In whose name something is: as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voice {
    /// The constituency, as the charter names it.
    pub constituency: Option<String>,
    /// The organisation.
    pub actor: Option<Id>,
}

/// Something that one voice has or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// What it is.
    pub measure: Measure,
    /// Whose it is.
    pub voice: Voice,
    /// How much of it.
    pub amount: u64,
}

/// An open vote for or against a motion that was then decided by ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The number of the motion.
    pub motion: u64,
    /// Who voted.
    pub voice: Voice,
    /// Whether it came out as they voted.
    pub won: bool,
}

/// All that is counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deeds {
    /// Everything that is had and done.
    pub all: Vec<Deed>,
    /// Every open vote for or against.
    pub sides: Vec<Side>,
}

/// Counts what this audience may know of. `standing` is the rule whose seats and power count.
#[must_use]
pub fn deeds(
    hub: &Hub,
    charter: &Charter,
    standing: Option<&Standing>,
    now: At,
    to: &Audience,
) -> Deeds {
    let roll = Roll::of(hub);
    let mut found = Found { roll, to, deeds: Deeds::default() };
    for member in roll.members(now) {
        let constituency = Some(member.constituency.clone());
        found.add(Measure::Members, Voice { constituency, actor: Some(member.actor) }, 1);
    }
    if let Some(standing) = standing {
        found.seats(charter, standing, now);
    }
    for motion in hub.room::<decisions::State>().motions() {
        found.words(motion);
        found.votes(motion);
    }
    found.meetings(hub.room::<meetings::State>());
    found.deeds
}

struct Found<'h> {
    roll: Roll<'h>,
    to: &'h Audience,
    deeds: Deeds,
}

impl Found<'_> {
    fn add(&mut self, measure: Measure, voice: Voice, amount: u64) {
        self.deeds.all.push(Deed { measure, voice, amount });
    }

    /// The seats of the game with who holds them now, and the power of each.
    fn seats(&mut self, charter: &Charter, standing: &Standing, now: At) {
        let seats = &standing.play.seats;
        let body = seats.first().map(|seat| seat.body.as_str()).unwrap_or_default();
        let mut holders = holders(self.roll, charter, body, now);
        for (place, seat) in seats.iter().enumerate() {
            let actor = holders.get_mut(&seat.group).and_then(VecDeque::pop_front).flatten();
            let voice = Voice { constituency: Some(seat.constituency.clone()), actor };
            if let Some(parts) = standing.power.get(place) {
                self.add(Measure::Power, voice.clone(), *parts);
            }
            self.add(Measure::Seats, voice, 1);
        }
    }

    fn words(&mut self, motion: &Motion) {
        if let Some(drafted) = motion.drafted() {
            let voice = self.voice(None, drafted);
            self.add(Measure::Motions, voice, 1);
        }
        for comment in &motion.comments {
            let voice = self.voice(comment.actor, &comment.made);
            let words = comment.words.seen_by(self.to).map_or(0, word_count);
            self.add(Measure::Statements, voice.clone(), 1);
            self.add(Measure::Words, voice, words);
        }
    }

    fn votes(&mut self, motion: &Motion) {
        for objection in motion.formal_objections() {
            self.of_seat(Measure::Objections, motion, objection.seat);
        }
        for dissent in &motion.dissents {
            self.of_seat(Measure::Dissents, motion, &dissent.seat);
        }
        let Some(vote) = &motion.vote else { return };
        for seat in vote.voted() {
            self.of_seat(Measure::Ballots, motion, seat);
        }
        for (seat, ballot) in &vote.ballots {
            let open = vote.rule.ballot.mode == BallotMode::Open;
            if let Some(won) = won(motion, ballot.choice).filter(|_| open) {
                let voice = motion.elector(seat).map(of_elector).unwrap_or_default();
                self.deeds.sides.push(Side { motion: motion.n, voice, won });
            }
        }
    }

    fn meetings(&mut self, room: &meetings::State) {
        for attendance in room.meetings().filter_map(held) {
            let took_part = attendance.seats.values().filter(|one| one.voting && took_part(one));
            for one in took_part {
                let constituency = Some(one.constituency.clone());
                self.add(Measure::Attendance, Voice { constituency, actor: one.actor }, 1);
            }
        }
        for item in room.items() {
            let voice = match item.proposer() {
                Some(first) => {
                    Voice { constituency: Some(first.constituency.clone()), actor: first.actor }
                }
                None => self.voice(None, &item.made),
            };
            self.add(Measure::AgendaItems, voice, 1);
        }
    }

    fn of_seat(&mut self, measure: Measure, motion: &Motion, seat: &str) {
        let voice = motion.elector(seat).map(of_elector).unwrap_or_default();
        self.add(measure, voice, 1);
    }

    /// In whose name a person spoke: the organisation named, or the one they acted for then.
    fn voice(&self, named: Option<Id>, made: &Moment) -> Voice {
        let acted_for = || {
            let own = made.by.person().map(|person| self.roll.appointments(person));
            own.unwrap_or_default().iter().find(|one| one.term.covers(made.at)).map(|one| one.actor)
        };
        let actor = named.or_else(acted_for);
        let membership = actor.and_then(|actor| self.roll.membership(actor, made.at));
        Voice { constituency: membership.map(|one| one.constituency.clone()), actor }
    }
}

/// Who came to a meeting that has ended.
#[must_use]
pub fn held(meeting: &Meeting) -> Option<&Attendance> {
    meeting.closed.as_ref().and_then(|_| meeting.attended())
}

/// Whether a seat took part in a meeting, itself or by proxy.
#[must_use]
pub fn took_part(one: &Attended) -> bool {
    one.presence.is_there() || matches!(one.presence, Presence::Proxy(_))
}

fn of_elector(elector: &Elector) -> Voice {
    Voice { constituency: Some(elector.constituency.clone()), actor: elector.actor }
}

/// Who holds the seats of each group now, in order. Where each member has a seat of its own, the
/// game numbers the seats, and the members take them in their order.
fn holders(
    roll: Roll,
    charter: &Charter,
    body: &str,
    now: At,
) -> BTreeMap<String, VecDeque<Option<Id>>> {
    let mut holders: BTreeMap<String, VecDeque<Option<Id>>> = BTreeMap::new();
    for held in roll.seats_of(charter, body, now).into_iter().filter(|held| held.seat.voting) {
        holders.entry(held.seat.group).or_default().push_back(held.actor);
    }
    holders
}

/// Whether the motion came out as this choice asked; nothing for an abstention, or where no vote
/// settled it.
fn won(motion: &Motion, choice: Choice) -> Option<bool> {
    let closure = motion.outcome().filter(|closure| closure.stage == Stage::Vote)?;
    let adopted = match closure.verdict {
        Verdict::Adopted => true,
        Verdict::Rejected => false,
        _ => return None,
    };
    match choice {
        Choice::Agree => Some(adopted),
        Choice::Disagree | Choice::Object => Some(!adopted),
        Choice::Abstain => None,
    }
}

/// Words as people count them; where a script puts no spaces, each ideograph is one.
fn word_count(text: &str) -> u64 {
    let ideographs = text.chars().filter(|c| is_ideograph(*c)).count();
    let spaced = text.split(|c: char| c.is_whitespace() || is_ideograph(c));
    let words = spaced.filter(|word| word.chars().any(char::is_alphanumeric)).count();
    u64::try_from(ideographs + words).unwrap_or(u64::MAX)
}

/// Han, kana and their extensions.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::word_count;

    #[test]
    fn words_are_counted_in_every_script() {
        assert_eq!(word_count("We object – strongly, and said so."), 6);
        assert_eq!(word_count("نعترض على هذا"), 3);
        assert_eq!(word_count("我们反对 2026 年"), 6);
        assert_eq!(word_count(" … "), 0);
    }
}
