//! Real files of partners through the command line, with exact counts. They are not ours to ship:
//! the tests say so and pass by when they are not here.

use std::path::PathBuf;
use std::process::Command;

use crate::world::{World, json};

/// The folder of real files.
pub fn shared_data() -> PathBuf {
    let shared = std::env::var_os("CONVOKE_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        PathBuf::from,
    );
    shared.join("data")
}

/// A real file, unpacked beside the data folder when it is compressed.
pub fn real(world: &World, path: &str) -> Option<String> {
    let file = shared_data().join(path);
    if !file.is_file() {
        println!("skipped: {} is not here", file.display());
        return None;
    }
    if !path.ends_with(".gz") {
        return Some(file.to_str().unwrap().to_owned());
    }
    let plain = Command::new("gzip").arg("-dc").arg(&file).output().unwrap().stdout;
    let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
    Some(world.file(&name, &plain))
}

#[test]
fn mali_is_read_to_the_row() {
    let world = World::demo();
    let Some(file) = real(&world, "hxl/5w-mali-2023-12.xlsx") else { return };
    let (code, plan) = json(&["import", &file, "--dry-run", "--json", "--data", &world.data()]);
    assert_eq!(code, 0, "{plan}");
    assert_eq!(plan["sheet"], "ML_5W");
    assert_eq!((&plan["rows"], &plan["distinct"]), (&24_088.into(), &10_529.into()));
    assert!(!plan["hidden_sheets"].as_array().unwrap().is_empty(), "hidden sheets are named");
}

#[test]
fn the_third_quarter_of_afghanistan_follows_the_first() {
    let world = World::demo();
    let Some(first) = real(&world, "hxl/3w-afghanistan-2023q1.csv.gz") else { return };
    let Some(third) = real(&world, "hxl/3w-afghanistan-2023q3.csv.gz") else { return };
    let data = world.data();
    let (code, done) = json(&["import", &first, "--yes", "--json", "--data", &data]);
    assert_eq!(code, 0, "{done}");
    let (code, plan) = json(&["import", &third, "--dry-run", "--json", "--data", &data]);
    assert_eq!(code, 0, "{plan}");
    let change = &plan["presences"];
    assert_eq!((&change["added"], &change["removed"]), (&4_814.into(), &2_529.into()), "{change}");
    let (code, again) = json(&["import", &first, "--yes", "--json", "--data", &data]);
    assert_eq!((code, &again["recorded"]), (0, &0.into()), "the same file twice changes nothing");
}

#[test]
fn a_network_is_the_same_from_json_and_from_a_workbook() {
    for name in ["kumu/kumu-us-states.json", "kumu/kumu-us-states.xlsx"] {
        let world = World::demo();
        let Some(file) = real(&world, name) else { return };
        let (code, plan) = json(&["import", &file, "--dry-run", "--json", "--data", &world.data()]);
        assert_eq!(code, 0, "{plan}");
        let graph = &plan["graph"];
        assert_eq!(graph["elements"], 51, "{name}: {graph}");
        assert_eq!(
            (&graph["connections"], &graph["distinct"]),
            (&113.into(), &109.into()),
            "{name}"
        );
    }
}
