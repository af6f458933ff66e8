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
mod product;
mod serve;
mod work;
mod workbook;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
