//! `convoke tally`: decides a case: a rule and ballots, in the form of the decision-rules file.

use std::path::PathBuf;

use clap::Args;

use super::{Common, Exit, Outcome, Trouble, say};

/// `convoke tally CASE.json`
#[derive(Debug, Args)]
pub struct Tally {
    /// The case: one pattern with its tests, a whole file of them, or a rule with ballots.
    case: PathBuf,
}

impl Tally {
    /// Decides it, and says why.
    pub fn run(self, common: &Common) -> Outcome {
        use std::io::Read as _;
        let file = std::fs::File::open(&self.case)
            .map_err(|fault| Trouble::usage(format!("{}: {fault}", self.case.display())))?;
        let mut text = String::new();
        file.take(64 << 20).read_to_string(&mut text)?;
        let case = serde_json::from_str(&text)
            .map_err(|fault| Trouble::from(format!("{}: {fault}", self.case.display())))?;
        let report = charter::case::run(&case)?;
        let lang =
            charter::say::language(faces::lang::Tag::En).map_err(|faults| faults.join("; "))?;
        let json = charter::say::report_json(&lang, &report);
        say(common, &json, || charter::say::report_text(&lang, &report));
        Ok(if report.agrees() { Exit::Holds } else { Exit::Not })
    }
}
