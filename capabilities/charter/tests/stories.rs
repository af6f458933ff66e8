//! Stories: given these acts, this one is refused because of that clause; after these, the charter
//! says this.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use charter::State;
use charter::act::{Act, Adopted, OfficerAppointed, OfficerEnded, SpeakerEnded, SpeakerNamed};
use charter::authority::may;
use charter::founding::{draft_acts, founding_acts};
use common::{
    CAPABILITIES, Other, Resolved, Seated, Unnamed, charter as example, founded, long_charter,
    person, resolve, secretariat, story, tell,
};
use hub::testing::Story;
use hub::{Hub, Id, Principal, Said};

fn appoint(name: &str, role: &str, resolution: Option<Id>) -> Act {
    Act::OfficerAppointed(OfficerAppointed {
        person: person(name),
        role: role.to_owned(),
        from: None,
        until: None,
        resolution,
        name: Said::text(name),
    })
}

fn refused(story: &mut Story, by: &Principal, act: impl Into<hub::AnyAct>) -> String {
    match story.tell(by, act) {
        Ok(_) => "let pass".to_owned(),
        Err(refusal) => {
            format!("{} [{}]", refusal.message, refusal.clause.unwrap_or_default())
        }
    }
}

fn state(hub: &Hub) -> &State {
    hub.room::<State>()
}

#[test]
fn a_hub_is_founded_under_its_charter_word_for_word() {
    let story = story();
    let known = state(&story.hub);
    assert_eq!(known.charter(), Some(&example()), "what was founded is what was written");
    assert_eq!(known.versions().len(), 1);
    assert_eq!(story.hub.roles(person("fatou"), story.now), ["secretariat"]);
    assert_eq!(known.founding().and_then(|f| f.name.as_text()), Some("Clean Air Compact"));
}

#[test]
fn the_same_record_gives_the_same_state_and_an_erasure_leaves_the_structure() {
    let story = story();
    let again = story.retell(true);
    assert_eq!(again.fingerprint().ok(), story.hub.fingerprint().ok());
    let erased = story.retell(false);
    let charter = state(&erased).charter().expect("still in force");
    assert_eq!(charter.title, "");
    assert_eq!(charter.rules.len(), example().rules.len());
    assert_eq!(charter.powers, example().powers);
    assert_eq!(charter::model::split(example()).0.rules, charter.rules);
}

#[test]
fn nothing_happens_before_the_charter_but_its_writing_by_the_founder() {
    let mut story = Story::new(CAPABILITIES, charter::authority);
    let acts = founding_acts(founded(), &long_charter(), Story::id('c', "first"));
    let mut acts = acts.into_iter();
    let stranger = Principal::person(person("eve"), "public");
    assert_eq!(
        refused(&mut story, &stranger, Other::Unnamed(Unnamed {})),
        "charter-refused-before-charter [founding]"
    );
    tell(&mut story, &secretariat(), acts.next().expect("the founding"));
    let part = acts.next().expect("a part");
    assert_eq!(
        refused(&mut story, &stranger, part.clone()),
        "charter-refused-before-charter [founding]"
    );
    let early =
        Act::Adopted(Adopted { draft: Story::id('c', "first"), version: 1, resolution: None });
    assert_eq!(refused(&mut story, &secretariat(), early.clone()), "charter-refused-no-draft []");
    tell(&mut story, &secretariat(), part.clone());
    assert_eq!(refused(&mut story, &secretariat(), part), "charter-refused-part-again []");
    assert_eq!(refused(&mut story, &secretariat(), early), "charter-refused-draft-incomplete []");
    assert_eq!(
        refused(&mut story, &secretariat(), Act::HubFounded(founded())),
        "charter-refused-founded []"
    );
}

