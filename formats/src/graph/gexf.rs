//! GEXF 1.2 and 1.3, the form of Gephi.
//!
//! Appearance (the `viz` names) is not content and is not read. Values that change over time are
//! all kept, joined by a bar.
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
use crate::xml::attribute;

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
    let notes = vec![Note::Encoding(encoding.to_owned())];
    reader.parts.workbook(name, Kind::Gexf, notes, limits)
}

/// What `<attribute>` declares.
struct Column {
    title: String,
    default: String,
}

struct Reader {
    parts: Parts,
    /// Declared columns, by whether they are edges' and by their id.
    columns: BTreeMap<(bool, String), Column>,
    /// Whether the declarations at hand are for edges, and the one at hand.
    for_edges: bool,
    column: String,
    /// The type of edges that do not say.
    usual: String,
    /// Nodes and edges that are open, innermost last.
    open: Vec<(bool, Draft)>,
}

impl Reader {
    fn new(limits: &Limits) -> Self {
        Self {
            parts: Parts::new(limits),
            columns: BTreeMap::new(),
            for_edges: false,
            column: String::new(),
            usual: Direction::Undirected.word().to_owned(),
            open: Vec::new(),
        }
    }

    fn open(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "graph" if !tag.get("defaultedgetype").is_empty() => {
                tag.get("defaultedgetype").clone_into(&mut self.usual);
            }
            "attributes" => self.for_edges = tag.get("class") == "edge",
            "attribute" => {
                tag.get("id").clone_into(&mut self.column);
                let title = [tag.get("title"), tag.get("id")].into_iter().find(|t| !t.is_empty());
                let title = title.unwrap_or_default().to_owned();
                let column = Column { title, default: String::new() };
                self.columns.insert((self.for_edges, self.column.clone()), column);
            }
            "node" => self.node(tag),
            "edge" => self.edge(tag),
            "attvalue" => {
                let id = [tag.get("for"), tag.get("id")].into_iter().find(|id| !id.is_empty());
                self.say(id.unwrap_or_default(), tag.get("value"));
            }
            _ => {}
        }
    }

    fn node(&mut self, tag: &Tag) {
        let mut draft = Draft::at(tag.line, &[("_id", tag.get("id")), ("Label", tag.get("label"))]);
        let outer = self.open.iter().rfind(|(edge, _)| !edge);
        let outer = outer.and_then(|(_, outer)| outer.values.first()).map(|(_, id)| id.clone());
        let parent =
            if tag.get("pid").is_empty() { outer } else { Some(tag.get("pid").to_owned()) };
        if let Some(parent) = parent {
            draft.put("parent", &parent);
        }
        times(&mut draft, tag);
        self.open.push((false, draft));
    }

    fn edge(&mut self, tag: &Tag) {
        let said = [tag.get("type"), self.usual.as_str()].into_iter().find(|t| !t.is_empty());
        let mut draft = Draft::at(
            tag.line,
            &[
                ("_id", tag.get("id")),
                ("From", tag.get("source")),
                ("To", tag.get("target")),
                ("Direction", said.unwrap_or_default()),
                ("Label", tag.get("label")),
                ("Type", tag.get("kind")),
                ("weight", tag.get("weight")),
            ],
        );
        times(&mut draft, tag);
        self.open.push((true, draft));
    }

    fn say(&mut self, id: &str, value: &str) {
        let Some((edge, draft)) = self.open.last_mut() else { return };
        let title = self.columns.get(&(*edge, id.to_owned())).map_or(id, |column| &column.title);
        if title.eq_ignore_ascii_case("direction") {
            draft.values.retain(|(known, _)| known != "Direction");
        }
        if !value.is_empty() {
            draft.put(title, value);
        }
    }

    fn close(&mut self, name: &str, text: &str) -> Result<(), FormatError> {
        match name {
            "default" => {
                let key = (self.for_edges, self.column.clone());
                if let Some(column) = self.columns.get_mut(&key) {
                    text.trim().clone_into(&mut column.default);
                }
                Ok(())
            }
            "node" | "edge" => self.finish(),
            _ => Ok(()),
        }
    }

    fn finish(&mut self) -> Result<(), FormatError> {
        let Some((edge, mut draft)) = self.open.pop() else { return Ok(()) };
        for ((edges, _), column) in &self.columns {
            if *edges == edge && !column.default.is_empty() && !draft.has(&column.title) {
                draft.put(&column.title, &column.default);
            }
        }
        if edge { self.parts.connection(draft) } else { self.parts.element(draft) }
    }
}

/// When it begins and ends.
fn times(draft: &mut Draft, tag: &Tag) {
    for name in ["start", "end"] {
        if !tag.get(name).is_empty() {
            draft.put(name, tag.get(name));
        }
    }
}

/// Writes a graph as GEXF 1.2, which older programs read too. Edges of a mixed graph say their
/// direction in a value of that name, as in GraphML.
///
/// # Errors
/// What the writer reports.
pub fn write(out: &mut dyn Write, graph: &dyn Told) -> io::Result<()> {
    let directed = directed(graph);
    let mut elements = Names::of_elements(graph);
    if graph.missing().next().is_some() {
        elements.take(MISSING);
    }
    let connections = Names::of_connections(graph, directed);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">")?;
    let default = if directed { "directed" } else { "undirected" };
    writeln!(out, "<graph mode=\"static\" defaultedgetype=\"{default}\">")?;
    for (class, names) in [("node", &elements), ("edge", &connections)] {
        writeln!(out, "<attributes class=\"{class}\">")?;
        for (place, name) in names.iter().enumerate().filter(|(_, name)| own(name)) {
            let title = attribute(name);
            writeln!(out, "<attribute id=\"{place}\" title=\"{title}\" type=\"string\"/>")?;
        }
        writeln!(out, "</attributes>")?;
    }
    writeln!(out, "<nodes>")?;
    for one in graph.elements() {
        node(out, &one.id, &one.element.label, &elements, &element_fields(&one.element))?;
    }
    for label in graph.missing() {
        node(out, label, label, &elements, &[(MISSING, "true".into())])?;
    }
    writeln!(out, "</nodes><edges>")?;
    for one in graph.connections() {
        let [id, from, to] = [&one.id, &one.from, &one.to].map(|text| attribute(text));
        write!(out, "<edge id=\"{id}\" source=\"{from}\" target=\"{to}\"")?;
        if !one.connection.label.is_empty() {
            write!(out, " label=\"{}\"", attribute(&one.connection.label))?;
        }
        write!(out, ">")?;
        values(out, &connections, &connection_fields(&one.connection, directed))?;
        writeln!(out, "</edge>")?;
    }
    writeln!(out, "</edges></graph></gexf>")
}

/// A label is an attribute of its tag, not one of the values.
fn own(name: &str) -> bool {
    name != "label"
}

fn node(
    out: &mut dyn Write,
    id: &str,
    label: &str,
    names: &Names,
    fields: &[(&str, Cow<'_, str>)],
) -> io::Result<()> {
    write!(out, "<node id=\"{}\" label=\"{}\">", attribute(id), attribute(label))?;
    values(out, names, fields)?;
    writeln!(out, "</node>")
}

fn values(out: &mut dyn Write, names: &Names, fields: &[(&str, Cow<'_, str>)]) -> io::Result<()> {
    write!(out, "<attvalues>")?;
    for (name, value) in fields.iter().filter(|(name, _)| own(name)) {
        if let Some(place) = names.find(name) {
            write!(out, "<attvalue for=\"{place}\" value=\"{}\"/>", attribute(value))?;
        }
    }
    write!(out, "</attvalues>")
}
