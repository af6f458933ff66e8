//! Saved views, stories step by step, and the hub's issue areas.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::browser::{Browser, fields};
use common::{book, secretariat};
use faces::Services;
use faces::lang::Tag;
use hub::testing::Story;
use hub::{Id, Refusal, Said};
use landscape::act::{Act, AreasChosen, StepPut, StepRemoved, ViewRetired, ViewSaved};
use landscape::import::Choices;
use landscape::model::{Area, Face};
use landscape::state::State;
use landscape::view::linkages::linkages;

fn view() -> Id {
    Story::id('v', "view")
}

fn saved(title: &str) -> Act {
    Act::ViewSaved(ViewSaved {
        id: view(),
        face: Face::Network,
        embed: false,
        title: Said::text(title),
        note: Said::default(),
        query: Said::text("tie=funds"),
    })
}

fn put(step: u32, title: &str) -> Act {
    Act::StepPut(StepPut {
        view: view(),
        step,
        face: Face::Map,
        title: Said::text(title),
        note: Said::default(),
        query: Said::default(),
    })
}

fn tell(story: &mut Story, act: Act) -> Result<u64, Refusal> {
    story.tell(&secretariat(), act)
}

fn titles(story: &Story) -> Vec<&str> {
    let state: &State = story.hub.room();
    let saved = state.views().view(view()).unwrap();
    saved.steps.iter().filter_map(|step| step.title.as_text()).collect()
}

#[test]
fn steps_stand_in_order_and_move_up() {
    let mut story = common::story();
    let none = tell(&mut story, put(1, "too early")).expect_err("no view yet");
    assert_eq!(none.message, "landscape-refused-unknown");
    tell(&mut story, saved("Money")).unwrap();
    for (step, title) in [(1, "one"), (2, "two"), (3, "three"), (2, "second")] {
        tell(&mut story, put(step, title)).unwrap();
    }
    assert_eq!(titles(&story), ["one", "second", "three"]);
    let gap = tell(&mut story, put(5, "five")).expect_err("nothing stands at 4");
    assert_eq!(gap.message, "landscape-refused-step");
    let removed = StepRemoved { view: view(), step: 1 };
    tell(&mut story, Act::StepRemoved(removed)).unwrap();
    assert_eq!(titles(&story), ["second", "three"]);
    tell(&mut story, saved("Money and power")).unwrap();
    assert_eq!(titles(&story), ["second", "three"], "correcting a view keeps its steps");
}

#[test]
fn a_view_has_a_title_and_is_gone_when_it_is_retired() {
    let mut story = common::story();
    let nameless = tell(&mut story, saved("  ")).expect_err("no title");
    assert_eq!(nameless.message, "landscape-refused-untitled");
    tell(&mut story, saved("Money")).unwrap();
    let retired = || Act::ViewRetired(ViewRetired { id: view(), reason: Said::default() });
    tell(&mut story, retired()).unwrap();
    let state: &State = story.hub.room();
    assert!(state.views().view(view()).is_none() && state.views().all().is_empty());
    assert!(tell(&mut story, retired()).is_err(), "once");
}

#[test]
fn areas_are_named_once_and_lead_to_their_linkages() {
    let mut story = common::story();
    let area = |code: &str| -> Area { code.parse().unwrap() };
    let chosen = |codes: &[&str]| {
        Act::AreasChosen(AreasChosen { areas: codes.iter().map(|code| area(code)).collect() })
    };
    let twice = tell(&mut story, chosen(&["health", "health"])).expect_err("twice");
    assert_eq!(twice.message, "landscape-refused-twice");
    tell(&mut story, chosen(&["health", "climate"])).unwrap();
    let state: &State = story.hub.room();
    let (own, rest) = linkages(state.views().areas());
    assert_eq!(own.len() + rest.len(), 30);
    let touches = |area: Area| state.views().areas().contains(&area);
    assert!(own.iter().all(|one| touches(one.from) || touches(one.to)));
    assert!(rest.iter().all(|one| !touches(one.from) && !touches(one.to)));
}

/// Every step is a form of its own on one page: what is wrong in one is shown there, in its fold,
/// and no other takes it over.
#[test]
fn a_step_that_is_wrong_leaves_the_others_as_they_are() {
    let mut browser = Browser::new();
    for act in [saved("Who funds whom"), put(1, "Here"), put(2, "There")] {
        browser.desk.tell(act).unwrap();
    }
    let page = format!("landscape/views/{}/edit", view());
    let before = browser.get(Tag::En, &page).unwrap();
    let open = "<details class=\"more\" open>";
    assert!(!before.contains(open) && before.contains("value=\"Here\""), "{before}");
    let sent = [("step", "2"), ("title", ""), ("note", "Typed."), ("address", "/en/landscape/map")];
    let path = format!("landscape/views/{}/step", view());
    let html = browser.wrong(&path, fields(&sent), &page);
    for title in ["Who funds whom", "Here"] {
        assert!(html.contains(&format!("value=\"{title}\"")), "{title} stays: {html}");
    }
    assert!(!html.contains("value=\"There\""), "what was typed stands there: {html}");
    assert_eq!((html.matches("Typed.").count(), html.matches(open).count()), (1, 1), "{html}");
}

/// A picture of the matrix is one sentence for whoever does not see it.
#[test]
fn a_saved_matrix_or_timeline_has_its_table_under_its_picture() {
    let mut browser = Browser::new();
    let work = "Organisation,Country,Sector,Activity,Start,End\n\
        Cape Net,Ghana,Waste,Bins,2026-01-01,2026-12-31\n\
        Lima Verde,Peru,Health,Masks,2026-01-01,2026-12-31\n";
    let plan = browser.desk.bring(&book("work.csv", work), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    let faces = [
        (Face::Matrix, "rows=country&cols=theme", "<th scope=\"row\"><bdi>Ghana</bdi></th>"),
        (Face::Timeline, "", "landscape/timeline?year=2026\">2026</a>"),
    ];
    for (face, query, cell) in faces {
        browser.desk.tell(act_of(face, query)).unwrap();
        for path in [format!("landscape/views/{}", view()), format!("embed/{}", view())] {
            let html = browser.get(Tag::En, &path).unwrap();
            let (picture, under) = html.split_once("Same data as a table").expect("a table");
            assert!(picture.contains("<svg") && under.contains(cell), "{face:?}: {html}");
        }
    }
}

fn act_of(face: Face, query: &str) -> Act {
    let query = Said::text(query);
    match saved("Who works on what") {
        Act::ViewSaved(act) => Act::ViewSaved(ViewSaved { face, query, embed: true, ..act }),
        other => other,
    }
}

/// A story on another site has its steps, each with the way to its picture.
#[test]
fn a_story_is_embedded_with_its_steps() {
    let mut browser = Browser::new();
    let steps = [put(1, "Here"), put(2, "There")];
    for act in [act_of(Face::Matrix, "")].into_iter().chain(steps) {
        browser.desk.tell(act).unwrap();
    }
    let html = browser.get(Tag::En, &format!("embed/{}", view())).unwrap();
    for (step, title) in [(1, "Here"), (2, "There")] {
        let link = format!("landscape/views/{}/{step}\"", view());
        let (_, after) = html.split_once(&link).unwrap_or_else(|| panic!("{link}: {html}"));
        assert!(after.split("</a>").next().unwrap().contains(title), "{html}");
    }
}
