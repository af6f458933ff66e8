//! Sentences without a language: a message id and its values. The rule engine speaks in these,
//! and each face puts them into the reader's language.

use crate::model::{Charter, Fraction};
use hub::Refusal;
use serde::Serialize;
use std::collections::BTreeMap;

/// A sentence: which message, with which values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sentence {
    /// The message id.
    pub id: &'static str,
    /// The values, by name.
    pub args: BTreeMap<&'static str, Arg>,
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// A whole number, which chooses plural forms.
    Number(u64),
    /// A share, written as a fraction.
    Share(Fraction),
    /// An amount that is not whole, written as a decimal where that is exact.
    Amount(Fraction),
    /// A word the message only chooses by.
    Key(String),
    /// The id of a clause (chamber, body, role, rule, constituency), shown by its name.
    Id(String),
    /// Several of those.
    Ids(Vec<String>),
    /// Words as they are.
    Text(String),
}

/// Names for ids: what people call the chambers, bodies, roles and rules of a charter.
pub type Names = BTreeMap<String, String>;

impl Sentence {
    /// A sentence without values.
    pub fn new(id: &'static str) -> Sentence {
        Sentence { id, args: BTreeMap::new() }
    }

    /// With a number.
    #[must_use]
    pub fn number(self, name: &'static str, number: u64) -> Sentence {
        self.arg(name, Arg::Number(number))
    }

    /// With an amount: a number when it is whole, else a fraction.
    #[must_use]
    pub fn amount(self, name: &'static str, amount: Fraction) -> Sentence {
        match amount.as_whole() {
            Some(number) => self.number(name, number),
            None => self.arg(name, Arg::Amount(amount)),
        }
    }

    /// With a share.
    #[must_use]
    pub fn share(self, name: &'static str, share: Fraction) -> Sentence {
        self.arg(name, Arg::Share(share))
    }

    /// With a word the message chooses by.
    #[must_use]
    pub fn key(self, name: &'static str, key: impl ToString) -> Sentence {
        self.arg(name, Arg::Key(key.to_string()))
    }

    /// With the id of a clause.
    #[must_use]
    pub fn id(self, name: &'static str, id: &str) -> Sentence {
        self.arg(name, Arg::Id(id.to_owned()))
    }

    /// With the ids of several clauses.
    #[must_use]
    pub fn ids(self, name: &'static str, ids: &[String]) -> Sentence {
        self.arg(name, Arg::Ids(ids.to_vec()))
    }

    /// With words as they are.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl ToString) -> Sentence {
        self.arg(name, Arg::Text(text.to_string()))
    }

    fn arg(mut self, name: &'static str, arg: Arg) -> Sentence {
        self.args.insert(name, arg);
        self
    }
}

impl From<&Sentence> for Refusal {
    /// A refusal that says this sentence.
    fn from(sentence: &Sentence) -> Refusal {
        let mut refusal = Refusal::invalid(sentence.id);
        for (name, arg) in &sentence.args {
            refusal = match arg {
                Arg::Number(number) => refusal.with(name, *number),
                Arg::Text(text) | Arg::Key(text) | Arg::Id(text) => refusal.with(name, text),
                Arg::Share(share) | Arg::Amount(share) => refusal.with(name, share),
                Arg::Ids(ids) => refusal.with(name, ids.join(", ")),
            };
        }
        refusal
    }
}

/// What an id is called: its name, else the id with spaces.
pub fn name_of(names: &Names, id: &str) -> String {
    names.get(id).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| id.replace('_', " "))
}

/// A rule with a longer title is called by its clause alone.
const TITLE_CHARACTERS_MAX: usize = 40;

/// What people call the clauses of a charter, by id.
pub fn names_of(charter: &Charter) -> Names {
    let mut names = Names::new();
    names.extend(charter.constituencies.iter().map(|one| (one.id.clone(), one.name.clone())));
    names.extend(charter.chambers.iter().map(|one| (one.id.clone(), one.name.clone())));
    names.extend(charter.bodies.iter().map(|one| (one.id.clone(), one.name.clone())));
    names.extend(charter.officers.iter().map(|one| (one.role.clone(), one.name.clone())));
    let short = |title: &str| !title.is_empty() && title.chars().count() <= TITLE_CHARACTERS_MAX;
    let rules = charter.rules.iter().filter(|rule| short(&rule.title));
    names.extend(rules.map(|rule| (rule.id.clone(), format!("{} ({})", rule.title, rule.id))));
    names
}
