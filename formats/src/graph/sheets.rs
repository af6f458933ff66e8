//! From sheets to a graph.
use std::collections::{BTreeMap, BTreeSet};

use super::{Connection, Dangling, Direction, Element, Graph, Loop, grants, popolo};
use crate::error::{FormatError, Trouble};
use crate::sheet::{Kind, Row, Sheet, Workbook};
use crate::table::{Table, find_table};

/// Names of the sheets that hold elements; `organisations` and `ties` are those of our own data
/// package.
const ELEMENTS: [&str; 3] = ["elements", "nodes", "organisations"];
/// Names of the sheets that hold connections.
const CONNECTIONS: [&str; 4] = ["connections", "edges", "links", "ties"];

/// Whether a workbook says by itself that it is a graph: by the names of its sheets, or as Popolo
/// or 360Giving.
pub fn is_graph(workbook: &Workbook) -> bool {
    // Lists of organisations come with sheets of links that are addresses.
    let ties = find(workbook, &CONNECTIONS).filter(|sheet| ends(&find_table(sheet)).is_some());
    let both = find(workbook, &ELEMENTS).is_some() && ties.is_some();
    // Activities name organisations and what ties them, and are activities all the same.
    let both = both && workbook.kind != Kind::Iati;
    both || popolo::is(workbook) || grants::sheet(workbook).is_some()
}

/// Whether a workbook is a list of grants, as 360Giving has it.
pub fn is_grants(workbook: &Workbook) -> bool {
    let drawn = find(workbook, &ELEMENTS).is_some() && find(workbook, &CONNECTIONS).is_some();
    !drawn && !popolo::is(workbook) && grants::sheet(workbook).is_some()
}

/// Whether a sheet of this name is part of a graph.
pub fn is_part(sheet: &str) -> bool {
    let name = sheet.trim().to_lowercase();
    let name = name.as_str();
    ELEMENTS.contains(&name)
        || CONNECTIONS.contains(&name)
        || ["loops", "maps", "attributes"].contains(&name)
        || popolo::SHEETS.contains(&name)
}

/// Whether a sheet of this name holds the elements of a graph.
pub fn is_elements(sheet: &str) -> bool {
    ELEMENTS.contains(&&*sheet.trim().to_lowercase())
}

pub(super) fn find<'w>(workbook: &'w Workbook, names: &[&str]) -> Option<&'w Sheet> {
    let name = |sheet: &&Sheet| names.contains(&sheet.name.trim().to_lowercase().as_str());
    workbook.sheets.iter().find(|sheet| !sheet.ignored && name(sheet))
}

/// Reads the graph of a workbook or a project export.
///
/// # Errors
/// The workbook holds neither elements nor connections.
pub fn graph(workbook: &Workbook) -> Result<Graph, FormatError> {
    let elements = find(workbook, &ELEMENTS);
    let connections = find(workbook, &CONNECTIONS);
    if elements.is_none() || connections.is_none() {
        if popolo::is(workbook) {
            return Ok(popolo::graph(workbook));
        }
        if let Some(sheet) = grants::sheet(workbook) {
            return Ok(grants::graph(sheet));
        }
    }
    let mut graph = if elements.is_none() && connections.is_none() {
        // One sheet alone is whichever its columns say.
        let sheet = workbook.sheets.iter().find(|sheet| !sheet.ignored && !sheet.hidden);
        let ties = sheet.is_some_and(|sheet| ends(&find_table(sheet)).is_some());
        let (elements, connections) = if ties { (None, sheet) } else { (sheet, None) };
        graph_of_sheets(elements, connections)
    } else {
        graph_of_sheets(elements, connections)
    }
    .map_err(|error| error.in_file(&workbook.name))?;
    if let Some(attributes) = find(workbook, &["attributes"]) {
        rename(&mut graph, attributes);
    }
    graph.loops = find(workbook, &["loops"]).map(loops).unwrap_or_default();
    graph.maps = find(workbook, &["maps"]).map(|sheet| column(sheet, "name")).unwrap_or_default();
    Ok(graph)
}

