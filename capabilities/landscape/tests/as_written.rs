//! Lists as partners write them: in their own languages and digits, with headings between the rows,
//! and with remarks that say what has changed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::BTreeSet;

use common::browser::{Browser, fields, upload};
use common::{Desk, book};
use faces::lang::Tag;
use landscape::act::FileKind;
use landscape::import::{Choices, Field, Plan, Which};
use landscape::model::dataset::Dataset;

fn published(plan: &Plan) -> Dataset {
    Dataset::from_bytes(plan.dataset.as_deref().expect("a list of activities")).unwrap()
}

fn days(plan: &Plan) -> Vec<String> {
    let set = published(plan);
    let day = |row| set.from.get(row).map_or_else(String::new, ToString::to_string);
    (0..set.rows as usize).map(day).collect()
}

fn field(plan: &Plan, name: &str) -> Field {
    plan.columns.iter().find(|column| column.name == name).unwrap().field
}

/// Who does what where, of the lists that count now.
fn done(desk: &Desk) -> BTreeSet<String> {
    let datasets = desk.state().current_datasets();
    let files = datasets.map(|(_, _, version)| desk.files.0[&*version.sha256].clone());
    let rows = files.flat_map(|bytes| {
        let set = Dataset::from_bytes(&bytes).unwrap();
        let row = |row: usize| {
            let who = set.who.get(row).map_or("", |org| &org.name);
            let what = set.what.get(row).map_or("", |theme| &theme.name);
            let place = set.place.get(row).map_or("", |spot| &spot.name);
            format!("{who} {what} {place}")
        };
        (0..set.rows as usize).map(row).collect::<Vec<_>>()
    });
    rows.collect()
}

fn set(rows: &[&str]) -> BTreeSet<String> {
    rows.iter().map(|row| (*row).to_owned()).collect()
}

#[test]
fn a_list_in_arabic_with_its_own_digits_and_months_is_read() {
    let text = "المنظمة,القطاع,المحافظة,البلد,تاريخ البدء,المستفيدون\n\
        مؤسسة الرحمة,الصحة,تعز,اليمن,١٥/٠٣/٢٠٢٤,١٢٣\n\
        جمعية نسمة,المياه,عدن,اليمن,١٦/٠٣/٢٠٢٤,١٬٢٠٠\n";
    let mut desk = Desk::new();
    let plan = desk.plan(&book("ثلاثة.csv", text), &Choices::default());
    assert_eq!((plan.kind, plan.faults.len()), (FileKind::Activities, 0), "{:?}", plan.faults);
    assert_eq!(days(&plan), ["2024-03-15", "2024-03-16"]);
    let set = published(&plan);
    assert_eq!((set.people.get(0), set.people.get(1)), (Some(&123), Some(&1_200)));
    let months = text.replace("١٥/٠٣/٢٠٢٤", "يناير 2024").replace("١٦/٠٣/٢٠٢٤", "شباط 2024");
    let plan = desk.plan(&book("months.csv", &months), &Choices::default());
    assert_eq!(field(&plan, "تاريخ البدء"), Field::From);
    assert_eq!(days(&plan), ["2024-01-01", "2024-02-01"]);
}

#[test]
fn days_that_a_spreadsheet_counts_are_read_and_said() {
    let header = "Organisation,Sector,District,Start date\n";
    let all = [header, "Redwood Trust,Health,Gao,45366\nSix Trees,Water,Kidal,45382\n"].concat();
    let mut desk = Desk::new();
    let plan = desk.plan(&book("all.csv", &all), &Choices::default());
    assert_eq!(days(&plan), ["2024-03-15", "2024-03-31"]);
    assert_eq!(
        (plan.read_so.serials.as_slice(), plan.faults.len()),
        (&["Start date".to_owned()][..], 0)
    );
    let some = [
        header,
        "Redwood Trust,Health,Gao,45366\nSix Trees,Water,Kidal,45382\nOak,Water,Gao,2024-03-15\n",
    ]
    .concat();
    let plan = desk.plan(&book("some.csv", &some), &Choices::default());
    assert_eq!(days(&plan), ["2024-03-15", "2024-03-31", "2024-03-15"], "the column holds days");
    assert_eq!((plan.read_so.serials.len(), plan.faults.len()), (1, 0), "and it is said");
    let odd = some.replace("45382", "99999");
    let plan = desk.plan(&book("odd.csv", &odd), &Choices::default());
    assert_eq!(days(&plan), ["2024-03-15", "", "2024-03-15"]);
    let told: Vec<_> = plan.faults.iter().map(|one| (one.row, one.value.as_str())).collect();
    assert_eq!(told, [(3, "99999")], "nothing is left out in silence");
    let numbers = odd.replace("2024-03-15", "4");
    let plan = desk.plan(&book("numbers.csv", &numbers), &Choices::default());
    assert_eq!(days(&plan), ["", "", ""], "of numbers alone nobody knows what they count");
    assert!(plan.read_so.serials.is_empty());
}

