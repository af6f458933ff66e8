//! Stories: given these files and acts, this is known, this is refused because …
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{Desk, book, imported, tied};
use hub::testing::Story;
use hub::{Id, Said};
use landscape::act::{
    Act, ActorAdded, ActorChanged, ActorRetired, ActorsJoined, ActorsParted, ActorsToldApart,
    ImportMade, ImportUndone,
};
use landscape::import::{Answer, Choices};
use landscape::model::{Constituency, TieKind};

const LIST: &str = "Organisation,Acronym,Type,Pays,Website,Email,IATI id\n\
    Accra Air Watch,AAW,National NGO,Ghana,https://aaw.example,a@aaw.example,GB-CHC-212481\n\
    Lima Verde,,ONG,Pérou,,,\n\
    ,,Government,Ghana,,,\n\
    Lima Verde,,ONG,Pérou,,,\n\
    Ministry of Water,MoW,Government,Atlantis,,,nonsense\n";

fn name(desk: &Desk, wanted: &str) -> Id {
    let found = desk.state().actors().find(|(_, a)| a.name.as_text() == Some(wanted));
    found.unwrap_or_else(|| panic!("{wanted} should be on the map")).1.id
}

fn undo(desk: &mut Desk, id: Id) -> Result<u64, hub::Refusal> {
    desk.tell(Act::ImportUndone(ImportUndone { id, reason: Said::default() }))
}

#[test]
fn a_list_is_brought_in_and_every_row_is_accounted_for() {
    let mut desk = Desk::new();
    let plan = desk.bring(&book("members.csv", LIST), &Choices::default());
    let counts = plan.counts;
    assert_eq!((counts.read, counts.new, counts.repeated, counts.rejected), (5, 3, 1, 1));
    let rejected = plan.faults.iter().find(|f| f.rejects).expect("the nameless row");
    assert_eq!((rejected.row, rejected.message), (4, "landscape-fault-nameless"));
    assert_eq!(rejected.column, "Organisation");
    let mistyped = plan.faults.iter().find(|f| !f.rejects).expect("the registry number");
    assert_eq!((mistyped.value.as_str(), mistyped.row), ("nonsense", 6));
    assert_eq!(plan.unknown.len(), 1);
    assert_eq!(plan.unknown[0].word, "Atlantis");

    let watch = desk.state().actor(name(&desk, "Accra Air Watch")).unwrap();
    assert_eq!(watch.kind, Some(Constituency::Csos));
    assert_eq!(watch.country.map(|c| c.alpha3()), Some("GHA"));
    assert_eq!(&*watch.claims[0].value, "GB-CHC-212481");
    let verde = desk.state().actor(name(&desk, "Lima Verde")).unwrap();
    assert_eq!(verde.country.map(|c| c.alpha3()), Some("PER"), "a French word for a country");
    let public = hub::Audience::public();
    assert!(watch.private.iter().all(|s| s.table_seen_by(&public).is_none()), "e-mail is private");
    let mut secretariat = hub::Audience::public();
    secretariat.roles.insert("secretariat".into());
    assert!(watch.private.iter().any(|s| s.table_seen_by(&secretariat).is_some()));
}

#[test]
fn the_same_file_twice_changes_nothing_and_an_undo_restores_everything() {
    let mut desk = Desk::new();
    let first = desk.bring(&book("members.csv", LIST), &Choices::default());
    let again = desk.plan(&book("members.csv", LIST), &Choices::default());
    assert!(again.acts.is_empty(), "{:?}", again.acts);
    assert_eq!(again.counts.unchanged, 3);

    let more = "Organisation,Country,Website\nLima Verde,Peru,https://limaverde.example\nNew Hope,Kenya,\n";
    let before = desk.state().actor(name(&desk, "Lima Verde")).unwrap().clone();
    let second = desk.bring(&book("more.csv", more), &Choices::default());
    assert_eq!((second.counts.new, second.counts.update), (1, 1));
    let website = second.columns.iter().find(|c| c.name == "Website").unwrap();
    assert_eq!((website.add, website.update, website.leave), (1, 0, 0));
    let rests = desk.state().rests_on(imported(&first), desk.story.now, &desk.story.hub);
    assert_eq!(rests.len(), 1);
    let refused = undo(&mut desk, imported(&first)).unwrap_err();
    assert_eq!(refused.message, "landscape-refused-rests");
    assert_eq!(refused.args["names"], "Lima Verde", "it says what rests on it");

    undo(&mut desk, imported(&second)).unwrap();
    assert_eq!(desk.state().actor(before.id), Some(&before), "as it was, letter for letter");
    undo(&mut desk, imported(&first)).unwrap();
    assert_eq!(desk.state().actors().count(), 0);
    let twice = undo(&mut desk, imported(&first)).unwrap_err();
    assert_eq!(twice.message, "landscape-refused-undone");
    let third = desk.bring(&book("members.csv", LIST), &Choices::default());
    assert_eq!(third.counts.new, 3, "what was undone can be brought again");
}

