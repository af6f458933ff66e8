//! HTML of the landscape: one file a page. All paths of the room on one screen.

mod accounts;
mod data;
mod edit;
mod import;
mod labels;
mod linkages;
mod map;
mod matrix;
mod mine;
mod network;
mod org;
mod partners;
mod shared;
mod table;
mod ties;
mod views;

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
        "How organisations are tied. ?focus=&steps=&group=&tie=&year=&size=",
        network::view,
    ),
    Page::of::<network::RolesView>(
        "landscape/network/roles",
        Who::Everybody,
        "Who stands where in the network: links, brokerage, core, neighbourhood.",
        network::roles,
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
    Page::of::<ties::ListView>(
        "landscape/ties",
        Who::Everybody,
        "Every link between organisations, with source and dates. ?tie=&year=&q=&sort=&page=",
        ties::list,
    ),
    Page::of::<ties::PageView>(
        "landscape/ties/{id}",
        Who::Everybody,
        "One link: who says so, and what both sides say to it.",
        ties::page,
    ),
    Page::of::<linkages::LinkagesView>(
        "landscape/linkages",
        Who::Everybody,
        "The hub's issue areas, what they are linked to, and who works there.",
        linkages::view,
    ),
    Page::of::<accounts::AccountsView>(
        "landscape/accounts",
        Who::Everybody,
        "To whom do they answer. ?q=&sort=&page=",
        accounts::view,
    ),
    Page::of::<views::ListView>(
        "landscape/views",
        Who::Everybody,
        "Saved views and stories.",
        views::list,
    ),
    Page::of::<views::EditView>(
        "landscape/views/new",
        Who::Secretariat,
        "The form that saves a view. ?face=&query=",
        views::edit,
    ),
    Page::of::<views::ShowView>(
        "landscape/views/{id}",
        Who::Everybody,
        "A saved view; with steps it is a story.",
        views::show,
    ),
    Page::of::<views::EditView>(
        "landscape/views/{id}/edit",
        Who::Secretariat,
        "The forms that correct a view and write its steps.",
        views::edit,
    ),
    Page::of::<views::ShowView>(
        "landscape/views/{id}/{step}",
        Who::Everybody,
        "A step of a story, counted from 1.",
        views::step,
    ),
    Page::of::<views::EmbedView>(
        "embed/{id}",
        Who::Everybody,
        "The picture of a saved view, for other sites.",
        views::embedded,
    ),
    Page::of::<partners::AskedView>(
        "landscape/partners",
        Who::Secretariat,
        "Who was sent a personal link, who answered, who has not.",
        partners::view,
    ),
    Page::of::<mine::HomeView>(
        "mine",
        Who::Partner,
        "What waits for the organisation whose personal link was opened.",
        mine::home,
    ),
    Page::of::<mine::EntryView>(
        "mine/entry",
        Who::Partner,
        "An organisation checks its own entry.",
        mine::entry,
    ),
    Page::of::<mine::FoundView>(
        "mine/links",
        Who::Partner,
        "An organisation's links: what others named, what it names itself. ?q=",
        mine::find,
    ),
    Page::of::<mine::LinkView>(
        "mine/links/{id}",
        Who::Partner,
        "The form for the link to one organisation.",
        mine::link,
    ),
    Page::of::<mine::RateView>(
        "mine/about/{id}",
        Who::Partner,
        "Questions on trust and value about one organisation.",
        mine::rate,
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
        handle: ties::tie,
    },
    Form {
        path: "landscape/ties/{id}",
        page: "landscape/ties/{id}",
        who: Who::SignedIn,
        about: "Corrects a link.",
        handle: ties::correct,
    },
    Form {
        path: "landscape/ties/{id}/end",
        page: "landscape/ties/{id}",
        who: Who::SignedIn,
        about: "Ends a link, or takes it off the map.",
        handle: ties::end,
    },
    Form {
        path: "landscape/linkages",
        page: "landscape/linkages",
        who: Who::SignedIn,
        about: "Says which issue areas the hub works on.",
        handle: linkages::choose,
    },
    Form {
        path: "landscape/views/new",
        page: "landscape/views/new",
        who: Who::SignedIn,
        about: "Saves a view of the map.",
        handle: views::save,
    },
    Form {
        path: "landscape/views/{id}/edit",
        page: "landscape/views/{id}/edit",
        who: Who::SignedIn,
        about: "Corrects a saved view.",
        handle: views::save,
    },
    Form {
        path: "landscape/views/{id}/step",
        page: "landscape/views/{id}/edit",
        who: Who::SignedIn,
        about: "Writes a step of a story.",
        handle: views::put,
    },
    Form {
        path: "landscape/views/{id}/remove",
        page: "landscape/views/{id}/edit",
        who: Who::SignedIn,
        about: "Takes a step out of a story.",
        handle: views::remove,
    },
    Form {
        path: "landscape/views/{id}/retire",
        page: "landscape/views/{id}/edit",
        who: Who::SignedIn,
        about: "No longer offers a saved view.",
        handle: views::retire,
    },
    Form {
        path: "landscape/partners",
        page: "landscape/partners",
        who: Who::Secretariat,
        about: "Sends an organisation its personal link.",
        handle: partners::invite,
    },
    Form {
        path: "landscape/partners/all",
        page: "landscape/partners",
        who: Who::Secretariat,
        about: "Sends a personal link to every organisation whose address is known.",
        handle: partners::invite_all,
    },
    Form {
        path: "landscape/partners/remind",
        page: "landscape/partners",
        who: Who::Secretariat,
        about: "Reminds one organisation, or all that have not answered.",
        handle: partners::remind,
    },
    Form {
        path: "landscape/partners/end",
        page: "landscape/partners",
        who: Who::Secretariat,
        about: "Ends a personal link.",
        handle: partners::end,
    },
    Form {
        path: "mine/entry",
        page: "mine/entry",
        who: Who::Partner,
        about: "An organisation corrects its own entry.",
        handle: mine::save_entry,
    },
    Form {
        path: "mine/answers",
        page: "mine/links",
        who: Who::Partner,
        about: "An organisation says whether links that others named are so.",
        handle: mine::answer,
    },
    Form {
        path: "mine/links/{id}",
        page: "mine/links/{id}",
        who: Who::Partner,
        about: "An organisation names a link, or corrects one it named.",
        handle: mine::save,
    },
    Form {
        path: "mine/links/{id}/end",
        page: "mine/links/{id}",
        who: Who::Partner,
        about: "An organisation says that a link it named is over.",
        handle: mine::end,
    },
    Form {
        path: "mine/about/{id}",
        page: "mine/about/{id}",
        who: Who::Partner,
        about: "An organisation answers the questions about another.",
        handle: mine::save_rating,
    },
    Form {
        path: "mine/done",
        page: "mine",
        who: Who::Partner,
        about: "An organisation says that its answers are complete.",
        handle: mine::done,
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
