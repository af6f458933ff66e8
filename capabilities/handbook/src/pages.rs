//! The pages of the handbook.

use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, Sheet, View, Who, parts};
use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html::push_html};

use crate::view::{FactView, ModelFacts, Models, Paths, RoomPage};

impl View for Paths {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let word = |id| ctx.lang.word(id);
        let paths = html! {
            div.grid { @for path in &self.paths {
                (parts::card(&path.role, html! {
                    p { (path.job) }
                    ol { @for (step, page) in &path.steps {
                        li { a href=(ctx.href(page)) { (step) } }
                    } }
                }))
            } }
        };
        let rooms = html! {
            h2 #rooms { (word("handbook-rooms")) }
            @if ctx.lang.code() != "en" { p.muted { (word("handbook-rooms-english")) } }
            ul { @for (name, title) in &self.rooms {
                li { a href=(ctx.href(&format!("handbook/{name}"))) { span lang="en" { (title) } } }
            } }
        };
        Sheet {
            title: word("handbook-title"),
            lead: Some(html! { (word("handbook-lead")) }),
            main: Some(html! { (paths) (rooms) }),
            ..Sheet::default()
        }
    }
}

impl View for RoomPage {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let english = ctx.lang.code() == "en";
        Sheet {
            title: self.title.clone(),
            crumbs: vec![(ctx.lang.word("handbook-nav"), "handbook/".to_owned())],
            lead: (!english).then(|| html! { (ctx.lang.word("faces-not-yet-translated")) }),
            main: Some(html! { div.prose lang="en" dir="ltr" { (rendered(ctx, &self.text)) } }),
            ..Sheet::default()
        }
    }
}

/// The page that a path in a text names, where there is one that needs nothing filled in and is
/// open to everybody.
fn page_of(ctx: &Ctx, path: &str) -> Option<String> {
    let bare = path.split('?').next().unwrap_or(path).trim_end_matches('/');
    let mut pages = ctx.rooms.iter().flat_map(|room| room.pages);
    let known = pages
        .any(|page| matches!(page.who, Who::Everybody) && page.path.trim_end_matches('/') == bare);
    (known && !bare.is_empty() && !bare.contains('{')).then(|| ctx.href(bare))
}

/// Our own Markdown as HTML. Paths of pages are links, raw HTML in it is shown as text; its tables
/// can be scrolled by keyboard where they do not fit.
fn rendered(ctx: &Ctx, markdown: &str) -> Markup {
    let shown = Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Code(path) => match page_of(ctx, &path) {
            Some(to) => {
                let link = html! { a href=(to) { code { (path.as_ref()) } } };
                Event::InlineHtml(link.into_string().into())
            }
            None => Event::Code(path),
        },
        // A block of code may be wider than a phone: whoever has no mouse must reach it to scroll.
        Event::Start(Tag::CodeBlock(_)) => Event::Html("<pre tabindex=\"0\"><code>".into()),
        Event::End(TagEnd::CodeBlock) => Event::Html("</code></pre>\n".into()),
        // The page has its one h1 already.
        Event::Start(Tag::Heading {
            level: pulldown_cmark::HeadingLevel::H1,
            id,
            classes,
            attrs,
        }) => {
            let level = pulldown_cmark::HeadingLevel::H2;
            Event::Start(Tag::Heading { level, id, classes, attrs })
        }
        other => other,
    });
    let mut html = String::new();
    push_html(&mut html, shown);
    PreEscaped(html)
}

impl View for Models {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let word = |id| ctx.lang.word(id);
        let rows = self.table(ctx).unwrap_or_default();
        Sheet {
            title: word("handbook-models-title"),
            crumbs: vec![(word("handbook-nav"), "handbook/".to_owned())],
            lead: Some(html! { (word("handbook-models-lead")) }),
            main: Some(html! {
                (rows.plain(ctx.lang))
                p { (word("handbook-models-start")) }
                p { code dir="ltr" { "convoke new \"Our hub\" --model gavi" } }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let word = |id| ctx.lang.word(id);
        let columns = vec![
            Column::text("name", word("handbook-column-name")).unsorted(),
            Column::text("id", word("handbook-column-id")).unsorted(),
            Column::text("areas", word("handbook-column-areas")).unsorted(),
            Column::number("facts", word("handbook-column-facts")).unsorted(),
            Column::number("unknown", word("handbook-column-unknown")).unsorted(),
        ];
        let mut table = Table::new(word("handbook-models-title"), columns);
        for model in &self.models {
            let page = ctx.href(&format!("handbook/models/{}", model.id));
            table.push(vec![
                Cell::link(model.name.as_str(), page),
                Cell::text(model.id.as_str()),
                Cell::text(model.issue_areas.join(", ")),
                Cell::count(model.facts),
                Cell::count(model.unknown),
            ]);
        }
        Some(table)
    }
}

impl View for ModelFacts {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let word = |id| ctx.lang.word(id);
        let facts = self.table(ctx).unwrap_or_default();
        let path = ctx.href(ctx.here);
        Sheet {
            title: self.name.clone(),
            crumbs: vec![
                (word("handbook-nav"), "handbook/".to_owned()),
                (word("handbook-models-nav"), "handbook/models".to_owned()),
            ],
            lead: Some(html! { (word("handbook-facts-lead")) }),
            main: Some(html! { (facts.paged(ctx.lang, &path, &Query::of(ctx.query))) }),
            side: Some(parts::card(
                &word("handbook-column-unknown"),
                html! { ul { @for what in &self.unknown { li lang="en" { (what) } } } },
            )),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let word = |id| ctx.lang.word(id);
        let columns = vec![
            Column::text("value", word("handbook-column-value")),
            Column::text("confidence", word("handbook-column-confidence")),
            Column::text("source", word("handbook-column-source")),
            Column::text("about", word("handbook-column-about")),
        ];
        let mut table = Table::new(word("handbook-facts-caption"), columns);
        for fact in &self.facts {
            table.push(vec![
                Cell::text(fact.value.as_str()),
                Cell::text(confidence(ctx, &fact.confidence)),
                source(fact),
                Cell::text(fact.about.as_str()),
            ]);
        }
        Some(table)
    }
}

/// How sure a fact is, in words; a code the library gains later is shown as it is.
fn confidence(ctx: &Ctx, code: &str) -> String {
    let id = format!("handbook-confidence-{}", code.replace(' ', "-"));
    if ctx.lang.has(&id) { ctx.lang.word(&id) } else { code.to_owned() }
}

fn source(fact: &FactView) -> Cell {
    let Some(title) = &fact.title else { return Cell::Empty };
    let words = fact.year.map_or_else(|| title.clone(), |year| format!("{title} ({year})"));
    match &fact.url {
        Some(url) if url.starts_with("https://") => Cell::link(words, url.as_str()),
        _ => Cell::text(words),
    }
}
