//! A list of ties alone: a table whose rows say who is tied to whom. Its columns are proposed by
//! their names and chosen by a person, as those of other lists are.

use formats::graph::{
    Connection, Dangling, Element, Graph, ends, graph_of_ties, is_elements, meanings,
};
use formats::{Sheet, Table, Workbook, find_table, table_under};

use super::fields::Field;
use super::propose::Mapping;
use super::several::{MOST, Several, each_once};
use super::source::Source;
use super::values::{looks_like_a_date, number};

/// So many rows tell whether the ends of ties are names.
const LOOKED_AT: usize = 200;

/// Whether a file is one list of ties: two columns name the ends, and hold names.
pub(super) fn looks(workbook: &Workbook, header: Option<u64>) -> bool {
    let [sheet] = &workbook.sheets[..] else { return false };
    let said = header.and_then(|row| table_under(sheet, row).ok());
    let table = said.unwrap_or_else(|| find_table(sheet));
    let Some((from, to)) = ends(&table) else { return false };
    // From and to may be days as well, or the numbers of another list.
    let found = [from, to].map(|column| names(sheet, &table, column));
    found[0].0 + found[1].0 > (found[0].1 + found[1].1) / 10 * 8
}

/// Whether somebody who says that a file is a network means a list of ties: it is one table, and no
/// list of elements.
pub(super) fn is_list(workbook: &Workbook, table: &Table) -> bool {
    let elements = workbook.sheets.iter().any(|sheet| is_elements(&sheet.name));
    let labels = meanings(table).contains(&Some("label"));
    !elements && (ends(table).is_some() || !labels)
}

/// How many cells of a column hold something that can be a name, and how many are filled.
fn names(sheet: &Sheet, table: &Table, column: usize) -> (usize, usize) {
    let texts = table.rows(sheet).take(LOOKED_AT).map(|row| row.text(column).trim());
    let filled: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
    let name = |text: &&&str| number(text).is_none() && !looks_like_a_date(text);
    (filled.iter().filter(name).count(), filled.len())
}

/// Where the columns of a list of ties go: by their names, and the ends by what stands in them
/// where no name says it.
pub(super) fn proposed(sheet: &Sheet, table: &Table) -> Mapping {
    let field = |meaning: Option<&str>| match meaning {
        Some("from") => Field::TieFrom,
        Some("to") => Field::TieTo,
        Some("type" | "label") => Field::TieKind,
        Some("direction" | "directed") => Field::TieDirection,
        Some("weight") => Field::TieWeight,
        Some("since") => Field::From,
        Some("until") => Field::To,
        Some("source") => Field::TieSource,
        _ => Field::Leave,
    };
    let mut fields: Vec<Field> = meanings(table).into_iter().map(field).collect();
    if !fields.contains(&Field::TieFrom) {
        let named = |column: &usize| {
            let (names, filled) = names(sheet, table, *column);
            filled > 0 && names * 10 > filled * 8
        };
        let open: Vec<usize> = (0..fields.len()).filter(named).collect();
        if let [from, to, ..] = open[..] {
            (fields[from], fields[to]) = (Field::TieFrom, Field::TieTo);
        }
    }
    Mapping { fields, ..Mapping::default() }
}

/// A list of ties as a graph.
pub(super) struct Ties {
    pub graph: Graph,
    /// The row that each connection tells of: its place, and its number as people count.
    pub rows: Vec<(usize, u64)>,
    /// In how many rows either end names several.
    several: [u64; 2],
    /// Ends that name too many, and so stay whole: row, end, text.
    pub whole: Vec<(u64, Field, String)>,
}

impl Ties {
    /// In how many rows an end names several.
    pub fn several(&self, end: Field) -> u64 {
        self.several[usize::from(end == Field::TieTo)]
    }
}

/// Reads the rows as ties; where a cell names several, each of them is tied.
pub(super) fn read(source: &Source, mapping: &Mapping, several: Option<&Several>) -> Ties {
    let mut types = 0;
    let meanings: Vec<Option<&'static str>> = (0..source.table.keys.len())
        .map(|column| match mapping.field(column) {
            Field::TieFrom => Some("from"),
            Field::TieTo => Some("to"),
            // A second column that says what a tie is tells it in the partner's own words.
            Field::TieKind => {
                types += 1;
                Some(if types == 1 { "type" } else { "label" })
            }
            Field::TieDirection => Some("direction"),
            Field::TieWeight => Some("weight"),
            Field::From => Some("since"),
            Field::To => Some("until"),
            Field::TieSource => Some("source"),
            _ => None,
        })
        .collect();
    let list = graph_of_ties(source.sheet, &source.table, &meanings);
    let sign = |field| mapping.column(field).and_then(|at| mapping.splits.get(&at).copied());
    let (from, to) = (sign(Field::TieFrom), sign(Field::TieTo));
    let mut ties =
        Ties { graph: Graph::default(), rows: Vec::new(), several: [0; 2], whole: Vec::new() };
    let numbers = source.table.rows(source.sheet).map(|row| row.number());
    let mut dangling = list.dangling.into_iter().peekable();
    for ((row, connection), number) in list.connections.iter().enumerate().zip(numbers) {
        if let Some(loose) = dangling.next_if(|loose| loose.connection == row) {
            let connection = ties.graph.connections.len();
            ties.graph.dangling.push(Dangling { connection, ..loose });
        }
        let names = |sign, end: &'_ str| match several {
            Some(several) => {
                each_once(several.names(sign, end)).into_iter().map(str::to_owned).collect()
            }
            None => vec![end.to_owned()],
        };
        let (froms, mut tos) = (names(from, &connection.from), names(to, &connection.to));
        let over = |sign, end: &str| several.is_some_and(|all| all.is_overfull(sign, end));
        if over(from, &connection.from) {
            ties.whole.push((number, Field::TieFrom, connection.from.clone()));
        }
        let product = tos.len() > 1 && froms.len() * tos.len() > MOST;
        if product || over(to, &connection.to) {
            tos = vec![connection.to.clone()];
            ties.whole.push((number, Field::TieTo, connection.to.clone()));
        }
        ties.several[0] += u64::from(froms.len() > 1);
        ties.several[1] += u64::from(tos.len() > 1);
        let apart = each(connection, &froms, &tos);
        ties.rows.extend(std::iter::repeat_n((row, number), apart.len()));
        ties.graph.connections.extend(apart);
    }
    let mut seen = std::collections::BTreeSet::new();
    for connection in &ties.graph.connections {
        for end in [&connection.from, &connection.to] {
            if !end.is_empty() && seen.insert(end.clone()) {
                ties.graph.elements.push(Element { label: end.clone(), ..Element::default() });
            }
        }
    }
    ties
}

/// The connections of a row: one for each two that it names. How strong several are together says
/// nothing of one.
fn each(connection: &Connection, froms: &[String], tos: &[String]) -> Vec<Connection> {
    let between = |from: &String, to: &String| {
        let (from, to) = (from.clone(), to.clone());
        let mut one = Connection { from, to, ..connection.clone() };
        if froms.len() * tos.len() > 1 {
            one.attributes.remove("weight");
        }
        one
    };
    froms
        .iter()
        .flat_map(|from| tos.iter().map(|to| between(from, to)).collect::<Vec<_>>())
        .collect()
}
