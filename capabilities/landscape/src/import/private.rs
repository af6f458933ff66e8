//! What a list of activities says for the secretariat alone. It stands in no file and not in the
//! record: it is kept beside them, for each version of the list by the places of its rows, so that
//! a version that counts again has its own.

use std::collections::{BTreeMap, HashMap, VecDeque};

use hub::Id;

use super::draft::Recall;
use crate::model::dataset::{Dataset, Presence};
use crate::state::State;

/// What a row says, by the names of its columns.
pub(crate) type Said = BTreeMap<Box<str>, Box<str>>;

/// What rows of a version say, by their places in it.
pub(crate) type Rows = BTreeMap<u32, Said>;

/// What the names begin with under which they are kept.
const PREFIX: &str = "private.";

/// Stands before the name of such a column in the secretariat's own files, so that nobody's
/// address becomes open where one is brought.
const IN_FILES: &str = "secretariat: ";

/// The name in files of a column that the secretariat alone reads.
pub(crate) fn in_files(name: &str) -> String {
    format!("{IN_FILES}{name}")
}

/// What a column is called that the secretariat alone reads, from its name in files; none where
/// the name does not say so.
pub(super) fn told_by(name: &str) -> Option<&str> {
    name.trim().strip_prefix(IN_FILES).map(str::trim).filter(|name| !name.is_empty())
}

/// The private columns of a version of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Private {
    /// The list, and the version by its hash.
    pub(super) of: Option<(Id, Box<str>)>,
    /// The version before.
    pub(super) before: Option<Box<str>>,
    /// What the file says.
    pub(super) rows: Rows,
    /// Rows of which the file says nothing, and the rows of the version before that tell of them.
    pub(super) stay: BTreeMap<u32, Vec<u32>>,
    /// Whether rows of which nothing else tells keep what was kept of this very version: it was
    /// here before, and a package that brings it back says nothing of such columns.
    pub(super) keeps: bool,
}

impl Private {
    /// The list, where it is one of a version.
    #[must_use]
    pub(crate) fn list(&self) -> Option<Id> {
        self.of.as_ref().map(|(list, _)| *list)
    }

    /// The name under which it is kept.
    #[must_use]
    pub(crate) fn key(list: Id, sha256: &str) -> String {
        format!("{PREFIX}{list}.{sha256}")
    }

    /// Whether something is kept under the name of such columns.
    #[must_use]
    pub(crate) fn is_key(key: &str) -> bool {
        key.starts_with(PREFIX)
    }

    /// What was kept of a version.
    #[must_use]
    pub(crate) fn read(kept: Option<Vec<u8>>) -> Rows {
        kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// What to keep from now on, and under which name; none where that is kept already.
    #[must_use]
    pub(crate) fn to_keep(&self, recall: Recall) -> Option<(String, Vec<u8>)> {
        let (list, version) = self.of.as_ref()?;
        let read = |sha256: &str| Self::read(recall(&Self::key(*list, sha256)));
        let before = self.before.as_deref().map(read).unwrap_or_default();
        let known = read(version);
        let mut rows = self.rows.clone();
        for (row, from) in &self.stay {
            let said = together(from.iter().filter_map(|row| before.get(row)));
            if !said.is_empty() {
                rows.insert(*row, said);
            }
        }
        for (row, said) in known.iter().filter(|_| self.keeps) {
            rows.entry(*row).or_insert_with(|| said.clone());
        }
        let key = Self::key(*list, version);
        (rows != known).then(|| (key, serde_json::to_vec(&rows).unwrap_or_default()))
    }
}

/// The names under which something is kept of versions that count no more and never will: all of
/// a list, or those that an import brought. A version may have been brought twice.
pub(crate) fn over(state: &State, list: Option<Id>, import: Option<Id>) -> Vec<String> {
    let lists = state.datasets().iter().filter(|(id, _)| list.is_none_or(|list| list == **id));
    let keys = lists.flat_map(|(id, all)| {
        let goes = move |of: Option<Id>| import.is_none() || of == import;
        let stays = all.versions.iter().filter(move |v| !v.undone && !goes(v.import));
        let gone = all.versions.iter().filter(move |v| goes(v.import));
        gone.filter(move |v| !stays.clone().any(|other| other.sha256 == v.sha256))
            .map(|version| Private::key(*id, &version.sha256))
    });
    keys.collect()
}

/// What several rows say together: each word once.
fn together<'s>(all: impl Iterator<Item = &'s Said>) -> Said {
    let mut words: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, word) in all.flatten() {
        let known = words.entry(name).or_default();
        if !known.contains(&&**word) {
            known.push(word);
        }
    }
    words.into_iter().map(|(name, words)| (name.into(), words.join("; ").into())).collect()
}

