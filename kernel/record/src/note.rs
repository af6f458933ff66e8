//! Signed notes (C2SP signed-note): text, an empty line, and signature lines.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The largest note read, in bytes: sixteen post-quantum signatures and room to spare.
pub const MAX_NOTE_BYTES: usize = 131_072;

/// The most signature lines read.
pub const MAX_SIGNATURES: usize = 64;

const SPLIT: &str = "\n\n";
const MARK: &str = "\u{2014} ";

/// A note, read but not yet believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note<'a> {
    /// The text with its last newline: what was signed.
    pub text: &'a str,
    /// Its signatures.
    pub signatures: Vec<Signature<'a>>,
}

/// One signature line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature<'a> {
    /// Name of the key.
    pub name: &'a str,
    /// Short identifier of the key.
    pub id: [u8; 4],
    /// What the algorithm of the key makes of it.
    pub body: Vec<u8>,
}

/// Why bytes are no note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// More than [`MAX_NOTE_BYTES`] or [`MAX_SIGNATURES`].
    #[error("the note is too large")]
    TooLarge,
    /// Not UTF-8, or control characters.
    #[error("the note is not plain text")]
    NotText,
    /// No empty line before signatures, or no final newline.
    #[error("the note has no signatures")]
    NoSignatures,
    /// A signature line that is none.
    #[error("signature line {0} is malformed")]
    Line(usize),
}

impl<'a> Note<'a> {
    /// Reads a note.
    ///
    /// # Errors
    /// The bytes are no note. No signature is checked here.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, NoteError> {
        if bytes.len() > MAX_NOTE_BYTES {
            return Err(NoteError::TooLarge);
        }
        let whole = std::str::from_utf8(bytes).map_err(|_| NoteError::NotText)?;
        if whole.bytes().any(|b| b < 0x20 && b != b'\n') {
            return Err(NoteError::NotText);
        }
        let at = whole.rfind(SPLIT).ok_or(NoteError::NoSignatures)?;
        let (text, lines) = whole.split_at(at + 1);
        let lines = lines.strip_prefix('\n').and_then(|l| l.strip_suffix('\n'));
        let lines = lines.filter(|l| !l.is_empty()).ok_or(NoteError::NoSignatures)?;
        if lines.split('\n').count() > MAX_SIGNATURES {
            return Err(NoteError::TooLarge);
        }
        let signatures = lines.split('\n').enumerate();
        let signatures = signatures.map(|(i, l)| signature(l).ok_or(NoteError::Line(i + 1)));
        Ok(Self { text, signatures: signatures.collect::<Result<_, _>>()? })
    }
}

fn signature(line: &str) -> Option<Signature<'_>> {
    let (name, body) = line.strip_prefix(MARK)?.split_once(' ')?;
    let body = STANDARD.decode(body).ok()?;
    let (id, body) = body.split_first_chunk::<4>()?;
    let named = is_key_name(name) && !body.is_empty();
    named.then(|| Signature { name, id: *id, body: body.to_vec() })
}

/// A key name is not empty and holds no space and no plus.
pub(crate) fn is_key_name(name: &str) -> bool {
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || c == '+';
    !name.is_empty() && !name.contains(forbidden)
}

/// One signature line with its newline.
pub fn signature_line(name: &str, id: [u8; 4], body: &[u8]) -> String {
    format!("{MARK}{name} {}\n", STANDARD.encode([&id, body].concat()))
}
