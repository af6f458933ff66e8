//! Tasks: the table of a decision, all of them, and what each person may do with one.

use faces::parts::{self, Choice, Field, Status};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, Failure, Fields, Next, Sheet, Todo, View};
use hub::{At, Id, Said};
use maud::{Markup, html};

use super::decision::by_line;
use crate::act::{
    Act, TaskAccepted, TaskDeclined, TaskMoved, TaskReported, TaskReturned, TaskSet, TaskTaken,
};
use crate::model::{Doer, StepKind, TaskStanding};
use crate::view::{self, DecisionView, StepRow, TaskRow, TasksView};

/// Days that are proposed for a task.
const DAYS_PROPOSED: i64 = 30;

/// The longest address in a report, in bytes.
const LINK_MAX: usize = 2_000;

impl View for TasksView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let values = [
            ("open", self.open.into()),
            ("overdue", self.overdue.into()),
            ("done", self.done.into()),
        ];
        let table = self.table(ctx).filter(|_| !self.tasks.is_empty());
        Sheet {
            title: lang.word("decisions-tasks-title"),
            crumbs: vec![(lang.word("decisions-title"), "decisions".to_owned())],
            lead: Some(lang.html("decisions-tasks-lead", &values)),
            main: Some(html! {
                (sieve(ctx))
                @match table {
                    Some(table) => {
                        (table.paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query)))
                    }
                    None => (parts::empty_state(lang, &lang.word("decisions-tasks-none"), None, None)),
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(table(ctx, &self.tasks, true))
    }
}

/// What a task asks of the reader: to take it, to do it, to look at its report.
pub(super) fn todo(ctx: &Ctx, row: &TaskRow) -> Option<Todo> {
    let (what, button) = match row.standing {
        TaskStanding::Given if row.may.take => {
            ("decisions-todo-task", "decisions-todo-task-button")
        }
        TaskStanding::Taken if row.may.report => {
            ("decisions-todo-report", "decisions-todo-report-button")
        }
        TaskStanding::Reported if row.may.accept => {
            ("decisions-todo-accept", "decisions-todo-accept-button")
        }
        _ => return None,
    };
    let lang = ctx.lang;
    let name = row.what.clone().unwrap_or_else(|| lang.word("decisions-erased"));
    Some(Todo {
        what: lang.t(what, &[("task", name.into())]),
        button: lang.word(button),
        to: format!("decisions/{}#task-{}", row.n, row.id),
        due: Some(row.due.unix()),
    })
}

fn sieve(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let choices: Vec<Choice> = ["", "mine", "overdue", "done", "all"]
        .into_iter()
        .map(|show| {
            let word = if show.is_empty() { "open" } else { show };
            Choice::new(show, &lang.word(&format!("decisions-tasks-show-{word}")))
        })
        .collect();
    let now = ctx.query.get("show").unwrap_or_default();
    parts::sieve(
        &ctx.href("decisions/tasks"),
        None,
        html! {
            (parts::pick("show", &lang.word("decisions-tasks-show"), &choices, now))
            button.button.quiet type="submit" { (lang.word("decisions-tasks-show-button")) }
        },
    )
}

fn table(ctx: &Ctx, tasks: &[TaskRow], of_all: bool) -> Table {
    let lang = ctx.lang;
    let mut columns = vec![
        Column::text("what", lang.word("decisions-task-what")),
        Column::text("who", lang.word("decisions-who")),
        Column::text("due", lang.word("decisions-by-when")),
        Column::text("standing", lang.word("decisions-col-status")),
    ];
    if of_all {
        columns.push(Column::text("decision", lang.word("decisions-task-decision")));
    }
    let mut table = Table::new(lang.word("decisions-tasks"), columns);
    for row in tasks {
        let what = row.what.clone().unwrap_or_else(|| lang.word("decisions-erased"));
        let who = match &row.organisation {
            Some(one) => Cell::link(&one.name, ctx.href(&format!("orgs/{}", one.id))),
            None => Cell::text(row.doer()),
        };
        let to = format!("decisions/{}#task-{}", row.n, row.id);
        let mut cells = vec![
            Cell::link(&what, ctx.href(&to)),
            who,
            Cell::Day(row.due),
            Cell::Status(tag(ctx, row)),
        ];
        if of_all {
            cells.push(Cell::link(&row.decision, ctx.href(&format!("decisions/{}", row.n))));
        }
        table.push(cells);
    }
    table
}

/// The tag of how a task stands.
#[must_use]
pub fn tag(ctx: &Ctx, row: &TaskRow) -> Status {
    if let Some(days) = row.overdue_days {
        return Status::Warn(ctx.lang.t("decisions-task-overdue", &[("days", days.into())]));
    }
    let word = |code: &str| ctx.lang.word(&format!("decisions-task-{code}"));
    match row.standing {
        TaskStanding::Given => Status::Open(word("given")),
        TaskStanding::Taken => Status::Open(word("taken")),
        TaskStanding::Declined => Status::Bad(word("declined")),
        TaskStanding::Reported => Status::Open(word("reported")),
        TaskStanding::Done => Status::Good(word("done")),
    }
}

