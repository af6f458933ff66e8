//! Pages of a large hub under a steady load: 200 requests a second, whatever the answers take.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::machine::convoke;
use crate::start::{Server, get};
use crate::table::Row;

const ORGANISATIONS: usize = 5_000;
const ACTIVITIES: usize = 50_000;
const RATE: u32 = 200;
const REQUESTS: usize = 4_000;
/// Pages asked for, in turn.
const PATHS: &[&str] =
    &["/en/", "/en/landscape", "/en/landscape/network", "/en/landscape/map", "/en/landscape/table"];

/// p50 and p99 of each page.
pub fn pages() -> Vec<Row> {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    make(&data, folder.path());
    let (server, _) = Server::start(&data);
    for path in PATHS {
        assert!(get(&server.address, path).is_some(), "{path}");
    }
    let mut rows = Vec::new();
    let taken = steady(&server.address);
    for (place, path) in PATHS.iter().enumerate() {
        let mut own: Vec<f64> = taken.iter().skip(place).step_by(PATHS.len()).copied().collect();
        own.sort_by(f64::total_cmp);
        let at = |share: f64| own[((own.len() - 1) as f64 * share) as usize];
        let what = format!("{path}, 200 requests/s (p50 {:.1} ms), p99", at(0.5));
        rows.push(Row::at_most(&what, at(0.99), "ms", 20.0, "≤ 20 ms"));
    }
    rows
}

/// A hub with this many organisations and activities, brought in as a secretariat would.
fn make(data: &Path, folder: &Path) {
    let mut list = String::from("Organisation,Kind,Country\n");
    let countries = ["GHA", "NGA", "IND", "PER", "COL", "EGY", "KEN", "BGD", "SEN", "VNM"];
    let kinds = ["csos", "business", "states", "grassroots", "academia", "foundations"];
    for n in 0..ORGANISATIONS {
        let (kind, country) = (kinds[n % kinds.len()], countries[n * 7 % countries.len()]);
        writeln!(list, "{},{kind},{country}", name(n)).expect("text grows");
    }
    let mut done = String::from("Organisation,Theme,City,Country,Start,End\n");
    for n in 0..ACTIVITIES {
        let (who, theme, city) = (n * 13 % ORGANISATIONS, n * 5 % 12, n * 11 % 60);
        let country = countries[city % countries.len()];
        let (from, to) = (2020 + n % 5, 2024 + n % 4);
        writeln!(done, "{},Theme {theme},City {city},{country},{from}-01-01,{to}-12-31", name(who))
            .expect("text grows");
    }
    run(data, &["new", "Bench", "--model", "global-fund", "--email", "bench@example.org"]);
    for (file, text) in [("organisations.csv", list), ("activities.csv", done)] {
        let path = folder.join(file);
        std::fs::write(&path, text).expect("a file");
        run(data, &["import", &path.to_string_lossy(), "--hub", "bench", "--yes"]);
    }
}

/// Names that nobody takes for one another.
fn name(n: usize) -> String {
    const FIRST: &[&str] = &["Abena", "Bashir", "Chenoa", "Dmitri", "Esi", "Farid", "Gita", "Hoku"];
    const LAST: &[&str] = &["Forest", "River", "Harbour", "Market", "Valley", "Mountain", "Delta"];
    let (first, last) = (FIRST[n % FIRST.len()], LAST[n / FIRST.len() % LAST.len()]);
    format!("{first} {last} {:05x}", n.wrapping_mul(2_654_435_761) % 1_048_576)
}

fn run(data: &Path, words: &[&str]) {
    let done = Command::new(convoke())
        .args(words)
        .arg("--data")
        .arg(data)
        .stdout(Stdio::null())
        .status()
        .expect("the binary beside this one");
    assert!(done.success(), "{words:?}");
}

/// Asks at fixed moments from eight clients, so that a slow answer does not slow the asking down.
/// Gives milliseconds from the moment a request was due.
fn steady(address: &str) -> Vec<f64> {
    let next = AtomicUsize::new(0);
    let start = Instant::now();
    let mut taken = vec![0.0; REQUESTS];
    let slots = std::sync::Mutex::new(&mut taken);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    if n >= REQUESTS {
                        return;
                    }
                    let due = start + Duration::from_secs(1) / RATE * u32::try_from(n).unwrap();
                    std::thread::sleep(due.saturating_duration_since(Instant::now()));
                    let path = PATHS[n % PATHS.len()];
                    assert!(get(address, path).is_some(), "{path}");
                    slots.lock().unwrap()[n] = due.elapsed().as_secs_f64() * 1e3;
                }
            });
        }
    });
    taken
}
