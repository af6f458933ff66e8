//! What a list of activities says for the secretariat alone. It stands in no file and not in the
//! record: it is kept beside them, for each version of the list by the places of its rows, so that
//! a version that counts again has its own.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use hub::Id;

use super::draft::Recall;
use crate::model::dataset::{Dataset, Presence};
use crate::state::{State, Version};

/// What a row says, by the names of its columns.
pub(crate) type Said = BTreeMap<Box<str>, Box<str>>;

/// What rows of a version say, by their places in it.
pub(crate) type Rows = BTreeMap<u32, Said>;

/// What the names begin with under which they are kept.
const PREFIX: &str = "private.";

/// Stands before the name of such a column in the secretariat's own files, so that nobody's
/// address becomes open where one is brought.
const IN_FILES: &str = "secretariat: ";

/// Stands before the name of a column that an organisation brought by its personal link: what the
/// secretariat itself says of the same rows, under the same name, is another's and stays.
const SENT: &str = "partner: ";

/// The name of a column that came by a personal link.
pub(super) fn sent(name: &str) -> String {
    format!("{SENT}{name}")
}

/// What the organisation that brought it by its personal link calls a column; none where it came
/// otherwise.
pub(crate) fn sent_as(name: &str) -> Option<&str> {
    name.strip_prefix(SENT)
}

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
    /// The version before, and whether its rows are at hand: else nothing tells of the new ones.
    pub(super) before: Option<Box<str>>,
    pub(super) at_hand: bool,
    /// The columns that the file has. Of others it says nothing, and takes nothing away.
    pub(super) names: BTreeSet<Box<str>>,
    /// What the file says in them.
    pub(super) rows: Rows,
    /// Rows that are no rows of the file, by the rows of the version before that they are.
    pub(super) stay: BTreeMap<u32, u32>,
    /// Rows of the file, and what tells of them in the version before.
    pub(super) told: Told,
    /// Whether what nothing else tells is what was kept of this very version: it was here before,
    /// and a package that brings it back says nothing of such columns.
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

    /// What to keep of a version.
    #[must_use]
    pub(crate) fn bytes(rows: &Rows) -> Vec<u8> {
        serde_json::to_vec(rows).unwrap_or_default()
    }

    /// Whether the version before says something that cannot be told of any row of this one.
    #[must_use]
    pub(crate) fn is_cut_off(&self, recall: Recall) -> bool {
        let before = self.of.as_ref().zip(self.before.as_deref()).filter(|_| !self.at_hand);
        let said = before.map(|((list, _), sha256)| Self::read(recall(&Self::key(*list, sha256))));
        said.is_some_and(|rows| {
            rows.values().flat_map(Said::keys).any(|name| !self.names.contains(name))
        })
    }

    /// What to keep from now on, and under which name; none where that is kept already.
    #[must_use]
    pub(crate) fn to_keep(&self, recall: Recall) -> Option<(String, Vec<u8>)> {
        let (list, version) = self.of.as_ref()?;
        let read = |sha256: &str| Self::read(recall(&Self::key(*list, sha256)));
        let before = self.before.as_deref().map(read).unwrap_or_default();
        let known = read(version);
        let mut rows = self.rows.clone();
        let mut add = |row: u32, said: &Said, says: &dyn Fn(&str) -> bool| {
            let more = said.iter().filter(|(name, _)| !says(name));
            let more: Vec<_> = more.map(|(name, word)| (name.clone(), word.clone())).collect();
            if !more.is_empty() {
                rows.entry(row).or_default().extend(more);
            }
        };
        for (row, known) in &self.stay {
            before.get(known).into_iter().for_each(|said| add(*row, said, &|_| false));
        }
        let groups = self.told.groups.iter();
        let groups = groups.map(|rows| together(rows.iter().filter_map(|row| before.get(row))));
        let groups: Vec<Said> = groups.collect();
        for (row, group) in &self.told.of {
            let said = groups.get(*group).into_iter();
            said.for_each(|said| add(*row, said, &|name| self.names.contains(name)));
        }
        for (row, said) in known.iter().filter(|_| self.keeps) {
            for (name, word) in said.iter().filter(|(name, _)| !self.names.contains(*name)) {
                let said = rows.entry(*row).or_default();
                said.entry(name.clone()).or_insert_with(|| word.clone());
            }
        }
        let key = Self::key(*list, version);
        (rows != known).then(|| (key, Self::bytes(&rows)))
    }
}

