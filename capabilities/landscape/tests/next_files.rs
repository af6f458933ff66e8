//! The next file of a partner: where it opens, what it asks, and files that come from an address.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::{Desk, book};
use faces::Failure;
use faces::lang::Tag;
use landscape::import::{Choices, DAY_FIRST, Field, MONTH_FIRST, written};
use landscape::model::dataset::Dataset;

const HEADER: &str = "Organisation,Country,Web page,Motto,Colour,Patron\n";
const ROWS: &str =
    "Redwood Trust,Kenya,https://red.example,Faith,Red,Ada\nBluebell Union,Atlantis,,,,\n";

/// The last part of an address.
fn step(at: &str) -> &str {
    at.rsplit('/').next().unwrap_or(at)
}

/// Brings a first file in, with a word that had to be explained.
fn browser() -> Browser {
    let mut browser = Browser::new();
    let at =
        browser.post("import", upload("january.csv", &format!("{HEADER}{ROWS}"))).expect("step 1");
    assert_eq!(step(&at), "file", "a file of a new kind is asked about from the beginning");
    let at = browser.post(&at, fields(&[("title", "Members")])).unwrap();
    let at = browser.post(&at, fields(&[("column-2", "website")])).unwrap();
    let words = fields(&[("of-0", "country:Atlantis"), ("word-0", "KEN")]);
    let at = browser.post(&at, words).unwrap();
    browser.post(&at.replace("duplicates", "check"), fields(&[])).unwrap();
    assert_eq!(browser.desk.state().actors().count(), 2);
    browser
}

/// Opens the next file, which follows the last one.
fn open(browser: &mut Browser, text: &str) -> (String, String) {
    let at = browser.post("import", upload("next.csv", text)).expect("it opens");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Mapped as the last file of this kind was:"), "{html}");
    assert!(html.contains("Look at every step"), "{html}");
    (at, html)
}

#[test]
fn a_known_shape_opens_where_it_has_something_to_ask() {
    let mut browser = browser();
    let (at, html) = open(&mut browser, &format!("{HEADER}Green Club,Atlantis,,,,\n"));
    assert_eq!(step(&at), "check", "nothing to ask");
    assert!(html.contains("of this kind was: january.csv."), "{html}");
    assert!(html.contains("New organisations: 1."), "{html}");

    let (at, html) =
        open(&mut browser, &format!("{HEADER}Green Club,Lemuria,,,,\nRedwoood Trust,,,,,\n"));
    assert_eq!(step(&at), "values");
    assert!(html.contains("Lemuria") && !html.contains("Atlantis"), "only what is new: {html}");
    let at = browser.post(&at, fields(&[("of-0", "country:Lemuria"), ("word-0", "")])).unwrap();
    assert_eq!(step(&at), "duplicates");
    browser.post(&at, fields(&[("key", "redwoood trust"), ("answer", "different")])).unwrap();
    browser.post(&at.replace("duplicates", "check"), fields(&[])).unwrap();

    let (at, _) =
        open(&mut browser, &format!("{HEADER}Bluebel Union,Kenya,,,,\nRedwoood Trust,,,,,\n"));
    assert_eq!(step(&at), "duplicates");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Need your eye: 1;"), "Redwoood Trust is known by now: {html}");
}

#[test]
fn a_shape_that_is_nearly_known_asks_about_what_differs() {
    let mut browser = browser();
    let list = "Organisation,Country,Weblink,Motto,Colour,Patron,Founded\n\
        Green Club,Kenya,https://gc.example,,,,1970\n";
    let (at, html) = open(&mut browser, list);
    assert_eq!(step(&at), "columns");
    assert!(html.contains("“Weblink” stands where “Web page” stood"), "{html}");
    assert!(html.contains("Columns that are new: Founded"), "{html}");
    assert!(!html.contains("no longer there"), "the renamed one is not missing: {html}");
    let (asked, known) = html.split_once("<details").expect("the columns that are the same");
    assert!(asked.contains("name=\"column-2\"") && asked.contains("name=\"column-6\""), "{asked}");
    assert!(!asked.contains("name=\"column-0\"") && known.contains("name=\"column-0\""), "{known}");
    let at = browser.post(&at, fields(&[("column-6", "leave")])).unwrap();
    assert_eq!(step(&at), "check", "nothing else to ask");
    browser.post(&at, fields(&[])).unwrap();
    let html = browser.get(Tag::En, "landscape/table?q=Green").unwrap();
    assert!(html.contains("Green Club"), "{html}");
    let club = browser.desk.state().actors().last().map(|(_, actor)| actor.id).unwrap();
    let html = browser.get(Tag::En, &format!("orgs/{club}")).unwrap();
    assert!(html.contains("https://gc.example") && !html.contains("1970"), "{html}");

    let list = "Organisation,Country,Web page,Colour,Patron\nSix Trees,Kenya,,,\n";
    let (at, html) = open(&mut browser, list);
    assert_eq!(step(&at), "columns");
    assert!(html.contains("Columns that are no longer there: Motto"), "{html}");
}

