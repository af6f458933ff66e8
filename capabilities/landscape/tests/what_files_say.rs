//! What a file says of itself by tags, titles and words; and what is asked where it does not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use common::browser::{Browser, fields, upload};
use common::{Desk, book, real};
use faces::Failure;
use faces::lang::Tag;
use hub::Said;
use landscape::act::{Act, FileKind, ImportMade};
use landscape::import::{Choices, Field, Plan, plan_watched, recognise};
use landscape::model::dataset::Dataset;

fn goes(plan: &Plan) -> BTreeMap<&str, Field> {
    plan.columns.iter().map(|column| (column.name.as_str(), column.field)).collect()
}

#[test]
fn tags_win_over_the_names_of_columns() {
    let mut desk = Desk::new();
    let text = "Type,Region,Organisation,Cluster,Province,Funder type\n\
        #loctype,#region,#org+impl,#sector,#adm1,#org+funder+type\n\
        Clinic,West Africa,MSF,Health,Eastern,Government\n";
    let plan = desk.plan(&book("tagged.csv", text), &Choices::default());
    assert_eq!(plan.kind, FileKind::Activities);
    assert!(plan.unknown.is_empty(), "a clinic is no kind of organisation: {:?}", plan.unknown);
    let goes = goes(&plan);
    let kept = ["Type", "Region", "Funder type"].map(|name| goes[name]);
    assert_eq!(kept, [Field::Keep; 3]);
    assert_eq!((goes["Organisation"], goes["Province"]), (Field::Name, Field::Area));
}

#[test]
fn the_real_list_of_ebola_centres_has_no_kinds_of_organisation() {
    let Some(book) = real("messy/ebola-facilities-sierra-leone.csv") else { return };
    let plan = Desk::new().plan(&book, &Choices::default());
    assert_eq!((plan.kind, goes(&plan)["Type"]), (FileKind::Activities, Field::Keep));
    assert!(plan.unknown.iter().all(|word| word.field != Field::Kind), "{:?}", plan.unknown);
}

#[test]
fn iati_in_hxl_goes_where_iati_goes() {
    let mut desk = Desk::new();
    let text = "IATI id,Source,Implementers,Planners,Donors,Clusters,Country,Planned,Actual,End,\
        Spent,Currency,Updated\n\
        #activity+id+v_iati_activities,#meta+source,#org+impl+name+list,#org+prog+name+list,\
        #org+funding+name,#sector+cluster+list,#country+code+v_iso2,#date+start+planned,\
        #date+start+actual,#date+end+actual,#value+spend+total,#value+spend+currency,\
        #date+updated\n\
        XM-1-2,https://x.example,Red Trust|Blue Union,UNDP,ECHO,Health,KE,2023-12-01,2024-01-01,\
        2024-06-30,500,USD,2025-01-01\n";
    let plan = desk.bring(&book("iati.csv", text), &Choices::default());
    let goes = goes(&plan);
    let wanted = [
        ("IATI id", Field::Project),
        ("Source", Field::Keep),
        ("Implementers", Field::Name),
        ("Planners", Field::Keep),
        ("Donors", Field::Funder),
        ("Clusters", Field::Theme),
        ("Country", Field::Country),
        ("Planned", Field::Keep),
        ("Actual", Field::From),
        ("End", Field::To),
        ("Spent", Field::Amount),
        ("Currency", Field::Currency),
        ("Updated", Field::Keep),
    ];
    for (column, field) in wanted {
        assert_eq!(goes[column], field, "{column}");
    }
    assert_eq!(plan.organisations.new, 2, "the tag says that the cell is a list");
    assert_eq!(desk.work().money_in("USD").thousandths, 500_000);
}

#[test]
fn titles_beside_days_and_money_are_those_of_activities() {
    let mut desk = Desk::new();
    let text = "Title,Organisation,Start date,Budget\nClean water,Red Trust,2024-01-01,500\n";
    let plan = desk.plan(&book("projects.csv", text), &Choices::default());
    assert_eq!((plan.kind, plan.sure), (FileKind::Activities, true));
    assert_eq!(goes(&plan)["Title"], Field::Activity);
    // A list of organisations may say "title" for the name.
    let text = "Title,Country\nRed Trust,Kenya\n";
    let plan = desk.plan(&book("orgs.csv", text), &Choices::default());
    assert_eq!((plan.kind, plan.sure), (FileKind::Organisations, true));
    assert_eq!(goes(&plan)["Title"], Field::Name);
}

