//! A data package of ours comes back with its lists of activities.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{Desk, imported};
use formats::write::{OutTable, xlsx};
use formats::{Limits, Workbook};
use hub::Said;
use landscape::act::{Act, DatasetWithdrawn, ImportUndone};
use landscape::import::{Choices, Standing};
use landscape::model::dataset::Dataset;

const ONE: &str = "a_00000000000000000000000001";
const TWO: &str = "a_00000000000000000000000002";

fn table(name: &str, text: &str) -> OutTable {
    let mut lines = text.lines().map(|line| line.split('|').map(str::to_owned).collect());
    OutTable { name: name.to_owned(), header: lines.next().unwrap(), rows: lines.collect() }
}

/// A package with two lists, of which the second has this many people in its row.
fn package(people: &str) -> Workbook {
    package_of("KEN", people)
}

/// The same, where that row is in this country.
fn package_of(country: &str, people: &str) -> Workbook {
    let organisations = format!("id|name|country\n{ONE}|Redwood Trust|KEN\n{TWO}|Six Trees|KEN");
    let ties = format!("id|from_org|to_org|tie|directed\nt_1|{ONE}|{TWO}|funds|true");
    let datasets = format!(
        "id|title|source|licence|owner|shape\n\
         s_1|Trees|the partner|CC0|{TWO}|0123456789abcdef\n\
         s_2|Soil|the other||"
    );
    let activities = format!(
        "dataset|row|organisation|org_name|theme|theme_code|country|area|area_code|since|people|\
         amount|currency|amount_written|funder|times\n\
         s_1|7|{TWO}|6 Trees|Forests|FOR|KEN|Nairobi|KE047|2026-01-01|12|1234.567|KES|\
         1 234,567|Redwood Trust|2\n\
         s_2|2|{ONE}|Redwood Trust|Soil||{country}||||{people}|||||1\n\
         s_2|3||Somebody else|Soil||KEN|||||||||1"
    );
    let tables = [
        table("organisations", &organisations),
        table("ties", &ties),
        table("datasets", &datasets),
        table("activities", &activities),
        table("fields", "table|column\nties|id"),
        table("need", "list|theme\nb_1|Soil"),
    ];
    let bytes = xlsx(&tables).unwrap();
    formats::read("data.xlsx", &bytes, &Limits::default()).unwrap()
}

