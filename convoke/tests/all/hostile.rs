//! Hostile and broken files through the command line: a clear error, nothing half-written.

use crate::world::{World, convoke, ended, json};

/// What must happen to a bad file: exit 1, a sentence on standard error, nothing recorded.
fn refused(world: &World, name: &str, bytes: &[u8]) -> String {
    let file = world.file(name, bytes);
    let size = || json(&["show", "record", "--json", "--data", &world.data()]).1["size"].clone();
    let before = size();
    let (code, out, err) = ended(&convoke(&["import", &file, "--yes", "--data", &world.data()]));
    assert_eq!(code, 1, "{name}: {out}{err}");
    assert!(!err.contains("panicked") && !err.trim().is_empty(), "{name}: {err}");
    assert_eq!(size(), before, "{name}: nothing was recorded");
    err
}

#[test]
fn bad_files_are_refused_with_the_reason() {
    let world = World::demo();
    refused(&world, "empty.csv", b"");
    refused(&world, "fake.xlsx", b"Name,Country\nA,GH\n\x00\x01");
    refused(&world, "cut.xlsx", b"PK\x03\x04\x14\x00\x06\x00");
    refused(&world, "not.json", b"{\"elements\": [");
    refused(&world, "image.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    refused(&world, "quote.csv", b"Name,Country\n\"A,GH\nB,GH\n");
}

#[test]
fn a_million_columns_and_deep_json_are_refused_in_bounded_time() {
    let world = World::demo();
    let wide = "a,".repeat(1_000_000);
    refused(&world, "wide.csv", format!("{wide}\n{wide}\n").as_bytes());
    let deep = "[".repeat(200_000);
    refused(&world, "deep.json", deep.as_bytes());
}

#[test]
fn organisations_are_brought_in_once_and_counted() {
    let world = World::demo();
    let sheet =
        b"Organisation,Country,Kind\nZz Clean Water Trust,GH,csos\nZz Union of Testers,PE,csos\n";
    let file = world.file("organisations.csv", sheet);
    let data = world.data();
    let (code, plan) = json(&["import", &file, "--dry-run", "--json", "--data", &data]);
    assert_eq!(code, 0, "{plan}");
    assert_eq!((&plan["rows"], &plan["organisations"]["new"]), (&2.into(), &2.into()), "{plan}");
    assert!(plan["recorded"].is_null());
    let (code, done) = json(&["import", &file, "--yes", "--json", "--data", &data]);
    assert_eq!(code, 0, "{done}");
    assert!(done["recorded"].as_u64().unwrap() > 0);
    let (code, again) = json(&["import", &file, "--yes", "--json", "--data", &data]);
    assert_eq!((code, &again["recorded"]), (0, &0.into()), "the same file twice changes nothing");
}

#[test]
fn files_of_real_size_are_read_and_files_too_large_are_answered() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo("fatou@clean-air.example");
    let page = fatou.get("/en/import/");
    let mut send = |megabytes: usize| {
        let mut file = b"Name,Country\n".to_vec();
        while file.len() < megabytes << 20 {
            file.extend_from_slice(format!("Organisation {},Ghana\n", file.len()).as_bytes());
        }
        fatou.upload(&page, "/en/import", "a.csv", &file)
    };
    let read = send(4);
    assert_eq!(read.status, 303, "{}", read.body);
    let refused = send(70);
    assert_eq!(refused.status, 413);
    assert!(refused.body.contains("<h1"), "a page says so");
}