#[test]
fn look_alikes_are_asked_about_and_the_answer_is_kept() {
    let mut desk = Desk::new();
    desk.bring(
        &book("a.csv", "Organisation\nMédecins Sans Frontières\nRed Cross of Ghana\n"),
        &Choices::default(),
    );
    let other = book("b.csv", "Organisation\nMedecins sans Frontiers\nRed Cross Ghana\nMSF\n");
    let asked = desk.plan(&other, &Choices::default());
    assert_eq!(asked.counts.possible + asked.counts.new + asked.counts.unchanged, 3);
    let keys: Vec<&str> = asked.duplicates.iter().map(|d| d.key.as_str()).collect();
    assert!(keys.contains(&"medecins sans frontiers"), "{keys:?}");
    let msf = name(&desk, "Médecins Sans Frontières");
    let first = asked.duplicates.iter().find(|d| d.key == "medecins sans frontiers").unwrap();
    assert_eq!(first.actor(), Some(msf));
    assert!(!first.likeness.reasons.is_empty(), "the reasons are given");

    let mut choices = Choices::default();
    for one in &asked.duplicates {
        let answer = match one.key.as_str() {
            "medecins sans frontiers" => {
                Answer::Same { of: msf.to_string(), take: Default::default() }
            }
            _ => Answer::Different { from: one.actor().unwrap_or(msf).to_string() },
        };
        choices.answers.insert(one.key.clone(), answer);
    }
    let brought = desk.bring(&other, &choices);
    assert_eq!(brought.counts.possible, 0);
    let known = desk.state().actor(msf).unwrap();
    assert!(
        known.aliases.iter().any(|s| s.as_list().iter().any(|n| &**n == "Medecins sans Frontiers"))
    );
    let again = desk.plan(&other, &Choices::default());
    assert_eq!((again.acts.len(), again.counts.possible), (0, 0), "nobody is asked twice");
}

#[test]
fn remarks_are_honoured() {
    let mut desk = Desk::new();
    desk.bring(
        &book("a.csv", "Organisation,Country\nOne Trust,Kenya\nTwo Trust,Kenya\nSix Trees,Mali\n"),
        &Choices::default(),
    );
    let next = "Organisation,Country,Remarks\n\
        One Trust,Ghana,Update\nTwo Trust,Ghana,No update\nSix Trees,,Delete\nNobody here,,Delete\n";
    let plan = desk.bring(&book("b.csv", next), &Choices::default());
    assert_eq!((plan.counts.update, plan.counts.left, plan.counts.rejected), (2, 1, 1));
    let country = |desk: &Desk, n: &str| {
        desk.state().actor(name(desk, n)).unwrap().country.map(|c| c.alpha3())
    };
    assert_eq!(country(&desk, "One Trust"), Some("GHA"));
    assert_eq!(country(&desk, "Two Trust"), Some("KEN"));
    assert_eq!(desk.state().actors().count(), 2);
}

