//! The record is for ever: one example of each kind, pinned byte for byte. Run with
//! `CONVOKE_GOLDEN=write` to write them anew, on purpose and with a reason.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

use std::path::Path;

use hub::testing::{Story, goldens};
use hub::{At, Id, Said};
use members::act::{
    Act, Admitted, CriterionAnswered, InterestDeclared, InterestWithdrawn, Left, PersonAppointed,
    PersonEnded, RoleCardWritten, SeatFilled, SeatVacated, SecretariatStated, VouchWithdrawn,
    Vouched,
};
use members::model::{About, Answer, Nature, Part, Term};

fn id(letter: char) -> Id {
    Story::id(letter, "golden")
}

fn term() -> Term {
    let from = At::EPOCH.plus_seconds(1_800_000_000);
    Term::between(from, from.plus_seconds(94_608_000))
}

#[test]
fn every_kind_is_pinned() {
    let (actor, person, resolution) = (id('a'), id('p'), Some(id('d')));
    let seat = "board/donors/1".to_owned();
    let words = || Said::text("words");
    let acts = vec![
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
