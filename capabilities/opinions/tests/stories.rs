//! Conversations from opening to close: who may do what, what is kept secret, what is published.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::{DAY, Hall, answered, id, judged, member, opening, secretariat, stated};
use formats::polis;
use hub::{Audience, Id, Openness, Payload, Principal, Said};
use insight::opinion::{Cast, Votes, analyse};
use opinions::act::{Act, Answered, ConversationClosed, CountsPublished};
use opinions::model::{Answer, Given, GroupOf, Publishing, Standing};
use opinions::tally::Findings;
use opinions::view::next_statement;

const STATEMENTS: [&str; 8] = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

/// Everybody answers every statement: all share the last one; donors and firms part from groups
/// on the others.
fn everybody_answers(hall: &mut Hall, conversation: Id, people: &[(&str, usize)]) {
    for (constituency, number) in people {
        for n in 1..=*number {
            let by = member(&format!("{constituency}-{n}"));
            for statement in 1..=8 {
                let agrees = statement == 8 || (*constituency == "groups") == (statement % 2 == 0);
                let answer = if agrees { Answer::Agree } else { Answer::Disagree };
                hall.tell(&by, answered(conversation, statement, answer));
            }
        }
    }
}

#[test]
fn members_answer_and_the_secretariat_opens_and_nobody_else_does() {
    let mut hall = Hall::with(&[("donors", 1)]);
    let conversation = id('o', "first");
    let until = hall.story.now.plus_seconds(DAY);
    let open = |id| Act::ConversationOpened(opening(id, until, Publishing::Counts));
    let refusal =
        hall.refused(&member("donors-1"), open(conversation), "charter-refused-not-granted");
    assert_eq!(refusal.clause.as_deref(), Some("P60"));
    hall.tell(&secretariat(), open(conversation));
    hall.refused(&secretariat(), open(conversation), "opinions-refused-id-used");
    let past = opening(id('o', "late"), hall.story.now, Publishing::Counts);
    hall.refused(&secretariat(), Act::ConversationOpened(past), "opinions-refused-past");

    let agree = answered(conversation, 1, Answer::Agree);
    hall.refused(&member("donors-1"), agree.clone(), "opinions-refused-nothing");
    hall.tell(&member("donors-1"), stated(conversation, "one"));
    let stranger = Principal::person(id('p', "stranger"), "public");
    let refusal = hall.refused(&stranger, agree.clone(), "charter-refused-not-granted");
    assert_eq!(refusal.clause.as_deref(), Some("P63"));
    hall.refused(&secretariat(), agree.clone(), "charter-refused-not-granted");
    hall.tell(&member("donors-1"), agree.clone());
    hall.story.wait(DAY);
    let refusal = hall.refused(&member("donors-1"), agree, "opinions-refused-closed");
    assert_eq!(refusal.args.get("n").map(String::as_str), Some("1"));
    hall.refused(&member("donors-1"), stated(conversation, "late"), "opinions-refused-closed");
}

#[test]
fn a_statement_says_one_thought() {
    let mut hall = Hall::with(&[("donors", 1)]);
    let conversation = hall.open(Publishing::Counts, &[]);
    let by = member("donors-1");
    hall.tell(&by, stated(conversation, &"水".repeat(140)));
    let refusal =
        hall.refused(&by, stated(conversation, &"水".repeat(141)), "opinions-refused-long");
    assert_eq!(refusal.args.get("n").map(String::as_str), Some("141"));
    hall.refused(&by, stated(conversation, "  "), "opinions-refused-words");
    let silent = Act::Answered(Answered { conversation, answer: Said::text("yes") });
    hall.refused(&by, silent, "opinions-refused-words");
}

#[test]
fn a_moderated_statement_waits_and_nothing_of_it_disappears() {
    let mut hall = Hall::with(&[("donors", 1)]);
    let until = hall.story.now.plus_seconds(10 * DAY);
    let mut act = opening(id('o', "first"), until, Publishing::Counts);
    act.moderated = true;
    let conversation = act.conversation;
    hall.tell(&secretariat(), Act::ConversationOpened(act));
    hall.tell(&member("donors-1"), stated(conversation, "one"));
    let agree = answered(conversation, 1, Answer::Agree);
    hall.refused(&member("donors-1"), agree.clone(), "opinions-refused-nothing");
    hall.refused(
        &member("donors-1"),
        judged(conversation, 1, true, ""),
        "charter-refused-not-granted",
    );
    hall.refused(&secretariat(), judged(conversation, 1, false, ""), "opinions-refused-words");
    let nowhere = judged(conversation, 2, true, "");
    hall.refused(&secretariat(), nowhere, "opinions-refused-no-statement");
    hall.tell(&secretariat(), judged(conversation, 1, false, "names a person"));
    hall.tell(&secretariat(), judged(conversation, 1, true, "does not after all"));
    hall.tell(&member("donors-1"), agree);
    let statement = hall.conversation(conversation).statement(1).expect("a statement");
    assert_eq!(statement.standing, Standing::Accepted);
    let said: Vec<_> = statement.judgements.iter().map(|it| it.reason.as_text()).collect();
    assert_eq!(said, [Some("names a person"), Some("does not after all")]);
}

