//! What is on the agendas, by whose right, and how long it has waited.

use decisions::view::{Done, Organisation};
use faces::{Ctx, Failure};
use hub::{Id, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::{HearingRow, Made, hearings, named_item};
use crate::act::{Act, BackingWithdrawn, ItemBacked, ItemProposed, ItemRemoved, ItemWithdrawn};
use crate::model::{Backing, Disposition, End, Item, Meeting};
use crate::tally::rights;

/// The view of `meetings/agenda`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AgendaView {
    /// What is on an agenda now, by body, what waits longest first.
    pub items: Vec<ItemRow>,
    /// Hearings that are ahead: they stand on an agenda by themselves.
    pub hearings: Vec<HearingRow>,
    /// What it takes in each body to put an item on by right.
    pub rights: Vec<BodyRight>,
    /// The seats from which the reader may put an item on.
    pub mine: Vec<MySeat>,
    /// Bodies on whose agenda the reader may put an item by office: id and name.
    pub offices: Vec<(String, String)>,
    /// Motions that can be spoken of: number and title.
    pub motions: Vec<MotionRow>,
}

/// What it takes to put an item on the agenda of a body by right.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BodyRight {
    /// The body, by name.
    pub body: String,
    /// So many of its seats; nothing where the charter says nothing.
    pub seats: Option<u32>,
    /// The clause of the table of powers.
    pub clause: String,
}

/// A seat for which the reader acts.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MySeat {
    /// The seat.
    pub seat: String,
    /// What people call it.
    pub name: String,
    /// The body.
    pub body: String,
    /// Its name.
    pub body_name: String,
}

/// A motion by number and title.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MotionRow {
    /// Its id.
    pub id: Id,
    /// Its number.
    pub n: u64,
    /// What it is called.
    pub title: String,
}

/// An item in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ItemRow {
    /// Its number.
    pub n: u64,
    /// What it is called.
    pub title: String,
    /// The body, by name.
    pub body: String,
    /// Who put it there: the seat, else the person or office.
    pub by: String,
    /// The colour and shape of the proposing constituency; none for an officer.
    pub shape: Option<u8>,
    /// When it was put there, by whom.
    pub made: Done,
    /// Whether it stands by right.
    pub by_right: bool,
    /// How many seats back it.
    pub backers: usize,
    /// How many meetings ended without dealing with it.
    pub waited: usize,
    /// The motion it is about.
    pub motion: Option<MotionRow>,
    /// How it left the agenda.
    pub ending: Option<EndRow>,
}

/// How an item left the agenda.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EndRow {
    /// The message id of how.
    pub how: &'static str,
    /// The number of the meeting that dealt with it.
    pub meeting: Option<u64>,
    /// What came of it, or why it was taken off.
    pub words: Option<String>,
    /// When, by whom.
    pub made: Done,
}

/// The view of `meetings/agenda/{n}`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ItemView {
    /// The item.
    #[serde(flatten)]
    pub item: ItemRow,
    /// Its id.
    pub id: Id,
    /// Why the body should deal with it.
    pub why: Option<String>,
    /// Who backs it, by name.
    pub backing: Vec<Organisation>,
    /// So many seats put an item on by right; nothing where the charter says nothing.
    pub seats_needed: Option<u32>,
    /// The clause of the table of powers.
    pub clause: String,
    /// The meeting it comes before next: number and moment.
    pub next: Option<(u64, String)>,
    /// Numbers of the meetings that ended without dealing with it.
    pub waited_at: Vec<u64>,
    /// Motions that may have come of it, where the reader records that.
    pub motions: Vec<MotionRow>,
    /// What the reader may do.
    pub may: ItemMay,
}

/// The steps that would not be refused.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct ItemMay {
    /// Back it, from these seats: id and name.
    pub back: Vec<(String, String)>,
    /// No longer back it, for these seats.
    pub unback: Vec<(String, String)>,
    /// Take their own item off.
    pub withdraw: bool,
    /// Take somebody's item off, or be told why not.
    pub remove: bool,
    /// Record what came of it, at this meeting.
    pub settle_at: Option<u64>,
}

