//! Amendments: other words for a motion, which its mover accepts or its body decides on.

use hub::{Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Somebody moves an amendment: the motion as it would read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AmendmentMoved {
    /// The motion.
    pub motion: Id,
    /// The amendment's id.
    pub amendment: Id,
    /// What the motion would be called.
    #[serde(skip)]
    pub title: Said,
    /// What agreeing would mean.
    #[serde(skip)]
    pub meaning: Said,
    /// The whole text as it would be.
    #[serde(skip)]
    pub text: Said,
}

impl Payload for AmendmentMoved {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("title", &mut self.title);
        each("meaning", &mut self.meaning);
        each("text", &mut self.text);
    }
}

/// The mover of a motion takes an amendment over: its words are the motion's from now on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AmendmentAccepted {
    /// The motion.
    pub motion: Id,
    /// The amendment.
    pub amendment: Id,
}

impl Payload for AmendmentAccepted {}

/// Whoever moved an amendment takes it back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AmendmentWithdrawn {
    /// The motion.
    pub motion: Id,
    /// The amendment.
    pub amendment: Id,
}

impl Payload for AmendmentWithdrawn {}
