//! Every case about a member's conduct, and when a member does not vote because of one.

use std::collections::BTreeMap;

use charter::model::Conduct;
use hub::{At, Id, Said, Stamp};
use serde::{Deserialize, Serialize};

use super::Roll;
use crate::act::{
    Appealed, CaseAnswered, CaseOpened, CaseWithdrawn, HearingCalled, SanctionConfirmed, Sanctioned,
};
use crate::model::{Case, Ending, Hearing, Plea, Ruling, Sanction, Step, Term};

/// Every case, by id and by number.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Cases {
    all: BTreeMap<Id, Case>,
    /// Cases by their number: number 1 first.
    order: Vec<Id>,
}

impl Cases {
    /// All cases, oldest first.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Case> {
        self.order.iter().filter_map(|id| self.all.get(id))
    }

    pub(super) fn open(&mut self, act: CaseOpened, clause: Conduct, stamp: &Stamp) {
        let CaseOpened { case: id, actor, raiser, asks, grounds, .. } = act;
        self.order.push(id);
        let case = Case {
            id,
            n: u64::try_from(self.order.len()).unwrap_or(u64::MAX),
            actor,
            raiser,
            role: stamp.role.clone(),
            answer_until: stamp.at.plus_days(clause.answer_days.into()),
            clause,
            asks,
            grounds,
            opened: Step::now(stamp),
            answers: Vec::new(),
            hearing: None,
            ruling: None,
            appeal: None,
            end: None,
            withdrawn_because: Said::default(),
            lifted: None,
            suspensions: Vec::new(),
        };
        self.all.insert(id, case);
    }

    fn with(&mut self, id: Id, change: impl FnOnce(&mut Case)) {
        if let Some(case) = self.all.get_mut(&id) {
            change(case);
        }
    }

    pub(super) fn answer(&mut self, act: CaseAnswered, stamp: &Stamp) {
        let plea = Plea { words: act.answer, made: Step::now(stamp) };
        self.with(act.case, |case| case.answers.push(plea));
    }

    pub(super) fn call(&mut self, act: HearingCalled, stamp: &Stamp) {
        let hearing = Hearing { on: act.on, place: act.place, made: Step::now(stamp) };
        self.with(act.case, |case| case.hearing = Some(hearing));
    }

    pub(super) fn withdraw(&mut self, act: CaseWithdrawn, stamp: &Stamp) {
        self.with(act.case, |case| {
            case.end = Some((Ending::Withdrawn, Step::now(stamp)));
            case.withdrawn_because = act.reason;
        });
    }

    pub(super) fn sanction(&mut self, act: &Sanctioned, stamp: &Stamp) {
        let made = Step::by(stamp, act.resolution);
        self.with(act.case, |case| {
            let days = case.clause.appeal().map(|(_, days)| days);
            let appeal_until = days.map(|days| stamp.at.plus_days(days.into()));
            match act.sanction {
                Sanction::Warning => {}
                Sanction::Suspension(days) => case.suspensions.push(suspended(stamp.at, days)),
                // Until it is final the member is in and does not vote: it can still be heard.
                Sanction::Exclusion => case.suspensions.push(Term::open(stamp.at)),
            }
            case.ruling = Some(Ruling { sanction: act.sanction, appeal_until, made });
            if appeal_until.is_none() {
                case.end = Some((Ending::Stands, made));
            }
        });
    }

    pub(super) fn appeal(&mut self, act: Appealed, stamp: &Stamp) {
        self.with(act.case, |case| {
            cut(case, stamp.at);
            case.appeal = Some(Plea { words: act.reason, made: Step::now(stamp) });
        });
    }

    /// The sanction goes on where the appeal stopped it: days served are served.
    pub(super) fn confirm(&mut self, act: &SanctionConfirmed, stamp: &Stamp) {
        self.with(act.case, |case| {
            case.end = Some((Ending::Confirmed, Step::by(stamp, act.resolution)));
            let sanction = case.ruling.as_ref().map(|ruling| ruling.sanction);
            if sanction == Some(Sanction::Exclusion) {
                case.suspensions.push(Term::open(stamp.at));
            }
            if let Some(Sanction::Suspension(days)) = sanction {
                let served = case
                    .suspensions
                    .first()
                    .and_then(|first| Some(first.until?.unix().saturating_sub(first.from.unix())));
                let left = days.map(|days| i64::from(days) * At::DAY - served.unwrap_or_default());
                let until = left.map(|left| stamp.at.plus_seconds(left));
                case.suspensions.push(Term { from: stamp.at, until });
            }
        });
    }

    pub(super) fn end(&mut self, id: Id, how: Ending, made: Step) {
        self.with(id, |case| {
            cut(case, made.at);
            case.end = Some((how, made));
        });
    }

    /// The time to appeal has passed: what was decided stands as it is.
    pub(super) fn stand(&mut self, id: Id, stamp: &Stamp) {
        self.with(id, |case| case.end = Some((Ending::Stands, Step::now(stamp))));
    }

    pub(super) fn lift(&mut self, id: Id, made: Step) {
        self.with(id, |case| {
            cut(case, made.at);
            case.lifted = Some(made);
        });
    }

    /// Whoever leaves ends what was not decided about it, and an exclusion has nothing left to
    /// do. A suspension waits for its return, and so does an appeal against one.
    pub(super) fn leave(&mut self, actors: &[Id], stamp: &Stamp) {
        for case in self.all.values_mut().filter(|case| actors.contains(&case.actor)) {
            let sanction = case.ruling.as_ref().map(|ruling| ruling.sanction);
            if matches!(sanction, None | Some(Sanction::Exclusion)) {
                case.end.get_or_insert((Ending::Left, Step::now(stamp)));
            }
        }
    }

    /// The member whom a case excludes for good, now that nothing can change it.
    pub(super) fn excluded(&self, id: Id) -> Option<Id> {
        let case = self.all.get(&id)?;
        let ruling = case.ruling.as_ref()?;
        let (how, _) = case.end?;
        let stands = matches!(how, Ending::Stands | Ending::Confirmed);
        (stands && ruling.sanction == Sanction::Exclusion).then_some(case.actor)
    }
}

