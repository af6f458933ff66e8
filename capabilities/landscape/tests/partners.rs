//! Partners who answer for themselves: what they may do, what others see, what is new next time.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::BTreeMap;

use common::links::{actor, tie};
use common::secretariat;
use hub::testing::Story;
use hub::{Audience, Id, Openness, Principal, Said};
use landscape::act::{
    Act, ActorChanged, ActorsJoined, InvitationEnded, OverlapAnswered, OverlapRaised,
    OverlapSettled, PartnerAnswered, PartnerInvited, PartnerRated, PartnerReminded, TieAnswered,
    TieChanged, TieEnded,
};
use landscape::model::coordination::cell;
use landscape::model::{Outcome, Question, TieKind, question};
use landscape::state::State;
use landscape::view::network::{TieSieve, pairs};
use landscape::view::partners::{Heard, asked, mine};
use landscape::view::trust::{side, standing};

const DAY: i64 = 86_400;

fn partner(name: &str) -> Principal {
    Principal::person(Story::id('p', name), hub::PARTNER)
}

fn add(story: &mut Story, name: &str) {
    story.tell(&secretariat(), common::added(actor(name), name)).unwrap();
}

fn invite(story: &mut Story, name: &str) {
    let act = PartnerInvited {
        id: Story::id('l', name),
        person: Story::id('p', name),
        actor: actor(name),
        until: story.now.plus_seconds(90 * DAY),
        contact: Said::default(),
    };
    story.tell(&secretariat(), Act::PartnerInvited(act)).unwrap();
}

fn rated(from: &str, about: &str, score: u8) -> Act {
    let scores: BTreeMap<Question, u8> = [(Question::Reliability, score)].into_iter().collect();
    Act::PartnerRated(PartnerRated {
        from: actor(from),
        about: actor(about),
        scores: question::scores(&scores),
        note: Said::default(),
    })
}

/// Three organisations; one and two were asked.
fn three() -> Story {
    let mut story = common::story();
    ["one", "two", "three"].iter().for_each(|name| add(&mut story, name));
    invite(&mut story, "one");
    invite(&mut story, "two");
    story
}

fn state(story: &Story) -> &State {
    story.hub.room()
}

fn refused(story: &mut Story, by: &str, act: Act) -> &'static str {
    story.tell(&partner(by), act).expect_err("it should be refused").message
}

#[test]
fn a_personal_link_speaks_for_its_own_organisation_alone() {
    let mut story = three();
    story.tell(&partner("one"), tie("mine", "one", "two")).unwrap();
    story.tell(&partner("one"), tie("toward", "three", "one")).unwrap();
    const NO: &str = "landscape-refused-not-yours";
    assert_eq!(refused(&mut story, "one", tie("theirs", "two", "three")), NO);
    assert_eq!(refused(&mut story, "one", rated("two", "three", 3)), NO);
    let answered = PartnerAnswered { actor: actor("two") };
    assert_eq!(refused(&mut story, "one", Act::PartnerAnswered(answered)), NO);
    let act = TieAnswered {
        id: Story::id('t', "mine"),
        actor: actor("one"),
        agrees: true,
        reason: Said::default(),
    };
    assert_eq!(refused(&mut story, "two", Act::TieAnswered(act)), NO);
    let id = Story::id('t', "mine");
    let ended = TieEnded { id, until: None, reason: Said::default() };
    assert_eq!(refused(&mut story, "two", Act::TieEnded(ended)), NO, "only who named it ends it");
    let renamed = ActorChanged {
        id: actor("two"),
        kind: None,
        country: None,
        claims: Vec::new(),
        disclaims: Vec::new(),
        part_of: None,
        independent: false,
        unknown: Vec::new(),
        import: None,
        name: Said::text("mine now"),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    };
    assert_eq!(refused(&mut story, "one", Act::ActorChanged(renamed)), NO);
    let reminded = PartnerReminded { id: Story::id('l', "two") };
    assert_eq!(refused(&mut story, "one", Act::PartnerReminded(reminded)), NO);
    assert_eq!(refused(&mut story, "stranger", tie("x", "one", "two")), NO);
}

