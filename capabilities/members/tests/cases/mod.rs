//! A hub whose charter has a clause on conduct, and the steps of a case.
#![allow(dead_code, reason = "each test file uses its own part of it")]

use crate::common::{DAY, Hall, SEATS, chair, charter_text, holder, id};
use decisions::act::{Act as Decision, BallotCast};
use decisions::model::{Choice, Permit};
use hub::{Id, Openness, Principal, Said};
use members::Roll;
use members::act::{Act, Appealed, CaseAnswered, CaseOpened, HearingCalled};
use members::model::{Case, Sanction};
use members::rules::{CONFIRMED, SANCTIONED};

/// The seat of the member that is accused in these stories, and that of the one that accuses.
pub const ACCUSED: &str = "board/groups/1";
pub const RAISER: &str = "board/states/1";

pub const CLAUSE: &str = r#"
[[conduct]]
id = "S1"
words = "Breach of the code of conduct"
by = ["member", "role:secretariat"]
hears = "board"
answer_days = 20
hearing_days = 7
rule = "R2"
sanctions = ["warning", "suspension", "exclusion"]
suspension_days_max = 90
appeal_rule = "R8"
appeal_days = 14
"#;

pub fn with_clause() -> Hall {
    let mut hall = Hall::new();
    hall.amend(&format!("{}{CLAUSE}", charter_text()));
    hall
}

pub fn member(seat: &str) -> Principal {
    Principal::person(id('p', seat), "member")
}

pub fn actor(seat: &str) -> Id {
    id('a', seat)
}

pub fn opened(name: &str, asks: Sanction) -> CaseOpened {
    CaseOpened {
        case: id('j', name),
        actor: actor(ACCUSED),
        raiser: Some(actor(RAISER)),
        clause: "S1".to_owned(),
        asks,
        grounds: Said::text("It spent the common money on itself"),
    }
}

pub fn answered(case: Id) -> Act {
    Act::CaseAnswered(CaseAnswered {
        case,
        answer: Said::text("We did not").only(Openness::Members),
    })
}

pub fn hearing(hall: &Hall, case: Id, days: i64) -> Act {
    let on = hall.story.now.plus_seconds(days * DAY);
    Act::HearingCalled(HearingCalled { case, on, place: Said::text("By telephone") })
}

pub fn appealed(case: Id) -> Act {
    Act::Appealed(Appealed { case, reason: Said::text("Nobody heard our witness") })
}

/// A case in which the member answered and was heard.
pub fn heard(hall: &mut Hall, name: &str, asks: Sanction) -> Id {
    let act = opened(name, asks);
    let case = act.case;
    hall.tell(&member(RAISER), Act::CaseOpened(act));
    hall.tell(&member(ACCUSED), answered(case));
    let call = hearing(hall, case, 7);
    hall.tell(&holder(RAISER), call);
    hall.story.wait(8 * DAY);
    case
}

pub fn permit(case: Id, sanction: Sanction) -> Permit {
    let place = Some(sanction.to_string());
    Permit { kind: SANCTIONED.to_owned(), subject: Some(case), place }
}

/// A vote of the Board on a sanction, open for five days.
pub fn motion_on(hall: &mut Hall, case: Id, name: &str, sanction: Sanction) -> Id {
    let motion = hall.table_matter(name, "board", "any", Some(permit(case, sanction)));
    hall.tell(&chair(), Decision::VoteOpened(hall.opening(motion, "R2", 5)));
    motion
}

/// Everybody votes but the two sides of the case.
pub fn all_others(hall: &mut Hall, motion: Id, choice: Choice) {
    for seat in SEATS.into_iter().filter(|seat| ![ACCUSED, RAISER].contains(seat)) {
        hall.cast(motion, seat, choice);
    }
}

/// A case that ends in this sanction; it can still be appealed.
pub fn sanctioned(hall: &mut Hall, name: &str, sanction: Sanction) -> Id {
    let case = heard(hall, name, sanction);
    let motion = motion_on(hall, case, name, sanction);
    all_others(hall, motion, Choice::Agree);
    hall.pass_days(5);
    case
}

/// The other body decides on the appeal.
pub fn decide_appeal(hall: &mut Hall, case: Id, choice: Choice) -> Id {
    let permit = Permit { kind: CONFIRMED.to_owned(), subject: Some(case), place: None };
    let motion = hall.table_matter("appeal", "forum", "any", Some(permit));
    hall.tell(&chair(), Decision::VoteOpened(hall.opening(motion, "R8", 5)));
    for name in ["board/states/2", "board/states/3"] {
        let seat = format!("forum/states/{}", actor(name));
        let ballot = BallotCast { motion, seat, choice, reason: Said::default() };
        let by = Principal::person(id('p', name), "seat:forum");
        hall.tell(&by, Decision::BallotCast(ballot));
    }
    hall.pass_days(5);
    motion
}

pub fn case_of(hall: &Hall, case: Id) -> &Case {
    Roll::of(&hall.story.hub).case(case).expect("a case")
}

pub fn is_suspended(hall: &Hall) -> bool {
    Roll::of(&hall.story.hub).suspended(actor(ACCUSED), hall.story.now).is_some()
}

pub fn is_in(hall: &Hall) -> bool {
    Roll::of(&hall.story.hub).membership(actor(ACCUSED), hall.story.now).is_some()
}
