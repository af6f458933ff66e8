//! The yearly survey of trust: who answers, what is kept secret, what is published.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::{DAY, Hall, id, member, secretariat};
use hub::{Audience, Id, Openness, PARTNER, Payload, Principal, Said};
use landscape::act::PartnerInvited;
use opinions::act::{Act, SurveyAnswered, SurveyClosed, SurveyOpened};
use opinions::model::{Mean, Question, Scores, Survey};

/// Opens this year's survey for ten days.
fn open(hall: &mut Hall) -> Id {
    let survey = id('o', "survey");
    let until = hall.story.now.plus_seconds(10 * DAY);
    hall.tell(&secretariat(), Act::SurveyOpened(SurveyOpened { survey, until }));
    survey
}

/// An answer that scores every question alike.
fn answered(survey: Id, score: u8) -> Act {
    let scores = Question::ALL.map(|question| (question, score)).into();
    let answer = Scores::of(scores).expect("scores").to_said();
    Act::SurveyAnswered(SurveyAnswered { survey, answer })
}

fn survey(hall: &Hall, survey: Id) -> &Survey {
    hall.story.hub.room::<opinions::State>().survey(survey).expect("a survey")
}

/// An organisation that is no member, and whoever answers for it by a personal link.
fn invited(hall: &mut Hall, name: &str) -> Principal {
    let actor = hall.add(name);
    let until = hall.story.now.plus_seconds(30 * DAY);
    let (invitation, person) = (id('i', name), id('p', name));
    let act = PartnerInvited { id: invitation, person, actor, until, contact: Said::default() };
    hall.tell(&secretariat(), landscape::Act::PartnerInvited(act));
    Principal::person(person, PARTNER)
}

#[test]
fn it_is_asked_once_a_year_and_answered_for_an_organisation() {
    let mut hall = Hall::with(&[("donors", 1)]);
    let until = hall.story.now.plus_seconds(7 * DAY);
    let first = id('o', "survey");
    let act = Act::SurveyOpened(SurveyOpened { survey: first, until });
    let refusal = hall.refused(&member("donors-1"), act.clone(), "charter-refused-not-granted");
    assert_eq!(refusal.clause.as_deref(), Some("P70"));
    let past = SurveyOpened { survey: first, until: hall.story.now };
    hall.refused(&secretariat(), Act::SurveyOpened(past), "opinions-refused-past");
    for days in [1, 93, 36_500] {
        let until = hall.story.now.plus_seconds(days * DAY);
        let act = Act::SurveyOpened(SurveyOpened { survey: first, until });
        hall.refused(&secretariat(), act, "opinions-refused-survey-days");
    }
    hall.tell(&secretariat(), act);
    let again = Act::SurveyOpened(SurveyOpened { survey: id('o', "again"), until });
    let year = hall.story.now.date().0.to_string();
    let refusal = hall.refused(&secretariat(), again, "opinions-refused-survey-year");
    assert_eq!(refusal.args.get("year"), Some(&year));

    let refusal = hall.refused(&secretariat(), answered(first, 3), "charter-refused-not-granted");
    assert_eq!(refusal.clause.as_deref(), Some("P71"));
    let nobody = Principal::person(id('p', "nobody"), PARTNER);
    assert!(hall.story.tell(&nobody, answered(first, 3)).is_err(), "nobody's link");
    let silent = SurveyAnswered { survey: first, answer: Said::text("{}") };
    let by = member("donors-1");
    hall.refused(&by, Act::SurveyAnswered(silent), "opinions-refused-words");
    hall.refused(&by, answered(id('o', "none"), 3), "opinions-refused-no-survey");
    hall.tell(&by, answered(first, 3));
    hall.story.wait(7 * DAY);
    hall.refused(&by, answered(first, 5), "opinions-refused-survey-closed");
    assert_eq!(hall.story.settle(), ["opinions.survey_closed"]);
    hall.story.wait(366 * DAY);
    let until = hall.story.now.plus_seconds(7 * DAY);
    let next = Act::SurveyOpened(SurveyOpened { survey: id('o', "next"), until });
    hall.tell(&secretariat(), next);
}

#[test]
fn an_answer_is_for_the_host_alone_whichever_way_it_came_in() {
    let answer = Said::text("{\"trust\":1}");
    let mut act = SurveyAnswered { survey: id('o', "survey"), answer };
    let mut seen = Vec::new();
    act.said(&mut |_, said| seen.push(said.openness().clone()));
    assert_eq!(seen, [Openness::Host]);
    let all = Audience { roles: ["secretariat".into()].into(), ..Audience::public() };
    assert_eq!(act.answer.seen_by(&all), None);
}

