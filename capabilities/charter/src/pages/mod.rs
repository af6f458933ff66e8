//! The pages and forms of this room.

mod charter;
mod forms;
mod manage;
mod may;
mod one_page;
mod speaking;

use faces::{AnyView, Ctx, Failure, Form, Page, Todo, Who};

use crate::view::{self, CharterView, FileView, ManageView, MayView, OnePageView, SpeakingView};

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
];

/// Everything to do.
pub const FORMS: &[Form] = &[
    Form {
        path: "charter/draft",
        page: "charter/manage",
        who: Who::SignedIn,
        about: "Writes a charter file down as a draft",
        handle: forms::draft,
    },
    Form {
        path: "charter/adopt",
        page: "charter/manage",
        who: Who::SignedIn,
        about: "Brings a draft into force, resting on a resolution by the amendment rule",
        handle: forms::adopt,
    },
    Form {
        path: "charter/appoint",
        page: "charter/manage",
        who: Who::SignedIn,
        about: "Puts a person into an office",
        handle: forms::appoint,
    },
    Form {
        path: "charter/end",
        page: "charter/manage",
        who: Who::SignedIn,
        about: "Ends a person's time in an office",
        handle: forms::end,
    },
    Form {
        path: "charter/speak",
        page: "charter/manage",
        who: Who::SignedIn,
        about: "Lets a person speak for the hub",
        handle: forms::speak,
    },
    Form {
        path: "charter/silence",
        page: "charter/manage",
        who: Who::SignedIn,
        about: "Ends a mandate to speak",
        handle: forms::silence,
    },
];

fn boxed(view: impl faces::View + 'static) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(view))
}

/// Offices that nobody holds are the secretariat's to see to.
pub fn todo(ctx: &Ctx) -> Vec<Todo> {
    if !ctx.audience.holds(hub::SECRETARIAT) {
        return Vec::new();
    }
    let offices = view::charter(ctx).offices;
    let empty = offices.iter().filter(|office| office.holders.is_empty()).count();
    if empty == 0 {
        return Vec::new();
    }
    vec![Todo {
        what: ctx.lang.t("charter-todo-offices", &[("n", empty.into())]),
        button: ctx.lang.word("charter-todo-offices-button"),
        to: "charter/manage".to_owned(),
        due: None,
    }]
}
