//! The record is for ever: one example of each kind, pinned byte for byte. Run with
//! `CONVOKE_GOLDEN=write` to write them anew, on purpose and with a reason.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

use std::path::Path;

use hub::testing::{Story, goldens};
use hub::{At, Id, Said};
use members::act::{
    Act, Admitted, Appealed, CaseAnswered, CaseDismissed, CaseOpened, CaseWithdrawn,
    CriterionAnswered, HearingCalled, InterestDeclared, InterestWithdrawn, Left, PersonAppointed,
    PersonEnded, RoleCardWritten, SanctionConfirmed, SanctionFinal, SanctionLifted, Sanctioned,
    SeatFilled, SeatVacated, SecretariatStated, VouchWithdrawn, Vouched,
};
use members::model::{About, Answer, Nature, Part, Sanction, Term};

fn id(letter: char) -> Id {
    Story::id(letter, "golden")
}

fn term() -> Term {
    let from = At::EPOCH.plus_seconds(1_800_000_000);
    Term::between(from, from.plus_seconds(94_608_000))
}

/// What happens in a case about a member's conduct.
fn in_a_case() -> Vec<Act> {
    let (actor, words) = (id('a'), || Said::text("words"));
    vec![
        Act::CaseOpened(CaseOpened {
            case: id('j'),
            actor,
            raiser: Some(id('m')),
            clause: "S1".to_owned(),
            asks: Sanction::Suspension(Some(90)),
            grounds: words(),
        }),
        Act::CaseAnswered(CaseAnswered { case: id('j'), answer: words() }),
        Act::HearingCalled(HearingCalled { case: id('j'), on: term().from, place: words() }),
        Act::CaseWithdrawn(CaseWithdrawn { case: id('j'), reason: words() }),
        Act::Sanctioned(Sanctioned {
            case: id('j'),
            sanction: Sanction::Exclusion,
            resolution: id('d'),
        }),
        Act::CaseDismissed(CaseDismissed { case: id('j'), decision: id('d') }),
        Act::Appealed(Appealed { case: id('j'), reason: words() }),
        Act::SanctionConfirmed(SanctionConfirmed { case: id('j'), resolution: id('d') }),
        Act::SanctionFinal(SanctionFinal { case: id('j') }),
        Act::SanctionLifted(SanctionLifted { case: id('j'), resolution: id('d') }),
    ]
}

#[test]
fn every_kind_is_pinned() {
    let (actor, person, resolution) = (id('a'), id('p'), Some(id('d')));
    let seat = "board/donors/1".to_owned();
    let words = || Said::text("words");
    let mut acts = vec![
        Act::Admitted(Admitted { actor, constituency: "donors".to_owned(), resolution }),
        Act::Left(Left { actor, reason: words() }),
        Act::SeatFilled(SeatFilled { seat: seat.clone(), actor, term: term(), resolution }),
        Act::SeatVacated(SeatVacated { seat: seat.clone(), reason: words() }),
        Act::PersonAppointed(PersonAppointed {
            person,
            actor,
            seat: Some(seat.clone()),
            part: Part::Alternate,
            term: term(),
            name: words(),
            title: words(),
        }),
        Act::PersonEnded(PersonEnded { person, actor, seat: Some(seat) }),
        Act::InterestDeclared(InterestDeclared {
            interest: id('i'),
            actor,
            person: Some(person),
            about: About::Actor(id('a')),
            nature: Nature::Financial,
            words: words(),
        }),
        Act::InterestWithdrawn(InterestWithdrawn { interest: id('i') }),
        Act::RoleCardWritten(RoleCardWritten {
            actor,
            goals: words(),
            red_lines: words(),
            resources: words(),
            limits: words(),
        }),
        Act::CriterionAnswered(CriterionAnswered {
            actor,
            criterion: "C1".to_owned(),
            answer: Answer::Met,
            resolution,
            evidence: words(),
        }),
        Act::Vouched(Vouched { actor, member: id('m'), reason: words() }),
        Act::SecretariatStated(SecretariatStated {
            on: At::EPOCH.plus_seconds(1_800_000_000),
            people: 3_500,
            cost: 250_000_000,
            currency: "USD".to_owned(),
            host: Some(id('h')),
            source: words(),
        }),
        Act::VouchWithdrawn(VouchWithdrawn { actor, member: id('m'), reason: words() }),
    ];
    acts.extend(in_a_case());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for (name, shown) in goldens::<members::State>(acts.into_iter().map(Into::into).collect()) {
        let path = folder.join(&name);
        if std::env::var("CONVOKE_GOLDEN").as_deref() == Ok("write") {
            std::fs::write(&path, &shown).expect("writable");
        }
        let pinned = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(shown, pinned, "{name}");
    }
}
