//! Finds, among many organisations, the few worth comparing. A name leads to them by its
//! registry numbers and domains, by its whole text, by its abbreviation, and by its words, the
//! rarest first (inverted lists; the weight of a word falls with the logarithm of the number of
//! names it stands in, Spärck Jones 1972), and in the same way by its pieces of three letters.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::compare::{compare, run_alike, same_core};
use super::evidence::{Level, Terms, Verdict, Weights};
use super::inverted::{Asked, Inverted, fact_keys};
use super::name::Name;
use super::nearest::{Searcher, compared};
use super::profile::{Facts, Profile, verdict, weigh};
use super::ranking::{Judged, Ranking};

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

/// Organisations ready to be searched; more can be added at any time, best before searching: the
/// first search after an addition puts all names in order anew.
pub struct Index {
    weights: Weights,
    organisations: Vec<Known>,
    names: Vec<Name>,
    /// Whose each name is.
    owners: Vec<u32>,
    inverted: OnceLock<Inverted>,
}

struct Known {
    facts: Facts,
    names: std::ops::Range<u32>,
}

/// A domain or an address that more organisations share says nothing about any of them.
const SHARED: usize = 200;

/// A question made ready.
struct Query {
    names: Vec<Asked>,
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
            owners: Vec::new(),
            inverted: OnceLock::new(),
        }
    }

    /// Adds an organisation; its number.
    pub fn add(&mut self, profile: &Profile) -> u32 {
        self.inverted.take();
        let owner = self.organisations.len() as u32;
        let first = self.names.len() as u32;
        self.names.extend(profile.names.iter().map(|text| Name::new(text)));
        self.owners.resize(self.names.len(), owner);
        let names = first..self.names.len() as u32;
        self.organisations.push(Known { facts: Facts::new(profile), names });
        owner
    }

    fn inverted(&self) -> &Inverted {
        self.inverted.get_or_init(|| {
            let facts: Vec<&Facts> = self.organisations.iter().map(|known| &known.facts).collect();
            Inverted::new(&self.names, &facts)
        })
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
        let names = asked.names.iter().map(|n| Name::new(n));
        self.find(&self.query(names, Facts::new(asked)), limit, wanted, searcher)
    }

    fn query(&self, names: impl Iterator<Item = Name>, facts: Facts) -> Query {
        Query { names: names.map(|name| self.inverted().asked(name)).collect(), facts }
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
        let (inverted, mut near) = (self.inverted(), Vec::new());
        for key in fact_keys(&query.facts) {
            let sharing = Some(inverted.of_fact(&key)).filter(|owners| owners.len() <= SHARED);
            for owner in sharing.into_iter().flatten() {
                near.extend(self.organisations[*owner as usize].names.clone());
            }
        }
        let letters = query.names.iter().flat_map(|n| [n.name.core(), n.name.run()]);
        near.extend(letters.flat_map(|l| inverted.of_core(l)));
        let mut best = self.judged(query, near, limit, wanted);
        if best.first().is_none_or(|c| c.verdict.evidence.same_core == 0) {
            let near = self.near(query, limit, wanted, searcher);
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
        limit: usize,
        wanted: &dyn Fn(u32) -> bool,
        searcher: &mut Searcher,
    ) -> Vec<u32> {
        let (inverted, mut near) = (self.inverted(), Vec::new());
        for asked in &query.names {
            for short in asked.name.given.iter().chain(&asked.name.initials) {
                near.extend(inverted.of_short(short).iter().take(compared(limit)));
            }
            for lists in [inverted.word_lists(asked), inverted.pieces().lists(&asked.name)] {
                let of = |name| wanted(self.owner(name));
                searcher.most_shared(lists, inverted, (limit, of), &mut near);
            }
        }
        near
    }

    /// Compares the question with these names; the best of each organisation, best first.
    fn judged(
        &self,
        query: &Query,
        near: Vec<u32>,
        limit: usize,
        wanted: &dyn Fn(u32) -> bool,
    ) -> Vec<Candidate> {
        if near.is_empty() {
            return Vec::new();
        }
        let likely = self.likely(query, near, wanted);
        let mut ranking = Ranking::new(limit, likely.len());
        let gains = self.weights.gains_of_words();
        for (Reverse(alike), number, which) in likely {
            let (asked, owner) = (query.names[which].weighed(), self.owner(number));
            let theirs = self.inverted().weighed(number, &self.names[number as usize]);
            let facts = &self.organisations[owner as usize].facts;
            let mut known = Terms { base: 1000, run_alike: alike, ..Terms::default() };
            weigh(&mut known, &query.facts, facts);
            let at_most = gains + known.points(&self.weights);
            let by_words = !same_core(asked.name, theirs.name)
                && asked.name.given.is_empty()
                && theirs.name.given.is_empty();
            if by_words && ranking.beyond(at_most) {
                continue;
            }
            let mut found = compare(asked, theirs, alike);
            weigh(&mut found.terms, &query.facts, facts);
            let rank = (Reverse(found.terms.points(&self.weights)), number, which);
            ranking.keep(Judged { rank, owner, found });
        }
        let (best, rivals) = ranking.best(|number| self.names[number as usize].written().len());
        best.into_iter().map(|one| self.told(query, &one, rivals)).collect()
    }

    /// Those of these names that are wanted, the most alike by their pieces first: how much, which
    /// name of the index, which of the question.
    fn likely(
        &self,
        query: &Query,
        mut near: Vec<u32>,
        wanted: &dyn Fn(u32) -> bool,
    ) -> Vec<(Reverse<i32>, u32, usize)> {
        near.sort_unstable();
        near.dedup();
        let inverted = self.inverted();
        let telling = |piece| inverted.pieces().telling(piece);
        let mut likely = Vec::with_capacity(near.len() * query.names.len());
        for number in near.into_iter().filter(|number| wanted(self.owner(*number))) {
            let theirs = inverted.weighed(number, &self.names[number as usize]);
            for (which, asked) in query.names.iter().enumerate() {
                let alike = run_alike(asked.weighed(), theirs, telling);
                likely.push((Reverse(alike), number, which));
            }
        }
        likely.sort_unstable();
        likely
    }

    /// The answer that one which was compared is; `rivals`: others have the same words.
    fn told(&self, query: &Query, one: &Judged, rivals: bool) -> Candidate {
        let (_, number, which) = one.rank;
        let known = &self.organisations[one.owner as usize];
        let asked = (&query.names[which].name, &query.facts);
        let theirs = (&self.names[number as usize], &known.facts);
        let mut verdict = verdict(&one.found, asked, theirs, &self.weights);
        if rivals && verdict.evidence.same_number == 0 {
            verdict.level = verdict.level.min(Level::Ask);
        }
        Candidate { of: one.owner, name: number - known.names.start, verdict }
    }

    fn owner(&self, name: u32) -> u32 {
        self.owners[name as usize]
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
            let query = self.query(own.cloned(), known.facts.clone());
            let earlier = |owner: u32| (owner as usize) < number;
            let found = self.find(&query, limit, &earlier, &mut searcher);
            pairs.extend(found.into_iter().map(|candidate| (number as u32, candidate)));
            progress(number + 1);
        }
        pairs
    }
}

/// Two lists of candidates, each best first, as one of that order, each organisation once.
fn merged(one: Vec<Candidate>, other: Vec<Candidate>, limit: usize) -> Vec<Candidate> {
    if one.is_empty() {
        return other;
    }
    let mut all = one;
    all.extend(other);
    all.sort_by_key(|c| Reverse(c.verdict.points));
    let mut seen = BTreeSet::new();
    all.retain(|c| seen.insert(c.of));
    all.truncate(limit);
    all
}
