//! Nouns of membership: terms, memberships, tenures of seats, people who act, declared interests.

mod admission;
mod conduct;

use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use admission::{Answer, Answered, Candidacy, Vouch};
pub use conduct::{Case, CaseStage, Ending, Hearing, Plea, Ruling, Sanction, Step};

/// A stretch of time: from a moment, until a moment that is no longer in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The first moment.
    #[schemars(with = "String")]
    pub from: At,
    /// The first moment after it; open ended when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
}

impl Term {
    /// A term without an end.
    #[must_use]
    pub const fn open(from: At) -> Self {
        Self { from, until: None }
    }

    /// A term with an end.
    #[must_use]
    pub const fn between(from: At, until: At) -> Self {
        Self { from, until: Some(until) }
    }

    /// Whether the moment lies in it.
    #[must_use]
    pub fn covers(&self, now: At) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }

    /// Whether it ends after it begins.
    #[must_use]
    pub fn is_forward(&self) -> bool {
        self.until.is_none_or(|until| self.from < until)
    }

    /// Whether some moment lies in both. A term that was cut off before it began has none.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        let before = |end: Option<At>, start: At| end.is_some_and(|end| end <= start);
        let apart = before(self.until, other.from) || before(other.until, self.from);
        self.is_forward() && other.is_forward() && !apart
    }

    /// The same term, cut off at this moment if it would last longer.
    #[must_use]
    pub fn cut(self, at: At) -> Self {
        Self { until: Some(self.until.map_or(at, |until| until.min(at))), ..self }
    }
}

/// An organisation's membership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The organisation, as the landscape knows it.
    pub actor: Id,
    /// The constituency it belongs to, as the charter names it.
    pub constituency: String,
    /// Since when, and until when it was one.
    pub term: Term,
    /// From when on it votes, by the charter of the day on which it was admitted.
    pub votes_from: At,
    /// The resolution that admitted it, where one was needed.
    pub resolution: Option<Id>,
    /// The entry that recorded the admission.
    pub entry: u64,
    /// Why it left, in its own words.
    pub left_because: Said,
}

/// A seat held by an organisation for a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenure {
    /// The seat, as the charter counts it: `board/donor/3`.
    pub seat: String,
    /// The organisation.
    pub actor: Id,
    /// From when until when.
    pub term: Term,
    /// The resolution it rests on, where one was needed.
    pub resolution: Option<Id>,
    /// The entry that recorded it.
    pub entry: u64,
}

/// In which part a person acts for an organisation.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The one who usually acts.
    Delegate,
    /// Acts when the delegate does not; the last ballot of either counts.
    Alternate,
}

/// A person who acts for an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The person, by an id that is random in this hub.
    pub person: Id,
    /// The organisation.
    pub actor: Id,
    /// The one seat it is about; all seats of the organisation when there is none.
    pub seat: Option<String>,
    /// In which part.
    pub part: Part,
    /// From when until when.
    pub term: Term,
    /// The person's name, as far as it may be read.
    pub name: Said,
    /// What the person is in the organisation.
    pub title: Said,
    /// The entry that recorded it.
    pub entry: u64,
}

impl Appointment {
    /// Whether it covers this seat of the organisation at this moment.
    #[must_use]
    pub fn is_for_seat(&self, seat: &str, now: At) -> bool {
        self.term.covers(now) && self.seat.as_deref().is_none_or(|only| only == seat)
    }
}

/// What a declared interest is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// An organisation.
    Actor(Id),
    /// One motion.
    Motion(Id),
    /// A matter or theme, by its code.
    Topic(String),
}

/// Of what nature an interest is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// It gives, gets or is owed money.
    Financial,
    /// It employs, or is employed.
    Employment,
    /// Family or close friendship.
    Family,
    /// A seat or office elsewhere.
    Office,
    /// It competes.
    Rival,
    /// Something else, said in words.
    Other,
}

impl Nature {
    /// All, in the order of the form.
    pub const ALL: [Self; 6] =
        [Self::Financial, Self::Employment, Self::Family, Self::Office, Self::Rival, Self::Other];

    /// The word as written in files and forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Financial => "financial",
            Self::Employment => "employment",
            Self::Family => "family",
            Self::Office => "office",
            Self::Rival => "rival",
            Self::Other => "other",
        }
    }
}

/// An interest that an organisation declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interest {
    /// Its id.
    pub id: Id,
    /// Whose interest it is.
    pub actor: Id,
    /// The person it is more exactly about, when it is a person's.
    pub person: Option<Id>,
    /// What it is about.
    pub about: About,
    /// Of what nature it is.
    pub nature: Nature,
    /// More about it, in words.
    pub words: Said,
    /// Since when it is declared, and until when it was.
    pub term: Term,
    /// The entry that recorded it.
    pub entry: u64,
}

/// What a member says of itself to the others: one version of its role card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleCard {
    /// Whose it is.
    pub actor: Id,
    /// What it wants to reach here.
    pub goals: Said,
    /// What it will not agree to.
    pub red_lines: Said,
    /// What it can bring.
    pub resources: Said,
    /// How far its people may go without asking at home.
    pub limits: Said,
    /// When it was written.
    pub at: At,
    /// The entry that recorded it.
    pub entry: u64,
}

/// How large the secretariat was on a day, and what it cost in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The day.
    pub on: At,
    /// People, in thousandths of a full-time equivalent.
    pub people: u64,
    /// The yearly cost, in thousandths of the currency's unit.
    pub cost: u64,
    /// The currency, by its ISO 4217 code.
    pub currency: String,
    /// The organisation that houses it.
    pub host: Option<Id>,
    /// Where the figures stand.
    pub source: Said,
    /// The entry that recorded it.
    pub entry: u64,
}

/// Whether a text may stand as a code in an open field of the record: no free text gets in.
#[must_use]
pub fn is_code(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    !text.is_empty()
        && text.len() <= 64
        && text.bytes().all(|byte| letter(byte) || matches!(byte, b'-' | b'_' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> At {
        At::EPOCH.plus_seconds(seconds)
    }

    #[test]
    fn a_term_ends_before_its_last_moment() {
        let term = Term::between(at(10), at(20));
        assert!(term.covers(at(10)) && term.covers(at(19)));
        assert!(!term.covers(at(9)) && !term.covers(at(20)));
        assert!(Term::open(at(10)).covers(at(1_000_000)));
    }

    #[test]
    fn terms_that_touch_do_not_overlap() {
        let first = Term::between(at(10), at(20));
        assert!(!first.overlaps(&Term::open(at(20))));
        assert!(first.overlaps(&Term::open(at(19))));
        assert!(!first.cut(at(15)).overlaps(&Term::open(at(15))));
        let never = Term::between(at(50), at(90)).cut(at(20));
        assert!(!never.overlaps(&Term::open(at(10))), "cut off before it began");
    }

    #[test]
    fn codes_hold_no_sentences() {
        assert!(is_code("budget-2027") && is_code("charter.amendment"));
        for text in ["", "Free text", "é", &"x".repeat(65)] {
            assert!(!is_code(text), "{text}");
        }
    }
}
