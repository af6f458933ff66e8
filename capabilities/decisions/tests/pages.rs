//! Every page of both rooms in every language, for the public, a voter and officers; and what a
//! person does with the forms.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use std::collections::BTreeSet;

use common::browser::{Browser, ROOMS};
use common::{Hall, SEATS, chair, holder, id, secretariat};
use decisions::act::{Act, ObjectionAnswered, Objector};
use decisions::model::Choice;
use faces::Failure;
use faces::lang::Tag;
use hub::{Audience, Id, Said};

/// The double two thirds of a real fund, one chamber short.
fn one_chamber_short() -> (Hall, Id) {
    let mut hall = Hall::new();
    let motion = hall.vote_on("work plan");
    for seat in &SEATS[..3] {
        hall.cast(motion, seat, Choice::Agree);
    }
    hall.cast(motion, "board/firms/1", Choice::Abstain);
    hall.cast(motion, "board/states/1", Choice::Agree);
    hall.cast(motion, "board/groups/1", Choice::Object);
    (hall, motion)
}

fn lived_in() -> Browser {
    let (mut hall, motion) = one_chamber_short();
    let to = Objector::Seat("board/groups/1".to_owned());
    let reply = Said::text("We shall count them");
    hall.tell(&chair(), Act::ObjectionAnswered(ObjectionAnswered { motion, to, reply }));
    let interest = members::act::InterestDeclared {
        interest: id('i', "one"),
        actor: id('a', "board/states/3"),
        person: None,
        about: members::model::About::Motion(motion),
        nature: members::model::Nature::Financial,
        words: Said::text("a grant"),
    };
    hall.tell(&secretariat(), members::act::Act::InterestDeclared(interest));
    let second = hall.table("name");
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(second, "R1", 20)));
    hall.tell(&holder("board/groups/1"), hall.objecting(second, "board/groups/1"));
    hall.table("just tabled");
    Browser::new(hall)
}

const PATHS: [&str; 24] = [
    "members",
    "members/join",
    "members/manage",
    "members/manage?do=appoint",
    "members/manage?do=fill",
    "members/manage?do=vacate",
    "members/manage?do=admit",
    "members/manage?do=declare",
    "members/manage?do=withdraw",
    "members/manage?do=end",
    "members/manage?do=leave",
    "decisions",
    "decisions?q=plan&sort=-n",
    "decisions/new",
    "decisions/new?permit=members.admitted&subject=board/groups/1",
    "decisions/1",
    "decisions/tasks",
    "decisions/times",
    "decisions/1/paper",
    "decisions/1/outcome",
    "decisions/1/changes",
    "decisions/1/edit",
    "decisions/2",
    "decisions/3",
];

fn no_gap(html: &str, path: &str, tag: Tag) {
    for room in ["members", "decisions", "charter", "tally", "need", "rule"] {
        assert!(!html.contains(&format!("[{room}-")), "{path} {tag:?}: a message is missing");
    }
    assert!(!html.contains("class=\"untranslated\""), "{path} {tag:?}: an English fallback");
    assert!(!html.contains(" style="), "{path}: the content policy forbids style attributes");
    let mut ids: Vec<&str> =
        html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{path}: an id stands twice");
}

#[test]
fn every_page_in_every_language_for_everybody() {
    let mut browser = lived_in();
    for person in ["nobody", "board/groups/1", "board/states/3", "chair", "secretariat"] {
        browser.sign_in(person);
        for tag in Tag::ALL {
            for path in PATHS {
                let html = browser.get(tag, path).unwrap_or_else(|f| panic!("{path}: {f:?}"));
                no_gap(&html, path, tag);
            }
            let person = format!("people/{}", id('p', "board/groups/1"));
            no_gap(&browser.get(tag, &person).expect("a public role"), &person, tag);
            browser.with(tag, "decisions", |ctx, _| {
                ROOMS.iter().flat_map(|room| (room.todo)(ctx)).for_each(|todo| {
                    assert!(!todo.what.starts_with('['), "{}", todo.what);
                });
            });
        }
    }
}

