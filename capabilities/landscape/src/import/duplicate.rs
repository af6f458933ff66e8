//! Names of a file that may be somebody known: what is asked, and why; and those that a registry
//! number settled alone.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use hub::Id;

use super::report::Plan;
use super::rows::Profile;
use super::who::{Party, Question, Whom, key};
use crate::model::{Claim, Constituency, Country, Likeness};

/// What is said of an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Its name.
    pub name: String,
    /// Which part of society it belongs to.
    pub kind: Option<Constituency>,
    /// Where it sits.
    pub country: Option<Country>,
    /// What else it is called.
    pub others: Vec<String>,
    /// The registry numbers it gives.
    pub claims: Vec<Claim>,
    /// What else is said, by field or column name.
    pub fields: BTreeMap<String, String>,
}

/// Whom a name may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Like {
    /// An entry of the map.
    Entry(Id),
    /// An earlier row of the same file, and what it says.
    Row(u64, Told),
}

/// Why numbers and name of a row do not lead to one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// Several entries have this name.
    SeveralOfThisName(u64),
    /// Its number is of the organisation asked about, its name of another.
    NameOfAnother {
        /// The number.
        number: Claim,
        /// Whose name it is.
        other: Id,
    },
    /// One number is of the organisation asked about, another of somebody else.
    NumberOfAnother {
        /// The number of the organisation asked about.
        number: Claim,
        /// The other number.
        second: Claim,
        /// Whose the other number is.
        other: Id,
    },
    /// The organisation of this name has another number in the same register.
    OtherNumber {
        /// The number of the row.
        said: Claim,
        /// The number of the entry.
        known: Claim,
    },
    /// Its number is that of the other one under another register: one may be filed wrongly.
    OtherRegister {
        /// The number of the row.
        said: Claim,
        /// The number of the other one.
        known: Claim,
    },
    /// Both have a number of which the register has no such form.
    OtherForm(Claim),
}

/// A name of the file that may be somebody known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// How the answer is kept: the folded name, or the id that the file has for it.
    pub key: String,
    /// The row it first stands in, as people count.
    pub row: u64,
    /// In how many rows it stands.
    pub rows: u64,
    /// What that row says.
    pub told: Told,
    /// Who it may be.
    pub of: Like,
    /// How alike they are.
    pub likeness: Likeness,
    /// What does not go together, where a narrow rule would have acted but for that.
    pub conflict: Option<Conflict>,
}

impl Duplicate {
    /// The entry it may be; none when it may be another organisation of its file.
    #[must_use]
    pub const fn actor(&self) -> Option<Id> {
        match &self.of {
            Like::Entry(id) => Some(*id),
            Like::Row(..) => None,
        }
    }

    /// How an answer names the other one: its id, or its key in this file.
    #[must_use]
    pub fn other(&self) -> String {
        match &self.of {
            Like::Entry(id) => id.to_string(),
            Like::Row(_, told) => key(&told.name),
        }
    }

    /// Whether another is asked about for the same kinds of reasons.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let kind = |one: &Self| one.conflict.as_ref().map(std::mem::discriminant);
        self.actor().is_some() == other.actor().is_some()
            && kind(self) == kind(other)
            && self.likeness.is_like(&other.likeness)
    }

    /// The order in which they are asked about: what narrow rules nearly settled, then the surest,
    /// and of those the ones in most rows.
    pub(super) fn place(&self) -> impl Ord + use<> {
        let sure = (self.conflict.is_some(), self.likeness.level, self.likeness.score);
        (Reverse((sure, self.rows)), self.row)
    }
}

/// A name of the file that a registry number leads to an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The name in the file.
    pub name: String,
    /// The row it first stands in, as people count.
    pub row: u64,
    /// The number.
    pub number: Claim,
    /// Whose it is.
    pub actor: Id,
}

/// A name with what its row says.
pub(super) type Row<'a> = (&'a Party, &'a Profile);

impl Plan {
    /// Asks about a name. `twin` gives the other row, where it may be that.
    pub(super) fn ask<'a>(
        &mut self,
        (party, profile): Row,
        question: &Question,
        twin: impl Fn(usize) -> Option<Row<'a>>,
    ) {
        let of = match question.of {
            Whom::Entry(id) => Like::Entry(id),
            Whom::Party(number) => {
                let Some((party, profile)) = twin(number) else { return };
                Like::Row(party.row, told(party, profile))
            }
        };
        self.duplicates.push(Duplicate {
            key: party.key(),
            row: party.row,
            rows: party.rows,
            told: told(party, profile),
            of,
            likeness: question.likeness.clone(),
            conflict: question.conflict.clone(),
        });
    }
}

fn told(party: &Party, profile: &Profile) -> Told {
    let mut others = party.others.clone();
    others.extend(profile.aliases.iter().map(|(name, _)| name.clone()));
    others.sort();
    others.dedup();
    let fields = profile.fields.iter().map(|(key, (text, _))| (key.to_string(), text.to_string()));
    Told {
        name: party.name.clone(),
        kind: profile.kind.map(|kind| kind.0),
        country: profile.country.map(|country| country.0),
        others,
        claims: profile.claims.iter().map(|(claim, _)| claim.clone()).collect(),
        fields: fields.collect(),
    }
}
