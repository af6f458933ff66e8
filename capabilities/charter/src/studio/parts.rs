//! What the clauses of a charter file consist of, as tables: the form of a clause, reading it and
//! writing it all follow from them.

use crate::check::BODY_KINDS;

/// A part of the charter: clauses of one shape.
#[derive(Debug)]
pub struct Part {
    /// The list in the file, and the word in addresses; `about` is the charter itself.
    pub key: &'static str,
    /// The field by which a clause is known; empty for a part of the charter itself.
    pub id: &'static str,
    /// The letter before the number of a clause that is known by its number.
    pub numbered: Option<char>,
    /// Its fields, in the order of the form.
    pub entries: &'static [Entry],
    /// A list of rows inside each clause.
    pub rows: Option<Rows>,
}

/// Rows inside a clause: the groups of seats of a body, or who speaks for the hub.
#[derive(Debug)]
pub struct Rows {
    /// The list in the file.
    pub key: &'static str,
    /// The field without which a row is left out.
    pub must: &'static str,
    /// The fields of a row.
    pub entries: &'static [Entry],
    /// The modes of a rule that have such rows; empty where every clause has.
    pub modes: &'static [&'static str],
    /// Whether a row names where it was read; else the clause does for it.
    pub sourced: bool,
}

/// One field.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Its name in the file.
    pub key: &'static str,
    /// What is written there.
    pub kind: Kind,
    /// Whether a file without it cannot be read.
    pub must: bool,
    /// The modes of a rule that have it; empty where all have.
    pub modes: &'static [&'static str],
}

/// What is written in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words for people.
    Words,
    /// A short code: an id, two letters.
    Code,
    /// A whole number.
    Number,
    /// Yes or no, and what holds when nothing is written.
    Flag(bool),
    /// How many seats: a number, one for each member, or not known.
    Count,
    /// One of these.
    One(Choices),
    /// Any of these.
    Any(Choices),
    /// Codes with commas between them.
    Codes,
    /// Whole numbers by name, with commas between them: `money = 3, votes = 1`.
    Numbers,
    /// A day.
    Day,
    /// Lines that must all hold.
    Lines,
    /// Lines that must all hold, or others instead.
    LinesOr,
    /// The chamber in which a constituency is counted; written among the chambers.
    Chamber,
}

/// What can be chosen among.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choices {
    /// The constituencies of the charter.
    Constituencies,
    /// Its bodies.
    Bodies,
    /// Its offices.
    Officers,
    /// Its rules.
    Rules,
    /// Who votes: constituencies and chambers.
    Voters,
    /// Who can stop a decision alone.
    Vetoes,
    /// Who may do an act.
    Grantees,
    /// Who may read something.
    Audiences,
    /// The kinds of act.
    Acts,
    /// Fixed words, by the message that says them: `charter-kind-` before `board`.
    Words(&'static str, &'static [&'static str]),
}

/// The ways in which a rule decides, as the file writes them.
pub const MODES: [&str; 7] =
    ["consensus", "vote", "silence", "support", "election", "budget", "standard"];

const fn entry(key: &'static str, kind: Kind) -> Entry {
    Entry { key, kind, must: false, modes: &[] }
}

const fn must(key: &'static str, kind: Kind) -> Entry {
    Entry { key, kind, must: true, modes: &[] }
}

const fn of(modes: &'static [&'static str], key: &'static str, kind: Kind) -> Entry {
    Entry { key, kind, must: false, modes }
}

