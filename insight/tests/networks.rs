//! Networks against what igraph, networkit, networkx and sna agree on, and against proven optima.
//! Skips without the data. Conventions: `bench/SOURCES.md` of the shared data.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod shared;

use insight::network::{
    Graph, Mixing, betweenness, brokerage, communities, components, constraint, core_numbers,
    degree_assortativity, isolates, modularity, pagerank, strong_components, triangles,
};
use serde_json::Value;

/// A network, what is expected of it, and the group of each node where there are groups.
struct Case {
    name: &'static str,
    graph: Graph,
    expected: Value,
    labels: Option<Vec<u32>>,
}

const SMALL: [&str; 8] =
    ["karate", "dolphins", "lesmis", "polbooks", "football", "netscience", "polblogs", "power"];
const LARGE: [&str; 5] =
    ["email-eu-core", "wiki-vote", "cond-mat-2003", "email-enron", "epinions-undirected"];

fn cases(names: &[&'static str]) -> Vec<Case> {
    names.iter().filter_map(|name| case(name)).collect()
}

fn case(name: &'static str) -> Option<Case> {
    let text = shared::gunzip(&shared::path(&format!("bench/network/{name}.edges.gz"))?);
    let head: Vec<&str> = text.lines().next()?.split_whitespace().collect();
    let nodes = head[2].parse().expect("a number of nodes");
    let number = |word: &str| word.parse::<u32>().expect("a number");
    let ties: Vec<(u32, u32, u64)> = text
        .lines()
        .skip(1)
        .map(|line| line.split_once(' ').expect("two numbers"))
        .map(|(a, b)| (number(a), number(b), 1))
        .collect();
    let directed = head.last() == Some(&"directed");
    let graph = if directed { Graph::directed } else { Graph::undirected }(nodes, &ties);
    let expected = shared::path(&format!("bench/network/{name}.expected.json"))?;
    let expected = std::fs::read_to_string(expected).expect("reads");
    let expected = serde_json::from_str::<Value>(&expected).expect("JSON");
    let expected = expected["computed"].clone();
    // Only networks of which figures between groups are known come with groups.
    let labels = expected.get("ei_index").and_then(|_| labels(name));
    Some(Case { name, graph, expected, labels })
}

fn labels(name: &str) -> Option<Vec<u32>> {
    let text = shared::gunzip(&shared::path(&format!("bench/network/{name}.labels.gz"))?);
    let mut known: Vec<&str> = text.lines().collect();
    known.sort_unstable();
    known.dedup();
    Some(text.lines().map(|label| known.binary_search(&label).unwrap() as u32).collect())
}

fn close(found: f64, wanted: f64, relative: f64, what: &str) {
    let far = (found - wanted).abs();
    assert!(far <= relative * wanted.abs().max(1e-9), "{what}: {found} instead of {wanted}");
}

/// Compares values of all nodes: a whole list, the largest of them, or their sums.
fn same(found: &[f64], wanted: &Value, relative: f64, what: &str) {
    if let Some(list) = wanted.as_array() {
        assert_eq!(found.len(), list.len(), "{what}");
        for (node, value) in list.iter().enumerate() {
            // Isolates have none.
            let value = value.as_f64().unwrap_or(f64::NAN);
            assert_eq!(value.is_nan(), found[node].is_nan(), "{what} of {node}");
            if !value.is_nan() {
                close(found[node], value, relative, &format!("{what} of {node}"));
            }
        }
    }
    for pair in wanted["top20"].as_array().into_iter().flatten() {
        let node = pair[0].as_u64().unwrap() as usize;
        close(found[node], pair[1].as_f64().unwrap(), relative, &format!("{what} of {node}"));
    }
    let kept = || found.iter().filter(|v| !v.is_nan());
    if let Some(sum) = wanted["sum"].as_f64() {
        close(kept().sum(), sum, relative, &format!("sum of {what}"));
    }
    if let Some(squares) = wanted["sum_squares"].as_f64() {
        close(kept().map(|v| v * v).sum(), squares, relative, &format!("squares of {what}"));
    }
    if let Some(alone) = wanted["isolates"].as_u64() {
        assert_eq!(found.iter().filter(|v| v.is_nan()).count() as u64, alone, "{what}");
    }
}

#[test]
fn parts_cores_and_triangles() {
    for Case { name, graph, expected, .. } in cases(&[&SMALL[..], &LARGE[..]].concat()) {
        assert_eq!(graph.nodes(), expected["nodes"], "{name}");
        assert_eq!(graph.ties(), expected["edges"], "{name}");
        assert_eq!(graph.without_direction().ties(), expected["undirected_edges"], "{name}");
        let weak = components(&graph);
        assert_eq!(weak.count(), expected["components_weak"], "{name}");
        assert_eq!(weak.sizes[0], expected["largest_weak"], "{name}");
        if !expected["components_strong"].is_null() {
            let strong = strong_components(&graph);
            assert_eq!(strong.count(), expected["components_strong"], "{name}");
            assert_eq!(strong.sizes[0], expected["largest_strong"], "{name}");
        }
        let cores = core_numbers(&graph);
        let mut histogram = vec![0_u64; *cores.iter().max().unwrap() as usize + 1];
        cores.iter().for_each(|core| histogram[*core as usize] += 1);
        assert_eq!(serde_json::json!(histogram), expected["core_histogram"], "{name}");
        assert_eq!(isolates(&graph).len() as u64, histogram[0], "{name}");
        let found = triangles(&graph);
        assert_eq!(found.total(), expected["triangles"], "{name}");
        let local = found.average_clustering().unwrap();
        close(
            found.transitivity().unwrap(),
            expected["transitivity"].as_f64().unwrap(),
            1e-12,
            name,
        );
        close(local, expected["average_local_clustering"].as_f64().unwrap(), 1e-12, name);
    }
}

#[test]
fn correlations_ranks_and_constraint() {
    for Case { name, graph, expected, .. } in cases(&[&SMALL[..], &LARGE[..]].concat()) {
        let degree = degree_assortativity(&graph).unwrap();
        close(degree, expected["degree_assortativity"].as_f64().unwrap(), 1e-9, name);
        let undirected = graph.without_direction();
        let degree = degree_assortativity(&undirected).unwrap();
        close(degree, expected["degree_assortativity_undirected"].as_f64().unwrap(), 1e-9, name);
        same(&pagerank(&graph, 0.85), &expected["pagerank"], 1e-9, &format!("{name} pagerank"));
        let bound = constraint(&undirected);
        let bound: Vec<f64> = bound.iter().map(|c| c.unwrap_or(f64::NAN)).collect();
        same(&bound, &expected["constraint"], 1e-9, &format!("{name} constraint"));
    }
}

#[test]
fn betweenness_with_and_without_direction() {
    for Case { name, graph, expected, .. } in cases(&SMALL) {
        let undirected = betweenness(&graph.without_direction());
        same(&undirected, &expected["betweenness_undirected"], 1e-9, &format!("{name} between"));
        if graph.is_directed() {
            let directed = betweenness(&graph);
            same(&directed, &expected["betweenness_directed"], 1e-9, &format!("{name} directed"));
        }
    }
}

#[test]
fn groups_mix_and_are_brokered() {
    for Case { name, graph, expected, labels } in cases(&[&SMALL[..], &LARGE[..1]].concat()) {
        let Some(labels) = labels else { continue };
        let groups = *labels.iter().max().unwrap() as usize + 1;
        let undirected = graph.without_direction();
        let mixing = Mixing::new(&undirected, &labels, groups);
        close(mixing.ei_index().unwrap(), expected["ei_index"].as_f64().unwrap(), 1e-12, name);
        let (up, down) = modularity(&graph, &labels);
        let wanted = expected["label_modularity_undirected"].as_f64().unwrap();
        close(up as f64 / down as f64, wanted, 1e-12, name);
        let mixing = Mixing::new(&graph, &labels, groups);
        let found = mixing.assortativity().unwrap();
        close(found, expected["label_assortativity"].as_f64().unwrap(), 1e-12, name);
        let path = shared::path(&format!("bench/network/{name}.brokerage.json")).unwrap();
        let wanted = std::fs::read_to_string(path).expect("reads");
        let wanted = serde_json::from_str::<Value>(&wanted).expect("JSON");
        let roles = brokerage(&graph, &labels).into_iter().map(|r| {
            let total = r.total();
            [r.coordinator, r.itinerant, r.representative, r.gatekeeper, r.liaison, total]
        });
        assert_eq!(serde_json::json!(roles.collect::<Vec<_>>()), wanted["counts"], "{name}");
    }
}

/// Proven optima (Aloise et al. 2010), and for the others what leidenalg reaches.
#[test]
fn neighbourhoods_reach_the_optima() {
    for Case { name, graph, expected, .. } in cases(&[&SMALL[..], &LARGE[..]].concat()) {
        let found = communities(&graph);
        let quality = found.modularity.0 as f64 / found.modularity.1 as f64;
        let wanted = expected["modularity_best_of_leiden"].as_f64().unwrap();
        println!("{name}: modularity {quality:.6}, best known {wanted:.6}");
        assert!(quality >= wanted - 1e-4, "{name}: {quality} instead of {wanted}");
    }
}
