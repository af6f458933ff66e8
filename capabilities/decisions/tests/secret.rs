//! Closed votes: what they keep, what they refuse, and that they are counted right.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::{DAY, Hall, SEATS, ballot, chair, holder, id, secretariat};
use decisions::act::{
    Act, BallotsCounted, CandidateNamed, ClosedBallotCast, MotionWithdrawn, Recused,
};
use decisions::model::{Choice, Ground, Slip, Verdict, Vote};
use hub::{AnyAct, Audience, Id, Openness, Principal, Said};
use members::act::InterestDeclared;
use members::model::{About, Nature};

fn slip(tracker: &str, vote: Vote) -> Slip {
    Slip { tracker: tracker.to_owned(), group: 0, vote }
}

fn closed(motion: Id, seat: &str, tracker: &str, vote: Vote) -> Act {
    let slip = slip(tracker, vote).to_said();
    Act::ClosedBallotCast(ClosedBallotCast { motion, seat: seat.to_owned(), slip })
}

fn open(hall: &mut Hall, matter: &str, rule: &str) -> Id {
    let motion = hall.table_matter(matter, "board", matter, None);
    let opening = hall.opening(motion, rule, 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    motion
}

/// A tracker that sorts against the order of the seats.
fn tracker(n: usize) -> String {
    format!("tracker-{}", 9 - n)
}

#[test]
fn closed_ballots_are_counted_as_sorted_trackers_and_then_forgotten() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "person", "R6");
    let mut entries = Vec::new();
    for (n, seat) in SEATS.iter().enumerate().take(6) {
        let choice = if n < 4 { Choice::Agree } else { Choice::Disagree };
        let act = closed(motion, seat, &tracker(n), Vote::Choice(choice));
        entries.push(hall.tell(&holder(seat), act));
    }
    // Cast again: the last ballot counts.
    let again = closed(motion, SEATS[0], "changed-mind", Vote::Choice(Choice::Disagree));
    entries.push(hall.tell(&holder(SEATS[0]), again));
    assert_eq!(hall.pass_days(10), ["decisions.ballots_counted", "decisions.closed"]);
    let vote = hall.motion(motion).vote.as_ref().expect("a vote");
    let trackers: Vec<&str> = vote.slips.iter().map(|slip| slip.tracker.as_str()).collect();
    assert!(trackers.is_sorted() && trackers.len() == 6 && trackers.contains(&"changed-mind"));
    assert!(!trackers.contains(&"tracker-9"), "the earlier ballot is nowhere");
    assert!(vote.secret.values().all(|envelope| envelope.slip.is_empty()), "forgotten");
    let outcome = hall.outcome(motion);
    assert_eq!(outcome.verdict, Verdict::Rejected);
    let sum =
        |of: fn(&decisions::model::Figures) -> u64| outcome.figures.values().map(of).sum::<u64>();
    assert_eq!((sum(|it| it.agree), sum(|it| it.disagree), sum(|it| it.silent)), (3, 3, 2));
    let mut forgets = hall.story.hub.forgets();
    forgets.sort_unstable();
    assert_eq!(forgets, entries, "each entry's words are destroyed, earlier ones too");
    // A stranger has no words, and comes to the same end.
    let retold = hall.story.retell(false);
    let state = retold.room::<decisions::State>();
    let again = state.motion(motion).and_then(|motion| motion.outcome()).expect("an outcome");
    assert_eq!(again, hall.outcome(motion));
}

#[test]
fn a_closed_ballot_is_for_the_host_alone_whoever_wrote_the_act() {
    let said = Said::text("{}");
    assert_eq!(*said.openness(), Openness::Everybody);
    let cast =
        ClosedBallotCast { motion: id('d', "motion"), seat: SEATS[0].to_owned(), slip: said };
    let mut audiences = Vec::new();
    AnyAct::from(Act::ClosedBallotCast(cast)).said(&mut |name, said| {
        audiences.push((name, said.openness().clone()));
    });
    assert_eq!(audiences, [("slip", Openness::Host)]);
}

#[test]
fn nobody_reads_a_closed_ballot_and_nothing_is_counted_before_the_close() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "person", "R6");
    let seat = SEATS[0];
    let cast = slip("my-own-tracker", Vote::Choice(Choice::Agree)).to_said();
    let all = Audience { roles: ["secretariat".into()].into(), ..Audience::public() };
    assert_eq!(cast.seen_by(&all), None);
    hall.tell(&holder(seat), closed(motion, seat, "my-own-tracker", Vote::Choice(Choice::Agree)));
    let slips = vec![slip("my-own-tracker", Vote::Choice(Choice::Agree))];
    let early = Act::BallotsCounted(BallotsCounted { motion, slips: slips.clone() });
    hall.refused(&Principal::host(), early.clone(), "decisions-refused-before-deadline");
    hall.refused(&secretariat(), early, "charter-refused-not-granted");
    hall.story.wait(10 * DAY);
    // One ballot was cast: two cannot be counted, nor one in another group, nor one unsorted.
    let stuffed = vec![slips[0].clone(), slip("stuffed-ballot", Vote::Choice(Choice::Agree))];
    let group = vec![Slip { group: 1, ..slips[0].clone() }];
    let unsorted = vec![stuffed[1].clone(), stuffed[0].clone()];
    for slips in [stuffed, group, unsorted, Vec::new()] {
        let act = Act::BallotsCounted(BallotsCounted { motion, slips });
        hall.refused(&Principal::host(), act, "decisions-refused-slips");
    }
}

