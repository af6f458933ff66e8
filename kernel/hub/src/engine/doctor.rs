//! Looking a hub over: what `doctor` asks, one question after the other. Changes nothing.

use record::checkpoint::Checkpoint;
use record::public::CHECKPOINT;
use record::tree::{Frontier, leaf_hash};
use record::{Commitment, Disclosure, Entry, Signer};
use store::{HubDir, Journal};

use super::publish::ask_again;
use super::refused::Refused;

/// Entries read at once.
const BATCH: u64 = 4_096;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was looked at: a message id.
    pub about: &'static str,
    /// What is wrong; nothing when it is sound.
    pub fault: Option<String>,
}

fn finding(about: &'static str, fault: Option<String>) -> Finding {
    Finding { about, fault }
}

/// Looks a hub over, from its database to its public files.
///
/// # Errors
/// When the database cannot be opened at all.
pub fn doctor(hub: &HubDir) -> Result<Vec<Finding>, Refused> {
    let journal = hub.journal()?;
    let unsafe_settings: Vec<String> = journal
        .settings()?
        .into_iter()
        .filter(|(_, found, expected)| found != expected)
        .map(|(name, found, expected)| format!("{name} is {found}, not {expected}"))
        .collect();
    Ok(vec![
        finding("doctor-settings", joined(unsafe_settings)),
        finding("doctor-database", joined(journal.faults()?)),
        finding("doctor-entries", entries(&journal, hub.origin()).err()),
        finding("doctor-files", files(hub)?),
        finding("doctor-key", key(hub)?),
        finding("doctor-signing", ask_again(&journal, &hub.guard())?),
        finding("doctor-published", published(&journal, hub)?),
    ])
}

fn joined(faults: Vec<String>) -> Option<String> {
    (!faults.is_empty()).then(|| faults.join("; "))
}

/// Every entry is canonical and of this hub, the tree over all of them has the root that was
/// kept, and every hidden value fits its commitment.
fn entries(journal: &dyn Journal, origin: &str) -> Result<(), String> {
    let text = |fault: store::StoreError| fault.to_string();
    let mut tree = Frontier::new();
    let Some(head) = journal.head().map_err(text)? else { return Ok(()) };
    while tree.size() < head.size {
        let first = tree.size();
        let mut fault = None;
        let show = &mut |index: u64, leaf: &[u8], hidden: &[store::Hidden]| {
            if index == tree.size() && fault.is_none() {
                fault = entry(origin, leaf, hidden).err();
                tree.append(leaf_hash(leaf));
            }
        };
        journal.each(first, BATCH, show).map_err(text)?;
        if let Some(fault) = fault {
            return Err(format!("entry {}: {fault}", tree.size() - 1));
        }
        if tree.size() == first {
            return Err(format!("entries from {first} on are missing"));
        }
    }
    let root = tree.root().0;
    if (tree.size(), root) == (head.size, head.root) {
        Ok(())
    } else {
        Err("the entries do not lead to the root that was kept".to_owned())
    }
}

fn entry(origin: &str, leaf: &[u8], hidden: &[store::Hidden]) -> Result<(), String> {
    let entry = Entry::parse(leaf).map_err(|fault| fault.to_string())?;
    if *entry.hub != *origin {
        return Err(format!("it is of `{}`", entry.hub));
    }
    hidden.iter().try_for_each(|kept| fits(&entry, kept))
}

fn fits(entry: &Entry, kept: &store::Hidden) -> Result<(), String> {
    let commitment = Commitment::from_hash(&record::Bytes(kept.commitment));
    if !entry.act.hid.contains(&commitment) {
        return Err(format!("it has no commitment {commitment}"));
    }
    let Some(bytes) = &kept.disclosure else { return Ok(()) };
    let disclosure = Disclosure::parse(bytes).map_err(|fault| fault.to_string())?;
    if disclosure.commitment() == commitment {
        Ok(())
    } else {
        Err(format!("the value for {commitment} is another one"))
    }
}

fn files(hub: &HubDir) -> Result<Option<String>, Refused> {
    let files = hub.files()?;
    let damaged = files.list()?.into_iter().filter(|name| !matches!(files.get(name), Ok(Some(_))));
    Ok(joined(damaged.map(|name| format!("{name} is damaged")).collect()))
}

fn key(hub: &HubDir) -> Result<Option<String>, Refused> {
    let Some(key) = hub.key()? else { return Ok(Some("there is no log key".to_owned())) };
    let signer = std::str::from_utf8(&key).ok().and_then(|text| Signer::parse(text.trim()).ok());
    Ok(match signer {
        None => Some("the key file holds no log key".to_owned()),
        Some(signer) if signer.name() != hub.origin() => {
            Some(format!("the log key is of `{}`", signer.name()))
        }
        Some(_) => None,
    })
}

/// The checkpoint that is out is the one that was signed last.
fn published(journal: &dyn Journal, hub: &HubDir) -> Result<Option<String>, Refused> {
    let Some(signed) = journal.signed()?.filter(|signed| signed.head.size > 0) else {
        return Ok(None);
    };
    let out = hub.public()?.get(CHECKPOINT)?;
    Ok(match out.map(|note| Checkpoint::parse(&note)) {
        None => Some("nothing is published".to_owned()),
        Some(Err(fault)) => Some(fault.to_string()),
        Some(Ok(out)) if out.head.size != signed.head.size => Some(format!(
            "size {} is published, size {} was signed",
            out.head.size, signed.head.size
        )),
        Some(Ok(_)) => None,
    })
}
