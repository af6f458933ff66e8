//! `convoke insight network`: what a network shows.

mod drawn;
mod figures;
mod input;
mod words;

use std::path::PathBuf;

use clap::Args;

use super::super::{Common, Exit, Outcome, progress, say};
use figures::Figures;
use input::Input;

/// `convoke insight network EDGES`
#[derive(Debug, Args)]
pub struct Network {
    /// The ties: a graph file (GraphML, GEXF, Kumu as JSON or XLSX, Popolo, JSON-LD, 360Giving), a
    /// table with the columns `from` and `to` (and `weight`), or lines of two node numbers under
    /// `# nodes N edges M undirected`; each may be packed (`.gz`).
    edges: PathBuf,
    /// The group of each node: a line for each, or a table with a column of names and one of
    /// groups. Without it, the kinds that a graph file gives its elements.
    #[arg(long)]
    groups: Option<PathBuf>,
    /// Ties of a table lead from one to the other.
    #[arg(long)]
    directed: bool,
    /// Betweenness exactly, from a search from every node, however large the network is. Without
    /// it, that of a very large network comes from ways drawn by lot, with its error beside it.
    #[arg(long, conflicts_with = "layout")]
    exact: bool,
    /// Draw it instead: writes a table of where each node stands (`name`, `x`, `y`, each from
    /// -32,000 to 32,000). The same network is drawn the same everywhere. Ctrl-C stops it, and
    /// nothing is written then.
    #[arg(long)]
    layout: Option<PathBuf>,
}

impl Network {
    /// Works everything out, and says it.
    pub fn run(self, common: &Common) -> Outcome {
        let input = Input::read(&self.edges, self.groups.as_deref(), self.directed)?;
        if let Some(to) = &self.layout {
            return drawn::write(common, &input, to);
        }
        let bar = progress("analysing", None);
        let figures = Figures::new(&input, self.exact);
        bar.finish_and_clear();
        say(common, &figures.json(&input), || words::report(&input, &figures));
        Ok(Exit::Holds)
    }
}
