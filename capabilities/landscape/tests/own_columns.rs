//! Columns that no field of the map fits stay with their activities: read, counted, filtered and
//! taken away under the partner's own names; what is private is for the secretariat alone.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, rows, upload};
use common::{Desk, book};
use faces::Services;
use faces::lang::Tag;
use hub::Audience;
use landscape::import::{Choices, Field, Which, recognise, written};

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
        assert_eq!(goes(column), "Keep under its own name, for everybody who sees the list");
    }
    for column in ["Comments", "Focal point email", "Focal point"] {
        assert_eq!(goes(column), "Keep as private note, for the secretariat alone");
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
    let other = browser.get(Tag::En, "landscape/activities?own.modality=vouchers").unwrap();
    let rows = |html: &str| html.split("id=\"rows\"").nth(1).map(str::to_owned);
    assert_eq!(rows(&other), rows(&html), "a name is a name, however it is spelt");
    let html = browser.get(Tag::En, "landscape/activities?own.Nothing=Cash&place=Coast").unwrap();
    assert!(html.contains("No list has a column") && html.contains("Nothing"), "{html}");
    assert!(!html.contains("Blue Two"), "all activities would look like the answer: {html}");
    let html = browser.get(Tag::En, "landscape?rows=own.Nothing").unwrap();
    assert!(html.contains("Nyanza"), "a column nobody has: places, as ever: {html}");
}

