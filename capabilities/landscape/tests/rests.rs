//! What rests on a file: every kind of thing that is built on what it brought keeps it from being
//! undone, stands on its page with where to mend it, and where it can be cleared away, the undo
//! goes. What a joining is warned of is the same list.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields};
use common::{added, book, imported, tied};
use faces::lang::Tag;
use hub::testing::Story;
use hub::{Audience, Id, Principal, Said};
use landscape::act::{
    AbsenceNoted, Act, ActorChanged, ActorsJoined, ActorsParted, ApproachPlanned, DatasetWithdrawn,
    ImportUndone, InvitationEnded, Nominated, NominationAnswered, OverlapRaised, OverlapSettled,
    PartnerAnswered, PartnerInvited, PartnerRated, TieEnded,
};
use landscape::import::{Choices, Which};
use landscape::model::coordination::cell;
use landscape::model::{Answer, Approach, Outcome, TieKind, WhyNot};

const WORK: &str = "Organisation,Sector,Province,Country,Activity,Start,End\n\
    River Aid,Water,Mopti,Mali,Wells,2026-01-01,2026-12-31\n";

fn id(letter: char, name: &str) -> Id {
    Story::id(letter, name)
}

/// Somebody who stood on the map before the file.
fn old() -> Id {
    id('a', "old")
}

/// A hub with a list of organisations and one of activities, and their imports: River Aid came by
/// the first, a list of work by the second.
struct Scene {
    browser: Browser,
    brought: Id,
    river: Id,
}

/// What is done to the hub in a case.
type Deed = fn(&mut Scene);

impl Scene {
    fn new() -> Self {
        let mut browser = Browser::new();
        browser.desk.tell(added(old(), "Old Hands")).unwrap();
        let list = book("list.csv", "Organisation,Country\nRiver Aid,Mali\nSahel Help,Mali\n");
        let brought = imported(&browser.desk.bring(&list, &Choices::default()));
        let mut scene = Self { browser, brought, river: old() };
        scene.river = scene.actor("River Aid");
        scene
    }

    fn actor(&self, name: &str) -> Id {
        let mut all = self.browser.desk.state().actors();
        all.find(|(_, actor)| actor.name.as_text() == Some(name)).expect("on the map").1.id
    }

    fn tell(&mut self, act: Act) {
        self.browser.desk.tell(act).unwrap();
    }

    fn answers(&mut self, act: Act) {
        let by = Principal::person(id('p', "river"), hub::PARTNER);
        self.browser.desk.story.tell(&by, act).unwrap();
    }

    fn file(&mut self, name: &str, text: &str, choices: &Choices) {
        self.browser.desk.bring(&book(name, text), choices);
    }

    /// The import of a file that was brought later.
    fn later(&self) -> Id {
        let imports = self.browser.desk.state().imports().iter();
        *imports.filter(|(id, _)| **id != self.brought).max_by_key(|(_, one)| one.at).unwrap().0
    }

    fn undo(&mut self, import: Id) -> Result<u64, hub::Refusal> {
        self.browser
            .desk
            .tell(Act::ImportUndone(ImportUndone { id: import, reason: Said::default() }))
    }

    fn linked(&mut self) {
        let (actor, until) = (self.river, self.browser.desk.story.now.plus_seconds(86_400));
        let (id, person, contact) = (id('l', "river"), id('p', "river"), Said::default());
        self.tell(Act::PartnerInvited(PartnerInvited { id, person, actor, until, contact }));
    }

    fn link_ended(&mut self) {
        let ended = InvitationEnded { id: id('l', "river"), reason: Said::default() };
        self.tell(Act::InvitationEnded(ended));
    }

    fn joins(&mut self, kept: Id, gone: Id) {
        self.tell(Act::ActorsJoined(ActorsJoined {
            kept,
            gone,
            take: Vec::new(),
            import: None,
            reason: Said::default(),
            fields: Said::default(),
        }));
    }

    fn parts(&mut self, gone: Id) {
        self.tell(Act::ActorsParted(ActorsParted { gone, reason: Said::default() }));
    }

    fn changed(&mut self, of: Id, part_of: Option<Id>, independent: bool) {
        self.tell(Act::ActorChanged(ActorChanged {
            id: of,
            kind: None,
            country: None,
            claims: Vec::new(),
            disclaims: Vec::new(),
            part_of,
            independent,
            unknown: Vec::new(),
            import: None,
            name: Said::default(),
            aliases: Said::text("Another name"),
            fields: Said::default(),
            private: Said::default(),
        }));
    }

    fn tied(&mut self) {
        let tie = tied(id('t', "one"), old(), self.river, TieKind::WorksWith);
        self.tell(Act::TieAdded(tie));
    }

