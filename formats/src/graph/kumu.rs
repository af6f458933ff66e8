//! A graph as a Kumu project, and as the sheets of a Kumu workbook.
use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::write::{Named, Names, Tied, Told};
use crate::write::Book;

/// Writes a Kumu project export. Ids are kept where they are known and made from the place
/// otherwise. A connection end that names no element is written as that name.
///
/// # Errors
/// What the writer reports.
pub fn write_json(out: &mut dyn Write, graph: &dyn Told, name: &str) -> io::Result<()> {
    let mut names = element_attributes(graph);
    connection_attributes(graph).iter().for_each(|name| names.take(name));
    let names = names.iter().map(|name| json!({ "name": name }));
    write!(out, "{{\"name\":{},\"attributes\":", Value::from(name))?;
    list(out, names)?;
    write!(out, ",\"elements\":")?;
    list(out, graph.elements().map(element))?;
    write!(out, ",\"connections\":")?;
    list(out, graph.connections().map(connection))?;
    let loops = graph.loops().iter().enumerate().map(|(place, one)| {
        let fields = json!({ "label": one.label, "description": one.description });
        json!({ "_id": format!("loop-{}", place + 1), "attributes": fields })
    });
    write!(out, ",\"loops\":")?;
    list(out, loops)?;
    write!(out, "}}")
}

/// Writes a JSON list, one value a line.
pub(super) fn list(out: &mut dyn Write, values: impl Iterator<Item = Value>) -> io::Result<()> {
    write!(out, "[")?;
    for (place, value) in values.enumerate() {
        let between = if place == 0 { "\n" } else { ",\n" };
        write!(out, "{between}{value}")?;
    }
    write!(out, "]")
}

fn element(one: Named<'_>) -> Value {
    let element = &*one.element;
    let mut fields = fields(&element.attributes);
    put(&mut fields, "label", &element.label);
    put(&mut fields, "element type", &element.kind);
    put(&mut fields, "description", &element.description);
    tags(&mut fields, &element.tags);
    json!({ "_id": one.id, "attributes": fields })
}

fn connection(one: Tied<'_>) -> Value {
    let connection = &*one.connection;
    let mut fields = fields(&connection.attributes);
    let mark = |name: &str| connection.attributes.contains_key(name);
    let (delayed, reversed) = (mark("delayed"), mark("reversed"));
    fields.remove("delayed");
    fields.remove("reversed");
    put(&mut fields, "label", &connection.label);
    put(&mut fields, "connection type", &connection.kind);
    put(&mut fields, "description", &connection.description);
    tags(&mut fields, &connection.tags);
    json!({
        "_id": one.id,
        "direction": connection.direction.word(),
        "delayed": delayed,
        "reversed": reversed,
        "attributes": fields,
        "from": one.from,
        "to": one.to,
    })
}

/// Adds the sheets `Elements` and `Connections` of a Kumu workbook, and `Loops` when there are any.
///
/// # Errors
/// What the writer reports.
pub fn write_sheets<W: Write>(book: &mut Book<W>, graph: &dyn Told) -> io::Result<()> {
    let own = element_attributes(graph);
    let header = with(&["Label", "Type", "Tags", "Description"], &own);
    let row = |one: Named<'_>| {
        let element = &*one.element;
        let mut row = vec![
            element.label.clone(),
            element.kind.clone(),
            element.tags.join("|"),
            element.description.clone(),
        ];
        row.extend(own.iter().map(|name| value(&element.attributes, name)));
        Ok(row)
    };
    book.sheet("Elements", &header, graph.elements().map(row))?;

    let own = connection_attributes(graph);
    let known = ["From", "To", "Direction", "Label", "Type", "Tags", "Description"];
    let row = |one: Tied<'_>| {
        let connection = &*one.connection;
        let mut row = vec![
            connection.from.clone(),
            connection.to.clone(),
            connection.direction.word().to_owned(),
            connection.label.clone(),
            connection.kind.clone(),
            connection.tags.join("|"),
            connection.description.clone(),
        ];
        row.extend(own.iter().map(|name| value(&connection.attributes, name)));
        Ok(row)
    };
    book.sheet("Connections", &with(&known, &own), graph.connections().map(row))?;
    if !graph.loops().is_empty() {
        let rows = graph.loops().iter().map(|one| Ok([one.label.clone(), one.description.clone()]));
        book.sheet("Loops", &["Label", "Description"], rows)?;
    }
    Ok(())
}

fn element_attributes(graph: &dyn Told) -> Names {
    let mut names = Names::default();
    for one in graph.elements() {
        one.element.attributes.keys().for_each(|name| names.take(name));
    }
    names
}

fn connection_attributes(graph: &dyn Told) -> Names {
    let mut names = Names::default();
    for one in graph.connections() {
        one.connection.attributes.keys().for_each(|name| names.take(name));
    }
    names
}

fn with(known: &[&str], own: &Names) -> Vec<String> {
    known.iter().map(|name| (*name).to_owned()).chain(own.iter().cloned()).collect()
}

fn value(attributes: &BTreeMap<String, String>, name: &str) -> String {
    attributes.get(name).cloned().unwrap_or_default()
}

fn fields(attributes: &BTreeMap<String, String>) -> Map<String, Value> {
    attributes.iter().map(|(name, value)| (name.to_lowercase(), json!(value))).collect()
}

fn put(fields: &mut Map<String, Value>, name: &str, value: &str) {
    if !value.is_empty() {
        fields.insert(name.to_owned(), json!(value));
    }
}

fn tags(fields: &mut Map<String, Value>, tags: &[String]) {
    if !tags.is_empty() {
        fields.insert("tags".to_owned(), json!(tags));
    }
}