#[test]
fn a_faulty_charter_never_comes_into_force() {
    let mut story = Story::new(CAPABILITIES, charter::authority);
    let mut faulty = example();
    faulty.powers[0].act = "other.danced".to_owned();
    let acts = founding_acts(founded(), &faulty, Story::id('c', "first"));
    let (last, before) = acts.split_last().expect("acts");
    for act in before {
        tell(&mut story, &secretariat(), act.clone());
    }
    assert_eq!(refused(&mut story, &secretariat(), last.clone()), "charter-fault-no-act [P1]");
    assert_eq!(state(&story.hub).charter(), None);
}

#[test]
fn a_first_charter_that_leaves_the_founder_powerless_is_refused() {
    let mut story = Story::new(CAPABILITIES, charter::authority);
    let mut alone = founded();
    alone.office = "king".to_owned();
    let acts = founding_acts(alone, &example(), Story::id('c', "first"));
    let (last, before) = acts.split_last().expect("acts");
    let by = Principal::person(person("fatou"), "king");
    for act in before {
        tell(&mut story, &by, act.clone());
    }
    assert_eq!(refused(&mut story, &by, last.clone()), "charter-refused-founder-powerless []");
}

#[test]
fn the_gate_is_default_deny_and_names_the_clause() {
    let mut story = story();
    let eve = Principal::person(person("eve"), "public");
    let seat = |name: &str| Other::Seated(Seated { person: person(name), body: "board".into() });
    assert_eq!(
        refused(&mut story, &secretariat(), Other::Unnamed(Unnamed {})),
        "charter-refused-no-power [powers]"
    );
    assert_eq!(refused(&mut story, &eve, seat("eve")), "charter-refused-not-granted [P1]");
    let pretender = Principal::person(person("eve"), "secretariat");
    assert_eq!(
        refused(&mut story, &pretender, seat("eve")),
        "charter-refused-role-not-held [powers]"
    );
    assert_eq!(
        refused(&mut story, &Principal::host(), seat("eve")),
        "charter-refused-not-granted [P1]"
    );
    assert_eq!(refused(&mut story, &secretariat(), seat("kwame")), "let pass");
    // Holding a seat is a role; another's seat is not.
    let draft = draft_acts(&long_charter(), Story::id('c', "kwame"));
    let kwame = Principal::person(person("kwame"), "seat:board");
    assert_eq!(refused(&mut story, &kwame, Act::ClausesDrafted(draft[0].clone())), "let pass");
    let second = Act::ClausesDrafted(draft[1].clone());
    assert_eq!(refused(&mut story, &secretariat(), second), "charter-refused-draft-of-others []");
}

#[test]
fn an_office_rests_on_a_resolution_for_this_act_this_person_and_once() {
    let mut story = story();
    let by = secretariat();
    let kind = "charter.officer_appointed";
    assert_eq!(
        refused(&mut story, &by, appoint("amina", "chair", None)),
        "charter-refused-needs-resolution [P4]"
    );
    assert_eq!(
        refused(&mut story, &by, appoint("amina", "chair", Some(Story::id('d', "nothing")))),
        "charter-refused-no-resolution [P4]"
    );
    let other_rule = resolve(&mut story, "minutes", "R3", kind, person("amina"));
    assert_eq!(
        refused(&mut story, &by, appoint("amina", "chair", Some(other_rule))),
        "charter-refused-other-rule [P4]"
    );
    let other_act = resolve(&mut story, "act", "R2", "charter.officer_ended", person("amina"));
    assert_eq!(
        refused(&mut story, &by, appoint("amina", "chair", Some(other_act))),
        "charter-refused-other-act [P4]"
    );
    let failed = Story::id('d', "failed");
    let not_adopted = Resolved {
        id: failed,
        rule: "R2".into(),
        adopted: false,
        permits: kind.into(),
        subject: person("amina"),
    };
    story.tell(&Principal::host(), Other::Resolved(not_adopted)).expect("told");
    assert_eq!(
        refused(&mut story, &by, appoint("amina", "chair", Some(failed))),
        "charter-refused-not-adopted [P4]"
    );
    let good = resolve(&mut story, "amina", "R2", kind, person("amina"));
    assert_eq!(
        refused(&mut story, &by, appoint("kwame", "chair", Some(good))),
        "charter-refused-other-act [P4]"
    );
    assert_eq!(refused(&mut story, &by, appoint("amina", "chair", Some(good))), "let pass");
    assert_eq!(
        refused(&mut story, &by, appoint("amina", "monitor", Some(good))),
        "charter-refused-spent []"
    );
    assert_eq!(story.hub.roles(person("amina"), story.now), ["chair"]);
    // One chair at a time, and the office ends with its term of two years.
    let next = resolve(&mut story, "kwame", "R2", kind, person("kwame"));
    assert_eq!(
        refused(&mut story, &by, appoint("kwame", "chair", Some(next))),
        "charter-refused-office-full [chair]"
    );
    story.wait(2 * 366 * 86_400);
    assert_eq!(story.hub.roles(person("amina"), story.now), Vec::<String>::new());
    assert_eq!(refused(&mut story, &by, appoint("kwame", "chair", Some(next))), "let pass");
}

