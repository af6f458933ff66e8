//! Who is meant: names of a file against the landscape and against each other.
//!
//! Narrow rules act alone: the same registry number, or letter for letter the same name once
//! case, accents and signs are folded, and no contradiction of countries. Everything broader
//! only asks.

use std::collections::{BTreeMap, HashMap};

use hub::Id;
use insight::names::{Index, Level, Profile, Searcher, Weights, fold};

use super::plan::Answer;
use super::report::Duplicate;
use super::rows::names_of;
use crate::model::{Claim, Country};
use crate::state::State;

/// From this score on we ask although the countries differ.
const ASK_ABROAD: u16 = 900;

/// An organisation as a file names it.
#[derive(Clone, Debug, Default)]
pub(super) struct Party {
    pub name: String,
    pub others: Vec<String>,
    pub country: Option<Country>,
    pub claims: Vec<Claim>,
    /// The row it first stands in, as people count.
    pub row: u64,
    /// In how many rows.
    pub rows: u64,
    /// What else its row says.
    pub says: Vec<(String, String)>,
    /// Its remark says that the name is known: another country is then a correction.
    pub insists: bool,
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
    Possible(Box<Duplicate>),
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
    texts: Vec<String>,
    /// Entries by folded name, and whether it is their own name rather than another one.
    by_fold: HashMap<String, Vec<(u32, bool)>>,
    /// The one party that gives a name as its short form; none where several do.
    shorts: HashMap<String, Option<usize>>,
    keys: HashMap<String, usize>,
    /// The first party of the file that gives a registry number.
    claims: HashMap<Claim, usize>,
    /// Whether names of the file may be each other.
    within: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Entry(u32),
    Party(usize),
}

/// Different names, each once, with whose it is.
#[derive(Default)]
struct Named {
    owners: Vec<Vec<Owner>>,
    texts: Vec<String>,
    places: HashMap<String, usize>,
}

impl Named {
    /// Those whose name this is.
    fn place(&mut self, text: &str) -> &mut Vec<Owner> {
        let place = *self.places.entry(text.to_owned()).or_insert_with(|| {
            self.texts.push(text.to_owned());
            self.owners.push(Vec::new());
            self.texts.len() - 1
        });
        &mut self.owners[place]
    }
}

/// Shorter short forms belong to too many: they only ask.
const SHORT: usize = 4;

/// How an answer about a name is kept.
pub(super) fn key(name: &str) -> String {
    fold(name)
}

impl<'a> Matcher<'a> {
    pub fn new(state: &'a State, answers: &'a BTreeMap<String, Answer>, parties: &[Party]) -> Self {
        let mut named = Named::default();
        let mut by_fold: HashMap<String, Vec<(u32, bool)>> = HashMap::new();
        for actor in state.all_actors() {
            let Some(lead) = state.lead(actor.id) else { continue };
            for name in names_of(actor) {
                let own = actor.name.as_text() == Some(name);
                let folded = fold(name);
                let known = by_fold.entry(folded).or_default();
                if (own || name.len() >= SHORT) && !known.contains(&(lead, own)) {
                    known.push((lead, own));
                }
                named.place(name).push(Owner::Entry(lead));
            }
        }
        let mut shorts: HashMap<String, Option<usize>> = HashMap::new();
        let (mut keys, mut claims) = (HashMap::new(), HashMap::new());
        for (number, party) in parties.iter().enumerate() {
            keys.entry(key(&party.name)).or_insert(number);
            for short in party.others.iter().filter(|short| short.len() >= SHORT) {
                let slot = shorts.entry(key(short)).or_insert(Some(number));
                if *slot != Some(number) {
                    *slot = None;
                }
            }
            for claim in &party.claims {
                claims.entry(claim.clone()).or_insert(number);
            }
            named.place(&party.name).push(Owner::Party(number));
            for other in &party.others {
                named.place(other);
            }
        }
        let Named { owners, texts, .. } = named;
        let mut index = Index::new(Weights::DEFAULT);
        for text in &texts {
            index.add(&Profile::named(text));
        }
        Self { state, answers, index, owners, texts, by_fold, shorts, keys, claims, within: true }
    }

    /// Names of the file are known to be different: its author drew each of them.
    pub fn each_its_own(mut self) -> Self {
        self.within = false;
        self
    }

