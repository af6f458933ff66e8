//! Several organisations in one cell: who is meant, and that nothing is counted twice.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::BTreeMap;

use common::{Desk, book};
use landscape::act::FileKind;
use landscape::import::{Choices, Plan};
use landscape::model::dataset::Dataset;
use landscape::view::doubles::doubles;
use landscape::view::matrix::{Axis, Count, Counts, Question, counts};
use landscape::view::meetings::overlaps;
use landscape::view::org::org;
use landscape::view::overlap::pairs;
use landscape::{Act, State};

const LIST: &str = "Partner,Sector,Province,Start date,End date,Beneficiaries,Budget USD\n\
    MOH,Health,Mopti,2026-01-01,2026-06-30,100,500\n\
    WHO,Health,Gao,2026-01-01,2026-06-30,40,\n\
    \"MOH, WHO\",Health,Mopti,2026-02-01,2026-03-31,1000,2000\n\
    \"Ministry of Health, Mali\",Health,Kidal,2026-01-01,2026-06-30,7,\n\
    \"Foundation for A, B and C\",Health,Kidal,2027-01-01,2027-06-30,7,\n\
    UNICEF / WFP,Nutrition,Segou,2026-01-01,2026-06-30,30,90\n";

fn names(state: &State) -> Vec<String> {
    let name =
        |actor: &landscape::state::Actor| actor.name.as_text().unwrap_or_default().to_owned();
    let mut all: Vec<String> = state.actors().map(|(_, actor)| name(actor)).collect();
    all.sort();
    all
}

fn with(column: &str, way: &str) -> Choices {
    let mapping = BTreeMap::from([(column.to_owned(), way.to_owned())]);
    Choices { mapping, ..Choices::default() }
}

fn split(plan: &Plan, column: &str) -> (Option<char>, u64) {
    let found = plan.columns.iter().find(|one| one.name == column).unwrap();
    (found.split, found.several)
}

fn ask(desk: &Desk, rows: Axis, columns: Axis, count: Count) -> Counts {
    let (rows, columns) = (rows.into(), columns.into());
    let question = Question { rows, columns, only: None, count, currency: "USD".into() };
    counts(desk.state(), &desk.work(), &question)
}

fn total(counts: &Counts) -> u64 {
    counts.rows.iter().map(|(edge, _)| edge.total).sum()
}

#[test]
fn a_cell_is_split_by_guess_only_where_its_parts_are_known_names() {
    let mut desk = Desk::new();
    let plan = desk.plan(&book("3w.csv", LIST), &Choices::default());
    assert_eq!(plan.kind, FileKind::Activities);
    assert_eq!(split(&plan, "Partner"), (Some('~'), 1), "MOH and WHO stand alone elsewhere");
    desk.bring(&book("3w.csv", LIST), &Choices::default());
    assert_eq!(
        names(desk.state()),
        ["Foundation for A, B and C", "MOH", "Ministry of Health, Mali", "UNICEF / WFP", "WHO"]
    );
    // Once UNICEF and WFP are on the map, their cell is two as well.
    desk.bring(&book("known.csv", "Organisation,Country\nUNICEF,\nWFP,\n"), &Choices::default());
    let plan =
        desk.plan(&book("3w-2.csv", &LIST.replace("UNICEF /", "WFP /")), &Choices::default());
    assert_eq!(split(&plan, "Partner"), (Some('~'), 1), "WFP twice is one");
}

#[test]
fn a_column_in_which_nobody_is_known_is_split_when_asked() {
    let mut desk = Desk::new();
    let text = "Organisation,Country\n\"A Trust; B Union and C Forum\",Kenya\n\"D, E\",Kenya\n";
    let plain = desk.plan(&book("list.csv", text), &Choices::default());
    assert_eq!((plain.organisations.new, split(&plain, "Organisation")), (2, (None, 0)));
    for (way, new, several) in [("name;", 3, 1), ("name,", 3, 1), ("name&", 5, 2)] {
        let plan = desk.plan(&book("list.csv", text), &with("Organisation", way));
        assert_eq!((plan.counts.read, plan.counts.new), (2, 2), "rows are rows: {way}");
        assert_eq!(
            (plan.organisations.new, split(&plan, "Organisation").1),
            (new, several),
            "{way}"
        );
    }
    desk.bring(&book("list.csv", text), &with("Organisation", "name&"));
    assert_eq!(names(desk.state()), ["A Trust", "B Union", "C Forum", "D", "E"]);
    let again = desk.plan(&book("list.csv", text), &with("Organisation", "name&"));
    assert!(again.acts.is_empty(), "the same list brings nothing: {:?}", again.acts);
    assert_eq!(again.counts.unchanged, 2);
}

