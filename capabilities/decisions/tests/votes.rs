//! Seats at work: ballots, silence, proxies, recusal, dissent, and the close of a vote.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::{DAY, Hall, SEATS, ballot, chair, dissent, draft, holder, id, secretariat};
use decisions::act::{Act, Closed, MotionTabled, MotionWithdrawn, OutcomeStated, Recused};
use decisions::model::{Aside, Choice, Figures, Ground, Verdict};
use hub::{Id, Principal, Said};
use members::act::{InterestDeclared, Left, SeatFilled};
use members::model::{About, Nature, Term};

const NOTHING: fn() -> Said = Said::default;

fn interest(actor: Id, about: About) -> members::act::Act {
    members::act::Act::InterestDeclared(InterestDeclared {
        interest: id('i', "one"),
        actor,
        person: None,
        about,
        nature: Nature::Financial,
        words: Said::text("a contract"),
    })
}

#[test]
fn a_vote_opens_on_what_is_true_now() {
    let mut hall = Hall::new();
    let motion = hall.table("opening");
    let right = hall.opening(motion, "R2", 10);
    let past = decisions::act::VoteOpened { until: hall.story.now, ..right.clone() };
    hall.refused(&chair(), Act::VoteOpened(past), "decisions-refused-past");
    let seats = decisions::act::VoteOpened { seats: 3, ..right.clone() };
    hall.refused(&chair(), Act::VoteOpened(seats), "decisions-refused-electorate");
    let charter = decisions::act::VoteOpened { charter: 1, ..right.clone() };
    hall.refused(&chair(), Act::VoteOpened(charter), "decisions-refused-other-charter");
    // The charter's table of powers comes first: a seat does not open votes.
    hall.refused(
        &holder("board/firms/1"),
        Act::VoteOpened(right.clone()),
        "charter-refused-not-granted",
    );
    hall.tell(&chair(), Act::VoteOpened(right));
    let again = hall.opening(motion, "R2", 10);
    hall.refused(&chair(), Act::VoteOpened(again), "decisions-refused-settled");
}

#[test]
fn one_chamber_short_is_not_agreed_although_most_agree() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("double two thirds");
    for seat in &SEATS[..4] {
        hall.cast(motion, seat, Choice::Agree);
    }
    hall.cast(motion, "board/states/1", Choice::Agree);
    hall.cast(motion, "board/states/2", Choice::Agree);
    hall.cast(motion, "board/states/3", Choice::Disagree);
    hall.cast(motion, "board/groups/1", Choice::Object);
    assert_eq!(hall.pass_days(10), ["decisions.closed"]);
    let outcome = hall.outcome(motion);
    assert_eq!(outcome.verdict, Verdict::Rejected);
    let donor = Figures { agree: 4, ..Figures::default() };
    let implementer = Figures { agree: 2, disagree: 2, vacant: 1, ..Figures::default() };
    assert_eq!(outcome.figures.get("donor"), Some(&donor));
    assert_eq!(outcome.figures.get("implementer"), Some(&implementer));
}

#[test]
fn silence_is_not_an_abstention_and_may_lack_the_quorum() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("quorum");
    for seat in &SEATS[..4] {
        hall.cast(motion, seat, Choice::Agree);
    }
    hall.cast(motion, "board/states/1", Choice::Abstain);
    hall.pass_days(10);
    let outcome = hall.outcome(motion);
    assert_eq!(outcome.verdict, Verdict::NoQuorum);
    let implementer = Figures { abstain: 1, silent: 3, vacant: 1, ..Figures::default() };
    assert_eq!(outcome.figures.get("implementer"), Some(&implementer));
}

