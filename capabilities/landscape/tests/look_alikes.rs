//! Look-alikes: contradicting numbers are asked about, answers are given on cards and in
//! spreadsheets, kept for the next file, and taken back.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields, upload};
use common::{Desk, book, imported};
use faces::lang::Tag;
use hub::testing::Story;
use hub::{Id, Said};
use landscape::act::{Act, ImportUndone};
use landscape::import::{Answer, Choices, Conflict, Duplicate};

/// Two organisations with their numbers.
const KNOWN: &str = "Organisation,Country,IATI id\n\
    Red Trust,Kenya,GB-CHC-212481\nBlue Water Union,Kenya,US-EIN-530196605\n";

fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.bring(&book("known.csv", KNOWN), &Choices::default());
    desk
}

fn id_of(desk: &Desk, wanted: &str) -> Id {
    let found = desk.state().actors().find(|(_, a)| a.name.as_text() == Some(wanted));
    found.unwrap_or_else(|| panic!("{wanted} should be on the map")).1.id
}

fn asked(desk: &mut Desk, list: &str) -> Duplicate {
    let plan = desk.plan(&book("next.csv", list), &Choices::default());
    assert_eq!((plan.duplicates.len(), plan.counts.possible), (1, 1), "{:?}", plan.duplicates);
    plan.duplicates.into_iter().next().unwrap()
}

fn answers(key: &str, answer: Answer) -> Choices {
    Choices { answers: [(key.to_owned(), answer)].into(), ..Choices::default() }
}

#[test]
fn a_number_in_a_register_that_is_none_is_said_to_be_one() {
    let mut desk = Desk::new();
    let list = "Organisation,Country,IATI id\nRed Trust,Kenya,GB-XXX-1\n";
    let plan = desk.bring(&book("next.csv", list), &Choices::default());
    let told: Vec<_> = plan.faults.iter().map(|f| (f.message, f.rejects, &*f.value)).collect();
    assert_eq!(told, [("landscape-fault-claim-register", false, "GB-XXX-1")]);
    let (_, red) = desk.state().actors().next().unwrap();
    assert!(red.claims.is_empty());
    let fields = red.fields.iter().filter_map(|said| said.as_table()).flatten();
    let kept: Vec<&str> = fields.map(|(_, text)| &**text).collect();
    assert_eq!(kept, ["GB-XXX-1"], "kept as a note");
}

#[test]
fn a_look_alike_with_another_number_of_the_same_register_is_asked_about() {
    let mut desk = desk();
    let list = "Organisation,Country,IATI id\nBlue Water Unions,Kenya,US-EIN-530196606\n";
    let one = asked(&mut desk, list);
    assert_eq!(one.actor(), Some(id_of(&desk, "Blue Water Union")));
    match &one.conflict {
        Some(Conflict::OtherNumber { said, known }) => {
            assert_eq!((&*said.value, &*known.value), ("US-EIN-530196606", "US-EIN-530196605"));
        }
        other => panic!("its number differs: {other:?}"),
    }
}

#[test]
fn a_number_of_one_and_the_name_of_another_are_asked_about() {
    let mut desk = desk();
    let (red, blue) = (id_of(&desk, "Red Trust"), id_of(&desk, "Blue Water Union"));
    let list = "Organisation,Country,IATI id\nBlue Water Union,Kenya,GB-CHC-212481\n";
    let one = asked(&mut desk, list);
    assert_eq!(one.actor(), Some(red), "whose number it is");
    match &one.conflict {
        Some(Conflict::NameOfAnother { number, other }) => {
            assert_eq!((&*number.value, *other), ("GB-CHC-212481", blue));
        }
        other => panic!("{other:?}"),
    }
    // Not Red Trust: the name then says who it is, and the number is left out aloud.
    let different = answers(&one.key, Answer::Different { from: red.to_string() });
    let plan = desk.plan(&book("next.csv", list), &different);
    assert_eq!((plan.counts.unchanged, plan.counts.new), (1, 0), "it is Blue Water Union");
    assert_eq!(plan.faults[0].message, "landscape-fault-claim-taken");
}

