//! Lists of ties as network people keep them, and our own exports coming back.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::{Desk, book};
use faces::Failure;
use faces::lang::Tag;
use landscape::Act;
use landscape::act::FileKind;
use landscape::import::Choices;

/// Ties by the names of their ends, in order.
fn ties(desk: &Desk) -> Vec<(String, String, bool)> {
    let state = desk.state();
    let name = |number| {
        let actor = state.numbered(number).unwrap();
        actor.name.as_text().unwrap_or_default().to_owned()
    };
    let mut all: Vec<_> =
        state.ties().map(|(from, to, tie)| (name(from), name(to), tie.directed)).collect();
    all.sort();
    all
}

#[test]
fn ties_alone_bring_those_they_name_and_find_those_on_the_map() {
    let mut desk = Desk::new();
    desk.bring(
        &book("known.csv", "organisation,country\nRedwood Trust,Kenya\n"),
        &Choices::default(),
    );
    for (file, header) in [
        ("ties.csv", "from,to,type,weight,since"),
        ("gephi.csv", "Source,Target,Relationship,Weight,Start"),
    ] {
        let text = format!(
            "{header}\nRedwood Trust,Bluebell Union,funds,2,2024-03-01\nBluebell Union,Six Trees,works with,,\n"
        );
        let plan = desk.plan(&book(file, &text), &Choices::default());
        assert_eq!((plan.kind, plan.organisations.new), (FileKind::Graph, 2), "{file}");
        assert_eq!((plan.counts.read, plan.counts.new), (2, 2), "its rows are its ties: {file}");
        let dated = plan.acts.iter().find_map(|act| match act {
            Act::TieAdded(tie) => Some((tie.weight, tie.since.map(|day| day.to_string()))),
            _ => None,
        });
        assert_eq!(dated.unwrap(), (Some(2), Some("2024-03-01".to_owned())), "{file}");
    }
    let text = "from,to\nRedwood Trust,Bluebell Union\nBluebell Union,Six Trees\n";
    desk.bring(&book("ties.csv", text), &Choices::default());
    assert_eq!(desk.state().actors().count(), 3);
    let tie = |from: &str, to: &str| (from.to_owned(), to.to_owned(), false);
    assert_eq!(
        ties(&desk),
        [tie("Bluebell Union", "Six Trees"), tie("Redwood Trust", "Bluebell Union")]
    );
    let again = desk.plan(&book("ties.csv", text), &Choices::default());
    assert!(again.acts.is_empty(), "{:?}", again.acts);
}

#[test]
fn our_own_list_of_ties_brings_all_it_says() {
    let mut desk = Desk::new();
    let text = "from,to,type,direction,weight,since,until,label,source\n\
        Red Trust,Blue Union,member_of,directed,3,2024-03-01,2025-02-28,our member,Their register\n\
        Blue Union,Six Trees,works_with,undirected,,,,,\n";
    desk.bring(&book("network.csv", text), &Choices::default());
    let first: Vec<_> = desk.state().ties().map(|(.., tie)| tie).collect();
    let (tie, other) = (first[0], first[1]);
    let day = |day: Option<landscape::model::Day>| day.map(|day| day.to_string());
    assert_eq!((tie.kind.code(), tie.directed, tie.weight), ("member_of", true, Some(3)));
    assert_eq!(day(tie.since).as_deref(), Some("2024-03-01"));
    assert_eq!(day(tie.until).as_deref(), Some("2025-02-28"));
    assert_eq!(tie.label.as_text(), Some("our member"));
    assert_eq!(tie.source.as_text(), Some("Their register"));
    assert_eq!((other.kind.code(), other.directed, other.weight), ("works_with", false, None));
}

#[test]
fn gephi_says_in_the_column_type_which_way_a_tie_points() {
    let mut desk = Desk::new();
    let text =
        "Source,Target,Type\nRed Trust,Blue Union,Directed\nBlue Union,Six Trees,Undirected\n";
    let plan = desk.plan(&book("gephi.csv", text), &Choices::default());
    assert!(plan.unknown.is_empty(), "no kind of tie is asked about: {:?}", plan.unknown);
    desk.bring(&book("gephi.csv", text), &Choices::default());
    let tie = |from: &str, to: &str, directed| (from.to_owned(), to.to_owned(), directed);
    assert_eq!(
        ties(&desk),
        [tie("Blue Union", "Six Trees", false), tie("Red Trust", "Blue Union", true)]
    );
}