#[test]
fn a_column_in_the_place_of_another_is_not_taken_for_it_when_it_holds_something_else() {
    let mut browser = browser();
    let list = "Organisation,Country,E-mail,Motto,Colour,Patron\n\
        Green Club,Kenya,secret@club.example,,,\n";
    let (_, html) = open(&mut browser, list);
    assert!(html.contains("Columns that are new: E-mail"), "{html}");
    assert!(html.contains("no longer there: Web page") && !html.contains("stands where"), "{html}");
    assert!(html.contains("Kept private"), "{html}");
}

#[test]
fn mended_cells_are_read_anew_and_the_mend_is_kept() {
    let mut browser = Browser::new();
    let list = "Organisation,Country,ROR\nRedwood Trust,Kenya,05wgpgn02\n,Kenya,\n";
    let at = browser.post("import", upload("a.csv", list)).unwrap();
    let check = at.replace("/file", "/check");
    let html = browser.get(Tag::En, &check).unwrap();
    assert!(html.contains("Row 2, ROR") && html.contains("Row 3, Organisation"), "{html}");
    let cell = |number: usize| {
        let from = html.split(&format!("name=\"cell-{number}\" value=\"")).nth(1).expect("a cell");
        from.split('"').next().unwrap_or_default().to_owned()
    };
    let cells = [cell(0), cell(1)];
    let texts = cells.each_ref().map(|cell| match cell.starts_with("2:") {
        true => "00cvxb145",
        false => "Bluebell Union",
    });
    let mended = [
        ("cell-0", &*cells[0]),
        ("text-0", texts[0]),
        ("cell-1", &*cells[1]),
        ("text-1", texts[1]),
    ];
    let mend = check.replace("check", "mend");
    assert_eq!(browser.post(&mend, fields(&mended)).unwrap(), check);
    let html = browser.get(Tag::En, &check).unwrap();
    assert!(html.contains("New organisations: 2.") && html.contains("Cells mended: 2"), "{html}");
    assert!(!html.contains("something wrong"), "{html}");
    browser.post(&check, fields(&[])).unwrap();
    let mut actors = browser.desk.state().actors();
    let red = actors.find(|(_, actor)| actor.name.as_text() == Some("Redwood Trust")).unwrap();
    assert_eq!(&*red.1.claims[0].value, "00cvxb145");
}

/// What was mended never reached the map, and everybody reads the record.
#[test]
fn a_mended_address_is_not_in_the_record() {
    let mut browser = Browser::new();
    let list = format!(
        "{WORK}Blue Two,Kenya,Coast,Health,ask awa@ngo.org +223 70 12 34 56,,\n\
         Blue Two,Kenya,Lamu,Health,soon,,\n\
         Blue Two,Kenya,Kwale,Health,2026-01-01,,\nBlue Two,Kenya,Embu,Health,2026-02-01,,\n"
    );
    let at = browser.post("import", upload("a.csv", &list)).unwrap();
    let check = at.replace("/file", "/check");
    let html = browser.get(Tag::En, &check).unwrap();
    for number in 0..2 {
        let cell = html.split(&format!("name=\"cell-{number}\" value=\"")).nth(1).expect("a cell");
        let cell = cell.split('"').next().unwrap();
        let mended = [("cell-0", cell), ("text-0", "2026-01-01")];
        browser.post(&check.replace("check", "mend"), fields(&mended)).expect("mended");
    }
    browser.post(&check, fields(&[])).unwrap();
    let import = browser.desk.state().imports().values().next().expect("an import");
    let mends = import.mends.table_seen_by(&hub::Audience::public()).expect("mends");
    let mends: Vec<(&str, &str)> = mends.iter().map(|(at, said)| (&**at, &**said)).collect();
    assert_eq!(mends, [("2 · Start", " → 2026-01-01"), ("3 · Start", "soon → 2026-01-01")]);
}

