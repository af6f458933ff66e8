//! What becomes of each attribute of a graph's organisations and links: such a file has no columns
//! that somebody chose, and still says what it will add, change and leave.

use std::collections::{BTreeMap, BTreeSet};

use formats::graph::Connection;

use super::became::Became;
use super::connections::{SINCE, UNTIL, WEIGHT};
use super::fields::Field;
use super::report::{Attribute, Plan};
use super::rows::{Filled, Profile, Touched};
use super::source::Source;

/// Attributes are counted from here: none is taken for a column of a table.
const FIRST: usize = usize::MAX / 2;

/// The attributes of the organisations of a graph.
#[derive(Default)]
pub(super) struct Attributes {
    numbers: BTreeMap<(String, Field), usize>,
    all: Vec<Attribute>,
}

impl Attributes {
    /// Numbers the cells of an organisation by the attributes they stand in.
    pub fn number(&mut self, cells: &mut [Filled]) {
        for cell in cells {
            cell.column = FIRST + self.place(&cell.key, cell.field);
        }
    }

    fn place(&mut self, name: &str, field: Field) -> usize {
        let next = self.all.len();
        let place = *self.numbers.entry((name.to_owned(), field)).or_insert(next);
        if place == next {
            self.all.push(Attribute::new(name, field));
        }
        place
    }

    /// Counts what an organisation brings: everything where it is new.
    pub fn count(&mut self, profile: &Profile, touched: Option<&Touched>) {
        for column in profile.columns() {
            let attribute = column.checked_sub(FIRST).and_then(|at| self.all.get_mut(at));
            let Some(attribute) = attribute else { continue };
            match touched {
                Some(touched) if touched.update.contains(&column) => attribute.update += 1,
                Some(touched) if !touched.add.contains(&column) => attribute.leave += 1,
                _ => attribute.add += 1,
            }
        }
    }

    /// All of them, in the order in which the file has them.
    pub fn into_plan(self, plan: &mut Plan) {
        plan.attributes.extend(self.all);
    }
}

/// Counts what a link brings, attribute by attribute; names that no field fits stay in the file.
pub(super) fn of_connection(plan: &mut Plan, connection: &Connection, became: Became) {
    let said = |text: &str| !text.trim().is_empty();
    let mut filled: BTreeSet<(String, Field)> = BTreeSet::new();
    for (name, field, text) in [
        ("From", Field::TieFrom, &connection.from),
        ("To", Field::TieTo, &connection.to),
        ("Type", Field::TieKind, &connection.kind),
        ("Label", Field::TieKind, &connection.label),
    ] {
        filled.extend(said(text).then(|| (name.to_owned(), field)));
    }
    for (name, _) in connection.attributes.iter().filter(|(_, text)| said(text)) {
        let is = |names: &[&str]| names.iter().any(|one| name.eq_ignore_ascii_case(one));
        let field = match () {
            () if is(&SINCE) => Field::From,
            () if is(&UNTIL) => Field::To,
            () if is(&WEIGHT) => Field::TieWeight,
            () if is(&["source"]) => Field::TieSource,
            () => continue,
        };
        filled.insert((name.clone(), field));
    }
    for (name, field) in filled {
        let at = plan.attributes.iter().position(|one| one.name == name && one.field == field);
        let at = at.unwrap_or_else(|| {
            plan.attributes.push(Attribute::new(&name, field));
            plan.attributes.len() - 1
        });
        let Some(attribute) = plan.attributes.get_mut(at) else { continue };
        match became {
            Became::New => attribute.add += 1,
            Became::Unchanged => attribute.leave += 1,
            _ => {}
        }
    }
}

/// Counts the cells of a list of links, column by column, by what becomes of their rows.
pub(super) fn of_rows(plan: &mut Plan, source: &Source, rows: &BTreeMap<usize, Became>) {
    for (number, row) in source.table.rows(source.sheet).enumerate() {
        let became = rows.get(&number);
        let filled = plan.columns.iter_mut().enumerate();
        for (_, column) in filled.filter(|(at, _)| !row.text(*at).trim().is_empty()) {
            match became {
                Some(Became::New) => column.add += 1,
                Some(Became::Unchanged) => column.leave += 1,
                _ => {}
            }
        }
    }
}
