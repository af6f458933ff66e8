//! How fast the engine is on this machine, on a room of counters and a SQLite file.
//!
//! `cargo run --release -p hub --example engine_speed [entries]` prints one line a figure, with
//! the processor seconds it took over all cores: those stay true on a machine that is busy.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement may fail")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use hub::engine::{Engine, Files, Parts, Randomness, rebuilt};
use hub::{NothingAtHand, Proposal};
use store::{DataDir, Folder, Fresh};
use support::*;

const CLIENTS: usize = 32;

fn main() {
    let entries: u64 = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let engine = open_at(folder.path(), &clock);
    let random = Seeded::new(11);
    engine.propose(Proposal::new(somebody(), open(1), random.nonce())).unwrap();
    singles(&engine);
    imports(&engine, &random, entries);
    publish(&engine, folder.path());
    replay(&engine);
    restart(engine, folder.path(), &clock);
}

fn open_at(folder: &Path, clock: &Arc<TestClock>) -> Engine {
    let random = Seeded::new(17);
    let fresh: Fresh = Arc::new(move |bytes| random.fill(bytes));
    let data = DataDir::open(folder).unwrap().with_encryption(fresh).unwrap();
    let hub = data.make_hub("speed", ORIGIN).unwrap();
    let guard = Some(hub.guard());
    let snapshot = Some((hub.snapshot().unwrap(), "speed".to_owned()));
    Engine::open(Parts { guard, snapshot, ..parts(hub.journal().unwrap(), clock, 5) }).unwrap()
}

/// Processor seconds of this process so far, over all cores.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

fn per_second(count: u64, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}

/// Single acts, each synced before its client sends the next.
fn singles(engine: &Engine) {
    let before = cpu();
    let until = Instant::now() + Duration::from_secs(5);
    let done = AtomicU64::new(0);
    let started = Instant::now();
    std::thread::scope(|scope| {
        for client in 0..CLIENTS as u64 {
            let done = &done;
            scope.spawn(move || {
                let random = Seeded::new(1_000 + client);
                while Instant::now() < until {
                    let act = count(1, 0, "a note of ordinary length");
                    let proposal = Proposal::new(somebody(), act, random.nonce());
                    engine.propose(proposal).unwrap();
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    let rate = per_second(done.load(Ordering::Relaxed), started.elapsed());
    let cost = (cpu() - before) * 1e6 / done.load(Ordering::Relaxed) as f64;
    println!("single acts, {CLIENTS} clients, full sync: {rate:.0}/s, {cost:.0} cpu-us each");
}

/// Imports of 10,000 acts, all or none.
fn imports(engine: &Engine, random: &Seeded, entries: u64) {
    let mut took = Duration::ZERO;
    let mut waited = Duration::ZERO;
    let mut cost = 0.0;
    let mut done = 0;
    while engine.size() < entries {
        let acts: Vec<_> = (0..10_000)
            .map(|_| {
                let act = count(1, 0, "a note of ordinary length");
                Proposal::new(somebody(), act, random.nonce())
            })
            .collect();
        let (started, before) = (Instant::now(), cpu());
        let (recorded, longest) = beside_reader(engine, || engine.propose_all(acts).unwrap());
        done += recorded.len() as u64;
        took += started.elapsed();
        waited = waited.max(longest);
        cost += cpu() - before;
    }
    let (rate, each) = (per_second(done, took), cost * 1e6 / done as f64);
    println!("imports of 10,000: {rate:.0} entries/s, {each:.1} cpu-us each");
    println!("longest that a reader waited meanwhile: {} ms", waited.as_millis());
}

/// Does something, and says how long a reader that comes every millisecond waited at most.
fn beside_reader<T>(engine: &Engine, work: impl FnOnce() -> T) -> (T, Duration) {
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut longest = Duration::ZERO;
            while !over.load(Ordering::Relaxed) {
                let started = Instant::now();
                engine.read(hub::Hub::size);
                longest = longest.max(started.elapsed());
                std::thread::sleep(Duration::from_millis(1));
            }
            longest
        });
        let done = work();
        over.store(true, Ordering::Relaxed);
        (done, reader.join().unwrap())
    })
}

fn publish(engine: &Engine, folder: &Path) {
    let mut publisher = engine.publisher(Folder::open(folder.join("public")).unwrap()).unwrap();
    let (started, before) = (Instant::now(), cpu());
    let published = publisher.publish(|_| Vec::new()).unwrap();
    let took = started.elapsed().as_secs_f64();
    println!("publishing {} entries: {took:.2} s, {:.2} cpu-s", published.size, cpu() - before);
}

fn replay(engine: &Engine) {
    let files: Files = Arc::new(NothingAtHand);
    let (started, before) = (Instant::now(), cpu());
    let again = engine.journal(|j| rebuilt(ORIGIN, j, &files, ROOMS, authority)).unwrap();
    let took = started.elapsed().as_secs_f64();
    println!("replay of {} acts: {took:.2} s, {:.2} cpu-s", again.size(), cpu() - before);
}

fn restart(engine: Engine, folder: &Path, clock: &Arc<TestClock>) {
    let started = Instant::now();
    engine.save_snapshot().unwrap();
    println!("snapshot written: {:.2} s", started.elapsed().as_secs_f64());
    let size = engine.size();
    drop(engine);
    let started = Instant::now();
    let engine = open_at(folder, clock);
    assert_eq!(engine.size(), size);
    println!("start from the snapshot: {:.2} s", started.elapsed().as_secs_f64());
    println!("peak memory: {}", peak_memory());
}

fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown here".to_owned(), |text| text.trim().to_owned())
}
