//! Given these acts, this one is refused because …; after these, that is known.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

#[path = "../../decisions/tests/common/mod.rs"]
mod common;

use common::{DAY, Hall, charter_text, id, secretariat};
use decisions::model::Permit;
use hub::{Id, Principal, Said};
use members::act::{
    Act, Admitted, InterestDeclared, InterestWithdrawn, Left, PersonAppointed, PersonEnded,
    RoleCardWritten, SeatFilled, SeatVacated,
};
use members::model::{About, Nature, Part, Term};

fn admitted(actor: Id, constituency: &str, resolution: Option<Id>) -> Act {
    Act::Admitted(Admitted { actor, constituency: constituency.to_owned(), resolution })
}

fn filled(seat: &str, actor: Id, term: Term) -> Act {
    Act::SeatFilled(SeatFilled { seat: seat.to_owned(), actor, term, resolution: None })
}

fn years(hall: &Hall, years: i64) -> Term {
    Term::between(hall.story.now, hall.story.now.plus_seconds(years * 365 * DAY))
}

fn appointed(hall: &Hall, person: &str, actor: Id, seat: Option<&str>) -> Act {
    Act::PersonAppointed(PersonAppointed {
        person: id('p', person),
        actor,
        seat: seat.map(str::to_owned),
        part: Part::Delegate,
        term: Term::open(hall.story.now),
        name: Said::text("Some One"),
        title: Said::default(),
    })
}

#[test]
fn an_admission_names_what_exists() {
    let mut hall = Hall::new();
    let by = secretariat();
    let stranger = admitted(id('a', "stranger"), "donors", None);
    hall.refused(&by, stranger, "members-refused-no-actor");
    let actor = hall.add_organisation("new");
    hall.refused(&by, admitted(actor, "poets", None), "members-refused-no-constituency");
    let invented = admitted(actor, "donors", Some(id('d', "invented")));
    hall.refused(&by, invented, "members-refused-no-resolution");
    hall.tell(&by, admitted(actor, "donors", None));
    hall.refused(&by, admitted(actor, "states", None), "members-refused-already-in");
}

#[test]
fn before_the_charter_nobody_is_admitted() {
    let mut hall = Hall::unfounded();
    let early = admitted(id('a', "x"), "donors", None);
    hall.refused(&secretariat(), early, "members-refused-no-charter");
}

/// The charter is changed so that admissions need a resolution; then one without is refused under
/// its clause, one with is made, and the same resolution is not used twice.
#[test]
fn admission_by_resolution() {
    let mut hall = Hall::new();
    let rest = "act = \"members.admitted\"\nby = [\"role:secretariat\"]\nresolution = [\"R2\"]";
    let strict =
        charter_text().replace("act = \"members.admitted\"\nby = [\"role:secretariat\"]", rest);
    hall.amend(&strict);

    let (actor, other) = (hall.add_organisation("new"), hall.add_organisation("other"));
    let by = secretariat();
    let without = admitted(actor, "groups", None);
    let refusal = hall.refused(&by, without, "charter-refused-needs-resolution");
    assert_eq!(refusal.clause.as_deref(), Some("P8"));
    let permit = Permit { kind: "members.admitted".to_owned(), subject: Some(actor), place: None };
    let resolution = hall.adopt("admission", "any", "R2", permit);
    let refused = admitted(other, "groups", Some(resolution));
    hall.refused(&by, refused, "charter-refused-other-act");
    hall.tell(&by, admitted(actor, "groups", Some(resolution)));
    let members = members::Roll::of(&hall.story.hub);
    let membership = members.membership(actor, hall.story.now).expect("in");
    assert_eq!(membership.resolution, Some(resolution));
    hall.tell(&by, Act::Left(Left { actor, reason: Said::default() }));
    hall.story.wait(DAY);
    let again = admitted(actor, "groups", Some(resolution));
    let refusal = hall.refused(&by, again, "members-refused-resolution-spent");
    assert_eq!(refusal.clause.as_deref(), Some("R2"));
}

#[test]
fn a_resolution_about_one_organisation_admits_no_other() {
    let mut hall = Hall::new();
    let (actor, other) = (hall.add_organisation("new"), hall.add_organisation("other"));
    let permit = Permit { kind: "members.admitted".to_owned(), subject: Some(actor), place: None };
    let resolution = hall.adopt("admission", "any", "R2", permit);
    let for_other = admitted(other, "groups", Some(resolution));
    hall.refused(&secretariat(), for_other, "members-refused-resolution-for-other");
}