/// All agendas.
#[must_use]
pub fn agenda(ctx: &Ctx) -> AgendaView {
    let made = Made::new(ctx);
    let bodies = made.charter().map(|charter| charter.bodies.as_slice()).unwrap_or_default();
    let mut items: Vec<&Item> = made.room.items().filter(|item| item.is_open()).collect();
    let place = |item: &&Item| bodies.iter().position(|body| body.id == item.body);
    items.sort_by_key(|item| (place(item), std::cmp::Reverse(item.waited.len()), item.n));
    let right = |body: &charter::model::Body| BodyRight {
        body: made.labels.body(&body.id),
        seats: body.agenda_seats,
        clause: made.charter().map(rights::clause).unwrap_or_default(),
    };
    let offices = bodies.iter().filter(|body| lets_propose(ctx, &body.id, None));
    AgendaView {
        items: items.into_iter().map(|item| row(&made, item)).collect(),
        hearings: hearings::ahead(&made),
        rights: bodies.iter().map(right).collect(),
        mine: mine(&made)
            .into_iter()
            .filter(|own| lets_propose(ctx, &own.body, Some(&own.seat)))
            .collect(),
        offices: offices.map(|body| (body.id.clone(), made.labels.body(&body.id))).collect(),
        motions: motions(&made),
    }
}

fn lets_propose(ctx: &Ctx, body: &str, seat: Option<&str>) -> bool {
    ctx.lets(Act::ItemProposed(ItemProposed {
        item: Id::new('g', [0; 16]),
        body: body.to_owned(),
        seat: seat.map(str::to_owned),
        motion: None,
        title: Said::default(),
        why: Said::default(),
    }))
}

/// The seats for which the reader acts, of all bodies.
fn mine(made: &Made) -> Vec<MySeat> {
    let Some((person, charter)) = made.ctx.audience.person.zip(made.charter()) else {
        return Vec::new();
    };
    let of_body = |body: &charter::model::Body| {
        let held = made.roll.seats_acted_for(charter, &body.id, person, made.ctx.now);
        let (id, body_name) = (body.id.clone(), made.labels.body(&body.id));
        let own = held.into_iter().map(move |held| (held.seat.id, id.clone(), body_name.clone()));
        own.map(|(seat, body, body_name)| MySeat {
            name: made.labels.seat(&seat),
            seat,
            body,
            body_name,
        })
        .collect::<Vec<_>>()
    };
    charter.bodies.iter().flat_map(of_body).collect()
}

/// Motions that a body may still have to speak of, newest first.
fn motions(made: &Made) -> Vec<MotionRow> {
    let all = made.ctx.hub.room::<decisions::State>().motions().rev();
    let seen = all.filter(|motion| motion.tabled.is_some() && motion.withdrawn.is_none());
    seen.map(|motion| motion_row(made, motion)).collect()
}

fn motion_row(made: &Made, motion: &decisions::model::Motion) -> MotionRow {
    MotionRow { id: motion.id, n: motion.n, title: decisions::view::title(made.ctx, motion) }
}

/// An item in a list.
pub(super) fn row(made: &Made, item: &Item) -> ItemRow {
    let proposer = item.proposer();
    let done = made.done(&item.made);
    let by = match proposer {
        Some(first) => name_of(made, first),
        None => done.by.clone().unwrap_or_else(|| done.role.clone()),
    };
    ItemRow {
        n: item.n,
        title: made.title(item),
        body: made.labels.body(&item.body),
        by,
        shape: proposer.map(|first| made.labels.shape(&first.constituency)),
        made: done,
        by_right: item.by_right,
        backers: item.backers().count(),
        waited: item.waited.len(),
        motion: made.motion(item.about()).map(|motion| motion_row(made, motion)),
        ending: item.ending.as_ref().map(|ending| EndRow {
            how: how(ending.end),
            meeting: item.settled_at().and_then(|id| made.room.meeting(id)).map(|one| one.n),
            words: made.read(&ending.words),
            made: made.done(&ending.made),
        }),
    }
}

