//! The machine of a bench: clock, randomness, what it runs on.

use std::fs;
use std::process::Command;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use hub::At;
use hub::engine::{Clock, Randomness};

/// The system's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> At {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_secs()).ok().and_then(At::from_unix).unwrap_or(At::EPOCH)
    }
}

/// A fast random source with a seed (SplitMix64): benches need no secrets.
pub struct Seeded(Mutex<u64>);

impl Seeded {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Randomness for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().unwrap();
        for chunk in bytes.chunks_mut(8) {
            let word = split_mix(&mut state).to_le_bytes();
            chunk.copy_from_slice(&word[..chunk.len()]);
        }
    }
}

/// The next number of SplitMix64 (Steele, Lea, Flood 2014).
pub fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Processor, cores, compiler, SQLite.
pub fn about() -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|l| l.strip_prefix("model name\t: ")).unwrap_or("?");
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let rustc = Command::new("rustc").arg("--version").output();
    let rustc = rustc.map(|o| String::from_utf8_lossy(&o.stdout).trim().to_owned());
    format!("{model}, {cores} cores · {}", rustc.unwrap_or_default())
}

/// Seconds of processor time this process has used, over all cores: true also where other
/// programs share the machine.
pub fn processor_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    // Linux counts a hundred ticks a second for programs, on every machine.
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory this process has held, in megabytes.
pub fn peak_megabytes() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|l| l.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1024.0
}

/// Starts the measurement of [`peak_megabytes`] anew.
pub fn forget_peak() {
    // Not every kernel lets a process do this; the figure is then the peak since the start.
    drop(fs::write("/proc/self/clear_refs", "5"));
}

/// The binary beside this one.
pub fn convoke() -> std::path::PathBuf {
    let here = std::env::current_exe().expect("a program knows its own path");
    here.with_file_name("convoke")
}
