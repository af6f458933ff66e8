//! Graphs: elements, connections, loops, in whatever form they come.
//!
//! Many forms arrive and give the same graph: a Kumu project (JSON with ids), a workbook with
//! the sheets `Elements` and `Connections`, two lists of records in two files, GraphML, GEXF,
//! people and organisations as Popolo, grants as 360Giving, organisations as JSON-LD. Kumu's forms,
//! GraphML and GEXF are written too; Popolo holds what it has words for.
//!
//! *Direction*: a connection is undirected unless the file says `directed` or `mutual`. Workbooks
//! seldom say, and Kumu's own export of the same map says `undirected`.
//! *Distinct*: two connections are the same when their ends, direction, type, label and all other
//! columns are; the ends of an undirected or mutual one may be swapped. Nothing is dropped for
//! being repeated: Kumu draws each line, and so do we; the figure is reported beside the count.
//! *Loops* exist in Kumu's forms alone.
pub mod gexf;
mod grants;
pub mod graphml;
pub(crate) mod jsonld;
mod kumu;
mod parts;
pub mod popolo;
mod sheets;
mod walk;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use kumu::{write_json, write_sheets};
pub use sheets::{
    ends, graph, graph_of_sheets, graph_of_ties, is_elements, is_grants, is_graph, is_meaning,
    is_part, meanings,
};
pub use write::{Named, Tied, Told, Whole};

/// A map of who is out there and how they are tied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Graph {
    /// Elements in the file's order.
    pub elements: Vec<Element>,
    /// Connections in the file's order, dangling ones included.
    pub connections: Vec<Connection>,
    /// Loops in the file's order.
    pub loops: Vec<Loop>,
    /// Names of the maps that a project export draws from these elements.
    pub maps: Vec<String>,
    /// Ends of connections that name no element: counted aloud, never dropped.
    pub dangling: Vec<Dangling>,
    /// Labels that several elements bear; connections by label mean the first of them.
    pub repeated: Vec<String>,
}

/// One element: an organisation, a person, anything that is tied.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Element {
    /// The name it goes by.
    pub label: String,
    /// Kumu's "type".
    pub kind: String,
    /// What it is, in words.
    pub description: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// All other columns that are filled, by name.
    pub attributes: BTreeMap<String, String>,
    /// The id the file gave it; empty when the file has none.
    pub id: String,
}

/// Which way a connection points.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// No direction.
    #[default]
    Undirected,
    /// From one to the other.
    Directed,
    /// Both ways.
    Mutual,
}

impl Direction {
    /// Kumu's word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Undirected => "undirected",
            Self::Directed => "directed",
            Self::Mutual => "mutual",
        }
    }
}

/// One connection between two elements.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Connection {
    /// Label of the element it starts at; its id where several bear that label and it was named.
    pub from: String,
    /// Label of the element it ends at, likewise.
    pub to: String,
    /// Which way it points.
    pub direction: Direction,
    /// Kumu's "type".
    pub kind: String,
    /// Its label.
    pub label: String,
    /// What it is, in words.
    pub description: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// All other columns that are filled, by name.
    pub attributes: BTreeMap<String, String>,
    /// The id the file gave it; empty when the file has none.
    pub id: String,
    /// The row that tells of it, where one row may tell of several; 0 elsewhere.
    pub row: u64,
}

impl Connection {
    /// The connection with its ends in order where direction does not matter, and without the
    /// file's own id and row: what two forms of the same map agree on.
    fn settled(&self) -> Self {
        let mut settled = self.clone();
        settled.id.clear();
        settled.row = 0;
        if settled.direction != Direction::Directed && settled.from > settled.to {
            std::mem::swap(&mut settled.from, &mut settled.to);
        }
        settled
    }
}

/// One feedback loop.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Loop {
    /// The name it goes by.
    pub label: String,
    /// What it is, in words.
    pub description: String,
}

/// An end of a connection that names no element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dangling {
    /// The connection's place in [`Graph::connections`].
    pub connection: usize,
    /// The row it stands in, as people count.
    pub row: u64,
    /// The name that no element bears.
    pub label: String,
}

impl Graph {
    /// How many connections differ from each other.
    pub fn distinct_connections(&self) -> usize {
        self.connections.iter().map(Connection::settled).collect::<BTreeSet<_>>().len()
    }

    /// Both hold the same elements and connections, whatever their order and the files' ids.
    pub fn same_as(&self, other: &Self) -> bool {
        self.settled() == other.settled()
    }

    /// Writes down the labels that several elements bear.
    fn find_repeated(&mut self) {
        let mut seen = BTreeSet::new();
        let again = self.elements.iter().filter(|element| !seen.insert(element.label.as_str()));
        let repeated: BTreeSet<String> = again.map(|element| element.label.clone()).collect();
        self.repeated = repeated.into_iter().collect();
    }

    fn settled(&self) -> (Vec<Element>, Vec<Connection>, Vec<Loop>) {
        let mut elements = self.elements.clone();
        elements.iter_mut().for_each(|element| element.id.clear());
        let mut connections: Vec<_> = self.connections.iter().map(Connection::settled).collect();
        let mut loops = self.loops.clone();
        elements.sort();
        connections.sort();
        loops.sort();
        (elements, connections, loops)
    }
}
