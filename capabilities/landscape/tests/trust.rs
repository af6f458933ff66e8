//! Trust and value as a table: means that many gave, and none from which a single answer can be
//! worked out.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::BTreeMap;

use common::browser::Browser;
use common::secretariat;
use faces::lang::Tag;
use hub::Said;
use hub::testing::Story;
use landscape::act::{Act, ActorAdded, PartnerRated};
use landscape::model::{Constituency, Question, question};
use landscape::view::trust::standing;
use landscape::view::trust_between::{Between, between};

use Constituency::{Academia, Csos, Foundations};

fn add(story: &mut Story, name: &str, kind: Constituency) {
    let Act::ActorAdded(added) = common::added(Story::id('a', name), name) else { panic!("added") };
    let act = Act::ActorAdded(ActorAdded { kind: Some(kind), ..added });
    story.tell(&secretariat(), act).unwrap();
}

fn rate(story: &mut Story, from: &str, about: &str, asked: &[Question], score: u8) {
    let given: BTreeMap<Question, u8> = asked.iter().map(|one| (*one, score)).collect();
    let act = PartnerRated {
        from: Story::id('a', from),
        about: Story::id('a', about),
        scores: question::scores(&given),
        note: Said::default(),
    };
    story.tell(&secretariat(), Act::PartnerRated(act)).unwrap();
}

/// Six organisations of civil society, four donors, and three of research.
fn hub() -> Story {
    let mut story = common::story();
    (0..6).for_each(|n| add(&mut story, &format!("cso {n}"), Csos));
    (0..4).for_each(|n| add(&mut story, &format!("donor {n}"), Foundations));
    (0..3).for_each(|n| add(&mut story, &format!("school {n}"), Academia));
    story
}

const RELIABLE: [Question; 1] = [Question::Reliability];

/// What is shown of whether they can be relied on: by who answers and about whom.
fn shown(told: &Between) -> Vec<(Constituency, Constituency, u64)> {
    let of = |pair: &landscape::view::trust_between::Pair| {
        let mean = pair.told.means.iter().find(|one| one.0 == Question::Reliability)?.1?;
        Some((pair.from?, pair.about?, mean))
    };
    told.pairs.iter().filter_map(of).collect()
}

fn whole(told: &Between) -> Option<u64> {
    told.whole.means[Question::ALL.iter().position(|one| *one == Question::Reliability)?].1
}

#[test]
fn a_mean_is_shown_once_five_have_answered_and_trust_is_that_of_its_parts() {
    let mut story = hub();
    let all = [Question::Reliability, Question::Openness, Question::Mission];
    for n in 0..4 {
        rate(&mut story, &format!("cso {n}"), "donor 0", &all, 3);
    }
    let told = between(story.hub.room());
    assert_eq!((shown(&told), whole(&told), told.whole.answered), (vec![], None, None));
    rate(&mut story, "cso 4", "donor 0", &all, 4);
    let told = between(story.hub.room());
    assert_eq!(shown(&told), [(Csos, Foundations, 32)]);
    assert_eq!((whole(&told), told.whole.answered), (Some(32), Some(5)));
    assert_eq!(told.pairs[0].told.mean(all), Some(32));
    let value = [Question::Power, Question::Involvement, Question::Resources];
    assert_eq!(told.pairs[0].told.mean(value), None, "nobody was asked");
    // Thirteen organisations, none of them tied: none of the pairs there could be.
    assert_eq!((told.whole.tied, told.whole.possible), (0, 78));
    assert_eq!(told.pairs[0].told.possible, 24);
}

#[test]
fn no_answer_is_what_is_left_of_the_whole() {
    let mut story = hub();
    for n in 0..6 {
        rate(&mut story, &format!("cso {n}"), "donor 0", &RELIABLE, 3);
    }
    rate(&mut story, "school 0", "cso 0", &RELIABLE, 1);
    let told = between(story.hub.room());
    // The whole less what civil society says of donors would be what the school said; the school
    // spoke about one of which no mean of its own is shown.
    assert_eq!((shown(&told), whole(&told)), (vec![], None));
    // The standing of the donor is told as before.
    let donor = standing(story.hub.room(), Story::id('a', "donor 0")).unwrap();
    assert_eq!(donor.answers, 6);
}

#[test]
fn no_answer_is_what_is_left_of_a_standing() {
    let mut story = hub();
    for n in 0..5 {
        rate(&mut story, &format!("cso {n}"), "donor 0", &RELIABLE, 3);
    }
    assert_eq!(shown(&between(story.hub.room())), [(Csos, Foundations, 30)]);
    // Five speak of one donor, which has a standing; one speaks of another, which has none.
    rate(&mut story, "cso 5", "donor 1", &RELIABLE, 1);
    let told = between(story.hub.room());
    assert_eq!((shown(&told), whole(&told)), (vec![], None));
    // Once five have spoken of that other as well, nothing is left over.
    for n in 0..4 {
        rate(&mut story, &format!("cso {n}"), "donor 1", &RELIABLE, 3);
    }
    let told = between(story.hub.room());
    assert_eq!(shown(&told), [(Csos, Foundations, 28)]);
    assert_eq!(whole(&told), Some(28));
}

#[test]
fn what_is_left_out_takes_the_smallest_with_it() {
    let mut story = hub();
    // Foundations are spoken of by six and by two; so all eight would tell what the two said.
    for n in 0..6 {
        rate(&mut story, &format!("cso {n}"), "donor 0", &RELIABLE, 4);
    }
    for n in 0..2 {
        rate(&mut story, &format!("school {n}"), "donor 0", &RELIABLE, 1);
    }
    let told = between(story.hub.room());
    assert_eq!(shown(&told), [], "the donor's standing is of all eight");
    assert_eq!(whole(&told), Some(33), "and so is the whole");
}

#[test]
fn the_page_and_its_file_show_means_and_nothing_of_fewer() {
    let mut browser = Browser::new();
    browser.desk.story = hub();
    let page = browser.get(Tag::En, "landscape/trust").unwrap();
    assert!(page.contains("There is no mean to show yet: fewer than 5"), "{page}");
    assert!(page.contains("landscape/partners"), "whom the secretariat asks next: {page}");
    for n in 0..5 {
        let score = if n == 0 { 4 } else { 3 };
        rate(&mut browser.desk.story, &format!("cso {n}"), "donor 0", &RELIABLE, score);
    }
    rate(&mut browser.desk.story, "school 0", "donor 0", &[Question::Openness], 1);
    let page = browser.get(Tag::En, "landscape/trust").unwrap();
    assert!(!page.contains("There is no mean to show yet"), "{page}");
    let csv = browser.with(Tag::En, "landscape/trust", |ctx, pattern| {
        let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
        let table = (page.view)(ctx).unwrap().table(ctx).unwrap();
        table.to_csv(&faces::table::Query::default(), false)
    });
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    let head = "from,about,tied,density,answered,trust,reliability,openness,mission,value,power,\
        involvement,resources";
    assert_eq!(lines[0], head);
    assert_eq!(lines[1], "All,All,0,0,6,,3.2,,,,,,");
    let own = "NGOs and civil society organisations,Foundations and philanthropy,0,0,5,,3.2,,,,,,";
    assert_eq!(lines[2..], [own], "what one school said is nowhere");
}
