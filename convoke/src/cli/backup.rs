//! `convoke backup` and `convoke restore`: a copy of a hub, and back.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use store::DataDir;

use super::{Common, Exit, Outcome, Trouble, asking, say};

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
    /// Puts it back as a hub that is not there yet.
    pub fn run(self, common: &Common) -> Outcome {
        let dir = store::restore(&DataDir::open(&common.data)?, &self.from)?;
        let name = dir.name().to_owned();
        say(common, &json!({ "hub": name }), || {
            format!(
                "put `{name}` back. If acts were signed after this copy was made, it opens frozen: \
                 catch up from a mirror first"
            )
        });
        Ok(Exit::Holds)
    }
}
