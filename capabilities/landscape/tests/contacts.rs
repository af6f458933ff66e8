//! What only the secretariat reads is taken away in one workbook of its own, and is private again
//! wherever it is brought.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::sync::Arc;

use common::browser::{Browser, fields, upload};
use common::links::{self, partner};
use common::{ROOMS, story};
use faces::lang::Tag;
use faces::{Failure, Fields};
use formats::{Limits, Workbook, find_table};
use hub::testing::Story;
use hub::{AnyAct, At, Audience, Hub, Id, Principal, Refusal};

const PEOPLE: &str = "Organisation,Country,Website,E-mail,Focal point,Budget band\n\
    Blue Two,Kenya,https://blue.example,awa@blue.example,Awa Kiboko,Small\n\
    Green Three,Kenya,https://green.example,,,Large\n";
const WORK: &str = "Organisation,Country,Province,Sector,Start,End,Modality,Comments\n\
    Blue Two,Kenya,Nyanza,Health,2026-01-01,2026-12-31,Cash,call +254 722 123456\n\
    Green Three,Kenya,Coast,WASH,2026-02-01,2026-05-31,Voucher,\n";

/// Brings a file as its columns are proposed.
fn bring(browser: &mut Browser, file: Fields) {
    let at = browser.post("import", file).expect("it opens");
    let (draft, _) = at.rsplit_once('/').unwrap();
    browser.post(&format!("{draft}/check"), fields(&[])).expect("brought in");
}

fn hub() -> Browser {
    let mut browser = Browser::new();
    bring(&mut browser, upload("people.csv", PEOPLE));
    bring(&mut browser, upload("work.csv", WORK));
    browser
}

/// The file of this ending that a page gives.
fn taken(browser: &Browser, path: &str, ending: &str) -> Vec<u8> {
    browser.with(Tag::En, path, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        let mut bytes = Vec::new();
        (page.view)(ctx).unwrap().write(ctx, ending, &mut bytes).unwrap();
        bytes
    })
}

fn workbook(name: &str, bytes: &[u8]) -> Workbook {
    formats::read(name, bytes, &Limits::default()).unwrap()
}

/// Everything that stands in a workbook.
fn words(bytes: &[u8]) -> String {
    let book = workbook("any.xlsx", bytes);
    let mut all = String::new();
    for sheet in &book.sheets {
        let table = find_table(sheet);
        all.push_str(&table.keys.join("\n"));
        for row in table.rows(sheet) {
            (0..table.keys.len()).for_each(|at| all.push_str(&format!("\n{}", row.text(at))));
        }
    }
    all
}

/// What stands in a column of a sheet beside each of these names.
fn column(book: &Workbook, sheet: &str, name: &str) -> Vec<String> {
    let sheet = book.sheets.iter().find(|one| one.name == sheet).expect("the sheet");
    let table = find_table(sheet);
    let at = table.column(name).unwrap_or_else(|| panic!("no {name} in {:?}", table.keys));
    let mut all: Vec<String> = table.rows(sheet).map(|row| row.text(at).to_owned()).collect();
    all.sort();
    all
}

fn file(name: &str, bytes: Vec<u8>) -> Fields {
    let file = ("file".to_owned(), name.to_owned(), Arc::from(bytes));
    Fields { values: Vec::new(), files: vec![file] }
}

