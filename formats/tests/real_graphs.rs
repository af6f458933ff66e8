//! Real maps: Kumu's, a coalition's, grants.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod shared;

use formats::graph::{
    Direction, Graph, Whole, gexf, graph, graph_of_sheets, graphml, is_graph, popolo, write_json,
    write_sheets,
};
use formats::write::{Book, Warnings};
use formats::{Kind, Limits, Trouble, read};

fn open(name: &str) -> Option<Graph> {
    let bytes = shared::file(name)?;
    Some(graph(&read(name, &bytes, &Limits::default()).unwrap()).unwrap())
}

/// Writes a graph in every form that holds all of it, and reads it back.
fn there_and_back(original: &Graph) {
    let limits = Limits::default();
    let same = |name: &str, bytes: &[u8], wanted: &Graph| {
        let book = read(name, bytes, &limits).unwrap();
        assert!(is_graph(&book), "{name}");
        let again = graph(&book).unwrap();
        assert!(again.same_as(wanted), "{name}");
        let ends = |graph: &Graph| graph.dangling.iter().map(|end| end.label.clone()).collect();
        let (found, known): (Vec<String>, Vec<String>) = (ends(&again), ends(wanted));
        assert_eq!(found, known, "{name}");
    };
    let (mut project, whole) = (Vec::new(), Whole::of(original));
    write_json(&mut project, &whole, "again").unwrap();
    same("again.json", &project, original);
    let mut book = Book::begin(Vec::new(), Warnings::default()).unwrap();
    write_sheets(&mut book, &whole).unwrap();
    same("again.xlsx", &book.end().unwrap(), original);
    // Loops exist in Kumu's forms alone.
    let mut plain = original.clone();
    plain.loops.clear();
    let (mut first, mut second) = (Vec::new(), Vec::new());
    graphml::write(&mut first, &Whole::of(&plain)).unwrap();
    gexf::write(&mut second, &Whole::of(&plain)).unwrap();
    same("again.graphml", &first, &plain);
    same("again.gexf", &second, &plain);
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

#[test]
fn graphml_as_other_programs_write_it() {
    let text = r#"<?xml version="1.0"?><!-- yEd -->
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="d0" for="node" attr.name="Country" attr.type="string"><default>Mali</default></key>
<key id="d1" for="edge" attr.name="weight" attr.type="double"/>
<key id="d2" for="node" yfiles.type="nodegraphics"/>
<graph id="G" edgedefault="directed">
 <node id="n0"><data key="d2"><y:ShapeNode><y:NodeLabel>AAPPOR &amp; co</y:NodeLabel></y:ShapeNode></data></node>
 <node id="n1"><data key="d0">Niger</data>
  <graph edgedefault="directed"><node id="n1::0"/></graph></node>
 <hyperedge><endpoint node="n0"/></hyperedge>
 <edge id="e0" source="n0" target="n1"><data key="d1">2.5</data></edge>
 <edge source="n1" target="ghost" directed="false"/>
</graph></graphml>"#;
    let book = read("a.graphml", text.as_bytes(), &Limits::default()).unwrap();
    assert_eq!(book.kind, Kind::Graphml);
    assert!(book.notes.iter().any(|note| note.to_string().contains("hyperedge: 1")));
    let graph = graph(&book).unwrap();
    let labels: Vec<&str> = graph.elements.iter().map(|one| one.label.as_str()).collect();
    assert_eq!(labels, ["AAPPOR & co", "n1::0", "n1"]);
    assert_eq!(graph.elements[0].attributes["Country"], "Mali", "the declared default");
    assert_eq!(graph.elements[1].attributes["parent"], "n1");
    let first = &graph.connections[0];
    assert_eq!((first.from.as_str(), first.direction), ("AAPPOR & co", Direction::Directed));
    assert_eq!(first.attributes["weight"], "2.5");
    assert_eq!(graph.connections[1].direction, Direction::Undirected);
    let ghost = &graph.dangling[0];
    assert_eq!((ghost.label.as_str(), ghost.row), ("ghost", 12), "with its line in the file");
}

#[test]
fn gexf_of_both_versions() {
    for version in ["1.2draft", "1.3"] {
        let text = format!(
            r#"<gexf xmlns="http://gexf.net/{version}" version="{version}">
<graph defaultedgetype="undirected" mode="dynamic"><attributes class="node">
<attribute id="0" title="Type" type="string"><default>NGO</default></attribute></attributes>
<nodes><node id="a" label="A"><attvalues><attvalue for="0" value="Donor"/></attvalues>
<viz:color xmlns:viz="http://gexf.net/viz" r="1" g="2" b="3"/></node>
<node id="b" label="B" start="2020-01-01"/></nodes>
<edges><edge id="0" source="a" target="b" type="mutual" weight="3" label="shares"/>
</edges></graph></gexf>"#
        );
        let graph = graph(&read("a.gexf", text.as_bytes(), &Limits::default()).unwrap()).unwrap();
        let kinds: Vec<&str> = graph.elements.iter().map(|one| one.kind.as_str()).collect();
        assert_eq!(kinds, ["Donor", "NGO"], "{version}");
        assert_eq!(graph.elements[1].attributes["start"], "2020-01-01");
        let tie = &graph.connections[0];
        assert_eq!((tie.label.as_str(), tie.direction), ("shares", Direction::Mutual));
        assert_eq!((tie.from.as_str(), tie.to.as_str()), ("A", "B"));
        assert_eq!(tie.attributes["weight"], "3");
    }
}

#[test]
fn grants_name_funders_and_recipients() {
    let folder = "openstandards/360giving";
    let Some(charities) = open_gz(&format!("{folder}/grants-power-to-change.json.gz")) else {
        return;
    };
    assert_eq!(charities.connections.len(), 870);
    assert!(charities.dangling.is_empty());
    assert!(charities.connections.iter().all(|one| one.from == "Power to Change Trust"));
    let amounts = charities.connections.iter().map(|one| &one.attributes["amount"]);
    assert_eq!(amounts.clone().next().unwrap(), "3239.34");
    assert_eq!(amounts.count(), 870);

    // Grants to 99 persons: no organisation, and no silence about it.
    let Some(trust) = open_gz(&format!("{folder}/grants-ab-charitable-trust.json.gz")) else {
        return;
    };
    assert_eq!((trust.connections.len(), trust.dangling.len()), (154, 99));
    assert!(trust.elements.iter().all(|one| !one.label.is_empty()));

    // The same words in a spreadsheet.
    let csv = "Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,\
               Recipient Org:Name,Funding Org:Identifier,Funding Org:Name\n\
               g-1,Seeds,GBP,500.00,2020-01-02,GB-CHC-1,Ada,GB-CHC-2,Fund\n";
    let graph = graph(&read("g.csv", csv.as_bytes(), &Limits::default()).unwrap()).unwrap();
    let grant = &graph.connections[0];
    assert_eq!((grant.from.as_str(), grant.to.as_str()), ("Fund", "Ada"));
    assert_eq!((grant.label.as_str(), grant.attributes["amount"].as_str()), ("Seeds", "500.00"));
    assert_eq!(graph.elements[1].attributes["identifier"], "GB-CHC-1");
}

fn open_gz(name: &str) -> Option<Graph> {
    let bytes = shared::file(name)?;
    let name = name.trim_end_matches(".gz");
    Some(graph(&read(name, &bytes, &Limits::default()).unwrap()).unwrap())
}

#[test]
fn popolo_and_back() {
    let text = r#"{"organizations":[
        {"id":"o1","name":"Holding","classification":"Corporation"},
        {"id":"o2","name":"ABC, Inc.","parent_id":"o1","founding_date":"1950-01-01",
         "other_names":[{"name":"Bob's Diner"},{"name":"Joe's Diner"}]}],
        "persons":[{"id":"p1","name":"John Q. Public","gender":"male"}],
        "posts":[{"id":"chef","label":"Chef at Joe's Diner"}],
        "memberships":[{"id":"m1","person_id":"p1","organization_id":"o2","role":"Chef",
         "post_id":"chef","start_date":"1970-01"},
         {"person_id":"p1","organization_id":"gone"}]}"#;
    let read =
        |text: &str| graph(&read("a.json", text.as_bytes(), &Limits::default()).unwrap()).unwrap();
    let first = read(text);
    assert_eq!((first.elements.len(), first.connections.len()), (3, 3));
    let (part, chef) = (&first.connections[0], &first.connections[1]);
    assert_eq!((part.from.as_str(), part.to.as_str()), ("ABC, Inc.", "Holding"));
    assert_eq!((chef.kind.as_str(), chef.label.as_str()), ("Chef", "Chef at Joe's Diner"));
    assert_eq!(chef.attributes["since"], "1970-01");
    assert_eq!(first.dangling[0].label, "gone");
    let names = &first.elements[1].attributes["other_names"];
    assert_eq!(names, "Bob's Diner|Joe's Diner");
    let mut written = Vec::new();
    popolo::write(&mut written, &Whole::of(&first)).unwrap();
    let text = std::str::from_utf8(&written).unwrap();
    assert!(text.contains("\"start_date\":\"1970-01\"") && text.contains("\"parent_id\":\"o1\""));
    assert!(read(text).same_as(&first), "{text}");
}