#[test]
fn seats_are_filled_from_their_constituency_for_a_term() {
    let mut hall = Hall::new();
    let by = secretariat();
    let group = hall.admit("group", "groups");
    let donor = hall.admit("donor", "donors");
    let free = "board/groups/2";
    let term = years(&hall, 3);
    hall.refused(&by, filled("board/poets/1", group, term), "members-refused-no-seat");
    hall.refused(&by, filled("board/groups/3", group, term), "members-refused-no-seat");
    let own = format!("forum/groups/{group}");
    hall.refused(&by, filled(&own, group, term), "members-refused-own-seat");
    let outsider = hall.add_organisation("outsider");
    hall.refused(&by, filled(free, outsider, term), "members-refused-not-in");
    hall.refused(&by, filled(free, donor, term), "members-refused-other-constituency");
    let backward = Term::between(hall.story.now, hall.story.now);
    hall.refused(&by, filled(free, group, backward), "members-refused-term-backward");
    let long = years(&hall, 4);
    hall.refused(&by, filled(free, group, long), "members-refused-term-too-long");
    let open = Term::open(hall.story.now);
    hall.refused(&by, filled(free, group, open), "members-refused-term-too-long");
    let taken = filled("board/groups/1", group, term);
    hall.refused(&by, taken, "members-refused-seat-taken");
    hall.tell(&by, filled(free, group, term));
    let holder_of = |hall: &Hall, seat: &str| {
        let charter = hall.story.hub.room::<charter::State>().charter().expect("a charter");
        let seat = charter.seat(seat).expect("a seat");
        members::Roll::of(&hall.story.hub).holder(charter, &seat, hall.story.now)
    };
    assert_eq!(holder_of(&hall, free), Some(group));
    hall.story.wait(4 * 365 * DAY);
    assert_eq!(holder_of(&hall, free), None, "the term is over");
}

#[test]
fn a_seat_is_vacated_once_and_a_member_that_leaves_gives_its_seats_back() {
    let mut hall = Hall::new();
    let by = secretariat();
    let vacated = |seat: &str| {
        Act::SeatVacated(SeatVacated { seat: seat.to_owned(), reason: Said::default() })
    };
    hall.refused(&by, vacated("board/groups/2"), "members-refused-seat-vacant");
    let member = Principal::person(id('p', "board/donors/1"), "member");
    hall.refused(&member, vacated("board/donors/2"), "members-refused-for-others");
    hall.tell(&member, vacated("board/donors/1"));
    hall.story.wait(1);
    hall.refused(&by, vacated("board/donors/1"), "members-refused-seat-vacant");
    let actor = id('a', "board/states/1");
    hall.tell(&by, Act::Left(Left { actor, reason: Said::text("no budget") }));
    hall.refused(&by, vacated("board/states/1"), "members-refused-seat-vacant");
    let again = Act::Left(Left { actor, reason: Said::default() });
    hall.refused(&by, again, "members-refused-not-in");
    let roles = hall.story.hub.roles(id('p', "board/states/1"), hall.story.now);
    assert!(roles.is_empty(), "who left has no role: {roles:?}");
}

#[test]
fn roles_follow_from_seats() {
    let hall = Hall::new();
    let roles = hall.story.hub.roles(id('p', "board/states/1"), hall.story.now);
    assert_eq!(roles, ["member", "seat:board", "seat:forum"]);
    let roles = hall.story.hub.roles(id('p', "board/donors/1"), hall.story.now);
    assert_eq!(roles, ["member", "seat:board"]);
    let audience = hall.story.hub.audience(id('p', "board/donors/1"), hall.story.now);
    assert!(audience.actors.contains(&id('a', "board/donors/1")));
}

#[test]
fn people_act_for_their_own_organisation_until_it_ends() {
    let mut hall = Hall::new();
    let actor = id('a', "board/donors/1");
    let member = Principal::person(id('p', "board/donors/1"), "member");
    let others = appointed(&hall, "x", id('a', "board/donors/2"), None);
    hall.refused(&member, others, "members-refused-for-others");
    let seat = appointed(&hall, "x", actor, Some("board/donors/2"));
    hall.refused(&member, seat, "members-refused-seat-of-others");
    let outside = appointed(&hall, "x", id('a', "nobody"), None);
    hall.refused(&member, outside, "members-refused-not-in");
    let only = appointed(&hall, "alternate", actor, Some("board/donors/1"));
    hall.tell(&member, only.clone());
    hall.refused(&member, only, "members-refused-already-acts");
    let ended =
        |person: &str| Act::PersonEnded(PersonEnded { person: id('p', person), actor, seat: None });
    hall.refused(&member, ended("nobody"), "members-refused-does-not-act");
    // Whoever acts may stop, whatever their role.
    hall.story.wait(1);
    let own = Principal::person(id('p', "alternate"), "member");
    hall.tell(&own, ended("alternate"));
    let other = Principal::person(id('p', "board/states/1"), "member");
    hall.refused(&other, ended("board/donors/1"), "members-refused-for-others");
}

