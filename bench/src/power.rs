//! Voting power: every published table exactly, and the large ones beside their peer.

use std::collections::BTreeMap;
use std::path::Path;

use insight::power::{Game, Power, Quota, coalitions, measure};
use serde_json::Value;

use crate::peers::{Peer, peer, shared, timed};
use crate::table::Row;

/// A table that is timed: its file, the most seconds it may take for coalitions and swings alone
/// and for all indices, and its peer's case.
struct Case {
    table: &'static str,
    most: [f64; 2],
    goal: &'static str,
    peer: Option<&'static str>,
}

const LISBON: &str = "eu27_lisbon_2017_noblock";

const CASES: [Case; 4] = [
    Case {
        table: "eu27_lisbon_2017",
        most: [0.05, 0.05],
        goal: "exact, at most 0.05 s",
        peer: Some("eu27_lisbon_2017_noblock/pbi/powerindices_pop_in_10000"),
    },
    Case { table: "three_chambers_600", most: [1.0, 1.0], goal: "exact, at most 1 s", peer: None },
    Case {
        table: "imf_2024_70",
        most: [1.0, 6.0],
        goal: "exact; 1 s for Banzhaf, 5 s more for Shapley–Shubik",
        peer: None,
    },
    Case {
        table: "imf_2024_simple",
        most: [1.0, 6.0],
        goal: "exact; 1 s for Banzhaf, 5 s more for Shapley–Shubik",
        peer: None,
    },
];

/// How many times the peer on the double majority of 27 states that we must be.
const TIMES: f64 = 100.0;

/// Measures all tables, the timed ones, the peer's own case and a game of a thousand.
pub fn power() -> Vec<Row> {
    let Some(folder) = shared("data/bench/voting") else { return Vec::new() };
    let mut rows = vec![all_tables(&folder)];
    rows.extend(CASES.iter().filter_map(|case| timed_table(&folder, case)));
    rows.extend(beside_peer(&folder));
    rows.push(thousand("1 to 1,000", |n| n));
    rows.push(thousand("up to 10,000", |n| n * 7_919 % 10_000 + 1));
    rows
}

/// Every table with an answer: how many of them are met digit by digit.
fn all_tables(folder: &Path) -> Row {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let tables: Vec<Value> =
        files.filter_map(|path| table(&path)).filter(|t| !t["expected"].is_null()).collect();
    let (met, seconds) = timed(|| tables.iter().filter(|table| is_met(table)).count());
    Row {
        what: "voting power, all published tables: winning coalitions, swings, Shapley–Shubik"
            .into(),
        ours: format!("{met} of {} as published, {seconds:.2} s", tables.len()),
        goal: "each",
        reached: Some(met == tables.len()),
        peer: String::new(),
    }
}

fn timed_table(folder: &Path, case: &Case) -> Option<Row> {
    let table = table(&folder.join(format!("{}.json", case.table)))?;
    let (_, seconds) = timed(|| measured(&table));
    let (_, alone) = timed(|| coalitions(&game(&table).1).unwrap());
    let quick = alone <= case.most[0] && seconds <= case.most[1];
    let beside = case.peer.and_then(|name| peer("voting_peers.py", name));
    Some(Row {
        what: format!("voting power, {}: processor time", case.table),
        ours: format!(
            "{seconds:.4} s, of which coalitions and swings {alone:.4} s, {}",
            if is_met(&table) { "exact" } else { "NOT as published" }
        ),
        goal: case.goal,
        reached: Some(quick && is_met(&table)),
        peer: beside.map(|p| said(&p, seconds)).unwrap_or_default(),
    })
}

/// The rule that the peer can count, without the blocking clause: both of its indices against all
/// of ours, which come from one count.
fn beside_peer(folder: &Path) -> Option<Row> {
    let table = table(&folder.join(format!("{LISBON}.json")))?;
    let (_, seconds) = timed(|| measured(&table));
    let case = |index: &str| format!("{LISBON}/{index}/powerindices_pop_in_10000");
    let peers: Vec<Peer> =
        ["pbi", "ssi"].iter().filter_map(|i| peer("voting_peers.py", &case(i))).collect();
    let fastest = peers.iter().map(|p| p.seconds).reduce(f64::min);
    Some(Row {
        what: "voting power, double majority of 27 states: processor time".into(),
        ours: format!(
            "{seconds:.4} s, {}",
            if is_met(&table) { "exact" } else { "NOT as published" }
        ),
        goal: "100 times the peer",
        reached: fastest.map(|theirs| theirs / seconds >= TIMES),
        peer: peers.iter().map(|p| said(p, seconds)).collect::<Vec<_>>().join("; "),
    })
}

