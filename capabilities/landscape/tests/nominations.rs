//! Names brought forward: a round asks as many as fit, and nobody reads who is unsafe to name.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::Desk;
use common::browser::{Browser, fields};
use faces::lang::Tag;
use hub::testing::Story;
use hub::{Audience, SECRETARIAT, Said};
use landscape::act::{ASKED, Act, ActorAdded, RoundOpened};

fn added(desk: &mut Desk, number: usize) {
    desk.tell(Act::ActorAdded(ActorAdded {
        id: Story::id('a', &format!("org {number}")),
        kind: None,
        country: None,
        claims: Vec::new(),
        part_of: None,
        import: None,
        name: Said::text(&format!("Organisation {number}")),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    }))
    .unwrap();
}

/// How many each round so far asked.
fn asked(browser: &Browser) -> Vec<usize> {
    let rounds = browser.desk.state().missing().rounds_in_order();
    rounds.iter().map(|(_, round)| round.asked.len()).collect()
}

#[test]
fn a_round_after_a_large_import_asks_as_many_as_fit_and_the_next_one_the_others() {
    let mut browser = Browser::new();
    (0..ASKED + 30).for_each(|number| added(&mut browser.desk, number));
    let begin = |browser: &mut Browser| {
        browser.post("landscape/rounds/open", fields(&[("question", "Whom else?")])).unwrap();
        browser.post("landscape/rounds/close", fields(&[])).unwrap();
    };
    let page = browser.get(Tag::En, "landscape/nominations").unwrap();
    assert!(page.contains("those added since the last one: 400."), "{page}");
    assert!(page.contains("still to be asked after it: 30."), "{page}");
    begin(&mut browser);
    begin(&mut browser);
    assert_eq!(asked(&browser), [ASKED, 30], "whoever had no place is asked next");
    let page = browser.get(Tag::En, "landscape/nominations").unwrap();
    assert!(!page.contains("Begin the round"), "everybody was asked: {page}");
    added(&mut browser.desk, 9_999);
    begin(&mut browser);
    assert_eq!(asked(&browser), [ASKED, 30, 1]);
}

#[test]
fn the_most_that_a_round_asks_fits_into_an_entry_of_the_record() {
    let asked = (0..ASKED).map(|number| Story::id('a', &number.to_string())).collect();
    let id = Story::id('q', "round");
    let act = RoundOpened { id, asked, question: Said::default() };
    let bytes = serde_json::to_vec(&act).unwrap().len();
    // Beside the act stand who did it, the commitments of its words, and the nonce.
    assert!(bytes + 2_048 < 16_384, "{bytes} bytes");
}

#[test]
fn a_name_that_is_unsafe_is_read_by_the_secretariat_alone() {
    let mut browser = Browser::new();
    let name = |browser: &mut Browser, name: &str, more: &[(&str, &str)]| {
        let mut all = vec![("name", name), ("reason", "Threatened"), ("source", "a talk")];
        all.extend(more);
        browser.post("landscape/nominate", fields(&all)).unwrap();
    };
    name(&mut browser, "Night School", &[]);
    name(&mut browser, "River Watch", &[]);
    name(&mut browser, "Brick Workers", &[("unsafe", "yes")]);
    let staff = browser.audience.clone();
    let member = Audience { roles: ["member".to_owned()].into(), ..staff.clone() };
    let read = |browser: &mut Browser, who: &Audience| {
        browser.audience = who.clone();
        browser.get(Tag::En, "landscape/nominations").unwrap()
    };
    let page = read(&mut browser, &member);
    assert!(page.contains("Night School") && page.contains("River Watch"), "{page}");
    assert!(!page.contains("Brick Workers"), "sealed from the beginning: {page}");

    browser.audience = staff.clone();
    let noted = fields(&[("who", "night  school"), ("why", "unsafe")]);
    browser.post("landscape/absence", noted).unwrap();
    name(&mut browser, "NIGHT SCHOOL", &[]);
    let page = read(&mut browser, &member);
    assert!(!page.to_lowercase().contains("night school"), "{page}");
    assert_eq!(page.matches("Somebody who is not named here").count(), 3, "{page}");
    assert_eq!(page.matches("Threatened").count(), 1, "{page}");
    assert!(page.contains("River Watch"), "the others are still read: {page}");
    let page = read(&mut browser, &staff);
    assert!(page.contains("Night School") && page.contains("Brick Workers"), "{page}");
    assert!(page.contains("here only the secretariat reads who it is"), "{page}");
    assert!(staff.holds(SECRETARIAT));
}