#[test]
fn interests_are_declared_and_withdrawn_by_their_own() {
    let mut hall = Hall::new();
    let actor = id('a', "board/donors/1");
    let own = Principal::person(id('p', "board/donors/1"), "member");
    let declared = |about: About, name: &str, actor: Id| {
        Act::InterestDeclared(InterestDeclared {
            interest: id('i', name),
            actor,
            person: None,
            about,
            nature: Nature::Office,
            words: Said::default(),
        })
    };
    let topic = |code: &str| About::Topic(code.to_owned());
    let free = declared(topic("Free text"), "a", actor);
    hall.refused(&own, free, "members-refused-not-a-code");
    let unknown = declared(About::Actor(id('a', "nobody")), "a", actor);
    hall.refused(&own, unknown, "members-refused-no-actor");
    let others = declared(topic("air"), "a", id('a', "board/donors/2"));
    hall.refused(&own, others, "members-refused-for-others");
    hall.tell(&own, declared(topic("air"), "a", actor));
    hall.refused(&own, declared(topic("air"), "a", actor), "members-refused-id-used");
    let withdrawn =
        |name: &str| Act::InterestWithdrawn(InterestWithdrawn { interest: id('i', name) });
    hall.refused(&own, withdrawn("b"), "members-refused-no-interest");
    let other = Principal::person(id('p', "board/states/1"), "member");
    hall.refused(&other, withdrawn("a"), "members-refused-for-others");
    hall.tell(&own, withdrawn("a"));
    hall.story.wait(1);
    hall.refused(&own, withdrawn("a"), "members-refused-interest-gone");
    let members = members::Roll::of(&hall.story.hub);
    assert_eq!(members.interests(hall.story.now).count(), 0);
}

/// A role card is its own organisation's to write; a newer one stands before the older.
#[test]
fn role_cards_are_written_by_their_own_and_kept_in_versions() {
    let mut hall = Hall::new();
    let actor = id('a', "board/donors/1");
    let own = Principal::person(id('p', "board/donors/1"), "member");
    let card = |actor: Id, goals: &str| {
        Act::RoleCardWritten(RoleCardWritten {
            actor,
            goals: Said::text(goals),
            red_lines: Said::text("no fees"),
            resources: Said::default(),
            limits: Said::default(),
        })
    };
    hall.refused(&own, card(id('a', "board/donors/2"), "x"), "members-refused-for-others");
    hall.refused(&secretariat(), card(id('a', "nobody"), "x"), "members-refused-not-in");
    hall.tell(&own, card(actor, "clean air"));
    hall.tell(&secretariat(), card(actor, "clean air by 2030"));
    let cards = members::Roll::of(&hall.story.hub).role_cards(actor);
    let goals: Vec<_> = cards.iter().map(|card| card.goals.as_text()).collect();
    assert_eq!(goals, [Some("clean air by 2030"), Some("clean air")]);
}

#[test]
fn a_vacant_seat_says_since_when() {
    let mut hall = Hall::new();
    let roll = members::Roll::of(&hall.story.hub);
    assert_eq!(roll.vacant_since("board/groups/2", hall.story.now), None, "never held");
    assert_eq!(roll.vacant_since("board/donors/1", hall.story.now), None, "held");
    let seat = "board/donors/1".to_owned();
    hall.tell(&secretariat(), Act::SeatVacated(SeatVacated { seat, reason: Said::default() }));
    let left = hall.story.now;
    hall.story.wait(40 * DAY);
    let roll = members::Roll::of(&hall.story.hub);
    assert_eq!(roll.vacant_since("board/donors/1", hall.story.now), Some(left));
}

/// Whoever registers by script asks for what a member has, under any name, and gets none of it.
#[test]
fn ten_thousand_scripted_registrations_gain_no_vote() {
    let mut hall = Hall::new();
    let actor = id('a', "board/donors/1");
    let size = hall.story.hub.size();
    for number in 0..10_000 {
        let name = format!("bot {number}");
        let by = Principal::person(id('p', &name), "public");
        let admitted = admitted(id('a', &name), "donors", None);
        hall.refused(&by, admitted, "charter-refused-not-granted");
        let appointed = appointed(&hall, &name, actor, None);
        hall.refused(&by, appointed.clone(), "charter-refused-not-granted");
        let pretender = Principal::person(id('p', &name), "member");
        hall.refused(&pretender, appointed, "charter-refused-role-not-held");
        assert!(hall.story.hub.roles(id('p', &name), hall.story.now).is_empty());
    }
    assert_eq!(hall.story.hub.size(), size, "nothing of it stands on the record");
}
