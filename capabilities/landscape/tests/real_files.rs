//! Real files of partners, with exact counts. Skips where the data is not there.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{Desk, imported, real};
use hub::Said;
use landscape::act::{Act, FileKind, ImportUndone};
use landscape::import::{Choices, Field, LEFT_OUT, Plan, is_person};
use landscape::model::dataset::Dataset;

#[test]
fn mali_december_2023() {
    let Some(book) = real("hxl/5w-mali-2023-12.xlsx") else { return };
    let mut desk = Desk::new();
    let plan = desk.bring(&book, &Choices::default());
    assert_eq!((plan.kind, plan.sheet.as_str()), (FileKind::Activities, "ML_5W"));
    assert_eq!((plan.counts.read, plan.distinct), (24_088, 10_529));
    assert_eq!(plan.counts.repeated, 13_559);
    let hidden = ["Feuil1", "ListOrganisation", "ONGN", "Synthese", "ML_5W (2)", "Admin"];
    assert_eq!(plan.hidden, hidden);
    assert_eq!(plan.skipped, ["TCD"]);
    let bytes = plan.dataset.as_ref().expect("a dataset");
    let set = Dataset::from_bytes(bytes).unwrap();
    // `#N/A` is an empty cell: no place and no word says so.
    assert!(
        set.place
            .words
            .iter()
            .all(|p| ![&p.name, &p.code, &p.area].iter().any(|t| t.contains('#')))
    );
    assert!(set.place.words.iter().all(|p| p.country.map(|c| c.alpha3()) == Some("MLI")));

    let again = desk.plan(&book, &Choices::default());
    assert!(again.acts.is_empty(), "the same file twice changes nothing: {:?}", again.acts.len());
    assert_eq!(again.counts.unchanged + again.counts.repeated, 24_088 - again.counts.rejected);

    let import = imported(&plan);
    desk.tell(landscape::Act::ImportUndone(ImportUndone { id: import, reason: Said::default() }))
        .unwrap();
    assert_eq!(desk.state().actors().count(), 0);
    assert_eq!(desk.state().current_datasets().count(), 0);
}

#[test]
fn afghanistan_first_and_third_quarter() {
    let (Some(first), Some(third)) =
        (real("hxl/3w-afghanistan-2023q1.csv.gz"), real("hxl/3w-afghanistan-2023q3.csv.gz"))
    else {
        return;
    };
    let mut desk = Desk::new();
    let plan = desk.bring(&first, &Choices::default());
    assert_eq!(plan.counts.read, 9_744);
    let presences = plan.presences.unwrap();
    assert_eq!((presences.added, presences.removed), (9_744, 0));
    let plan = desk.bring(&third, &Choices::default());
    let presences = plan.presences.unwrap();
    assert_eq!((presences.added, presences.removed), (4_814, 2_529));
    assert_eq!(presences.same + presences.added, 12_029);
    assert_eq!(desk.state().datasets().len(), 1, "the third quarter is a version of the first");

    let import = imported(&plan);
    desk.tell(landscape::Act::ImportUndone(ImportUndone { id: import, reason: Said::default() }))
        .unwrap();
    let (_, _, version) = desk.state().current_datasets().next().expect("the first quarter again");
    assert_eq!(version.rows, 9_744);
}

#[test]
fn kumu_in_two_forms_is_one_graph() {
    let (Some(json), Some(xlsx)) =
        (real("kumu/kumu-us-states.json"), real("kumu/kumu-us-states.xlsx"))
    else {
        return;
    };
    let mut desk = Desk::new();
    let plan = desk.bring(&json, &Choices::default());
    let graph = plan.graph.unwrap();
    assert_eq!((graph.elements, graph.connections, graph.distinct), (51, 113, 109));
    assert_eq!(desk.state().actors().count(), 51);
    assert_eq!(desk.state().ties().count(), 109);
    assert_eq!((plan.counts.read, plan.counts.new, plan.counts.repeated), (164, 160, 4));
    let other = desk.plan(&xlsx, &Choices::default());
    assert_eq!(other.graph.unwrap().distinct, 109);
    assert!(other.acts.is_empty(), "the workbook brings nothing new: {:?}", other.acts);
}

