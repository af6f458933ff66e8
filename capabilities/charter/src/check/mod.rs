//! Whether the parts of a charter fit together. Errors refuse it; warnings name what is lawful and
//! unwise, such as consensus without a fallback. A fault is a sentence without a language; what to
//! do about it is the message of the same name with `-mend` after it.

mod alone;
mod conduct;
mod dummy;
mod parts;
mod powers;
mod rules;

pub(crate) use parts::BODY_KINDS;
pub(crate) use powers::AUDIENCES;

use crate::model::{Charter, Method};
use crate::words::Sentence;
use hub::Refusal;
use serde::Serialize;

/// Whether a finding refuses the charter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The charter cannot be applied.
    Error,
    /// It can, and somebody will regret it.
    Warning,
}

impl Severity {
    /// `error` or `warning`, as compilers say it: programs read it.
    pub const fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// A step of the path to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A field.
    Key(&'static str),
    /// A place in a list, from 0.
    At(usize),
}

/// Something that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Whether it refuses the charter.
    pub severity: Severity,
    /// Where.
    pub path: Vec<Step>,
    /// The id of the clause, when it has one.
    pub clause: String,
    /// What does not fit.
    pub fault: Sentence,
}

impl Finding {
    /// The refusal of an act for it.
    pub fn refusal(&self) -> Refusal {
        Refusal::from(&self.fault).under(&self.clause)
    }

    /// Whether it is about a hub that is founded with the charter: it means nothing in an
    /// amendment.
    pub fn is_of_a_founding(&self) -> bool {
        self.fault.id == FOUNDED_WITH_DELAY
    }
}

/// At most this many constituencies can be told apart by colour and shape.
pub const CONSTITUENCIES_MAX: usize = 8;
/// A body with more seats than this is an assembly: `each_member`.
pub const SEATS_MAX: u32 = 10_000;

/// Everything that does not fit, in the order of the charter.
pub fn check(charter: &Charter, acts: Option<&[&str]>) -> Vec<Finding> {
    let mut findings = Findings { found: Vec::new() };
    if charter.charter != 1 {
        findings.error(
            vec![Step::Key("charter")],
            "",
            Sentence::new("charter-fault-form").number("n", charter.charter.into()),
        );
    }
    parts::constituencies(charter, &mut findings);
    parts::chambers(charter, &mut findings);
    parts::bodies(charter, &mut findings);
    parts::officers(charter, &mut findings);
    rules::rules(charter, &mut findings);
    rules::amendment(charter, &mut findings);
    alone::alone(charter, &mut findings);
    dummy::dummies(charter, &mut findings);
    beginning(charter, &mut findings);
    powers::criteria(charter, &mut findings);
    conduct::conduct(charter, &mut findings);
    powers::powers(charter, acts, &mut findings);
    powers::speakers(charter, &mut findings);
    powers::disclosure(charter, &mut findings);
    codes(charter, &mut findings);
    findings.found
}

const FOUNDED_WITH_DELAY: &str = "charter-fault-vote-after";

/// A hub that is founded with a delay before the vote has nobody who votes at first.
fn beginning(charter: &Charter, findings: &mut Findings) {
    if let Some(days) = charter.vote_after_days.filter(|days| *days > 0) {
        let fault = Sentence::new(FOUNDED_WITH_DELAY).number("n", days.into());
        findings.warning(vec![Step::Key("vote_after_days")], "vote_after_days", fault);
    }
}

/// Codes must be codes: they stand open in the record, where no free text may.
fn codes(charter: &Charter, findings: &mut Findings) {
    let mut list = |list: &'static str, place: usize, key: &'static str, codes: &[String]| {
        for (number, code) in codes.iter().enumerate().filter(|(_, code)| !is_id(code)) {
            let path = vec![Step::Key(list), Step::At(place), Step::Key(key), Step::At(number)];
            let fault = Sentence::new("charter-fault-not-code").text("code", code).text("key", key);
            findings.error(path, "", fault);
        }
    };
    for (place, constituency) in charter.constituencies.iter().enumerate() {
        list("constituencies", place, "kinds", &constituency.kinds);
    }
    for (place, body) in charter.bodies.iter().enumerate() {
        list("bodies", place, "unknown", &body.unknown);
    }
    for (place, rule) in charter.rules.iter().enumerate() {
        list("rules", place, "matters", &rule.matters);
        list("rules", place, "unknown", &rule.unknown);
        if let Method::Standard(standard) = &rule.method {
            list("rules", place, "conditions", &standard.conditions);
        }
    }
    for (place, speaker) in charter.speakers.iter().enumerate() {
        list("speakers", place, "scope", std::slice::from_ref(&speaker.scope));
    }
}

/// Whether a charter has no errors.
pub fn is_sound(charter: &Charter, acts: Option<&[&str]>) -> bool {
    check(charter, acts).iter().all(|finding| finding.severity != Severity::Error)
}

/// Collects findings.
pub(crate) struct Findings {
    found: Vec<Finding>,
}

impl Findings {
    fn error(&mut self, path: Vec<Step>, clause: &str, fault: Sentence) {
        self.add(Severity::Error, path, clause, fault);
    }

    fn warning(&mut self, path: Vec<Step>, clause: &str, fault: Sentence) {
        self.add(Severity::Warning, path, clause, fault);
    }

    fn add(&mut self, severity: Severity, path: Vec<Step>, clause: &str, fault: Sentence) {
        self.found.push(Finding { severity, path, clause: clause.to_owned(), fault });
    }

    /// Ids must be plain, and each used once.
    fn ids<'c>(
        &mut self,
        list: &'static str,
        key: &'static str,
        ids: impl Iterator<Item = &'c str>,
    ) {
        let mut seen = std::collections::BTreeSet::new();
        for (place, id) in ids.enumerate() {
            let path = vec![Step::Key(list), Step::At(place), Step::Key(key)];
            if !is_id(id) {
                self.error(path, id, Sentence::new("charter-fault-not-id").text("id", id));
            } else if !seen.insert(id) {
                let fault = Sentence::new("charter-fault-id-twice");
                self.error(path, id, fault.text("id", id).text("list", list));
            }
        }
    }
}

fn is_id(id: &str) -> bool {
    (1..=40).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// A clause that is named and does not exist, with the ids there are, for the mend.
fn missing<'c>(
    message: &'static str,
    id: &str,
    there_are: impl Iterator<Item = &'c str>,
) -> Sentence {
    let (number, known) = listed(there_are);
    Sentence::new(message).text("id", id).number("there-are", number).text("known", known)
}

/// How many there are, and the first of them: `a`, `b`, `c`.
fn listed<'c>(ids: impl Iterator<Item = &'c str>) -> (u64, String) {
    const SHOWN: usize = 12;
    let ids: Vec<String> = ids.take(SHOWN).map(|id| format!("`{id}`")).collect();
    (ids.len() as u64, ids.join(", "))
}
