//! Where the real files are. They are third-party and never enter the repository.
use std::io::Read;
use std::path::PathBuf;

/// Where a real file is, or would be.
pub fn path(name: &str) -> PathBuf {
    let folder = std::env::var_os("CONVOKE_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        PathBuf::from,
    );
    folder.join("data").join(name)
}

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

/// The files of a gzipped archive by their names; none when the archive is not here.
#[allow(dead_code, reason = "not every test opens an archive")]
pub fn archive(name: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let bytes = file(name)?;
    let mut files = Vec::new();
    let mut rest = bytes.as_slice();
    let mut long = None;
    // A tar archive is a row of blocks of 512 bytes: a head with name and length, then the bytes.
    while let Some((head, after)) = rest.split_at_checked(512) {
        let field = |from: usize, to: usize| {
            let text = String::from_utf8_lossy(&head[from..to]).into_owned();
            text.trim_matches(['\0', ' ']).to_owned()
        };
        let length = usize::from_str_radix(&field(124, 136), 8).unwrap_or(0);
        if head[156] == b'x' {
            // A name that is too long for the head comes before it, as `33 path=…`.
            let words = String::from_utf8_lossy(&after[..length]).into_owned();
            long = words.lines().find_map(|line| Some(line.split_once("path=")?.1.to_owned()));
        } else if head[156] == b'0' {
            let (folder, base) = (field(345, 500), field(0, 100));
            let short = if folder.is_empty() { base } else { format!("{folder}/{base}") };
            files.push((long.take().unwrap_or(short), after[..length].to_vec()));
        }
        rest = after.get(length.div_ceil(512) * 512..).unwrap_or_default();
    }
    Some(files)
}
