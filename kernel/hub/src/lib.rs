#![doc = include_str!("../README.md")]

mod act;
mod audience;
mod capability;
pub mod engine;
mod id;
mod proposal;
mod refusal;
mod rest;
mod said;
mod state;
#[cfg(feature = "testing")]
pub mod testing;

pub use act::{ActKind, ActSet, NotAnAct, Payload};
pub use audience::{Audience, Openness, PARTNER, SECRETARIAT};
pub use capability::{AnyAct, Capability, FileCheck, Fold, Resolution};
pub use id::{Id, NotAnId};
pub use proposal::{Actor, Principal, Proposal, ProposalJson, Stamp};
pub use record::At;
pub use refusal::{Nature, Refusal};
pub use rest::Rest;
pub use said::{Said, Words};
#[doc(hidden)]
pub use serde_json;
pub use state::{AtHand, Authority, Hub, NothingAtHand};