    fn rated(&mut self, from: Id, about: Id) {
        let (scores, note) = (Said::default(), Said::text("Since 2020."));
        self.tell(Act::PartnerRated(PartnerRated { from, about, scores, note }));
    }

    fn raised(&mut self) {
        self.tell(Act::OverlapRaised(OverlapRaised {
            id: id('o', "talk"),
            one: old(),
            other: self.river,
            cell: cell("MLI".parse().ok(), "Mopti", "Water"),
            from: None,
            to: None,
            speaks_for: None,
            place: Said::text("Mopti"),
            theme: Said::text("Water"),
            note: Said::text("Shall we meet?"),
        }));
    }

    fn planned(&mut self, approach: Approach) {
        let (actor, owner, reason) = (self.river, Said::default(), Said::default());
        self.tell(Act::ApproachPlanned(ApproachPlanned {
            actor,
            approach,
            due: None,
            owner,
            reason,
        }));
    }

    fn absent(&mut self, actor: Option<Id>) {
        let (name, words) = (Said::text("Somebody"), Said::default());
        let id = id('x', "absent");
        self.tell(Act::AbsenceNoted(AbsenceNoted {
            id,
            actor,
            why: WhyNot::Declined,
            name,
            words,
        }));
    }

    fn nominated(&mut self, by: Option<Id>) {
        self.tell(Act::Nominated(Nominated {
            id: id('n', "name"),
            by,
            round: None,
            kind: None,
            country: None,
            name: Said::text("River Aid"),
            reason: Said::text("They know the river."),
            source: Said::text("https://river.example"),
            contact: Said::default(),
        }));
    }
}