#[test]
fn the_role_ends_with_the_invitation() {
    let mut story = three();
    let person = Story::id('p', "one");
    assert_eq!(story.hub.roles(person, story.now), [hub::PARTNER]);
    assert!(story.hub.audience(person, story.now).actors.contains(&actor("one")));
    assert!(story.hub.roles(person, story.now.plus_seconds(90 * DAY)).is_empty(), "in time");
    let id = Story::id('l', "one");
    let ended = || Act::InvitationEnded(InvitationEnded { id, reason: Said::default() });
    story.tell(&secretariat(), ended()).unwrap();
    assert!(story.hub.roles(person, story.now).is_empty(), "by hand");
    let again = story.tell(&secretariat(), ended()).expect_err("twice");
    assert_eq!(again.message, "landscape-refused-invitation-over");
}

#[test]
fn reminders_are_polite_and_stop_with_an_answer() {
    let mut story = three();
    let remind = || Act::PartnerReminded(PartnerReminded { id: Story::id('l', "one") });
    let early = story.tell(&secretariat(), remind()).expect_err("the link was just sent");
    assert_eq!(early.message, "landscape-refused-reminded");
    story.wait(8 * DAY);
    let list = |story: &Story| asked(state(story), story.now, &Audience::public());
    assert!(list(&story).iter().all(|one| one.remind && one.heard == Heard::Silent));
    story.tell(&secretariat(), remind()).unwrap();
    story.tell(&partner("two"), tie("t", "two", "three")).unwrap();
    let done = PartnerAnswered { actor: actor("two") };
    story.tell(&partner("two"), Act::PartnerAnswered(done)).unwrap();
    let now: Vec<_> = list(&story).into_iter().map(|one| (one.heard, one.remind)).collect();
    assert_eq!(now, [(Heard::Silent, false), (Heard::Answered, false)]);
}

#[test]
fn the_next_visit_asks_only_what_is_new() {
    let mut story = three();
    let who = story.hub.audience(Story::id('p', "one"), story.now);
    let look = |story: &Story| {
        let invitation = state(story).partners().invitation_of(Story::id('p', "one")).unwrap();
        mine(state(story), &pairs(state(story), TieSieve::default()).ends, invitation, &who)
            .unwrap()
    };
    story.tell(&partner("one"), tie("mine", "one", "three")).unwrap();
    story.tell(&partner("two"), tie("named", "two", "one")).unwrap();
    let first = look(&story);
    assert_eq!(first.waiting, [Story::id('t', "named")], "what others named waits for an answer");
    assert_eq!(first.unrated.len(), 2);
    story.tell(&partner("one"), rated("one", "three", 4)).unwrap();
    let no = TieAnswered {
        id: Story::id('t', "named"),
        actor: actor("one"),
        agrees: false,
        reason: Said::default(),
    };
    story.tell(&partner("one"), Act::TieAnswered(no)).unwrap();
    assert_eq!(look(&story).open(), 0, "nobody is rated whose tie is denied");
    story.wait(DAY);
    let done = PartnerAnswered { actor: actor("one") };
    story.tell(&partner("one"), Act::PartnerAnswered(done)).unwrap();
    let then = look(&story);
    assert_eq!((then.news(), then.answered), (0, Some(story.now.unix())));
    story.wait(DAY);
    add(&mut story, "four");
    let later = look(&story);
    assert_eq!(later.fresh, 1);
    assert_eq!(later.likely.first().map(|(id, _)| *id), Some(actor("four")));
    // What is left open when it says that this is all is not new the next time.
    story.tell(&partner("two"), tie("again", "two", "one")).unwrap();
    story.wait(DAY);
    assert_eq!((look(&story).news(), look(&story).open()), (3, 2), "a tie, whom to rate, and four");
    let done = PartnerAnswered { actor: actor("one") };
    story.tell(&partner("one"), Act::PartnerAnswered(done)).unwrap();
    assert_eq!((look(&story).news(), look(&story).open()), (0, 2));
}