/// Reads a graph of a sheet of elements and a sheet of connections, which may come from two
/// files.
///
/// # Errors
/// Neither holds a `Label` column or `From` and `To` columns.
pub fn graph_of_sheets(
    elements: Option<&Sheet>,
    connections: Option<&Sheet>,
) -> Result<Graph, FormatError> {
    let mut graph = Graph::default();
    let mut found = false;
    if let Some(sheet) = elements {
        let table = find_table(sheet);
        let columns = Columns::of(&table);
        if columns.has("label") {
            found = true;
            graph.elements = table.rows(sheet).map(|row| element(row, &columns)).collect();
        }
    }
    if let Some(sheet) = connections {
        let table = find_table(sheet);
        let columns = Columns::of(&table);
        if columns.has("from") && columns.has("to") {
            found = true;
            connect(&mut graph, table.rows(sheet), &columns, elements.is_some());
        }
    }
    if elements.is_none() {
        graph.elements = named(&graph.connections);
    }
    if !found {
        return Err(FormatError::new(Trouble::NoGraph));
    }
    graph.find_repeated();
    Ok(graph)
}

/// The columns that hold the two ends of connections, where a table has them.
pub fn ends(table: &Table) -> Option<(usize, usize)> {
    let columns = Columns::of(table);
    Some((*columns.known.get("from")?, *columns.known.get("to")?))
}

/// What each column of a list of ties is, by its name; none for columns that say nothing of a tie.
pub fn meanings(table: &Table) -> Vec<Option<&'static str>> {
    let columns = Columns::of(table);
    let known = |at: usize| columns.known.iter().find(|(_, column)| **column == at);
    let named = |at: usize| {
        let (_, name) = columns.rest.iter().find(|(column, _)| *column == at)?;
        let lower = name.to_lowercase();
        TOLD.iter().find(|(word, _)| *word == lower).map(|(_, meaning)| *meaning)
    };
    (0..table.keys.len()).map(|at| known(at).map(|(name, _)| *name).or_else(|| named(at))).collect()
}

/// Reads a sheet as a list of ties of which it is said what each column is: `from`, `to`, `type`,
/// `label`, `direction`, or a name under which it is kept; columns without a meaning are left.
pub fn graph_of_ties(sheet: &Sheet, table: &Table, meanings: &[Option<&'static str>]) -> Graph {
    let mut columns = Columns { known: BTreeMap::new(), rest: Vec::new() };
    for (column, meaning) in meanings.iter().enumerate() {
        let Some(meaning) = meaning else { continue };
        let attribute = TOLD.iter().any(|(_, told)| told == meaning);
        if attribute {
            columns.rest.push((column, (*meaning).to_owned()));
        } else {
            columns.known.entry(meaning).or_insert(column);
        }
    }
    let mut graph = Graph::default();
    connect(&mut graph, table.rows(sheet), &columns, false);
    graph.elements = named(&graph.connections);
    graph
}

/// Words for what else a tie says, each with the name it is kept under.
const TOLD: [(&str, &str); 10] = [
    ("weight", "weight"),
    ("strength", "weight"),
    ("value", "weight"),
    ("since", "since"),
    ("start", "since"),
    ("start date", "since"),
    ("until", "until"),
    ("end", "until"),
    ("end date", "until"),
    ("source", "source"),
];

/// Connections alone name their elements themselves, in the file's order.
fn named(connections: &[Connection]) -> Vec<Element> {
    let mut seen = BTreeSet::new();
    let ends = connections.iter().flat_map(|connection| [&connection.from, &connection.to]);
    let fresh = ends.filter(|end| !end.is_empty() && seen.insert(end.as_str()));
    fresh.map(|end| Element { label: end.clone(), ..Element::default() }).collect()
}

fn connect<'a>(
    graph: &mut Graph,
    rows: impl Iterator<Item = Row<'a>>,
    columns: &Columns,
    check: bool,
) {
    let ends = Ends::of(graph);
    for row in rows {
        let connection = connection(row, columns);
        if check {
            ends.connect(graph, connection, row.number());
            continue;
        }
        // Whoever is named is there; an end that names nobody leads nowhere all the same.
        if connection.from.is_empty() || connection.to.is_empty() {
            let (connection, row) = (graph.connections.len(), row.number());
            graph.dangling.push(Dangling { connection, row, label: String::new() });
        }
        graph.connections.push(connection);
    }
}

