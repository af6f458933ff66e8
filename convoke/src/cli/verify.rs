//! `convoke verify`: a public record, checked by a stranger. No database, no account.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use hub::Hub;
use hub::engine::replay_public;
use record::{Report, Source};
use serde_json::{Value, json};

use super::source::Public;
use super::{Common, Exit, Outcome, Trouble, progress, say};
use crate::product;

/// `convoke verify DIR|URL`
#[derive(Debug, Args)]
pub struct Verify {
    /// The folder or address of the public files.
    place: String,
    /// Whom to trust; without it, the policy that the record itself offers.
    #[arg(long)]
    policy: Option<PathBuf>,
    /// Also ask the rules about every act again, and compute memberships, tallies and outcomes.
    #[arg(long)]
    replay: bool,
    /// Also check every file that acts speak of.
    #[arg(long)]
    files: bool,
    /// Write the archive of each sealed vote into this folder, for `belenios-tool` or `convoke
    /// ballot verify`.
    #[arg(long)]
    archives: Option<PathBuf>,
}

/// What the replay found.
struct Replayed {
    json: Value,
    lines: String,
    holds: bool,
}

impl Verify {
    /// Verifies it.
    pub fn run(self, common: &Common) -> Outcome {
        let source = Public::at(&self.place)?;
        let policy = source.policy(self.policy.as_ref())?;
        let bar = progress("verifying", None);
        let (report, replayed) = if self.replay || self.files || self.archives.is_some() {
            let (capabilities, authority) = (product::CAPABILITIES, product::AUTHORITY);
            let keys = product::KEYS_OF;
            let found = replay_public(&source, &policy, None, capabilities, authority, keys);
            let replayed = replayed(&source, &found, self.files);
            if let Some(folder) = &self.archives {
                write_archives(&source, &found.hub, folder)?;
            }
            (found.files, Some(replayed))
        } else {
            (record::verify(&source, &policy, None, |_, _, _| bar.inc(1)), None)
        };
        bar.finish_and_clear();
        let holds = report.holds() && replayed.as_ref().is_none_or(|r| r.holds);
        let own_policy = self.policy.is_none();
        let mut json = as_json(&report, holds);
        if let (Some(replayed), Some(object)) = (&replayed, json.as_object_mut()) {
            object.insert("replay".into(), replayed.json.clone());
        }
        say(common, &json, || {
            let mut lines = as_lines(&report, own_policy);
            if let Some(replayed) = &replayed {
                lines.push_str(&replayed.lines);
            }
            lines.push_str(if holds { "HOLDS\n" } else { "DOES NOT HOLD\n" });
            lines
        });
        Ok(match (holds, report.shows_fork()) {
            (_, true) => Exit::Fork,
            (true, _) => Exit::Holds,
            (false, _) => Exit::Not,
        })
    }
}

/// What the rules said about every act, asked again from the public files alone.
fn replayed(source: &Public, found: &hub::engine::Replayed, files: bool) -> Replayed {
    let (hub, report) = (&found.hub, &found.rules);
    let wrong = if files { wrong_files(source, hub) } else { Vec::new() };
    let recomputed = product::recomputed(hub);
    let refused: Vec<Value> = report
        .refused
        .iter()
        .map(|(index, refusal)| json!({ "entry": index, "refusal": refusal }))
        .collect();
    let mut lines = format!("replayed {} acts, every one asked of the rules\n", report.entries);
    for (what, n) in &recomputed {
        lines.push_str(&format!("  recomputed {what}: {n}\n"));
    }
    for (index, refusal) in &report.refused {
        lines.push_str(&format!("  entry {index} should have been refused: {refusal}\n"));
    }
    for file in report.missing_files.iter().chain(&wrong) {
        lines.push_str(&format!("  file {file} is missing or is not what its name says\n"));
    }
    if files {
        lines.push_str(&format!("files checked: {}\n", product::public_files(hub).len()));
    }
    if let Some(fault) = &report.stopped {
        lines.push_str(&format!("  replay stopped: {fault}\n"));
    }
    let holds = report.holds() && report.missing_files.is_empty() && wrong.is_empty();
    let json = json!({
        "entries": report.entries,
        "signed": report.signed,
        "stopped": report.stopped.as_ref().map(ToString::to_string),
        "refused": refused,
        "missing_files": report.missing_files,
        "wrong_files": wrong,
        "recomputed": recomputed.iter().map(|(what, n)| json!({ "what": what, "n": n }))
            .collect::<Vec<_>>(),
        "fingerprint": hub.fingerprint().map(|f| record::Bytes(f).to_string()).unwrap_or_default(),
    });
    Replayed { json, lines, holds }
}