fn suspended(from: At, days: Option<u32>) -> Term {
    Term { from, until: days.map(|days| from.plus_days(days.into())) }
}

/// Ends the suspension that runs at this moment.
fn cut(case: &mut Case, at: At) {
    for term in case.suspensions.iter_mut().filter(|term| term.covers(at)) {
        *term = term.cut(at);
    }
}

/// Why a member does not vote, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suspended<'h> {
    /// The case.
    pub case: &'h Case,
    /// Since when.
    pub from: At,
    /// Until when; until it is lifted where there is no end.
    pub until: Option<At>,
}

impl Suspended<'_> {
    /// By what the longest of several is found: one without an end first.
    fn length(&self) -> (bool, Option<At>) {
        (self.until.is_none(), self.until)
    }
}

impl<'h> Roll<'h> {
    /// The case of this id.
    #[must_use]
    pub fn case(&self, id: Id) -> Option<&'h Case> {
        self.state.cases.all.get(&id)
    }

    /// The case of this number, from 1.
    #[must_use]
    pub fn numbered_case(&self, n: u64) -> Option<&'h Case> {
        let place = usize::try_from(n.checked_sub(1)?).ok()?;
        self.case(*self.state.cases.order.get(place)?)
    }

    /// All cases, oldest first.
    pub fn cases(&self) -> impl DoubleEndedIterator<Item = &'h Case> + use<'h> {
        self.state.cases.iter()
    }

    /// The cases about an organisation, oldest first.
    pub fn cases_about(&self, actor: Id) -> impl Iterator<Item = &'h Case> + use<'h> {
        let roll = *self;
        self.cases().filter(move |case| roll.same(case.actor, actor))
    }

    /// The members that do not vote at this moment because of a sanction, by the id that leads to
    /// them now.
    #[must_use]
    pub fn all_suspended(&self, at: At) -> BTreeMap<Id, Suspended<'h>> {
        let mut all: BTreeMap<Id, Suspended> = BTreeMap::new();
        for found in self.cases().filter_map(|case| self.suspension(case, at)) {
            let longest = all.entry(self.lead(found.case.actor)).or_insert(found);
            if longest.length() < found.length() {
                *longest = found;
            }
        }
        all
    }

    fn suspension(&self, case: &'h Case, at: At) -> Option<Suspended<'h>> {
        let term = self.stretch(case, at)?;
        Some(Suspended { case, from: term.from, until: term.until })
    }

    /// The stretch of a case in which its organisation does not vote, if the moment lies in one.
    /// What an exclusion holds back is held back in votes that run on when the member is out; it
    /// ends when the organisation is admitted anew.
    fn stretch(&self, case: &Case, at: At) -> Option<Term> {
        let ruling = case.ruling.as_ref().filter(|one| one.sanction == Sanction::Exclusion);
        let anew = ruling.is_some_and(|ruling| {
            let member = self.membership(case.actor, at);
            member.is_some_and(|member| ruling.made.entry < member.entry)
        });
        case.suspension(at).filter(|_| !anew)
    }

    /// Whether an organisation does not vote at this moment because of a sanction, and until when:
    /// the longest where there are several.
    #[must_use]
    pub fn suspended(&self, actor: Id, at: At) -> Option<Suspended<'h>> {
        let all = self.cases_about(actor).filter_map(|case| self.suspension(case, at));
        all.max_by_key(Suspended::length)
    }
}
