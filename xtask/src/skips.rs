//! `cargo xtask test`: all tests, and at the end which of them passed something by, and why. A test
//! that skips passes, so nobody would see it otherwise.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// How a test says that it passes something by.
const SKIPPED: &str = "skipped: ";
/// Set to `refuse` where everything that tests need must be there.
const SKIPS: &str = "CONVOKE_SKIPS";

/// Runs `cargo test` with these arguments, of the whole workspace where there are none.
pub(crate) fn run(house: &Path, arguments: &[&str]) -> Result<String, Vec<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let whole = ["--workspace", "--locked", "--quiet"];
    let started = Command::new(cargo)
        .arg("test")
        .args(if arguments.is_empty() { &whole } else { arguments })
        .args(["--", "--show-output"])
        .current_dir(house)
        .stdout(Stdio::piped())
        .spawn();
    let mut tests = started.map_err(|fault| vec![format!("cargo test: {fault}")])?;
    let mut found = Found::default();
    for line in tests.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line.map_err(|fault| vec![format!("cargo test: {fault}")])?;
        if found.take(&line) {
            println!("{line}");
        }
    }
    let ended = tests.wait().map_err(|fault| vec![format!("cargo test: {fault}")])?;
    let told = found.told();
    let refuse = std::env::var(SKIPS).is_ok_and(|word| word == "refuse");
    if !ended.success() {
        return Err(vec![told, "tests failed".to_owned()]);
    }
    let mut refused = found.mistaken();
    if refuse {
        refused = found.reasons.into_keys().collect();
    }
    if refused.is_empty() {
        return Ok(told);
    }
    refused.iter_mut().for_each(|reason| reason.insert_str(0, "must not be skipped: "));
    refused.insert(0, told);
    Err(refused)
}

/// What the tests passed by.
#[derive(Default)]
struct Found {
    /// The tests by their reasons.
    reasons: BTreeMap<String, Vec<String>>,
    /// Whether the output of tests that passed is being told.
    passed: bool,
    test: String,
}

impl Found {
    /// Takes a line of the tests; whether a person is to see it.
    fn take(&mut self, line: &str) -> bool {
        if line == "successes:" {
            self.passed = true;
        } else if line == "failures:" || line.starts_with("test result:") {
            self.passed = false;
        }
        if let Some(name) = line.strip_prefix("---- ").and_then(|l| l.strip_suffix(" stdout ----"))
        {
            name.clone_into(&mut self.test);
        } else if let Some(reason) = line.strip_prefix(SKIPPED).filter(|_| self.passed) {
            let tests = self.reasons.entry(reason.to_owned()).or_default();
            if tests.last() != Some(&self.test) {
                tests.push(self.test.clone());
            }
        }
        !self.passed
    }

    /// Each reason with its tests.
    fn told(&self) -> String {
        if self.reasons.is_empty() {
            return "no test skipped anything".to_owned();
        }
        let lines = self.reasons.iter().map(|(reason, tests)| {
            format!("\n  {} skipped: {reason} ({})", tests.len(), tests.join(", "))
        });
        let mut all: Vec<&String> = self.reasons.values().flatten().collect();
        all.sort_unstable();
        all.dedup();
        format!("{} tests skipped something{}", all.len(), lines.collect::<String>())
    }

    /// Reasons that name a file of the real data which is not there although its folder is: the
    /// test means another file, or none.
    fn mistaken(&self) -> Vec<String> {
        let misses = |reason: &&String| {
            reason.split_whitespace().any(|word| {
                let data = word.find("/data/").and_then(|at| word.get(..at + "/data".len()));
                data.is_some_and(|folder| Path::new(folder).is_dir()) && !Path::new(word).exists()
            })
        };
        self.reasons.keys().filter(misses).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Found;

    #[test]
    fn what_a_passed_test_skips_is_told_and_the_rest_is_shown() {
        let lines = "running 3 tests\n...\nsuccesses:\n\n---- one stdout ----\n\
            skipped: go is not here\nskipped: go is not here\nsomething else\n\
            ---- a::two stdout ----\nskipped: go is not here\n\n\
            successes:\n    one\n\ntest result: ok.\nskipped: said by the machine\n";
        let mut found = Found::default();
        let shown: Vec<&str> = lines.lines().filter(|line| found.take(line)).collect();
        let own = ["running 3 tests", "...", "test result: ok.", "skipped: said by the machine"];
        assert_eq!(shown, own);
        let told = "2 tests skipped something\n  2 skipped: go is not here (one, a::two)";
        assert_eq!(found.told(), told);
        assert_eq!(Found::default().told(), "no test skipped anything");
    }

    #[test]
    fn a_missing_file_of_a_folder_that_is_there_is_a_mistake() {
        let mut found = Found { passed: true, ..Found::default() };
        let here = std::env::temp_dir().join(format!("skips-{}", std::process::id()));
        assert!(std::fs::create_dir_all(here.join("data")).is_ok());
        let missing = format!("{}/data/iati/gone.xml is not here", here.display());
        found.take(&format!("skipped: {missing}"));
        found.take("skipped: /nowhere/shared/data/iati/gone.xml is not here");
        found.take(&format!("skipped: xmllint or {}/data is not here", here.display()));
        assert_eq!(found.mistaken(), [missing]);
        assert!(std::fs::remove_dir_all(here).is_ok());
    }
}
