//! JSON as sheets: a list of objects or of lists is a sheet; in an object, each such list is a
//! sheet named by its key. Nested objects become columns `outer.inner`. Linked data that tells of
//! organisations is a graph.
mod lines;

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use crate::error::{FormatError, Trouble};
use crate::graph::jsonld;
use crate::limits::Limits;
use crate::note::Note;
use crate::records::{JOINT, Records};
use crate::sheet::{Held, Kind, Sheet, Workbook};
use crate::{detect, text};

/// How deep rows are looked for: `{"result": {"records": […]}}` is found.
const DEPTH: usize = 4;
/// Objects of a list inside a row that are written out.
const SHORT: usize = 20;

/// Where GeoJSON has the corners of a shape (RFC 7946, section 3.1).
const COORDINATES: &str = "geometry.coordinates";
/// Decimals of a degree that are kept: about a metre.
const DECIMALS: usize = 5;

/// Reads JSON rows.
pub(crate) fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, FormatError> {
    if lines::are(name, bytes) {
        return lines::read(name, bytes, limits);
    }
    if bytes.len() as u64 > limits.json_bytes {
        let limit = limits.json_bytes >> 20;
        return Err(FormatError::new(Trouble::TooBig { limit }));
    }
    let (text, encoding) = text::decode(bytes);
    let root: Node = serde_json::from_str(&text).map_err(|fault| bad(&fault, fault.line()))?;
    let notes = vec![Note::Encoding(encoding.to_owned())];
    if jsonld::is(&root) {
        return jsonld::read(name, &root, notes, limits);
    }
    let mut found = Vec::new();
    lists(detect::stem(name), &root, 0, &mut found);
    if found.is_empty() {
        return Err(FormatError::new(Trouble::NoRows));
    }
    if found.len() > limits.sheets {
        let limit = limits.sheets as u64;
        return Err(FormatError::new(Trouble::TooManySheets { limit }));
    }
    let mut sheets = Vec::new();
    let mut spent = 0;
    for (name, rows) in found {
        let (sheet, used) = sheet(&name, rows, spent, limits)?;
        spent += used;
        sheets.push(sheet);
    }
    Ok(Workbook { name: name.to_owned(), kind: Kind::Json, sheets, notes })
}

/// What is wrong with JSON, and in which line.
fn bad(fault: &serde_json::Error, line: usize) -> FormatError {
    let trouble = Trouble::BadJson { detail: fault.to_string() };
    FormatError::new(trouble).at_row(line as u64).at_column(fault.column() as u64)
}

/// Finds the lists of objects or of lists.
fn lists<'n>(name: &str, node: &'n Node, depth: usize, found: &mut Vec<(String, &'n [Node])>) {
    match node {
        Node::List(rows) => {
            let row = |node: &Node| matches!(node, Node::Map(_) | Node::List(_));
            if !rows.is_empty() && rows.iter().all(row) {
                found.push((name.to_owned(), rows));
            }
        }
        Node::Map(fields) if depth < DEPTH => {
            for (key, value) in fields {
                lists(key, value, depth + 1, found);
            }
        }
        _ => {}
    }
}

fn sheet(
    name: &str,
    rows: &[Node],
    spent: usize,
    limits: &Limits,
) -> Result<(Sheet, usize), FormatError> {
    let mut records = Records::default();
    rows.iter().for_each(|row| put(&mut records, row));
    records.sheet(name, spent, limits)
}

/// Puts one list or object as a row.
fn put(records: &mut Records, row: &Node) {
    records.begin(0);
    match row {
        Node::List(values) => {
            for (column, value) in values.iter().enumerate() {
                let (held, text) = shown(value);
                records.put_at(column, held, text);
            }
        }
        row => flatten("", row, &mut |key, value| {
            let (held, text) = match value {
                Node::List(_) if key.ends_with(COORDINATES) => (Held::Text, coordinates(value)),
                value => shown(value),
            };
            records.put(key, held, text);
        }),
    }
}

/// Objects inside become columns `outer.inner`; so do the objects of a short list, whose values
/// are joined. Longer lists (the places on a Kumu map) are only counted.
fn flatten<'n>(prefix: &str, node: &'n Node, put: &mut impl FnMut(&str, &'n Node)) {
    match node {
        Node::Map(fields) => {
            for (key, value) in fields {
                if prefix.is_empty() {
                    flatten(key, value, put);
                } else {
                    flatten(&format!("{prefix}.{key}"), value, put);
                }
            }
        }
        Node::List(items)
            if (1..=SHORT).contains(&items.len())
                && items.iter().all(|item| matches!(item, Node::Map(_))) =>
        {
            items.iter().for_each(|item| flatten(prefix, item, put));
        }
        value => put(prefix, value),
    }
}

fn shown(node: &Node) -> (Held, String) {
    match node {
        Node::Null => (Held::Empty, String::new()),
        Node::Truth(value) => (Held::Truth, value.to_string().to_uppercase()),
        Node::Number(text) => (Held::Number, text.clone()),
        Node::Text(text) => (Held::Text, text.clone()),
        Node::List(items) if items.iter().all(Node::is_plain) => {
            let texts: Vec<String> = items.iter().map(|item| shown(item).1).collect();
            (Held::Text, texts.join(JOINT))
        }
        // Lists inside rows (places on a Kumu map) are no cells; say how many there are.
        Node::List(items) => (Held::Text, format!("[{}]", items.len())),
        Node::Map(fields) => (Held::Text, format!("{{{}}}", fields.len())),
    }
}

/// The corners of a shape as JSON again, with needless decimals cut off: one cell for each shape.
fn coordinates(node: &Node) -> String {
    match node {
        Node::List(items) => {
            let items: Vec<String> = items.iter().map(coordinates).collect();
            format!("[{}]", items.join(","))
        }
        Node::Number(text) => match text.split_once('.') {
            Some((whole, rest)) if !rest.contains(['e', 'E']) => {
                format!("{whole}.{}", rest.get(..DECIMALS).unwrap_or(rest))
            }
            _ => text.clone(),
        },
        _ => "null".to_owned(),
    }
}

/// A JSON value that keeps the order of its keys.
#[derive(Debug)]
pub(crate) enum Node {
    Null,
    Truth(bool),
    Number(String),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    pub(crate) fn is_plain(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Map(_))
    }

    /// The fields of an object; none of anything else.
    pub(crate) fn fields(&self) -> &[(String, Self)] {
        if let Self::Map(fields) = self { fields } else { &[] }
    }

    /// What linked data calls an object by, where it does.
    pub(crate) fn id(&self) -> Option<&str> {
        let own = self.fields().iter().find(|(key, _)| key == "@id" || key == "id");
        let Self::Text(id) = &own?.1 else { return None };
        Some(id.trim()).filter(|id| !id.is_empty())
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Truth(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        // The shortest digits that mean this value: those the file had.
        Ok(Node::Number(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        while let Some(field) = fields.next_entry()? {
            map.push(field);
        }
        Ok(Node::Map(map))
    }
}
