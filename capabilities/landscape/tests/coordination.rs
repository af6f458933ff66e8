//! Stories: overlaps talked about, reports judged, need and groups set, names brought forward.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{Desk, book, by_theme};
use hub::testing::Story;
use hub::{Audience, Id, Openness, Principal, Refusal, SECRETARIAT, Said};
use landscape::act::{
    AbsenceNoted, Act, ActorAdded, ApproachPlanned, DatasetRestored, DatasetWithdrawn,
    NeedPublished, Nominated, NominationAnswered, OverlapAnswered, OverlapRaised, OverlapSettled,
    ReferenceSet, ReportsJudged, RoundClosed, RoundOpened,
};
use landscape::import::Choices;
use landscape::model::coordination::cell;
use landscape::model::{Answer, Approach, Areas, Constituency, Outcome, SameReport, Shape, WhyNot};
use landscape::view::coverage::{Placed, Seated, Verdict, coverage};
use landscape::view::doubles::{Why, doubles};
use landscape::view::gaps::{ReachedBy, against_need};
use landscape::view::grid::{Grid, without_need};
use landscape::view::influence::de_facto;
use landscape::view::map::by_area;
use landscape::view::matrix::{Axis, Count, Question, counts};
use landscape::view::overlap::pairs;
use landscape::view::work::Work;

const WORK: &str = "Organisation,Donor,Sector,Province,Country,Activity,Beneficiary type,Start,End,People,Budget,Currency\n\
    River Aid,,Water,Mopti,Mali,Wells,Host community,2026-01-01,2026-12-31,400,1000.50,USD\n\
    Sahel Help,,Water,Mopti,Mali,Pumps,Host community,2026-06-01,2027-06-30,,2500,USD\n\
    Far Friends,,Water,Mopti,Mali,Wells,Displaced people,2026-01-01,2026-12-31,,900,EUR\n\
    Sahel Help,Gold Fund,Health,Gao,Mali,Clinic,,2026-01-01,2026-12-31,50,7000,USD\n\
    Gold Fund,,Health,Gao,Mali,Clinic,,2026-02-01,2026-11-30,50,7000,USD\n";

/// A hub with the work above.
fn desk() -> (Desk, Work) {
    let mut desk = Desk::new();
    desk.bring(&book("work.csv", WORK), &Choices::default());
    let work = desk.work();
    (desk, work)
}

fn name(desk: &Desk, wanted: &str) -> Id {
    let found = desk.state().actors().find(|(_, a)| a.name.as_text() == Some(wanted));
    found.unwrap_or_else(|| panic!("{wanted} should be on the map")).1.id
}

fn message(result: Result<u64, Refusal>) -> &'static str {
    result.expect_err("a refusal").message
}

fn raised(desk: &Desk, id: &str) -> OverlapRaised {
    let (one, other) = (name(desk, "River Aid"), name(desk, "Sahel Help"));
    OverlapRaised {
        id: Story::id('o', id),
        one,
        other,
        cell: cell("MLI".parse().ok(), "Mopti", "Water"),
        from: "2026-06-01".parse().ok(),
        to: "2026-12-31".parse().ok(),
        speaks_for: None,
        place: Said::text("Mopti"),
        theme: Said::text("Water"),
        note: Said::text("Shall we meet?").only(Openness::Organisations([one, other].into())),
    }
}

