//! Files and functions that fit in a head, and nothing left over.

use super::source::{Source, Tree};

/// A file over this many lines is two ideas.
const FILE_LINES_MAX: usize = 500;
/// A function over this many lines is two functions.
const FUNCTION_LINES_MAX: usize = 70;
/// A line of Rust over this many columns does not fit beside another file.
const COLUMNS_MAX: usize = 100;

/// Sizes of files, functions and lines.
pub fn fit(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for file in tree.files.iter().filter(|f| f.is(".rs") || f.is(".ts") || f.is(".css")) {
        let lines = file.text.lines().count();
        if lines > FILE_LINES_MAX {
            faults.push(format!("{}: {lines} lines, over {FILE_LINES_MAX}", file.path));
        }
        if file.is(".rs") {
            faults.extend(long_lines(file));
            faults.extend(long_functions(file));
        }
    }
    faults
}

fn long_lines(file: &Source) -> impl Iterator<Item = String> {
    file.text.lines().enumerate().filter_map(|(n, line)| {
        let columns = line.chars().count();
        // Text that cannot be broken (addresses, test vectors) stands in quotes and is let be.
        let broken = columns > COLUMNS_MAX && !line.contains('"') && !line.contains("http");
        broken.then(|| format!("{}:{}: {columns} columns, over {COLUMNS_MAX}", file.path, n + 1))
    })
}

/// A function runs from its `fn` to the closing brace in the same column.
fn long_functions(file: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (n, line) in file.text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let words = line.trim_start();
        match open {
            None if starts_function(words) && !words.ends_with(';') && !words.ends_with('}') => {
                open = Some((n, indent));
            }
            Some((start, at)) if indent == at && words.starts_with('}') => {
                let length = n - start + 1;
                if length > FUNCTION_LINES_MAX {
                    let place = format!("{}:{}", file.path, start + 1);
                    faults.push(format!("{place}: {length} lines, over {FUNCTION_LINES_MAX}"));
                }
                open = None;
            }
            Some((_, at)) if indent == at && words.ends_with(';') => open = None,
            _ => {}
        }
    }
    faults
}

fn starts_function(words: &str) -> bool {
    let known = ["pub ", "pub(crate) ", "pub(super) ", "const ", "async ", "unsafe "];
    let mut rest = words;
    while let Some(shorter) = known.iter().find_map(|k| rest.strip_prefix(k)) {
        rest = shorter;
    }
    rest.starts_with("fn ")
}

/// Marks of unfinished work.
pub fn left_over(tree: &Tree) -> Vec<String> {
    let marks = [concat!("todo", "!("), concat!("dbg", "!("), concat!("FIX", "ME"), "#[ignore"];
    let mut faults = Vec::new();
    for file in tree.files.iter().filter(|f| f.is(".rs") || f.is(".ts") || f.is(".mjs")) {
        for (n, line) in file.text.lines().enumerate() {
            for mark in marks.iter().filter(|mark| line.contains(*mark)) {
                if !file.path.starts_with("xtask/") {
                    faults.push(format!("{}:{}: `{mark}` is left over", file.path, n + 1));
                }
            }
        }
    }
    faults
}
