//! 360Giving: who gave a grant to whom. Funders and recipients become elements, grants directed
//! connections that say all that the file says of them, so that they can be told as activities too.
//!
//! Grants to persons name nobody here: a person is no actor of a landscape. Their connection
//! dangles, and so is counted aloud.
use std::collections::BTreeMap;

use super::sheets::Ends;
use super::{Connection, Direction, Element, Graph};
use crate::records::JOINT;
use crate::sheet::{Row, Sheet, Workbook};
use crate::table::{Table, find_table};

const FUNDER: &str = "fundingorg";
const RECIPIENT: &str = "recipientorg";

/// The sheet with the grants: one that names funders and recipients in the standard's words, as
/// JSON or as a spreadsheet.
pub(super) fn sheet(workbook: &Workbook) -> Option<&Sheet> {
    let fits = |sheet: &&Sheet| {
        let names = Names::of(&find_table(sheet));
        let has = |name: &str| names.at(name).is_some();
        has("fundingorgname") && has("recipientorgname")
    };
    workbook.sheets.iter().filter(|sheet| !sheet.ignored).find(fits)
}

pub(super) fn graph(sheet: &Sheet) -> Graph {
    let table = find_table(sheet);
    let names = Names::of(&table);
    let mut graph = Graph::default();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for row in table.rows(sheet) {
        for side in [FUNDER, RECIPIENT] {
            for element in names.parties(row, side) {
                let place = *known.entry(element.id.clone()).or_insert_with(|| {
                    graph.elements.push(element.clone());
                    graph.elements.len() - 1
                });
                if let Some(first) = graph.elements.get_mut(place) {
                    for (name, value) in element.attributes {
                        first.attributes.entry(name).or_insert(value);
                    }
                }
            }
        }
    }
    let ends = Ends::of(&graph);
    for row in table.rows(sheet) {
        let one = |side| names.parties(row, side);
        let nobody = || vec![Element::default()];
        let (funders, recipients) = (one(FUNDER), one(RECIPIENT));
        let recipients = if recipients.is_empty() { nobody() } else { recipients };
        let funders = if funders.is_empty() { nobody() } else { funders };
        for (funder, recipient) in
            funders.iter().flat_map(|f| recipients.iter().map(move |r| (f, r)))
        {
            let grant = names.grant(row, funder, recipient);
            ends.connect(&mut graph, grant, row.number());
        }
    }
    graph.find_repeated();
    graph
}

/// Columns by the standard's words, however they are spelled: `fundingOrganization.0.name` and
/// `Funding Org:Name` are both `fundingorgname`.
struct Names {
    columns: Vec<(String, String, usize)>,
}

impl Names {
    fn of(table: &Table) -> Self {
        let columns = table.keys.iter().enumerate().map(|(column, key)| {
            let plain: String = key
                .to_lowercase()
                .chars()
                .filter(|letter| letter.is_alphanumeric() && *letter != '0')
                .collect();
            (plain.replace("organization", "org"), key.clone(), column)
        });
        Self { columns: columns.collect() }
    }

    fn at(&self, name: &str) -> Option<usize> {
        self.columns.iter().find(|(plain, _, _)| plain == name).map(|(_, _, column)| *column)
    }