#[test]
fn an_overlap_is_the_same_theme_place_time_and_people_and_is_settled_by_a_talk() {
    let (mut desk, work) = desk();
    let found = pairs(&work);
    assert_eq!(found.other_people, 2, "the displaced are other people than the hosts");
    let water: Vec<_> =
        found.all.iter().filter(|p| &*work.whats[p.what as usize] == "Water").collect();
    assert_eq!(water.len(), 1);
    assert_eq!((water[0].days(), water[0].same_people), (Some(214), Some(true)));
    let own = found.cells.get(&(water[0].what, water[0].place)).expect("a fingerprint");
    assert_eq!(*own, cell("MLI".parse().ok(), "MOPTI", "water"), "as a talk names it");

    let first = raised(&desk, "one");
    desk.tell(Act::OverlapRaised(first.clone())).unwrap();
    assert_eq!(
        message(desk.tell(Act::OverlapRaised(raised(&desk, "two")))),
        "landscape-refused-talking"
    );
    let answer = |words: &str| {
        Act::OverlapAnswered(OverlapAnswered {
            id: first.id,
            speaks_for: None,
            note: Said::text(words),
        })
    };
    assert_eq!(message(desk.tell(answer(""))), "landscape-refused-wordless");
    let stranger = Principal::person(Story::id('p', "kim"), "member");
    let refused = desk.story.tell(&stranger, answer("me too"));
    assert_eq!(message(refused), "landscape-refused-not-yours");
    desk.tell(answer("Tuesday.")).unwrap();

    let settled = OverlapSettled { id: first.id, outcome: Outcome::Split, words: Said::default() };
    desk.tell(Act::OverlapSettled(settled.clone())).unwrap();
    assert_eq!(message(desk.tell(Act::OverlapSettled(settled))), "landscape-refused-settled");
    let talk = &desk.state().coordination().talks()[&first.id];
    assert_eq!(talk.settled.as_ref().map(|s| s.outcome), Some(Outcome::Split));
    let note = &talk.notes[0].words;
    assert_eq!(note.seen_by(&Audience::public()), None, "the public does not read the note");
    let two = Audience { actors: [first.one].into(), ..Audience::public() };
    assert_eq!(note.seen_by(&two), Some("Shall we meet?"));
    desk.tell(Act::OverlapRaised(raised(&desk, "two"))).expect("a new talk, after the old ended");
}

#[test]
fn one_activity_told_by_who_pays_and_who_does_it_is_counted_once_after_a_person_says_so() {
    let (mut desk, work) = desk();
    let found = doubles(desk.state(), &work);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].why, [Why::NamesTheOther, Why::SameAmount, Why::SameWords]);
    let print = |at: u32| {
        let deed = &work.deeds[at as usize];
        work.sets[deed.set as usize].mark(deed.row as usize)
    };
    let (does, pays) = (print(found[0].one), print(found[0].other));
    let judged = |verdict| {
        let (one, other) = (does.as_str().into(), pays.as_str().into());
        Act::ReportsJudged(ReportsJudged { one, other, verdict, reason: Said::default() })
    };
    assert_eq!(work.rows, 5);
    desk.tell(judged(SameReport::Same)).unwrap();
    let once = desk.work();
    assert_eq!((once.rows, once.counted_once), (4, 1));
    let health = once.deeds.iter().find(|d| &*once.whats[d.what as usize] == "Health").unwrap();
    assert_eq!(print(found[0].one), once.sets[0].mark(health.row as usize), "who does it stays");
    desk.tell(judged(SameReport::Open)).unwrap();
    assert_eq!(desk.work().counted_once, 0, "taken back");
    let same = ReportsJudged {
        one: does.as_str().into(),
        other: does.into(),
        verdict: SameReport::Same,
        reason: Said::default(),
    };
    assert_eq!(message(desk.tell(Act::ReportsJudged(same))), "landscape-refused-same-report");
}

#[test]
fn one_organisation_in_its_own_list_and_in_its_funders_is_asked_about() {
    let (mut desk, _) = desk();
    let grants = "Activity,Organisation,Sector,Province,Country,Start,End,Budget,Currency,Donor\n\
        Clinic,Sahel Help,Health,Gao,Mali,2026-03-01,2026-12-31,7000,USD,Gold Fund\n\
        Clinic,River Aid,Health,Gao,Mali,2026-03-01,2026-12-31,7000,USD,\n\
        Clinic,River Aid,Health,Gao,Mali,2026-03-01,2026-12-31,7000,USD,\n\
        Pumps,Sahel Help,Water,Mopti,Mali,2028-01-01,2028-12-31,2500,USD,Gold Fund\n";
    let owner = Some(name(&desk, "Gold Fund"));
    desk.bring(&book("grants.csv", grants), &Choices { owner, ..Choices::default() });
    let work = desk.work();
    let own = |double: &&landscape::view::doubles::Double| {
        let [one, other] = [double.one, double.other].map(|at| work.deeds[at as usize]);
        one.who == other.who
    };
    let found = doubles(desk.state(), &work);
    let found: Vec<_> = found.iter().filter(own).collect();
    assert_eq!(found.len(), 1, "another time is no double, and a list's own rows are its own");
    assert_eq!(found[0].why, [Why::NamesTheOther, Why::SameAmount, Why::SameWords]);
    let owners = [found[0].one, found[0].other]
        .map(|at| work.sets[work.deeds[at as usize].set as usize].owner.is_some());
    assert_eq!(owners, [false, true], "the list of whoever does it comes first");
}

