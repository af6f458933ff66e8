//! Opinion: conversations of Pol.is from raw votes to groups, beside red-dwarf in the same run.

use std::collections::BTreeMap;
use std::io::Read as _;

use insight::opinion::{Answer, Cast, Votes, analyse};

use crate::peers::{peer, shared, timed};
use crate::table::Row;

/// Conversations with published groups; the first is the largest.
const CONVERSATIONS: [&str; 3] =
    ["american-assembly.bowling-green", "vtaiwan.uberx", "brexit-consensus"];

/// Times faster than the peer that we must be.
const TIMES: f64 = 20.0;

/// Analyses the conversations.
pub fn opinion() -> Vec<Row> {
    CONVERSATIONS.iter().filter_map(|name| row(name)).collect()
}

fn row(name: &str) -> Option<Row> {
    let (casts, published) = read(name)?;
    let ((votes, found), seconds) = timed(|| {
        let votes = Votes::new(&casts, &[], &[]);
        let found = analyse(&votes);
        (votes, found)
    });
    let ours: BTreeMap<u64, u32> = found
        .groups
        .iter()
        .flat_map(|groups| {
            let of = found.placed.iter().zip(&groups.grouping.groups.of);
            of.map(|(row, group)| (votes.participants[*row], *group))
        })
        .collect();
    let both: Vec<(u32, u32)> =
        published.iter().filter_map(|(who, group)| Some((*group, *ours.get(who)?))).collect();
    let beside = peer("opinion_peers.py", &format!("openData/{name}/red-dwarf"));
    let agreed = beside.as_ref().and_then(|p| p.result["adjusted_rand"].as_f64());
    Some(Row {
        what: format!("opinion, {name}, {} votes: processor time", votes.count()),
        ours: format!("{seconds:.3} s, adjusted Rand {:.2}", adjusted_rand(&both)),
        goal: "20 times the peer",
        reached: beside.as_ref().map(|p| p.seconds / seconds >= TIMES),
        peer: beside.map_or_else(String::new, |p| {
            let agreed = agreed.map_or_else(String::new, |a| format!(", adjusted Rand {a:.2}"));
            format!("{} {:.2} s{agreed}, {:.0} ×", p.name, p.seconds, p.seconds / seconds)
        }),
    })
}

/// The votes of an export, and the published group of each participant who has one.
fn read(name: &str) -> Option<(Vec<Cast>, BTreeMap<u64, u32>)> {
    let path = format!("data/bench/opinion/openData/{name}/participants-votes.csv.gz");
    let mut text = String::new();
    let file = std::fs::File::open(shared(&path)?).ok()?;
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).ok()?;
    let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<&str>>());
    let head = lines.next()?;
    let first = head.iter().position(|column| *column == "n-disagree")? + 1;
    let (mut casts, mut groups) = (Vec::new(), BTreeMap::new());
    for cells in lines {
        let participant = cells.first()?.parse().ok()?;
        if let Ok(group) = cells.get(1)?.parse() {
            groups.insert(participant, group);
        }
        for (statement, cell) in head.iter().zip(&cells).skip(first) {
            let answer = match *cell {
                "1" => Answer::Agree,
                "0" => Answer::Pass,
                "-1" => Answer::Disagree,
                _ => continue,
            };
            let statement = statement.parse().ok()?;
            casts.push(Cast { participant, statement, answer, at: 0 });
        }
    }
    Some((casts, groups))
}

/// The groups of one person in two groupings.
type Both = (u32, u32);

/// How far two groupings agree beyond chance, 1 when they are the same (Hubert and Arabie 1985).
fn adjusted_rand(both: &[Both]) -> f64 {
    let pairs = |count: u64| (count * count.saturating_sub(1) / 2) as f64;
    let together = |key: fn(&Both) -> Both| {
        let mut counts: BTreeMap<Both, u64> = BTreeMap::new();
        both.iter().for_each(|one| *counts.entry(key(one)).or_default() += 1);
        counts.values().map(|count| pairs(*count)).sum::<f64>()
    };
    let (cells, rows, columns) =
        (together(|one| *one), together(|(a, _)| (*a, 0)), together(|(_, b)| (0, *b)));
    let chance = rows * columns / pairs(both.len() as u64).max(1.0);
    let most = f64::midpoint(rows, columns);
    if most == chance { 1.0 } else { (cells - chance) / (most - chance) }
}