#[test]
fn what_stands_beside_several_is_nobody_elses() {
    let mut desk = Desk::new();
    let text = "Organisation,Acronym,Website,Country\n\
        \"Red Trust; Blue Union\",\"RT; BU\",https://red.example,Kenya\n\
        \"Red Trust; Six Trees\",RTST,,Kenya\n";
    let plan = desk.bring(&book("list.csv", text), &with("Organisation", "name;"));
    assert_eq!((plan.counts.new, plan.organisations.new), (2, 3), "Six Trees is new in row 3");
    let added = |name: &str| {
        let all = plan.acts.iter();
        let mut found = all.filter_map(|act| match act {
            Act::ActorAdded(added) if added.name.as_text() == Some(name) => Some(added),
            _ => None,
        });
        found.next_back().unwrap()
    };
    let blue = added("Blue Union");
    let aliases: Vec<&str> = blue.aliases.as_list().iter().map(AsRef::as_ref).collect();
    assert_eq!(aliases, ["BU"], "its own short form, the second of two");
    let fields = blue.fields.as_table().unwrap();
    assert_eq!(fields.get("website"), None, "nobody can tell whose website it is");
    assert_eq!(fields.get("Website").map(AsRef::as_ref), Some("https://red.example"));
    let cell = fields.get("Organisation").map(AsRef::as_ref);
    assert_eq!(cell, Some("Red Trust; Blue Union"), "the cell as it stands");
    assert!(added("Six Trees").aliases.as_list().is_empty(), "one short form of two is no one's");
}

#[test]
fn an_activity_of_several_counts_for_each_and_once_in_all() {
    let mut desk = Desk::new();
    let plan = desk.bring(&book("3w.csv", LIST), &Choices::default());
    assert_eq!((plan.counts.read, plan.counts.new), (6, 6));
    let work = desk.work();
    assert_eq!((work.rows, work.deeds.len()), (6, 7), "six activities, one of them of two");

    let by_who = ask(&desk, Axis::Organisation, Axis::Theme, Count::People);
    let of = |name: &str| {
        let number = desk.state().actors().find(|(_, a)| a.name.as_text() == Some(name)).unwrap().0;
        let who = work.whos.iter().position(|who| who.actor == Some(number)).unwrap();
        let rows = by_who.rows.iter();
        rows.filter(|(edge, _)| edge.key == who.to_string())
            .map(|(edge, _)| edge.total)
            .sum::<u64>()
    };
    assert_eq!((of("MOH"), of("WHO")), (1100, 1040));
    let health = by_who.columns.iter().map(|edge| edge.total).max();
    assert_eq!(health, Some(1154), "100 + 40 + 1000 + 7 + 7: what two report together is once");
    let by_place = ask(&desk, Axis::Place, Axis::Theme, Count::People);
    assert_eq!(total(&by_place), 1184);
    assert_eq!(total(&ask(&desk, Axis::Place, Axis::Theme, Count::Money)), 2_590_000);
    assert_eq!(total(&ask(&desk, Axis::Place, Axis::Theme, Count::Activities)), 6);
    assert_eq!(work.money_in("USD").thousandths, 2_590_000);
}

#[test]
fn what_is_done_together_is_no_overlap_and_no_double_report() {
    let mut desk = Desk::new();
    let text = "Partner,Sector,Province,Start date,End date,Project code\n\
        MOH,Health,Gao,2026-01-01,2026-01-31,P-00001\n\
        WHO,Health,Kidal,2026-01-01,2026-01-31,P-00002\n\
        \"MOH, WHO\",Health,Mopti,2026-02-01,2026-03-31,P-00003\n";
    desk.bring(&book("3w.csv", text), &Choices::default());
    assert!(pairs(&desk.work()).all.is_empty());
    let found = overlaps(&desk.work());
    assert_eq!((found.pairs, found.cells, found.listed.len()), (0, 0, 0));
    assert!(doubles(desk.state(), &desk.work()).is_empty(), "one report of two organisations");

    // What one of them does besides, at the same place and time, is an overlap.
    let more = format!("{text}WHO,Health,Mopti,2026-03-15,2026-04-30,P-00004\n");
    desk.bring(&book("3w.csv", &more), &Choices::default());
    let all = pairs(&desk.work()).all;
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].days(), Some(17), "from 15 to 31 March");
    let found = overlaps(&desk.work());
    assert_eq!((found.pairs, found.cells, found.listed.len()), (1, 1, 1));
}

