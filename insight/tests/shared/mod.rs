//! The shared data: where it is, and how it is read.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A file of the shared data; says so when it is not here.
pub fn path(path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("CONVOKE_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let full = root.join("data").join(path);
    if full.exists() {
        return Some(full);
    }
    println!("skipped: {} is not here", full.display());
    None
}

/// The text of a packed file.
pub fn gunzip(path: &Path) -> String {
    let out = Command::new("gzip").arg("-dc").arg(path).output().expect("gzip is installed");
    String::from_utf8(out.stdout).expect("the file is UTF-8")
}
