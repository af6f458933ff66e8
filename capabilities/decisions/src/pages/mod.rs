//! The pages and forms of this room.

mod amendments;
mod aside;
mod ballot;
mod budget;
mod decision;
mod dissent;
mod election;
mod forms;
mod list;
mod on_paper;
mod paper;
mod review;
mod sealed;
mod secret;
mod steps;
mod task;
mod times;
mod votes;

use faces::parts::Status;
use faces::{Ctx, Form, Page, Todo, Who, boxed};
use hub::At;

pub use decision::by_line;
pub use task::tag as task_tag;

use crate::model::{Motion, Standing, Verdict};
use crate::state::State;
use crate::view::{
    self, AmendView, ChangesView, DecisionView, DecisionsView, EditView, NewView, OutcomeView,
    PaperView, ReceiptView, TasksView, TimesView,
};

/// Everything to look at.
pub const PAGES: &[Page] = &[
    Page::of::<DecisionsView>("decisions", Who::Everybody, "All decisions, newest first", |ctx| {
        boxed(view::list(ctx))
    }),
    Page::of::<NewView>("decisions/new", Who::Everybody, "Write a proposal", |ctx| {
        boxed(view::new(ctx))
    }),
    Page::of::<TimesView>(
        "decisions/times",
        Who::Everybody,
        "How long decisions take, by body and matter",
        |ctx| boxed(view::times(ctx)),
    ),
    Page::of::<TasksView>(
        "decisions/tasks",
        Who::Everybody,
        "Tasks that follow from decisions: who, until when, and how each stands",
        |ctx| boxed(view::tasks(ctx)),
    ),
    Page::of::<DecisionView>(
        "decisions/{n}",
        Who::Everybody,
        "One decision: votes by constituency, what is still needed, how it got here, who dissents",
        |ctx| boxed(view::decision(ctx)?),
    ),
    Page::of::<OutcomeView>(
        "decisions/{n}/outcome",
        Who::Everybody,
        "What came out, why, what happens next, and every dissent",
        |ctx| boxed(view::outcome(ctx)?),
    ),
    Page::of::<ChangesView>(
        "decisions/{n}/changes",
        Who::Everybody,
        "What changed in the words of a proposal",
        |ctx| boxed(view::changes(ctx)?),
    ),
    Page::of::<EditView>(
        "decisions/{n}/edit",
        Who::SignedIn,
        "The words of a proposal, to be changed",
        |ctx| boxed(view::edit(ctx)?),
    ),
    Page::of::<PaperView>(
        "decisions/{n}/paper",
        Who::Everybody,
        "Ballots on paper: those brought in with their corrections, and a sheet row by row",
        |ctx| boxed(view::on_paper(ctx)?),
    ),
    Page::of::<AmendView>(
        "decisions/{n}/amend",
        Who::SignedIn,
        "The words of a proposal, to be amended",
        |ctx| boxed(view::amend(ctx)?),
    ),
    Page::of::<ReceiptView>(
        "decisions/{n}/receipt",
        Who::SignedIn,
        "What the record has of the reader's own vote",
        |ctx| boxed(view::receipt(ctx)?),
    ),
];

const ROOM: &str = "decisions/{n}";
const PAPER: &str = "decisions/{n}/paper";

/// Everything to do.
pub const FORMS: &[Form] = &[
    Form::signed_in("decisions/new", "decisions/new", "Writes a proposal", forms::draft),
    Form::signed_in("decisions/{n}/edit", "decisions/{n}/edit", "Changes its words", forms::change),
    Form::signed_in(
        "decisions/{n}/amend",
        "decisions/{n}/amend",
        "Moves an amendment",
        amendments::amend,
    ),
    Form::signed_in("decisions/{n}/accept", ROOM, "Accepts an amendment", amendments::accept),
    Form::signed_in("decisions/{n}/put", ROOM, "Puts it to the body", amendments::put),
    Form::signed_in("decisions/{n}/unamend", ROOM, "Takes it back", amendments::withdraw),
    Form::signed_in("decisions/{n}/table", ROOM, "Lays it before its body", steps::table),
    Form::signed_in("decisions/{n}/comment", ROOM, "Comments on it", forms::comment),
    Form::signed_in("decisions/{n}/call", ROOM, "Asks for objections until a day", steps::call),
    Form::signed_in("decisions/{n}/object", ROOM, "Objects, with a reason", forms::object),
    Form::signed_in("decisions/{n}/unobject", ROOM, "Withdraws an objection", forms::unobject),
    Form::signed_in("decisions/{n}/answer", ROOM, "Answers an objection in public", forms::answer),
    Form::signed_in("decisions/{n}/open", ROOM, "Opens the vote until a day", steps::open),
    Form::signed_in("decisions/{n}/vote", ROOM, "Casts a seat's ballot", forms::vote),
    Form::signed_in(
        "decisions/{n}/rank",
        ROOM,
        "Casts a seat's ballot in an election",
        election::rank,
    ),
    Form::signed_in("decisions/{n}/budget", ROOM, "Sets the sum that is divided", budget::set),
    Form::signed_in(
        "decisions/{n}/divide",
        ROOM,
        "Casts a seat's ballot in a budget",
        budget::divide,
    ),
    Form::signed_in("decisions/{n}/task-give", ROOM, "Gives a task", task::give),
    Form::signed_in("decisions/{n}/task-take", ROOM, "Takes a task on", task::take),
    Form::signed_in("decisions/{n}/task-decline", ROOM, "Declines a task", task::decline),
    Form::signed_in("decisions/{n}/task-report", ROOM, "Reports a task done", task::report),
    Form::signed_in("decisions/{n}/task-accept", ROOM, "Accepts a report", task::accept),
    Form::signed_in("decisions/{n}/task-return", ROOM, "Returns a report", task::send_back),
    Form::signed_in("decisions/{n}/task-move", ROOM, "Puts a task off", task::postpone),
    Form::signed_in("decisions/{n}/name", ROOM, "Names a candidate", election::name),
    Form::signed_in(
        "decisions/{n}/unname",
        ROOM,
        "Takes a candidate off the ballot",
        election::unname,
    ),
    Form::signed_in("decisions/{n}/secret", ROOM, "Casts a seat's closed ballot", secret::cast),
    Form::signed_in(
        "decisions/{n}/seal",
        ROOM,
        "Prepares a sealed vote, or brings it on",
        sealed::seal,
    ),
    Form::signed_in("decisions/{n}/paper", PAPER, "Reads a sheet of paper ballots", on_paper::look),
    Form::signed_in(
        "decisions/{n}/paper/record",
        PAPER,
        "Records the paper ballots of a sheet",
        on_paper::record,
    ),
    Form::signed_in(
        "decisions/{n}/paper/correct",
        PAPER,
        "Corrects a ballot that was brought in on paper",
        on_paper::correct,
    ),
    Form::signed_in("decisions/{n}/sealed", ROOM, "Casts a seat's sealed ballot", sealed::cast),
    Form::signed_in(
        "decisions/{n}/proxy",
        ROOM,
        "Puts a seat's vote into another's hands",
        forms::proxy,
    ),
    Form::signed_in("decisions/{n}/unproxy", ROOM, "Takes a seat's vote back", forms::unproxy),
    Form::signed_in("decisions/{n}/recuse", ROOM, "A seat takes no part", forms::recuse),
    Form::signed_in("decisions/{n}/close", ROOM, "Closes what is over", steps::close),
    Form::signed_in("decisions/{n}/dissent", ROOM, "Puts a dissent on record", forms::dissent),
    Form::signed_in(
        "decisions/{n}/outcome",
        "decisions/{n}/outcome",
        "States what the outcome means",
        steps::state,
    ),
    Form::signed_in("decisions/{n}/withdraw", ROOM, "Takes a proposal back", steps::withdraw),
];

