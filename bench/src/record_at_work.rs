//! The record at work: acts, imports, replay, verification.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use hub::engine::{Engine, Files, Parts, Randomness, rebuilt, replay_public};
use hub::{Capability, Id, NothingAtHand, Principal, Proposal, Said};
use landscape::act::{Act, ActorAdded};
use record::{Policy, Signer, Source, SourceError};
use store::DataDir;

use crate::machine::{Seeded, SystemClock, forget_peak, peak_megabytes, processor_seconds};
use crate::table::Row;

const ORIGIN: &str = "bench.example/record";
/// The rooms of the hubs that are measured.
pub const ROOMS: &[Capability] = &[landscape::CAPABILITY];
const CLIENTS: u64 = 32;
/// Organisations in one import.
const BATCH: u64 = 10_000;

/// 16 bytes that belong to this number alone.
fn bits(n: u64) -> [u8; 16] {
    let mut bits = [0; 16];
    bits[..8].copy_from_slice(&n.to_be_bytes());
    bits[8..].copy_from_slice(&n.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes());
    bits
}

/// An organisation, as an import brings it: a name, another name, a country's worth of fields.
pub fn organisation(n: u64, name: &str) -> Act {
    Act::ActorAdded(ActorAdded {
        id: Id::new('a', bits(n)),
        kind: None,
        country: None,
        claims: Vec::new(),
        part_of: None,
        import: None,
        name: Said::text(name),
        aliases: Said::list([format!("CAA {n}")]),
        fields: Said::default(),
        private: Said::default(),
    })
}

fn proposed(n: u64) -> Proposal {
    let act = organisation(n, &format!("Clean Air Association number {n}"));
    Proposal::new(Principal::person(Id::new('p', [1; 16]), "secretariat"), act, bits(n))
}

fn data(folder: &Path) -> (DataDir, store::HubDir) {
    // As the product does it: what people typed lies encrypted at rest.
    let random = Seeded::new(2);
    let fresh = Arc::new(move |bytes: &mut [u8]| random.fill(bytes));
    let data = DataDir::open(folder).and_then(|data| data.with_encryption(fresh));
    let data = data.expect("a folder for data");
    let hub = data.make_hub("bench", ORIGIN).expect("a hub in it");
    (data, hub)
}

fn open(hub: &store::HubDir) -> Engine {
    let parts = Parts {
        origin: ORIGIN.to_owned(),
        journal: Box::new(hub.journal().expect("a journal")),
        files: Arc::new(NothingAtHand) as Files,
        clock: Arc::new(SystemClock),
        randomness: Arc::new(Seeded::new(1)),
        signer: Arc::new(Signer::from_seed(ORIGIN, &[7; 32]).expect("a key")),
        guard: Some(hub.guard()),
        capabilities: ROOMS,
        authority: |_, _, _, _| Ok(()),
        keys_of: |_, _| Vec::new(),
        snapshot: Some((hub.snapshot().expect("a folder"), "bench".to_owned())),
    };
    Engine::open(parts).expect("an engine")
}

/// Single acts, each acknowledged after a synced commit, from 32 clients at once.
pub fn acts() -> Vec<Row> {
    const EACH: u64 = 300;
    let folder = tempfile::tempdir().expect("a folder");
    let engine = open(&data(folder.path()).1);
    let start = Instant::now();
    std::thread::scope(|scope| {
        for client in 0..CLIENTS {
            let engine = &engine;
            scope.spawn(move || {
                for n in 0..EACH {
                    engine.propose(proposed(client * EACH + n)).expect("recorded");
                }
            });
        }
    });
    let rate = (CLIENTS * EACH) as f64 / start.elapsed().as_secs_f64();
    vec![Row::at_least(
        "single acts, fully synced, 32 clients",
        rate,
        "acts/s",
        1_000.0,
        "≥ 1,000/s",
    )]
}

/// So many organisations, as imports bring them.
fn fill(engine: &Engine, count: u64) {
    for batch in 0..count / BATCH {
        let proposals = (0..BATCH).map(|n| proposed(batch * BATCH + n)).collect();
        engine.propose_all(proposals).expect("recorded");
    }
}

/// So many organisations one by one, as years of work bring them: the writer groups them, and the
/// last of each thousand is waited for.
fn fill_by_years(engine: &Engine, count: u64) {
    for n in 0..count {
        if n % 1_000 == 999 {
            engine.propose(proposed(n)).expect("recorded");
        } else {
            engine.propose_then(proposed(n), |answer| {
                answer.expect("recorded");
            });
        }
    }
}

/// Organisations proposed as an import does.
pub fn imports() -> Vec<Row> {
    const COUNT: u64 = 50_000;
    let folder = tempfile::tempdir().expect("a folder");
    let engine = open(&data(folder.path()).1);
    let start = Instant::now();
    let waited = beside_reader(&engine, || fill(&engine, COUNT));
    let rate = COUNT as f64 / start.elapsed().as_secs_f64();
    vec![
        Row::at_least("imports", rate, "entries/s", 10_000.0, "≥ 10,000/s"),
        Row::figure("longest that a reader waited", format!("{} ms", waited.as_millis())),
    ]
}

/// Does something, and says how long a reader that comes every millisecond waited at most.
fn beside_reader(engine: &Engine, work: impl FnOnce()) -> Duration {
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
        work();
        over.store(true, Ordering::Relaxed);
        reader.join().expect("a reader")
    })
}

