//! An organisation brings and replaces its own list by its personal link, without an account.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::links::{self, actor, partner, person};
use common::{book, imported, secretariat};
use faces::lang::Tag;
use faces::{Failure, Fields, Services};
use hub::testing::Story;
use hub::{Audience, Id, Principal, Said};
use landscape::act::{Act, ActorAdded, DatasetPublished, DatasetWithdrawn, ImportUndone};
use landscape::import::{Choices, Which};
use landscape::model::dataset::Dataset;

const OWN: &str = "Accra Air Watch";
const LIST: &str = "Organisation,Activity,Sector,District,Start,Funder\n\
    Accra Air Watch,Sensors,Air,Osu,2026-01-01,Lima Verde\n\
    Accra Air Watch,Training,Health,Tema,2026-02-01,\n";

/// A hub that knows three organisations and sent two of them a link.
fn hub() -> Browser {
    let mut browser = links::hub(&[OWN, "Lima Verde", "Green Three"], &[OWN, "Green Three"]);
    browser.audience = partner(OWN);
    browser
}

/// Takes every step as it is proposed; the path of what came of it.
fn published(browser: &mut Browser, sent: Fields) -> String {
    let mut to = browser.post("mine/lists", sent).unwrap();
    while !to.ends_with("/done") {
        assert!(to.starts_with("mine/lists/w_"), "{to}");
        browser.get(Tag::En, &to).unwrap();
        if let Some(at) = to.strip_suffix("/duplicates") {
            to = format!("{at}/check");
        }
        let title = [("title", "Our work"), ("source", "M&E unit"), ("licence", "CC BY 4.0")];
        to = browser.post(&to, fields(if to.ends_with("/file") { &title } else { &[] })).unwrap();
    }
    to
}

fn with(mut sent: Fields, name: &str, value: &str) -> Fields {
    sent.values.push((name.to_owned(), value.to_owned()));
    sent
}

fn rows(browser: &Browser) -> Vec<u64> {
    browser.desk.state().current_datasets().map(|(.., version)| version.rows).collect()
}

#[test]
fn a_list_is_brought_replaced_and_taken_back() {
    let mut browser = hub();
    let page = browser.get(Tag::En, "mine/lists").unwrap();
    assert!(page.contains("No list of yours") && page.contains("Look at the list"), "{page}");
    let done = published(&mut browser, upload("ours.csv", LIST));
    let page = browser.get(Tag::En, &done).unwrap();
    assert!(page.contains("/given") && !page.contains("/undo"), "{page}");
    assert!(page.contains("Take the file away as it came"), "{page}");
    let original = done.replace("/done", "/original");
    assert_eq!(browser.get(Tag::En, &original).unwrap(), LIST, "letter for letter");
    browser.audience = partner("Green Three");
    let other = browser.get(Tag::En, &original);
    assert!(matches!(other, Err(Failure::NotFound)), "nobody has the file of another");
    browser.audience = partner(OWN);
    assert_eq!(rows(&browser), [2]);
    let (list, _, version) = browser.desk.state().current_datasets().next().unwrap();
    assert_eq!(version.owner, Some(actor(OWN)));
    assert_eq!(browser.desk.state().actors().count(), 3, "a funder is named, not added");

    let page = browser.get(Tag::En, "mine/lists").unwrap();
    assert!(page.contains("Send the new version") && page.contains("Our work"), "{page}");
    // A row less, one changed, one more, and nobody named: still the same list.
    let next = "Activity,Sector,District,Start\nSensors,Air,Osu,2026-03-01\n\
        Masks,Health,Kumasi,2026-03-01\nTrees,Air,Ho,2026-04-01\n";
    let sent = with(upload("next.csv", next), "list", &list.to_string());
    let done = published(&mut browser, sent);
    assert_eq!(rows(&browser), [3], "it takes the place of the first");
    let version = browser.desk.state().datasets()[&list].current().unwrap();
    assert_eq!(version.title.seen_by(&Audience::public()), Some("Our work"));

    browser.audience = Browser::new().audience;
    let desk = browser.with(Tag::En, "desk", |ctx, _| (landscape::ROOM.todo)(ctx));
    let told = desk.iter().filter(|todo| todo.what.contains(OWN)).count();
    assert_eq!(told, 1, "what was replaced is no question any more: {desk:?}");
    let import: Id = done.split('/').nth(2).unwrap().parse().unwrap();
    let page = browser.get(Tag::En, &format!("import/{import}/done")).unwrap();
    assert!(
        page.contains("sent this list by its personal link") && page.contains("/undo"),
        "{page}"
    );
    assert_eq!(browser.get(Tag::En, &format!("import/{import}/original")).unwrap(), next);
    browser.post(&format!("import/{import}/seen"), fields(&[])).unwrap();
    let desk = browser.with(Tag::En, "desk", |ctx, _| (landscape::ROOM.todo)(ctx));
    assert_eq!(desk.iter().filter(|todo| todo.what.contains(OWN)).count(), 0);
    let undone = ImportUndone { id: import, reason: Said::default() };
    browser.desk.tell(Act::ImportUndone(undone)).unwrap();
    assert_eq!(rows(&browser), [2], "the version before counts again");
}

