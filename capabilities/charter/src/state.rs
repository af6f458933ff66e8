//! What is known: every version of the charter for ever, who holds which office, who may speak.

use std::collections::BTreeMap;

use hub::{
    Actor, At, AtHand, Audience, Fold, Hub, Id, Principal, Refusal, Resolution, Said, Stamp,
};
use serde::{Deserialize, Serialize};

use crate::act::{Act, Adopted, ClausesDrafted, HubFounded, OfficerAppointed, SpeakerNamed};
use crate::model::{Charter, merge};
use crate::rules;

/// The seconds of a mean year: terms of office run to the day, not to the second.
const YEAR_SECONDS: i64 = 31_557_600;

/// What is known of the charter.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    founding: Option<Founding>,
    drafts: BTreeMap<Id, Draft>,
    versions: Vec<Version>,
    offices: Vec<OfficeTerm>,
    mandates: Vec<Mandate>,
    /// Resolutions that were used up, and the entry that used them.
    spent: BTreeMap<Id, u64>,
}

/// How the hub began.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Founding {
    /// Who founded it.
    pub founder: Id,
    /// The office the founder holds from the start.
    pub office: String,
    /// What the hub is called.
    pub name: Said,
    /// When.
    pub at: At,
}

/// A charter that is being written.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Draft {
    /// Who began it.
    pub by: Actor,
    /// How many parts it has.
    pub parts: u32,
    /// The parts so far.
    pub clauses: BTreeMap<u32, (Charter, Said)>,
    /// When its newest part was written.
    pub at: At,
    /// The entry of its first part.
    pub entry: u64,
}

impl Draft {
    /// The charter, when every part of it is there.
    #[must_use]
    pub fn whole(&self) -> Option<Charter> {
        let is_whole = usize::try_from(self.parts).ok() == Some(self.clauses.len());
        is_whole.then(|| assemble(self.clauses.values()))
    }
}

/// A charter that is or was in force.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Version {
    /// Its number, from 1.
    pub number: u32,
    /// The charter.
    pub charter: Charter,
    /// The draft it was.
    pub draft: Id,
    /// The entry that adopted it.
    pub entry: u64,
    /// When it came into force.
    pub at: At,
    /// The resolution it rests on; none at the founding.
    pub resolution: Option<Id>,
}

/// A person in an office for a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeTerm {
    /// The office.
    pub role: String,
    /// The person.
    pub person: Id,
    /// The person's name.
    pub name: Said,
    /// From when.
    pub from: At,
    /// Until when; open ended when there is none.
    pub until: Option<At>,
    /// The resolution it rests on.
    pub resolution: Option<Id>,
    /// The entry that recorded it.
    pub entry: u64,
    /// Why it ended early.
    pub ended_because: Said,
}

impl OfficeTerm {
    /// Whether the moment lies in it.
    #[must_use]
    pub fn covers(&self, now: At) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
}

/// A person's mandate to speak for the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// Its id.
    pub id: Id,
    /// The person.
    pub person: Id,
    /// The person's name.
    pub name: Said,
    /// What about, as a code.
    pub scope: String,
    /// What about, in words.
    pub words: Said,
    /// From when.
    pub from: At,
    /// Until when; open ended when there is none.
    pub until: Option<At>,
    /// The entry that recorded it.
    pub entry: u64,
}

impl Mandate {
    /// Whether the moment lies in it.
    #[must_use]
    pub fn covers(&self, now: At) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
}

/// Puts the parts of a draft together, words and all. Only words that everybody may read become
/// part of a charter.
fn assemble<'d>(parts: impl Iterator<Item = &'d (Charter, Said)>) -> Charter {
    let mut charter = Charter { charter: 1, ..Charter::default() };
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    for (clauses, said) in parts {
        let part = clauses.clone();
        charter.amendment = part.amendment.or(charter.amendment);
        charter.vote_after_days = part.vote_after_days.or(charter.vote_after_days);
        charter.vouchers_min = part.vouchers_min.or(charter.vouchers_min);
        charter.constituencies.extend(part.constituencies);
        charter.criteria.extend(part.criteria);
        charter.chambers.extend(part.chambers);
        charter.bodies.extend(part.bodies);
        charter.officers.extend(part.officers);
        charter.rules.extend(part.rules);
        charter.conduct.extend(part.conduct);
        charter.powers.extend(part.powers);
        charter.speakers.extend(part.speakers);
        charter.disclosure.extend(part.disclosure);
        let table = said.table_seen_by(&Audience::public());
        let open = table.into_iter().flatten().map(|(k, v)| (k.to_string(), v.to_string()));
        words.extend(open);
    }
    merge(charter, &words)
}

impl State {
    /// The charter in force.
    #[must_use]
    pub fn charter(&self) -> Option<&Charter> {
        self.versions.last().map(|version| &version.charter)
    }

