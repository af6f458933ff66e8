//! The nouns of the landscape: values that cannot be wrong.

mod area;
mod claim;
mod coded;
mod constituency;
mod country;
pub mod dataset;
mod day;
pub mod question;
mod saved;
mod tie;

pub(crate) use coded::coded;

pub use area::{Area, Linkage, Nature, Sureness};
pub use claim::{Claim, NotAClaim, Scheme};
pub use constituency::{Constituency, Facts};
pub use country::Country;
pub use day::Day;
pub use question::Question;
pub use saved::Face;
pub use tie::{Frequency, Intensity, TieKind};
