//! Papers for a meeting, with the day by which they are to be out.

use decisions::by_line;
use faces::parts::{self, Choice, Field, Status};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Fields, Next};
use hub::Said;
use maud::{Markup, html};

use crate::act::{Act, PaperFiled};
use crate::state::State;
use crate::view::{self, MeetingView, PaperRow};

/// The longest address of a paper, in bytes.
const LINK_MAX: usize = 2_000;

/// The papers, and how to bring one out.
pub(super) fn block(ctx: &Ctx, view: &MeetingView) -> Markup {
    let lang = ctx.lang;
    let by = view.plan.as_ref().and_then(|plan| plan.papers_by);
    if view.papers.is_empty() && !view.may.file && by.is_none() {
        return html! {};
    }
    html! {
        section id="papers" {
            h2 { (lang.word("meetings-papers")) }
            @if let Some(by) = by {
                p { (lang.html("meetings-papers-due", &[("until", parts::minute(lang, by).into())])) }
            }
            @if view.papers.is_empty() { p { (lang.word("meetings-papers-none")) } }
            @else { (table(ctx, &view.papers).plain(lang)) }
            @if view.may.file { (filing(ctx, view)) }
        }
    }
}

/// Every paper: what it is about, where it can be read, since when.
pub(super) fn table(ctx: &Ctx, papers: &[PaperRow]) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("paper", lang.word("meetings-col-paper")),
        Column::text("item", lang.word("meetings-col-item")),
        Column::text("out", lang.word("meetings-col-out")),
        Column::text("in_time", lang.word("meetings-col-in-time")).result(),
    ];
    let mut table = Table::new(lang.word("meetings-papers"), columns);
    for row in papers {
        let title = row.title.clone().unwrap_or_else(|| lang.word("meetings-erased"));
        let link = row.link.as_deref().filter(|link| !link.is_empty());
        let shown = html! {
            @match link {
                Some(link) => (parts::link(link, &title)),
                None => bdi { (title) },
            }
            " " small.muted { (by_line(ctx, &row.made)) }
        };
        let in_time = match row.late {
            true => Status::Warn(lang.word("meetings-paper-late")),
            false => Status::Good(lang.word("meetings-paper-in-time")),
        };
        table.push(vec![
            Cell::Rich(shown, title),
            match &row.item {
                Some((n, name)) => Cell::link(name, ctx.href(&format!("meetings/agenda/{n}"))),
                None => Cell::text(lang.word("meetings-paper-for-all")),
            },
            Cell::Minute(row.made.at),
            Cell::Status(in_time),
        ]);
    }
    table
}

fn filing(ctx: &Ctx, view: &MeetingView) -> Markup {
    let lang = ctx.lang;
    let all = Choice::new("", &lang.word("meetings-paper-for-all"));
    let open = view.items.iter().filter(|row| row.ending.is_none());
    let items: Vec<Choice> = std::iter::once(all)
        .chain(open.map(|row| Choice::new(&row.n.to_string(), &row.title)))
        .collect();
    parts::details(
        &lang.word("meetings-paper-file"),
        parts::form(
            ctx,
            &format!("meetings/{}/paper", view.n),
            html! {
                (Field::new("paper_title", &lang.word("meetings-paper-title"))
                    .max_length(200).retry(ctx).text("text"))
                (Field::new("paper_link", &lang.word("meetings-paper-link"))
                    .hint(&lang.word("meetings-paper-link-hint")).max_length(LINK_MAX)
                    .retry(ctx).text("url"))
                (Field::new("paper_item", &lang.word("meetings-col-item")).retry(ctx).select(&items))
                button.button.quiet type="submit" { (lang.word("meetings-paper-file")) }
            },
        ),
    )
}

pub(super) fn file(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let meeting = view::named(ctx)?;
    let link = fields.get("paper_link").unwrap_or_default();
    if link.len() > LINK_MAX || parts::safe_address(link).is_none() {
        return Err(Failure::at_field("paper_link", "meetings-wrong-link"));
    }
    let n: Option<u64> = fields.get_as("paper_item");
    let item = ctx.hub.room::<State>().items().find(|item| Some(item.n) == n);
    let act = PaperFiled {
        meeting: meeting.id,
        paper: ctx.fresh_id('f'),
        item: item.map(|item| item.id),
        title: fields.words("paper_title", "meetings-wrong-title")?,
        link: Said::text(link),
    };
    let to = format!("meetings/{}#papers", meeting.n);
    Ok(Next::act(Act::PaperFiled(act), to).saying("meetings-said-paper"))
}
