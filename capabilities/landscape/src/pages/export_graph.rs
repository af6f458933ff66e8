//! Organisations and the ties among them, told one by one to whoever writes a graph.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::hash::{BuildHasher, RandomState};

use faces::Ctx;
use formats::graph::{Connection, Direction, Element, Named, Tied, Told};
use hub::Said;

use super::export_tables::{Kept, Themes};
use super::{exports, labels, shared};
use crate::state::{Actor, Tie};

/// The organisations of some numbers, and the ties among them that pass the question.
pub(super) struct Drawn<'a> {
    ctx: &'a Ctx<'a>,
    /// In their order.
    numbers: &'a [u32],
    /// Those whose name an earlier one has: connections go by name, so that each needs its own.
    namesakes: BTreeSet<u32>,
    themes: Themes,
    kept: Kept,
}

impl<'a> Drawn<'a> {
    /// Of these numbers, which are in order.
    pub(super) fn of(ctx: &'a Ctx<'a>, numbers: &'a [u32]) -> Self {
        let hasher = RandomState::new();
        let mut taken = HashSet::new();
        let state = shared::state(ctx);
        let again = numbers.iter().filter(|number| {
            let name = state.numbered(**number).map(|actor| labels::actor(ctx, actor));
            // Two names of one sum would cost an id behind a name, nothing more.
            !taken.insert(hasher.hash_one(name))
        });
        let namesakes = again.copied().collect();
        Self { ctx, numbers, namesakes, themes: Themes::of(ctx), kept: Kept::of(ctx, numbers) }
    }

    fn label(&self, number: u32, actor: &Actor) -> String {
        let label = labels::actor(self.ctx, actor);
        if self.namesakes.contains(&number) { format!("{label} ({})", actor.id) } else { label }
    }

    /// One that is among these.
    fn among(&self, number: u32) -> Option<&'a Actor> {
        self.numbers.binary_search(&number).ok()?;
        shared::state(self.ctx).numbered(number)
    }

    fn element(&self, number: u32) -> Option<Element> {
        let actor = shared::state(self.ctx).numbered(number)?;
        let other_names = crate::view::other_names(actor, self.ctx.audience);
        let (part_of, part_of_name) = exports::part_of(self.ctx, actor).unwrap_or_default();
        let facts = [
            ("country", actor.country.map(|c| c.alpha3().to_owned()).unwrap_or_default()),
            ("other_names", other_names.join("|")),
            ("identifiers", actor.claims.iter().map(exports::number).collect::<Vec<_>>().join("|")),
            ("part_of", part_of),
            ("part_of_name", part_of_name),
            ("themes", self.themes.of_actor(self.ctx, number, actor).join("; ")),
        ];
        let facts = facts.into_iter().map(|(name, text)| (name.to_owned(), text));
        let mut said = crate::view::said_of(&actor.fields, self.ctx.audience);
        let description = said.remove("about").unwrap_or_default();
        let mut own =
            |key: &str, name: &str| (name.to_owned(), said.remove(key).unwrap_or_default());
        let website = own("website", "website");
        let kept: Vec<_> = self.kept.columns.iter().map(|(key, name)| own(key, name)).collect();
        let facts = facts.chain([website]).chain(kept).filter(|(_, text)| !text.is_empty());
        Some(Element {
            label: self.label(number, actor),
            kind: actor.kind.map(|kind| labels::kind(self.ctx.lang, kind)).unwrap_or_default(),
            attributes: facts.collect(),
            description,
            id: actor.id.to_string(),
            ..Element::default()
        })
    }

    fn tied(&self, from: u32, to: u32, tie: &Tie) -> Option<Tied<'_>> {
        let (one, other) = (self.among(from)?, self.among(to)?);
        let seen = |said: &Said| said.seen_by(self.ctx.audience).unwrap_or_default().to_owned();
        let facts = [
            ("weight", tie.weight.map(|weight| weight.to_string()).unwrap_or_default()),
            ("since", tie.since.map(|day| day.to_string()).unwrap_or_default()),
            ("until", tie.until.map(|day| day.to_string()).unwrap_or_default()),
            ("source", seen(&tie.source)),
        ];
        let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
        let connection = Connection {
            from: self.label(from, one),
            to: self.label(to, other),
            direction: if tie.directed { Direction::Directed } else { Direction::Undirected },
            // In English, which reads again as the same kind.
            kind: tie.kind.code().replace('_', " "),
            label: seen(&tie.label),
            attributes: facts.map(|(name, text)| (name.to_owned(), text)).collect(),
            id: tie.id.to_string(),
            ..Connection::default()
        };
        Some(Tied {
            id: Cow::Owned(tie.id.to_string()),
            from: Cow::Owned(one.id.to_string()),
            to: Cow::Owned(other.id.to_string()),
            connection: Cow::Owned(connection),
        })
    }
}

impl Told for Drawn<'_> {
    fn elements(&self) -> Box<dyn Iterator<Item = Named<'_>> + '_> {
        let all = self.numbers.iter().filter_map(|number| self.element(*number));
        Box::new(all.map(|element| Named {
            id: Cow::Owned(element.id.clone()),
            element: Cow::Owned(element),
        }))
    }

    fn connections(&self) -> Box<dyn Iterator<Item = Tied<'_>> + '_> {
        let sieve = shared::tie_sieve(self.ctx);
        let ties = shared::state(self.ctx).ties().filter(move |(.., tie)| sieve.passes(tie));
        Box::new(ties.filter_map(|(from, to, tie)| self.tied(from, to, tie)))
    }
}
