//! Every page in every language, empty and full, for the public and the secretariat; and the five
//! steps of bringing a spreadsheet as a person takes them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::{added, book};
use faces::lang::Tag;
use faces::{Failure, Services};
use hub::testing::Story;
use hub::{Audience, Id, Openness, Said};
use landscape::act::{Act, ActorAdded};
use landscape::import::Choices;

const ACTIVITIES: &str = "Organisation,Type,Pays,Province,Secteur,Date de début,Date de fin\n\
    Accra Air Watch,NGO,Ghana,Accra,Waste,2026-01-01,2026-12-31\n\
    Lima Verde,NGO,Ghana,Accra,Waste,2026-06-01,2027-01-31\n\
    Net Clean,Sorcerers,Ghana,Kumasi,Transport,,\n\
    Net Clean,Sorcerers,Atlantis,Kumasi,Transport,,\n\
    ,NGO,Ghana,Accra,Waste,,\n";

fn no_gap(html: &str, path: &str, tag: Tag) {
    assert!(!html.contains("[landscape-"), "{path} {tag:?}: a message is missing");
    assert!(!html.contains("class=\"untranslated\""), "{path} {tag:?}: an English fallback");
    assert!(!html.contains(" style="), "{path}: the content policy forbids style attributes");
}

/// Pages that stand without anything in the hub.
const PAGES: &[&str] = &[
    "landscape",
    "landscape?rows=kind&cols=country&count=activities&only=csos",
    "landscape?rows=whom&cols=status&count=people",
    "landscape?rows=spot&cols=year&count=money&currency=USD",
    "landscape/activities?place=Accra&theme=Waste",
    "landscape/overlaps?theme=Waste&place=Accra&state=new",
    "landscape/doubles",
    "landscape/gaps",
    "landscape/need",
    "landscape/areas",
    "landscape/map/areas",
    "landscape/timeline?year=2026",
    "landscape/nominate",
    "landscape/nominations",
    "landscape/groups",
    "landscape/network",
    "landscape/map?measure=activities",
    "landscape/table?q=lima&sort=-ties&kind=csos&theme=Waste&place=Accra",
    "landscape/add",
    "landscape/data",
    "landscape/network/data",
    "landscape/network/names?q=a",
    "landscape/network?tie=funds&year=2025&size=brokerage",
    "landscape/network/roles",
    "landscape/ties?tie=funds",
    "landscape/linkages",
    "landscape/accounts",
    "landscape/contacts",
    "landscape/partners",
    "landscape/views",
    "landscape/views/new?face=network&query=tie%3Dfunds",
    "import",
    "import/template",
    "landscape/trust",
];

