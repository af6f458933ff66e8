//! A network read from a file.

use std::collections::BTreeMap;
use std::path::Path;

use formats::graph::{Connection, Direction, graph, is_graph};
use insight::network::Graph;

use super::super::super::Trouble;
use crate::cli::tables::{Sheeted, bytes, workbook};

/// A network as it was read.
pub(super) struct Input {
    pub graph: Graph,
    /// What each node is called.
    pub names: Vec<String>,
    /// The group of each node and what groups are called.
    pub groups: Option<(Vec<u32>, Vec<String>)>,
    /// Ties of a node to itself, which count for nothing.
    pub loops: usize,
    /// Ties that another one repeats; weights add up.
    pub repeated: usize,
    /// Ties that lead to a name which no node of a graph file bears.
    pub dangling: usize,
}

const FROM: &[&str] = &["from", "source", "ego", "de", "desde"];
const TO: &[&str] = &["to", "target", "alter", "vers", "hacia"];
const WEIGHT: &[&str] = &["weight", "value", "strength", "poids", "peso"];
/// What a node without a group is in.
const NO_GROUP: &str = "(none)";

impl Input {
    /// Reads the ties, and the groups when there are any.
    pub fn read(edges: &Path, groups: Option<&Path>, directed: bool) -> Result<Self, Trouble> {
        let (name, bytes) = bytes(edges)?;
        let numbered = bytes.starts_with(b"# ");
        let mut ties = if numbered {
            Ties::of_lines(&name, &bytes)?
        } else {
            Ties::of_workbook(name, &bytes, directed)?
        };
        let loops = ties.ties.iter().filter(|tie| tie.0 == tie.1).count();
        ties.scale();
        let make = if ties.directed { Graph::directed } else { Graph::undirected };
        let graph = make(ties.names.len(), &ties.whole);
        let repeated = ties.ties.len() - loops - graph.ties();
        let names = ties.names;
        let groups = match groups {
            Some(file) => Some(group(file, &names, numbered)?),
            None => ties.kinds.as_deref().map(places),
        };
        Ok(Self { graph, names, groups, loops, repeated, dangling: ties.dangling })
    }
}

/// Ties as they stand in a file.
#[derive(Default)]
struct Ties {
    names: Vec<String>,
    /// From, to, and the weight: digits and how many of them stand behind the point.
    ties: Vec<(u32, u32, (u64, u32))>,
    /// The same with weights as whole numbers.
    whole: Vec<(u32, u32, u64)>,
    directed: bool,
    /// The kind of each node, where a graph file says one of any.
    kinds: Option<Vec<String>>,
    dangling: usize,
}

impl Ties {
    /// Lines of node numbers below a line that says how many there are.
    fn of_lines(name: &str, bytes: &[u8]) -> Result<Self, Trouble> {
        let text = std::str::from_utf8(bytes).map_err(|_| format!("{name} is not UTF-8 text"))?;
        let head: Vec<&str> = text.lines().next().unwrap_or_default().split_whitespace().collect();
        let after =
            |word: &str| head.iter().position(|w| *w == word).and_then(|at| head.get(at + 1));
        let nodes = after("nodes").and_then(|n| n.parse::<u32>().ok()).filter(|n| *n <= MOST);
        let nodes = nodes.ok_or_else(|| {
            format!("{name}, line 1: no number of nodes; write `# nodes 34 edges 78 undirected`")
        })?;
        let mut ties = Vec::new();
        for (at, line) in text.lines().enumerate().skip(1) {
            let fault = || {
                let what =
                    "is not two node numbers below the number of nodes, and a weight above 0";
                Trouble::from(format!("{name}, line {}: `{line}` {what}", at + 1))
            };
            let words: Vec<&str> = line.split_whitespace().collect();
            let node = |at: usize| words.get(at)?.parse::<u32>().ok().filter(|n| *n < nodes);
            let weight = words.get(2).map_or(Some((1, 0)), |word| weight(word));
            match (words.len(), node(0), node(1), weight) {
                (0, ..) => {}
                (2 | 3, Some(from), Some(to), Some(weight)) => ties.push((from, to, weight)),
                _ => return Err(fault()),
            }
        }
        let names = (0..nodes).map(|node| node.to_string()).collect();
        Ok(Self { names, ties, directed: head.contains(&"directed"), ..Self::default() })
    }

    /// A graph file (GraphML, GEXF, Kumu, Popolo, JSON-LD, 360Giving), or a table of names.
    fn of_workbook(name: String, bytes: &[u8], directed: bool) -> Result<Self, Trouble> {
        let workbook = workbook(&name, bytes)?;
        if !is_graph(&workbook) {
            return Self::of_table(&Sheeted::of(name, workbook)?, directed);
        }
        let graph = graph(&workbook).map_err(|fault| Trouble::from(fault.in_file(&name)))?;
        Self::of_graph(&name, graph, directed)
    }

