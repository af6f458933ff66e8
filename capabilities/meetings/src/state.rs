//! What is known: every meeting, and every item that ever was on an agenda.

use std::collections::BTreeMap;

use charter::model::Seat;
use decisions::model::Moment;
use hub::{At, AtHand, Fold, Hub, Id, Principal, Refusal, Said, Stamp};
use members::Roll;
use serde::{Deserialize, Serialize};

use crate::act::{Act, AttendanceRecorded, ItemProposed, ItemSettled};
use crate::model::{
    Adoption, Attendance, Attended, Backing, Correction, End, Ending, Item, Meeting, Paper, Plan,
    Presence, Spoken,
};
use crate::rules;
use crate::tally::rights;

/// Every meeting and every item of the hub.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    meetings: Vec<Meeting>,
    items: Vec<Item>,
}

impl State {
    /// The meeting of this id.
    #[must_use]
    pub fn meeting(&self, id: Id) -> Option<&Meeting> {
        self.meetings.iter().find(|one| one.id == id)
    }

    /// The meeting of this number, from 1.
    #[must_use]
    pub fn numbered(&self, n: u64) -> Option<&Meeting> {
        self.meetings.get(usize::try_from(n.checked_sub(1)?).ok()?)
    }

    /// All meetings, in the order in which they were called.
    pub fn meetings(&self) -> impl DoubleEndedIterator<Item = &Meeting> {
        self.meetings.iter()
    }

    /// The item of this id.
    #[must_use]
    pub fn item(&self, id: Id) -> Option<&Item> {
        self.items.iter().find(|one| one.id == id)
    }

    /// The item of this number, from 1.
    #[must_use]
    pub fn item_numbered(&self, n: u64) -> Option<&Item> {
        self.items.get(usize::try_from(n.checked_sub(1)?).ok()?)
    }

    /// All items that ever were on an agenda, oldest first.
    pub fn items(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.items.iter()
    }

    /// What is on the agenda of a body, oldest first.
    pub fn agenda<'s>(&'s self, body: &'s str) -> impl Iterator<Item = &'s Item> {
        self.items.iter().filter(move |item| item.is_open() && item.body == body)
    }

    /// The items of a meeting: those it dealt with, those it passed on, and while it is still to
    /// end all that are on the agenda of its body.
    pub fn items_of<'s>(&'s self, meeting: &'s Meeting) -> impl Iterator<Item = &'s Item> {
        self.items.iter().filter(move |item| {
            item.settled_at() == Some(meeting.id)
                || item.waited.contains(&meeting.id)
                || (meeting.is_open() && item.is_open() && item.body == meeting.body)
        })
    }

    fn with(&mut self, id: Id, change: impl FnOnce(&mut Meeting)) {
        if let Some(one) = self.meetings.iter_mut().find(|one| one.id == id) {
            change(one);
        }
    }

    fn with_item(&mut self, id: Id, change: impl FnOnce(&mut Item)) {
        if let Some(one) = self.items.iter_mut().find(|one| one.id == id) {
            change(one);
        }
    }

    fn call(&mut self, id: Id, body: String, plan: Plan) {
        let n = u64::try_from(self.meetings.len()).map_or(u64::MAX, |all| all + 1);
        self.meetings.push(Meeting {
            id,
            n,
            body,
            plans: vec![plan],
            cancelled: None,
            papers: Vec::new(),
            spoken: Vec::new(),
            attendance: Vec::new(),
            closed: None,
            corrections: Vec::new(),
            adopted: None,
        });
    }

    fn propose(&mut self, act: ItemProposed, made: Moment, hub: &Hub) {
        let n = u64::try_from(self.items.len()).map_or(u64::MAX, |all| all + 1);
        let backing = act.seat.and_then(|seat| backing(&seat, &made, hub));
        let mut item = Item {
            id: act.item,
            n,
            body: act.body,
            motion: act.motion,
            title: act.title,
            why: act.why,
            backing: backing.into_iter().collect(),
            by_right: false,
            waited: Vec::new(),
            ending: None,
            made,
        };
        weigh(&mut item, hub);
        self.items.push(item);
    }

    /// What a meeting did not deal with goes to the next one.
    fn pass_on(&mut self, meeting: Id) {
        let body = self.meeting(meeting).map(|one| one.body.clone());
        let open = self.items.iter_mut().filter(|item| item.is_open());
        open.filter(|item| Some(&item.body) == body.as_ref())
            .for_each(|item| item.waited.push(meeting));
    }

    fn attend(&mut self, act: AttendanceRecorded, made: Moment, hub: &Hub) {
        let body = self.meeting(act.meeting).map(|one| one.body.clone()).unwrap_or_default();
        let seats = attended(&body, act.seats, made.at, hub);
        self.with(act.meeting, |one| one.attendance.push(Attendance { seats, made }));
    }

    fn settle(&mut self, act: ItemSettled, made: Moment) {
        let ItemSettled { meeting, disposition, motion, .. } = act;
        let end = End::Settled { meeting, disposition, motion };
        self.end(act.item, end, act.result, made);
    }

