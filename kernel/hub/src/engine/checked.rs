//! Files that were checked: once, before the writer takes the state, and not again under its lock.

use std::collections::BTreeSet;

use parking_lot::Mutex;
use record::Hash;

use super::refused::Refused;
use crate::capability::{AnyAct, FileCheck};
use crate::state::AtHand;

/// So many checks are remembered; then all are forgotten and done again when they are asked for.
const REMEMBERED: usize = 4_096;

/// The checks that came out well. What a check rests on is part of its name: an act that is checked
/// before another changes the state is checked once more.
#[derive(Default)]
pub(crate) struct Checked {
    well: Mutex<BTreeSet<[u8; 32]>>,
}

impl Checked {
    /// Does a check that was not done yet.
    ///
    /// # Errors
    /// The refusal, or an act that cannot be written.
    pub fn once(
        &self,
        act: &AnyAct,
        check: FileCheck,
        at_hand: &dyn AtHand,
    ) -> Result<(), Refused> {
        let name = name(act, &check.rests_on)?;
        if self.well.lock().contains(&name.0) {
            return Ok(());
        }
        (check.run)(at_hand)?;
        let mut well = self.well.lock();
        if well.len() >= REMEMBERED {
            well.clear();
        }
        well.insert(name.0);
        Ok(())
    }
}

fn name(act: &AnyAct, rests_on: &str) -> Result<Hash, Refused> {
    let open = act.open()?.to_string();
    let parts = [act.kind().name.as_bytes(), b"\n", rests_on.as_bytes(), b"\n", open.as_bytes()];
    Ok(record::sha256(&parts))
}
