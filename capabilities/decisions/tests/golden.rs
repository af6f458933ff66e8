//! The record is for ever: one example of each kind, pinned byte for byte. Run with
//! `CONVOKE_GOLDEN=write` to write them anew, on purpose and with a reason.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

use std::collections::BTreeMap;
use std::path::Path;

use decisions::act::{
    Act, AllocationCast, AmendmentAccepted, AmendmentMoved, AmendmentWithdrawn, BallotCast,
    BallotsCounted, BudgetSet, CandidateNamed, CandidateWithdrawn, Closed, ClosedBallotCast,
    Commented, ConsensusCalled, DissentRecorded, MotionChanged, MotionDrafted, MotionTabled,
    MotionWithdrawn, ObjectionAnswered, ObjectionRaised, ObjectionWithdrawn, Objector,
    OutcomeStated, PaperBallotCorrected, PaperBallotsRecorded, ProxyGiven, ProxyWithdrawn,
    RankingCast, Recused, ReviewLapsed, SealedBallotCast, SealedStepTaken, SealedVotePrepared,
    TaskAccepted, TaskDeclined, TaskMoved, TaskReported, TaskReturned, TaskSet, TaskTaken,
    VoteOpened,
};
use decisions::model::{
    Choice, Doer, Figures, Ground, Permit, SealedStep, Slip, Stage, Verdict, Vote,
};
use hub::testing::{Story, goldens};
use hub::{At, Id, Said};

fn id(letter: char) -> Id {
    Story::id(letter, "golden")
}

fn at(days: i64) -> At {
    At::EPOCH.plus_seconds(1_800_000_000 + days * 86_400)
}

fn words() -> Said {
    Said::text("words")
}

fn paper() -> Vec<Act> {
    let motion = id('d');
    let permits =
        Some(Permit { kind: "members.admitted".to_owned(), subject: Some(id('a')), place: None });
    let (title, meaning, text) = (words(), words(), words());
    vec![
        Act::MotionDrafted(MotionDrafted {
            motion,
            body: "board".to_owned(),
            matter: "any".to_owned(),
            permits,
            concerns: vec![id('a')],
            topics: vec!["air".to_owned()],
            title,
            meaning,
            text,
        }),
        Act::MotionChanged(MotionChanged {
            motion,
            title: words(),
            meaning: words(),
            text: words(),
        }),
        Act::MotionTabled(MotionTabled { motion }),
        Act::Commented(Commented {
            motion,
            comment: id('c'),
            actor: Some(id('a')),
            words: words(),
        }),
        Act::CandidateNamed(CandidateNamed {
            motion,
            candidate: id('n'),
            stands: Some(id('p')),
            cost: None,
            name: words(),
            statement: words(),
        }),
        Act::CandidateWithdrawn(CandidateWithdrawn { motion, candidate: id('n') }),
        Act::MotionWithdrawn(MotionWithdrawn { motion, reason: words() }),
        Act::OutcomeStated(OutcomeStated {
            motion,
            who: Some(id('a')),
            due: Some(at(30)),
            review: at(365),
            why: words(),
            next: words(),
        }),
    ]
}

fn call() -> Vec<Act> {
    let (motion, objection) = (id('d'), id('o'));
    let (seat, rule) = ("board/donors/1".to_owned(), "R1".to_owned());
    let to = Objector::Seat(seat.clone());
    vec![
        Act::ConsensusCalled(ConsensusCalled { motion, rule, until: at(7) }),
        Act::ObjectionRaised(ObjectionRaised { motion, objection, seat, reason: words() }),
        Act::ObjectionWithdrawn(ObjectionWithdrawn { motion, objection }),
        Act::ObjectionAnswered(ObjectionAnswered { motion, to, reply: words() }),
    ]
}

fn vote() -> Vec<Act> {
    let motion = id('d');
    let (seat, from, to) =
        ("board/donors/1".to_owned(), "board/donors/1".to_owned(), "board/donors/2".to_owned());
    let rule = "R2".to_owned();
    let figures = Figures {
        agree: 7,
        disagree: 2,
        abstain: 1,
        by_proxy: 1,
        silent: 3,
        recused: 1,
        vacant: 2,
    };
    vec![
        Act::VoteOpened(VoteOpened { motion, rule, charter: 3, seats: 16, until: at(14) }),
        Act::BallotCast(BallotCast {
            motion,
            seat: seat.clone(),
            choice: Choice::Object,
            reason: words(),
        }),
        Act::ProxyGiven(ProxyGiven { motion, from: from.clone(), to }),
        Act::ProxyWithdrawn(ProxyWithdrawn { motion, from }),
        Act::ClosedBallotCast(ClosedBallotCast { motion, seat: seat.clone(), slip: words() }),
        Act::BallotsCounted(BallotsCounted {
            motion,
            slips: vec![
                slip("a-tracker", 0, Vote::Choice(Choice::Agree)),
                slip("b-tracker", 1, Vote::Ranking(vec![vec![id('n')], vec![id('m')]])),
            ],
        }),
        Act::Recused(Recused {
            motion,
            seat: seat.clone(),
            ground: Ground::Interest(id('i')),
            words: words(),
        }),
        Act::Closed(Closed {
            motion,
            stage: Stage::Vote,
            rule: "R2".to_owned(),
            verdict: Verdict::Rejected,
            figures: BTreeMap::from([("donor".to_owned(), figures)]),
            objections: 1,
            elected: vec![id('n')],
            allocated: BTreeMap::new(),
        }),
        Act::RankingCast(RankingCast {
            motion,
            seat: seat.clone(),
            ranking: vec![vec![id('n')], vec![id('m'), id('l')]],
            reason: words(),
        }),
        Act::DissentRecorded(DissentRecorded {
            motion,
            dissent: id('x'),
            seat,
            statement: words(),
        }),
    ]
}

