//! What people see of membership, made for an audience.

mod ahead;
mod candidates;
mod conduct;
mod joining;
mod labels;
mod member;
mod person;
mod secretariat;

use std::collections::{BTreeMap, BTreeSet};

use charter::model::Charter;
use faces::Ctx;
use hub::{At, Hub, Id};
use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{About, Appointment, Interest, Nature, Part};
use crate::rules;
use crate::state::Roll;

pub use ahead::{AheadRow, soon};
pub use candidates::{
    AnswerRow, CandidateRow, CandidatesView, CriterionRow, VouchRow, candidates, ready,
};
pub(crate) use conduct::numbered;
pub use conduct::{
    CaseEvent, CaseRow, CaseView, ClauseRow, ConductView, MayInCase, NewCaseView, PleaRow,
    SuspensionRow, case, conduct, new_case, sanction_words,
};
pub use joining::{AdmissionRow, AskedRow, JoinView, ManageView, join, manage};
pub use labels::Labels;
pub use member::{HeldSeatRow, MemberView, RoleCardRow, member, newest_card};
pub use person::{PersonView, person};
pub use secretariat::{MoneyRow, SecretariatView, StatementRow, secretariat};

/// Who sits for whom, until when, with which interests declared.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MembersView {
    /// How many organisations are in.
    pub members: usize,
    /// How many seats the bodies have, each member's own included.
    pub seats: usize,
    /// How many of them nobody holds.
    pub vacant: usize,
    /// The bodies with their seats.
    pub bodies: Vec<BodyRow>,
    /// Terms that end in the next twelve months.
    pub ahead: Vec<AheadRow>,
    /// Every member.
    pub list: Vec<MemberRow>,
    /// Every declared interest.
    pub interests: Vec<InterestRow>,
}

/// A body and its seats.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BodyRow {
    /// Its id in the charter.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The seats that are filled one by one.
    pub seats: Vec<SeatRow>,
    /// How many members have a seat of their own in it.
    pub each_member: usize,
}

/// A seat.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SeatRow {
    /// Its id in the charter.
    pub seat: String,
    /// What people call it.
    pub name: String,
    /// The constituency that fills it.
    pub constituency: ConstituencyRow,
    /// Whether it votes.
    pub voting: bool,
    /// Who holds it; nobody when vacant.
    pub holder: Option<OrganisationRow>,
    /// Who acts for it.
    pub people: Vec<PersonRow>,
    /// Until when, if an end is known.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// Since when it is vacant, if it was held once.
    #[schemars(with = "Option<String>")]
    pub vacant_since: Option<At>,
    /// How many interests its holder declared.
    pub interests: usize,
}

/// A constituency as it is drawn.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConstituencyRow {
    /// Its id in the charter.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Its colour and shape, 1 to 8.
    pub shape: u8,
}

/// An organisation by name.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OrganisationRow {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// A person who acts for an organisation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PersonRow {
    /// Their id.
    pub id: Id,
    /// Their name, where it may be read.
    pub name: Option<String>,
    /// What they are in the organisation.
    pub title: Option<String>,
    /// In which part.
    pub part: Part,
}

/// A member.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MemberRow {
    /// The organisation.
    pub organisation: OrganisationRow,
    /// Its constituency.
    pub constituency: ConstituencyRow,
    /// Since when.
    #[schemars(with = "String")]
    pub since: At,
    /// The seats it holds that are filled one by one, by name.
    pub seats: Vec<String>,
    /// Who acts for it.
    pub people: Vec<PersonRow>,
    /// How many interests it declared.
    pub interests: usize,
}

/// A declared interest.
#[derive(Debug, Serialize, JsonSchema)]
pub struct InterestRow {
    /// Its id.
    pub id: Id,
    /// Whose it is.
    pub organisation: OrganisationRow,
    /// What it is about.
    pub about: About,
    /// The same in words, where it has a name.
    pub about_name: Option<String>,
    /// Of what nature it is.
    pub nature: Nature,
    /// More about it.
    pub words: Option<String>,
    /// Since when.
    #[schemars(with = "String")]
    pub since: At,
}

/// Makes the rows of this room's views.
pub(crate) struct Rows<'c> {
    pub(crate) labels: Labels<'c>,
    pub(crate) members: Roll<'c>,
    audience: &'c hub::Audience,
    now: At,
    people: BTreeMap<Id, Vec<&'c Appointment>>,
    declared: BTreeMap<Id, usize>,
}

impl<'c> Rows<'c> {
    pub(crate) fn new(ctx: &Ctx<'c>) -> Self {
        let members = Roll::of(ctx.hub);
        let mut declared: BTreeMap<Id, usize> = BTreeMap::new();
        for interest in members.interests(ctx.now) {
            *declared.entry(members.lead(interest.actor)).or_default() += 1;
        }
        Self {
            labels: Labels::new(ctx.hub, ctx.audience),
            members,
            audience: ctx.audience,
            now: ctx.now,
            people: members.people_by_actor(ctx.now),
            declared,
        }
    }

    pub(crate) fn organisation(&self, id: Id) -> OrganisationRow {
        OrganisationRow { id: self.members.lead(id), name: self.labels.organisation(id) }
    }

    pub(crate) fn constituency(&self, id: &str) -> ConstituencyRow {
        let name = self.labels.constituency(id);
        ConstituencyRow { id: id.to_owned(), name, shape: self.labels.shape(id) }
    }

