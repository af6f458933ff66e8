//! Finds, among many organisations, the few worth comparing. A name leads to them by its
//! registry numbers and domains, by its whole text, by its abbreviation, and by its words, the
//! rarest first (inverted lists; the weight of a word falls with the logarithm of the number of
//! names it stands in, Spärck Jones 1972), and in the same way by its pieces of three letters.

use std::collections::{BTreeSet, HashMap};

use super::compare::{Found, compare, weight};
use super::evidence::{Level, Verdict, Weights};
use super::name::Name;
use super::profile::{Facts, Profile, verdict, weigh};
use super::vocabulary::{Pieces, Vocabulary};

/// An organisation of the index that may be the one asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its number: the order in which organisations were added.
    pub of: u32,
    /// Which of its names is nearest, in the order they were given.
    pub name: u32,
    /// The comparison.
    pub verdict: Verdict,
}

/// Organisations ready to be searched; more can be added at any time.
pub struct Index {
    weights: Weights,
    organisations: Vec<Known>,
    names: Vec<Entry>,
    /// The same names in short, close together: a search reads a great many.
    shorts: Vec<Short>,
    words: Vocabulary,
    pieces: Pieces,
    by_core: HashMap<Box<str>, Vec<u32>>,
    by_short: HashMap<Box<str>, Vec<u32>>,
    by_fact: HashMap<Box<str>, Vec<u32>>,
}

struct Known {
    facts: Facts,
    names: std::ops::Range<u32>,
}

struct Entry {
    name: Name,
    words: Box<[u32]>,
}

/// Whose a name is, and how many pieces it has.
#[derive(Clone, Copy)]
struct Short {
    owner: u32,
    pieces: u32,
}

/// How many names are compared in full for each question.
const COMPARED: usize = 12;
/// A domain or an address that more organisations share says nothing about any of them.
const SHARED: usize = 200;
/// How many entries of the lists of common words are read at most.
const READ: usize = 4_000;

/// Working memory of a search, kept between questions.
#[derive(Default)]
pub struct Searcher {
    score: Vec<u32>,
    touched: Vec<u32>,
}

/// A question made ready.
struct Query {
    names: Vec<Name>,
    facts: Facts,
}

impl Index {
    /// An empty index that weighs evidence like this.
    #[must_use]
    pub fn new(weights: Weights) -> Self {
        Self {
            weights,
            organisations: Vec::new(),
            names: Vec::new(),
            shorts: Vec::new(),
            words: Vocabulary::default(),
            pieces: Pieces::default(),
            by_core: HashMap::new(),
            by_short: HashMap::new(),
            by_fact: HashMap::new(),
        }
    }

    /// Adds an organisation; its number.
    pub fn add(&mut self, profile: &Profile) -> u32 {
        let owner = self.organisations.len() as u32;
        let facts = Facts::new(profile);
        for key in fact_keys(&facts) {
            self.by_fact.entry(key).or_default().push(owner);
        }
        let first = self.names.len() as u32;
        for text in &profile.names {
            self.add_name(Name::new(text), owner);
        }
        self.organisations.push(Known { facts, names: first..self.names.len() as u32 });
        owner
    }

    fn add_name(&mut self, name: Name, owner: u32) {
        let number = self.names.len() as u32;
        let words = name.each().map(|w| self.words.note(w, number)).collect();
        self.pieces.note(&name.pieces, number);
        for letters in [&name.core, &name.run] {
            if !letters.is_empty() {
                self.by_core.entry(letters.clone()).or_default().push(number);
            }
        }
        for short in name.given.iter().chain(&name.initials) {
            self.by_short.entry(short.clone()).or_default().push(number);
        }
        self.shorts.push(Short { owner, pieces: name.pieces.len() as u32 });
        self.names.push(Entry { name, words });
    }

