//! Sentences in a language: what the rule engine says, for pages, the command line and files.

use crate::case::{CaseResult, Report};
use crate::file::Fault;
use crate::model::Fraction;
use crate::tally::ChamberLine;
use crate::words::{Arg, Names, Sentence, name_of};
use faces::lang::{Lang, Languages, Source, Tag, Value};
use serde_json::json;

/// The messages of this room, in six languages.
pub const MESSAGES: &[Source] = &[
    ("ar", include_str!("../messages/ar.ftl")),
    ("en", include_str!("../messages/en.ftl")),
    ("es", include_str!("../messages/es.ftl")),
    ("fr", include_str!("../messages/fr.ftl")),
    ("ru", include_str!("../messages/ru.ftl")),
    ("zh", include_str!("../messages/zh.ftl")),
];

/// A language with this room's messages alone: for the command line, which has no hub at hand.
///
/// # Errors
/// The faults of the message files: a mistake of ours.
pub fn language(tag: Tag) -> Result<Lang, Vec<String>> {
    Ok(Languages::new(&[MESSAGES])?.lang(tag))
}

/// The sentence as plain text.
pub fn say(lang: &Lang, names: &Names, sentence: &Sentence) -> String {
    let values = values(names, sentence);
    lang.t(sentence.id, &values)
}

/// What people call a matter; a charter's own code with its words apart where it has no name here.
pub fn matter(lang: &Lang, code: &str) -> String {
    if let Some(rule) = code.strip_prefix("fallback-") {
        return lang.t("charter-matter-fallback", &[("rule", rule.to_uppercase().into())]);
    }
    let id = format!("charter-matter-{}", code.replace('_', "-"));
    if lang.has(&id) { lang.word(&id) } else { code.replace(['_', '-'], " ") }
}

/// A fault of a charter in words: what is wrong, and what to do about it.
pub fn say_fault(lang: &Lang, fault: &Sentence) -> (String, String) {
    let values = values(&Names::new(), fault);
    (lang.t(fault.id, &values), lang.t(&format!("{}-mend", fault.id), &values))
}

/// A fault of a charter file on one line: `12:8: error: …`.
pub fn fault_line(lang: &Lang, fault: &Fault) -> String {
    let (reason, mend) = say_fault(lang, &fault.fault);
    format!("{}:{}: {}: {reason}. {mend}.", fault.line, fault.column, fault.severity.word())
}

fn values<'s>(names: &Names, sentence: &'s Sentence) -> Vec<(&'s str, Value)> {
    sentence.args.iter().map(|(name, arg)| (*name, value(names, arg))).collect()
}

fn value(names: &Names, arg: &Arg) -> Value {
    match arg {
        Arg::Number(number) => Value::from(*number),
        Arg::Share(share) => Value::Name(share.to_string()),
        Arg::Amount(amount) => Value::Name(amount.shown()),
        Arg::Key(key) => Value::key(key.clone()),
        Arg::Id(id) => Value::Name(name_of(names, id)),
        Arg::Ids(ids) => {
            let called: Vec<String> = ids.iter().map(|id| name_of(names, id)).collect();
            Value::Name(called.join(", "))
        }
        Arg::Text(text) => Value::Name(text.clone()),
    }
}

/// The report of `convoke tally` as JSON. A single case stands at the top as well.
pub fn report_json(lang: &Lang, report: &Report) -> serde_json::Value {
    let cases: Vec<serde_json::Value> =
        report.cases.iter().map(|case| case_json(lang, case)).collect();
    let mut top = match cases.as_slice() {
        [one] => one.clone(),
        _ => json!({ "agrees": report.agrees() }),
    };
    if let Some(map) = top.as_object_mut() {
        map.insert("cases".to_owned(), cases.into());
    }
    top
}

fn case_json(lang: &Lang, case: &CaseResult) -> serde_json::Value {
    let names = Names::new();
    let sentences = |list: &[Sentence]| -> Vec<String> {
        list.iter().map(|sentence| say(lang, &names, sentence)).collect()
    };
    let mut out = json!({
        "outcome": case.outcome,
        "chambers": case.chambers.iter().map(chamber_json).collect::<Vec<_>>(),
        "parts": case.parts.iter().map(|part| json!({
            "kind": part.kind,
            "line": part.line,
            "chamber": part.chamber,
            "reached": number(part.reached),
            "of": part.base.map(number),
            "share": part.base.and_then(|base| part.reached.over(base)).map(|s| s.to_string()),
            "holds": part.holds,
        })).collect::<Vec<_>>(),
        "why": sentences(&case.why),
        "rule": sentences(&case.rule),
    });
    let optional = [
        ("pattern", Some(case.pattern.clone()).filter(|text| !text.is_empty())),
        ("name", Some(case.name.clone()).filter(|text| !text.is_empty())),
        ("expect", case.expect.clone()),
    ];
    if let Some(map) = out.as_object_mut() {
        for (key, text) in optional {
            if let Some(text) = text {
                map.insert(key.to_owned(), text.into());
            }
        }
        if !case.elected.is_empty() {
            map.insert("elected".to_owned(), json!(case.elected));
        }
        if let Some(left) = case.left {
            map.insert("allocated".to_owned(), json!(case.allocated));
            map.insert("left".to_owned(), left.into());
        }
        if let Some(agrees) = case.agrees {
            map.insert("agrees".to_owned(), agrees.into());
        }
    }
    out
}

fn chamber_json(line: &ChamberLine) -> serde_json::Value {
    json!({
        "chamber": line.chamber,
        "for": number(line.agree),
        "against": number(line.disagree),
        "abstain": number(line.abstain),
        "present": number(line.present),
        "members": line.members.map(number),
        "recused": line.recused,
        "quorum": line.quorum,
        "passes": line.passes,
    })
}

/// A whole number as a number, anything else as exact text.
fn number(amount: Fraction) -> serde_json::Value {
    match amount.as_whole() {
        Some(whole) => whole.into(),
        None => amount.shown().into(),
    }
}

/// The report of `convoke tally` for reading, one paragraph for each case.
pub fn report_text(lang: &Lang, report: &Report) -> String {
    let names = Names::new();
    let mut text = String::new();
    for case in &report.cases {
        let title = [case.pattern.as_str(), case.name.as_str()].join(" ");
        let verdict = lang.word(&format!("charter-verdict-{}", case.outcome));
        let mark = match case.agrees {
            Some(true) => " ✓",
            Some(false) => " ✕",
            None => "",
        };
        let title = title.trim();
        let colon = if title.is_empty() { "" } else { ": " };
        text.push_str(&format!("{title}{colon}{verdict} ({}){mark}\n", case.outcome));
        for line in case.chambers.iter().filter(|line| !line.chamber.is_empty()) {
            let passes = match line.passes {
                Some(true) => " ✓",
                Some(false) => " ✕",
                None => "",
            };
            let figures = [line.agree, line.disagree, line.abstain].map(Fraction::shown);
            text.push_str(&format!("  {}: {}{passes}\n", line.chamber, figures.join(" – ")));
        }
        for (name, amount) in &case.allocated {
            text.push_str(&format!("  {name}: {amount}\n"));
        }
        for sentence in &case.why {
            text.push_str(&format!("  {}\n", say(lang, &names, sentence)));
        }
        if let (Some(false), Some(expect)) = (case.agrees, &case.expect) {
            text.push_str(&format!("  {expect} ≠ {}\n", case.outcome));
        }
        text.push('\n');
    }
    text
}
