//! What files are taken for before anybody says it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::{book, real};
use faces::Failure;
use faces::lang::Tag;
use landscape::act::FileKind::{self, Activities, Graph, Organisations};
use landscape::import::{Field, recognise};

/// Real files, what each is taken for, and whether that is certain.
const REAL: &[(&str, FileKind, bool)] = &[
    ("er/affiliation-to-ror-train.csv.gz", Organisations, false),
    ("er/childcare-sites-true-ids.csv.gz", Organisations, true),
    ("er/iati-publishers-2021.csv", Organisations, true),
    ("er/ocha-organisation-types.csv", Organisations, false),
    ("hxl/3w-afghanistan-2023q1.csv.gz", Activities, true),
    ("hxl/3w-afghanistan-2023q3.csv.gz", Activities, true),
    ("hxl/3w-nigeria-2023q2.xlsx", Activities, true),
    ("hxl/5w-mali-2023-12.xlsx", Activities, true),
    ("hxl/iraq-3w-2rows-tagged.csv", Activities, true),
    ("hxl/iraq-3w-2rows-untagged.csv", Activities, true),
    ("hxl/showcase/iati-sierraleone.csv.gz", Activities, true),
    ("hxl/showcase/rowca-3w-hxl.csv", Activities, true),
    ("hxl/showcase/rowca-gin-adm2.csv", Organisations, false),
    ("hxl/showcase/unhcr-3w.csv", Activities, true),
    ("kumu/kumu-us-states.json", Graph, true),
    ("kumu/kumu-us-states.xlsx", Graph, true),
    ("kumu/standards-ecosystem-connections.json", Graph, true),
    ("kumu/standards-ecosystem-elements.json.gz", Organisations, true),
    ("kumu/standards-ecosystem-organisations-form.json", Organisations, false),
    ("messy/akvo-organisations.csv", Organisations, true),
    ("messy/akvo-projects.csv", Activities, false),
    ("messy/caf-csv-folder/activities.csv.gz", Activities, true),
    ("messy/caf-csv-folder/participating_orgs.csv", Activities, true),
    ("messy/caf-csv-folder/sectors.csv", Organisations, false),
    ("messy/caf-csv-folder/transactions.csv", Activities, true),
    ("messy/ebola-facilities-sierra-leone.csv", Activities, true),
    ("messy/kenya-4w-cash.json", Activities, true),
    ("messy/lake-chad-3w.json", Activities, true),
    ("messy/unep-partner-survey.csv", Organisations, false),
    ("messy/vanuatu-cyclone-pam-3w.json.gz", Activities, true),
];

#[test]
fn real_files() {
    for (file, kind, sure) in REAL {
        let Some(book) = real(file) else { continue };
        let source = recognise(&book, None, None).unwrap();
        assert_eq!((source.kind, source.sure), (*kind, *sure), "{file}");
    }
}

/// Columns of lists as partners keep them: whom to ask stands beside organisations and beside what
/// they do.
#[test]
fn whom_to_ask_says_nothing_of_what_a_list_is() {
    let lists = [
        ("Cluster,Partner,Governorate,District,Activity,Start,End,Focal point email", Activities),
        ("Organisation,Country,Sector,Activity", Activities),
        ("Organisation,Sector,Province,Month,Phone", Activities),
        ("Organisation,Sector,Start,End,Website", Activities),
        ("Organisation,Country,Sector,Province,Email", Organisations),
        ("Organisation,Sector,Region,Website,Founded", Organisations),
        ("Organisation,Activities,Website,Country", Organisations),
        ("Organisation,Sector,Region,Year established,Email", Organisations),
        ("Organisation,Sector,Region,Date joined,Email", Organisations),
        ("Organisation,Sector,Region,Member since,Email", Organisations),
        ("Organisation,Sector,Region,Status,Email", Organisations),
    ];
    let cell = |column: &str, row: usize| match column {
        "Organisation" | "Partner" => format!("Partner {row}"),
        "Cluster" | "Sector" => "Health".to_owned(),
        "Governorate" | "Province" | "Region" => "Coast".to_owned(),
        "District" => "Kilifi".to_owned(),
        "Country" => "Kenya".to_owned(),
        "Start" => "2026-01-01".to_owned(),
        "End" => "2026-12-31".to_owned(),
        "Month" => "March 2026".to_owned(),
        "Phone" => "+254 700 000 000".to_owned(),
        "Website" => "https://partner.example".to_owned(),
        "Founded" | "Year established" | "Member since" => "1998".to_owned(),
        "Date joined" => "2019-05-01".to_owned(),
        "Status" => "Active".to_owned(),
        "Email" | "Focal point email" => format!("who{row}@partner.example"),
        _ => format!("Clinics {row}"),
    };
    for (header, kind) in lists {
        let row = |row| header.split(',').map(|column| cell(column, row)).collect::<Vec<_>>();
        let rows: Vec<String> = (1..4).map(|at| row(at).join(",")).collect();
        let text = format!("{header}\n{}\n", rows.join("\n"));
        let book = book("list.csv", &text);
        assert_eq!(recognise(&book, None, None).unwrap().kind, kind, "{header}");
    }
    // The same partners again and again do things.
    let rows = "A,Kenya,Health,Coast,a@a.example\nA,Kenya,WASH,Coast,a@a.example\n\
        B,Kenya,Health,Coast,b@b.example\nB,Kenya,Health,Nyanza,b@b.example\n";
    let list = book("list.csv", &format!("Organisation,Country,Sector,Province,Email\n{rows}"));
    let source = recognise(&list, None, None).unwrap();
    assert_eq!((source.kind, source.sure), (Activities, false), "they may have several offices");
    // Two persons of each are a list of whom to call.
    let row = |who: usize| {
        format!("P{who},Health,Coast,Awa,a@p.example\nP{who},Health,Coast,Tom,t@p.example\n")
    };
    let rows: String = (0..9).map(row).collect();
    let header = "Organisation,Cluster,Province,Contact name,Email";
    let list = book("list.csv", &format!("{header}\n{rows}"));
    assert_eq!(recognise(&list, None, None).unwrap().kind, Organisations);
}

