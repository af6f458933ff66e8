//! Lists of ties as network people keep them, and our own exports coming back.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::{Desk, book};
use faces::Failure;
use faces::lang::Tag;
use landscape::Act;
use landscape::act::FileKind;
use landscape::import::{Answer, Choices};

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
    assert!(html.contains("New organisations: 2."), "{html}");
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

/// Walks to the columns of a network that is sent as this file.
fn columns_of(browser: &mut Browser, text: &str) -> String {
    let at = browser.post("import", upload("edges.csv", text)).expect("step 1");
    browser.post(&at, fields(&[("title", "Edges"), ("kind", "graph")])).unwrap()
}

#[test]
fn which_column_is_which_end_is_chosen_where_no_name_says_it() {
    let mut browser = Browser::new();
    let text = "fundo,nota,pais,forca,desde\nGreen Fund,x,Red Trust,3,2024-05-01\n\
        Green Fund,y,Blue Union,1,2023-01-01\n";
    let at = columns_of(&mut browser, text);
    assert!(at.ends_with("/columns"), "{at}");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Link begins at") && html.contains("Strength of the link"), "{html}");
    let both = fields(&[("column-0", "leave"), ("column-1", "leave")]);
    let Err(Failure::Fields(errors)) = browser.post(&at, both) else { panic!("no end is chosen") };
    assert_eq!(errors[0].why.message, "landscape-refused-no-ends");
    let chosen = [
        ("column-0", "tie_from"),
        ("column-1", "tie_kind"),
        ("column-2", "tie_to"),
        ("column-3", "tie_weight"),
        ("column-4", "from"),
    ];
    let at = browser.post(&at, fields(&chosen)).unwrap();
    browser.post(&at.replace("values", "check"), fields(&[])).unwrap();
    let tie = |from: &str, to: &str| (from.to_owned(), to.to_owned(), false);
    let wanted = [tie("Green Fund", "Blue Union"), tie("Green Fund", "Red Trust")];
    assert_eq!(ties(&browser.desk), wanted);
    let mut said: Vec<_> = browser
        .desk
        .state()
        .ties()
        .map(|(_, _, tie)| (tie.weight, tie.since.map(|day| day.to_string())))
        .collect();
    said.sort();
    let day = |day: &str| Some(day.to_owned());
    assert_eq!(said, [(Some(1), day("2023-01-01")), (Some(3), day("2024-05-01"))]);
    // The next file of the same columns is read the same way, without a question.
    let next = text.replace("Blue Union", "Six Trees");
    let at = browser.post("import", upload("edges-2.csv", &next)).unwrap();
    assert!(at.ends_with("/check"), "{at}");
    browser.post(&at, fields(&[])).unwrap();
    assert_eq!(ties(&browser.desk).len(), 3);
}

#[test]
fn dates_that_may_be_two_days_are_asked_about_once() {
    let mut browser = Browser::new();
    let text = "from,to,since\nRed Trust,Blue Union,03/04/2024\n";
    let at = columns_of(&mut browser, text);
    let Err(Failure::Fields(errors)) = browser.post(&at, fields(&[("column-2", "from")])) else {
        panic!("3 April or 4 March?")
    };
    let why = (&*errors[0].field, errors[0].why.message);
    assert_eq!(why, ("column-2", "landscape-refused-two-days"));
    let at = browser.post(&at, fields(&[("column-2", "fromM")])).unwrap();
    browser.post(&at.replace("values", "check"), fields(&[])).unwrap();
    let since = |browser: &Browser| {
        let ties = browser.desk.state().ties();
        let mut all: Vec<String> =
            ties.filter_map(|(_, _, tie)| Some(tie.since?.to_string())).collect();
        all.sort();
        all
    };
    assert_eq!(since(&browser), ["2024-03-04"]);
    let more = format!("{text}Red Trust,Six Trees,05/06/2024\n");
    let at = browser.post("import", upload("edges-2.csv", &more)).unwrap();
    assert!(at.ends_with("/check"), "what was said is remembered: {at}");
    browser.post(&at, fields(&[])).unwrap();
    assert_eq!(since(&browser), ["2024-03-04", "2024-05-06"]);
}