#[test]
fn fetching_that_is_stopped_is_taken_up_again() {
    let mut browser = Browser::new();
    let address = "https://lists.example/members.csv";
    match browser.post("import", fields(&[("address", address)])) {
        Err(Failure::Fault(_)) => {}
        other => panic!("{other:?}"),
    }
    let html = browser.get(Tag::En, "import").unwrap();
    assert!(html.contains("members.csv") && html.contains("Continue"), "it waits: {html}");
    browser
        .machine
        .addresses
        .lock()
        .unwrap()
        .insert(address.to_owned(), format!("{HEADER}{ROWS}").into());
    let mut ids = html.split("/en/import/").filter_map(|rest| rest.split(['"', '/']).next());
    let id = ids.find(|id| id.starts_with("w_")).expect("a draft");
    let html = browser.get(Tag::En, &format!("import/{id}")).unwrap();
    assert!(html.contains("Step 1 of 5") && html.contains("members.csv"), "{html}");
}

/// An activity that ends before it begins, with money and words in two languages.
const TURNED: &str = r#"<iati-activities version="2.03"><iati-activity xml:lang="en">
<iati-identifier>NL-KVK-41009723-1</iati-identifier>
<reporting-org ref="NL-KVK-41009723" type="22"><narrative>Water for All</narrative></reporting-org>
<title><narrative>Wells</narrative><narrative xml:lang="fr">Puits</narrative></title>
<description><narrative>Wells in Mopti</narrative></description>
<participating-org role="4"><narrative>Water for All</narrative></participating-org>
<activity-status code="2"/><activity-date type="1" iso-date="2026-05-01"/>
<activity-date type="3" iso-date="2026-01-01"/><recipient-country code="ML"/>
<sector vocabulary="1" code="14030"/><transaction><transaction-type code="3"/>
<transaction-date iso-date="2026-01-01"/><value value-date="2026-01-01" currency="EUR">100</value>
</transaction></iati-activity></iati-activities>"#;

