//! What is known: who is in, who sits where, who acts for whom, who declared what; organisations
//! by the ids they had then. [`Roll`](crate::Roll) takes joined ones for one.

mod admission;
mod conduct;
mod roll;

use std::collections::{BTreeMap, BTreeSet};

use hub::{AnyAct, At, AtHand, Fold, Hub, Id, Principal, Refusal, Rest, Said, Stamp};
use serde::{Deserialize, Serialize};

use crate::act::{
    Act, InterestDeclared, PersonAppointed, PersonEnded, RoleCardWritten, SecretariatStated,
};
use crate::model::{
    About, Appointment, Ending, Interest, Membership, RoleCard, Statement, Step, Tenure, Term,
};
use crate::rules;

use admission::Candidacies;
use conduct::Cases;
pub use conduct::Suspended;
pub use roll::{HeldSeat, Roll};

/// What is known of members, seats, people and interests. Nothing is forgotten: what ended has a
/// term that ended.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    memberships: BTreeMap<Id, Vec<Membership>>,
    tenures: BTreeMap<String, Vec<Tenure>>,
    appointments: BTreeMap<Id, Vec<Appointment>>,
    interests: BTreeMap<Id, Interest>,
    /// Every version of every role card, oldest first.
    role_cards: BTreeMap<Id, Vec<RoleCard>>,
    candidacies: Candidacies,
    cases: Cases,
    /// What the secretariat stated of itself, oldest first.
    statements: Vec<Statement>,
    /// Resolutions that were used up, and the entry that used them.
    spent: BTreeMap<Id, u64>,
}

impl State {
    /// The membership an organisation has now.
    #[must_use]
    pub fn membership(&self, actor: Id, now: At) -> Option<&Membership> {
        self.memberships.get(&actor)?.iter().rev().find(|one| one.term.covers(now))
    }

    /// All memberships an organisation ever had, oldest first.
    #[must_use]
    pub fn memberships(&self, actor: Id) -> &[Membership] {
        self.memberships.get(&actor).map(Vec::as_slice).unwrap_or_default()
    }

    /// Every membership that holds now, by id.
    pub(crate) fn all_members(&self, now: At) -> impl Iterator<Item = &Membership> {
        let all = self.memberships.values();
        all.filter_map(move |own| own.iter().rev().find(|one| one.term.covers(now)))
    }

    /// The tenures a seat ever had, oldest first.
    #[must_use]
    pub fn tenures(&self, seat: &str) -> &[Tenure] {
        self.tenures.get(seat).map(Vec::as_slice).unwrap_or_default()
    }

    /// Everything a person was ever appointed to, oldest first.
    #[must_use]
    pub fn appointments(&self, person: Id) -> &[Appointment] {
        self.appointments.get(&person).map(Vec::as_slice).unwrap_or_default()
    }

    /// Every appointment ever made.
    pub(crate) fn all_appointments(&self) -> impl Iterator<Item = &Appointment> {
        self.appointments.values().flatten()
    }

    /// The interest of this id, withdrawn or not.
    #[must_use]
    pub fn interest(&self, id: Id) -> Option<&Interest> {
        self.interests.get(&id)
    }

    /// The interests that are declared now, by id.
    pub fn interests(&self, now: At) -> impl Iterator<Item = &Interest> {
        self.interests.values().filter(move |interest| interest.term.covers(now))
    }

    /// The versions of an organisation's role card, oldest first.
    #[must_use]
    pub fn role_cards(&self, actor: Id) -> &[RoleCard] {
        self.role_cards.get(&actor).map(Vec::as_slice).unwrap_or_default()
    }

    /// What the secretariat stated of its size and cost, oldest first.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// The entry that used a resolution up.
    #[must_use]
    pub fn spent(&self, resolution: Id) -> Option<u64> {
        self.spent.get(&resolution).copied()
    }

    fn take_in(&mut self, membership: Membership) {
        if let Some(resolution) = membership.resolution {
            self.spent.insert(resolution, membership.entry);
        }
        self.memberships.entry(membership.actor).or_default().push(membership);
    }

    /// `actors` are the ids of one organisation.
    fn leave(&mut self, actors: &[Id], stamp: &Stamp, reason: &Said) {
        let at = stamp.at;
        self.cases.leave(actors, stamp);
        for one in self.memberships.values_mut().flatten() {
            if actors.contains(&one.actor) && one.term.covers(at) {
                one.term = one.term.cut(at);
                one.left_because = reason.clone();
            }
        }
        // A seat is held for the members: whoever leaves gives it back, at once and for later.
        let tenures = self.tenures.values_mut().flatten();
        for tenure in tenures.filter(|tenure| actors.contains(&tenure.actor)) {
            tenure.term = tenure.term.cut(at);
        }
    }