#[test]
fn the_real_list_of_projects_makes_nobody_of_its_titles() {
    let Some(book) = real("messy/akvo-projects.csv") else { return };
    let plan = Desk::new().plan(&book, &Choices::default());
    assert_eq!((plan.kind, plan.sure), (FileKind::Activities, false), "nobody is named in it");
    assert_eq!((goes(&plan)["proj_title"], plan.organisations.new), (Field::Activity, 0));
}

#[test]
fn whoever_says_that_a_list_holds_activities_is_believed() {
    let book = book("list.csv", "Name,Activity,Comment\nRed Trust,Wells,\n");
    let guessed = recognise(&book, None, None).unwrap();
    assert_eq!((guessed.kind, guessed.sure), (FileKind::Organisations, false));
    let said = recognise(&book, None, Some(FileKind::Activities)).unwrap();
    assert_eq!(said.mapping.fields, [Field::Name, Field::Activity, Field::Leave]);
}

#[test]
fn a_page_asks_what_the_rows_are_where_the_columns_do_not_say() {
    let mut browser = Browser::new();
    let text = "Name,Activity\nRed Trust,Wells\nBlue Union,Schools\n";
    let first = browser.post("import", upload("list.csv", text)).unwrap();
    let page = browser.get(Tag::En, &first).unwrap();
    assert!(page.contains("do not say whether a row is an organisation or an activity"), "{page}");
    assert!(!page.contains("checked"), "nothing is chosen for them: {page}");
    match browser.post(&first, fields(&[("title", "List")])) {
        Err(Failure::Fields(faults)) => assert_eq!(faults[0].field, "kind"),
        other => panic!("it should ask: {other:?}"),
    }
    let said = fields(&[("title", "List"), ("kind", "activities")]);
    let next = browser.post(&first, said).unwrap();
    assert!(next.ends_with("/columns"), "{next}");
    for step in ["columns", "values", "duplicates", "check"] {
        let path = next.replace("columns", step);
        browser.get(Tag::Ar, &path).unwrap();
    }
}

#[test]
fn two_days_in_one_cell_are_read_both_or_not_at_all() {
    let read = |cells: &[&str]| {
        let mut desk = Desk::new();
        let row = |cell: &&str| format!("Red Trust,Coast,Health,{cell}\n");
        let rows: String = cells.iter().map(row).collect();
        let text = format!("Organisation,Province,Sector,Period\n{rows}");
        let plan = desk.bring(&book("list.csv", &text), &Choices::default());
        let (_, _, version) = desk.state().current_datasets().next().expect("a list");
        let set = Dataset::from_bytes(&desk.files.0[&*version.sha256]).unwrap();
        let ends = set.from.get(0).zip(set.to.get(0)).map(|(from, to)| format!("{from} {to}"));
        (ends.unwrap_or_default(), plan.faults.len())
    };
    // The second day shows in which order the first is written.
    let american = "2024-02-01 2024-06-30".to_owned();
    assert_eq!(read(&["02/01/2024 - 06/30/2024"]), (american, 0));
    for unread in ["30/06/2024 - 01/02/2024", "30/06/2024 – 31/31/2024", "March – January 2024"]
    {
        assert_eq!(read(&[unread]), (String::new(), 1), "{unread}");
    }
    let days = "2024-03-15 2024-03-20".to_owned();
    assert_eq!(read(&["15 to 20 March 2024"]), (days, 0));
    let half = "2024-01-01 2024-06-30".to_owned();
    assert_eq!(read(&["January – June 2024"]), (half.clone(), 0));
    assert_eq!(read(&["Q1–Q2 2024"]), (half, 0));
    assert_eq!(read(&["2023/24"]), ("2023-01-01 2024-12-31".to_owned(), 0));
    let quarter = "2024-01-01 2024-03-31".to_owned();
    assert_eq!(read(&["Q1 - 2024"]), (quarter, 0));
}

