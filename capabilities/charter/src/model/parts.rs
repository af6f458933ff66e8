//! The other clauses of a charter: who is grouped how, who sits where, who holds which office,
//! who may do what, who may speak, what is public.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Where a clause was read, and how sure it is. The codes are those of the hub library.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// `sourced-primary`, `sourced-secondary`, `seed`, `derived`, `from memory` or `unknown`.
    pub confidence: String,
    /// The text that was read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The year of that text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u32>,
    /// Its address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
}

/// A constituency: a group of members with a common standpoint, drawn in one colour and shape.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constituency {
    /// Its id.
    pub id: String,
    /// Two letters that stand for it in figures.
    pub code: String,
    /// Its colour and shape, 1 to 8 (circle, square, triangle, diamond, cross, down triangle,
    /// hexagon, star).
    pub shape: u8,
    /// What people call it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The kinds of stakeholder it groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
    /// Where this was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// A criterion of admission: something an organisation must meet before it becomes a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its clause id: `C1`.
    pub id: String,
    /// What must be met, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Who says whether it is met.
    pub by: Vec<Grantee>,
    /// Where this was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// A chamber: constituencies that are counted together in a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chamber {
    /// Its id.
    pub id: String,
    /// What people call it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The constituencies in it.
    pub constituencies: Vec<String>,
    /// Where this was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// A body that meets, decides or advises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its id.
    pub id: String,
    /// What people call it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// `assembly`, `board`, `council`, `committee`, `panel`, `advisory`, `forum`, `secretariat`,
    /// `national-platform`, `local-platform` or `grassroots-network`.
    pub kind: String,
    /// How long a seat is held, in years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term_years: Option<u32>,
    /// How often one person may hold it in a row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_max: Option<u32>,
    /// How often it meets in a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meetings_per_year: Option<u32>,
    /// How many of its voting seats put an item on its agenda by right, so that no majority takes
    /// it off. All seats that one constituency holds do so anyway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agenda_seats: Option<u32>,
    /// Names of fields that were looked for and are not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Its seats, in groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seats: Vec<SeatGroup>,
    /// Where this was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// Seats of a body that are filled from one constituency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatGroup {
    /// Its id within the body; the constituency's when left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// What people call it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Who fills the seats.
    pub constituency: String,
    /// How many there are.
    pub seats: SeatCount,
    /// Whether they vote.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub voting: bool,
    /// Whether the same organisations hold them for good.
    #[serde(default, skip_serializing_if = "is_no")]
    pub permanent: bool,
    /// What each seat weighs, by name of the weight, in whole units.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub weights: BTreeMap<String, u64>,
    /// Where this was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

impl SeatGroup {
    /// The id within the body.
    pub fn key(&self) -> &str {
        if self.id.is_empty() { &self.constituency } else { &self.id }
    }
}

fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_yes(value: &bool) -> bool {
    *value
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_no(value: &bool) -> bool {
    !*value
}

/// How many seats a group has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatCount {
    /// A fixed number.
    Fixed(u32),
    /// One for each member of the constituency, as in an assembly.
    EachMember,
    /// Looked for and not found.
    Unknown,
}

impl Serialize for SeatCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            SeatCount::Fixed(number) => serializer.serialize_u32(*number),
            SeatCount::EachMember => serializer.serialize_str("each_member"),
            SeatCount::Unknown => serializer.serialize_str("unknown"),
        }
    }
}

impl<'de> Deserialize<'de> for SeatCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SeatCountVisitor)
    }
}

struct SeatCountVisitor;

impl de::Visitor<'_> for SeatCountVisitor {
    type Value = SeatCount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of seats, \"each_member\" or \"unknown\"")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<SeatCount, E> {
        u32::try_from(number)
            .map(SeatCount::Fixed)
            .map_err(|_| E::custom(format!("`{number}` is no number of seats")))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<SeatCount, E> {
        u32::try_from(number)
            .map(SeatCount::Fixed)
            .map_err(|_| E::custom(format!("`{number}` is no number of seats")))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<SeatCount, E> {
        match text {
            "each_member" => Ok(SeatCount::EachMember),
            "unknown" => Ok(SeatCount::Unknown),
            other => Err(E::custom(format!(
                "`{other}` is no number of seats: a number, \"each_member\" or \"unknown\""
            ))),
        }
    }
}

/// An office: a role that one person holds at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Officer {
    /// The role, such as `chair` or `secretariat`.
    pub role: String,
    /// What people call it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The body it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The rule by which it is filled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointed_by: Option<String>,
    /// How long it is held, in years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term_years: Option<u32>,
    /// How many people may hold it at once; one when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holders_max: Option<u32>,
    /// Where this was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// A standing right to speak for the hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    /// The office that speaks.
    pub role: String,
    /// What about, as a code: `everything`, `board`, `programme`, …
    pub scope: String,
    /// What about, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// The last day of the mandate, `YYYY-MM-DD`; open ended when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Where this was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// Who may do an act: any one of these.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grantee {
    /// Anyone, signed in or not.
    Anyone,
    /// Anyone who acts for a member organisation.
    Member,
    /// Anyone who answers for an organisation by the secretariat's invitation.
    Partner,
    /// The machine itself, when a deadline falls due.
    Host,
    /// The holder of an office.
    Role(String),
    /// The holder of a seat in a body.
    Seat(String),
}

impl FromStr for Grantee {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            None if text == "anyone" => Ok(Grantee::Anyone),
            None if text == "member" => Ok(Grantee::Member),
            None if text == hub::PARTNER => Ok(Grantee::Partner),
            None if text == "host" => Ok(Grantee::Host),
            Some(("role", role)) if !role.is_empty() => Ok(Grantee::Role(role.to_owned())),
            Some(("seat", body)) if !body.is_empty() => Ok(Grantee::Seat(body.to_owned())),
            _ => Err(format!(
                "`{text}` names nobody: anyone, member, partner, host, role:ROLE or seat:BODY"
            )),
        }
    }
}

impl fmt::Display for Grantee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Grantee::Anyone => f.write_str("anyone"),
            Grantee::Member => f.write_str("member"),
            Grantee::Partner => f.write_str(hub::PARTNER),
            Grantee::Host => f.write_str("host"),
            Grantee::Role(role) => write!(f, "role:{role}"),
            Grantee::Seat(body) => write!(f, "seat:{body}"),
        }
    }
}

impl Serialize for Grantee {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Grantee {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// A row of the table of powers. What no row names is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Power {
    /// The clause id, such as `P12`.
    pub id: String,
    /// The kind of act, such as `decisions.motion_tabled`, or a whole room: `landscape.*`.
    /// A row for the kind itself takes the place of rows for its room.
    pub act: String,
    /// Who may do it: any one of these.
    pub by: Vec<Grantee>,
    /// The rules one of which must have adopted the resolution that the act rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resolution: Vec<String>,
}

impl Power {
    /// Whether the row is about this kind of act, and not only about its room.
    pub fn names(&self, act: &str) -> bool {
        self.act == act
    }

    /// Whether the row is about the room of this kind of act.
    pub fn names_room_of(&self, act: &str) -> bool {
        self.act
            .strip_suffix(".*")
            .is_some_and(|room| act.split_once('.').is_some_and(|(of, _)| of == room))
    }
}

/// Who may read a class of fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    /// The class of fields, such as `contacts` or `names`.
    pub fields: String,
    /// `public`, `partner`, `secretariat`, `monitor` or `body:ID`.
    pub audience: String,
}
