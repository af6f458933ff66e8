//! `convoke rebuild`: throws derived things away and arrives at the same state.

use clap::Args;
use serde_json::json;

use super::{Common, Exit, Outcome, asking, say};
use crate::live::Opening;

/// `convoke rebuild`
#[derive(Debug, Args)]
pub struct Rebuild {
    /// The hub.
    #[arg(long)]
    hub: Option<String>,
}

impl Rebuild {
    /// Reads the state as it is (from its snapshot, where there is one) and once more from the
    /// entries alone; both must be the same, byte for byte. Then writes the snapshot anew.
    pub fn run(self, common: &Common) -> Outcome {
        let (_house, live) = asking::open(common, self.hub.as_deref(), Opening::Write)?;
        let before = live.read(hub::Hub::fingerprint)?;
        let again = live.rebuilt()?;
        let after = again.fingerprint()?;
        let same = before == after;
        if same {
            live.save().map_err(super::act::trouble)?;
        } else {
            live.dir().snapshot()?.remove("state")?;
        }
        let hex = |bytes: [u8; 32]| record::Bytes(bytes).to_string();
        let size = again.size();
        let json = json!({ "same": same, "entries": size, "state": hex(after) });
        say(common, &json, || match same {
            true => format!("{size} entries give the same state: {}", hex(after)),
            false => format!(
                "the state was {}, the entries give {}: the snapshot was thrown away",
                hex(before),
                hex(after)
            ),
        });
        Ok(if same { Exit::Holds } else { Exit::Not })
    }
}
