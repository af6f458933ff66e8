//! Styles speak of start and end, never of left and right: half our readers read the other way.

use super::source::Tree;

/// Properties that name a side of the screen instead of a side of the text.
const PHYSICAL: &[&str] = &[
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "text-align:left",
    "text-align:right",
    "text-align: left",
    "text-align: right",
    "float:left",
    "float:right",
    " left:",
    " right:",
    ";left:",
    ";right:",
    "{left:",
    "{right:",
];

/// No stylesheet names left or right.
pub fn logical(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for file in tree.files.iter().filter(|f| f.is(".css")) {
        for (n, line) in file.text.lines().enumerate() {
            for word in PHYSICAL.iter().filter(|word| line.contains(*word)) {
                faults.push(format!("{}:{}: `{}`", file.path, n + 1, word.trim()));
            }
        }
    }
    faults
}