#[test]
fn the_workbook_has_everything_and_another_hub_keeps_it_private() {
    let first = hub();
    let html = first.get(Tag::En, "landscape/contacts").unwrap();
    assert!(html.contains("only the secretariat reads: 1 of 2."), "{html}");
    assert!(html.contains("awa@blue.example") && html.contains("Comments"), "{html}");
    let bytes = taken(&first, "landscape/contacts", "xlsx");
    let book = workbook("contacts.xlsx", &bytes);
    assert_eq!(column(&book, "organisations", "secretariat: E-mail"), ["", "awa@blue.example"]);
    assert_eq!(column(&book, "organisations", "Budget band"), ["Large", "Small"]);
    assert_eq!(column(&book, "activities", "secretariat: Comments"), ["", "call +254 722 123456"]);
    assert_eq!(column(&book, "activities", "Modality"), ["Cash", "Voucher"]);

    let mut second = Browser::new();
    bring(&mut second, file("contacts.xlsx", bytes));
    let html = second.get(Tag::En, "landscape/contacts").unwrap();
    assert!(html.contains("awa@blue.example") && html.contains("Awa Kiboko"), "{html}");
    let again = workbook("again.xlsx", &taken(&second, "landscape/contacts", "xlsx"));
    for (sheet, name) in [
        ("organisations", "secretariat: E-mail"),
        ("organisations", "secretariat: Focal point"),
        ("activities", "secretariat: Comments"),
    ] {
        assert_eq!(column(&again, sheet, name), column(&book, sheet, name), "{name}");
    }

    // In nobody else's hands.
    second.audience = Audience::public();
    for path in ["landscape/data", "landscape/table"] {
        let text = words(&taken(&second, path, "xlsx"));
        assert!(text.contains("Blue Two"), "{text}");
        let private = ["awa@", "Awa", "722", "secretariat"];
        assert!(!private.iter().any(|word| text.contains(word)), "{text}");
    }
    let html = second.get(Tag::En, "landscape/contacts").unwrap();
    assert!(html.contains("No organisation has a private") && !html.contains("awa@"), "{html}");
    let text = words(&taken(&second, "landscape/contacts", "xlsx"));
    assert!(!text.contains("awa@") && !text.contains("722"), "{text}");
}

#[test]
fn a_note_corrected_in_the_workbook_is_taken_where_nothing_else_is_new() {
    let mut browser = hub();
    let bytes = taken(&browser, "landscape/contacts", "xlsx");
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let size = browser.desk.story.hub.size();
    let corrected = with(&bytes, "call +254 722 123456", "call +254 733 000111");
    bring(&mut browser, file("contacts.xlsx", corrected));
    let html = browser.get(Tag::En, &format!("landscape/data/{list}")).unwrap();
    assert!(html.contains("733 000111") && !html.contains("722 123456"), "{html}");
    assert_eq!(browser.desk.story.hub.size(), size, "nothing else is new");
    // A note that was taken out is gone; the rest stays.
    let emptied = with(&bytes, "call +254 722 123456", "");
    bring(&mut browser, file("contacts.xlsx", emptied));
    let html = browser.get(Tag::En, &format!("landscape/data/{list}")).unwrap();
    assert!(!html.contains("733 000111") && html.contains("Voucher"), "{html}");
}

/// A workbook takes the place of what stands in its own private columns, and of no others.
#[test]
fn a_column_that_the_workbook_has_not_stays() {
    let mut browser = hub();
    let bytes = taken(&browser, "landscape/contacts", "xlsx");
    let lines = WORK.lines().zip(["Focal point email", "awa@blue.example", "ana@green.example"]);
    let lines = lines.map(|(line, more)| format!("{},{more}\n", line.rsplit_once(',').unwrap().0));
    bring(&mut browser, upload("work.csv", &lines.collect::<String>()));
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    bring(&mut browser, file("contacts.xlsx", with(&bytes, "call +254 722 123456", "by letter")));
    assert_eq!(browser.desk.state().datasets().len(), 1);
    let html = browser.get(Tag::En, &format!("landscape/data/{list}")).unwrap();
    for words in ["by letter", "awa@blue.example", "ana@green.example"] {
        assert!(html.contains(words), "{words}: {html}");
    }
}

/// The workbook with another word in the cells that say this one.
fn with(bytes: &[u8], old: &str, new: &str) -> Vec<u8> {
    let book = workbook("contacts.xlsx", bytes);
    let tables: Vec<formats::write::OutTable> = book
        .sheets
        .iter()
        .map(|sheet| {
            let table = find_table(sheet);
            let cell = |text: &str| if text == old { new.to_owned() } else { text.to_owned() };
            let row = |row: formats::Row| {
                (0..table.keys.len()).map(|at| cell(row.text(at))).collect::<Vec<String>>()
            };
            formats::write::OutTable {
                name: sheet.name.clone(),
                header: table.keys.clone(),
                rows: table.rows(sheet).map(row).collect(),
            }
        })
        .collect();
    formats::write::xlsx(&tables).unwrap()
}

