//! Finds, among many names, the few worth comparing: cosine likeness of three-letter pieces
//! weighted by rarity (Salton and Buckley 1988), with an inverted list per piece, plus a list
//! per abbreviation. Pieces found in too many names are skipped while others are left.

use std::collections::HashMap;

use super::compare::{Verdict, compare};
use super::normal::Name;

/// A name of the index that may be the one asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its number: the order in which names were given.
    pub of: u32,
    /// The comparison.
    pub verdict: Verdict,
}

/// Names ready to be searched.
pub struct Index {
    names: Vec<Name>,
    /// Piece → number of the posting list.
    pieces: HashMap<[u8; 3], u32>,
    postings: Vec<Vec<(u32, f32)>>,
    rarity: Vec<f32>,
    short: HashMap<String, Vec<u32>>,
}

/// How many names are compared in full for each question.
const COMPARED: usize = 24;

impl Index {
    /// Folds and indexes `names`.
    #[must_use]
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let names: Vec<Name> = names.into_iter().map(Name::new).collect();
        let mut index = Self {
            names: Vec::new(),
            pieces: HashMap::new(),
            postings: Vec::new(),
            rarity: Vec::new(),
            short: HashMap::new(),
        };
        for (id, name) in names.iter().enumerate() {
            let id = id as u32;
            for piece in pieces(name) {
                let next = index.postings.len() as u32;
                let list = *index.pieces.entry(piece).or_insert(next);
                if list == next {
                    index.postings.push(Vec::new());
                }
                index.postings[list as usize].push((id, 1.0));
            }
            for s in name.given.iter().chain(&name.initials) {
                index.short.entry(s.clone()).or_default().push(id);
            }
        }
        index.weigh(names.len());
        index.names = names;
        index
    }

    /// Turns the lists into unit vectors of rarities.
    fn weigh(&mut self, count: usize) {
        self.rarity = self
            .postings
            .iter()
            .map(|list| (1.0 + count as f32 / list.len() as f32).ln())
            .collect();
        let mut length = vec![0.0_f32; count];
        for (list, rarity) in self.postings.iter().zip(&self.rarity) {
            for (id, _) in list {
                length[*id as usize] += rarity * rarity;
            }
        }
        for (list, rarity) in self.postings.iter_mut().zip(&self.rarity) {
            for (id, weight) in list {
                *weight = rarity / length[*id as usize].sqrt().max(1e-6);
            }
        }
    }

    /// The folded name with number `of`.
    #[must_use]
    pub fn name(&self, of: u32) -> Option<&Name> {
        self.names.get(of as usize)
    }

    /// Names that score at least `floor` against `query`, best first, at most `limit`.
    /// `searcher` keeps the working memory between questions.
    pub fn search(
        &self,
        query: &Name,
        floor: u16,
        limit: usize,
        searcher: &mut Searcher,
    ) -> Vec<Candidate> {
        let mut near = self.near(query, searcher);
        for s in query.given.iter().chain(&query.initials) {
            near.extend(self.short.get(s).into_iter().flatten().take(COMPARED));
        }
        near.sort_unstable();
        near.dedup();
        let mut found: Vec<Candidate> = near
            .into_iter()
            .filter_map(|of| {
                let verdict = compare(query, self.names.get(of as usize)?);
                (verdict.score >= floor).then_some(Candidate { of, verdict })
            })
            .collect();
        found.sort_by_key(|c| (std::cmp::Reverse(c.verdict.score), c.of));
        found.truncate(limit);
        found
    }

    /// The nearest names by pieces.
    fn near(&self, query: &Name, searcher: &mut Searcher) -> Vec<u32> {
        let mut lists: Vec<u32> =
            pieces(query).into_iter().filter_map(|p| self.pieces.get(&p).copied()).collect();
        lists.sort_unstable_by_key(|l| (self.postings[*l as usize].len(), *l));
        searcher.score.resize(self.names.len(), 0.0);
        let mut read = 0_usize;
        for (taken, list) in lists.iter().enumerate() {
            let postings = &self.postings[*list as usize];
            read += postings.len();
            // Rare pieces first; frequent ones only while the work stays small.
            if taken >= 6 && read > 20_000 {
                break;
            }
            let rarity = self.rarity[*list as usize];
            for (id, weight) in postings {
                let score = &mut searcher.score[*id as usize];
                if *score == 0.0 {
                    searcher.touched.push(*id);
                }
                *score += rarity * weight;
            }
        }
        let mut best: Vec<(u32, f32)> = searcher
            .touched
            .drain(..)
            .map(|id| (id, std::mem::take(&mut searcher.score[id as usize])))
            .collect();
        let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if best.len() > COMPARED {
            best.select_nth_unstable_by(COMPARED, order);
            best.truncate(COMPARED);
        }
        best.into_iter().map(|b| b.0).collect()
    }
}

/// Working memory of a search.
#[derive(Default)]
pub struct Searcher {
    score: Vec<f32>,
    touched: Vec<u32>,
}

/// Three-letter pieces of the core words, each word with a blank around, without repeats.
fn pieces(name: &Name) -> Vec<[u8; 3]> {
    let mut out = Vec::new();
    for word in &name.core {
        let padded: Vec<u8> =
            std::iter::once(b' ').chain(word.bytes()).chain(std::iter::once(b' ')).collect();
        out.extend(padded.windows(3).map(|w| [w[0], w[1], w[2]]));
    }
    out.sort_unstable();
    out.dedup();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_name_among_many_by_spelling_and_by_acronym() {
        let mut names: Vec<String> = (0..500).map(|i| format!("Village committee {i}")).collect();
        names.push("World Food Programme".into());
        names.push("Médecins du Monde".into());
        let index = Index::new(names.iter().map(String::as_str));
        let mut s = Searcher::default();
        let mut first = |q: &str| index.search(&Name::new(q), 800, 3, &mut s).first().map(|c| c.of);
        assert_eq!(first("WFP"), Some(500));
        assert_eq!(first("Medecin du monde"), Some(501));
        assert_eq!(first("Village committee 77"), Some(77));
        assert_eq!(first("Something else entirely"), None);
    }
}
