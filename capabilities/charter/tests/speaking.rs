//! "May this person speak for the hub?": yes, no longer, no; each with its clause.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;

use charter::act::{Act, OfficerAppointed, SpeakerEnded, SpeakerNamed};
use charter::say::MESSAGES;
use charter::view::{SpeakingView, Standing, speaking};
use common::{person, resolve, secretariat, story, tell};
use faces::lang::{Languages, Tag};
use faces::{Ctx, Derived, Fields, Guard, Services};
use hub::testing::Story;
use hub::{Audience, Principal, Said};

const DAY: i64 = 86_400;

/// A page that is a pure function of the record asks the machine for nothing.
struct NoMachine;

impl Services for NoMachine {
    fn random(&self) -> [u8; 16] {
        [7; 16]
    }
}

/// The answer of the page for `?q=`.
fn answer(story: &Story, asked: &str) -> SpeakingView {
    let languages = Languages::new(&[MESSAGES]).expect("sound messages");
    let query = Fields { values: vec![("q".to_owned(), asked.to_owned())], files: Vec::new() };
    let ctx = Ctx {
        hub: &story.hub,
        rooms: &[],
        now: story.now,
        lang: &languages.lang(Tag::En),
        audience: &Audience::public(),
        path: &BTreeMap::new(),
        query: &query,
        base: "/en",
        root: "",
        here: "charter/speakers",
        guard: &Guard::default(),
        retry: None,
        services: &NoMachine,
        derived: &Derived::default(),
    };
    speaking(&ctx)
}

fn named(story: &Story, name: &str) -> Act {
    Act::SpeakerNamed(SpeakerNamed {
        mandate: Story::id('v', name),
        person: person(name),
        scope: "clean_air".to_owned(),
        until: Some(story.now.plus_seconds(30 * DAY)),
        resolution: None,
        name: Said::text("Amina Otieno"),
        words: Said::text("Clean air in schools"),
    })
}

/// A story in which Amina was given a mandate by whoever the charter lets give one.
fn told() -> Story {
    let mut story = story();
    let role = "chair".to_owned();
    let chosen = resolve(&mut story, "chair", "R1", "charter.officer_appointed", person("kwame"));
    let (from, until, resolution) = (None, None, Some(chosen));
    let name = Said::text("Kwame Mensah");
    let appointed =
        OfficerAppointed { person: person("kwame"), role, from, until, resolution, name };
    tell(&mut story, &secretariat(), Act::OfficerAppointed(appointed));
    let act = named(&story, "amina");
    tell(&mut story, &Principal::person(person("kwame"), "chair"), act);
    story
}

#[test]
fn a_mandate_holds_until_its_day_and_is_remembered_after() {
    let mut story = told();
    let found = answer(&story, "amina OTIENO");
    assert_eq!(found.answer, Some(Standing::May));
    let right = &found.people[0].rights[0];
    assert_eq!((right.scope.as_str(), right.clause.as_str()), ("clean_air", "P6"));
    assert_eq!(answer(&story, &person("amina").to_string()).answer, Some(Standing::May));
    story.wait(31 * DAY);
    assert_eq!(answer(&story, "amina").answer, Some(Standing::Expired));
}

#[test]
fn a_mandate_that_was_ended_is_over_at_once() {
    let mut story = told();
    let mandate = Story::id('v', "amina");
    let ended = Act::SpeakerEnded(SpeakerEnded { mandate, reason: Said::default() });
    tell(&mut story, &secretariat(), ended);
    story.wait(1);
    assert_eq!(answer(&story, "amina").answer, Some(Standing::Expired));
}

#[test]
fn an_office_speaks_by_the_charter_and_a_stranger_does_not() {
    let story = story();
    let found = answer(&story, &person("fatou").to_string());
    assert_eq!(found.answer, Some(Standing::May));
    assert_eq!(found.people[0].rights[0].clause, "speakers secretariat");
    let found = answer(&story, "Eve");
    assert_eq!(found.answer, Some(Standing::No));
    assert!(found.people.is_empty());
}