#[test]
fn a_remark_takes_a_row_off_a_list_of_who_does_what_where() {
    let header = "Organisation,Sector,District,Month,Year,Remarks\n";
    let row = |name: &str, remark: &str| format!("{name},Health,Gao,April,2023,{remark}\n");
    let mut desk = Desk::new();
    let text = [header, &row("Redwood Trust", "New"), &row("Six Trees", "New")].concat();
    let first = desk.bring(&book("april.csv", &text), &Choices::default());
    assert_eq!((first.counts.new, first.faults.len()), (2, 0), "month and year are read together");
    let text = [header, &row("Redwood Trust", "No update"), &row("Six Trees", "Delete")].concat();
    let next = desk.bring(&book("may.csv", &text), &Choices::default());
    assert_eq!((next.counts.unchanged, next.counts.left), (1, 1));
    let change = next.presences.expect("a list of activities");
    assert_eq!((change.added, change.removed, change.same), (0, 1, 1));
}

fn added(name: &str) -> Act {
    Act::ActorAdded(ActorAdded {
        id: Story::id('a', name),
        kind: None,
        country: None,
        claims: Vec::new(),
        part_of: None,
        import: None,
        name: Said::text(name),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    })
}

fn tie(from: &str, to: &str) -> Act {
    let id = Story::id('t', &format!("{from}{to}"));
    let [from, to] = [from, to].map(|name| Story::id('a', name));
    Act::TieAdded(tied(id, from, to, TieKind::WorksWith))
}

#[test]
fn joining_keeps_names_and_ties_and_parting_restores_them() {
    let mut desk = Desk::new();
    for name in ["hub", "old", "new"] {
        desk.tell(added(name)).unwrap();
    }
    desk.tell(tie("old", "hub")).unwrap();
    desk.tell(tie("old", "new")).unwrap();
    let (old, new) = (Story::id('a', "old"), Story::id('a', "new"));
    let join = ActorsJoined {
        kept: new,
        gone: old,
        take: Vec::new(),
        import: None,
        reason: Said::default(),
        fields: Said::default(),
    };
    desk.tell(Act::ActorsJoined(join.clone())).unwrap();
    assert_eq!(desk.state().actor(old).map(|a| a.id), Some(new), "the old id leads to the new");
    assert_eq!(desk.state().ties().count(), 1, "a tie to itself is not shown");
    assert_eq!(desk.state().actors().count(), 2);
    let part = Act::ActorsParted(ActorsParted { gone: old, reason: Said::default() });
    desk.tell(part.clone()).unwrap();
    assert_eq!((desk.state().ties().count(), desk.state().actors().count()), (2, 3));
    assert_eq!(desk.tell(part).unwrap_err().message, "landscape-refused-not-joined");

    let apart = ActorsToldApart { one: old, other: new, reason: Said::default() };
    desk.tell(Act::ActorsToldApart(apart)).unwrap();
    let refused = desk.tell(Act::ActorsJoined(join)).unwrap_err();
    assert_eq!(refused.message, "landscape-refused-apart");
}

#[test]
fn what_cannot_be_is_refused_with_the_reason() {
    let mut desk = Desk::new();
    desk.tell(added("one")).unwrap();
    let message = |r: Result<u64, hub::Refusal>| r.unwrap_err().message;
    assert_eq!(message(desk.tell(added("one"))), "landscape-refused-exists");
    assert_eq!(message(desk.tell(added(""))), "landscape-refused-nameless");
    assert_eq!(message(desk.tell(tie("one", "one"))), "landscape-refused-same");
    assert_eq!(message(desk.tell(tie("one", "nobody"))), "landscape-refused-unknown");
    let made = ImportMade {
        id: Story::id('i', "x"),
        kind: landscape::act::FileKind::Graph,
        sha256: "0".repeat(64).into(),
        shape: "".into(),
        counts: landscape::act::RowCounts { read: 2, new: 1, ..Default::default() },
        owner: None,
        file: Said::default(),
        sheet: Said::default(),
        mapping: Said::default(),
        mends: Said::default(),
    };
    assert_eq!(message(desk.tell(Act::ImportMade(made))), "landscape-refused-counts");
}

