//! The nouns of the landscape: values that cannot be wrong.

mod claim;
mod constituency;
mod country;
pub mod dataset;
mod day;
mod tie;

pub use claim::{Claim, NotAClaim, Scheme};
pub use constituency::{Constituency, Facts};
pub use country::Country;
pub use day::Day;
pub use tie::TieKind;