#[test]
fn a_field_that_takes_one_column_is_not_given_two() {
    let mut browser = Browser::new();
    let text = "Partner,Lead agency,Sector,Province,Start,End\n\
        Blue Two,Green Three,Health,Coast,2026-01-01,2026-12-31\n";
    let at = browser.post("import", upload("work.csv", text)).unwrap();
    let at = browser.post(&at, fields(&[("title", "Work")])).unwrap();
    match browser.post(&at, fields(&[("column-0", "name"), ("column-1", "name")])) {
        Err(Failure::Fields(faults)) => {
            assert_eq!((&*faults[0].field, faults.len()), ("column-1", 1));
            let words = format!("{:?}", faults[0]);
            assert!(words.contains("refused-doubled") && words.contains("Lead agency"), "{words}");
        }
        other => panic!("the second would be lost: {other:?}"),
    }
    // The month in one column and the year in another are one day.
    let both = [("column-1", "keep"), ("column-4", "period"), ("column-5", "period")];
    browser.post(&at, fields(&both)).unwrap();
}

#[test]
fn every_column_goes_somewhere_whatever_the_file_is_said_to_hold() {
    let mut browser = Browser::new();
    let text =
        "Name,Website,About us,Email,Activity\nRed Trust,https://r.example,Old,a@b.example,\n";
    let at = browser.post("import", upload("list.csv", text)).unwrap();
    let said = |kind| fields(&[("title", "List"), ("kind", kind)]);
    browser.post(&at, said("organisations")).unwrap();
    for kind in ["activities", "organisations"] {
        let at = browser.post(&at, said(kind)).unwrap();
        let html = browser.get(Tag::En, &at).unwrap();
        let (selects, chosen) = ("<select name=\"column-", "selected>");
        assert_eq!(html.matches(selects).count(), 5, "{html}");
        assert_eq!(html.matches(chosen).count(), 5, "{kind}: {html}");
    }
}

#[test]
fn days_called_from_and_to_are_days_and_their_list_is_one_of_activities() {
    let heads = [("From", "To"), ("Du", "Au"), ("Desde", "Hasta"), ("С", "По"), ("von", "bis")];
    for (from, to) in heads {
        let text = format!(
            "Organisation,Sector,Province,{from},{to},Focal point,E-mail\n\
             Red Trust,Health,Gao,01/02/2024,31/12/2025,Ada,ada@red.example\n\
             Blue Union,Water,Mopti,2024-03-01,,Bo,bo@blue.example\n"
        );
        let book = book("3w.csv", &text);
        let source = recognise(&book, None, None).unwrap();
        assert_eq!((source.kind, source.sure), (Activities, true), "{from}");
        assert_eq!(source.mapping.fields[3..5], [Field::From, Field::To], "{from}");
    }
    // Places, or ends of ties, are none.
    let places = "Organisation,Sector,Country,From,To\nRed Trust,Health,Mali,Gao,Mopti\n";
    let book = book("ways.csv", places);
    let source = recognise(&book, None, None).unwrap();
    assert!(!source.mapping.fields.contains(&Field::From), "{:?}", source.mapping.fields);
}

#[test]
fn a_sum_below_the_rows_is_not_added_to_them() {
    let mut browser = Browser::new();
    let text = "Organisation,Sector,Province,Start,End,Budget (USD)\n\
        Red Trust,Health,Gao,2024-01-01,2024-12-31,1200.50\n\
        Blue Union,Water,Mopti,2024-01-01,2024-12-31,800\n\
        TOTAL,,,,,2000.50\n";
    let at = browser.post("import", upload("3w.csv", text)).unwrap();
    let at = format!("{}/check", at.rsplit_once('/').unwrap().0);
    let page = browser.get(Tag::En, &at).unwrap();
    let money = "Money in your file: <bdi>Budget (USD)</bdi>, ";
    assert!(page.contains("2,000.50"), "{page}");
    assert!(page.contains(money) && !page.contains("4,001"), "{page}");
    assert!(page.contains("Activities: 2 new, 0 changed, 0 as they are."), "{page}");
}

/// Where a group has no office, its address is where somebody lives.
#[test]
fn the_door_of_an_organisation_is_private_until_somebody_says_otherwise() {
    for name in ["Address", "Adresse postale", "Dirección", "Адрес", "地址", "العنوان"]
    {
        let text = format!("Organisation,Country,{name}\nRed Trust,Kenya,12 Oak Lane\n");
        let book = book("members.csv", &text);
        let source = recognise(&book, None, None).unwrap();
        assert_eq!(source.mapping.fields[2], Field::Private, "{name}");
    }
    let web = "Organisation,Country,Web address\nRed Trust,Kenya,https://red.example\n";
    let book = book("members.csv", web);
    assert_eq!(recognise(&book, None, None).unwrap().mapping.fields[2], Field::Website);
}
