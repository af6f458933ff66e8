//! A table with HXL tags, by HXL's default schema.

use std::collections::BTreeMap;

use formats::hxl::{Finding, Severity, check};
use serde_json::{Value, json};

use super::Check;
use crate::cli::tables::Sheeted;
use crate::cli::{Common, Exit, Outcome, Trouble, say};

/// How grave findings are, gravest first.
const SEVERITIES: [(Severity, &str); 3] =
    [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "info")];

/// Checks the table; ends with 1 when there is an error.
pub(super) fn run(asked: &Check, common: &Common) -> Outcome {
    let sheet = Sheeted::open(&asked.file)?;
    let name = asked.file.file_name().unwrap_or_default().to_string_lossy();
    let mut findings =
        check(&sheet.sheet, &sheet.table).map_err(|fault| Trouble::from(fault.in_file(&name)))?;
    findings.sort_by_key(|one| (std::cmp::Reverse(one.severity), one.row, one.column));
    let mut counts: BTreeMap<Severity, usize> = BTreeMap::new();
    for finding in &findings {
        *counts.entry(finding.severity).or_default() += 1;
    }
    let count = |severity: &Severity| counts.get(severity).copied().unwrap_or(0);
    let holds = count(&Severity::Error) == 0;
    let (rows, shown) = (sheet.table.rows.len(), findings.iter().take(asked.show));
    let numbers: Vec<(&str, usize)> =
        SEVERITIES.iter().map(|(s, word)| (*word, count(s))).collect();
    let tagged = sheet.table.tags.iter().filter(|tag| !tag.is_empty()).count();
    let json = json!({
        "holds": holds,
        "format": "hxl",
        "sheet": sheet.sheet.name,
        "records": rows,
        "tagged_columns": tagged,
        "faults": numbers.iter().map(|(word, n)| ((*word).to_owned(), json!(n)))
            .collect::<serde_json::Map<_, _>>(),
        "findings": shown.clone().map(as_json).collect::<Vec<_>>(),
    });
    say(common, &json, || {
        let mut lines = vec![format!("HXL, {tagged} tagged columns, {rows} rows")];
        lines.extend(numbers.iter().map(|(word, n)| format!("{word}: {n}")));
        lines.extend(shown.map(|finding| format!("  {}: {finding}", word(finding.severity))));
        if findings.len() > asked.show {
            lines.push(format!("  … and {} more: see --show", findings.len() - asked.show));
        }
        lines.push(if holds { "HOLDS" } else { "DOES NOT HOLD" }.to_owned());
        lines.join("\n")
    });
    Ok(if holds { Exit::Holds } else { Exit::Not })
}

fn word(severity: Severity) -> &'static str {
    SEVERITIES.iter().find(|(one, _)| *one == severity).map_or("", |(_, word)| word)
}

fn as_json(finding: &Finding) -> Value {
    json!({
        "severity": word(finding.severity),
        "id": finding.what.id(),
        "row": finding.row,
        "column": finding.column,
        "tag": finding.tag,
        "value": finding.value,
        "suggestion": finding.suggestion,
        "says": finding.to_string(),
    })
}