#[test]
fn another_date_of_the_file_tells_the_order_and_nobody_is_asked() {
    let mut desk = Desk::new();
    let text =
        "Partner,Sector,Province,Start date,End date\nRed,Health,Gao,03/04/2024,04/25/2024\n";
    let plan = desk.plan(&book("3w.csv", text), &Choices::default());
    assert!(plan.columns.iter().all(|column| column.two_days.is_none()));
    desk.bring(&book("3w.csv", text), &Choices::default());
    let (_, _, version) = desk.state().current_datasets().next().unwrap();
    assert_eq!(version.from.unwrap().to_string(), "2024-03-04");
    let open = text.replace("04/25/2024", "05/06/2024");
    let plan = desk.plan(&book("3w-2.csv", &open), &Choices::default());
    let two: Vec<_> = plan.columns.iter().filter_map(|one| one.two_days.as_deref()).collect();
    assert_eq!(two, ["03/04/2024", "05/06/2024"]);
}

#[test]
fn columns_that_write_day_and_month_differently_are_asked_about() {
    let mut desk = Desk::new();
    let mut plan = |rows: &str| {
        let text = format!("Partner,Sector,Province,Start date,End date\n{rows}");
        desk.plan(&book("3w.csv", &text), &Choices::default())
    };
    let two = |plan: &landscape::import::Plan| -> Vec<Option<String>> {
        plan.columns.iter().skip(3).map(|column| column.two_days.clone()).collect()
    };
    // Both columns of December's file write the day first, and say how 01/02 is read.
    let december = plan("Red,Health,Gao,01/02/2024,31/12/2025\nBlue,Health,Gao,15/06/2024,\n");
    assert_eq!(two(&december), [None, None]);
    let read = december.columns[3].read_as.as_ref().unwrap();
    assert_eq!((&*read.0, read.1.to_string().as_str()), ("01/02/2024", "2024-02-01"));
    // In January's the row that showed it is gone, and somebody typed one the other way round.
    let january = plan("Red,Health,Gao,01/02/2024,31/12/2025\nGrey,Health,Gao,03/13/2024,\n");
    assert_eq!(two(&january), [Some("01/02/2024".to_owned()), None], "1 February or 2 January?");
    let both = plan(
        "Red,Health,Gao,01/02/2024,\nGrey,Health,Gao,03/13/2024,\n\
        Blue,Health,Gao,15/06/2024,\n",
    );
    assert_eq!(two(&both), [Some("01/02/2024".to_owned()), None], "one column shows both");
}

#[test]
fn a_day_of_a_tie_that_cannot_be_read_is_said() {
    let mut desk = Desk::new();
    let text = "from,to,since\nRed Trust,Blue Union,some time ago\n";
    let plan = desk.plan(&book("ties.csv", text), &Choices::default());
    assert_eq!((plan.counts.new, plan.faults.len()), (1, 1));
    let fault = &plan.faults[0];
    let told = (fault.message, fault.row, &*fault.column, fault.rejects);
    assert_eq!(told, ("landscape-fault-date-unread", 2, "since", false));
}