#[test]
fn an_office_can_end_early_by_resolution() {
    let mut story = story();
    let kind = "charter.officer_appointed";
    let good = resolve(&mut story, "amina", "R2", kind, person("amina"));
    tell(&mut story, &secretariat(), appoint("amina", "chair", Some(good)));
    let end = |resolution| {
        Act::OfficerEnded(OfficerEnded {
            person: person("amina"),
            role: "chair".into(),
            resolution,
            reason: Said::text("moved on"),
        })
    };
    let chair = Principal::person(person("amina"), "chair");
    assert_eq!(refused(&mut story, &chair, end(None)), "charter-refused-needs-resolution [P5]");
    let over = resolve(&mut story, "over", "R1", "charter.officer_ended", person("amina"));
    story.wait(60);
    assert_eq!(refused(&mut story, &chair, end(Some(over))), "let pass");
    assert_eq!(story.hub.roles(person("amina"), story.now), Vec::<String>::new());
    assert_eq!(
        refused(&mut story, &chair, end(Some(over))),
        "charter-refused-role-not-held [powers]"
    );
}

#[test]
fn the_charter_is_changed_by_its_own_rule_and_every_version_stays() {
    let mut story = story();
    let by = secretariat();
    let mut changed = example();
    changed.rules[1].proxies.cap = Some(2);
    changed.goal = "A new goal".to_owned();
    let draft = Story::id('c', "second");
    for act in draft_acts(&changed, draft) {
        tell(&mut story, &by, Act::ClausesDrafted(act));
    }
    let adopt = |version, resolution| Act::Adopted(Adopted { draft, version, resolution });
    assert_eq!(refused(&mut story, &by, adopt(2, None)), "charter-refused-needs-resolution [P3]");
    let wrong_rule = resolve(&mut story, "r2", "R2", "charter.adopted", draft);
    assert_eq!(
        refused(&mut story, &by, adopt(2, Some(wrong_rule))),
        "charter-refused-other-rule [P3]"
    );
    let other_draft =
        resolve(&mut story, "other", "R4", "charter.adopted", Story::id('c', "third"));
    assert_eq!(
        refused(&mut story, &by, adopt(2, Some(other_draft))),
        "charter-refused-other-act [P3]"
    );
    let good = resolve(&mut story, "good", "R4", "charter.adopted", draft);
    assert_eq!(refused(&mut story, &by, adopt(3, Some(good))), "charter-refused-version []");
    let entry = tell(&mut story, &by, adopt(2, Some(good)));
    let known = state(&story.hub);
    assert_eq!(known.charter(), Some(&changed));
    assert_eq!(known.version(), entry);
    assert_eq!(
        known.in_force_at(entry - 1).map(|version| version.charter.clone()),
        Some(example())
    );
    assert_eq!(known.in_force_at(entry).map(|version| version.number), Some(2));
    assert_eq!(refused(&mut story, &by, adopt(3, Some(good))), "charter-refused-draft-used []");
}

