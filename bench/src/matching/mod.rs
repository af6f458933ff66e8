//! Organisation names against every labelled set, beside the peers of ../shared/bench-peers.
//! Both are measured at the score that gives their best F1, in processor seconds.

#[path = "../../../insight/tests/sets/mod.rs"]
mod sets;
#[path = "../../../insight/tests/shared/mod.rs"]
mod shared;

use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};
use sets::tally::{Tally, of_linking, of_list, of_pairs};
use sets::{Linking, Pair};

use crate::peers::timed;
use crate::table::Row;

/// Matches all sets.
pub fn matching() -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some((organisations, others)) = sets::pairs() {
        let all: Vec<_> = organisations.iter().chain(&others).cloned().collect();
        let named =
            [("pairs of organisations", organisations, 0.8732), ("pairs, all", all, 0.7903)];
        for (what, pairs, frozen) in named {
            rows.push(judged(what, &pairs, frozen));
        }
    }
    let crossref = ["affiliation", "ror_id"];
    let s2aff = ["original_affiliation", "labels"];
    for (what, set, within) in [
        ("ClimActor names", sets::climactor(), false),
        ("ROR aliases", sets::ror_aliases(), false),
        ("Somalia spellings", sets::somalia(), false),
        ("HAPI names in three languages", sets::hapi(), false),
        (
            "Crossref affiliations",
            sets::affiliations("er/affiliation-to-ror-train.csv.gz", crossref),
            true,
        ),
        (
            "S2AFF affiliations",
            sets::affiliations("bench/entity/s2aff_train_val.csv.gz", s2aff),
            true,
        ),
    ] {
        let Some(set) = set else { continue };
        let (tally, seconds) = timed(|| of_linking(&set, within));
        rows.push(beside(what, set.asked.len(), &tally, seconds, &handed(&set)));
    }
    if let Some((sites, ids)) = sets::childcare() {
        let (tally, seconds) = timed(|| of_list(&sites, &ids));
        let text = sites
            .iter()
            .map(|s| format!("{} {}", s.names.join(" "), s.address.as_deref().unwrap_or_default()));
        let work = json!({ "rows": text.collect::<Vec<_>>(), "ids": ids });
        rows.push(beside("child care sites", sites.len(), &tally, seconds, &work));
    }
    rows
}

/// Pairs that are judged one by one, beside the peers in this run and one whose scores are shipped
/// with the set: nobody's time is known for those.
fn judged(what: &str, pairs: &[Pair], frozen: f64) -> Row {
    let (tally, seconds) = timed(|| of_pairs(pairs));
    let each = pairs.iter().map(|(one, other, is)| json!([one.names[0], other.names[0], is]));
    let peers = run_peers(&json!({ "pairs": each.collect::<Vec<Value>>() }));
    let mark = peers.iter().filter_map(|peer| peer["f1"].as_f64()).fold(frozen, f64::max);
    let shipped = format!("nomenklatura logic-v2 (its shipped scores): F1 {frozen}");
    let said = std::iter::once(shipped).chain(peers.iter().map(|peer| told(peer, seconds)));
    row(what, pairs.len(), &tally, seconds, mark, "above all peers")
        .beside(said.collect::<Vec<_>>().join("; "))
}

/// What a peer reached, in how many times our seconds.
fn told(peer: &Value, seconds: f64) -> String {
    let figure = |field: &str| peer[field].as_f64();
    let (Some(name), Some(f1)) = (peer["peer"].as_str(), figure("f1")) else {
        return format!("peer not installed: {}", peer["missing"]);
    };
    let first = figure("first").map_or_else(String::new, |first| format!(", first {first:.4}"));
    let theirs = figure("seconds").unwrap_or(0.0);
    let times = theirs / seconds.max(1e-9);
    format!("{name}: F1 {f1:.4}{first}, {theirs:.3} s ({times:.1} times ours)")
}

fn row(
    what: &str,
    questions: usize,
    tally: &Tally,
    seconds: f64,
    peer: f64,
    goal: &'static str,
) -> Row {
    let (best, alone) = (tally.best(), tally.alone());
    Row {
        what: format!("match: {what} ({questions})"),
        ours: format!(
            "F1 {:.4} (precision {:.4}, recall {:.4}), first {:.4}, {seconds:.3} s; alone: \
             precision {:.4}, recall {:.4}",
            best.f1,
            best.precision,
            best.recall,
            tally.first(),
            alone.precision,
            alone.recall
        ),
        goal,
        reached: Some(best.f1 > peer),
        peer: String::new(),
    }
}

/// The set as the peers take it.
fn handed(set: &Linking) -> Value {
    let each = || (0_usize..).zip(&set.known);
    let names: Vec<&String> = each().flat_map(|(_, known)| &known.names).collect();
    let owners: Vec<usize> =
        each().flat_map(|(owner, known)| known.names.iter().map(move |_| owner)).collect();
    let asked: Vec<Value> = set
        .asked
        .iter()
        .map(|(asked, right)| json!({ "text": asked.names[0], "right": right }))
        .collect();
    json!({ "names": names, "owners": owners, "asked": asked })
}

/// Runs the peers on the same set: the best F1 of theirs is to be surpassed, in a tenth of the time
/// that took.
fn beside(what: &str, questions: usize, tally: &Tally, seconds: f64, work: &Value) -> Row {
    let peers = run_peers(work);
    let figure = |peer: &Value, field: &str| peer[field].as_f64();
    let f1 = |peer: &Value| figure(peer, "f1").unwrap_or(0.0);
    let best = peers.iter().max_by(|one, other| f1(one).total_cmp(&f1(other)));
    let mark = best.map_or(0.0, f1);
    let fast = best.and_then(|peer| figure(peer, "seconds")).is_some_and(|s| s >= 10.0 * seconds);
    let said: Vec<String> = peers.iter().map(|peer| told(peer, seconds)).collect();
    let row = row(what, questions, tally, seconds, mark, "above all peers, ten times as fast");
    Row { reached: row.reached.map(|above| above && fast), ..row }.beside(said.join("; "))
}

fn run_peers(work: &Value) -> Vec<Value> {
    let missing = |why: &str| vec![json!({ "missing": why })];
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/matching/peers.py");
    let folder = std::env::var_os("CONVOKE_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
        PathBuf::from,
    );
    let file =
        std::env::temp_dir().join(format!("convoke-bench-match-{}.json", std::process::id()));
    if std::fs::write(&file, work.to_string()).is_err() {
        return missing("no room for the set");
    }
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let out = Command::new(python).arg(script).arg(folder.join("bench-peers")).arg(&file).output();
    let _ = std::fs::remove_file(&file);
    let Ok(out) = out else { return missing("python3") };
    let text = String::from_utf8_lossy(&out.stdout);
    let peers: Vec<Value> = text.lines().filter_map(|l| serde_json::from_str(l).ok()).collect();
    if peers.is_empty() { missing("the peers gave no answer") } else { peers }
}