/// Whoever types a part of a name finds by it; where nothing fits, the page says that, and not that
/// the hub has no overlaps.
#[test]
fn overlaps_are_found_by_a_part_of_a_name_and_an_empty_answer_is_one_to_the_question() {
    let mut browser = Browser::new();
    let work = "Organisation,Country,Province,Sector\nKibera Youth Monitors,Kenya,Nairobi,Waste\n\
        Nyeri Net,Kenya,Nairobi,Waste\nCape Net,Kenya,Nairobi,Waste\n";
    let plan = browser.desk.bring(&book("work.csv", work), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    for (asked, rows) in [
        ("", 3),
        ("?org=Kibera+Youth+Monitors", 2),
        ("?org=kib%C3%A9ra", 2),
        ("?org=net", 3),
        ("?org=net&place=Nairo", 3),
        ("?place=Nairobi", 3),
        ("?place=Mombasa", 0),
        ("?org=Unheard", 0),
    ] {
        let path = format!("landscape/overlaps{asked}");
        let csv = browser.csv(Tag::En, &path);
        assert_eq!(csv.lines().count() - 1, rows, "{asked}: {csv}");
        let page = browser.get(Tag::En, &path).unwrap();
        assert_eq!(page.contains("No overlap fits what is asked for"), rows == 0, "{page}");
        assert!(!page.contains("No two organisations report"), "{asked}: {page}");
        assert_eq!(page.contains(">Show all<"), rows == 0, "{asked}: {page}");
    }
    let empty = Browser::new().get(Tag::En, "landscape/overlaps?org=Unheard").unwrap();
    assert!(empty.contains("No two organisations report"), "nothing is there at all: {empty}");
}

/// Ghana has a Central, and so has Kenya: a number leads to the rows behind it, and to no others.
#[test]
fn places_of_one_name_in_two_countries_are_told_apart() {
    let mut browser = Browser::new();
    let list = "Organisation,Country,Province,Sector,Activity,Start,End\n\
        Cape Net,Ghana,Central,Waste,Bins,2026-01-01,2026-12-31\n\
        Cape Net,Ghana,Volta,Transport,Carts,2026-01-01,2026-12-31\n\
        Nyeri Net,Kenya,Central,Waste,Bins,2026-01-01,2026-12-31\n\
        Nyeri Net,Kenya,Central,Transport,Carts,2026-01-01,2026-12-31\n\
        Cape Net,,Central,Water,Taps,2026-01-01,2026-12-31\n";
    let plan = browser.desk.bring(&book("work.csv", list), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    let gaps = browser.get(Tag::En, "landscape/gaps").unwrap();
    // Nobody works on water in either, as far as the country is said.
    assert!(gaps.contains("Central (Ghana)") && gaps.contains("Central (Kenya)"), "{gaps}");
    let count = |browser: &mut Browser, place: &str| {
        let page = browser.get(Tag::En, &format!("landscape/activities?place={place}")).unwrap();
        let number = page.split("Activities: ").nth(1).and_then(|rest| rest.split('.').next());
        number.map(str::to_owned)
    };
    assert_eq!(count(&mut browser, "Central GHA").as_deref(), Some("1"));
    assert_eq!(count(&mut browser, "Central (Kenya)").as_deref(), Some("2"));
    assert_eq!(count(&mut browser, "Central -").as_deref(), Some("1"), "of no country");
    assert_eq!(count(&mut browser, "Central").as_deref(), Some("4"), "of each country and none");
    let matrix = browser.get(Tag::En, "landscape?rows=place&cols=theme").unwrap();
    for place in ["Central+GHA", "Central+-"] {
        let address = format!("place={place}");
        let leads = matrix.contains(&address) || matrix.contains(&address.replace('+', "%20"));
        assert!(leads, "{place}: {matrix}");
    }
}

#[test]
fn every_page_in_every_language_empty_and_full() {
    let mut browser = Browser::new();
    for tag in Tag::ALL {
        for path in PAGES {
            no_gap(&browser.get(tag, path).expect("a page"), path, tag);
        }
    }
    let plan = browser.desk.bring(&book("work.csv", ACTIVITIES), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    let ids: Vec<Id> = browser.desk.state().actors().map(|(_, a)| a.id).collect();
    browser
        .post(
            &format!("orgs/{}/tie", ids[0]),
            fields(&[("tie_kind", "funds"), ("with", "Lima Verde")]),
        )
        .expect("tied");
    let set = *browser.desk.state().datasets().keys().next().expect("a dataset");
    let org = [
        format!("orgs/{}", ids[0]),
        format!("orgs/{}/edit", ids[0]),
        format!("landscape/data/{set}"),
        format!("landscape/data/{set}/versions"),
        format!("orgs/{}/given", ids[0]),
        format!("landscape/plan/{}", ids[0]),
        format!("landscape/network?focus={}&steps=2", ids[0]),
        "landscape/network?group=1".to_owned(),
    ];
    for tag in Tag::ALL {
        for path in PAGES.iter().copied().chain(org.iter().map(String::as_str)) {
            no_gap(&browser.get(tag, path).expect("a page"), path, tag);
        }
    }
    let html = browser.get(Tag::En, "landscape").unwrap();
    assert!(html.contains("Accra") && html.contains("Waste") && html.contains("gap"), "{html}");
    let overlap = "Places and themes where several organisations work at the same time: 1";
    assert!(html.contains(overlap), "the two activities share half a year: {html}");
    let html = browser.get(Tag::En, "landscape/network").unwrap();
    assert!(html.contains("<svg") && html.contains("Lima Verde"));
    let html = browser.get(Tag::Fr, "landscape/table?country=GHA").unwrap();
    assert!(html.contains("Accra Air Watch"));
    let page = format!("landscape/data/{set}");
    assert!(browser.get(Tag::En, &page).unwrap().contains("Kumasi"));
    let at = browser.post(&page, fields(&[])).expect("withdrawn");
    assert!(browser.get(Tag::En, &at).unwrap().contains("No dataset has been published yet"));
    assert!(!browser.get(Tag::En, "landscape").unwrap().contains("Kumasi"));
}

#[test]
fn an_empty_map_says_so_and_leads_to_the_first_list() {
    let browser = Browser::new();
    for (path, words) in [
        ("landscape/network/roles", "No links are on the map yet."),
        ("landscape/accounts", "The map of who is out there is still empty."),
        ("landscape/activities", "Nobody has reported an activity yet."),
    ] {
        let html = browser.get(Tag::En, path).unwrap();
        assert!(html.contains(words), "{path}: {html}");
        assert!(!html.contains("No rows match"), "{path}: nobody looked for anything");
    }
}

#[test]
fn five_steps_bring_a_spreadsheet_and_one_undoes_it() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("work.csv", ACTIVITIES)).expect("step 1");
    assert!(at.ends_with("/file"));
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("work.csv") && html.contains("Who does what, where"));
    let at =
        browser.post(&at, fields(&[("title", "Work"), ("kind", "activities")])).expect("step 2");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Secteur") && html.contains("Theme or sector"), "{html}");
    let at = browser.post(&at, fields(&[])).expect("step 3");
    let html = browser.get(Tag::Ar, &at).unwrap();
    assert!(html.contains("Atlantis") && html.contains("Sorcerers"));
    let words = [
        ("of-0", "kind:Sorcerers"),
        ("word-0", "business"),
        ("of-1", "country:Atlantis"),
        ("word-1", "GHA"),
    ];
    let at = browser.post(&at, fields(&words)).expect("step 4");
    assert!(browser.get(Tag::En, &at).unwrap().contains("No look-alikes found"));
    let check = at.replace("duplicates", "check");
    let html = browser.get(Tag::En, &check).unwrap();
    assert!(html.contains("New organisations: 3."), "{html}");
    let (_, columns) = html.split_once("Your column").expect("what becomes of each column");
    assert!(columns.contains("Secteur") && columns.contains("Theme or sector"), "{html}");
    let faults = browser.get(Tag::En, &at.replace("duplicates", "faults")).unwrap();
    assert_eq!(faults.lines().count(), 2, "{faults}");
    let done = browser.post(&check, fields(&[])).expect("brought in");
    let html = browser.get(Tag::En, &done).unwrap();
    assert!(html.contains("Rows read: 5. New: 4"), "{html}");
    assert!(browser.get(Tag::En, "landscape").unwrap().contains("Kumasi"));

    // Next month's file is mapped without questions, and the same one brings nothing.
    let again = browser.post("import", upload("work.csv", ACTIVITIES)).expect("again");
    assert!(again.ends_with("/check"), "{again}");
    let html = browser.get(Tag::En, &again).unwrap();
    assert!(html.contains("Mapped as the last file of this kind was: work.csv"), "{html}");
    assert!(html.contains("what is not known already was rejected"), "one row has no name: {html}");
    let html = browser.get(Tag::En, &again.replace("/check", "/values")).unwrap();
    assert!(html.contains("Every word was recognised"), "{html}");

    browser.post(&done.replace("done", "undo"), fields(&[])).expect("undone");
    assert_eq!(browser.desk.state().actors().count(), 0);
    assert!(browser.get(Tag::En, &done).unwrap().contains("was undone on"));
}

