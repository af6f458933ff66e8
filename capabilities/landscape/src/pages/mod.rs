//! HTML of the landscape: one file a page. What can be done is in `forms`.

mod accounts;
mod activities;
mod areas;
mod axes;
mod contacts;
mod data;
mod doubles;
mod drafts;
mod duplicates;
mod edit;
mod export_answers;
mod export_areas;
mod export_graph;
mod export_linked;
mod export_lists;
mod export_tables;
mod export_work;
mod exports;
mod forms;
mod gaps;
mod given;
mod iati;
mod import;
mod labels;
mod linkages;
mod map;
mod matrix;
mod mine;
pub(crate) mod missing;
mod need;
mod network;
mod nominations;
pub(crate) mod org;
mod overlaps;
mod partners;
mod private;
mod reasons;
mod rows;
mod shared;
mod table;
mod ties;
mod timeline;
mod todo;
mod trust;
mod versions;
mod views;

pub use duplicates::{PairAnswer, meant_by_answer};
pub use import::refusal as unreadable;
pub use reasons::reason as why;
pub use shared::money_in;

use faces::{Page, Who};
use import::StepView;

pub(crate) use forms::FORMS;
pub(crate) use todo::todo;

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
        "Where need is not met, and where nobody is. ?theme=&place=&areas={id}|reported",
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
        "The hub's own areas. ?areas=&measure=organisations|activities|need&theme=&show=none",
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
        "How organisations are tied. \
         ?focus=&find=&steps=&group=&tie=&year=&only=&colour=&size=&fade=",
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
    Page::of::<trust::TrustView>(
        "landscape/trust",
        Who::Everybody,
        "Trust and value between constituencies: density, and means over enough answers.",
        trust::view,
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
    Page::of::<contacts::ContactsView>(
        "landscape/contacts",
        Who::Secretariat,
        "What the secretariat alone reads, and the workbook that holds all of it.",
        contacts::view,
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
    Page::of::<overlaps::TalkView>(
        "mine/talks/{id}",
        Who::Partner,
        "A talk about an overlap, for one of the two by its personal link.",
        mine::talk,
    ),
    Page::of::<mine::ListsView>(
        "mine/lists",
        Who::Partner,
        "An organisation's own lists of activities.",
        mine::lists,
    ),
    Page::of::<mine::RowsView>(
        "mine/list/{id}",
        Who::Partner,
        "The rows of an own list, to be corrected and sent again.",
        mine::rows,
    ),
    Page::of::<StepView>(
        "mine/lists/{id}",
        Who::Partner,
        "A list that is not published yet, at the step where it stands.",
        import::resume,
    ),
    Page::of::<StepView>(
        "mine/lists/{id}/file",
        Who::Partner,
        "Step 1 of 5 for an own list: what the file is.",
        import::file,
    ),
    Page::of::<StepView>(
        "mine/lists/{id}/columns",
        Who::Partner,
        "Step 2 of 5 for an own list: which column is what.",
        import::columns,
    ),
    Page::of::<StepView>(
        "mine/lists/{id}/values",
        Who::Partner,
        "Step 3 of 5 for an own list: words we do not know.",
        import::values,
    ),
    Page::of::<StepView>(
        "mine/lists/{id}/duplicates",
        Who::Partner,
        "Step 4 of 5 for an own list: which names are its own.",
        import::duplicates,
    ),
    Page::of::<StepView>(
        "mine/lists/{id}/check",
        Who::Partner,
        "Step 5 of 5 for an own list: what will change.",
        import::check,
    ),
    Page::of::<import::FaultsView>(
        "mine/lists/{id}/faults",
        Who::Partner,
        "Cells and rows of an own list with something wrong, as CSV.",
        import::faults,
    ),
    Page::of::<import::DoneView>(
        "mine/lists/{id}/done",
        Who::Partner,
        "What an own list brought.",
        import::done,
    ),
    Page::of::<import::OriginalView>(
        "mine/lists/{id}/original",
        Who::Partner,
        "The file of an own list, byte for byte as it came by the link.",
        import::original,
    ),
    Page::of::<map::MapView>(
        "landscape/map",
        Who::Everybody,
        "Where organisations are at work, by country. ?measure=&theme=&region=&show=&style=",
        map::view,
    ),
    Page::of::<table::TableView>(
        "landscape/table",
        Who::Everybody,
        "The list of organisations. ?q=&kind=&country=&theme=&place=&sort=&page=",
        table::view,
    ),
    Page::of::<duplicates::DuplicatesView>(
        "landscape/duplicates",
        Who::SignedIn,
        "Organisations that look alike, and rows of files that wait. ?pair=a_….a_…",
        duplicates::view,
    ),
    Page::of::<duplicates::SheetView>(
        "landscape/duplicates/sheet",
        Who::SignedIn,
        "The look-alikes as a spreadsheet with a column for the answers.",
        duplicates::sheet,
    ),
    Page::of::<duplicates::ReviewView>(
        "import/{id}/review",
        Who::SignedIn,
        "What the answers of a spreadsheet of look-alikes would do.",
        duplicates::review,
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
    Page::of::<iati::IatiView>(
        "landscape/iati",
        Who::Everybody,
        "What goes out as IATI, and what stays out for which reason. ?by=",
        iati::view,
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
        "A spreadsheet to fill in, with an example: who, what, where.",
        import::template,
    ),
    Page::of::<StepView>(
        "import/{id}",
        Who::SignedIn,
        "An import that is not finished, at the step where it stands.",
        import::resume,
    ),
    Page::of::<StepView>("import/{id}/file", Who::SignedIn, "Step 1: the file.", import::file),
    Page::of::<StepView>(
        "import/{id}/columns",
        Who::SignedIn,
        "Step 2 of 5: which column is what.",
        import::columns,
    ),
    Page::of::<StepView>("import/{id}/values", Who::SignedIn, "Step 3: words.", import::values),
    Page::of::<StepView>(
        "import/{id}/duplicates",
        Who::SignedIn,
        "Step 4 of 5: are these the same organisation?",
        import::duplicates,
    ),
    Page::of::<duplicates::SheetView>(
        "import/{id}/duplicates/sheet",
        Who::SignedIn,
        "The look-alikes of a file as a spreadsheet with a column for the answers.",
        import::look_alikes_sheet,
    ),
    Page::of::<StepView>("import/{id}/check", Who::SignedIn, "Step 5: check.", import::check),
    Page::of::<import::FaultsView>(
        "import/{id}/faults",
        Who::SignedIn,
        "Cells and rows with something wrong, with reasons, as CSV.",
        import::faults,
    ),
    Page::of::<import::DoneView>(
        "import/{id}/done",
        Who::SignedIn,
        "What a file brought in, and how to undo it.",
        import::done,
    ),
    Page::of::<import::OriginalView>(
        "import/{id}/original",
        Who::Secretariat,
        "The file of an import, byte for byte as it came.",
        import::original,
    ),
];
