//! Tasks that follow from decisions: of one decision, and of all.

use faces::Ctx;
use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Done, Made, Organisation};
use crate::act::{
    Act, TaskAccepted, TaskDeclined, TaskMoved, TaskReported, TaskReturned, TaskSet, TaskTaken,
};
use crate::model::{Doer, Motion, StepKind, Task, TaskStanding};
use crate::state::State;

/// The view of `decisions/tasks`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TasksView {
    /// How many are open.
    pub open: usize,
    /// How many are overdue.
    pub overdue: usize,
    /// How many are done.
    pub done: usize,
    /// Those asked for, the one due first first.
    pub tasks: Vec<TaskRow>,
}

/// A task.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TaskRow {
    /// Its id.
    pub id: Id,
    /// The number of the decision it follows from.
    pub n: u64,
    /// What that is called.
    pub decision: String,
    /// What is to be done.
    pub what: Option<String>,
    /// The organisation that is to do it.
    pub organisation: Option<Organisation>,
    /// The office that is to do it, by name.
    pub office: Option<String>,
    /// Until when.
    #[schemars(with = "String")]
    pub due: At,
    /// How it stands.
    pub standing: TaskStanding,
    /// Whole days by which it is overdue.
    pub overdue_days: Option<i64>,
    /// When it was given, by whom.
    pub given: Done,
    /// When it was done.
    #[schemars(with = "Option<String>")]
    pub done: Option<At>,
    /// What became of it, oldest first.
    pub steps: Vec<StepRow>,
    /// What the reader may do.
    pub may: TaskMay,
}

/// Something that became of a task.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StepRow {
    /// What.
    pub kind: StepKind,
    /// Why, or what was done.
    pub words: Option<String>,
    /// Where that can be seen.
    pub link: Option<String>,
    /// When, by whom.
    pub made: Done,
}

/// What a reader may do with a task.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is a button of its own")]
pub struct TaskMay {
    /// Take it on.
    pub take: bool,
    /// Decline it.
    pub decline: bool,
    /// Report it done.
    pub report: bool,
    /// Accept the report.
    pub accept: bool,
    /// Return it.
    pub send_back: bool,
    /// Put it off.
    pub postpone: bool,
}

impl TaskRow {
    /// Whoever is to do it, by name.
    #[must_use]
    pub fn doer(&self) -> &str {
        let organisation = self.organisation.as_ref().map(|one| one.name.as_str());
        organisation.or(self.office.as_deref()).unwrap_or_default()
    }

    fn is_open(&self) -> bool {
        !matches!(self.standing, TaskStanding::Declined | TaskStanding::Done)
    }

    fn is_mine(&self) -> bool {
        self.may.take || self.may.report || self.may.accept
    }
}

/// The tasks of a decision, in the order in which they were given.
pub(crate) fn tasks_of(made: &Made, motion: &Motion) -> Vec<TaskRow> {
    motion.tasks.iter().map(|task| row(made, motion, task)).collect()
}

/// The tasks of a decision, for other rooms' pages.
#[must_use]
pub fn tasks_given(ctx: &Ctx, motion: &Motion) -> Vec<TaskRow> {
    tasks_of(&Made::new(ctx), motion)
}

fn row(made: &Made, motion: &Motion, task: &Task) -> TaskRow {
    let (organisation, office) = match &task.doer {
        Doer::Organisation(id) => (Some(made.organisation(*id)), None),
        Doer::Office(role) => (None, Some(made.labels.office(role))),
    };
    let now = made.ctx.now;
    let days = (now.unix() - task.due.unix()) / At::DAY;
    let steps = task.steps.iter().map(|step| StepRow {
        kind: step.kind,
        words: made.read(&step.words),
        link: made.read(&step.link),
        made: made.done(&step.made),
    });
    TaskRow {
        id: task.id,
        n: motion.n,
        decision: made.title(motion),
        what: made.read(&task.what),
        organisation,
        office,
        due: task.due,
        standing: task.standing(),
        overdue_days: task.is_overdue(now).then_some(days),
        given: made.done(&task.made),
        done: task.done(),
        steps: steps.collect(),
        may: may(made.ctx, task),
    }
}

fn may(ctx: &Ctx, task: &Task) -> TaskMay {
    if ctx.audience.person.is_none() || !task.is_open() {
        return TaskMay::default();
    }
    let (task, none) = (task.id, Said::default);
    let due = ctx.now.plus_days(1);
    TaskMay {
        take: ctx.lets(Act::TaskTaken(TaskTaken { task })),
        decline: ctx.lets(Act::TaskDeclined(TaskDeclined { task, reason: none() })),
        report: ctx.lets(Act::TaskReported(TaskReported { task, words: none(), link: none() })),
        accept: ctx.lets(Act::TaskAccepted(TaskAccepted { task })),
        send_back: ctx.lets(Act::TaskReturned(TaskReturned { task, reason: none() })),
        postpone: ctx.lets(Act::TaskMoved(TaskMoved { task, due, reason: none() })),
    }
}

/// Whether the reader may give a task that follows from this decision.
pub(super) fn may_give(ctx: &Ctx, motion: &Motion) -> bool {
    let charter = crate::rules::charter(ctx.hub);
    let office = charter.and_then(|charter| charter.officers.first());
    let Some(office) = office.filter(|_| motion.outcome().is_some()) else { return false };
    ctx.lets(Act::TaskSet(TaskSet {
        motion: motion.id,
        task: Id::new('w', [0; 16]),
        doer: Doer::Office(office.role.clone()),
        due: ctx.now.plus_days(1),
        proposal: None,
        what: Said::default(),
    }))
}

/// Who can be given a task: offices first, then members; by the value of a form and by name.
#[must_use]
pub fn who_can_do(ctx: &Ctx) -> Vec<(String, String)> {
    let made = Made::new(ctx);
    let offices = made.labels.charter().map(|it| it.officers.as_slice()).unwrap_or_default();
    let mut all: Vec<(String, String)> = offices
        .iter()
        .map(|office| (format!("role:{}", office.role), made.labels.office(&office.role)))
        .collect();
    let members = made.members.members(ctx.now);
    let mut named: Vec<(String, String)> =
        members.map(|one| (one.actor.to_string(), made.labels.organisation(one.actor))).collect();
    named.sort_by(|one, other| one.1.cmp(&other.1));
    all.extend(named);
    all
}

/// The tasks of all decisions that a reader asks for: `show` is `mine`, `overdue`, `done` or, when
/// left out, all that are open.
#[must_use]
pub fn tasks(ctx: &Ctx) -> TasksView {
    let made = Made::new(ctx);
    let motions = ctx.hub.room::<State>().motions();
    let all: Vec<TaskRow> = motions.flat_map(|motion| tasks_of(&made, motion)).collect();
    let count = |is: &dyn Fn(&TaskRow) -> bool| all.iter().filter(|row| is(row)).count();
    let (open, overdue) = (count(&TaskRow::is_open), count(&|row| row.overdue_days.is_some()));
    let done = count(&|row| row.standing == TaskStanding::Done);
    let show = ctx.query.get("show").unwrap_or_default();
    let mut tasks: Vec<TaskRow> = all
        .into_iter()
        .filter(|row| match show {
            "mine" => row.is_mine(),
            "overdue" => row.overdue_days.is_some(),
            "done" => row.standing == TaskStanding::Done,
            "all" => true,
            _ => row.is_open(),
        })
        .collect();
    tasks.sort_by_key(|row| (row.due, row.n));
    TasksView { open, overdue, done, tasks }
}
