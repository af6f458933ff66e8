//! What the steps of an import show and take: faults page by page and in a file, words beyond the
//! first two hundred, sectors that a theme covers, attributes of graphs, whose list it is.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::{Desk, book, real};
use faces::lang::Tag;
use landscape::import::{Choices, Field};

/// The value of a hidden field.
fn hidden(html: &str, name: &str) -> Option<String> {
    let from = html.split(&format!("name=\"{name}\" value=\"")).nth(1)?;
    Some(from.split('"').next()?.to_owned())
}

#[test]
fn every_fault_is_listed_can_be_mended_and_is_in_a_file() {
    let mut browser = Browser::new();
    let row = |n: u64, day: &str| format!("Club {n},Health,Kenya,{day}\n");
    let bad: String = (0..60).map(|n| row(n, &format!("soon {n}"))).collect();
    let good: String = (60..200).map(|n| row(n, "2026-01-31")).collect();
    let list = format!("Organisation,Sector,Country,Start\n{bad}{good},Health,Kenya,2026-01-31\n");
    let at = browser.post("import", upload("a.csv", &list)).unwrap();
    browser.post(&at, fields(&[("title", "Work"), ("kind", "activities")])).unwrap();
    browser.post(&at.replace("/file", "/columns"), fields(&[("column-3", "from")])).unwrap();
    let check = at.replace("/file", "/check");
    let first = browser.get(Tag::En, &check).unwrap();
    assert!(first.contains("wrong: 61") && first.contains("Rows 1 to 50 of 61"), "{first}");
    assert!(first.contains("soon 3") && !first.contains("soon 55"), "{first}");
    assert_eq!(first.matches("Row 2, Start").count(), 1, "each stands once");
    assert!(first.contains(&format!("{check}?page=2#faults")), "{first}");

    let second = browser.get(Tag::En, &format!("{check}?page=2")).unwrap();
    let at = (0..50).find(|n| {
        let cell = hidden(&second, &format!("cell-{n}"));
        cell.is_some_and(|cell| cell.starts_with("57:"))
    });
    let number = at.expect("the cell of the 57th row");
    let (cell, text) = (format!("cell-{number}"), format!("text-{number}"));
    let what = hidden(&second, &cell).unwrap();
    let mended = [(&*cell, &*what), (&*text, "2026-02-01"), ("page", "2")];
    let to = browser.post(&check.replace("check", "mend"), fields(&mended)).unwrap();
    assert_eq!(to, format!("{check}?page=2"), "one stays where one was");
    let html = browser.get(Tag::En, &to).unwrap();
    assert!(html.contains("wrong: 60") && html.contains("Cells mended: 1"), "{html}");

    let file = browser.get(Tag::En, &check.replace("check", "faults")).unwrap();
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.len(), 61, "{file}");
    assert!(lines[0].contains("What becomes of the row"), "{file}");
    let of = |text: &str| *lines.iter().find(|line| line.contains(text)).expect(text);
    assert!(of("soon 59").contains(",brought"), "{file}");
    assert!(of("no name stands").contains(",not brought,"), "with its cells: {file}");
}

#[test]
fn words_beyond_the_first_two_hundred_are_asked_about_or_left_aloud() {
    let mut browser = Browser::new();
    let rows: String = (0..230).map(|n| format!("Club {n},Kenya,Sort {n}\n")).collect();
    let list = format!("Organisation,Country,Type\n{rows}");
    let at = browser.post("import", upload("a.csv", &list)).unwrap();
    let values = at.replace("/file", "/values");
    let kinds = fields(&[("column-2", "kind")]);
    browser.post(&at.replace("/file", "/columns"), kinds.clone()).unwrap();
    let html = browser.get(Tag::En, &values).unwrap();
    assert!(html.contains("recognised: 230") && html.contains("The other 30"), "{html}");
    let asked: Vec<(String, String)> = (0..200)
        .map(|n| (format!("of-{n}"), hidden(&html, &format!("of-{n}")).expect("a word")))
        .collect();
    let mut sent: Vec<(&str, &str)> = asked.iter().map(|(n, of)| (&**n, &**of)).collect();
    sent.push(("more", "yes"));
    assert_eq!(browser.post(&values, fields(&sent)).unwrap(), values, "the next are asked about");
    let html = browser.get(Tag::En, &values).unwrap();
    assert!(html.contains("recognised: 30") && !html.contains("The other"), "{html}");
    assert!(!html.contains("name=\"of-30\""), "{html}");

    let again = browser.post("import", upload("b.csv", &list)).unwrap();
    let values = again.replace("/file", "/values");
    browser.post(&again.replace("/file", "/columns"), kinds).unwrap();
    sent.pop();
    let at = browser.post(&values, fields(&sent)).unwrap();
    assert!(at.ends_with("/duplicates"), "the rest stays as it is written: {at}");
}

/// Two themes of the hub, so that others are asked about.
const THEMES: &str = "Organisation,Sector,Country,Start\nRed Trust,Health,Benin,2026-01-01\n\
    Red Trust,Education,Benin,2026-01-01\n";

