//! A rule tried on votes that nobody cast: the outcome is that of the tally, chamber by chamber.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use charter::file;
use charter::model::Charter;
use charter::tally::Verdict;
use charter::tally::trial::{Block, Blocks, Telling, seats, telling, trial};

fn charter() -> Charter {
    file::parse(include_str!("charters/two-chambers.toml")).expect("a charter")
}

fn verdict(charter: &Charter, rule: &str, blocks: &Blocks) -> Verdict {
    let rule = charter.rule(rule).expect("the rule");
    trial(charter, rule, blocks).expect("a body").outcome.verdict
}

fn case(charter: &Charter, rule: &str, message: &str) -> Telling {
    let all = telling(charter, charter.rule(rule).expect("the rule"));
    all.into_iter().find(|case| case.message == message).expect("the case")
}

/// The case with one seat more that agrees instead of being absent or against.
fn one_more(charter: &Charter, rule: &str, case: &Telling) -> Vec<Verdict> {
    let changed = case.blocks.keys().filter_map(|id| {
        let mut blocks = case.blocks.clone();
        let block = blocks.get_mut(id)?;
        match (block.absent, block.disagree) {
            (0, 0) => return None,
            (0, _) => block.disagree -= 1,
            _ => block.absent -= 1,
        }
        block.agree += 1;
        Some(verdict(charter, rule, &blocks))
    });
    changed.collect()
}

#[test]
fn seats_come_from_the_charter_and_those_without_a_vote_are_left_out() {
    let charter = charter();
    let all = seats(&charter, charter.rule("R2").expect("the rule"));
    assert_eq!(all.iter().map(|(_, seats, _)| seats).sum::<u32>(), 20);
    assert!(!all.iter().any(|(id, ..)| id == "science"), "{all:?}");
}

#[test]
fn one_chamber_against_stops_what_both_must_pass_and_what_is_missing_is_said() {
    let charter = charter();
    let case = case(&charter, "R2", "charter-try-against");
    assert_eq!(case.who, "donor");
    let rule = charter.rule("R2").expect("the rule");
    let found = trial(&charter, rule, &case.blocks).expect("a body");
    assert_eq!(found.outcome.verdict, Verdict::Rejected);
    let passes: Vec<_> =
        found.outcome.chambers.iter().map(|line| (line.chamber.as_str(), line.passes)).collect();
    assert_eq!(passes, [("donor", Some(false)), ("implementer", Some(true))]);
    assert!(!found.needs.possible, "everybody has voted");
}

#[test]
fn the_telling_cases_stand_one_vote_before_the_bar() {
    let charter = charter();
    let short = case(&charter, "R2", "charter-try-short-of-quorum");
    assert_eq!(verdict(&charter, "R2", &short.blocks), Verdict::NoQuorum);
    let more = one_more(&charter, "R2", &short);
    assert!(more.contains(&Verdict::Adopted), "{more:?}");
    let short = case(&charter, "R2", "charter-try-short-of-passing");
    assert_eq!(verdict(&charter, "R2", &short.blocks), Verdict::Rejected);
    let more = one_more(&charter, "R2", &short);
    assert!(more.contains(&Verdict::Adopted), "{more:?}");
}

#[test]
fn under_consensus_a_vote_against_is_an_objection_that_leads_to_the_fallback() {
    let charter = charter();
    let mut blocks = Blocks::new();
    for (id, seats, _) in seats(&charter, charter.rule("R1").expect("the rule")) {
        blocks.insert(id, Block { agree: seats, ..Block::default() });
    }
    assert_eq!(verdict(&charter, "R1", &blocks), Verdict::Adopted);
    blocks.insert("communities".to_owned(), Block { disagree: 1, ..Block::default() });
    assert_eq!(verdict(&charter, "R1", &blocks), Verdict::GoToFallback);
    assert_eq!(verdict(&charter, "R2", &blocks), Verdict::Adopted);
}

#[test]
fn seats_that_the_charter_leaves_open_are_as_many_as_are_asked_for() {
    let mut charter = charter();
    let mut rule = charter.rule("R2").expect("the rule").clone();
    rule.body = Some("forum".to_owned());
    charter.rules.push(rule.clone());
    let mut blocks = Blocks::new();
    blocks.insert("civil_society".to_owned(), Block { agree: 30, absent: 11, ..Block::default() });
    let found = trial(&charter, &rule, &blocks).expect("a body");
    let members = found.outcome.chambers[0].members.and_then(|all| all.as_whole());
    assert_eq!(members, Some(41));
}
