//! `convoke check`: what is wrong with a file that is to be published, where, and how to mend it.
//! Works without a hub and without a network.

mod hxl;
mod iati;

use std::io::{BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use flate2::read::MultiGzDecoder;

use super::{Common, Outcome, Trouble};

/// The largest file that is checked, in bytes: it is held in memory as a whole.
const FILE_BYTES: u64 = 2 << 30;

/// `convoke check activities.xml`, `convoke check who-does-what.xlsx`
#[derive(Debug, Args)]
pub struct Check {
    /// The file: IATI activities or organisations (XML, versions 1.01 to 2.03), or a table with a
    /// row of HXL tags (CSV, XLSX, XLS, ODS); also packed (`.gz`).
    file: PathBuf,
    /// A folder of codelists in XML, as IATI publishes them, to be used in place of our own.
    #[arg(long)]
    codelists: Option<PathBuf>,
    /// How many findings are shown; all are counted.
    #[arg(long, default_value_t = 50)]
    show: usize,
}

impl Check {
    /// Checks it; ends with 1 when something is wrong.
    pub fn run(self, common: &Common) -> Outcome {
        if is_xml(&bytes(&self.file, 64)?) {
            iati::run(&self, &bytes(&self.file, FILE_BYTES)?, common)
        } else {
            hxl::run(&self, common)
        }
    }
}

/// The file from its beginning, unpacked where it is packed (`.gz`), at most so much of it.
fn bytes(file: &Path, most: u64) -> Result<Vec<u8>, Trouble> {
    let unread = |fault: std::io::Error| Trouble::usage(format!("{}: {fault}", file.display()));
    let too_large = || {
        let (most, file) = (FILE_BYTES >> 20, file.display());
        Trouble::from(format!("{file} is larger than {most} MB: split it"))
    };
    let mut opened = BufReader::new(std::fs::File::open(file).map_err(unread)?);
    let packed = opened.fill_buf().map_err(unread)?.starts_with(&[0x1f, 0x8b]);
    let opened: Box<dyn Read> =
        if packed { Box::new(MultiGzDecoder::new(opened)) } else { Box::new(opened) };
    let mut bytes = Vec::new();
    opened.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(unread)?;
    if bytes.len() as u64 > FILE_BYTES { Err(too_large()) } else { Ok(bytes) }
}

/// By its content, whatever it is called: the first sign of XML in any encoding is `<`.
fn is_xml(bytes: &[u8]) -> bool {
    let (text, _) = formats::iati::decode(bytes);
    text.trim_start_matches('\u{feff}').trim_start().starts_with('<')
}
