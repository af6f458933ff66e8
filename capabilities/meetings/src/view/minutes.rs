//! The minutes of a meeting: nobody writes them. They follow from what was recorded while it was
//! held, and corrections stand beside them.

use decisions::view::{DecisionRow, DissentRow, Done, TaskRow};
use faces::{Ctx, Failure};
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::agenda::row;
use super::attendance::{AttendanceView, QuorumRow, quorum_row};
use super::meeting::{PaperRow, may, papers, plan};
use super::{ItemRow, Made, MeetingMay, PlanRow, Status, named};
use crate::model::Meeting;

/// The view of `meetings/{n}/minutes`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MinutesView {
    /// The number of the meeting.
    pub n: u64,
    /// The body, by name.
    pub body: String,
    /// How the meeting stands.
    pub status: Status,
    /// When and where it was held.
    pub plan: Option<PlanRow>,
    /// Papers for it, in the order in which they came out.
    pub papers: Vec<PaperRow>,
    /// Who came.
    pub attendance: Option<AttendanceView>,
    /// Whether they were enough.
    pub quorum: Option<QuorumRow>,
    /// Items that were dealt with, with what came of each.
    pub settled: Vec<ItemRow>,
    /// Items that go to the next meeting.
    pub passed_on: Vec<ItemRow>,
    /// Decisions, with their figures and dissents.
    pub decided: Vec<DecidedRow>,
    /// When the meeting ended, by whose word.
    pub closed: Option<Done>,
    /// Corrections, oldest first.
    pub corrections: Vec<CorrectionRow>,
    /// When the minutes were adopted, by whose word.
    pub adopted: Option<Done>,
    /// The number of the later meeting that adopted them.
    pub adopted_at: Option<u64>,
    /// Later meetings of the body that may adopt them: id and number.
    pub later: Vec<(Id, u64)>,
    /// What the reader may do.
    pub may: MeetingMay,
}

/// A decision in minutes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DecidedRow {
    /// The decision, with its figures.
    #[serde(flatten)]
    pub decision: DecisionRow,
    /// Dissents on record.
    pub dissenting: Vec<DissentRow>,
    /// Tasks that follow from it, as they stand now.
    pub tasks: Vec<TaskRow>,
}

/// A correction beside the minutes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CorrectionRow {
    /// What should stand there instead.
    pub words: Option<String>,
    /// When, by whom.
    pub made: Done,
}

/// The minutes of a meeting.
///
/// # Errors
/// `NotFound` when there is no such meeting, or it has not ended.
pub fn minutes(ctx: &Ctx) -> Result<MinutesView, Failure> {
    let (meeting, made) = (named(ctx)?, Made::new(ctx));
    let closed = meeting.closed.as_ref().ok_or(Failure::NotFound)?;
    let earlier = meeting.attendance.len().saturating_sub(1);
    let items = || made.room.items_of(meeting);
    let was_settled = |item: &&crate::model::Item| item.settled_at() == Some(meeting.id);
    let corrections = meeting
        .corrections
        .iter()
        .map(|one| CorrectionRow { words: made.read(&one.words), made: made.done(&one.made) });
    let adopted = meeting.adopted.as_ref();
    let adopted_at = adopted.and_then(|one| made.room.meeting(one.at_meeting?));
    Ok(MinutesView {
        n: meeting.n,
        body: made.labels.body(&meeting.body),
        status: Status::of(meeting, ctx.now),
        plan: meeting.plan().map(|one| plan(&made, one)),
        papers: papers(&made, meeting),
        attendance: meeting.attended().map(|one| AttendanceView::of(&made, meeting, one, earlier)),
        quorum: quorum_row(&made, meeting),
        settled: items().filter(was_settled).map(|item| row(&made, item)).collect(),
        passed_on: items().filter(|it| !was_settled(it)).map(|it| row(&made, it)).collect(),
        decided: decided(&made, meeting),
        closed: Some(made.done(closed)),
        corrections: corrections.collect(),
        adopted: adopted.map(|one| made.done(&one.made)),
        adopted_at: adopted_at.map(|later| later.n),
        later: later(&made, meeting),
        may: may(ctx, meeting),
    })
}

/// Decisions that items of the meeting led to.
fn decided(made: &Made, meeting: &Meeting) -> Vec<DecidedRow> {
    let settled = made.room.items_of(meeting).filter(|it| it.settled_at() == Some(meeting.id));
    let motions = settled.filter_map(|item| made.motion(item.about()));
    let decided = motions.filter(|motion| motion.outcome().is_some());
    let row = |motion| DecidedRow {
        decision: decisions::view::row(made.ctx, motion),
        dissenting: decisions::view::dissents(made.ctx, motion),
        tasks: decisions::view::tasks_given(made.ctx, motion),
    };
    decided.map(row).collect()
}

/// Meetings of the same body that began after this one.
fn later(made: &Made, meeting: &Meeting) -> Vec<(Id, u64)> {
    let same = made.room.meetings().filter(|one| one.body == meeting.body);
    let begun = same.filter(|one| one.at() > meeting.at() && one.at() <= made.ctx.now);
    begun.filter(|one| one.cancelled.is_none()).map(|one| (one.id, one.n)).collect()
}
