//! The nouns of the landscape: values that cannot be wrong.

mod claim;
mod constituency;
mod country;
pub mod dataset;
mod day;
mod facet;
mod place_code;
mod tie;
mod topic;

pub use claim::{Claim, NotAClaim, Scheme};
pub use constituency::{Constituency, Facts};
pub use country::Country;
pub use day::Day;
pub use facet::{Facet, Keep};
pub use place_code::normal_place_code;
pub use tie::TieKind;
pub use topic::{Topic, TopicList};
