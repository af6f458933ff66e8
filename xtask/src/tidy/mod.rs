//! The house's invariants as checks: each returns what is wrong, with file, line and mend.

mod api;
mod flow;
mod messages;
mod purity;
mod rooms;
mod size;
mod source;
mod styles;

use std::path::Path;

use source::Tree;

/// A check: its name, as ARCHITECTURE.md cites it, and what it finds wrong.
type Check = (&'static str, fn(&Tree) -> Vec<String>);

/// Every check, in the order in which faults are shown.
const CHECKS: &[Check] = &[
    ("rooms_have_one_shape", rooms::one_shape),
    ("every_kind_has_a_golden_file", rooms::golden_files),
    ("every_crate_says_what_it_is_for", rooms::heads),
    ("pure_code_does_no_io", purity::pure_code),
    ("only_store_knows_sql", purity::only_store_knows_sql),
    ("only_convoke_knows_clock_environment_network", purity::only_convoke_knows_the_world),
    ("rooms_use_only_rooms_above", flow::directions),
    ("files_and_functions_fit", size::fit),
    ("nothing_left_over", size::left_over),
    ("six_languages", messages::complete),
    ("logical_css", styles::logical),
    ("fields_of_the_api_say_what_they_are", api::described),
];

/// Runs every check over the tree.
pub fn run(house: &Path) -> Result<String, Vec<String>> {
    let tree = Tree::read(house).map_err(|fault| vec![fault.to_string()])?;
    let faults: Vec<String> = CHECKS
        .iter()
        .flat_map(|(name, check)| check(&tree).into_iter().map(move |f| format!("{name}: {f}")))
        .collect();
    if faults.is_empty() {
        Ok(format!("tidy: {} checks hold over {} files", CHECKS.len(), tree.files.len()))
    } else {
        Err(faults)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_house_is_tidy() {
        if let Err(faults) = super::run(&crate::house()) {
            panic!("{}", faults.join("\n"));
        }
    }
}
