//! Voting power: every published table exactly, and the large ones beside their peer.

use std::path::Path;

use insight::power::{Game, GameFile, Power, Quota, coalitions, measure};
use serde_json::Value;

use crate::peers::{Peer, peer, shared, timed};
use crate::table::Row;

/// A table that is timed: its file, the most seconds it may take for coalitions and swings (and so
/// Banzhaf and Coleman) and for Shapley–Shubik beside them, and its peer's case.
struct Case {
    table: &'static str,
    banzhaf: Goal,
    shapley: Goal,
    peer: Option<&'static str>,
}

/// The most seconds, and the same in words.
type Goal = (f64, &'static str);

const QUICK: Goal = (0.05, "exact, at most 0.05 s");
const SECOND: Goal = (1.0, "exact, at most 1 s");
const FIVE: Goal = (5.0, "exact, at most 5 s");

const LISBON: &str = "eu27_lisbon_2017_noblock";

const CASES: [Case; 4] = [
    Case {
        table: "eu27_lisbon_2017",
        banzhaf: QUICK,
        shapley: QUICK,
        peer: Some("eu27_lisbon_2017_noblock/pbi/powerindices_pop_in_10000"),
    },
    Case { table: "three_chambers_600", banzhaf: SECOND, shapley: SECOND, peer: None },
    // The 190 members of the Fund.
    Case { table: "imf_2024_70", banzhaf: SECOND, shapley: FIVE, peer: None },
    Case { table: "imf_2024_simple", banzhaf: SECOND, shapley: FIVE, peer: None },
];

/// How many times the peer on the double majority of 27 states that we must be.
const TIMES: f64 = 100.0;

/// Measures all tables, the timed ones, the peer's own case and a game of a thousand.
pub fn power() -> Vec<Row> {
    let Some(folder) = shared("data/bench/voting") else { return Vec::new() };
    let mut rows = vec![all_tables(&folder)];
    rows.extend(CASES.iter().flat_map(|case| timed_table(&folder, case)));
    rows.extend(beside_peer(&folder));
    rows.push(thousand("1 to 1,000", |n| n));
    rows.push(thousand("up to 10,000", |n| n * 7_919 % 10_000 + 1));
    rows
}

/// Every table with an answer: how many of them are met digit by digit.
fn all_tables(folder: &Path) -> Row {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let tables: Vec<Table> =
        files.filter_map(|path| table(&path)).filter(|t| !t.expected.is_null()).collect();
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

/// A row for Banzhaf and one for Shapley–Shubik: what all indices take beyond the first.
fn timed_table(folder: &Path, case: &Case) -> Vec<Row> {
    let Some(table) = table(&folder.join(format!("{}.json", case.table))) else {
        return Vec::new();
    };
    let game = table.file.game().unwrap().1;
    let (_, banzhaf) = timed(|| coalitions(&game).unwrap());
    let (_, all) = timed(|| measure(&game).unwrap());
    let met = is_met(&table);
    let beside = case.peer.and_then(|name| peer("voting_peers.py", name));
    let row = |index: &str, seconds: f64, (most, goal): Goal| Row {
        what: format!("voting power, {}, {index}: processor time", case.table),
        ours: format!("{seconds:.4} s, {}", if met { "exact" } else { "NOT as published" }),
        goal,
        reached: Some(seconds <= most && met),
        peer: beside.as_ref().map(|p| said(p, all)).unwrap_or_default(),
    };
    vec![
        row("Banzhaf", banzhaf, case.banzhaf),
        row("Shapley–Shubik", (all - banzhaf).max(0.0), case.shapley),
    ]
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

/// A published table: the game, and what is expected of it.
struct Table {
    file: GameFile,
    expected: Value,
}

fn table(path: &Path) -> Option<Table> {
    let bytes = std::fs::read(path).ok()?;
    let whole: Value = serde_json::from_slice(&bytes).ok()?;
    Some(Table { file: GameFile::read(&bytes).ok()?, expected: whole["expected"].clone() })
}

/// The voters or classes of a table, by name where it has classes, with their power.
struct Measured {
    names: Vec<String>,
    class_of: Vec<usize>,
    power: Power,
}

fn measured(table: &Table) -> Measured {
    let (names, game) = table.file.game().unwrap();
    let names = if table.file.classes.is_empty() { Vec::new() } else { names };
    Measured { names, class_of: game.class_of().to_vec(), power: measure(&game).unwrap() }
}

/// Whether everything that is published of a table is what we count.
fn is_met(table: &Table) -> bool {
    let (found, expected) = (measured(table), &table.expected);
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