#[test]
fn an_empty_hub_says_what_will_be_here() {
    let browser = Browser::new(Hall::unfounded());
    for path in ["members", "members/join", "decisions", "decisions/new"] {
        no_gap(&browser.english(path), path, Tag::En);
    }
    assert!(browser.english("decisions").contains("What do you need to agree?"));
    for path in ["decisions/1", "decisions/1/receipt", "people/p_00000000000000000000000000"] {
        assert!(matches!(browser.get(Tag::En, path), Err(Failure::NotFound)), "{path}");
    }
}

#[test]
fn the_double_two_thirds_one_chamber_short() {
    let (hall, _) = one_chamber_short();
    let browser = Browser::new(hall);
    let page = browser.english("decisions/1");
    for words in ["Still needed", "Yes so far", "Below quorum", "Two thirds in both groups"] {
        assert!(page.contains(words), "{words}");
    }
    insta::assert_snapshot!(browser.json("decisions/1"));
}

#[test]
fn a_motion_named_by_its_id_leads_to_its_number() {
    let (hall, motion) = one_chamber_short();
    let browser = Browser::new(hall);
    let moved = browser.get(Tag::En, &format!("decisions/{motion}"));
    assert!(matches!(moved, Err(Failure::Moved(to)) if to == "decisions/1"));
}

#[test]
fn a_voter_sees_the_card_votes_and_gets_a_receipt() {
    let (hall, motion) = one_chamber_short();
    let mut browser = Browser::new(hall);
    assert!(!browser.english("decisions/1").contains("Cast vote"), "not for the public");
    let seat = "board/states/3";
    browser.sign_in(seat);
    assert!(matches!(browser.get(Tag::En, "decisions/1/receipt"), Err(Failure::NotFound)));
    assert!(browser.english("decisions/1").contains("Cast vote"));
    browser.with(Tag::En, "decisions", |ctx, _| {
        let todo = (decisions::ROOM.todo)(ctx);
        assert_eq!(todo.len(), 1);
        assert_eq!(todo[0].to, "decisions/1");
    });
    let path = "decisions/1/vote";
    let nothing = browser.post(&holder(seat), path, &[("seat", seat)]);
    assert!(matches!(nothing, Err(Failure::Fields(_))), "a choice is asked for");
    let no_reason = [("seat", seat), ("choice", "object")];
    let nothing = browser.post(&holder(seat), path, &no_reason);
    assert!(matches!(nothing, Err(Failure::Fields(_))), "an objection has a reason");
    let to = browser.post(&holder(seat), path, &[("seat", seat), ("choice", "agree")]);
    assert_eq!(to.expect("voted"), "decisions/1/receipt");
    let receipt = browser.english("decisions/1/receipt");
    assert!(receipt.contains("Your vote is recorded") && receipt.contains("/en/record/"));
    let ballots = &browser.hall.motion(motion).vote.as_ref().expect("a vote").ballots;
    assert_eq!(ballots[seat].choice, Choice::Agree);
    browser.with(Tag::En, "decisions", |ctx, _| {
        assert!((decisions::ROOM.todo)(ctx).is_empty(), "nothing waits any more");
    });
}

