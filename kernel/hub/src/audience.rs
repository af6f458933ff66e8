//! Who is looking: views are made for an audience, and only views decide what it sees.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::Id;

/// How far words may travel. The narrowest that serves is the right one.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Openness {
    /// Everybody, without an account: the disclosure is among the public files.
    #[default]
    Everybody,
    /// People who hold a seat or an office in the hub.
    Members,
    /// Holders of one role, and the secretariat.
    Role(Box<str>),
    /// People who act for one of these organisations, and the secretariat: a talk between two.
    Organisations(BTreeSet<Id>),
    /// Nobody who looks at pages: the hub's own machine counts with them, and then forgets them.
    Host,
}

impl fmt::Display for Openness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everybody => f.write_str("open"),
            Self::Members => f.write_str("members"),
            Self::Role(role) => write!(f, "role:{role}"),
            Self::Organisations(actors) => {
                let actors: Vec<String> = actors.iter().map(Id::to_string).collect();
                write!(f, "orgs:{}", actors.join(","))
            }
            Self::Host => f.write_str("host"),
        }
    }
}

impl From<&str> for Openness {
    /// Reads what the journal keeps; anything unknown is for nobody but the secretariat.
    fn from(text: &str) -> Self {
        let actors = |list: &str| list.split(',').map(str::parse).collect::<Result<_, _>>().ok();
        match text.split_once(':') {
            None if text == "open" => return Self::Everybody,
            None if text == "members" => return Self::Members,
            None if text == "host" => return Self::Host,
            Some(("role", role)) => return Self::Role(role.into()),
            Some(("orgs", list)) => actors(list).map(Self::Organisations),
            _ => None,
        }
        .unwrap_or_else(|| Self::Role(SECRETARIAT.into()))
    }
}

/// Who is looking, as far as it matters for what they may see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience {
    /// The person, when one is signed in.
    pub person: Option<Id>,
    /// The organisations this person acts for.
    pub actors: BTreeSet<Id>,
    /// The roles this person holds under the charter in force, by name.
    pub roles: BTreeSet<String>,
}

/// The role whose holders prepare everything and so may read everything that is not sealed.
pub const SECRETARIAT: &str = "secretariat";

/// The role of whoever answers for an organisation by an invitation, without an account. It is no
/// part in the hub: what members read stays closed to it.
pub const PARTNER: &str = "partner";

impl Audience {
    /// Anybody at all.
    #[must_use]
    pub fn public() -> Self {
        Self::default()
    }

    /// Whether words of this openness may be shown.
    #[must_use]
    pub fn may_read(&self, openness: &Openness) -> bool {
        match openness {
            Openness::Everybody => true,
            Openness::Members => self.roles.iter().any(|role| role != PARTNER),
            Openness::Role(role) => self.holds(role) || self.holds(SECRETARIAT),
            Openness::Organisations(actors) => {
                !self.actors.is_disjoint(actors) || self.holds(SECRETARIAT)
            }
            Openness::Host => false,
        }
    }

    /// Whether the person holds this role.
    #[must_use]
    pub fn holds(&self, role: &str) -> bool {
        self.roles.contains(role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_talk_between_two_is_read_by_them_and_the_secretariat() {
        let (one, other) = (Id::new('a', [1; 16]), Id::new('a', [2; 16]));
        let talk = Openness::Organisations([one, other].into());
        assert_eq!(Openness::from(talk.to_string().as_str()), talk);
        let of = |actor| Audience { actors: [actor].into(), ..Audience::public() };
        assert!(of(one).may_read(&talk) && of(other).may_read(&talk));
        assert!(!of(Id::new('a', [3; 16])).may_read(&talk));
        let role = |role: &str| Audience { roles: [role.into()].into(), ..Audience::public() };
        assert!(role(SECRETARIAT).may_read(&talk) && !role("member").may_read(&talk));
        let garbled = Openness::from("orgs:nobody");
        assert_eq!(garbled, Openness::Role(SECRETARIAT.into()), "narrower, never wider");
    }

    #[test]
    fn what_is_for_the_host_alone_no_person_reads() {
        assert_eq!(Openness::from(Openness::Host.to_string().as_str()), Openness::Host);
        let all = Audience { roles: [SECRETARIAT.into()].into(), ..Audience::public() };
        assert!(!all.may_read(&Openness::Host));
    }

    #[test]
    fn whoever_answers_by_invitation_reads_what_everybody_reads() {
        let with = |roles: &[&str]| Audience {
            roles: roles.iter().map(|role| (*role).to_owned()).collect(),
            ..Audience::default()
        };
        assert!(with(&[PARTNER]).may_read(&Openness::Everybody));
        assert!(!with(&[PARTNER]).may_read(&Openness::Members));
        assert!(with(&[PARTNER, "member"]).may_read(&Openness::Members));
    }
}
