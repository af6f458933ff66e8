//! Given these acts, this one is refused because …; after these, that is known.

mod common;

use common::{DAY, Hall, SEATS, ballot, chair, draft, holder, id, secretariat};
use decisions::act::{
    Act, Closed, Commented, DissentRecorded, MotionChanged, MotionTabled, MotionWithdrawn,
    ObjectionAnswered, ObjectionWithdrawn, Objector, OutcomeStated, Recused,
};
use decisions::model::{Choice, Figures, Ground, Permit, Stage, Standing, Verdict};
use hub::{Id, Principal, Said};
use members::act::{InterestDeclared, Left, SeatFilled};
use members::model::{About, Nature, Term};

const NOTHING: fn() -> Said = Said::default;

fn dissent(motion: Id, seat: &str, name: &str) -> Act {
    Act::DissentRecorded(DissentRecorded {
        motion,
        dissent: id('x', name),
        seat: seat.to_owned(),
        statement: Said::text("Remember this"),
    })
}

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
fn a_motion_is_drafted_changed_tabled_and_commented_on() {
    let mut hall = Hall::new();
    let motion = id('d', "plan");
    let author = holder("board/states/1");
    hall.tell(&author, Act::MotionDrafted(draft("plan", "board", "any", None)));
    assert_eq!(hall.motion(motion).n, 1);
    let comment = |name: &str, actor| {
        let words = Said::text("a word");
        Act::Commented(Commented { motion, comment: id('c', name), actor, words })
    };
    let change = || {
        Act::MotionChanged(MotionChanged {
            motion,
            title: Said::text("plan two"),
            meaning: Said::text("more."),
            text: Said::text("t"),
        })
    };
    hall.refused(&author, comment("early", None), "decisions-refused-no-comment");
    hall.refused(&holder("board/states/2"), change(), "decisions-refused-not-author");
    hall.tell(&author, change());
    assert_eq!(hall.motion(motion).versions.len(), 2);
    let tabled = || Act::MotionTabled(MotionTabled { motion });
    hall.refused(
        &chair(),
        Act::VoteOpened(hall.opening(motion, "R2", 10)),
        "decisions-refused-not-tabled",
    );
    hall.tell(&author, tabled());
    hall.refused(&author, tabled(), "decisions-refused-not-draft");
    let others = Some(id('a', "board/donors/1"));
    hall.refused(&author, comment("for others", others), "decisions-refused-for-others");
    hall.tell(&author, comment("own", Some(id('a', "board/states/1"))));
    hall.refused(&author, comment("own", None), "decisions-refused-id-used");
    hall.tell(&chair(), Act::VoteOpened(hall.opening(motion, "R2", 10)));
    hall.refused(&author, change(), "decisions-refused-words-fixed");
}

#[test]
fn a_motion_names_what_the_charter_knows() {
    let mut hall = Hall::new();
    let by = secretariat();
    let with = |body: &str, matter: &str| Act::MotionDrafted(draft("x", body, matter, None));
    hall.refused(&by, with("senate", "any"), "decisions-refused-no-body");
    hall.refused(&by, with("board", "Free text!"), "decisions-refused-not-a-code");
    let many = vec![id('a', "x"); 33];
    let crowd =
        decisions::act::MotionDrafted { concerns: many, ..draft("x", "board", "any", None) };
    hall.refused(&by, Act::MotionDrafted(crowd), "decisions-refused-too-many");
    let permit = Permit { kind: "members.crowned".to_owned(), subject: None };
    let crowns = draft("x", "board", "any", Some(permit));
    hall.refused(&by, Act::MotionDrafted(crowns), "decisions-refused-no-kind");
    hall.tell(&by, with("board", "any"));
    hall.refused(&by, with("board", "any"), "decisions-refused-id-used");
    let none = Act::MotionTabled(MotionTabled { motion: id('d', "nowhere") });
    hall.refused(&by, none, "decisions-refused-no-motion");
}

#[test]
fn a_body_without_rule_or_holders_cannot_decide() {
    let mut hall = Hall::new();
    let talk = Act::MotionDrafted(draft("talk", "talk", "any", None));
    hall.refused(&secretariat(), talk, "decisions-refused-no-rule");
    let motion = hall.table_matter("committee", "empty", "any", None);
    let opening = hall.opening(motion, "R9", 10);
    hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-nobody");
}

#[test]
fn before_the_charter_nothing_is_decided() {
    let mut hall = Hall::unfounded();
    let motion = Act::MotionDrafted(draft("early", "board", "any", None));
    hall.refused(&secretariat(), motion, "decisions-refused-no-charter");
}

#[test]
fn an_objection_needs_a_call_and_is_raised_once() {
    let mut hall = Hall::new();
    let (motion, seat) = (hall.table("objections"), "board/firms/1");
    hall.refused(&holder(seat), hall.objecting(motion, seat), "decisions-refused-no-call");
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R1", 7)));
    hall.tell(&holder(seat), hall.objecting(motion, seat));
    let Act::ObjectionRaised(first) = hall.objecting(motion, seat) else { unreachable!() };
    let second = decisions::act::ObjectionRaised { objection: id('o', "two"), ..first };
    hall.refused(&holder(seat), Act::ObjectionRaised(second), "decisions-refused-objects-already");
}