/// Finds the elements that connections name, by id or by label.
pub(super) struct Ends {
    by_id: BTreeMap<String, String>,
    labels: BTreeSet<String>,
    /// Labels that several elements bear: then an id says which of them is meant, and is kept.
    repeated: BTreeSet<String>,
}

impl Ends {
    pub(super) fn of(graph: &Graph) -> Self {
        let with_id = graph.elements.iter().filter(|element| !element.id.is_empty());
        let mut seen = BTreeSet::new();
        let again = graph.elements.iter().filter(|element| !seen.insert(&element.label));
        let repeated = again.map(|element| element.label.clone()).collect();
        Self {
            repeated,
            by_id: with_id.map(|element| (element.id.clone(), element.label.clone())).collect(),
            labels: graph.elements.iter().map(|element| element.label.clone()).collect(),
        }
    }

    /// Adds a connection; ends that name nothing are written down.
    pub(super) fn connect(&self, graph: &mut Graph, mut connection: Connection, row: u64) {
        for end in [&mut connection.from, &mut connection.to] {
            if let Some(label) = self.by_id.get(end) {
                if !self.repeated.contains(label) {
                    end.clone_from(label);
                }
            } else if !self.labels.contains(end) {
                let connection = graph.connections.len();
                graph.dangling.push(Dangling { connection, row, label: end.clone() });
            }
        }
        graph.connections.push(connection);
    }
}

/// Which column means what; the rest are attributes.
struct Columns {
    known: BTreeMap<&'static str, usize>,
    rest: Vec<(usize, String)>,
}

/// Column names of workbooks and project exports, in small letters, with their meaning.
const MEANINGS: [(&str, &str); 18] = [
    ("label", "label"),
    ("type", "type"),
    ("element type", "type"),
    ("connection type", "type"),
    ("relationship", "type"),
    ("relation", "type"),
    ("relationship type", "type"),
    ("tie", "type"),
    ("description", "description"),
    ("tags", "tags"),
    ("from", "from"),
    ("to", "to"),
    ("direction", "direction"),
    ("_id", "id"),
    ("id", "id"),
    ("directed", "directed"),
    ("delayed", "delayed"),
    ("reversed", "reversed"),
];

/// Whether a column of this name is more than an attribute of whatever its row tells of.
pub fn is_meaning(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    MEANINGS.iter().any(|(word, _)| *word == name)
}

/// Other words for the two ends, which count only together: a `source` alone says who says so.
const ENDS: [(&str, &str); 14] = [
    ("source", "target"),
    ("from_org", "to_org"),
    ("from organisation", "to organisation"),
    ("from organization", "to organization"),
    ("organisation a", "organisation b"),
    ("organization a", "organization b"),
    ("partner a", "partner b"),
    ("actor a", "actor b"),
    ("de", "vers"),
    ("de", "à"),
    ("de", "a"),
    ("origen", "destino"),
    ("von", "nach"),
    ("من", "إلى"),
];

impl Columns {
    fn of(table: &Table) -> Self {
        let mut columns = Self { known: BTreeMap::new(), rest: Vec::new() };
        for (column, key) in table.keys.iter().enumerate() {
            let name = key.strip_prefix("attributes.").unwrap_or(key).trim();
            let lower = name.to_lowercase();
            let meaning = MEANINGS.iter().find(|(word, _)| *word == lower);
            match meaning {
                Some((_, meaning)) if !columns.known.contains_key(meaning) => {
                    columns.known.insert(meaning, column);
                }
                _ => columns.rest.push((column, name.to_owned())),
            }
        }
        columns.find_ends();
        columns.find_names();
        columns
    }

    /// A list of elements may say "name" for the label, and "kind" for the type.
    fn find_names(&mut self) {
        for (word, meaning) in [("name", "label"), ("kind", "type")] {
            let free = !self.has(meaning) && !self.has("from");
            let named = |(_, name): &&(usize, String)| name.eq_ignore_ascii_case(word);
            let found = self.rest.iter().find(named).filter(|_| free).map(|(column, _)| *column);
            if let Some(column) = found {
                self.rest.retain(|(known, _)| *known != column);
                self.known.insert(meaning, column);
            }
        }
    }