/// Fields that everybody reads are never moved by themselves: their cells are told, and mended.
#[test]
fn an_address_in_a_field_for_everybody_is_asked_about() {
    let mut browser = Browser::new();
    let text = "Organisation,Activity,Sector,Province,Start,For whom,Funder\n\
        Blue Two,\"Training, contact awa@ngo.org\",Health,Coast,2026-01-01,Women,Green Three\n\
        Blue Two,Kits,Health,Coast,2026-01-01,Call +223 70 12 34 56,Green Three\n";
    let at = browser.post("import", upload("april.csv", text)).unwrap();
    let html = browser.get(Tag::En, &at.replace("/file", "/check")).unwrap();
    assert_eq!(
        html.matches("everybody will read it").count(),
        2,
        "told where they are mended: {html}"
    );
    let cell = |row: u64, column: u64| format!("{row}:{column}:april\"");
    assert!(html.contains(&cell(2, 1)) && html.contains(&cell(3, 5)), "{html}");
    let mut desk = Desk::new();
    let people = "Organisation,Country,About\nBlue Two,Kenya,Write to awa@blue.example\n";
    let plan = desk.plan(&book("people.csv", people), &Choices::default());
    let faults: Vec<&str> = plan.faults.iter().map(|fault| fault.message).collect();
    assert_eq!((faults, plan.counts.rejected), (vec!["landscape-fault-reach"], 0));
}

/// A survey's export has whole questions as headings, and one entry of the record holds 64 KB of
/// words.
#[test]
fn a_file_with_a_thousand_questions_fits_into_the_record() {
    let question =
        |n: usize| format!("{n}. Which of these does your organisation do in this place?");
    let heads: Vec<String> = (0..1_200).map(question).collect();
    let text = format!(
        "Organisation,Sector,Province,{}\nRed Trust,Health,Gao,{}\n",
        heads.join(","),
        vec!["yes"; heads.len()].join(",")
    );
    let mut desk = Desk::new();
    let plan = desk.bring(&book("survey.csv", &text), &Choices::default());
    let Some(Act::ImportMade(made)) = plan.acts.first() else { panic!("{:?}", plan.faults) };
    let mapping = made.mapping.as_table().unwrap();
    assert!(serde_json::to_vec(mapping).unwrap().len() < 48_000);
    let went = |name: &str| mapping.get(name).map(|to| &**to);
    assert_eq!((went("Organisation"), went("Province")), (Some("name"), Some("area")));
    // What the rows say is kept whole: it stands in a file of its own.
    let set = Dataset::from_bytes(plan.dataset.as_deref().unwrap());
    assert!(set.unwrap().kept.len() + 5 > heads.len());
}

/// Whoever waits sees how many of a file's organisations are looked up.
#[test]
fn planning_says_how_far_it_is_and_stops_when_asked_to() {
    let named = |head: &str, rest: &str| {
        let rows: String = (0..250).map(|n| format!("Organisation {n},{rest}\n")).collect();
        book("list.csv", &format!("{head}\n{rows}"))
    };
    let organisations = named("Organisation,Country", "Ghana");
    let activities = named("Organisation,Sector,District,Start date", "Health,Tamale,2026-03-01");
    for (kind, book) in
        [(FileKind::Organisations, organisations), (FileKind::Activities, activities)]
    {
        let source = recognise(&book, None, None).unwrap();
        let heard = std::cell::RefCell::new(Vec::new());
        let watch = |done, all| {
            heard.borrow_mut().push((done, all));
            ControlFlow::Continue(())
        };
        let (state, choices) = (landscape::State::default(), Choices::default());
        let plan = plan_watched(&source, &state, &choices, (&|_| None, &watch)).expect("a plan");
        assert_eq!((plan.kind, plan.counts.read), (kind, 250));
        assert_eq!(heard.into_inner(), [(100, 250), (200, 250)]);
        let stop = |_, _| ControlFlow::Break(());
        assert!(plan_watched(&source, &state, &choices, (&|_| None, &stop)).is_none());
    }
}

/// A list under a row of labels that look like column names.
const TITLED: &str = "Partner report,Country office,Prepared by the desk\n\
    Organisation,Country,Website\n\
    Redwood Trust,Kenya,https://red.example\nBluebell Union,Mali,\n";

/// The names on the map, in their order.
fn named(browser: &Browser) -> Vec<String> {
    let actors = browser.desk.state().actors();
    let mut names: Vec<String> =
        actors.filter_map(|(_, actor)| actor.name.as_text().map(str::to_owned)).collect();
    names.sort();
    names
}