#[test]
fn a_fallback_that_the_charter_does_not_state_is_not_invented() {
    let mut hall = Hall::new();
    let motion = hall.table_matter("logo", "board", "logo", None);
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R10", 1)));
    hall.tell(&holder("board/firms/1"), hall.objecting(motion, "board/firms/1"));
    hall.pass_days(1);
    let opening = hall.opening(motion, "R2", 10);
    let refusal = hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-no-fallback");
    assert_eq!(refusal.clause.as_deref(), Some("R10"));
}

#[test]
fn consensus_is_the_absence_of_a_standing_objection() {
    let mut hall = Hall::new();
    let motion = hall.table("consensus");
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R1", 7)));
    let objection = hall.objecting(motion, "board/groups/1");
    hall.tell(&holder("board/groups/1"), objection.clone());
    hall.refused(&holder("board/groups/1"), objection, "decisions-refused-id-used");
    let withdrawn = ObjectionWithdrawn { motion, objection: id('o', "board/groups/1") };
    let withdraw = || Act::ObjectionWithdrawn(withdrawn.clone());
    hall.refused(&holder("board/states/1"), withdraw(), "decisions-refused-other-seat");
    hall.tell(&holder("board/groups/1"), withdraw());
    hall.refused(&holder("board/groups/1"), withdraw(), "decisions-refused-objection-settled");
    assert_eq!(hall.pass_days(7), ["decisions.closed"]);
    let outcome = hall.outcome(motion);
    assert_eq!((outcome.verdict, outcome.stage), (Verdict::Adopted, Stage::Call));
    assert_eq!(
        hall.story.hub.resolution(motion).map(|r| (r.rule, r.adopted)),
        Some(("R1".to_owned(), true))
    );
}

#[test]
fn a_standing_objection_leads_to_the_fallback_rule() {
    let mut hall = Hall::new();
    let motion = hall.table("fallback");
    let soon = hall.calling(motion, "R1", 6);
    let refusal = hall.refused(&chair(), Act::ConsensusCalled(soon), "decisions-refused-too-soon");
    assert_eq!(refusal.clause.as_deref(), Some("R1"));
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R1", 7)));
    hall.tell(&holder("board/groups/1"), hall.objecting(motion, "board/groups/1"));
    let answer = |to| {
        Act::ObjectionAnswered(ObjectionAnswered { motion, to, reply: Said::text("We heard you") })
    };
    let unknown = Objector::Seat("board/groups/1".to_owned());
    hall.refused(&chair(), answer(unknown), "decisions-refused-no-objection");
    hall.tell(&chair(), answer(Objector::Objection(id('o', "board/groups/1"))));
    hall.story.wait(7 * DAY);
    let late = hall.objecting(motion, "board/states/1");
    hall.refused(&holder("board/states/1"), late, "decisions-refused-call-deadline");
    hall.story.settle();
    let closure = hall.motion(motion).closures.first().expect("closed");
    assert_eq!((closure.verdict, closure.objections), (Verdict::GoToFallback, 1));
    assert_eq!(hall.motion(motion).standing, Standing::Tabled);
    assert!(hall.story.hub.resolution(motion).is_none(), "nothing is resolved yet");
    hall.refused(
        &chair(),
        Act::ConsensusCalled(hall.calling(motion, "R1", 7)),
        "decisions-refused-call-over",
    );
    let other = hall.opening(motion, "R4", 10);
    hall.refused(&chair(), Act::VoteOpened(other), "decisions-refused-other-rule");
    hall.tell(&chair(), Act::VoteOpened(hall.opening(motion, "R2", 10)));
}

#[test]
fn consensus_without_fallback_ends_there() {
    let mut hall = Hall::new();
    let motion = hall.table_matter("name", "board", "name", None);
    let opening = hall.opening(motion, "R5", 10);
    hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-consensus-first");
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R5", 1)));
    hall.tell(&holder("board/firms/1"), hall.objecting(motion, "board/firms/1"));
    hall.pass_days(1);
    assert_eq!(hall.outcome(motion).verdict, Verdict::NotAdopted);
    let resolution = hall.story.hub.resolution(motion).expect("decided");
    assert!(!resolution.adopted);
}

#[test]
fn silence_under_objection_goes_to_a_meeting_and_may_be_asked_again() {
    let mut hall = Hall::new();
    let motion = hall.table_matter("minutes", "board", "minutes", None);
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R3", 3)));
    hall.tell(&holder("board/firms/1"), hall.objecting(motion, "board/firms/1"));
    hall.pass_days(3);
    assert_eq!(hall.motion(motion).closures[0].verdict, Verdict::ToMeeting);
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(motion, "R3", 3)));
    hall.pass_days(3);
    assert_eq!(hall.outcome(motion).verdict, Verdict::Adopted, "the second call starts afresh");
}

