//! Elections and secret votes in the browser: what each person sees, sends, and is told.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;
#[path = "../../../sealed/tests/common/mod.rs"]
mod sealing;

use common::browser::Browser;
use common::{DAY, Hall, SEATS, chair, holder, id, secretariat};
use decisions::act::{Act, CandidateNamed};
use decisions::model::{SealedStep, Verdict};
use faces::Failure;
use faces::lang::Tag;
use hub::{Audience, Id, Said};
use sealed::Question;
use sealing::{Made, asking};

fn candidate(hall: &mut Hall, motion: Id, name: &str) {
    let (candidate, stands) = (id('n', name), Some(id('p', name)));
    let (name, statement) = (Said::text(name), Said::text("Ten years of books"));
    let named = CandidateNamed { motion, candidate, stands, cost: None, name, statement };
    hall.tell(&secretariat(), Act::CandidateNamed(named));
}

/// A motion of this matter with two candidates, on the page `decisions/1`.
fn elective(matter: &str) -> (Browser, Id) {
    let mut hall = Hall::new();
    let motion = hall.table_matter(matter, "board", matter, None);
    hall.know(&["Ada", "Bo"]);
    for name in ["Ada", "Bo"] {
        candidate(&mut hall, motion, name);
    }
    (Browser::new(hall), motion)
}

fn open(browser: &mut Browser, motion: Id, rule: &str) {
    let opening = browser.hall.opening(motion, rule, 10);
    browser.hall.tell(&chair(), Act::VoteOpened(opening));
}

fn every_language(browser: &Browser) {
    for tag in Tag::ALL {
        browser.get(tag, "decisions/1").expect("a page");
    }
}

#[test]
fn a_ranking_is_cast_and_its_count_is_a_table() {
    let (mut browser, motion) = elective("officer");
    browser.sign_in("secretariat");
    assert!(browser.english("decisions/1").contains("Name a candidate"));
    let named = [("candidate_name", "Cy"), ("stands", ""), ("candidate_words", "")];
    browser.post(&secretariat(), "decisions/1/name", &named).expect("named");
    open(&mut browser, motion, "R11");
    let rank = |name: &str| format!("rank-{}", id('n', name));
    for (n, seat) in SEATS.iter().enumerate() {
        browser.sign_in(seat);
        assert!(browser.english("decisions/1").contains("Give each candidate a place"));
        let (first, second) = if n < 6 { ("Ada", "Bo") } else { ("Bo", "Ada") };
        let (first, second) = (rank(first), rank(second));
        let fields = [("seat", *seat), (first.as_str(), "1"), (second.as_str(), "2")];
        let to = browser.post(&holder(seat), "decisions/1/rank", &fields).expect("cast");
        assert_eq!(to, "decisions/1/receipt");
    }
    let receipt = browser.english("decisions/1/receipt");
    assert!(receipt.contains("Bo &gt; Ada") || receipt.contains("Bo > Ada"), "{receipt}");
    browser.hall.pass_days(10);
    browser.reader = Audience::public();
    let page = browser.english("decisions/1");
    for words in ["Elected: Ada", "more voters prefer Ada to each other", "Compared with"] {
        assert!(page.contains(words), "{words}");
    }
    every_language(&browser);
}

#[test]
fn a_closed_ballot_shows_its_limits_and_only_the_turnout() {
    let mut browser = Browser::new(Hall::new());
    let motion = browser.hall.table_matter("person", "board", "person", None);
    open(&mut browser, motion, "R6");
    let seat = SEATS[0];
    browser.sign_in(seat);
    let page = browser.english("decisions/1");
    for words in ["A unanimous result reveals everyone", "Who voted is public", "Your tracker"] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("Object formally"), "an objection has a name");
    let fields = [("seat", seat), ("choice", "agree"), ("tracker", "short")];
    let short = browser.post(&holder(seat), "decisions/1/secret", &fields);
    assert!(matches!(short, Err(Failure::Fields(_))));
    for (n, seat) in SEATS.iter().enumerate() {
        let tracker = format!("my-tracker-{}", 9 - n);
        let choice = if n < 5 { "agree" } else { "disagree" };
        let fields = [("seat", *seat), ("choice", choice), ("tracker", &tracker)];
        browser.post(&holder(seat), "decisions/1/secret", &fields).expect("cast");
    }
    browser.sign_in("secretariat");
    let (page, json) = (browser.english("decisions/1"), browser.json("decisions/1"));
    assert!(page.contains("Seats that have voted: 8") && page.contains("voted in secret"));
    for told in ["my-tracker", "\"agree\":5", "\"verdict\":\"adopted\""] {
        assert!(!page.contains(told) && !json.contains(told), "{told} before the close");
    }
    browser.hall.pass_days(10);
    let page = browser.english("decisions/1");
    assert!(page.contains("my-tracker-9") && page.contains("my-tracker-2"));
    let trackers: Vec<usize> =
        (2..=9).filter_map(|n| page.find(&format!("my-tracker-{n}"))).collect();
    assert!(trackers.is_sorted(), "in the order of the trackers, not of the seats");
    assert_eq!(browser.hall.outcome(motion).verdict, Verdict::Adopted);
    every_language(&browser);
}