/// By "Bring another list": a link cannot take a list off, so the same rows would stand twice.
#[test]
fn the_same_list_as_another_is_its_next_version() {
    let mut browser = hub();
    published(&mut browser, upload("ours.csv", LIST));
    let turned: Vec<&str> = LIST.lines().collect();
    let turned = [turned[0], turned[2], turned[1], ""].join("\n");
    published(&mut browser, upload("again.csv", &turned));
    assert_eq!(rows(&browser), [2], "it stands once");
    let more = format!("{LIST}Accra Air Watch,Trees,Air,Ho,2026-01-01,\n");
    published(&mut browser, upload("other.csv", &more));
    let mut all = rows(&browser);
    all.sort_unstable();
    assert_eq!(all, [2, 3], "a list that says more is another, as was said");
}

#[test]
fn rows_of_others_are_left_out_and_told() {
    let mut browser = hub();
    let text = format!(
        "{LIST}Green Three,Trees,Air,Ho,2026-01-01,\nAccra Air Watch; Lima Verde,Both,Air,Ada,2026-01-01,\n\
         Somebody Unknown,Nets,Health,Ada,2026-01-01,\n,Ours too,Health,Ada,2026-01-01,\n"
    );
    let to = browser.post("mine/lists", upload("ours.csv", &text)).unwrap();
    let id = to.split('/').nth(2).unwrap().to_owned();
    let check = browser.get(Tag::En, &format!("mine/lists/{id}/check")).unwrap();
    assert!(check.contains("Activities added: 4"), "{check}");
    assert!(check.contains("Rows left out: 2"), "{check}");
    assert!(check.contains("this row is of Green Three"), "{check}");
    assert!(check.contains("this row is of Somebody Unknown"), "{check}");
    assert!(!check.contains("import/"), "no step leads out of the link's own pages: {check}");
    browser.post(&format!("mine/lists/{id}/check"), fields(&[])).unwrap();
    assert_eq!(browser.desk.state().actors().count(), 3, "nobody is put on the map");
    let work = browser.desk.state().current_datasets().next().unwrap().2.rows;
    assert_eq!(work, 4);
}