#[test]
fn a_day_mended_on_the_way_in_goes_out_in_the_publishers_own_record() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("wells.xml", TURNED)).unwrap();
    let check = at.replace("/file", "/check");
    let html = browser.get(Tag::En, &check).unwrap();
    let cell = html.split("name=\"cell-0\" value=\"").nth(1).expect("a cell to mend");
    let cell = cell.split('"').next().unwrap().to_owned();
    let mended = [("cell-0", cell.as_str()), ("text-0", "31 December 2026")];
    browser.post(&check.replace("check", "mend"), fields(&mended)).unwrap();
    browser.post(&check, fields(&[])).unwrap();
    let set = *browser.desk.state().datasets().keys().next().expect("a dataset");
    let path = format!("landscape/data/{set}");
    let mut out = Vec::new();
    browser.with(Tag::En, &path, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        (page.view)(ctx).unwrap().write(ctx, "iati.xml", &mut out).unwrap();
    });
    let text = String::from_utf8(out).unwrap();
    for said in [
        "<activity-date type=\"1\" iso-date=\"2026-05-01\"/>",
        "<activity-date type=\"3\" iso-date=\"2026-12-31\"/>",
        // The same day elsewhere is another matter, and everything else is as it was written.
        "<transaction-date iso-date=\"2026-01-01\"/>",
        "<narrative xml:lang=\"fr\">Puits</narrative>",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

const WORK: &str = "Organisation,Country,Region,Sector,Start,End,People\n";

/// Brings a list of activities in from the first step on.
fn brought(browser: &mut Browser, file: &str, owner: &str, rows: &str) {
    let at = browser.post("import", upload(file, &format!("{WORK}{rows}"))).expect("step 1");
    assert_eq!(step(&at), "file");
    let at = browser.post(&at, fields(&[("title", file), ("owner", owner)])).expect("step 2");
    let (draft, _) = at.rsplit_once('/').unwrap();
    browser.post(&format!("{draft}/check"), fields(&[])).expect("brought in");
}

#[test]
fn the_columns_of_another_partners_list_do_not_make_it_its_next_version() {
    let mut browser = Browser::new();
    let first = "Blue Two,Kenya,Nyanza,Health,2026-01-01,2026-12-31,100\n";
    brought(&mut browser, "blue.csv", "", first);
    let other = "Green Three,Kenya,Nyanza,Education,2026-01-01,2026-12-31,50\n";
    let at = browser.post("import", upload("green.csv", &format!("{WORK}{other}"))).unwrap();
    assert_eq!(step(&at), "file", "whose list it is must be said");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("A list of its own") && html.contains("value=\"green\""), "{html}");
    let at = browser.post(&at, fields(&[("title", "green"), ("list", "own")])).unwrap();
    assert_eq!(step(&at), "check");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("has the same columns. It stays"), "{html}");
    browser.post(&at, fields(&[])).expect("brought in");
    let titles = |browser: &Browser| -> Vec<(String, u64)> {
        let all = browser.desk.state().current_datasets();
        let public = hub::Audience::public();
        let title = |said: &hub::Said| said.seen_by(&public).unwrap_or_default().to_owned();
        all.map(|(_, _, version)| (title(&version.title), version.rows)).collect()
    };
    let mut all = titles(&browser);
    all.sort();
    assert_eq!(all, [("blue.csv".to_owned(), 1), ("green".to_owned(), 1)], "both stand");

    // The next file of the first partner continues the first list, under its name.
    let next = format!("{WORK}{first}Blue Two,Kenya,Nyanza,Water,2026-01-01,2026-12-31,9\n");
    let at = browser.post("import", upload("blue-march.csv", &next)).unwrap();
    assert_eq!(step(&at), "check", "nothing to ask");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("This is the next version of “blue.csv”"), "{html}");
    assert!(html.contains("Brought in as “blue.csv”"), "{html}");
    browser.post(&at, fields(&[])).expect("brought in");
    let mut all = titles(&browser);
    all.sort();
    assert_eq!(all, [("blue.csv".to_owned(), 2), ("green".to_owned(), 1)]);
}

/// A list of one organisation, with a day that may be two and a country that nobody knows.
fn rows_for(owner: &str) -> String {
    format!(
        "{WORK}{owner},Atlantis,Nyanza,Health,03/04/2024,,100\n\
         {owner},Kenya,Coast,Health,05/06/2024,,7\n"
    )
}

/// Goes through the steps of a list of its own whose start may be two days and whose country is a
/// word that nobody knows; says what both mean.
fn explained(browser: &mut Browser, owner: &str, order: char, country: &str) {
    let file = format!("{owner}.csv");
    let at = browser.post("import", upload(&file, &rows_for(owner))).expect("step 1");
    assert_eq!(step(&at), "file", "whose list it is is not known");
    let said = [("title", file.as_str()), ("owner", owner), ("list", "own")];
    let at = browser.post(&at, fields(&said)).unwrap();
    assert_eq!(step(&at), "columns", "which day stands first is asked of {owner}");
    let start = written(Field::From, Some(order));
    let at = browser.post(&at, fields(&[("column-4", &start)])).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(step(&at) == "values" && html.contains("Atlantis"), "asked of {owner}: {html}");
    let words = [("of-0", "country:Atlantis"), ("word-0", country)];
    let at = browser.post(&at, fields(&words)).unwrap();
    browser.post(&at.replace("duplicates", "check"), fields(&[])).expect("brought in");
}

