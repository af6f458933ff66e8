//! The tally of a vote, what is still needed, and the words for it, as a user meets them.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use charter::file::read;
use charter::model::{Charter, Rule};
use charter::say::{language, say};
use charter::tally::{
    Choice, Electorate, Proxy, Verdict, Voter, Votes, count, explain, still_needed, tally,
};
use charter::words::Names;
use faces::lang::Tag;
use std::collections::BTreeSet;

fn charter() -> Charter {
    read(include_str!("charters/two-chambers.toml"), None).expect("the example is sound").charter
}

fn rule(text: &str) -> Rule {
    toml::from_str(&format!("id = \"R\"\nmode = \"vote\"\n{text}")).expect("the rule is read")
}

fn board(charter: &Charter) -> Electorate {
    let voting = charter.seats_of("board").into_iter().filter(|seat| seat.voting);
    voting.map(|seat| Voter::of(seat, true)).collect()
}

/// Ballots for the first seats of each named group.
fn cast(votes: &mut Votes, electorate: &Electorate, chamber: &str, counts: [usize; 3]) {
    let choices = [Choice::Agree, Choice::Disagree, Choice::Abstain];
    let ballots =
        choices.iter().zip(counts).flat_map(|(choice, n)| std::iter::repeat_n(*choice, n));
    let seats = electorate.iter().filter(|voter| voter.chamber.as_deref() == Some(chamber));
    for (voter, choice) in seats.zip(ballots) {
        votes.ballots.insert(voter.seat.clone(), choice);
    }
}

fn words(sentences: &[charter::words::Sentence]) -> Vec<String> {
    let lang = language(Tag::En).expect("the messages are sound");
    let names: Names = [("grassroots".to_owned(), "Grassroots".to_owned())].into();
    sentences.iter().map(|sentence| say(&lang, &names, sentence)).collect()
}

#[test]
fn sixteen_of_twenty_are_not_enough_when_one_chamber_is_short() {
    let charter = charter();
    let (electorate, mut votes) = (board(&charter), Votes::default());
    cast(&mut votes, &electorate, "donor", [10, 0, 0]);
    cast(&mut votes, &electorate, "implementer", [6, 4, 0]);
    let rule = charter.rule("R2").expect("R2");
    let outcome = tally(rule, &electorate, &votes);
    assert_eq!(outcome.verdict, Verdict::Rejected);
    assert_eq!(
        words(&outcome.why)[0],
        "implementer: 6 of 10 votes cast agree (60%); at least 2/3 is needed: not enough."
    );
    assert_eq!(
        outcome.chambers.iter().map(|c| c.passes).collect::<Vec<_>>(),
        [Some(true), Some(false)]
    );
}

#[test]
fn recusal_shrinks_the_quorum_base() {
    let charter = charter();
    let electorate = board(&charter);
    let rule = charter.rule("R2").expect("R2");
    let mut votes = Votes::default();
    cast(&mut votes, &electorate, "donor", [8, 0, 0]);
    cast(&mut votes, &electorate, "implementer", [5, 0, 0]);
    assert_eq!(
        tally(rule, &electorate, &votes).verdict,
        Verdict::NoQuorum,
        "5 of 10 is not more than half"
    );
    votes.recused.insert("board/communities/1".to_owned());
    let outcome = tally(rule, &electorate, &votes);
    assert_eq!(outcome.verdict, Verdict::Adopted, "5 of 9 is");
    assert!(
        words(&outcome.why).contains(&"One seat is recused and left out of every base.".to_owned())
    );
}

#[test]
fn a_recused_seat_neither_votes_nor_carries_proxies() {
    let charter = charter();
    let electorate = board(&charter);
    let rule = charter.rule("R2").expect("R2");
    let mut votes = Votes::default();
    cast(&mut votes, &electorate, "donor", [7, 0, 0]);
    cast(&mut votes, &electorate, "implementer", [7, 0, 0]);
    let first = "board/donor_governments/1";
    votes.proxies.push(Proxy { from: "board/business/1".into(), to: first.into() });
    assert_eq!(tally(rule, &electorate, &votes).chambers[0].agree.as_whole(), Some(8));
    votes.recused.insert(first.to_owned());
    assert_eq!(tally(rule, &electorate, &votes).chambers[0].agree.as_whole(), Some(6));
}

