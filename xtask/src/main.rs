//! `cargo xtask tidy` holds the house's invariants; `cargo xtask new capability NAME` writes a
//! room; `cargo xtask test` runs all tests and tells which of them passed something by.

mod new_capability;
mod skips;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str =
    "cargo xtask tidy\ncargo xtask test [ARGUMENTS OF CARGO TEST]\ncargo xtask new capability NAME";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let answer = match words.as_slice() {
        ["tidy"] => tidy::run(&house()),
        ["test", arguments @ ..] => skips::run(&house(), arguments),
        ["new", "capability", name] => new_capability::write(&house(), name),
        _ => Err(vec![USAGE.to_owned()]),
    };
    match answer {
        Ok(word) => {
            println!("{word}");
            ExitCode::SUCCESS
        }
        Err(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            eprintln!("{} to mend", faults.len());
            ExitCode::FAILURE
        }
    }
}

/// The root of the workspace: the folder above this crate.
fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_path_buf()
}
