//! What all writers of graphs share: where elements and connections come from, ids, values by name.
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::{Connection, Direction, Element, Graph, Loop};

/// A graph as its writers ask for it: one part after another, as often as it takes, so that
/// nobody has to hold all of it.
pub trait Told {
    /// The elements in their order.
    fn elements(&self) -> Box<dyn Iterator<Item = Named<'_>> + '_>;

    /// The connections in their order.
    fn connections(&self) -> Box<dyn Iterator<Item = Tied<'_>> + '_>;

    /// Ends of connections that name no element: each is written as an element of this id.
    fn missing(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(std::iter::empty())
    }

    /// The loops in their order.
    fn loops(&self) -> &[Loop] {
        &[]
    }
}

/// An element with an id that no other has.
pub struct Named<'t> {
    /// The id.
    pub id: Cow<'t, str>,
    /// The element; its own id may be another or none.
    pub element: Cow<'t, Element>,
}

/// A connection with an id that no other has.
pub struct Tied<'t> {
    /// The id.
    pub id: Cow<'t, str>,
    /// The id of the element it starts at.
    pub from: Cow<'t, str>,
    /// The id of the element it ends at.
    pub to: Cow<'t, str>,
    /// The connection; its ends are labels.
    pub connection: Cow<'t, Connection>,
}

/// A graph that is at hand as a whole. Ids are the file's own where they are known and unique,
/// made from the place otherwise. An end that names no element has its name for an id.
pub struct Whole<'g> {
    graph: &'g Graph,
    elements: Vec<String>,
    connections: Vec<String>,
    by_label: BTreeMap<&'g str, usize>,
    missing: BTreeSet<&'g str>,
}

impl<'g> Whole<'g> {
    /// This graph.
    pub fn of(graph: &'g Graph) -> Self {
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

    /// The id of the element that a connection's end names.
    fn end<'a>(&'a self, label: &'a str) -> Cow<'a, str> {
        let place = self.by_label.get(label);
        let id = place.and_then(|place| self.elements.get(*place)).map_or(label, String::as_str);
        Cow::Borrowed(id)
    }
}

impl Told for Whole<'_> {
    fn elements(&self) -> Box<dyn Iterator<Item = Named<'_>> + '_> {
        let all = self.elements.iter().zip(&self.graph.elements);
        Box::new(
            all.map(|(id, element)| Named {
                id: Cow::Borrowed(id),
                element: Cow::Borrowed(element),
            }),
        )
    }

    fn connections(&self) -> Box<dyn Iterator<Item = Tied<'_>> + '_> {
        let all = self.connections.iter().zip(&self.graph.connections);
        Box::new(all.map(|(id, connection)| Tied {
            id: Cow::Borrowed(id),
            from: self.end(&connection.from),
            to: self.end(&connection.to),
            connection: Cow::Borrowed(connection),
        }))
    }

    fn missing(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(self.missing.iter().copied())
    }

    fn loops(&self) -> &[Loop] {
        &self.graph.loops
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

/// Whether any connection points somewhere.
pub(super) fn directed(graph: &dyn Told) -> bool {
    graph.connections().any(|one| one.connection.direction == Direction::Directed)
}

/// An element's filled values by name.
pub(super) fn element_fields(element: &Element) -> Vec<(&str, Cow<'_, str>)> {
    let own = [
        ("label", Cow::Borrowed(&*element.label)),
        ("type", Cow::Borrowed(&*element.kind)),
        ("description", Cow::Borrowed(&*element.description)),
        ("tags", element.tags.join("|").into()),
    ];
    with(own.into(), &element.attributes)
}

/// A connection's filled values by name. Its direction is one of them where it is not what the
/// graph says of all.
pub(super) fn connection_fields(
    connection: &Connection,
    directed: bool,
) -> Vec<(&str, Cow<'_, str>)> {
    let usual = if directed { Direction::Directed } else { Direction::Undirected };
    let direction = if connection.direction == usual { "" } else { connection.direction.word() };
    let own = [
        ("label", Cow::Borrowed(&*connection.label)),
        ("type", Cow::Borrowed(&*connection.kind)),
        ("description", Cow::Borrowed(&*connection.description)),
        ("tags", connection.tags.join("|").into()),
        ("direction", direction.into()),
    ];
    with(own.into(), &connection.attributes)
}

fn with<'a>(
    mut own: Vec<(&'a str, Cow<'a, str>)>,
    attributes: &'a BTreeMap<String, String>,
) -> Vec<(&'a str, Cow<'a, str>)> {
    own.extend(attributes.iter().map(|(name, value)| (name.as_str(), Cow::Borrowed(&**value))));
    own.retain(|(_, value)| !value.is_empty());
    own
}

/// Names in use, in order of the alphabet, so that each has a place.
#[derive(Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    /// The names of the values of all elements.
    pub(super) fn of_elements(graph: &dyn Told) -> Self {
        let mut names = Self::default();
        for one in graph.elements() {
            element_fields(&one.element).iter().for_each(|(name, _)| names.take(name));
        }
        names
    }

    /// The names of the values of all connections.
    pub(super) fn of_connections(graph: &dyn Told, directed: bool) -> Self {
        let mut names = Self::default();
        for one in graph.connections() {
            let fields = connection_fields(&one.connection, directed);
            fields.iter().for_each(|(name, _)| names.take(name));
        }
        names
    }

    /// Takes a name, where it is new.
    pub(super) fn take(&mut self, name: &str) {
        if let Err(place) = self.place(name) {
            self.0.insert(place, name.to_owned());
        }
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|known| known.as_str().cmp(name))
    }

    /// The place of a name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.place(name).ok()
    }

    /// All names, in their places.
    pub(super) fn iter(&self) -> std::slice::Iter<'_, String> {
        self.0.iter()
    }
}