    fn person(&self, one: &Appointment) -> PersonRow {
        let read = |said: &hub::Said| said.seen_by(self.audience).map(str::to_owned);
        PersonRow { id: one.person, name: read(&one.name), title: read(&one.title), part: one.part }
    }

    pub(crate) fn people(&self, actor: Id, seat: Option<&str>) -> Vec<PersonRow> {
        let own = self.people.get(&self.members.lead(actor)).into_iter().flatten();
        let acts = |one: &&&Appointment| {
            seat.is_none_or(|seat| self.members.is_for(one, actor, seat, self.now))
        };
        own.filter(acts).map(|one| self.person(one)).collect()
    }

    fn declared(&self, actor: Id) -> usize {
        self.declared.get(&self.members.lead(actor)).copied().unwrap_or_default()
    }

    fn body(&self, charter: &Charter, id: &str) -> BodyRow {
        let counted: Vec<_> = charter.seats_of(id).into_iter().map(|seat| seat.id).collect();
        let (seats, own): (Vec<_>, Vec<_>) = self
            .members
            .seats_of(charter, id, self.now)
            .into_iter()
            .partition(|held| counted.contains(&held.seat.id));
        let seats = seats.into_iter().map(|held| SeatRow {
            name: self.labels.seat(&held.seat.id),
            constituency: self.constituency(&held.seat.constituency),
            voting: held.seat.voting,
            holder: held.actor.map(|actor| self.organisation(actor)),
            people: held
                .actor
                .map(|actor| self.people(actor, Some(&held.seat.id)))
                .unwrap_or_default(),
            until: held.until,
            vacant_since: match held.actor {
                Some(_) => None,
                None => self.members.vacant_since(&held.seat.id, self.now),
            },
            interests: held.actor.map_or(0, |actor| self.declared(actor)),
            seat: held.seat.id,
        });
        BodyRow {
            id: id.to_owned(),
            name: self.labels.body(id),
            seats: seats.collect(),
            each_member: own.len(),
        }
    }

    pub(crate) fn interest(&self, interest: &Interest) -> InterestRow {
        InterestRow {
            id: interest.id,
            organisation: self.organisation(interest.actor),
            about: interest.about.clone(),
            about_name: match &interest.about {
                About::Actor(actor) => Some(self.labels.organisation(*actor)),
                About::Topic(code) => Some(code.clone()),
                About::Motion(_) => None,
            },
            nature: interest.nature,
            words: interest.words.seen_by(self.audience).map(str::to_owned),
            since: interest.term.from,
        }
    }
}

/// How many seats nobody holds now.
#[must_use]
pub fn vacant(hub: &Hub, now: At) -> usize {
    let Some(charter) = rules::charter(hub) else { return 0 };
    let members = Roll::of(hub);
    seats_and_vacant(members, charter, now).1
}

/// How many seats all bodies have, and how many of them nobody holds.
fn seats_and_vacant(members: Roll, charter: &Charter, now: At) -> (usize, usize) {
    let bodies = charter.bodies.iter().map(|body| &body.id);
    let counts = bodies.map(|body| members.seats_and_vacant(charter, body, now));
    counts.fold((0, 0), |(seats, vacant), (more, empty)| (seats + more, vacant + empty))
}

/// How many organisations hold a seat while nobody acts for them.
pub fn mute(hub: &Hub, now: At) -> usize {
    let Some(charter) = rules::charter(hub) else { return 0 };
    let members = Roll::of(hub);
    let people = members.people_by_actor(now);
    let seats = charter.bodies.iter().flat_map(|body| members.seats_of(charter, &body.id, now));
    let holders: BTreeSet<Id> =
        seats.filter_map(|held| held.actor).map(|actor| members.lead(actor)).collect();
    holders.iter().filter(|actor| !people.contains_key(actor)).count()
}

/// The view of `members`.
#[must_use]
pub fn members(ctx: &Ctx) -> MembersView {
    let rows = Rows::new(ctx);
    let charter = rules::charter(ctx.hub);
    let ids = charter.map(|charter| charter.bodies.as_slice()).unwrap_or_default();
    let bodies: Vec<BodyRow> = charter
        .map(|charter| ids.iter().map(|body| rows.body(charter, &body.id)).collect())
        .unwrap_or_default();
    let mut held: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    for (body, seat) in bodies.iter().flat_map(|b| b.seats.iter().map(move |seat| (b, seat))) {
        if let Some(holder) = &seat.holder {
            let name = format!("{}: {}", body.name, seat.name);
            held.entry(holder.id).or_default().push(name);
        }
    }
    let mut list: Vec<MemberRow> = rows
        .members
        .members(ctx.now)
        .map(|member| MemberRow {
            organisation: rows.organisation(member.actor),
            constituency: rows.constituency(&member.constituency),
            since: member.term.from,
            seats: held.remove(&rows.members.lead(member.actor)).unwrap_or_default(),
            people: rows.people(member.actor, None),
            interests: rows.declared(member.actor),
        })
        .collect();
    list.sort_by(|a, b| {
        let key = |row: &MemberRow| (row.constituency.shape, row.organisation.name.clone());
        key(a).cmp(&key(b))
    });
    let counted = charter.map(|charter| seats_and_vacant(rows.members, charter, ctx.now));
    let (seats, vacant) = counted.unwrap_or_default();
    let interests = rows.members.interests(ctx.now).map(|one| rows.interest(one)).collect();
    let ahead = charter.map(|charter| ahead::ahead(ctx, &rows, charter)).unwrap_or_default();
    MembersView { members: list.len(), seats, vacant, bodies, ahead, list, interests }
}
