//! The pages and forms of this room.

mod admission;
mod charter;
mod compare;
mod conduct;
mod forms;
mod manage;
mod may;
mod one_page;
mod speaking;
mod studio;
mod trial;

use faces::{Ctx, Form, Page, Todo, Who, boxed};

use crate::view::{
    self, CharterView, ClauseView, CompareView, DraftView, FileView, ManageView, MayView,
    OnePageView, SpeakingView, StudioView, TextView, TrialView,
};

/// Everything to look at.
pub const PAGES: &[Page] = &[
    Page::of::<CharterView>(
        "charter/",
        Who::Everybody,
        "Who is in charge, and how decisions are made: bodies, seats, rules, powers, speakers",
        |ctx| boxed(view::charter(ctx)),
    ),
    Page::of::<MayView>(
        "charter/may",
        Who::Everybody,
        "Who may do an act, by which clause, on which resolution",
        |ctx| boxed(view::may(ctx)),
    ),
    Page::of::<SpeakingView>(
        "charter/speakers",
        Who::Everybody,
        "Whether a person may speak for the hub: about what, until when, by which clause",
        |ctx| boxed(view::speaking(ctx)),
    ),
    Page::of::<OnePageView>(
        "charter/one-page",
        Who::Everybody,
        "Who is in charge and how decisions are made, on one page to print",
        |ctx| boxed(OnePageView(view::charter(ctx))),
    ),
    Page::of::<FileView>(
        "charter/file",
        Who::Everybody,
        "The charter in force as a TOML file",
        |ctx| boxed(view::charter_file(ctx)?),
    ),
    Page::of::<CharterView>(
        "charter/versions/{n}",
        Who::Everybody,
        "A version of the charter that is or was in force",
        |ctx| boxed(view::version(ctx)?),
    ),
    Page::of::<ManageView>(
        "charter/manage",
        Who::SignedIn,
        "Drafts, offices and speakers, with the forms that change them",
        |ctx| boxed(view::manage(ctx)),
    ),
    Page::of::<CompareView>(
        "charter/compare",
        Who::Everybody,
        "Two charters clause by clause: that in force, a draft or any model (`of=`, `with=`)",
        |ctx| boxed(view::compare(ctx)?),
    ),
    Page::of::<TrialView>(
        "charter/try",
        Who::Everybody,
        "A rule of the charter or of a draft tried on votes in the address (`rule=`, `agree.ID=` …)",
        |ctx| boxed(view::tried(ctx)?),
    ),
    Page::of::<StudioView>(
        "charter/studio",
        Who::SignedIn,
        "Where a draft of the charter begins or goes on, before it is on the record",
        |ctx| boxed(view::studio::studio(ctx)),
    ),
    Page::of::<DraftView>(
        "charter/studio/{draft}",
        Who::SignedIn,
        "A draft in the making: what does not fit, its clauses, what it would change",
        |ctx| boxed(view::studio::draft(ctx)?),
    ),
    Page::of::<TextView>(
        "charter/studio/{draft}/text",
        Who::SignedIn,
        "A draft in the making as a TOML file",
        |ctx| boxed(view::studio::text(ctx)?),
    ),
    Page::of::<ClauseView>(
        "charter/studio/{draft}/{part}/{clause}",
        Who::SignedIn,
        "A clause of a draft in the making, or a `new` one, with the form that changes it",
        |ctx| boxed(view::studio::clause(ctx)?),
    ),
];

/// Everything to do.
pub const FORMS: &[Form] = &[
    Form::signed_in(
        "charter/draft",
        "charter/manage",
        "Writes a charter file down as a draft",
        forms::draft,
    ),
    Form::signed_in(
        "charter/adopt",
        "charter/manage",
        "Brings a draft into force, resting on a resolution by the amendment rule",
        forms::adopt,
    ),
    Form::signed_in(
        "charter/appoint",
        "charter/manage",
        "Puts a person into an office",
        forms::appoint,
    ),
    Form::signed_in(
        "charter/end",
        "charter/manage",
        "Ends a person's time in an office",
        forms::end,
    ),
    Form::signed_in(
        "charter/speak",
        "charter/manage",
        "Lets a person speak for the hub",
        forms::speak,
    ),
    Form::signed_in("charter/silence", "charter/manage", "Ends a mandate to speak", forms::silence),
    Form::signed_in(
        "charter/studio",
        "charter/studio",
        "Begins a draft with the charter in force, a model, nothing, a recorded draft or a file",
        studio::forms::begin,
    ),
    Form::signed_in(
        "charter/studio/{draft}/text",
        "charter/studio/{draft}/text",
        "Keeps a draft in the making as it was written as text",
        studio::forms::text,
    ),
    Form::signed_in(
        "charter/studio/{draft}/tracks",
        "charter/studio/{draft}",
        "Puts a body for policy and one for operations into a draft, with their rules",
        studio::tracks::put,
    ),
    Form::signed_in(
        "charter/studio/{draft}/record",
        "charter/studio/{draft}",
        "Puts a draft in the making on the record, so that it can be proposed",
        studio::forms::record,
    ),
    Form::signed_in(
        "charter/studio/{draft}/throw-away",
        "charter/studio/{draft}",
        "Throws a draft in the making away",
        studio::forms::throw_away,
    ),
    Form::signed_in(
        "charter/studio/{draft}/{part}/{clause}",
        "charter/studio/{draft}/{part}/{clause}",
        "Writes a clause of a draft in the making, or a `new` one",
        studio::forms::clause,
    ),
    Form::signed_in(
        "charter/studio/{draft}/{part}/{clause}/remove",
        "charter/studio/{draft}/{part}/{clause}",
        "Takes a clause out of a draft in the making",
        studio::forms::remove,
    ),
];

/// A goal that nobody wrote and offices that nobody holds are the secretariat's to see to.
pub fn todo(ctx: &Ctx) -> Vec<Todo> {
    if !ctx.audience.holds(hub::SECRETARIAT) {
        return Vec::new();
    }
    let charter = view::charter(ctx);
    let empty = charter.offices.iter().filter(|office| office.holders.is_empty()).count();
    let goal = charter.goal.is_empty().then(|| Todo {
        what: ctx.lang.word("charter-todo-goal"),
        button: ctx.lang.word("charter-todo-goal-button"),
        to: "charter/studio".to_owned(),
        due: None,
    });
    let offices = (empty > 0).then(|| Todo {
        what: ctx.lang.t("charter-todo-offices", &[("n", empty.into())]),
        button: ctx.lang.word("charter-todo-offices-button"),
        to: "charter/manage".to_owned(),
        due: None,
    });
    goal.into_iter().chain(offices).collect()
}
