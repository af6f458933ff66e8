//! Nouns of a conversation: answers, statements, and what is published of them.

mod answer;
mod conversation;
mod summary;

pub use answer::{Answer, Given, Row};
pub use conversation::{
    Closing, Conversation, Judgement, Origin, Publishing, Standing, Statement, Taker,
};
pub use summary::{Count, Counts, GroupOf, Summary};
