//! HTML of the landscape: one file a page. What can be looked at is listed here, what can be done
//! in `forms`.

mod accounts;
mod data;
mod edit;
mod forms;
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

use faces::{Ctx, Page, Todo, Who};

pub(crate) use forms::FORMS;

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

/// What waits for the person in front, for the secretariat: an empty map, partners who have not
/// answered.
pub(crate) fn todo(ctx: &Ctx) -> Vec<Todo> {
    if !ctx.audience.holds(hub::SECRETARIAT) {
        return Vec::new();
    }
    let todo = |what: String, button: &str, to: &str| {
        let button = ctx.lang.word(button);
        Todo { what, button, to: to.to_owned(), due: None }
    };
    if shared::state(ctx).actors().next().is_none() {
        let what = ctx.lang.word("landscape-todo-empty");
        return vec![todo(what, "landscape-bring", "import")];
    }
    match partners::remindable(ctx) {
        0 => Vec::new(),
        n => {
            let what = ctx.lang.t("landscape-todo-silent", &[("n", n.into())]);
            vec![todo(what, "landscape-todo-silent-button", "landscape/partners")]
        }
    }
}