#[test]
fn money_is_summed_within_one_currency_and_people_as_far_as_said() {
    let (desk, work) = desk();
    let ask = |count, currency| counts(desk.state(), &work, &by_theme(count, currency));
    let total = |counts: &landscape::view::matrix::Counts| -> u64 {
        counts.rows.iter().flat_map(|(_, cells)| cells).sum()
    };
    let dollars = ask(Count::Money, "USD");
    assert_eq!(total(&dollars), 17_500_500, "thousandths: 1000.50 + 2500 + 7000 + 7000");
    assert_eq!(total(&ask(Count::Money, "EUR")), 900_000);
    let people = ask(Count::People, "");
    assert_eq!((total(&people), people.unsaid), (500, 2));
    let whom = Question {
        rows: Axis::Whom.into(),
        columns: Axis::Year.into(),
        only: None,
        count: Count::Activities,
        currency: "".into(),
    };
    assert_eq!(counts(desk.state(), &work, &whom).columns.len(), 2, "2026 and 2027");
}

#[test]
fn need_is_read_wide_or_long_and_gaps_are_honest_about_what_is_not_known() {
    let (_, work) = desk();
    let wide = "Region,WATER,,HEALTH,,\n,In need,Reached,In need,Reached,\n\
        Mopti,9000,,200,50,\nGao,700,,100,\nTotal,,,,\n";
    let wide = landscape::import::need::read(&book("need.csv", wide), &Default::default()).unwrap();
    let long =
        "Region,Sector,People in need,People targeted\nMopti,Water,9000,5000\nGao,Health,,\n";
    let long = landscape::import::need::read(&book("long.csv", long), &Default::default()).unwrap();
    assert_eq!((long.read, long.need.rows.len(), long.numberless), (2, 1, 1));
    let gaps = against_need(&work, &[&wide.need]);
    let at = |place: &str, theme: &str| {
        let found =
            gaps.iter().find(|g| &*g.place.name == place && g.theme.eq_ignore_ascii_case(theme));
        found.unwrap_or_else(|| panic!("{place} {theme}: {gaps:?}"))
    };
    let water = at("Mopti", "water");
    assert_eq!((water.organisations, water.reached_by), (3, ReachedBy::Partners));
    assert_eq!((water.unmet(), water.activities), (Some(8600), (3, 2)), "two did not say");
    assert_eq!(at("Gao", "water").organisations, 0);
    assert_eq!(at("Mopti", "health").reached_by, ReachedBy::List);
    assert_eq!(gaps[0].unmet(), Some(8600), "most unmet first");
    let reported = Grid::new(&work, None, std::iter::empty(), &[]);
    assert_eq!(without_need(&work, &reported).empty.len(), 2, "health in Mopti, water in Gao");
}

/// A spreadsheet ate a zero of Kabul's code in the list of need, another one in the reports.
#[test]
fn need_is_held_against_the_province_that_its_code_means_and_not_those_that_begin_like_it() {
    let mut desk = Desk::new();
    let work = "Organisation,Sector,Province,Province code,People\n\
        Well Diggers,Water,Kabul,AF01,300\nStove Makers,Water,Paktika,AF12,1000\n\
        Pump Fitters,Water,Kapisa,AF2,40\n";
    desk.bring(&book("work.csv", work), &Choices::default());
    let work = desk.work();
    let need = "Province,Province code,People in need\nKabul,AF1,500000\nKapisa,AF02,90\n";
    let need = landscape::import::need::read(&book("need.csv", need), &Default::default()).unwrap();
    let gaps = against_need(&work, &[&need.need]);
    let of = |area: &str| gaps.iter().find(|gap| &*gap.place.area == area).expect("its province");
    let (kabul, kapisa) = (of("Kabul"), of("Kapisa"));
    assert_eq!((&*kabul.place.code, kabul.reached), ("AF01", Some(300)), "not Paktika's 1,000");
    assert_eq!((kabul.organisations, kapisa.reached), (1, Some(40)), "a zero of a report is back");
}