#[test]
fn a_weight_is_a_whole_number_or_said_to_be_none() {
    let mut desk = Desk::new();
    let text = "from,to,weight\nRed Trust,Blue Union,\"1,200\"\nRed Trust,Green Club,2.5\n\
        Blue Union,Green Club,1e3\nOak,Elm,٧\nOak,Ash,-\n";
    let plan = desk.plan(&book("ties.csv", text), &Choices::default());
    let ties = plan.acts.iter().filter_map(|act| match act {
        Act::TieAdded(tie) => Some(tie.weight),
        _ => None,
    });
    assert_eq!(ties.collect::<Vec<_>>(), [Some(1_200), None, None, Some(7), None]);
    let told = plan.faults.iter().map(|one| (one.message, one.row, &*one.column, &*one.value));
    let wrong = "landscape-fault-weight-unread";
    let expected = [(wrong, 3, "weight", "2.5"), (wrong, 4, "weight", "1e3")];
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn an_end_that_names_several_is_tied_to_each() {
    let mut desk = Desk::new();
    let text = "from,to,weight\nRed Trust,Six Trees,1\nBlue Union,Six Trees,2\n\
        Red Trust; Blue Union,Old Oak,9\n";
    let plan = desk.bring(&book("ties.csv", text), &Choices::default());
    assert_eq!((plan.counts.read, plan.counts.new), (3, 3), "a row is a row");
    assert_eq!((plan.columns[0].split, plan.columns[0].several), (Some('~'), 1));
    assert_eq!((desk.state().actors().count(), ties(&desk).len()), (4, 4));
    let weights: Vec<_> = desk.state().ties().filter_map(|(_, _, tie)| tie.weight).collect();
    assert_eq!(weights.len(), 2, "how strong two are together says nothing of one");
    let again = desk.plan(&book("ties.csv", text), &Choices::default());
    assert!(again.acts.is_empty(), "{:?}", again.acts);
}

/// Two organisations of one name, a branch of one of them, and ties by id.
const NAMESAKES: [(&str, &str); 2] = [
    (
        "organisations",
        "id,name,country,part_of,part_of_name\n\
         a_0wxxamxx1gsr4xjy4kd8ygmbh5,Hope,KEN,,\n\
         a_0qfh8rcsaczfbdan2va7e8q6ky,Hope,PER,,\n\
         a_0zfh8rcsaczfbdan2va7e8q6kz,Hope Kisumu,KEN,a_0wxxamxx1gsr4xjy4kd8ygmbh5,Hope\n",
    ),
    (
        "ties",
        "id,from_org,to_org,tie\n\
         t_1,a_0wxxamxx1gsr4xjy4kd8ygmbh5,a_0qfh8rcsaczfbdan2va7e8q6ky,funds\n",
    ),
];

fn sheets(tables: &[(&str, &str)]) -> formats::Workbook {
    let mut whole = book("data.csv", tables[0].1);
    whole.sheets.clear();
    for (name, text) in tables {
        let mut read = book("data.csv", text).sheets.remove(0);
        (*name).clone_into(&mut read.name);
        whole.sheets.push(read);
    }
    whole
}

#[test]
fn two_of_one_name_in_a_package_of_ours_stay_two() {
    let mut desk = Desk::new();
    let plan = desk.bring(&sheets(&NAMESAKES), &Choices::default());
    assert_eq!((plan.organisations.new, plan.counts.repeated), (3, 0), "each has an id");
    assert_eq!(ties(&desk), [("Hope".to_owned(), "Hope".to_owned(), false)]);
    let state = desk.state();
    let branch = state.actors().find(|(_, a)| a.name.as_text() == Some("Hope Kisumu")).unwrap().1;
    let parent = state.actor(branch.part_of.expect("it is a branch")).unwrap();
    assert_eq!(parent.country.map(|country| country.alpha3()), Some("KEN"), "the one it names");
    let fields = branch.fields.iter().filter_map(|said| said.as_table());
    assert!(fields.flatten().all(|(key, _)| !key.starts_with("part_of")), "said once");
}

#[test]
fn of_two_namesakes_that_wait_each_has_an_answer_of_its_own() {
    let mut desk = Desk::new();
    desk.bring(&book("known.csv", "Name\nRedwood Society of Friends\n"), &Choices::default());
    let known = desk.state().actors().next().unwrap().1.id;
    let two = ["a_0wxxamxx1gsr4xjy4kd8ygmbh5", "a_0qfh8rcsaczfbdan2va7e8q6ky"];
    let rows = two.map(|id| format!("{id},Redwood Society of Friend\n")).concat();
    let package = sheets(&[
        ("organisations", &format!("id,name\n{rows}")),
        ("ties", &format!("id,from_org,to_org,tie\nt_1,{},{},funds\n", two[0], two[1])),
    ]);
    let plan = desk.plan(&package, &Choices::default());
    let mut keys: Vec<&str> = plan.duplicates.iter().map(|one| one.key.as_str()).collect();
    keys.sort_unstable();
    assert_eq!(keys, [two[1], two[0]], "each is asked about");
    let (of, from) = (known.to_string(), known.to_string());
    let answers = [
        (two[0].to_owned(), Answer::Same { of, take: Default::default() }),
        (two[1].to_owned(), Answer::Different { from }),
    ];
    let plan = desk.bring(&package, &Choices { answers: answers.into(), ..Choices::default() });
    assert_eq!((plan.organisations.new, plan.organisations.possible), (1, 0));
    let ends: Vec<bool> = desk
        .state()
        .ties()
        .map(|(from, to, _)| from != to && desk.state().numbered(from).unwrap().id == known)
        .collect();
    assert_eq!(ends, [true], "the tie leads from the one to the other");
}

#[test]
fn a_grant_of_another_year_is_another_tie() {
    let mut desk = Desk::new();
    let text = "from,to,type,since\nGold Fund,Six Trees,funds,2023-01-01\n\
        Gold Fund,Six Trees,funds,2024-01-01\nGold Fund,Six Trees,funds,2024-01-01\n";
    let plan = desk.bring(&book("grants.csv", text), &Choices::default());
    assert_eq!((plan.counts.new, plan.counts.repeated), (2, 1));
    let again = desk.plan(&book("grants.csv", text), &Choices::default());
    assert!(again.acts.is_empty(), "{:?}", again.acts);
    let undated = "from,to,type\nGold Fund,Six Trees,funds\n";
    let plan = desk.plan(&book("undated.csv", undated), &Choices::default());
    assert_eq!(plan.counts.unchanged, 1, "a row without a day tells nothing new");
}