/// Five may vote and hide one another; once a fourth of eight has declared an interest, four are
/// left, and what each of them chose would nearly be known.
#[test]
fn a_seat_that_takes_no_part_hides_nobody() {
    let mut hall = Hall::new();
    let declared = |seat: &str| {
        members::act::Act::InterestDeclared(InterestDeclared {
            interest: id('i', seat),
            actor: id('a', seat),
            person: None,
            about: About::Topic("person".to_owned()),
            nature: Nature::Family,
            words: Said::default(),
        })
    };
    for seat in &SEATS[..3] {
        hall.tell(&secretariat(), declared(seat));
    }
    open(&mut hall, "person", "R6");
    hall.tell(&secretariat(), declared(SEATS[3]));
    let motion = hall.table_matter("second", "board", "person", None);
    let opening = hall.opening(motion, "R6", 10);
    hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-secret-few");
}

#[test]
fn what_cannot_be_kept_secret_is_refused() {
    let mut hall = Hall::new();
    for (matter, rule, message) in [
        // Four seats in each chamber: their sums would nearly be names.
        ("pay", "R15", "decisions-refused-secret-weights"),
        ("rent", "R16", "decisions-refused-secret-names"),
    ] {
        let motion = hall.table_matter(matter, "board", matter, None);
        let opening = hall.opening(motion, rule, 10);
        let refusal = hall.refused(&chair(), Act::VoteOpened(opening), message);
        assert_eq!(refusal.clause.as_deref(), Some(rule));
    }
    let forum = hall.table_matter("forum", "forum", "person", None);
    let opening = hall.opening(forum, "R17", 10);
    hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-secret-few");
    let motion = open(&mut hall, "person", "R6");
    let (seat, other) = (SEATS[0], SEATS[1]);
    let in_the_open = ballot(motion, seat, Choice::Agree);
    hall.refused(&holder(seat), in_the_open, "decisions-refused-needs-secret");
    let agree = || Vote::Choice(Choice::Agree);
    let short = closed(motion, seat, "short", agree());
    hall.refused(&holder(seat), short, "decisions-refused-tracker");
    let words = closed(motion, seat, "with words in it", agree());
    hall.refused(&holder(seat), words, "decisions-refused-tracker");
    let objection = closed(motion, seat, "my-own-tracker", Vote::Choice(Choice::Object));
    hall.refused(&holder(seat), objection, "decisions-refused-secret-objection");
    let forged = closed(motion, seat, "my-own-tracker", agree());
    hall.refused(&holder(other), forged, "decisions-refused-other-seat");
    hall.tell(&holder(seat), closed(motion, seat, "my-own-tracker", agree()));
    let recused =
        Recused { motion, seat: seat.to_owned(), ground: Ground::Own, words: Said::default() };
    hall.refused(&holder(seat), Act::Recused(recused), "decisions-refused-voted-already");
    let plain = hall.vote_on("plain");
    let misplaced = closed(plain, seat, "my-own-tracker", agree());
    hall.refused(&holder(seat), misplaced, "decisions-refused-ballot-mode");
}

#[test]
fn voters_and_rules_stand_still_while_a_closed_vote_is_open() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "person", "R6");
    let before = hall.motion(motion).clone();
    let newcomer = hall.admit("newcomer", "states");
    hall.appoint("newcomer", newcomer);
    let vote = hall.motion(motion).vote.clone().expect("a vote");
    assert_eq!(Some(&vote.electorate), before.vote.as_ref().map(|vote| &vote.electorate));
    let late = closed(motion, "board/groups/2", "my-own-tracker", Vote::Choice(Choice::Agree));
    let newcomer = Principal::person(id('p', "newcomer"), "member");
    hall.refused(&newcomer, late, "decisions-refused-other-seat");
    let again = hall.opening(motion, "R6", 20);
    hall.refused(&chair(), Act::VoteOpened(again), "decisions-refused-settled");
}