#[test]
fn a_private_column_of_a_table_alone_stays_private_too() {
    let mut browser = Browser::new();
    let list = "name,country,secretariat: Note\nBlue Two,Kenya,asks for discretion\n";
    bring(&mut browser, upload("table.csv", list));
    let html = browser.get(Tag::En, "landscape/contacts").unwrap();
    assert!(html.contains("asks for discretion") && html.contains(">Note<"), "{html}");
    browser.audience = Audience::public();
    let text = words(&taken(&browser, "landscape/table", "xlsx"));
    assert!(text.contains("Blue Two") && !text.contains("discretion"), "{text}");
}

/// Rows of one organisation, place, theme and activity, on other days each month, tell together
/// what they say; where that is too much, nobody can tell of which it is said.
#[test]
fn a_crowd_of_rows_that_all_change_tells_what_it_says_together() {
    const CROWD: usize = 2_000;
    let list = |month: u32, own: &str, note: &dyn Fn(usize) -> String| {
        let row = |row: usize| {
            let people = row + 1;
            format!("Food,Food security,Osu,2026-{month:02}-01,{people},{row}{}\n", note(row))
        };
        let head = format!("Organisation,Activity,Sector,District,Start,People,Batch{own}\n");
        let rows = (0..CROWD).map(row).map(|row| format!("Blue Two,{row}"));
        head + &rows.collect::<String>()
    };
    let mut browser = Browser::new();
    let note = |row: usize| format!(",awa@b.example,xq {}", row % 30);
    let texts = [
        list(4, ",Focal point email,Comments", &note),
        list(5, "", &|_| String::new()),
        list(6, "", &|_| String::new()),
    ];
    for text in texts {
        bring(&mut browser, upload("list.csv", &text));
    }
    assert_eq!(browser.desk.state().datasets().len(), 1, "versions of one list");
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let html = browser.get(Tag::En, &format!("landscape/data/{list}")).unwrap();
    assert!(html.contains("awa@b.example") && !html.contains("xq "), "{html}");
}

/// Without the rows of the version before nobody can tell of which new ones its notes are said.
#[test]
fn notes_that_cannot_be_carried_over_are_not_lost_in_silence() {
    let mut browser = hub();
    let (list, _, version) = browser.desk.state().current_datasets().next().unwrap();
    browser.machine.files.lock().unwrap().remove(&*version.sha256);
    let lines = WORK.lines().map(|line| format!("{}\n", line.rsplit_once(',').unwrap().0));
    let at = browser.post("import", upload("may.csv", &lines.collect::<String>())).unwrap();
    let draft = at.rsplit_once('/').unwrap().0.to_owned();
    let kind = [("title", "Work"), ("list", &*list.to_string())];
    browser.post(&format!("{draft}/file"), fields(&kind)).unwrap();
    let html = browser.get(Tag::En, &format!("{draft}/check")).unwrap();
    assert!(html.contains("its private notes stay with it"), "{html}");
}

const OWN: &str = "Accra Air Watch";
const LIST: &str = "Organisation,Activity,Sector,District,Start,Funder\n\
    Accra Air Watch,Sensors,Air,Osu,2026-01-01,Lima Verde\n\
    Accra Air Watch,Training,Health,Tema,2026-02-01,\n";

/// The next version of an own list, as its form sends it.
fn of_list(list: Id, text: &str) -> Fields {
    let mut sent = upload("ours.csv", text);
    sent.values.push(("list".to_owned(), list.to_string()));
    sent
}

