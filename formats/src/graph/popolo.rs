//! Popolo: people, organisations, and who is a member of what.
//!
//! Reading: organisations and persons become elements, memberships and parents connections.
//! Writing: a membership says who is what (`role`) to which organisation, and when; so it holds a
//! tie of any kind. A part names its parent.
mod write;

use std::collections::{BTreeMap, BTreeSet};

use super::sheets::{Ends, find, way};
use super::{Connection, Direction, Element, Graph};
use crate::records::JOINT;
use crate::sheet::{Row, Sheet, Workbook};
use crate::table::{Table, find_table};

/// The lists of a Popolo file.
pub(super) const SHEETS: [&str; 6] =
    ["organizations", "persons", "memberships", "posts", "areas", "events"];
/// Popolo's "classification" of people, who have none.
const PERSON: &str = "Person";
/// The kind of tie from a part to the whole; also the value of a part that names the whole.
const PART_OF: &str = "part of";
/// What Popolo calls the days of a membership, and what lists of ties call them.
const DAYS: [(&str, &str); 2] = [("start_date", "since"), ("end_date", "until")];

pub use write::write;

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
    // Where there are no people, nobody needs to be told apart from them.
    let other = if find(workbook, &["persons"]).is_some() { "Organization" } else { "" };
    for (name, kinds) in [("organizations", ["", other]), ("persons", [PERSON, ""])] {
        let Some(sheet) = find(workbook, &[name]) else { continue };
        let fields = Fields::of(sheet);
        for row in fields.table.rows(sheet) {
            let element = fields.element(row, kinds);
            let parent = fields.text(row, "parent_id");
            // A value of our own may say it already.
            if !parent.is_empty() && parent != fields.text(row, "part_of") {
                let own = if element.id.is_empty() { &element.label } else { &element.id };
                parents.push((own.clone(), parent.to_owned(), row.number()));
            }
            graph.elements.push(element);
        }
    }
    let posts = posts(workbook);
    let mut memberships: Vec<(Connection, u64)> = Vec::new();
    if let Some(sheet) = find(workbook, &["memberships"]) {
        let fields = Fields::of(sheet);
        let read = |row: Row<'_>| (fields.membership(row, &posts), row.number());
        memberships.extend(fields.table.rows(sheet).map(read));
    }
    // A membership that says so with its days says more than a parent.
    let said: BTreeSet<(&str, &str)> = memberships
        .iter()
        .filter(|(one, _)| one.kind.eq_ignore_ascii_case(PART_OF))
        .map(|(one, _)| (&*one.from, &*one.to))
        .collect();
    parents.retain(|(from, to, _)| !said.contains(&(from, to)));
    let parents = parents
        .into_iter()
        .map(|(from, to, row)| (Connection { from, to, kind: PART_OF.to_owned(), ..tie() }, row));
    let ends = Ends::of(&graph);
    for (connection, row) in parents.collect::<Vec<_>>().into_iter().chain(memberships) {
        ends.connect(&mut graph, connection, row);
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

    fn element(&self, row: Row<'_>, [kind, other]: [&str; 2]) -> Element {
        let (about, description) =
            self.first(row, &["description", "abstract", "summary", "biography"]);
        let kind = [kind, self.text(row, "classification"), other];
        let used = ["id", "name", "classification", "parent_id", "tags", about];
        let mut attributes = self.rest(row, &used);
        joined(&mut attributes);
        Element {
            label: self.text(row, "name").to_owned(),
            kind: kind.into_iter().find(|word| !word.is_empty()).unwrap_or_default().to_owned(),
            description,
            tags: self.tags(row),
            attributes,
            id: self.text(row, "id").to_owned(),
        }
    }

    fn membership(&self, row: Row<'_>, posts: &BTreeMap<String, String>) -> Connection {
        let (_, from) = self.first(row, &["person_id", "member_id", "member.id"]);
        let (_, to) = self.first(row, &["organization_id", "organization.id"]);
        let (_, role) = self.first(row, &["role"]);
        let post = posts.get(self.text(row, "post_id")).cloned().unwrap_or_default();
        let label = [self.text(row, "label"), post.as_str()];
        let used = [
            &["id", "person_id", "member_id", "organization_id", "role", "label"][..],
            &["description", "tags", "direction"],
        ];
        let mut attributes = self.rest(row, &used.concat());
        for (theirs, ours) in DAYS {
            if let Some(day) = attributes.remove(theirs) {
                attributes.insert(ours.to_owned(), day);
            }
        }
        if let Some(source) = attributes.remove("sources.note") {
            attributes.insert("source".to_owned(), source);
        }
        Connection {
            from,
            to,
            direction: way(self.text(row, "direction")).unwrap_or(Direction::Directed),
            kind: if role.is_empty() { "member".to_owned() } else { role },
            label: label.into_iter().find(|word| !word.is_empty()).unwrap_or_default().to_owned(),
            description: self.text(row, "description").to_owned(),
            tags: self.tags(row),
            attributes,
            id: self.text(row, "id").to_owned(),
            ..tie()
        }
    }

    fn tags(&self, row: Row<'_>) -> Vec<String> {
        let tags = self.text(row, "tags").split(JOINT).map(str::trim);
        tags.filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
    }
}

/// Names and identifiers, which Popolo has as lists of objects, as one value each.
fn joined(attributes: &mut BTreeMap<String, String>) {
    if let Some(names) = attributes.remove("other_names.name") {
        attributes.insert("other_names".to_owned(), names);
    }
    let Some(own) = attributes.get("identifiers.identifier") else { return };
    let schemes = attributes.get("identifiers.scheme").map_or("", String::as_str);
    let (own, schemes): (Vec<&str>, Vec<&str>) =
        (own.split(JOINT).collect(), schemes.split(JOINT).filter(|one| !one.is_empty()).collect());
    let all: Vec<String> = match schemes.len() {
        0 => own.iter().map(|one| (*one).to_owned()).collect(),
        n if n == own.len() => {
            schemes.iter().zip(own).map(|(scheme, one)| format!("{scheme}:{one}")).collect()
        }
        // Which of them has which scheme is not said.
        _ => return,
    };
    attributes.insert("identifiers".to_owned(), all.join(JOINT));
    attributes.retain(|name, _| !name.starts_with("identifiers."));
}