    /// Judges all parties, in order.
    pub fn judge(&self, parties: &[Party]) -> Vec<Verdict> {
        let mut searcher = Searcher::default();
        let mut verdicts: Vec<Verdict> = Vec::with_capacity(parties.len());
        for (number, party) in parties.iter().enumerate() {
            let verdict = self
                .by_claim(party)
                .or_else(|| self.answered(party, number))
                .or_else(|| self.by_name(party))
                .or_else(|| self.by_earlier_name(party, number))
                .or_else(|| self.by_short(party, number, parties))
                .or_else(|| self.alike(party, number, parties, &mut searcher))
                .unwrap_or(Verdict::New { part_of: None, apart: None });
            verdicts.push(verdict);
        }
        verdicts
    }

    fn fits_country(&self, party: &Party, entry: u32) -> Option<bool> {
        let known = self.state.numbered(entry)?.country?;
        if party.insists { None } else { Some(party.country? == known) }
    }

    fn by_claim(&self, party: &Party) -> Option<Verdict> {
        let found = party.claims.iter().find_map(|claim| self.state.claimed_by(claim))?;
        (self.fits_country(party, found) != Some(false)).then_some(Verdict::Known(found))
    }

    fn answered(&self, party: &Party, number: usize) -> Option<Verdict> {
        let target =
            |text: &str| text.parse::<Id>().ok().filter(|id| self.state.lead(*id).is_some());
        Some(match self.answers.get(&key(&party.name))? {
            Answer::Same { of, .. } => match target(of) {
                Some(id) => Verdict::Known(self.state.lead(id)?),
                None => Verdict::SameAs(*self.keys.get(of).filter(|n| **n != number)?),
            },
            Answer::PartOf { of } => Verdict::New { part_of: Some(target(of)?), apart: None },
            Answer::Different { from } => Verdict::New { part_of: None, apart: target(from) },
            Answer::Later => return None,
        })
    }

    fn by_name(&self, party: &Party) -> Option<Verdict> {
        let known = self.by_fold.get(&key(&party.name))?;
        let fits: Vec<(u32, bool)> = known
            .iter()
            .copied()
            .filter(|(entry, _)| self.fits_country(party, *entry) != Some(false))
            .collect();
        let own: Vec<u32> = fits.iter().filter(|(_, own)| *own).map(|(entry, _)| *entry).collect();
        let mut all: Vec<u32> = fits.iter().map(|(entry, _)| *entry).collect();
        all.dedup();
        match (&own[..], &all[..]) {
            ([one], _) | ([], [one]) => Some(Verdict::Known(*one)),
            (_, [first, ..]) => {
                let reasons = vec![insight::names::Reason::SameText];
                Some(self.ask(party, Owner::Entry(*first), party.name.clone(), 1000, reasons))
            }
            (_, []) => None,
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
        let found = self.index.search(&Profile::named(&party.name), 8, &wanted, searcher);
        for candidate in found.into_iter().filter(|c| c.verdict.level >= Level::Ask) {
            let place = candidate.of as usize;
            let Some(owner) = of(candidate.of) else { continue };
            let abroad = match owner {
                Owner::Entry(entry) => self.fits_country(party, entry) == Some(false),
                Owner::Party(other) => {
                    let countries = (party.country, parties.get(other).and_then(|p| p.country));
                    matches!(countries, (Some(a), Some(b)) if a != b)
                }
            };
            if abroad && candidate.verdict.score < ASK_ABROAD {
                continue;
            }
            let like = self.texts.get(place).cloned().unwrap_or_default();
            let verdict = candidate.verdict;
            return Some(self.ask(party, owner, like, verdict.score, verdict.reasons));
        }
        None
    }

    fn ask(
        &self,
        party: &Party,
        owner: Owner,
        like: String,
        score: u16,
        reasons: Vec<insight::names::Reason>,
    ) -> Verdict {
        let (actor, same_country) = match owner {
            Owner::Entry(entry) => {
                (self.state.numbered(entry).map(|a| a.id), self.fits_country(party, entry))
            }
            Owner::Party(_) => (None, None),
        };
        Verdict::Possible(Box::new(Duplicate {
            key: key(&party.name),
            name: party.name.clone(),
            row: party.row,
            says: party.says.clone(),
            actor,
            like,
            score,
            reasons,
            same_country,
            rows: party.rows,
        }))
    }
}
