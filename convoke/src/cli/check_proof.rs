//! `convoke check-proof`: whether a proof holds for an entry, and a disclosure for a hidden value.

use std::path::{Path, PathBuf};

use clap::Args;
use record::{Disclosure, Entry, Policy, TlogProof};
use serde_json::json;

use super::{Common, Exit, Outcome, Trouble, say};

/// `convoke check-proof F --entry E --policy P`
#[derive(Debug, Args)]
pub struct CheckProof {
    /// The proof (`.tlog-proof`).
    file: PathBuf,
    /// The entry: its bytes as they stand in the record.
    #[arg(long)]
    entry: PathBuf,
    /// A disclosure: the words behind one of the entry's commitments.
    #[arg(long)]
    disclosure: Option<PathBuf>,
    /// Whom to trust; without it, the file `policy` beside the proof.
    #[arg(long)]
    policy: Option<PathBuf>,
}

impl CheckProof {
    /// Checks it.
    pub fn run(self, common: &Common) -> Outcome {
        let beside = self.file.with_file_name("policy");
        if self.policy.is_none() && !beside.is_file() {
            let sentence = "whom to trust? Name the record's file `policy` with --policy";
            return Err(Trouble::usage(sentence));
        }
        let policy = Policy::parse(&read(self.policy.as_deref().unwrap_or(&beside))?)
            .map_err(|fault| Trouble::from(format!("policy: {fault}")))?;
        let leaf = read(&self.entry)?;
        let checked = TlogProof::parse(&read(&self.file)?)
            .and_then(|proof| proof.check(&policy, &leaf).map(|trusted| (proof.index, trusted)));
        let (index, trusted) = match checked {
            Ok(checked) => checked,
            Err(fault) => return Ok(no(common, &fault.to_string())),
        };
        if let Some(file) = &self.disclosure
            && let Err(fault) = disclosed(&leaf, &read(file)?)
        {
            return Ok(no(common, &fault));
        }
        let head = &trusted.checkpoint.head;
        let json = json!({
            "holds": true,
            "origin": trusted.checkpoint.origin,
            "entry": index,
            "size": head.size,
            "root": head.root.to_string(),
            "witnesses": trusted.witnesses.len(),
            "disclosure": self.disclosure.is_some(),
        });
        say(common, &json, || {
            let words =
                if self.disclosure.is_some() { " The words are the committed ones." } else { "" };
            format!(
                "HOLDS: entry {index} is in the record `{}` of {} entries.{words}",
                trusted.checkpoint.origin, head.size
            )
        });
        Ok(Exit::Holds)
    }
}

fn no(common: &Common, fault: &str) -> Exit {
    say(common, &json!({ "holds": false, "fault": fault }), || format!("DOES NOT HOLD: {fault}"));
    Exit::Not
}

/// Whether the words are those that the entry committed to.
fn disclosed(leaf: &[u8], disclosure: &[u8]) -> Result<(), String> {
    let entry = Entry::parse(leaf).map_err(|fault| fault.to_string())?;
    let text = disclosure.trim_ascii_end();
    let disclosure = Disclosure::parse(text).map_err(|fault| fault.to_string())?;
    let named = entry.act.hid.contains(&disclosure.commitment());
    if named { Ok(()) } else { Err("the entry commits to other words".to_owned()) }
}

fn read(file: &Path) -> Result<Vec<u8>, Trouble> {
    use std::io::Read as _;
    let opened = std::fs::File::open(file)
        .map_err(|fault| Trouble::usage(format!("{}: {fault}", file.display())))?;
    let mut bytes = Vec::new();
    opened.take(1 << 20).read_to_end(&mut bytes)?;
    Ok(bytes)
}
