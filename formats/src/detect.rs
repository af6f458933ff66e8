//! Says what a file is by looking at its bytes. Names lie: partners rename PDFs to `.xlsx`.
use crate::sheet::Kind;

use crate::text;

/// What the bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A zip archive: a workbook of Excel or OpenDocument, or something else.
    Zip,
    /// An OLE compound file: an old workbook, an encrypted one, or something else.
    Ole,
    /// JSON.
    Json,
    /// A graph in XML.
    Graph(Kind),
    /// XML.
    Xml,
    /// Text, most likely with separators.
    Text,
    /// Something we know and do not read.
    Other(&'static str),
}

const SIGNATURES: [(&[u8], Found); 17] = [
    (b"PK\x03\x04", Found::Zip),
    (b"PK\x05\x06", Found::Zip),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Found::Ole),
    (b"%PDF", Found::Other("PDF")),
    (b"{\\rtf", Found::Other("RTF")),
    (b"\x1F\x8B", Found::Other("gzip")),
    (b"BZh", Found::Other("bzip2")),
    (b"\xFD7zXZ\0", Found::Other("xz")),
    (b"7z\xBC\xAF\x27\x1C", Found::Other("7-Zip")),
    (b"Rar!\x1A\x07", Found::Other("RAR")),
    (b"\x89PNG", Found::Other("PNG")),
    (b"\xFF\xD8\xFF", Found::Other("JPEG")),
    (b"GIF8", Found::Other("GIF")),
    (b"SQLite format 3\0", Found::Other("SQLite")),
    (b"PAR1", Found::Other("Parquet")),
    (b"\x7FELF", Found::Other("ELF")),
    (b"MZ\x90\x00", Found::Other("EXE")),
];

/// Looks at the first bytes.
pub(crate) fn look(bytes: &[u8]) -> Found {
    for (signature, found) in SIGNATURES {
        if bytes.starts_with(signature) {
            return found;
        }
    }
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or(bytes);
    let head = text::decode(head).0.to_lowercase();
    let head = head.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if ["<!doctype html", "<html", "<head", "<body", "<table", "<meta"]
        .iter()
        .any(|tag| head.starts_with(tag))
    {
        return Found::Other("HTML");
    }
    if let Some(kind) = graph(head) {
        return Found::Graph(kind);
    }
    if ["<?xml", "<!--", "<!doctype", "<iati-"].iter().any(|tag| head.starts_with(tag)) {
        return Found::Xml;
    }
    if head.starts_with('{') || head.starts_with('[') {
        return Found::Json;
    }
    Found::Text
}

/// The kind of graph whose first tag this is, after the declaration and comments.
fn graph(head: &str) -> Option<Kind> {
    let mut rest = head;
    loop {
        rest = rest.trim_start();
        let close = match rest {
            _ if rest.starts_with("<?") => "?>",
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<!doctype") => ">",
            _ if rest.starts_with("<graphml") => return Some(Kind::Graphml),
            _ if rest.starts_with("<gexf") => return Some(Kind::Gexf),
            _ => return None,
        };
        rest = rest.split_once(close)?.1;
    }
}

/// No ending we know is longer than that of `.graphml`.
const LONGEST_ENDING: usize = 7;

/// The file name's ending in small letters, without the dot; empty when there is none.
pub(crate) fn ending(name: &str) -> String {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match base.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= LONGEST_ENDING => {
            ending.to_lowercase()
        }
        _ => String::new(),
    }
}

/// The file name without folders and ending: what a text file's only sheet is called.
pub(crate) fn stem(name: &str) -> &str {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match base.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= LONGEST_ENDING => stem,
        _ => base,
    }
}