#[test]
fn two_owners_of_one_template_do_not_share_words_or_the_order_of_dates() {
    let mut browser = Browser::new();
    browser.desk.bring(&book("orgs.csv", "Name\nBlue Two\nGreen Three\n"), &Choices::default());
    explained(&mut browser, "Blue Two", DAY_FIRST, "UGA");
    explained(&mut browser, "Green Three", MONTH_FIRST, "MLI");
    let known = [("Blue Two", "2024-04-03", "UGA"), ("Green Three", "2024-03-04", "MLI")];
    for (owner, day, country) in known {
        let more = rows_for(owner) + &format!("{owner},Atlantis,Nyanza,Water,03/04/2024,,5\n");
        let at = browser.post("import", upload("next.csv", &more)).unwrap();
        assert_eq!(step(&at), "check", "{owner} said what it means, and is asked nothing");
        browser.post(&at, fields(&[])).expect("brought in");
        let state = browser.desk.state();
        let is_own = |id: Option<hub::Id>| {
            let name = id.and_then(|id| state.actor(id)).and_then(|one| one.name.as_text());
            name == Some(owner)
        };
        let mut lists = state.current_datasets();
        let (.., version) = lists.find(|(.., one)| is_own(one.owner)).expect("its list");
        assert_eq!(version.from.map(|day| day.to_string()).as_deref(), Some(day), "{owner}");
        let bytes = browser.machine.files.lock().unwrap()[&*version.sha256].clone();
        let set = Dataset::from_bytes(&bytes).unwrap();
        let places = (0..set.rows as usize).filter_map(|row| set.place.get(row)?.country);
        let mut countries: Vec<&str> = places.map(|one| one.alpha3()).collect();
        countries.sort_unstable();
        let mut wanted = ["KEN", country, country];
        wanted.sort_unstable();
        assert_eq!(countries, wanted, "{owner}");
    }
}

#[test]
fn a_list_may_be_named_the_next_version_of_another_with_which_it_shares_nobody() {
    let mut browser = Browser::new();
    brought(&mut browser, "old.csv", "", "Blue Two,Kenya,Nyanza,Health,2026-01-01,2026-12-31,1\n");
    let id = browser.desk.state().current_datasets().next().unwrap().0;
    let rows = "Green Three,Kenya,Nyanza,Health,2026-01-01,2026-12-31,1\n";
    let at = browser.post("import", upload("new.csv", &format!("{WORK}{rows}"))).unwrap();
    let list = fields(&[("title", "new"), ("list", &id.to_string())]);
    let at = browser.post(&at, list).unwrap();
    browser.post(&at, fields(&[])).expect("brought in");
    let all: Vec<_> = browser.desk.state().current_datasets().map(|(id, ..)| id).collect();
    assert_eq!(all, [id], "one list, in its second version");
}

#[test]
fn one_agency_in_both_does_not_make_a_list_the_next_version_of_another() {
    let mut browser = Browser::new();
    let rows = |names: &[&str]| -> String {
        let row = |name: &&str| format!("{name},Kenya,Nyanza,Health,2026-01-01,2026-12-31,1\n");
        names.iter().map(row).collect()
    };
    brought(&mut browser, "a.csv", "", &rows(&["Blue Two", "Big Agency", "Red One"]));
    let other = format!("{WORK}{}", rows(&["Big Agency", "Green Three", "Gold Four"]));
    let at = browser.post("import", upload("b.csv", &other)).unwrap();
    assert_eq!(step(&at), "file", "one of three in both: it is asked");
    let same = format!("{WORK}{}", rows(&["Blue Two", "Red One", "Green Three"]));
    let at = browser.post("import", upload("c.csv", &same)).unwrap();
    assert_eq!(step(&at), "check", "two of three in both: it goes on with the list");
}

#[test]
fn rows_brought_once_more_after_their_list_was_undone_are_still_whose_they_were() {
    let mut browser = Browser::new();
    let rows = "Blue Two,Kenya,Nyanza,Health,2026-01-01,2026-12-31,100\n";
    browser.desk.bring(&book("orgs.csv", "Name,Country\nGold Fund,Kenya\n"), &Choices::default());
    brought(&mut browser, "gold.csv", "Gold Fund", rows);
    let owner = |browser: &Browser| {
        let mut current = browser.desk.state().current_datasets();
        current.next().map(|(_, _, version)| version.owner)
    };
    let first = owner(&browser);
    assert!(first.is_some_and(|owner| owner.is_some()));
    let imports = browser.desk.state().imports();
    let import = *imports.iter().find(|(_, one)| one.owner.is_some()).expect("whose it is").0;
    browser.post(&format!("import/{import}/undo"), fields(&[])).expect("undone");
    assert_eq!(owner(&browser), None);
    let at = browser.post("import", upload("gold.csv", &format!("{WORK}{rows}"))).unwrap();
    browser.post(&at, fields(&[])).expect("brought in");
    assert_eq!(owner(&browser), first);
}

