//! What a list says for the secretariat alone: it stays with its rows from version to version, and
//! goes where somebody asks for it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::sync::Arc;

use common::browser::{Browser, fields, rows, upload};
use faces::lang::Tag;
use formats::write::{OutTable, xlsx};
use formats::{Limits, find_table};
use hub::Audience;
use landscape::act::{Act, DatasetWithdrawn};

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
    any_page(&browser);
    assert_eq!(contacts(&browser), before, "they come back");
    assert!(!kept(&browser).contains("ana@"), "of what is undone nothing stays");

    // By a program, not by the page.
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let reason = hub::Said::default();
    browser.desk.tell(Act::DatasetWithdrawn(DatasetWithdrawn { id: list, reason })).unwrap();
    any_page(&browser);
    assert!(!kept(&browser).contains('@'), "nobody's address stays without its list");
}

/// Whoever asks to be forgotten is: in every version, and in no other column.
#[test]
fn a_private_column_is_taken_out_of_every_version() {
    let mut browser = Browser::new();
    let own = ["awa@b.example", "tom@b.example", "eva@b.example"];
    for status in ["open", "done"] {
        let text = file(status, own);
        let lines = text.lines().enumerate();
        let lines = lines.map(|(at, line)| match at {
            0 => format!("{line},Comments\n"),
            _ => format!("{line},by letter\n"),
        });
        let at = opened(&mut browser, "list.csv", &lines.collect::<String>());
        browser.post(&at, fields(&[])).expect("brought in");
    }
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let page = format!("landscape/data/{list}");
    let html = browser.get(Tag::En, &page).unwrap();
    assert!(html.contains("Take private notes out") && html.contains("awa@"), "{html}");
    let size = browser.desk.story.hub.size();
    let form = format!("{page}/private");
    browser.post(&form, fields(&[("column", "Focal point email")])).expect("taken out");
    let html = browser.get(Tag::En, &page).unwrap();
    assert!(!html.contains("awa@") && html.contains("by letter"), "{html}");
    assert!(!kept(&browser).contains('@') && kept(&browser).contains("by letter"));
    browser.post(&form, fields(&[("column", "")])).expect("taken out");
    assert!(!kept(&browser).contains("by letter"));
    assert_eq!(browser.desk.story.hub.size(), size, "the record never had them");
    let html = browser.get(Tag::En, &page).unwrap();
    assert!(!html.contains("Take private notes out"), "nothing is left to take out: {html}");
    browser.audience = Audience::public();
    assert!(!browser.get(Tag::En, &page).unwrap().contains("Take private"), "for nobody else");
}

/// What every page of the secretariat asks.
fn any_page(browser: &Browser) {
    browser.with(Tag::En, "import", |ctx, _| (landscape::ROOM.todo)(ctx));
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

/// A file takes the place of what stands in its own private columns, and of no others.
#[test]
fn a_private_column_takes_the_place_of_no_other() {
    let mut browser = Browser::new();
    let april = file("open", ["awa@b.example", "tom@b.example", "eva@b.example"]);
    let with = |status: &str, comment: &str| {
        let first = format!("Blue Two,Kenya,Nyanza,Health,2026-01-01,2026-12-31,Cash,{status}");
        format!("{SHORT},Comments\n{first},{comment}\n")
    };
    let mut page = |name: &str, text: &str| {
        let at = opened(&mut browser, name, text);
        browser.post(&at, fields(&[])).expect("brought in");
        let list = *browser.desk.state().datasets().keys().next().unwrap();
        browser.get(Tag::En, &format!("landscape/data/{list}")).unwrap()
    };
    page("april.csv", &april);
    for (status, comment) in [("open", "too late"), ("done", "in time")] {
        let html = page("may.csv", &with(status, comment));
        assert!(html.contains(comment) && html.contains("awa@b.example"), "{html}");
    }
    let html = page("june.csv", &with("done", ""));
    assert!(!html.contains("in time") && html.contains("awa@b.example"), "an empty cell: {html}");
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

/// Of a file of changes, too: what its column said of the rows that stay is not lost.
#[test]
fn rows_that_stay_keep_what_a_column_said_that_closes_itself() {
    let mut browser = Browser::new();
    let head = "Organisation,Province,Sector,Start,Access,Remarks\n";
    let row = |place: &str, access: &str, remark: &str| {
        format!("Blue Two,{place},Health,2026-01-01,{access},{remark}\n")
    };
    let april = [row("Coast", "by boat", ""), row("Nyanza", "road open", ""), row("Lamu", "-", "")];
    let at = opened(&mut browser, "april.csv", &format!("{head}{}", april.concat()));
    browser.post(&at, fields(&[])).expect("brought in");
    assert!(rows(&browser).kept.contains_key("Access"));
    let may = format!("{head}{}", row("Lamu", "call +254 722 123456", "Update"));
    let at = opened(&mut browser, "may.csv", &may);
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("for the secretariat alone from now on: Access"), "{html}");
    browser.post(&at, fields(&[])).expect("brought in");
    assert_eq!(rows(&browser).kept.len(), 0);
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let html = browser.get(Tag::En, &format!("landscape/data/{list}")).unwrap();
    for words in ["by boat", "road open", "722 123456"] {
        assert!(html.contains(words), "{words}: {html}");
    }
}

#[test]
fn a_private_column_that_was_renamed_is_told_and_taken_out() {
    let mut browser = Browser::new();
    let april = file("open", ["awa@b.example", "tom@b.example", "eva@b.example"]);
    let at = opened(&mut browser, "april.csv", &april);
    browser.post(&at, fields(&[])).expect("brought in");
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let path = format!("landscape/data/{list}");
    let gone = "no longer has, and that stay from earlier ones: 1.";
    let html = browser.get(Tag::En, &path).unwrap();
    assert!(!html.contains(gone), "{html}");

    let may = april.replace("Focal point email", "Contact email").replace(",open,", ",done,");
    let at = opened(&mut browser, "may.csv", &may);
    browser.post(&at, fields(&[])).expect("brought in");
    let html = browser.get(Tag::En, &path).unwrap();
    assert!(html.contains(gone), "{html}");
    assert!(html.contains("Take “Focal point email” out of every version"), "{html}");
    browser
        .post(&format!("{path}/private"), fields(&[("column", "Focal point email")]))
        .expect("taken out");
    let html = browser.get(Tag::En, &path).unwrap();
    assert!(!html.contains(gone) && !html.contains("Focal point email"), "{html}");
    assert!(html.contains("Contact email") && html.contains("awa@b.example"), "{html}");
}
