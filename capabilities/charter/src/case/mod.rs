//! `convoke tally CASE.json`: a rule and votes in the form of the knowledge file on decision rules,
//! tallied by the same engine that runs the decision room. Liberal in what it reads, exact in what
//! it computes, strict in saying what it did not understand.

mod contest;
mod figures;
mod json;
mod lines;
mod pot;
mod spec;
mod votes;

pub use json::CaseError;

use crate::tally::{ChamberLine, Outcome, Part, Verdict, explain, judge, judge_quorum};
use crate::words::Sentence;
use json::At;
use serde::Serialize;
use serde_json::Value;
use spec::Spec;
use std::collections::BTreeMap;

/// What came out of a case file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// One result for each test, in the order of the file.
    pub cases: Vec<CaseResult>,
}

/// What came out of one test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseResult {
    /// The pattern it belongs to, such as `R2`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pattern: String,
    /// What the test is called.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The word for what came out.
    pub outcome: &'static str,
    /// The figures, chamber by chamber.
    pub chambers: Vec<ChamberLine>,
    /// Every condition, with what was reached.
    pub parts: Vec<Part>,
    /// Why.
    pub why: Vec<Sentence>,
    /// The rule in words.
    pub rule: Vec<Sentence>,
    /// Who is elected, in an election.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elected: Vec<String>,
    /// What each proposal is given, in a budget.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub allocated: BTreeMap<String, u64>,
    /// What is given to nobody, in a budget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<u64>,
    /// What the file expects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expect: Option<String>,
    /// Whether the outcome is what the file expects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agrees: Option<bool>,
}

impl Report {
    /// Whether every outcome is what the file expects.
    pub fn agrees(&self) -> bool {
        self.cases.iter().all(|case| case.agrees != Some(false))
    }
}

/// Tallies a case: the whole knowledge file, one pattern with its tests, or a spec with votes.
///
/// # Errors
/// The first thing that cannot be read, with its place and the mend.
pub fn run(case: &Value) -> Result<Report, CaseError> {
    let root = At::new(case, "$");
    root.object()?;
    let mut cases = Vec::new();
    match root.any(&["patterns", "cases"]) {
        Some(patterns) => {
            for pattern in patterns.list()? {
                cases.extend(run_pattern(&pattern)?);
            }
        }
        None => cases.extend(run_pattern(&root)?),
    }
    if cases.is_empty() {
        return Err(root.error("there is no case in it", "Add a `spec` and a `test`"));
    }
    Ok(Report { cases })
}

fn run_pattern(pattern: &At) -> Result<Vec<CaseResult>, CaseError> {
    let spec_at = pattern.any(&["spec", "rule"]).ok_or_else(|| {
        pattern.error("there is no rule", "Add `spec`, as in decision-rules.json")
    })?;
    let spec = Spec::read(&spec_at)?;
    let id = pattern.get("id").and_then(|id| id.value.as_str()).unwrap_or_default();
    let tests = match pattern.any(&["tests", "test", "votes"]) {
        Some(tests) => tests.one_or_more(),
        None => vec![pattern.clone()],
    };
    if tests.is_empty() {
        return Err(pattern.error("`tests` is empty", "Add a test with votes"));
    }
    tests.iter().map(|test| run_test(&spec, id, test)).collect()
}

fn run_test(spec: &Spec, pattern: &str, test: &At) -> Result<CaseResult, CaseError> {
    let facts = votes::facts(spec, test)?;
    let mut outcome =
        if spec.quorum_only { judge_quorum(&spec.rule, &facts) } else { judge(&spec.rule, &facts) };
    let mut rule = explain(&spec.rule);
    if let Some(fallback) = &spec.fallback {
        rule.extend(explain(fallback));
        if outcome.verdict == Verdict::GoToFallback && !facts.chambers.is_empty() {
            let first = outcome;
            outcome = judge(fallback, &facts);
            outcome.why.extend(first.why);
        }
    }
    if spec.quorum_only {
        rule.retain(|sentence| sentence.id.starts_with("charter-rule-quorum"));
    }
    outcome.why.extend(spec.notes.iter().cloned());
    let elected = contest::names(facts.elected.as_ref());
    let mut result = result(pattern, test, outcome, rule)?;
    if let Some(expected) = test.get("elected") {
        let names: Vec<At> = expected.list()?;
        let names = names.iter().map(|name| name.text()).collect::<Result<Vec<_>, _>>()?;
        let is_same = names == elected;
        result.agrees = Some(is_same && result.agrees != Some(false));
    }
    result.elected = elected;
    if let Some(found) = &facts.allocated {
        pot::compare(test, found, &mut result)?;
    }
    Ok(result)
}

fn result(
    pattern: &str,
    test: &At,
    outcome: Outcome,
    rule: Vec<Sentence>,
) -> Result<CaseResult, CaseError> {
    let word = outcome.verdict.as_str();
    let expect = test.get("expect").map(|expect| expect.text().map(str::to_owned)).transpose()?;
    Ok(CaseResult {
        pattern: pattern.to_owned(),
        name: test.get("name").and_then(|n| n.value.as_str()).unwrap_or_default().to_owned(),
        outcome: word,
        chambers: outcome.chambers,
        parts: outcome.parts,
        why: outcome.why,
        rule,
        elected: Vec::new(),
        allocated: BTreeMap::new(),
        left: None,
        agrees: expect.as_deref().map(|expect| expect == word),
        expect,
    })
}
