//! What people read of a case about a member's conduct, and what they send.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod cases;
#[path = "../../decisions/tests/common/mod.rs"]
mod common;

use cases::{ACCUSED, RAISER, actor, member, with_clause};
use common::browser::Browser;
use common::{DAY, Hall, chair, holder, secretariat};
use decisions::act::{Act as Decision, MotionTabled};
use decisions::model::Choice;
use faces::Failure;
use faces::lang::Tag;
use hub::{Audience, Id};
use members::Roll;

const LANGUAGES: [Tag; 6] = [Tag::Ar, Tag::En, Tag::Es, Tag::Fr, Tag::Ru, Tag::Zh];
const GROUNDS: &str = "It spent the common money on itself";
const ANSWER: &str = "Our books show what was paid";

fn is_wrong(answer: Result<String, Failure>, field: &str) -> bool {
    matches!(answer, Err(Failure::Fields(faults)) if faults.iter().any(|one| one.field == field))
}

fn todo(web: &Browser) -> String {
    web.with(Tag::En, "members", |ctx, _| {
        let all = (members::ROOM.todo)(ctx).into_iter();
        all.map(|one| format!("{} [{}]", one.what, one.to)).collect::<Vec<_>>().join("\n")
    })
}

#[test]
fn a_charter_without_the_clause_says_what_a_clause_would_say() {
    let mut web = Browser::new(Hall::new());
    assert!(web.english("members/conduct").contains("The charter has no clause on conduct"));
    assert!(!web.english("charter/").contains("id=\"conduct\""));
    web.sign_in(RAISER);
    assert!(web.english("members/conduct/new").contains("you may not raise a case"));
}

#[test]
fn a_case_goes_from_page_to_page_until_the_sanction_is_read_on_the_members_page() {
    let mut web = Browser::new(with_clause());
    assert!(web.english("members/conduct").contains("No case was ever raised"));
    let charter = web.english("charter/");
    assert!(charter.contains("The member has 20 days to answer"), "{charter}");
    let (about, by) = (actor(ACCUSED).to_string(), actor(RAISER).to_string());
    let case = [
        ("organisation", about.as_str()),
        ("clause", "S1"),
        ("raiser", by.as_str()),
        ("asks", "suspension"),
        ("days", "60"),
    ];
    assert!(is_wrong(web.post(&member(RAISER), "members/conduct/new", &case), "grounds"));
    let mut told = case.to_vec();
    told.push(("grounds", GROUNDS));
    let page = web.post(&member(RAISER), "members/conduct/new", &told).expect("raised");
    assert_eq!(page, "members/conduct/1");

    // Everybody sees that there is a case and where it stands, and none of its words.
    let public = web.english(&page);
    assert!(public.contains("The member answers until") && public.contains("60 days"), "{public}");
    assert!(!public.contains(GROUNDS) && public.contains("Words for the members"));
    assert!(!web.json(&page).contains(GROUNDS));
    web.sign_in(ACCUSED);
    assert!(web.english(&page).contains(GROUNDS));
    assert!(todo(&web).contains("Case 1 is about your organisation: answer it"));
    assert!(web.english(&page).contains("nothing is decided before you have answered"));
    let answer = [("answer", ANSWER)];
    let path = format!("{page}/answer");
    web.post(&member(ACCUSED), &path, &answer).expect("answered");
    for tag in LANGUAGES {
        assert!(web.get(tag, &page).expect("a page").contains(ANSWER), "{tag:?}");
        web.get(tag, "members/conduct").expect("a list");
        web.get(tag, "members/conduct/new").expect("a form");
    }

    web.sign_in(RAISER);
    assert!(todo(&web).contains("Case 1 waits for a hearing"));
    let hearing = format!("{page}/hearing");
    assert!(is_wrong(web.post(&holder(RAISER), &hearing, &[("on", "2027-03-31")]), "time"));
    let on = web.hall.story.now.plus_seconds(8 * DAY).to_string();
    let day = on.split('T').next().expect("a day").to_owned();
    let call = [("on", day.as_str()), ("time", "14:30"), ("place", "Room 2")];
    web.post(&holder(RAISER), &hearing, &call).expect("called");
    assert!(web.english(&page).contains("The member is heard on"));
    web.hall.story.wait(10 * DAY);
    assert!(todo(&web).contains("Case 1 can be decided"));
    decide(&mut web, &page);
}

/// The motion is written from the page of the case, and decided.
fn decide(web: &mut Browser, page: &str) {
    let shown = web.english(page);
    assert!(shown.contains("Write the motion") && shown.contains("suspension-60"), "{shown}");
    let id = Roll::of(&web.hall.story.hub).numbered_case(1).expect("a case").id.to_string();
    let query = format!("permit=members.sanctioned&subject={id}&sanction=suspension-60");
    let new = web.english(&format!("decisions/new?{query}"));
    assert!(new.contains("this sanction takes effect by itself"), "{new}");
    assert!(new.contains("board any") && !new.contains("forum any"), "the body of its rule alone");
    let paper = [
        ("place", "board any"),
        ("permit", "members.sanctioned"),
        ("subject", id.as_str()),
        ("sanction", "suspension-60"),
        ("title", "On case 1"),
        ("meaning", "The member does not vote for sixty days."),
        ("text", "As the hearing showed."),
    ];
    web.post(&holder(RAISER), "decisions/new", &paper).expect("drafted");
    let motions = web.hall.story.hub.room::<decisions::State>().motions();
    let motion: Id = motions.last().expect("a motion").id;
    web.hall.tell(&holder(RAISER), Decision::MotionTabled(MotionTabled { motion }));
    let opening = web.hall.opening(motion, "R2", 5);
    web.hall.tell(&chair(), Decision::VoteOpened(opening));
    let n = web.hall.motion(motion).n;
    web.sign_in(ACCUSED);
    let ballot = web.english(&format!("decisions/{n}"));
    assert!(ballot.contains("This is about your own organisation"), "{ballot}");
    cases::all_others(&mut web.hall, motion, Choice::Agree);
    web.hall.pass_days(5);
    web.reader = Audience::public();
    let member_page = web.english(&format!("members/{}", actor(ACCUSED)));
    assert!(member_page.contains("Votes suspended until") && member_page.contains("S1"));
    assert!(web.english("members/conduct").contains("Sanctioned, may be appealed"));
    web.sign_in(ACCUSED);
    assert!(todo(web).contains("was sanctioned in case 1 and may appeal"));
    let reason = [("reason", "Nobody heard our witness")];
    web.post(&member(ACCUSED), &format!("{page}/appeal"), &reason).expect("appealed");
    assert!(web.english(page).contains("until the other body decides, the sanction does not hold"));
    web.reader = web.hall.story.hub.audience(common::id('p', "secretariat"), web.hall.story.now);
    assert!(todo(web).contains("An appeal waits in case 1"));
    assert!(web.english(page).contains("The other body confirms the sanction or lets it fall"));
    let late = web.post(&secretariat(), &format!("{page}/withdraw"), &[]);
    assert!(matches!(late, Err(Failure::Refused(_))), "nobody takes a decided case back");
}
