//! Real Kumu maps.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod shared;

use formats::kumu::{Direction, Graph, graph, graph_of_sheets, to_json, to_tables};
use formats::{Limits, Trouble, read, write};

fn open(name: &str) -> Option<Graph> {
    let bytes = shared::file(name)?;
    Some(graph(&read(name, &bytes, &Limits::default()).unwrap()).unwrap())
}

/// Writes a graph in both forms and reads it back.
fn there_and_back(original: &Graph) {
    let limits = Limits::default();
    let json = to_json(original, "again");
    let again = graph(&read("again.json", json.as_bytes(), &limits).unwrap()).unwrap();
    assert!(again.same_as(original), "JSON");
    let xlsx = write::xlsx(&to_tables(original)).unwrap();
    let again = graph(&read("again.xlsx", &xlsx, &limits).unwrap()).unwrap();
    let mut original = original.clone();
    original.loops.clear();
    assert!(again.same_as(&original), "XLSX");
}

#[test]
fn one_map_in_two_forms_is_one_graph() {
    let Some(project) = open("kumu/kumu-us-states.json") else { return };
    let Some(workbook) = open("kumu/kumu-us-states.xlsx") else { return };
    for graph in [&project, &workbook] {
        assert_eq!((graph.elements.len(), graph.connections.len()), (51, 113));
        // Four pairs of neighbours are drawn twice, word for word: 113 − 4.
        assert_eq!(graph.distinct_connections(), 109);
        assert!(graph.dangling.is_empty() && graph.repeated.is_empty());
        assert!(graph.connections.iter().all(|c| c.direction == Direction::Undirected));
    }
    assert!(project.same_as(&workbook));
    assert_eq!(project.maps, ["The States"]);
    assert!(project.elements[0].attributes.contains_key("2010 Population"));
    there_and_back(&project);
    there_and_back(&workbook);
}

#[test]
fn a_changed_map_is_another_graph() {
    let Some(project) = open("kumu/kumu-us-states.json") else { return };
    let mut other = project.clone();
    other.connections[0].direction = Direction::Directed;
    assert!(!other.same_as(&project));
    let mut other = project.clone();
    other.elements[0].attributes.insert("Region".to_owned(), "Moon".to_owned());
    assert!(!other.same_as(&project));
}

#[test]
fn several_maps_are_merged_and_custom_columns_kept() {
    let Some(project) = open("kumu/kumu-changelabs-template.json") else { return };
    assert_eq!((project.elements.len(), project.connections.len()), (10, 11));
    assert_eq!(project.maps.len(), 2);
    assert!(project.connections.iter().any(|c| c.attributes.contains_key("Power Score")));
    there_and_back(&project);

    let Some(people) = open("kumu/kumu-elements-connections-people.xlsx") else { return };
    assert_eq!((people.elements.len(), people.connections.len()), (34, 49));
    assert_eq!(people.elements[0].tags, ["PayPal-Mafia"]);
    assert_eq!(people.connections[0].kind, "Employee/Founder");
    there_and_back(&people);
}

#[test]
fn a_coalition_in_two_files_with_a_dangling_link() {
    let Some(elements) = shared::file("kumu/standards-ecosystem-elements.json.gz") else { return };
    let Some(connections) = shared::file("kumu/standards-ecosystem-connections.json") else {
        return;
    };
    let limits = Limits::default();
    let elements = read("elements.json", &elements, &limits).unwrap();
    let connections = read("connections.json", &connections, &limits).unwrap();
    let graph = graph_of_sheets(elements.sheets.first(), connections.sheets.first()).unwrap();
    assert_eq!((graph.elements.len(), graph.connections.len()), (692, 871));
    let missing: Vec<&str> = graph.dangling.iter().map(|end| end.label.as_str()).collect();
    assert_eq!(missing, ["HyperLedger"]);
    let end = &graph.dangling[0];
    let tie = &graph.connections[end.connection];
    assert!(tie.from == "HyperLedger" || tie.to == "HyperLedger");
    assert_eq!(graph.connections.iter().filter(|c| c.kind.is_empty()).count(), 23);
    there_and_back(&graph);
}

#[test]
fn a_broken_workbook_is_refused_with_a_mend() {
    let Some(bytes) = shared::file("kumu/kumu-broken-workbook.xlsx") else { return };
    let error = read("euro-crisis.xlsx", &bytes, &Limits::default()).unwrap_err();
    assert!(matches!(error.trouble, Trouble::Damaged { .. }));
    assert!(error.to_string().contains("save it under a new name"), "{error}");
}
