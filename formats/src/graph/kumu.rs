//! From a graph to a Kumu project, and to the tables of a Kumu workbook.
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::write::Ids;
use super::{Connection, Element, Graph, Loop};
use crate::write::OutTable;

/// A Kumu project export. Ids are kept where they are known and made from the place otherwise.
/// A connection end that names no element is written as that name.
pub fn to_json(graph: &Graph, name: &str) -> String {
    let ids = Ids::of(graph);
    let mut elements = Vec::new();
    for (element, id) in graph.elements.iter().zip(ids.elements()) {
        let mut fields = fields(&element.attributes);
        put(&mut fields, "label", &element.label);
        put(&mut fields, "element type", &element.kind);
        put(&mut fields, "description", &element.description);
        tags(&mut fields, &element.tags);
        elements.push(json!({ "_id": id, "attributes": fields }));
    }
    let mut connections = Vec::new();
    for (place, connection) in graph.connections.iter().enumerate() {
        let mut fields = fields(&connection.attributes);
        let mark = |name: &str| connection.attributes.contains_key(name);
        let (delayed, reversed) = (mark("delayed"), mark("reversed"));
        fields.remove("delayed");
        fields.remove("reversed");
        put(&mut fields, "label", &connection.label);
        put(&mut fields, "connection type", &connection.kind);
        put(&mut fields, "description", &connection.description);
        tags(&mut fields, &connection.tags);
        connections.push(json!({
            "_id": ids.connection(place),
            "direction": connection.direction.word(),
            "delayed": delayed,
            "reversed": reversed,
            "attributes": fields,
            "from": ids.end(&connection.from),
            "to": ids.end(&connection.to),
        }));
    }
    let loops = graph.loops.iter().enumerate().map(|(place, one)| {
        let fields = json!({ "label": one.label, "description": one.description });
        json!({ "_id": format!("loop-{}", place + 1), "attributes": fields })
    });
    let project = json!({
        "name": name,
        "attributes": attributes(graph),
        "elements": elements,
        "connections": connections,
        "loops": loops.collect::<Vec<_>>(),
    });
    project.to_string()
}

/// The `Elements` and `Connections` tables of a Kumu workbook, and `Loops` when there are any.
pub fn to_tables(graph: &Graph) -> Vec<OutTable> {
    let own = names(graph.elements.iter().map(|element| &element.attributes));
    let mut header: Vec<String> =
        ["Label", "Type", "Tags", "Description"].map(str::to_owned).into();
    header.extend(own.iter().cloned());
    let row = |element: &Element| {
        let mut row = vec![
            element.label.clone(),
            element.kind.clone(),
            element.tags.join("|"),
            element.description.clone(),
        ];
        row.extend(own.iter().map(|name| value(&element.attributes, name)));
        row
    };
    let rows = graph.elements.iter().map(row).collect();
    let elements = OutTable { name: "Elements".to_owned(), header, rows };

    let own = names(graph.connections.iter().map(|connection| &connection.attributes));
    let known = ["From", "To", "Direction", "Label", "Type", "Tags", "Description"];
    let mut header: Vec<String> = known.map(str::to_owned).into();
    header.extend(own.iter().cloned());
    let row = |connection: &Connection| {
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
        row
    };
    let rows = graph.connections.iter().map(row).collect();
    let mut tables = vec![elements, OutTable { name: "Connections".to_owned(), header, rows }];
    if !graph.loops.is_empty() {
        let header = ["Label", "Description"].map(str::to_owned).into();
        let row = |one: &Loop| vec![one.label.clone(), one.description.clone()];
        let rows = graph.loops.iter().map(row).collect();
        tables.push(OutTable { name: "Loops".to_owned(), header, rows });
    }
    tables
}

fn names<'a>(all: impl Iterator<Item = &'a BTreeMap<String, String>>) -> Vec<String> {
    let names: BTreeSet<&String> = all.flat_map(BTreeMap::keys).collect();
    names.into_iter().cloned().collect()
}

fn value(attributes: &BTreeMap<String, String>, name: &str) -> String {
    attributes.get(name).cloned().unwrap_or_default()
}

fn attributes(graph: &Graph) -> Vec<Value> {
    let elements = graph.elements.iter().map(|element| &element.attributes);
    let connections = graph.connections.iter().map(|connection| &connection.attributes);
    let names = names(elements.chain(connections));
    names.iter().map(|name| json!({ "name": name })).collect()
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
