//! Cases: the patterns of the knowledge file with its own test vectors, forms of the same kind
//! with other numbers, and what is said when a case cannot be read.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use charter::case::run;
use serde_json::{Value, json};

fn shared(path: &str) -> Option<Value> {
    let root = std::env::var("CONVOKE_SHARED")
        .unwrap_or_else(|_| format!("{}/../../../shared", env!("CARGO_MANIFEST_DIR")));
    let text = std::fs::read_to_string(format!("{root}/{path}")).ok()?;
    serde_json::from_str(&text).ok()
}

#[test]
fn every_vector_of_the_knowledge_file_comes_out_as_expected() {
    let Some(file) = shared("data/knowledge/decision-rules.json") else {
        println!("skipped: ../shared/data/knowledge/decision-rules.json is not there");
        return;
    };
    let report = run(&file).expect("the whole file is read");
    let wrong: Vec<_> = report.cases.iter().filter(|case| case.agrees != Some(true)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(report.cases.len(), 24);
    let patterns: std::collections::BTreeSet<_> =
        report.cases.iter().map(|case| case.pattern.as_str()).collect();
    assert_eq!(patterns.len(), 12);
    assert!(report.cases.iter().all(|case| !case.why.is_empty()), "every outcome says why");
    // The same file pattern by pattern.
    for pattern in file["patterns"].as_array().into_iter().flatten() {
        assert!(run(pattern).expect("one pattern is read").agrees());
    }
}

#[test]
fn every_rule_of_the_hub_library_is_read_or_says_why_not() {
    let Some(icann) = shared("data/hubs/icann.json") else {
        println!("skipped: ../shared/data/hubs is not there");
        return;
    };
    let budget = icann["decision_rules"]
        .as_array()
        .and_then(|rules| rules.iter().find(|rule| rule["id"] == "r-budget"))
        .expect("the hub has the rule");
    assert_eq!(outcome(json!({"spec": budget, "test": {"support": 4, "object": 1}})), "adopted");
    assert_eq!(outcome(json!({"spec": budget, "test": {"support": 5, "object": 0}})), "adopted");
    assert_eq!(outcome(json!({"spec": budget, "test": {"support": 3, "object": 2}})), "rejected");
}

fn outcome(case: Value) -> String {
    match run(&case) {
        Ok(report) => report.cases[0].outcome.to_owned(),
        Err(error) => format!("refused: {error}"),
    }
}

/// Forms of the same kind with other numbers, names and mixed parts; each says what it expects.
#[test]
fn forms_of_the_same_kind_with_other_numbers() {
    let cases: Value =
        serde_json::from_str(include_str!("other-numbers.json")).expect("the file is JSON");
    let report = run(&cases).expect("the cases are read");
    let wrong: Vec<_> = report.cases.iter().filter(|case| case.agrees != Some(true)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(report.cases.len(), 32);
}

#[test]
fn a_case_that_cannot_be_read_says_where_and_how_to_mend() {
    let vote = json!({"mode": "vote", "chambers": ["a", "b"], "threshold": "2/3"});
    for (case, expected) in [
        (json!({}), "$: there is no rule. Add `spec`"),
        (json!([]), "$: a list is no object"),
        (json!({"spec": {"mode": "lottery"}, "test": {}}), "$.spec: unknown mode `lottery`"),
        (json!({"spec": {"colour": "blue"}, "test": {}}), "no rule can be read from `colour`"),
        (json!({"spec": vote, "a": {"for_": 1, "against": 0}}), "$: chamber `b` has no votes"),
        (
            json!({"spec": vote, "a": {"for_": -1}, "b": {"for_": 1}}),
            "$.a.for_: `-1` is less than nothing",
        ),
        (json!({"spec": vote, "a": {"fro": 1}, "b": {"for_": 1}}), "$.a.fro: `fro` is no figure"),
        (json!({"spec": vote, "a": "for 9 of 5", "b": "for 1 of 2"}), "$.a: 9 is more than 5"),
        (json!({"spec": vote, "a": {"for_": "many"}, "b": {"for_": 1}}), "`many` is not a number"),
        (
            json!({"spec": {"mode": "vote", "threshold": "3/2"}, "for_": 1}),
            "$.spec.threshold: `3/2` is more than all",
        ),
        (
            json!({"spec": {"mode": "vote", "threshold": "1/2", "base": "hearts"}, "for_": 1}),
            "unknown base `hearts`",
        ),
        (
            json!({"spec": {"mode": "vote", "threshold": "1/2"}, "test": {}}),
            "$.test: there are no votes to count",
        ),
        (
            json!({"spec": {"of": 5, "support_min": 6, "objections_max": 1}, "test": {"support": 4}}),
            "6 supporters cannot be found",
        ),
        (
            json!({"spec": {"of": 5, "support_min": 4, "objections_max": 1}, "test": {"support": 4, "object": 3}}),
            "7 positions among 5 bodies",
        ),
        (json!({"spec": vote, "tests": []}), "`tests` is empty"),
    ] {
        let said = outcome(case.clone());
        assert!(said.starts_with("refused: ") && said.contains(expected), "{case}\n{said}");
    }
}
