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
mod forged;
mod graphs;
mod hostile;
mod iati;
mod joined;
mod links;
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