#[test]
fn a_proxy_beyond_the_cap_is_left_out_and_said() {
    let charter = charter();
    let electorate = board(&charter);
    let rule = charter.rule("R2").expect("R2");
    let mut votes = Votes::default();
    let holder = "board/donor_governments/1";
    votes.ballots.insert(holder.to_owned(), Choice::Agree);
    for n in 2..=3 {
        votes
            .proxies
            .push(Proxy { from: format!("board/donor_governments/{n}"), to: holder.into() });
    }
    let facts = count(rule, &electorate, &votes);
    let outcome = charter::tally::judge_quorum(rule, &facts);
    assert_eq!(outcome.chambers[0].agree.as_whole(), Some(2));
    assert_eq!(facts.notes.len(), 1);
}

/// The screen of the design: 9 of 30 voted, 4 for and 5 against, quorum one half.
fn grassroots() -> (Rule, Electorate, Votes) {
    let rule = rule(
        "pass = [\"each_chamber >1/2 of votes_cast\"]\nquorum = [\"each_chamber >=1/2 of seats\"]",
    );
    let seat = |chamber: &str, n: usize| Voter {
        seat: format!("{chamber}/{n}"),
        chamber: Some(chamber.to_owned()),
        held: true,
        ..Voter::default()
    };
    let electorate: Electorate = (0..24)
        .map(|n| seat("government", n))
        .chain((0..30).map(|n| seat("grassroots", n)))
        .collect();
    let mut votes = Votes::default();
    cast(&mut votes, &electorate, "government", [18, 2, 2]);
    cast(&mut votes, &electorate, "grassroots", [4, 5, 0]);
    (rule, electorate, votes)
}

#[test]
fn still_needed_names_the_chamber_and_the_fewest_votes() {
    let (rule, electorate, mut votes) = grassroots();
    let needs = still_needed(&rule, &count(&rule, &electorate, &votes));
    assert_eq!(words(&needs.words), ["6 more votes from Grassroots, at least 2 of them agreeing."]);
    // Doing just that adopts it, and one vote less does not.
    cast(&mut votes, &electorate, "grassroots", [6, 5, 4]);
    assert_eq!(tally(&rule, &electorate, &votes).verdict, Verdict::Adopted);
    cast(&mut votes, &electorate, "grassroots", [5, 5, 5]);
    assert_eq!(tally(&rule, &electorate, &votes).verdict, Verdict::Rejected);
}

#[test]
fn still_needed_knows_when_it_is_over() {
    let (rule, electorate, mut votes) = grassroots();
    cast(&mut votes, &electorate, "grassroots", [4, 25, 0]);
    assert!(!still_needed(&rule, &count(&rule, &electorate, &votes)).possible);
    votes = Votes::default();
    cast(&mut votes, &electorate, "government", [24, 0, 0]);
    cast(&mut votes, &electorate, "grassroots", [20, 0, 0]);
    assert!(still_needed(&rule, &count(&rule, &electorate, &votes)).adopted);
}

/// Small bodies of every shape: carrying out what is needed adopts, and nothing smaller does.
#[test]
fn still_needed_is_enough_and_least_over_many_small_votes() {
    let rules = [
        "pass = [\"all >1/2 of votes_cast\"]\nquorum = [\"all >=1/2 of seats\"]",
        "pass = [\"each_chamber >=2/3 of votes_cast\"]",
        "pass = [\"all >=2/3 of votes_cast by equal_chambers\"]",
        "pass = [\"each_chamber >=1/3 of votes_cast\", \"all >=2/3 of votes_cast\"]",
        "pass = [\"all >=5 of members\"]\nquorum = [\"each_chamber >=1/2 of seats\"]",
        "pass = [\"all >1/2 of present\"]\nquorum = [\"all >=3/4 of seats\"]",
        "pass = [\"all >1/2 of votes_cast\"]\nquorum = [\"all >=1/2 of seats\", \"each_chamber >=1/3 of seats\"]",
    ];
    let electorate: Electorate = (0..7)
        .map(|n| Voter {
            seat: format!("s{n}"),
            chamber: Some(if n < 3 { "a" } else { "b" }.to_owned()),
            held: true,
            ..Voter::default()
        })
        .collect();
    let options = [None, Some(Choice::Agree), Some(Choice::Disagree), Some(Choice::Abstain)];
    for text in rules {
        let rule = rule(text);
        for pattern in (0..4_usize.pow(7)).step_by(13) {
            let mut votes = Votes::default();
            for (n, voter) in electorate.iter().enumerate() {
                if let Some(choice) = options[pattern / 4_usize.pow(n as u32) % 4] {
                    votes.ballots.insert(voter.seat.clone(), choice);
                }
            }
            let needs = still_needed(&rule, &count(&rule, &electorate, &votes));
            let least = fewest_by_trying(&rule, &electorate, &votes);
            let said = needs.possible.then(|| needs.needs.iter().map(|n| n.votes).sum::<u64>());
            assert_eq!(said, least, "{text} {:?}", votes.ballots);
        }
    }
}