#[test]
fn a_number_is_a_country_only_in_a_column_of_countries() {
    let text = "Organisation,Country,Staff\nRedwood Trust,276,4\nSix Trees,004,8\nOak,США,12\n";
    let mut desk = Desk::new();
    let plan = desk.bring(&book("a.csv", text), &Choices::default());
    assert_eq!((field(&plan, "Country"), plan.unknown.len()), (Field::Country, 0));
    assert_ne!(field(&plan, "Staff"), Field::Country);
    let countries: BTreeSet<&str> =
        desk.state().actors().filter_map(|(_, one)| Some(one.country?.alpha3())).collect();
    assert_eq!(countries, BTreeSet::from(["AFG", "DEU", "USA"]));
}

const SECTIONS: &str = "Organisation,Sector,Province,Start date\n\
    Section A: Health,,,\n\
    Redwood Trust,Health,Herat,2024-03-01\n\
    Six Trees,Health,Kabul,2024-03-01\n\
    Province: Herat,,,\n\
    Water and sanitation,,,\n\
    Oak,Water,Herat,2024-04-01\n\
    Redwood Trust,,,\n\
    Elm,Water,Kabul,2024-04-01\n\
    Grand total,,,\n";

#[test]
fn headings_between_the_activities_are_left_out_and_told() {
    let mut desk = Desk::new();
    let plan = desk.bring(&book("3w.csv", SECTIONS), &Choices::default());
    assert_eq!(
        plan.read_so.headings,
        ["Section A: Health", "Province: Herat", "Water and sanitation"]
    );
    assert_eq!((plan.counts.read, plan.counts.left, plan.counts.rejected), (9, 3, 1));
    assert_eq!(plan.counts.new, 5, "a name that another row knows is no heading");
    assert_eq!(desk.state().actors().count(), 4);
}

#[test]
fn a_name_alone_stays_in_a_list_of_organisations() {
    let rows = "Organisation,Type,Country,Website\n\
        Section A: Health,,,\n\
        Redwood Trust,NGO,Kenya,https://redwood.example\n\
        Six Trees,,,\n\
        Kenya,,,\n\
        Oak Alliance: a network,,,\n\
        Elm,NGO,Mali,https://elm.example\n\
        Ash,NGO,Mali,https://ash.example\n\
        Beech,NGO,Mali,https://beech.example\n\
        Birch,NGO,Mali,https://birch.example\n";
    let names = |desk: &Desk| -> BTreeSet<String> {
        let name =
            |one: &landscape::state::Actor| one.name.as_text().unwrap_or_default().to_owned();
        desk.state().actors().map(|(_, one)| name(one)).collect()
    };
    let mut desk = Desk::new();
    let plan = desk.bring(&book("a.csv", rows), &Choices::default());
    assert_eq!(plan.read_so.headings, ["Section A: Health", "Kenya"]);
    assert!(names(&desk).is_superset(&set(&["Six Trees", "Oak Alliance: a network", "Elm"])));
    assert_eq!((plan.counts.read, plan.counts.left, desk.state().actors().count()), (9, 2, 7));

    for text in [
        "Organisation\nSection A: Health\nRedwood Trust\nSix Trees\n",
        "Organisation,Type,Country\nSection 1,,\nOak,,\nElm,,\nAsh,NGO,Mali\nBeech,NGO,Mali\nFir,,\n",
    ] {
        let plan = Desk::new().plan(&book("b.csv", text), &Choices::default());
        assert!(plan.read_so.headings.is_empty(), "most rows are a name alone: {text}");
    }
}

const HEADER: &str = "Organisation,Sector,District,Start date,Remarks\n";

fn row(who: &str, what: &str, place: &str, remark: &str) -> String {
    format!("{who},{what},{place},2024-03-01,{remark}\n")
}

fn april(desk: &mut Desk) {
    let rows = [
        HEADER.to_owned(),
        row("Aa", "Health", "Gao", "New"),
        row("Bb", "Health", "Kidal", "New"),
        row("Cc", "Water", "Gao", "New"),
    ];
    let plan = desk.bring(&book("april.csv", &rows.concat()), &Choices::default());
    assert_eq!((plan.counts.new, plan.read_so.stay), (3, 0));
}

