//! Two entries of one organisation are joined, and parted again: seat, vote, interest and name
//! stay with it all the way, and parting leaves everything as it was.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::{Hall, holder, id, secretariat};
use decisions::act::Act;
use decisions::model::Choice;
use hub::{Id, Rest, Said};
use landscape::act::{ActorChanged, ActorsJoined, ActorsParted};
use landscape::model::Facet;
use members::Roll;
use serde_json::Value;

const SEAT: &str = "board/donors/1";

fn join(kept: Id, gone: Id) -> landscape::Act {
    landscape::Act::ActorsJoined(ActorsJoined {
        kept,
        gone,
        take: vec![Facet::Name],
        import: None,
        reason: Said::default(),
        fields: Said::default(),
    })
}

fn part(gone: Id) -> landscape::Act {
    landscape::Act::ActorsParted(ActorsParted { gone, reason: Said::default() })
}

/// Everything three rooms know, but for the landscape's count of acts.
fn known(hall: &Hall) -> [Value; 3] {
    let hub = &hall.story.hub;
    let mut landscape =
        serde_json::to_value(hub.room::<landscape::State>()).expect("a state is a value");
    landscape.as_object_mut().expect("a table").remove("version");
    let members = serde_json::to_value(hub.room::<members::State>()).expect("a value");
    let decisions = serde_json::to_value(hub.room::<decisions::State>()).expect("a value");
    [landscape, members, decisions]
}

fn donor(hall: &Hall) -> Id {
    let charter = hall.story.hub.room::<charter::State>().charter().expect("a charter");
    let seat = charter.seat(SEAT).expect("a seat");
    Roll::of(&hall.story.hub).holder(charter, &seat, hall.story.now).expect("held")
}

#[test]
fn joined_and_parted_leaves_everything_as_it_was() {
    let mut hall = Hall::new();
    let stray = hall.add_organisation("stray");
    let motion = hall.vote_on("before");
    hall.cast(motion, SEAT, Choice::Agree);
    let (donor, before) = (donor(&hall), known(&hall));
    hall.tell(&secretariat(), join(stray, donor));
    assert_ne!(known(&hall), before);
    hall.tell(&secretariat(), part(donor));
    assert_eq!(known(&hall), before, "but for the record's length");
}

#[test]
fn a_joined_organisation_keeps_its_seat_and_its_vote_under_both_ids() {
    let mut hall = Hall::new();
    let stray = hall.add_organisation("stray");
    let motion = hall.vote_on("open");
    let donor = donor(&hall);
    hall.tell(&secretariat(), join(stray, donor));

    let roll = Roll::of(&hall.story.hub);
    for actor in [stray, donor] {
        let membership = roll.membership(actor, hall.story.now).expect("a member by either id");
        assert_eq!(membership.constituency, "donors");
    }
    let landscape = hall.story.hub.room::<landscape::State>();
    let (one, other) = (landscape.actor(stray), landscape.actor(donor));
    assert_eq!(one, other, "both ids are one organisation");
    let name = one.and_then(|actor| actor.name.as_text()).expect("a name");
    assert_ne!(name, "stray", "the name was taken from the other entry");

    // The delegate votes in the vote that was open, and in one opened while joined.
    hall.cast(motion, SEAT, Choice::Agree);
    let later = hall.vote_on("later");
    hall.cast(later, SEAT, Choice::Disagree);
    hall.tell(&secretariat(), part(donor));
    hall.cast(later, SEAT, Choice::Agree);
    assert_eq!(hall.motion(later).electorate().len(), hall.motion(motion).electorate().len());
    let audience = hall.story.hub.audience(id('p', SEAT), hall.story.now);
    assert!(audience.actors.contains(&donor) && !audience.actors.contains(&stray));
    hall.refused(&secretariat(), part(donor), "landscape-refused-not-joined");
}

#[test]
fn what_is_corrected_in_between_stays_with_the_one_that_stayed() {
    let mut hall = Hall::new();
    let stray = hall.add_organisation("stray");
    let donor = donor(&hall);
    let name = |hall: &Hall, id: Id| {
        let actor = hall.story.hub.room::<landscape::State>().actor(id);
        actor.and_then(|actor| actor.name.as_text()).expect("a name").to_owned()
    };
    let before = name(&hall, donor);
    hall.tell(&secretariat(), join(stray, donor));
    hall.tell(
        &secretariat(),
        landscape::Act::ActorChanged(ActorChanged {
            id: stray,
            kind: None,
            country: "GHA".parse().ok(),
            claims: Vec::new(),
            disclaims: Vec::new(),
            part_of: None,
            independent: false,
            import: None,
            name: Said::text("Stray and Donor"),
            aliases: Said::default(),
            fields: Said::default(),
            private: Said::default(),
        }),
    );
    assert_eq!(name(&hall, donor), "Stray and Donor", "the correction has the last word");
    hall.tell(&secretariat(), part(donor));
    assert_eq!((name(&hall, stray), name(&hall, donor)), ("Stray and Donor".to_owned(), before));
    let landscape = hall.story.hub.room::<landscape::State>();
    assert!(landscape.actor(stray).is_some_and(|actor| actor.country.is_some()));
    assert!(landscape.actor(donor).is_some_and(|actor| actor.country.is_none()));
}

#[test]
fn who_acts_for_two_members_does_not_vote_for_the_one_that_left() {
    let mut hall = Hall::new();
    let donor = donor(&hall);
    // The person of one seat acts for another member as well, and so keeps a part in the hub.
    hall.appoint("board/firms/1", donor);
    let motion = hall.vote_on("open");
    let by = holder("board/firms/1");
    let vote = |seat: &str| common::ballot(motion, seat, Choice::Agree);
    hall.tell(&by, vote(SEAT));
    let left = members::act::Left { actor: donor, reason: Said::default() };
    hall.tell(&secretariat(), members::act::Act::Left(left));
    hall.story.wait(60);
    hall.refused(&by, vote(SEAT), "decisions-refused-left");
    hall.tell(&by, vote("board/firms/1"));
}

#[test]
fn rooms_say_what_rests_on_an_organisation() {
    let mut hall = Hall::new();
    let donor = donor(&hall);
    let comment = decisions::act::Commented {
        motion: hall.table("spoken"),
        comment: id('c', "one"),
        actor: Some(donor),
        words: Said::text("We say"),
    };
    hall.tell(&holder(SEAT), Act::Commented(comment));
    let rests: Vec<Rest> = hall.story.hub.rests_on(&[donor].into());
    for message in ["members-rest-membership", "members-rest-seat", "decisions-rest-motion"] {
        assert!(rests.iter().any(|rest| rest.message == message), "{message}: {rests:?}");
    }
    assert!(hall.story.hub.rests_on(&[id('a', "nobody")].into()).is_empty());
}