/// Puts together the archive of each sealed vote, as `decision-N.bel`.
fn write_archives(source: &Public, hub: &Hub, folder: &Path) -> Result<(), Trouble> {
    let file = |name: &str| source.fetch(&format!("files/{name}"), 1 << 30).ok().flatten();
    std::fs::create_dir_all(folder)?;
    for motion in hub.room::<decisions::State>().motions() {
        let Some(sealing) = &motion.sealing else { continue };
        let archive = decisions::rules::assembled(sealing, &|name| file(name).map(Arc::from));
        let archive = archive.map_err(|wrong| format!("decision {}: {wrong}", motion.n))?;
        std::fs::write(folder.join(format!("decision-{}.bel", motion.n)), archive.as_bytes())?;
    }
    Ok(())
}

/// The files that acts speak of and that are not what their name says.
fn wrong_files(source: &Public, hub: &Hub) -> Vec<String> {
    let is_right = |name: &String| {
        let found = source.fetch(&format!("files/{name}"), 1 << 30).ok().flatten();
        found.is_some_and(|bytes| store::sha256_hex(&bytes) == *name)
    };
    product::public_files(hub).into_iter().filter(|name| !is_right(name)).collect()
}

/// The report as JSON.
pub fn as_json(report: &Report, holds: bool) -> Value {
    let trusted = report.trusted.as_ref();
    let faults: Vec<Value> = report
        .faults
        .iter()
        .map(|fault| {
            json!({
                "fault": fault.kind.id(),
                "meaning": fault.kind.meaning(),
                "mend": fault.kind.mend(),
                "place": fault.place,
                "detail": fault.detail,
            })
        })
        .collect();
    json!({
        "holds": holds,
        "fork": report.shows_fork(),
        "origin": trusted.map(|t| t.checkpoint.origin.clone()),
        "size": trusted.map(|t| t.checkpoint.head.size),
        "root": trusted.map(|t| t.checkpoint.head.root.to_string()),
        "witnesses": trusted.map(|t| t.witnesses.len()),
        "entries": report.entries,
        "open": report.open,
        "withheld": report.withheld,
        "erased": report.erased,
        "signed_by_actor": report.signed_by_actor,
        "host_only": report.host_only,
        "hidden_actor": report.hidden_actor,
        "faults": faults,
        "fault_count": report.fault_count,
    })
}

/// The report in words.
fn as_lines(report: &Report, own_policy: bool) -> String {
    let mut lines = String::new();
    if let Some(trusted) = &report.trusted {
        let head = &trusted.checkpoint.head;
        lines.push_str(&format!(
            "{}\n  signed head: {} entries, root {}\n  witnesses: {}\n",
            trusted.checkpoint.origin,
            head.size,
            head.root,
            trusted.witnesses.len(),
        ));
    }
    lines.push_str(&format!(
        "  entries whole and in place: {}\n  hidden values: open {}, withheld {}, erased {}\n  \
         signed by their actor: {}, known only from the host: {}, actor hidden: {}\n",
        report.entries,
        report.open,
        report.withheld,
        report.erased,
        report.signed_by_actor,
        report.host_only,
        report.hidden_actor,
    ));
    if own_policy {
        lines.push_str(
            "  note: the policy came with the record itself; name one you trust with --policy\n",
        );
    }
    for fault in &report.faults {
        lines.push_str(&format!("  fault: {fault}; {}\n", fault.kind.mend()));
    }
    lines
}
