//! Names brought forward: by anybody, held until somebody of the hub vouches; rounds of asking
//! "whom else?".

mod held;
mod list;
mod nominate;
mod rounds;

pub(super) use list::{NominationsView, answer, drop_held, list, take_up, unanswered};
pub(super) use nominate::{NominateView, nominate, nominate_view};
pub use rounds::RoundRow;
pub(super) use rounds::{asked, close, open, question, rounds, rounds_table, saturation};
