//! One meeting: when and where, what is on its agenda, who came, whether they are enough.

use std::collections::BTreeMap;

use decisions::view::Done;
use faces::{Ctx, Failure};
use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::agenda::row;
use super::attendance::{AttendanceView, QuorumRow, SeatRow, quorum_row, seats_now};
use super::list::chairs;
use super::{HearingRow, ItemRow, Made, Status, hearings, named};
use crate::act::{
    Act, AttendanceRecorded, MeetingCancelled, MeetingChanged, MeetingClosed, MinutesAdopted,
    MinutesCorrected, PaperFiled, SpeakingRecorded,
};
use crate::model::{Meeting, Plan};

/// The view of `meetings/{n}`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MeetingView {
    /// Its id.
    pub id: Id,
    /// Its number.
    pub n: u64,
    /// The body, by name.
    pub body: String,
    /// How it stands.
    pub status: Status,
    /// When and where it is held.
    pub plan: Option<PlanRow>,
    /// How it was planned before, oldest first.
    pub earlier_plans: Vec<PlanRow>,
    /// Why it was called off.
    pub cancelled_because: Option<String>,
    /// What is on its agenda, what it dealt with, and what it passed on.
    pub items: Vec<ItemRow>,
    /// Hearings that stand on its agenda by themselves.
    pub hearings: Vec<HearingRow>,
    /// Whether enough have come; nothing where the charter asks for no quorum.
    pub quorum: Option<QuorumRow>,
    /// Papers for it, in the order in which they came out.
    pub papers: Vec<PaperRow>,
    /// Who came.
    pub attendance: Option<AttendanceView>,
    /// The seats of which the reader may record how they took part.
    pub seats: Vec<SeatRow>,
    /// People who may chair: id and name.
    pub chairs: Vec<(Id, String)>,
    /// What the reader may do.
    pub may: MeetingMay,
}

/// A paper for a meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PaperRow {
    /// What it is called.
    pub title: Option<String>,
    /// Where it can be read.
    pub link: Option<String>,
    /// The item that it is about: its number and title.
    pub item: Option<(u64, String)>,
    /// Whether it came out too late.
    pub late: bool,
    /// When it came out, by whom.
    pub made: Done,
}

/// When and where a meeting is held.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlanRow {
    /// When it begins.
    #[schemars(with = "String")]
    pub at: At,
    /// The language spoken, as a code.
    pub language: String,
    /// The person who chairs it.
    pub chair: Option<Id>,
    /// Their name, where it may be read.
    pub chair_name: Option<String>,
    /// Until when papers are to be out.
    #[schemars(with = "Option<String>")]
    pub papers_by: Option<At>,
    /// The place or the link.
    pub place: Option<String>,
    /// When it was planned so, by whom.
    pub made: Done,
}

/// The steps that would not be refused.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is a button of its own")]
pub struct MeetingMay {
    /// Change when and where.
    pub change: bool,
    /// Call it off.
    pub cancel: bool,
    /// Bring a paper out.
    pub file: bool,
    /// Record who came.
    pub attend: bool,
    /// Record how long each seat spoke.
    pub speak: bool,
    /// End it.
    pub close: bool,
    /// Put a correction beside the minutes.
    pub correct: bool,
    /// Record that the minutes are adopted.
    pub adopt: bool,
}

/// One meeting.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn meeting(ctx: &Ctx) -> Result<MeetingView, Failure> {
    let (meeting, made) = (named(ctx)?, Made::new(ctx));
    let mut plans: Vec<PlanRow> = meeting.plans.iter().map(|one| plan(&made, one)).collect();
    let last = plans.pop();
    let may = may(ctx, meeting);
    let attended = meeting.attended();
    let earlier = meeting.attendance.len().saturating_sub(1);
    Ok(MeetingView {
        id: meeting.id,
        n: meeting.n,
        body: made.labels.body(&meeting.body),
        status: Status::of(meeting, ctx.now),
        plan: last,
        earlier_plans: plans,
        cancelled_because: meeting.cancelled.as_ref().and_then(|(_, said)| made.read(said)),
        items: made.room.items_of(meeting).map(|item| row(&made, item)).collect(),
        hearings: hearings::of(&made, meeting),
        quorum: quorum_row(&made, meeting),
        papers: papers(&made, meeting),
        attendance: attended.map(|one| AttendanceView::of(&made, meeting, one, earlier)),
        seats: if may.attend { seats_now(&made, meeting) } else { Vec::new() },
        chairs: if may.change { chairs(&made) } else { Vec::new() },
        may,
    })
}

/// The papers of a meeting.
pub(super) fn papers(made: &Made, meeting: &Meeting) -> Vec<PaperRow> {
    let rows = meeting.papers.iter().map(|paper| PaperRow {
        title: made.read(&paper.title),
        link: made.read(&paper.link),
        item: paper.item.and_then(|id| made.room.item(id)).map(|item| {
            let item = row(made, item);
            (item.n, item.title)
        }),
        late: meeting.is_late(paper),
        made: made.done(&paper.made),
    });
    rows.collect()
}

pub(super) fn plan(made: &Made, one: &Plan) -> PlanRow {
    PlanRow {
        at: one.at,
        language: one.language.clone(),
        chair: one.chair,
        chair_name: one.chair.and_then(|person| made.labels.person(person)),
        papers_by: one.papers_by,
        place: made.read(&one.place),
        made: made.done(&one.made),
    }
}

/// Whether the reader may record who came to a meeting now.
#[must_use]
pub fn may_hold(ctx: &Ctx, meeting: &Meeting) -> bool {
    let seats = BTreeMap::new();
    ctx.lets(Act::AttendanceRecorded(AttendanceRecorded { meeting: meeting.id, seats }))
}

pub(super) fn may(ctx: &Ctx, meeting: &Meeting) -> MeetingMay {
    let (id, none) = (meeting.id, Said::default);
    let change = MeetingChanged {
        meeting: id,
        at: ctx.now.plus_seconds(1),
        language: ctx.lang.code().to_owned(),
        chair: None,
        papers_by: None,
        place: none(),
    };
    MeetingMay {
        change: ctx.lets(Act::MeetingChanged(change)),
        cancel: ctx.lets(Act::MeetingCancelled(MeetingCancelled { meeting: id, reason: none() })),
        file: ctx.lets(Act::PaperFiled(PaperFiled {
            meeting: id,
            paper: Id::new('f', [0; 16]),
            item: None,
            title: none(),
            link: none(),
        })),
        attend: may_hold(ctx, meeting),
        speak: ctx.lets(Act::SpeakingRecorded(SpeakingRecorded {
            meeting: id,
            minutes: BTreeMap::new(),
        })),
        close: ctx.lets(Act::MeetingClosed(MeetingClosed { meeting: id })),
        correct: ctx.lets(Act::MinutesCorrected(MinutesCorrected { meeting: id, words: none() })),
        adopt: ctx.lets(Act::MinutesAdopted(MinutesAdopted { meeting: id, at_meeting: None })),
    }
}
