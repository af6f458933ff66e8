//! Stories: one activity that two reports tell is added up once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::sync::Arc;

use common::browser::Browser;
use common::{Desk, added, book};
use faces::lang::Tag;
use hub::testing::Story;
use hub::{Audience, Said};
use landscape::act::{Act, ReportsJudged};
use landscape::import::{Choices, Which};
use landscape::model::dataset::Dataset;
use landscape::model::{Claim, Day, SameReport, Scheme};
use landscape::view::doubles::{Why, doubles};
use landscape::view::iati;
use landscape::view::matrix::{Axis, Count, Question, counts};

/// "River Aid; Sahel Help" 1,000 USD, and the funder's report of the same 1,000: one activity, told
/// once by who pays. It counts once whichever of the two names was judged; the other of the two
/// stays where it is at work.
#[test]
fn a_joint_activity_that_another_report_tells_is_summed_once() {
    let mut desk = Desk::new();
    let joint = "Organisation,Activity,Sector,Country,Start,Amount,Currency,People reached\n\
        \"River Aid; Sahel Help\",Wells,Water,Mali,2026-01-01,1000,USD,50\n\
        River Aid,Pumps,Water,Mali,2026-01-01,200,USD,5\n\
        Sahel Help,Taps,Water,Mali,2026-01-01,30,USD,\n";
    desk.bring(&book("joint.csv", joint), &Choices::default());
    let funder = "Organisation,Activity,Sector,Country,Start,Amount,Currency,Project ID\n\
        Fund F,Wells,Water,Mali,2026-01-01,1000,USD,F-100200\n";
    desk.bring(&book("fund.csv", funder), &Choices::default());
    let work = desk.work();
    let print = |who: &str| {
        let fits = |deed: &&landscape::view::work::Deed| {
            let doer = &work.whos[deed.who as usize];
            let actor = doer.actor.and_then(|number| desk.state().numbered(number));
            deed.dated
                && actor.and_then(|actor| actor.name.as_text()) == Some(who)
                && work.written(deed, "activity") == Some("Wells")
        };
        let deed = work.deeds.iter().find(fits).unwrap();
        work.sets[deed.set as usize].mark(deed.row as usize)
    };
    let told = |desk: &Desk| {
        let work = desk.work();
        let ask = |count, currency: &str| {
            let (rows, columns) = (Axis::Theme.into(), Axis::Country.into());
            let question = Question { rows, columns, only: None, count, currency: currency.into() };
            let found = counts(desk.state(), &work, &question);
            found.rows.iter().flat_map(|(_, cells)| cells).sum::<u64>()
        };
        let money = work.money_in("USD").thousandths;
        let all = [Count::Organisations, Count::Activities, Count::People];
        (all.map(|count| ask(count, "")), money, ask(Count::Money, "USD"), work.rows)
    };
    assert_eq!(told(&desk), ([3, 4, 55], 2_230_000, 2_230_000, 4), "told twice");
    let (f, river, sahel) = (print("Fund F"), print("River Aid"), print("Sahel Help"));
    let judged = |one: &str, other: &str, verdict| {
        let (one, other) = (one.into(), other.into());
        Act::ReportsJudged(ReportsJudged { one, other, verdict, reason: Said::default() })
    };
    for part in [&river, &sahel] {
        desk.tell(judged(&f, part, SameReport::Same)).unwrap();
        assert_eq!(told(&desk), ([3, 3, 5], 1_230_000, 1_230_000, 3), "{part}");
        desk.tell(judged(&f, part, SameReport::Open)).unwrap();
    }
    desk.tell(judged(&river, &f, SameReport::Same)).unwrap();
    assert_eq!(told(&desk), ([2, 3, 55], 1_230_000, 1_230_000, 3), "who does it counts");
}

/// Of two reports of one activity the one that says an amount is proposed to count: were the other
/// taken, its money would be missing from every sum.
#[test]
fn the_report_with_an_amount_is_proposed_to_count() {
    let mut browser = Browser::new();
    let own = "Organisation,Activity,Sector,Province,Country,Start,End\n\
        River Aid,Wells,Water,Mopti,Mali,2026-01-01,2026-12-31\n";
    let grants = "Organisation,Activity,Sector,Province,Country,Start,End,Budget,Currency\n\
        River Aid,Wells,Water,Mopti,Mali,2026-01-01,2026-12-31,1000,USD\n";
    for (name, text, title) in [("own.csv", own, "Own list"), ("g.csv", grants, "Grants of F")] {
        let list = Some(landscape::import::Which::Own);
        let choices = Choices { title: title.to_owned(), list, ..Choices::default() };
        browser.desk.bring(&book(name, text), &choices);
    }
    browser.machine.files.lock().unwrap().extend(browser.desk.files.0.clone());
    let page = browser.get(Tag::En, "landscape/doubles").unwrap();
    let options: Vec<&str> = page.split("<option").skip(1).collect();
    assert!(options.len() == 2 && options[0].contains("Grants of F"), "{page}");
}

