//! HTML of the landscape: one file a page. All paths of the room on one screen.

mod data;
mod edit;
mod export_tables;
mod exports;
mod import;
mod labels;
mod map;
mod matrix;
mod network;
mod org;
mod shared;
mod table;

use faces::{Ctx, Form, Page, Todo, Who};

/// What can be looked at.
pub(crate) const PAGES: &[Page] = &[
    Page::of::<matrix::MatrixView>(
        "landscape",
        Who::Everybody,
        "Who does what where: any two fields, gaps and overlaps. ?rows=&cols=&only=&count=",
        matrix::view,
    ),
    Page::of::<network::NetworkView>(
        "landscape/network",
        Who::Everybody,
        "How organisations are tied. ?focus=&steps=&group=",
        network::view,
    ),
    Page::of::<network::DataView>(
        "landscape/network/data",
        Who::Everybody,
        "Positions and ties of the network as bytes, for the picture that moves.",
        network::data,
    ),
    Page::of::<network::NamesView>(
        "landscape/network/names",
        Who::Everybody,
        "Names in the network. ?ids=3,7 or ?q=words",
        network::names,
    ),
    Page::of::<map::MapView>(
        "landscape/map",
        Who::Everybody,
        "Where organisations are at work, by country. ?measure=orgs|activities&theme=",
        map::view,
    ),
    Page::of::<table::TableView>(
        "landscape/table",
        Who::Everybody,
        "The list of organisations. ?q=&kind=&country=&theme=&place=&sort=&page=",
        table::view,
    ),
    Page::of::<data::ListView>(
        "landscape/data",
        Who::Everybody,
        "The datasets of activities that partners published.",
        data::list,
    ),
    Page::of::<data::RowsView>(
        "landscape/data/{id}",
        Who::Everybody,
        "One dataset: where it comes from, and its rows.",
        data::rows,
    ),
    Page::of::<edit::NewView>(
        "landscape/add",
        Who::SignedIn,
        "The form that puts an organisation on the map.",
        edit::new_view,
    ),
    Page::of::<crate::view::org::OrgView>(
        "orgs/{id}",
        Who::Everybody,
        "One organisation: names, ties, what it does where.",
        org::view,
    ),
    Page::of::<edit::EditView>(
        "orgs/{id}/edit",
        Who::SignedIn,
        "The form that corrects an organisation.",
        edit::edit_view,
    ),
    Page::of::<import::ListView>("import", Who::SignedIn, "Files brought in.", import::list),
    Page::of::<import::TemplateView>(
        "import/template",
        Who::Everybody,
        "An empty spreadsheet to fill in: who, what, where.",
        import::template,
    ),
    Page::of::<import::StepView>(
        "import/{id}/file",
        Who::SignedIn,
        "Step 1 of 5: what the file is.",
        import::file,
    ),
    Page::of::<import::StepView>(
        "import/{id}/columns",
        Who::SignedIn,
        "Step 2 of 5: which column is what.",
        import::columns,
    ),
    Page::of::<import::StepView>(
        "import/{id}/values",
        Who::SignedIn,
        "Step 3 of 5: words we do not know.",
        import::values,
    ),
    Page::of::<import::StepView>(
        "import/{id}/duplicates",
        Who::SignedIn,
        "Step 4 of 5: are these the same organisation?",
        import::duplicates,
    ),
    Page::of::<import::StepView>(
        "import/{id}/check",
        Who::SignedIn,
        "Step 5 of 5: what will change.",
        import::check,
    ),
    Page::of::<import::RejectedView>(
        "import/{id}/rejected",
        Who::SignedIn,
        "Rows that cannot be brought, with reasons, as CSV.",
        import::rejected,
    ),
    Page::of::<import::DoneView>(
        "import/{id}/done",
        Who::SignedIn,
        "What a file brought in, and how to undo it.",
        import::done,
    ),
];

/// What can be done.
pub(crate) const FORMS: &[Form] = &[
    Form {
        path: "landscape/add",
        page: "landscape/add",
        who: Who::SignedIn,
        about: "Puts an organisation on the map.",
        handle: edit::add,
    },
    Form {
        path: "orgs/{id}/edit",
        page: "orgs/{id}/edit",
        who: Who::SignedIn,
        about: "Corrects an organisation.",
        handle: edit::change,
    },
    Form {
        path: "orgs/{id}/join",
        page: "orgs/{id}/edit",
        who: Who::SignedIn,
        about: "Joins two entries of one organisation.",
        handle: edit::join,
    },
    Form {
        path: "orgs/{id}/part",
        page: "orgs/{id}/edit",
        who: Who::SignedIn,
        about: "Undoes a joining.",
        handle: edit::part,
    },
    Form {
        path: "orgs/{id}/tie",
        page: "orgs/{id}/edit",
        who: Who::SignedIn,
        about: "Adds a tie to another organisation.",
        handle: edit::tie,
    },
    Form {
        path: "landscape/data/{id}",
        page: "landscape/data/{id}",
        who: Who::SignedIn,
        about: "Withdraws a dataset: it is no longer counted.",
        handle: data::withdraw,
    },
    Form {
        path: "import",
        page: "import",
        who: Who::SignedIn,
        about: "Takes a file and looks at it; nothing is brought in yet.",
        handle: import::begin,
    },
    Form {
        path: "import/{id}/file",
        page: "import/{id}/file",
        who: Who::SignedIn,
        about: "Chooses the sheet and what it holds.",
        handle: import::choose_file,
    },
    Form {
        path: "import/{id}/columns",
        page: "import/{id}/columns",
        who: Who::SignedIn,
        about: "Says which column is what.",
        handle: import::choose_columns,
    },
    Form {
        path: "import/{id}/values",
        page: "import/{id}/values",
        who: Who::SignedIn,
        about: "Says what unknown words mean.",
        handle: import::choose_values,
    },
    Form {
        path: "import/{id}/duplicates",
        page: "import/{id}/duplicates",
        who: Who::SignedIn,
        about: "Answers whether two names are the same organisation.",
        handle: import::answer,
    },
    Form {
        path: "import/{id}/check",
        page: "import/{id}/check",
        who: Who::SignedIn,
        about: "Brings the file in.",
        handle: import::bring,
    },
    Form {
        path: "import/{id}/undo",
        page: "import/{id}/done",
        who: Who::SignedIn,
        about: "Takes everything back that a file brought.",
        handle: import::undo,
    },
];

/// What waits for the person in front: an empty map, for the secretariat.
pub(crate) fn todo(ctx: &Ctx) -> Vec<Todo> {
    let empty = shared::state(ctx).actors().next().is_none();
    if !(empty && ctx.audience.holds(hub::SECRETARIAT)) {
        return Vec::new();
    }
    vec![Todo {
        what: ctx.lang.word("landscape-todo-empty"),
        button: ctx.lang.word("landscape-bring"),
        to: "import".to_owned(),
        due: None,
    }]
}