fn lists(desk: &Desk) -> Vec<(String, Dataset)> {
    let read = |sha256: &str| Dataset::from_bytes(&desk.files.0[sha256]).unwrap();
    let current = desk.state().current_datasets();
    let mut all: Vec<(String, Dataset)> = current
        .map(|(_, _, v)| (v.title.as_text().unwrap_or_default().to_owned(), read(&v.sha256)))
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

#[test]
fn each_list_comes_back_as_it_was() {
    let mut desk = Desk::new();
    let plan = desk.bring(&package("40"), &Choices::default());
    assert_eq!((plan.lists.len(), plan.skipped.as_slice()), (2, &["need".to_owned()][..]));
    assert_eq!((plan.counts.read, plan.counts.new, plan.faults.len()), (6, 6, 0));
    let [(soil, second), (trees, first)] = &lists(&desk)[..] else { panic!("two lists") };
    assert_eq!((soil.as_str(), trees.as_str(), second.rows), ("Soil", "Trees", 2));
    let who = first.who.get(0).unwrap();
    let known = desk.state().actor(who.actor.unwrap()).unwrap();
    assert_eq!((&*who.name, known.name.as_text()), ("6 Trees", Some("Six Trees")));
    assert_eq!(&*first.what.get(0).unwrap().code, "FOR");
    assert_eq!(&*first.place.get(0).unwrap().within, "KE047");
    assert_eq!((first.times[0], first.numbers[0], first.people.get(0)), (2, 7, Some(&12)));
    assert_eq!(&**first.more["amount"].get(0).unwrap(), "1 234,567", "as it was written");
    assert_eq!(&**first.more["funder"].get(0).unwrap(), "Redwood Trust");
    assert_eq!(second.who.get(1).unwrap().actor, None, "nobody knows who that is");
    let current = desk.state().current_datasets();
    let told: Vec<_> = current
        .filter(|(_, _, version)| version.title.as_text() == Some("Trees"))
        .map(|(_, _, v)| (v.owner, v.shape.to_string(), v.licence.as_text().unwrap().to_owned()))
        .collect();
    assert_eq!(told, [(who.actor, "0123456789abcdef".to_owned(), "CC0".to_owned())]);
    let again = desk.plan(&package("40"), &Choices::default());
    assert!(again.acts.is_empty(), "{:?}", again.acts);
}

#[test]
fn a_newer_package_gives_a_list_its_next_version_and_can_be_taken_back() {
    let mut desk = Desk::new();
    desk.bring(&package("40"), &Choices::default());
    let newer = desk.bring(&package("50"), &Choices::default());
    let counts = newer.counts;
    assert_eq!((newer.lists.len(), counts.update, counts.unchanged), (1, 1, 5));
    assert_eq!(desk.state().datasets().len(), 2);
    assert_eq!(lists(&desk)[0].1.people.get(0), Some(&50));
    let undone = ImportUndone { id: imported(&newer), reason: Said::default() };
    desk.tell(Act::ImportUndone(undone)).unwrap();
    assert_eq!(lists(&desk)[0].1.people.get(0), Some(&40));
}

#[test]
fn a_row_that_says_anything_else_than_before_is_a_change() {
    let mut desk = Desk::new();
    desk.bring(&package("40"), &Choices::default());
    let elsewhere = desk.plan(&package_of("UGA", "40"), &Choices::default()).counts;
    assert_eq!((elsewhere.new, elsewhere.update, elsewhere.unchanged), (0, 1, 5));
}

/// What a hub of these lists hands out: the same rows under its own ids.
fn own_package(desk: &Desk) -> Workbook {
    let mut about = "id|title|source|licence|owner|shape|sha256".to_owned();
    let mut rows = "dataset|row|organisation|org_name|theme|country|people|times".to_owned();
    for (id, _, version) in desk.state().current_datasets() {
        let title = version.title.as_text().unwrap_or_default();
        about.push_str(&format!("\n{id}|{title}||||{}|{}", version.shape, version.sha256));
        rows.push_str(&format!("\n{id}|2|{ONE}|Redwood Trust|{title}|KEN|1|1"));
    }
    let tables = [
        table("organisations", &format!("id|name|country\n{ONE}|Redwood Trust|KEN")),
        table("ties", &format!("id|from_org|to_org|tie|directed\nt_1|{ONE}|{ONE}|funds|true")),
        table("datasets", &about),
        table("activities", &rows),
    ];
    let bytes = xlsx(&tables).unwrap();
    formats::read("data.xlsx", &bytes, &Limits::default()).unwrap()
}

#[test]
fn what_was_taken_away_or_renewed_here_since_does_not_come_back_by_itself() {
    let mut desk = Desk::new();
    desk.bring(&package("40"), &Choices::default());
    let taken = own_package(&desk);
    let list = |desk: &Desk, title: &str| {
        let mut all = desk.state().current_datasets();
        all.find(|(_, _, v)| v.title.as_text() == Some(title)).map(|(id, ..)| id).unwrap()
    };
    let (soil, trees) = (list(&desk, "Soil"), list(&desk, "Trees"));
    let standing = |plan: &landscape::import::Plan| -> Vec<(hub::Id, Standing, bool)> {
        plan.packed.iter().map(|list| (list.list, list.standing, list.brought)).collect()
    };
    let plan = desk.plan(&taken, &Choices::default());
    let next = [(soil, Standing::Next(2), true), (trees, Standing::Next(1), true)];
    let mut told = standing(&plan);
    told.sort_by_key(|(list, ..)| *list != soil);
    assert_eq!(told, next, "rows that were changed on the way are a next version");

    desk.bring(&package("50"), &Choices::default());
    let withdrawn = DatasetWithdrawn { id: trees, reason: Said::default() };
    desk.tell(Act::DatasetWithdrawn(withdrawn)).unwrap();
    let plan = desk.plan(&taken, &Choices::default());
    let mut told = standing(&plan);
    told.sort_by_key(|(list, ..)| *list != soil);
    assert_eq!(told, [(soil, Standing::Older(2), false), (trees, Standing::Gone, false)]);
    assert!(plan.lists.is_empty() && plan.counts.left == 2, "{:?}", plan.counts);

    // Whoever says so has it back.
    let restore = Choices { restore: [trees].into(), ..Choices::default() };
    let plan = desk.bring(&taken, &restore);
    assert_eq!(plan.lists.len(), 1);
    assert_eq!(desk.state().current_datasets().count(), 2);
    assert_eq!(lists(&desk)[0].1.people.get(0), Some(&50), "the newer one stays");
}

#[test]
fn what_cannot_be_read_is_told_and_the_row_comes_without_it() {
    let mut desk = Desk::new();
    let plan = desk.bring(&package("many"), &Choices::default());
    let told: Vec<_> = plan.faults.iter().map(|f| (f.row, f.column.as_str(), &*f.value)).collect();
    assert_eq!(told, [(3, "people", "many")]);
    assert_eq!(plan.counts.rejected, 0);
    assert_eq!(lists(&desk)[0].1.people.get(0), None);
}

#[test]
fn a_row_that_somebody_added_is_an_activity_of_its_own() {
    let activities = format!(
        "dataset|row|organisation|org_name|theme|country|people\n\
         s_1|3|{ONE}|Redwood Trust|Soil|KEN|10\n\
         s_1|4|{ONE}|Redwood Trust|Trees|KEN|20\n\
         s_1|4|{ONE}|Redwood Trust|Seeds|KEN|5\n\
         s_1||{ONE}|Redwood Trust|Water|KEN|20"
    );
    let both = format!("id|name|country\n{ONE}|Redwood Trust|KEN\n{TWO}|Six Trees|KEN");
    let tie = format!("id|from_org|to_org|tie|directed\nt_1|{ONE}|{TWO}|funds|true");
    let tables = [
        table("organisations", &both),
        table("ties", &tie),
        table("datasets", "id|title|source|licence|owner|shape\ns_1|Soil|us||"),
        table("activities", &activities),
    ];
    let bytes = xlsx(&tables).unwrap();
    let mut desk = Desk::new();
    let workbook = formats::read("data.xlsx", &bytes, &Limits::default()).unwrap();
    desk.bring(&workbook, &Choices::default());
    assert_eq!(lists(&desk)[0].1.numbers, [3, 4, 4, 5]);
    assert_eq!(desk.work().rows, 4);
}

#[test]
fn a_cell_of_a_workbook_keeps_its_apostrophe() {
    let activities = format!(
        "dataset|row|organisation|org_name|theme|country|activity\n\
         s_1|2|{ONE}|Redwood Trust|Soil|KEN|'- Training of teachers\n\
         s_1|3|{ONE}|Redwood Trust|Trees|KEN|'Round table'"
    );
    let both = format!("id|name|country\n{ONE}|Redwood Trust|KEN\n{TWO}|Six Trees|KEN");
    let tie = format!("id|from_org|to_org|tie|directed\nt_1|{ONE}|{TWO}|funds|true");
    let tables = [
        table("organisations", &both),
        table("ties", &tie),
        table("datasets", "id|title|source|licence|owner|shape\ns_1|Soil|us||"),
        table("activities", &activities),
    ];
    let bytes = xlsx(&tables).unwrap();
    let workbook = formats::read("data.xlsx", &bytes, &Limits::default()).unwrap();
    let mut desk = Desk::new();
    desk.bring(&workbook, &Choices::default());
    let all = lists(&desk);
    let said = |row: usize| all[0].1.more["activity"].get(row).unwrap();
    assert_eq!(&**said(0), "'- Training of teachers");
    assert_eq!(&**said(1), "'Round table'");
}

/// Our files put a word before some names of columns, and a partner may have both.
#[test]
fn two_columns_that_come_back_under_one_name_are_two() {
    let organisations = format!("id|name|country\n{ONE}|Redwood Trust|KEN\n{TWO}|Six Trees|KEN");
    let ties = format!("id|from_org|to_org|tie|directed\nt_1|{ONE}|{TWO}|funds|true");
    let activities = format!(
        "dataset|row|organisation|org_name|theme|country|foo|own foo\n\
         s_1|2|{ONE}|Redwood Trust|Soil|KEN|bare|with\n\
         s_1|3|{ONE}|Redwood Trust|Trees|KEN||"
    );
    let tables = [
        table("organisations", &organisations),
        table("ties", &ties),
        table("activities", &activities),
    ];
    let bytes = xlsx(&tables).unwrap();
    let mut desk = Desk::new();
    let book = formats::read("data.xlsx", &bytes, &Limits::default()).unwrap();
    desk.bring(&book, &Choices::default());
    let (_, set) = lists(&desk).pop().expect("its rows are read again");
    let said: Vec<_> = set.kept.iter().map(|(name, all)| (&**name, all.words.as_slice())).collect();
    assert_eq!(said, [("foo", &["bare".into()][..]), ("own foo", &["with".into()][..])]);
}

/// Three levels of places, as most lists of who does what where have them.
#[test]
fn a_district_stays_between_its_province_and_its_town_with_its_own_code() {
    let text = "Organisation,Cluster,Country,admin1Pcod,Region,admin2Pcod,Cercle,admin3Pcod,Commune\n\
        Redwood Trust,Health,Mali,ML04,Ségou,ML0406,Segou,ML040626,Segou Commune\n\
        Redwood Trust,Health,Mali,ML09,Bamako,ML0901,Bamako,,Commune VI\n\
        Six Trees,Health,Mali,ML05,Mopti,ML0501,Bandiagara,,\n";
    let mut browser = common::browser::Browser::new();
    browser.desk.bring(&common::book("5w.csv", text), &Choices::default());
    let (id, _, version) = browser.desk.state().current_datasets().next().unwrap();
    let set = Dataset::from_bytes(&browser.desk.files.0[&*version.sha256]).unwrap();
    let path = format!("landscape/data/{id}");
    browser.machine.files.lock().unwrap().insert(version.sha256.to_string(), set.to_bytes().into());
    let page = browser.get(faces::lang::Tag::En, &path).unwrap();
    assert!(page.contains("District") && page.contains(">Segou<"), "{page}");
    let written = |page: &str, ending: &str| {
        browser.with(faces::lang::Tag::En, page, |ctx, pattern| {
            let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
            let mut out = Vec::new();
            (page.view)(ctx).unwrap().write(ctx, ending, &mut out).unwrap();
            out
        })
    };
    let hxl = String::from_utf8(written(&path, "hxl.csv")).unwrap();
    let hxl = formats::read("5w.csv", hxl.as_bytes(), &Limits::default()).unwrap();
    let table = formats::find_table(&hxl.sheets[0]);
    let tags = ["#adm1+code", "#adm1+name", "#adm2+code", "#adm2+name", "#loc+code", "#loc+name"];
    let at = tags.map(|tag| table.tags.iter().position(|own| own == tag).expect(tag));
    let rows: Vec<[String; 6]> =
        table.rows(&hxl.sheets[0]).map(|row| at.map(|at| row.text(at).to_owned())).collect();
    assert_eq!(rows[0], ["ML04", "Ségou", "ML0406", "Segou", "ML040626", "Segou Commune"]);
    assert_eq!(rows[1], ["ML09", "Bamako", "ML0901", "Bamako", "", "Commune VI"]);
    assert_eq!(rows[2], ["ML05", "Mopti", "", "", "ML0501", "Bandiagara"], "no third level");
    // The package brings the same places to its own hub and to another.
    let bytes = written("landscape/data", "xlsx");
    let book = formats::read("data.xlsx", &bytes, &Limits::default()).unwrap();
    let plan = browser.desk.plan(&book, &Choices::default());
    assert!(plan.acts.is_empty(), "{:?}", plan.acts);
    let mut other = Desk::new();
    other.bring(&book, &Choices::default());
    assert_eq!(lists(&other)[0].1.place, set.place);
}
