//! A graph as Popolo.
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::{DAYS, PART_OF, PERSON};
use crate::graph::kumu::list;
use crate::graph::write::{Named, Tied, Told};
use crate::graph::{Direction, Element};
use crate::records::JOINT;

/// Writes a graph as Popolo: elements of the type `Person` as persons, all others as organisations;
/// connections as memberships whose role is the kind. The attributes `other_names` and
/// `identifiers` (a scheme, a colon, the identifier) may hold several values joined by a bar;
/// `part_of` is the id of a parent, `since` and `until` are the days of a membership, `source` is
/// its source; all further ones are written as they are.
///
/// # Errors
/// What the writer reports.
pub fn write(out: &mut dyn Write, graph: &dyn Told) -> io::Result<()> {
    let is_person = |one: &Named<'_>| one.element.kind.eq_ignore_ascii_case(PERSON);
    let persons: BTreeSet<String> =
        graph.elements().filter(is_person).map(|one| one.id.into_owned()).collect();
    let parents = parents(graph, &persons);
    write!(out, "{{\"persons\":")?;
    let people = graph.elements().filter(is_person);
    list(out, people.map(|one| Value::Object(party(&one.element, &one.id))))?;
    write!(out, ",\"organizations\":")?;
    let organisations = graph.elements().filter(|one| !is_person(one));
    list(
        out,
        organisations.map(|one| {
            let mut fields = party(&one.element, &one.id);
            put(&mut fields, "classification", &one.element.kind);
            let own = one.element.attributes.get("part_of").map(String::as_str);
            let parent = own.or_else(|| parents.get(&*one.id).map(String::as_str));
            put(&mut fields, "parent_id", parent.unwrap_or_default());
            Value::Object(fields)
        }),
    )?;
    write!(out, ",\"memberships\":")?;
    let told = |one: &Tied<'_>| {
        is_bare_part(one) && parents.get(&*one.from).is_some_and(|parent| *parent == *one.to)
    };
    let memberships = graph.connections().filter(|one| !told(one));
    list(out, memberships.map(|one| membership(&one, persons.contains(&*one.from))))?;
    write!(out, "}}")
}

/// The parents of organisations that name none by a value of their own, by their ids.
fn parents(graph: &dyn Told, persons: &BTreeSet<String>) -> BTreeMap<String, String> {
    let named = graph.elements().filter(|one| one.element.attributes.contains_key("part_of"));
    let named: BTreeSet<String> = named.map(|one| one.id.into_owned()).collect();
    let mut parents: BTreeMap<String, String> = BTreeMap::new();
    for one in graph.connections().filter(is_part) {
        if !persons.contains(&*one.from) && !named.contains(&*one.from) {
            parents.entry(one.from.into_owned()).or_insert_with(|| one.to.into_owned());
        }
    }
    parents
}

fn is_part(one: &Tied<'_>) -> bool {
    let connection = &*one.connection;
    connection.kind.eq_ignore_ascii_case(PART_OF) && connection.direction == Direction::Directed
}

/// Whether a tie says nothing but that one is a part of the other: a parent says the same.
fn is_bare_part(one: &Tied<'_>) -> bool {
    let connection = &*one.connection;
    is_part(one)
        && connection.kind == PART_OF
        && connection.label.is_empty()
        && connection.description.is_empty()
        && connection.tags.is_empty()
        && connection.attributes.is_empty()
}

fn membership(one: &Tied<'_>, of_person: bool) -> Value {
    let connection = &*one.connection;
    let mut fields = plain(&connection.attributes);
    for (theirs, ours) in DAYS {
        if let Some(day) = fields.remove(ours) {
            fields.insert(theirs.to_owned(), day);
        }
    }
    if let Some(source) = fields.remove("source") {
        fields.insert("sources".to_owned(), json!([{ "note": source }]));
    }
    put(&mut fields, "id", &one.id);
    put(&mut fields, if of_person { "person_id" } else { "member_id" }, &one.from);
    put(&mut fields, "organization_id", &one.to);
    put(&mut fields, "role", &connection.kind);
    put(&mut fields, "label", &connection.label);
    put(&mut fields, "description", &connection.description);
    put(&mut fields, "tags", &connection.tags.join(JOINT));
    // A member belongs to an organisation; ties between equals say that they do not.
    if connection.direction != Direction::Directed {
        put(&mut fields, "direction", connection.direction.word());
    }
    Value::Object(fields)
}

fn party(element: &Element, id: &str) -> Map<String, Value> {
    let mut fields = plain(&element.attributes);
    if let Some(names) = element.attributes.get("other_names") {
        let names = names.split(JOINT).map(|name| json!({ "name": name }));
        fields.insert("other_names".to_owned(), names.collect());
    }
    if let Some(all) = element.attributes.get("identifiers") {
        let one = |text: &str| match text.split_once(':') {
            Some((scheme, own)) => json!({ "scheme": scheme, "identifier": own }),
            None => json!({ "identifier": text }),
        };
        fields.insert("identifiers".to_owned(), all.split(JOINT).map(one).collect());
    }
    put(&mut fields, "id", id);
    put(&mut fields, "name", &element.label);
    put(&mut fields, "description", &element.description);
    put(&mut fields, "tags", &element.tags.join(JOINT));
    fields
}

fn plain(attributes: &BTreeMap<String, String>) -> Map<String, Value> {
    attributes.iter().map(|(name, value)| (name.clone(), json!(value))).collect()
}

fn put(fields: &mut Map<String, Value>, name: &str, value: &str) {
    if !value.is_empty() {
        fields.insert(name.to_owned(), json!(value));
    }
}