/// By its link an organisation says what stands in columns of its own, also where the secretariat
/// calls one so too; each replaces its own alone.
#[test]
fn what_the_secretariat_says_of_a_partner_is_not_replaced_by_its_link() {
    let mut browser = links::hub(&[OWN, "Lima Verde"], &[OWN]);
    let office = LIST.replace("Funder\n", "Funder,Assessment by officer,Notes\n");
    let office =
        office.replace("Verde\n", "Verde,slow,from us\n").replace("-01,\n", "-01,,good,\n");
    browser.audience = Browser::new().audience;
    let to = browser.post("import", upload("office.csv", &office)).unwrap();
    let draft = to.rsplit_once('/').unwrap().0.to_owned();
    let owner = [("title", "Theirs"), ("owner", OWN)];
    browser.post(&format!("{draft}/file"), fields(&owner)).unwrap();
    browser.post(&format!("{draft}/check"), fields(&[])).unwrap();
    let list = browser.desk.state().current_datasets().next().unwrap().0;
    let page = format!("landscape/data/{list}");
    let html = browser.get(Tag::En, &page).unwrap();
    assert!(html.contains("slow") && html.contains("from us"), "{html}");

    for (note, before) in [("first", "first"), ("second", "first")] {
        browser.audience = partner(OWN);
        let lines = LIST.lines().zip(["Notes", note, note]);
        let text: String = lines.map(|(line, note)| format!("{line},{note}\n")).collect();
        let sent = of_list(list, &text);
        let to = browser.post("mine/lists", sent).unwrap();
        let draft = to.rsplit_once('/').unwrap().0.to_owned();
        browser.post(&format!("{draft}/check"), fields(&[])).unwrap();
        browser.audience = Browser::new().audience;
        let html = browser.get(Tag::En, &page).unwrap();
        for word in ["slow", "good", "from us", note] {
            assert!(html.contains(word), "{word}: {html}");
        }
        assert!(html.contains("Notes – from the partner itself (private)"), "{html}");
        assert!(note == before || !html.contains(before), "{html}");
    }
}

/// A charter that gives links no lists of their own after a while.
fn lists_for_a_while(act: &AnyAct, by: &Principal, now: At, _: &Hub) -> Result<(), Refusal> {
    let list = act.kind().name == "landscape.import_made" && by.role == hub::PARTNER;
    let refused = Refusal::forbidden("landscape-refused-not-yours").under("P1h");
    if list && now > story().now.plus_seconds(86_400) { Err(refused) } else { Ok(()) }
}

#[test]
fn where_the_charter_gives_links_no_lists_they_keep_no_notes_either() {
    let mut browser = Browser::new();
    browser.desk.story = Story::new(ROOMS, lists_for_a_while);
    links::fill(&mut browser, &[OWN, "Lima Verde"], &[OWN]);
    browser.audience = partner(OWN);
    let mut first = upload("ours.csv", LIST);
    first.values.push(("list".to_owned(), "own".to_owned()));
    let at = browser.post("mine/lists", first).unwrap();
    browser.post(&format!("{}/check", at.rsplit_once('/').unwrap().0), fields(&[])).unwrap();
    let list = browser.desk.state().current_datasets().next().unwrap().0;
    let text = LIST.replace("Funder\n", "Funder,Notes\n").replace("-01,\n", "-01,,ours\n");
    let sent = || of_list(list, &text);
    // Begun while it might.
    let at = browser.post("mine/lists", sent()).unwrap();
    let check = format!("{}/check", at.rsplit_once('/').unwrap().0);
    let page = browser.get(Tag::En, &check).unwrap();
    assert!(page.contains("Keep the private notes"), "{page}");
    browser.desk.story.now = browser.desk.story.now.plus_seconds(2 * 86_400);
    let page = browser.get(Tag::En, &check).unwrap();
    assert!(!page.contains("Keep the private notes"), "{page}");
    browser.post(&check, fields(&[])).unwrap();
    assert!(!browser.machine.known.lock().unwrap().keys().any(|key| key.contains("private.")));
    let Err(Failure::Refused(why)) = browser.post("mine/lists", sent()) else { panic!("refused") };
    assert_eq!(why.clause.as_deref(), Some("P1h"));
}