const fn words(message: &'static str, choices: &'static [&'static str]) -> Kind {
    Kind::One(Choices::Words(message, choices))
}

const ABOUT: &[Entry] = &[
    entry("title", Kind::Words),
    entry("goal", Kind::Words),
    entry("membership", Kind::Words),
    entry("amendment", Kind::One(Choices::Rules)),
    entry("vote_after_days", Kind::Number),
    entry("vouchers_min", Kind::Number),
];

const CONSTITUENCY: &[Entry] = &[
    entry("name", Kind::Words),
    must("code", Kind::Code),
    must("shape", Kind::Number),
    entry("kinds", Kind::Codes),
    entry("chamber", Kind::Chamber),
];

const CRITERION: &[Entry] =
    &[entry("words", Kind::Words), must("by", Kind::Any(Choices::Grantees))];

const CHAMBER: &[Entry] =
    &[entry("name", Kind::Words), must("constituencies", Kind::Any(Choices::Constituencies))];

const BODY: &[Entry] = &[
    entry("name", Kind::Words),
    must("kind", words("charter-kind-", &BODY_KINDS)),
    entry("term_years", Kind::Number),
    entry("terms_max", Kind::Number),
    entry("meetings_per_year", Kind::Number),
    entry("agenda_seats", Kind::Number),
];

const SEATS: &[Entry] = &[
    entry("constituency", Kind::One(Choices::Constituencies)),
    must("seats", Kind::Count),
    entry("voting", Kind::Flag(true)),
    entry("permanent", Kind::Flag(false)),
    entry("weights", Kind::Numbers),
    entry("name", Kind::Words),
];

const OFFICER: &[Entry] = &[
    entry("name", Kind::Words),
    entry("body", Kind::One(Choices::Bodies)),
    entry("appointed_by", Kind::One(Choices::Rules)),
    entry("term_years", Kind::Number),
    entry("holders_max", Kind::Number),
];

const fn must_of(modes: &'static [&'static str], key: &'static str, kind: Kind) -> Entry {
    Entry { key, kind, must: true, modes }
}

const COUNTED: &[&str] = &["vote", "support", "election"];

const RULE: &[Entry] = &[
    entry("title", Kind::Words),
    entry("body", Kind::One(Choices::Bodies)),
    entry("matters", Kind::Codes),
    of(&["vote"], "pass", Kind::LinesOr),
    of(&["consensus"], "objection", words("charter-studio-objection-", &["sustained", "any"])),
    of(&["consensus"], "called_by", Kind::One(Choices::Officers)),
    of(&["consensus", "silence"], "deadline_days", Kind::Number),
    of(
        &["silence"],
        "on_objection",
        words("charter-studio-on-objection-", &["to_meeting", "go_to_fallback", "not_adopted"]),
    ),
    of(&["consensus", "silence"], "fallback", Kind::One(Choices::Rules)),
    of(&["support"], "of", Kind::Number),
    must_of(&["support"], "support_min", Kind::Number),
    must_of(&["support"], "objections_max", Kind::Number),
    must_of(
        &["election"],
        "way",
        words("charter-studio-way-", &["plurality", "approval", "schulze", "stv"]),
    ),
    of(&["election"], "places", Kind::Number),
    must_of(
        &["budget"],
        "sharing",
        words("charter-studio-sharing-", &["equal_shares", "votes_per_cost", "mean", "median"]),
    ),
    of(&["budget"], "completion", words("charter-studio-completion-", &["none", "votes_per_cost"])),
    of(&["budget"], "weight", Kind::Code),
    of(
        &["election", "budget"],
        "ties",
        words("charter-studio-ties-", &["vote_again", "first_named"]),
    ),
    of(&["standard"], "conditions", Kind::Codes),
    of(&["standard"], "recheck_months", Kind::Number),
    of(&["consensus", "vote", "support", "election", "budget"], "quorum", Kind::Lines),
    of(&["vote", "support"], "veto", Kind::Any(Choices::Vetoes)),
    of(&["vote", "support"], "proxies", Kind::Flag(false)),
    of(&["vote", "support"], "proxies_max", Kind::Number),
    of(&["vote", "support"], "proxies_count_for_quorum", Kind::Flag(true)),
    of(COUNTED, "ballot", words("charter-studio-ballot-", &["open", "closed", "sealed"])),
    of(&["vote", "support", "election", "budget"], "ballot_final", Kind::Flag(false)),
    of(&["consensus", "vote", "silence"], "review_by", Kind::One(Choices::Bodies)),
    of(&["consensus", "vote", "silence"], "review_days", Kind::Number),
    of(&["consensus", "vote", "silence"], "review_lapse_days", Kind::Number),
];

const CARVE_OUT: &[Entry] = &[
    must("recused", Kind::Any(Choices::Voters)),
    of(&["vote"], "pass", Kind::Lines),
    must_of(&["support"], "support_min", Kind::Number),
    must_of(&["support"], "objections_max", Kind::Number),
];

