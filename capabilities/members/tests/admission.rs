//! Criteria one by one, members that vouch, and the delay before a new member votes.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

#[path = "../../decisions/tests/common/mod.rs"]
mod common;

use common::{DAY, Hall, SEATS, ballot, chair, charter_text, dissent, holder, id, secretariat};
use decisions::act::{Act as Decision, ProxyGiven};
use decisions::model::{Aside, Choice, Permit};
use hub::{Id, Principal, Said};
use members::act::{Act, Admitted, CriterionAnswered, Left, SeatFilled, VouchWithdrawn, Vouched};
use members::model::{Answer, Term};

const CRITERIA: &str = r#"
[[criteria]]
id = "C1"
words = "Publishes its accounts"
by = ["role:secretariat"]

[[criteria]]
id = "C2"
words = "Known to the members"
by = ["member"]
"#;

/// The charter of the stories, amended: criteria, two vouchers, ninety days before the vote.
fn strict() -> Hall {
    let mut hall = Hall::new();
    let first = charter_text().replace(
        "\namendment = \"R4\"\n",
        "\namendment = \"R4\"\nvote_after_days = 90\nvouchers_min = 2\n",
    );
    hall.amend(&format!("{first}{CRITERIA}"));
    hall
}

fn member(seat: &str) -> Principal {
    Principal::person(id('p', seat), "member")
}

fn admitted(actor: Id) -> Act {
    let constituency = "groups".to_owned();
    Act::Admitted(Admitted { actor, constituency, resolution: None })
}

fn answered(actor: Id, criterion: &str, answer: Answer, resolution: Option<Id>) -> Act {
    Act::CriterionAnswered(CriterionAnswered {
        actor,
        criterion: criterion.to_owned(),
        answer,
        resolution,
        evidence: Said::text("Seen on its site"),
    })
}

fn vouched(actor: Id, seat: &str) -> Act {
    let (member, reason) = (id('a', seat), Said::text("We worked together"));
    Act::Vouched(Vouched { actor, member, reason })
}

fn withdrawn(actor: Id, seat: &str) -> Act {
    let (member, reason) = (id('a', seat), Said::default());
    Act::VouchWithdrawn(VouchWithdrawn { actor, member, reason })
}

/// Everything the charter asks for is said, by whoever it names.
fn welcome(hall: &mut Hall, actor: Id) {
    hall.tell(&secretariat(), answered(actor, "C1", Answer::Met, None));
    hall.tell(&member("board/states/1"), answered(actor, "C2", Answer::Met, None));
    for seat in ["board/states/1", "board/donors/1"] {
        hall.tell(&member(seat), vouched(actor, seat));
    }
}

#[test]
fn each_criterion_is_answered_by_whoever_the_charter_names() {
    let mut hall = strict();
    let actor = hall.add_organisation("new");
    let open = hall.refused(&secretariat(), admitted(actor), "members-refused-criterion-open");
    assert_eq!(open.clause.as_deref(), Some("C1"));
    let unknown = answered(actor, "C9", Answer::Met, None);
    hall.refused(&secretariat(), unknown, "members-refused-no-criterion");
    let by_other = answered(actor, "C1", Answer::Met, None);
    let seat = member("board/states/1");
    let refusal = hall.refused(&seat, by_other, "members-refused-criterion-of-others");
    assert_eq!(refusal.clause.as_deref(), Some("C1"));
    let stranger = answered(id('a', "nobody"), "C1", Answer::Met, None);
    hall.refused(&secretariat(), stranger, "members-refused-no-actor");
    hall.tell(&secretariat(), answered(actor, "C1", Answer::Unmet, None));
    hall.refused(&secretariat(), admitted(actor), "members-refused-criterion-open");
    welcome(&mut hall, actor);
    hall.tell(&secretariat(), admitted(actor));
    let late = answered(actor, "C1", Answer::Unmet, None);
    hall.refused(&secretariat(), late, "members-refused-already-in");
}

