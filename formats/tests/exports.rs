//! What is written, read by others: libhxl, frictionless, networkx, igraph.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod shared;

use std::path::Path;
use std::process::Command;

use formats::graph::{
    Connection, Direction, Element, Graph, Whole, gexf, graph, graph_of_sheets, graphml,
};
use formats::hxl::check;
use formats::write::{
    About, Described, Enclosed, Field, Holds, Licence, Party, Rows, Warnings, dictionary, json_ld,
    package, workbook,
};
use formats::{Limits, best_sheet, read};

fn organisations() -> Described<'static> {
    const ROWS: [[&str; 5]; 2] =
        [["o1", "Añil, \"ONG\"", "PER", "2020-02-29", "12"], ["o2", "=منظمة  محلية ", "", "", ""]];
    Described {
        name: "organisations".to_owned(),
        title: "Organisations".to_owned(),
        fields: vec![
            Field::text("id", "Identifier", "Never changes.", "#org+code"),
            Field::text("name", "Name", "What it goes by.", "#org+name"),
            Field::text("country", "Country", "Where it sits.", "#country+code"),
            Field::text("since", "Since", "First day.", "#date+start").holding(Holds::Day),
            Field::text("people", "People", "Reached.", "#reached").holding(Holds::Whole),
        ],
        key: "id".to_owned(),
        rows: Box::new(|| Box::new(ROWS.iter().map(|row| row.map(str::to_owned).to_vec()))),
    }
}

fn ties() -> Described<'static> {
    let end = |name| Field::text(name, name, "An end.", "").of("organisations", "id");
    let row = || vec!["o1".to_owned(), "o2".to_owned()];
    let rows: Box<dyn Fn() -> Rows<'static>> = Box::new(move || Box::new(std::iter::once(row())));
    let (name, title) = ("ties".to_owned(), "Ties".to_owned());
    Described { name, title, fields: vec![end("from"), end("to")], key: String::new(), rows }
}

fn ask(python: &Path, script: &str, file: &Path) -> String {
    let mut command = Command::new(python);
    let told = command.args(["-W", "ignore", "-c", script]).arg(file).output().unwrap();
    let wrong = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(told.status.success(), "{wrong}");
    String::from_utf8_lossy(&told.stdout).trim().to_owned()
}

fn kept(name: &str, bytes: &[u8]) -> std::path::PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_dictionary_explains_every_column() {
    let (first, second) = (organisations(), ties());
    let words = dictionary(&[&first, &second]);
    assert_eq!(words.rows.len(), 7);
    let since = ["organisations", "since", "Since", "First day.", "", "date", "#date+start", ""];
    assert_eq!(words.rows[3], since);
    assert_eq!(words.rows[5][7], "organisations.id");
}

#[test]
fn hxl_passes_our_check_and_libhxl() {
    let mut out = Vec::new();
    organisations().write_hxl(&mut out).unwrap();
    let book = read("a.csv", &out, &Limits::default()).unwrap();
    let choice = best_sheet(&book, None).unwrap();
    assert_eq!(choice.table.tags[1], "#org+name");
    assert!(check(&book.sheets[0], &choice.table).unwrap().is_empty());
    let Some(python) = shared::python(&shared::LIBHXL) else { return };
    let script = "import sys,hxl\n\
        options = hxl.InputOptions(allow_local=True)\n\
        print(hxl.schema(None).validate(hxl.data(sys.argv[1], options).cache()))";
    assert_eq!(ask(&python, script, &kept("hxl.csv", &out)), "True");
}

#[test]
fn a_data_package_is_valid() {
    let about = About {
        name: "landscape".to_owned(),
        title: "Landscape".to_owned(),
        description: "Who is out there.".to_owned(),
        source: ("The hub".to_owned(), "https://hub.example/".to_owned()),
        homepage: "https://hub.example/en".to_owned(),
        licence: Licence {
            name: "CC-BY-4.0".to_owned(),
            title: "CC BY 4.0".to_owned(),
            path: "https://creativecommons.org/licenses/by/4.0/".to_owned(),
        },
    };
    let tables = [organisations(), ties()];
    let (mut first, mut again) = (Vec::new(), Vec::new());
    let shapes = Enclosed {
        name: "shapes",
        path: "data/areas.geojson",
        media: "application/geo+json",
        bytes: br#"{"type":"FeatureCollection","features":[]}"#.to_vec(),
    };
    let along = std::slice::from_ref(&shapes);
    package(&mut first, &about, &tables, along).unwrap();
    package(&mut again, &about, &tables, along).unwrap();
    assert_eq!(first, again, "the same tables give the same bytes");
    let back = read("package.zip", &first, &Limits::default()).unwrap();
    let names: Vec<&str> = back.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["organisations", "ties"], "it comes back as it was taken away");
    let known = (organisations().rows)().count();
    assert_eq!(back.sheets[0].height(), known + 1);
    let map = graph(&back).unwrap();
    assert_eq!((map.elements.len(), map.connections.len()), (known, 1));
    let Some(python) = shared::python(&["frictionless==5.18.1"]) else { return };
    let script = "import sys\nfrom frictionless import validate\n\
        r = validate(sys.argv[1], type='package')\n\
        print(r.valid, len(r.tasks), r.flatten(['type','note']))";
    let told = ask(&python, script, &kept("package.zip", &first));
    assert_eq!(told, "True 3 []");
}