#[test]
fn a_proposal_is_written_tabled_put_to_the_vote_and_explained() {
    let mut browser = Browser::new(Hall::new());
    browser.sign_in("secretariat");
    let by = secretariat();
    let subject = browser.hall.add_organisation("New friends").to_string();
    let paper = [
        ("place", "board any"),
        ("title", "Admit New friends"),
        ("meaning", "they are in."),
        ("text", "They asked."),
        ("permit", "members.admitted"),
        ("subject", subject.as_str()),
    ];
    let long = "x".repeat(10_000);
    let wrong = [("place", "board any"), ("title", long.as_str()), ("meaning", " ")];
    let Err(Failure::Fields(errors)) = browser.post(&by, "decisions/new", &wrong) else {
        panic!("a title that long is refused");
    };
    let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["title", "meaning", "text"], "all that is wrong is said at once");
    assert_eq!(browser.post(&by, "decisions/new", &paper).expect("drafted"), "decisions/1");
    assert!(browser.english("decisions/1").contains("Agreeing means"));
    browser.post(&by, "decisions/1/table", &[]).expect("tabled");
    browser.sign_in("chair");
    let open = [("open_rule", "R2"), ("open_until", "2026-11-20")];
    browser.post(&chair(), "decisions/1/open", &open).expect("opened");
    for seat in SEATS {
        browser.sign_in(seat);
        let vote = [("seat", seat), ("choice", "agree")];
        browser.post(&holder(seat), "decisions/1/vote", &vote).expect("voted");
    }
    browser.hall.pass_days(20);
    browser.hall.story.wait(10 * common::DAY);
    browser.sign_in("chair");
    let page = browser.english("decisions/1/outcome");
    assert!(page.contains("Closed, outcome awaited") && page.contains("State the outcome"));
    let overdue = browser.english("decisions");
    assert!(overdue.contains("overdue"), "everybody sees that the statement is missing");
    let outcome = [("why", "All agreed"), ("next", "Welcome them"), ("review", "2027-11-20")];
    browser.post(&chair(), "decisions/1/outcome", &outcome).expect("stated");
    assert!(browser.english("decisions/1").contains("Welcome them"));
    browser.sign_in("board/firms/1");
    let seat = "board/firms/1";
    let words = [("seat", seat), ("statement", "We would have waited")];
    browser.post(&holder(seat), "decisions/1/dissent", &words).expect("dissented");
    browser.reader = Audience { roles: BTreeSet::new(), ..Audience::public() };
    let public = browser.english("decisions/1/outcome");
    assert!(public.contains("We would have waited"), "dissent stands beside the outcome");
}

#[test]
fn members_are_managed_by_forms() {
    let mut browser = Browser::new(Hall::new());
    browser.sign_in("secretariat");
    let by = secretariat();
    browser.hall.add_organisation("Village union");
    let admit = [("organisation", "VILLAGE UNION"), ("constituency", "groups")];
    browser.post(&by, "members/admit", &admit).expect("admitted");
    let fill =
        [("organisation", "Village union"), ("seat", "board/groups/2"), ("until", "2028-10-01")];
    browser.post(&by, "members/fill", &fill).expect("filled");
    let appoint =
        [("organisation", "Village union"), ("name", "Ama Serwaa"), ("part", "alternate")];
    browser.post(&by, "members/appoint", &appoint).expect("appointed");
    let page = browser.english("members");
    for words in ["Village union", "Ama Serwaa (alternate)", "2 of 16 seats are vacant"] {
        assert!(page.contains(words), "{words} in {page}");
    }
    let unknown = [("organisation", "Nobody"), ("about", "air"), ("nature", "office")];
    let unknown = browser.post(&by, "members/declare", &unknown);
    assert!(matches!(unknown, Err(Failure::Fields(_))));
    let declare = [("organisation", "Village union"), ("about", "air"), ("nature", "office")];
    browser.post(&by, "members/declare", &declare).expect("declared");
    assert!(browser.english("members").contains("the theme"));
    let vacate = [("seat", "board/groups/2"), ("reason", "moved away")];
    browser.post(&by, "members/vacate", &vacate).expect("vacated");
    assert!(browser.english("members").contains("3 of 16 seats are vacant"));
    let leave = [("organisation", "Village union"), ("reason", "closed")];
    browser.post(&by, "members/leave", &leave).expect("left");
    assert!(!browser.english("members").contains("Ama Serwaa"));
}

#[test]
fn how_long_decisions_take_is_counted_by_matter() {
    let mut hall = Hall::new();
    let motion = hall.table("plan");
    hall.story.wait(3 * common::DAY);
    let opening = hall.opening(motion, "R2", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    hall.pass_days(10);
    hall.table("name");
    hall.story.wait(2 * common::DAY);
    let browser = Browser::new(hall);
    let json = browser.json("decisions/times");
    let row = r#""decided":1,"to_decide":13000,"to_explain":null,"tasks_done":0,"to_done":null,"open":1,"oldest":2000"#;
    assert!(json.contains(row), "{json}");
}
