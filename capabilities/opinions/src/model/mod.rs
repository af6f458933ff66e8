//! Nouns of a conversation and of a survey: answers, statements, and what is published of them.

mod answer;
mod conversation;
mod summary;
mod survey;

pub use answer::{Answer, Given, Row};
pub use conversation::{
    Closing, Conversation, Judgement, Origin, Publishing, Standing, Statement, Taker,
};
pub use summary::{Count, Counts, GroupOf, Summary};
pub use survey::{Believed, HIGHEST, Mean, Question, Respondent, Scores, Survey, Surveyed};