#[test]
fn a_sector_under_a_theme_of_the_hub_is_taken_for_it_and_can_be_changed() {
    let mut browser = Browser::new();
    browser.desk.bring(&book("themes.csv", THEMES), &Choices::default());
    browser.machine.files.lock().unwrap().extend(browser.desk.files.0.clone());
    let list = "Organisation,Sector,Sector code,Country,Start\n\
        Blue Two,Malaria control,12262,Benin,2026-01-01\n\
        Blue Two,Teacher training,11130,Benin,2026-01-01\n\
        Blue Two,Sorcery,,Benin,2026-01-01\n";
    let at = browser.post("import", upload("sectors.csv", list)).unwrap();
    let values = at.replace("/file", "/values");
    let html = browser.get(Tag::En, &values).unwrap();
    assert!(html.contains("recognised: 1.") && html.contains("Sorcery"), "{html}");
    assert!(html.contains("that a theme of this hub covers: 2"), "{html}");
    let malaria =
        (0..2).find(|n| hidden(&html, &format!("sector-{n}")).unwrap() == "Malaria control");
    let field = format!("id=\"taken-{}\"", malaria.unwrap());
    let select = html.split(&field).nth(1).unwrap().split("</select>").next().unwrap();
    assert!(select.contains("value=\"Health\" selected"), "{select}");

    let words: Vec<String> =
        (0..2).map(|n| hidden(&html, &format!("sector-{n}")).unwrap()).collect();
    let means = |word: &str| if word == "Malaria control" { "Health" } else { "" };
    let sent = [
        ("of-0", "theme:Sorcery"),
        ("word-0", ""),
        ("sector-0", &words[0]),
        ("taken-0", means(&words[0])),
        ("sector-1", &words[1]),
        ("taken-1", means(&words[1])),
    ];
    let at = browser.post(&values, fields(&sent)).unwrap();
    browser.post(&at.replace("duplicates", "check"), fields(&[])).unwrap();
    let html = browser.get(Tag::En, "landscape").unwrap();
    assert!(!html.contains("Malaria control"), "it is Health here: {html}");
    assert!(html.contains("Teacher training"), "left as it is written: {html}");
}

#[test]
fn a_real_publisher_is_asked_about_fewer_sectors() {
    let Some(book_of) = real("iati/real/usaid-bj.xml.gz") else { return };
    let mut desk = Desk::new();
    let themes = ["health", "education", "government and civil society", "agriculture"];
    let known = Choices { themes: themes.map(str::to_owned).into(), ..Choices::default() };
    let plan = desk.plan(&book_of, &known);
    let asked = plan.unknown.iter().filter(|word| word.field == Field::Theme).count();
    println!("sectors asked about: {asked}, taken: {}", plan.taken.len());
    assert!(plan.taken.len() >= 10 && asked < plan.taken.len() * 3, "{:?}", plan.unknown);
    let malaria = plan.taken.iter().find(|one| one.word.contains("Malaria")).expect("malaria");
    assert_eq!(malaria.topic.key(), "health");
}

#[test]
fn links_and_networks_say_column_by_column_what_they_bring() {
    let mut browser = Browser::new();
    let list = "from,to,type,since\nRed Trust,Blue Two,funds,2024-03-01\nBlue Two,Green Club,,\n";
    let at = browser.post("import", upload("ties.csv", list)).unwrap();
    let check = at.replace("/file", "/check");
    let html = browser.get(Tag::En, &check).unwrap();
    let table = |html: &str| -> String {
        let (_, from) = html.split_once("Your column").expect("the table");
        let rows = from.split("</table>").next().unwrap().split("<tr>").skip(1);
        let words = rows.map(|row| {
            let cells = row.split("<span>").skip(1).map(|cell| {
                let cell = cell.split("</span>").next().unwrap();
                cell.replace("<bdi>", "").replace("</bdi>", "")
            });
            cells.collect::<Vec<_>>().join("|")
        });
        words.collect::<Vec<_>>().join("\n")
    };
    let said = table(&html);
    assert!(said.contains("from|Link begins at|2|0|0"), "{said}");
    assert!(said.contains("since|First day|1|0|0"), "{said}");
    browser.post(&check, fields(&[])).unwrap();

    let json = r#"{"elements": [
        {"label": "Red Trust", "type": "NGO", "attributes": {"country": "Kenya"}},
        {"label": "Grey Fund", "type": "NGO"}],
        "connections": [{"from": "Grey Fund", "to": "Red Trust", "type": "funds",
        "attributes": {"weight": "3"}}]}"#;
    let at = browser.post("import", upload("kumu.json", json)).unwrap();
    let html = browser.get(Tag::En, &at.replace("/file", "/check")).unwrap();
    let said = table(&html);
    assert!(said.contains("country|Country|1|0|0"), "{said}");
    assert!(said.contains("type|Constituency|2|0|0"), "{said}");
    assert!(said.contains("From|Link begins at|1|0|0"), "{said}");
    assert!(said.contains("weight|Strength of the link|1|0|0"), "{said}");
}

