//! Popolo: people, organisations, and who is a member of what.
//!
//! Reading: organisations and persons become elements, memberships and parents connections.
//! Writing: Popolo has words for memberships and parents; other ties are not written.
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::kumu::list;
use super::sheets::{Ends, find};
use super::write::{Named, Tied, Told};
use super::{Connection, Direction, Element, Graph};
use crate::records::JOINT;
use crate::sheet::{Row, Sheet, Workbook};
use crate::table::{Table, find_table};

/// The lists of a Popolo file.
pub(super) const SHEETS: [&str; 6] =
    ["organizations", "persons", "memberships", "posts", "areas", "events"];
/// Popolo's "classification" of people, who have none.
const PERSON: &str = "Person";
/// The kind of tie from a part to the whole.
const PART_OF: &str = "part of";

/// Whether this is a Popolo file: memberships, and those who are members or have them; or nothing
/// but organisations, since lists that are empty leave no sheet.
pub(super) fn is(workbook: &Workbook) -> bool {
    let has = |name| find(workbook, &[name]).is_some();
    let alone = workbook.sheets.len() == 1;
    has("organizations") && (alone || has("memberships") || has("persons"))
}

pub(super) fn graph(workbook: &Workbook) -> Graph {
    let mut graph = Graph::default();
    let mut parents: Vec<(String, String, u64)> = Vec::new();
    for (name, kind) in [("organizations", ""), ("persons", PERSON)] {
        let Some(sheet) = find(workbook, &[name]) else { continue };
        let fields = Fields::of(sheet);
        for row in fields.table.rows(sheet) {
            let element = fields.element(row, kind);
            let parent = fields.text(row, "parent_id");
            if !parent.is_empty() {
                parents.push((element.label.clone(), parent.to_owned(), row.number()));
            }
            graph.elements.push(element);
        }
    }
    let ends = Ends::of(&graph);
    for (from, to, row) in parents {
        let (kind, direction) = (PART_OF.to_owned(), Direction::Directed);
        ends.connect(&mut graph, Connection { from, to, kind, direction, ..tie() }, row);
    }
    let posts = posts(workbook);
    if let Some(sheet) = find(workbook, &["memberships"]) {
        let fields = Fields::of(sheet);
        for row in fields.table.rows(sheet) {
            ends.connect(&mut graph, fields.membership(row, &posts), row.number());
        }
    }
    graph.find_repeated();
    graph
}

fn tie() -> Connection {
    Connection { direction: Direction::Directed, ..Connection::default() }
}

/// The label of each post.
fn posts(workbook: &Workbook) -> BTreeMap<String, String> {
    let Some(sheet) = find(workbook, &["posts"]) else { return BTreeMap::new() };
    let fields = Fields::of(sheet);
    let named = |row| (fields.text(row, "id").to_owned(), fields.text(row, "label").to_owned());
    fields.table.rows(sheet).map(named).collect()
}

/// A sheet's columns by name.
struct Fields {
    table: Table,
}

impl Fields {
    fn of(sheet: &Sheet) -> Self {
        Self { table: find_table(sheet) }
    }

    fn text<'a>(&self, row: Row<'a>, name: &str) -> &'a str {
        self.table.column(name).map_or("", |column| row.text(column)).trim()
    }

    /// The first of several columns that says something.
    fn first<'n>(&self, row: Row<'_>, names: &[&'n str]) -> (&'n str, String) {
        let said = names.iter().map(|name| (*name, self.text(row, name)));
        let found = said.into_iter().find(|(_, text)| !text.is_empty());
        found.map(|(name, text)| (name, text.to_owned())).unwrap_or_default()
    }

    /// All that is said besides.
    fn rest(&self, row: Row<'_>, used: &[&str]) -> BTreeMap<String, String> {
        let keys = self.table.keys.iter().enumerate();
        let free = keys.filter(|(_, key)| !used.contains(&key.as_str()));
        let all = free.map(|(column, key)| (key.clone(), row.text(column).trim().to_owned()));
        all.filter(|(_, text)| !text.is_empty()).collect()
    }

    fn element(&self, row: Row<'_>, kind: &str) -> Element {
        let (about, description) =
            self.first(row, &["description", "abstract", "summary", "biography"]);
        let kind = [kind, self.text(row, "classification"), "Organization"];
        Element {
            label: self.text(row, "name").to_owned(),
            kind: kind.into_iter().find(|word| !word.is_empty()).unwrap_or_default().to_owned(),
            description,
            attributes: self.rest(row, &["id", "name", "classification", "parent_id", about]),
            id: self.text(row, "id").to_owned(),
            ..Element::default()
        }
    }

    fn membership(&self, row: Row<'_>, posts: &BTreeMap<String, String>) -> Connection {
        let (_, from) = self.first(row, &["person_id", "member_id", "member.id"]);
        let (_, to) = self.first(row, &["organization_id", "organization.id"]);
        let (_, role) = self.first(row, &["role"]);
        let post = posts.get(self.text(row, "post_id")).cloned().unwrap_or_default();
        let label = [self.text(row, "label"), post.as_str()];
        let used = ["id", "person_id", "member_id", "organization_id", "role", "label"];
        Connection {
            from,
            to,
            kind: if role.is_empty() { "member".to_owned() } else { role },
            label: label.into_iter().find(|word| !word.is_empty()).unwrap_or_default().to_owned(),
            attributes: self.rest(row, &used),
            id: self.text(row, "id").to_owned(),
            ..tie()
        }
    }
}

/// Writes a graph as Popolo: elements of the type `Person` as persons, all others as organisations.
/// The attributes `other_names` and `identifiers` (a scheme, a colon, the identifier) may hold
/// several values joined by a bar; all further ones are written as they are. What is kept on the
/// way is who is a person, and what is a part of what.
///
/// # Errors
/// What the writer reports.
pub fn write(out: &mut dyn Write, graph: &dyn Told) -> io::Result<()> {
    let is_person = |one: &Named<'_>| one.element.kind.eq_ignore_ascii_case(PERSON);
    let persons: BTreeSet<String> =
        graph.elements().filter(is_person).map(|one| one.id.into_owned()).collect();
    let is_part = |one: &Tied<'_>| {
        one.connection.kind.to_lowercase().starts_with(PART_OF) && !persons.contains(&*one.from)
    };
    let mut parents: BTreeMap<String, String> = BTreeMap::new();
    for one in graph.connections().filter(is_part) {
        parents.entry(one.from.into_owned()).or_insert_with(|| one.to.into_owned());
    }
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
            put(&mut fields, "parent_id", parents.get(&*one.id).map_or("", String::as_str));
            Value::Object(fields)
        }),
    )?;
    write!(out, ",\"memberships\":")?;
    let memberships = graph.connections().filter(|one| !is_part(one)).filter_map(|one| {
        let connection = &*one.connection;
        let person = persons.contains(&*one.from);
        if !person && !connection.kind.to_lowercase().contains("member") {
            return None;
        }
        let mut fields = plain(&connection.attributes);
        put(&mut fields, "id", &one.id);
        put(&mut fields, if person { "person_id" } else { "member_id" }, &one.from);
        put(&mut fields, "organization_id", &one.to);
        put(&mut fields, "role", &connection.kind);
        put(&mut fields, "label", &connection.label);
        Some(Value::Object(fields))
    });
    list(out, memberships)?;
    write!(out, "}}")
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
