//! Real maps through the hub and out again in every form: everybody, every link with its ends and
//! direction, its weight, days and words. What the hub does not take is told when it is brought.

use std::collections::{BTreeMap, BTreeSet};

use formats::graph::{Connection, Direction, Graph, graph};
use formats::{Limits, read};
use serde_json::Value;

use crate::real::real;
use crate::world::{World, convoke, ended, json};

/// What a link says that every form must keep: ends, which way, weight and days.
type Tie = (String, String, bool, [String; 3]);

fn tie(one: &Connection) -> Tie {
    let directed = one.direction == Direction::Directed;
    let (mut from, mut to) = (one.from.trim().to_owned(), one.to.trim().to_owned());
    if !directed && from > to {
        std::mem::swap(&mut from, &mut to);
    }
    // Grants call their days by other names.
    let mut said = [["weight", "", ""], ["since", "start", "award date"], ["until", "end", ""]]
        .map(|names| {
            let said = names.iter().find_map(|name| one.attributes.get(*name));
            said.map_or("", String::as_str).split('T').next().unwrap_or_default().to_owned()
        });
    // An end before the beginning is none: it is told, and left out.
    if said[2] < said[1] {
        said[2].clear();
    }
    (from, to, directed, said)
}

/// Everybody's name, and every link once.
fn told(of: &Graph) -> (BTreeSet<String>, BTreeSet<Tie>) {
    let names = of.elements.iter().map(|one| one.label.trim().to_owned()).collect();
    (names, of.connections.iter().map(tie).collect())
}

/// The words that a graph has for its links, with how often: a kind of the partner's own may stand
/// in the label, where the hub has another.
fn words(of: &Graph) -> BTreeMap<Tie, String> {
    let mut all: BTreeMap<Tie, String> = BTreeMap::new();
    for one in &of.connections {
        let own = all.entry(tie(one)).or_default();
        own.push_str(&format!("{} {} ", one.kind, one.label).to_lowercase());
    }
    all
}

fn read_graph(name: &str, bytes: &[u8]) -> Graph {
    graph(&read(name, bytes, &Limits::default()).unwrap()).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// A hub with nobody in it but those of this file; what was said when it came.
fn hub_of(world: &World, file: &str) -> (String, Value) {
    let data = world.path("own");
    let new = ["new", "Own", "--model", "organic", "--email", "a@b.example", "--data", &data];
    assert_eq!(ended(&convoke(&new)).0, 0);
    let bring = ["import", file, "--source", "its maker", "--yes", "--json", "--data", &data];
    let (code, said) = json(&bring);
    assert_eq!(code, 0, "{file}: {said}");
    (data, said)
}

const FORMS: [&str; 5] = ["graphml", "gexf", "kumu.json", "kumu.xlsx", "popolo.json"];

/// The map of a hub in every form.
fn out(world: &World, data: &str, form: &str) -> Graph {
    let (address, to) = (format!("landscape/network.{form}"), world.path("map"));
    let asked = ["export", &address, "--to", &to, "--data", data];
    let (code, said, err) = ended(&convoke(&asked));
    assert_eq!(code, 0, "{form}: {said}{err}");
    read_graph(&format!("map.{form}"), &std::fs::read(&to).unwrap())
}

#[test]
fn real_maps_go_out_in_every_form_as_they_came() {
    for name in [
        "kumu/kumu-us-states.json",
        "kumu/kumu-us-states.xlsx",
        "kumu/kumu-changelabs-template.json",
        "kumu/kumu-elements-connections-people.xlsx",
        "openstandards/360giving/grants-ab-charitable-trust.json.gz",
    ] {
        let world = World::demo();
        let Some(file) = real(&world, name) else { return };
        let came = read_graph(&file, &std::fs::read(&file).unwrap());
        let (data, said) = hub_of(&world, &file);
        let (names, mut ties) = told(&came);
        // Where an end is nobody there is no link, and it is told how many there are.
        let lost: BTreeSet<usize> = came.dangling.iter().map(|end| end.connection).collect();
        assert_eq!(said["graph"]["dangling"], came.dangling.len(), "{name}: {said}");
        ties.retain(|own| !lost.iter().any(|at| tie(&came.connections[*at]) == *own));
        let known = words(&came);
        for form in FORMS {
            let again = out(&world, &data, form);
            let (own_names, own_ties) = told(&again);
            assert_eq!(own_names, names, "{name} as {form}");
            let missing: Vec<&Tie> = ties.difference(&own_ties).take(3).collect();
            let more: Vec<&Tie> = own_ties.difference(&ties).take(3).collect();
            assert!(
                missing.is_empty() && more.is_empty(),
                "{name} as {form}: {missing:?} {more:?}"
            );
            let own = words(&again);
            for (tie, said) in known.iter().filter(|(tie, _)| ties.contains(*tie)) {
                for word in said.split_whitespace() {
                    assert!(own[tie].contains(word), "{name} as {form}: {tie:?}: {word}");
                }
            }
        }
    }
}

/// A map as Kumu has it, with a weight, days, both ways, and a loop.
const MAP: &str = r#"{"elements":[{"label":"Ada Trust"},{"label":"Ben Union"},{"label":"Cem Works"}],
    "connections":[
    {"from":"Ada Trust","to":"Ben Union","direction":"directed","type":"funds","weight":"2",
     "since":"2024-01-01","until":"2025-06-30","label":"core grant"},
    {"from":"Ben Union","to":"Cem Works","direction":"mutual","label":"share an office"},
    {"from":"Cem Works","to":"Ada Trust","direction":"undirected","type":"works with"}],
    "loops":[{"label":"R1","description":"More is more."}]}"#;

#[test]
fn weight_days_and_words_of_a_link_stay_and_what_the_hub_has_not_is_told() {
    let world = World::demo();
    let file = world.file("map.json", MAP.as_bytes());
    let (data, said) = hub_of(&world, &file);
    for form in FORMS {
        let again = out(&world, &data, form);
        let ties: BTreeSet<Tie> = again.connections.iter().map(tie).collect();
        let of = |from: &str, to: &str, directed, said: [&str; 3]| {
            (from.to_owned(), to.to_owned(), directed, said.map(str::to_owned))
        };
        let known = BTreeSet::from([
            of("Ada Trust", "Ben Union", true, ["2", "2024-01-01", "2025-06-30"]),
            of("Ben Union", "Cem Works", false, ["", "", ""]),
            of("Ada Trust", "Cem Works", false, ["", "", ""]),
        ]);
        assert_eq!(ties, known, "{form}");
        let labels: Vec<&str> = again.connections.iter().map(|one| one.label.as_str()).collect();
        for label in ["core grant", "share an office"] {
            assert!(labels.contains(&label), "{form}: {labels:?}");
        }
        assert!(again.loops.is_empty(), "{form}");
    }
    let half = world.file("half.json", MAP.replace("\"2\"", "\"2.5\"").as_bytes());
    let dry = ["import", &half, "--dry-run", "--json", "--data", &world.data()];
    let fault = json(&dry).1["faults"].to_string();
    assert!(
        fault.contains("2.5") && fault.contains("weight"),
        "a weight that is not taken: {fault}"
    );
    let counts = &said["graph"];
    assert_eq!((&counts["loops"], &counts["mutual"]), (&1.into(), &1.into()), "{said}");
}
