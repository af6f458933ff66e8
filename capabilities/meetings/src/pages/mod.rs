//! The pages and forms of this room.

mod agenda;
mod attendance;
mod forms;
mod item;
mod list;
mod meeting;
mod minutes;
mod papers;
mod text;

use faces::parts::Status as Tag;
use faces::{Ctx, Form, Page, Todo, Who, boxed};

use crate::state::State;
use crate::view::{
    self, AgendaView, ItemView, MeetingView, MeetingsView, MinutesView, NewView, Status,
};

/// Everything to look at.
pub const PAGES: &[Page] = &[
    Page::of::<MeetingsView>("meetings", Who::Everybody, "All meetings, the latest first", |ctx| {
        boxed(view::list(ctx))
    }),
    Page::of::<NewView>("meetings/new", Who::SignedIn, "Call a body to a meeting", |ctx| {
        boxed(view::new(ctx))
    }),
    Page::of::<AgendaView>(
        "meetings/agenda",
        Who::Everybody,
        "What is on the agendas, by whose right, and how long it has waited",
        |ctx| boxed(view::agenda(ctx)),
    ),
    Page::of::<ItemView>(
        "meetings/agenda/{n}",
        Who::Everybody,
        "One item: why, who backs it, where it waited, what came of it",
        |ctx| boxed(view::item(ctx)?),
    ),
    Page::of::<MeetingView>(
        "meetings/{n}",
        Who::Everybody,
        "One meeting: when and where, its agenda, who came, whether they are enough",
        |ctx| boxed(view::meeting(ctx)?),
    ),
    Page::of::<MinutesView>(
        "meetings/{n}/minutes",
        Who::Everybody,
        "The minutes of a meeting, on one page to print: who came, what came of each item, \
         decisions with figures and dissents",
        |ctx| boxed(view::minutes(ctx)?),
    ),
];

const MEETING: &str = "meetings/{n}";
const ITEM: &str = "meetings/agenda/{n}";
const MINUTES: &str = "meetings/{n}/minutes";

/// Everything to do.
pub const FORMS: &[Form] = &[
    Form::signed_in("meetings/new", "meetings/new", "Calls a body to a meeting", forms::call),
    Form::signed_in("meetings/{n}/change", MEETING, "Changes when and where", forms::change),
    Form::signed_in("meetings/{n}/cancel", MEETING, "Calls a meeting off", forms::cancel),
    Form::signed_in("meetings/{n}/paper", MEETING, "Brings a paper out", papers::file),
    Form::signed_in("meetings/{n}/speak", MEETING, "Records who spoke how long", attendance::speak),
    Form::signed_in("meetings/{n}/attend", MEETING, "Records who came", attendance::attend),
    Form::signed_in("meetings/{n}/close", MEETING, "Ends a meeting", forms::close),
    Form::signed_in("meetings/{n}/correct", MINUTES, "Corrects its minutes", forms::correct),
    Form::signed_in("meetings/{n}/adopt", MINUTES, "Adopts its minutes", forms::adopt),
    Form::signed_in(
        "meetings/agenda",
        "meetings/agenda",
        "Puts an item on the agenda of a body",
        forms::propose,
    ),
    Form::signed_in("meetings/agenda/{n}/back", ITEM, "Backs an item from a seat", forms::back),
    Form::signed_in("meetings/agenda/{n}/unback", ITEM, "No longer backs it", forms::unback),
    Form::signed_in("meetings/agenda/{n}/withdraw", ITEM, "Takes one's item off", forms::withdraw),
    Form::signed_in("meetings/agenda/{n}/remove", ITEM, "Takes an item off", forms::remove),
    Form::signed_in("meetings/agenda/{n}/settle", ITEM, "Says what came of it", forms::settle),
];

/// How a meeting stands, as a tag.
fn tag(ctx: &Ctx, status: Status) -> Tag {
    let word = ctx.lang.word(status.message());
    match status {
        Status::Ahead | Status::Begun => Tag::Open(word),
        Status::MinutesOut => Tag::Warn(word),
        Status::Adopted => Tag::Good(word),
        Status::Cancelled => Tag::Unknown(word),
    }
}

/// The address of the page of all meetings, with its label.
fn crumb(ctx: &Ctx) -> (String, String) {
    (ctx.lang.word("meetings-title"), "meetings".to_owned())
}

/// The pages of this room beside each other.
fn tabs(ctx: &Ctx, here: &str) -> Vec<(String, String, bool)> {
    let all = [("meetings", "meetings-tab-meetings"), ("meetings/agenda", "meetings-tab-agenda")];
    let tab = |(path, label): (&str, &str)| (ctx.lang.word(label), path.to_owned(), path == here);
    all.into_iter().map(tab).collect()
}

/// Meetings that have begun and wait for whoever may record and end them.
pub fn todo(ctx: &Ctx) -> Vec<Todo> {
    let begun = ctx.hub.room::<State>().meetings().filter(|one| one.is_open());
    let waits = begun.filter(|one| one.at() <= ctx.now && view::may_hold(ctx, one));
    let todo = |one: &crate::model::Meeting| Todo {
        what: ctx.lang.t("meetings-todo-hold", &[("n", one.n.into())]),
        button: ctx.lang.word("meetings-todo-hold-button"),
        to: format!("meetings/{}", one.n),
        due: Some(one.at().unix()),
    };
    waits.map(todo).collect()
}
