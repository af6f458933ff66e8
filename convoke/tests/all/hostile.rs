//! Hostile and broken files through the command line: a clear error, nothing half-written.

use std::io::Write as _;
use std::process::{Command, Stdio};

use formats::isolated;

use crate::aside::settled;
use crate::world::{Browser, Page, World, convoke, ended, json};
use crate::{floods, made};

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

/// Memory and processor time that the reading of each hostile file may take, a fraction of what an
/// honest one may: the system ends a process that takes more, and then nothing is answered.
const BOUNDS: [&str; 4] = ["--memory-mb", "384", "--seconds", "10"];

/// What the reading process answers within those bounds; nothing when it was ended.
fn read_apart(name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_convoke"))
        .args(["read-apart", &format!("--name={name}")])
        .args(BOUNDS)
        // As the server starts it: the allocator reserves no more than it uses.
        .env("MIMALLOC_ARENA_RESERVE", "65536")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    std::thread::scope(|threads| {
        // One that refuses early closes its end.
        threads.spawn(move || input.write_all(bytes));
        let out = child.wait_with_output().unwrap();
        out.status.success().then_some(out.stdout)
    })
}

/// The files that try to take time or memory: each reading ends by itself, well below its limits,
/// with rows or with a sentence that says what to do.
#[test]
fn no_hostile_file_takes_much_memory_or_time() {
    let dear = [floods::nests(), floods::entities(), floods::wide(), floods::bombs()].concat();
    let odd = [floods::old_workbooks(), floods::activities()].concat();
    assert!(dear.len() + odd.len() >= 100, "{} and {}", dear.len(), odd.len());
    let (mut read, mut refused) = (0, 0);
    for (name, bytes) in dear.iter().chain(&odd) {
        let answer = read_apart(name, bytes);
        let answer = answer.unwrap_or_else(|| panic!("{name}: its limits ended it"));
        match isolated::decode(answer.as_slice(), 64 << 20) {
            Ok(_) => read += 1,
            Err(fault) => {
                refused += 1;
                let said = fault.to_string();
                assert!(said.matches("; ").count() >= 2, "{name}: what; where; mend: {said}");
                for ended in ["takes more memory", "takes longer", "broke off", "gave up"] {
                    assert!(!said.contains(ended), "{name}: {said}");
                }
            }
        }
    }
    // Some are odd rather than broken: what stands in them is read.
    assert!(read > 10 && refused > 10, "{read} read, {refused} refused");
}

/// Brings a file to a page that takes files, and follows to what is said of it.
fn brought(browser: &mut Browser, form: &str, name: &str, file: &[u8]) -> Page {
    let page = browser.get(&format!("/en/{form}"));
    let source = [("source", "A test")];
    let mut page = browser.upload_with(&page, &format!("/en/{form}"), &source, (name, file));
    while let Some(to) = page.headers.get("location").cloned() {
        page = settled(browser, &to);
    }
    page
}

/// A file of one shape with these coordinates.
fn shape(kind: &str, coordinates: &str) -> Vec<u8> {
    let geometry = format!("{{\"type\":\"{kind}\",\"coordinates\":{coordinates}}}");
    let named = "\"properties\":{\"name\":\"<script>alert(1)</script>\"}";
    let feature = format!("{{\"type\":\"Feature\",{named},\"geometry\":{geometry}}}");
    format!("{{\"type\":\"FeatureCollection\",\"features\":[{feature}]}}").into_bytes()
}

/// What is said of each file, and nothing is recorded: neither was anything published, nor does a
/// name that is a script run.
fn each_is_answered(form: &str, files: &[(&str, Vec<u8>, u16, &str)]) {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo("fatou@clean-air.example");
    let before = fatou.get("/api/record").json()["size"].clone();
    for (name, file, status, said) in files {
        let page = brought(&mut fatou, form, name, file);
        assert_eq!(page.status, *status, "{name}: {}", page.body);
        assert!(page.body.contains(said), "{name}: {said} is not in:\n{}", page.body);
        assert!(!page.body.contains("<script>alert"), "{name}");
    }
    assert_eq!(fatou.get("/api/record").json()["size"], before);
}