/// A table of powers that lets the amendment pass on another rule does not outweigh the rule.
#[test]
fn a_lax_table_does_not_bypass_the_amendment_rule() {
    let mut lax = example();
    if let Some(power) = lax.powers.iter_mut().find(|power| power.act == "charter.adopted") {
        power.resolution.clear();
    }
    let mut story = Story::new(CAPABILITIES, charter::authority);
    for act in founding_acts(founded(), &lax, Story::id('c', "first")) {
        tell(&mut story, &secretariat(), act);
    }
    let draft = Story::id('c', "second");
    for act in draft_acts(&example(), draft) {
        tell(&mut story, &secretariat(), Act::ClausesDrafted(act));
    }
    let adopt = |resolution| Act::Adopted(Adopted { draft, version: 2, resolution });
    assert_eq!(
        refused(&mut story, &secretariat(), adopt(None)),
        "charter-refused-amendment-rule [R4]"
    );
    let by_r2 = resolve(&mut story, "r2", "R2", "charter.adopted", draft);
    assert_eq!(
        refused(&mut story, &secretariat(), adopt(Some(by_r2))),
        "charter-refused-amendment-rule [R4]"
    );
}

#[test]
fn no_free_text_enters_the_open_part_of_a_clause() {
    let mut story = story();
    let parts = draft_acts(&example(), Story::id('c', "second"));
    for spoil in [
        |charter: &mut charter::model::Charter| charter.title = "words".into(),
        |charter: &mut charter::model::Charter| charter.unknown = vec!["some words".into()],
        |charter: &mut charter::model::Charter| charter.rules[0].matters = vec!["free text".into()],
        |charter: &mut charter::model::Charter| charter.rules[0].unknown = vec!["наш текст".into()],
    ] {
        let whole = charter::model::split(example()).0;
        let mut part = parts[0].clone();
        part.clauses = charter::model::Charter { rules: whole.rules, ..Default::default() };
        spoil(&mut part.clauses);
        assert_eq!(
            refused(&mut story, &secretariat(), Act::ClausesDrafted(part)),
            "charter-refused-open-words []"
        );
    }
}

#[test]
fn every_part_of_a_draft_fits_an_entry() {
    let mut large = example();
    let group = large.bodies[0].seats[0].clone();
    for number in 0..300 {
        let mut body = large.bodies[0].clone();
        body.id = format!("body-{number}");
        body.name = "A name that is rather long, in order to fill the words as well".repeat(3);
        body.seats = vec![group.clone(); 3];
        large.bodies.push(body);
    }
    let parts = draft_acts(&large, Story::id('c', "large"));
    assert!(parts.len() > 3);
    for part in parts {
        let open = serde_json::to_string(&part).expect("json").len();
        assert!(open < 12_000, "{open} bytes");
    }
}

#[test]
fn speakers_are_named_and_silenced() {
    let mut story = story();
    let good = resolve(&mut story, "a", "R2", "charter.officer_appointed", person("amina"));
    tell(&mut story, &secretariat(), appoint("amina", "chair", Some(good)));
    let chair = Principal::person(person("amina"), "chair");
    let mandate = Story::id('v', "kwame");
    let named = Act::SpeakerNamed(SpeakerNamed {
        mandate,
        person: person("kwame"),
        scope: "programme".into(),
        until: Some(story.now.plus_seconds(1_000)),
        resolution: None,
        name: Said::text("Kwame"),
        words: Said::text("Work in Accra"),
    });
    assert_eq!(
        refused(&mut story, &secretariat(), named.clone()),
        "charter-refused-not-granted [P6]"
    );
    tell(&mut story, &chair, named.clone());
    assert_eq!(refused(&mut story, &chair, named), "charter-refused-mandate-again []");
    assert!(state(&story.hub).mandates()[0].covers(story.now));
    story.wait(500);
    let end = Act::SpeakerEnded(SpeakerEnded { mandate, reason: Said::default() });
    tell(&mut story, &chair, end.clone());
    assert!(!state(&story.hub).mandates()[0].covers(story.now));
    assert_eq!(refused(&mut story, &chair, end), "charter-refused-mandate-over []");
}

