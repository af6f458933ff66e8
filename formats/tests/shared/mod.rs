//! Where the real files are. They are third-party and never enter the repository.
use std::io::Read;
use std::path::PathBuf;

/// A real file's bytes, unpacked when it is gzipped; none, with a printed reason, when the
/// folder of real files is not on this machine.
pub fn file(name: &str) -> Option<Vec<u8>> {
    let path = path(name);
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

/// The path of a real file.
pub fn path(name: &str) -> PathBuf {
    let folder = std::env::var_os("CONVOKE_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        PathBuf::from,
    );
    folder.join("data").join(name)
}

/// The standard's own library for HXL, with what it needs.
#[allow(dead_code)] // Each test binary uses what it needs.
pub const LIBHXL: [&str; 3] = ["libhxl==5.2.2", "python-dateutil==2.9.0.post0", "six==1.17.0"];

/// A Python that has these packages, from an environment of its own under `target`; none, with
/// a printed reason, where there is no Python or the package index is out of reach.
#[allow(dead_code)] // Each test binary uses what it needs.
pub fn python(packages: &[&str]) -> Option<PathBuf> {
    let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(packages.join("-"));
    let (python, done) = (home.join("bin/python"), home.join("complete"));
    let run = |program: &std::path::Path, arguments: &[&str]| {
        let told = std::process::Command::new(program).args(arguments).output();
        told.is_ok_and(|told| told.status.success())
    };
    if !done.exists() {
        let folder = home.display().to_string();
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        let made = run("python3".as_ref(), &["-m", "venv", &folder])
            && run(&python, &[&install, packages].concat())
            && std::fs::write(&done, "").is_ok();
        if !made {
            println!("skipped: no Python with {} can be had here", packages.join(", "));
            return None;
        }
    }
    Some(python)
}
