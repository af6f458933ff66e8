//! Budgets against published examples, and against small ones worked out by hand. Every case runs
//! through `convoke tally`'s own reader.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

use charter::case::{CaseResult, run};
use charter::model::Rule;
use serde_json::{Value, json};

fn divide(spec: Value, test: Value) -> CaseResult {
    let report = run(&json!({ "spec": spec, "test": test })).expect("a case");
    report.cases.into_iter().next().expect("one case")
}

fn budget(sharing: &str, more: Value) -> Value {
    let mut spec = json!({ "mode": "budget", "sharing": sharing });
    for (key, value) in more.as_object().expect("an object") {
        spec[key] = value.clone();
    }
    spec
}

fn even(names: &str, cost: u64) -> Value {
    names.split(' ').map(|name| json!({ "name": name, "cost": cost })).collect()
}

/// Ballots as `3 c d` lines: how often, and what they mark.
fn marks(lines: &[&str]) -> Value {
    let ballot = |line: &&str| {
        let mut words = line.split(' ');
        let count: u32 = words.next().and_then(|n| n.parse().ok()).expect("a count");
        json!({ "count": count, "marks": words.collect::<Vec<_>>() })
    };
    lines.iter().map(ballot).collect()
}

fn paid(result: &CaseResult) -> Vec<&str> {
    result.allocated.keys().map(String::as_str).collect()
}

/// Example 2.12 in M. Lackner and P. Skowron, "Multi-Winner Voting with Approval Preferences"
/// (2023): three places, that is three proposals of cost 1 with a total of 3. Equal shares pay c,
/// where each of five pays 1/5, then a, where nobody pays more than 13/40; nothing else can be
/// paid.
#[test]
fn equal_shares_agree_with_the_book_on_approval_voting() {
    let lines = ["3 c d", "2 a b", "2 a c", "1 b d"];
    let test = json!({ "total": 3, "proposals": even("a b c d", 1), "ballots": marks(&lines) });
    let plain = divide(budget("equal_shares", json!({})), test.clone());
    assert_eq!((paid(&plain), plain.left), (vec!["a", "c"], Some(1)));
    let completion = json!({ "completion": "votes_per_cost" });
    let whole = divide(budget("equal_shares", completion), test);
    assert_eq!((paid(&whole), whole.left), (vec!["a", "c", "d"], Some(0)));
}

/// The reason for equal shares, as given in many introductions to the method: 51 of 100 want ten
/// proposals, 49 ten others, and there is money for ten. Votes for the cost give everything to the
/// larger group; equal shares give each what its own shares pay for.
#[test]
fn the_larger_group_takes_all_by_votes_and_its_share_by_shares() {
    let (red, blue): (Vec<String>, Vec<String>) =
        (0..10).map(|n| (format!("red{n}"), format!("blue{n}"))).unzip();
    let names = [red.join(" "), blue.join(" ")].join(" ");
    let lines = [format!("51 {}", red.join(" ")), format!("49 {}", blue.join(" "))];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let test = json!({ "total": 10, "proposals": even(&names, 1), "ballots": marks(&lines) });
    let first = json!({ "ties": "first_named" });
    let votes = divide(budget("votes_per_cost", first.clone()), test.clone());
    assert!(paid(&votes).iter().all(|name| name.starts_with("red")), "{:?}", votes.allocated);
    let shares = divide(budget("equal_shares", first), test.clone());
    let reds = paid(&shares).iter().filter(|name| name.starts_with("red")).count();
    assert_eq!((reds, paid(&shares).len() - reds, shares.left), (5, 4, Some(1)));
    // Which five of ten equals, the ballots do not say.
    let again = divide(budget("equal_shares", json!({})), test);
    assert_eq!((again.outcome, again.left), ("rejected", Some(10)));
    assert!(again.why.iter().any(|sentence| sentence.id == "charter-tally-budget-tied"));
}

#[test]
fn a_tie_that_changes_nothing_is_no_tie() {
    let test = json!({
        "total": 2, "proposals": even("a b", 1), "ballots": marks(&["1 a", "1 b"]),
    });
    for sharing in ["equal_shares", "votes_per_cost"] {
        let found = divide(budget(sharing, json!({})), test.clone());
        assert_eq!((paid(&found), found.outcome), (vec!["a", "b"], "adopted"), "{sharing}");
    }
}

#[test]
fn weights_are_worth_as_many_ballots() {
    let spec = budget("equal_shares", json!({ "weight": "money" }));
    let proposals = json!([{ "name": "well", "cost": 60 }, { "name": "road", "cost": 40 }]);
    let one = |name: &str, weight: u64| json!({ "marks": [name], "weight": weight });
    let ballots = json!([one("well", 3), one("road", 2)]);
    let found =
        divide(spec.clone(), json!({ "total": 100, "proposals": proposals, "ballots": ballots }));
    assert_eq!((paid(&found), found.left), (vec!["road", "well"], Some(0)));
    let ballots = json!([one("well", 1), one("road", 1)]);
    let found = divide(spec, json!({ "total": 100, "proposals": proposals, "ballots": ballots }));
    assert_eq!(
        (paid(&found), found.left),
        (vec!["road"], Some(60)),
        "half is too little for a well"
    );
}

