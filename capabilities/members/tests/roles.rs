//! Two of the roles in a hub from beginning to end: an organisation that applies, and the monitor.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod cases;
#[path = "../../decisions/tests/common/mod.rs"]
mod common;

use cases::{ACCUSED, CLAUSE, actor, answered, member, opened};
use charter::act::OfficerAppointed;
use common::browser::Browser;
use common::{DAY, Hall, ballot, charter_text, draft, id, secretariat};
use decisions::act::{Act as Decision, Commented};
use decisions::model::Choice;
use hub::{Audience, Id, Principal, Said};
use members::act::{Act, Admitted, CriterionAnswered, SeatFilled, Vouched};
use members::model::{Answer, Sanction, Term};

const CRITERION: &str = r#"
[[criteria]]
id = "C1"
words = "Publishes its accounts"
by = ["role:secretariat"]
"#;

/// The seat of the Board that is vacant in every story.
const SEAT: &str = "board/groups/2";

fn comment(motion: Id, name: &str) -> Decision {
    let words = Said::text("We would bring data");
    Decision::Commented(Commented { motion, comment: id('c', name), actor: None, words })
}

/// Applies: criteria, a member that vouches, admission, a seat.
fn taken_in(hall: &mut Hall, actor: Id) {
    let (criterion, evidence) = ("C1".to_owned(), Said::text("Accounts of 2026"));
    let resolution = None;
    let met = CriterionAnswered { actor, criterion, answer: Answer::Met, resolution, evidence };
    hall.tell(&secretariat(), Act::CriterionAnswered(met));
    let reason = Said::text("Three years of work together");
    let vouch = Vouched { actor, member: id('a', "board/states/1"), reason };
    hall.tell(&member("board/states/1"), Act::Vouched(vouch));
    let constituency = "groups".to_owned();
    let admitted = Admitted { actor, constituency, resolution: None };
    hall.tell(&secretariat(), Act::Admitted(admitted));
    let term = Term::between(hall.story.now, hall.story.now.plus_seconds(900 * DAY));
    let filled = SeatFilled { seat: SEAT.to_owned(), actor, term, resolution: None };
    hall.tell(&secretariat(), Act::SeatFilled(filled));
    hall.appoint("applicant", actor);
}

#[test]
fn an_applicant_reads_what_is_asked_and_votes_once_it_is_in_and_waited() {
    let mut hall = Hall::new();
    let first = charter_text().replace(
        "\namendment = \"R4\"\n",
        "\namendment = \"R4\"\nvote_after_days = 30\nvouchers_min = 1\n",
    );
    hall.amend(&format!("{first}{CRITERION}{CLAUSE}"));
    let mut web = Browser::new(hall);
    let join = web.english("members/join");
    assert!(join.contains("Publishes its accounts") && join.contains("One member must vouch"));
    let actor = web.hall.add_organisation("New Hope");
    let motion = web.hall.vote_on("before");
    let outside = Principal::person(id('p', "applicant"), "public");
    let reason = Said::text("ourselves");
    let own_word = Vouched { actor, member: actor, reason };
    let constituency = "groups".to_owned();
    let own_admission = Admitted { actor, constituency, resolution: None };
    for act in [
        hub::AnyAct::from(ballot(motion, SEAT, Choice::Agree)),
        comment(motion, "early").into(),
        Act::Vouched(own_word).into(),
        Act::Admitted(own_admission).into(),
        Act::CaseOpened(opened("outside", Sanction::Warning)).into(),
    ] {
        web.hall.refused(&outside, act, "charter-refused-not-granted");
    }
    taken_in(&mut web.hall, actor);
    let inside = Principal::person(id('p', "applicant"), "seat:board");
    web.hall.tell(&inside, comment(motion, "first"));
    let early = ballot(motion, SEAT, Choice::Agree);
    web.hall.refused(&inside, early, "decisions-refused-other-seat");
    let motion = web.hall.vote_on("soon");
    web.hall.refused(&inside, ballot(motion, SEAT, Choice::Agree), "decisions-refused-new");
    assert!(web.english(&format!("members/{actor}")).contains("votes from"));
    web.hall.story.wait(30 * DAY);
    web.hall.story.settle();
    let motion = web.hall.vote_on("later");
    web.hall.tell(&inside, ballot(motion, SEAT, Choice::Agree));
}

