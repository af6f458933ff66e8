//! `landscape/views`: every saved view and story.

use faces::parts;
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use hub::{Id, SECRETARIAT};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use crate::model::Face;
use crate::pages::shared;

/// Saved views and stories, newest first.
#[derive(Serialize, JsonSchema)]
pub struct ListView {
    /// The saved views, in the order of the page.
    views: Vec<Row>,
}

/// One of them.
#[derive(Serialize, JsonSchema)]
pub struct Row {
    /// Its id.
    id: Id,
    /// What it is called.
    title: Option<String>,
    /// What there is to see.
    note: Option<String>,
    /// The page it looks at.
    face: Face,
    /// How many steps; none when it is no story.
    steps: u64,
}

/// Makes the list.
pub(in crate::pages) fn list(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let row = |(id, saved): (Id, &crate::state::Saved)| Row {
        id,
        title: saved.sight.title.seen_by(ctx.audience).map(str::to_owned),
        note: saved.sight.note.seen_by(ctx.audience).map(str::to_owned),
        face: saved.sight.face,
        steps: saved.steps.len() as u64,
    };
    let views = shared::state(ctx).views().all().into_iter().map(row).collect();
    Ok(Box::new(ListView { views }))
}

impl ListView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-views-title"),
            vec![
                Column::text("title", word("landscape-views-name")).unsorted(),
                Column::text("note", word("landscape-views-note")).unsorted(),
                Column::text("page", word("landscape-views-page")).unsorted(),
                Column::number("steps", word("landscape-views-steps")).unsorted(),
            ],
        );
        for one in &self.views {
            let title = one.title.clone().unwrap_or_else(|| word("landscape-nameless"));
            table.push(vec![
                Cell::link(title, ctx.href(&format!("landscape/views/{}", one.id))),
                Cell::maybe(one.note.clone()),
                Cell::text(word(&format!("landscape-tab-{}", one.face.code()))),
                if one.steps == 0 { Cell::Empty } else { Cell::count(one.steps as usize) },
            ]);
        }
        table
    }
}

impl View for ListView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let new = ctx.href("landscape/views/new");
        let button = ctx.audience.holds(SECRETARIAT);
        let start = lang.word("landscape-views-new");
        Sheet {
            title: lang.word("landscape-views-title"),
            crumbs: vec![(lang.word("landscape-nav"), "landscape".to_owned())],
            main: Some(html! {
                @if self.views.is_empty() {
                    (parts::empty_state(lang, &lang.word("landscape-views-empty"), None,
                        button.then_some((new.as_str(), start.as_str()))))
                } @else {
                    (self.rows(ctx).plain(lang))
                    @if button { p { a href=(new) { (start) } } }
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}