#[test]
fn hostile_shapes_are_answered_with_a_sentence_and_publish_nothing() {
    let nest = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let ring = |points: &str| format!("[[{points}]]");
    let beyond = ring("[1e999,0],[0,1e999],[1,1],[1e999,0]");
    let metres = ring("[500000,4e6],[500001,4e6],[5e5,1],[5e5,4e6]");
    let words = ring("[\"a\",null],[{},[]],[1,1],[1,1]");
    let many = ring(&vec!["[1,1]"; 400_000].join(","));
    let list = |features: &str| {
        format!("{{\"type\":\"FeatureCollection\",\"features\":[{features}").into_bytes()
    };
    let none = "this is not GeoJSON with a list of features";
    let unread = "its corners cannot be read";
    let broken = "the JSON is broken";
    let files = [
        ("deep.geojson", shape("Polygon", &nest(100_000)), 422, broken),
        ("open.geojson", shape("Polygon", &"[".repeat(100_000)), 422, broken),
        ("beyond.geojson", shape("Polygon", &beyond), 422, broken),
        ("many.geojson", shape("Polygon", &many), 422, "one cell holds more than"),
        ("cut.geojson", list("{\"type\":"), 422, broken),
        ("empty.geojson", list("]}"), 422, "the JSON holds no list of records"),
        ("list.geojson", b"Name,Code\nKita,ML01\n".to_vec(), 422, none),
        ("bytes.geojson", vec![0xFF; 4096], 422, none),
        ("metres.geojson", shape("Polygon", &metres), 200, "export it in WGS 84"),
        ("words.geojson", shape("Polygon", &words), 200, unread),
        ("flat.geojson", shape("Polygon", "7"), 200, unread),
        ("kind.geojson", shape("Nothing", "[]"), 200, "it is a point or a line, not an area"),
    ];
    each_is_answered("landscape/areas", &files);
}

#[test]
fn hostile_lists_of_need_are_answered_with_a_sentence_and_publish_nothing() {
    let list = |number: &str| format!("Admin1,People in need\nKita,{number}\n").into_bytes();
    let wide = "a,".repeat(100_000);
    let blanks = " ".repeat(20 << 20);
    let bomb = made::zip(&[
        made::Part::text("_rels/.rels", "<a/>"),
        made::Part::text("xl/worksheets/sheet1.xml", &blanks),
    ]);
    let script = b"Admin1,People in need\n<script>alert(1)</script>,7\n".to_vec();
    let numberless = "Rows without any number: 1.";
    let unclosed = "a quotation mark opens a cell here and is never closed";
    let bare = "the file holds the names of columns, but no rows below them";
    let files = [
        ("digits.csv", list(&"9".repeat(100_000)), 200, numberless),
        ("beyond.csv", list("1e999"), 200, numberless),
        ("not.csv", list("NaN"), 200, numberless),
        ("below.csv", list("-7"), 200, numberless),
        ("formula.csv", list("\"=HYPERLINK(\"\"x\"\")\""), 200, numberless),
        ("script.csv", script, 200, "People in need: 7"),
        ("bytes.xlsx", vec![0xFF; 4096], 200, "Rows that name no place are not brought: 1."),
        ("wide.csv", format!("{wide}\n{wide}\n").into_bytes(), 422, "there are more than"),
        ("open.csv", b"Admin1,People in need\n\"Kita,7\n".to_vec(), 422, unclosed),
        ("header.csv", b"Admin1,People in need\n".to_vec(), 422, bare),
        ("deep.json", "[".repeat(100_000).into_bytes(), 422, "the JSON is broken"),
        ("bomb.xlsx", bomb, 422, "this is a file of kind ZIP"),
    ];
    each_is_answered("landscape/need", &files);
}