#[test]
fn openpyxl_reads_our_workbooks() {
    let mut book = Vec::new();
    workbook(&mut book, &[&organisations(), &ties()], Warnings::default()).unwrap();
    let Some(python) = shared::python(&["openpyxl==3.1.5"]) else { return };
    let script = "import sys, openpyxl\n\
        book = openpyxl.load_workbook(sys.argv[1])\n\
        first = book['organisations']\n\
        print(book.sheetnames, first.freeze_panes, first['A1'].font.b, first['A2'].font.b)\n\
        print([[cell.value for cell in row] for row in first.iter_rows(min_row=2)])";
    assert_eq!(
        ask(&python, script, &kept("book.xlsx", &book)),
        "['organisations', 'ties', 'fields'] A2 True False\n\
         [['o1', 'Añil, \"ONG\"', 'PER', '2020-02-29', 12], \
         ['o2', '=منظمة  محلية ', None, None, None]]"
    );
}

fn small() -> Graph {
    let element = |label: &str, id: &str| Element {
        label: label.to_owned(),
        id: id.to_owned(),
        ..Element::default()
    };
    let tie = |to: &str, direction| Connection {
        from: "A & <co>".to_owned(),
        to: to.to_owned(),
        direction,
        kind: "funds".to_owned(),
        ..Connection::default()
    };
    Graph {
        elements: vec![element("A & <co>", "a"), element("组织\n", ""), element("منظمة", "")],
        connections: vec![
            tie("组织\n", Direction::Directed),
            tie("منظمة", Direction::Undirected),
            tie("منظمة", Direction::Mutual),
            tie("Nobody", Direction::Directed),
        ],
        ..Graph::default()
    }
}

/// The coalition's map, whose connections name somebody who is not on it.
fn coalition() -> Option<Graph> {
    let elements = shared::file("kumu/standards-ecosystem-elements.json.gz")?;
    let connections = shared::file("kumu/standards-ecosystem-connections.json")?;
    let limits = Limits::default();
    let elements = read("elements.json", &elements, &limits).unwrap();
    let connections = read("connections.json", &connections, &limits).unwrap();
    Some(graph_of_sheets(elements.sheets.first(), connections.sheets.first()).unwrap())
}

#[test]
fn networkx_and_igraph_read_our_graphs() {
    let packages = ["networkx==3.4.2", "igraph==0.11.8"];
    let Some(python) = shared::python(&packages) else { return };
    let script = "import sys, networkx, igraph\n\
        gexf = sys.argv[1].endswith('gexf')\n\
        g = (networkx.read_gexf if gexf else networkx.read_graphml)(sys.argv[1])\n\
        print(g.number_of_nodes(), end=' ')\n\
        if not gexf:\n\
        \x20   i = igraph.Graph.Read_GraphML(sys.argv[1])\n\
        \x20   print(i.vcount(), i.ecount(), i.is_directed(), end=' ')\n\
        label = networkx.get_node_attributes(g, 'label')\n\
        print(g.number_of_edges(), sorted(label.values())[0])";
    let both = |name: &str, graph: &Graph| {
        let (mut first, mut second) = (Vec::new(), Vec::new());
        graphml::write(&mut first, &Whole::of(graph)).unwrap();
        gexf::write(&mut second, &Whole::of(graph)).unwrap();
        [
            ask(&python, script, &kept(&format!("{name}.graphml"), &first)),
            ask(&python, script, &kept(&format!("{name}.gexf"), &second)),
        ]
    };
    // With the node that stands for "Nobody".
    assert_eq!(both("small", &small()), ["4 4 4 True 4 A & <co>", "4 4 A & <co>"]);
    let Some(coalition) = coalition() else { return };
    let [first, second] = both("coalition", &coalition);
    assert!(first.starts_with("693 693 871 "), "{first}");
    assert!(second.starts_with("693 "), "{second}");
}

#[test]
fn linked_data_names_identity_and_registers() {
    let party = Party {
        id: "/en/orgs/a1".to_owned(),
        name: "Añil \"ONG\"".to_owned(),
        country: "PER".to_owned(),
        identifiers: vec![("ROR".to_owned(), "05wgpgn02".to_owned())],
        part_of: vec!["/en/orgs/a2".to_owned()],
        ..Party::default()
    };
    let mut out = Vec::new();
    json_ld(&mut out, [party, Party::default()].into_iter(), std::iter::empty()).unwrap();
    let all: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(all["@context"]["@vocab"], "https://schema.org/");
    let first = &all["@graph"][0];
    assert_eq!(first["name"], "Añil \"ONG\"");
    assert_eq!(first["identifier"][0]["propertyID"], "ROR");
    assert_eq!(first["parentOrganization"][0]["@id"], "/en/orgs/a2");
    assert_eq!(first["address"]["addressCountry"], "PER");
    assert!(first.get("memberOf").is_none(), "what is not known is not said");
}
