//! A hub without bodies: those whom the table names decide, until they adopt a charter that has
//! some, and from then on that charter binds them.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use charter::State;
use charter::act::{Act, Adopted};
use charter::founding::{draft_acts, founding_acts};
use charter::model::Charter;
use common::{CAPABILITIES, charter as formal, founded, person, secretariat, tell};
use hub::testing::Story;
use hub::{Id, Principal};

/// The organic charter, without powers over rooms that this story has not.
fn organic() -> Charter {
    let mut charter = charter::file::parse(models::ORGANIC).expect("a charter");
    charter.powers.retain(|power| power.act.starts_with("charter."));
    charter
}

fn begun() -> Story {
    let mut story = Story::new(CAPABILITIES, charter::authority);
    for act in founding_acts(founded(), &organic(), Story::id('c', "first")) {
        tell(&mut story, &secretariat(), act);
    }
    story
}

fn draft(story: &mut Story, name: &str, charter: &Charter) -> Id {
    let id = Story::id('c', name);
    for act in draft_acts(charter, id) {
        tell(story, &secretariat(), Act::ClausesDrafted(act));
    }
    id
}

fn adopted(draft: Id, version: u32) -> Act {
    Act::Adopted(Adopted { draft, version, resolution: None })
}

fn refused(story: &mut Story, by: &Principal, act: Act) -> &'static str {
    story.tell(by, act).expect_err("refused").message
}

#[test]
fn bodies_are_adopted_by_those_the_table_names_and_then_bind_them() {
    let mut story = begun();
    let second = draft(&mut story, "second", &formal());
    let stranger = Principal::person(person("eve"), "public");
    assert_eq!(refused(&mut story, &stranger, adopted(second, 2)), "charter-refused-not-granted");
    tell(&mut story, &secretariat(), adopted(second, 2));
    let known = story.hub.room::<State>();
    assert_eq!(known.versions().len(), 2, "what was in force before stays on the record");
    assert!(known.versions()[0].charter.is_organic() && !known.versions()[1].charter.is_organic());

    let third = draft(&mut story, "third", &organic());
    assert_eq!(
        refused(&mut story, &secretariat(), adopted(third, 3)),
        "charter-refused-needs-resolution"
    );
}

#[test]
fn a_charter_with_bodies_and_no_rule_for_changing_it_stays_as_it_is() {
    let mut story = begun();
    let mut closed = formal();
    closed.amendment = None;
    closed.powers.iter_mut().for_each(|power| power.resolution.clear());
    let second = draft(&mut story, "second", &closed);
    tell(&mut story, &secretariat(), adopted(second, 2));
    let third = draft(&mut story, "third", &organic());
    assert_eq!(
        refused(&mut story, &secretariat(), adopted(third, 3)),
        "charter-refused-unamendable"
    );
}
