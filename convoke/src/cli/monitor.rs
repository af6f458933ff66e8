//! `convoke monitor`: whether a record continues what this machine saw last.

use std::path::PathBuf;

use clap::Args;
use record::{Head, Source as _};

use super::source::Public;
use super::verify::as_json;
use super::{Common, Exit, Outcome, Trouble, say};

/// `convoke monitor URL --state S`
#[derive(Debug, Args)]
pub struct Monitor {
    /// The folder or address of the public files.
    place: String,
    /// Where this machine keeps the head it saw last.
    #[arg(long)]
    state: PathBuf,
    /// Whom to trust; without it, the policy that the record itself offers.
    #[arg(long)]
    policy: Option<PathBuf>,
}

impl Monitor {
    /// Compares, and keeps the newer head when it continues the older.
    pub fn run(self, common: &Common) -> Outcome {
        let source = Public::at(&self.place)?;
        let policy = source.policy(self.policy.as_ref())?;
        let seen = match std::fs::read(&self.state) {
            Ok(note) => Some(note),
            Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => None,
            Err(fault) => return Err(fault.into()),
        };
        let known: Option<Head> = match &seen {
            Some(note) => Some(
                policy
                    .check(note)
                    .map_err(|fault| Trouble::from(format!("the state file: {fault}")))?
                    .checkpoint
                    .head,
            ),
            None => None,
        };
        let report = record::verify(&source, &policy, known.as_ref(), |_, _, _| ());
        if report.holds()
            && let Some(note) = source.fetch("checkpoint", record::note::MAX_NOTE_BYTES)?
        {
            std::fs::write(&self.state, note)?;
        }
        say(common, &as_json(&report, report.holds()), || match report.holds() {
            true => format!("continues what was seen: {} entries", report.entries),
            false => report.faults.iter().map(|fault| format!("{fault}\n")).collect(),
        });
        Ok(match (report.holds(), report.shows_fork()) {
            (_, true) => Exit::Fork,
            (true, _) => Exit::Holds,
            (false, _) => Exit::Not,
        })
    }
}