#[test]
fn column_names_stand_where_somebody_says_they_do_and_next_month_too() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("march.csv", TITLED)).expect("step 1");
    let html = browser.get(Tag::En, &at).unwrap();
    let title = "<option value=\"1\" selected>Row 1: Partner report · Country office";
    assert!(html.contains(title), "the row that looks like it: {html}");
    assert!(html.contains("<option value=\"2\">Row 2: Organisation · Country · Website"), "{html}");

    let again = browser.post(&at, fields(&[("header", "2"), ("title", "March")])).unwrap();
    assert_eq!(again, at, "what follows from the names is shown first");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("<option value=\"2\" selected>"), "{html}");
    assert!(html.contains("column names in row 2") && html.contains("value=\"March\""), "{html}");
    let said = [("header", "2"), ("title", "March"), ("kind", "organisations")];
    let at = browser.post(&at, fields(&said)).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("<bdi>Organisation</bdi>") && !html.contains("Partner report"), "{html}");
    let at = browser.post(&at, fields(&[])).unwrap();
    browser.post(&at.replace("values", "check"), fields(&[])).expect("brought in");
    assert_eq!(named(&browser), ["Bluebell Union", "Redwood Trust"]);

    // Next month other labels stand above, in two rows: the columns are known where they stand.
    let april = TITLED.replace("Partner report", "April,What we know\nSecond report")
        + "Green Club,Kenya,\n";
    let at = browser.post("import", upload("april.csv", &april)).expect("it opens");
    assert!(at.ends_with("/check"), "{at}");
    browser.post(&at, fields(&[])).expect("brought in");
    assert_eq!(named(&browser), ["Bluebell Union", "Green Club", "Redwood Trust"]);
}

#[test]
fn a_table_without_column_names_goes_by_its_letters_and_a_row_that_is_not_there_is_told() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("bare.csv", BARE)).expect("step 1");
    let far = browser.post(&at, fields(&[("header", "99"), ("kind", "organisations")]));
    let Err(Failure::Bad(why)) = far else { panic!("there is no row 99") };
    assert!(why.args["why"].contains("row 99 holds nothing in this sheet"), "{:?}", why.args);
    bare(&mut browser, &at, ["country", "name"]);
    assert_eq!(named(&browser), ["Bluebell Union", "Redwood Trust"], "the first row is one, too");
}

/// Rows without column names.
const BARE: &str = "Kenya,Redwood Trust\nMali,Bluebell Union\n";

/// Goes on with a file without column names, to the page of what was brought.
fn bare(browser: &mut Browser, at: &str, columns: [&str; 2]) -> String {
    let at = browser.post(at, fields(&[("header", "0"), ("title", "Bare")])).unwrap();
    let said = [("header", "0"), ("title", "Bare"), ("kind", "organisations")];
    let at = browser.post(&at, fields(&said)).unwrap();
    assert!(at.ends_with("/columns"), "it follows no file: {at}");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(!html.contains("Mapped as the last file"), "{html}");
    let columns = [("column-0", columns[0]), ("column-1", columns[1])];
    let at = browser.post(&at, fields(&columns)).unwrap();
    browser.post(&at.replace("values", "check"), fields(&[])).expect("brought in")
}

/// All tables of two columns without names have the columns A and B.
#[test]
fn a_table_without_column_names_follows_nobody() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("bare.csv", BARE)).expect("step 1");
    bare(&mut browser, &at, ["country", "name"]);
    let of_shape = |key: &&String| key.starts_with("landscape/shape");
    let known = browser.machine.known.lock().unwrap().keys().find(of_shape).cloned();
    assert_eq!(known, None, "what A and B were says nothing of the next file");

    let other = "Green Club,Ghana\nGrey Fund,Togo\n";
    let at = browser.post("import", upload("other.csv", other)).expect("step 1");
    bare(&mut browser, &at, ["name", "country"]);
    let all = ["Bluebell Union", "Green Club", "Grey Fund", "Redwood Trust"];
    assert_eq!(named(&browser), all);
}