fn said(peer: &Peer, ours: f64) -> String {
    let off = peer.result["max_abs_error"].as_f64();
    let off = off.map_or_else(String::new, |off| format!(", off by {off:.1e}"));
    format!("{} {:.3} s{off}, {:.0} ×", peer.name, peer.seconds, peer.seconds / ours)
}

/// A thousand voters of these weights, half of all weight enough.
fn thousand(what: &str, weight: fn(u64) -> u64) -> Row {
    let weights: Vec<Vec<u64>> = (1..=1_000).map(|n| vec![weight(n)]).collect();
    let half = weights.iter().map(|own| own[0]).sum::<u64>() / 2 + 1;
    let game = Game::new(&weights, vec![vec![Quota { criterion: 0, at_least: half }]]).unwrap();
    let (_, seconds) = timed(|| measure(&game).unwrap());
    let what = format!("voting power, 1,000 voters that weigh {what}: processor time");
    Row::at_most(&what, seconds, "s", 30.0, "at most 30 s")
}

fn table(path: &Path) -> Option<Value> {
    serde_json::from_str(&std::fs::read_to_string(path).ok()?).ok()
}

/// The voters or classes of a table, by name where it has classes, with their power.
struct Measured {
    names: Vec<String>,
    class_of: Vec<usize>,
    power: Power,
}

fn measured(table: &Value) -> Measured {
    let (names, game) = game(table);
    Measured { names, class_of: game.class_of().to_vec(), power: measure(&game).unwrap() }
}

/// The names of the classes, where the table has them, and the game.
fn game(table: &Value) -> (Vec<String>, Game) {
    let classes: BTreeMap<String, u32> =
        serde_json::from_value(table["classes"].clone()).unwrap_or_default();
    let mut criteria: Vec<Value> = Vec::new();
    let clause = |clause: &Value, criteria: &mut Vec<Value>| -> Vec<Quota> {
        let quotas = clause["all_of"].as_array().unwrap().iter();
        quotas
            .map(|quota| {
                let known = criteria.iter().position(|one| *one == quota["weights"]);
                let criterion = known.unwrap_or_else(|| {
                    criteria.push(quota["weights"].clone());
                    criteria.len() - 1
                });
                Quota { criterion, at_least: quota["at_least"].as_u64().unwrap() }
            })
            .collect()
    };
    let any_of = table["rule"]["any_of"].as_array().unwrap();
    let clauses: Vec<Vec<Quota>> = any_of.iter().map(|c| clause(c, &mut criteria)).collect();
    let names: Vec<String> = classes.keys().cloned().collect();
    let game = match names.is_empty() {
        true => Game::new(&rows(table, &criteria), clauses),
        false => {
            let row =
                |name: &String| criteria.iter().map(|c| c[name].as_u64().unwrap_or(0)).collect();
            Game::of_classes(
                classes.values().copied().zip(names.iter().map(row)).collect(),
                clauses,
            )
        }
    };
    (names, game.unwrap())
}

/// A row of weights for each voter.
fn rows(table: &Value, criteria: &[Value]) -> Vec<Vec<u64>> {
    let columns: Vec<&Vec<Value>> = criteria
        .iter()
        .map(|name| table["weights"][name.as_str().unwrap()].as_array().unwrap())
        .collect();
    let row = |voter: usize| columns.iter().map(|column| column[voter].as_u64().unwrap()).collect();
    (0..columns[0].len()).map(row).collect()
}

/// Whether everything that is published of a table is what we count.
fn is_met(table: &Value) -> bool {
    let (found, expected) = (measured(table), &table["expected"]);
    let of = |list: &str, voter: usize| match found.names.get(voter) {
        Some(name) => expected[format!("{list}_per_member")][name].clone(),
        None => expected[list][voter].clone(),
    };
    let voter = |(voter, class): (usize, &usize)| {
        let own = &found.power.classes[*class];
        let share = of("shapley_shubik_float", voter).as_f64().unwrap();
        of("swings", voter) == own.swings.to_string()
            && (share - own.shapley_shubik.to_f64()).abs() < 1e-9
    };
    expected["winning_coalitions"] == found.power.winning.to_string()
        && found.class_of.iter().enumerate().all(voter)
}
