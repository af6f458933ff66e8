//! `convoke insight`: the analyses on files, without a hub. One file or folder for each analysis.

mod inequality;
mod matching;
mod network;
mod opinion;
mod overlap;
mod power;

use clap::{Args, Subcommand};

use super::{Common, Outcome};

pub(super) use opinion::read as read_polis;

/// `convoke insight match A.csv B.csv`
#[derive(Debug, Args)]
pub struct Insight {
    #[command(subcommand)]
    analysis: Analysis,
}

#[derive(Debug, Subcommand)]
enum Analysis {
    /// Find which organisations of two lists are one, or which of one list are listed twice.
    Match(matching::Match),
    /// Say what a network shows: parts, cores, brokers, bridges, neighbourhoods.
    Network(network::Network),
    /// Measure how unequally something is shared: Gini, Theil, Atkinson and others.
    Inequality(inequality::Inequality),
    /// Find groups of opinion in a Pol.is export: what sets them apart, what they share.
    Opinion(opinion::Opinion),
    /// Find who does the same at the same place at the same time, and where nobody is.
    Overlap(overlap::Overlap),
    /// Measure who can decide under a rule: Banzhaf, Shapley–Shubik, Coleman, exactly.
    Power(power::Power),
}

impl Insight {
    /// Does the analysis.
    pub fn run(self, common: &Common) -> Outcome {
        match self.analysis {
            Analysis::Match(analysis) => analysis.run(common),
            Analysis::Inequality(analysis) => analysis.run(common),
            Analysis::Network(analysis) => analysis.run(common),
            Analysis::Opinion(analysis) => analysis.run(common),
            Analysis::Overlap(analysis) => analysis.run(common),
            Analysis::Power(analysis) => analysis.run(common),
        }
    }
}