#[test]
fn an_owner_is_suggested_and_may_be_one_that_the_file_itself_brings() {
    let mut browser = Browser::new();
    browser.desk.bring(&book("themes.csv", THEMES), &Choices::default());
    let list = "Organisation,Sector,Country,Start\nBlue Delta,Health,Mali,2026-01-01\n\
        Green Club,Health,Mali,2026-02-01\n";
    let at = browser.post("import", upload("work.csv", list)).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("list=\"owner-list\""), "{html}");
    for name in ["Red Trust", "Blue Delta", "Green Club"] {
        assert!(html.contains(&format!("<option value=\"{name}\">")), "{name}: {html}");
    }
    let said = |owner| fields(&[("title", "Work"), ("kind", "activities"), ("owner", owner)]);
    let html = browser.wrong(&at, said("Blue Deltas"), &at);
    assert!(html.contains("among those that this file brings; choose one"), "a way on: {html}");
    browser.post(&at, said("blue delta")).unwrap();
    let check = at.replace("/file", "/check");
    let html = browser.get(Tag::En, &check).unwrap();
    assert!(html.contains("Whose it is: blue delta"), "{html}");
    browser.post(&check, fields(&[])).unwrap();
    let state = browser.desk.state();
    let mut lists = state.current_datasets().map(|(.., version)| version);
    let version = lists.find(|one| one.title.as_text() == Some("Work")).expect("the list");
    let owner = state.actor(version.owner.expect("an owner")).unwrap();
    assert_eq!(owner.name.as_text(), Some("Blue Delta"));
}

/// What words mean is its owner's, though the map knows that one by the file alone.
#[test]
fn words_of_a_file_that_names_its_owner_itself_are_kept_for_it() {
    let mut browser = Browser::new();
    let list = "Organisation,Sector,Country,Start\nBlue Delta,Health,Atlantis,2026-01-01\n\
        Green Club,Health,Mali,2026-02-01\n";
    let at = browser.post("import", upload("work.csv", list)).unwrap();
    let said = [("title", "Work"), ("kind", "activities"), ("owner", "Blue Delta")];
    browser.post(&at, fields(&said)).unwrap();
    let values = at.replace("/file", "/values");
    let html = browser.get(Tag::En, &values).unwrap();
    let of = hidden(&html, "of-0").expect("a word");
    assert_eq!(of, "country:Atlantis", "the only one that is not known");
    browser.post(&values, fields(&[("of-0", &of), ("word-0", "KEN")])).unwrap();
    browser.post(&at.replace("/file", "/check"), fields(&[])).unwrap();

    let next = list.replace("2026-02-01", "2026-03-01");
    let at = browser.post("import", upload("march.csv", &next)).unwrap();
    assert!(at.ends_with("/check"), "its next file has nothing to ask: {at}");
    let other = "Organisation,Sector,Country,Start\nGrey Fund,Health,Atlantis,2026-01-01\n";
    let at = browser.post("import", upload("grey.csv", other)).unwrap();
    let html = browser.get(Tag::En, &at.replace("/file", "/values")).unwrap();
    assert!(html.contains("Atlantis"), "somebody else may mean another country: {html}");
}

#[test]
fn rows_of_a_list_whose_names_wait_are_told_on_the_last_page() {
    let mut browser = Browser::new();
    browser.desk.bring(&book("themes.csv", THEMES), &Choices::default());
    browser.machine.files.lock().unwrap().extend(browser.desk.files.0.clone());
    let list = "Organisation,Sector,Country,Start\nRed Trusts,Health,Benin,2026-01-01\n\
        Red Trusts,Education,Benin,2026-02-01\n";
    let at = browser.post("import", upload("work.csv", list)).unwrap();
    let done = browser.post(&at.replace("/file", "/check"), fields(&[])).unwrap();
    let html = browser.get(Tag::En, &done).unwrap();
    assert!(html.contains("rows that wait for an answer: 0"), "every row is brought: {html}");
    assert!(html.contains("Rows that wait for an answer: 2."), "{html}");
    assert!(html.contains("href=\"/en/landscape/duplicates\""), "{html}");
}

#[test]
fn money_has_two_decimals_on_pages_and_a_town_is_not_its_province_once_more() {
    let mut browser = Browser::new();
    let list = "Organisation,Sector,Country,Province,Town,Start,Amount,Currency\n\
        Blue Two,Health,Mali,Ségou,,2026-01-01,702428.4,GBP\n\
        Blue Two,Health,Mali,Ségou,Niono,2026-01-02,1000,GBP\n";
    let at = browser.post("import", upload("work.csv", list)).unwrap();
    let check = at.replace("/file", "/check");
    let html = browser.get(Tag::En, &check).unwrap();
    assert!(html.contains("703,428.40"), "{html}");
    browser.post(&check, fields(&[])).unwrap();
    let id = *browser.desk.state().datasets().keys().next().unwrap();
    let path = format!("landscape/data/{id}");
    let html = browser.get(Tag::En, &path).unwrap();
    assert!(html.contains("702,428.40") && html.contains("1,000<"), "{html}");
    assert_eq!(html.matches("Ségou").count(), 2, "the province of each row, once: {html}");
    assert!(html.contains("Niono"), "{html}");
}
