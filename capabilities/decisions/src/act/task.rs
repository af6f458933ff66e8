//! What follows from a decision: tasks are given, taken or declined, reported, and accepted or
//! returned.

use hub::{At, Id, Payload, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Doer;

/// A task is given that follows from a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskSet {
    /// The decision.
    pub motion: Id,
    /// The task's id.
    pub task: Id,
    /// Who is to do it.
    pub doer: Doer,
    /// Until when.
    #[schemars(with = "String")]
    pub due: At,
    /// The budget's proposal that it carries out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Id>,
    /// What is to be done.
    #[serde(skip)]
    pub what: Said,
}

impl Payload for TaskSet {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("what", &mut self.what);
    }
}

/// Whoever a task is given to takes it on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskTaken {
    /// The task.
    pub task: Id,
}

impl Payload for TaskTaken {}

/// Whoever a task is given to declines it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskDeclined {
    /// The task.
    pub task: Id,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for TaskDeclined {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// Whoever a task is given to reports it done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskReported {
    /// The task.
    pub task: Id,
    /// What was done.
    #[serde(skip)]
    pub words: Said,
    /// Where that can be seen.
    #[serde(skip)]
    pub link: Said,
}

impl Payload for TaskReported {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("words", &mut self.words);
        each("link", &mut self.link);
    }
}

/// What was reported is accepted: the task is done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskAccepted {
    /// The task.
    pub task: Id,
}

impl Payload for TaskAccepted {}

/// What was reported is returned: something is still to be done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskReturned {
    /// The task.
    pub task: Id,
    /// What is missing.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for TaskReturned {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}

/// A task is due on another day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskMoved {
    /// The task.
    pub task: Id,
    /// Until when now.
    #[schemars(with = "String")]
    pub due: At,
    /// Why.
    #[serde(skip)]
    pub reason: Said,
}

impl Payload for TaskMoved {
    fn said(&mut self, each: &mut dyn FnMut(&'static str, &mut Said)) {
        each("reason", &mut self.reason);
    }
}