/// The tasks of a decision, and how to give another.
pub(super) fn block(ctx: &Ctx, page: &DecisionView) -> Markup {
    if page.tasks.is_empty() && !page.may.give {
        return html! {};
    }
    let lang = ctx.lang;
    html! {
        section id="tasks" {
            h2 { (lang.word("decisions-tasks")) }
            @if !page.tasks.is_empty() { (table(ctx, &page.tasks, false).plain(lang)) }
            @for row in &page.tasks { (one(ctx, row)) }
            @if page.may.give {
                (parts::details(&lang.word("decisions-task-give"), giving(ctx, page)))
            }
        }
    }
}

/// One task with its steps, and what the reader may do.
fn one(ctx: &Ctx, row: &TaskRow) -> Markup {
    let lang = ctx.lang;
    let may = &row.may;
    let acts = may.take || may.decline || may.report || may.accept || may.send_back || may.postpone;
    if row.steps.is_empty() && !acts {
        return html! { span id={ "task-" (row.id) } {} };
    }
    let what = row.what.clone().unwrap_or_else(|| lang.word("decisions-erased"));
    html! {
        div.card id={ "task-" (row.id) } {
            h3 dir="auto" { (what) }
            p { (parts::tag(&tag(ctx, row))) " " small.muted { bdi { (row.doer()) } } }
            @if !row.steps.is_empty() {
                ul { @for step in &row.steps { li { (step_line(ctx, step)) } } }
            }
            @if acts { (buttons(ctx, row)) }
        }
    }
}

fn step_line(ctx: &Ctx, step: &StepRow) -> Markup {
    let lang = ctx.lang;
    let what = match step.kind {
        StepKind::Taken => lang.html("decisions-step-task-taken", &[]),
        StepKind::Declined => lang.html("decisions-step-task-declined", &[]),
        StepKind::Reported => lang.html("decisions-step-task-reported", &[]),
        StepKind::Accepted => lang.html("decisions-step-task-accepted", &[]),
        StepKind::Returned => lang.html("decisions-step-task-returned", &[]),
        StepKind::Moved { from } => {
            lang.html("decisions-step-task-moved", &[("day", lang.date(from).into())])
        }
    };
    html! {
        (what)
        @if let Some(words) = step.words.as_ref().filter(|words| !words.is_empty()) {
            ": " span dir="auto" { (words) }
        }
        @if let Some(link) = step.link.as_ref().filter(|link| !link.is_empty()) {
            " " (parts::link(link, link))
        }
        " " small.muted { (by_line(ctx, &step.made)) }
    }
}

fn buttons(ctx: &Ctx, row: &TaskRow) -> Markup {
    let lang = ctx.lang;
    let (may, id) = (&row.may, row.id);
    let path = |step: &str| format!("decisions/{}/task-{step}", row.n);
    let plain = |step: &str, button: Markup| {
        parts::form(
            ctx,
            &path(step),
            html! { input type="hidden" name="task" value=(id); (button) },
        )
    };
    let told = |step: &str, label: &str, fields: Markup| {
        let button = html! { button.button.quiet type="submit" { (lang.word(label)) } };
        parts::details(&lang.word(label), plain(step, html! { (fields) (button) }))
    };
    let why = |name: &str| {
        Field::new(name, &lang.word("decisions-task-why")).max_length(4_000).retry(ctx).area(2)
    };
    html! {
        @if may.take { (plain("take", parts::button(&lang.word("decisions-task-take")))) }
        @if may.report {
            (told("report", "decisions-task-report", html! {
                (Field::new("report_words", &lang.word("decisions-task-report-words"))
                    .max_length(4_000).retry(ctx).area(3))
                (Field::new("report_link", &lang.word("decisions-task-link"))
                    .hint(&lang.word("decisions-task-link-hint")).optional(lang)
                    .max_length(LINK_MAX).retry(ctx).text("url"))
            }))
        }
        @if may.decline { (told("decline", "decisions-task-decline", why("decline_why"))) }
        @if may.accept { (plain("accept", parts::button(&lang.word("decisions-task-accept")))) }
        @if may.send_back { (told("return", "decisions-task-return", why("return_why"))) }
        @if may.postpone {
            (told("move", "decisions-task-move", html! {
                (Field::new("move_due", &lang.word("decisions-by-when")).retry(ctx).text("date"))
                (why("move_why"))
            }))
        }
    }
}

