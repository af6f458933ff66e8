//! Organisations as linked data: JSON-LD in the words of schema.org and of the W3C's organisation
//! ontology, as our own list and partners' sites have it.
//!
//! A node whose type says so is an organisation, wherever it stands: in `@graph`, in a list, as the
//! publisher of a page. Nothing is fetched: a word means what its last part says, whatever the
//! context makes of what stands before it. Of people nothing is taken.
mod words;

use std::collections::{BTreeMap, BTreeSet};

use words::{
    Link, country, identifiers, is_mark, is_organisation, is_tie, kind_of, local, names_page,
    plain, properties, same_as, tail, texts, types,
};

use super::parts::{Draft, Parts};
use super::{Direction, sheets};
use crate::error::FormatError;
use crate::json::Node;
use crate::limits::Limits;
use crate::note::Note;
use crate::records::JOINT;
use crate::sheet::{Kind, Workbook};

/// What is no column of anybody's list: people and how to reach them, pictures.
const LEFT: [&str; 9] = [
    "contactPoint",
    "email",
    "employee",
    "faxNumber",
    "founder",
    "image",
    "logo",
    "mainEntityOfPage",
    "telephone",
];

/// Whether this is linked data that tells of organisations.
pub(crate) fn is(root: &Node) -> bool {
    let marked = |node: &Node| node.fields().iter().any(|(key, _)| is_mark(key));
    let linked = match root {
        Node::List(items) => items.iter().any(marked),
        root => marked(root),
    };
    linked && holds(root)
}

fn holds(node: &Node) -> bool {
    let inside = |node: &Node| match node {
        Node::List(items) => items.iter().any(holds),
        node => node.fields().iter().any(|(_, value)| holds(value)),
    };
    is_organisation(node) || is_tie(node) || inside(node)
}

/// Reads the sheets `Elements` and `Connections`.
pub(crate) fn read(
    name: &str,
    root: &Node,
    mut notes: Vec<Note>,
    limits: &Limits,
) -> Result<Workbook, FormatError> {
    let mut reader = Reader::default();
    reader.visit(root);
    let left = std::mem::take(&mut reader.left);
    notes.extend(left.into_iter().map(|(what, count)| Note::LeftOut { what, count }));
    reader.parts(limits)?.workbook(name, Kind::Json, notes, limits)
}

/// An organisation in the making. Several nodes of one `@id` tell of one.
#[derive(Default)]
struct Thing {
    id: String,
    /// What is said of it, by name and in the file's order, each thing once.
    values: Vec<(String, String)>,
    said: BTreeSet<(String, String)>,
}

/// What a thing is called, first its name and then all others.
const NAME: &str = "name";
/// What the type of its node says; a word of its own says more.
const KIND: &str = "kind";

impl Thing {
    fn put(&mut self, name: &str, text: &str) {
        let one = (name.to_owned(), text.trim().to_owned());
        if !one.1.is_empty() && self.said.insert(one.clone()) {
            self.values.push(one);
        }
    }

    fn says(&self, name: &str, text: &str) -> bool {
        self.said.contains(&(name.to_owned(), text.to_owned()))
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(key, _)| key == name).map(|(_, text)| text.as_str())
    }
}

/// A tie in the making: the keys of its ends, and what is said of it.
#[derive(Default)]
struct Bond {
    from: String,
    to: String,
    kind: String,
    /// Whether it has a node of its own; else a property says it.
    own: bool,
    values: Vec<(String, String)>,
}

#[derive(Default)]
struct Reader {
    things: Vec<Thing>,
    /// The place of each thing, by its `@id`, or by its name where it has none.
    places: BTreeMap<String, usize>,
    bonds: Vec<Bond>,
    /// What was passed over, by kind, and the `@id`s of it.
    left: BTreeMap<String, u64>,
    others: BTreeSet<String>,
}