const CHANGES: &str = "Organisation,Country,Province,Sector,Activity,Start,End,Remarks\n";

fn rows_of(desk: &Desk) -> Vec<String> {
    let (_, _, version) = desk.state().current_datasets().next().expect("a list");
    let set = Dataset::from_bytes(&desk.files.0[&*version.sha256]).unwrap();
    let mut all: Vec<String> = (0..set.rows as usize)
        .map(|row| {
            format!("{} {}", set.who.get(row).unwrap().name, set.what.get(row).unwrap().name)
        })
        .collect();
    all.sort();
    all
}

#[test]
fn a_whole_list_in_which_every_row_says_new_is_a_whole_list() {
    let row = |who: &str, theme: &str, end: &str, remark: &str| {
        format!("{who},Kenya,Coast,{theme},Clinics,2026-01-01,{end},{remark}\n")
    };
    let april = [
        row("Aa", "Health", "2026-04-30", "New"),
        row("Bb", "WASH", "2026-04-30", "New"),
        row("Cc", "Food", "2026-04-30", "New"),
    ];
    let mut desk = Desk::new();
    desk.bring(&book("april.csv", &format!("{CHANGES}{}", april.concat())), &Choices::default());
    // Two of three stand in it again, whenever they end; the third is gone.
    let may = [
        row("Aa", "Health", "2026-05-31", "New"),
        row("Bb", "WASH", "2026-05-31", "New"),
        row("Aa", "Shelter", "2026-05-31", "New"),
    ];
    desk.bring(&book("may.csv", &format!("{CHANGES}{}", may.concat())), &Choices::default());
    assert_eq!(rows_of(&desk), ["Aa Health", "Aa Shelter", "Bb WASH"]);
    // A file of what is new alone adds to the list.
    let june = row("Bb", "Food", "2026-06-30", "New");
    let plan = desk.bring(&book("june.csv", &format!("{CHANGES}{june}")), &Choices::default());
    assert_eq!((rows_of(&desk).len(), plan.read_so.stay), (4, 3));
}

#[test]
fn a_file_that_takes_every_row_off_is_told_that_the_list_stays() {
    let row =
        |remark: &str| format!("Aa,Kenya,Coast,Health,Clinics,2026-01-01,2026-04-30,{remark}\n");
    let mut desk = Desk::new();
    desk.bring(&book("april.csv", &format!("{CHANGES}{}", row(""))), &Choices::default());
    let all_off = book("may.csv", &format!("{CHANGES}{}", row("Delete")));
    let plan = desk.plan(&all_off, &Choices::default());
    let told: Vec<_> = plan.faults.iter().map(|fault| (fault.row, fault.message)).collect();
    assert_eq!(told, [(2, "landscape-fault-nothing-left")]);
    assert!(plan.acts.is_empty() && plan.counts.left == 1);
}

#[test]
fn a_cell_of_two_days_begins_with_the_first_and_ends_with_the_last() {
    let text = "Organisation,Country,Province,Sector,Period\n\
        Aa,Kenya,Coast,Health,March 2024 – March 2025\n\
        Bb,Kenya,Coast,Health,\"March 2024, March 2025\"\n";
    let mut desk = Desk::new();
    let plan = desk.bring(&book("work.csv", text), &Choices::default());
    let (_, _, version) = desk.state().current_datasets().next().unwrap();
    let days = [version.from, version.to].map(|day| day.unwrap().to_string());
    assert_eq!(days, ["2024-03-01", "2025-03-31"]);
    let told: Vec<_> = plan.faults.iter().map(|fault| (fault.row, fault.message)).collect();
    assert_eq!(told, [(3, "landscape-fault-date-unread")], "nobody knows which is meant");
}