/// "one" holds a link and was joined to "three", which has none: it is one organisation, and what
/// it said under either id it has said.
#[test]
fn what_was_answered_before_a_joining_and_after_it_is_answered() {
    let mut story = three();
    let link = Story::id('p', "one");
    let done = |story: &mut Story, name: &str| {
        let done = PartnerAnswered { actor: actor(name) };
        story.tell(&partner("one"), Act::PartnerAnswered(done)).unwrap();
    };
    story.tell(&partner("two"), tie("named", "two", "one")).unwrap();
    let agrees = TieAnswered {
        id: Story::id('t', "named"),
        actor: actor("one"),
        agrees: true,
        reason: Said::default(),
    };
    story.tell(&partner("one"), Act::TieAnswered(agrees)).unwrap();
    done(&mut story, "one");
    let (first, sent) = (story.now.unix(), asked(state(&story), story.now, &Audience::public()));
    assert_eq!(sent.iter().filter(|one| one.heard == Heard::Answered).count(), 1);
    let joined = ActorsJoined {
        kept: actor("three"),
        gone: actor("one"),
        take: Vec::new(),
        import: None,
        reason: Said::default(),
        fields: Said::default(),
    };
    story.tell(&secretariat(), Act::ActorsJoined(joined)).unwrap();
    let look = |story: &Story| {
        let who = story.hub.audience(link, story.now);
        let invitation = state(story).partners().invitation_of(link).unwrap();
        mine(state(story), &pairs(state(story), TieSieve::default()).ends, invitation, &who)
            .unwrap()
    };
    let then = look(&story);
    assert_eq!((then.answered, then.waiting.len()), (Some(first), 0));

    let again = PartnerInvited {
        id: Story::id('l', "again"),
        person: Story::id('p', "again"),
        actor: actor("three"),
        until: story.now.plus_seconds(180 * DAY),
        contact: Said::default(),
    };
    story.wait(8 * DAY);
    story.tell(&secretariat(), Act::PartnerInvited(again)).unwrap();
    story.wait(8 * DAY);
    done(&mut story, "three");
    let all = asked(state(&story), story.now, &Audience::public());
    let of_it = all.iter().filter(|one| one.actor != actor("two"));
    let heard: Vec<_> = of_it.map(|one| (one.heard, one.remind)).collect();
    assert_eq!(heard, [(Heard::Answered, false), (Heard::Answered, false)]);
    assert_eq!(look(&story).answered, Some(story.now.unix()));
}

#[test]
fn whoever_shares_most_neighbours_is_the_likeliest_to_work_with() {
    let mut story = three();
    ["four", "five", "six"].iter().for_each(|name| add(&mut story, name));
    let ties = [
        ("one", "two"),
        ("one", "three"),
        ("two", "three"),
        ("four", "two"),
        ("five", "two"),
        ("three", "five"),
        ("five", "six"),
    ];
    for (at, (from, to)) in ties.iter().enumerate() {
        story.tell(&secretariat(), tie(&at.to_string(), from, to)).unwrap();
    }
    let link = Story::id('p', "one");
    let who = story.hub.audience(link, story.now);
    let invitation = state(&story).partners().invitation_of(link).unwrap();
    let pairs = pairs(state(&story), TieSieve::default()).ends;
    let likely = mine(state(&story), &pairs, invitation, &who).unwrap().likely;
    let likely: Vec<Id> = likely.into_iter().map(|(id, _)| id).collect();
    assert_eq!(likely, [actor("five"), actor("four")], "two in common, then one; six has none");
}

#[test]
fn both_views_stand_side_by_side_and_single_answers_stay_closed() {
    let mut story = three();
    story.tell(&partner("one"), rated("one", "two", 1)).unwrap();
    story.tell(&partner("two"), rated("two", "one", 4)).unwrap();
    let office =
        Audience { roles: ["secretariat".to_owned()].into_iter().collect(), ..Audience::default() };
    let score = |from: &str, about: &str, audience: &Audience| {
        side(state(&story), actor(from), actor(about), audience).map(|side| side.scores[0].1)
    };
    assert_eq!(score("one", "two", &office), Some(1));
    assert_eq!(score("two", "one", &office), Some(4));
    assert_eq!(score("one", "two", &Audience::public()), None);
    let own = story.hub.audience(Story::id('p', "one"), story.now);
    assert_eq!(score("one", "two", &own), Some(1), "one's own answer");
    assert_eq!(score("two", "one", &own), None, "the other side's is closed to it");
}

