//! HTML of the landscape: one file a page. All paths of the room on one screen.

mod activities;
mod areas;
mod axes;
mod data;
mod doubles;
mod edit;
mod gaps;
mod given;
mod import;
mod labels;
mod map;
mod matrix;
pub(crate) mod missing;
mod need;
mod network;
mod nominations;
mod org;
mod overlaps;
mod shared;
mod table;
mod timeline;
mod versions;

use faces::{Ctx, Form, Page, Todo, Who};

/// What can be looked at.
pub(crate) const PAGES: &[Page] = &[
    Page::of::<matrix::MatrixView>(
        "landscape",
        Who::Everybody,
        "Who does what where: any two fields. ?rows=&cols=&only=&count=&currency=",
        matrix::view,
    ),
    Page::of::<activities::ActivitiesView>(
        "landscape/activities",
        Who::Everybody,
        "The activities behind a number. ?place=&theme=&organisation=&whom=&year= …",
        activities::view,
    ),
    Page::of::<overlaps::OverlapsView>(
        "landscape/overlaps",
        Who::Everybody,
        "Who works on the same, where and when, for the same people. ?theme=&place=&org=&state=",
        overlaps::list,
    ),
    Page::of::<overlaps::AskView>(
        "landscape/overlaps/ask",
        Who::SignedIn,
        "The form that asks two organisations to talk. ?one=&other=&cell=",
        overlaps::ask,
    ),
    Page::of::<overlaps::TalkView>(
        "landscape/overlaps/{id}",
        Who::Everybody,
        "A talk about an overlap: what was said, for those who take part, and what came of it.",
        overlaps::talk,
    ),
    Page::of::<gaps::GapsView>(
        "landscape/gaps",
        Who::Everybody,
        "Where need is not met, and where nobody is. ?theme=&place=",
        gaps::view,
    ),
    Page::of::<need::ListView>(
        "landscape/need",
        Who::Everybody,
        "Lists of need that the map is held against.",
        need::list,
    ),
    Page::of::<need::RowsView>(
        "landscape/need/{id}",
        Who::Everybody,
        "One list of need with its rows.",
        need::rows,
    ),
    Page::of::<need::CheckView>(
        "landscape/need/{id}/check",
        Who::SignedIn,
        "What a list of need was understood to say, before it is published.",
        need::check,
    ),
    Page::of::<timeline::TimelineView>(
        "landscape/timeline",
        Who::Everybody,
        "Activities in time. ?year=&theme=",
        timeline::view,
    ),
    Page::of::<nominations::NominateView>(
        "landscape/nominate",
        Who::Everybody,
        "The form that brings forward somebody who should be on the map.",
        nominations::nominate_view,
    ),
    Page::of::<nominations::NominationsView>(
        "landscape/nominations",
        Who::Everybody,
        "Names brought forward, what became of them, and rounds of asking for more.",
        nominations::list,
    ),
    Page::of::<missing::GroupsView>(
        "landscape/groups",
        Who::Everybody,
        "Reference groups, and the shares they should have.",
        missing::groups_view,
    ),
    Page::of::<missing::PlanView>(
        "landscape/plan/{id}",
        Who::SignedIn,
        "The form that plans what to do about an organisation of influence.",
        missing::plan_view,
    ),
    Page::of::<areas::AreasView>(
        "landscape/map/areas",
        Who::Everybody,
        "The hub's own areas. ?areas=&measure=organisations|activities|need&theme=",
        areas::view,
    ),
    Page::of::<areas::ListView>(
        "landscape/areas",
        Who::Everybody,
        "The hub's own boundaries.",
        areas::list,
    ),
    Page::of::<areas::CheckView>(
        "landscape/areas/{id}/check",
        Who::SignedIn,
        "What a file of shapes was understood to hold, before it is published.",
        areas::check,
    ),
    Page::of::<doubles::DoublesView>(
        "landscape/doubles",
        Who::Everybody,
        "Activities that two partners seem to have reported.",
        doubles::view,
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
    Page::of::<versions::VersionsView>(
        "landscape/data/{id}/versions",
        Who::Everybody,
        "The versions of a dataset, and two of them compared. ?old=&new=",
        versions::view,
    ),
    Page::of::<given::GivenView>(
        "orgs/{id}/given",
        Who::Everybody,
        "What an organisation gave, and what it got.",
        given::view,
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
        path: "landscape/overlaps/ask",
        page: "landscape/overlaps/ask",
        who: Who::SignedIn,
        about: "Asks two organisations to talk about an overlap.",
        handle: overlaps::raise,
    },
    Form {
        path: "landscape/overlaps/{id}/answer",
        page: "landscape/overlaps/{id}",
        who: Who::SignedIn,
        about: "Answers in a talk about an overlap.",
        handle: overlaps::answer,
    },
    Form {
        path: "landscape/overlaps/{id}/settle",
        page: "landscape/overlaps/{id}",
        who: Who::SignedIn,
        about: "Ends a talk: what became of the overlap.",
        handle: overlaps::settle,
    },
    Form {
        path: "landscape/need",
        page: "landscape/need",
        who: Who::SignedIn,
        about: "Takes a list of need and looks at it; nothing is published yet.",
        handle: need::begin,
    },
    Form {
        path: "landscape/need/{id}",
        page: "landscape/need/{id}",
        who: Who::SignedIn,
        about: "Withdraws a list of need.",
        handle: need::withdraw,
    },
    Form {
        path: "landscape/need/{id}/check",
        page: "landscape/need/{id}/check",
        who: Who::SignedIn,
        about: "Publishes a list of need, or reads it again with other columns.",
        handle: need::publish,
    },
    Form {
        path: "landscape/areas",
        page: "landscape/areas",
        who: Who::SignedIn,
        about: "Takes a file of shapes and looks at it; nothing is published yet.",
        handle: areas::begin,
    },
    Form {
        path: "landscape/areas/withdraw",
        page: "landscape/areas",
        who: Who::SignedIn,
        about: "Takes boundaries off the map.",
        handle: areas::withdraw,
    },
    Form {
        path: "landscape/areas/{id}/check",
        page: "landscape/areas/{id}/check",
        who: Who::SignedIn,
        about: "Publishes boundaries, or draws them again with other properties.",
        handle: areas::publish,
    },
    Form {
        path: "landscape/nominate",
        page: "landscape/nominate",
        who: Who::Everybody,
        about: "Brings a name forward; without an account it waits for somebody to vouch.",
        handle: nominations::nominate,
    },
    Form {
        path: "landscape/nominations/held",
        page: "landscape/nominations",
        who: Who::Secretariat,
        about: "Vouches for a name that somebody without an account brought forward.",
        handle: nominations::take_up,
    },
    Form {
        path: "landscape/nominations/drop",
        page: "landscape/nominations",
        who: Who::Secretariat,
        about: "Drops a name that nobody vouches for.",
        handle: nominations::drop_held,
    },
    Form {
        path: "landscape/nominations/{id}",
        page: "landscape/nominations",
        who: Who::SignedIn,
        about: "Answers a nomination: added, known already, or not taken up.",
        handle: nominations::answer,
    },
    Form {
        path: "landscape/rounds/open",
        page: "landscape/nominations",
        who: Who::SignedIn,
        about: "Begins a round of asking whom else to include.",
        handle: nominations::open,
    },
    Form {
        path: "landscape/rounds/close",
        page: "landscape/nominations",
        who: Who::SignedIn,
        about: "Ends the round under way.",
        handle: nominations::close,
    },
    Form {
        path: "landscape/groups",
        page: "landscape/groups",
        who: Who::SignedIn,
        about: "Sets a reference group and the share it should have.",
        handle: missing::set_group,
    },
    Form {
        path: "landscape/groups/drop",
        page: "landscape/groups",
        who: Who::SignedIn,
        about: "Takes a reference group back.",
        handle: missing::drop_group,
    },
    Form {
        path: "landscape/plan/{id}",
        page: "landscape/plan/{id}",
        who: Who::SignedIn,
        about: "Plans what to do about an organisation of influence.",
        handle: missing::plan,
    },
    Form {
        path: "landscape/absence",
        page: "landscape/missing",
        who: Who::SignedIn,
        about: "Notes why somebody is not here.",
        handle: missing::absence,
    },
    Form {
        path: "landscape/data/{id}/versions",
        page: "landscape/data/{id}/versions",
        who: Who::SignedIn,
        about: "Lets a version of a dataset count again.",
        handle: versions::restore,
    },
    Form {
        path: "landscape/doubles",
        page: "landscape/doubles",
        who: Who::SignedIn,
        about: "Says whether two reports are one activity.",
        handle: doubles::judge,
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