#[test]
fn a_criterion_is_waived_only_by_a_resolution_that_says_so() {
    let mut hall = strict();
    let (actor, other) = (hall.add_organisation("new"), hall.add_organisation("other"));
    let by = secretariat();
    hall.refused(&by, answered(actor, "C1", Answer::Waived, None), "members-refused-not-waived");
    let kind = "members.criterion_answered".to_owned();
    let permit = Permit { kind, subject: Some(actor), place: Some("C1".to_owned()) };
    let resolution = Some(hall.adopt("waiver", "any", "R2", permit));
    let for_other = answered(other, "C1", Answer::Waived, resolution);
    hall.refused(&by, for_other, "members-refused-resolution-for-other");
    let second = answered(actor, "C2", Answer::Waived, resolution);
    hall.refused(&by, second, "members-refused-not-waived");
    hall.tell(&by, answered(actor, "C1", Answer::Waived, resolution));
    let again = answered(actor, "C1", Answer::Waived, resolution);
    hall.refused(&by, again, "members-refused-resolution-spent");
    let open = hall.refused(&by, admitted(actor), "members-refused-criterion-open");
    assert_eq!(open.clause.as_deref(), Some("C2"));
}

#[test]
fn members_vouch_for_themselves_once_and_may_withdraw_before_the_admission() {
    let mut hall = strict();
    let actor = hall.add_organisation("new");
    welcome(&mut hall, actor);
    let (first, seat) = ("board/states/1", member("board/states/1"));
    hall.refused(&seat, vouched(actor, first), "members-refused-vouches-already");
    hall.refused(&seat, vouched(actor, "board/donors/2"), "members-refused-for-others");
    hall.refused(&secretariat(), vouched(actor, "board/donors/2"), "charter-refused-not-granted");
    hall.tell(&seat, withdrawn(actor, first));
    hall.story.wait(1);
    hall.refused(&seat, withdrawn(actor, first), "members-refused-no-vouch");
    let few = hall.refused(&secretariat(), admitted(actor), "members-refused-vouchers");
    assert_eq!(few.clause.as_deref(), Some("vouchers_min"));
    hall.tell(&seat, vouched(actor, first));
    hall.tell(&secretariat(), admitted(actor));
    hall.refused(&seat, withdrawn(actor, first), "members-refused-already-in");
}

#[test]
fn of_an_earlier_membership_nothing_is_carried_over() {
    let mut hall = strict();
    let actor = hall.add_organisation("new");
    welcome(&mut hall, actor);
    hall.tell(&secretariat(), admitted(actor));
    hall.story.wait(DAY);
    hall.tell(&secretariat(), Act::Left(Left { actor, reason: Said::default() }));
    hall.story.wait(DAY);
    hall.refused(&secretariat(), admitted(actor), "members-refused-criterion-open");
}

/// A member admitted under the delay, in the seat of the Board that was vacant.
fn newcomer(hall: &mut Hall) -> &'static str {
    const SEAT: &str = "board/groups/2";
    let actor = hall.add_organisation("new");
    welcome(hall, actor);
    hall.tell(&secretariat(), admitted(actor));
    let term = Term::between(hall.story.now, hall.story.now.plus_seconds(900 * DAY));
    let filled = SeatFilled { seat: SEAT.to_owned(), actor, term, resolution: None };
    hall.tell(&secretariat(), Act::SeatFilled(filled));
    hall.appoint(SEAT, actor);
    SEAT
}

#[test]
fn a_new_member_votes_in_nothing_that_opens_before_its_day() {
    let mut hall = strict();
    let seat = newcomer(&mut hall);
    let from = hall.story.now.plus_seconds(90 * DAY);
    hall.story.wait(89 * DAY);
    let motion = hall.vote_on("early");
    let refusal =
        hall.refused(&holder(seat), ballot(motion, seat, Choice::Agree), "decisions-refused-new");
    assert_eq!(refusal.clause.as_deref(), Some("vote_after_days"));
    let proxy = ProxyGiven { motion, from: seat.to_owned(), to: "board/groups/1".to_owned() };
    hall.refused(&holder(seat), Decision::ProxyGiven(proxy), "decisions-refused-new");
    // The day comes while the vote runs: nobody grows into it, and its quorum does not move.
    hall.story.wait(5 * DAY);
    hall.refused(&holder(seat), ballot(motion, seat, Choice::Agree), "decisions-refused-new");
    hall.tell(&holder(seat), dissent(motion, seat, "new"));
    for other in SEATS {
        hall.cast(motion, other, Choice::Agree);
    }
    hall.pass_days(10);
    assert_eq!(hall.outcome(motion).recused.get(seat), Some(&Aside::New { from }));
    let motion = hall.vote_on("later");
    hall.cast(motion, seat, Choice::Agree);
}

