//! From a partner's file to acts: what the file is, which column is what, who is meant, what
//! would change. All of it is worked out before anything is proposed, and nothing here writes.
//!
//! `recognise` looks at a workbook; `plan` compares it with the landscape and gives counts,
//! questions, rejected rows and the acts that would bring it in. Planning the same file again
//! after it was brought in gives no acts.

mod activities;
pub mod areas;
mod calendar;
mod columns;
mod connections;
mod dates;
pub mod draft;
mod duplicate;
mod fields;
mod graph;
mod headings;
mod ids;
mod kinds;
mod known;
pub mod need;
mod organisations;
mod package;
mod plan;
mod propose;
mod remark;
mod report;
mod rows;
mod several;
mod source;
mod tags;
mod ties;
mod values;
mod who;

pub use dates::{DAY_FIRST, MONTH_FIRST, is_date};
pub use duplicate::{Conflict, Duplicate, Like, Match, Told};
pub use fields::Field;
pub use kinds::kind_of_words;
pub(crate) use known::profile_of;
pub use plan::{Answer, Choices, Mend, Which, plan};
pub use propose::{Mapping, from_written, names_somebody, shape_of, written};
pub use report::{
    Alike, ColumnPlan, Fault, GraphCounts, OrgCounts, Plan, ReadSo, Total, UnknownWord,
};
pub use rows::LEFT_OUT;
pub use several::{ANYWHERE, WHERE_KNOWN, signs};
pub use source::{Source, recognise};
pub use values::is_person;