#[test]
fn sums_are_public_from_five_answers_on() {
    let mut story = common::story();
    let names = ["a", "b", "c", "d", "e"];
    add(&mut story, "known");
    for (name, score) in names.into_iter().zip([4, 4, 3, 2, 2]) {
        assert!(standing(state(&story), actor("known")).is_none());
        add(&mut story, name);
        story.tell(&secretariat(), rated(name, "known", score)).unwrap();
    }
    let known = standing(state(&story), actor("known")).unwrap();
    assert_eq!(known.answers, 5);
    let of = |question| known.means.iter().find(|(own, _)| *own == question).unwrap().1;
    assert_eq!(of(Question::Reliability), Some(30), "15 over 5, in tenths");
    assert_eq!(of(Question::Power), None, "nobody answered it");
}

#[test]
fn scores_are_asked_to_be_scores() {
    let mut story = three();
    let act = |scores: &[(&str, &str)]| {
        let table = scores.iter().map(|(key, text)| ((*key).into(), (*text).into())).collect();
        Act::PartnerRated(PartnerRated {
            from: actor("one"),
            about: actor("two"),
            scores: Said::table(table),
            note: Said::default(),
        })
    };
    for wrong in [[("power", "5")], [("power", "0")], [("charm", "3")], [("power", "much")]] {
        let message = refused(&mut story, "one", act(&wrong));
        assert_eq!(message, "landscape-refused-scores", "{wrong:?}");
    }
    story.tell(&partner("one"), act(&[])).expect("rather not say");
}

#[test]
fn a_tie_is_corrected_and_cannot_end_before_it_began() {
    let mut story = three();
    story.tell(&partner("one"), tie("t", "one", "two")).unwrap();
    let id = Story::id('t', "t");
    let changed = TieChanged {
        id,
        kind: Some(TieKind::Funds),
        directed: Some(true),
        weight: None,
        frequency: None,
        intensity: None,
        since: "2025-06-01".parse().ok(),
        until: None,
        label: Said::text("grant"),
        source: Said::default(),
    };
    story.tell(&partner("one"), Act::TieChanged(changed)).unwrap();
    let found = state(&story).tie(id).unwrap();
    assert_eq!((found.kind, found.label.as_text()), (TieKind::Funds, Some("grant")));
    assert!(found.holds_in(2026, 2026) && !found.holds_in(2024, 2024));
    let ended = |until: &str| {
        Act::TieEnded(TieEnded { id, until: until.parse().ok(), reason: Said::default() })
    };
    assert_eq!(refused(&mut story, "one", ended("2025-05-31")), "landscape-refused-dates");
    story.tell(&partner("one"), ended("2025-12-31")).unwrap();
    assert!(!state(&story).tie(id).unwrap().holds_in(2026, 2026));
}

#[test]
fn a_replay_without_words_keeps_who_answered() {
    let mut story = three();
    story.tell(&partner("one"), tie("t", "one", "two")).unwrap();
    story.tell(&partner("one"), rated("one", "two", 2)).unwrap();
    let bare = story.retell(false);
    let state: &State = bare.room();
    assert!(state.rating(actor("one"), actor("two")).is_some());
    assert_eq!(state.tie(Story::id('t', "t")).unwrap().named_by, Some(actor("one")));
}

fn answered(id: Id, speaks_for: Option<Id>, note: Said) -> Act {
    Act::OverlapAnswered(OverlapAnswered { id, speaks_for, note })
}

/// A talk asked for by the office, and how it stands for somebody's own page.
fn talk_of(story: &mut Story, one: &str, other: &str) -> Id {
    let (id, between) = (Story::id('o', "talk"), [actor(one), actor(other)]);
    let raised = OverlapRaised {
        id,
        one: between[0],
        other: between[1],
        cell: cell(None, "Mopti", "Water"),
        from: None,
        to: None,
        speaks_for: None,
        place: Said::text("Mopti"),
        theme: Said::text("Water"),
        note: sealed(between, "Shall you meet?"),
    };
    story.tell(&secretariat(), Act::OverlapRaised(raised)).unwrap();
    id
}

