#![doc = include_str!("../README.md")]

mod builder;
mod delimited;
mod detect;
mod error;
mod excel;
pub mod graph;
mod gzip;
pub mod hxl;
pub mod iati;
pub mod isolated;
mod json;
mod limits;
mod message;
mod note;
mod number;
mod ods;
mod ole;
mod packed;
pub mod polis;
mod read;
mod records;
mod sheet;
pub mod table;
mod text;
mod watch;
pub mod write;
mod xml;
mod zipped;

pub use error::{FormatError, Trouble};
pub use limits::Limits;
pub use message::{MESSAGES, Value};
pub use note::Note;
pub use read::{read, read_watched};
pub use sheet::{Cell, Held, Kind, Row, Sheet, Workbook, column_letters};
pub use table::{
    Choice, NO_HEADER, Table, best_sheet, best_sheet_under, distinct, find_table, keys_in,
    table_under,
};
pub use watch::Watch;