#[test]
fn a_sheet_of_addresses_beside_a_list_of_organisations_is_no_network() {
    let mut desk = Desk::new();
    let two = [
        ("Organisations", "Name,Acronym,Country\nRedwood Trust,RT,Kenya\n"),
        ("Links", "Name,Address\nRedwood Trust,https://redwood.example\n"),
    ];
    let mut whole = book("list.csv", two[0].1);
    for (sheet, (name, text)) in two.iter().enumerate() {
        let mut read = book("list.csv", text).sheets.remove(0);
        (*name).clone_into(&mut read.name);
        if sheet == 0 { whole.sheets[0] = read } else { whole.sheets.push(read) }
    }
    let plan = desk.plan(&whole, &Choices::default());
    assert_eq!((plan.kind, plan.organisations.new), (FileKind::Organisations, 1));
}

#[test]
fn from_and_to_may_be_days_as_well() {
    let mut desk = Desk::new();
    let text = "organisation,theme,district,from,to\nRed Trust,Health,Gao,2024-01-01,2024-12-31\n";
    let plan = desk.plan(&book("3w.csv", text), &Choices::default());
    assert_eq!(plan.kind, FileKind::Activities);
}

#[test]
fn our_own_tables_come_back_by_name_and_not_by_id() {
    let mut desk = Desk::new();
    let text = "dataset,row,organisation,org_name,theme,country,activity\n\
        s_1,2,a_0wxxamxx1gsr4xjy4kd8ygmbh5,Cairo Cycling Forum,Waste,EGY,Bins\n\
        s_1,3,a_0qfh8rcsaczfbdan2va7e8q6ky,Six Trees,Waste,EGY,Bins\n";
    desk.bring(&book("activities.csv", text), &Choices::default());
    let mut names: Vec<String> = desk
        .state()
        .actors()
        .map(|(_, actor)| actor.name.as_text().unwrap_or_default().to_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["Cairo Cycling Forum", "Six Trees"]);
}

#[test]
fn ties_by_our_ids_find_our_entries_and_make_nobody_up() {
    let mut desk = Desk::new();
    let text = "organisation\nRed Trust\nSix Trees\n";
    desk.bring(&book("known.csv", text), &Choices::default());
    let ids: Vec<_> = desk.state().actors().map(|(_, actor)| actor.id).collect();
    let stranger = "a_0wxxamxx1gsr4xjy4kd8ygmbh5";
    let ties_of =
        |one: &str, other: &str| format!("id,from_org,to_org,tie\nt,{one},{other},funds\n");
    let text = ties_of(&ids[0].to_string(), &ids[1].to_string());
    desk.bring(&book("ties.csv", &text), &Choices::default());
    assert_eq!((ties(&desk).len(), desk.state().actors().count()), (1, 2));
    let plan =
        desk.plan(&book("ties.csv", &ties_of(&ids[0].to_string(), stranger)), &Choices::default());
    assert_eq!((plan.counts.rejected, plan.organisations.new), (1, 0));
    assert_eq!(plan.faults[0].value, stranger);
}

#[test]
fn an_end_that_is_empty_names_nobody() {
    let mut desk = Desk::new();
    let plan = desk
        .plan(&book("ties.csv", "from,to\nRed Trust,\nRed Trust,Six Trees\n"), &Choices::default());
    assert_eq!((plan.counts.new, plan.counts.rejected), (1, 1));
    assert_eq!(plan.faults[0].message, "landscape-fault-nobody");
}

#[test]
fn a_file_without_a_column_of_names_is_asked_for_one() {
    let mut browser = Browser::new();
    let text = "Wer,Country,Motto\n1,Kenya,Faith\n2,Kenya,Hope\n".replace("Wer", "Reference");
    let at = browser.post("import", upload("odd.csv", &text)).expect("step 1");
    let at = browser.post(&at, fields(&[("title", "Odd"), ("kind", "organisations")])).unwrap();
    let Err(Failure::Fields(errors)) = browser.post(&at, fields(&[("column-2", "keep")])) else {
        panic!("nothing names anybody");
    };
    assert_eq!(errors[0].why.message, "landscape-refused-no-names");
    let at = browser.post(&at, fields(&[("column-2", "name")])).unwrap();
    let html = browser.get(Tag::En, &at.replace("values", "check")).unwrap();
    assert!(html.contains("Will put 2 organisations on the map"), "{html}");
}

#[test]
fn what_was_rejected_is_not_said_to_be_known() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("empty.csv", "Organisation,Country\n,Kenya\n,Mali\n"));
    let at = at.expect("step 1");
    let at = browser.post(&at, fields(&[("title", "Empty"), ("kind", "organisations")])).unwrap();
    let at = browser.post(&at, fields(&[("column-0", "name")])).unwrap();
    let html = browser.get(Tag::En, &at.replace("values", "check")).unwrap();
    assert!(!html.contains("brings nothing new"), "{html}");
    assert!(html.contains("Nothing new can be brought in yet"), "{html}");
}