/// A country handed its codes out anew: GH01 was Ashanti and is Ahafo now. The names say which
/// place a row of last year's list means; where they agree or differ in spelling alone, the code
/// does.
#[test]
fn of_two_years_of_place_codes_the_names_say_which_place_is_meant() {
    let mut desk = Desk::new();
    let work = "Organisation,Sector,Region,Code,Country,Start,End,People\n\
        #org,#sector,#adm1+name,#adm1+code,#country,#date+start,#date+end,#reached\n\
        Stove Makers,Cooking,Ashanti,GH02,Ghana,2026-01-01,2026-12-31,1000\n\
        Stove Makers,Cooking,Ahafo,GH01,Ghana,2026-01-01,2026-12-31,500\n\
        Stove Makers,Cooking,Volta,GH07,Ghana,2026-01-01,2026-12-31,70\n";
    desk.bring(&book("work.csv", work), &Choices::default());
    let work = desk.work();
    let need = "Region,Code,Country,Cooking\n#adm1+name,#adm1+code,#country,#inneed+cooking\n\
        Ashanti,GH01,Ghana,10000\nCentral,GH02,Ghana,5000\nVolta Region,GH07,Ghana,300\n";
    let need = landscape::import::need::read(&book("need.csv", need), &Default::default()).unwrap();
    let gaps = against_need(&work, &[&need.need]);
    let reached = |area: &str| {
        let found = gaps.iter().find(|gap| &*gap.place.area == area);
        found.unwrap_or_else(|| panic!("{area}: {gaps:?}")).reached
    };
    assert_eq!(reached("Ashanti"), Some(1000), "not Ahafo's 500");
    assert_eq!(reached("Central"), None, "Ashanti's code is not Central's work");
    assert_eq!(reached("Volta Region"), Some(70), "another spelling is the same place");

    let shape = |code: &str, name: &str| Shape {
        code: code.into(),
        name: name.into(),
        x: 0,
        y: 0,
        outline: "".into(),
    };
    let areas = vec![shape("GH01", "Ashanti"), shape("GH02", "Brong"), shape("GH07", "Volta")];
    let (found, outside) = by_area(&work, &Areas::new(1, 1, areas), &gaps, None);
    let activities: Vec<u64> = found.iter().map(|area| area.activities).collect();
    assert_eq!((activities, outside), (vec![1, 0, 1], 1), "Ahafo is not on last year's map");
}

#[test]
fn groups_are_held_against_the_map_and_against_the_seats() {
    let mut desk = Desk::new();
    let list = "Organisation,Type,Country\nOne,NGO,Mali\nTwo,NGO,Kenya\nThree,,\n";
    desk.bring(&book("a.csv", list), &Choices::default());
    let set = |group: &str, share, kinds: Vec<Constituency>| {
        Act::ReferenceSet(ReferenceSet {
            group: group.into(),
            share,
            kinds,
            countries: Vec::new(),
            areas: Vec::new(),
            name: Said::text("Ours"),
            source: Said::default(),
        })
    };
    assert_eq!(message(desk.tell(set("nonsense", None, vec![]))), "landscape-refused-group");
    assert_eq!(message(desk.tell(set("own.us", None, vec![]))), "landscape-refused-group-of");
    assert_eq!(message(desk.tell(set("kind.csos", Some(1001), vec![]))), "landscape-refused-share");
    desk.tell(set("remote.lldc", Some(600), vec![])).unwrap();
    desk.tell(set("own.us", None, vec![Constituency::Csos])).unwrap();
    let seated = Seated { seats: vec![name(&desk, "Two")], ..Seated::default() };
    let all = coverage(desk.state(), &seated, &Audience::public(), &Placed::new());
    let of = |code: &str| all.iter().find(|one| &*one.group == code).expect("a group");
    let landlocked = of("remote.lldc");
    assert_eq!((landlocked.map.within, landlocked.map.known, landlocked.map.all), (1, 2, 3));
    assert_eq!(landlocked.verdict(landlocked.map), Verdict::Under, "half, and 60 % were expected");
    assert_eq!(landlocked.verdict(landlocked.seats), Verdict::Nobody);
    assert_eq!(of("region.africa").verdict(of("region.africa").map), Verdict::There);
    assert_eq!(of("own.us").map.within, 2);
    assert_eq!(of("kind.youth").verdict(of("kind.youth").map), Verdict::Nobody);
}

