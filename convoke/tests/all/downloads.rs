//! What a reader takes away from a hub, in every form, read again.

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
