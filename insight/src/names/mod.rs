//! Are two descriptions the same organisation? Spellings, scripts, legal forms, word order,
//! abbreviations, places, branches; registry numbers, domains, countries, addresses.
//!
//! [`Profile`] is what is known of one; [`judge`] compares two and says why; [`Index`] finds the
//! few of many that are worth comparing. Evidence adds up in points ([`Terms`]); narrow rules
//! may act alone, broad ones ask ([`Level`]).

mod compare;
mod evidence;
mod forms;
mod index;
mod inverted;
mod learn;
mod lexicon;
mod lists;
mod name;
mod nearest;
mod pairing;
mod pieces;
mod profile;
mod ranking;
mod script;
mod tokens;

pub use evidence::{Level, Reason, Terms, Verdict, Weights};
pub use index::{Candidate, Index};
pub use learn::Answered;
pub use name::{Name, fold};
pub use nearest::Searcher;
pub use profile::{Profile, judge};
pub use script::latin_reading;
