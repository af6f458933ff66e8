//! People: accounts outside the record, and how a request shows whose it is.

pub mod limits;
pub mod mail;
pub mod passkey;
pub mod personal;
pub mod sign_in;
pub mod viewer;
