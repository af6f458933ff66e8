//! The desk: what waits for the person in front, from every room.

use faces::{AnyView, Ctx, Failure, Sheet, Todo, View, parts};
use hub::{At, SECRETARIAT};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use crate::product;

/// What waits for me.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Desk {
    /// How they want to be called.
    pub name: String,
    /// What waits, most pressing first.
    pub waiting: Vec<Waiting>,
}

/// One thing that waits.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Waiting {
    /// What it is.
    pub what: String,
    /// What to press.
    pub button: String,
    /// Where, under the hub.
    pub to: String,
    /// When it is due, seconds since 1970.
    pub due: Option<i64>,
}

impl From<Todo> for Waiting {
    fn from(todo: Todo) -> Self {
        Self { what: todo.what, button: todo.button, to: todo.to, due: todo.due }
    }
}

/// The view.
pub fn view(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let waiting = product::todo(front.ctx).into_iter().map(Waiting::from).collect();
    Ok(Box::new(Desk { name: front.asked.viewer.email.clone(), waiting }))
}

/// Seconds in a day and in a week: what is due today, this week, later.
const DAY: i64 = 86_400;
const WEEK: i64 = 7 * DAY;

impl View for Desk {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let title = lang.t(
            "frame-desk-title",
            &[("name", self.name.as_str().into()), ("n", self.waiting.len().into())],
        );
        let left = |w: &Waiting| w.due.map_or(i64::MAX, |due| due - ctx.now.unix());
        let groups = [
            ("frame-desk-today", i64::MIN, DAY),
            ("frame-desk-week", DAY, WEEK),
            ("frame-desk-later", WEEK, i64::MAX),
        ];
        let in_group = |from: i64, to: i64| -> Vec<&Waiting> {
            let fits = |w: &&Waiting| {
                let left = left(w);
                left >= from && (left < to || to == i64::MAX)
            };
            self.waiting.iter().filter(fits).collect()
        };
        let main = html! {
            @if self.waiting.is_empty() {
                (parts::empty_state(lang, &lang.word("frame-desk-empty"), None, None))
            }
            @for (label, from, to) in groups {
                @let group = in_group(from, to);
                @if !group.is_empty() {
                    h2 { (lang.word(label)) }
                    ul.rows { @for waiting in group { li { (row(ctx, waiting)) } } }
                }
            }
            @if ctx.audience.holds(SECRETARIAT) {
                p { a href=(ctx.href("import/")) { (lang.word("frame-desk-import")) } }
            }
        };
        Sheet { title, main: Some(main), ..Sheet::default() }
    }
}

fn row(ctx: &Ctx, waiting: &Waiting) -> Markup {
    html! {
        span { (waiting.what) }
        @if let Some(due) = waiting.due.and_then(At::from_unix) {
            " " span.muted { (parts::ago(ctx.lang, due, ctx.now)) }
        }
        " " a href=(ctx.href(&waiting.to)) { (waiting.button) }
    }
}