fn sealed(between: [Id; 2], text: &str) -> Said {
    Said::text(text).only(Openness::Organisations(between.into()))
}

fn talks(story: &Story, name: &str) -> Vec<(Id, bool)> {
    let person = Story::id('p', name);
    let invitation = state(story).partners().invitation_of(person).unwrap();
    let audience = story.hub.audience(person, story.now);
    let own = mine(state(story), &[], invitation, &audience).unwrap();
    own.talks.iter().map(|talk| (talk.id, talk.answered)).collect()
}

/// Whoever wrote last waits; a reply, or a word of the office, comes back as something to do.
#[test]
fn a_reply_waits_for_the_other_again() {
    let mut story = three();
    let (id, between) = (talk_of(&mut story, "one", "two"), [actor("one"), actor("two")]);
    let note = |text: &str| sealed(between, text);
    let waits = |story: &Story| [talks(story, "one")[0].1, talks(story, "two")[0].1].map(|a| !a);
    assert_eq!(waits(&story), [true, true]);
    story.tell(&partner("one"), answered(id, Some(actor("one")), note("On Monday."))).unwrap();
    assert_eq!(waits(&story), [false, true]);
    story.tell(&partner("two"), answered(id, None, note("Tuesday."))).unwrap();
    assert_eq!(waits(&story), [true, false], "a link speaks for its organisation");
    story.tell(&secretariat(), answered(id, None, note("Well?"))).unwrap();
    assert_eq!(waits(&story), [true, true]);
    let ends: Vec<Option<Id>> =
        state(&story).coordination().talks()[&id].notes.iter().map(|note| note.end).collect();
    assert_eq!(ends, [None, Some(actor("one")), Some(actor("two")), None]);
}

#[test]
fn nobody_writes_in_the_name_of_the_other() {
    let mut story = three();
    let id = talk_of(&mut story, "one", "two");
    let note = || sealed([actor("one"), actor("two")], "Yes.");
    for end in ["two", "three"] {
        let act = answered(id, Some(actor(end)), note());
        assert_eq!(refused(&mut story, "one", act), "landscape-refused-not-yours");
    }
    let office = story.tell(&secretariat(), answered(id, Some(actor("one")), note()));
    assert_eq!(
        office.expect_err("the office has its own name").message,
        "landscape-refused-not-yours"
    );
}

/// The two of an overlap have no account: each finds the talk on its own page, answers, ends it.
#[test]
fn two_without_an_account_settle_an_overlap_by_their_links() {
    let mut story = three();
    invite(&mut story, "three");
    let (id, between) = (talk_of(&mut story, "one", "two"), [actor("one"), actor("two")]);
    let note = |text: &str| sealed(between, text);
    assert_eq!(talks(&story, "two"), [(id, false)]);
    assert_eq!(talks(&story, "three"), []);
    let answer = || answered(id, None, note("On Monday."));
    let settle = || {
        let (outcome, words) = (Outcome::Coordinated, Said::text("By turns."));
        Act::OverlapSettled(OverlapSettled { id, outcome, words })
    };
    assert_eq!(refused(&mut story, "three", answer()), "landscape-refused-not-yours");
    assert_eq!(refused(&mut story, "three", settle()), "landscape-refused-not-yours");
    story.tell(&partner("two"), answer()).unwrap();
    assert_eq!((talks(&story, "two"), talks(&story, "one")), (vec![(id, true)], vec![(id, false)]));
    let one = story.hub.audience(Story::id('p', "one"), story.now);
    let notes = &state(&story).coordination().talks()[&id].notes;
    assert_eq!(notes[1].words.seen_by(&one), Some("On Monday."), "the other of the two reads it");
    story.tell(&partner("one"), settle()).unwrap();
    assert_eq!(refused(&mut story, "two", answer()), "landscape-refused-settled");
    assert_eq!(talks(&story, "two"), []);
}