#[test]
fn no_update_leaves_a_row_of_a_list_as_it_is_known() {
    let mut desk = Desk::new();
    april(&mut desk);
    let next = [
        HEADER.to_owned(),
        row("Aa", "Health", "Gao", "No change"),
        row("Bb", "Education", "Kidal", "No update"),
        row("Dd", "Water", "Mopti", "sin cambios"),
    ];
    let may = book("may.csv", &next.concat());
    let plan = desk.bring(&may, &Choices::default());
    assert_eq!(done(&desk), set(&["Aa Health Gao", "Bb Health Kidal", "Dd Water Mopti"]));
    let counts = plan.counts;
    assert_eq!((counts.unchanged, counts.left, counts.new), (1, 1, 1), "{counts:?}");
    assert_eq!(plan.read_so.stay, 0, "who lists what has not changed lists everything");
    let change = plan.presences.unwrap();
    assert_eq!((change.added, change.removed, change.same), (1, 1, 2));
    assert!(desk.plan(&may, &Choices::default()).acts.is_empty(), "brought again, nothing changes");
}

#[test]
fn a_file_of_changes_leaves_the_rows_that_are_not_in_it() {
    let mut desk = Desk::new();
    april(&mut desk);
    let next = [
        HEADER.to_owned(),
        row("Aa", "Education", "Gao", "Update"),
        row("Bb", "Health", "Kidal", "Delete"),
        row("Dd", "Water", "Mopti", "New"),
        row("Ee", "Water", "Mopti", "Delete"),
    ];
    let may = book("may.csv", &next.concat());
    let plan = desk.bring(&may, &Choices::default());
    assert_eq!(done(&desk), set(&["Aa Education Gao", "Cc Water Gao", "Dd Water Mopti"]));
    assert_eq!((plan.read_so.stay, plan.counts.left), (1, 2));
    let told: Vec<_> = plan.faults.iter().map(|one| (one.message, one.value.as_str())).collect();
    assert_eq!(told, [("landscape-fault-delete-row", "Ee")]);
    let change = plan.presences.unwrap();
    assert_eq!((change.added, change.removed, change.same), (2, 2, 1));
    assert!(desk.plan(&may, &Choices::default()).acts.is_empty(), "brought again, nothing changes");

    let whole = [HEADER.to_owned(), row("Aa", "Health", "Gao", "")];
    let plan = desk.bring(&book("june.csv", &whole.concat()), &Choices::default());
    assert_eq!(
        done(&desk),
        set(&["Aa Health Gao"]),
        "a row without a remark makes it a whole list"
    );
    assert_eq!(plan.read_so.stay, 0);
}

#[test]
fn a_sum_below_changes_does_not_make_them_the_whole_list() {
    let mut desk = Desk::new();
    april(&mut desk);
    let next =
        [HEADER.to_owned(), row("Aa", "Education", "Gao", "Update"), "Total,,,,\n".to_owned()];
    let plan = desk.bring(&book("may.csv", &next.concat()), &Choices::default());
    assert_eq!((plan.counts.rejected, plan.read_so.stay), (1, 2));
    assert_eq!(done(&desk), set(&["Aa Education Gao", "Bb Health Kidal", "Cc Water Gao"]));
}

#[test]
fn a_row_is_taken_off_only_where_no_other_can_be_meant() {
    let header = "Organisation,Sector,District,Activity,Start date,Remarks\n";
    let told = |plan: &Plan| -> Vec<(&'static str, u64)> {
        plan.faults.iter().map(|one| (one.message, one.row)).collect()
    };
    let mut desk = Desk::new();
    let list = [
        header,
        "Aa,Health,Gao,Vaccination,2024-03-01,New\nBb,Water,Gao,Wells,2024-03-01,New\n",
        "Bb,Water,Gao,Pumps,2024-03-01,New\nCc,Water,Gao,Wells,2024-03-01,New\n",
    ]
    .concat();
    desk.bring(&book("april.csv", &list), &Choices::default());
    let next = [
        header,
        "Aa,Health,Gao,Training,2024-03-01,Delete\nBb,Water,Gao,,2024-03-01,Delete\n",
        "Cc,Water,Gao,Wells,,Delete\n",
    ]
    .concat();
    let plan = desk.bring(&book("may.csv", &next), &Choices::default());
    assert_eq!(told(&plan), [("landscape-fault-delete-row", 2), ("landscape-fault-which-row", 3)]);
    assert_eq!(done(&desk), set(&["Aa Health Gao", "Bb Water Gao"]));
    assert_eq!(plan.read_so.stay, 3, "Cc alone is taken off");
}

