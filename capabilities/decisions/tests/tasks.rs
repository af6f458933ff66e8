//! From a decision to what was done: tasks are given, taken or declined, reported, and accepted by
//! somebody else than whoever did them.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::browser::Browser;
use common::{DAY, Hall, SEATS, chair, id, secretariat};
use decisions::act::{
    Act, TaskAccepted, TaskDeclined, TaskMoved, TaskReported, TaskReturned, TaskSet, TaskTaken,
};
use decisions::model::{Choice, Doer, TaskStanding};
use faces::Failure;
use hub::{Id, Principal, Said};

/// Whoever acts for the member that holds a seat, as that member.
fn member(seat: &str) -> Principal {
    Principal::person(id('p', seat), "member")
}

fn words() -> Said {
    Said::text("We need a month more")
}

/// A hub in which the Board agreed on something, and the decision.
fn decided() -> (Hall, Id) {
    let mut hall = Hall::new();
    let motion = hall.vote_on("work plan");
    for seat in SEATS {
        hall.cast(motion, seat, Choice::Agree);
    }
    hall.pass_days(10);
    (hall, motion)
}

fn given(hall: &Hall, motion: Id, name: &str, doer: Doer) -> Act {
    let due = hall.story.now.plus_seconds(30 * DAY);
    let (task, what) = (id('w', name), Said::text(name));
    Act::TaskSet(TaskSet { motion, task, doer, due, proposal: None, what })
}

fn to(seat: &str) -> Doer {
    Doer::Organisation(id('a', seat))
}

fn standing(hall: &Hall, name: &str) -> TaskStanding {
    let state = hall.story.hub.room::<decisions::State>();
    state.task(id('w', name)).expect("a task").1.standing()
}

fn taken(name: &str) -> Act {
    Act::TaskTaken(TaskTaken { task: id('w', name) })
}

fn reported(name: &str) -> Act {
    let link = Said::text("https://example.org/report");
    Act::TaskReported(TaskReported { task: id('w', name), words: words(), link })
}

fn accepted(name: &str) -> Act {
    Act::TaskAccepted(TaskAccepted { task: id('w', name) })
}

#[test]
fn a_task_goes_from_hand_to_hand_until_it_is_done() {
    let (mut hall, motion) = decided();
    let doer = SEATS[0];
    let act = given(&hall, motion, "survey", to(doer));
    hall.tell(&chair(), act);
    assert_eq!(standing(&hall, "survey"), TaskStanding::Given);
    hall.refused(&member(SEATS[1]), taken("survey"), "decisions-refused-task-others");
    hall.tell(&member(doer), taken("survey"));
    hall.refused(&member(doer), taken("survey"), "decisions-refused-task-standing");
    hall.refused(&chair(), accepted("survey"), "decisions-refused-task-standing");
    hall.tell(&member(doer), reported("survey"));
    hall.refused(&member(doer), accepted("survey"), "charter-refused-not-granted");
    let back = Act::TaskReturned(TaskReturned { task: id('w', "survey"), reason: words() });
    hall.tell(&chair(), back);
    assert_eq!(standing(&hall, "survey"), TaskStanding::Taken);
    hall.tell(&member(doer), reported("survey"));
    hall.tell(&chair(), accepted("survey"));
    assert_eq!(standing(&hall, "survey"), TaskStanding::Done);
    hall.refused(&chair(), accepted("survey"), "decisions-refused-task-standing");
}

#[test]
fn nobody_accepts_what_they_did_themselves() {
    let (mut hall, motion) = decided();
    let act = given(&hall, motion, "minutes", Doer::Office("chair".to_owned()));
    hall.tell(&secretariat(), act);
    hall.refused(&secretariat(), reported("minutes"), "decisions-refused-task-others");
    hall.tell(&chair(), reported("minutes"));
    hall.refused(&chair(), accepted("minutes"), "decisions-refused-task-own");
    hall.tell(&secretariat(), accepted("minutes"));
    // The chair acts for a member as well: what that member did, somebody else accepts.
    hall.appoint("chair", id('a', SEATS[2]));
    let act = given(&hall, motion, "visit", to(SEATS[2]));
    hall.tell(&secretariat(), act);
    hall.tell(&member(SEATS[2]), reported("visit"));
    hall.refused(&chair(), accepted("visit"), "decisions-refused-task-own");
    hall.tell(&secretariat(), accepted("visit"));
}