impl Reader {
    fn visit(&mut self, node: &Node) {
        match node {
            Node::List(items) => items.iter().for_each(|item| self.visit(item)),
            node if is_organisation(node) => {
                self.organisation(node);
            }
            node if is_tie(node) => self.tie(node),
            node => {
                if !holds(node) {
                    self.pass(node);
                }
                let inside = node.fields().iter().filter(|(key, _)| key != "@context");
                inside.for_each(|(_, value)| self.visit(value));
            }
        }
    }

    /// Counts what is neither organisation nor tie.
    fn pass(&mut self, node: &Node) {
        if let Some(kind) = types(node).next() {
            *self.left.entry(kind.to_owned()).or_default() += 1;
        }
        self.others.extend(node.id().map(str::to_owned));
    }

    /// The thing of this `@id`, or of this name; none where there is neither.
    fn thing(&mut self, id: Option<&str>, name: Option<&str>) -> Option<(String, &mut Thing)> {
        let key = id.or(name)?.to_owned();
        let fresh = self.things.len();
        let place = *self.places.entry(key.clone()).or_insert(fresh);
        if place == fresh {
            let id = id.unwrap_or_default().to_owned();
            self.things.push(Thing { id, ..Thing::default() });
        }
        self.things.get_mut(place).map(|thing| (key, thing))
    }

    /// Takes an organisation; gives its key.
    fn organisation(&mut self, node: &Node) -> Option<String> {
        let mut named: Vec<&str> = Vec::new();
        for wanted in [&["name", "prefLabel"][..], &["legalName"], &["alternateName", "altLabel"]] {
            let own = node.fields().iter().filter(|(key, _)| wanted.contains(&local(key)));
            named.extend(own.flat_map(|(_, value)| texts(value)));
        }
        let first = named.iter().map(|name| name.trim()).find(|name| !name.is_empty());
        let (key, thing) = self.thing(node.id(), first)?;
        named.iter().for_each(|name| thing.put(NAME, name));
        if let Some(kind) = types(node).find_map(kind_of) {
            thing.put(KIND, &kind);
        }
        for (name, value) in node.fields().iter().filter(|(name, _)| !is_mark(name)) {
            self.property(&key, local(name), value);
        }
        Some(key)
    }

    fn property(&mut self, key: &str, name: &str, value: &Node) {
        if let Some(link) = Link::of(name) {
            for (other, role) in self.ends(name, value) {
                let values = role.map(told).unwrap_or_default();
                let (from, to) = link.ends(key, &other);
                let bond = Bond { from, to, kind: link.kind.to_owned(), own: false, values };
                self.bonds.push(bond);
            }
            return;
        }
        let all: Vec<(&str, String)> = match name {
            "id" | "type" | "name" | "prefLabel" | "legalName" | "alternateName" | "altLabel" => {
                return;
            }
            "description" => texts(value).into_iter().map(|t| ("Description", t.into())).collect(),
            "classification" => texts(value).into_iter().map(|t| ("Type", t.into())).collect(),
            "knowsAbout" => texts(value).into_iter().map(|t| ("themes", t.into())).collect(),
            "url" | "homepage" => {
                let pages = texts(value).into_iter().filter(|text| names_page(text));
                pages.map(|t| ("website", t.into())).collect()
            }
            "address" | "location" | "addressCountry" => {
                country(name, value).map(|text| ("country", text.to_owned())).into_iter().collect()
            }
            "sameAs" => texts(value).into_iter().map(same_as).collect(),
            "identifier" | "leiCode" | "taxID" | "vatID" | "duns" => {
                identifiers(name, value).into_iter().map(|t| ("identifiers", t)).collect()
            }
            _ => return self.further(key, name, value),
        };
        if let Some((_, thing)) = self.thing(Some(key), None) {
            all.iter().for_each(|(name, text)| thing.put(name, text));
        }
    }

