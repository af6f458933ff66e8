//! Elections against published counts. Every case runs through `convoke tally`'s own reader.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

use charter::case::{Report, run};
use serde_json::{Value, json};

/// Ballots as `5 ACBED` lines: how often, and in which order.
fn ballots(lines: &[&str]) -> Value {
    let ballot = |line: &&str| {
        let (count, order) = line.split_once(' ').expect("a count and an order");
        let ranking: Vec<Value> = order
            .split('>')
            .map(|tier| tier.split('=').map(str::trim).collect::<Vec<_>>().into())
            .collect();
        json!({ "count": count.parse::<u32>().expect("a count"), "ranking": ranking })
    };
    lines.iter().map(ballot).collect()
}

fn elect(spec: Value, test: Value) -> Report {
    run(&json!({ "spec": spec, "test": test })).expect("a case")
}

fn elected(way: &str, places: u32, ties: &str, lines: &[&str]) -> (Vec<String>, &'static str) {
    let spec = json!({ "mode": "election", "way": way, "places": places, "ties": ties });
    let report = elect(spec, json!({ "ballots": ballots(lines) }));
    (report.cases[0].elected.clone(), report.cases[0].outcome)
}

/// The example of 45 voters in M. Schulze, "A new monotonic, clone-independent, reversal
/// symmetric, and Condorcet-consistent single-winner election method" (2011): E > A > C > B > D.
const SCHULZE_45: [&str; 8] = [
    "5 A>C>B>E>D",
    "5 A>D>E>C>B",
    "8 B>E>D>A>C",
    "3 C>A>B>E>D",
    "7 C>A>E>B>D",
    "2 C>B>A>D>E",
    "7 D>C>E>B>A",
    "8 E>B>A>D>C",
];

#[test]
fn schulze_agrees_with_the_published_order() {
    for (places, order) in [(1, "E"), (2, "EA"), (3, "EAC"), (4, "EACB")] {
        let (found, verdict) = elected("schulze", places, "vote_again", &SCHULZE_45);
        assert_eq!(found.concat(), order);
        assert_eq!(verdict, "adopted");
    }
}

#[test]
fn a_condorcet_winner_wins_although_first_in_few_ballots() {
    // The capital of Tennessee, as widely used in texts on voting: plurality takes Memphis,
    // Nashville beats every other city.
    let lines = [
        "42 Memphis>Nashville>Chattanooga>Knoxville",
        "26 Nashville>Chattanooga>Knoxville>Memphis",
        "15 Chattanooga>Knoxville>Nashville>Memphis",
        "17 Knoxville>Chattanooga>Nashville>Memphis",
    ];
    assert_eq!(elected("schulze", 1, "vote_again", &lines).0, ["Nashville"]);
    let first = ["42 Memphis", "26 Nashville", "15 Chattanooga", "17 Knoxville"];
    assert_eq!(elected("plurality", 1, "vote_again", &first).0, ["Memphis"]);
    // One by one, the single transferable vote for one place takes Knoxville.
    assert_eq!(elected("stv", 1, "vote_again", &lines).0, ["Knoxville"]);
}

#[test]
fn stv_elects_in_proportion_as_in_the_published_example() {
    // Food for a party, 20 guests, three dishes (the example of many introductions to STV).
    let lines = [
        "4 Oranges",
        "2 Pears>Oranges",
        "8 Chocolate>Strawberries",
        "4 Chocolate>Sweets",
        "1 Strawberries",
        "1 Sweets",
    ];
    let (found, _) = elected("stv", 3, "vote_again", &lines);
    assert_eq!(found, ["Chocolate", "Oranges", "Strawberries"]);
}

#[test]
fn a_surplus_is_handed_on_in_exact_fractions() {
    // Quota 3 of 7 (two places). Ada has 4: a surplus of 1, a quarter of each ballot. Bo gets 3/4
    // and has 2 3/4; Cy gets 1/4 and has 1 1/4: not one of them would be right in whole votes.
    let lines = ["3 Ada>Bo", "1 Ada>Cy", "2 Bo", "1 Cy"];
    let (found, _) = elected("stv", 2, "vote_again", &lines);
    assert_eq!(found, ["Ada", "Bo"]);
}

