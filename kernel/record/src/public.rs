//! The public files beside tiles and checkpoint: names, and lines of disclosures and erasures.

use serde::{Deserialize, Serialize};

use crate::canon::{CanonError, CanonFault, Scan};
use crate::hidden::{Commitment, Disclosure};
use crate::tile::encode_n;

/// The signed head. Written last, by renaming.
pub const CHECKPOINT: &str = "checkpoint";
/// Whom the hub asks its readers to trust.
pub const POLICY: &str = "policy";
/// Every erasure, one commitment a line.
pub const ERASED: &str = "erased.jsonl";

/// The most bytes read from one file of disclosures: 256 entries' worth, with their indices.
pub const MAX_DISCLOSURES_BYTES: usize = 32 << 20;
/// The most bytes read from [`ERASED`].
pub const MAX_ERASED_BYTES: usize = 256 << 20;

/// The kind of the act that erases hidden values. Its `pub` is an [`Erasure`].
pub const KIND_ERASED: &str = "hid.erased";

/// What was erased, and on what ground. Who decided is the role of the act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// Index of the entry whose values are erased.
    pub entry: u64,
    /// Code of the ground, for example `consent_withdrawn`.
    pub ground: String,
    /// The commitments, as that entry carries them.
    pub hid: Vec<Commitment>,
}

/// `disclosures/<N>.jsonl`: the open values of entries 256·N to 256·N+255.
pub fn disclosures_path(n: u64) -> String {
    format!("disclosures/{}.jsonl", encode_n(n))
}

/// One line of a file of disclosures, with its newline.
pub fn disclosure_line(index: u64, disclosure: &Disclosure) -> String {
    format!("{{\"d\":{},\"i\":{index}}}\n", disclosure.as_str())
}

/// Reads one line of a file of disclosures, without its newline.
///
/// # Errors
/// Not the one spelling of such a line.
pub fn parse_disclosure_line(line: &[u8]) -> Result<(u64, Disclosure), CanonError> {
    let mut scan = Scan::new(line, MAX_DISCLOSURES_BYTES)?;
    scan.expect("{\"d\":")?;
    let disclosure = Disclosure::read(&mut scan)?;
    scan.expect(",\"i\":")?;
    let index = scan.integer()?;
    scan.expect("}")?;
    scan.end()?;
    match u64::try_from(index) {
        Ok(index) => Ok((index, disclosure)),
        Err(_) => scan.fail(CanonFault::Unexpected),
    }
}

/// One line of [`ERASED`], with its newline: which act erased which commitment of which entry.
pub fn erased_line(erased_by: u64, entry: u64, commitment: &Commitment) -> String {
    format!("{{\"by\":{erased_by},\"c\":\"{commitment}\",\"i\":{entry}}}\n")
}

/// Reads one line of [`ERASED`], with its newline: the act that erased, the entry, the commitment.
pub fn parse_erased_line(line: &[u8]) -> Option<(u64, u64, Commitment)> {
    #[derive(Deserialize)]
    struct Line {
        by: u64,
        c: Commitment,
        i: u64,
    }
    let Line { by, c, i } = serde_json::from_slice(line).ok()?;
    // One spelling only.
    (erased_line(by, i, &c).as_bytes() == line).then_some((by, i, c))
}
