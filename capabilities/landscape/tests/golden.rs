//! One example of every kind of act, pinned: the record is for ever.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use hub::Said;
use hub::testing::{Story, goldens};
use landscape::act::{
    Act, ActorAdded, ActorChanged, ActorRetired, ActorsJoined, ActorsParted, ActorsToldApart,
    ApartWithdrawn, DatasetPublished, DatasetWithdrawn, FileKind, ImportMade, ImportUndone, RowCounts, TieAdded,
    TieEnded,
};
use landscape::model::{Claim, Constituency, Day, Facet, Scheme, TieKind};

fn day(text: &str) -> Option<Day> {
    text.parse().ok()
}

fn organisations() -> Vec<Act> {
    let (id, other, import) =
        (Story::id('a', "one"), Story::id('a', "two"), Story::id('i', "file"));
    let words = || Said::text("words");
    let claim = Claim::new(Scheme::Iati, "GB-CHC-212481").expect("a number");
    let none = Said::default;
    vec![
        Act::ActorAdded(ActorAdded {
            id,
            kind: Some(Constituency::StatesAuthoritarian),
            country: "MLI".parse().ok(),
            claims: vec![claim.clone()],
            part_of: Some(other),
            import: Some(import),
            name: words(),
            aliases: none(),
            fields: none(),
            private: none(),
        }),
        Act::ActorChanged(ActorChanged {
            id,
            kind: Some(Constituency::Csos),
            country: None,
            claims: Vec::new(),
            disclaims: vec![claim],
            part_of: None,
            independent: false,
            import: None,
            name: words(),
            aliases: none(),
            fields: none(),
            private: none(),
        }),
        Act::ActorRetired(ActorRetired { id, import: None, reason: words() }),
        Act::ActorsJoined(ActorsJoined {
            kept: id,
            gone: other,
            take: vec![Facet::Name],
            import: None,
            reason: words(),
            fields: none(),
        }),
        Act::ActorsParted(ActorsParted { gone: other, reason: words() }),
        Act::ActorsToldApart(ActorsToldApart { one: id, other, reason: words() }),
        Act::ApartWithdrawn(ApartWithdrawn { one: id, other, reason: words() }),
    ]
}

fn the_rest() -> Vec<Act> {
    let (id, other, import) =
        (Story::id('a', "one"), Story::id('a', "two"), Story::id('i', "file"));
    let (tie, set) = (Story::id('t', "tie"), Story::id('s', "set"));
    let words = || Said::text("words");
    let none = Said::default;
    let hash: Box<str> = "ab".repeat(32).into();
    let shape: Box<str> = "0123456789abcdef".into();
    vec![
        Act::TieAdded(TieAdded {
            id: tie,
            from: id,
            to: other,
            kind: TieKind::Funds,
            directed: true,
            weight: Some(3),
            since: day("2023-01-31"),
            until: None,
            import: Some(import),
            label: words(),
            source: words(),
        }),
        Act::TieEnded(TieEnded { id: tie, until: day("2026-11-23"), reason: words() }),
        Act::DatasetPublished(DatasetPublished {
            id: set,
            sha256: hash.clone(),
            rows: 10_529,
            owner: Some(id),
            shape: shape.clone(),
            from: day("2023-01-01"),
            to: day("2023-12-31"),
            import: Some(import),
            title: words(),
            source: words(),
            licence: words(),
            mapping: words(),
        }),
        Act::DatasetWithdrawn(DatasetWithdrawn { id: set, reason: words() }),
        Act::ImportMade(ImportMade {
            id: import,
            kind: FileKind::Activities,
            sha256: hash,
            shape,
            counts: RowCounts { read: 3, new: 1, repeated: 2, ..RowCounts::default() },
            owner: Some(id),
            file: words(),
            sheet: words(),
            mapping: words(),
            mends: none(),
        }),
        Act::ImportUndone(ImportUndone { id: import, reason: words() }),
    ]
}

#[test]
fn every_kind_is_pinned() {
    let acts = organisations().into_iter().chain(the_rest()).map(Into::into).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for (name, shown) in goldens::<landscape::State>(acts) {
        let path = folder.join(&name);
        if std::env::var("CONVOKE_GOLDEN").as_deref() == Ok("write") {
            std::fs::write(&path, &shown).expect("writable");
        }
        let pinned = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(shown, pinned, "{name}");
    }
}