#[test]
fn a_row_to_delete_that_cannot_be_read_and_changes_of_a_missing_list_are_told() {
    let mut desk = Desk::new();
    april(&mut desk);
    let told =
        |plan: &Plan| -> Vec<&'static str> { plan.faults.iter().map(|one| one.message).collect() };
    let next = [
        HEADER.to_owned(),
        row("", "Health", "Kidal", "Delete"),
        row("Aa", "Education", "Gao", "Update"),
    ];
    let may = book("may.csv", &next.concat());
    let plan = desk.plan(&may, &Choices::default());
    assert_eq!(told(&plan), ["landscape-fault-nameless"]);
    assert_eq!((plan.counts.rejected, plan.read_so.stay), (1, 2));

    let list = desk.state().current_datasets().next().map(|(id, ..)| Which::Next(id));
    desk.files.0.clear();
    let plan = desk.plan(&may, &Choices { list, ..Choices::default() });
    assert_eq!(told(&plan), ["landscape-fault-nameless", "landscape-fault-list-missing"]);
    assert_eq!((plan.counts.rejected, plan.dataset), (2, None));
}

#[test]
fn what_a_map_of_kumu_holds_beside_ties_is_told() {
    let text = r#"{"name":"m","attributes":[],
        "elements":[{"_id":"e1","attributes":{"label":"Oak Trust"}},
            {"_id":"e2","attributes":{"label":"Elm Council"}},
            {"_id":"e3","attributes":{"label":"Ash Bureau"}}],
        "connections":[
            {"_id":"c1","from":"e1","to":"e2","direction":"mutual","attributes":{}},
            {"_id":"c2","from":"e2","to":"e3","direction":"directed","attributes":{}}],
        "loops":[{"_id":"l1","attributes":{"label":"R1"}},{"_id":"l2","attributes":{"label":"B1"}}]}"#;
    let plan = Desk::new().plan(&book("kumu.json", text), &Choices::default());
    let graph = plan.graph.unwrap();
    assert_eq!((graph.connections, graph.mutual, graph.loops), (2, 1, 2));
}

#[test]
fn the_last_step_tells_what_was_left_out_and_what_stays() {
    let mut browser = Browser::new();
    let first = [HEADER.to_owned(), row("Aa", "Health", "Gao", ""), row("Bb", "Health", "Gao", "")];
    let at = browser.post("import", upload("april.csv", &first.concat())).unwrap();
    browser.post(&at.replace("/file", "/check"), fields(&[])).unwrap();
    let next = [
        HEADER.to_owned(),
        "Section A: Health,,,,\n".to_owned(),
        "Aa,Health,Kidal,45366,New\n".to_owned(),
        "Dd,Health,Gao,45366,New\n".to_owned(),
    ];
    let at = browser.post("import", upload("may.csv", &next.concat())).unwrap();
    let check = format!("{}/check", at.rsplit_once('/').unwrap().0);
    let html = browser.get(Tag::En, &check).unwrap();
    for told in [
        "that are not in it and stay: 2",
        "were read as dates, in: Start date",
        "left out (1): Section A: Health",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    assert!(browser.get(Tag::Ar, &check).unwrap().contains("عناوين بين الصفوف"));
}

/// A program that reads 30.000,00 as it stands reads thirty.
#[test]
fn amounts_for_programs_are_decimals_with_what_was_written_beside_them() {
    let mut browser = Browser::new();
    let text = "Organisation,Sector,Country,Start,Budget (USD)\n\
        Red,Health,Mali,2024-01-01,\"30.000,00\"\nBlue,Health,Mali,2024-01-01,45 000\n\
        Grey,Health,Mali,2024-01-01,120000\nOak,Health,Mali,2024-01-01,some\n";
    browser.desk.bring(&book("3w.csv", text), &Choices::default());
    browser.machine.files.lock().unwrap().extend(browser.desk.files.0.clone());
    let (id, ..) = browser.desk.state().current_datasets().next().unwrap();
    let json = browser.with(Tag::En, &format!("landscape/data/{id}"), |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        (page.view)(ctx).unwrap().json().unwrap()
    });
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rows = json["rows"].as_array().unwrap().iter();
    let told: Vec<_> = rows
        .map(|row| ["amount", "amount_written", "currency"].map(|key| row[key].as_str()))
        .collect();
    assert_eq!(
        told,
        [
            [Some("30000"), Some("30.000,00"), Some("USD")],
            [Some("45000"), Some("45 000"), Some("USD")],
            [Some("120000"), None, Some("USD")],
            [None, Some("some"), Some("USD")],
        ]
    );
}