#[test]
fn an_answer_is_for_the_host_alone_whichever_way_it_came_in() {
    let conversation = id('o', "first");
    let open = Said::text("{\"statement\":1,\"answer\":\"agree\"}");
    let mut act = Answered { conversation, answer: open };
    let mut seen = Vec::new();
    act.said(&mut |_, said| seen.push(said.openness().clone()));
    assert_eq!(seen, [Openness::Host]);
    let all = Audience { roles: ["secretariat".into()].into(), ..Audience::public() };
    assert_eq!(act.answer.seen_by(&all), None);
}

#[test]
fn the_last_answer_counts_and_all_of_them_are_forgotten() {
    let people = [("donors", 6), ("groups", 6)];
    let mut hall = Hall::with(&people);
    let conversation = hall.open(Publishing::Counts, &STATEMENTS);
    everybody_answers(&mut hall, conversation, &people);
    hall.tell(&member("donors-1"), answered(conversation, 8, Answer::Pass));
    hall.tell(&member("donors-1"), answered(conversation, 99, Answer::Pass));
    assert!(hall.story.hub.forgets().is_empty(), "nothing is forgotten while it is open");
    let host = Principal::host();
    let early = CountsPublished { conversation, counts: Vec::new() };
    hall.refused(&host, Act::CountsPublished(early), "opinions-refused-early");

    assert_eq!(hall.close(), ["opinions.counts_published", "opinions.conversation_closed"]);
    let one = hall.conversation(conversation);
    let last = one.counts[7].all.expect("twelve answered");
    assert_eq!((last.agree, last.disagree, last.pass(), last.seen), (11, 0, 1, 12));
    assert_eq!(one.counts[7].by["donors"].agree, 5);
    assert!(one.takers.values().all(|taker| taker.answers.is_empty()));
    assert_eq!(hall.story.hub.forgets().len(), 12 * 8 + 2, "earlier answers too");
    let stranger = hall.story.retell(false);
    let again = stranger.room::<opinions::State>().conversation(conversation).expect("there");
    assert_eq!(again.counts, one.counts, "a stranger without words comes to the same end");
    assert_eq!(again.closing, one.closing);
    assert_eq!(again.takers, one.takers);
}

#[test]
fn small_numbers_are_left_out() {
    let people = [("donors", 6), ("firms", 5), ("groups", 2)];
    let mut hall = Hall::with(&people);
    let conversation = hall.open(Publishing::Counts, &STATEMENTS);
    everybody_answers(&mut hall, conversation, &people);
    hall.close();
    let shown: Vec<&String> = hall.conversation(conversation).counts[0].by.keys().collect();
    assert_eq!(shown, ["donors"], "what groups say must not follow from firms");

    let mut hall = Hall::with(&[("donors", 4)]);
    let conversation = hall.open(Publishing::Counts, &STATEMENTS);
    everybody_answers(&mut hall, conversation, &[("donors", 4)]);
    hall.close();
    let one = hall.conversation(conversation);
    assert!(one.counts.iter().all(|counts| counts.all.is_none()), "four people are too few");
    assert_eq!(one.closing.as_ref().map(|closing| closing.people), Some(4));
    assert_eq!(Findings::of(one).unseen.len(), 8);
}

#[test]
fn groups_and_what_they_share_are_found_among_fifty() {
    let people = [("donors", 20), ("firms", 10), ("groups", 25)];
    let mut hall = Hall::with(&people);
    let conversation = hall.open(Publishing::Counts, &STATEMENTS);
    everybody_answers(&mut hall, conversation, &people);
    hall.close();
    let found = Findings::of(hall.conversation(conversation));
    let sizes: Vec<u32> = found.summary.groups.iter().map(|group| group.people).collect();
    assert_eq!(sizes, [30, 25]);
    assert_eq!(found.bridging, [8], "what all share");
    assert!(!found.divisive.contains(&8), "{:?}", found.divisive);
    assert!(found.groups[1].iter().all(|told| told.agrees == (told.statement % 2 == 0)));
    let from: Vec<&GroupOf> = found.summary.groups.iter().collect();
    assert!(from.iter().all(|group| group.from.is_empty()), "each is of one side: {from:?}");
    assert!(hall.conversation(conversation).rows.is_empty());
}