#[test]
fn a_list_that_names_others_is_taken_away_and_not_replaced_by_link() {
    let mut browser = hub();
    let office = "Organisation,Activity,Sector,District\nAccra Air Watch,Sensors,Air,Osu\n\
        Green Three,Trees,Air,Ho\n";
    let choices = Choices { owner: Some(actor(OWN)), ..Choices::default() };
    let plan = browser.desk.bring(&book("office.csv", office), &choices);
    plan.files().for_each(|bytes| drop(browser.machine.keep_file(bytes).unwrap()));
    let page = browser.get(Tag::En, "mine/lists").unwrap();
    assert!(page.contains("not of your organisation: 1.") && page.contains(".xlsx"), "{page}");
    let (list, ..) = browser.desk.state().current_datasets().next().unwrap();
    let sent = with(upload("next.csv", LIST), "list", &list.to_string());
    let Err(Failure::Fields(errors)) = browser.post("mine/lists", sent) else {
        panic!("the rows of Green Three would leave the map")
    };
    assert_eq!(errors[0].why.message, "landscape-refused-others");
    assert_eq!(rows(&browser), [2]);
}

/// The secretariat lists what two do together as the list of one: that one replaces its list, and
/// the other stays at work, but for what the row does not say any more.
#[test]
fn whoever_takes_part_in_a_row_of_an_own_list_stays_in_it() {
    let mut browser = hub();
    let office = "Organisation,Activity,Sector,District,People\n\
        Accra Air Watch; Green Three,Sensors,Air,Osu,10\nAccra Air Watch,Masks,Health,Tema,5\n";
    let choices = Choices { owner: Some(actor(OWN)), ..Choices::default() };
    let plan = browser.desk.bring(&book("office.csv", office), &choices);
    plan.files().for_each(|bytes| drop(browser.machine.keep_file(bytes).unwrap()));
    let list = browser.desk.state().current_datasets().next().unwrap().0;
    let csv = taken(&browser, Tag::En, list, false);
    let of_green = |browser: &Browser| {
        let work = browser.desk.work();
        let green = browser.desk.state().lead(actor("Green Three"));
        let parts = work.deeds.iter().filter(|deed| deed.dated);
        parts.filter(|deed| work.whos[deed.who as usize].actor == green).count()
    };
    assert_eq!(of_green(&browser), 1);
    let mut send = |text: &str| {
        let sent = with(upload("list.csv", text), "list", &list.to_string());
        let to = browser.post("mine/lists", sent).unwrap();
        let page = browser.get(Tag::En, &to).unwrap();
        browser.post(&to, fields(&[])).unwrap();
        (page, rows(&browser), of_green(&browser))
    };
    let (page, all, green) = send(&csv);
    assert!(page.contains("Activities added: 0; changed: 0; the same: 2"), "{page}");
    assert_eq!((all, green), (vec![3], 1), "as it was");
    let (_, all, green) = send(&csv.replace(",10,", ",12,"));
    assert_eq!((all, green), (vec![3], 1), "the row they share says more people");
    let joint = csv.lines().find(|line| line.contains("Green Three")).unwrap();
    let twice = format!("{}\n{}\n", csv.trim_end(), joint.replace(",10,", ",13,"));
    let (_, all, green) = send(&twice);
    assert_eq!((all, green), (vec![4], 1), "a link puts nobody else to more work");
}

#[test]
fn what_continues_a_list_that_counts_no_more_is_not_brought() {
    let mut browser = hub();
    published(&mut browser, upload("ours.csv", LIST));
    let list = browser.desk.state().current_datasets().next().unwrap().0;
    let next = LIST.replace("Osu", "Labadi");
    let sent = with(upload("next.csv", &next), "list", &list.to_string());
    let to = browser.post("mine/lists", sent).unwrap();
    let others = "Organisation,Activity,Sector,District\nGreen Three,Trees,Air,Ho\n";
    let choices =
        Choices { owner: Some(actor(OWN)), list: Some(Which::Next(list)), ..Choices::default() };
    let refused = |browser: &mut Browser| match browser.post(&to, fields(&[])) {
        Err(Failure::Refused(why)) => why.message,
        other => panic!("{other:?}"),
    };
    let plan = browser.desk.bring(&book("office.csv", others), &choices);
    plan.files().for_each(|bytes| drop(browser.machine.keep_file(bytes).unwrap()));
    assert_eq!(refused(&mut browser), "landscape-refused-others", "Green Three would be gone");
    let gone = DatasetWithdrawn { id: list, reason: Said::default() };
    browser.desk.tell(Act::DatasetWithdrawn(gone)).unwrap();
    assert_eq!(refused(&mut browser), "landscape-refused-continued");
    assert_eq!(rows(&browser), [0; 0], "nothing came in as a list of its own");
}