#[test]
fn a_coalition_map_reports_its_dangling_tie() {
    let (Some(elements), Some(connections)) = (
        real("kumu/standards-ecosystem-elements.json.gz"),
        real("kumu/standards-ecosystem-connections.json"),
    ) else {
        return;
    };
    let mut book = elements;
    book.sheets.extend(connections.sheets);
    for (sheet, name) in book.sheets.iter_mut().zip(["Elements", "Connections"]) {
        sheet.name = name.to_owned();
    }
    let mut desk = Desk::new();
    let plan = desk.plan(&book, &Choices::default());
    let dangling: Vec<&str> = plan
        .faults
        .iter()
        .filter(|f| f.message == "landscape-fault-dangling")
        .map(|f| f.value.as_str())
        .collect();
    assert!(dangling.contains(&"HyperLedger"), "{dangling:?}");
    assert_eq!(plan.counts.read, 692 + 871);

    // People are asked about once, and left out with their ties.
    let people = plan.unknown.iter().find(|one| is_person(&one.word)).unwrap();
    assert_eq!((people.field, people.rows), (Field::Kind, 52));
    let (before, acts) = (plan.counts, plan.acts.len());
    let left = [(format!("kind:{}", people.word), LEFT_OUT.to_owned())].into();
    let plan = desk.plan(&book, &Choices { values: left, ..Choices::default() });
    assert_eq!((plan.counts.read, plan.counts.left), (before.read, 52 + 145));
    assert!(plan.counts.add_up());
    assert!(acts > plan.acts.len() && plan.unknown.iter().all(|one| !is_person(&one.word)));
    let named = plan.acts.iter().filter_map(|act| match act {
        Act::ActorAdded(one) => one.fields.as_table()?.get("type").cloned(),
        _ => None,
    });
    assert_eq!(named.filter(|kind| is_person(kind)).count(), 0);
}

/// Partners' files as they come: whatever is proposed for them is accepted by the rules, accounts
/// for every row, and bringing the same file again changes nothing.
#[test]
fn partners_files_are_brought_whole_and_twice_is_once() {
    let files = [
        ("hxl/3w-nigeria-2023q2.xlsx", FileKind::Activities, 5_740),
        ("hxl/showcase/unhcr-3w.csv", FileKind::Activities, 2_250),
        ("messy/vanuatu-cyclone-pam-3w.json.gz", FileKind::Activities, 2_510),
        ("messy/lake-chad-3w.json", FileKind::Activities, 505),
        ("messy/cerf-cbpf-allocations.csv.gz", FileKind::Activities, 16_571),
        ("messy/akvo-organisations.csv", FileKind::Organisations, 2_261),
        ("er/iati-publishers-2021.csv", FileKind::Organisations, 1_123),
        ("kumu/kumu-changelabs-template.json", FileKind::Graph, 21),
    ];
    for (file, kind, rows) in files {
        let Some(book) = real(file) else { continue };
        let mut desk = Desk::new();
        let plan = desk.bring(&book, &Choices::default());
        assert_eq!((plan.kind, plan.counts.read), (kind, rows), "{file}");
        assert!(plan.counts.rejected * 100 < rows, "{file}: {:?}", plan.counts);
        assert!(plan.organisations.new > 0, "{file}");
        let again = desk.plan(&book, &Choices::default());
        assert!(again.acts.is_empty(), "{file}: {:?}", again.acts.first());
        desk.tell(landscape::Act::ImportUndone(ImportUndone {
            id: imported(&plan),
            reason: Said::default(),
        }))
        .unwrap();
        assert_eq!(desk.state().actors().count(), 0, "{file}");
    }
}

/// What the money of a column adds up to.
fn totals(plan: &Plan, column: &str) -> Vec<(String, String)> {
    let own = plan.columns.iter().filter(|one| one.name == column);
    own.flat_map(|one| &one.totals).map(|t| (t.currency.clone(), t.amount.clone())).collect()
}

fn total(currency: &str, amount: &str) -> Vec<(String, String)> {
    vec![(currency.to_owned(), amount.to_owned())]
}

