//! What can happen to a meeting and to the agenda of a body: one enum, each variant documented.

use std::collections::BTreeMap;

use hub::{At, Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Disposition, Presence};

hub::acts! {
    /// What can happen to a meeting and to the agenda of a body.
    pub enum Act {
        /// A body is called to a meeting.
        MeetingCalled = "meetings.meeting_called", words 2;
        /// Time, place or chair of a meeting change before it begins.
        MeetingChanged = "meetings.meeting_changed", words 2;
        /// A meeting is called off; its agenda goes to the next one.
        MeetingCancelled = "meetings.meeting_cancelled", words 2;
        /// Somebody puts an item on the agenda of a body.
        ItemProposed = "meetings.item_proposed", words 2;
        /// A seat backs an item; with enough of them it stands by right.
        ItemBacked = "meetings.item_backed", words 0;
        /// A seat no longer backs an item.
        BackingWithdrawn = "meetings.backing_withdrawn", words 0;
        /// Whoever put an item on the agenda takes it off again.
        ItemWithdrawn = "meetings.item_withdrawn", words 2;
        /// An item that does not stand by right is taken off the agenda.
        ItemRemoved = "meetings.item_removed", words 2;
        /// Who came to a meeting, seat by seat; recorded again when it was wrong.
        AttendanceRecorded = "meetings.attendance_recorded", words 0;
        /// A paper for a meeting is out.
        PaperFiled = "meetings.paper_filed", words 2;
        /// How many minutes each seat spoke at a meeting; recorded again when it was wrong.
        SpeakingRecorded = "meetings.speaking_recorded", words 0;
        /// A meeting deals with an item.
        ItemSettled = "meetings.item_settled", words 2;
        /// A meeting ends: its minutes are out, and what it did not deal with goes to the next one.
        MeetingClosed = "meetings.meeting_closed", words 0;
        /// Somebody puts a correction beside the minutes of a meeting.
        MinutesCorrected = "meetings.minutes_corrected", words 2;
        /// The minutes of a meeting are adopted.
        MinutesAdopted = "meetings.minutes_adopted", words 0;
    }
}

/// A body is called to a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingCalled {
    /// Its id.
    pub meeting: Id,
    /// The body that meets, as the charter names it.
    pub body: String,
    /// When it begins.
    #[schemars(with = "String")]
    pub at: At,
    /// The language spoken, as a code: `en`, `fr`.
    pub language: String,
    /// The person who chairs it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chair: Option<Id>,
    /// Until when papers are to be out, so that members can talk about them first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub papers_by: Option<At>,
    /// The place or the link.
    #[serde(skip)]
    pub place: Said,
}

impl Payload for MeetingCalled {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("place", &mut self.place);
    }
}

/// Time, place or chair of a meeting change before it begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingChanged {
    /// The meeting.
    pub meeting: Id,
    /// When it begins now.
    #[schemars(with = "String")]
    pub at: At,
    /// The language spoken now.
    pub language: String,
    /// The person who chairs it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chair: Option<Id>,
    /// Until when papers are to be out, so that members can talk about them first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub papers_by: Option<At>,
    /// The place or the link now.
    #[serde(skip)]
    pub place: Said,
}

impl Payload for MeetingChanged {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("place", &mut self.place);
    }
}

/// A meeting is called off; its agenda goes to the next one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingCancelled {
    /// The meeting.
    pub meeting: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for MeetingCancelled {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// Somebody puts an item on the agenda of a body. It stays there until a meeting has dealt with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemProposed {
    /// Its id.
    pub item: Id,
    /// The body on whose agenda it is put.
    pub body: String,
    /// The seat from which it is put there; an officer needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// The motion it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub motion: Option<Id>,
    /// What it is called.
    #[serde(skip)]
    pub title: Said,
    /// Why the body should deal with it.
    #[serde(skip)]
    pub why: Said,
}

impl Payload for ItemProposed {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("title", &mut self.title);
        each("why", &mut self.why);
    }
}

/// A seat backs an item; with enough of them it stands by right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemBacked {
    /// The item.
    pub item: Id,
    /// The seat.
    pub seat: String,
}

impl Payload for ItemBacked {}

/// A seat no longer backs an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BackingWithdrawn {
    /// The item.
    pub item: Id,
    /// The seat.
    pub seat: String,
}

impl Payload for BackingWithdrawn {}

/// Whoever put an item on the agenda takes it off again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemWithdrawn {
    /// The item.
    pub item: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ItemWithdrawn {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// An item that does not stand by right is taken off the agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemRemoved {
    /// The item.
    pub item: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for ItemRemoved {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// Who came to a meeting, seat by seat. A later record takes the place of an earlier one; both stay
/// readable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AttendanceRecorded {
    /// The meeting.
    pub meeting: Id,
    /// How each seat took part. A seat that is left out was absent.
    pub seats: BTreeMap<String, Presence>,
}

impl Payload for AttendanceRecorded {}

/// A paper for a meeting is out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaperFiled {
    /// The meeting.
    pub meeting: Id,
    /// The paper's id.
    pub paper: Id,
    /// The item of the agenda that it is about; all of them when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// What it is called.
    #[serde(skip)]
    pub title: Said,
    /// Where it can be read.
    #[serde(skip)]
    pub link: Said,
}

impl Payload for PaperFiled {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("title", &mut self.title);
        each("link", &mut self.link);
    }
}

/// How many minutes each seat spoke at a meeting. A later record takes the place of an earlier one;
/// both stay readable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SpeakingRecorded {
    /// The meeting.
    pub meeting: Id,
    /// Whole minutes of each seat that was there. A seat that is left out said nothing.
    pub minutes: BTreeMap<String, u32>,
}

impl Payload for SpeakingRecorded {}

/// A meeting deals with an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemSettled {
    /// The meeting.
    pub meeting: Id,
    /// The item.
    pub item: Id,
    /// Of what kind the end is.
    pub disposition: Disposition,
    /// The motion that was decided, or came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub motion: Option<Id>,
    /// What came of it.
    #[serde(skip)]
    pub result: Said,
}

impl Payload for ItemSettled {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("result", &mut self.result);
    }
}

/// A meeting ends: its minutes are out, and what it did not deal with goes to the next one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingClosed {
    /// The meeting.
    pub meeting: Id,
}

impl Payload for MeetingClosed {}

/// Somebody puts a correction beside the minutes of a meeting. The minutes stay as they are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MinutesCorrected {
    /// The meeting.
    pub meeting: Id,
    /// What should stand there instead, and where.
    #[serde(skip)]
    pub words: Said,
}

impl Payload for MinutesCorrected {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("words", &mut self.words);
    }
}

/// The minutes of a meeting are adopted: by a later meeting, or by the person whose act this is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MinutesAdopted {
    /// The meeting whose minutes they are.
    pub meeting: Id,
    /// The later meeting that adopted them; without one, whoever records this answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_meeting: Option<Id>,
}

impl Payload for MinutesAdopted {}
