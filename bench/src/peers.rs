//! Peers beside us: the programs of `../shared/bench-peers`, in the same run.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::Value;

use crate::machine::processor_seconds;

/// The shared data and peers; nothing to compare with when they are not here.
pub fn shared(path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("CONVOKE_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let full = root.join(path);
    if full.exists() {
        return Some(full);
    }
    eprintln!("skipped: {} is not here", full.display());
    None
}

/// What a peer took and answered.
pub struct Peer {
    /// Its name and version.
    pub name: String,
    /// Processor seconds, of all its threads.
    pub seconds: f64,
    /// What it answered.
    pub result: Value,
}

/// Runs one case of a peers' script. Python is `CONVOKE_PEERS` (an environment with
/// `bench-peers/requirements.txt`), else `python3`.
pub fn peer(script: &str, case: &str) -> Option<Peer> {
    let script = shared(&format!("bench-peers/{script}"))?;
    let python = std::env::var_os("CONVOKE_PEERS").unwrap_or_else(|| "python3".into());
    let mut command = Command::new(python);
    command.env("PYTHONDONTWRITEBYTECODE", "1").env("BENCH_RUNS", "1");
    let out = command.arg(script).args(["--one", case]).output().ok()?;
    let text = String::from_utf8_lossy(&out.stdout);
    let Some(line) = text.lines().rfind(|line| line.starts_with('{')) else {
        let fault = String::from_utf8_lossy(&out.stderr);
        eprintln!("{case}: {}", fault.lines().last().unwrap_or("no answer"));
        return None;
    };
    let said: Value = serde_json::from_str(line).ok()?;
    Some(Peer {
        name: said["peer"].as_str()?.to_owned(),
        seconds: said["cpu_median"].as_f64()?,
        result: said["result"].clone(),
    })
}

/// Runs a script of this bench on this input and gives the line that it answers; else why not.
/// Python is the one of [`peer`].
pub fn with_input(script: &str, input: &str) -> Result<Value, String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(script);
    let python = std::env::var_os("CONVOKE_PEERS").unwrap_or_else(|| "python3".into());
    let mut command = Command::new(python);
    command.arg(script).env("PYTHONDONTWRITEBYTECODE", "1");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|why| why.to_string())?;
    // A peer that is not installed ends without reading.
    let _ = child.stdin.take().map(|mut pipe| pipe.write_all(input.as_bytes()));
    let out = child.wait_with_output().map_err(|why| why.to_string())?;
    let fault = String::from_utf8_lossy(&out.stderr).lines().last().map(str::to_owned);
    serde_json::from_slice(&out.stdout).map_err(|_| fault.unwrap_or_else(|| "no answer".into()))
}

/// What `work` gives, and the processor seconds of one time: it is done again until that is seen
/// clearly, but not for longer than some seconds.
pub fn timed<T>(mut work: impl FnMut() -> T) -> (T, f64) {
    let (began, before) = (Instant::now(), processor_seconds());
    let mut times = 0_u32;
    loop {
        let answer = work();
        times += 1;
        let spent = processor_seconds() - before;
        if spent > 0.5 || began.elapsed().as_secs() > 5 {
            return (answer, spent / f64::from(times));
        }
    }
}