    fn find_ends(&mut self) {
        if self.has("from") && self.has("to") {
            return;
        }
        let at = |word: &str| {
            let found = self.rest.iter().find(|(_, name)| name.to_lowercase() == word);
            found.map(|(column, _)| *column)
        };
        let both = ENDS.iter().find_map(|(from, to)| at(from).zip(at(to)));
        let Some((from, to)) = both else { return };
        self.rest.retain(|(column, _)| *column != from && *column != to);
        self.known.extend([("from", from), ("to", to)]);
    }

    fn has(&self, meaning: &str) -> bool {
        self.known.contains_key(meaning)
    }

    fn text(&self, row: Row<'_>, meaning: &str) -> String {
        let column = self.known.get(meaning);
        column.map_or("", |column| row.text(*column)).trim().to_owned()
    }

    fn tags(&self, row: Row<'_>) -> Vec<String> {
        let tags = self.text(row, "tags");
        let tags = tags.split('|').map(str::trim).filter(|tag| !tag.is_empty());
        tags.map(str::to_owned).collect()
    }

    fn attributes(&self, row: Row<'_>) -> BTreeMap<String, String> {
        let filled = self.rest.iter().filter(|(column, _)| !row.cell(*column).is_empty());
        let mut all: BTreeMap<String, String> =
            filled.map(|(column, name)| (name.clone(), row.text(*column).to_owned())).collect();
        // A project export says "no" for every connection; only a "yes" tells something.
        for mark in ["delayed", "reversed"] {
            if self.text(row, mark).eq_ignore_ascii_case("true") {
                all.insert(mark.to_owned(), "TRUE".to_owned());
            }
        }
        all
    }
}

fn element(row: Row<'_>, columns: &Columns) -> Element {
    Element {
        label: columns.text(row, "label"),
        kind: columns.text(row, "type"),
        description: columns.text(row, "description"),
        tags: columns.tags(row),
        attributes: columns.attributes(row),
        id: columns.text(row, "id"),
    }
}

fn connection(row: Row<'_>, columns: &Columns) -> Connection {
    let directed = columns.text(row, "directed").eq_ignore_ascii_case("true");
    // Gephi's lists say in the column "Type" which way a tie points, and nothing about its kind.
    let kind = columns.text(row, "type");
    let typed = way(&kind);
    let direction = way(&columns.text(row, "direction"))
        .or(directed.then_some(Direction::Directed))
        .or(typed)
        .unwrap_or_default();
    Connection {
        from: columns.text(row, "from"),
        to: columns.text(row, "to"),
        direction,
        kind: if typed.is_some() { String::new() } else { kind },
        label: columns.text(row, "label"),
        description: columns.text(row, "description"),
        tags: columns.tags(row),
        attributes: columns.attributes(row),
        id: columns.text(row, "id"),
        row: 0,
    }
}

/// The direction a word means.
pub(super) fn way(word: &str) -> Option<Direction> {
    match word.trim().to_lowercase().as_str() {
        "directed" => Some(Direction::Directed),
        "mutual" => Some(Direction::Mutual),
        "undirected" => Some(Direction::Undirected),
        _ => None,
    }
}

fn loops(sheet: &Sheet) -> Vec<Loop> {
    let table = find_table(sheet);
    let columns = Columns::of(&table);
    let read = |row| Loop {
        label: columns.text(row, "label"),
        description: columns.text(row, "description"),
    };
    table.rows(sheet).map(read).collect()
}

fn column(sheet: &Sheet, name: &str) -> Vec<String> {
    let table = find_table(sheet);
    let Some(column) = table.column(name) else { return Vec::new() };
    table.rows(sheet).map(|row| row.text(column).to_owned()).collect()
}

/// A project export writes attribute names in small letters beside a list with their true form.
fn rename(graph: &mut Graph, attributes: &Sheet) {
    let names: BTreeMap<String, String> =
        column(attributes, "name").into_iter().map(|name| (name.to_lowercase(), name)).collect();
    let renamed = |all: &mut BTreeMap<String, String>| {
        *all = std::mem::take(all)
            .into_iter()
            .map(|(name, value)| (names.get(&name).cloned().unwrap_or(name), value))
            .collect();
    };
    graph.elements.iter_mut().for_each(|element| renamed(&mut element.attributes));
    graph.connections.iter_mut().for_each(|connection| renamed(&mut connection.attributes));
}