    /// A property that the map has no word for: what is said in plain words is a column of that
    /// name, what is a thing of its own is looked into.
    fn further(&mut self, key: &str, name: &str, value: &Node) {
        let own: Vec<(String, String)> = match name {
            "additionalProperty" => properties(value),
            name if LEFT.contains(&name) => {
                *self.left.entry(name.to_owned()).or_default() += 1;
                return;
            }
            name => match plain(value) {
                Some(all) => all.into_iter().map(|t| (name.to_owned(), t.to_owned())).collect(),
                None => return self.visit(value),
            },
        };
        for (name, text) in own {
            // Columns of ours would be said twice, and in other words.
            if sheets::is_meaning(&name) || [NAME, KIND].contains(&name.as_str()) {
                *self.left.entry(name).or_default() += 1;
            } else if let Some((_, thing)) = self.thing(Some(key), None) {
                thing.put(&name, &text);
            }
        }
    }

    /// The organisations that a property names, each with the role in which it does.
    fn ends<'n>(&mut self, name: &str, value: &'n Node) -> Vec<(String, Option<&'n Node>)> {
        match value {
            Node::List(items) => items.iter().flat_map(|item| self.ends(name, item)).collect(),
            Node::Text(text) => {
                let text = text.trim();
                let known = names_page(text) || self.places.contains_key(text);
                let id = if known { Some(text) } else { None };
                let key = match id {
                    Some(id) => Some(id.to_owned()),
                    None => self.named(text),
                };
                key.into_iter().map(|key| (key, None)).collect()
            }
            node if types(node).any(|kind| kind.ends_with("Role")) => {
                let inside = node.fields().iter().filter(|(key, _)| local(key) == name);
                let inside: Vec<&Node> = inside.map(|(_, value)| value).collect();
                let all = inside.into_iter().flat_map(|value| self.ends(name, value));
                all.map(|(key, _)| (key, Some(node))).collect()
            }
            node if is_organisation(node) || types(node).next().is_none() => {
                // A bare reference adds no organisation: whom it means is told elsewhere.
                let told = node.fields().iter().any(|(key, _)| !is_mark(key));
                let key = match told {
                    true => self.organisation(node),
                    false => node.id().map(str::to_owned),
                };
                key.into_iter().map(|key| (key, None)).collect()
            }
            node => {
                self.pass(node);
                Vec::new()
            }
        }
    }

    fn named(&mut self, name: &str) -> Option<String> {
        let (key, thing) = self.thing(None, Some(name).filter(|name| !name.is_empty()))?;
        thing.put(NAME, name);
        Some(key)
    }

    /// A tie that is a node of its own, as our list has them.
    fn tie(&mut self, node: &Node) {
        let mut end = |wanted: &str| {
            let own = node.fields().iter().find(|(key, _)| local(key) == wanted)?;
            self.ends(wanted, &own.1).into_iter().next().map(|(key, _)| key)
        };
        let (from, to) = (end("member"), end("organization"));
        let Some((from, to)) = from.zip(to) else { return self.pass(node) };
        let said = |wanted: &str| {
            let own = node.fields().iter().filter(|(key, _)| local(key) == wanted);
            own.flat_map(|(_, value)| texts(value)).next().map(str::to_owned)
        };
        let kind = said("roleName").or_else(|| said("role")).unwrap_or_default();
        let mut values = told(node);
        values.extend(node.id().map(|id| ("_id".to_owned(), tail(id).to_owned())));
        values.extend(said("description").map(|text| ("Label".to_owned(), text)));
        values.extend(said("source").map(|text| ("source".to_owned(), text)));
        let more = node.fields().iter().filter(|(key, _)| local(key) == "additionalProperty");
        values.extend(more.flat_map(|(_, value)| properties(value)));
        self.bonds.push(Bond { from, to, kind, own: true, values });
    }

    /// Elements and connections. An id is the last part of its address where no two share it, as
    /// in our own files.
    fn parts(self, limits: &Limits) -> Result<Parts, FormatError> {
        let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
        for thing in &self.things {
            *shared.entry(tail(&thing.id)).or_default() += 1;
        }
        let short = |id: &str| {
            let short = tail(id);
            let own = !short.is_empty() && shared.get(short).is_none_or(|count| *count < 2);
            if own { short.to_owned() } else { id.to_owned() }
        };
        let end = |key: &str| {
            let thing = self.places.get(key).and_then(|place| self.things.get(*place));
            match thing {
                Some(thing) if thing.id.is_empty() => key.to_owned(),
                Some(thing) => short(&thing.id),
                None => key.to_owned(),
            }
        };
        let mut parts = Parts::new(limits);
        for bond in self.bonds(&short) {
            let (from, to) = (end(&bond.from), end(&bond.to));
            let ends = [("From", from.as_str()), ("To", &to), ("Type", &bond.kind)];
            let mut draft = Draft::at(0, &ends);
            bond.values.iter().for_each(|(name, text)| draft.put(name, text));
            if !draft.has("Direction") {
                draft.put("Direction", Direction::Directed.word());
            }
            parts.connection(draft)?;
        }
        for thing in &self.things {
            parts.element(element(thing, short(&thing.id)))?;
        }
        Ok(parts)
    }

    /// The ties, each once: a node of its own says more than a property, and a value of ours says
    /// already of whom somebody is a part.
    fn bonds(&self, short: &dyn Fn(&str) -> String) -> Vec<&Bond> {
        let ends = |bond: &Bond| (bond.from.clone(), bond.to.clone(), bond.kind.clone());
        let mut said: BTreeSet<_> = self.bonds.iter().filter(|one| one.own).map(ends).collect();
        let part = |bond: &Bond| {
            let thing = self.places.get(&bond.from).and_then(|place| self.things.get(*place));
            let whole = short(&bond.to);
            bond.kind == Link::PART_OF && thing.is_some_and(|thing| thing.says("part_of", &whole))
        };
        let people =
            |bond: &Bond| self.others.contains(&bond.from) || self.others.contains(&bond.to);
        let all = self.bonds.iter().filter(|bond| !people(bond));
        all.filter(|bond| bond.own || !part(bond) && said.insert(ends(bond))).collect()
    }
}