#[test]
fn whoever_matters_and_is_not_a_member_is_named_with_reasons_and_a_plan() {
    let (mut desk, work) = desk();
    let member = name(&desk, "Sahel Help");
    let seated = Seated { members: [member].into(), ..Seated::default() };
    let found = de_facto(desk.state(), &work, &seated, 10);
    let ids: Vec<Id> =
        found.iter().filter_map(|one| Some(desk.state().numbered(one.number)?.id)).collect();
    assert!(!ids.contains(&member) && ids.contains(&name(&desk, "River Aid")));
    let plan = |due: &str| {
        Act::ApproachPlanned(ApproachPlanned {
            actor: name_of(&ids),
            approach: Approach::Invite,
            due: due.parse().ok(),
            owner: Said::text("Sam"),
            reason: Said::default(),
        })
    };
    assert_eq!(message(desk.tell(plan("2020-01-01"))), "landscape-refused-past");
    desk.tell(plan("2027-01-01")).unwrap();
    assert_eq!(desk.state().missing().plans().len(), 1);
}

fn name_of(ids: &[Id]) -> Id {
    *ids.first().expect("somebody")
}

fn nominated(id: &str, round: Option<Id>, source: &str) -> Act {
    Act::Nominated(Nominated {
        id: Story::id('n', id),
        by: None,
        round,
        kind: None,
        country: None,
        name: Said::text("Boat People's Union"),
        reason: Said::default(),
        source: Said::text(source),
        contact: Said::default(),
    })
}

#[test]
fn names_come_with_a_source_in_rounds_that_end_and_are_answered_once() {
    let (mut desk, _) = desk();
    assert_eq!(message(desk.tell(nominated("a", None, ""))), "landscape-refused-sourceless");
    let round = Story::id('q', "first");
    let asked = vec![name(&desk, "River Aid")];
    let opened =
        |id, asked: Vec<Id>| Act::RoundOpened(RoundOpened { id, asked, question: Said::default() });
    assert_eq!(message(desk.tell(opened(round, vec![]))), "landscape-refused-asked");
    desk.tell(opened(round, asked.clone())).unwrap();
    let again = opened(Story::id('q', "second"), asked);
    assert_eq!(message(desk.tell(again)), "landscape-refused-round-open");
    desk.tell(nominated("a", Some(round), "a report")).unwrap();
    let closed = Act::RoundClosed(RoundClosed { id: round, words: Said::default() });
    desk.tell(closed.clone()).unwrap();
    assert_eq!(message(desk.tell(closed)), "landscape-refused-round-closed");
    let late = desk.tell(nominated("b", Some(round), "a report"));
    assert_eq!(message(late), "landscape-refused-round-closed");

    let answered = |actor: Option<Id>, answer| {
        let id = Story::id('n', "a");
        let reason = Said::default();
        Act::NominationAnswered(NominationAnswered { id, answer, actor, reason })
    };
    assert_eq!(message(desk.tell(answered(None, Answer::Added))), "landscape-refused-answer");
    let actor = Story::id('a', "boats");
    desk.tell(Act::ActorAdded(ActorAdded {
        id: actor,
        kind: None,
        country: None,
        claims: Vec::new(),
        part_of: None,
        import: None,
        name: Said::text("Boat People's Union"),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    }))
    .unwrap();
    desk.tell(answered(Some(actor), Answer::Added)).unwrap();
    let twice = desk.tell(answered(Some(actor), Answer::Added));
    assert_eq!(message(twice), "landscape-refused-answered");
}

