#![doc = include_str!("../README.md")]

mod acts;
mod apart;
mod cli;
mod demo;
mod fetch;
mod founding;
mod house;
mod live;
mod machine;
mod pages;
mod people;
mod picture;
mod product;
mod serve;
mod work;
mod workbook;

use std::process::ExitCode;

/// Folding a record makes and drops millions of small values: a third of the time of a replay was
/// the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
