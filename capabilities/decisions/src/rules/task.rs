//! Tasks: who may be given one, and who says what became of it. Only whoever is named takes it,
//! declines it or reports it done; and nobody accepts what they did themselves.

use hub::{Id, Refusal};

use super::Here;
use crate::act::{Act, TaskDeclined, TaskMoved, TaskReported, TaskSet, TaskTaken};
use crate::model::{Doer, TASKS_MAX, Task, TaskStanding};

impl<'h> Here<'h> {
    /// Acts on tasks.
    pub(super) fn check_task(&self, act: &Act) -> Result<(), Refusal> {
        match act {
            Act::TaskSet(act) => self.task_set(act),
            Act::TaskTaken(act) => self.task_taken(act),
            Act::TaskDeclined(act) => self.task_declined(act),
            Act::TaskReported(act) => self.task_reported(act),
            Act::TaskAccepted(act) => self.judges(act.task),
            Act::TaskReturned(act) => self.judges(act.task),
            Act::TaskMoved(act) => self.task_moved(act),
            _ => Ok(()),
        }
    }

    fn task_set(&self, act: &TaskSet) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.is_fresh(self.rooms.task(act.task).is_some())?;
        if motion.outcome().is_none() {
            return Err(Refusal::invalid("decisions-refused-undecided").with("n", motion.n));
        }
        // INVARIANT (nothing rests on a decision that is called in).
        if let Some(review) = self.rooms.review_of(motion.id) {
            return Err(Refusal::invalid("decisions-refused-task-called-in")
                .with("n", motion.n)
                .with("by", review.n));
        }
        if motion.tasks.len() >= TASKS_MAX {
            return Err(Refusal::invalid("decisions-refused-too-many").with("max", TASKS_MAX));
        }
        let carries_out =
            |id: Id| motion.outcome().is_some_and(|closure| closure.allocated.contains_key(&id));
        if act.proposal.is_some_and(|id| !carries_out(id)) {
            return Err(Refusal::unknown("decisions-refused-no-proposal"));
        }
        self.is_ahead(act.due)?;
        match &act.doer {
            Doer::Organisation(id) if self.members.membership(*id, self.now).is_none() => {
                Err(Refusal::unknown("decisions-refused-task-member").with("actor", id))
            }
            Doer::Office(role) if self.charter.officer(role).is_none() => {
                Err(Refusal::unknown("decisions-refused-task-office").with("office", role))
            }
            _ => Ok(()),
        }
    }

    fn task_taken(&self, act: &TaskTaken) -> Result<(), Refusal> {
        let task = self.own_task(act.task)?;
        stands(task, &[TaskStanding::Given])
    }

    fn task_declined(&self, act: &TaskDeclined) -> Result<(), Refusal> {
        let task = self.own_task(act.task)?;
        stands(task, &[TaskStanding::Given, TaskStanding::Taken])
    }

    fn task_reported(&self, act: &TaskReported) -> Result<(), Refusal> {
        let task = self.own_task(act.task)?;
        stands(task, &[TaskStanding::Given, TaskStanding::Taken])
    }

    fn task_moved(&self, act: &TaskMoved) -> Result<(), Refusal> {
        let task = self.task(act.task)?;
        stands(task, &[TaskStanding::Given, TaskStanding::Taken])?;
        self.is_ahead(act.due)
    }

    /// Whether the report of a task may be judged by whoever acts: never by who made it.
    fn judges(&self, id: Id) -> Result<(), Refusal> {
        let task = self.task(id)?;
        stands(task, &[TaskStanding::Reported])?;
        let reported = task.report().is_some_and(|report| report.made.by == self.by.by);
        if reported || self.does(task) || self.holds_its_office(task) {
            return Err(Refusal::forbidden("decisions-refused-task-own"));
        }
        Ok(())
    }

    fn task(&self, id: Id) -> Result<&'h Task, Refusal> {
        let found = self.rooms.task(id).map(|(_, task)| task);
        found.ok_or_else(|| Refusal::unknown("decisions-refused-no-task"))
    }

    /// The task, if it was given to whoever acts.
    fn own_task(&self, id: Id) -> Result<&'h Task, Refusal> {
        let task = self.task(id)?;
        match self.does(task) {
            true => Ok(task),
            false => Err(Refusal::forbidden("decisions-refused-task-others")),
        }
    }

    /// Whether whoever acts holds the office a task was given to, whichever role they act in.
    fn holds_its_office(&self, task: &Task) -> bool {
        let (Doer::Office(role), Some(person)) = (&task.doer, self.by.by.person()) else {
            return false;
        };
        let charter = self.hub.room::<charter::State>();
        charter.holders(role, self.now).any(|term| term.person == person)
    }

    fn does(&self, task: &Task) -> bool {
        match &task.doer {
            Doer::Organisation(id) => self.acts_for(*id),
            Doer::Office(role) => self.by.role == *role,
        }
    }
}

fn stands(task: &Task, among: &[TaskStanding]) -> Result<(), Refusal> {
    if among.contains(&task.standing()) {
        return Ok(());
    }
    Err(Refusal::too_late("decisions-refused-task-standing"))
}
