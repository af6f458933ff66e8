//! Columns that no field of the map fits stay with their activities: read, counted, filtered and
//! taken away under the partner's own names; what is private is for the secretariat alone.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::sync::Arc;

use common::browser::{Browser, fields, upload};
use faces::lang::Tag;
use formats::write::{OutTable, xlsx};
use formats::{Limits, find_table};
use hub::Audience;
use landscape::model::dataset::Dataset;

const HEADER: &str = "Organisation,Country,Province,Sector,Start,End,Response type,Modality,\
    Unit,Comments,Focal point email,Focal point,Remarks\n";
const ROWS: &str = "\
    Blue Two,Kenya,Nyanza,Health,2026-01-01,2026-12-31,Reach HRP,Cash,Households,call w@b.example,\
    awa@blue.example,Awa,\n\
    Blue Two,Kenya,Coast,Health,2026-01-01,2026-12-31,Other,Vouchers,Households,,\
    awa@blue.example,Awa,\n\
    Green Three,Kenya,Coast,WASH,2026-02-01,2026-05-31,reach hrp,Cash,Items,,\
    tom@green.example,Tom,\n";

/// Brings a file as its columns are proposed.
fn bring(browser: &mut Browser, name: &str, rows: &str) {
    let text = format!("{HEADER}{rows}");
    let at = browser.post("import", upload(name, &text)).expect("it opens");
    let (draft, _) = at.rsplit_once('/').unwrap();
    browser.post(&format!("{draft}/check"), fields(&[])).expect("brought in");
}

fn everybody(browser: &mut Browser) -> Audience {
    std::mem::replace(&mut browser.audience, Audience::public())
}

fn rows(browser: &Browser) -> Dataset {
    let (_, _, version) = browser.desk.state().current_datasets().next().expect("a list");
    let bytes = browser.machine.files.lock().unwrap()[&*version.sha256].clone();
    Dataset::from_bytes(&bytes).unwrap()
}

#[test]
fn they_are_kept_by_default_and_what_is_private_leaves_for_nobody() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("april.csv", &format!("{HEADER}{ROWS}"))).unwrap();
    let html = browser.get(Tag::En, &at.replace("/file", "/columns")).unwrap();
    let goes = |column: &str| {
        let select = html.split(&format!(": {column}\"")).nth(1).expect("a select");
        let chosen = select.split("</select>").next().unwrap().split("selected>").nth(1);
        chosen.expect("something is chosen").split('<').next().unwrap().to_owned()
    };
    for column in ["Response type", "Modality", "Unit"] {
        assert_eq!(goes(column), "Keep under its own name", "{column}");
    }
    for column in ["Comments", "Focal point email", "Focal point"] {
        assert_eq!(goes(column), "Keep as private note", "{column}");
    }
    browser.post(&at.replace("/file", "/check"), fields(&[])).unwrap();

    let set = rows(&browser);
    let kept: Vec<&str> = set.kept.keys().map(String::as_str).collect();
    assert_eq!(kept, ["Modality", "Response type", "Unit"]);
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let page = format!("landscape/data/{list}");
    let html = browser.get(Tag::En, &page).unwrap();
    assert!(html.contains("Vouchers") && html.contains("awa@blue.example"), "{html}");
    assert!(html.contains("Focal point (private)"), "{html}");

    everybody(&mut browser);
    let html = browser.get(Tag::En, &page).unwrap();
    assert!(html.contains("Vouchers") && !html.contains("awa@"), "{html}");
    let everything = set.to_bytes();
    let everything = String::from_utf8_lossy(&everything);
    assert!(!["awa@", "w@b", "Tom"].iter().any(|word| everything.contains(word)), "{everything}");
    let json = browser.with(Tag::En, &page, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        (page.view)(ctx).unwrap().json().unwrap().to_string()
    });
    let csv = browser.with(Tag::En, &page, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        let table = (page.view)(ctx).unwrap().long(ctx).unwrap().gathered();
        table.to_csv(&faces::table::Query::default(), false)
    });
    assert!(csv.lines().next().unwrap().ends_with("Modality,Response type,Unit"), "{csv}");
    assert!(csv.contains("Vouchers,Other,Households") && !csv.contains('@'), "{csv}");
    assert!(json.contains("\"kept\":{\"Modality\":\"Cash\""), "{json}");
    assert!(!json.contains("tom@"), "{json}");
}

#[test]
fn they_are_rows_and_columns_of_the_matrix_and_the_list_is_filtered_by_them() {
    let mut browser = Browser::new();
    bring(&mut browser, "april.csv", ROWS);
    let html =
        browser.get(Tag::En, "landscape?rows=own.modality&cols=own.Response%20type").unwrap();
    assert!(html.contains("Vouchers") && html.contains("Reach HRP"), "{html}");
    assert!(!html.contains("reach hrp"), "one word, however it is spelt: {html}");
    let cell = "landscape/activities?own.Modality=Cash&amp;own.Response%20type=Reach%20HRP";
    assert!(html.contains(cell), "{html}");
    let html = browser.get(Tag::En, &cell.replace("&amp;", "&")).unwrap();
    assert!(html.contains("Blue Two") && html.contains("Green Three"), "{html}");
    assert!(html.contains("Unit: Items") && !html.contains("Vouchers"), "{html}");
    let html = browser.get(Tag::En, "landscape/activities?own.Modality=Vouchers").unwrap();
    assert!(html.contains("Blue Two") && !html.contains("Green Three"), "{html}");
    let html = browser.get(Tag::En, "landscape?rows=own.Nothing").unwrap();
    assert!(html.contains("Nyanza"), "a column nobody has: places, as ever: {html}");
}