/// The tag of how a motion stands. A decided motion says what came out, whether or not its
/// outcome was explained yet.
pub fn status(ctx: &Ctx, status: view::Status, verdict: Option<Verdict>) -> Status {
    let word = ctx.lang.word(status.message());
    match (status, verdict) {
        (view::Status::AwaitingOutcome, _) => Status::Warn(word),
        (view::Status::Agreed | view::Status::Elected | view::Status::Allocated, _) => {
            Status::Good(word)
        }
        (
            view::Status::NotAgreed | view::Status::NobodyElected | view::Status::NothingAllocated,
            _,
        ) => Status::Bad(word),
        (view::Status::Draft | view::Status::Withdrawn | view::Status::Lapsed, _) => {
            Status::Unknown(word)
        }
        _ => Status::Open(word),
    }
}

/// Whether the reader may say no before silence settles it, and has not yet.
fn may_object(ctx: &Ctx, made: &view::Made, motion: &Motion) -> bool {
    motion.standing == Standing::Called && view::may(ctx, motion, &view::mine(made, motion)).object
}

/// Calls that a seat of the reader may object to, votes that wait for it, outcomes that wait for a
/// statement, the first motion.
pub fn todo(ctx: &Ctx) -> Vec<Todo> {
    let made = view::Made::new(ctx);
    let mut todo = Vec::new();
    for motion in ctx.hub.room::<State>().motions() {
        let values = || [("title", made.title(motion).into())];
        let to = format!("decisions/{}", motion.n);
        let waits = motion.standing == Standing::Voting
            && view::mine(&made, motion).iter().any(|seat| !seat.voted && seat.recused.is_none());
        if waits {
            todo.push(Todo {
                what: ctx.lang.t("decisions-todo-vote", &values()),
                button: ctx.lang.word("decisions-todo-vote-button"),
                to: to.clone(),
                due: motion.until().map(|until| until.unix()),
            });
        } else if may_object(ctx, &made, motion) {
            todo.push(Todo {
                what: ctx.lang.t("decisions-todo-object", &values()),
                button: ctx.lang.word("decisions-todo-object-button"),
                to: to.clone(),
                due: motion.until().map(|until| until.unix()),
            });
        }
        todo.extend(view::tasks_of(&made, motion).iter().filter_map(|row| task::todo(ctx, row)));
        if motion.standing == Standing::Decided
            && motion.statement.is_none()
            && view::may(ctx, motion, &[]).state
        {
            let closed = motion.outcome().map(|closure| closure.made.at.unix());
            todo.push(Todo {
                what: ctx.lang.t("decisions-todo-state", &values()),
                button: ctx.lang.word("decisions-todo-state-button"),
                to: format!("{to}/outcome"),
                due: closed.map(|at| at + view::STATEMENT_DAYS * At::DAY),
            });
        }
    }
    todo.sort_by_key(|one| one.due);
    let is_first = ctx.hub.room::<State>().motions().next().is_none();
    if is_first && ctx.audience.holds(hub::SECRETARIAT) {
        todo.push(Todo {
            what: ctx.lang.word("decisions-todo-first"),
            button: ctx.lang.word("decisions-todo-first-button"),
            to: "decisions/new".to_owned(),
            due: None,
        });
    }
    todo
}