    /// How many organisations it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.organisations.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.organisations.is_empty()
    }

    /// Organisations that may be the one described, most likely first, at most `limit`; none
    /// that are only [`Level::Different`]. Where the name itself, or a registry number, is
    /// known, lookalikes are not searched for. `wanted` leaves organisations out by their number.
    pub fn search(
        &self,
        asked: &Profile,
        limit: usize,
        wanted: &dyn Fn(u32) -> bool,
        searcher: &mut Searcher,
    ) -> Vec<Candidate> {
        let names = asked.names.iter().map(|n| Name::new(n)).collect();
        self.find(&Query { names, facts: Facts::new(asked) }, limit, wanted, searcher)
    }

    /// Organisations an address or a sentence names somewhere ("Department of Physics,
    /// University of Basel, Switzerland"): each stretch between commas and each two neighbours
    /// are asked for.
    pub fn named_in(&self, text: &str, limit: usize, searcher: &mut Searcher) -> Vec<Candidate> {
        let parts: Vec<&str> = text
            .split([',', ';', '|', '\n', '#'])
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .collect();
        let pairs = parts.windows(2).map(|two| two.join(", "));
        let stretches = parts.iter().map(|p| (*p).to_owned()).chain(pairs);
        let mut all = Vec::new();
        for stretch in stretches.chain((parts.len() > 2).then(|| text.to_owned())) {
            let mut found = self.search(&Profile::named(&stretch), limit, &|_| true, searcher);
            // A stretch of a text is never the whole of what the text means: it only asks.
            for candidate in &mut found {
                candidate.verdict.level = candidate.verdict.level.min(Level::Ask);
            }
            all = merged(all, found, limit);
        }
        all
    }

    fn find(
        &self,
        query: &Query,
        limit: usize,
        wanted: &dyn Fn(u32) -> bool,
        searcher: &mut Searcher,
    ) -> Vec<Candidate> {
        let mut near = Vec::new();
        for key in fact_keys(&query.facts) {
            let sharing = self.by_fact.get(&key).filter(|owners| owners.len() <= SHARED);
            for owner in sharing.into_iter().flatten() {
                near.extend(self.organisations[*owner as usize].names.clone());
            }
        }
        let letters = query.names.iter().flat_map(|n| [&n.core, &n.run]);
        let known = letters.filter_map(|l| self.by_core.get(l));
        near.extend(known.flatten());
        let mut best = self.judged(query, near, limit, wanted);
        if best.first().is_none_or(|c| c.verdict.evidence.same_core == 0) {
            let near = self.near(query, wanted, searcher);
            best = merged(best, self.judged(query, near, limit, wanted), limit);
        }
        best.retain(|c| c.verdict.level > Level::Different);
        best
    }

    /// Names with the question's abbreviations, and those that share most with it: words, which
    /// may be translations, and pieces of letters, which may be misspelt.
    fn near(
        &self,
        query: &Query,
        wanted: &dyn Fn(u32) -> bool,
        searcher: &mut Searcher,
    ) -> Vec<u32> {
        let mut near = Vec::new();
        for name in &query.names {
            for short in name.given.iter().chain(&name.initials) {
                near.extend(self.by_short.get(short).into_iter().flatten().take(COMPARED));
            }
            near.extend(self.most_shared(&self.word_lists(name), wanted, searcher));
            near.extend(self.most_shared(&self.piece_lists(name), wanted, searcher));
        }
        near
    }

    fn word_lists(&self, name: &Name) -> Vec<(&[u32], u32)> {
        let mut lists = Vec::new();
        for (word, text) in name.words.iter().zip(name.each()) {
            let alike = if name.consonantal { self.words.by_consonants(text) } else { &[] };
            for number in self.words.number(text).iter().chain(alike) {
                let base = weight(word.role, word.len());
                let worth = base * self.words.rarity(Some(*number), self.names.len());
                lists.push((self.words.names(*number), worth / 100));
            }
        }
        lists
    }

    fn piece_lists(&self, name: &Name) -> Vec<(&[u32], u32)> {
        let mut pieces = name.pieces.to_vec();
        pieces.dedup();
        let list = |piece: u16| (self.pieces.names(piece), self.pieces.rarity(piece).pow(2));
        pieces.into_iter().map(list).collect()
    }

    /// Names by the sum of worth of the lists they stand in, for their length; rare lists first,
    /// common ones only while the work stays small.
    fn most_shared(
        &self,
        lists: &[(&[u32], u32)],
        wanted: &dyn Fn(u32) -> bool,
        searcher: &mut Searcher,
    ) -> Vec<u32> {
        let mut lists = lists.to_vec();
        lists.sort_by_key(|(names, worth)| (names.len(), *worth));
        searcher.score.resize(self.names.len(), 0);
        let mut read = 0;
        for (names, worth) in lists {
            read += names.len();
            if read > READ && !searcher.touched.is_empty() {
                break;
            }
            for name in names {
                let score = &mut searcher.score[*name as usize];
                if *score == 0 {
                    searcher.touched.push(*name);
                }
                *score += worth;
            }
        }
        let mut best: Vec<(u64, u32)> = searcher
            .touched
            .drain(..)
            .filter_map(|name| {
                let score = std::mem::take(&mut searcher.score[name as usize]);
                let Short { owner, pieces } = self.shorts[name as usize];
                let worth = u64::from(score).pow(2) / (u64::from(pieces) + 4);
                wanted(owner).then_some((worth, name))
            })
            .collect();
        let order = |b: &(u64, u32)| (std::cmp::Reverse(b.0), b.1);
        if best.len() > COMPARED {
            best.select_nth_unstable_by_key(COMPARED, order);
            best.truncate(COMPARED);
        }
        best.into_iter().map(|b| b.1).collect()
    }

    /// Compares the question with these names; the best of each organisation, best first.
    fn judged(
        &self,
        query: &Query,
        mut near: Vec<u32>,
        limit: usize,
        wanted: &dyn Fn(u32) -> bool,
    ) -> Vec<Candidate> {
        near.sort_unstable();
        near.dedup();
        let asked: Vec<Vec<u32>> = query.names.iter().map(|n| self.weighed(n)).collect();
        let mut best: Vec<(i32, u32, usize, Found)> = Vec::new();
        for number in near {
            let Some(entry) = self.names.get(number as usize) else { continue };
            let owner = self.owner(number);
            if !wanted(owner) {
                continue;
            }
            let facts = &self.organisations[owner as usize].facts;
            let own = self.weights_of(entry);
            for (which, name) in query.names.iter().enumerate() {
                let mut found =
                    compare((name, &asked[which]), (&entry.name, &own), &|p| self.pieces.rarity(p));
                weigh(&mut found.terms, &query.facts, facts);
                let points = found.terms.points(&self.weights);
                match best.last_mut().filter(|b| self.owner(b.1) == owner) {
                    Some(last) if last.0 >= points => {}
                    Some(last) => *last = (points, number, which, found),
                    None => best.push((points, number, which, found)),
                }
            }
        }
        // Of equals the plainest name comes first: "Tchibo" before "Tchibo GmbH".
        let length = |number: u32| self.names[number as usize].name.text.len();
        best.sort_by_key(|b| (std::cmp::Reverse(b.0), length(b.1), b.1));
        let rivals = best.iter().filter(|b| b.3.terms.same_core > 0).count() > 1;
        best.truncate(limit);
        let told = best.iter().map(|(_, number, which, found)| {
            let entry = &self.names[*number as usize];
            let of = self.owner(*number);
            let known = &self.organisations[of as usize];
            let asked = (&query.names[*which], &query.facts);
            let theirs = (&entry.name, &known.facts);
            let mut verdict = verdict(found, asked, theirs, &self.weights);
            if rivals && verdict.evidence.same_number == 0 {
                verdict.level = verdict.level.min(Level::Ask);
            }
            Candidate { of, name: number - known.names.start, verdict }
        });
        told.collect()
    }

    fn owner(&self, name: u32) -> u32 {
        self.shorts[name as usize].owner
    }

    fn weighed(&self, name: &Name) -> Vec<u32> {
        let words = name.words.iter().zip(name.each());
        words
            .map(|(w, text)| self.worth(weight(w.role, w.len()), self.words.number(text)))
            .collect()
    }

    fn weights_of(&self, entry: &Entry) -> Vec<u32> {
        let words = entry.name.words.iter().zip(&entry.words);
        words.map(|(w, number)| self.worth(weight(w.role, w.len()), Some(*number))).collect()
    }

    fn worth(&self, base: u32, word: Option<u32>) -> u32 {
        (base * self.words.rarity(word, self.names.len()) / 100).max(1)
    }

    /// Pairs of its own organisations that may be one, or of which one may be part of the other,
    /// each pair once: the later one's number and the earlier one as candidate, at most `limit`
    /// for each. `progress` is told after each organisation how many have been looked at.
    pub fn lookalikes(
        &self,
        limit: usize,
        progress: &mut dyn FnMut(usize),
    ) -> Vec<(u32, Candidate)> {
        let (mut searcher, mut pairs) = (Searcher::default(), Vec::new());
        for (number, known) in self.organisations.iter().enumerate() {
            let own = known.names.clone().filter_map(|n| self.names.get(n as usize));
            let names = own.map(|entry| entry.name.clone()).collect();
            let query = Query { names, facts: known.facts.clone() };
            let earlier = |owner: u32| (owner as usize) < number;
            let found = self.find(&query, limit, &earlier, &mut searcher);
            pairs.extend(found.into_iter().map(|candidate| (number as u32, candidate)));
            progress(number + 1);
        }
        pairs
    }
}

/// Two lists of candidates as one, best first, each organisation once.
fn merged(one: Vec<Candidate>, other: Vec<Candidate>, limit: usize) -> Vec<Candidate> {
    let mut all = [one, other].concat();
    all.sort_by_key(|c| std::cmp::Reverse(c.verdict.points));
    let mut seen = BTreeSet::new();
    all.retain(|c| seen.insert(c.of));
    all.truncate(limit);
    all
}

fn fact_keys(facts: &Facts) -> Vec<Box<str>> {
    let numbers = facts.numbers.iter().map(|(scheme, number)| format!("{scheme} {number}").into());
    let address = facts.address.iter().map(|address| format!("@ {address}").into());
    numbers.chain(facts.domains.iter().cloned()).chain(address).collect()
}
