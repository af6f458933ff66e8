//! Two tracks: a larger body for policy, where every constituency sits and consensus is sought, and
//! a small one for operations, which is quick, and whose decisions the larger one may call in.

use super::parts::Part;
use super::values::{Values, Wrong, YES};
use super::{Text, first};
use crate::model::Constituency;

/// What the form for two tracks says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tracks {
    /// The name of the body for policy.
    pub policy: String,
    /// How many seats each constituency has in it.
    pub seats: String,
    /// The name of the body for operations, with one seat for each constituency.
    pub operations: String,
    /// For how many days a decision on operations may be called in.
    pub days: String,
}

/// The fields of the form, in its order.
pub const FIELDS: [&str; 4] = ["policy", "seats", "operations", "days"];

/// The matter of the vote that follows a failed consensus: no motion begins with it.
const FALLBACK: &str = "fallback";

impl Tracks {
    /// What stands in the fields.
    #[must_use]
    pub fn of(said: &Values) -> Tracks {
        let [policy, seats, operations, days] = FIELDS.map(|key| first(said, key).to_owned());
        Tracks { policy, seats, operations, days }
    }

    /// Whether every field says something, and constituencies are there to sit on both.
    fn is_filled(&self, text: &Text) -> Result<(), Vec<Wrong>> {
        let said = [&self.policy, &self.seats, &self.operations, &self.days];
        let mut wrong: Vec<Wrong> = FIELDS
            .iter()
            .zip(said)
            .filter(|(_, text)| text.is_empty())
            .map(|(field, _)| Wrong::new(field, "charter-form-missing", ""))
            .collect();
        for (field, number) in [("seats", &self.seats), ("days", &self.days)] {
            if !number.is_empty() && !number.parse::<u32>().is_ok_and(|number| number > 0) {
                wrong.push(Wrong::new(field, "charter-studio-no-number", number));
            }
        }
        if text.charter().constituencies.len() < 2 {
            wrong.push(Wrong::new("policy", "charter-studio-tracks-few", ""));
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }
}

impl Text {
    /// The file with both tracks: two bodies, and their rules. Where no rule changes the charter
    /// yet, the larger body's does.
    ///
    /// # Errors
    /// What is wrong with which field.
    pub fn with_tracks(&self, tracks: &Tracks, acts: &[&str]) -> Result<Text, Vec<Wrong>> {
        tracks.is_filled(self)?;
        let named = |list: &'static str| {
            Part::named(list).ok_or_else(|| vec![Wrong::new(list, "charter-form-missing", "")])
        };
        let (bodies, rules, about) = (named("bodies")?, named("rules")?, named("about")?);
        let body = |kind: &str, name: &str, seats: &str| self.body(kind, name, seats);
        let at = |field: &'static str| {
            move |mut all: Vec<Wrong>| {
                all.iter_mut().for_each(|wrong| field.clone_into(&mut wrong.field));
                all
            }
        };
        let policy = body("council", &tracks.policy, &tracks.seats);
        let (text, policy) = self.changed(bodies, None, &policy, acts).map_err(at("policy"))?;
        let operations = body("committee", &tracks.operations, "1");
        let (text, small) =
            text.changed(bodies, None, &operations, acts).map_err(at("operations"))?;
        let (text, vote) = text.changed(rules, None, &self.fallback(&policy), acts)?;
        let (text, calm) = text.changed(rules, None, &consensus(&policy, &vote), acts)?;
        let quick = quick(&small, &policy, &tracks.days);
        let (text, _) = text.changed(rules, None, &quick, acts).map_err(at("days"))?;
        if self.charter().amendment.is_some() {
            return Ok(text);
        }
        let mut whole = text.values(about, super::WHOLE).unwrap_or_default();
        whole.insert("amendment".to_owned(), vec![calm]);
        text.changed(about, Some(super::WHOLE), &whole, acts).map(|(text, _)| text)
    }

    /// A body with so many seats for each constituency.
    fn body(&self, kind: &str, name: &str, seats: &str) -> Values {
        let mut said = values(&[("name", name), ("kind", kind), ("term_years", "2")]);
        for (number, one) in self.charter().constituencies.iter().enumerate() {
            let mut row = |key: &str, value: &str| {
                said.insert(format!("seats.{number}.{key}"), vec![value.to_owned()]);
            };
            row("constituency", &one.id);
            row("seats", seats);
            row("voting", YES);
        }
        said
    }

    /// Where consensus fails: each chamber, where every constituency is counted in one of several,
    /// else two thirds of all.
    fn fallback(&self, body: &str) -> Values {
        let charter = self.charter();
        let in_one = |one: &Constituency| charter.chamber_of(&one.id).is_some();
        let by_chamber = charter.chambers.len() > 1 && charter.constituencies.iter().all(in_one);
        let pass = match by_chamber {
            true => "each_chamber >1/2 of votes_cast",
            false => "all >=2/3 of votes_cast",
        };
        values(&[
            ("mode", "vote"),
            ("body", body),
            ("matters", FALLBACK),
            ("pass", pass),
            ("quorum", "all >1/2 of members"),
            ("proxies_count_for_quorum", YES),
        ])
    }
}

fn consensus(body: &str, fallback: &str) -> Values {
    values(&[
        ("mode", "consensus"),
        ("body", body),
        ("matters", "any"),
        ("objection", "sustained"),
        ("deadline_days", "7"),
        ("fallback", fallback),
    ])
}

fn quick(body: &str, reviewed_by: &str, days: &str) -> Values {
    values(&[
        ("mode", "vote"),
        ("body", body),
        ("matters", "any"),
        ("pass", "all >1/2 of votes_cast"),
        ("quorum", "all >1/2 of members"),
        ("proxies_count_for_quorum", YES),
        ("review_by", reviewed_by),
        ("review_days", days),
    ])
}

fn values(pairs: &[(&str, &str)]) -> Values {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), vec![(*value).to_owned()])).collect()
}