#[test]
fn the_table_answers_who_may() {
    let charter = example();
    let answer = may(&charter, "chair", "charter.adopted");
    assert_eq!(answer.granted_by, ["P3"]);
    assert_eq!(answer.resolution, ["R4"]);
    assert_eq!(may(&charter, "member", "charter.adopted").granted_by, Vec::<String>::new());
    assert_eq!(may(&charter, "seat:board", "charter.clauses_drafted").granted_by, ["P2"]);
    assert_eq!(may(&charter, "secretariat", "other.unnamed").clauses, Vec::<String>::new());
}

/// Every role against every act of the example charter: what the table says is what the gate does.
#[test]
fn the_matrix_of_roles_and_acts_is_the_table() {
    let charter = example();
    let kinds: Vec<&str> = CAPABILITIES.iter().flat_map(|c| c.kinds).map(|k| k.name).collect();
    let roles =
        ["public", "member", "seat:board", "seat:forum", "secretariat", "chair", "monitor", "host"];
    let mut text = String::new();
    for kind in kinds {
        for role in roles {
            let answer = may(&charter, role, kind);
            let said = match (answer.granted_by.is_empty(), answer.resolution.is_empty()) {
                (true, _) => "–".to_owned(),
                (false, true) => answer.granted_by.join("+"),
                (false, false) => {
                    format!("{} on {}", answer.granted_by.join("+"), answer.resolution.join("|"))
                }
            };
            text.push_str(&format!("{kind} · {role}: {said}\n"));
        }
    }
    golden("../matrix.txt", &text);
}

/// Compares with the golden file; `UPDATE_GOLDEN=1` writes it.
fn golden(name: &str, text: &str) {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).expect("the golden file is written");
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(known, text, "{path}: UPDATE_GOLDEN=1 writes it anew, on purpose and with a reason");
}

#[test]
fn every_kind_of_act_is_pinned() {
    let at = |seconds: i64| hub::At::EPOCH.plus_seconds(1_800_000_000 + seconds);
    let draft = draft_acts(&example(), Story::id('c', "second")).swap_remove(0);
    let acts: Vec<Act> = vec![
        Act::HubFounded(founded()),
        Act::ClausesDrafted(draft),
        Act::Adopted(Adopted {
            draft: Story::id('c', "second"),
            version: 2,
            resolution: Some(Story::id('d', "adopt")),
        }),
        Act::OfficerAppointed(OfficerAppointed {
            person: person("amina"),
            role: "chair".into(),
            from: Some(at(0)),
            until: Some(at(86_400)),
            resolution: Some(Story::id('d', "chair")),
            name: Said::text("Amina Diallo"),
        }),
        Act::OfficerEnded(OfficerEnded {
            person: person("amina"),
            role: "chair".into(),
            resolution: None,
            reason: Said::text("moved on"),
        }),
        Act::SpeakerNamed(SpeakerNamed {
            mandate: Story::id('v', "kwame"),
            person: person("kwame"),
            scope: "programme".into(),
            until: Some(at(86_400)),
            resolution: None,
            name: Said::text("Kwame Mensah"),
            words: Said::text("Work in Accra"),
        }),
        Act::SpeakerEnded(SpeakerEnded {
            mandate: Story::id('v', "kwame"),
            reason: Said::text("left"),
        }),
    ];
    let acts = acts.into_iter().map(Into::into).collect();
    for (name, text) in hub::testing::goldens::<State>(acts) {
        golden(&name, &text);
    }
}