/// Leaving lifts no delay: the seat stays out of the vote and of its quorum.
#[test]
fn a_new_member_that_leaves_while_a_vote_runs_does_not_count_in_it() {
    let mut hall = strict();
    let seat = newcomer(&mut hall);
    let from = hall.story.now.plus_seconds(90 * DAY);
    let motion = hall.vote_on("early");
    hall.story.wait(DAY);
    let left = Act::Left(Left { actor: id('a', "new"), reason: Said::default() });
    hall.tell(&secretariat(), left);
    hall.story.wait(DAY);
    let roll = members::Roll::of(&hall.story.hub);
    let counted = decisions::tally::count(hall.motion(motion), roll, hall.story.now);
    let counted = counted.expect("an open vote");
    assert_eq!(counted.recused.get(seat), Some(&Aside::New { from }));
}

#[test]
fn whoever_is_in_before_the_charter_lets_new_members_wait_votes_on() {
    let mut hall = strict();
    let motion = hall.vote_on("next");
    hall.cast(motion, "board/groups/1", Choice::Agree);
    let seat = newcomer(&mut hall);
    let actor = hall.add_organisation("newest");
    let member = Principal::person(id('p', seat), "member");
    let early = Vouched { actor, member: id('a', "new"), reason: Said::text("friends") };
    hall.refused(&member, Act::Vouched(early), "members-refused-vouch-early");
}

/// Two entries of the map that are joined are one organisation. Its new seat waits all the same.
#[test]
fn being_joined_with_an_older_member_makes_nobody_older() {
    let mut hall = strict();
    let seat = newcomer(&mut hall);
    let (new, old) = (id('a', "new"), id('a', "board/groups/1"));
    let motion = hall.vote_on("early");
    hall.story.wait(DAY);
    let joined = landscape::act::ActorsJoined {
        kept: old,
        gone: new,
        take: Vec::new(),
        import: None,
        reason: Said::default(),
        fields: Said::default(),
    };
    hall.tell(&secretariat(), landscape::Act::ActorsJoined(joined));
    hall.refused(&holder(seat), ballot(motion, seat, Choice::Agree), "decisions-refused-new");
    hall.cast(motion, "board/groups/1", Choice::Agree);
    hall.story.wait(89 * DAY);
    let motion = hall.vote_on("later");
    hall.cast(motion, seat, Choice::Agree);
}

/// Ten thousand organisations that were let in yesterday cast no vote and move no quorum.
#[test]
fn ten_thousand_that_come_in_before_a_vote_have_none() {
    let mut hall = Hall::new();
    let text = charter_text()
        .replace("\namendment = \"R4\"\n", "\namendment = \"R4\"\nvote_after_days = 30\n");
    hall.amend(&text);
    for number in 0..10_000 {
        let name = format!("bot {number}");
        let actor = hall.admit(&name, "groups");
        if number < 20 {
            hall.appoint(&name, actor);
        }
    }
    let motion = hall.table_matter("flood", "forum", "any", None);
    hall.tell(&chair(), Decision::VoteOpened(hall.opening(motion, "R8", 10)));
    for number in 0..20 {
        let name = format!("bot {number}");
        let seat = format!("forum/groups/{}", id('a', &name));
        let by = Principal::person(id('p', &name), "seat:forum");
        hall.refused(&by, ballot(motion, &seat, Choice::Agree), "decisions-refused-new");
    }
    let roll = members::Roll::of(&hall.story.hub);
    let counted = decisions::tally::count(hall.motion(motion), roll, hall.story.now);
    let counted = counted.expect("an open vote");
    assert_eq!(counted.recused.len(), 10_000);
    let own = id('a', "board/groups/1");
    assert!(!counted.recused.contains_key(&format!("forum/groups/{own}")));
}