/// Who holds a seat that backs an item, else the seat.
fn name_of(made: &Made, backing: &Backing) -> String {
    match backing.actor {
        Some(actor) => made.labels.organisation(actor),
        None => made.labels.seat(&backing.seat),
    }
}

const fn how(end: End) -> &'static str {
    match end {
        End::Settled { disposition: Disposition::Noted, .. } => "meetings-end-noted",
        End::Settled { disposition: Disposition::Discussed, .. } => "meetings-end-discussed",
        End::Settled { disposition: Disposition::Decided, .. } => "meetings-end-decided",
        End::Withdrawn => "meetings-end-withdrawn",
        End::Removed => "meetings-end-removed",
    }
}

/// One item.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn item(ctx: &Ctx) -> Result<ItemView, Failure> {
    let (item, made) = (named_item(ctx)?, Made::new(ctx));
    let next = super::next_meeting(ctx, Some(&item.body)).filter(|_| item.is_open());
    let waited = item.waited.iter().filter_map(|id| made.room.meeting(*id));
    let may = may(&made, item, next);
    Ok(ItemView {
        item: row(&made, item),
        id: item.id,
        why: made.read(&item.why),
        backing: item.backers().filter_map(|one| backer(&made, one)).collect(),
        seats_needed: made.charter().and_then(|it| rights::seats_needed(it, &item.body)),
        clause: made.charter().map(rights::clause).unwrap_or_default(),
        next: next.map(|meeting| (meeting.n, ctx.lang.time(meeting.at()))),
        waited_at: waited.map(|meeting| meeting.n).collect(),
        motions: if may.settle_at.is_some() { motions(&made) } else { Vec::new() },
        may,
    })
}

fn backer(made: &Made, one: &Backing) -> Option<Organisation> {
    let id = made.roll.lead(one.actor?);
    Some(Organisation { id, name: name_of(made, one) })
}

fn may(made: &Made, item: &Item, next: Option<&Meeting>) -> ItemMay {
    let ctx = made.ctx;
    if !item.is_open() || ctx.audience.person.is_none() {
        return ItemMay::default();
    }
    let (id, reason) = (item.id, Said::default);
    let own: Vec<MySeat> = mine(made).into_iter().filter(|own| own.body == item.body).collect();
    let lets = |act: &dyn Fn(String) -> Act| {
        let seats = own.iter().filter(|own| ctx.lets(act(own.seat.clone())));
        seats.map(|own| (own.seat.clone(), own.name.clone())).collect()
    };
    let has_begun = |meeting: &&Meeting| meeting.at() <= ctx.now && meeting.attended().is_some();
    let settling = |meeting: &&Meeting| {
        let act = crate::act::ItemSettled {
            meeting: meeting.id,
            item: id,
            disposition: Disposition::Noted,
            motion: None,
            result: Said::default(),
        };
        ctx.lets(Act::ItemSettled(act))
    };
    let settles = next.filter(has_begun).filter(settling);
    let remove = Act::ItemRemoved(ItemRemoved { item: id, reason: reason() });
    ItemMay {
        back: lets(&|seat| Act::ItemBacked(ItemBacked { item: id, seat })),
        unback: lets(&|seat| Act::BackingWithdrawn(BackingWithdrawn { item: id, seat })),
        withdraw: ctx.lets(Act::ItemWithdrawn(ItemWithdrawn { item: id, reason: reason() })),
        remove: may_remove(made) && (item.by_right || ctx.lets(remove)),
        settle_at: settles.map(|meeting| meeting.n),
    }
}

/// Whether the table of powers lets some role of the reader take items off at all. Whoever may is
/// shown why an item by right stays.
fn may_remove(made: &Made) -> bool {
    let rows = made.charter().map(|charter| charter.powers_for("meetings.item_removed"));
    let by: Vec<_> = rows.unwrap_or_default().into_iter().flat_map(|row| &row.by).collect();
    let mut roles = made.ctx.audience.roles.iter();
    roles.any(|role| by.iter().any(|grantee| charter::authority::role_is_granted(grantee, role)))
}
