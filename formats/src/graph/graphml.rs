//! GraphML, as Gephi, yEd, Cytoscape, networkx and igraph write it.
//!
//! Groups (a graph inside a node) become plain elements whose `parent` is said. Hyperedges and
//! ports have no place in a map of connections; they are counted in a note.
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

use super::Direction;
use super::parts::{Draft, MISSING, Parts};
use super::walk::{Step, Tag, Walk};
use super::write::{Names, Told, connection_fields, directed, element_fields};
use crate::error::FormatError;
use crate::limits::Limits;
use crate::note::Note;
use crate::sheet::{Kind, Workbook};
use crate::xml::{attribute, text};

/// Reads the sheets `Elements` and `Connections`.
pub(crate) fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, FormatError> {
    let (source, encoding) = crate::text::decode(bytes);
    let mut reader = Reader::new(limits);
    let mut walk = Walk::new(&source, limits.cell_bytes);
    loop {
        match walk.step()? {
            Step::Open(tag) => reader.open(&tag),
            Step::Close(name, text) => reader.close(&name, &text)?,
            Step::End => break,
        }
    }
    let mut notes = vec![Note::Encoding(encoding.to_owned())];
    let left = |(what, count)| Note::LeftOut { what, count };
    notes.extend(reader.left.into_iter().map(left));
    reader.parts.workbook(name, Kind::Graphml, notes, limits)
}

/// What `<key>` declares.
#[derive(Default)]
struct Key {
    name: String,
    edges: bool,
    nodes: bool,
    default: String,
}

struct Reader {
    parts: Parts,
    keys: BTreeMap<String, Key>,
    /// The key at hand, while its default is read.
    key: String,
    /// The direction of edges that do not say.
    directed: bool,
    /// Nodes and edges that are open, innermost last.
    open: Vec<(bool, Draft)>,
    /// The key of the value at hand.
    data: Option<String>,
    left: BTreeMap<String, u64>,
}

impl Reader {
    fn new(limits: &Limits) -> Self {
        Self {
            parts: Parts::new(limits),
            keys: BTreeMap::new(),
            key: String::new(),
            directed: false,
            open: Vec::new(),
            data: None,
            left: BTreeMap::new(),
        }
    }

    fn open(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "key" => {
                self.key = tag.get("id").to_owned();
                let name =
                    [tag.get("attr.name"), tag.get("id")].into_iter().find(|n| !n.is_empty());
                let domain = tag.get("for");
                let key = Key {
                    name: name.unwrap_or_default().to_owned(),
                    edges: domain != "node",
                    nodes: domain != "edge",
                    default: String::new(),
                };
                self.keys.insert(self.key.clone(), key);
            }
            "graph" => self.directed = tag.get("edgedefault") == "directed",
            "node" => {
                let mut draft = Draft::at(tag.line, &[("_id", tag.get("id"))]);
                if let Some((_, outer)) = self.open.iter().rfind(|(edge, _)| !edge)
                    && let Some((_, id)) = outer.values.first()
                {
                    draft.put("parent", id);
                }
                self.open.push((false, draft));
            }
            "edge" => {
                let directed = match tag.get("directed") {
                    "" => self.directed,
                    said => said == "true",
                };
                let direction = if directed { Direction::Directed } else { Direction::Undirected };
                let ends = [
                    ("_id", tag.get("id")),
                    ("From", tag.get("source")),
                    ("To", tag.get("target")),
                    ("Direction", direction.word()),
                ];
                self.open.push((true, Draft::at(tag.line, &ends)));
            }
            "data" => self.data = Some(tag.get("key").to_owned()),
            "hyperedge" | "port" => *self.left.entry(tag.name.clone()).or_default() += 1,
            _ => {}
        }
    }

    fn close(&mut self, name: &str, text: &str) -> Result<(), FormatError> {
        match name {
            "default" => {
                if let Some(key) = self.keys.get_mut(&self.key) {
                    text.trim().clone_into(&mut key.default);
                }
            }
            "data" => {
                let key = self.data.take().unwrap_or_default();
                let name = self.keys.get(&key).map_or(key.clone(), |key| key.name.clone());
                self.say(&name, text.trim());
            }
            // yEd writes names into its drawing instructions.
            "NodeLabel" | "EdgeLabel" => self.say("label", text.trim()),
            "node" | "edge" => return self.finish(),
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, name: &str, value: &str) {
        let Some((_, draft)) = self.open.last_mut() else { return };
        if name.eq_ignore_ascii_case("direction") {
            draft.values.retain(|(known, _)| known != "Direction");
        }
        if !value.is_empty() {
            draft.put(name, value);
        }
    }

    fn finish(&mut self) -> Result<(), FormatError> {
        let Some((edge, mut draft)) = self.open.pop() else { return Ok(()) };
        for key in self.keys.values().filter(|key| !key.default.is_empty()) {
            let fits = if edge { key.edges } else { key.nodes };
            if fits && !draft.has(&key.name) {
                draft.put(&key.name, &key.default);
            }
        }
        if edge { self.parts.connection(draft) } else { self.parts.element(draft) }
    }
}

/// Writes a graph. Edges of a mixed graph say their direction in a value of that name, since
/// several programs refuse files that mix directed and undirected edges.
///
/// # Errors
/// What the writer reports.
pub fn write(out: &mut dyn Write, graph: &dyn Told) -> io::Result<()> {
    let directed = directed(graph);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")?;
    let mut elements = Names::of_elements(graph);
    elements.take("label");
    let connections = Names::of_connections(graph, directed);
    for (domain, stem, names) in [("node", 'n', &elements), ("edge", 'e', &connections)] {
        for (place, name) in names.iter().enumerate() {
            writeln!(
                out,
                "<key id=\"{stem}{place}\" for=\"{domain}\" attr.name=\"{}\" attr.type=\"string\"/>",
                attribute(name)
            )?;
        }
    }
    if graph.missing().next().is_some() {
        let key = format!("<key id=\"m\" for=\"node\" attr.name=\"{MISSING}\"");
        writeln!(out, "{key} attr.type=\"string\"/>")?;
    }
    let default = if directed { "directed" } else { "undirected" };
    writeln!(out, "<graph id=\"map\" edgedefault=\"{default}\">")?;
    for one in graph.elements() {
        write!(out, "<node id=\"{}\">", attribute(&one.id))?;
        data(out, 'n', &elements, &element_fields(&one.element))?;
        writeln!(out, "</node>")?;
    }
    for label in graph.missing() {
        write!(out, "<node id=\"{}\">", attribute(label))?;
        data(out, 'n', &elements, &[("label", label.into())])?;
        writeln!(out, "<data key=\"m\">true</data></node>")?;
    }
    for one in graph.connections() {
        let [id, from, to] = [&one.id, &one.from, &one.to].map(|text| attribute(text));
        write!(out, "<edge id=\"{id}\" source=\"{from}\" target=\"{to}\">")?;
        data(out, 'e', &connections, &connection_fields(&one.connection, directed))?;
        writeln!(out, "</edge>")?;
    }
    writeln!(out, "</graph></graphml>")
}

fn data(
    out: &mut dyn Write,
    stem: char,
    names: &Names,
    fields: &[(&str, Cow<'_, str>)],
) -> io::Result<()> {
    for (name, value) in fields {
        if let Some(place) = names.find(name) {
            write!(out, "<data key=\"{stem}{place}\">{}</data>", text(value))?;
        }
    }
    Ok(())
}