#[test]
fn means_are_by_constituency_where_five_answered_and_nothing_follows_from_the_rest() {
    let people = [("donors", 7), ("groups", 6), ("firms", 3)];
    let mut hall = Hall::with(&people);
    let one = open(&mut hall);
    for (constituency, number) in people {
        for n in 1..=number {
            let score = if constituency == "donors" { 4 } else { 2 };
            hall.tell(&member(&format!("{constituency}-{n}")), answered(one, score));
        }
    }
    hall.tell(&member("donors-1"), answered(one, 5));
    let outside: Vec<Principal> =
        (1..=5).map(|n| invited(&mut hall, &format!("out-{n}"))).collect();
    for by in &outside {
        hall.tell(by, answered(one, 3));
    }
    assert!(hall.story.hub.forgets().is_empty(), "nothing is forgotten while it is open");
    let early = Act::SurveyClosed(SurveyClosed { survey: one, results: Vec::new() });
    hall.refused(&Principal::host(), early, "opinions-refused-early");
    assert_eq!(hall.close(), ["opinions.survey_closed"]);

    let closed = survey(&hall, one);
    let fair = closed.believed(Question::Fair).expect("published");
    let mean = |organisations, sum| Mean { organisations, sum };
    assert_eq!(fair.all, Some(mean(21, 29 + 12 + 6 + 15)));
    assert_eq!(fair.by.get("donors"), Some(&mean(7, 29)), "the last answer of an organisation");
    assert_eq!(fair.by.get("groups"), Some(&mean(6, 12)));
    assert_eq!(fair.by.get("firms"), None, "three firms");
    assert_eq!(fair.outside, None, "else the three firms would follow from the rest");
    assert_eq!(closed.legitimacy(|it| it.by.get("donors").copied()), Some(4_143));
    assert_eq!(closed.legitimacy(|it| it.outside), None);
    assert!(closed.respondents.values().all(|own| own.answer.is_none()));
    assert_eq!(hall.story.hub.forgets().len(), 22, "the earlier answer too");

    let stranger = hall.story.retell(false);
    let again = stranger.room::<opinions::State>().survey(one).expect("there");
    assert_eq!(again, closed, "a stranger without words comes to the same end");
}

#[test]
fn a_mean_that_would_tell_what_each_said_is_not_published() {
    let mut hall = Hall::with(&[("donors", 6), ("groups", 6)]);
    let one = open(&mut hall);
    for n in 1..=6 {
        hall.tell(&member(&format!("donors-{n}")), answered(one, 1));
        hall.tell(&member(&format!("groups-{n}")), answered(one, 3));
    }
    hall.close();
    let fair = survey(&hall, one).believed(Question::Fair).expect("published");
    assert_eq!(fair.by.get("donors"), None, "all six gave the lowest score");
    assert_eq!(fair.by.get("groups"), None, "else it would follow from the rest");
    assert_eq!(fair.all, Some(Mean { organisations: 12, sum: 24 }));
}

#[test]
fn the_host_cannot_publish_more_answers_than_there_were_or_fewer_than_five() {
    let mut hall = Hall::with(&[("donors", 6)]);
    let one = open(&mut hall);
    for n in 1..=6 {
        hall.tell(&member(&format!("donors-{n}")), answered(one, 3));
    }
    hall.story.wait(10 * DAY);
    let sound = opinions::tally::survey_closing(survey(&hall, one));
    let Act::SurveyClosed(sound) = sound else { panic!("closes otherwise") };
    let mut refused = |change: &dyn Fn(&mut SurveyClosed)| {
        let mut act = sound.clone();
        change(&mut act);
        let act = Act::SurveyClosed(act);
        hall.refused(&Principal::host(), act, "opinions-refused-counts");
    };
    refused(&|act| drop(act.results.pop()));
    refused(&|act| act.results.swap(0, 1));
    let donors = |act: &mut SurveyClosed, organisations, sum| {
        act.results[0].by.insert("donors".to_owned(), Mean { organisations, sum });
    };
    refused(&|act| donors(act, 7, 21));
    refused(&|act| donors(act, 5, 15));
    refused(&|act| donors(act, 6, 31));
    refused(&|act| donors(act, 6, 30));
    refused(&|act| act.results[0].all = None);
    refused(&|act| act.results[0].outside = Some(Mean { organisations: 5, sum: 15 }));
    hall.tell(&Principal::host(), Act::SurveyClosed(sound));
}
