//! One line of a rule: `each_chamber >=2/3 of votes_cast by seats`. Thresholds and quorums are
//! lists of such lines; this file is the only place that knows their grammar.

use super::fraction::Fraction;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// Whose votes a line looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// All voters of the body together.
    All,
    /// Every chamber by itself; each must hold.
    EachChamber,
    /// One named chamber.
    Chamber(String),
}

/// How much is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// At least this share of the base.
    AtLeast(Fraction),
    /// More than this share of the base.
    MoreThan(Fraction),
    /// At least this many, whatever the base.
    Count(u64),
}

impl Bar {
    /// Whether `amount` of `base` is enough; an empty base never is, except for a count.
    pub fn holds(self, amount: Fraction, base: Fraction) -> bool {
        match self {
            Bar::Count(min) => amount >= Fraction::whole(min),
            Bar::AtLeast(min) => amount.over(base).is_some_and(|share| share >= min),
            Bar::MoreThan(min) => amount.over(base).is_some_and(|share| share > min),
        }
    }

    /// The share asked for, if this is a share.
    pub fn share(self) -> Option<Fraction> {
        match self {
            Bar::AtLeast(share) | Bar::MoreThan(share) => Some(share),
            Bar::Count(_) => None,
        }
    }
}

/// What the share is a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// Votes for and against; abstentions and silence are left out.
    VotesCast,
    /// Those present, less those who abstain: whoever is present and silent still counts.
    PresentLessAbstentions,
    /// All who are present; in a quorum: votes cast measured against those attending.
    Present,
    /// All seats that are held.
    Members,
    /// All seats, empty ones too.
    Seats,
}

/// What one voter weighs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counting {
    /// One seat, one vote.
    Seats,
    /// The named weight of the seat.
    Weight(String),
    /// Each chamber weighs the same, whatever its size: the mean of the chambers' shares.
    EqualChambers,
}

/// One condition of a rule or a quorum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose votes.
    pub scope: Scope,
    /// How much is enough.
    pub bar: Bar,
    /// Of what.
    pub base: Base,
    /// Counted how.
    pub by: Counting,
}

/// Why a text is not a line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}`: {why}; write it like `each_chamber >=2/3 of votes_cast`")]
pub struct LineError {
    text: String,
    why: String,
}

impl FromStr for Bar {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let trimmed = text.trim();
        let (strict, number) = if let Some(rest) = trimmed.strip_prefix(">=") {
            (false, rest)
        } else if let Some(rest) = trimmed.strip_prefix('>') {
            (true, rest)
        } else {
            (false, trimmed)
        };
        let number = number.trim();
        let value = Fraction::threshold(number).map_err(|error| error.to_string())?;
        if value < Fraction::ZERO {
            return Err(format!("`{trimmed}` is less than nothing"));
        }
        let is_count = !number.contains(['/', '.', '%']);
        match value.as_whole() {
            Some(count) if is_count => Ok(Bar::Count(count + u64::from(strict))),
            _ if strict => Ok(Bar::MoreThan(value)),
            _ => Ok(Bar::AtLeast(value)),
        }
    }
}

impl fmt::Display for Bar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bar::Count(min) => write!(f, ">={min}"),
            // A whole share needs its line, or it would read as a count.
            Bar::AtLeast(share) if share.is_whole() => write!(f, ">={share}/1"),
            Bar::MoreThan(share) if share.is_whole() => write!(f, ">{share}/1"),
            Bar::AtLeast(share) => write!(f, ">={share}"),
            Bar::MoreThan(share) => write!(f, ">{share}"),
        }
    }
}

impl FromStr for Base {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "votes_cast" | "present_and_voting" | "cast" | "valid_votes" => Ok(Base::VotesCast),
            "present_less_abstentions" | "registered_present_less_abstentions" => {
                Ok(Base::PresentLessAbstentions)
            }
            "present" | "attending" | "delegates_attending" | "members_present" => {
                Ok(Base::Present)
            }
            "members" | "all_members" | "voting_members" | "members_of_chamber" => {
                Ok(Base::Members)
            }
            "seats" | "all_seats" | "all" | "voting_power" | "chamber" => Ok(Base::Seats),
            other => Err(format!(
                "unknown base `{other}`: votes_cast, present_less_abstentions, present, members or seats"
            )),
        }
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Base::VotesCast => "votes_cast",
            Base::PresentLessAbstentions => "present_less_abstentions",
            Base::Present => "present",
            Base::Members => "members",
            Base::Seats => "seats",
        })
    }
}

impl FromStr for Line {
    type Err = LineError;

    fn from_str(text: &str) -> Result<Self, LineError> {
        let fail = |why: &str| LineError { text: text.to_owned(), why: why.to_owned() };
        let words: Vec<&str> = text.split_whitespace().collect();
        let (head, tail) = match words.as_slice() {
            [scope, bar, tail @ ..] => ((*scope, *bar), tail),
            _ => return Err(fail("a line needs a scope and a threshold")),
        };
        let (base, by) = match tail {
            [] => (Base::VotesCast, Counting::Seats),
            ["of", base] => (base.parse().map_err(|why: String| fail(&why))?, Counting::Seats),
            ["of", base, "by", by] => {
                (base.parse().map_err(|why: String| fail(&why))?, counting(by))
            }
            _ => return Err(fail("after the threshold comes `of BASE` and perhaps `by WEIGHT`")),
        };
        let bar: Bar = head.1.parse().map_err(|why: String| fail(&why))?;
        if tail.is_empty() && bar.share().is_some() {
            return Err(fail("a share needs a base: `of votes_cast`"));
        }
        let scope = match head.0 {
            "all" => Scope::All,
            "each_chamber" => Scope::EachChamber,
            chamber => Scope::Chamber(chamber.to_owned()),
        };
        if by == Counting::EqualChambers && (scope != Scope::All || bar.share().is_none()) {
            return Err(fail("equal chambers are counted over `all` and against a share"));
        }
        Ok(Line { scope, bar, base, by })
    }
}

fn counting(word: &str) -> Counting {
    match word {
        "seats" => Counting::Seats,
        "equal_chambers" => Counting::EqualChambers,
        weight => Counting::Weight(weight.to_owned()),
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scope::All => f.write_str("all"),
            Scope::EachChamber => f.write_str("each_chamber"),
            Scope::Chamber(id) => f.write_str(id),
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} of {}", self.scope, self.bar, self.base)?;
        match &self.by {
            Counting::Seats => Ok(()),
            Counting::EqualChambers => f.write_str(" by equal_chambers"),
            Counting::Weight(name) => write!(f, " by {name}"),
        }
    }
}

impl Serialize for Line {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn lines_round_trip() {
        for text in [
            "each_chamber >=2/3 of votes_cast",
            "all >1/2 of present_less_abstentions",
            "donor >=1/3 of seats",
            "all >=13 of members",
            "all >=2/3 of votes_cast by equal_chambers",
            "all >=13/20 of seats by population",
            "all >=1/1 of members",
        ] {
            let line: Line = text.parse().expect(text);
            assert_eq!(line.to_string(), text);
        }
    }

    #[test]
    fn a_bad_line_says_what_to_write() {
        for (text, why) in [
            ("all", "needs a scope and a threshold"),
            ("all >1/2", "a share needs a base"),
            ("all >1/2 of hearts", "unknown base `hearts`"),
            ("all lots of seats", "`lots` is not a number"),
            ("donor >1/2 of seats by equal_chambers", "counted over `all`"),
        ] {
            let error = text.parse::<Line>().expect_err(text).to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