/// Signs divide ages and amounts: what is below is not what is above, and a stroke is no empty
/// cell.
#[test]
fn signs_in_words_and_names_of_columns_count() {
    let mut browser = Browser::new();
    let rows = [
        "Blue Two,Kenya,Health,Children <5,<5,a,b",
        "Green Three,Kenya,Health,children  <5,>5,c,d",
        "Red One,Kenya,Health,Children >5,-,e,f",
        "Red One,Mali,Health,Children 5,≤ 5,e,f",
        "Red One,Peru,Health,CHILDREN 5,0-5,e,f",
        "Red One,Ghana,Health,Children 5,0.5,e,f",
    ];
    let rows = rows.map(|row| format!("{row},2026-01-01\n")).concat();
    let text = format!("Organisation,Country,Sector,For whom,Band,Score <5,Score >5,Start\n{rows}");
    let keep = written(Field::Keep, None);
    let names = ["Band", "Score <5", "Score >5"];
    let mapping = names.map(|name| (name.to_owned(), keep.clone())).into();
    let choices = Choices { mapping, ..Choices::default() };
    let plan = browser.desk.bring(&book("ages.csv", &text), &choices);
    plan.files().for_each(|bytes| drop(browser.machine.keep_file(bytes).unwrap()));
    let work = browser.desk.work();
    let all: Vec<(&str, usize)> =
        work.own.iter().map(|own| (&*own.name, own.words.len())).collect();
    assert_eq!(all, [("Band", 6), ("Score <5", 3), ("Score >5", 3)]);
    let whoms: Vec<&str> = work.whoms.iter().map(AsRef::as_ref).collect();
    assert_eq!(whoms, ["Children <5", "Children >5", "Children 5"]);
    for (asked, finds) in [("own.band=%3C5", "Blue Two"), ("own.band=%3E5", "Green Three")] {
        let html = browser.get(Tag::En, &format!("landscape/activities?{asked}")).unwrap();
        let found = ["Blue Two", "Green Three", "Red One"].map(|name| html.contains(name));
        assert_eq!(found, ["Blue Two", "Green Three", "Red One"].map(|name| name == finds));
    }
    let html = browser.get(Tag::En, "landscape/activities?whom=children%20%3E5").unwrap();
    assert!(html.contains("Red One") && !html.contains("Blue Two"), "{html}");
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

/// Where the columns of a list of activities go by themselves.
fn proposed(header: &str, rows: &[&str]) -> Vec<(String, Field)> {
    let start = "Organisation,Province,Sector,Start,";
    let row = |row: &&str| format!("Blue Two,Nyanza,Health,2026-01-01,{row}\n");
    let text = format!("{start}{header}\n{}", rows.iter().map(row).collect::<String>());
    let book = book("list.csv", &text);
    let source = recognise(&book, None, None).unwrap();
    let all = source.table.keys.iter().cloned().zip(source.mapping.fields.iter().copied());
    all.skip(4).collect()
}

#[test]
fn what_may_be_said_of_persons_is_open_to_nobody_until_somebody_says_so() {
    let names = "Reporting officer,Prepared by,Responsible,Enumerator,Staff name,Supervisor,\
        Submitted by,Notes,Préparé par,ответственный,负责人姓名,المشرف";
    for (column, field) in proposed(names, &["a,b,c,d,e,f,g,h,i,j,k,l"]) {
        assert_eq!(field, Field::Private, "{column}");
    }
    // One cell of many is enough.
    let mut rows = vec!["Good,Good,Good"; 5_000];
    rows[7] = "Good,write to awa@b.example,call Awa +223 70 12 34 56";
    let goes = proposed("Progress,State of works,Access", &rows);
    let goes: Vec<Field> = goes.into_iter().map(|(_, field)| field).collect();
    assert_eq!(goes, [Field::Keep, Field::Private, Field::Private]);
    let goes = proposed("Progress,Access", &["0722 123 456,Tel 00223-70123456"]);
    assert!(goes.iter().all(|(_, field)| *field == Field::Private), "{goes:?}");
}

#[test]
fn a_column_that_was_open_is_private_once_a_person_can_be_reached_by_it() {
    let mut browser = Browser::new();
    bring(&mut browser, "april.csv", ROWS);
    let text = format!("{HEADER}{}", ROWS.replace("Vouchers", "Vouchers: +254 722 123456"));
    let at = browser.post("import", upload("may.csv", &text)).unwrap();
    browser.post(&at, fields(&[])).unwrap();
    let kept: Vec<String> = rows(&browser).kept.keys().cloned().collect();
    assert_eq!(kept, ["Response type", "Unit"]);
}

#[test]
fn a_column_more_changes_no_row_in_which_nothing_stands_in_it() {
    let mut desk = Desk::new();
    let list = |own: &str, blue: &str, green: &str| {
        let row = |who: &str, own: &str| format!("{who},Kenya,Coast,Health,2026-01-01,{own}\n");
        let rows = [row("Blue Two", blue), row("Green Three", green)].concat();
        book("list.csv", &format!("Organisation,Country,Province,Sector,Start,{own}\n{rows}"))
    };
    desk.bring(&list("Unit", "Items", "Items"), &Choices::default());
    let id = *desk.state().datasets().keys().next().unwrap();
    let next = Choices { list: Some(Which::Next(id)), ..Choices::default() };
    let more = desk.plan(&list("Unit,Modality", "Items,", "Items,Cash"), &next);
    assert_eq!((more.counts.unchanged, more.counts.update), (1, 1), "{:?}", more.counts);
    // The same word in another column is another thing.
    let other = desk.plan(&list("Unit,Modality", "Items,", ",Items"), &next);
    assert_eq!((other.counts.unchanged, other.counts.update), (1, 1), "{:?}", other.counts);
    let renamed = desk.plan(&list("Modality", "Items", "Items"), &next);
    assert_eq!(renamed.counts.update, 2, "{:?}", renamed.counts);
}

#[test]
fn the_matrix_offers_the_columns_that_divide_what_is_done_and_knows_the_others_by_address() {
    let mut browser = Browser::new();
    let names: Vec<String> = (0..40).map(|at| format!("Trait {at}")).collect();
    let head = format!("Organisation,Province,Sector,Start,Alike,Each,{}\n", names.join(","));
    let row = |row: usize| {
        let words = vec![if row < 12 { "Yes" } else { "No" }; 40].join(",");
        format!("Partner {row},Coast,Health,2026-01-01,Same,Word {row},{words}\n")
    };
    let text = head + &(0..24).map(row).collect::<String>();
    let at = browser.post("import", upload("list.csv", &text)).unwrap();
    let (draft, _) = at.rsplit_once('/').unwrap();
    browser.post(&format!("{draft}/check"), fields(&[])).unwrap();
    let offered = |html: &str, name: &str| html.contains(&format!("value=\"own.{name}\""));
    let html = browser.get(Tag::En, "landscape").unwrap();
    assert_eq!(html.matches("value=\"own.").count(), 2 * 30, "as rows and as columns");
    assert!(!offered(&html, "Alike") && !offered(&html, "Each"), "{html}");
    assert!(offered(&html, "Trait 0") && !offered(&html, "Trait 9"), "{html}");
    let html = browser.get(Tag::En, "landscape?rows=own.Trait%209").unwrap();
    assert!(offered(&html, "Trait 9") && html.contains("Yes"), "{html}");
}

/// A colleague brings the list while another looks at the last step: what is brought in is what was
/// shown, or nothing.
#[test]
fn a_list_that_somebody_else_brought_meanwhile_is_not_replaced_unseen() {
    let mut browser = Browser::new();
    bring(&mut browser, "april.csv", ROWS);
    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let seen = |browser: &Browser, at: &str| {
        let html = browser.get(Tag::En, at).unwrap();
        let seen = html.split("name=\"seen\" value=\"").nth(1).expect("what is shown");
        seen.split('"').next().unwrap().to_owned()
    };
    let may = format!("{HEADER}{}", ROWS.replace("Vouchers", "Services"));
    let at = browser.post("import", upload("may.csv", &may)).unwrap();
    let before = seen(&browser, &at);
    bring(&mut browser, "may-corrected.csv", &ROWS.replace("Vouchers", "In kind"));
    let refused = browser.post(&at, fields(&[("seen", &before)]));
    assert!(matches!(refused, Err(faces::Failure::Refused(_))), "{refused:?}");
    assert_eq!(browser.desk.state().datasets()[&list].versions.len(), 2, "nothing was brought");
    // Looked at once more it is brought.
    let now = seen(&browser, &at);
    assert_ne!(now, before);
    browser.post(&at, fields(&[("seen", &now)])).unwrap();
    assert_eq!(browser.desk.state().datasets()[&list].versions.len(), 3);
    // The record itself takes no version after one that counts no more.
    let mut plan = browser
        .desk
        .plan(&common::book("june.csv", &may.replace("Services", "Food")), &Choices::default());
    let published = plan.acts.iter_mut().find_map(|act| match act {
        landscape::act::Act::DatasetPublished(act) => Some(act),
        _ => None,
    });
    let mut act = published.expect("a list").clone();
    (act.id, act.import, act.after) = (list, None, Some("0".repeat(64).into()));
    act.sha256 = "1".repeat(64).into();
    let refused = browser.desk.tell(landscape::act::Act::DatasetPublished(act)).unwrap_err();
    assert_eq!(refused.message, "landscape-refused-newer-version");
}

/// One theme has its code in each of the lists that others use, in every form that goes out; what
/// is brought back is the partner's own word, and no code is asked for twice.
#[test]
fn a_theme_is_told_in_the_lists_that_others_use_and_counted_by_goal() {
    let mut browser = Browser::new();
    bring(&mut browser, "april.csv", ROWS);
    let html = browser.get(Tag::En, "landscape?rows=place&cols=goal").unwrap();
    assert!(html.contains("3 Good health and well-being"), "{html}");
    assert!(html.contains("6 Clean water and sanitation"), "{html}");
    let html = browser.get(Tag::Fr, "landscape/activities?goal=6").unwrap();
    assert!(html.contains("Green Three") && !html.contains("Blue Two"), "{html}");
    assert!(html.contains("6 Eau propre et assainissement"), "{html}");

    let list = *browser.desk.state().datasets().keys().next().unwrap();
    let taken = browser.with(Tag::En, &format!("landscape/data/{list}"), |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        let mut out = Vec::new();
        (page.view)(ctx).unwrap().write(ctx, "hxl.csv", &mut out).unwrap();
        String::from_utf8(out).unwrap()
    });
    for tag in ["v_cluster", "v_dac", "v_cofog", "v_sdg"] {
        assert!(taken.contains(&format!("#sector+code+means+{tag}")), "{taken}");
    }
    let water = taken.lines().find(|line| line.contains("Green Three")).expect("its row");
    assert!(water.contains(",WSH,140,06,6,"), "{water}");

    let mut other = Browser::new();
    let plan = other.desk.bring(&book("taken.csv", &taken), &Choices::default());
    other.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    let back = rows(&other);
    let kept: Vec<&str> = back.kept.keys().map(String::as_str).collect();
    let own = ["Modality", "Response type", "Unit"];
    assert_eq!(kept, own, "no codes of themes, and nothing that each hub says itself");
    assert_eq!(back.what.words.len(), 2, "{:?}", back.what.words);
}
