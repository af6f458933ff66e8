//! Two entries of one organisation are joined, and parted again: seat, vote, interest and name
//! stay with it all the way, and parting leaves everything as it was.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use common::{Hall, holder, id, secretariat};
use decisions::act::Act;
use decisions::model::Choice;
use hub::{Id, Principal, Rest, Said};
use landscape::act::{ActorChanged, ActorsJoined, ActorsParted};
use landscape::model::Facet;
use members::Roll;
use serde_json::Value;

const SEAT: &str = "board/donors/1";
const FIRM: &str = "board/firms/1";

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
            unknown: Vec::new(),
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

/// A correction of the map is no transfer of votes: of two members that were joined while a vote
/// runs, each seat is still voted for by its own people alone.
#[test]
fn of_two_joined_members_nobody_votes_for_the_seat_of_the_other() {
    let mut hall = Hall::new();
    let (donor, firm) = (donor(&hall), id('a', FIRM));
    let motion = hall.vote_on("open");
    hall.cast(motion, FIRM, Choice::Disagree);
    hall.tell(&secretariat(), join(donor, firm));
    let vote = |seat: &str| common::ballot(motion, seat, Choice::Agree);
    hall.refused(&holder(SEAT), vote(FIRM), "decisions-refused-other-seat");
    hall.refused(&holder(FIRM), vote(SEAT), "decisions-refused-other-seat");
    hall.tell(&holder(SEAT), vote(SEAT));
    hall.cast(motion, FIRM, Choice::Abstain);
}

/// Where the entry that took the seat has nobody, the people of its other entry act for it: that
/// is what a double entry is joined for.
#[test]
fn a_seat_that_nobody_was_appointed_for_is_acted_for_by_the_joined_entry() {
    let mut hall = Hall::new();
    let (donor, stray) = (donor(&hall), hall.admit("stray", "donors"));
    hall.appoint("clerk", stray);
    let motion = hall.vote_on("open");
    let clerk = Principal::person(id('p', "clerk"), "seat:board");
    let vote = || common::ballot(motion, SEAT, Choice::Agree);
    hall.tell(&secretariat(), join(donor, stray));
    hall.refused(&clerk, vote(), "charter-refused-role-not-held");
    let ended = members::act::PersonEnded { person: id('p', SEAT), actor: donor, seat: None };
    hall.tell(&secretariat(), members::act::Act::PersonEnded(ended));
    hall.story.wait(60);
    hall.tell(&clerk, vote());
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
