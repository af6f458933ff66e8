//! What a reader takes away from a hub, in every form, read again.

use std::io::{Read, Write};
use std::net::TcpStream;

use faces::room::FileForm;
use formats::graph::{Graph, graph};
use formats::{Limits, best_sheet, hxl, read};

use crate::aside::settled;
use crate::world::{Browser, Page, Server, World, convoke, ended, json};

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
    for form in ["gexf", "kumu.json", "kumu.xlsx", "popolo.json"] {
        assert!(drawn(&world, form).same_as(&first), "{form}");
    }
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
    let nodes = linked["@graph"].as_array().unwrap();
    let of_type = |kind: &str| nodes.iter().filter(|node| node["@type"][0] == kind).count();
    assert_eq!(of_type("Organization"), everyone);
    assert!(of_type("Role") > 10 && of_type("Role") + everyone == nodes.len());

    let whole = take(&world, "landscape/data.zip");
    assert!(whole.starts_with(b"PK\x03\x04"));
    let book = read("all.xlsx", &take(&world, "landscape/data.xlsx"), &limits).unwrap();
    let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names[..4], ["organisations", "ties", "datasets", "activities"]);
    assert_eq!(names.last(), Some(&"fields"));
}

/// Popolo and linked data come back in another hub: everybody by name, kind and country, every tie.
#[test]
fn popolo_and_linked_data_come_back_in_another_hub() {
    let first = World::demo();
    let rows = |data: &str, (address, columns): (&str, usize)| -> Vec<String> {
        let to = first.path("rows.csv");
        let (code, _, err) = ended(&convoke(&["export", address, "--to", &to, "--data", data]));
        assert_eq!(code, 0, "{err}");
        let text = std::fs::read_to_string(&to).unwrap();
        let book = read("rows.csv", text.as_bytes(), &Limits::default()).unwrap();
        let told = book.sheets[0].rows().map(|row| {
            let cells: Vec<&str> = row.texts().take(columns).collect();
            cells.join(" | ").trim_end_matches([' ', '|']).to_owned()
        });
        let mut rows: Vec<String> = told.collect();
        rows.sort();
        rows
    };
    // Of ties all but the words for them, which may say their kind once more.
    let tables = [("landscape/table.csv", 3), ("landscape/network.csv", 7)];
    let wanted = tables.map(|table| rows(&first.data(), table));
    assert!(wanted.iter().all(|rows| rows.len() > 100));
    for form in ["network.popolo.json", "table.jsonld"] {
        let file = first.file(form, &take(&first, &format!("landscape/{form}")));
        let second = first.path(&form.replace('.', "-"));
        let new = ["new", "Second", "--model", "organic", "--email", "a@b.example"];
        assert_eq!(ended(&convoke(&[&new[..], &["--data", &second]].concat())).0, 0);
        let bring = ["import", &file, "--source", "the first hub", "--yes", "--data", &second];
        let (code, out, err) = ended(&convoke(&bring));
        assert_eq!(code, 0, "{form}: {out}{err}");
        for (table, wanted) in tables.iter().zip(&wanted) {
            assert_eq!(&rows(&second, *table), wanted, "{form}: {table:?}");
        }
    }
}