#[test]
fn a_ballot_can_be_changed_until_it_closes_and_only_by_its_seat() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("ballots");
    let seat = "board/donors/1";
    hall.cast(motion, seat, Choice::Disagree);
    hall.cast(motion, seat, Choice::Agree);
    let agree = |seat: &str| ballot(motion, seat, Choice::Agree);
    hall.refused(&holder("board/donors/2"), agree(seat), "decisions-refused-other-seat");
    hall.refused(&secretariat(), agree(seat), "decisions-refused-other-seat");
    hall.refused(&holder(seat), agree("board/nobody/1"), "decisions-refused-not-elector");
    hall.refused(&holder(seat), agree("board/groups/2"), "decisions-refused-other-seat");
    let tabled = hall.table("not open");
    let early = ballot(tabled, seat, Choice::Agree);
    hall.refused(&holder(seat), early, "decisions-refused-no-vote");
    hall.story.wait(10 * DAY);
    hall.refused(&holder(seat), agree(seat), "decisions-refused-over");
    hall.story.settle();
    assert_eq!(hall.outcome(motion).figures["donor"].agree, 1);
    hall.refused(&holder(seat), agree(seat), "decisions-refused-no-vote");
}

#[test]
fn a_final_ballot_stands_and_every_member_of_an_assembly_has_a_seat() {
    let mut hall = Hall::new();
    let newcomer = hall.admit("village", "groups");
    hall.appoint("village", newcomer);
    let motion = hall.table_matter("forum", "forum", "any", None);
    hall.tell(&chair(), Act::VoteOpened(hall.opening(motion, "R8", 10)));
    assert_eq!(hall.motion(motion).electorate().len(), 5, "three states, two groups");
    let seat = format!("forum/groups/{newcomer}");
    let voter = Principal::person(id('p', "village"), "seat:forum");
    hall.tell(&voter, ballot(motion, &seat, Choice::Agree));
    let again = ballot(motion, &seat, Choice::Disagree);
    hall.refused(&voter, again, "decisions-refused-ballot-final");
    hall.pass_days(10);
    assert_eq!(hall.outcome(motion).verdict, Verdict::Adopted);
}

#[test]
fn the_electorate_is_fixed_when_the_vote_opens() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("electorate");
    let late = hall.admit("late", "groups");
    let term = Term::between(hall.story.now, hall.story.now.plus_seconds(DAY * 900));
    let seat = "board/groups/2".to_owned();
    let filled = SeatFilled { seat, actor: late, term, resolution: None };
    hall.tell(&secretariat(), members::act::Act::SeatFilled(filled));
    hall.appoint("late", late);
    let voter = Principal::person(id('p', "late"), "seat:board");
    let early = ballot(motion, "board/groups/2", Choice::Agree);
    hall.refused(&voter, early, "decisions-refused-other-seat");
    let left = Left { actor: id('a', "board/states/3"), reason: NOTHING() };
    hall.tell(&secretariat(), members::act::Act::Left(left));
    hall.pass_days(10);
    let figures = hall.outcome(motion).figures["implementer"];
    assert_eq!((figures.members(), figures.vacant), (4, 1), "as it was at the opening");
    let next = hall.vote_on("the next vote");
    assert_eq!(hall.motion(next).electorate().iter().filter(|e| e.actor.is_some()).count(), 8);
}

#[test]
fn a_declared_interest_recuses_and_shrinks_the_base() {
    let mut hall = Hall::new();
    let firm = hall.add_organisation("fuel company");
    let motion = {
        let mut act = draft("gift", "board", "any", None);
        act.concerns = vec![firm];
        let motion = act.motion;
        hall.tell(&secretariat(), Act::MotionDrafted(act));
        hall.tell(&secretariat(), Act::MotionTabled(MotionTabled { motion }));
        motion
    };
    hall.tell(&chair(), Act::VoteOpened(hall.opening(motion, "R2", 10)));
    // Donors 2 for, 1 against, and the firm that would tip it over two thirds has an interest.
    hall.cast(motion, "board/firms/1", Choice::Agree);
    let actor = id('a', "board/firms/1");
    hall.tell(&holder("board/firms/1"), interest(actor, About::Actor(firm)));
    let refusal = hall.refused(
        &holder("board/firms/1"),
        ballot(motion, "board/firms/1", Choice::Agree),
        "decisions-refused-recused",
    );
    assert_eq!(refusal.clause.as_deref(), Some("R2"));
    hall.cast(motion, "board/donors/1", Choice::Agree);
    hall.cast(motion, "board/donors/2", Choice::Disagree);
    for seat in &SEATS[4..] {
        hall.cast(motion, seat, Choice::Agree);
    }
    // A right of every seat, recused or not.
    hall.tell(&holder("board/firms/1"), dissent(motion, "board/firms/1", "firm"));
    hall.pass_days(10);
    let outcome = hall.outcome(motion);
    let donor = Figures { agree: 1, disagree: 1, silent: 1, recused: 1, ..Figures::default() };
    assert_eq!(outcome.figures["donor"], donor);
    assert_eq!(outcome.verdict, Verdict::Rejected, "one of two, and not two of three");
    let ground = outcome.recused.get("board/firms/1");
    assert_eq!(ground, Some(&Aside::Interest(id('i', "one"))));
}

