//! The verifier written on Go's `sumdb/note` and `sumdb/tlog` agrees with this crate.
//! Skipped, saying so, where Go or its packages are not installed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use record::verify;
use support::{Files, Log, Random};

const GO_PATH: &str = "/usr/share/gocode";

/// A folder of the test that is removed with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, files: &Files) -> PathBuf {
        let dir = self.0.join(name);
        for (path, bytes) in &files.0 {
            let path = dir.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        dir
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Builds the Go program, if that is possible here.
fn build(folder: &Folder) -> Option<PathBuf> {
    if !Path::new(GO_PATH).join("src/golang.org/x/mod/sumdb/tlog").exists() {
        eprintln!("skipped: golang-golang-x-mod-dev is not installed");
        return None;
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/independent/verify.go");
    let program = folder.0.join("verify");
    let built = Command::new("go")
        .args(["build", "-o"])
        .args([&program, &source])
        .envs([("GO111MODULE", "off"), ("GOPATH", GO_PATH), ("GOFLAGS", "")])
        .env("GOCACHE", folder.0.join("cache"))
        .status();
    match built {
        Err(e) => {
            eprintln!("skipped: go is not installed ({e})");
            None
        }
        Ok(status) => {
            assert!(status.success(), "the Go verifier must build");
            Some(program)
        }
    }
}

fn go_accepts(program: &Path, dir: &Path, vkey: &str) -> bool {
    let said = Command::new(program).arg(dir).arg(vkey).output().unwrap();
    assert!(matches!(said.status.code(), Some(0 | 1)), "the Go verifier must answer yes or no");
    eprint!("{}", String::from_utf8_lossy(&said.stderr));
    said.status.success()
}

#[test]
fn an_independent_verifier_agrees_on_whole_and_damaged_logs() {
    let folder = Folder::new("independent");
    let Some(program) = build(&folder) else { return };
    for size in [0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 1_000] {
        let log = Log::new(size, size);
        let dir = folder.write(&format!("whole-{size}"), &log.files);
        let vkey = log.signer.verifier().to_string();
        assert!(go_accepts(&program, &dir, &vkey), "size {size}");
    }

    let log = Log::new(600, 1);
    let vkey = log.signer.verifier().to_string();
    let mut random = Random(2);
    for round in 0..60 {
        let mut files = log.files.clone();
        let names: Vec<String> = files.0.keys().cloned().collect();
        let read_by_go: Vec<&String> =
            names.iter().filter(|n| n.starts_with("tile/") || *n == "checkpoint").collect();
        let name = read_by_go[random.below(read_by_go.len())].clone();
        let bytes = files.0.get_mut(&name).unwrap();
        let at = random.below(bytes.len());
        bytes[at] ^= 1 << random.below(8);
        let dir = folder.write(&format!("damaged-{round}"), &files);
        assert!(!go_accepts(&program, &dir, &vkey), "{name}, byte {at}");
        assert!(!verify(&files, &log.policy, None, |_, _, _| {}).holds(), "{name}, byte {at}");
    }
}