/// The rows that wait are read as the file was, though nothing is remembered of it.
#[test]
fn rows_that_wait_stand_under_the_column_names_that_were_chosen() {
    let mut browser = Browser::new();
    browser.desk.bring(&book("known.csv", "Organisation\nRedwood Trust\n"), &Choices::default());
    let waits = |browser: &mut Browser, done: &str| -> String {
        browser.machine.known.lock().unwrap().clear();
        let at = browser.post(&done.replace("/done", "/rows-that-wait"), fields(&[])).unwrap();
        assert!(at.ends_with("/duplicates"), "the columns are known: {at}");
        browser.get(Tag::En, &at).unwrap()
    };
    let at = browser.post("import", upload("bare.csv", "Kenya,Redwoood Trust\nMali,Bluebell\n"));
    let done = bare(&mut browser, &at.unwrap(), ["country", "name"]);
    assert_eq!(named(&browser), ["Bluebell", "Redwood Trust"]);
    let html = waits(&mut browser, &done);
    assert!(html.contains("Redwoood"), "the first row is one: {html}");

    let said = [("header", "2"), ("title", "March"), ("kind", "organisations")];
    let titled = TITLED.replace("Redwood", "Redwoood").replace("Bluebell", "Green");
    let at = browser.post("import", upload("march.csv", &titled)).expect("step 1");
    browser.post(&at, fields(&said)).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("value=\"March\""), "{html}");
    browser.post(&at, fields(&said)).unwrap();
    let done = browser.post(&at.replace("/file", "/check"), fields(&[])).unwrap();
    let html = waits(&mut browser, &done);
    assert!(html.contains("Redwoood") && !html.contains("Partner report"), "{html}");
}

#[test]
fn column_names_that_cannot_be_found_again_are_asked_about() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("bare.csv", BARE)).expect("step 1");
    bare(&mut browser, &at, ["country", "name"]);
    let import = browser.desk.state().imports().values().next().expect("an import");
    let made = ImportMade {
        id: hub::testing::Story::id('i', "another"),
        kind: import.kind,
        sha256: import.sha256.clone(),
        shape: "0123456789abcdef".into(),
        counts: import.counts,
        owner: None,
        file: import.file.clone(),
        sheet: import.sheet.clone(),
        mapping: import.mapping.clone(),
        mends: Said::default(),
    };
    let waits = format!("import/{}/rows-that-wait", made.id);
    browser.desk.tell(Act::ImportMade(made)).unwrap();
    let at = browser.post(&waits, fields(&[])).unwrap();
    assert!(at.ends_with("/file"), "no row gives these columns: {at}");
}

/// The bytes of a large file are not read to say that they are there.
#[test]
fn the_page_of_what_was_brought_links_the_file_unread() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("bare.csv", BARE)).expect("step 1");
    let done = bare(&mut browser, &at, ["country", "name"]);
    browser.machine.read.lock().unwrap().clear();
    let linked = |browser: &Browser| {
        let html = browser.get(Tag::En, &done).unwrap();
        html.contains(&done.replace("/done", "/original"))
    };
    assert!(linked(&browser));
    assert_eq!(browser.machine.read.lock().unwrap().len(), 0);
    browser.machine.files.lock().unwrap().clear();
    assert!(!linked(&browser), "a file that is not kept is not to be had");
}

#[test]
fn whose_and_what_it_is_stays_said_when_the_column_names_stand_elsewhere() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("march.csv", TITLED)).expect("step 1");
    let said = |owner| fields(&[("header", "2"), ("kind", "activities"), ("owner", owner)]);
    let html = browser.wrong(&at, said("Grey Fund"), &at);
    assert!(html.contains("among those that this file brings"), "not dropped: {html}");
    browser.post(&at, said("Redwood Trust")).expect("the file brings it");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("value=\"Redwood Trust\""), "{html}");
    assert!(html.contains("value=\"activities\" checked"), "{html}");
}

#[test]
fn a_chosen_file_without_a_byte_is_said_to_be_empty_and_none_at_all_is_asked_for() {
    let mut browser = Browser::new();
    let mut refused = |sent| match browser.post("import", sent) {
        Err(Failure::Fields(mut errors)) => errors.remove(0).why,
        other => panic!("{other:?}"),
    };
    let why = refused(upload("empty.csv", ""));
    assert!(why.args.values().any(|said| said.contains("is empty")), "{why:?}");
    assert_eq!(refused(fields(&[])).message, "landscape-refused-no-file");
}