#[test]
fn whoever_is_unsafe_to_name_is_named_to_the_secretariat_alone() {
    let (mut desk, _) = desk();
    let noted = |actor: Option<Id>, name: Said| {
        let why = WhyNot::Unsafe;
        let id = Story::id('x', "note");
        Act::AbsenceNoted(AbsenceNoted { id, actor, why, name, words: Said::default() })
    };
    let pointed = noted(Some(name(&desk, "River Aid")), Said::default());
    assert_eq!(message(desk.tell(pointed)), "landscape-refused-unsafe");
    assert_eq!(
        message(desk.tell(noted(None, Said::text("Night School")))),
        "landscape-refused-unsafe"
    );
    let sealed = Said::text("Night School").only(Openness::Role(SECRETARIAT.into()));
    desk.tell(noted(None, sealed)).unwrap();
    let kept = desk.state().missing().absences().values().next().unwrap();
    let member = Audience { roles: ["member".to_owned()].into(), ..Audience::public() };
    assert_eq!(kept.name.seen_by(&member), None);
    let staff = Audience { roles: [SECRETARIAT.to_owned()].into(), ..Audience::public() };
    assert_eq!(kept.name.seen_by(&staff), Some("Night School"));
}

#[test]
fn versions_are_withdrawn_restored_and_compared() {
    let (mut desk, _) = desk();
    let set = *desk.state().datasets().keys().next().unwrap();
    let hash = |desk: &Desk| desk.state().datasets()[&set].versions.last().unwrap().sha256.clone();
    let first = hash(&desk);
    let next = WORK.replace("Far Friends", "Near Friends").replace(",400,", ",450,");
    desk.bring(&book("work.csv", &next), &Choices::default());
    let second = hash(&desk);
    let read =
        |hash: &str| landscape::model::dataset::Dataset::from_bytes(&desk.files.0[hash]).unwrap();
    let (found, same) = landscape::view::versions::differences(&read(&first), &read(&second));
    let mut kinds: Vec<&str> = found.iter().map(|one| one.change.code()).collect();
    kinds.sort_unstable();
    assert_eq!((kinds, same), (vec!["added", "changed", "removed"], 3));

    let restored = |sha256: &str| {
        let (sha256, reason) = (sha256.into(), Said::default());
        Act::DatasetRestored(DatasetRestored { id: set, sha256, reason })
    };
    assert_eq!(message(desk.tell(restored(&second))), "landscape-refused-same-version");
    assert_eq!(message(desk.tell(restored(&"0".repeat(64)))), "landscape-refused-no-version");
    let withdrawn = DatasetWithdrawn { id: set, reason: Said::default() };
    desk.tell(Act::DatasetWithdrawn(withdrawn)).unwrap();
    desk.tell(restored(&first)).expect("the old version counts again");
    let current = desk.state().datasets()[&set].current().map(|v| v.sha256.clone());
    assert_eq!(current, Some(first));
}

#[test]
fn everything_told_again_gives_the_same_state() {
    let (mut desk, _) = desk();
    desk.tell(Act::OverlapRaised(raised(&desk, "one"))).unwrap();
    desk.tell(nominated("a", None, "a report")).unwrap();
    let need = NeedPublished {
        id: Story::id('s', "need"),
        sha256: "ab".repeat(32).into(),
        rows: 1,
        day: None,
        title: Said::text("Need"),
        source: Said::text("Us"),
    };
    desk.tell(Act::NeedPublished(need.clone())).unwrap();
    assert_eq!(message(desk.tell(Act::NeedPublished(need))), "landscape-refused-same-version");
    let bytes = |hub: &hub::Hub| hub.fingerprint().unwrap();
    assert_eq!(bytes(&desk.story.hub), bytes(&desk.story.retell(true)));
    let mut resumed = common::story().hub;
    for (room, part) in desk.story.hub.to_parts().unwrap() {
        resumed.take_part(room, &part).unwrap();
    }
    assert_eq!(bytes(&resumed), bytes(&desk.story.hub), "a snapshot equals a replay");
    let erased = desk.story.retell(false);
    let state = erased.room::<landscape::State>();
    assert_eq!(state.coordination().talks().len(), 1, "an erasure takes words, not the talk");
}
