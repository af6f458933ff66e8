//! What a user meets, with the real binary: the command line and the server.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod analysed;
mod apart;
mod aside;
mod ballot;
mod charters;
mod comes_back;
mod command_line;
mod downloads;
mod examples;
#[allow(dead_code, reason = "the tests of formats read all of them")]
#[path = "../../../formats/tests/made/floods.rs"]
mod floods;
mod forged;
mod graphs;
mod hostile;
mod iati;
mod joined;
mod links;
#[path = "../../../formats/tests/made/mod.rs"]
mod made;
mod measured;
mod missing;
mod personal;
mod power;
mod read_by_others;
mod real;
mod server;
mod sign_in;
mod studio;
mod walk;
mod world;