    fn text<'a>(&self, row: Row<'a>, name: &str) -> &'a str {
        self.at(name).map_or("", |column| row.text(column)).trim()
    }

    /// The organisations on one side of a grant; several are joined by a bar.
    fn parties(&self, row: Row<'_>, side: &str) -> Vec<Element> {
        let names = self.text(row, &format!("{side}name"));
        let ids = self.text(row, &format!("{side}identifier"));
        let ids = if ids.is_empty() { self.text(row, &format!("{side}id")) } else { ids };
        let names: Vec<&str> = names.split(JOINT).map(str::trim).collect();
        let ids: Vec<&str> = ids.split(JOINT).map(str::trim).collect();
        let alone = names.len() == 1;
        let element = |(place, name): (usize, &&str)| {
            let id = ids.get(place).filter(|id| !id.is_empty());
            let mut attributes = if alone { self.said(row, side) } else { BTreeMap::new() };
            if let Some(id) = id {
                attributes.insert("identifier".to_owned(), (*id).to_owned());
            }
            Element {
                label: (*name).to_owned(),
                kind: self.text(row, &format!("{side}organisationtype")).to_owned(),
                description: self.text(row, &format!("{side}description")).to_owned(),
                attributes,
                id: (*id.unwrap_or(name)).to_owned(),
                ..Element::default()
            }
        };
        names.iter().enumerate().filter(|(_, name)| !name.is_empty()).map(element).collect()
    }

    /// What else a row says of the organisation on one side.
    fn said(&self, row: Row<'_>, side: &str) -> BTreeMap<String, String> {
        let taken = ["name", "id", "identifier", "organisationtype", "description"];
        let own = self.columns.iter().filter_map(|(plain, key, column)| {
            let what = plain.strip_prefix(side)?;
            let last = key.rsplit(['.', ':', '/']).next().unwrap_or(key);
            (!taken.contains(&what)).then(|| (last.to_owned(), row.text(*column).trim().to_owned()))
        });
        own.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// What a row says of the grant in columns that have no place of their own. What it says of
    /// persons, and what others added to the file, is left there.
    fn else_said<'s>(
        &'s self,
        row: Row<'s>,
        taken: [&'s str; 10],
    ) -> impl Iterator<Item = (&'s str, &'s str)> {
        let own = ["id", "identifier", "title", "description"];
        let foreign = ["recipientindividual", "toindividualsdetails", "additionaldata"];
        let sides = [FUNDER, RECIPIENT];
        self.columns.iter().filter_map(move |(plain, key, column)| {
            let begins = |with: &[&str]| with.iter().any(|start| plain.starts_with(start));
            let told = taken.contains(&plain.as_str()) || own.contains(&plain.as_str());
            let open = !begins(&sides) && !begins(&foreign) && !told;
            open.then(|| (key.as_str(), row.text(*column).trim()))
        })
    }

    fn grant(&self, row: Row<'_>, funder: &Element, recipient: &Element) -> Connection {
        let wanted = [
            ("amount", "amountawarded"),
            ("currency", "currency"),
            ("award date", "awarddate"),
            ("start", "planneddatesstartdate"),
            ("end", "planneddatesenddate"),
            ("programme", "grantprogrammetitle"),
            ("place", "beneficiarylocationname"),
            ("place code", "beneficiarylocationgeocode"),
            ("place code", "beneficiarylocationgeographiccode"),
            ("country", "beneficiarylocationcountrycode"),
        ];
        let said = wanted.iter().map(|(name, column)| (*name, self.text(row, column)));
        let said = said.map(|(name, text)| (name.to_owned(), text));
        // A column of the file's own is not taken for one of the standard that stands beside it.
        let standard = |key: &str| {
            wanted.iter().any(|(name, column)| *name == key && self.at(column).is_some())
        };
        let own = self.else_said(row, wanted.map(|(_, column)| column)).map(|(key, text)| {
            (if standard(key) { format!("{key} (2)") } else { key.to_owned() }, text)
        });
        let said = said.chain(own);
        let id = self.text(row, "identifier");
        Connection {
            from: funder.id.clone(),
            to: recipient.id.clone(),
            direction: Direction::Directed,
            kind: "funding".to_owned(),
            label: self.text(row, "title").to_owned(),
            description: self.text(row, "description").to_owned(),
            attributes: said
                .filter(|(_, text)| !text.is_empty())
                .map(|(name, text)| (name, text.to_owned()))
                .collect(),
            row: row.number(),
            id: if id.is_empty() { self.text(row, "id") } else { id }.to_owned(),
            ..Connection::default()
        }
    }
}
