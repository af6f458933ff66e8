//! Reading the record itself: entries as one reader may see them, who signed, proofs.

use std::collections::BTreeMap;

use hub::engine::JournalTiles;
use hub::{Audience, Openness};
use record::tree::Tree;
use record::{Entry, Policy, TlogProof};
use serde_json::Value;
use store::Hidden;

use super::Live;

/// How many acts were signed by their actors, counted as far as the record was read.
#[derive(Debug, Default)]
pub(super) struct Signers {
    read: u64,
    signed: u64,
}

/// One entry of the record, as one reader may see it.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its place in the record.
    pub index: u64,
    /// The entry.
    pub entry: Entry,
    /// Its bytes: canonical JSON.
    pub bytes: String,
    /// Its leaf hash, in base64url.
    pub leaf: String,
    /// Whether its actor signed it.
    pub signed: bool,
    /// The words this reader may read, by the name of their field.
    pub words: BTreeMap<String, Value>,
}

/// A proof that an act is in a signed head, checked before it is handed out.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The file.
    pub text: String,
    /// How many steps lead from the act to the root.
    pub steps: usize,
}

impl Live {
    /// The role in which a one-time id was used: an act sent again without a role means the same.
    #[must_use]
    pub fn role_used(&self, nonce: &[u8; 16]) -> Option<String> {
        self.engine.journal(|journal| {
            let used = journal.used(nonce).ok()??;
            let leaf = journal.entries(used.index, 1).ok()?.pop()?;
            Some(Entry::parse(&leaf).ok()?.act.role.to_string())
        })
    }

    /// Entries from `first` on, as this reader may see them.
    ///
    /// # Errors
    /// A sentence for the log.
    pub fn lines(&self, first: u64, count: u64, reader: &Audience) -> Result<Vec<Line>, String> {
        let line = |index, bytes: &[u8], hidden: &[Hidden]| {
            let entry = Entry::parse(bytes).map_err(|fault| format!("entry {index}: {fault}"))?;
            Ok(Line {
                index,
                signed: is_signed(bytes),
                leaf: record::tree::leaf_hash(bytes).to_string(),
                bytes: String::from_utf8_lossy(bytes).into_owned(),
                words: hidden.iter().filter_map(|hidden| words(hidden, reader)).collect(),
                entry,
            })
        };
        let mut lines = Vec::new();
        let mut show =
            |index, leaf: &[u8], hidden: &[Hidden]| lines.push(line(index, leaf, hidden));
        let shown = self.engine.journal(|journal| journal.each(first, count, &mut show));
        shown.map_err(|fault| fault.to_string())?;
        lines.into_iter().collect()
    }

    /// How many acts were signed by their actors, and how many the host alone vouches for.
    ///
    /// # Errors
    /// A sentence for the log.
    pub fn signers(&self) -> Result<(u64, u64), String> {
        let mut signers = self.signers.lock();
        loop {
            let leaves = self
                .engine
                .journal(|journal| journal.entries(signers.read, 4_096))
                .map_err(|fault| fault.to_string())?;
            if leaves.is_empty() {
                return Ok((signers.signed, signers.read - signers.signed));
            }
            signers.read += leaves.len() as u64;
            signers.signed += leaves.iter().filter(|leaf| is_signed(leaf)).count() as u64;
        }
    }

    /// The proof of an act, checked with the public key before it leaves; none until the act is
    /// published.
    ///
    /// # Errors
    /// A sentence for the log, also when the proof would not hold.
    pub fn proof(&self, index: u64) -> Result<Option<Proof>, String> {
        let policy = Policy::of_log(self.engine.verifier());
        self.engine.journal(|journal| {
            let Some(signed) = journal.signed().map_err(|fault| fault.to_string())? else {
                return Ok(None);
            };
            let size = signed.head.size;
            if index >= size {
                return Ok(None);
            }
            let tiles = JournalTiles(journal);
            let present = journal.head().map_err(|fault| fault.to_string())?;
            let mut tree = Tree::of(&tiles, present.map_or(size, |head| head.size));
            let path = tree.inclusion_proof(index, size).map_err(|fault| fault.to_string())?;
            let steps = path.len();
            let proof = TlogProof { index, path, checkpoint: signed.note };
            let leaf = journal.entries(index, 1).map_err(|fault| fault.to_string())?;
            let leaf = leaf.into_iter().next().unwrap_or_default();
            proof.check(&policy, &leaf).map_err(|fault| format!("proof of {index}: {fault}"))?;
            Ok(Some(Proof { text: proof.to_text(), steps }))
        })
    }
}

/// Whether the proof of authorship in an entry's bytes is more than the host's word. In canonical
/// form `auth` follows the time of the entry, and the text below can stand nowhere else: inside a
/// string its quotes would be escaped.
fn is_signed(leaf: &[u8]) -> bool {
    const HOST: &[u8] = b"Z\",\"auth\":{\"alg\":\"host\"";
    const HIDDEN: &[u8] = b"Z\",\"auth\":{\"alg\":\"hidden\"";
    let holds = |part: &[u8]| leaf.windows(part.len()).any(|window| window == part);
    !holds(HOST) && !holds(HIDDEN)
}

/// A hidden value as this reader may read it.
fn words(hidden: &Hidden, reader: &Audience) -> Option<(String, Value)> {
    let openness = Openness::from(&*hidden.audience);
    if !reader.may_read(&openness) {
        return None;
    }
    let disclosure: (String, String, Value) =
        serde_json::from_slice(hidden.disclosure.as_ref()?).ok()?;
    Some((disclosure.1, disclosure.2))
}