/// A row that may be the own organisation's waits for an answer.
const OPEN: &str = "Organisation,Activity,Sector,District\nAccra Air Watch,Sensors,Air,Osu\n\
    Acra Air Watch,Masks,Health,Tema\n";

/// The list with that row, as its organisation sent it; who is at the desk; and the file's import.
fn with_a_row_that_waits() -> (Browser, Id, Id) {
    let mut browser = hub();
    published(&mut browser, upload("ours.csv", OPEN));
    browser.audience = Browser::new().audience;
    let (list, _, version) = browser.desk.state().current_datasets().next().unwrap();
    let (rows, import) = (version.rows, version.import.unwrap());
    assert_eq!(rows, 1);
    let desk = browser.get(Tag::En, "landscape/duplicates").unwrap();
    assert!(desk.contains(&format!("import/{import}/rows-that-wait")), "{desk}");
    (browser, list, import)
}

#[test]
fn rows_that_wait_come_into_the_list_as_it_is_called() {
    let (mut browser, list, import) = with_a_row_that_waits();
    let at = browser.post(&format!("import/{import}/rows-that-wait"), fields(&[])).unwrap();
    let key = insight::names::fold("Acra Air Watch");
    browser.post(&at, fields(&[("key", &key), ("answer", "same")])).unwrap();
    browser.post(&at.replace("duplicates", "check"), fields(&[])).unwrap();
    let version = browser.desk.state().datasets()[&list].current().unwrap();
    assert_eq!(version.rows, 2, "the same list");
    let said = [&version.title, &version.source, &version.licence];
    let said = said.map(|said| said.seen_by(&Audience::public()).unwrap());
    assert_eq!(said, ["Our work", "M&E unit", "CC BY 4.0"]);
}

#[test]
fn rows_of_a_file_that_a_newer_one_followed_wait_no_more() {
    let (mut browser, list, import) = with_a_row_that_waits();
    let office = std::mem::replace(&mut browser.audience, partner(OWN));
    let june = "Organisation,Activity,Sector,District\nAccra Air Watch,Sensors,Air,Ho\n";
    let done = published(&mut browser, with(upload("june.csv", june), "list", &list.to_string()));
    browser.audience = office;
    let waits = format!("import/{import}/rows-that-wait");
    let desk = browser.get(Tag::En, "landscape/duplicates").unwrap();
    assert!(!desk.contains("rows-that-wait"), "June is what counts: {desk}");
    let may = browser.get(Tag::En, &format!("import/{import}/done")).unwrap();
    assert!(
        may.contains("rows that wait for an answer: 1") && !may.contains("landscape/duplicates")
    );
    match browser.post(&waits, fields(&[])) {
        Err(Failure::Refused(why)) => assert_eq!(why.message, "landscape-refused-passed"),
        other => panic!("May would take the place of June: {other:?}"),
    }
    let june: Id = done.split('/').nth(2).unwrap().parse().unwrap();
    let undone = ImportUndone { id: june, reason: Said::default() };
    browser.desk.tell(Act::ImportUndone(undone)).unwrap();
    assert!(browser.get(Tag::En, "landscape/duplicates").unwrap().contains(&waits));
}