/// The rows of the version before that tell of these: the one that says the same, else all of the
/// same organisation, place, theme and activity that no other row says the same as.
pub(super) fn told_before(
    before: &Dataset,
    now: &Dataset,
    rows: &[u32],
) -> BTreeMap<u32, Vec<u32>> {
    let mut same: HashMap<Box<str>, VecDeque<u32>> = HashMap::new();
    for row in 0..before.rows {
        same.entry(before.fingerprint(row as usize)).or_default().push_back(row);
    }
    let mut told: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    let mut changed = Vec::new();
    for row in rows {
        let known = same.get_mut(&now.fingerprint(*row as usize)).and_then(VecDeque::pop_front);
        match known {
            Some(known) => {
                told.insert(*row, vec![known]);
            }
            None => changed.push(*row),
        }
    }
    let mut free: Vec<u32> = same.into_values().flatten().collect();
    free.sort_unstable();
    let mut alike: HashMap<Deed, Vec<u32>> = HashMap::new();
    for row in free {
        alike.entry(deed(before, row)).or_default().push(row);
    }
    let known = |row: u32| Some((row, alike.get(&deed(now, row))?.clone()));
    told.extend(changed.into_iter().filter_map(known));
    told
}

/// Who does what where, under which name and number.
type Deed<'d> = (Option<Presence<'d>>, [Option<&'d str>; 2]);

fn deed(set: &Dataset, row: u32) -> Deed<'_> {
    let row = row as usize;
    let more = |field: &str| set.more.get(field)?.get(row).map(AsRef::as_ref);
    (set.presence(row), ["activity", "project"].map(more))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(said: &[(u32, &str)]) -> Rows {
        let one =
            |(row, word): &(u32, &str)| (*row, Said::from([("Contact".into(), (*word).into())]));
        said.iter().map(one).collect()
    }

    #[test]
    fn a_version_that_is_brought_back_keeps_its_own_where_nothing_newer_tells() {
        let list: Id = "s_00000000000000000000000001".parse().expect("an id");
        let kept = |sha256: &str, all: &[(u32, &str)]| {
            (Private::key(list, sha256), serde_json::to_vec(&rows(all)).unwrap_or_default())
        };
        let all =
            BTreeMap::from([kept("v1", &[(0, "awa"), (1, "tom")]), kept("v2", &[(0, "ana")])]);
        let recall = |key: &str| all.get(key).cloned();
        let private = Private {
            of: Some((list, "v1".into())),
            before: Some("v2".into()),
            stay: BTreeMap::from([(0, vec![0])]),
            ..Private::default()
        };
        let keep = |private: &Private| {
            let (key, bytes) = private.to_keep(&recall).expect("something to keep");
            assert_eq!(key, Private::key(list, "v1"));
            Private::read(Some(bytes))
        };
        assert_eq!(
            keep(&Private { keeps: true, ..private.clone() }),
            rows(&[(0, "ana"), (1, "tom")])
        );
        assert_eq!(keep(&private), rows(&[(0, "ana")]), "a file says all of its rows");
    }
}
