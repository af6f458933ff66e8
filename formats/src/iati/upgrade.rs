//! What 1.0x says in words or letters, and 2.03 in numbers.
//!
//! Facts from the notes on version 2.01 (iatistandard.org, "upgrades"): the lists whose codes
//! changed. A code that is already a number stays.
use super::version::Version;

type Codes = &'static [(&'static str, &'static str)];

const DATES: Codes =
    &[("start-planned", "1"), ("start-actual", "2"), ("end-planned", "3"), ("end-actual", "4")];

const ROLES: Codes =
    &[("funding", "1"), ("accountable", "2"), ("extending", "3"), ("implementing", "4")];

const TRANSACTIONS: Codes = &[
    ("if", "1"),
    ("c", "2"),
    ("d", "3"),
    ("e", "4"),
    ("ir", "5"),
    ("lr", "6"),
    ("r", "7"),
    ("qp", "8"),
    ("qs", "9"),
    ("cg", "10"),
];

const SECTORS: Codes = &[
    ("dac", "1"),
    ("dac-3", "2"),
    ("cofog", "3"),
    ("nace", "4"),
    ("ntee", "5"),
    ("adt", "6"),
    ("ro", "99"),
    ("ro2", "98"),
];

const MARKERS: Codes = &[("dac", "1"), ("ro", "99")];

const BUDGETS: Codes = &[("original", "1"), ("revised", "2")];

const ORGANISATIONS: Codes = &[
    ("government", "10"),
    ("other public sector", "15"),
    ("international ngo", "21"),
    ("national ngo", "22"),
    ("regional ngo", "23"),
    ("public private partnership", "30"),
    ("multilateral", "40"),
    ("foundation", "60"),
    ("private sector", "70"),
    ("academic, training and research", "80"),
];

/// The code of 2.03 for one of an older version: `element` and `attribute` say where it stands.
pub(super) fn code<'c>(version: Version, element: &str, attribute: &str, code: &'c str) -> &'c str {
    if version.is_two() {
        return code;
    }
    let codes = match (element, attribute) {
        ("activity-date", "type") => DATES,
        ("participating-org", "role") => ROLES,
        ("transaction-type", "code") => TRANSACTIONS,
        ("sector", "vocabulary") => SECTORS,
        ("policy-marker", "vocabulary") => MARKERS,
        ("budget" | "planned-disbursement", "type") => BUDGETS,
        (org, "type") if org.ends_with("-org") => ORGANISATIONS,
        _ => return code,
    };
    let small = code.trim().to_lowercase();
    codes.iter().find(|(old, _)| *old == small).map_or(code, |(_, new)| new)
}