#[test]
fn next_months_file_is_read_alike_and_rows_that_stay_keep_theirs() {
    let mut browser = Browser::new();
    bring(&mut browser, "april.csv", ROWS);
    let changes = "Green Three,Kenya,Coast,WASH,2026-02-01,2026-05-31,Other,In kind,Items,,\
        ana@green.example,Ana,Update\n";
    let text = format!("{HEADER}{changes}");
    let at = browser.post("import", upload("may.csv", &text)).unwrap();
    assert!(at.ends_with("/check"), "nothing to ask: {at}");
    browser.post(&at, fields(&[])).unwrap();
    let set = rows(&browser);
    assert_eq!(set.rows, 3);
    let said: Vec<Option<&str>> =
        (0..3).map(|row| set.kept["Modality"].get(row).map(AsRef::as_ref)).collect();
    assert_eq!(said, [Some("In kind"), Some("Cash"), Some("Vouchers")]);
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let html = browser.get(Tag::En, &format!("landscape/data/{list}")).unwrap();
    assert!(html.contains("awa@blue.example") && html.contains("ana@green.example"), "{html}");
    assert!(!html.contains("tom@"), "who is replaced is forgotten: {html}");
}

const SHORT: &str = "Organisation,Country,Province,Sector,Start,End,Modality,Status";

/// A file of three activities: how far the first is, and whom to write to about each. The last two
/// differ in that alone.
fn file(status: &str, contacts: [&str; 3]) -> String {
    let rows = [("Nyanza", "Cash", status), ("Coast", "Kits", "open"), ("Coast", "Kits", "open")];
    let rows = rows.iter().zip(contacts).map(|((place, modality, status), contact)| {
        format!(
            "Blue Two,Kenya,{place},Health,2026-01-01,2026-12-31,{modality},{status},{contact}\n"
        )
    });
    format!("{SHORT},Focal point email\n{}", rows.collect::<String>())
}

/// Opens a file, and gives the path of its last step.
fn opened(browser: &mut Browser, name: &str, text: &str) -> String {
    let at = browser.post("import", upload(name, text)).expect("it opens");
    format!("{}/check", at.rsplit_once('/').unwrap().0)
}

/// What the secretariat reads of each row of the only list, last column last.
fn contacts(browser: &Browser) -> Vec<String> {
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let html = browser.get(Tag::En, &format!("landscape/data/{list}")).unwrap();
    let rows = html.split("<tr").skip(2);
    let last = rows.map(|row| row.rsplit("<td").next().unwrap().to_owned());
    last.map(|cell| {
        let words = cell.split(['>', '<', ' ', ';']).filter(|word| word.contains('@'));
        words.collect::<Vec<_>>().join(" ")
    })
    .collect()
}

/// Everything that is kept beside the record.
fn kept(browser: &Browser) -> String {
    let known = browser.machine.known.lock().unwrap();
    let all = known.iter().filter(|(key, _)| key.contains("private."));
    all.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect()
}

#[test]
fn private_notes_stay_with_the_version_that_counts() {
    let mut browser = Browser::new();
    let april = file("open", ["awa@b.example", "tom@b.example", "eva@b.example"]);
    let at = opened(&mut browser, "april.csv", &april);
    browser.post(&at, fields(&[])).expect("brought in");
    let before = contacts(&browser);
    let own = ["awa@b.example", "tom@b.example", "eva@b.example"];
    assert_eq!(before, own, "rows that differ in their notes alone have each their own");

    let may = file("done", ["ana@b.example", "tom@b.example", "eva@b.example"]);
    let at = opened(&mut browser, "may.csv", &may);
    browser.with(Tag::En, &at, |ctx, pattern| {
        let form = landscape::ROOM.forms.iter().find(|form| form.path == pattern).unwrap();
        assert!(!(form.handle)(ctx, &fields(&[])).unwrap().acts.is_empty());
    });
    assert_eq!(contacts(&browser), before, "stopped, or refused: nothing is another");

    let at = opened(&mut browser, "may.csv", &may);
    let done = browser.post(&at, fields(&[])).expect("brought in");
    assert_eq!(contacts(&browser)[0], "ana@b.example");
    browser.post(&done.replace("/done", "/undo"), fields(&[])).expect("undone");
    assert_eq!(contacts(&browser), before, "they come back");
    assert!(!kept(&browser).contains("ana@"), "of what is undone nothing stays");

    let list = *browser.desk.state().datasets().keys().next().unwrap();
    browser.post(&format!("landscape/data/{list}"), fields(&[])).expect("withdrawn");
    assert!(!kept(&browser).contains('@'), "nobody's address stays without its list");
}

