//! `landscape/views/{id}`: a saved view; with steps a story, one page a step, text beside picture.

use std::collections::BTreeMap;

use faces::chart::{Key, legend};
use faces::parts;
use faces::table::Query;
use faces::{AnyView, Ctx, Failure, Fields, NextAction, Sheet, View};
use hub::{Id, SECRETARIAT};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::known;
use crate::model::Face;
use crate::pages::{labels, map, matrix, network, table, timeline};
use crate::state::Sight;

/// A saved view, or a step of a story.
#[derive(Serialize, JsonSchema)]
pub struct ShowView {
    /// The view.
    id: Id,
    /// The step, from 1; none for the view itself.
    step: Option<u32>,
    /// How many steps there are.
    steps: u32,
    /// What it is called.
    title: Option<String>,
    /// What there is to see.
    note: Option<String>,
    /// The page it looks at.
    face: Face,
    /// The question after `?` of that page.
    query: String,
    /// Whether other sites may show its picture.
    embed: bool,
    #[serde(skip)]
    #[schemars(skip)]
    story: String,
}

/// Makes the view.
pub(in crate::pages) fn show(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    seen(ctx, None).map(|view| Box::new(view) as Box<dyn AnyView>)
}

/// Makes a step.
pub(in crate::pages) fn step(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let step = Some(ctx.arg_as::<u32>("step")?);
    seen(ctx, step).map(|view| Box::new(view) as Box<dyn AnyView>)
}

fn seen(ctx: &Ctx, step: Option<u32>) -> Result<ShowView, Failure> {
    let (id, saved) = known(ctx)?;
    let sight: &Sight = match step {
        None => &saved.sight,
        Some(step) => {
            let place = (step as usize).checked_sub(1).ok_or(Failure::NotFound)?;
            saved.steps.get(place).ok_or(Failure::NotFound)?
        }
    };
    let text = |said: &hub::Said| said.seen_by(ctx.audience).map(str::to_owned);
    Ok(ShowView {
        id,
        step,
        steps: saved.steps.len() as u32,
        title: text(&sight.title),
        note: text(&sight.note),
        face: sight.face,
        query: text(&sight.query).unwrap_or_default(),
        embed: saved.embed,
        story: text(&saved.sight.title).unwrap_or_default(),
    })
}

/// Does something with the page a sight looks at, as if its question had been asked.
fn with_page<R>(
    ctx: &Ctx,
    face: Face,
    query: &str,
    work: impl FnOnce(&Ctx, &dyn AnyView) -> R,
) -> Result<R, Failure> {
    let pairs = Query::parse(query);
    let pairs = pairs.pairs().map(|(name, value)| (name.to_owned(), value.to_owned()));
    let asked = Fields { values: pairs.collect(), files: Vec::new() };
    let nothing = BTreeMap::new();
    let inner = Ctx { query: &asked, path: &nothing, here: face.path(), retry: None, ..*ctx };
    let view = match face {
        Face::Matrix => matrix::view(&inner)?,
        Face::Network => network::view(&inner)?,
        Face::Map => map::view(&inner)?,
        Face::Table => table::view(&inner)?,
        Face::Timeline => timeline::view(&inner)?,
    };
    Ok(work(&inner, view.as_ref()))
}

/// The most rows of a table under a picture; the page it leads to has all.
const ROWS: usize = 100;

/// The picture of a sight with its table under it, or the table alone where it has no picture.
fn picture(ctx: &Ctx, face: Face, query: &str) -> Markup {
    let drawn = with_page(ctx, face, query, |inner, view| {
        let table = || match face {
            // As their own pages show them: a list of cells is for programs.
            Face::Matrix => Some(matrix::cells(inner)),
            Face::Timeline => Some(timeline::steps(inner)),
            _ => view.table(inner).map(|mut table| {
                table.rows.truncate(ROWS);
                table.plain(inner.lang)
            }),
        };
        let Some(picture) = view.figure(inner) else {
            return table().map(|table| html! { div.pic { (table) } });
        };
        // The network's table is its links, one by one: its page has it.
        let under = if face == Face::Network { None } else { table() };
        // On a phone the matrix scrolls sideways: the keyboard must reach it.
        let named = (face == Face::Matrix).then(|| view.table(inner)).flatten();
        let named = named.map(|table| table.caption);
        Some(html! {
            div.pic tabindex=[named.as_ref().map(|_| 0)] role=[named.as_ref().map(|_| "region")]
                aria-label=[named] { (picture) }
            (legend(&view.keys(inner)))
            @if let Some(table) = under {
                (parts::details(&inner.lang.word("faces-same-as-table"), table))
            }
        })
    });
    html! { @if let Ok(Some(picture)) = drawn { (picture) } }
}

impl ShowView {
    fn path(&self, step: Option<u32>) -> String {
        match step {
            None => format!("landscape/views/{}", self.id),
            Some(step) => format!("landscape/views/{}/{step}", self.id),
        }
    }

    /// The step after this one, or the first.
    fn following(&self) -> Option<u32> {
        let next = self.step.map_or(1, |step| step + 1);
        (next <= self.steps).then_some(next)
    }