#[test]
fn persons_are_elected_in_a_closed_vote() {
    let mut hall = Hall::new();
    let motion = candidates(&mut hall, "prize");
    let opening = hall.opening(motion, "R19", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    for (n, seat) in SEATS.iter().enumerate() {
        let first = if n < 5 { "ada" } else { "bo" };
        let vote = Vote::Ranking(vec![vec![id('n', first)]]);
        hall.tell(&holder(seat), closed(motion, seat, &tracker(n), vote));
    }
    hall.pass_days(10);
    assert_eq!(hall.outcome(motion).elected, [id('n', "ada")]);
}

fn candidates(hall: &mut Hall, matter: &str) -> Id {
    let motion = hall.table_matter(matter, "board", matter, None);
    hall.know(&["ada", "bo"]);
    for name in ["ada", "bo"] {
        let named = CandidateNamed {
            motion,
            candidate: id('n', name),
            stands: Some(id('p', name)),
            cost: None,
            name: Said::text(name),
            statement: Said::default(),
        };
        hall.tell(&secretariat(), Act::CandidateNamed(named));
    }
    motion
}

#[test]
fn long_rankings_are_counted_in_parts_that_fit_their_entries() {
    let mut hall = Hall::new();
    let motion = hall.table_matter("order", "board", "prize", None);
    let names: Vec<String> = (0..64).map(|n| format!("candidate {n}")).collect();
    for name in &names {
        let named = CandidateNamed {
            motion,
            candidate: id('n', name),
            stands: None,
            cost: None,
            name: Said::text(name),
            statement: Said::default(),
        };
        hall.tell(&secretariat(), Act::CandidateNamed(named));
    }
    let opening = hall.opening(motion, "R19", 10);
    hall.tell(&chair(), Act::VoteOpened(opening));
    let ids: Vec<Id> = names.iter().map(|name| id('n', name)).collect();
    let each: Vec<Vec<Id>> = ids.iter().map(|one| vec![*one]).collect();
    // More than any ballot has, or one twice: refused, whether it could be counted or not.
    let more: Vec<Vec<Id>> = each.iter().cloned().chain([vec![id('n', "none")]]).collect();
    let more = closed(motion, SEATS[0], "my-own-tracker", Vote::Ranking(more));
    hall.refused(&holder(SEATS[0]), more, "decisions-refused-candidates-max");
    let twice = Vote::Ranking(vec![vec![ids[0]], vec![ids[0]]]);
    let twice = closed(motion, SEATS[0], "my-own-tracker", twice);
    hall.refused(&holder(SEATS[0]), twice, "decisions-refused-ranked-twice");
    for (n, seat) in SEATS.iter().enumerate() {
        hall.tell(&holder(seat), closed(motion, seat, &tracker(n), Vote::Ranking(each.clone())));
    }
    hall.story.wait(10 * DAY);
    let mut parts = 0;
    while let Some(counted) = decisions::tally::to_count(hall.motion(motion)) {
        let act = Act::BallotsCounted(counted);
        // An entry has 16 KiB; this is its open part, the rest is a few hundred bytes.
        let open = hub::AnyAct::from(act.clone()).open().expect("open").to_string();
        assert!(open.len() < 15_000, "{} bytes", open.len());
        hall.tell(&Principal::host(), act);
        parts += 1;
    }
    assert_eq!(hall.motion(motion).vote.as_ref().map(|vote| vote.slips.len()), Some(8));
    assert!(parts > 1, "all in one entry would not fit");
}

#[test]
fn ballots_that_cannot_be_read_are_spoilt_and_stop_no_count() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "person", "R6");
    for (n, seat) in SEATS.iter().enumerate().take(6) {
        hall.tell(&holder(seat), closed(motion, seat, &tracker(n), Vote::Choice(Choice::Agree)));
    }
    hall.story.wait(10 * DAY);
    // The host has lost the words.
    hall.story.hub = hall.story.retell(false);
    assert_eq!(hall.story.settle(), ["decisions.ballots_counted", "decisions.closed"]);
    let slips = &hall.motion(motion).vote.as_ref().expect("a vote").slips;
    assert!(slips.len() == 6 && slips.iter().all(|slip| slip.vote == Vote::Spoilt));
    let figures = hall.outcome(motion).figures[""];
    assert_eq!((figures.abstain, figures.agree, figures.silent), (6, 0, 2), "taken part");
}

#[test]
fn seats_that_count_alike_have_no_figures_of_their_chambers() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "person", "R6");
    // Every donor and no other seat agrees; who reads the figures must not learn that.
    for (n, seat) in SEATS.iter().enumerate() {
        let choice = if seat.contains("donors") { Choice::Agree } else { Choice::Disagree };
        hall.tell(&holder(seat), closed(motion, seat, &tracker(n), Vote::Choice(choice)));
    }
    hall.pass_days(10);
    let figures = &hall.outcome(motion).figures;
    assert_eq!(figures.keys().collect::<Vec<_>>(), [""], "one figure for all");
    assert_eq!((figures[""].agree, figures[""].disagree), (3, 5));
}

#[test]
fn a_closed_vote_that_is_withdrawn_forgets_who_voted_what() {
    let mut hall = Hall::new();
    let motion = open(&mut hall, "person", "R6");
    let act = closed(motion, SEATS[0], "my-own-tracker", Vote::Choice(Choice::Agree));
    let entry = hall.tell(&holder(SEATS[0]), act);
    assert!(hall.story.hub.forgets().is_empty(), "the host counts with it");
    let withdrawn = MotionWithdrawn { motion, reason: Said::text("Another time") };
    hall.tell(&secretariat(), Act::MotionWithdrawn(withdrawn));
    let vote = hall.motion(motion).vote.as_ref().expect("a vote");
    assert!(vote.secret.values().all(|envelope| envelope.slip.is_empty()), "forgotten");
    assert_eq!(hall.story.hub.forgets(), [entry], "and destroyed");
}
