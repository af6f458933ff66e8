//! Are two names the same organisation? Spellings, scripts, legal forms, word order, acronyms.
//!
//! `Name::new` folds a name once; `compare` scores two and says why; `Index` finds the few of
//! many that are worth comparing. The score is a judgement from 0 to 1000, not a probability.

mod compare;
mod index;
mod normal;
mod words;

pub use compare::{Reason, Verdict, compare};
pub use index::{Candidate, Index, Searcher};
pub use normal::{Name, fold};