    /// The version in force: the entry that adopted it; 0 before there is one.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.versions.last().map_or(0, |version| version.entry)
    }

    /// Every version, oldest first.
    #[must_use]
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// The charter that was in force when the entry was recorded.
    #[must_use]
    pub fn in_force_at(&self, entry: u64) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.entry <= entry)
    }

    /// How the hub began, if it did.
    #[must_use]
    pub const fn founding(&self) -> Option<&Founding> {
        self.founding.as_ref()
    }

    /// A draft.
    #[must_use]
    pub fn draft(&self, id: Id) -> Option<&Draft> {
        self.drafts.get(&id)
    }

    /// Every draft that is not in force and never was.
    pub fn open_drafts(&self) -> impl Iterator<Item = (Id, &Draft)> {
        let is_used = |id: Id| self.versions.iter().any(|version| version.draft == id);
        self.drafts.iter().map(|(id, draft)| (*id, draft)).filter(move |(id, _)| !is_used(*id))
    }

    /// Everybody who ever held an office, oldest first.
    #[must_use]
    pub fn offices(&self) -> &[OfficeTerm] {
        &self.offices
    }

    /// Who holds an office now.
    pub fn holders<'s>(&'s self, role: &'s str, now: At) -> impl Iterator<Item = &'s OfficeTerm> {
        self.offices.iter().filter(move |term| term.role == role && term.covers(now))
    }

    /// The offices a person ever held, oldest first.
    #[must_use]
    pub fn terms_of(&self, person: Id) -> Vec<&OfficeTerm> {
        self.offices.iter().filter(|term| term.person == person).collect()
    }

    /// Every mandate to speak, oldest first.
    #[must_use]
    pub fn mandates(&self) -> &[Mandate] {
        &self.mandates
    }

    /// The entry that used a resolution up, if one did.
    #[must_use]
    pub fn spent(&self, resolution: Id) -> Option<u64> {
        self.spent.get(&resolution).copied()
    }

    fn found(&mut self, act: HubFounded, stamp: &Stamp) {
        self.offices.push(OfficeTerm {
            role: act.office.clone(),
            person: act.founder,
            name: act.founder_name,
            from: stamp.at,
            until: None,
            resolution: None,
            entry: stamp.index,
            ended_because: Said::default(),
        });
        let HubFounded { founder, office, name, .. } = act;
        self.founding = Some(Founding { founder, office, name, at: stamp.at });
    }

    fn take_part(&mut self, act: ClausesDrafted, stamp: &Stamp) {
        let draft = self.drafts.entry(act.draft).or_insert_with(|| Draft {
            by: stamp.by,
            parts: act.parts,
            clauses: BTreeMap::new(),
            at: stamp.at,
            entry: stamp.index,
        });
        draft.at = stamp.at;
        draft.clauses.insert(act.part, (act.clauses, act.words));
    }

    fn adopt(&mut self, act: &Adopted, stamp: &Stamp) {
        let Some(charter) = self.drafts.get(&act.draft).and_then(Draft::whole) else { return };
        self.versions.push(Version {
            number: act.version,
            charter,
            draft: act.draft,
            entry: stamp.index,
            at: stamp.at,
            resolution: act.resolution,
        });
        // The founder's office runs from the founding; its term is known only now.
        if act.version == 1 {
            let first = self.offices.first().map(|term| (term.role.clone(), term.from));
            let until = first.and_then(|(role, from)| self.term_end(&role, from));
            if let Some(term) = self.offices.first_mut() {
                term.until = until;
            }
        }
    }

    fn appoint(&mut self, act: OfficerAppointed, stamp: &Stamp) {
        let from = act.from.unwrap_or(stamp.at);
        let until = act.until.or_else(|| self.term_end(&act.role, from));
        self.offices.push(OfficeTerm {
            role: act.role,
            person: act.person,
            name: act.name,
            from,
            until,
            resolution: act.resolution,
            entry: stamp.index,
            ended_because: Said::default(),
        });
    }

    /// When the charter's term of an office ends, if it has one.
    #[must_use]
    pub fn term_end(&self, role: &str, from: At) -> Option<At> {
        let years = self.charter()?.officer(role)?.term_years?;
        Some(from.plus_seconds(i64::from(years).saturating_mul(YEAR_SECONDS)))
    }

    fn name_speaker(&mut self, act: SpeakerNamed, stamp: &Stamp) {
        self.mandates.push(Mandate {
            id: act.mandate,
            person: act.person,
            name: act.name,
            scope: act.scope,
            words: act.words,
            from: stamp.at,
            until: act.until,
            entry: stamp.index,
        });
    }
}

impl Fold for State {
    type Act = Act;

    fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
        rules::check(act, by, now, hub)
    }

    fn apply(&mut self, act: Act, stamp: &Stamp, _hub: &Hub, _at_hand: &dyn AtHand) {
        if let Some(resolution) = hub::ActSet::resolution(&act) {
            self.spent.insert(resolution, stamp.index);
        }
        match act {
            Act::HubFounded(act) => self.found(act, stamp),
            Act::ClausesDrafted(act) => self.take_part(act, stamp),
            Act::Adopted(act) => self.adopt(&act, stamp),
            Act::OfficerAppointed(act) => self.appoint(act, stamp),
            Act::OfficerEnded(act) => {
                let mut terms = self.offices.iter_mut().rev();
                let is_it = |term: &&mut OfficeTerm| {
                    term.person == act.person && term.role == act.role && term.covers(stamp.at)
                };
                if let Some(term) = terms.find(is_it) {
                    term.until = Some(stamp.at);
                    term.ended_because = act.reason;
                }
            }
            Act::SpeakerNamed(act) => self.name_speaker(act, stamp),
            Act::SpeakerEnded(act) => {
                let mut all = self.mandates.iter_mut();
                if let Some(mandate) = all.find(|mandate| mandate.id == act.mandate) {
                    mandate.until = Some(stamp.at);
                }
            }
        }
    }

    fn roles(&self, person: Id, now: At, _hub: &Hub) -> Vec<String> {
        let own = self.offices.iter().filter(|term| term.person == person && term.covers(now));
        // An office that the charter in force no longer has gives no role.
        let exists = |role: &str| self.charter().is_none_or(|c| c.officer(role).is_some());
        own.filter(|term| exists(&term.role)).map(|term| term.role.clone()).collect()
    }

    fn resolution(&self, _id: Id) -> Option<Resolution> {
        None
    }
}
