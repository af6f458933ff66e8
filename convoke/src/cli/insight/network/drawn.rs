//! Where each node stands in a drawing, for whoever draws it elsewhere.

use std::ops::ControlFlow;
use std::path::Path;

use formats::write::{OutTable, csv};
use insight::layout::{Drawing, Settings};
use serde_json::json;

use super::input::Input;
use crate::cli::{Common, Exit, Outcome, Trouble, progress, say};

/// Lays the network out, shows how far that is, and writes a table of names and places.
pub(super) fn write(common: &Common, input: &Input, to: &Path) -> Outcome {
    let graph = &input.graph;
    let ties: Vec<(u32, u32)> = graph.each_tie().map(|(from, to, _)| (from, to)).collect();
    let settings = Settings::for_size(graph.nodes());
    let mut drawing = Drawing::new(graph.nodes(), &ties, settings);
    let bar = progress("drawing", Some(drawing.progress().all));
    while let ControlFlow::Continue(()) = drawing.step() {
        bar.set_position(drawing.progress().done);
    }
    bar.finish_and_clear();
    let places = drawing.picture().at;
    let rows = input.names.iter().zip(&places);
    let table = OutTable {
        name: "layout".to_owned(),
        header: ["name", "x", "y"].map(str::to_owned).into(),
        rows: rows.map(|(name, (x, y))| vec![name.clone(), x.to_string(), y.to_string()]).collect(),
    };
    std::fs::write(to, csv(&table))
        .map_err(|fault| Trouble::usage(format!("{} cannot be written: {fault}", to.display())))?;
    say(common, &json!({ "file": to, "nodes": places.len(), "ties": ties.len() }), || {
        format!("wrote where {} nodes stand into {}", places.len(), to.display())
    });
    Ok(Exit::Holds)
}
