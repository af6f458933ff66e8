//! What people see of meetings and agendas, made for an audience.

mod agenda;
mod attendance;
mod hearings;
mod list;
mod meeting;
mod minutes;

use charter::model::Charter;
use decisions::model::{Moment, Motion};
use decisions::view::Done;
use faces::{Ctx, Failure};
use hub::Said;
use members::Roll;
use members::view::Labels;
use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{Item, Meeting, Standing};
use crate::state::State;

pub use agenda::{
    AgendaView, BodyRight, EndRow, ItemMay, ItemRow, ItemView, MotionRow, MySeat, agenda, item,
};
pub use attendance::{AttendanceView, ChamberRow, QuorumRow, SeatRow, ShareRow};
pub use hearings::HearingRow;
pub use list::{MeetingRow, MeetingsView, NewView, list, new, next_meeting};
pub use meeting::{MeetingMay, MeetingView, PaperRow, PlanRow, may_hold, meeting};
pub use minutes::{CorrectionRow, DecidedRow, MinutesView, minutes};

/// How a meeting stands, as a reader is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It has not begun.
    Ahead,
    /// It has begun, and has not ended.
    Begun,
    /// It has ended; its minutes are out, and not adopted yet.
    MinutesOut,
    /// Its minutes are adopted.
    Adopted,
    /// It was called off.
    Cancelled,
}

impl Status {
    /// How this meeting stands now.
    #[must_use]
    pub fn of(meeting: &Meeting, now: hub::At) -> Self {
        match meeting.standing(now) {
            Standing::Ahead => Self::Ahead,
            Standing::Begun => Self::Begun,
            Standing::Cancelled => Self::Cancelled,
            Standing::Closed if meeting.adopted.is_some() => Self::Adopted,
            Standing::Closed => Self::MinutesOut,
        }
    }

    /// The message id of its word.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Ahead => "meetings-status-ahead",
            Self::Begun => "meetings-status-begun",
            Self::MinutesOut => "meetings-status-minutes",
            Self::Adopted => "meetings-status-adopted",
            Self::Cancelled => "meetings-status-cancelled",
        }
    }
}

/// What every view of this room is made with.
pub(crate) struct Made<'c> {
    pub(crate) ctx: &'c Ctx<'c>,
    pub(crate) labels: Labels<'c>,
    pub(crate) roll: Roll<'c>,
    pub(crate) room: &'c State,
}

impl<'c> Made<'c> {
    pub(crate) fn new(ctx: &'c Ctx<'c>) -> Self {
        let labels = Labels::new(ctx.hub, ctx.audience);
        Self { ctx, labels, roll: Roll::of(ctx.hub), room: ctx.hub.room::<State>() }
    }

    pub(crate) fn charter(&self) -> Option<&'c Charter> {
        self.labels.charter()
    }

    pub(crate) fn read(&self, said: &Said) -> Option<String> {
        said.seen_by(self.ctx.audience).map(str::to_owned)
    }

    pub(crate) fn done(&self, moment: &Moment) -> Done {
        Done::of(&self.labels, moment)
    }

    pub(crate) fn title(&self, item: &Item) -> String {
        let untitled = || self.ctx.lang.t("meetings-untitled", &[("n", item.n.into())]);
        self.read(&item.title).unwrap_or_else(untitled)
    }

    pub(crate) fn motion(&self, id: Option<hub::Id>) -> Option<&'c Motion> {
        self.ctx.hub.room::<decisions::State>().motion(id?)
    }
}

/// The meeting the path names by its number.
///
/// # Errors
/// `NotFound` when there is none.
pub fn named<'c>(ctx: &Ctx<'c>) -> Result<&'c Meeting, Failure> {
    let n = ctx.arg_as("n")?;
    ctx.hub.room::<State>().numbered(n).ok_or(Failure::NotFound)
}

/// The item the path names by its number.
///
/// # Errors
/// `NotFound` when there is none.
pub fn named_item<'c>(ctx: &Ctx<'c>) -> Result<&'c Item, Failure> {
    let n = ctx.arg_as("n")?;
    ctx.hub.room::<State>().item_numbered(n).ok_or(Failure::NotFound)
}
