//! `convoke insight network`: what a network shows.

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
    /// The ties: a graph file (GraphML, GEXF, Kumu as JSON or XLSX, Popolo, 360Giving), a table
    /// with the columns `from` and `to` (and `weight`), or lines of two node numbers under
    /// `# nodes N edges M undirected`; each may be packed (`.gz`).
    edges: PathBuf,
    /// The group of each node: a line for each, or a table with a column of names and one of
    /// groups. Without it, the kinds that a graph file gives its elements.
    #[arg(long)]
    groups: Option<PathBuf>,
    /// Ties of a table lead from one to the other.
    #[arg(long)]
    directed: bool,
}

impl Network {
    /// Works everything out, and says it.
    pub fn run(self, common: &Common) -> Outcome {
        let input = Input::read(&self.edges, self.groups.as_deref(), self.directed)?;
        let bar = progress("analysing", None);
        let figures = Figures::new(&input);
        bar.finish_and_clear();
        say(common, &figures.json(&input), || words::report(&input, &figures));
        Ok(Exit::Holds)
    }
}