#[test]
fn numbers_of_two_organisations_are_asked_about() {
    let mut desk = Desk::new();
    let known = "Organisation,ROR,IATI id\nRed Trust,00cvxb145,\nBlue Union,,GB-CHC-212481\n";
    desk.bring(&book("known.csv", known), &Choices::default());
    let list = "Organisation,ROR,IATI id\nTrust for Rivers,00cvxb145,GB-CHC-212481\n";
    let one = asked(&mut desk, list);
    assert_eq!(one.actor(), Some(id_of(&desk, "Red Trust")));
    let blue = id_of(&desk, "Blue Union");
    let of_blue =
        |it: &Conflict| matches!(it, Conflict::NumberOfAnother { other, .. } if *other == blue);
    assert!(one.conflict.as_ref().is_some_and(of_blue), "{:?}", one.conflict);
}

#[test]
fn another_number_in_one_register_is_asked_about_and_one_of_another_register_is_not() {
    let mut desk = desk();
    let list = "Organisation,Country,IATI id\nRed Trust,Kenya,GB-CHC-205629\n";
    let one = asked(&mut desk, list);
    assert_eq!(one.actor(), Some(id_of(&desk, "Red Trust")));
    match &one.conflict {
        Some(Conflict::OtherNumber { said, known }) => {
            assert_eq!((&*said.value, &*known.value), ("GB-CHC-205629", "GB-CHC-212481"));
        }
        other => panic!("{other:?}"),
    }
    let list = "Organisation,Country,IATI id\nRed Trust,Kenya,US-EIN-131623829\n";
    let plan = desk.plan(&book("next.csv", list), &Choices::default());
    assert_eq!((plan.counts.update, plan.counts.possible), (1, 0), "it learns a second number");
}

#[test]
fn one_number_under_two_registers_and_a_number_of_no_register_ask_and_never_settle() {
    // That of a charity among the companies, where it got zeros in front.
    for name in ["Trust for Red Rivers", "Red Trust"] {
        let mut desk = desk();
        let list = format!("Organisation,Country,IATI id\n{name},Kenya,GB-COH-212481\n");
        let one = asked(&mut desk, &list);
        let red = id_of(&desk, "Red Trust");
        assert_eq!(one.actor(), Some(red), "{name}");
        match &one.conflict {
            Some(Conflict::OtherRegister { said, known }) => {
                assert_eq!((&*said.value, &*known.value), ("GB-COH-00212481", "GB-CHC-212481"));
            }
            other => panic!("{other:?}"),
        }
        let same = Answer::Same { of: red.to_string(), take: Default::default() };
        desk.bring(&book("next.csv", &list), &answers(&one.key, same));
        let claims = &desk.state().actor(red).unwrap().claims;
        assert_eq!(claims.len(), 1, "the number that is known stays alone: {claims:?}");
        let mut desk = self::desk();
        let apart = Answer::Different { from: id_of(&desk, "Red Trust").to_string() };
        let plan = desk.plan(&book("next.csv", &list), &answers(&one.key, apart));
        assert_eq!(plan.counts.possible, 0);
    }
    // In one file as well.
    let mut desk = Desk::new();
    let list = "Organisation,IATI id\nOaks,GB-CHC-1089464\nLindens,GB-COH-01089464\n";
    let one = asked(&mut desk, list);
    assert!(matches!(one.conflict, Some(Conflict::OtherRegister { .. })), "{:?}", one.conflict);
    // A number that its register never gave joins nobody.
    let mut desk = Desk::new();
    let list = |name: &str| format!("Organisation,IATI id\n{name},GB-CHC-12\n");
    desk.bring(&book("known.csv", &list("Oaks")), &Choices::default());
    let one = asked(&mut desk, &list("Lindens"));
    assert!(matches!(one.conflict, Some(Conflict::OtherForm(_))), "{:?}", one.conflict);
    let plan = desk.plan(&book("next.csv", &list("Oaks")), &Choices::default());
    assert_eq!((plan.counts.unchanged, plan.counts.possible), (1, 0), "its name says who it is");
}

