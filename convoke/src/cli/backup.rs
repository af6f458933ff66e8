//! `convoke backup` and `convoke restore`: a copy of a hub, and back.

use std::path::PathBuf;

use clap::Args;
use hub::engine::{self, CaughtUp, Refused};
use record::{Policy, Signer, Source as _};
use serde_json::json;
use store::DataDir;

use super::source::Public;
use super::{Common, Exit, Outcome, Trouble, asking, say};
use crate::live::Opening;
use crate::{machine, product};

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
                "copied `{name}` into {}. Keys and guard are not in it: keep a copy of the folder \
                 `keys` elsewhere, for without it this copy cannot be read",
                self.to.display()
            )
        });
        Ok(Exit::Holds)
    }
}

/// `convoke restore FROM --mirror PLACE`
#[derive(Debug, Args)]
pub struct Restore {
    /// The folder of the copy; left out to thaw a hub that was put back before. The keys are
    /// not in the copy: put the folder `keys` back into the data folder first.
    #[arg(required_unless_present = "mirror")]
    from: Option<PathBuf>,
    /// A mirror of the hub's public files, as new as there is: a folder or an address. What was
    /// published after the copy was made is taken from it, and it stands in for a witness.
    #[arg(long)]
    mirror: Option<String>,
    /// The hub, when nothing is put back.
    #[arg(long, conflicts_with = "from")]
    hub: Option<String>,
}

impl Restore {
    /// Puts it back as a hub that is not there yet, catches up from the mirror and publishes it
    /// again. Ends frozen, with the reason, when it must not be signed.
    pub fn run(self, common: &Common) -> Outcome {
        let name = match &self.from {
            Some(from) => {
                keys_are_here(common, &store::about(from)?.name)?;
                store::restore(&DataDir::open(&common.data)?, from)?.name().to_owned()
            }
            None => asking::only(common, self.hub.as_deref())?,
        };
        let (caught, no) = match &self.mirror {
            None => (None, None),
            Some(mirror) => match catch_up(common, &name, mirror)? {
                Ok(caught) => (Some(caught), None),
                Err(no) => (None, Some(no)),
            },
        };
        let (_house, live) = asking::open(common, Some(&name), Opening::Write)?;
        let frozen = live.frozen().map(|reason| no.unwrap_or(reason));
        if frozen.is_none() {
            live.publish().map_err(super::act::trouble)?;
        }
        let json = json!({
            "hub": name,
            "frozen": frozen,
            "added": caught.map(|c| c.added),
            "closed": caught.map(|c| c.closed),
            "mirror_size": caught.map(|c| c.size),
        });
        say(common, &json, || told(&name, frozen.as_deref(), caught));
        Ok(if frozen.is_some() { Exit::Frozen } else { Exit::Holds })
    }
}

/// Without its keys a copy can neither be read nor signed: said before anything is put in place.
fn keys_are_here(common: &Common, name: &str) -> Result<(), Trouble> {
    for key in [format!("{name}.key"), "master.key".to_owned()] {
        let place = common.data.join("keys").join(&key);
        if !place.is_file() {
            let sentence = format!("put the hub's `{key}` back to {} first", place.display());
            return Err(Trouble::usage(sentence));
        }
    }
    Ok(())
}

/// Takes what the mirror has beyond the hub: entries, open words, files. The inner error says why
/// the record stays frozen.
fn catch_up(
    common: &Common,
    name: &str,
    mirror: &str,
) -> Result<Result<CaughtUp, String>, Trouble> {
    let mirror = Public::at(mirror)?;
    let data = DataDir::open(&common.data)?.with_encryption(machine::fresh())?;
    let dir = data.hub(name)?.ok_or_else(|| Trouble::usage("there is no such hub"))?;
    let _lock = dir.lock()?;
    let key = dir.key()?.ok_or("its log key is missing from `keys/`")?;
    let signer = Signer::parse(String::from_utf8_lossy(&key).trim());
    let log = signer.map_err(|_| "its log key is damaged")?.verifier();
    let policy = Policy::of_log(log.clone());
    let caught = match engine::catch_up(&mut dir.journal()?, &dir.guard(), &mirror, log) {
        Ok(caught) => caught,
        Err(Refused::Frozen(reason)) => return Ok(Err(reason)),
        Err(other) => return Err(other.into()),
    };
    let (rooms, authority) = (product::CAPABILITIES, product::AUTHORITY);
    let seen = engine::replay_public(&mirror, &policy, None, rooms, authority, product::KEYS_OF);
    let files = dir.files()?;
    for sha256 in product::public_files(&seen.hub) {
        if files.get(&sha256)?.is_none()
            && let Some(bytes) = mirror.fetch(&format!("files/{sha256}"), 1 << 30)?
            && store::sha256_hex(&bytes) == sha256
        {
            files.put(&bytes)?;
        }
    }
    Ok(Ok(caught))
}

fn told(name: &str, frozen: Option<&str>, caught: Option<CaughtUp>) -> String {
    let mut lines = match frozen {
        None => format!("put `{name}` back\n"),
        Some(reason) => format!(
            "put `{name}` back, frozen: {reason}. Catch up from a mirror of its public files: \
             convoke restore --hub {name} --mirror PLACE\n"
        ),
    };
    if let Some(CaughtUp { added, closed, size }) = caught {
        lines.push_str(&format!(
            "the mirror has {size} entries; {added} of them were not in the copy\n"
        ));
        if closed > 0 {
            lines.push_str(&format!(
                "{closed} places among them are closed: words for members or one role written \
                 after the copy was made are lost\n"
            ));
        }
        if frozen.is_none() {
            lines.push_str(
                "signing goes on from there. If anybody holds a newer signed head, this is a \
                 fork: ask the witnesses and other mirrors before letting people in\n",
            );
        }
    }
    lines
}