#[test]
fn the_own_name_is_ones_own_whoever_else_bears_it_and_wherever_one_works() {
    let mut browser = hub();
    let twin = ActorAdded {
        id: Story::id('a', "twin"),
        kind: None,
        country: "KEN".parse().ok(),
        claims: Vec::new(),
        part_of: None,
        import: None,
        name: Said::text(OWN),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    };
    browser.desk.tell(Act::ActorAdded(twin)).unwrap();
    assert_eq!(browser.desk.state().actors().count(), 4, "another of the same name");
    let text =
        "Activity,Sector,District,Country\nSensors,Air,Kibera,Kenya\nMasks,Health,Osu,Ghana\n";
    let to = browser.post("mine/lists", upload("ours.csv", text)).unwrap();
    let check = to.rsplit_once('/').unwrap().0.to_owned() + "/check";
    let page = browser.get(Tag::En, &check).unwrap();
    assert!(page.contains("Activities added: 2") && page.contains("Rows left out: 0"), "{page}");
}

#[test]
fn a_name_that_may_be_the_own_one_is_asked_about() {
    let mut browser = hub();
    let text = "Organisation,Activity,Sector,District\nAcra Air Watch,Sensors,Air,Osu\n";
    let to = browser.post("mine/lists", upload("ours.csv", text)).unwrap();
    let at = to.rsplit_once('/').unwrap().0.to_owned();
    let ask = browser.get(Tag::En, &format!("{at}/duplicates")).unwrap();
    assert!(
        ask.contains("<mark>Acra</mark> Air Watch") && !ask.contains("value=\"part\""),
        "{ask}"
    );
    let check = browser.get(Tag::En, &format!("{at}/check")).unwrap();
    assert!(check.contains("Rows that wait for an answer: 1"), "{check}");
    let key = insight::names::fold("Acra Air Watch");
    let said = [("key", key.as_str()), ("answer", "same")];
    browser.post(&format!("{at}/duplicates"), fields(&said)).unwrap();
    let check = browser.get(Tag::En, &format!("{at}/check")).unwrap();
    assert!(check.contains("Activities added: 1"), "{check}");
}

#[test]
fn a_draft_is_of_its_link_alone() {
    let mut browser = hub();
    let to = browser.post("mine/lists", upload("ours.csv", LIST)).unwrap();
    let at = to.rsplit_once('/').unwrap().0.to_owned();
    assert!(browser.get(Tag::En, "mine/lists").unwrap().contains("ours.csv"), "it can go on");
    browser.audience = partner("Green Three");
    assert!(!browser.get(Tag::En, "mine/lists").unwrap().contains("ours.csv"));
    let import = at.replace("mine/lists", "import");
    for path in [&to, &at, &format!("{at}/check"), &format!("{import}/check")] {
        assert!(matches!(browser.get(Tag::En, path), Err(Failure::NotFound)), "{path}");
    }
    let sent = browser.post(&format!("{at}/check"), fields(&[]));
    assert!(matches!(sent, Err(Failure::NotFound)));
    browser.audience = Browser::new().audience;
    assert!(matches!(browser.get(Tag::En, &import), Err(Failure::NotFound)), "nor the office");
    browser.audience = partner(OWN);
    assert!(browser.get(Tag::En, &to).is_ok());
}

/// What was chosen for another organisation's file of the same columns is its own affair.
#[test]
fn nothing_is_told_of_anothers_file() {
    let mut browser = hub();
    published(&mut browser, upload("ours.csv", LIST));
    browser.audience = partner("Green Three");
    let theirs = LIST.replace(OWN, "Green Three");
    let to = browser.post("mine/lists", upload("green.csv", &theirs)).unwrap();
    assert!(to.ends_with("/file"), "nothing was remembered of it: {to}");
    let page = browser.get(Tag::En, &to).unwrap();
    assert!(!page.contains("ours.csv") && !page.contains("Our work"), "{page}");
    browser.audience = partner(OWN);
    let list = browser.desk.state().current_datasets().next().unwrap().0;
    let next = LIST.replace("Osu", "Labadi");
    let sent = with(upload("next.csv", &next), "list", &list.to_string());
    let to = browser.post("mine/lists", sent).unwrap();
    assert!(to.ends_with("/check"), "of its own it was: {to}");
}