#[test]
fn what_numbers_nearly_settled_comes_first_and_what_they_settled_is_listed() {
    let mut desk = desk();
    let list = "Organisation,Country,IATI id\nBlue Watr Union,Kenya,\nBlue Watr Union,Kenya,\n\
        Blue Water Union,Kenya,GB-CHC-212481\nThe Red Fund,Kenya,\n\
        Blue Union for Water,Kenya,US-EIN-530196605\n";
    let plan = desk.plan(&book("next.csv", list), &Choices::default());
    assert!(plan.duplicates[0].conflict.is_some(), "{:?}", plan.duplicates);
    let scores: Vec<u16> = plan.duplicates[1..].iter().map(|one| one.likeness.score).collect();
    assert!(scores.is_sorted_by(|a, b| a >= b), "the surest first: {scores:?}");
    let matched: Vec<&str> = plan.matched.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(matched, ["Blue Union for Water"]);
    assert_eq!(plan.matched[0].actor, id_of(&desk, "Blue Water Union"));
}

#[test]
fn what_is_different_or_a_branch_is_put_on_the_map_once() {
    let mut desk = desk();
    let list = "Organisation,Country\nRed Trust Fund,Kenya\n";
    let red = id_of(&desk, "Red Trust").to_string();
    for answer in [Answer::Different { from: red.clone() }, Answer::PartOf { of: red }] {
        let choices = answers("red trust fund", answer);
        let first = desk.bring(&book("next.csv", list), &choices);
        assert_eq!(first.counts.new, 1);
        // The next file of this shape comes with the same answers.
        let second = desk.plan(&book("next.csv", list), &choices);
        assert_eq!((second.acts.len(), second.counts.unchanged), (0, 1));
        let undone = ImportUndone { id: imported(&first), reason: Said::default() };
        desk.tell(Act::ImportUndone(undone)).unwrap();
    }
}

#[test]
fn one_row_of_a_file_is_a_branch_of_another() {
    let mut desk = Desk::new();
    let list = "Organisation,Country\nRedwood Trust,Kenya\nRedwood Trust Fund,Kenya\n";
    let one = asked(&mut desk, list);
    assert_eq!((one.actor(), one.other()), (None, "redwood trust".to_owned()));
    let choices = answers(&one.key, Answer::PartOf { of: one.other() });
    let first = desk.bring(&book("next.csv", list), &choices);
    assert_eq!((first.counts.new, first.counts.possible), (2, 0));
    let (trust, fund) = (id_of(&desk, "Redwood Trust"), id_of(&desk, "Redwood Trust Fund"));
    assert_eq!(desk.state().actor(fund).unwrap().part_of, Some(trust));
    // The same file with the same answer changes nothing; taken back, both are gone.
    assert_eq!(desk.plan(&book("next.csv", list), &choices).acts.len(), 0);
    let undone = ImportUndone { id: imported(&first), reason: Said::default() };
    desk.tell(Act::ImportUndone(undone)).unwrap();
    assert_eq!(desk.state().actors().count(), 0);
}

#[test]
fn an_answer_about_somebody_who_is_gone_is_asked_for_again() {
    let mut desk = Desk::new();
    let known = book("known.csv", "Organisation,Country\nRedwood Trust,Kenya\n");
    let first = desk.bring(&known, &Choices::default());
    let from = id_of(&desk, "Redwood Trust").to_string();
    let undone = ImportUndone { id: imported(&first), reason: Said::default() };
    desk.tell(Act::ImportUndone(undone)).unwrap();
    desk.bring(&known, &Choices::default());
    let choices = answers("redwoood trust", Answer::Different { from });
    let next = book("next.csv", "Organisation,Country\nRedwoood Trust,Kenya\n");
    assert_eq!(desk.plan(&next, &choices).counts.possible, 1);
}

#[test]
fn a_shared_web_domain_is_a_reason_and_another_number_speaks_against() {
    let mut desk = Desk::new();
    let known = "Organisation,Website,Wikidata\nNetwork for Clean Air,https://nca.example,Q42\n";
    desk.bring(&book("known.csv", known), &Choices::default());
    let list = "Organisation,Website,Wikidata\nClean Air Net,http://www.nca.example/en,\n";
    let one = asked(&mut desk, list);
    let domain = insight::names::Reason::SameDomain("nca.example".to_owned());
    assert!(one.likeness.reasons.contains(&domain), "{:?}", one.likeness);
    let list = "Organisation,Website,Wikidata\nClean Air Net,,Q43\n";
    let plan = desk.plan(&book("next.csv", list), &Choices::default());
    assert_eq!((plan.counts.possible, plan.counts.new), (0, 1), "{:?}", plan.duplicates);
}