    fn end(&mut self, item: Id, end: End, words: Said, made: Moment) {
        self.with_item(item, |item| item.ending = Some(Ending { end, words, made }));
    }

    /// Acts on the items of agendas.
    fn apply_to_agenda(&mut self, act: Act, made: Moment, hub: &Hub) {
        match act {
            Act::ItemProposed(act) => self.propose(act, made, hub),
            Act::ItemBacked(act) => self.with_item(act.item, |item| {
                item.backing.extend(backing(&act.seat, &made, hub));
                weigh(item, hub);
            }),
            Act::BackingWithdrawn(act) => self.with_item(act.item, |item| {
                let mut own = item.backing.iter_mut().filter(|one| one.withdrawn.is_none());
                if let Some(one) = own.find(|one| one.seat == act.seat) {
                    one.withdrawn = Some(made);
                }
                weigh(item, hub);
            }),
            Act::ItemWithdrawn(act) => self.end(act.item, End::Withdrawn, act.reason, made),
            Act::ItemRemoved(act) => self.end(act.item, End::Removed, act.reason, made),
            Act::ItemSettled(act) => self.settle(act, made),
            _ => {}
        }
    }
}

/// A seat that backs an item, with who holds it at this moment.
fn backing(seat: &str, made: &Moment, hub: &Hub) -> Option<Backing> {
    let charter = hub.room::<charter::State>().charter()?;
    let Seat { id, constituency, .. } = charter.seat(seat)?;
    let actor = Roll::of(hub).holder(charter, &charter.seat(seat)?, made.at);
    Some(Backing { seat: id, constituency, actor, made: made.clone(), withdrawn: None })
}

/// Whether an item stands by right follows from who backs it, at the moment they do or let go.
fn weigh(item: &mut Item, hub: &Hub) {
    let moments = item.backing.iter().map(|one| one.withdrawn.as_ref().unwrap_or(&one.made).at);
    let now = moments.max().unwrap_or(item.made.at);
    if let Some(charter) = hub.room::<charter::State>().charter() {
        item.by_right = rights::stands_by_right(charter, Roll::of(hub), item, now);
    }
}

/// Every seat of a body with how it took part; one that nobody spoke of was absent.
fn attended(
    body: &str,
    mut said: BTreeMap<String, Presence>,
    now: At,
    hub: &Hub,
) -> BTreeMap<String, Attended> {
    let Some(charter) = hub.room::<charter::State>().charter() else { return BTreeMap::new() };
    let seats = Roll::of(hub).seats_of(charter, body, now).into_iter();
    let one = |held: members::HeldSeat| {
        let presence = said.remove(&held.seat.id).unwrap_or(Presence::Absent);
        let (constituency, voting) = (held.seat.constituency, held.seat.voting);
        (held.seat.id, Attended { presence, constituency, voting, actor: held.actor })
    };
    seats.map(one).collect()
}

impl Fold for State {
    type Act = Act;

    fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
        rules::check(act, by, now, hub)
    }

    fn check_words(act: &Act) -> Result<(), Refusal> {
        rules::check_words(act)
    }

    fn apply(&mut self, act: Act, stamp: &Stamp, hub: &Hub, _at_hand: &dyn AtHand) {
        let made = Moment::from(stamp);
        match act {
            Act::MeetingCalled(act) => {
                let (at, language, chair) = (act.at, act.language, act.chair);
                let (papers_by, place) = (act.papers_by, act.place);
                let plan = Plan { at, language, chair, papers_by, place, made };
                self.call(act.meeting, act.body, plan);
            }
            Act::MeetingChanged(act) => self.with(act.meeting, |one| {
                let (at, language, chair) = (act.at, act.language, act.chair);
                let (papers_by, place) = (act.papers_by, act.place);
                one.plans.push(Plan { at, language, chair, papers_by, place, made });
            }),
            Act::MeetingCancelled(act) => {
                self.with(act.meeting, |one| one.cancelled = Some((made, act.reason)));
                self.pass_on(act.meeting);
            }
            Act::PaperFiled(act) => self.with(act.meeting, |one| {
                let (id, item, title, link) = (act.paper, act.item, act.title, act.link);
                one.papers.push(Paper { id, item, title, link, made });
            }),
            Act::AttendanceRecorded(act) => self.attend(act, made, hub),
            Act::SpeakingRecorded(act) => self.with(act.meeting, |one| {
                one.spoken.push(Spoken { minutes: act.minutes, made });
            }),
            Act::MeetingClosed(act) => {
                self.with(act.meeting, |one| one.closed = Some(made));
                self.pass_on(act.meeting);
            }
            Act::MinutesCorrected(act) => self.with(act.meeting, |one| {
                one.corrections.push(Correction { words: act.words, made });
            }),
            Act::MinutesAdopted(act) => self.with(act.meeting, |one| {
                one.adopted = Some(Adoption { at_meeting: act.at_meeting, made });
            }),
            other => self.apply_to_agenda(other, made, hub),
        }
    }
}
