//! The pages of this room.

mod power;
mod what_if;
mod words;

use faces::{Page, Who};

use crate::view::{self, PowerView, WhatIfView};

/// Everything to look at.
pub const PAGES: &[Page] = &[
    Page::of::<PowerView>(
        "power",
        Who::Everybody,
        "Who can decide here: voting power under each rule of the charter",
        |ctx| Ok(Box::new(view::power(ctx))),
    ),
    Page::of::<WhatIfView>(
        "power/what-if",
        Who::Everybody,
        "Voting power after a change of the charter that nobody has made yet",
        |ctx| Ok(Box::new(view::what_if(ctx)?)),
    ),
];