#[test]
fn the_monitor_reads_and_raises_and_decides_nothing() {
    let mut hall = Hall::new();
    let office = "\n[[officers]]\nrole = \"monitor\"\nname = \"Monitor\"\n";
    let text = format!("{}{CLAUSE}{office}", charter_text());
    let text = text.replace("\"member\", \"role:secretariat\"]\nhears", "\"role:monitor\"]\nhears");
    let power = "act = \"members.case_opened\"\nby = [\"member\", \"role:secretariat\"]";
    assert!(text.contains(power), "the power that is widened");
    let wider = "act = \"members.case_opened\"\nby = [\"member\", \"role:monitor\"]";
    hall.amend(&text.replace(power, wider));
    let appointed = OfficerAppointed {
        role: "monitor".to_owned(),
        person: id('p', "monitor"),
        from: None,
        until: None,
        resolution: None,
        name: Said::text("Mon Itor"),
    };
    hall.tell(&secretariat(), charter::act::Act::OfficerAppointed(appointed));
    let by = Principal::person(id('p', "monitor"), "monitor");
    let mut case = opened("first", Sanction::Suspension(Some(30)));
    let refusal = Act::CaseOpened(case.clone());
    let others = member("board/states/1");
    let refusal = hall.refused(&others, refusal, "members-refused-case-of-others");
    assert_eq!(refusal.clause.as_deref(), Some("S1"));
    case.raiser = None;
    let id_of = case.case;
    hall.tell(&by, Act::CaseOpened(case));
    let motion = hall.vote_on("any");
    let vote = ballot(motion, "board/states/1", Choice::Agree);
    hall.refused(&by, vote, "charter-refused-not-granted");
    hall.refused(&by, answered(id_of), "charter-refused-not-granted");
    let paper = Decision::MotionDrafted(draft("own", "board", "any", None));
    hall.refused(&by, paper, "charter-refused-not-granted");
    hall.tell(&member(ACCUSED), answered(id_of));

    // Whoever watches reads what members read; the public reads that there is a case.
    let mut web = Browser::new(hall);
    web.sign_in("monitor");
    let page = web.english("members/conduct/1");
    assert!(page.contains("We did not") && page.contains("Raised by") && page.contains("Monitor"));
    web.reader = Audience::public();
    let page = web.english("members/conduct/1");
    assert!(!page.contains("We did not") && page.contains("The member answered"));
    assert!(web.english(&format!("members/{}", actor(ACCUSED))).contains("Case 1"));
}

/// Somebody who answers for an organisation by an invitation holds no office, whatever a charter
/// lets partners do.
#[test]
fn a_partner_steers_nothing_and_speaks_for_nobody_else() {
    let mut hall = Hall::new();
    let mut next = common::read(charter_text());
    for power in &mut next.powers {
        if ["decisions.*", "members.*"].contains(&power.act.as_str()) {
            power.by.push(charter::model::Grantee::Partner);
        }
    }
    let adopted = hall.amending(&next);
    hall.tell(&secretariat(), adopted);
    let actor = hall.add_organisation("invited");
    let invited = landscape::act::PartnerInvited {
        id: id('l', "invited"),
        person: id('p', "invited"),
        actor,
        until: hall.story.now.plus_days(90),
        contact: Said::default(),
    };
    hall.tell(&secretariat(), landscape::Act::PartnerInvited(invited));
    let by = Principal::person(id('p', "invited"), hub::PARTNER);

    let motion = hall.vote_on("plan");
    let ballots = [(ACCUSED.to_owned(), Choice::Agree)].into();
    let paper = decisions::act::PaperBallotsRecorded { motion, ballots };
    let paper = Decision::PaperBallotsRecorded(paper);
    hall.refused(&by, paper, "decisions-refused-paper-office");
    let open = hall.table("open");
    let reason = Said::default();
    let taken = decisions::act::MotionWithdrawn { motion: open, reason };
    let taken = Decision::MotionWithdrawn(taken);
    hall.refused(&by, taken, "decisions-refused-not-author");
    let reason = Said::default();
    let left = Act::Left(members::act::Left { actor: id('a', ACCUSED), reason });
    hall.refused(&by, left, "members-refused-for-others");
}