#[test]
fn a_link_replaces_nobody_elses_list() {
    let mut browser = hub();
    let book = common::book("green.csv", &LIST.replace(OWN, "Green Three"));
    let choices = Choices { owner: Some(actor("Green Three")), ..Choices::default() };
    let plan = browser.desk.bring(&book, &choices);
    let (list, _, version) = browser.desk.state().current_datasets().next().unwrap();
    let shape = version.shape.clone();
    let sent = with(upload("ours.csv", LIST), "list", &list.to_string());
    assert!(matches!(browser.post("mine/lists", sent), Err(Failure::NotFound)));
    let published = |id: Id, owner: Option<Id>| {
        Act::DatasetPublished(DatasetPublished {
            id,
            sha256: "0".repeat(64).into(),
            after: None,
            rows: 1,
            owner,
            shape: shape.clone(),
            from: None,
            to: None,
            import: Some(imported(&plan)),
            title: Said::default(),
            source: Said::default(),
            licence: Said::default(),
            mapping: Said::default(),
        })
    };
    let acts = [
        published(list, Some(actor("Green Three"))),
        published(list, Some(actor(OWN))),
        published(Story::id('s', "new"), Some(actor(OWN))),
        Act::ImportUndone(ImportUndone { id: imported(&plan), reason: Said::default() }),
    ];
    let by = Principal::person(person(OWN), hub::PARTNER);
    for act in acts {
        let refused = browser.desk.story.tell(&by, act).expect_err("not its own");
        assert_eq!(refused.message, "landscape-refused-not-yours");
    }
    assert_eq!(browser.desk.story.tell(&secretariat(), published(list, None)).err(), None);
}

/// Rows with everything that a list may say: several themes, several who do it, codes, money.
const FULL: &str = "Organisation,Activity,Sector,Country,Province,Province code,District,\
    District code,Start,End,People reached,For whom,Status,Funder,Budget,Currency,Project ID,\
    Modality\n\
    Accra Air Watch,Sensors,Air; Health,Ghana,Greater Accra,GH01,Osu,GH0102,2026-01-01,\
    2026-06-30,120,Children,under way,Lima Verde,\"1,200.50\",USD,P-7,In kind\n\
    Accra Air Watch,- Maps,Air,Ghana,Ashanti,GH02,,,2026-01-01,,,,,,,,,\n\
    \"Accra Air Watch, Lima Verde\",Trees,Water; Air,Ghana,,,Ho,,2026-03-01,,5,,,,300,GHS,,\
    +/- 20 %\n\
    Accra Air Watch,Masks,Air,Nigeria,Lagos,NG025,Lagos,NG025001,2026-04-01,,,,,,,,,\n\
    Accra Air Watch,Masks,Air,Nigeria,Lagos,NG025,Lagos,NG025001,2026-04-01,,,,,,,,,\n\
    Lima Verde,Not ours,Air,Ghana,,,Ho,,2026-03-01,,,,,,,,,\n";

/// A list as it is handed out: the text of its rows, under names for programs or for people.
fn taken(browser: &Browser, tag: Tag, list: Id, for_people: bool) -> String {
    browser.with(tag, &format!("mine/list/{list}"), |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        let mut table = (page.view)(ctx).unwrap().table(ctx).unwrap();
        let csv = table.to_csv(&faces::table::Query::default(), false);
        if !for_people {
            return csv;
        }
        let heads: Vec<String> = table.columns.drain(..).map(|column| column.label).collect();
        let rows = csv.split_once('\n').unwrap().1;
        format!("{}\n{rows}", heads.join("\t")).replace(',', "\t").replace('\u{feff}', "")
    })
}