#[test]
fn tasks_follow_from_what_was_decided_and_go_to_whom_the_hub_knows() {
    let mut hall = Hall::new();
    let open = hall.vote_on("open");
    let act = given(&hall, open, "early", to(SEATS[0]));
    hall.refused(&chair(), act, "decisions-refused-undecided");
    let (mut hall, motion) = decided();
    let stranger = hall.add_organisation("stranger");
    let act = given(&hall, motion, "odd", Doer::Organisation(stranger));
    hall.refused(&chair(), act, "decisions-refused-task-member");
    let act = given(&hall, motion, "odd", Doer::Office("king".to_owned()));
    hall.refused(&chair(), act, "decisions-refused-task-office");
    let act = given(&hall, motion, "odd", to(SEATS[0]));
    hall.refused(&member(SEATS[0]), act, "charter-refused-not-granted");
}

#[test]
fn a_day_that_passes_makes_a_task_overdue_by_itself_and_a_declined_one_is_over() {
    let (mut hall, motion) = decided();
    for name in ["survey", "visit"] {
        let act = given(&hall, motion, name, to(SEATS[0]));
        hall.tell(&chair(), act);
    }
    let (task, reason) = (id('w', "visit"), words());
    hall.tell(&member(SEATS[0]), Act::TaskDeclined(TaskDeclined { task, reason }));
    hall.refused(&member(SEATS[0]), reported("visit"), "decisions-refused-task-standing");
    assert!(hall.pass_days(33).is_empty(), "nobody has to say that it is overdue");
    let mut browser = Browser::new(hall);
    let late = browser.english("decisions/tasks?show=overdue");
    assert!(late.contains("survey") && late.contains("Open: 1. Overdue: 1."), "{late}");
    assert!(!late.contains("visit"));
    browser.sign_in(SEATS[0]);
    let mine = browser.english("decisions/tasks?show=mine");
    assert!(mine.contains("survey"));
    let (task, reason) = (id('w', "survey"), words());
    let due = browser.hall.story.now.plus_seconds(DAY);
    let moved = Act::TaskMoved(TaskMoved { task, due, reason });
    browser.hall.tell(&chair(), moved);
    assert!(browser.english("decisions/tasks?show=overdue").contains("Overdue: 0."));
}

#[test]
fn the_page_gives_takes_and_reports_and_says_how_long_it_took() {
    let (hall, _) = decided();
    let mut browser = Browser::new(hall);
    browser.sign_in("chair");
    assert!(browser.english("decisions/1").contains("Give a task"));
    let doer = id('a', SEATS[0]).to_string();
    let fields =
        [("task_what", "Write the survey"), ("task_who", &doer), ("task_due", "2027-03-01")];
    browser.post(&chair(), "decisions/1/task-give", &fields).expect("a task");
    let task = browser.hall.motion(id('d', "work plan")).tasks[0].id.to_string();
    let own = ("task", task.as_str());
    browser.sign_in(SEATS[0]);
    assert!(browser.english("decisions/1").contains("decisions/1/task-take"));
    let bare = [own, ("report_words", "Done"), ("report_link", "javascript:alert(1)")];
    let wrong = browser.post(&member(SEATS[0]), "decisions/1/task-report", &bare);
    assert!(matches!(wrong, Err(Failure::Fields(_))), "a link is a safe address");
    let fields = [own, ("report_words", "It is out"), ("report_link", "https://example.org/s")];
    browser.post(&member(SEATS[0]), "decisions/1/task-report", &fields).expect("a report");
    browser.hall.story.wait(3 * DAY);
    browser.post(&chair(), "decisions/1/task-accept", &[own]).expect("accepted");
    let page = browser.english("decisions/1");
    for words in ["Write the survey", "https://example.org/s", "Done"] {
        assert!(page.contains(words), "{words}");
    }
    let times = browser.json("decisions/times");
    assert!(times.contains(r#""tasks_done":1,"to_done":3000"#), "{times}");
}
