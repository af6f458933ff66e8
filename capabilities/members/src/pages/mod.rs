//! The pages and forms of this room.

mod candidates;
mod case;
mod case_forms;
mod conduct;
mod forms;
mod joining;
mod member;
mod members;
mod missing;
mod org;
mod person;
mod secretariat;
mod todo;

use faces::{Ctx, Form, Page, Todo, Who, boxed};

pub use forms::find;

use crate::state::Roll;
use crate::view::{
    self, CandidatesView, CaseView, ConductView, JoinView, ManageView, MemberView, MembersView,
    NewCaseView, PersonView, SecretariatView,
};

/// Everything to look at.
pub const PAGES: &[Page] = &[
    Page::of::<MembersView>(
        "members",
        Who::Everybody,
        "Who sits for whom, until when, with which interests declared",
        |ctx| boxed(view::members(ctx)),
    ),
    Page::of::<JoinView>("members/join", Who::Everybody, "How an organisation joins", |ctx| {
        boxed(view::join(ctx))
    }),
    Page::of::<CandidatesView>(
        "members/candidates",
        Who::Everybody,
        "Who is to be admitted: each criterion answered with evidence, and who vouches",
        |ctx| boxed(view::candidates(ctx)),
    ),
    Page::of::<SecretariatView>(
        "members/secretariat",
        Who::Everybody,
        "How large the secretariat is and what it costs, in all and for each member",
        |ctx| boxed(view::secretariat(ctx)),
    ),
    Page::of::<ConductView>(
        "members/conduct",
        Who::Everybody,
        "Cases about members' conduct: where each stands, under which clause, what came of it",
        |ctx| boxed(view::conduct(ctx)),
    ),
    Page::of::<NewCaseView>(
        "members/conduct/new",
        Who::SignedIn,
        "Raises a case about a member's conduct",
        |ctx| boxed(view::new_case(ctx)),
    ),
    Page::of::<CaseView>(
        "members/conduct/{n}",
        Who::Everybody,
        "A case about a member's conduct: what happened, what is due, what came of it",
        |ctx| boxed(view::case(ctx)?),
    ),
    Page::of::<ManageView>(
        "members/manage",
        Who::SignedIn,
        "Seats, people and interests, with the forms that change them",
        |ctx| boxed(view::manage(ctx)),
    ),
    Page::of::<MemberView>(
        "members/{id}",
        Who::Everybody,
        "A member: its role card, seats, people and declared interests",
        |ctx| boxed(view::member(ctx)?),
    ),
    Page::of::<landscape::MissingView>(
        "landscape/missing",
        Who::Everybody,
        "Who is missing: the map, the members and the seats against reference groups",
        missing::missing,
    ),
    Page::of::<landscape::view::org::OrgView>(
        "orgs/{id}",
        Who::Everybody,
        "One organisation: names, ties, what it does where, its seats as a member.",
        org::org,
    ),
    Page::of::<PersonView>(
        "people/{id}",
        Who::Everybody,
        "A person with a public role: for whom they act, in which seats and offices",
        |ctx| boxed(view::person(ctx)?),
    ),
];

/// The page of a case.
const CASE: &str = "members/conduct/{n}";

/// Everything to do.
pub const FORMS: &[Form] = &[
    Form::signed_in(
        "members/admit",
        "members/manage",
        "Admits an organisation to a constituency",
        forms::admit,
    ),
    Form::signed_in("members/leave", "members/manage", "Ends a membership", forms::leave),
    Form::signed_in(
        "members/fill",
        "members/manage",
        "Gives a seat to a member for a term",
        forms::fill,
    ),
    Form::signed_in(
        "members/vacate",
        "members/manage",
        "Vacates a seat before its term ends",
        forms::vacate,
    ),
    Form::signed_in(
        "members/appoint",
        "members/manage",
        "Lets a person act for an organisation",
        forms::appoint,
    ),
    Form::signed_in("members/end", "members/manage", "Ends a person's part", forms::end),
    Form::signed_in("members/declare", "members/manage", "Declares an interest", forms::declare),
    Form::signed_in(
        "members/withdraw",
        "members/manage",
        "Withdraws a declared interest",
        forms::withdraw,
    ),
    Form::signed_in(
        "members/card",
        "members/manage",
        "Writes a member's role card: goals, red lines, resources, limits of its mandate",
        forms::card,
    ),
    Form::signed_in(
        "members/answer",
        "members/manage",
        "Answers a criterion of admission, with evidence",
        forms::answer,
    ),
    Form::signed_in(
        "members/vouch",
        "members/manage",
        "Vouches for an organisation that is to be admitted",
        forms::vouch,
    ),
    Form::signed_in(
        "members/unvouch",
        "members/manage",
        "Withdraws a vouch before the admission",
        forms::unvouch,
    ),
    Form::signed_in(
        "members/secretariat",
        "members/manage",
        "States the secretariat's size and yearly cost",
        forms::secretariat,
    ),
    Form::signed_in(
        "members/conduct/new",
        "members/conduct/new",
        "Raises a case about a member's conduct",
        case_forms::open,
    ),
    Form::signed_in(
        "members/conduct/{n}/answer",
        CASE,
        "Answers in one's own case, before anything is decided",
        case_forms::answer,
    ),
    Form::signed_in(
        "members/conduct/{n}/hearing",
        CASE,
        "Calls the member to a hearing",
        case_forms::hearing,
    ),
    Form::signed_in(
        "members/conduct/{n}/withdraw",
        CASE,
        "Takes a case back before it is decided",
        case_forms::withdraw,
    ),
    Form::signed_in(
        "members/conduct/{n}/appeal",
        CASE,
        "Appeals to the other body: the sanction rests until it decides",
        case_forms::appeal,
    ),
];

/// What waits in cases of conduct; and for the secretariat what it sets up and keeps up: members,
/// their seats, the people who act for them.
pub fn todo(ctx: &Ctx) -> Vec<Todo> {
    let mut all = todo::in_cases(ctx);
    all.extend(roll(ctx));
    all
}

fn roll(ctx: &Ctx) -> Vec<Todo> {
    if !ctx.audience.holds(hub::SECRETARIAT) {
        return Vec::new();
    }
    let is_empty = Roll::of(ctx.hub).members(ctx.now).next().is_none();
    let one = |n: usize, what: &str, path: &str| {
        (n > 0).then(|| Todo {
            what: ctx.lang.t(what, &[("n", n.into())]),
            button: ctx.lang.word(&format!("{what}-button")),
            to: path.to_owned(),
            due: None,
        })
    };
    let (ending, due) = view::soon(ctx.hub, ctx.now);
    let mut ahead = one(ending, "members-todo-ahead", "members#ahead");
    if let Some(todo) = &mut ahead {
        todo.due = due.map(hub::At::unix);
    }
    let todo = [
        one(is_empty.into(), "members-todo-nobody", "members/manage?do=admit"),
        one(view::ready(ctx.hub, ctx.now), "members-todo-ready", "members/manage?do=admit"),
        one(view::vacant(ctx.hub, ctx.now), "members-todo-vacant", "members/manage?do=fill"),
        ahead,
        one(view::mute(ctx.hub, ctx.now), "members-todo-mute", "members/manage?do=appoint"),
    ];
    todo.into_iter().flatten().collect()
}