const LIST: &str = "Organisation,Country,Website,Motto\n\
    Redwoood Trust,Kenya,https://red.example,Trust\nBlue Watr Union,Kenya,,\n\
    Green Hillz Club,Kenya,,\nQuite Another,Mali,,\n";

/// A hub that knows three organisations, and a file with three that are like them.
fn browser() -> (Browser, String) {
    let mut browser = Browser::new();
    let known = "Organisation,Country,Website,Motto\nRedwood Trust,Kenya,https://trust.example,Faith\n\
        Blue Water Union,Kenya,,\nGreen Hills Club,Kenya,,\n";
    browser.desk.bring(&book("known.csv", known), &Choices::default());
    let at = browser.post("import", upload("next.csv", LIST)).expect("step 1");
    (browser, at.replace("/file", "/duplicates"))
}

/// The name of the question shown, from its hidden field.
fn shown(html: &str) -> String {
    let from = html.split("name=\"key\" value=\"").nth(1).expect("a card");
    from.split('"').next().unwrap_or_default().to_owned()
}

#[test]
fn a_card_says_what_differs_keeps_what_is_chosen_and_is_taken_back() {
    let (mut browser, at) = browser();
    let html = browser.get(Tag::En, &format!("{at}?name=redwoood%20trust")).unwrap();
    for words in [
        "Rows that are ready: 1.",
        "Need your eye: 3; this is number 1.",
        "In your file, row 2",
        "https://trust.example",
        "name=\"keep-name\"",
        "name=\"keep-f-Motto\"",
        "same country",
        "Answered: 0 of 3",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert_eq!(shown(&html), "redwoood trust");
    assert!(!html.contains("Undo the last answer"));
    let answer = fields(&[
        ("key", "redwoood trust"),
        ("answer", "same"),
        ("keep-f-website", "other"),
        ("keep-f-Motto", "both"),
    ]);
    browser.post(&at, answer).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("this is number 2") && html.contains("Answered: 1 of 3"), "{html}");
    browser.post(&format!("{at}/undo"), fields(&[])).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("this is number 1"), "the answer is taken back: {html}");

    let answer = [("answer", "same"), ("keep-f-website", "other"), ("keep-f-Motto", "both")];
    browser.post(&at, fields(&[&[("key", "redwoood trust")], &answer[..]].concat())).unwrap();
    browser.post(&at, fields(&[("all", "later")])).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("wait for later"), "{html}");
    let done = browser.post(&at.replace("duplicates", "check"), fields(&[])).unwrap();
    let html = browser.get(Tag::En, &done).unwrap();
    assert!(html.contains("rows that wait for an answer: 2"), "{html}");
    let red = id_of(&browser.desk, "Redwood Trust");
    let html = browser.get(Tag::En, &format!("orgs/{red}")).unwrap();
    for words in ["https://red.example", "Faith; Trust", "Redwoood Trust"] {
        assert!(html.contains(words), "{words}: {html}");
    }
}

#[test]
fn rows_like_the_one_shown_get_the_same_answer() {
    let (mut browser, at) = browser();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Give the same answer to the rows like this one: 2"), "{html}");
    let answer = [("key", &*shown(&html)), ("answer", "different"), ("alike", "yes")];
    browser.post(&at, fields(&answer)).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Every look-alike is answered"), "{html}");
    browser.post(&at.replace("duplicates", "check"), fields(&[])).unwrap();
    assert_eq!(browser.desk.state().actors().count(), 7, "all four are put on the map");
}

#[test]
fn where_one_adds_to_the_name_of_the_other_a_branch_is_the_likeliest_answer() {
    let mut browser = Browser::new();
    let known = book("a.csv", "Organisation,Country\nValley Growers Association,Kenya\n");
    browser.desk.bring(&known, &Choices::default());
    let list = "Organisation,Country,Motto\nValley Growers Association Mombasa,Kenya,\n";
    let at = browser.post("import", upload("next.csv", list)).unwrap();
    let html = browser.get(Tag::En, &at.replace("/file", "/duplicates")).unwrap();
    let first = html.split("<div class=\"acts\">").nth(1).expect("the answers");
    let first = first.split("</button>").next().unwrap_or_default();
    assert!(first.contains("value=\"part\"") && !first.contains("quiet"), "{first}");
}

