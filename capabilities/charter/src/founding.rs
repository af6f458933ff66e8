//! Writing a charter into the record: acts for a founding, and for a draft to be adopted later.

use std::collections::BTreeMap;

use hub::{Id, Said};

use crate::act::{Act, Adopted, ClausesDrafted, HubFounded};
use crate::model::{Charter, split};

/// The open part of an act stays well below the 16,384 bytes of an entry.
const OPEN_BYTES_MAX: usize = 4_000;
/// The words beside it, likewise.
const WORD_BYTES_MAX: usize = 8_000;

/// The acts that found a hub under a charter: the founding, the draft in parts, its adoption.
#[must_use]
pub fn founding_acts(founded: HubFounded, charter: &Charter, draft: Id) -> Vec<Act> {
    let mut acts = vec![Act::HubFounded(founded)];
    acts.extend(draft_acts(charter, draft).into_iter().map(Act::ClausesDrafted));
    acts.push(Act::Adopted(Adopted { draft, version: 1, resolution: None }));
    acts
}

/// A charter as a draft, in as many parts as the record needs.
#[must_use]
pub fn draft_acts(charter: &Charter, draft: Id) -> Vec<ClausesDrafted> {
    let (open, mut words) = split(charter.clone());
    let mut parts = Parts { done: Vec::new(), now: Charter::default(), bytes: 0 };
    parts.now.amendment = open.amendment;
    parts.now.vote_after_days = open.vote_after_days;
    parts.now.vouchers_min = open.vouchers_min;
    parts.take(open.constituencies, |part| &mut part.constituencies);
    parts.take(open.criteria, |part| &mut part.criteria);
    parts.take(open.chambers, |part| &mut part.chambers);
    parts.take(open.bodies, |part| &mut part.bodies);
    parts.take(open.officers, |part| &mut part.officers);
    parts.take(open.rules, |part| &mut part.rules);
    parts.take(open.conduct, |part| &mut part.conduct);
    parts.take(open.powers, |part| &mut part.powers);
    parts.take(open.speakers, |part| &mut part.speakers);
    parts.take(open.disclosure, |part| &mut part.disclosure);
    parts.close();
    let mut made: Vec<(Charter, Said)> = Vec::new();
    for clauses in parts.done {
        made.push((clauses, Said::table(next_words(&mut words))));
    }
    while !words.is_empty() {
        made.push((Charter::default(), Said::table(next_words(&mut words))));
    }
    let number = u32::try_from(made.len()).unwrap_or(u32::MAX);
    made.into_iter()
        .zip(1..)
        .map(|((clauses, words), part)| ClausesDrafted {
            draft,
            part,
            parts: number,
            clauses,
            words,
        })
        .collect()
}

/// As many words as one act carries, in the order of their paths.
fn next_words(words: &mut BTreeMap<String, String>) -> BTreeMap<Box<str>, Box<str>> {
    let mut taken = BTreeMap::new();
    let mut bytes = 0;
    while let Some(entry) = words.first_entry() {
        bytes += entry.key().len() + entry.get().len() + 8;
        if bytes > WORD_BYTES_MAX && !taken.is_empty() {
            break;
        }
        let (path, text) = entry.remove_entry();
        taken.insert(path.into_boxed_str(), text.into_boxed_str());
    }
    taken
}

/// Clauses collected into parts of limited size.
struct Parts {
    done: Vec<Charter>,
    now: Charter,
    bytes: usize,
}

impl Parts {
    fn take<T: serde::Serialize>(
        &mut self,
        clauses: Vec<T>,
        list: impl Fn(&mut Charter) -> &mut Vec<T>,
    ) {
        for clause in clauses {
            let bytes = serde_json::to_string(&clause).map_or(0, |text| text.len());
            if self.bytes + bytes > OPEN_BYTES_MAX && self.bytes > 0 {
                self.close();
            }
            self.bytes += bytes;
            list(&mut self.now).push(clause);
        }
    }

    fn close(&mut self) {
        self.done.push(std::mem::take(&mut self.now));
        self.bytes = 0;
    }
}
