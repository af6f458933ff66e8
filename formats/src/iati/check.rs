//! Everything that is wrong with a file, in one pass.
use std::collections::BTreeMap;

use super::codes::Codelists;
use super::fault::{Check, Fault, Finding};
use super::reader::{Kind, Reader, identifier};
use super::rules::Ruleset;
use super::schema::Schema;
use super::version::Version;

/// Findings that are kept; all are counted.
const KEPT: usize = 10_000;

/// What was found in a file.
#[derive(Clone, Debug)]
pub struct Report {
    /// What the file holds.
    pub kind: Kind,
    /// The version it names; empty when it names none.
    pub version: String,
    /// The version it was held against.
    pub against: Version,
    /// Records taken.
    pub records: usize,
    /// Records left out because their markup is broken.
    pub broken: usize,
    /// Transactions of the records taken.
    pub transactions: usize,
    /// Namespaces of others, whose elements are kept and not checked.
    pub foreign: Vec<String>,
    /// How much each check found. Advice of the ruleset is not counted.
    pub counts: BTreeMap<Check, usize>,
    /// How often the ruleset advises something.
    pub advice: usize,
    /// The first findings, in the order of the file.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Nothing is wrong; advice may have been given.
    pub fn is_clean(&self) -> bool {
        self.counts.is_empty()
    }

    fn take(&mut self, found: Vec<Finding>, record: &str) {
        for finding in found {
            if finding.fault.is_advice() {
                self.advice += 1;
            } else {
                *self.counts.entry(finding.fault.check()).or_default() += 1;
            }
            if self.findings.len() < KEPT {
                let named = !finding.record.is_empty() || record.is_empty();
                self.findings.push(if named { finding } else { finding.about(record) });
            }
        }
    }
}

/// Checks the text of a file: markup, schema of its version, the standard's rules, codes. `today`
/// is an ISO date, for the rules that nothing may lie in the future.
///
/// # Errors
/// It is no IATI file, or one that is not read at all.
pub fn check(text: &str, codelists: &Codelists, today: Option<&str>) -> Result<Report, Finding> {
    let mut reader = Reader::open(text)?;
    let version = reader.version().unwrap_or_default().trim().to_owned();
    let known = Version::named(&version);
    let against = known.unwrap_or_else(|| nearest(&version));
    let (schema, rules) = (Schema::of(against), Ruleset::standard());
    let mut report = Report {
        kind: reader.kind(),
        version,
        against,
        records: 0,
        broken: 0,
        transactions: 0,
        foreign: Vec::new(),
        counts: BTreeMap::new(),
        advice: 0,
        findings: Vec::new(),
    };
    if known.is_none() {
        let fault = match report.version.as_str() {
            "" => Fault::NoVersion,
            other => Fault::UnknownVersion(other.to_owned()),
        };
        let at = reader.root().map_or(0, |root| root.at());
        report.take(vec![Finding::new(fault, at)], "");
    }
    while let Some(record) = reader.next_record() {
        let mut found = schema.check(record);
        // Rules and codes are those of 2.0x; of them, 1.0x shares the codes alone.
        if against.is_two() {
            found.extend(rules.check(record, today));
        }
        found.extend(codelists.check(record, against));
        if record.name() == report.kind.record() {
            report.records += 1;
        }
        report.transactions += record.all("transaction").count();
        let id = identifier(record).unwrap_or_default();
        let markup = reader.take_findings();
        report.take(markup, &id);
        report.take(found, &id);
    }
    report.take(reader.take_findings(), "");
    if let Some(root) = reader.root() {
        report.take(schema.check_root(root), "");
    }
    report.broken = reader.broken();
    report.foreign = reader.foreign().iter().map(|space| (*space).to_owned()).collect();
    report.findings.sort_by_key(|finding| finding.at);
    Ok(report)
}

/// The version a file was most likely written for when it names none of ours.
fn nearest(version: &str) -> Version {
    if version.starts_with('2') { Version::LATEST } else { Version::OLDEST }
}
