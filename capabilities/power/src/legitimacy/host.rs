//! What the host may do alone, by the charter's table of powers: six powers by which whoever runs
//! the place controls it, and every kind of act that nobody else may do.

use charter::model::{Charter, Grantee};
use hub::{Hub, SECRETARIAT};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Facts, Found};

/// A power that a host may hold over a hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HostPower {
    /// Puts people in office.
    Hire,
    /// Ends their term.
    Fire,
    /// Decides what is spent: no rule of the charter is for it.
    Spend,
    /// Puts its name under what was decided.
    Sign,
    /// Says who speaks for the hub.
    Speak,
    /// Ends the charter, and with it the hub as it is.
    Close,
}

impl HostPower {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Hire, Self::Fire, Self::Spend, Self::Sign, Self::Speak, Self::Close];

    /// The word at the end of message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hire => "hire",
            Self::Fire => "fire",
            Self::Spend => "spend",
            Self::Sign => "sign",
            Self::Speak => "speak",
            Self::Close => "close",
        }
    }

    /// The kind of act that whoever holds it does; none where a rule decides and no act is done.
    #[must_use]
    pub const fn act(self) -> Option<&'static str> {
        match self {
            Self::Hire => Some("charter.officer_appointed"),
            Self::Fire => Some("charter.officer_ended"),
            Self::Spend => None,
            Self::Sign => Some("decisions.outcome_stated"),
            Self::Speak => Some("charter.speaker_named"),
            Self::Close => Some("charter.adopted"),
        }
    }

    /// Whether the host holds it alone.
    #[must_use]
    pub fn is_hosts(self, charter: &Charter) -> bool {
        match self.act() {
            Some(act) => alone(charter, act).is_some(),
            None => !charter.rules.iter().any(|rule| rule.is_for("budget") || rule.is_general()),
        }
    }
}

/// How the host does alone what nobody else may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Alone {
    /// The machine does it by itself, when a deadline falls due.
    Machine,
    /// The secretariat does it, without a resolution.
    Secretariat,
}

/// Whether the host alone may do this kind of act, and how: nobody but the machine and the
/// secretariat is named, and no resolution is asked for.
#[must_use]
pub fn alone(charter: &Charter, act: &str) -> Option<Alone> {
    let rows = charter.powers_for(act);
    let is_secretariat = |one: &Grantee| matches!(one, Grantee::Role(role) if role == SECRETARIAT);
    let named = || rows.iter().flat_map(|row| &row.by);
    if rows.is_empty() || !named().all(|one| *one == Grantee::Host || is_secretariat(one)) {
        return None;
    }
    let free = || rows.iter().filter(|row| row.resolution.is_empty()).flat_map(|row| &row.by);
    match free().any(is_secretariat) {
        true => Some(Alone::Secretariat),
        false => free().next().map(|_| Alone::Machine),
    }
}

/// A kind of act that the host alone may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HostAct {
    /// The kind of act.
    pub act: String,
    /// How.
    pub how: Alone,
    /// The clauses of the table that say so.
    pub clauses: Vec<String>,
}

/// Every kind of act that the host alone may do, of all that there are.
#[must_use]
pub fn powers(charter: &Charter, hub: &Hub) -> (Vec<HostAct>, usize) {
    let kinds = || hub.capabilities().iter().flat_map(|capability| capability.kinds);
    let own = kinds().filter_map(|kind| {
        let how = alone(charter, kind.name)?;
        let clauses = charter.powers_for(kind.name);
        let clauses = clauses.iter().map(|row| row.id.clone()).collect();
        Some(HostAct { act: kind.name.to_owned(), how, clauses })
    });
    (own.collect(), kinds().count())
}

/// How many of the six powers the host holds alone.
pub(super) fn control(facts: &Facts) -> Found {
    let held = HostPower::ALL.iter().filter(|power| power.is_hosts(facts.charter)).count();
    Ok(1_000 * held as i64)
}

#[cfg(test)]
mod tests {
    use charter::model::{Charter, Grantee, Power};

    use super::{Alone, alone};

    #[test]
    fn the_host_is_alone_where_nobody_else_is_named_and_nothing_was_decided() {
        let row = |id: &str, act: &str, by: &[&str], resolution: &[&str]| Power {
            id: id.to_owned(),
            act: act.to_owned(),
            by: by.iter().filter_map(|one| one.parse::<Grantee>().ok()).collect(),
            resolution: resolution.iter().map(|&rule| rule.to_owned()).collect(),
        };
        let powers = vec![
            row("P1", "a.machine", &["host"], &[]),
            row("P2", "a.office", &["host", "role:secretariat"], &[]),
            row("P3", "a.shared", &["role:secretariat", "role:chair"], &[]),
            row("P4", "a.decided", &["role:secretariat"], &["R1"]),
            row("P5", "b.*", &["role:secretariat"], &[]),
            row("P6", "b.open", &["member"], &[]),
        ];
        let charter = Charter { powers, ..Charter::default() };
        let of = |act| alone(&charter, act);
        assert_eq!(of("a.machine"), Some(Alone::Machine));
        assert_eq!(of("a.office"), Some(Alone::Secretariat));
        assert_eq!(of("b.whatever"), Some(Alone::Secretariat), "the row of its room");
        for act in ["a.shared", "a.decided", "b.open", "a.nobody"] {
            assert_eq!(of(act), None, "{act}");
        }
    }
}