#[test]
fn several_themes_of_one_activity_count_its_people_once() {
    let mut desk = Desk::new();
    let text = "Partner,Sector,Province,Start date,Beneficiaries\n\
        MOH,Health; Water,Gao,2026-01-01,100\nWHO,Health,Gao,2026-01-01,10\n";
    desk.bring(&book("3w.csv", text), &Choices::default());
    let people = ask(&desk, Axis::Place, Axis::Theme, Count::People);
    assert_eq!(total(&people), 110);
    let themes: Vec<u64> = people.columns.iter().map(|edge| edge.total).collect();
    assert_eq!(themes, [110, 100], "each theme has them");
}

#[test]
fn an_activity_of_two_words_for_one_theme_is_one_on_its_organisations_page() {
    let mut desk = Desk::new();
    let text = "Partner,Country,Sector,Province,Start date,Beneficiaries\n\
        MOH,Mali,Health; Medical,Gao,2026-01-01,100\nMOH,Mali,Water,Gao,2026-01-01,10\n";
    desk.bring(&book("3w.csv", text), &Choices::default());
    let (work, state) = (desk.work(), desk.state());
    let (_, ministry) = state.actors().next().expect("the ministry");
    let does = org(state, &work, ministry, &hub::Audience::public()).does;
    let told: Vec<_> = does.iter().map(|one| (one.theme.as_deref(), one.activities)).collect();
    assert_eq!(told, [(Some("Health"), 1), (Some("Water"), 1)]);
}

/// A publisher's files of two countries: the activities of one are none of the other's.
#[test]
fn a_list_whose_activities_have_other_numbers_is_no_next_version() {
    let mut desk = Desk::new();
    let header = "Partner,Country,Sector,Start date,Project code\n";
    let list = |rows: &str| book("3w.csv", &format!("{header}{rows}"));
    desk.bring(&list("Hunger Net,Mali,Health,2026-01-01,ML-1\n"), &Choices::default());
    desk.bring(&list("Hunger Net,Chad,Health,2026-01-01,TD-1\n"), &Choices::default());
    assert_eq!(desk.state().current_datasets().count(), 2, "both stand");
    let next = "Hunger Net,Mali,Health,2026-01-01,ML-1\nHunger Net,Mali,Water,2026-01-01,ML-2\n";
    desk.bring(&list(next), &Choices::default());
    let mut rows: Vec<u64> = desk.state().current_datasets().map(|(_, _, v)| v.rows).collect();
    rows.sort_unstable();
    assert_eq!(rows, [1, 2], "the next of the first takes its place");
}

#[test]
fn a_cell_with_too_many_names_stays_whole_and_is_told() {
    let many: Vec<String> = (0..500).map(|n| format!("Trust {n}")).collect();
    let told =
        |plan: &Plan| -> Vec<&'static str> { plan.faults.iter().map(|one| one.message).collect() };
    let mut desk = Desk::new();
    let list = format!("Organisation,Country\n\"{}\",Kenya\nOak,Kenya\n", many.join(";"));
    let plan = desk.plan(&book("list.csv", &list), &with("Organisation", "name;"));
    assert_eq!((plan.organisations.new, told(&plan)), (2, vec!["landscape-fault-too-many"]));

    let some = many[..20].join(";");
    let header = "Partner,Sector,Province,Start date";
    let work =
        format!("{header}\n\"{some}\",\"{some}\",Gao,2026-01-01\nOak,Water,Gao,2026-01-01\n");
    let mut choices = with("Partner", "name;");
    choices.mapping.insert("Sector".to_owned(), "theme;".to_owned());
    let plan = desk.plan(&book("3w.csv", &work), &choices);
    let set = Dataset::from_bytes(plan.dataset.as_deref().unwrap()).unwrap();
    assert_eq!((set.rows, told(&plan)), (21, vec!["landscape-fault-too-many"]));
}

#[test]
fn two_that_do_one_thing_together_overlap_in_what_each_does_alone() {
    let mut desk = Desk::new();
    let text = "Partner,Sector,Province,Start date,End date\n\
        MOH,Health,Gao,2026-01-01,2026-01-10\n\
        WHO,Health,Gao,2026-01-05,2026-01-20\n\
        \"MOH, WHO\",Health,Gao,2026-03-01,2026-03-31\n";
    desk.bring(&book("3w.csv", text), &Choices::default());
    let all = pairs(&desk.work()).all;
    assert_eq!((all.len(), all[0].days()), (1, Some(6)), "from 5 to 10 January");
    assert_eq!(overlaps(&desk.work()).listed.len(), 1);
}
