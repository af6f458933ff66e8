//! Who is meant: names of a file against the landscape and against each other.
//!
//! Narrow rules act alone: the same registry number, or letter for letter the same name once
//! case, accents and signs are folded, and no contradiction of countries or numbers. Everything
//! broader only asks.

mod conflict;
mod mixed;
mod names;

use std::collections::{BTreeMap, HashMap};

use hub::Id;
use insight::names::{Index, Level, Profile, Searcher, fold};

use self::mixed::MixedUp;
use super::duplicate::{Conflict, Match};
use super::known::numbers;
use super::plan::{Answer, Watch};
use crate::model::{Claim, Country, Likeness};
use crate::state::State;

/// From this score on we ask although the countries differ.
const ASK_ABROAD: u16 = 900;

/// An organisation as a file names it.
#[derive(Clone, Debug, Default)]
pub(super) struct Party {
    pub name: String,
    /// The id that its file has for it, where two of one name may stand in it.
    pub id: Option<String>,
    pub others: Vec<String>,
    pub country: Option<Country>,
    pub claims: Vec<Claim>,
    pub website: Option<String>,
    /// The row it first stands in, as people count.
    pub row: u64,
    /// In how many rows.
    pub rows: u64,
    /// Its remark says that the name is known: another country is then a correction.
    pub insists: bool,
}

impl Party {
    /// How an answer about it is kept: of two namesakes each has its own.
    pub fn key(&self) -> String {
        self.id.clone().unwrap_or_else(|| key(&self.name))
    }

    /// As it is compared with others.
    fn profile(&self) -> Profile {
        Profile {
            numbers: numbers(&self.claims),
            domains: self.website.iter().cloned().collect(),
            ..Profile::named(&self.name)
        }
    }
}

/// What is thought of a party.
#[derive(Clone, Debug)]
pub(super) enum Verdict {
    /// It is this entry.
    Known(u32),
    /// It is another party of the same file.
    SameAs(usize),
    /// It is new; perhaps a branch of somebody, or known to differ from somebody.
    New { part_of: Option<Id>, apart: Option<Id> },
    /// It may be somebody, and nobody has said.
    Possible(Box<Question>),
}

/// What is to be asked about a party.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub of: Whom,
    pub likeness: Likeness,
    pub conflict: Option<Conflict>,
}

/// Whom a party may be: an entry, or another party by its place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Whom {
    Entry(Id),
    Party(usize),
}

/// Names on the map and in the file, ready to be compared.
pub(super) struct Matcher<'a> {
    state: &'a State,
    answers: &'a BTreeMap<String, Answer>,
    index: Index,
    /// For each name of the index: whose it is. Each different name stands there once, and so do
    /// the other names of parties, which are nobody's: how rare a word is must be the same before
    /// a file was brought in and after, or it would be judged differently the second time.
    owners: Vec<Vec<Owner>>,
    /// Entries by folded name, and whether it is their own name rather than another one.
    by_fold: HashMap<String, Vec<(u32, bool)>>,
    /// The one party that gives a name as its short form; none where several do.
    shorts: HashMap<String, Option<usize>>,
    keys: HashMap<String, usize>,
    /// The first party of the file that gives a registry number of its register's form.
    claims: HashMap<Claim, usize>,
    /// Parties with a number that somebody has under another register.
    mixed: HashMap<usize, MixedUp>,
    /// Whether names of the file may be each other.
    within: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Entry(u32),
    Party(usize),
}

/// Shorter short forms belong to too many: they only ask.
const SHORT: usize = 4;

/// After so many parties it is said how far it is.
const BEAT: usize = 100;

/// A name as it is compared, and as an answer about it is kept where its file has no ids.
pub(super) fn key(name: &str) -> String {
    fold(name)
}