/// The form that gives a task; a line of the budget fills it in.
fn giving(ctx: &Ctx, page: &DecisionView) -> Markup {
    let lang = ctx.lang;
    let known = view::who_can_do(ctx);
    let who: Vec<Choice> = known.iter().map(|(value, name)| Choice::new(value, name)).collect();
    let asked = ctx.query.get("proposal");
    let all = page.budget.iter().flat_map(|budget| &budget.proposals);
    let line = all.clone().find(|row| Some(row.id.to_string().as_str()) == asked);
    let due = ctx.now.plus_days(DAYS_PROPOSED).to_string();
    let stands = line.and_then(|row| row.stands).map(|id| id.to_string()).unwrap_or_default();
    html! {
        @let funded = all.filter(|row| row.given.is_some_and(|given| given > 0));
        @let lines: Vec<(String, String)> = funded.map(|row| {
            let query = Query::default().with("proposal", &row.id.to_string());
            (ctx.href(&format!("decisions/{}{query}#tasks", page.n)), row.name.clone())
        }).collect();
        @if !lines.is_empty() {
            p { (lang.word("decisions-task-from-budget")) }
            (parts::link_row(&lines))
        }
        (parts::form(ctx, &format!("decisions/{}/task-give", page.n), html! {
            @if let Some(row) = line { input type="hidden" name="proposal" value=(row.id); }
            (Field::new("task_what", &lang.word("decisions-task-what"))
                .value(line.map(|row| row.name.as_str()).unwrap_or_default())
                .max_length(2_000).retry(ctx).area(2))
            (Field::new("task_who", &lang.word("decisions-who")).value(&stands)
                .retry(ctx).select(&who))
            (Field::new("task_due", &lang.word("decisions-by-when"))
                .value(due.get(..10).unwrap_or_default()).retry(ctx).text("date"))
            (parts::button(&lang.word("decisions-task-give")))
        }))
    }
}

pub(super) fn give(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let wrong = || Failure::at_field("task_who", "decisions-wrong-who");
    let who = fields.get("task_who").ok_or_else(wrong)?;
    let doer = match who.strip_prefix("role:") {
        Some(role) => Doer::Office(role.to_owned()),
        None => Doer::Organisation(who.parse().map_err(|_| wrong())?),
    };
    let act = TaskSet {
        motion: motion.id,
        task: ctx.fresh_id('w'),
        doer,
        due: through(fields, "task_due")?,
        proposal: fields.get_as("proposal"),
        what: fields.words("task_what", "decisions-wrong-words")?,
    };
    Ok(back(motion.n, Act::TaskSet(act)).saying("decisions-said-task-given"))
}

/// A day lasts to its end.
fn through(fields: &Fields, name: &str) -> Result<At, Failure> {
    Ok(fields.day(name, "decisions-wrong-day")?.plus_seconds(At::DAY - 1))
}

fn task(fields: &Fields) -> Result<Id, Failure> {
    fields.need("task", "decisions-wrong-id", "decisions-wrong-id")
}

fn back(n: u64, act: Act) -> Next {
    Next::act(act, format!("decisions/{n}#tasks"))
}

pub(super) fn take(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (motion, task) = (view::named(ctx)?, task(fields)?);
    Ok(back(motion.n, Act::TaskTaken(TaskTaken { task })).saying("decisions-said-task-taken"))
}

pub(super) fn decline(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (motion, task) = (view::named(ctx)?, task(fields)?);
    let reason = fields.words("decline_why", "decisions-wrong-words")?;
    let act = Act::TaskDeclined(TaskDeclined { task, reason });
    Ok(back(motion.n, act).saying("decisions-said-task-declined"))
}

pub(super) fn report(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (motion, task) = (view::named(ctx)?, task(fields)?);
    let words = fields.words("report_words", "decisions-wrong-words")?;
    let link = fields.get("report_link").unwrap_or_default();
    if !link.is_empty() && (link.len() > LINK_MAX || parts::safe_address(link).is_none()) {
        return Err(Failure::at_field("report_link", "decisions-wrong-link"));
    }
    let act = Act::TaskReported(TaskReported { task, words, link: Said::text(link) });
    Ok(back(motion.n, act).saying("decisions-said-task-reported"))
}

pub(super) fn accept(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (motion, task) = (view::named(ctx)?, task(fields)?);
    let act = Act::TaskAccepted(TaskAccepted { task });
    Ok(back(motion.n, act).saying("decisions-said-task-accepted"))
}

pub(super) fn send_back(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (motion, task) = (view::named(ctx)?, task(fields)?);
    let reason = fields.words("return_why", "decisions-wrong-words")?;
    let act = Act::TaskReturned(TaskReturned { task, reason });
    Ok(back(motion.n, act).saying("decisions-said-task-returned"))
}

pub(super) fn postpone(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (motion, task) = (view::named(ctx)?, task(fields)?);
    let reason = fields.words("move_why", "decisions-wrong-words")?;
    let act = Act::TaskMoved(TaskMoved { task, due: through(fields, "move_due")?, reason });
    Ok(back(motion.n, act).saying("decisions-said-task-moved"))
}
