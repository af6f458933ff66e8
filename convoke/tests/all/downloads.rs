//! What a reader takes away from a hub, in every form, read again.

use faces::room::FileForm;
use formats::graph::{Graph, graph};
use formats::{Limits, best_sheet, hxl, read};

use crate::world::{World, convoke, ended};

fn take(world: &World, address: &str) -> Vec<u8> {
    let to = world.file("taken", b"");
    let data = world.data();
    let args = ["export", address, "--to", &to, "--data", &data];
    let (code, out, err) = ended(&convoke(&args));
    assert_eq!(code, 0, "{address}: {out}{err}");
    std::fs::read(&to).unwrap()
}

fn drawn(world: &World, form: &str) -> Graph {
    let bytes = take(world, &format!("landscape/network.{form}"));
    let name = format!("network.{form}");
    let book = read(&name, &bytes, &Limits::default()).unwrap_or_else(|e| panic!("{e}"));
    graph(&book).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn the_network_is_the_same_in_every_form() {
    let world = World::demo();
    let first = drawn(&world, "graphml");
    assert!(first.elements.len() > 10 && !first.connections.is_empty());
    assert!(first.dangling.is_empty() && first.repeated.is_empty());
    for form in ["gexf", "kumu.json", "kumu.xlsx"] {
        assert!(drawn(&world, form).same_as(&first), "{form}");
    }
    assert_eq!(drawn(&world, "popolo.json").elements.len(), first.elements.len());
}

#[test]
fn tables_come_with_what_their_columns_mean() {
    let world = World::demo();
    let limits = Limits::default();
    let tagged = take(&world, "landscape/table.hxl.csv");
    let book = read("table.csv", &tagged, &limits).unwrap();
    let choice = best_sheet(&book, None).unwrap();
    assert_eq!(choice.table.tags[1], "#org+name");
    let findings = hxl::check(&book.sheets[0], &choice.table).unwrap();
    assert!(findings.iter().all(|one| one.severity != hxl::Severity::Error), "{findings:?}");
    let everyone = choice.table.rows.len();

    // The question of the page is the question of the file.
    let asked = take(&world, "landscape/table.hxl.csv?kind=csos");
    let book = read("table.csv", &asked, &limits).unwrap();
    let some = best_sheet(&book, None).unwrap().table.rows.len();
    assert!(some < everyone, "{some} of {everyone}");

    let book = read("table.xlsx", &take(&world, "landscape/table.xlsx"), &limits).unwrap();
    let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["organisations", "fields"]);
    assert!(book.sheets[1].cell(1, 3).text().contains("Never changes"));

    let linked = take(&world, "landscape/table.jsonld");
    let linked: serde_json::Value = serde_json::from_slice(&linked).unwrap();
    assert_eq!(linked["@graph"].as_array().unwrap().len(), everyone);

    let whole = take(&world, "landscape/data.zip");
    assert!(whole.starts_with(b"PK\x03\x04"));
    let book = read("all.xlsx", &take(&world, "landscape/data.xlsx"), &limits).unwrap();
    let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["organisations", "ties", "datasets", "activities", "fields"]);
}

/// What the server offers besides pages, each form at least once.
const OFFERED: [&str; 20] = [
    "landscape/table.csv",
    "landscape/table.json",
    "landscape/table.xlsx",
    "landscape/table.hxl.csv?kind=csos",
    "landscape/table.jsonld",
    "landscape/network.csv",
    "landscape/network.svg",
    "landscape/network.png",
    "landscape/network.pdf",
    "landscape/map.png",
    "landscape/network.graphml",
    "landscape/network.gexf",
    "landscape/network.kumu.json",
    "landscape/network.kumu.xlsx",
    "landscape/network.popolo.json",
    "landscape/data.zip",
    "landscape/data.xlsx",
    "landscape/table.iati.xml?by=Air+Data+Trust",
    "landscape/iati.csv",
    "meetings/1/minutes.txt",
];

#[test]
fn the_command_line_writes_what_the_server_sends() {
    let world = World::demo();
    let list = world.file(
        "list.csv",
        b"organisation,type,IATI identifier\nAir Data Trust,Foundation,NL-KVK-41009723\n",
    );
    let (code, out, err) = ended(&convoke(&["import", &list, "--yes", "--data", &world.data()]));
    assert_eq!(code, 0, "{out}{err}");
    // The demo has no sealed vote; the browser's story of one takes its archive away.
    for form in FileForm::ALL.into_iter().filter(|form| form.ending != "bel") {
        let ending = format!(".{}", form.ending);
        let offered = |address: &&str| address.split('?').next().unwrap().ends_with(&ending);
        assert!(OFFERED.iter().any(offered), "{ending} is not looked at");
    }
    let server = world.serve();
    let mut guest = server.guest();
    for address in OFFERED {
        let sent = guest.get(&format!("/en/{address}"));
        assert_eq!(sent.status, 200, "{address}: {}", sent.body);
        let written = take(&world, address);
        assert!(String::from_utf8_lossy(&written) == sent.body, "{address} differs");
    }
}

#[test]
fn a_picture_comes_as_points_and_as_a_page() {
    let world = World::demo();
    for address in ["landscape/network", "landscape/map"] {
        let png = take(&world, &format!("{address}.png"));
        assert!(png.starts_with(b"\x89PNG\r\n"), "{address}");
        // Twice as many points as the picture has units.
        assert_eq!(png[16..20], 2_000_u32.to_be_bytes(), "{address}");
        assert!(take(&world, &format!("{address}.pdf")).starts_with(b"%PDF-"), "{address}");
    }
    let table = ["export", "landscape/table.png", "--data", &world.data()];
    let (code, _, err) = ended(&convoke(&table));
    assert_ne!(code, 0, "a table is no picture: {err}");
}

#[test]
fn an_iati_file_that_would_be_empty_names_the_page_that_helps() {
    let world = World::demo();
    let asked = ["export", "landscape/data.iati.xml", "--data", &world.data()];
    let (code, _, err) = ended(&convoke(&asked));
    assert_ne!(code, 0);
    assert!(err.contains("nobody with an identifier") && err.contains("/landscape/iati"), "{err}");
}

#[test]
fn a_picture_stands_on_its_own() {
    let world = World::demo();
    for address in ["landscape/network.svg", "landscape/map.svg"] {
        let picture = String::from_utf8(take(&world, address)).unwrap();
        assert!(picture.contains("<style>"), "{address} has no colours of its own");
        for part in picture.split("href=\"#").skip(1) {
            let id = part.split('"').next().unwrap();
            assert!(picture.contains(&format!("id=\"{id}\"")), "{address}: no {id} in it");
        }
    }
}