/// The rows of a spreadsheet of look-alikes as CSV, answered by their first name.
fn answered(book: &formats::Workbook, answers: &[(&str, &str)]) -> String {
    let table = formats::find_table(&book.sheets[0]);
    let mut csv = String::new();
    formats::write::csv_row(&mut csv, &table.keys);
    for row in table.rows(&book.sheets[0]) {
        let mut cells: Vec<&str> = row.cells().map(|cell| cell.text()).collect();
        cells.resize(table.keys.len(), "");
        let answer = answers.iter().find(|(name, _)| *name == cells[1]);
        cells[4] = answer.map_or("", |(_, answer)| answer);
        formats::write::csv_row(&mut csv, &cells);
    }
    csv
}

#[test]
fn a_file_is_answered_in_a_spreadsheet_instead() {
    let (mut browser, at) = browser();
    let sheet = browser.file(&format!("{at}/sheet"));
    let answers = [
        ("Redwoood Trust", "la même"),
        ("Blue Watr Union", "même"),
        ("Green Hillz Club", "branch 1"),
    ];
    let csv = answered(&sheet, &answers);
    let review = browser.post("import", upload("look-alikes.csv", &csv)).expect("it is known");
    assert!(review.ends_with("/review"), "{review}");
    let html = browser.get(Tag::En, &review).unwrap();
    assert!(html.contains("Answers that can be recorded: 2."), "{html}");
    assert!(html.contains("la même is none of the answers"), "the faulty word is named: {html}");
    assert!(html.contains("Green Hillz Club") || html.contains("green hillz club"), "{html}");
    assert!(html.contains("is a branch of Green Hills Club"), "what each answer does: {html}");
    let to = browser.post(&review, fields(&[])).unwrap();
    assert_eq!(to, at, "back to the file");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Answered: 2 of 3") && shown(&html) == "redwoood trust", "{html}");
    let twice = browser.post("import", upload("look-alikes.csv", &csv)).unwrap();
    browser.post(&twice, fields(&[])).unwrap();
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Answered: 2 of 3"), "the same sheet twice answers once: {html}");
    browser.post(&at, fields(&[("key", "redwoood trust"), ("answer", "later")])).unwrap();
    browser.post(&at.replace("duplicates", "check"), fields(&[])).unwrap();
    let state = browser.desk.state();
    let club = state.actor(id_of(&browser.desk, "Green Hillz Club")).unwrap();
    let parent = state.parent(club).and_then(|parent| parent.name.as_text());
    assert_eq!(parent, Some("Green Hills Club"));
    assert_eq!(state.actors().count(), 5, "the branch and the new one");

    // The file is brought in: answers about it come too late, and that is said.
    let late = answered(&sheet, &[("Redwoood Trust", "same")]);
    let review = browser.post("import", upload("look-alikes.csv", &late)).unwrap();
    let html = browser.get(Tag::En, &review).unwrap();
    assert!(html.contains("is not being brought in any more"), "{html}");
}

#[test]
fn the_map_is_answered_on_cards_and_in_a_spreadsheet() {
    let mut browser = Browser::new();
    let list = "Organisation,Country,Website\nRedwood Trust,Kenya,https://red.example\n\
        Blue Water Union,Kenya,\n";
    browser.desk.bring(&book("a.csv", list), &Choices::default());
    let list = "Organisation,Country,Website\nRedwoood Trust,Kenya,https://trvst.example\n\
        Blue Watr Union,Kenya,\n";
    let keys = ["redwoood trust", "blue watr union"];
    let new = |key: &&str| ((*key).to_owned(), Answer::Different { from: String::new() });
    let choices = Choices { answers: keys.iter().map(new).collect(), ..Choices::default() };
    browser.desk.bring(&book("b.csv", list), &choices);
    assert_eq!(browser.desk.state().actors().count(), 4);

    let at = "landscape/duplicates";
    let sheet = browser.file(&format!("{at}/sheet"));
    let csv = answered(&sheet, &[("Blue Water Union", "same")]);
    let review = browser.post("import", upload("look-alikes.csv", &csv)).unwrap();
    assert_eq!(browser.post(&review, fields(&[])).unwrap(), at);
    assert_eq!(browser.desk.state().actors().count(), 3);

    let html = browser.get(Tag::En, at).unwrap();
    assert!(html.contains("Pairs that need your eye: 1"), "{html}");
    assert!(html.contains("name=\"keep-f-website\"") && html.contains("data-key=\"1\""), "{html}");
    let [one, other] = ["Redwood Trust", "Redwoood Trust"].map(|name| id_of(&browser.desk, name));
    let answer = [
        ("one", one.to_string()),
        ("other", other.to_string()),
        ("answer", "same".to_owned()),
        ("keep-name", "other".to_owned()),
        ("keep-f-website", "both".to_owned()),
    ];
    let answer: Vec<(&str, &str)> = answer.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let to = browser.post(at, fields(&answer)).unwrap();
    let html = browser.get(Tag::En, &format!("orgs/{one}")).unwrap();
    assert!(html.starts_with("Redwoood Trust"), "the second name was kept: {html}");
    assert!(html.contains("https://red.example") && html.contains("https://trvst.example"));
    let html = browser.get(Tag::En, &to).unwrap();
    assert!(html.contains("No look-alikes are left on the map"), "{html}");
    let undo = to.split("undo=").nth(1).expect("an answer to take back");
    browser.post("landscape/duplicates/undo", fields(&[("undo", undo)])).unwrap();
    assert_eq!(browser.desk.state().actors().count(), 3);
    assert!(browser.get(Tag::En, at).unwrap().contains("Pairs that need your eye: 1"));
}

