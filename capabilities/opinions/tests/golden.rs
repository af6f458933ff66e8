//! The record is for ever: one example of each kind, pinned byte for byte. Run with
//! `CONVOKE_GOLDEN=write` to write them anew, on purpose and with a reason.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

use std::path::Path;

use hub::testing::{Story, goldens};
use hub::{At, Said};
use opinions::act::{
    Act, Answered, ConversationClosed, ConversationImported, ConversationOpened, CountsPublished,
    RowsImported, RowsPublished, StatementAdded, StatementImported, StatementJudged,
    SurveyAnswered, SurveyClosed, SurveyOpened,
};
use opinions::model::{
    Answer, Believed, Count, Counts, Given, GroupOf, Mean, Publishing, Question, Row, Scores,
};

#[test]
fn every_kind_is_pinned() {
    let conversation = Story::id('o', "golden");
    let words = || Said::text("words");
    let given = [Answer::Agree, Answer::Disagree, Answer::Pass];
    let row = Row::of(4, |n| given.get(usize::try_from(n).ok()? - 1).copied());
    let count = Count { agree: 7, disagree: 2, seen: 10 };
    let from = || [("donors".to_owned(), 6)].into();
    let mut acts = vec![
        Act::ConversationOpened(ConversationOpened {
            conversation,
            until: At::EPOCH.plus_seconds(1_800_000_000),
            moderated: true,
            publishing: Publishing::Counts,
            question: words(),
            background: words(),
        }),
        Act::StatementAdded(StatementAdded { conversation, words: words() }),
        Act::StatementJudged(StatementJudged {
            conversation,
            statement: 3,
            accepted: false,
            reason: words(),
        }),
        Act::Answered(Answered {
            conversation,
            answer: Given { statement: 3, answer: Answer::Agree }.to_said(),
        }),
        Act::RowsPublished(RowsPublished { conversation, rows: vec![row.clone()] }),
        Act::CountsPublished(CountsPublished {
            conversation,
            counts: vec![Counts {
                all: Some(count),
                by: [("donors".to_owned(), count)].into(),
                groups: vec![count],
                divides: 1_250,
            }],
        }),
        Act::ConversationClosed(ConversationClosed {
            conversation,
            people: 61,
            answers: 512,
            groups: vec![GroupOf { people: 40, from: from() }],
        }),
        Act::ConversationImported(ConversationImported {
            conversation,
            people: 204,
            statements: 50,
            question: words(),
            background: words(),
            source: words(),
        }),
        Act::StatementImported(StatementImported { conversation, accepted: true, words: words() }),
        Act::RowsImported(RowsImported { conversation, rows: vec![row] }),
    ];
    acts.extend(of_a_survey());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for (name, shown) in goldens::<opinions::State>(acts.into_iter().map(Into::into).collect()) {
        let path = folder.join(&name);
        if std::env::var("CONVOKE_GOLDEN").as_deref() == Ok("write") {
            std::fs::write(&path, &shown).expect("writable");
        }
        let pinned = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(shown, pinned, "{name}");
    }
}

fn of_a_survey() -> [Act; 3] {
    let survey = Story::id('o', "golden survey");
    let mean = |organisations, sum| Some(Mean { organisations, sum });
    let scores = [(Question::Trust, 4), (Question::Stay, 5)];
    let answer = Scores::of(scores.into()).expect("scores").to_said();
    let believed = Believed {
        question: Question::Fair,
        all: mean(13, 44),
        by: [("donors".to_owned(), Mean { organisations: 6, sum: 23 })].into(),
        outside: mean(5, 14),
    };
    let until = At::EPOCH.plus_seconds(1_800_000_000);
    [
        Act::SurveyOpened(SurveyOpened { survey, until }),
        Act::SurveyAnswered(SurveyAnswered { survey, answer }),
        Act::SurveyClosed(SurveyClosed { survey, results: vec![believed] }),
    ]
}