/// What the server offers besides pages, each form at least once.
const OFFERED: [&str; 21] = [
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
    "landscape/areas.geojson",
    "landscape/data.zip",
    "landscape/data.xlsx",
    "landscape/table.iati.xml?by=Air+Data+Trust&words=en",
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
    for address in ["landscape/network", "landscape/map", "landscape", "landscape/timeline"] {
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
    for address in ["network", "map", "timeline", "map/areas"] {
        let address = &format!("landscape/{address}.svg");
        let picture = String::from_utf8(take(&world, address)).unwrap();
        assert!(picture.contains("<style>"), "{address} has no colours of its own");
        for source in [">Clean Air Compact<", ">Data as of ", "CC BY 4.0"] {
            assert!(picture.contains(source), "{address}: {source}");
        }
        for part in picture.split("href=\"#").skip(1) {
            let id = part.split('"').next().unwrap();
            assert!(picture.contains(&format!("id=\"{id}\"")), "{address}: no {id} in it");
        }
    }
}

/// Enough rows for a file that nobody would hold in memory if they came by the million.
const MANY: usize = 40_000;

/// A list of partners' work, with a reporter that IATI knows.
fn many() -> String {
    let mut list = String::from(
        "Organisation,IATI id,Sector,Activity,Country,Province,Start date,End date,People reached\n",
    );
    for row in 0..MANY {
        let (place, day) = (row % 400, row % 28 + 1);
        list.push_str(&format!(
            "Water for All,NL-KVK-41009723,Health,Round {row} of the clinic in place {place},Mali,\
             Province {place},2026-01-{day:02},2026-12-{day:02},{row}\n"
        ));
    }
    list
}

/// Kilobytes that a process holds (`VmRSS`), or held at most (`VmHWM`).
fn held(server: &Server, what: &str) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with(what)).expect("Linux says so");
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// A file, and how many kilobytes more the server held while it sent it.
fn costs(server: &Server, guest: &mut Browser, address: &str) -> (Page, usize) {
    std::fs::write(format!("/proc/{}/clear_refs", server.id()), "5").unwrap();
    let before = held(server, "VmRSS");
    let page = guest.get(address);
    (page, held(server, "VmHWM").saturating_sub(before))
}

/// What a reader of HTTP/1.0 gets, who takes what is packed: head and body.
fn old(address: &str, path: &str) -> (String, Vec<u8>) {
    let mut socket = TcpStream::connect(address.trim_start_matches("http://")).unwrap();
    let asked = format!("GET {path} HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n");
    socket.write_all(asked.as_bytes()).unwrap();
    let mut all = Vec::new();
    socket.read_to_end(&mut all).unwrap();
    let end = all.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
    let body = all.split_off(end + 4);
    (String::from_utf8(all).unwrap(), body)
}

#[test]
fn a_file_of_many_rows_has_them_all_and_is_never_held_whole() {
    let world = World::demo();
    let data = world.data();
    let list = world.file("many.csv", many().as_bytes());
    let asked = ["import", &list, "--as", "activities", "--yes", "--json", "--data", &data];
    let (code, done) = json(&asked);
    assert_eq!((code, &done["counts"]["read"]), (0, &MANY.into()), "{done}");
    let server = world.serve();
    let mut guest = server.guest();
    let sets = guest.get("/api/landscape/data").json();
    let sets = sets["datasets"].as_array().unwrap().clone();
    let set = sets.iter().find(|set| set["title"] == "many").expect("the list");
    let at = format!("landscape/data/{}", set["id"].as_str().unwrap());

    let csv = guest.get(&format!("/en/{at}.csv"));
    assert_eq!(csv.body.lines().count(), MANY + 1);
    assert!(csv.headers["content-disposition"].contains(".csv\""), "{:?}", csv.headers);
    assert!(!csv.headers.contains_key("content-length"), "it is sent as it is written");
    let found = guest.get(&format!("/en/{at}.csv?q=round%2039999")).body;
    assert_eq!(found.lines().count(), 2, "the question of the page is the question of the file");
    for address in [format!("/en/{at}.json"), format!("/api/{at}")] {
        let rows = guest.get(&address).json()["rows"].clone();
        assert_eq!(rows.as_array().map(Vec::len), Some(MANY), "{address}");
        assert_eq!(rows[MANY - 1]["people"], MANY - 1, "{address}");
    }
    let tagged = guest.get(&format!("/en/{at}.hxl.csv")).body;
    assert_eq!(tagged.lines().count(), MANY + 2);
    let xlsx = take(&world, &format!("{at}.xlsx"));
    let book = read("many.xlsx", &xlsx, &Limits::default()).unwrap();
    assert_eq!(best_sheet(&book, None).unwrap().table.rows.len(), MANY);

    let (head, body) = old(&guest.address, &format!("/en/{at}.csv"));
    assert!(head.contains(&format!("\r\ncontent-length: {}\r\n", body.len())), "{head}");
    assert!(!head.contains("content-encoding") && !head.contains("transfer-encoding"), "{head}");
    assert!(body == csv.body.as_bytes(), "all of it, as others get it");

    // The page that counts what the file would say does all that the file does but hold it: from
    // here on nothing but the file itself is new.
    let question = "by=Water%20for%20All&words=en";
    settled(&mut guest, &format!("/en/landscape/iati?{question}"));
    let address = format!("/en/{at}.iati.xml?{question}");
    let (iati, more) = costs(&server, &mut guest, &address);
    assert_eq!(iati.body.matches("<iati-activity ").count(), MANY);
    let file = iati.sent >> 10;
    // The allocator takes memory in large pieces: some megabytes say nothing.
    assert!(more < file, "{more} kB more for a file of {file} kB");
    let refused = guest.get(&format!("/en/{at}.iati.xml"));
    assert_eq!(refused.status, 422, "what is wrong is said before the file begins");
    assert!(refused.body.contains("landscape/iati"), "{}", refused.body);
}

