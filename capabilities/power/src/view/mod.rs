//! What people see, made for an audience.

mod host;
mod legitimacy;
mod representation;
mod rules;
mod shift;
mod what_if;

pub use host::{ActRow, HostView, PowerRow, host};
pub use legitimacy::{IndicatorRow, LegitimacyView, legitimacy};
pub use representation::{
    GroupRow, Named, RelatedRow, RepresentationView, TodayRow, UnseatedRow, representation,
};
pub use rules::{RulePower, RulesView, rules};
pub use shift::{RuleShift, ShiftView, shift};
pub use what_if::{WhatIfView, what_if};

pub(crate) use what_if::drafts;
