//! The fold of tasks.

use hub::{Id, Said};

use super::State;
use crate::act::{Act, TaskSet};
use crate::model::{Moment, Motion, StepKind, Task, TaskStep};

impl State {
    /// The decision that a task follows from, and the task.
    #[must_use]
    pub fn task(&self, id: Id) -> Option<(&Motion, &Task)> {
        self.motions().find_map(|motion| {
            let found = motion.tasks.iter().find(|task| task.id == id)?;
            Some((motion, found))
        })
    }

    /// Acts on tasks.
    pub(super) fn apply_tasks(&mut self, act: Act, made: Moment) {
        let none = Said::default;
        match act {
            Act::TaskSet(act) => self.give(act, made),
            Act::TaskTaken(act) => self.come_to(act.task, StepKind::Taken, none(), none(), made),
            Act::TaskDeclined(act) => {
                self.come_to(act.task, StepKind::Declined, act.reason, none(), made);
            }
            Act::TaskReported(act) => {
                self.come_to(act.task, StepKind::Reported, act.words, act.link, made);
            }
            Act::TaskAccepted(act) => {
                self.come_to(act.task, StepKind::Accepted, none(), none(), made)
            }
            Act::TaskReturned(act) => {
                self.come_to(act.task, StepKind::Returned, act.reason, none(), made);
            }
            Act::TaskMoved(act) => {
                let from = self.task(act.task).map_or(act.due, |(_, task)| task.due);
                self.come_to(act.task, StepKind::Moved { from }, act.reason, none(), made);
                self.with_task(act.task, |task| task.due = act.due);
            }
            _ => {}
        }
    }

    fn give(&mut self, act: TaskSet, made: Moment) {
        let TaskSet { motion, task: id, doer, due, proposal, what } = act;
        self.with(motion, |motion| {
            motion.tasks.push(Task { id, doer, due, proposal, what, made, steps: Vec::new() });
        });
    }

    fn come_to(&mut self, id: Id, kind: StepKind, words: Said, link: Said, made: Moment) {
        self.with_task(id, |task| task.steps.push(TaskStep { kind, words, link, made }));
    }

    fn with_task(&mut self, id: Id, change: impl FnOnce(&mut Task)) {
        let mut all = self.motions.values_mut().flat_map(|motion| &mut motion.tasks);
        if let Some(task) = all.find(|task| task.id == id) {
            change(task);
        }
    }
}