#[test]
fn ties_of_every_kind_come_back_from_popolo() {
    let sheet = |text: &str| {
        let book = read("a.csv", text.as_bytes(), &Limits::default()).unwrap();
        book.sheets.into_iter().next().unwrap()
    };
    let elements = sheet(
        "label,id,type,tags,other_names,identifiers,part_of,part_of_name\n\
         Red,r,NGO,water|air,Rouge|Rojo,ROR:1|LEI:2,,\nBlue,b,,,,,r,Red\nSix,s,,,,7,,\n",
    );
    let connections = sheet(
        "from,to,type,direction,weight,since,until,label,source\n\
         Red,Blue,funds,directed,3,2024-01-01,2024-12-31,gives,Register\n\
         Red,Six,works with,undirected,,,,,\nSix,Red,part of,directed,,,,,\n\
         Six,Blue,part of,directed,,2020-01-01,,,\nBlue,Red,part of,directed,,,,,\n\
         Six,Blue,opposes,mutual,,,,,\n",
    );
    let first = graph_of_sheets(Some(&elements), Some(&connections)).unwrap();
    let mut written = Vec::new();
    popolo::write(&mut written, &Whole::of(&first)).unwrap();
    let again = graph(&read("a.json", &written, &Limits::default()).unwrap()).unwrap();
    let text = String::from_utf8_lossy(&written);
    assert!(again.same_as(&first), "{:#?}\n{text}", again.connections);
    assert_eq!(text.matches("\"parent_id\":\"r\"").count(), 2, "{text}");
}