/// A hub stopped and started again from its snapshot.
pub fn restart() -> Vec<Row> {
    const COUNT: u64 = 200_000;
    let folder = tempfile::tempdir().expect("a folder");
    let (_, hub) = data(folder.path());
    let engine = open(&hub);
    fill(&engine, COUNT);
    let start = Instant::now();
    engine.save_snapshot().expect("a snapshot");
    let saving = start.elapsed().as_secs_f64();
    drop(engine);
    let start = Instant::now();
    assert_eq!(open(&hub).size(), COUNT);
    let opening = start.elapsed().as_secs_f64();
    vec![
        Row::figure("snapshot of 200,000 organisations", format!("{saving:.1} s")),
        Row::figure("start from that snapshot", format!("{opening:.1} s")),
    ]
}

/// A million acts folded from the store.
pub fn replay() -> Vec<Row> {
    const COUNT: u64 = 1_000_000;
    let folder = tempfile::tempdir().expect("a folder");
    let (_, hub) = data(folder.path());
    let engine = open(&hub);
    fill_by_years(&engine, COUNT);
    drop(engine);
    forget_peak();
    let journal = hub.journal().expect("a journal");
    let files: Files = Arc::new(NothingAtHand);
    let (start, before) = (Instant::now(), processor_seconds());
    let state = rebuilt(ORIGIN, &journal, &files, ROOMS, |_, _, _, _| Ok(())).expect("a state");
    let seconds = start.elapsed().as_secs_f64();
    assert_eq!(state.size(), COUNT);
    let memory = peak_megabytes();
    let processor = processor_seconds() - before;
    vec![
        Row::at_most("replay of 10⁶ acts", seconds, "s", 3.0, "≤ 3 s"),
        Row::figure("processor time of that replay", format!("{processor:.1} s")),
        Row::at_most("memory of that replay", memory, "MB", 2_048.0, "< 2 GB"),
    ]
}

/// A folder of public files.
struct Folder<'f>(&'f Path);

impl Source for Folder<'_> {
    fn fetch(&self, path: &str, limit: usize) -> Result<Option<Vec<u8>>, SourceError> {
        match std::fs::read(self.0.join(path)) {
            Ok(bytes) if bytes.len() <= limit => Ok(Some(bytes)),
            Ok(_) => Err(SourceError { path: path.to_owned(), reason: "too long".to_owned() }),
            Err(_) => Ok(None),
        }
    }
}

/// The public files of a record, verified, and verified with replay; beside it the Go verifier.
pub fn verify() -> Vec<Row> {
    const COUNT: u64 = 200_000;
    let folder = tempfile::tempdir().expect("a folder");
    let (_, hub) = data(folder.path());
    let engine = open(&hub);
    fill(&engine, COUNT);
    let public = hub.public().expect("a folder");
    let start = Instant::now();
    engine
        .publisher(public.clone())
        .expect("a publisher")
        .publish(|_| Vec::new())
        .expect("published");
    let publishing = start.elapsed().as_secs_f64();
    let public = public.path().to_owned();
    let policy = std::fs::read(public.join("policy")).expect("a policy");
    let policy = Policy::parse(&policy).expect("a policy");
    let start = Instant::now();
    let report = record::verify(&Folder(&public), &policy, None, |_, _, _| {});
    let rate = COUNT as f64 / start.elapsed().as_secs_f64();
    assert!(report.holds(), "{report:?}");
    let start = Instant::now();
    let source = Folder(&public);
    let replayed =
        replay_public(&source, &policy, None, ROOMS, |_, _, _, _| Ok(()), |_, _| Vec::new());
    let replaying = COUNT as f64 / start.elapsed().as_secs_f64();
    assert!(replayed.rules.holds());
    vec![
        Row::at_least("verify", rate, "entries/s", 500_000.0, "≥ 500,000/s")
            .beside(go(&public, COUNT)),
        Row::figure("verify and replay", format!("{replaying:.0} entries/s")),
        Row::figure("publishing them", format!("{publishing:.1} s")),
    ]
}

/// The independent verifier on the same files, where Go is at hand.
fn go(public: &Path, count: u64) -> String {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/independent/verify.go");
    let key = std::fs::read_to_string(public.join("policy")).unwrap_or_default();
    let key = key.lines().find_map(|line| line.strip_prefix("log ")).unwrap_or_default().to_owned();
    let built = tempfile::tempdir().expect("a folder");
    let verifier = built.path().join("verify");
    let settings = [("GO111MODULE", "off"), ("GOPATH", "/usr/share/gocode")];
    let cache = built.path().join("cache");
    let build = Command::new("go")
        .envs(settings)
        .env("GOCACHE", cache)
        .arg("build")
        .arg("-o")
        .arg(&verifier)
        .arg(program)
        .status();
    if !build.is_ok_and(|status| status.success()) {
        return "Go not at hand".to_owned();
    }
    let start = Instant::now();
    match Command::new(&verifier).arg(public).arg(key).output() {
        Ok(out) if out.status.success() => {
            format!(
                "Go x/mod tlog: {:.0} entries/s (tree only)",
                count as f64 / start.elapsed().as_secs_f64()
            )
        }
        _ => "Go verifier did not run".to_owned(),
    }
}