/// What is handed out comes back as it is, in every language, and goes straight to the last step.
#[test]
fn a_list_that_was_taken_is_sent_again_and_says_the_same() {
    let mut browser = hub();
    published(&mut browser, upload("ours.csv", FULL));
    assert_eq!(rows(&browser), [6], "two rows say two themes each, one stands twice");
    let list = browser.desk.state().current_datasets().next().unwrap().0;
    let csv = taken(&browser, Tag::En, list, false);
    assert_eq!(csv.lines().count(), 6, "a row for each that was brought: {csv}");
    assert!(csv.contains(",Modality") && csv.contains("In kind"), "its own column: {csv}");
    assert!(csv.contains("Air | Health") && csv.contains("Accra Air Watch, Lima Verde"), "{csv}");
    let mut check = |name: &str, text: &str| {
        let sent = with(upload(name, text), "list", &list.to_string());
        let to = browser.post("mine/lists", sent).unwrap();
        assert!(to.ends_with("/check"), "{name}: {to}\n{text}");
        browser.get(Tag::En, &to).unwrap()
    };
    let page = check("list.csv", &csv);
    assert!(page.contains("Activities added: 0; changed: 0; the same: 4"), "{csv}\n{page}");
    // A place that is known: a new one would be asked about.
    let page = check("list.csv", &csv.replace(",Ho,", ",Osu,"));
    assert!(page.contains("Activities added: 1; changed: 0; the same: 3"), "{page}");
}

/// Its own columns may be called like ours, which are called otherwise in each language.
#[test]
fn a_column_called_like_one_of_ours_comes_back_as_its_own() {
    let mut browser = hub();
    let text = LIST.replace("Sector,District", "Sector,District,area");
    let text = text.replace(",Osu,", ",Osu,12 ha,").replace(",Tema,", ",Tema,3 ha,");
    let at = browser.post("mine/lists", upload("ours.csv", &text)).unwrap();
    let (draft, _) = at.rsplit_once('/').unwrap();
    let columns = fields(&[("title", "Our work")]);
    browser.post(&format!("{draft}/file"), columns).unwrap();
    let html = browser.get(Tag::En, &format!("{draft}/columns")).unwrap();
    let select = html.split(": area\"").next().unwrap();
    let select = select.rsplit("name=\"").next().unwrap().split('"').next().unwrap().to_owned();
    browser.post(&format!("{draft}/columns"), fields(&[(&select, "keep")])).unwrap();
    browser.post(&format!("{draft}/check"), fields(&[])).unwrap();
    let (list, _, version) = browser.desk.state().current_datasets().next().unwrap();
    let hash = version.sha256.clone();
    let set = Dataset::from_bytes(&browser.machine.files.lock().unwrap()[&*hash]).unwrap();
    assert!(set.kept.contains_key("area"), "{:?}", set.kept.keys());
    let csv = taken(&browser, Tag::En, list, false);
    assert!(csv.contains(",own area"), "{csv}");
    let sent = with(upload("list.csv", &csv), "list", &list.to_string());
    let to = browser.post("mine/lists", sent).unwrap();
    assert!(to.ends_with("/check"), "nothing to ask: {to}");
    let page = browser.get(Tag::En, &to).unwrap();
    assert!(page.contains("added: 0; changed: 0; the same: 2"), "{page}");
}

#[test]
fn its_columns_are_known_in_every_language() {
    let mut browser = hub();
    published(&mut browser, upload("ours.csv", LIST));
    let list = browser.desk.state().current_datasets().next().unwrap().0;
    for tag in Tag::ALL {
        let text = taken(&browser, tag, list, true);
        let sent = with(upload("list.tsv", &text), "list", &list.to_string());
        let to = browser.post("mine/lists", sent).unwrap();
        assert!(to.ends_with("/check"), "{tag:?}: {to}\n{text}");
        let page = browser.get(Tag::En, &to).unwrap();
        assert!(page.contains("changed: 0; the same: 2"), "{tag:?}\n{text}\n{page}");
    }
}
