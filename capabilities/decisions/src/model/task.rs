//! What follows from a decision: tasks, each with who does it and until when, and what became of
//! it. Nothing is taken away: every step stays beside the task.

use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Moment;

/// The most tasks of one decision: what a body can follow.
pub const TASKS_MAX: usize = 100;

/// Who does a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Doer {
    /// A member organisation.
    Organisation(Id),
    /// An office of the hub, by its role.
    Office(String),
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Its id.
    pub id: Id,
    /// Who is to do it.
    pub doer: Doer,
    /// Until when, as it stands now.
    pub due: At,
    /// The budget's proposal that it carries out.
    pub proposal: Option<Id>,
    /// What is to be done.
    pub what: Said,
    /// When it was set, by whom.
    pub made: Moment,
    /// What became of it, oldest first.
    pub steps: Vec<TaskStep>,
}

/// Something that became of a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskStep {
    /// What.
    pub kind: StepKind,
    /// Why, or what was done.
    pub words: Said,
    /// Where that can be seen.
    pub link: Said,
    /// When, by whom.
    pub made: Moment,
}

/// What can become of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Whoever is named takes it on.
    Taken,
    /// Whoever is named declines it.
    Declined,
    /// Whoever is named reports it done.
    Reported,
    /// What was reported is accepted.
    Accepted,
    /// What was reported is returned.
    Returned,
    /// It is due on another day.
    Moved {
        /// The day it was due before.
        #[schemars(with = "String")]
        from: At,
    },
}

/// How a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TaskStanding {
    /// Given, and not yet taken or declined.
    Given,
    /// Taken on, or returned.
    Taken,
    /// Declined: nobody does it.
    Declined,
    /// Reported done, and not yet accepted.
    Reported,
    /// Done.
    Done,
}

impl Task {
    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> TaskStanding {
        let mut kinds = self.steps.iter().rev().map(|step| step.kind);
        let last = kinds.find(|kind| !matches!(kind, StepKind::Moved { .. }));
        match last {
            None => TaskStanding::Given,
            Some(StepKind::Declined) => TaskStanding::Declined,
            Some(StepKind::Reported) => TaskStanding::Reported,
            Some(StepKind::Accepted) => TaskStanding::Done,
            Some(StepKind::Taken | StepKind::Returned | StepKind::Moved { .. }) => {
                TaskStanding::Taken
            }
        }
    }

    /// Whether something is still to be done by anybody.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !matches!(self.standing(), TaskStanding::Declined | TaskStanding::Done)
    }

    /// Whether its day is over and it was not even reported.
    #[must_use]
    pub fn is_overdue(&self, now: At) -> bool {
        let waits = matches!(self.standing(), TaskStanding::Given | TaskStanding::Taken);
        waits && self.due < now
    }

    /// The last report, if one was made.
    #[must_use]
    pub fn report(&self) -> Option<&TaskStep> {
        self.steps.iter().rfind(|step| step.kind == StepKind::Reported)
    }

    /// When it was done.
    #[must_use]
    pub fn done(&self) -> Option<At> {
        let accepted = self.steps.last().filter(|step| step.kind == StepKind::Accepted)?;
        Some(accepted.made.at)
    }
}
