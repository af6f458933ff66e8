//! Who has which share of what: members, seats, votes, words, outcomes, by constituency, region or
//! income group. Everything is counted from the record; nothing is guessed from a name.

mod deeds;
mod gaps;
mod groups;
mod related;
mod standing;
mod today;
mod unseated;

pub use deeds::{Deed, Deeds, Measure, Side, Voice, deeds, held, took_part};
pub use gaps::{Gap, Gaps, gaps, part};
pub use groups::{Grouping, Shares, Stood, shares};
pub use related::{Related, Relation, related};
pub use standing::Standing;
pub use today::{Ability, BodyToday, today};
pub use unseated::{Unseated, UnseatedGroup, unseated};
