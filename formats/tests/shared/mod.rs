//! Where the real files are. They are third-party and never enter the repository.
use std::io::Read;
use std::path::PathBuf;

/// A real file's bytes, unpacked when it is gzipped; none, with a printed reason, when the
/// folder of real files is not on this machine.
pub fn file(name: &str) -> Option<Vec<u8>> {
    let folder = std::env::var_os("CONVOKE_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        PathBuf::from,
    );
    let path = folder.join("data").join(name);
    let Ok(bytes) = std::fs::read(&path) else {
        println!("skipped: {} is not here", path.display());
        return None;
    };
    if !name.ends_with(".gz") {
        return Some(bytes);
    }
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut plain).unwrap();
    Some(plain)
}
