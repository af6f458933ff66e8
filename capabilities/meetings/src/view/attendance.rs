//! Who came to a meeting: by constituency, seat by seat, and whether they are enough.

use std::collections::BTreeMap;

use charter::say::say;
use charter::tally::explain_quorum;
use decisions::view::{Done, Organisation};
use schemars::JsonSchema;
use serde::Serialize;

use super::Made;
use crate::model::{Attendance, Attended, Meeting, Presence};
use crate::tally::quorum;

/// Who came.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AttendanceView {
    /// Constituencies, in the order of the charter.
    pub shares: Vec<ShareRow>,
    /// Every seat.
    pub seats: Vec<SeatRow>,
    /// When it was recorded, by whom.
    pub recorded: Done,
    /// How often it was recorded before.
    pub earlier: usize,
}

/// The voting seats of one constituency.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct ShareRow {
    /// The constituency, by name.
    pub name: String,
    /// Its colour and shape.
    pub shape: u8,
    /// Voting seats that are held.
    pub held: usize,
    /// In the room.
    pub present: usize,
    /// By a link.
    pub remote: usize,
    /// By proxy.
    pub proxy: usize,
    /// Not there, and said so before.
    pub apologies: usize,
    /// Not there.
    pub absent: usize,
    /// Minutes that they spoke, where that was recorded.
    pub minutes: Option<u64>,
}

/// One seat.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SeatRow {
    /// The seat.
    pub seat: String,
    /// What people call it.
    pub name: String,
    /// The colour and shape of its constituency.
    pub shape: u8,
    /// Who holds it.
    pub organisation: Option<Organisation>,
    /// Whether it votes.
    pub voting: bool,
    /// How it took part, as a word.
    pub presence: &'static str,
    /// The seat that carries its voice, by name.
    pub carried_by: Option<String>,
    /// Minutes that it spoke, where that was recorded.
    pub minutes: Option<u32>,
}

/// Whether enough have come, by the rule of the charter.
#[derive(Debug, Serialize, JsonSchema)]
pub struct QuorumRow {
    /// The clause.
    pub rule: String,
    /// What people call it.
    pub title: String,
    /// Whether the quorum is there; nothing where it cannot be told.
    pub there: Option<bool>,
    /// Why, in sentences; before anybody came, what it asks for.
    pub why: Vec<String>,
    /// Each chamber.
    pub chambers: Vec<ChamberRow>,
}

/// A chamber's part of the quorum.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChamberRow {
    /// Its name; nothing where the body is counted as a whole.
    pub name: Option<String>,
    /// Seats that take part, by proxy as well where the rule says so.
    pub present: u64,
    /// Voting seats that are held.
    pub held: u64,
    /// Whether its own quorum is there, if the rule asks for one.
    pub there: Option<bool>,
}

impl AttendanceView {
    pub(super) fn of(
        made: &Made,
        meeting: &Meeting,
        attendance: &Attendance,
        earlier: usize,
    ) -> Self {
        let spoke =
            |id: &str, one: &Attended| meeting.minutes_of(id).filter(|_| one.presence.is_there());
        let seats = attendance
            .seats
            .iter()
            .map(|(id, one)| SeatRow { minutes: spoke(id, one), ..seat(made, id, one) });
        Self {
            shares: shares(made, meeting, attendance),
            seats: seats.collect(),
            recorded: made.done(&attendance.made),
            earlier,
        }
    }
}

fn shares(made: &Made, meeting: &Meeting, attendance: &Attendance) -> Vec<ShareRow> {
    let all = made.charter().map(|charter| charter.constituencies.as_slice()).unwrap_or_default();
    let rows = all.iter().map(|constituency| {
        let mut row = ShareRow {
            name: made.labels.constituency(&constituency.id),
            shape: constituency.shape,
            ..ShareRow::default()
        };
        let own = attendance.seats.iter().filter(|(_, one)| one.constituency == constituency.id);
        for (seat, one) in own.filter(|(_, one)| one.voting && one.actor.is_some()) {
            if let Some(minutes) = meeting.minutes_of(seat) {
                *row.minutes.get_or_insert(0) += u64::from(minutes);
            }
            row.held += 1;
            *row.of(&one.presence) += 1;
        }
        row
    });
    rows.filter(|row| row.held > 0).collect()
}

