//! Votes of many: an open vote of 10,000 voters counted, judged and explained; elections of as
//! many by each way of counting; sealed ballots made and checked.

use std::time::Instant;

use charter::model::{Method, Rule};
use charter::tally::election::{Contest, elect};
use charter::tally::{Choice, Electorate, Voter, Votes, count, explain, judge, still_needed};
use sealed::{Ballot, Credential, Election, Question, Randomness};

use crate::machine::split_mix;
use crate::table::Row;

const VOTERS: u64 = 10_000;
const CANDIDATES: u64 = 10;
/// Sealed ballots that are made and checked.
const BALLOTS: u32 = 20;

/// Runs all of them.
pub fn votes() -> Vec<Row> {
    let mut rows = vec![open_vote()];
    rows.extend(["approval", "schulze", "stv"].map(election));
    rows.extend(sealed_ballots());
    rows
}

fn rule(text: &str) -> Rule {
    serde_json::from_str(text).expect("a rule")
}

fn seat(n: u64) -> String {
    format!("assembly/{:05}", n)
}

/// Milliseconds of the quickest of five runs.
fn quickest(mut work: impl FnMut()) -> f64 {
    let runs = (0..5).map(|_| {
        let begun = Instant::now();
        work();
        begun.elapsed().as_secs_f64() * 1_000.0
    });
    runs.fold(f64::INFINITY, f64::min)
}

fn open_vote() -> Row {
    let rule = rule(
        r#"{"id":"R1","mode":"vote","pass":["each_chamber >=2/3 of votes_cast"],
        "quorum":["each_chamber >1/2 of members"],"proxies_max":5}"#,
    );
    let voter = |n: u64| Voter {
        seat: seat(n),
        constituency: format!("group-{}", n % 8),
        chamber: Some(format!("chamber-{}", n % 3)),
        held: true,
        ..Voter::default()
    };
    let electorate: Electorate = (0..VOTERS).map(voter).collect();
    let mut votes = Votes::default();
    for n in 0..VOTERS * 4 / 5 {
        let choice = [Choice::Agree, Choice::Agree, Choice::Disagree, Choice::Abstain];
        votes.ballots.insert(seat(n), choice[n as usize % choice.len()]);
    }
    let taken = quickest(|| {
        let facts = count(&rule, &electorate, &votes);
        assert!(!judge(&rule, &facts).why.is_empty());
        assert!(!still_needed(&rule, &facts).words.is_empty());
        assert!(!explain(&rule).is_empty());
    });
    let what = "a vote of 10,000: tally, what is still needed, explanation";
    Row::at_most(what, taken, "ms", 20.0, "≤ 20 ms")
}

fn election(way: &str) -> Row {
    let rule = rule(&format!(r#"{{"id":"R2","mode":"election","way":"{way}","places":3}}"#));
    let Method::Election(election) = &rule.method else { unreachable!("it elects") };
    let mut state = 7;
    let mut contest = Contest {
        candidates: (0..CANDIDATES).map(|n| n.to_string()).collect(),
        ..Contest::default()
    };
    for voter in 0..VOTERS {
        let mut order: Vec<(u64, usize)> =
            (0..CANDIDATES as usize).map(|n| (split_mix(&mut state), n)).collect();
        order.sort_unstable();
        let ranking = match way {
            "approval" => vec![order.iter().take(4).map(|(_, n)| *n).collect()],
            _ => order.iter().map(|(_, n)| vec![*n]).collect(),
        };
        contest.rankings.insert(seat(voter), ranking);
    }
    let taken = quickest(|| assert_eq!(elect(election, &contest).elected.len(), 3));
    let what = format!("an election of 3 among 10 by 10,000 ballots, {way}");
    Row::figure(&what, format!("{taken:.1} ms"))
}

/// Randomness of a bench: the same in each run, and no secret.
struct Seeded(u64);

impl Randomness for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let word = split_mix(&mut self.0).to_le_bytes();
            chunk.copy_from_slice(&word[..chunk.len()]);
        }
    }
}

fn sealed_ballots() -> [Row; 2] {
    let mut random = Seeded(1);
    let question = Question {
        answers: ["Ada", "Bo", "Cy"].map(str::to_owned).to_vec(),
        blank: Some(true),
        min: 1,
        max: 1,
        question: "Who is chair?".to_owned(),
    };
    let key = sealed::group::Element::of(&sealed::group::Scalar::random(&mut random));
    let election = Election::new("Bench123456789", "Chair", key, vec![question]);
    let credential = Credential::random(&mut random);
    let begun = Instant::now();
    let cast = (0..BALLOTS as usize).map(|n| {
        Ballot::cast(&election, &credential, &[vec![n % 3]], &mut random).expect("a ballot")
    });
    let ballots: Vec<Ballot> = cast.collect();
    let made = begun.elapsed().as_secs_f64() * 1_000.0 / f64::from(BALLOTS);
    let hash = sealed::election::fingerprint(&election.to_bytes().expect("bytes"));
    let begun = Instant::now();
    assert!(ballots.iter().all(|ballot| ballot.check(&election, &hash).is_ok()));
    let checked = begun.elapsed().as_secs_f64() * 1_000.0 / f64::from(BALLOTS);
    [
        Row::figure("a sealed ballot among 3: made", format!("{made:.1} ms")),
        Row::figure("a sealed ballot among 3: every proof checked", format!("{checked:.1} ms")),
    ]
}