const CONDUCT: &[Entry] = &[
    entry("words", Kind::Words),
    must("by", Kind::Any(Choices::Grantees)),
    must("hears", Kind::One(Choices::Bodies)),
    must("answer_days", Kind::Number),
    entry("hearing_days", Kind::Number),
    must("rule", Kind::One(Choices::Rules)),
    must("sanctions", Kind::Any(Choices::Words("charter-sanction-", &SANCTIONS))),
    entry("suspension_days_max", Kind::Number),
    entry("appeal_rule", Kind::One(Choices::Rules)),
    entry("appeal_days", Kind::Number),
];

/// What may follow from a case of conduct, as the file writes it.
const SANCTIONS: [&str; 3] = ["warning", "suspension", "exclusion"];

const POWER: &[Entry] = &[
    must("act", Kind::One(Choices::Acts)),
    must("by", Kind::Any(Choices::Grantees)),
    entry("resolution", Kind::Any(Choices::Rules)),
];

const SPEAKER: &[Entry] = &[
    must("role", Kind::One(Choices::Officers)),
    must("scope", Kind::Code),
    entry("words", Kind::Words),
    entry("until", Kind::Day),
];

const DISCLOSURE: &[Entry] = &[
    must("fields", words("charter-studio-fields-", &["names", "contacts", "interests", "conduct"])),
    must("audience", Kind::One(Choices::Audiences)),
];

const fn part(key: &'static str, id: &'static str, entries: &'static [Entry]) -> Part {
    Part { key, id, numbered: None, entries, rows: None }
}

const fn list(key: &'static str, must: &'static str, entries: &'static [Entry]) -> Part {
    Part {
        rows: Some(Rows { key, must, entries, modes: &[], sourced: true }),
        ..part(key, "", &[])
    }
}

/// The one clause of a part of the charter itself.
pub const WHOLE: &str = "charter";

/// The word for a clause that is not written yet; no clause may go by it.
pub const NEW: &str = "new";

/// Every part that forms can change, in the order of the charter.
pub const PARTS: &[Part] = &[
    part("about", "", ABOUT),
    part("constituencies", "id", CONSTITUENCY),
    Part { numbered: Some('C'), ..part("criteria", "id", CRITERION) },
    part("chambers", "id", CHAMBER),
    Part {
        rows: Some(Rows {
            key: "seats",
            must: "constituency",
            entries: SEATS,
            modes: &[],
            sourced: true,
        }),
        ..part("bodies", "id", BODY)
    },
    part("officers", "role", OFFICER),
    Part {
        numbered: Some('R'),
        rows: Some(Rows {
            key: "carve_outs",
            must: "recused",
            entries: CARVE_OUT,
            modes: &["vote", "support"],
            sourced: false,
        }),
        ..part("rules", "id", RULE)
    },
    Part { numbered: Some('S'), ..part("conduct", "id", CONDUCT) },
    Part { numbered: Some('P'), ..part("powers", "id", POWER) },
    list("speakers", "role", SPEAKER),
    list("disclosure", "fields", DISCLOSURE),
];

impl Part {
    /// The part of this name.
    #[must_use]
    pub fn named(key: &str) -> Option<&'static Part> {
        PARTS.iter().find(|part| part.key == key)
    }

    /// Whether it is one clause, of the charter itself.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.id.is_empty()
    }

    /// The fields of a clause; those of a rule follow from its mode.
    pub fn entries_in<'p>(&'p self, mode: &'p str) -> impl Iterator<Item = &'p Entry> {
        self.entries.iter().filter(move |one| one.is_in(mode))
    }

    /// The rows inside a clause of this mode, where it has any.
    pub fn rows_in(&self, mode: &str) -> Option<&Rows> {
        self.rows.as_ref().filter(|rows| rows.modes.is_empty() || rows.modes.contains(&mode))
    }
}

impl Rows {
    /// The fields of a row; those of a rule follow from its mode.
    pub fn entries_in<'p>(&'p self, mode: &'p str) -> impl Iterator<Item = &'p Entry> {
        self.entries.iter().filter(move |one| one.is_in(mode))
    }
}

impl Entry {
    fn is_in(&self, mode: &str) -> bool {
        self.modes.is_empty() || self.modes.contains(&mode)
    }
}
