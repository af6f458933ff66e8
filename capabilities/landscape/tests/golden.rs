//! One example of every kind of act, pinned: the record is for ever.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use hub::Said;
use hub::testing::{Story, goldens};
use landscape::act::{
    AbsenceNoted, Act, ActorAdded, ActorChanged, ActorRetired, ActorsJoined, ActorsParted,
    ActorsToldApart, ApartWithdrawn, ApproachPlanned, AreasChosen, AreasPublished, AreasWithdrawn,
    DatasetPublished, DatasetRestored, DatasetWithdrawn, FileKind, ImportMade, ImportUndone,
    InvitationEnded, NeedPublished, NeedWithdrawn, Nominated, NominationAnswered, OverlapAnswered,
    OverlapRaised, OverlapSettled, PartnerAnswered, PartnerInvited, PartnerRated, PartnerReminded,
    ReferenceDropped, ReferenceSet, ReportsJudged, RoundClosed, RoundOpened, RowCounts, StepPut,
    StepRemoved, TieAdded, TieAnswered, TieChanged, TieEnded, ViewRetired, ViewSaved,
};
use landscape::model::reference::area_mark;
use landscape::model::{
    Answer, Approach, Claim, Constituency, Day, Face, Facet, Frequency, Intensity, Outcome,
    Question, SameReport, Scheme, TieKind, WhyNot, question,
};

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
            unknown: vec![Facet::Country],
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

fn partners() -> Vec<Act> {
    let (actor, about) = (Story::id('a', "one"), Story::id('a', "two"));
    let (id, person, tie) = (Story::id('l', "link"), Story::id('p', "pat"), Story::id('t', "tie"));
    let (words, none) = (|| Said::text("words"), Said::default);
    let scores = [(Question::Power, 4), (Question::Reliability, 2)].into_iter().collect();
    vec![
        Act::TieChanged(TieChanged {
            id: tie,
            kind: Some(TieKind::Informs),
            directed: Some(true),
            weight: None,
            frequency: Some(Frequency::Weekly),
            intensity: Some(Intensity::Coordinates),
            since: day("2024-05-01"),
            until: None,
            label: words(),
            source: none(),
        }),
        Act::TieAnswered(TieAnswered { id: tie, actor, agrees: false, reason: words() }),
        Act::PartnerInvited(PartnerInvited {
            id,
            person,
            actor,
            until: "2027-03-01T00:00:00Z".parse().expect("a moment"),
            contact: words(),
        }),
        Act::PartnerReminded(PartnerReminded { id }),
        Act::InvitationEnded(InvitationEnded { id, reason: words() }),
        Act::PartnerAnswered(PartnerAnswered { actor }),
        Act::PartnerRated(PartnerRated {
            from: actor,
            about,
            scores: question::scores(&scores),
            note: words(),
        }),
    ]
}

fn views() -> Vec<Act> {
    let (id, words) = (Story::id('v', "view"), || Said::text("words"));
    let (title, note, query) = (words(), words(), words());
    let face = Face::Network;
    vec![
        Act::ViewSaved(ViewSaved { id, face, embed: true, title, note, query }),
        Act::StepPut(StepPut {
            view: id,
            step: 1,
            face: Face::Map,
            title: words(),
            note: words(),
            query: Said::default(),
        }),
        Act::StepRemoved(StepRemoved { view: id, step: 1 }),
        Act::ViewRetired(ViewRetired { id, reason: words() }),
        Act::AreasChosen(AreasChosen {
            areas: vec!["health".parse().expect("an area"), "climate".parse().expect("an area")],
        }),
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
            frequency: None,
            intensity: None,
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
            after: None,
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

fn coordination() -> Vec<Act> {
    let (id, one, other) = (Story::id('o', "talk"), Story::id('a', "one"), Story::id('a', "two"));
    let words = || Said::text("words");
    let row = |text: &str| -> Box<str> { text.repeat(8).into() };
    let hash: Box<str> = "ab".repeat(32).into();
    let set = Story::id('s', "set");
    vec![
        Act::OverlapRaised(OverlapRaised {
            id,
            one,
            other,
            cell: row("0f"),
            from: day("2026-01-01"),
            to: day("2026-06-30"),
            speaks_for: Some(one),
            place: words(),
            theme: words(),
            note: words(),
        }),
        Act::OverlapAnswered(OverlapAnswered { id, speaks_for: Some(other), note: words() }),
        Act::OverlapSettled(OverlapSettled { id, outcome: Outcome::Split, words: words() }),
        Act::ReportsJudged(ReportsJudged {
            one: row("0a"),
            other: row("0b"),
            verdict: SameReport::Same,
            reason: words(),
        }),
        Act::DatasetRestored(DatasetRestored { id: set, sha256: hash, reason: words() }),
    ]
}

fn reference() -> Vec<Act> {
    let id = Story::id('s', "set");
    let words = || Said::text("words");
    let hash: Box<str> = "ab".repeat(32).into();
    vec![
        Act::NeedPublished(NeedPublished {
            id,
            sha256: hash.clone(),
            rows: 391,
            day: day("2017-05-31"),
            title: words(),
            source: words(),
        }),
        Act::NeedWithdrawn(NeedWithdrawn { id, reason: words() }),
        Act::AreasPublished(AreasPublished {
            id,
            sha256: hash,
            shapes: 14,
            title: words(),
            source: words(),
        }),
        Act::AreasWithdrawn(AreasWithdrawn { id, reason: words() }),
        Act::ReferenceSet(ReferenceSet {
            group: "own.river-people".into(),
            share: Some(120),
            kinds: vec![Constituency::Grassroots],
            countries: "MLI".parse().into_iter().collect(),
            areas: vec![area_mark("Gao")],
            name: words(),
            source: words(),
        }),
        Act::ReferenceDropped(ReferenceDropped { group: "kind.csos".into(), reason: words() }),
    ]
}

fn missing() -> Vec<Act> {
    let (id, actor, round) = (Story::id('n', "name"), Story::id('a', "one"), Story::id('q', "ask"));
    let words = || Said::text("words");
    vec![
        Act::ApproachPlanned(ApproachPlanned {
            actor,
            approach: Approach::Invite,
            due: day("2026-12-01"),
            owner: words(),
            reason: words(),
        }),
        Act::Nominated(Nominated {
            id,
            by: Some(actor),
            round: Some(round),
            kind: Some(Constituency::Youth),
            country: "KEN".parse().ok(),
            name: words(),
            reason: words(),
            source: words(),
            contact: words(),
        }),
        Act::NominationAnswered(NominationAnswered {
            id,
            answer: Answer::Added,
            actor: Some(actor),
            reason: words(),
        }),
        Act::RoundOpened(RoundOpened { id: round, asked: vec![actor], question: words() }),
        Act::RoundClosed(RoundClosed { id: round, words: words() }),
        Act::AbsenceNoted(AbsenceNoted {
            id,
            actor: None,
            why: WhyNot::Unsafe,
            name: words(),
            words: words(),
        }),
    ]
}

#[test]
fn every_kind_is_pinned() {
    let all =
        [organisations(), partners(), views(), coordination(), reference(), missing(), the_rest()];
    let acts = all.into_iter().flatten().map(Into::into).collect();
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
