//! The pages and forms of this room.

mod answering;
mod conversation;
mod forms;
mod list;
mod polis;
mod report;
mod results;
mod statements;
mod survey;

use faces::{Ctx, Form, Page, Todo, Who, boxed};

use crate::state::State;
use crate::view::{
    self, ConversationView, ImportView, ListView, NewView, ReportView, StatementsView, SurveyView,
};

/// Everything to look at.
pub const PAGES: &[Page] = &[
    Page::of::<ListView>("opinions", Who::Everybody, "All conversations, newest first", |ctx| {
        boxed(view::list(ctx))
    }),
    Page::of::<NewView>("opinions/new", Who::SignedIn, "Open a conversation", |ctx| {
        boxed(view::new(ctx))
    }),
    Page::of::<ImportView>(
        "opinions/import",
        Who::SignedIn,
        "Bring a conversation of Pol.is in",
        |ctx| boxed(view::import(ctx)),
    ),
    Page::of::<SurveyView>(
        "opinions/survey",
        Who::Everybody,
        "The yearly survey of trust: to answer, and what came out by constituency and year",
        |ctx| boxed(view::survey(ctx)?),
    ),
    Page::of::<SurveyView>(
        "mine/survey",
        Who::Partner,
        "The yearly survey of trust, answered by an organisation's personal link",
        |ctx| boxed(view::survey(ctx)?),
    ),
    Page::of::<ConversationView>(
        "opinions/{n}",
        Who::Everybody,
        "One conversation: the statement to answer next; once it is closed, what is shared, what \
         divides, and who thinks alike",
        |ctx| boxed(view::conversation(ctx)?),
    ),
    Page::of::<StatementsView>(
        "opinions/{n}/statements",
        Who::Everybody,
        "Every statement, who accepted it or took it out, and why",
        |ctx| boxed(view::statements(ctx)?),
    ),
    Page::of::<ReportView>(
        "opinions/{n}/report",
        Who::Everybody,
        "What came out of a conversation, on one page to print",
        |ctx| boxed(view::report(ctx)?),
    ),
];

const ROOM: &str = "opinions/{n}";

/// Everything to do.
pub const FORMS: &[Form] = &[
    Form::signed_in(
        "opinions/new",
        "opinions/new",
        "Opens a conversation until a day",
        forms::open,
    ),
    Form::signed_in(
        "opinions/import",
        "opinions/import",
        "Brings a conversation of Pol.is in",
        forms::import,
    ),
    Form::signed_in(
        "opinions/survey/open",
        "opinions/survey",
        "Opens the survey of trust of this year until a day",
        survey::open,
    ),
    Form::signed_in(
        "opinions/survey/answer",
        "opinions/survey",
        "Answers the survey of trust for one's organisation, or answers it again",
        survey::answer,
    ),
    Form {
        path: "mine/survey",
        page: "mine/survey",
        who: Who::Partner,
        about: "Answers the survey of trust by a personal link",
        handle: survey::answer,
    },
    Form::signed_in(
        "opinions/{n}/answer",
        ROOM,
        "Answers a statement, or answers it again",
        forms::answer,
    ),
    Form::signed_in("opinions/{n}/state", ROOM, "Adds a statement", forms::state),
    Form::signed_in(
        "opinions/{n}/judge",
        "opinions/{n}/statements",
        "Accepts a statement, or takes it out with a reason",
        forms::judge,
    ),
];

/// The pages of one conversation beside each other.
fn tabs(ctx: &Ctx, n: u64, here: &str, is_closed: bool) -> Vec<(String, String, bool)> {
    let tab = |(ending, label): (&str, &str)| {
        (ctx.lang.word(label), format!("opinions/{n}{ending}"), ending == here)
    };
    let report = is_closed.then_some(("/report", "opinions-tab-report"));
    let all = [("", "opinions-tab-conversation"), ("/statements", "opinions-tab-statements")];
    all.into_iter().chain(report).map(tab).collect()
}

/// The address of the page of all conversations, with its label.
fn crumb(ctx: &Ctx) -> (String, String) {
    (ctx.lang.word("opinions-title"), "opinions".to_owned())
}

/// Statements to answer, statements to look at, and the survey of the year.
pub fn todo(ctx: &Ctx) -> Vec<Todo> {
    let all = ctx.hub.room::<State>().conversations().filter(|one| one.is_open(ctx.now));
    let waits = |one| {
        let (left, waiting) = view::waits(ctx, one);
        let until = one.until().map(|until| until.unix());
        let todo = |what: &str, n: usize, to: String| Todo {
            what: ctx.lang.t(
                &format!("opinions-todo-{what}"),
                &[("n", n.into()), ("question", view::question(ctx, one).into())],
            ),
            button: ctx.lang.word(&format!("opinions-todo-{what}-button")),
            to,
            due: until,
        };
        let answer = (left > 0).then(|| todo("answer", left, format!("opinions/{}", one.n)));
        let judge =
            (waiting > 0).then(|| todo("judge", waiting, format!("opinions/{}/statements", one.n)));
        answer.into_iter().chain(judge)
    };
    survey::todo(ctx).into_iter().chain(all.flat_map(waits)).collect()
}