/// The voters of the Board choose between Ada and Bo; two trustees decrypt together.
fn sealing() -> Made {
    let question = Question {
        answers: vec!["Ada".to_owned(), "Bo".to_owned()],
        blank: Some(true),
        min: 1,
        max: 1,
        question: "Who is chair?".to_owned(),
    };
    asking(vec![question], SEATS.len(), 2)
}

#[test]
fn a_chair_is_elected_by_sealed_ballot_in_the_browser() {
    let (mut browser, motion) = elective("chair");
    let mut sealing = sealing();
    browser.hall.add_organisation("The issuer");
    browser.sign_in("secretariat");
    assert!(browser.english("decisions/1").contains("Prepare the sealed vote"));
    let who = [("authority", "The issuer"), ("trustees", "board/donors/1\nboard/states/1")];
    let bytes = sealing.archive.as_bytes().to_vec();
    let alone = [("authority", "The issuer"), ("trustees", "board/donors/1")];
    let wrong = browser.send(&secretariat(), "decisions/1/seal", &alone, &[("archive", &bytes)]);
    assert!(matches!(wrong, Err(Failure::Fields(_))), "the archive has two trustees");
    let damaged = [("archive", &bytes[..bytes.len() - 512])];
    let wrong = browser.send(&secretariat(), "decisions/1/seal", &who, &damaged);
    assert!(matches!(wrong, Err(Failure::Fields(_))), "it is cut off");
    browser.send(&secretariat(), "decisions/1/seal", &who, &[("archive", &bytes)]).expect("ready");
    open(&mut browser, motion, "R14");
    for (voter, seat) in SEATS.iter().enumerate().take(6) {
        let chosen: &[usize] = if voter < 4 { &[1] } else { &[0] };
        let ballot = sealing.cast(voter, &[chosen.to_vec()]);
        let bytes = ballot.to_bytes().expect("bytes");
        let (fields, files) = ([("seat", *seat)], [("ballot", bytes.as_slice())]);
        // Somebody else's seat is refused before anything is read.
        browser.sign_in("secretariat");
        let other = browser.send(&holder(seat), "decisions/1/sealed", &fields, &[]);
        assert!(matches!(other, Err(Failure::Refused(_))));
        browser.sign_in(seat);
        browser.send(&holder(seat), "decisions/1/sealed", &fields, &files).expect("cast");
        // A copy of somebody's ballot is nobody else's.
        browser.sign_in(SEATS[7]);
        let copied = [("seat", SEATS[7])];
        let copy = browser.send(&holder(SEATS[7]), "decisions/1/sealed", &copied, &files);
        assert!(matches!(copy, Err(Failure::Fields(_))), "{copy:?}");
        sealing.receive(&ballot);
    }
    browser.sign_in(SEATS[7]);
    let page = browser.english("decisions/1");
    assert!(page.contains("Seats that have voted: 6"));
    assert!(page.contains("a page served by the host can betray you"));
    browser.hall.story.wait(10 * DAY);
    sealing.close();
    sealing.decrypt(1);
    sealing.decrypt(2);
    sealing.publish();
    browser.sign_in("secretariat");
    assert!(browser.english("decisions/1").contains("Bring the count on"));
    let bytes = sealing.archive.as_bytes().to_vec();
    browser.send(&secretariat(), "decisions/1/seal", &[], &[("archive", &bytes)]).expect("on");
    assert_eq!(browser.hall.story.settle(), ["decisions.closed"]);
    assert_eq!(browser.hall.outcome(motion).elected, [id('n', "Bo")]);
    let steps = browser.hall.motion(motion).sealing.as_ref().expect("sealed").events.len();
    assert_eq!(steps, 1 + 6 + 2 + 2 + 1, "each event of the archive is in the record");
    assert_eq!(
        browser.hall.motion(motion).sealing.as_ref().map(|it| it.step()),
        Some(SealedStep::Result)
    );
    browser.reader = Audience::public();
    let page = browser.english("decisions/1");
    assert!(page.contains("Elected: Bo") && page.contains("convoke ballot verify"));
    every_language(&browser);
}