#[test]
fn the_record_told_again_gives_the_same_state_and_erased_words_change_no_standing() {
    let mut desk = Desk::new();
    let plan = desk.bring(&book("members.csv", LIST), &Choices::default());
    desk.bring(
        &book("more.csv", "Organisation,Website\nLima Verde,https://l.example\n"),
        &Choices::default(),
    );
    let bytes = |hub: &hub::Hub| hub.fingerprint().unwrap();
    assert_eq!(bytes(&desk.story.hub), bytes(&desk.story.retell(true)));

    let parts = desk.story.hub.to_parts().unwrap();
    let mut resumed = common::story().hub;
    for (room, part) in parts {
        resumed.take_part(room, &part).unwrap();
    }
    assert_eq!(bytes(&resumed), bytes(&desk.story.hub), "a snapshot equals a replay");
    let claim =
        landscape::model::Claim::new(landscape::model::Scheme::Iati, "GB-CHC-212481").unwrap();
    assert!(resumed.room::<landscape::State>().claimed_by(&claim).is_some(), "indexes are rebuilt");

    let erased = desk.story.retell(false);
    let state = erased.room::<landscape::State>();
    assert_eq!(state.actors().count(), 3);
    assert!(state.imports().contains_key(&imported(&plan)));
}

#[test]
fn one_registry_number_is_one_organisation_and_a_plan_is_never_refused() {
    let mut desk = Desk::new();
    let list = "Organisation,Country,IATI id\n\
        Red Trust,Kenya,GB-CHC-212481\nThe Red Trust Fund,Kenya,GB-CHC-212481\n";
    let plan = desk.bring(&book("a.csv", list), &Choices::default());
    assert_eq!((plan.counts.new, plan.counts.update), (1, 1));
    assert_eq!(desk.state().actors().count(), 1, "the second name is another name of the first");
    let again = desk.plan(&book("a.csv", list), &Choices::default());
    assert_eq!((again.acts.len(), again.counts.unchanged), (0, 2));

    let other = "Organisation,Country,IATI id\nBlue Water Union,Mali,GB-CHC-212481\n";
    let plan = desk.bring(&book("b.csv", other), &Choices::default());
    assert_eq!(plan.counts.new, 1, "another country contradicts: it is somebody else");
    assert_eq!(plan.faults[0].message, "landscape-fault-claim-taken");
    assert_eq!((plan.faults[0].row, plan.faults[0].column.as_str()), (2, "IATI id"));
}

#[test]
fn a_registry_number_taken_over_leads_to_the_same_organisation_after_a_restart() {
    let claim =
        landscape::model::Claim::new(landscape::model::Scheme::Iati, "GB-CHC-212481").unwrap();
    let mut desk = Desk::new();
    desk.tell(added("Older")).unwrap();
    let Act::ActorAdded(newer) = added("Newer") else { unreachable!() };
    desk.tell(Act::ActorAdded(ActorAdded { claims: vec![claim.clone()], ..newer })).unwrap();
    let id = Story::id('a', "Newer");
    let retired = ActorRetired { id, import: None, reason: Said::text("closed") };
    desk.tell(Act::ActorRetired(retired)).unwrap();
    let taken = ActorChanged {
        id: Story::id('a', "Older"),
        kind: None,
        country: None,
        claims: vec![claim.clone()],
        disclaims: Vec::new(),
        part_of: None,
        independent: false,
        unknown: Vec::new(),
        import: None,
        name: Said::default(),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    };
    desk.tell(Act::ActorChanged(taken)).unwrap();
    let mut resumed = common::story().hub;
    for (room, part) in desk.story.hub.to_parts().unwrap() {
        resumed.take_part(room, &part).unwrap();
    }
    let told = desk.state().claimed_by(&claim);
    assert!(told.is_some(), "who took the number over has it");
    assert_eq!(resumed.room::<landscape::State>().claimed_by(&claim), told);
}