/// The names under which something may be kept of versions that never count again: of a list that
/// is withdrawn, or brought by an import that is undone. A version may have been brought twice.
pub(crate) fn over(state: &State) -> impl Iterator<Item = String> {
    state.datasets().iter().flat_map(|(id, all)| {
        let stays = move |version: &Version| !all.withdrawn && !version.undone;
        let gone = all.versions.iter().filter(move |version| !stays(version));
        let again = move |sha256: &str| {
            all.versions.iter().any(|other| stays(other) && *other.sha256 == *sha256)
        };
        gone.filter(move |version| !again(&version.sha256))
            .map(|version| Private::key(*id, &version.sha256))
    })
}

/// Where rows say more different things than this in a column, nobody can tell which of them is
/// said of one that took their place.
const MOST: usize = 20;

/// What several rows say together: each word once.
fn together<'s>(all: impl Iterator<Item = &'s Said>) -> Said {
    let mut words: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, word) in all.flatten() {
        let known = words.entry(name).or_default();
        if known.len() <= MOST && !known.contains(&&**word) {
            known.push(word);
        }
    }
    let words = words.into_iter().filter(|(_, words)| words.len() <= MOST);
    words.map(|(name, words)| (name.into(), words.join("; ").into())).collect()
}

/// Which rows of the version before tell of rows of the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// Rows of the version before that tell together.
    groups: Vec<Vec<u32>>,
    /// Of which row which of them tell.
    of: BTreeMap<u32, usize>,
}

impl Told {
    /// Of each of `rows` the row before that says the same tells, else all of the same
    /// organisation, place, theme and activity that no other says the same as. Rows that stay are
    /// nobody else's.
    pub(super) fn of(
        before: &Dataset,
        now: &Dataset,
        rows: impl Iterator<Item = u32>,
        stay: &BTreeMap<u32, u32>,
    ) -> Self {
        let stay: BTreeSet<u32> = stay.values().copied().collect();
        let mut same: HashMap<Box<str>, VecDeque<u32>> = HashMap::new();
        for row in (0..before.rows).filter(|row| !stay.contains(row)) {
            same.entry(before.fingerprint(row as usize)).or_default().push_back(row);
        }
        let (mut told, mut changed) = (Self::default(), Vec::new());
        for row in rows {
            let known = same.get_mut(&now.fingerprint(row as usize)).and_then(VecDeque::pop_front);
            match known {
                Some(known) => {
                    told.of.insert(row, told.groups.len());
                    told.groups.push(vec![known]);
                }
                None => changed.push(row),
            }
        }
        let mut free: Vec<u32> = same.into_values().flatten().collect();
        free.sort_unstable();
        let mut alike: HashMap<Deed, usize> = HashMap::new();
        for row in free {
            let group = *alike.entry(deed(before, row)).or_insert_with(|| {
                told.groups.push(Vec::new());
                told.groups.len() - 1
            });
            if let Some(group) = told.groups.get_mut(group) {
                group.push(row);
            }
        }
        let known = |row: u32| Some((row, *alike.get(&deed(now, row))?));
        told.of.extend(changed.into_iter().filter_map(known));
        told
    }
}

/// Who does what where, under which name and number.
type Deed<'d> = (Option<Presence<'d>>, [Option<&'d str>; 2]);

fn deed(set: &Dataset, row: u32) -> Deed<'_> {
    let row = row as usize;
    let more = |field: &str| set.more.get(field)?.get(row).map(AsRef::as_ref);
    (set.presence(row), ["activity", "project"].map(more))
}

#[cfg(test)]
#[allow(clippy::expect_used)]
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
            stay: BTreeMap::from([(0, 0)]),
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