    fn turns(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let before = self.step.map(|step| step.checked_sub(1).filter(|step| *step > 0));
        html! {
            nav.pager aria-label=(lang.word("landscape-story-steps")) {
                @if let Some(before) = before {
                    a rel="prev" href=(ctx.href(&self.path(before))) {
                        (lang.word("landscape-story-back"))
                    }
                }
                @if let Some(step) = self.step {
                    span { (lang.t("landscape-story-of",
                        &[("n", u64::from(step).into()), ("all", u64::from(self.steps).into())])) }
                }
                @if let Some(next) = self.following().filter(|_| self.step.is_some()) {
                    a rel="next" href=(ctx.href(&self.path(Some(next)))) {
                        (lang.word("landscape-story-next"))
                    }
                }
            }
        }
    }

    fn text(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let page = format!("{}{}", ctx.href(self.face.path()), Query::parse(&self.query));
        let origin = ctx.services.origin();
        html! {
            @if let Some(note) = &self.note {
                @for part in note.split("\n\n") { p dir="auto" { (part) } }
            }
            @if self.steps > 0 { (self.turns(ctx)) }
            p { a href=(page) { (lang.word("landscape-views-open")) } }
            @if self.embed && self.step.is_none() {
                (parts::details(&lang.word("landscape-views-embed"), html! {
                    p { (lang.word("landscape-views-embed-how")) }
                    @if origin.is_none() {
                        p.unhosted { (lang.word("landscape-views-embed-address")) }
                    }
                    p { code dir="ltr" data-here[origin.is_none()] {
                        "<iframe src=\"" (origin.as_deref().unwrap_or_default())
                        (ctx.href(&format!("embed/{}", self.id)))
                        "\" width=\"100%\" height=\"600\"></iframe>"
                    } }
                }))
            }
            @if self.step.is_none() && ctx.audience.holds(SECRETARIAT) {
                p { a href=(ctx.href(&format!("landscape/views/{}/edit", self.id))) {
                    (lang.word("landscape-views-edit"))
                } }
            }
        }
    }
}

impl View for ShowView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let mut crumbs = vec![
            (lang.word("landscape-nav"), "landscape".to_owned()),
            (lang.word("landscape-views-title"), "landscape/views".to_owned()),
        ];
        if self.step.is_some() {
            crumbs.push((self.story.clone(), self.path(None)));
        }
        let begins = self.step.is_none() && self.steps > 0;
        Sheet {
            title: self.title.clone().unwrap_or_else(|| lang.word("landscape-nameless")),
            crumbs,
            next: begins.then(|| NextAction {
                why: html! {
                    (lang.t("landscape-story-why", &[("n", u64::from(self.steps).into())]))
                },
                button: lang.word("landscape-story-begin"),
                to: self.path(Some(1)),
            }),
            main: Some(picture(ctx, self.face, &self.query)),
            side: Some(self.text(ctx)),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<faces::table::Table> {
        with_page(ctx, self.face, &self.query, |inner, view| view.table(inner)).ok().flatten()
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        with_page(ctx, self.face, &self.query, |inner, view| view.figure(inner)).ok().flatten()
    }

    fn keys(&self, ctx: &Ctx) -> Vec<Key> {
        let keys = with_page(ctx, self.face, &self.query, |inner, view| view.keys(inner));
        keys.unwrap_or_default()
    }
}

/// What other sites show of a view: its title, its note, its picture, the steps of a story, and
/// where it comes from.
#[derive(Serialize, JsonSchema)]
pub struct EmbedView {
    /// The view.
    #[serde(flatten)]
    view: ShowView,
    /// The steps of a story, each with the way to its picture.
    story: Vec<EmbeddedStep>,
}

/// A step of a story on another site.
#[derive(Serialize, JsonSchema)]
pub struct EmbeddedStep {
    /// What it is called.
    title: Option<String>,
    /// What there is to see.
    note: Option<String>,
}

/// Makes it, for views that may be shown elsewhere.
pub(in crate::pages) fn embedded(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let view = seen(ctx, None)?;
    if !view.embed {
        return Err(Failure::NotFound);
    }
    let (_, saved) = known(ctx)?;
    let text = |said: &hub::Said| said.seen_by(ctx.audience).map(str::to_owned);
    let step = |sight: &Sight| EmbeddedStep { title: text(&sight.title), note: text(&sight.note) };
    Ok(Box::new(EmbedView { story: saved.steps.iter().map(step).collect(), view }))
}

impl View for EmbedView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let view = &self.view;
        let whole = ctx.href(&view.path(None));
        Sheet {
            title: view.title.clone().unwrap_or_else(|| ctx.lang.word("landscape-nameless")),
            lead: view.note.as_ref().map(|note| html! { span dir="auto" { (note) } }),
            main: Some(html! {
                (picture(ctx, view.face, &view.query))
                // Each step's picture stands on its own page: links leave the frame.
                @if !self.story.is_empty() { ol { @for (n, step) in (1..).zip(&self.story) { li {
                    a href=(ctx.href(&view.path(Some(n)))) rel="noopener" dir="auto" {
                        (labels::name(ctx.lang, step.title.as_deref()))
                    }
                    @if let Some(note) = &step.note { p dir="auto" { (note) } }
                } } } }
                p { a href=(whole) rel="noopener" {
                    (ctx.lang.word("landscape-views-source"))
                } }
            }),
            ..Sheet::default()
        }
    }
}