fn slip(tracker: &str, group: u32, vote: Vote) -> Slip {
    Slip { tracker: tracker.to_owned(), group, vote }
}

fn amendments() -> Vec<Act> {
    let (motion, amendment) = (id('d'), id('e'));
    let (title, meaning, text) = (words(), words(), words());
    vec![
        Act::AmendmentMoved(AmendmentMoved { motion, amendment, title, meaning, text }),
        Act::AmendmentAccepted(AmendmentAccepted { motion, amendment }),
        Act::AmendmentWithdrawn(AmendmentWithdrawn { motion, amendment }),
    ]
}

fn on_paper() -> Vec<Act> {
    let (motion, seat) = (id('d'), "board/donors/1".to_owned());
    let ballots = [(seat.clone(), Choice::Agree)].into();
    let (choice, reason) = (Choice::Abstain, words());
    vec![
        Act::PaperBallotsRecorded(PaperBallotsRecorded { motion, ballots }),
        Act::PaperBallotCorrected(PaperBallotCorrected { motion, seat, choice, reason }),
    ]
}

fn money() -> Vec<Act> {
    let (motion, seat) = (id('d'), "board/donors/1".to_owned());
    vec![
        Act::BudgetSet(BudgetSet { motion, currency: "USD".to_owned(), total: 1_000_000 }),
        Act::AllocationCast(AllocationCast {
            motion,
            seat,
            amounts: BTreeMap::from([(id('n'), 250_000)]),
            reason: words(),
        }),
    ]
}

fn tasks() -> Vec<Act> {
    let (motion, task, due) = (id('d'), id('w'), at(30));
    let doer = Doer::Organisation(id('a'));
    let (reason, link) = (words(), words());
    vec![
        Act::TaskSet(TaskSet { motion, task, doer, due, proposal: Some(id('n')), what: words() }),
        Act::TaskTaken(TaskTaken { task }),
        Act::TaskDeclined(TaskDeclined { task, reason: reason.clone() }),
        Act::TaskReported(TaskReported { task, words: words(), link }),
        Act::TaskAccepted(TaskAccepted { task }),
        Act::TaskReturned(TaskReturned { task, reason: reason.clone() }),
        Act::TaskMoved(TaskMoved { task, due, reason }),
        Act::ReviewLapsed(ReviewLapsed { motion }),
    ]
}

fn sealed() -> Vec<Act> {
    let (motion, hash) = (id('d'), |digit: &str| digit.repeat(64));
    vec![
        Act::SealedVotePrepared(SealedVotePrepared {
            motion,
            authority: id('a'),
            trustees: vec![id('b'), id('c'), id('e')],
            threshold: 2,
            credentials: 12,
            event: hash("0"),
            archive: hash("1"),
        }),
        Act::SealedBallotCast(SealedBallotCast {
            motion,
            seat: "board/donors/1".to_owned(),
            credential: hash("2"),
            parent: hash("0"),
            event: hash("3"),
            ballot: hash("4"),
        }),
        Act::SealedStepTaken(SealedStepTaken {
            motion,
            step: SealedStep::Result,
            parent: hash("3"),
            event: hash("5"),
            data: vec![hash("6")],
            result: vec![1, 7, 4],
        }),
    ]
}

#[test]
fn every_kind_is_pinned() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let acts = paper()
        .into_iter()
        .chain(call())
        .chain(vote())
        .chain(on_paper())
        .chain(amendments())
        .chain(sealed())
        .chain(money())
        .chain(tasks())
        .map(Into::into)
        .collect();
    for (name, shown) in goldens::<decisions::State>(acts) {
        let path = folder.join(&name);
        if std::env::var("CONVOKE_GOLDEN").as_deref() == Ok("write") {
            std::fs::write(&path, &shown).expect("writable");
        }
        let pinned = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(shown, pinned, "{name}");
    }
}
