//! Networks: ours beside igraph and others, in processor seconds of the same run.

use std::io::Read as _;

use insight::layout::{Settings, layout};
use insight::network::{
    Graph, betweenness, communities, constraint, core_numbers, pagerank, triangles,
};

use crate::machine::split_mix;
use crate::peers::{Peer, peer, shared, timed, with_input};
use crate::table::Row;

/// What is worked out, on what, and beside whom.
struct Case {
    job: &'static str,
    network: &'static str,
    peers: &'static [&'static str],
    /// Times faster than the first peer that we must be.
    goal: f64,
}

const fn case(
    job: &'static str,
    network: &'static str,
    peers: &'static [&'static str],
    goal: f64,
) -> Case {
    Case { job, network, peers, goal }
}

const CASES: &[Case] = &[
    case("betweenness", "power", &["igraph", "rustworkx"], 1.0),
    case("betweenness", "wiki-vote", &["igraph"], 1.0),
    case("leiden", "cond-mat-2003", &["igraph", "leidenalg"], 1.0),
    case("leiden", "epinions-undirected", &["igraph", "networkit", "leidenalg"], 1.0),
    case("pagerank", "epinions-undirected", &["igraph", "networkit"], 2.0),
    case("kcore", "epinions-undirected", &["igraph", "networkit"], 1.0),
    case("triangles_clustering", "epinions-undirected", &["igraph"], 1.0),
    case("constraint", "wiki-vote", &["igraph"], 1.0),
    case("constraint", "cond-mat-2003", &["igraph"], 1.0),
];

/// Organisations of the network that is laid out.
const LAID_OUT: u32 = 100_000;

/// Runs the cases.
pub fn networks() -> Vec<Row> {
    CASES.iter().filter_map(row).chain([laid_out()]).collect()
}

/// The positions of a large network, beside igraph's layout for large ones.
fn laid_out() -> Row {
    let mut seed = 7;
    // Each has a tie with two before it: with anybody, or with whom anybody is tied to, so that a
    // few have many.
    let mut ties: Vec<(u32, u32)> = vec![(0, 1)];
    for node in 2..LAID_OUT {
        let known = ties[split_mix(&mut seed) as usize % ties.len()].0;
        let anybody = (split_mix(&mut seed) % u64::from(node)) as u32;
        ties.extend([(known, node), (anybody, node)]);
    }
    let nodes = LAID_OUT as usize;
    let (_, seconds) = timed(|| layout(nodes, &ties, Settings::for_size(nodes)));
    let beside = match with_input("layout_peer.py", &handed(&ties)) {
        Ok(said) => {
            let (name, theirs) = (said["peer"].as_str(), said["seconds"].as_f64());
            let theirs = theirs.unwrap_or_default();
            format!("{} {theirs:.1} s, {:.1} ×", name.unwrap_or_default(), theirs / seconds)
        }
        Err(why) => format!("peer not run: {why}"),
    };
    let what = format!("layout, {LAID_OUT} nodes and {} ties: processor time", ties.len());
    Row::figure(&what, format!("{seconds:.1} s")).beside(beside)
}

/// The network as the peer takes it.
fn handed(ties: &[(u32, u32)]) -> String {
    let lines = ties.iter().map(|(one, other)| format!("{one} {other}\n"));
    std::iter::once(format!("{LAID_OUT}\n")).chain(lines).collect()
}

fn row(case: &Case) -> Option<Row> {
    let graph = read(case.network)?;
    let ((figure, modularity), seconds) = timed(|| worked_out(case.job, &graph));
    let name = |peer: &str| format!("{}/{}/{peer}", case.job, case.network);
    let peers: Vec<Peer> =
        case.peers.iter().filter_map(|p| peer("network_peers.py", &name(p))).collect();
    let ratio = peers.first().map(|first| first.seconds / seconds);
    let beside = peers.iter().map(|p| {
        let quality = p.result["modularity"].as_f64();
        let quality = quality.map_or_else(String::new, |q| format!(", modularity {q:.5}"));
        format!("{} {:.3} s{quality}, {:.1} ×", p.name, p.seconds, p.seconds / seconds)
    });
    let lower = |p: &Peer| p.result["modularity"].as_f64().is_some_and(|q| q > figure + 1e-9);
    let worse = modularity && peers.iter().any(lower);
    let quality = if modularity { format!(", modularity {figure:.5}") } else { String::new() };
    Some(Row {
        what: format!("{}, {}: processor time", case.job, case.network),
        ours: format!("{seconds:.3} s{quality}"),
        goal: if case.goal > 1.0 { "half of igraph's" } else { "igraph's, no lower modularity" },
        reached: ratio.map(|ratio| ratio >= case.goal && !worse),
        peer: beside.collect::<Vec<_>>().join("; "),
    })
}

/// Does a job; gives a figure of its answer, and whether that is a modularity.
fn worked_out(job: &str, graph: &Graph) -> (f64, bool) {
    match job {
        "betweenness" => (betweenness(graph).iter().sum(), false),
        "leiden" => {
            let (above, below) = communities(graph).modularity;
            (above as f64 / below as f64, true)
        }
        "pagerank" => (pagerank(graph, 0.85).iter().sum(), false),
        "kcore" => (core_numbers(graph).iter().map(|c| f64::from(*c)).sum(), false),
        "constraint" => (constraint(graph).iter().flatten().sum(), false),
        _ => (triangles(graph).transitivity().unwrap_or_default(), false),
    }
}

/// A network of the shared data, without direction.
fn read(name: &str) -> Option<Graph> {
    let file = std::fs::File::open(shared(&format!("data/bench/network/{name}.edges.gz"))?).ok()?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).ok()?;
    let nodes = text.split_whitespace().nth(2)?.parse().ok()?;
    let ties = text.lines().skip(1).filter_map(|line| {
        let (a, b) = line.split_once(' ')?;
        Some((a.parse().ok()?, b.parse().ok()?, 1))
    });
    let ties: Vec<(u32, u32, u64)> = ties.collect();
    let directed = text.lines().next()?.ends_with(" directed");
    let graph = if directed { Graph::directed } else { Graph::undirected }(nodes, &ties);
    Some(graph.without_direction().into_owned())
}