#[test]
fn rows_are_published_where_that_was_said_and_give_the_same_answer_to_everybody() {
    let people = [("donors", 20), ("firms", 10), ("groups", 25)];
    let mut hall = Hall::with(&people);
    let conversation = hall.open(Publishing::Rows, &STATEMENTS);
    everybody_answers(&mut hall, conversation, &people);
    assert_eq!(hall.close(), ["opinions.rows_published", "opinions.conversation_closed"]);
    let one = hall.conversation(conversation);
    assert!(one.rows.is_sorted() && one.rows.len() == 55);
    let found = Findings::of(one);
    assert_eq!(found.bridging, [8]);
    assert!(found.summary.statements.iter().all(|counts| counts.by.is_empty()));

    // As anybody works it out from the rows.
    let rows = (0..).zip(&one.rows);
    let casts = rows.flat_map(|(participant, row)| {
        row.answers().map(move |(statement, answer)| {
            let answer = answer.analysed();
            Cast { participant, statement, answer, at: 0 }
        })
    });
    let votes = Votes::new(&casts.collect::<Vec<_>>(), &[], &[]);
    let groups = analyse(&votes).groups.expect("groups");
    let sizes: Vec<usize> = groups.tallies.iter().map(|of| of[7].seen as usize).collect();
    assert_eq!(sizes, [30, 25]);
}

#[test]
fn what_the_host_records_must_fit() {
    let people = [("donors", 6)];
    let mut hall = Hall::with(&people);
    let conversation = hall.open(Publishing::Counts, &STATEMENTS);
    everybody_answers(&mut hall, conversation, &people);
    hall.story.wait(10 * DAY);
    let host = Principal::host();
    let closed = |people, groups| {
        Act::ConversationClosed(ConversationClosed { conversation, people, answers: 48, groups })
    };
    hall.refused(&host, closed(6, Vec::new()), "opinions-refused-counts");
    assert_eq!(hall.story.settle().len(), 2);
    let mut again = Hall::with(&people);
    let conversation = again.open(Publishing::Counts, &[]);
    again.story.wait(10 * DAY);
    let closed = |people, groups| {
        Act::ConversationClosed(ConversationClosed { conversation, people, answers: 0, groups })
    };
    again.refused(&host, closed(1, Vec::new()), "opinions-refused-counts");
    let group = GroupOf { people: 6, from: [("donors".to_owned(), 3)].into() };
    again.refused(&host, closed(0, vec![group]), "opinions-refused-counts");
    again.tell(&host, closed(0, Vec::new()));
    again.refused(&host, closed(0, Vec::new()), "opinions-refused-closed");
}

#[test]
fn late_statements_are_asked_first() {
    let mut hall = Hall::with(&[("donors", 3)]);
    let conversation = hall.open(Publishing::Counts, &["one", "two"]);
    for n in [1, 2] {
        hall.tell(&member("donors-1"), answered(conversation, n, Answer::Pass));
    }
    hall.tell(&secretariat(), stated(conversation, "late"));
    let next =
        |hall: &Hall, person| next_statement(hall.conversation(conversation), id('p', person));
    assert_eq!((next(&hall, "donors-1"), next(&hall, "donors-2")), (Some(3), Some(3)));
    hall.tell(&member("donors-1"), answered(conversation, 3, Answer::Agree));
    assert_eq!(next(&hall, "donors-1"), None, "everything is answered");
    hall.tell(&secretariat(), judged(conversation, 3, false, "said twice"));
    assert_ne!(next(&hall, "donors-3"), Some(3), "what was taken out is not asked");
}

#[test]
fn a_conversation_of_pol_is_comes_in_closed_and_goes_out_again() {
    let comments = b"comment-id,moderated,comment-body\n0,1,More trees\n4,1,\"=Roads\"\n9,-1,Buy\n";
    let mut votes = "timestamp,comment-id,voter-id,vote\n".to_owned();
    for who in 0..60 {
        let trees = if who % 3 == 0 { 1 } else { -1 };
        for (statement, vote) in [(0, trees), (4, -trees), (9, 0)] {
            votes.push_str(&format!("{who},{statement},{who},{vote}\n"));
        }
    }
    let export = polis::Export { comments, votes: votes.as_bytes(), ..polis::Export::default() };
    let read = polis::read(&export).expect("an export");
    let mut hall = Hall::new();
    let conversation = id('o', "import");
    for act in opinions::import::acts(conversation, &read, "A friend").expect("acts") {
        hall.tell(&secretariat(), act);
    }
    assert_eq!(hall.story.settle(), ["opinions.conversation_closed"]);
    let one = hall.conversation(conversation);
    let found = Findings::of(one);
    assert_eq!((found.summary.people, found.summary.answers), (60, 180));
    let sizes: Vec<u32> = found.summary.groups.iter().map(|group| group.people).collect();
    assert_eq!(sizes, [40, 20]);
    assert_eq!(one.statement(3).map(|it| it.standing), Some(Standing::Rejected));
    hall.refused(&secretariat(), stated(conversation, "x"), "opinions-refused-closed");
    let by = Given { statement: 1, answer: Answer::Agree };
    assert_eq!(Given::of_said(&by.to_said()), Some(by));
}
