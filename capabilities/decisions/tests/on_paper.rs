//! Ballots on paper come in by sheet: every row accounted for, nobody's own ballot gives way.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::browser::Browser;
use common::{Hall, SEATS, holder, secretariat};
use decisions::act::{Act, PaperBallotCorrected, PaperBallotsRecorded};
use decisions::import::{Fate, TypedRow, Words, plan};
use decisions::model::Choice;
use faces::Failure;
use faces::lang::Tag;
use hub::{Id, Said};

fn recorded(motion: Id, ballots: &[(&str, Choice)]) -> Act {
    let ballots = ballots.iter().map(|(seat, choice)| ((*seat).to_owned(), *choice)).collect();
    Act::PaperBallotsRecorded(PaperBallotsRecorded { motion, ballots })
}

fn corrected(motion: Id, seat: &str, choice: Choice, reason: &str) -> Act {
    let (seat, reason) = (seat.to_owned(), Said::text(reason));
    Act::PaperBallotCorrected(PaperBallotCorrected { motion, seat, choice, reason })
}

#[test]
fn paper_counts_is_corrected_beside_and_gives_way_to_the_seats_own_ballot() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("plan");
    hall.tell(
        &secretariat(),
        recorded(motion, &[(SEATS[0], Choice::Agree), (SEATS[1], Choice::Agree)]),
    );
    let wordless = corrected(motion, SEATS[0], Choice::Disagree, "");
    hall.refused(&secretariat(), wordless, "decisions-wrong-words");
    hall.tell(
        &secretariat(),
        corrected(motion, SEATS[0], Choice::Disagree, "two slips were mixed up"),
    );
    hall.cast(motion, SEATS[1], Choice::Abstain);
    let vote = hall.motion(motion).vote.as_ref().expect("a vote");
    assert_eq!(vote.paper.len(), 3, "the wrong ballot stays beside its correction");
    assert_eq!(vote.ballots[SEATS[0]].choice, Choice::Disagree);
    assert!(vote.is_on_paper(SEATS[0]) && !vote.is_on_paper(SEATS[1]));
    let own = corrected(motion, SEATS[1], Choice::Agree, "no");
    hall.refused(&secretariat(), own, "decisions-refused-paper-none");
    let again = recorded(motion, &[(SEATS[1], Choice::Agree)]);
    let refusal = hall.refused(&secretariat(), again, "decisions-refused-paper-voted");
    assert_eq!(refusal.clause.as_deref(), Some("R2"));
}

#[test]
fn what_cannot_come_in_on_paper_is_refused() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("plan");
    for (ballots, message) in [
        (&[][..], "decisions-refused-paper-many"),
        (&[("board/groups/2", Choice::Agree)][..], "decisions-refused-paper-vacant"),
        (&[("forum/states/1", Choice::Agree)][..], "decisions-refused-not-elector"),
        (&[(SEATS[0], Choice::Object)][..], "decisions-refused-paper-object"),
    ] {
        hall.refused(&secretariat(), recorded(motion, ballots), message);
    }
    let by_seat = recorded(motion, &[(SEATS[1], Choice::Agree)]);
    hall.refused(&holder(SEATS[0]), by_seat, "decisions-refused-paper-office");
    hall.pass_days(11);
    let late = recorded(motion, &[(SEATS[0], Choice::Agree)]);
    hall.refused(&secretariat(), late, "decisions-refused-no-vote");
}

#[test]
fn every_row_of_a_sheet_has_its_fate() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("plan");
    hall.cast(motion, SEATS[1], Choice::Agree);
    let row = |number, who: &str, group: &str, answer: &str| TypedRow {
        number,
        who: who.to_owned(),
        group: group.to_owned(),
        answer: answer.to_owned(),
    };
    let rows = vec![
        row(2, " BOARD/DONORS/1 ", "", "Yes"),
        row(3, "board/donors/1", "", "no"),
        row(4, "board/donors/2", "", "yes"),
        row(5, "board/donors/3", "states", "yes"),
        row(6, "board/states/1", "States", "perhaps"),
        row(7, "board/groups/2", "", "yes"),
        row(8, "somebody", "", "yes"),
        row(9, "empty/firms/1", "", "yes"),
        row(10, "board/states/2", "states", "NO"),
    ];
    let words = Words {
        seat: &|elector| vec![elector.seat.clone()],
        groups: &|elector| vec![elector.constituency.clone()],
        is_other_seat: &|name| name.starts_with("empty/"),
        choice: &|word| match word {
            "yes" => Some(Choice::Agree),
            "no" => Some(Choice::Disagree),
            _ => None,
        },
    };
    let roll = members::Roll::of(&hall.story.hub);
    let planned = plan(hall.motion(motion), roll, hall.story.now, rows, &words);
    let fates: Vec<(u64, Fate)> = planned.iter().map(|row| (row.typed.number, row.fate)).collect();
    assert_eq!(
        fates,
        [
            (2, Fate::Accepted),
            (3, Fate::Twice),
            (4, Fate::AlreadyVoted),
            (5, Fate::WrongChamber),
            (6, Fate::Unreadable),
            (7, Fate::Vacant),
            (8, Fate::UnknownSeat),
            (9, Fate::WrongChamber),
            (10, Fate::Accepted),
        ]
    );
    assert_eq!(planned[8].choice, Some(Choice::Disagree));
}

#[test]
fn a_sheet_is_looked_at_and_then_recorded() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("plan");
    let mut browser = Browser::new(hall);
    let path = "decisions/1/paper";
    let sheet = "member,answer\nboard/donors/1,yes\nboard/states/1,contre\nboard/firms/1,\n";
    browser.sign_in(SEATS[0]);
    assert!(!browser.english(path).contains("Look at every row"), "not for a seat");
    let by_seat = browser.send(&holder(SEATS[0]), path, &[], &[("sheet", sheet.as_bytes())]);
    assert!(matches!(by_seat, Err(Failure::Refused(_))), "permission is asked first");
    browser.sign_in("secretariat");
    let columns: &[u8] = b"who,what\nboard/donors/1,yes\n";
    let wrong = browser.send(&secretariat(), path, &[], &[("sheet", columns)]);
    assert!(matches!(wrong, Err(Failure::Fields(errors)) if errors[0].field == "sheet"));
    let to = browser.send(&secretariat(), path, &[], &[("sheet", sheet.as_bytes())]).expect("kept");
    assert_eq!(browser.hall.motion(motion).vote.as_ref().expect("a vote").paper.len(), 0);
    let page = browser.english(&to);
    assert!(page.contains("Record the accepted ballots: 2") && page.contains("not readable"));
    let draft = to.split_once("draft=").expect("a draft").1.to_owned();
    browser
        .post(&secretariat(), "decisions/1/paper/record", &[("draft", &draft)])
        .expect("recorded");
    let ballots = &browser.hall.motion(motion).vote.as_ref().expect("a vote").ballots;
    assert_eq!(ballots["board/states/1"].choice, Choice::Disagree, "in whatever language");
    for tag in Tag::ALL {
        let page = browser.get(tag, path).expect("a page");
        assert!(!page.contains("[decisions-") && !page.contains("untranslated"), "{tag:?}");
    }
    assert!(browser.english("decisions/1").contains("Ballots brought in on paper: 2"));
    let again = browser.post(&secretariat(), "decisions/1/paper/record", &[("draft", &draft)]);
    assert!(matches!(again, Err(Failure::Refused(_) | Failure::NotFound)), "once");
}
