//! Components: one function each, HTML first, one CSS class each (`ui/style.css`).
//!
//! A component takes finished words (from [`crate::lang::Lang`]) and gives markup. None of
//! them writes a `style` or an event attribute: the content policy forbids both.

mod bar;
mod blocks;
mod form;
mod lists;
mod status;
mod text;

pub use bar::{Segment, SegmentKind, balance, bar, progress, stretch};
pub use blocks::{
    Figure, Tone, alert, banner, beside, card, columns, details, empty_state, figure, lead,
    next_action, notice, picture_files, pictured, print_button, proof_check, quote, stat,
};
pub use form::{
    CSRF, Choice, Field, ONCE, button, errors, form, form_with_file, guard_fields, link_button,
    pick, pick_in_groups, plain_button, search_pick, sieve,
};
pub use lists::{
    Event, Step, StepState, Tab, crumbs, definitions, diff, legend, link_row, pager, row_list,
    steps, tabs, task_list, time_line,
};
pub use status::{Status, constituency, symbol, symbol_definitions, tag};
pub use text::{ago, day, hash, link, minute, money, name, names, safe_address, untranslated};
