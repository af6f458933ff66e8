//! What can be chosen among in the fields of a clause.

use faces::Ctx;
use faces::parts::Choice;

use crate::authority::called;
use crate::check::AUDIENCES;
use crate::model::{Charter, Grantee};
use crate::studio::Choices;
use crate::view::{act_words, studio::kinds};
use crate::words::{name_of, names_of};

/// Every choice, with those that are written now and no longer exist.
pub(super) fn choices(ctx: &Ctx, charter: &Charter, of: Choices, now: &[String]) -> Vec<Choice> {
    let mut all = known(ctx, charter, of);
    for value in now.iter().filter(|value| !value.is_empty()) {
        if !all.iter().any(|choice| choice.value == *value) {
            all.push(Choice::new(value, value));
        }
    }
    all
}

fn known(ctx: &Ctx, charter: &Charter, of: Choices) -> Vec<Choice> {
    let names = names_of(charter);
    let named = |id: &String| Choice::new(id, &name_of(&names, id));
    match of {
        Choices::Constituencies => charter.constituencies.iter().map(|c| named(&c.id)).collect(),
        Choices::Bodies => charter.bodies.iter().map(|body| named(&body.id)).collect(),
        Choices::Officers => charter.officers.iter().map(|office| named(&office.role)).collect(),
        Choices::Rules => charter.rules.iter().map(|rule| named(&rule.id)).collect(),
        Choices::Voters => {
            let chambers = charter.chambers.iter().map(|one| &one.id);
            charter.constituencies.iter().map(|one| &one.id).chain(chambers).map(named).collect()
        }
        Choices::Vetoes => vetoes(ctx, charter),
        Choices::Grantees => grantees(ctx, charter),
        Choices::Audiences => audiences(ctx, charter),
        Choices::Acts => acts(ctx),
        Choices::Words(message, words) => {
            let said = |word: &str| ctx.lang.word(&format!("{message}{}", word.replace('_', "-")));
            words.iter().map(|word| Choice::new(word, &said(word))).collect()
        }
    }
}

/// The chambers, for a constituency.
pub(super) fn chambers(charter: &Charter) -> Vec<Choice> {
    let names = names_of(charter);
    charter.chambers.iter().map(|one| Choice::new(&one.id, &name_of(&names, &one.id))).collect()
}

fn vetoes(ctx: &Ctx, charter: &Charter) -> Vec<Choice> {
    let names = names_of(charter);
    let mut all = vec![Choice::new("any_member", &ctx.lang.word("charter-studio-veto-any"))];
    let ids = charter.constituencies.iter().map(|one| ("constituency", &one.id));
    let ids = ids.chain(charter.chambers.iter().map(|one| ("chamber", &one.id)));
    all.extend(ids.map(|(of, id)| Choice::new(&format!("{of}:{id}"), &name_of(&names, id))));
    all
}

fn grantees(ctx: &Ctx, charter: &Charter) -> Vec<Choice> {
    let everybody = [Grantee::Anyone, Grantee::Member, Grantee::Partner, Grantee::Host];
    let word = |one: Grantee| {
        Choice::new(&one.to_string(), &ctx.lang.word(&format!("charter-studio-by-{one}")))
    };
    let mut all: Vec<Choice> = everybody.into_iter().map(word).collect();
    let roles = charter.officers.iter().map(|office| Grantee::Role(office.role.clone()));
    all.extend(roles.map(|one| Choice::new(&one.to_string(), &called(charter, &one))));
    let seats = charter.bodies.iter().map(|body| Grantee::Seat(body.id.clone()));
    all.extend(seats.map(|one| {
        let body = called(charter, &one);
        let label = ctx.lang.t("charter-studio-by-seat", &[("body", body.into())]);
        Choice::new(&one.to_string(), &label)
    }));
    all
}

/// Who may read something: the audiences of the frame, and the bodies.
fn audiences(ctx: &Ctx, charter: &Charter) -> Vec<Choice> {
    let word = |one| Choice::new(one, &ctx.lang.word(&format!("charter-studio-audience-{one}")));
    let mut all: Vec<Choice> = AUDIENCES.into_iter().map(word).collect();
    let names = names_of(charter);
    let bodies = charter.bodies.iter();
    all.extend(bodies.map(|b| Choice::new(&format!("body:{}", b.id), &name_of(&names, &b.id))));
    all
}

/// Every kind of act, after the whole of its room.
fn acts(ctx: &Ctx) -> Vec<Choice> {
    let mut all = Vec::new();
    let mut room = "";
    for kind in kinds(ctx) {
        let of = kind.split('.').next().unwrap_or_default();
        if of != room {
            room = of;
            let whole = format!("{room}.*");
            all.push(Choice::new(&whole, &act_words(ctx, &whole)));
        }
        all.push(Choice::new(kind, &format!("{kind}: {}", act_words(ctx, kind))));
    }
    all
}
