//! Organisations and the ties among them as linked data.

use std::borrow::Cow;
use std::io::Write;

use faces::{Ctx, Failure};
use formats::graph::{Tied, Told};
use formats::write::{self, Party};

use super::export_graph::Drawn;
use super::export_tables::{Kept, Themes};
use super::{exports, shared};
use crate::model::{Claim, TieKind};
use crate::state::Tie;
use crate::view::{name_of, other_names, said_of};

/// Writes the organisations of these numbers, in their order, then the ties among them.
pub(super) fn write(ctx: &Ctx, numbers: &[u32], out: &mut dyn Write) -> Result<(), Failure> {
    let address = addresses(ctx);
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let drawn = Drawn::of(ctx, &sorted);
    let ties = drawn.connections().map(|tie| {
        let [from, to] = [&tie.from, &tie.to].map(|end| Cow::Owned(address("orgs", end)));
        Tied { id: Cow::Owned(address("landscape/ties", &tie.id)), from, to, ..tie }
    });
    Ok(write::json_ld(out, parties(ctx, numbers), ties)?)
}

/// Where something is on the web: the same address in every language.
fn addresses(ctx: &Ctx) -> impl Fn(&str, &str) -> String {
    let origin = ctx.services.origin().unwrap_or_default();
    let root = ctx.root.to_owned();
    move |folder, id| format!("{origin}{root}/en/{folder}/{id}")
}

fn parties(ctx: &Ctx, numbers: &[u32]) -> impl Iterator<Item = Party> {
    let state = shared::state(ctx);
    let (themes, kept) = (Themes::of(ctx), Kept::of(ctx, numbers));
    let address = addresses(ctx);
    let member = |(from, to, tie): (u32, u32, &Tie)| {
        (tie.kind == TieKind::MemberOf && tie.directed).then_some((from, to))
    };
    let mut member_of: Vec<(u32, u32)> = state.ties().filter_map(member).collect();
    member_of.sort_by_key(|(from, _)| *from);
    numbers.iter().filter_map(move |number| {
        let actor = state.numbered(*number)?;
        let address = |id: &str| address("orgs", id);
        let claim = |claim: &Claim| (claim.scheme.name().to_owned(), claim.value.to_string());
        let whole = exports::part_of(ctx, actor);
        let first = member_of.partition_point(|(from, _)| from < number);
        let own = member_of.iter().skip(first).take_while(|(from, _)| from == number);
        let mut said = said_of(&actor.fields, ctx.audience);
        let mut told = |key: &str| said.remove(key).unwrap_or_default();
        let (description, website) = (told("about"), told("website"));
        // The id of the whole once more, by which another hub finds its entry.
        let parts = whole.iter().flat_map(|(id, name)| [("part_of", id), ("part_of_name", name)]);
        let parts = parts.map(|(key, text)| (key.to_owned(), text.clone()));
        let more = kept.columns.iter().map(|(key, name)| (name.clone(), told(key)));
        Some(Party {
            id: address(&actor.id.to_string()),
            name: name_of(actor, ctx.audience).unwrap_or_default().to_owned(),
            other_names: other_names(actor, ctx.audience),
            kind: actor.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
            country: actor.country.map(|c| c.alpha3().to_owned()).unwrap_or_default(),
            identifiers: actor.claims.iter().map(claim).collect(),
            themes: themes.of_actor(ctx, *number, actor),
            more: parts.chain(more).filter(|(_, text)| !text.is_empty()).collect(),
            part_of: whole.into_iter().map(|(id, _)| address(&id)).collect(),
            member_of: own
                .filter_map(|(_, to)| Some(address(&state.numbered(*to)?.id.to_string())))
                .collect(),
            description,
            website,
        })
    })
}
