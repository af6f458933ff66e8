//! `convoke backup` and `convoke restore`: a copy of a hub, and back.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use store::DataDir;

use super::{Common, Exit, Outcome, Trouble, asking, say};
use crate::live::Opening;

/// `convoke backup OUT`
#[derive(Debug, Args)]
pub struct Backup {
    /// The new folder to write into.
    to: PathBuf,
    /// The hub.
    #[arg(long)]
    hub: Option<String>,
}

impl Backup {
    /// Copies it.
    pub fn run(self, common: &Common) -> Outcome {
        let name = asking::only(common, self.hub.as_deref())?;
        let dir = DataDir::open(&common.data)?.hub(&name)?;
        let dir = dir.ok_or_else(|| Trouble::usage("there is no such hub"))?;
        store::backup(&dir, &self.to)?;
        say(common, &json!({ "hub": name, "folder": self.to }), || {
            format!(
                "copied `{name}` into {}. Keys and guard are not in it: keep `keys/{name}.key` \
                 elsewhere",
                self.to.display()
            )
        });
        Ok(Exit::Holds)
    }
}

/// `convoke restore FROM`
#[derive(Debug, Args)]
pub struct Restore {
    /// The folder of the copy.
    from: PathBuf,
}

impl Restore {
    /// Puts it back as a hub that is not there yet, and publishes it again. Ends frozen when more
    /// was signed after the copy was made.
    pub fn run(self, common: &Common) -> Outcome {
        let name = store::restore(&DataDir::open(&common.data)?, &self.from)?.name().to_owned();
        let (_house, live) = asking::open(common, Some(&name), Opening::Write)?;
        let frozen = live.frozen();
        if frozen.is_none() {
            live.publish().map_err(super::act::trouble)?;
        }
        say(common, &json!({ "hub": name, "frozen": frozen }), || match &frozen {
            None => format!("put `{name}` back"),
            Some(reason) => format!(
                "put `{name}` back, frozen: {reason}. Catch up from a mirror of its public files"
            ),
        });
        Ok(if frozen.is_some() { Exit::Frozen } else { Exit::Holds })
    }
}
