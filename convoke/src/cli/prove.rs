//! `convoke prove`: the proof that an entry is in the record, from the public files alone.

use std::path::PathBuf;

use clap::Args;
use record::checkpoint::Checkpoint;
use record::note::MAX_NOTE_BYTES;
use record::tile::{MAX_BUNDLE_BYTES, TileKind, TileSource as _, WIDTH, split_bundle};
use record::tree::Tree;
use record::{Source as _, TlogProof};
use serde_json::json;

use super::source::Public;
use super::{Common, Exit, Outcome, Trouble, asking, say};

/// `convoke prove 41`
#[derive(Debug, Args)]
pub struct Prove {
    /// The entry: its place in the record, from 0.
    index: u64,
    /// The folder or address of the public files; without it, those of the hub.
    #[arg(long)]
    log: Option<String>,
    /// The hub.
    #[arg(long)]
    hub: Option<String>,
    /// Where to write the proof; the entry itself goes beside it.
    #[arg(long)]
    to: Option<PathBuf>,
}

impl Prove {
    /// Writes it.
    pub fn run(self, common: &Common) -> Outcome {
        let source = match &self.log {
            Some(place) => Public::at(place)?,
            None => {
                let name = asking::only(common, self.hub.as_deref())?;
                let dir = store::DataDir::open(&common.data)?.hub(&name)?;
                let dir = dir.ok_or_else(|| Trouble::usage("there is no such hub"))?;
                Public::Folder(dir.public()?.path().to_owned())
            }
        };
        let policy = source.policy(None)?;
        let note = source.fetch("checkpoint", MAX_NOTE_BYTES)?.ok_or("there is no checkpoint")?;
        let checkpoint = Checkpoint::parse(&note)?;
        let size = checkpoint.head.size;
        if self.index >= size {
            let sentence = format!("the signed head covers {size} entries, from 0");
            return Err(sentence.into());
        }
        let leaf = leaf(&source, self.index, size)?;
        let path = Tree::of(&source, size).inclusion_proof(self.index, size)?;
        let proof = TlogProof { index: self.index, path, checkpoint: String::from_utf8(note)? };
        proof.check(&policy, &leaf)?;
        let to = self.to.unwrap_or_else(|| format!("entry-{}.tlog-proof", self.index).into());
        let beside = to.with_extension("json");
        std::fs::write(&to, proof.to_text())?;
        std::fs::write(&beside, &leaf)?;
        say(common, &json!({ "proof": to, "entry": beside, "size": size }), || {
            format!("wrote {} and {}", to.display(), beside.display())
        });
        Ok(Exit::Holds)
    }
}

/// The bytes of one entry.
fn leaf(source: &Public, index: u64, size: u64) -> Result<Vec<u8>, Trouble> {
    let width = u64::from(WIDTH);
    let id = TileKind::Entries.tile(index / width, size).ok_or("there is no such entry")?;
    let bytes = source.tile(id)?.ok_or_else(|| format!("{id} is missing"))?;
    if bytes.len() > MAX_BUNDLE_BYTES {
        return Err(format!("{id} is too large").into());
    }
    let entries = split_bundle(&bytes, id.width, false)?;
    let place = usize::try_from(index % width)?;
    Ok(entries.get(place).ok_or("there is no such entry")?.to_vec())
}
