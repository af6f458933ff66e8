//! From a partner's file to acts: what the file is, which column is what, who is meant, what
//! would change. All of it is worked out before anything is proposed, and nothing here writes.
//!
//! `recognise` looks at a workbook; `plan` compares it with the landscape and gives counts,
//! questions, rejected rows and the acts that would bring it in. Planning the same file again
//! after it was brought in gives no acts.

mod activities;
pub mod areas;
mod attributes;
mod became;
mod calendar;
mod columns;
mod connections;
mod dates;
pub mod draft;
mod duplicate;
mod fields;
mod grants;
mod graph;
mod guard;
mod habit;
mod headings;
mod ids;
mod kinds;
mod known;
mod list;
mod looks;
pub mod need;
mod organisations;
mod package;
mod periods;
mod phones;
mod place;
mod plan;
mod private;
mod propose;
mod remark;
mod report;
mod rows;
mod several;
mod shape;
mod source;
mod tags;
mod ties;
mod totals;
mod values;
mod who;
mod words;

pub use dates::{DAY_FIRST, MONTH_FIRST, WrittenDates, is_date};
pub use duplicate::{Conflict, Duplicate, Like, Match, Told};
pub use fields::Field;
pub use kinds::kind_of_words;
pub(crate) use known::{folded_names, profile_of};
pub(crate) use package::{OWN, name_beside, name_in_files, tag_of};
pub use plan::{Answer, Choices, Mend, Which, plan, plan_watched};
pub use private::Private;
pub(crate) use private::{
    Rows as PrivateRows, Said as PrivateSaid, in_files as private_in_files, over as private_over,
    sent_as as private_sent_as,
};
pub use propose::{Mapping, doubled, from_written, names_somebody, written};
pub use report::{
    Alike, Attribute, ColumnPlan, Fault, Grants, GraphCounts, Head, OrgCounts, Packed, Plan,
    ReadSo, Standing, Stranger, TakenWord, Total, UnknownWord,
};
pub use several::{ANYWHERE, WHERE_KNOWN, signs};
pub use shape::shape_of;
pub use source::{Source, recognise, recognise_under};
pub use values::is_person;
pub use words::LEFT_OUT;