/// Organisations that all work on one thing in one place; and, two by two, on as many things in
/// places of their own.
const CROWD: usize = 400;

fn crowd() -> String {
    let mut list = String::from("Organisation,Sector,Country,Province,Start date,End date\n");
    for n in 0..CROWD {
        let (name, theme) = (n * 7_919 % 100_003, n / 2);
        list.push_str(&format!("Guild {name:05},Water,Mali,Gao,2026-01-01,2026-12-31\n"));
        list.push_str(&format!("Guild {name:05},Craft {theme},Mali,Valley {theme},2026-01-01,\n"));
    }
    list
}

#[test]
fn overlaps_and_gaps_are_sent_row_by_row() {
    let world = World::demo();
    let data = world.data();
    let list = world.file("crowd.csv", crowd().as_bytes());
    let asked = ["import", &list, "--as", "activities", "--yes", "--json", "--data", &data];
    let (code, done) = json(&asked);
    assert_eq!((code, &done["counts"]["read"]), (0, &(2 * CROWD).into()), "{done}");
    let server = world.serve();
    let mut guest = server.guest();
    // A file is made on a copy of the state: the small one has shown what that takes.
    assert_eq!(guest.get("/en/landscape/overlaps.csv?q=nobody").status, 200);
    assert_eq!(guest.get("/en/landscape/overlaps").status, 200);
    let (csv, more) = costs(&server, &mut guest, "/en/landscape/overlaps.csv");
    assert!(!csv.headers.contains_key("content-length"), "they are sent as they are written");
    let (rows, file) = (csv.body.lines().count() - 1, csv.sent >> 10);
    assert!(rows > CROWD * (CROWD - 1) / 2, "each with each: {rows} rows");
    // What is held is a copy of the state, however many rows there are.
    assert!(more < 5 * file, "{more} kB more for a file of {file} kB");
    let gaps = guest.get("/en/landscape/gaps.json?areas=reported");
    assert!(!gaps.headers.contains_key("content-length"), "they are sent as they are written");
    let empty = gaps.json()["empty"].as_array().map_or(0, Vec::len);
    assert!(empty > CROWD * CROWD / 5, "{empty} places and themes without anybody");
}

#[test]
fn the_whole_record_is_in_its_table() {
    let server = World::demo().serve();
    let mut guest = server.guest();
    let size = guest.get("/api/record").json()["size"].as_u64().unwrap();
    for question in ["", "?page=2"] {
        let csv = guest.get(&format!("/en/record.csv{question}")).body;
        let rows: Vec<&str> = csv.lines().skip(1).collect();
        assert_eq!(rows.len() as u64, size, "{question}");
        assert!(rows[0].starts_with(&(size - 1).to_string()), "{}", rows[0]);
        assert!(rows[rows.len() - 1].starts_with("0,"), "{}", rows[rows.len() - 1]);
    }
    let acts = guest.get("/en/record.json?page=2").json()["acts"].as_array().unwrap().len();
    assert_eq!(acts, 50, "the page is a page");
}