#[test]
fn equal_surpluses_that_decide_who_is_elected_are_a_tie() {
    // Quota 3 of 10 (three places). Bo and Cy have five each from the first round on. With Bo's
    // surplus first, Ada gets four fifths of a vote; with Cy's first, Di does.
    let lines = ["3 Bo>Cy", "3 Cy", "2 Cy>Di", "2 Bo>Cy>Ada"];
    assert_eq!(elected("stv", 3, "vote_again", &lines), (Vec::new(), "rejected"));
    assert_eq!(elected("stv", 3, "first_named", &lines).0, ["Bo", "Cy", "Ada"]);
    // Where the order changes nothing, equal surpluses stop no count.
    let lines = ["3 Bo>Cy", "3 Cy>Bo", "2 Cy>Di", "2 Bo>Di", "1 Ada"];
    assert_eq!(elected("stv", 3, "vote_again", &lines).0, ["Bo", "Cy", "Di"]);
}

#[test]
fn ties_are_said_and_broken_as_the_rule_says() {
    let lines = ["2 Ada", "2 Bo", "1 Cy"];
    for way in ["plurality", "schulze", "approval"] {
        assert_eq!(elected(way, 1, "vote_again", &lines), (Vec::new(), "rejected"), "{way}");
        assert_eq!(elected(way, 1, "first_named", &lines).0, ["Ada"], "{way}");
    }
    let spec = json!({ "mode": "election", "way": "plurality" });
    let report = elect(spec, json!({ "ballots": ballots(&lines) }));
    assert_eq!(report.cases[0].why[0].id, "charter-tally-election-tied");
    // Nobody to leave out: three have one vote each, in every round.
    let circle = ["1 Ada", "1 Bo", "1 Cy"];
    assert_eq!(elected("stv", 1, "vote_again", &circle), (Vec::new(), "rejected"));
    assert_eq!(elected("stv", 1, "first_named", &circle).0, ["Ada"]);
}

#[test]
fn equal_ranks_and_short_ballots_count() {
    let lines = ["3 Ada=Bo>Cy", "2 Cy>Bo"];
    assert_eq!(elected("schulze", 1, "vote_again", &lines).0, ["Bo"]);
    assert_eq!(elected("approval", 1, "vote_again", &["3 Ada=Bo", "1 Bo", "2 Cy"]).0, ["Bo"]);
}

#[test]
fn without_ballots_or_quorum_nobody_is_elected() {
    let spec = json!({ "mode": "election", "way": "approval", "quorum": { "min": "1/2" } });
    let few = json!({ "members": 9, "ballots": ballots(&["4 Ada"]) });
    assert_eq!(elect(spec.clone(), few).cases[0].outcome, "no_quorum");
    let enough = json!({ "members": 8, "ballots": ballots(&["4 Ada"]) });
    assert_eq!(elect(spec, enough).cases[0].outcome, "adopted");
    for way in ["plurality", "approval", "schulze", "stv"] {
        let spec = json!({ "mode": "election", "way": way });
        let none = json!({ "candidates": ["Ada"], "ballots": [{ "ranking": [] }] });
        assert_eq!(elect(spec, none).cases[0].outcome, "rejected", "{way}");
    }
}

#[test]
fn a_spoilt_ballot_is_refused_with_its_place() {
    for (way, line, reason) in [
        ("plurality", "1 Ada=Bo", "marks several"),
        ("approval", "1 Ada>Bo", "ranks where only marks count"),
        ("stv", "1 Ada=Bo", "share a place"),
        ("schulze", "1 Ada>Ada", "twice"),
    ] {
        let spec = json!({ "mode": "election", "way": way });
        let case = json!({ "spec": spec, "test": { "ballots": ballots(&["1 Cy", line]) } });
        let error = run(&case).expect_err("spoilt");
        assert_eq!(error.path, "$.test.ballots[1]", "{way}");
        assert!(error.reason.contains(reason), "{way}: {error}");
    }
}

#[test]
fn a_charter_writes_and_reads_an_election() {
    let rule = r#"{"id":"R9","mode":"election","way":"stv","places":3,"ties":"first_named"}"#;
    let read: charter::model::Rule = serde_json::from_str(rule).expect("a rule");
    assert_eq!(serde_json::to_string(&read).expect("text"), rule);
    for (rule, reason) in [
        (r#"{"id":"R","mode":"election"}"#, "needs `way`"),
        (r#"{"id":"R","mode":"election","way":"stv","places":0}"#, "1 or more"),
        (r#"{"id":"R","mode":"election","way":"stv","proxies":true}"#, "remove `proxies`"),
        (r#"{"id":"R","mode":"consensus","way":"stv"}"#, "`way` has no meaning"),
    ] {
        let error = serde_json::from_str::<charter::model::Rule>(rule).expect_err(rule);
        assert!(error.to_string().contains(reason), "{error}");
    }
}