    fn fill(&mut self, tenure: Tenure) {
        if let Some(resolution) = tenure.resolution {
            self.spent.insert(resolution, tenure.entry);
        }
        self.tenures.entry(tenure.seat.clone()).or_default().push(tenure);
    }

    fn appoint(&mut self, act: PersonAppointed, entry: u64) {
        let PersonAppointed { person, actor, seat, part, term, name, title } = act;
        let one = Appointment { person, actor, seat, part, term, name, title, entry };
        self.appointments.entry(person).or_default().push(one);
    }

    fn end(&mut self, act: &PersonEnded, actors: &[Id], at: At) {
        let meant = |one: &Appointment| {
            actors.contains(&one.actor) && (act.seat.is_none() || one.seat == act.seat)
        };
        for one in self.appointments.get_mut(&act.person).into_iter().flatten() {
            if meant(one) {
                one.term = one.term.cut(at);
            }
        }
    }

    fn declare(&mut self, act: InterestDeclared, stamp: &Stamp) {
        let InterestDeclared { interest: id, actor, person, about, nature, words } = act;
        let (term, entry) = (Term::open(stamp.at), stamp.index);
        self.interests
            .insert(id, Interest { id, actor, person, about, nature, words, term, entry });
    }

    fn state_size(&mut self, act: SecretariatStated, entry: u64) {
        let SecretariatStated { on, people, cost, currency, host, source } = act;
        self.statements.push(Statement { on, people, cost, currency, host, source, entry });
    }

    fn write_card(&mut self, act: RoleCardWritten, stamp: &Stamp) {
        let RoleCardWritten { actor, goals, red_lines, resources, limits } = act;
        let (at, entry) = (stamp.at, stamp.index);
        let card = RoleCard { actor, goals, red_lines, resources, limits, at, entry };
        self.role_cards.entry(actor).or_default().push(card);
    }
}

impl State {
    /// What happens in a case about a member's conduct.
    fn apply_conduct(&mut self, act: Act, stamp: &Stamp, hub: &Hub) {
        match act {
            Act::CaseOpened(act) => {
                let charter = rules::charter(hub);
                if let Some(clause) = charter.and_then(|charter| charter.conduct(&act.clause)) {
                    self.cases.open(act, clause.clone(), stamp);
                }
            }
            Act::CaseAnswered(act) => self.cases.answer(act, stamp),
            Act::HearingCalled(act) => self.cases.call(act, stamp),
            Act::CaseWithdrawn(act) => self.cases.withdraw(act, stamp),
            Act::Appealed(act) => self.cases.appeal(act, stamp),
            Act::Sanctioned(act) => {
                self.cases.sanction(&act, stamp);
                self.exclude(act.case, stamp, hub);
            }
            Act::CaseDismissed(act) => {
                self.cases.end(act.case, Ending::Dismissed, Step::by(stamp, act.decision));
            }
            Act::SanctionConfirmed(act) => {
                self.cases.confirm(&act, stamp);
                self.exclude(act.case, stamp, hub);
            }
            Act::SanctionFinal(act) => {
                self.cases.stand(act.case, stamp);
                self.exclude(act.case, stamp, hub);
            }
            Act::SanctionLifted(act) => {
                self.cases.lift(act.case, Step::by(stamp, act.resolution));
            }
            _ => {}
        }
    }

    /// Ends the membership of whoever is excluded, once nothing can change it.
    fn exclude(&mut self, case: Id, stamp: &Stamp, hub: &Hub) {
        if let Some(actor) = self.cases.excluded(case) {
            let ids = hub.room::<landscape::State>().ids(actor);
            self.leave(&ids, stamp, &Said::default());
        }
    }
}

/// From when on whoever is admitted at this moment votes.
fn votes_from(at: At, hub: &Hub) -> At {
    let days = rules::charter(hub).and_then(|charter| charter.vote_after_days);
    at.plus_days(i64::from(days.unwrap_or_default()))
}

impl Fold for State {
    type Act = Act;

    fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
        rules::check(act, by, now, hub)
    }

    fn apply(&mut self, act: Act, stamp: &Stamp, hub: &Hub, _at_hand: &dyn AtHand) {
        let ids = |actor: Id| hub.room::<landscape::State>().ids(actor);
        let (at, entry) = (stamp.at, stamp.index);
        match act {
            Act::Admitted(act) => self.take_in(Membership {
                actor: act.actor,
                constituency: act.constituency,
                term: Term::open(at),
                votes_from: votes_from(at, hub),
                resolution: act.resolution,
                entry,
                left_because: Said::default(),
            }),
            Act::Left(act) => self.leave(&ids(act.actor), stamp, &act.reason),
            Act::SeatFilled(act) => self.fill(Tenure {
                seat: act.seat,
                actor: act.actor,
                term: act.term,
                resolution: act.resolution,
                entry,
            }),
            Act::SeatVacated(act) => {
                for one in self.tenures.get_mut(&act.seat).into_iter().flatten() {
                    if one.term.covers(at) {
                        one.term = one.term.cut(at);
                    }
                }
            }
            Act::PersonAppointed(act) => self.appoint(act, entry),
            Act::PersonEnded(act) => self.end(&act, &ids(act.actor), at),
            Act::InterestDeclared(act) => self.declare(act, stamp),
            Act::RoleCardWritten(act) => self.write_card(act, stamp),
            Act::CriterionAnswered(act) => {
                if let Some(resolution) = act.resolution {
                    self.spent.insert(resolution, entry);
                }
                self.candidacies.answer(act, stamp);
            }
            Act::Vouched(act) => self.candidacies.vouch(act, stamp),
            Act::VouchWithdrawn(act) => self.candidacies.withdraw(&act, &ids, at),
            Act::SecretariatStated(act) => self.state_size(act, entry),
            Act::InterestWithdrawn(act) => {
                if let Some(interest) = self.interests.get_mut(&act.interest) {
                    interest.term = interest.term.cut(at);
                }
            }
            other => self.apply_conduct(other, stamp, hub),
        }
    }

    fn check_words(act: &Act) -> Result<(), Refusal> {
        rules::check_words(act)
    }

    fn bars(&self, act: &AnyAct, now: At, hub: &Hub) -> Result<(), Refusal> {
        let Some(charter::act::Act::Adopted(act)) = act.of() else { return Ok(()) };
        let draft = hub.room::<charter::State>().draft(act.draft);
        match draft.and_then(charter::state::Draft::whole) {
            Some(next) => {
                let resolution = act.resolution.and_then(|id| hub.resolution(id));
                let decided = resolution.map(|resolution| resolution.entry);
                rules::leaves_cases(&next, decided, Roll::new(self, hub), now, hub)
            }
            None => Ok(()),
        }
    }

    fn due(&self, now: At, hub: &Hub) -> Vec<Act> {
        self.cases.iter().filter_map(|case| rules::follows(case, now, hub)).collect()
    }

    fn roles(&self, person: Id, now: At, hub: &Hub) -> Vec<String> {
        let roll = Roll::new(self, hub);
        let acts = self.acts_for(person, now, hub);
        if !acts.iter().any(|actor| roll.membership(*actor, now).is_some()) {
            return Vec::new();
        }
        let mut roles = vec!["member".to_owned()];
        if let Some(charter) = rules::charter(hub) {
            for body in &charter.bodies {
                if !roll.seats_acted_for(charter, &body.id, person, now).is_empty() {
                    roles.push(format!("seat:{}", body.id));
                }
            }
        }
        roles
    }

    fn acts_for(&self, person: Id, now: At, hub: &Hub) -> Vec<Id> {
        let own = self.appointments(person).iter().filter(|one| one.term.covers(now));
        let landscape = hub.room::<landscape::State>();
        let actors: BTreeSet<Id> = own.map(|one| landscape.lead_id(one.actor)).collect();
        actors.into_iter().collect()
    }

    fn rests_on(&self, things: &BTreeSet<Id>, _hub: &Hub) -> Vec<Rest> {
        let mut found = Vec::new();
        let mut rests = |on: Id, message, arg: Option<(&'static str, &str)>| {
            if things.contains(&on) {
                let rest = Rest::new(on, message, "members");
                found.push(match arg {
                    Some((name, value)) => rest.with(name, value),
                    None => rest,
                });
            }
        };
        for one in self.memberships.values().flatten() {
            let constituency = Some(("constituency", one.constituency.as_str()));
            rests(one.actor, "members-rest-membership", constituency);
        }
        for one in self.tenures.values().flatten() {
            rests(one.actor, "members-rest-seat", Some(("seat", &one.seat)));
        }
        for one in self.all_appointments() {
            rests(one.actor, "members-rest-person", None);
        }
        for one in self.role_cards.values().flatten() {
            rests(one.actor, "members-rest-card", None);
        }
        for host in self.statements.iter().filter_map(|one| one.host) {
            rests(host, "members-rest-host", None);
        }
        for actor in self.candidacies.organisations() {
            rests(actor, "members-rest-candidacy", None);
        }
        for one in self.cases.iter() {
            rests(one.actor, "members-rest-case", None);
        }
        for one in self.interests.values() {
            rests(one.actor, "members-rest-interest", None);
            if let About::Actor(about) = one.about {
                rests(about, "members-rest-interest", None);
            }
        }
        found
    }
}