#[test]
fn money_adds_up_to_the_cent_in_the_currency_that_was_said() {
    if let Some(book) = real("messy/cerf-cbpf-allocations.csv.gz") {
        let mut desk = Desk::new();
        let plan = desk.plan(&book, &Choices::default());
        assert_eq!(totals(&plan, "Budget"), total("", "12344609941.790006"));
        let funds = plan.columns.iter().find(|column| column.name == "PooledFundName").unwrap();
        assert_eq!(funds.different, 110);
        let said = Choices { currency: "USD".to_owned(), ..Choices::default() };
        let plan = desk.plan(&book, &said);
        assert_eq!(totals(&plan, "Budget"), total("USD", "12344609941.790006"));
        let set = Dataset::from_bytes(plan.dataset.as_ref().unwrap()).unwrap();
        assert_eq!(set.more["currency"].words, ["USD".into()], "it goes with the amounts");
    }
    if let Some(book) = real("iati/real/usaid-iq.xml.gz") {
        let plan = Desk::new().plan(&book, &Choices::default());
        assert_eq!(totals(&plan, "Commitments"), total("USD", "2826830846.00"));
        assert_eq!(totals(&plan, "Disbursements"), total("USD", "2985778169.00"));
        let skipped = plan.notes.iter().map(ToString::to_string);
        let transactions = "sheet Transactions was not taken (3189 rows)";
        assert!(
            skipped.clone().any(|note| note == transactions),
            "{:?}",
            skipped.collect::<Vec<_>>()
        );
        let numbers = plan.columns.iter().find(|c| c.name == "Organisation identifier").unwrap();
        assert_eq!(numbers.field, landscape::import::Field::Iati);
    }
}

#[test]
fn a_list_of_need_is_told_from_a_list_of_organisations() {
    for (file, need) in [
        ("messy/yemen-hrp-2023-target.xlsx", true),
        ("messy/chad-hno-2023-fr.xlsx", true),
        ("hxl/ethiopia-drought-affected-targeted-reached.csv", true),
        ("hxl/5w-mali-2023-12.xlsx", false),
        ("hxl/showcase/rowca-3w-hxl.csv", false),
        ("messy/akvo-organisations.csv", false),
        ("messy/cerf-cbpf-allocations.csv.gz", false),
    ] {
        let Some(book) = real(file) else { continue };
        assert_eq!(Desk::new().plan(&book, &Choices::default()).need, need, "{file}");
    }
}

/// People of a measure on a theme, over all rows of a list of need.
fn sum(
    need: &landscape::model::need::Need,
    theme: &str,
    pick: fn(&landscape::model::need::NeedRow) -> Option<u64>,
) -> u64 {
    let rows = need.rows.iter().filter(|row| row.theme.eq_ignore_ascii_case(theme));
    rows.filter_map(pick).sum()
}

#[test]
fn lists_of_need_are_read_as_they_come() {
    let read = |path: &str| {
        let book = real(path)?;
        Some(landscape::import::need::read(&book, &Default::default()).expect("a list of need"))
    };
    if let Some(found) = read("hxl/ethiopia-drought-affected-targeted-reached.csv") {
        assert_eq!((found.read, found.placeless.len()), (391, 0));
        let need = &found.need;
        assert_eq!(sum(need, "", |row| row.in_need), 24_179_494, "overall");
        assert_eq!(sum(need, "", |row| row.targeted), 17_081_021);
        assert_eq!(sum(need, "health", |row| row.in_need), 10_998_620, "with blanks between");
        assert_eq!(sum(need, "wash", |row| row.targeted), 8_292_110);
        assert_eq!(sum(need, "esnfi", |row| row.in_need), 669_132, "the heading names the theme");
        assert!(need.rows.iter().all(|row| row.reached.is_none()), "not reported is not zero");
    }
    if let Some(found) = read("messy/yemen-hrp-2023-target.xlsx") {
        let all = sum(&found.need, "", |row| row.in_need);
        assert!((20_000_000..23_000_000).contains(&all), "{all}: 21.6 million were in need");
        assert!(sum(&found.need, "WASH", |row| row.targeted) > 0);
    }
    if let Some(found) = read("messy/chad-hno-2023-fr.xlsx") {
        assert!(sum(&found.need, "", |row| row.in_need) > sum(&found.need, "", |row| row.targeted));
    }
}
