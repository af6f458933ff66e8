//! IATI activities and organisations: the schema, rules and codes of the standard.

use std::path::Path;

use formats::iati::{self, Check as Part, Codelists, Finding, Lines, Report};
use serde_json::{Value, json};

use super::Check;
use crate::cli::{Common, Exit, Outcome, Trouble, say};
use crate::machine::Clock;

/// The parts of a check of IATI, in the order in which they are told.
const PARTS: [Part; 4] = [Part::Markup, Part::Schema, Part::Rules, Part::Codes];

/// Checks the file; ends with 1 when something is wrong.
pub(super) fn run(asked: &Check, bytes: &[u8], common: &Common) -> Outcome {
    let (text, encoding) = iati::decode(bytes);
    let lines = Lines::new(&text);
    let today = Clock::system().now().to_string();
    let codelists = codelists(asked.codelists.as_deref())?;
    let report = iati::check(&text, &codelists, today.split('T').next()).map_err(|finding| {
        let said = finding.say(lines.place(finding.at));
        Trouble::from(format!("{}: {said}", asked.file.display()))
    })?;
    let findings = report.findings.iter().take(asked.show);
    let json = as_json(&report, encoding, findings.clone(), &lines);
    say(common, &json, || as_lines(&report, findings, &lines));
    Ok(if report.is_clean() { Exit::Holds } else { Exit::Not })
}

/// Our own codelists, replaced by those of a folder where there is one.
fn codelists(folder: Option<&Path>) -> Result<Codelists, Trouble> {
    let mut codelists = Codelists::embedded();
    let Some(folder) = folder else { return Ok(codelists) };
    let unread = |path: &Path, fault: &dyn std::fmt::Display| {
        Trouble::usage(format!("{}: {fault}", path.display()))
    };
    for entry in std::fs::read_dir(folder).map_err(|fault| unread(folder, &fault))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "xml") {
            let xml = std::fs::read_to_string(&path).map_err(|fault| unread(&path, &fault))?;
            codelists.add(&xml).map_err(|fault| unread(&path, &fault))?;
        }
    }
    Ok(codelists)
}

fn as_json<'f>(
    report: &Report,
    encoding: &str,
    findings: impl Iterator<Item = &'f Finding>,
    lines: &Lines<'_>,
) -> Value {
    let counts: serde_json::Map<String, Value> = PARTS
        .iter()
        .map(|part| (part.word().to_owned(), report.counts.get(part).copied().unwrap_or(0).into()))
        .collect();
    json!({
        "holds": report.is_clean(),
        "format": report.kind.root(),
        "encoding": encoding,
        "version": report.version,
        "against": report.against.name(),
        "records": report.records,
        "left_out": report.broken,
        "transactions": report.transactions,
        "foreign": report.foreign,
        "faults": counts,
        "advice": report.advice,
        "findings": findings.map(|finding| finding_as_json(finding, lines)).collect::<Vec<_>>(),
    })
}

fn finding_as_json(finding: &Finding, lines: &Lines<'_>) -> Value {
    let place = lines.place(finding.at);
    json!({
        "check": finding.fault.check().word(),
        "id": finding.fault.id(),
        "advice": finding.fault.is_advice(),
        "line": place.line,
        "column": place.column,
        "record": finding.record,
        "says": finding.fault.says(),
        "mend": finding.fault.mend(),
    })
}

fn as_lines<'f>(
    report: &Report,
    findings: impl Iterator<Item = &'f Finding>,
    lines: &Lines<'_>,
) -> String {
    let version = if report.version.is_empty() { "none" } else { &report.version };
    let mut out = vec![
        format!("IATI, {}, version {version}", report.kind.root()),
        format!("{} records, {} transactions", report.records, report.transactions),
    ];
    if report.broken > 0 {
        out.push(format!("{} records left out: their XML is broken", report.broken));
    }
    for space in &report.foreign {
        out.push(format!("elements of {space}: kept, not checked"));
    }
    for part in PARTS {
        let count = report.counts.get(&part).copied().unwrap_or(0);
        out.push(format!("{}: {count} faults", part.word()));
    }
    if report.advice > 0 {
        out.push(format!("advice of the standard: {}", report.advice));
    }
    let mut shown = 0;
    for finding in findings {
        let advice = if finding.fault.is_advice() { "advice: " } else { "" };
        out.push(format!("  {advice}{}", finding.say(lines.place(finding.at))));
        shown += 1;
    }
    let all = report.counts.values().sum::<usize>() + report.advice;
    if all > shown {
        out.push(format!("  … and {} more: see --show", all - shown));
    }
    out.push(if report.is_clean() { "HOLDS" } else { "DOES NOT HOLD" }.to_owned());
    out.join("\n")
}