impl ShareRow {
    fn of(&mut self, presence: &Presence) -> &mut usize {
        match presence {
            Presence::Present => &mut self.present,
            Presence::Remote => &mut self.remote,
            Presence::Proxy(_) => &mut self.proxy,
            Presence::Apologies => &mut self.apologies,
            Presence::Absent => &mut self.absent,
        }
    }
}

fn seat(made: &Made, id: &str, one: &Attended) -> SeatRow {
    SeatRow {
        seat: id.to_owned(),
        name: made.labels.seat(id),
        shape: made.labels.shape(&one.constituency),
        organisation: one.actor.map(|actor| organisation(made, actor)),
        voting: one.voting,
        presence: one.presence.code(),
        carried_by: match &one.presence {
            Presence::Proxy(to) => Some(made.labels.seat(to)),
            _ => None,
        },
        minutes: None,
    }
}

fn organisation(made: &Made, actor: hub::Id) -> Organisation {
    Organisation { id: made.roll.lead(actor), name: made.labels.organisation(actor) }
}

/// The seats of the body that are held now, for whoever records who came: as it was recorded last.
pub(super) fn seats_now(made: &Made, meeting: &Meeting) -> Vec<SeatRow> {
    let Some(charter) = made.charter() else { return Vec::new() };
    let held = made.roll.seats_of(charter, &meeting.body, made.ctx.now).into_iter();
    let recorded = |id: &str| {
        let seats = meeting.attended().map(|attendance| &attendance.seats);
        seats.and_then(|seats| seats.get(id)).map(|one| one.presence.clone())
    };
    let rows = held.filter(|held| held.actor.is_some()).map(|held| {
        let one = Attended {
            presence: recorded(&held.seat.id).unwrap_or(Presence::Absent),
            constituency: held.seat.constituency,
            voting: held.seat.voting,
            actor: held.actor,
        };
        seat(made, &held.seat.id, &one)
    });
    rows.collect()
}

/// The quorum with whoever came; before that, what it asks for.
pub(super) fn quorum_row(made: &Made, meeting: &Meeting) -> Option<QuorumRow> {
    let charter = made.charter()?;
    let came = meeting.attended();
    let (seats, at) = match came {
        Some(attendance) => (presences(attendance), attendance.made.at),
        None => (BTreeMap::new(), made.ctx.now),
    };
    let found = quorum(charter, made.roll, &meeting.body, &seats, at)?;
    let names = made.labels.names();
    let sentences = match came {
        Some(_) => found.outcome.why.clone(),
        None => found.rule.quorum.iter().map(explain_quorum).collect(),
    };
    let chambers = found.outcome.chambers.iter().map(|line| ChamberRow {
        name: (!line.chamber.is_empty()).then(|| made.labels.chamber(&line.chamber)),
        present: line.present.as_whole().unwrap_or_default(),
        held: line.members.and_then(charter::model::Fraction::as_whole).unwrap_or_default(),
        there: line.quorum,
    });
    Some(QuorumRow {
        rule: found.rule.id.clone(),
        title: made.labels.rule(&found.rule.id),
        there: found.outcome.quorum.filter(|_| came.is_some()),
        why: sentences.iter().map(|one| say(made.ctx.lang, &names, one)).collect(),
        chambers: chambers.collect(),
    })
}

fn presences(attendance: &Attendance) -> BTreeMap<String, Presence> {
    let seats = attendance.seats.iter();
    seats.map(|(id, one)| (id.clone(), one.presence.clone())).collect()
}