/// Tries every way in which those who have not voted could agree, abstain or stay silent.
fn fewest_by_trying(rule: &Rule, electorate: &Electorate, votes: &Votes) -> Option<u64> {
    let silent: Vec<&str> = electorate
        .iter()
        .map(|voter| voter.seat.as_str())
        .filter(|seat| !votes.ballots.contains_key(*seat))
        .collect();
    let mut best = None;
    for pattern in 0..3_usize.pow(silent.len() as u32) {
        let mut tried = votes.clone();
        let mut more = 0;
        for (n, seat) in silent.iter().enumerate() {
            let choice = [None, Some(Choice::Agree), Some(Choice::Abstain)];
            if let Some(choice) = choice[pattern / 3_usize.pow(n as u32) % 3] {
                tried.ballots.insert((*seat).to_owned(), choice);
                more += 1;
            }
        }
        if best.is_none_or(|least| more < least) && tally(rule, electorate, &tried).is_adopted() {
            best = Some(more);
        }
    }
    best
}

#[test]
fn an_objection_is_heard_unless_its_author_is_recused() {
    let charter = charter();
    let rule = charter.rule("R1").expect("R1");
    let electorate = board(&charter);
    let mut votes = Votes::default();
    votes.objections.push(charter::tally::Objection {
        by: "board/business/1".into(),
        stands: true,
        late: false,
    });
    let outcome = tally(rule, &electorate, &votes);
    assert_eq!(outcome.verdict, Verdict::GoToFallback);
    assert_eq!(words(&outcome.why)[1], "The fallback applies: rule R2.");
    votes.recused = BTreeSet::from(["board/business/1".to_owned()]);
    assert_eq!(tally(rule, &electorate, &votes).verdict, Verdict::Adopted);
}

#[test]
fn a_veto_outweighs_any_majority() {
    let rule = rule("pass = [\"all >1/2 of votes_cast\"]\nveto = [\"seat:p/1\"]");
    let electorate: Electorate =
        (1..=5).map(|n| Voter { seat: format!("p/{n}"), held: true, ..Voter::default() }).collect();
    let mut votes = Votes::default();
    for n in 2..=5 {
        votes.ballots.insert(format!("p/{n}"), Choice::Agree);
    }
    assert_eq!(tally(&rule, &electorate, &votes).verdict, Verdict::Adopted);
    votes.ballots.insert("p/1".into(), Choice::Disagree);
    assert_eq!(tally(&rule, &electorate, &votes).verdict, Verdict::Rejected);
}

#[test]
fn every_rule_of_the_example_is_explained() {
    let charter = charter();
    let said = words(&explain(charter.rule("R2").expect("R2")));
    assert_eq!(
        said,
        [
            "In each chamber, at least 2/3 of votes cast must agree.",
            "In each chamber, more than 1/2 of seats must take part.",
            "One voter may carry one proxy at most.",
            "Whoever has a declared interest takes no part, and is left out when the votes are measured.",
        ]
    );
    for rule in &charter.rules {
        for sentence in words(&explain(rule)) {
            assert!(!sentence.contains('[') && !sentence.contains('{'), "{sentence}");
        }
    }
}
