//! `make bench`: what the product reaches, beside its goals and peers, as one table.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a bench that cannot run should stop")]

mod iati;
mod machine;
mod matching;
mod networks;
mod opinion;
mod overlaps;
mod pages;
mod peers;
mod power;
mod record_at_work;
mod start;
mod table;
mod votes;
mod workbooks;

use table::Row;

/// What is measured, by name.
type Bench = (&'static str, fn() -> Vec<Row>);

/// Every bench, in the order in which it is run.
const BENCHES: &[Bench] = &[
    ("acts", record_at_work::acts),
    ("imports", record_at_work::imports),
    ("replay", record_at_work::replay),
    ("restart", record_at_work::restart),
    ("verify", record_at_work::verify),
    ("pages", pages::pages),
    ("start", start::start),
    ("workbooks", workbooks::workbooks),
    ("iati", iati::iati),
    ("matching", matching::matching),
    ("networks", networks::networks),
    ("overlap", overlaps::overlaps),
    ("power", power::power),
    ("opinion", opinion::opinion),
    ("votes", votes::votes),
];

/// As the product has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let chosen: Vec<String> = std::env::args().skip(1).collect();
    let mut rows = Vec::new();
    for (name, bench) in BENCHES {
        if chosen.is_empty() || chosen.iter().any(|c| c == name) {
            eprintln!("{name} …");
            rows.extend(bench());
        }
    }
    table::print(&rows);
}