#[test]
fn a_row_that_sums_the_others_is_no_organisation_and_is_accounted_for() {
    let mut desk = Desk::new();
    let list = "Organisation,Country,Activities\nLima Verde,Peru,3\nTOTAL:,,3\n\
        Grand Total,,3\nИтого,,3\nالمجموع,,3\n总计,,3\nGesamtsumme,,3\nSous-total,,3\n";
    let plan = desk.bring(&book("list.csv", list), &Choices::default());
    assert_eq!((plan.counts.read, plan.counts.new, plan.counts.rejected), (8, 1, 7));
    let why = |fault: &landscape::import::Fault| fault.message == "landscape-fault-total";
    assert_eq!(plan.faults.iter().filter(|fault| why(fault) && fault.rejects).count(), 7);
    // What says more of itself than a sum can is an organisation by that name.
    let list = "Organisation,Type,Website\nTotal,Company,https://total.example\n";
    assert_eq!(desk.plan(&book("list.csv", list), &Choices::default()).counts.new, 1);
    let work = "Organisation,Province,Secteur,Activity,People reached\n\
        Lima Verde,Accra,Waste,Bins,10\nTotal,,Waste,,10\n";
    let plan = desk.bring(&book("work.csv", work), &Choices::default());
    assert_eq!((plan.counts.read, plan.counts.rejected, plan.organisations.new), (2, 1, 0));
}

#[test]
fn a_website_is_a_web_address_or_is_left_out_aloud() {
    let mut desk = Desk::new();
    let list = "Organisation,Website\nLima Verde,www.lima.example\n\
        Accra Air Watch,javascript:alert(1)\nNet Clean,ask the office\n";
    let plan = desk.bring(&book("list.csv", list), &Choices::default());
    let wrong: Vec<&str> = plan.faults.iter().map(|fault| fault.value.as_str()).collect();
    assert_eq!(wrong, ["javascript:alert(1)", "ask the office"]);
    assert!(plan.faults.iter().all(|fault| fault.message == "landscape-fault-website"));
    assert_eq!((plan.counts.new, plan.counts.rejected), (3, 0), "the rows are brought");
    let public = hub::Audience::public();
    let told = |wanted: &str| {
        let actor = desk.state().actor(name(&desk, wanted)).unwrap();
        let tables = actor.fields.iter().filter_map(|said| said.table_seen_by(&public));
        tables.filter_map(|table| table.get("website")).next().map(ToString::to_string)
    };
    assert_eq!(told("Lima Verde").as_deref(), Some("www.lima.example"));
    assert_eq!(told("Accra Air Watch"), None);
}

#[test]
fn a_german_list_is_understood() {
    let mut desk = Desk::new();
    let list = "Name der Organisation;Kürzel;Organisationstyp;Land;Webseite;Ansprechpartner\n\
        Brot und Wasser;BuW;Verein;Deutschland;brot.example;Frau A\n\
        Stiftung Saubere Luft;;Stiftung;Österreich;;\nUniversität Bern;;Hochschule;Schweiz;;\n\
        Summe;;;;;\n";
    let plan = desk.bring(&book("liste.csv", list), &Choices::default());
    assert_eq!((plan.counts.new, plan.counts.rejected), (3, 1), "{:?}", plan.faults);
    assert!(plan.unknown.is_empty(), "{:?}", plan.unknown);
    let actor = |wanted: &str| desk.state().actor(name(&desk, wanted)).unwrap();
    let verein = actor("Brot und Wasser");
    assert_eq!(verein.kind, Some(Constituency::Csos));
    assert_eq!(verein.country.map(|country| country.alpha3()), Some("DEU"));
    assert_eq!(actor("Stiftung Saubere Luft").kind, Some(Constituency::Foundations));
    assert_eq!(actor("Universität Bern").country.map(|country| country.alpha3()), Some("CHE"));
    assert!(verein.fields.iter().all(|said| !format!("{said:?}").contains("Frau A")));
    let work = "Wer;Land;Bundesland;Sektor;Maßnahme;Beginn;Ende;Erreichte Personen\n\
        Brot und Wasser;Mali;Mopti;Gesundheit;Klinik;1. März 2026;31. Dezember 2026;40\n";
    let plan = desk.plan(&book("arbeit.csv", work), &Choices::default());
    let bytes = plan.dataset.expect("activities");
    let set = landscape::model::dataset::Dataset::from_bytes(&bytes).unwrap();
    let day = |day: Option<&landscape::model::Day>| day.map(ToString::to_string);
    assert_eq!(day(set.from.get(0)).as_deref(), Some("2026-03-01"));
    assert_eq!(day(set.to.get(0)).as_deref(), Some("2026-12-31"));
    assert_eq!(set.people.get(0), Some(&40));
}