/// When a role began and ended, and what it is called.
fn told(role: &Node) -> Vec<(String, String)> {
    let days = [("startDate", "since"), ("endDate", "until")];
    let of = |(theirs, ours): (&str, &str)| {
        let own = role.fields().iter().find(|(key, _)| local(key) == theirs)?;
        texts(&own.1).first().map(|text| (ours.to_owned(), (*text).to_owned()))
    };
    days.into_iter().filter_map(of).collect()
}

/// Of a country and a website an entry has one: the first that is said.
const SINGLE: [&str; 2] = ["country", "website"];

fn element(thing: &Thing, id: String) -> Draft {
    let mut names = thing.all(NAME);
    let mut draft = Draft::at(0, &[("_id", &*id), ("Label", names.next().unwrap_or_default())]);
    let others = names.chain(thing.all("other_names")).collect::<Vec<_>>().join(JOINT);
    draft.put("other_names", &others);
    let kind = thing.all("Type").chain(thing.all(KIND)).next();
    kind.into_iter().for_each(|kind| draft.put("Type", kind));
    for (name, joint) in [("identifiers", JOINT), ("themes", "; ")] {
        draft.put(name, &thing.all(name).collect::<Vec<_>>().join(joint));
    }
    let mut seen = BTreeSet::from([NAME, KIND, "Type", "other_names", "identifiers", "themes"]);
    for (name, text) in &thing.values {
        let known = seen.contains(name.as_str());
        if SINGLE.contains(&name.as_str()) {
            seen.insert(name);
        }
        if !known {
            draft.put(name, text);
        }
    }
    draft
}