    /// Elements and connections. One connection with a direction makes all of them directed; those
    /// without then lead both ways.
    fn of_graph(file: &str, graph: formats::graph::Graph, directed: bool) -> Result<Self, Trouble> {
        let mut known: BTreeMap<&str, u32> = BTreeMap::new();
        for (place, element) in graph.elements.iter().enumerate() {
            known.entry(&element.label).or_insert(place as u32);
        }
        let one_way = |tie: &Connection| tie.direction == Direction::Directed;
        let directed = directed || graph.connections.iter().any(one_way);
        let (mut ties, mut dangling) = (Vec::new(), 0);
        for (place, tie) in graph.connections.iter().enumerate() {
            let ends = (known.get(tie.from.as_str()), known.get(tie.to.as_str()));
            let (Some(from), Some(to)) = ends else {
                dangling += 1;
                continue;
            };
            let weight = tie.attributes.get("weight").map_or(Some((1, 0)), |text| weight(text));
            let weight = weight.ok_or_else(|| {
                let (from, to) = (&tie.from, &tie.to);
                format!("{file}, connection {} ({from} – {to}): no weight above 0", place + 1)
            })?;
            ties.push((*from, *to, weight));
            if directed && !one_way(tie) {
                ties.push((*to, *from, weight));
            }
        }
        let kinds = graph.elements.iter().map(|element| element.kind.clone());
        let kinds = kinds.map(|kind| if kind.is_empty() { NO_GROUP.to_owned() } else { kind });
        let kinds = Some(kinds.collect::<Vec<_>>()).filter(|all| all.iter().any(|k| k != NO_GROUP));
        let names = graph.elements.into_iter().map(|element| element.label).collect();
        Ok(Self { names, ties, directed, kinds, dangling, ..Self::default() })
    }

    /// A table of names.
    fn of_table(sheet: &Sheeted, directed: bool) -> Result<Self, Trouble> {
        let column = |names: &[&str]| sheet.any(names).map_or_else(|| sheet.asked(names[0]), Ok);
        let (from, to) = (column(FROM)?, column(TO)?);
        let weights = sheet.any(WEIGHT);
        let (mut names, mut ties) = (Vec::new(), Vec::new());
        let mut known: BTreeMap<String, u32> = BTreeMap::new();
        for row in sheet.rows() {
            let mut node = |column: usize| {
                let name = row.text(column).trim().to_owned();
                if name.is_empty() {
                    return Err(sheet.fault(
                        &row,
                        column,
                        "names nobody; fill it in or take the row out",
                    ));
                }
                Ok(*known.entry(name).or_insert_with_key(|name| {
                    names.push(name.clone());
                    names.len() as u32 - 1
                }))
            };
            let ends = (node(from)?, node(to)?);
            let weight = match weights.filter(|column| !row.text(*column).trim().is_empty()) {
                None => (1, 0),
                Some(column) => weight(row.text(column).trim()).ok_or_else(|| {
                    sheet.fault(&row, column, "is no weight above 0, like 2 or 0.5")
                })?,
            };
            ties.push((ends.0, ends.1, weight));
        }
        Ok(Self { names, ties, directed, ..Self::default() })
    }

    /// Weights count by their proportion, so decimals become whole numbers of one size.
    fn scale(&mut self) {
        let places = self.ties.iter().map(|tie| tie.2.1).max().unwrap_or(0);
        let whole = |digits: u64, own: u32| digits.saturating_mul(10_u64.pow(places - own));
        self.whole = self.ties.iter().map(|tie| (tie.0, tie.1, whole(tie.2.0, tie.2.1))).collect();
    }
}

/// The most nodes of a file.
const MOST: u32 = 50_000_000;

/// A decimal number above 0, as its digits and how many of them stand behind the point.
fn weight(text: &str) -> Option<(u64, u32)> {
    let (whole, rest) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let rest = rest.trim_end_matches('0');
    let digits = format!("{whole}{rest}");
    let fits = digits.len() <= 12 && rest.len() <= 6 && digits.bytes().all(|b| b.is_ascii_digit());
    let digits = fits.then(|| digits.parse::<u64>().ok()).flatten()?;
    (digits > 0).then_some((digits, u32::try_from(rest.len()).ok()?))
}

/// The group of each node and what groups are called: a line for each numbered node, or a table.
fn group(
    file: &Path,
    names: &[String],
    numbered: bool,
) -> Result<(Vec<u32>, Vec<String>), Trouble> {
    let (name, bytes) = bytes(file)?;
    let labels: Vec<String> = if numbered {
        let text = String::from_utf8_lossy(&bytes);
        text.lines().map(|line| line.trim().to_owned()).collect()
    } else {
        of_names(&Sheeted::read(name, &bytes)?, names)?
    };
    if labels.len() != names.len() {
        let (lines, nodes) = (labels.len(), names.len());
        return Err(format!(
            "{}: {lines} lines for {nodes} nodes; write the group of each node on a line of its own",
            file.display()
        )
        .into());
    }
    Ok(places(&labels))
}

/// The place of each label among all different ones, and those.
fn places(labels: &[String]) -> (Vec<u32>, Vec<String>) {
    let mut known = labels.to_vec();
    known.sort_unstable();
    known.dedup();
    let place = |label: &String| known.binary_search(label).unwrap_or(0) as u32;
    (labels.iter().map(place).collect(), known)
}

/// The groups that a table of names gives.
fn of_names(sheet: &Sheeted, names: &[String]) -> Result<Vec<String>, Trouble> {
    let name = sheet.any(&["name", "node", "id", "organisation", "organization", "label"]);
    let name = name.map_or_else(|| sheet.asked("name"), Ok)?;
    let group = sheet.any(&["group", "constituency", "type", "kind", "category"]);
    let group = group.map_or_else(|| sheet.asked("group"), Ok)?;
    let given: BTreeMap<&str, &str> = sheet
        .rows()
        .map(|row| (name, group, row))
        .map(|(n, g, row)| (row.cell(n).text().trim(), row.cell(g).text().trim()))
        .collect();
    let of = |name: &String| given.get(name.as_str()).filter(|group| !group.is_empty());
    Ok(names.iter().map(|name| of(name).map_or(NO_GROUP, |group| group).to_owned()).collect())
}