impl Matcher<'_> {
    /// Names of the file are known to be different: its author drew each of them.
    pub fn each_its_own(mut self) -> Self {
        self.within = false;
        self
    }

    /// Judges all parties, in order. Comes to nothing when `watch` says to stop.
    pub fn judge(&self, parties: &[Party], watch: Watch) -> Option<Vec<Verdict>> {
        let mut searcher = Searcher::default();
        let mut verdicts: Vec<Verdict> = Vec::with_capacity(parties.len());
        for (number, party) in parties.iter().enumerate() {
            let verdict = self
                .answered(party, number)
                .or_else(|| self.conflicting(party))
                .or_else(|| self.mixed_up(party, number, parties))
                .or_else(|| self.held(party).map(|(_, entry)| Verdict::Known(entry)))
                .or_else(|| self.by_name(party))
                .or_else(|| self.by_earlier_name(party, number))
                .or_else(|| self.by_short(party, number, parties))
                .or_else(|| self.alike(party, number, parties, &mut searcher))
                .or_else(|| self.alike_but_for_numbers(party, &mut searcher))
                .unwrap_or(Verdict::New { part_of: None, apart: None });
            verdicts.push(verdict);
            if verdicts.len().is_multiple_of(BEAT)
                && watch(verdicts.len() as u64, parties.len() as u64).is_break()
            {
                return None;
            }
        }
        Some(verdicts)
    }

    /// The parties that a registry number leads to an entry.
    pub fn numbered(&self, parties: &[Party], verdicts: &[Verdict]) -> Vec<Match> {
        let matched = parties.iter().zip(verdicts).filter_map(|(party, verdict)| {
            let Verdict::Known(known) = verdict else { return None };
            let (number, _) = self.holders(party).find(|(_, holder)| holder == known)?;
            let actor = self.state.numbered(*known)?.id;
            Some(Match { name: party.name.clone(), row: party.row, number: number.clone(), actor })
        });
        matched.collect()
    }

    fn fits_country(&self, party: &Party, entry: u32) -> Option<bool> {
        let known = self.state.numbered(entry)?.country?;
        if party.insists { None } else { Some(party.country? == known) }
    }

    /// The registry numbers of a party that an entry holds whose country does not contradict.
    fn holders<'p>(&self, party: &'p Party) -> impl Iterator<Item = (&'p Claim, u32)> {
        let held = party.claims.iter().filter_map(|c| Some((c, self.state.claimed_by(c)?)));
        held.filter(|(_, entry)| self.fits_country(party, *entry) != Some(false))
    }

    fn held<'p>(&self, party: &'p Party) -> Option<(&'p Claim, u32)> {
        self.holders(party).next()
    }

    /// The entries of exactly this name whose country does not contradict; where it is the own
    /// name of any, those alone.
    fn named(&self, party: &Party) -> Vec<u32> {
        let known = self.by_fold.get(&key(&party.name)).map(Vec::as_slice).unwrap_or_default();
        let fits = |entry: u32| self.fits_country(party, entry) != Some(false);
        let all: Vec<(u32, bool)> = known.iter().copied().filter(|(one, _)| fits(*one)).collect();
        let own = all.iter().any(|(_, own)| *own);
        all.into_iter().filter(|(_, is_own)| *is_own == own).map(|(entry, _)| entry).collect()
    }

    fn answered(&self, party: &Party, number: usize) -> Option<Verdict> {
        let entry = |text: &str| self.state.lead(text.parse().ok()?);
        let id = |text: &str| text.parse::<Id>().ok().filter(|id| self.state.lead(*id).is_some());
        let new = |part_of, apart| Verdict::New { part_of, apart };
        Some(match self.answers.get(&party.key())? {
            Answer::Same { of, .. } => match entry(of) {
                Some(known) => Verdict::Known(known),
                None => Verdict::SameAs(*self.keys.get(of).filter(|n| **n != number)?),
            },
            Answer::PartOf { of } => {
                let parent = id(of);
                if parent.is_none() && self.whole(party, number).is_none() {
                    return None;
                }
                self.besides(party, entry(of)).unwrap_or_else(|| new(parent, None))
            }
            // From somebody who is not on the map any more: others may be like it.
            Answer::Different { from } if from.parse::<Id>().is_ok() && id(from).is_none() => {
                return None;
            }
            Answer::Different { from } => {
                self.besides(party, entry(from)).unwrap_or_else(|| new(None, id(from)))
            }
            Answer::Later => return None,
        })
    }

    /// The other party of the file that a party was said to be a branch of.
    pub fn whole(&self, party: &Party, number: usize) -> Option<usize> {
        match self.answers.get(&party.key())? {
            Answer::PartOf { of } => self.keys.get(of).copied().filter(|other| *other != number),
            _ => None,
        }
    }

    /// Whom number and name lead to when it is known not to be `but`: what the answer "different"
    /// put on the map the first time, or the other one where both did not go together.
    fn besides(&self, party: &Party, but: Option<u32>) -> Option<Verdict> {
        let held = self.holders(party).map(|(_, entry)| entry).find(|one| Some(*one) != but);
        let named = || self.named(party).into_iter().find(|entry| Some(*entry) != but);
        held.or_else(named).map(Verdict::Known)
    }

    fn by_name(&self, party: &Party) -> Option<Verdict> {
        let named = self.named(party);
        match named[..] {
            [] => None,
            [one] => Some(Verdict::Known(one)),
            [first, ..] => {
                let several = Conflict::SeveralOfThisName(named.len() as u64);
                self.contradicts(party, first, several)
            }
        }
    }

    /// The name is the short form that one other row of the file gives of its own name.
    fn by_short(&self, party: &Party, number: usize, parties: &[Party]) -> Option<Verdict> {
        let other = (*self.shorts.get(&key(&party.name))?)?;
        let whole = parties.get(other).filter(|_| self.within && other != number)?;
        let free = !self.shorts.contains_key(&key(&whole.name));
        let countries = !matches!((party.country, whole.country), (Some(a), Some(b)) if a != b);
        (free && countries).then_some(Verdict::SameAs(other))
    }

    /// An earlier name of the file with the same registry number, or that folds to the same
    /// letters.
    fn by_earlier_name(&self, party: &Party, number: usize) -> Option<Verdict> {
        let claimed = party.claims.iter().filter_map(|claim| self.claims.get(claim)).min();
        let named = self.keys.get(&key(&party.name)).filter(|_| self.within);
        let first = *claimed.into_iter().chain(named).min()?;
        (first < number).then_some(Verdict::SameAs(first))
    }

    fn alike(
        &self,
        party: &Party,
        number: usize,
        parties: &[Party],
        searcher: &mut Searcher,
    ) -> Option<Verdict> {
        // A name is asked about once: the later of two looks like the earlier.
        let asked = |owner: &Owner| match owner {
            Owner::Party(other) => *other < number && self.within,
            Owner::Entry(_) => true,
        };
        let of = |name: u32| self.owners.get(name as usize)?.iter().find(|one| asked(one)).copied();
        let wanted = |name: u32| of(name).is_some();
        let found = self.index.search(&party.profile(), 8, &wanted, searcher);
        for candidate in found.into_iter().filter(|c| c.verdict.level >= Level::Ask) {
            let Some(owner) = of(candidate.of) else { continue };
            let same_country = self.same_country(party, owner, parties);
            if same_country == Some(false) && candidate.verdict.score < ASK_ABROAD {
                continue;
            }
            let of = match owner {
                Owner::Entry(entry) => Whom::Entry(self.state.numbered(entry)?.id),
                Owner::Party(other) => Whom::Party(other),
            };
            let likeness = Likeness::of(candidate.verdict, same_country);
            let question = Question { of, likeness, conflict: None };
            return Some(Verdict::Possible(Box::new(question)));
        }
        None
    }

    /// A name that is nearly that of an entry, but for its number in one register.
    fn alike_but_for_numbers(&self, party: &Party, searcher: &mut Searcher) -> Option<Verdict> {
        party.claims.iter().find(|claim| claim.register().is_some())?;
        let entry = |name: u32| {
            let mut owners = self.owners.get(name as usize)?.iter();
            owners.find_map(|owner| match owner {
                Owner::Entry(entry) => Some(*entry),
                Owner::Party(_) => None,
            })
        };
        let named = Profile { numbers: Default::default(), ..party.profile() };
        let wanted = |name: u32| entry(name).is_some();
        let found = self.index.search(&named, 3, &wanted, searcher);
        let sure = found.into_iter().filter(|one| one.verdict.level >= Level::Ask);
        sure.filter_map(|one| entry(one.of)).find_map(|entry| {
            let here = self.fits_country(party, entry) == Some(true);
            let other = self.other_number(party, entry).filter(|_| here)?;
            self.contradicts(party, entry, other)
        })
    }

    fn same_country(&self, party: &Party, owner: Owner, parties: &[Party]) -> Option<bool> {
        match owner {
            Owner::Entry(entry) => self.fits_country(party, entry),
            Owner::Party(other) => Some(party.country? == parties.get(other)?.country?),
        }
    }
}
