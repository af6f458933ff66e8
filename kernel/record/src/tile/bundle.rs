//! Entry bundles: each entry after its length in two bytes, big-endian.

use super::WIDTH;

/// The entries of one bundle.
pub type Bundle<'a> = Vec<&'a [u8]>;

/// Why bytes are no bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// The bytes end within an entry.
    #[error("the bundle ends within entry {0}")]
    Cut(usize),
    /// Fewer entries than the bundle's name says.
    #[error("the bundle holds {0} entries, fewer than its name says")]
    Short(usize),
    /// More entries than the bundle's name says.
    #[error("the bundle holds more entries than its name says")]
    Long,
}

/// Adds an entry to a bundle. `None` if it is longer than its length can say.
#[must_use]
pub fn push_entry(bundle: &mut Vec<u8>, entry: &[u8]) -> Option<()> {
    let length = u16::try_from(entry.len()).ok()?;
    bundle.extend_from_slice(&length.to_be_bytes());
    bundle.extend_from_slice(entry);
    Some(())
}

/// Cuts a bundle into `width` entries. `whole` says whether the bytes must end there; they need
/// not if a full bundle stands in for a partial one.
///
/// # Errors
/// The bytes are not such a bundle.
pub fn split_bundle(bytes: &[u8], width: u16, whole: bool) -> Result<Bundle<'_>, BundleError> {
    let mut entries = Vec::with_capacity(usize::from(width.min(WIDTH)));
    let mut rest = bytes;
    while entries.len() < usize::from(width) {
        let Some((length, after)) = rest.split_first_chunk::<2>() else {
            let cut = !rest.is_empty();
            let n = entries.len();
            return Err(if cut { BundleError::Cut(n) } else { BundleError::Short(n) });
        };
        let length = usize::from(u16::from_be_bytes(*length));
        let (entry, after) =
            after.split_at_checked(length).ok_or(BundleError::Cut(entries.len()))?;
        entries.push(entry);
        rest = after;
    }
    if whole && !rest.is_empty() { Err(BundleError::Long) } else { Ok(entries) }
}
