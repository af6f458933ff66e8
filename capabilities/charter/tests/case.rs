//! Cases: the patterns of the knowledge file with its own test vectors, forms of the same kind
//! with other numbers, and what is said when a case cannot be read.

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

#[test]
fn forms_of_the_same_kind_with_other_numbers() {
    let thirds = json!({"mode": "vote", "chambers": ["north", "south", "east"],
        "threshold": 0.6667, "base": "present_and_voting"});
    let fsc = json!({"mode": "vote", "parts": [
        {"scope": "each_chamber", "threshold": 0.5, "strict": true, "base": "votes_cast"},
        {"scope": "all", "threshold": "2/3", "base": "votes_cast"}],
        "quorum": {"scope": "each_chamber", "min": ">1/2", "of": "voting_power"},
        "weights": "equal_chambers"});
    let share = |f: f64, a: f64| json!({"for_": f, "against": a});
    let vote = |f: u32, a: u32, b: u32| json!({"for_": f, "against": a, "abstain": b});
    let hub = json!({"default_mode": "consensus", "fallback": {"mode": "vote", "rule": "all_of",
        "parts": [{"scope": "all", "threshold_count": 13, "base": "all_members"},
                  {"scope": "each_chamber", "threshold": 0.3333}]}});
    for (case, expected) in [
        (
            json!({"spec": thirds, "north": vote(2, 1, 7), "south": vote(4, 2, 0), "east": vote(6, 3, 1)}),
            "adopted",
        ),
        (
            json!({"spec": thirds, "north": vote(199, 100, 0), "south": vote(4, 2, 0), "east": vote(6, 3, 1)}),
            "rejected",
        ),
        (
            json!({"spec": thirds, "north": vote(0, 0, 9), "south": vote(4, 2, 0), "east": vote(6, 3, 1)}),
            "rejected",
        ),
        (
            json!({"spec": fsc, "x": share(0.5, 0.5), "y": share(0.9, 0.1), "z": share(0.9, 0.1)}),
            "rejected",
        ),
        (
            json!({"spec": fsc, "x": share(0.51, 0.49), "y": share(0.7, 0.3), "z": share(0.79, 0.21)}),
            "adopted",
        ),
        (
            json!({"spec": fsc, "x": share(0.3, 0.1), "y": share(0.9, 0.1), "z": share(0.9, 0.1)}),
            "no_quorum",
        ),
        (
            json!({"spec": fsc, "x": {"for_": 30, "against": 10, "of": 100}, "y": vote(9, 1, 0), "z": vote(9, 1, 0)}),
            "no_quorum",
        ),
        (
            json!({"spec": {"type": "quorum", "parts": [{"scope": "all", "min": "1/2"}, {"scope": "each_chamber", "min": 0.3333}]},
                "a": "51/100", "b": "10/30", "c": "9/9"}),
            "quorum",
        ),
        (
            json!({"spec": {"type": "quorum", "parts": [{"scope": "all", "min": "1/2"}], "proxies_count": false},
                "a": {"present": 4, "proxies": 3, "of": 10}}),
            "no_quorum",
        ),
        (
            json!({"spec": {"type": "quorum", "parts": [{"scope": "all", "min": "1/2"}], "proxies_count": true},
                "a": {"present": 4, "proxies": 3, "of": 10}}),
            "quorum",
        ),
        (
            json!({"spec": {"mode": "vote", "weight_each_chamber": 1, "threshold": "2/3", "also": "1/3 of each chamber"},
                "big": "for 99 of 100", "small": "for 1 of 4", "third": "for 5 of 5"}),
            "rejected",
        ),
        (
            json!({"spec": {"mode": "vote", "weights": {"big": 2, "small": 1}, "threshold": ">1/2"},
                "big": "for 6 of 10", "small": "for 0 of 10"}),
            "rejected",
        ),
        (
            json!({"spec": {"mode": "vote", "weights": {"big": 3, "small": 1}, "threshold": ">1/2"},
                "big": "for 7 of 10", "small": "for 0 of 10"}),
            "adopted",
        ),
        (
            json!({"spec": {"recused": ["Z"], "of": 6, "support_min": 4, "objections_max": 0}, "test": {"support": 4, "object": 1}}),
            "rejected",
        ),
        (
            json!({"spec": {"mode": "silence", "deadline_days": 10, "objection_effect": "not_adopted"},
                "test": {"objections": [{"by": "A"}]}}),
            "not_adopted",
        ),
        (
            json!({"spec": {"mode": "standard", "conditions": ["a b", "c"]}, "test": {"a_b": true, "c": true}}),
            "status_holds",
        ),
        (
            json!({"spec": {"mode": "standard", "conditions": ["a b", "c"]}, "test": {"a_b": true}}),
            "status_lapses",
        ),
        (
            json!({"spec": {"mode": "vote", "threshold": ">1/2", "base": "votes_cast", "quorum":
                {"type": "votes_cast_fraction", "min": "1/2", "of": "delegates_attending"}},
                "test": {"attending": 360, "for_": 90, "against": 90}}),
            "rejected",
        ),
        (json!({"spec": hub, "test": {"objections": []}}), "adopted"),
        (json!({"spec": hub, "test": {"objections": [{"by": "A"}]}}), "go_to_fallback"),
        (
            json!({"spec": hub, "test": {"objections": [{"by": "A"}], "a": "for 7 of 10", "b": "for 6 of 10"}}),
            "adopted",
        ),
        (
            json!({"spec": hub, "test": {"objections": [{"by": "A"}], "a": "for 10 of 10", "b": "for 3 of 10"}}),
            "rejected",
        ),
        (
            json!({"spec": {"mode": "vote", "pass": ["each_chamber >=2/3 of votes_cast"], "proxies_max": 1}, "voters": [
            {"id": "1", "chamber": "d", "vote": "for"}, {"id": "2", "chamber": "d", "proxy_to": "1"},
            {"id": "3", "chamber": "d", "proxy_to": "1"}, {"id": "4", "chamber": "d", "vote": "against"},
            {"id": "5", "chamber": "i", "vote": "for"}, {"id": "6", "chamber": "i", "vote": "against", "recused": true}]}),
            "adopted",
        ),
    ] {
        assert_eq!(outcome(case.clone()), expected, "{case}");
    }
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
