//! The signing rule: never fork. Whoever signs asks here first; a refusal freezes the record.

use crate::bytes::Hash;
use crate::tree::Head;

/// What the guard file says: the last head signed, kept outside the database and its backups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// The last head signed.
    Holds(Head),
    /// There is no guard file.
    Missing,
    /// There is none because this log is being started now; the start was logged.
    FirstStart,
}

/// What the signer must be consistent with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// The newest head in the database's table of signed heads.
    pub newest_signed: Option<Head>,
    /// The guard file.
    pub guard: Guard,
    /// The size that a witness reports, if one could be asked.
    pub witness_size: Option<u64>,
}

/// Why nothing may be signed. The record becomes read-only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Freeze {
    /// A head larger than the present one was signed before: an old backup, or a lagging standby.
    #[error("{by} has seen size {seen}, but the record now has only {now} entries")]
    Shrunk {
        /// Who has seen it.
        by: Witnessed,
        /// The size seen.
        seen: u64,
        /// The size now.
        now: u64,
    },
    /// The entries up to a head signed before are not the ones that were signed.
    #[error("the first {size} entries are not the ones that {by} holds")]
    Changed {
        /// Who holds the other root.
        by: Witnessed,
        /// The size of that head.
        size: u64,
    },
    /// The tree cannot tell its root at a size that was signed.
    #[error("the root at size {0} cannot be computed")]
    Unknown(u64),
    /// No guard file, and no witness that confirms the newest signed size.
    #[error("the guard file is missing and no witness confirms the newest signed size")]
    NoGuard,
    /// A first start was claimed for a record that is not empty or was signed before.
    #[error("a first start is possible only with an empty record")]
    NotEmpty,
}

/// Who remembers an earlier head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Witnessed {
    /// The table of signed heads.
    SignedTable,
    /// The guard file.
    GuardFile,
    /// A witness.
    Witness,
}

impl std::fmt::Display for Witnessed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::SignedTable => "the table of signed heads",
            Self::GuardFile => "the guard file",
            Self::Witness => "a witness",
        })
    }
}

/// Whether `new` may be signed. `root_at` computes the root of the present tree at a smaller
/// size (for example with [`crate::tree::Tree::root_at`]), so that nothing is believed that the
/// entries at hand do not show.
///
/// A new log starts by signing its empty head with [`Guard::FirstStart`].
///
/// # Errors
/// The record must be frozen, and why.
pub fn may_sign(
    new: &Head,
    evidence: &Evidence,
    root_at: impl Fn(u64) -> Option<Hash>,
) -> Result<(), Freeze> {
    if let Some(size) = evidence.witness_size {
        not_shrunk(new, size, Witnessed::Witness)?;
    }
    if let Some(signed) = &evidence.newest_signed {
        continues(new, signed, Witnessed::SignedTable, &root_at)?;
    }
    match evidence.guard {
        Guard::Holds(held) => continues(new, &held, Witnessed::GuardFile, &root_at),
        Guard::FirstStart => {
            let untouched = evidence.newest_signed.is_none();
            let unseen = evidence.witness_size.is_none_or(|size| size == 0);
            if new.size == 0 && untouched && unseen { Ok(()) } else { Err(Freeze::NotEmpty) }
        }
        Guard::Missing => {
            let signed = evidence.newest_signed.map(|head| head.size);
            let confirmed = signed.is_some() && signed == evidence.witness_size;
            if confirmed { Ok(()) } else { Err(Freeze::NoGuard) }
        }
    }
}

fn not_shrunk(new: &Head, seen: u64, by: Witnessed) -> Result<(), Freeze> {
    if seen <= new.size { Ok(()) } else { Err(Freeze::Shrunk { by, seen, now: new.size }) }
}

fn continues(
    new: &Head,
    old: &Head,
    by: Witnessed,
    root_at: &impl Fn(u64) -> Option<Hash>,
) -> Result<(), Freeze> {
    not_shrunk(new, old.size, by)?;
    let root = match old.size == new.size {
        true => Some(new.root),
        false => root_at(old.size),
    };
    match root {
        None => Err(Freeze::Unknown(old.size)),
        Some(root) if root != old.root => Err(Freeze::Changed { by, size: old.size }),
        Some(_) => Ok(()),
    }
}