#[test]
fn recusal_can_bring_the_quorum_within_reach() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("quorum by recusal");
    for seat in ["board/donors/1", "board/donors/2"] {
        hall.cast(motion, seat, Choice::Agree);
    }
    for seat in &SEATS[4..] {
        hall.cast(motion, seat, Choice::Agree);
    }
    // Two of four seats are not more than half; two of three are.
    let recused = |seat: &str| {
        let (seat, words) = (seat.to_owned(), NOTHING());
        Act::Recused(Recused { motion, seat, ground: Ground::Own, words })
    };
    hall.refused(&chair(), recused("board/firms/1"), "charter-refused-not-granted");
    hall.tell(&holder("board/firms/1"), recused("board/firms/1"));
    hall.refused(
        &holder("board/firms/1"),
        recused("board/firms/1"),
        "decisions-refused-recused-already",
    );
    let stood_aside = ballot(motion, "board/firms/1", Choice::Agree);
    hall.refused(&holder("board/firms/1"), stood_aside, "decisions-refused-recused-own");
    let (seat, ground) = ("board/donors/3".to_owned(), Ground::Interest(id('i', "none")));
    let invented = Act::Recused(Recused { motion, seat, ground, words: NOTHING() });
    hall.refused(&holder("board/donors/3"), invented, "decisions-refused-no-interest");
    hall.pass_days(10);
    assert_eq!(hall.outcome(motion).verdict, Verdict::Adopted);
    let late = recused("board/donors/3");
    hall.refused(&holder("board/donors/3"), late, "decisions-refused-not-open");
}

#[test]
fn a_proxy_counts_up_to_the_cap_and_the_own_ballot_goes_first() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("proxies");
    let give = |from: &str, to: &str| {
        let (from, to) = (from.to_owned(), to.to_owned());
        Act::ProxyGiven(decisions::act::ProxyGiven { motion, from, to })
    };
    let take = |from: &str| {
        let from = from.to_owned();
        Act::ProxyWithdrawn(decisions::act::ProxyWithdrawn { motion, from })
    };
    let (one, two, three) = ("board/donors/1", "board/donors/2", "board/donors/3");
    hall.refused(&holder(one), give(one, one), "decisions-refused-proxy-self");
    hall.refused(&holder(one), give(one, "board/groups/2"), "decisions-refused-proxy-self");
    hall.refused(&holder(one), take(one), "decisions-refused-no-proxy");
    hall.refused(&holder(two), give(one, three), "decisions-refused-other-seat");
    hall.tell(&holder(one), give(one, three));
    hall.refused(&holder(one), give(one, two), "decisions-refused-proxy-given");
    hall.refused(&holder(three), give(three, two), "decisions-refused-proxy-chain");
    hall.refused(&holder(two), give(two, one), "decisions-refused-proxy-chain");
    let refusal = hall.refused(&holder(two), give(two, three), "decisions-refused-proxy-cap");
    assert_eq!(refusal.clause.as_deref(), Some("R2"));
    hall.cast(motion, three, Choice::Disagree);
    let donor = |hall: &Hall| {
        let members = members::Roll::of(&hall.story.hub);
        let counted = decisions::tally::count(hall.motion(motion), members, hall.story.now);
        counted.expect("an open vote").figures()["donor"]
    };
    assert_eq!((donor(&hall).disagree, donor(&hall).by_proxy), (2, 1));
    hall.cast(motion, one, Choice::Agree);
    assert_eq!((donor(&hall).agree, donor(&hall).disagree, donor(&hall).by_proxy), (1, 1, 0));
    hall.tell(&holder(one), take(one));
    let forum = hall.table_matter("forum", "forum", "any", None);
    hall.tell(&chair(), Act::VoteOpened(hall.opening(forum, "R8", 10)));
    let seats: Vec<String> =
        hall.motion(forum).electorate().iter().map(|elector| elector.seat.clone()).collect();
    let by = Principal::person(id('p', "board/groups/1"), "seat:forum");
    let from = seats.iter().find(|seat| seat.contains("groups")).expect("a seat").clone();
    let none = decisions::act::ProxyGiven { motion: forum, from, to: seats[1].clone() };
    hall.refused(&by, Act::ProxyGiven(none), "decisions-refused-no-proxies");
}