#[test]
fn every_step_of_a_look_alike_is_said_in_six_languages() {
    let (mut browser, at) = browser();
    let pages = |browser: &Browser| {
        for tag in Tag::ALL {
            for path in [&at, "landscape/duplicates"] {
                let html = browser.get(tag, path).unwrap();
                assert!(!html.contains("[landscape-"), "{path} {tag:?}: a message is missing");
                let english = "class=\"untranslated\"";
                assert!(!html.contains(english), "{path} {tag:?}: an English fallback");
            }
        }
    };
    pages(&browser);
    browser.post(&at, fields(&[("key", "redwoood trust"), ("answer", "same")])).unwrap();
    pages(&browser);
    browser.post(&at, fields(&[("all", "later")])).unwrap();
    pages(&browser);
}

#[test]
fn names_of_two_scripts_can_be_read_and_what_differs_is_marked() {
    let mut browser = Browser::new();
    for name in
        ["Красный Крест Кении", "Krasnyi Krest Kenii", "Blue Water Union", "Blue Water Unions"]
    {
        browser
            .desk
            .tell(common::added(Story::id('a', &name.to_lowercase().replace(' ', "")), name))
            .unwrap();
    }
    let html = browser.get(Tag::En, "landscape/duplicates").unwrap();
    assert!(html.contains("Красный Крест Кении (Krasnyi Krest Kenii)"), "in the list: {html}");
    let sheet = browser.file("landscape/duplicates/sheet");
    let table = formats::find_table(&sheet.sheets[0]);
    // A name stands there as it is, for whoever learns from the answers; how it reads, beside it.
    let at = |name: &str| table.column(name).expect(name);
    let beside = [("first", "first_latin"), ("second", "second_latin")];
    let all: Vec<[String; 2]> = table
        .rows(&sheet.sheets[0])
        .flat_map(|row| {
            beside.map(|(name, read)| [name, read].map(|of| row.text(at(of)).to_owned()))
        })
        .collect();
    let is = |name: &str, read: &str| all.iter().any(|both| *both == [name, read]);
    assert!(is("Красный Крест Кении", "Krasnyi Krest Kenii"), "{all:?}");
    assert!(is("Krasnyi Krest Kenii", "") && is("Blue Water Union", ""), "{all:?}");
    // On the card of each pair.
    let cards: Vec<String> = html
        .split("landscape/duplicates?pair=")
        .skip(1)
        .filter_map(|at| at.split('"').next())
        .map(|pair| browser.get(Tag::En, &format!("landscape/duplicates?pair={pair}")).unwrap())
        .filter_map(|page| {
            Some(page.split("<section").nth(1)?.split("</section>").next()?.to_owned())
        })
        .collect();
    let both = |one: &str, other: &str| cards.iter().any(|c| c.contains(one) && c.contains(other));
    assert!(both("Красный Крест Кении", "lang=\"und-Latn\">Krasnyi Krest Kenii"), "{cards:?}");
    assert!(both("<mark>Union</mark>", "<mark>Unions</mark>"), "{cards:?}");
}
