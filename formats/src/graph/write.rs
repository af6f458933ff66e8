//! What all writers of graphs share: ids, values by name, and text that XML can hold.
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::{Connection, Direction, Element, Graph};
use crate::xml::is_letter;

/// The ids to write: the file's own where they are known and unique, made from the place
/// otherwise. An end that names no element has its name for an id.
pub(super) struct Ids<'g> {
    graph: &'g Graph,
    elements: Vec<String>,
    connections: Vec<String>,
    by_label: BTreeMap<&'g str, usize>,
    missing: BTreeSet<&'g str>,
}

impl<'g> Ids<'g> {
    pub(super) fn of(graph: &'g Graph) -> Self {
        let mut by_label = BTreeMap::new();
        for (place, element) in graph.elements.iter().enumerate() {
            by_label.entry(element.label.as_str()).or_insert(place);
        }
        let ends = graph.connections.iter().flat_map(|one| [&*one.from, &*one.to]);
        let missing: BTreeSet<&str> = ends.filter(|end| !by_label.contains_key(end)).collect();
        let known = graph.elements.iter().map(|element| element.id.as_str());
        let elements = unique(known, "elem", missing.iter().copied().collect());
        let known = graph.connections.iter().map(|connection| connection.id.as_str());
        let connections = unique(known, "conn", BTreeSet::new());
        Self { graph, elements, connections, by_label, missing }
    }

    /// The elements' ids, in their order.
    pub(super) fn elements(&self) -> &[String] {
        &self.elements
    }

    /// The id of the connection at a place.
    pub(super) fn connection(&self, place: usize) -> &str {
        self.connections.get(place).map_or("", String::as_str)
    }

    /// The id of the element that a connection's end names.
    pub(super) fn end<'a>(&'a self, label: &'a str) -> &'a str {
        let place = self.by_label.get(label);
        place.and_then(|place| self.elements.get(*place)).map_or(label, String::as_str)
    }

    /// The ends that name no element.
    pub(super) fn missing(&self) -> impl Iterator<Item = &'g str> + '_ {
        self.missing.iter().copied()
    }

    /// Whether any connection points somewhere.
    pub(super) fn directed(&self) -> bool {
        self.graph.connections.iter().any(|one| one.direction == Direction::Directed)
    }
}

fn unique<'a>(
    known: impl Iterator<Item = &'a str>,
    stem: &str,
    mut taken: BTreeSet<&'a str>,
) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for (place, id) in known.enumerate() {
        let own = !id.is_empty() && taken.insert(id);
        ids.push(if own { id.to_owned() } else { format!("{stem}-{}", place + 1) });
    }
    ids
}

/// An element's filled values by name.
pub(super) fn element_fields(element: &Element) -> Vec<(&str, String)> {
    let own = [
        ("label", element.label.clone()),
        ("type", element.kind.clone()),
        ("description", element.description.clone()),
        ("tags", element.tags.join("|")),
    ];
    with(own.into(), &element.attributes)
}

/// A connection's filled values by name. Its direction is one of them where it is not what the
/// graph says of all.
pub(super) fn connection_fields(connection: &Connection, directed: bool) -> Vec<(&str, String)> {
    let usual = if directed { Direction::Directed } else { Direction::Undirected };
    let direction = if connection.direction == usual { "" } else { connection.direction.word() };
    let own = [
        ("label", connection.label.clone()),
        ("type", connection.kind.clone()),
        ("description", connection.description.clone()),
        ("tags", connection.tags.join("|")),
        ("direction", direction.to_owned()),
    ];
    with(own.into(), &connection.attributes)
}

fn with<'a>(
    mut own: Vec<(&'a str, String)>,
    attributes: &'a BTreeMap<String, String>,
) -> Vec<(&'a str, String)> {
    own.extend(attributes.iter().map(|(name, value)| (name.as_str(), value.clone())));
    own.retain(|(_, value)| !value.is_empty());
    own
}

/// All names in use, in order of the alphabet, so that each has a place.
pub(super) fn names<'a>(
    all: impl Iterator<Item = Vec<(&'a str, String)>>,
    always: &[&str],
) -> Vec<String> {
    let mut names: BTreeSet<String> = always.iter().map(|name| (*name).to_owned()).collect();
    for (name, _) in all.flatten() {
        if !names.contains(name) {
            names.insert(name.to_owned());
        }
    }
    names.into_iter().collect()
}

/// Text as XML holds it: no control characters, marks written out.
pub(super) fn text(text: &str) -> String {
    quick_xml::escape::escape(lawful(text)).into_owned()
}

/// The same inside an attribute, where line breaks must be written out too.
pub(super) fn attribute(value: &str) -> String {
    text(value).replace('\n', "&#10;").replace('\r', "&#13;").replace('\t', "&#9;")
}

fn lawful(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_letter) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|letter| is_letter(*letter)).collect())
}
