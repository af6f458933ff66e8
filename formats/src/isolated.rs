//! How a limited child process hands its reading back: the child writes [`encode`]'s bytes to
//! its output, the parent reads them through [`decode`]. Starting, limiting and stopping the
//! child is the binary's work; nothing here touches a process.
use std::io::Read;

use crate::error::{FormatError, Trouble};
use crate::sheet::Workbook;

/// First bytes of an answer: name and version of the form.
const MARK: &[u8; 8] = b"convoke1";

/// What the child writes.
pub fn encode(outcome: &Result<Workbook, FormatError>) -> Vec<u8> {
    let mut bytes = MARK.to_vec();
    // Plain structures always serialise; were that ever untrue, the parent sees a short answer.
    if rmp_serde::encode::write(&mut bytes, outcome).is_err() {
        bytes.truncate(MARK.len());
    }
    bytes
}

/// What the parent reads, at most `cap` bytes of it.
///
/// # Errors
/// The child's own error; or that it stopped early or said too much, which counts as a crash.
pub fn decode(from: impl Read, cap: u64) -> Result<Workbook, FormatError> {
    let mut bytes = Vec::new();
    let read = from.take(cap.saturating_add(1)).read_to_end(&mut bytes);
    if read.is_err() || bytes.len() as u64 > cap {
        return Err(stopped("memory"));
    }
    let Some(body) = bytes.strip_prefix(MARK.as_slice()) else {
        return Err(stopped("crash"));
    };
    rmp_serde::from_slice(body).unwrap_or_else(|_| Err(stopped("crash")))
}

/// The error for a child that was stopped: `why` is `memory`, `time` or `crash`.
pub fn stopped(why: &str) -> FormatError {
    FormatError::new(Trouble::Stopped { why: why.to_owned() })
}