#[test]
fn it_closes_by_itself_with_the_figures_of_the_ballots_and_no_others() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("closing");
    for seat in SEATS {
        hall.cast(motion, seat, Choice::Agree);
    }
    let members = members::Roll::of(&hall.story.hub);
    let right = decisions::tally::closing(hall.motion(motion), members, hall.story.now);
    let right = right.expect("an open vote");
    let early = Act::Closed(right.clone());
    hall.refused(&chair(), early, "decisions-refused-before-deadline");
    hall.story.wait(10 * DAY);
    let mut forged = right.clone();
    forged.figures.entry("donor".to_owned()).or_default().agree += 1;
    hall.refused(&chair(), Act::Closed(forged), "decisions-refused-figures");
    let turned = Closed { verdict: Verdict::Rejected, ..right.clone() };
    hall.refused(&chair(), Act::Closed(turned), "decisions-refused-figures");
    assert_eq!(hall.story.settle(), ["decisions.closed"]);
    assert_eq!(hall.outcome(motion).verdict, Verdict::Adopted);
    hall.refused(&chair(), Act::Closed(right), "decisions-refused-not-open");
    assert!(hall.story.settle().is_empty(), "once");
}

#[test]
fn a_dissent_is_any_seats_right_and_cannot_be_removed() {
    let mut hall = Hall::new();
    let motion = hall.table("dissent");
    let seat = "board/groups/1";
    let early = dissent(motion, seat, "early");
    hall.refused(&holder(seat), early, "decisions-refused-no-dissent-yet");
    hall.tell(&chair(), Act::VoteOpened(hall.opening(motion, "R2", 10)));
    for seat in SEATS {
        hall.cast(motion, seat, Choice::Agree);
    }
    hall.pass_days(10);
    assert_eq!(hall.outcome(motion).verdict, Verdict::Adopted);
    hall.refused(&secretariat(), dissent(motion, seat, "forged"), "decisions-refused-other-seat");
    hall.tell(&holder(seat), dissent(motion, seat, "one"));
    let again = dissent(motion, seat, "one");
    hall.refused(&holder(seat), again, "decisions-refused-id-used");
    // The winning side as well, and more than once.
    hall.tell(&holder("board/donors/1"), dissent(motion, "board/donors/1", "two"));
    // INVARIANT (dissent by right): no kind of act speaks of removing one, and none that there is
    // makes them fewer.
    let kinds = hall.story.hub.capabilities().iter().flat_map(|room| room.kinds);
    let about: Vec<&str> =
        kinds.map(|kind| kind.name).filter(|name| name.contains("dissent")).collect();
    assert_eq!(about, ["decisions.dissent_recorded"]);
    let stated = OutcomeStated {
        motion,
        who: None,
        due: None,
        review: hall.story.now.plus_seconds(DAY),
        why: NOTHING(),
        next: NOTHING(),
    };
    hall.tell(&chair(), Act::OutcomeStated(stated));
    let withdraw = Act::MotionWithdrawn(MotionWithdrawn { motion, reason: NOTHING() });
    hall.refused(&secretariat(), withdraw, "decisions-refused-settled");
    assert_eq!(hall.motion(motion).dissents.len(), 2);
}
