//! What the hub sends, read by the programs that others read such files with: each sees what our
//! own tables say.

use std::process::Command;

use formats::{Limits, read};
use serde_json::Value;

use crate::comes_back::shared;
use crate::world::{World, convoke, ended, json};

/// A file of the hub, beside its data folder.
fn taken(world: &World, address: &str, name: &str) -> String {
    let to = world.path(name);
    let asked = ["export", address, "--to", &to, "--data", &world.data()];
    let (code, out, err) = ended(&convoke(&asked));
    assert_eq!(code, 0, "{address}: {out}{err}");
    to
}

/// What a script says of a file.
fn asked(python: &std::path::Path, script: &str, file: &str) -> String {
    let told = Command::new(python).args(["-W", "ignore", "-c", script, file]).output().unwrap();
    let (code, out, err) = ended(&told);
    assert_eq!(code, 0, "{file}: {err}");
    out.trim().to_owned()
}

/// The rows of a table, as text.
fn rows(world: &World, address: &str) -> Vec<Vec<String>> {
    let file = taken(world, address, "rows.csv");
    let book = read("rows.csv", &std::fs::read(file).unwrap(), &Limits::default()).unwrap();
    let rows = book.sheets[0].rows().skip(1);
    rows.map(|row| row.texts().map(|text| text.trim().to_owned()).collect()).collect()
}

/// The id of a list of activities, and how many rows it has.
fn list(world: &World) -> (String, usize) {
    let asked = ["export", "landscape/data.json", "--to", "-", "--data", &world.data()];
    let first = json(&asked).1["datasets"][0].clone();
    let rows = usize::try_from(first["rows"].as_u64().unwrap()).unwrap();
    (first["id"].as_str().unwrap().to_owned(), rows)
}

#[test]
fn libhxl_takes_our_lists() {
    let world = World::demo();
    let Some(python) = shared::python(&shared::LIBHXL) else { return };
    let script = "import sys, hxl\n\
        data = hxl.data(sys.argv[1], hxl.InputOptions(allow_local=True)).cache()\n\
        print(hxl.schema(None).validate(data), len(list(data)))";
    let (id, count) = list(&world);
    let lists = [
        ("landscape/table".to_owned(), rows(&world, "landscape/table.csv").len()),
        (format!("landscape/data/{id}"), count),
    ];
    for (address, count) in lists {
        let file = taken(&world, &format!("{address}.hxl.csv"), "list.csv");
        assert_eq!(asked(&python, script, &file), format!("True {count}"), "{address}");
    }
}

#[test]
fn networkx_sees_every_link_of_the_map() {
    let world = World::demo();
    let packages = ["networkx==3.4.2", "igraph==0.11.8"];
    let Some(python) = shared::python(&packages) else { return };
    let script = "import sys, json, networkx\n\
        gexf = sys.argv[1].endswith('gexf')\n\
        g = (networkx.read_gexf if gexf else networkx.read_graphml)(sys.argv[1])\n\
        name = {n: d['label'] for n, d in g.nodes(data=True)}\n\
        way = lambda d: d.get('direction', 'directed')\n\
        said = lambda d: [str(d.get(k, '')) for k in ('since', 'until', 'label')]\n\
        edges = g.edges(data=True)\n\
        ties = [[name[a], name[b], d['type'], way(d)] + said(d) for a, b, d in edges]\n\
        print(json.dumps([sorted(name.values()), sorted(ties)]))";
    let mut names: Vec<String> =
        rows(&world, "landscape/table.csv").into_iter().map(|mut row| row.remove(0)).collect();
    names.sort();
    let ties = rows(&world, "landscape/network.csv").into_iter().map(|row| {
        let of = |at: usize| row.get(at).cloned().unwrap_or_default();
        // What kind of link it is stands there in words.
        [of(0), of(1), of(2).replace('_', " "), of(3), of(5), of(6), of(7)]
    });
    let mut ties: Vec<[String; 7]> = ties.collect();
    ties.sort();
    assert!(names.len() > 100 && ties.len() > 100);
    for form in ["graphml", "gexf"] {
        let file = taken(&world, &format!("landscape/network.{form}"), &format!("map.{form}"));
        let told = asked(&python, script, &file);
        let told: (Vec<String>, Vec<[String; 7]>) = serde_json::from_str(&told).unwrap();
        assert_eq!(told.0, names, "{form}");
        for (own, known) in told.1.iter().zip(&ties) {
            assert_eq!(own, known, "{form}");
        }
        assert_eq!(told.1.len(), ties.len(), "{form}");
    }
}

#[test]
fn rdflib_reads_what_the_list_says() {
    let world = World::demo();
    let list = world.file(
        "list.csv",
        b"organisation,country,ROR,Part of\n\
        Zz Cedar School,Kenya,https://ror.org/03yrm5c26,Accra Air Watch\n",
    );
    let (code, out, err) = ended(&convoke(&["import", &list, "--yes", "--data", &world.data()]));
    assert_eq!(code, 0, "{out}{err}");
    let Some(python) = shared::python(&["rdflib==7.1.4"]) else { return };
    let script = "import sys, json, rdflib\n\
        S = rdflib.Namespace('https://schema.org/')\n\
        O = rdflib.Namespace('http://www.w3.org/ns/org#')\n\
        g = rdflib.Graph().parse(sys.argv[1], format='json-ld', publicID='https://hub.example/')\n\
        said = lambda s, p: sorted(str(o) for o in g.objects(s, p))\n\
        deep = lambda s, p, q: [str(v) for o in g.objects(s, p) for v in g.objects(o, q)]\n\
        name = lambda s: str(s).rsplit('/', 1)[-1]\n\
        rows = [dict(id=name(s), name=said(s, S.name), kind=said(s, O.classification),\n\
        \x20   country=deep(s, S.address, S.addressCountry), themes=said(s, S.knowsAbout),\n\
        \x20   numbers=deep(s, S.identifier, S.value), above=said(s, S.parentOrganization))\n\
        \x20   for s in g.subjects(rdflib.RDF.type, S.Organization)]\n\
        print(json.dumps(rows))";
    let file = taken(&world, "landscape/table.jsonld", "list.jsonld");
    let told: Vec<Value> = serde_json::from_str(&asked(&python, script, &file)).unwrap();
    let page = ["export", "landscape/table.json", "--to", "-", "--data", &world.data()];
    let page = json(&page).1;
    let page = page["organisations"].as_array().unwrap();
    assert_eq!(
        told.len() as u64,
        u64::try_from(rows(&world, "landscape/table.csv").len()).unwrap()
    );
    for own in page {
        let found = told.iter().find(|row| row["id"] == own["id"]);
        let found = found.unwrap_or_else(|| panic!("{} is lost", own["name"]));
        for column in ["name", "kind", "country"] {
            let said: Value = own[column].as_str().into_iter().collect();
            assert_eq!(found[column], said, "{column} of {own}");
        }
        let mut themes: Vec<&str> =
            own["themes"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        themes.sort_unstable();
        assert_eq!(found["themes"], themes.into_iter().collect::<Value>(), "{own}");
    }
    let cedar = told.iter().find(|row| row["name"][0] == "Zz Cedar School").unwrap();
    assert!(cedar["numbers"][0].as_str().unwrap().ends_with("03yrm5c26"), "{cedar}");
    let trust = told.iter().find(|row| row["name"][0] == "Accra Air Watch").unwrap();
    let above = cedar["above"][0].as_str().unwrap();
    assert!(above.ends_with(trust["id"].as_str().unwrap()), "{cedar}");
}