/// By hand. Mean of a: (70 + 0 + 0) / 3 = 23 1/3, of b: (30 + 100 + 50) / 3 = 60; of 100 one third
/// and the 50 that the last ballot left over are not allocated: 100 - 23 - 60 = 17. Medians: 0, 50.
#[test]
fn means_and_medians_account_for_what_is_left() {
    let amounts = |a: u64, b: u64| json!({ "amounts": { "a": a, "b": b } });
    let ballots = json!([amounts(70, 30), amounts(0, 100), amounts(0, 50)]);
    let test = json!({ "total": 100, "proposals": even("a b", 100), "ballots": ballots });
    let mean = divide(budget("mean", json!({})), test.clone());
    assert_eq!((mean.allocated["a"], mean.allocated["b"], mean.left), (23, 60, Some(17)));
    let median = divide(budget("median", json!({})), test);
    assert_eq!((median.allocated.get("a"), median.allocated["b"]), (None, 50));
    assert_eq!(median.left, Some(50));
}

/// By hand: each of three proposals is given 5 of 10 by two of three ballots. The medians are 15
/// together, so each is cut to 5 · 10/15 = 3 1/3, rounded down.
#[test]
fn medians_beyond_the_total_are_all_reduced_alike() {
    let pair = |one: &str, other: &str| json!({ "amounts": { one: 5, other: 5 } });
    let ballots = json!([pair("a", "b"), pair("a", "c"), pair("b", "c")]);
    let test = json!({ "total": 10, "proposals": even("a b c", 10), "ballots": ballots });
    let found = divide(budget("median", json!({})), test);
    assert!(found.allocated.values().eq(&[3, 3, 3]), "{:?}", found.allocated);
    assert_eq!(found.left, Some(1));
    assert!(found.why.iter().any(|sentence| sentence.id == "charter-tally-budget-reduced"));
}

#[test]
fn what_the_file_expects_is_compared() {
    let test = json!({
        "total": 5, "proposals": even("a b", 5), "ballots": marks(&["2 a", "1 b"]),
        "allocated": { "a": 5 },
    });
    let spec = budget("votes_per_cost", json!({}));
    assert_eq!(divide(spec.clone(), test.clone()).agrees, Some(true));
    let mut other = test;
    other["allocated"] = json!({ "b": 5 });
    assert_eq!(divide(spec, other).agrees, Some(false));
}

#[test]
fn ballots_that_cannot_be_counted_are_named_with_their_place() {
    let wrong = |sharing: &str, ballot: Value| {
        let test = json!({ "total": 10, "proposals": even("a b", 6), "ballots": [ballot] });
        let case = json!({ "spec": budget(sharing, json!({})), "test": test });
        run(&case).expect_err("a faulty ballot").reason
    };
    let amounts = |a: u64, b: u64| json!({ "amounts": { "a": a, "b": b } });
    assert_eq!(wrong("mean", amounts(6, 6)), "it gives more than there is");
    assert_eq!(wrong("mean", amounts(7, 0)), "it gives a proposal more than it costs");
    assert_eq!(wrong("equal_shares", amounts(5, 0)), "it divides where only marks count");
    assert_eq!(wrong("equal_shares", json!({ "marks": ["z"] })), "`z` is no proposal");
    assert_eq!(wrong("equal_shares", json!({ "marks": ["a", "a"] })), "it marks a proposal twice");
}

fn read(rule: &str) -> Result<Rule, String> {
    toml::from_str::<Rule>(rule).map_err(|error| error.message().to_owned())
}

#[test]
fn a_rule_is_read_written_and_read_again_as_the_same() {
    for fields in [
        "sharing = \"equal_shares\"\ncompletion = \"votes_per_cost\"\nweight = \"money\"",
        "sharing = \"votes_per_cost\"\nties = \"first_named\"",
        "sharing = \"mean\"",
        "sharing = \"median\"\nquorum = [\"all >1/2 of members\"]",
    ] {
        let rule = read(&format!("id = \"R1\"\nmode = \"budget\"\n{fields}")).expect("a rule");
        let written = toml::to_string(&rule).expect("toml");
        assert_eq!(read(&written).as_ref(), Ok(&rule), "{written}");
    }
}

#[test]
fn fields_that_mean_nothing_in_a_budget_are_refused() {
    for (fields, why) in [
        ("", "`budget` needs `sharing`"),
        ("sharing = \"mean\"\nties = \"first_named\"", "a mean or a median knows no tie"),
        ("sharing = \"median\"\ncompletion = \"none\"", "only equal shares leave something"),
        ("sharing = \"mean\"\nballot = \"sealed\"", "divided by open ballots"),
        ("sharing = \"mean\"\nproxies = true", "each seat votes itself"),
        ("sharing = \"mean\"\nplaces = 2", "`places` has no meaning"),
    ] {
        let error = read(&format!("id = \"R1\"\nmode = \"budget\"\n{fields}")).expect_err(fields);
        assert!(error.contains(why), "{fields}: {error}");
    }
}