/// A kind of rest: the act that makes it, and the one that clears it where there is one.
struct Case(&'static str, Deed, Option<Deed>);

const CASES: &[Case] = &[
    Case(
        "landscape-rest-import",
        |s| {
            let more = "Organisation,Website\nRiver Aid,https://river.example\n";
            s.file("more.csv", more, &Choices::default());
        },
        Some(|s| drop(s.undo(s.later()))),
    ),
    Case("landscape-rest-changed", |s| s.changed(s.river, None, false), None),
    Case("landscape-rest-joined", |s| s.joins(old(), s.river), Some(|s| s.parts(s.river))),
    Case("landscape-rest-joined", |s| s.joins(s.river, old()), Some(|s| s.parts(old()))),
    Case(
        "landscape-rest-tie",
        Scene::tied,
        Some(|s| {
            let (id, reason) = (id('t', "one"), Said::default());
            s.tell(Act::TieEnded(TieEnded { id, until: None, reason }));
        }),
    ),
    Case(
        "landscape-rest-branch",
        |s| s.changed(old(), Some(s.river), false),
        Some(|s| s.changed(old(), None, true)),
    ),
    Case(
        "landscape-rest-owner",
        |s| {
            let owner = Some(s.river);
            s.file("work.csv", WORK, &Choices { owner, ..Choices::default() });
        },
        Some(|s| {
            let (id, ..) = s.browser.desk.state().current_datasets().next().unwrap();
            let reason = Said::default();
            s.tell(Act::DatasetWithdrawn(DatasetWithdrawn { id, reason }));
        }),
    ),
    Case("landscape-rest-link", Scene::linked, Some(Scene::link_ended)),
    // A link that is over by its date, and was never used, is nothing to end by hand.
    Case("landscape-rest-link", Scene::linked, Some(|s| s.browser.desk.story.wait(86_400))),
    Case(
        "landscape-rest-answers",
        |s| {
            s.linked();
            s.answers(Act::PartnerAnswered(PartnerAnswered { actor: s.river }));
            s.link_ended();
        },
        None,
    ),
    Case("landscape-rest-answers", |s| s.rated(s.river, old()), None),
    Case("landscape-rest-rated", |s| s.rated(old(), s.river), None),
    Case("landscape-rest-talk", Scene::raised, None),
    Case(
        "landscape-rest-talk",
        |s| {
            s.raised();
            let (id, outcome, words) = (id('o', "talk"), Outcome::Split, Said::default());
            s.tell(Act::OverlapSettled(OverlapSettled { id, outcome, words }));
        },
        None,
    ),
    Case(
        "landscape-rest-plan",
        |s| s.planned(Approach::Invite),
        Some(|s| s.planned(Approach::Leave)),
    ),
    Case("landscape-rest-absence", |s| s.absent(Some(s.river)), Some(|s| s.absent(None))),
    Case("landscape-rest-nominates", |s| s.nominated(Some(s.river)), None),
    Case(
        "landscape-rest-nominated",
        |s| {
            s.nominated(Some(old()));
            let (id, actor) = (id('n', "name"), Some(s.river));
            let (answer, reason) = (Answer::Known, Said::default());
            let act = NominationAnswered { id, answer, actor, reason };
            s.tell(Act::NominationAnswered(act));
        },
        None,
    ),
];

#[test]
fn each_thing_that_rests_on_a_file_keeps_it_and_is_named_on_its_page() {
    for (at, Case(message, makes, clears)) in CASES.iter().enumerate() {
        let case = format!("case {at}: {message}");
        let mut scene = Scene::new();
        makes(&mut scene);
        let desk = &scene.browser.desk;
        let rests = desk.state().rests_on(scene.brought, desk.story.now, &desk.story.hub);
        let found: Vec<&str> = rests.iter().map(|rest| rest.message).collect();
        assert_eq!(found, [*message], "{case}");
        let path = format!("import/{}/done", scene.brought);
        let page = scene.browser.get(Tag::En, &path).unwrap();
        let lang = scene.browser.languages.lang(Tag::En);
        let (what, mend) = (lang.word(message), lang.word(&format!("{message}-mend")));
        assert!(page.contains(&what) && page.contains(&mend), "{case}: {page}");
        assert!(page.contains(&format!("href=\"/en/{}\"", rests[0].to)), "{case}: {page}");

        // Whether there is any use in looking at it first.
        let (yet, never) = ("It cannot be undone yet", "It can no longer be undone as a whole");
        assert_eq!(
            (page.contains(yet), page.contains(never)),
            (clears.is_some(), clears.is_none())
        );

        let import = scene.brought;
        let refused = scene.undo(import).expect_err(&case);
        assert_eq!(refused.message, "landscape-refused-rests", "{case}");
        let Some(clears) = clears else { continue };
        clears(&mut scene);
        scene.undo(import).unwrap_or_else(|why| panic!("{case}: it is cleared: {why}"));
        let river = scene.river;
        assert!(scene.browser.desk.state().actor(river).is_none(), "{case}");
    }
}

#[test]
fn a_newer_version_of_its_list_and_a_link_that_was_answered_keep_a_file() {
    let mut scene = Scene::new();
    scene.file("work.csv", WORK, &Choices::default());
    let first = scene.later();
    scene.browser.desk.story.wait(60);
    let more = format!("{WORK}Old Hands,Water,Gao,Mali,Wells,2026-01-01,2026-12-31\n");
    let list = scene.browser.desk.state().current_datasets().next().unwrap().0;
    let next = Choices { list: Some(Which::Next(list)), ..Choices::default() };
    scene.file("more.csv", &more, &next);
    let second = scene.later();
    let rests = |scene: &Scene, import: Id| {
        let desk = &scene.browser.desk;
        let all = desk.state().rests_on(import, desk.story.now, &desk.story.hub);
        all.iter().map(|rest| (rest.message, rest.to.clone())).collect::<Vec<_>>()
    };
    let newer = ("landscape-rest-version", format!("import/{second}/done"));
    assert_eq!(rests(&scene, first), [newer]);
    assert!(scene.undo(first).is_err());
    scene.undo(second).unwrap();
    scene.undo(first).expect("the newer version is gone");

    let ties = "from,to,type\nRiver Aid,Sahel Help,works with\n";
    scene.browser.desk.story.wait(60);
    scene.file("ties.csv", ties, &Choices::default());
    let (import, tie) = {
        let (_, _, tie) = scene.browser.desk.state().ties().next().expect("the link");
        (tie.import.expect("by the file"), tie.id)
    };
    assert_eq!(rests(&scene, import), []);
    let (actor, reason) = (scene.river, Said::default());
    let answered = landscape::act::TieAnswered { id: tie, actor, agrees: true, reason };
    scene.tell(Act::TieAnswered(answered));
    assert_eq!(rests(&scene, import), [("landscape-rest-tie", format!("landscape/ties/{tie}"))]);
}

#[test]
fn a_joining_is_asked_about_where_both_were_asked_or_planned_for() {
    let mut scene = Scene::new();
    let (path, page) = (format!("orgs/{}/join", scene.river), format!("orgs/{}/edit", scene.river));
    scene.linked();
    let sent = |sure: &[(&str, &str)]| fields(&[&[("other", "Old Hands")], sure].concat());
    scene.tell(Act::ApproachPlanned(ApproachPlanned {
        actor: old(),
        approach: Approach::Consult,
        due: None,
        owner: Said::text("Sam"),
        reason: Said::default(),
    }));
    let html = scene.browser.wrong(&path, sent(&[]), &page);
    for words in ["Both entries have a part in this hub", "a personal link", "a plan to win it"] {
        assert!(html.contains(words), "{words}: {html}");
    }
    scene.browser.post(&path, sent(&[("sure", "yes")])).unwrap();
    // Each keeps what it has, and of both it is the one organisation's.
    let state = scene.browser.desk.state();
    let plan = state.plan(scene.river).expect("the plan of the entry that was joined");
    assert_eq!(plan.owner.seen_by(&Audience::public()), Some("Sam"));
}
