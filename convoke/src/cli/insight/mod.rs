//! `convoke insight`: the analyses on files, without a hub. One file or folder for each analysis.

mod network;
mod overlap;
mod sheeted;

use clap::{Args, Subcommand};

use super::{Common, Outcome};

/// `convoke insight network EDGES`
#[derive(Debug, Args)]
pub struct Insight {
    #[command(subcommand)]
    analysis: Analysis,
}

#[derive(Debug, Subcommand)]
enum Analysis {
    /// Say what a network shows: parts, cores, brokers, bridges, neighbourhoods.
    Network(network::Network),
    /// Find who does the same at the same place at the same time, and where nobody is.
    Overlap(overlap::Overlap),
}

impl Insight {
    /// Does the analysis.
    pub fn run(self, common: &Common) -> Outcome {
        match self.analysis {
            Analysis::Network(analysis) => analysis.run(common),
            Analysis::Overlap(analysis) => analysis.run(common),
        }
    }
}