#[test]
fn a_file_in_which_notes_alone_are_new_is_not_for_nothing() {
    let mut browser = Browser::new();
    let april = file("open", ["awa@b.example", "tom@b.example", "eva@b.example"]);
    let at = opened(&mut browser, "april.csv", &april);
    browser.post(&at, fields(&[])).expect("brought in");
    contacts(&browser);
    let text = april.replace("awa@", "ana@");
    let at = opened(&mut browser, "may.csv", &text);
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Keep the private notes"), "{html}");
    browser.post(&at, fields(&[])).expect("kept");
    assert_eq!(contacts(&browser), ["ana@b.example", "tom@b.example", "eva@b.example"]);

    let at = opened(&mut browser, "june.csv", &text);
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("nothing new") && !html.contains("Keep the private"), "{html}");
    browser.audience.roles.clear();
    let at = opened(&mut browser, "july.csv", &april);
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("nothing new"), "for the secretariat alone to say: {html}");
    browser.post(&at, fields(&[])).expect("nothing is kept");
    assert!(!kept(&browser).contains("awa@"));
}

#[test]
fn a_file_without_private_columns_takes_nothing_away_whatever_it_changes() {
    let mut browser = Browser::new();
    let april = file("open", ["awa@b.example", "tom@b.example", "eva@b.example"]);
    let at = opened(&mut browser, "april.csv", &april);
    browser.post(&at, fields(&[])).expect("brought in");
    let lines = file("done", [""; 3]);
    let lines = lines.lines().skip(1).map(|line| format!("{}\n", line.trim_end_matches(',')));
    let rows: Vec<String> = lines.collect();
    // Two rows that say the same are one: it is told by both that were there.
    let text = format!("{SHORT}\n{}{}", rows[1].replace("open", "shut"), rows[0]);
    let at = opened(&mut browser, "may.csv", &text);
    browser.post(&at, fields(&[])).expect("brought in");
    assert_eq!(browser.desk.state().datasets().len(), 1, "its next version");
    assert_eq!(contacts(&browser), ["tom@b.example eva@b.example", "awa@b.example"]);
}

/// Everything as a workbook.
fn package(browser: &Browser) -> Vec<u8> {
    browser.with(Tag::En, "landscape/data", |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        let mut out = Vec::new();
        (page.view)(ctx).unwrap().write(ctx, "xlsx", &mut out).unwrap();
        out
    })
}

/// Opens a package, and gives the path of its last step.
fn opened_package(browser: &mut Browser, bytes: &[u8]) -> String {
    let mut sent = upload("data.xlsx", "");
    sent.files[0].2 = Arc::from(bytes);
    let at = browser.post("import", sent).expect("it opens");
    format!("{}/check", at.rsplit_once('/').unwrap().0)
}

/// A file of many lists has one spelling of a column that they spell each in its way.
#[test]
fn a_package_in_its_own_hub_changes_no_spelling() {
    let mut browser = Browser::new();
    let april = file("open", [""; 3]);
    let other = april.replace("Blue Two", "Green Three").replace("Modality", "modality");
    for (name, text) in [("april.csv", &april), ("other.csv", &other)] {
        let at = opened(&mut browser, name, text);
        browser.post(&at, fields(&[])).expect("brought in");
    }
    assert_eq!(browser.desk.state().datasets().len(), 2);
    let bytes = package(&browser);
    let at = opened_package(&mut browser, &bytes);
    let html = browser.get(Tag::En, &at).unwrap();
    assert_eq!(html.matches("as they stand here").count(), 2, "{html}");
}

/// A data package holds nothing of what is private: brought with one word corrected, it takes
/// nothing of it away.
#[test]
fn a_package_with_a_correction_takes_no_private_note_away() {
    let mut browser = Browser::new();
    let own = ["awa@b.example", "tom@b.example", "eva@b.example"];
    let at = opened(&mut browser, "april.csv", &file("open", own));
    browser.post(&at, fields(&[])).expect("brought in");
    let book = formats::read("data.xlsx", &package(&browser), &Limits::default()).unwrap();
    let tables = book.sheets.iter().map(|sheet| {
        let table = find_table(sheet);
        let rows = table.rows(sheet).map(|row| {
            let cell = |text: &str| text.replace("open", "shut");
            row.cells().map(|c| cell(c.original())).collect()
        });
        OutTable { name: sheet.name.clone(), header: table.keys.clone(), rows: rows.collect() }
    });
    let bytes = xlsx(&tables.collect::<Vec<_>>()).unwrap();
    let at = opened_package(&mut browser, &bytes);
    browser.post(&at, fields(&[])).unwrap();
    let set = rows(&browser);
    assert_eq!(set.more["status"].words, ["shut".into()], "its next version");
    let all = contacts(&browser);
    assert_eq!(all[0], own[0]);
    assert_eq!(all[1..], ["tom@b.example eva@b.example"; 2], "which of the two nobody can tell");
}