/// The IATI identifiers under which the activities of all lists go out.
fn identifiers(desk: &Desk) -> Vec<String> {
    let dataset = |hash: &str| Some(Arc::new(Dataset::from_bytes(desk.files.0.get(hash)?).ok()?));
    let asked = iati::Asked {
        state: desk.state(),
        audience: &Audience::public(),
        file: &|_| None,
        dataset: &dataset,
        reporter: Some(Story::id('a', "river")),
        words: Some("en"),
        today: Day::of(desk.story.now),
    };
    let (out, _) = iati::activities(&asked, None, Vec::new()).unwrap();
    let text = String::from_utf8(out).unwrap();
    let ids = text.split("<iati-identifier>").skip(1);
    ids.map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

/// A column of the partner's own, such as how far an activity got, is another each month. What was
/// said of the activity holds, and whoever reads it as IATI has it once. Two rows that differ in
/// such a column alone are two activities.
#[test]
fn answers_and_identifiers_do_not_hang_on_a_partners_own_columns() {
    let mut desk = Desk::new();
    let Act::ActorAdded(mut river) = added(Story::id('a', "river"), "River Aid") else { panic!() };
    river.claims.push(Claim::new(Scheme::Iati, "GB-CHC-212481").unwrap());
    desk.tell(Act::ActorAdded(river)).unwrap();
    let header = "Organisation,Activity,Sector,Country,Start,Amount,Currency,Funder,Modality\n";
    let month = |wells: &str| {
        let text = format!(
            "{header}River Aid,Wells,Water,Mali,2026-01-01,1000,USD,Fund F,{wells}\n\
             River Aid,Taps,Water,Mali,2026-01-01,30,USD,,Cash\n\
             River Aid,Taps,Water,Mali,2026-01-01,30,USD,,In kind\n"
        );
        book("own.csv", &text)
    };
    desk.bring(&month("Cash"), &Choices::default());
    let funder = "Organisation,Activity,Sector,Country,Start,Amount,Currency\n\
        Fund F,Wells,Water,Mali,2026-01-01,1000,USD\n";
    desk.bring(&book("fund.csv", funder), &Choices::default());
    let work = desk.work();
    let found = doubles(desk.state(), &work);
    let mark = |at: u32| {
        let deed = &work.deeds[at as usize];
        work.sets[deed.set as usize].mark(deed.row as usize).into()
    };
    let (one, other) = (mark(found[0].other), mark(found[0].one));
    let (verdict, reason) = (SameReport::Same, Said::default());
    desk.tell(Act::ReportsJudged(ReportsJudged { one, other, verdict, reason })).unwrap();
    let told = |desk: &Desk| {
        let work = desk.work();
        (work.rows, work.counted_once, work.money_in("USD").thousandths)
    };
    let (before, known) = (told(&desk), identifiers(&desk));
    assert_eq!(before, (3, 1, 1_060_000));
    assert_eq!(known.len(), 4, "{known:?}");

    let plan = desk.bring(&month("Vouchers"), &Choices::default());
    assert!(plan.dataset.is_some() && desk.state().datasets().len() == 2, "its next version");
    assert_eq!(told(&desk), before, "the answer holds");
    let mut now = identifiers(&desk);
    let mut known = known;
    now.sort();
    known.sort();
    assert_eq!(now, known, "nobody has an activity twice");
}

/// Of a crowd of pairs those with most reasons are listed, wherever they stand in it, and no more
/// than can be looked through are held.
#[test]
fn of_very_many_pairs_those_with_most_reasons_are_listed() {
    let mut desk = Desk::new();
    let list = |name: &str, from: u32| {
        let row = |n: u32| format!("River Aid,Wells,Water,Mali,2026-01-01,{n},USD,\n");
        let rows: String = (from..from + 80).map(row).collect();
        let told = "River Aid,Wells,Water,Mali,2026-01-01,5000,USD,F-100200\n";
        let header = "Organisation,Activity,Sector,Country,Start,Amount,Currency,Project ID\n";
        book(name, &format!("{header}{rows}{told}"))
    };
    let own = || Choices { list: Some(Which::Own), ..Choices::default() };
    desk.bring(&list("one.csv", 1), &own());
    desk.bring(&list("other.csv", 1_001), &own());
    let work = desk.work();
    let found = doubles(desk.state(), &work);
    assert_eq!(found.len(), 5_000, "of 81 times 81 pairs");
    assert_eq!(found[0].why, [Why::SameNumber, Why::SameAmount, Why::SameWords]);
    assert!(found[1..].iter().all(|double| double.why == [Why::SameWords]));
}

/// "0 USD" twice says nothing, and a list that numbers two rows says itself that they are two.
#[test]
fn nothing_spent_and_two_numbers_of_one_list_are_no_reason_to_ask() {
    let mut desk = Desk::new();
    let grants = "Organisation,Activity,Sector,Province,Country,Start,Budget,Currency,Project ID\n\
        River Aid,Support,Water,Mopti,Mali,2026-01-01,0,USD,US-GOV-1-100\n\
        Sahel Help,Support,Water,Mopti,Mali,2026-01-01,0,USD,US-GOV-1-200\n\
        Green Club,Wells,Water,Mopti,Mali,2026-01-01,900,USD,US-GOV-1-300\n\
        Blue Union,Wells,Water,Mopti,Mali,2026-01-01,900,USD,US-GOV-1-400\n";
    desk.bring(&book("grants.csv", grants), &Choices::default());
    let found = |desk: &Desk| doubles(desk.state(), &desk.work()).len();
    assert_eq!(found(&desk), 0);
    let other = "Organisation,Activity,Sector,Province,Country,Start,Budget,Currency\n\
        Oak League,Support,Water,Mopti,Mali,2026-01-01,0,USD\n\
        Elm League,Wells,Water,Mopti,Mali,2026-01-01,900,USD\n";
    desk.bring(&book("other.csv", other), &Choices::default());
    assert_eq!(found(&desk), 2, "another list tells of the wells as both of the first do");
}

/// Whoever takes an answer back has to see which it is; and who does not know the address finds
/// the page.
#[test]
fn answers_are_listed_by_what_the_reports_say_and_the_page_is_found() {
    let mut browser = Browser::new();
    let own = "Organisation,Activity,Sector,Province,Country,Start,End,Budget,Currency\n\
        River Aid,Wells,Water,Mopti,Mali,2026-01-01,2026-12-31,702428.4,USD\n";
    for (name, title) in [("own.csv", "Own list"), ("g.csv", "Grants of F")] {
        let list = Some(landscape::import::Which::Own);
        let choices = Choices { title: title.to_owned(), list, ..Choices::default() };
        browser.desk.bring(&book(name, own), &choices);
    }
    browser.machine.files.lock().unwrap().extend(browser.desk.files.0.clone());
    let lists = browser.get(Tag::En, "landscape/data").unwrap();
    assert!(lists.contains("landscape/doubles"), "{lists}");
    let waits = |browser: &Browser| {
        let todo = browser.with(Tag::En, "landscape", |ctx, _| (landscape::ROOM.todo)(ctx));
        todo.iter().any(|one| one.to == "landscape/doubles")
    };
    let page = browser.get(Tag::En, "landscape/doubles").unwrap();
    assert!(page.contains("702,428.40 USD"), "{page}");
    assert!(waits(&browser), "what was found stands on the desk");
    let sent = |name: &str| {
        let at = page.find(&format!("name=\"{name}\" value=\"")).unwrap() + name.len() + 15;
        page[at..].split('"').next().unwrap().to_owned()
    };
    let (one, other) = (sent("one"), sent("other"));
    assert_ne!(one, other, "two reports, letter for letter the same");
    let counted = |browser: &Browser| {
        let work = browser.desk.work();
        (work.rows, work.money_in("USD").thousandths)
    };
    assert_eq!(counted(&browser), (2, 1_404_856_800));
    let judged = [("one", &*one), ("other", &*other), ("counted", &*other), ("verdict", "same")];
    browser.post("landscape/doubles", common::browser::fields(&judged)).unwrap();
    let page = browser.get(Tag::En, "landscape/doubles").unwrap();
    let answers = page.split("One activity, counted once").nth(1).expect("the answer is listed");
    let places = ["Grants of F", "Own list"].map(|list| answers.find(list));
    assert!(places.iter().all(Option::is_some), "{answers}");
    assert_eq!(answers.matches("River Aid").count(), 2, "{answers}");
    assert!(!waits(&browser), "answered");
    assert_eq!(counted(&browser), (1, 702_428_400), "once, not never");
    let open = [("one", &*one), ("other", &*other), ("verdict", "open")];
    browser.post("landscape/doubles", common::browser::fields(&open)).unwrap();
    let page = browser.get(Tag::En, "landscape/doubles").unwrap();
    assert!(!page.contains("One activity, counted once"), "{page}");
}