#[test]
fn rules_that_do_not_vote_are_not_voted_on() {
    let mut hall = Hall::new();
    for (matter, rule, why) in [
        ("host", "R7", "decisions-refused-not-by-ballot"),
        ("person", "R6", "decisions-refused-secret"),
    ] {
        let motion = hall.table_matter(matter, "board", matter, None);
        let opening = hall.opening(motion, rule, 10);
        let refusal = hall.refused(&chair(), Act::VoteOpened(opening), why);
        assert_eq!(refusal.clause.as_deref(), Some(rule));
    }
    let motion = hall.table_matter("charter", "board", "charter", None);
    let call = hall.calling(motion, "R4", 10);
    hall.refused(&chair(), Act::ConsensusCalled(call), "decisions-refused-no-consensus");
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
    assert_eq!(ground, Some(&Ground::Interest(id('i', "one"))));
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
        let members = hall.story.hub.room::<members::State>();
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
    let members = hall.story.hub.room::<members::State>();
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

#[test]
fn the_chair_states_the_outcome_once_and_is_overdue_until_then() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("statement");
    let now = hall.story.now;
    let stated = |days: i64, who| OutcomeStated {
        motion,
        who,
        due: Some(now.plus_seconds(100 * DAY)),
        review: now.plus_seconds(days * DAY),
        why: Said::text("because"),
        next: Said::text("this"),
    };
    let act = Act::OutcomeStated;
    hall.refused(&chair(), act(stated(400, None)), "decisions-refused-undecided");
    hall.pass_days(10);
    assert_eq!(decisions::view::overdue_days(hall.motion(motion), hall.story.now), None);
    hall.story.wait(9 * DAY);
    assert_eq!(decisions::view::overdue_days(hall.motion(motion), hall.story.now), Some(2));
    hall.refused(&secretariat(), act(stated(400, None)), "charter-refused-not-granted");
    hall.refused(&chair(), act(stated(1, None)), "decisions-refused-past");
    let nobody = Some(id('a', "nobody"));
    hall.refused(&chair(), act(stated(400, nobody)), "decisions-refused-no-actor");
    hall.tell(&chair(), act(stated(400, Some(id('a', "board/states/1")))));
    assert_eq!(decisions::view::overdue_days(hall.motion(motion), hall.story.now), None);
    hall.refused(&chair(), act(stated(400, None)), "decisions-refused-stated");
}

#[test]
fn a_motion_can_be_taken_back_until_it_is_decided() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("taken back");
    let withdraw = || Act::MotionWithdrawn(MotionWithdrawn { motion, reason: NOTHING() });
    hall.refused(&holder("board/firms/1"), withdraw(), "decisions-refused-not-author");
    hall.tell(&secretariat(), withdraw());
    assert!(hall.pass_days(10).is_empty(), "a motion that was taken back is not closed");
    assert!(hall.story.hub.resolution(motion).is_none());
    hall.refused(&secretariat(), withdraw(), "decisions-refused-settled");
}

#[test]
fn erased_words_change_no_outcome_and_a_replay_gives_the_same_bytes() {
    let mut hall = Hall::new();
    let first = hall.vote_on("erased");
    for seat in SEATS {
        hall.cast(first, seat, Choice::Object);
    }
    hall.tell(&holder("board/firms/1"), dissent(first, "board/firms/1", "d"));
    let second = hall.table("called");
    hall.tell(&chair(), Act::ConsensusCalled(hall.calling(second, "R1", 8)));
    hall.tell(&holder("board/groups/1"), hall.objecting(second, "board/groups/1"));
    hall.pass_days(10);
    let again = hall.story.retell(true);
    let fingerprint = |hub: &hub::Hub| hub.fingerprint().expect("bytes");
    assert_eq!(fingerprint(&again), fingerprint(&hall.story.hub));
    let erased = hall.story.retell(false);
    for motion in [first, second] {
        let before = &hall.motion(motion).closures;
        let after = &erased.room::<decisions::State>().motion(motion).expect("a motion").closures;
        assert_eq!(before, after);
    }
    assert_eq!(erased.resolution(first), hall.story.hub.resolution(first));
}

#[test]
fn a_snapshot_is_the_state() {
    let mut hall = Hall::new();
    let motion = hall.vote_on("snapshot");
    hall.cast(motion, "board/donors/1", Choice::Abstain);
    let parts = hall.story.hub.to_parts().expect("bytes");
    let mut other = Hall::new();
    for (name, bytes) in parts {
        other.story.hub.take_part(name, &bytes).expect("read back");
    }
    other.story.hub.resume_at(hall.story.hub.size(), hall.story.hub.latest());
    let fingerprint = |hall: &Hall| hall.story.hub.fingerprint().expect("bytes");
    assert_eq!(fingerprint(&other), fingerprint(&hall));
}