#[test]
fn bad_files_are_refused_with_the_mend_and_nothing_is_kept() {
    let mut browser = Browser::new();
    for (name, text) in
        [("empty.csv", ""), ("fake.xlsx", "PK\u{3}\u{4}nonsense"), ("a.pdf", "%PDF-1.4 x")]
    {
        match browser.post("import", upload(name, text)) {
            Err(Failure::Fields(errors)) => {
                assert_eq!(errors[0].field, "file", "{name}");
                let why = errors[0].why.args.get("why").cloned().unwrap_or_default();
                assert!(name == "empty.csv" || !why.is_empty(), "{name} says why");
            }
            other => panic!("{name}: {other:?}"),
        }
    }
    assert_eq!(browser.desk.story.hub.size(), 0);
    assert!(browser.machine.drafts.lock().unwrap().is_empty());
}

#[test]
fn contacts_are_for_the_secretariat_alone_and_joined_pages_lead_on() {
    let mut browser = Browser::new();
    let list = "Organisation,Email\nLima Verde,secret@lima.example\nCopper Hill Fund,\n";
    browser.desk.bring(&book("a.csv", list), &Choices::default());
    let ids: Vec<Id> = browser.desk.state().actors().map(|(_, a)| a.id).collect();
    let page = format!("orgs/{}", ids[0]);
    assert!(browser.get(Tag::En, &page).unwrap().contains("secret@lima.example"));
    let staff = std::mem::take(&mut browser.audience);
    for path in [page.as_str(), "landscape/table", "landscape"] {
        assert!(!browser.get(Tag::En, path).unwrap().contains("secret@lima.example"), "{path}");
    }
    browser.audience = staff;
    let join = fields(&[("other", &format!("https://hub.example/en/orgs/{}", ids[1]))]);
    browser.post(&format!("orgs/{}/join", ids[0]), join).expect("joined");
    match browser.get(Tag::En, &format!("orgs/{}", ids[1])) {
        Err(Failure::Moved(to)) => assert_eq!(to, page),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_second_window_on_an_import_lands_on_what_came_of_it() {
    let mut browser = Browser::new();
    let list = "Organisation,Country\nLima Verde,Peru\n";
    let at = browser.post("import", upload("list.csv", list)).expect("step 1");
    let check = at.replace("/file", "/check");
    let done = browser.post(&check, fields(&[])).expect("brought in");
    for path in [&at, &check, at.trim_end_matches("/file")] {
        match browser.get(Tag::En, path) {
            Err(Failure::Moved(to)) => assert_eq!(to, done, "{path}"),
            other => panic!("{path}: {other:?}"),
        }
    }
    let again = browser.post(&check, fields(&[]));
    assert!(matches!(again, Err(Failure::Moved(to)) if to == done), "sent twice it is done once");
    let html = browser.get(Tag::En, &done).expect("the result");
    assert!(html.contains("list.csv"), "{html}");
    let never = browser.get(Tag::En, &format!("import/{}/check", Id::new('w', [7; 16])));
    assert!(matches!(never, Err(Failure::NotFound)), "{never:?}");
}

#[test]
fn a_name_that_stands_on_the_map_is_asked_about_and_a_website_is_an_address() {
    let mut browser = Browser::new();
    let lima = [("name", "Lima Verde"), ("website", "lima.example")];
    let first = browser.post("landscape/add", fields(&lima)).expect("added");
    let same = [("name", "LIMA  verde")];
    let asked = browser.post("landscape/add", fields(&same)).expect_err("asked about");
    let Failure::Fields(errors) = asked else { panic!("{asked:?}") };
    assert_eq!(errors[0].why.message, "landscape-wrong-namesake");
    let sure = [("name", "LIMA  verde"), ("another", "yes")];
    let second = browser.post("landscape/add", fields(&sure)).expect("another one");
    assert_ne!(first, second);
    let verde = browser.post("landscape/add", fields(&[("name", "Verde")])).expect("added");
    let renamed = browser.wrong(&format!("{verde}/edit"), fields(&same), &format!("{verde}/edit"));
    assert!(renamed.contains("name=\"another\""), "whoever takes a name is asked: {renamed}");
    browser.post(&format!("{verde}/edit"), fields(&sure)).expect("it is meant");
    let html = browser.get(Tag::En, &first).expect("its page");
    assert!(html.contains("href=\"https://lima.example\""), "{html}");
    for wrong in ["javascript:alert(1)", "ftp://lima.example", "ask us"] {
        let sent = fields(&[("name", "Lima Verde"), ("website", wrong)]);
        let refused = browser.post(&format!("{first}/edit"), sent).expect_err("refused");
        let Failure::Fields(errors) = refused else { panic!("{refused:?}") };
        assert_eq!(errors[0].why.message, "landscape-wrong-website", "{wrong}");
    }
}

#[test]
fn rows_are_in_the_json_of_a_dataset_and_of_what_was_found() {
    let mut browser = Browser::new();
    let plan = browser.desk.bring(&book("work.csv", ACTIVITIES), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    let set = *browser.desk.state().datasets().keys().next().expect("a dataset");
    let json = |path: &str| {
        let json = browser.with(Tag::Fr, path, |ctx, pattern| {
            let page = landscape::ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
            (page.view)(ctx).expect("a view").json().expect("JSON")
        });
        serde_json::from_str::<serde_json::Value>(&json).expect("JSON")
    };
    let all = json(&format!("landscape/data/{set}"));
    let rows = all["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 4);
    assert_eq!((&rows[0]["name"], &rows[0]["country"]), (&"Accra Air Watch".into(), &"GHA".into()));
    assert_eq!(rows[0]["from"], "2026-01-01");
    let found = json("landscape/activities?theme=Transport");
    let rows = found["rows"].as_array().expect("rows");
    assert_eq!((rows.len(), found["activities"].as_u64()), (2, Some(2)));
    assert_eq!(rows[1]["name"], "Net Clean");
    assert_eq!(rows[0]["dataset"], set.to_string());
}

#[test]
fn an_activity_of_several_names_all_of_them_for_programs_too() {
    let mut browser = Browser::new();
    let list = "Organisation,Sector,Province,Country\n\
        Alpha Aid,Health,Mopti,Mali\nBeta Care,WASH,Mopti,Mali\n\
        Alpha Aid; Beta Care,Health; WASH,Gao,Mali\n";
    let plan = browser.desk.bring(&book("work.csv", list), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    let beta = browser.desk.state().actors().find(|(_, a)| a.name.as_text() == Some("Beta Care"));
    let path = format!("landscape/activities?organisation={}", beta.expect("Beta").1.id);
    let json = browser.with(Tag::En, &path, |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
        (page.view)(ctx).expect("a view").json().expect("JSON")
    });
    let found = serde_json::from_str::<serde_json::Value>(&json).expect("JSON");
    let rows = found["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 2, "what it does alone and what it does with another");
    assert_eq!((&rows[0]["name"], &rows[0]["theme"]), (&"Beta Care".into(), &"WASH".into()));
    assert!(rows[0]["organisation"].is_string() && rows[1]["organisation"].is_null());
    assert_eq!(rows[1]["name"], "Alpha Aid; Beta Care");
    let listed = |field: &str| rows[1][field].as_array().map(Vec::len);
    assert_eq!((listed("organisations"), listed("themes")), (Some(2), Some(2)));
}

#[test]
fn a_package_holds_what_everybody_may_read_whoever_takes_it() {
    let mut browser = Browser::new();
    let list = "Organisation,Country\nAlpha Aid,Mali\n";
    browser.desk.bring(&book("list.csv", list), &Choices::default());
    let closed = Said::text("Whispered Union").only(Openness::Members);
    let added = ActorAdded {
        id: Story::id('a', "closed"),
        kind: None,
        country: None,
        claims: Vec::new(),
        part_of: None,
        import: None,
        name: closed,
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    };
    browser.desk.tell(Act::ActorAdded(added)).unwrap();
    let taken = |browser: &Browser| {
        browser.with(Tag::En, "landscape/data", |ctx, pattern| {
            let page = landscape::ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
            let mut bytes = Vec::new();
            (page.view)(ctx).expect("a view").write(ctx, "zip", &mut bytes).expect("written");
            formats::read("data.zip", &bytes, &formats::Limits::default()).expect("read")
        })
    };
    let mine = taken(&browser);
    browser.audience = Audience::public();
    assert!(mine == taken(&browser), "the secretariat's package is everybody's");
}

#[test]
fn an_amount_is_shown_with_the_currency_that_stands_in_it() {
    let mut browser = Browser::new();
    let list = "Organisation,Sector,Province,Country,Budget\n\
        Alpha Aid,Health,Mopti,Mali,\"5,000 EUR\"\nBeta Care,WASH,Gao,Mali,700\n";
    let plan = browser.desk.bring(&book("work.csv", list), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    let set = *browser.desk.state().datasets().keys().next().expect("a dataset");
    let html = browser.get(Tag::En, &format!("landscape/data/{set}")).unwrap();
    assert!(html.contains("5,000 EUR") && html.contains("700"), "{html}");
}

#[test]
fn a_field_without_a_choice_says_what_it_lacks() {
    let mut browser = Browser::new();
    let mut lacks = |sent: &[(&str, &str)]| match browser.post("landscape/absence", fields(sent)) {
        Err(Failure::Fields(errors)) => errors[0].why.message,
        other => panic!("{other:?}"),
    };
    assert_eq!(lacks(&[("why", "voice")]), "landscape-refused-who");
    assert_eq!(lacks(&[("who", "The fishers")]), "landscape-refused-choose");
    let id = Story::id('a', "lima");
    browser.desk.tell(added(id, "Lima Verde")).unwrap();
    let plan = format!("landscape/plan/{id}");
    let html = browser.wrong(&plan, fields(&[("owner", "Ada")]), &plan);
    assert!(html.contains("choose one of these") && html.contains("value=\"Ada\""), "{html}");
}
