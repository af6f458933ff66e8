//! The nouns of the landscape: values that cannot be wrong.

mod area;
mod areas;
mod claim;
mod coded;
mod constituency;
pub mod coordination;
mod country;
pub mod dataset;
mod day;
mod digits;
mod facet;
mod likeness;
mod missing;
pub mod money;
pub mod need;
mod place_code;
pub mod question;
pub mod reference;
mod saved;
mod tie;
mod topic;
mod web;
mod world;

pub(crate) use coded::coded;
pub(crate) use digits::plain;

pub use area::{Area, Linkage, Nature, Sureness};
pub use areas::{Areas, Globe, Shape};
pub use claim::{Claim, NotAClaim, Scheme};
pub use constituency::{Constituency, Facts};
pub use coordination::{Outcome, SameReport};
pub use country::Country;
pub(crate) use day::AHEAD;
pub use day::Day;
pub use facet::{Facet, Keep};
pub use likeness::Likeness;
pub use missing::{Answer, Approach, WhyNot};
pub use place_code::{first_level, is_first_level, lies_in, normal_place_code};
pub use question::Question;
pub use saved::Face;
pub use tie::{Frequency, Intensity, TieKind};
pub use topic::{Goal, Topic, TopicList};
pub use web::{names_websites, web_address};
pub use world::{Income, Region};
