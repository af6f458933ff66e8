//! `landscape/areas`: the hub's own boundaries; `landscape/areas/{id}/check`: which property is
//! the name, which the code, and which shapes are wrong.

use std::collections::BTreeMap;
use std::io::Write;

use faces::parts::{self, Choice, Field, Tone};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{Id, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::act::{Act, AreasPublished, AreasWithdrawn};
use crate::import::areas::{Extent, Source, WrongShape};
use crate::model::Areas;
use crate::pages::drafts::{self, Draft as _, to_go_on};
use crate::pages::import::refusal;
use crate::pages::{export_areas, exports, labels, shared};

/// The boundaries that are shown.
#[derive(Serialize, JsonSchema)]
pub struct ListView {
    /// The boundaries, in the order of the page.
    areas: Vec<AreaSet>,
}

/// One set of boundaries.
#[derive(Serialize, JsonSchema)]
pub struct AreaSet {
    /// Its id.
    id: Id,
    /// What it is called; none where this reader may not read it.
    title: Option<String>,
    /// Who says so; none where that is not said.
    source: Option<String>,
    /// How many shapes it has.
    shapes: u64,
}

/// Makes the page.
pub(crate) fn list(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let seen = |said: &Said| said.seen_by(ctx.audience).map(str::to_owned);
    let current = shared::state(ctx).reference().current_areas();
    let areas = current.map(|(id, sheet)| AreaSet {
        id,
        title: seen(&sheet.title),
        source: seen(&sheet.source),
        shapes: sheet.count,
    });
    Ok(Box::new(ListView { areas: areas.collect() }))
}

impl View for ListView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("landscape-areas-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-tab-map"), "landscape/map".to_owned()),
            ],
            lead: Some(lang.html("landscape-areas-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                (self.rows(ctx).plain(lang))
                @if !self.areas.is_empty() {
                    (exports::links(ctx, "landscape/areas", &["csv", "geojson"]))
                }
                @if !ctx.audience.roles.is_empty() {
                    (to_go_on::<Draft>(ctx))
                    (parts::form_with_file(ctx, "landscape/areas", html! {
                        (Field::new("file", &lang.word("landscape-areas-file"))
                            .hint(&lang.word("landscape-areas-file-hint")).retry(ctx)
                            .file(".geojson,.json"))
                        (Field::new("title", &lang.word("landscape-import-name")).retry(ctx)
                            .max_length(200).text("text"))
                        (Field::new("source", &lang.word("landscape-import-source")).retry(ctx)
                            .optional(lang).max_length(300).text("text"))
                        (parts::button(&lang.word("landscape-import-look")))
                    }))
                    @if !self.areas.is_empty() { (self.withdrawing(ctx)) }
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        match ending {
            "geojson" => export_areas::geojson(ctx, ctx.query.get_as("areas"), out),
            _ => Err(Failure::NotFound),
        }
    }
}

impl ListView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-areas-title"),
            vec![
                Column::text("title", word("landscape-import-name")).unsorted(),
                Column::text("source", word("landscape-import-source")).unsorted(),
                Column::number("shapes", word("landscape-areas-shapes")).unsorted(),
            ],
        );
        table.empty = Some(word("landscape-areas-none"));
        for one in &self.areas {
            let title = labels::name(ctx.lang, one.title.as_deref());
            let href = format!("{}?areas={}", ctx.href("landscape/map/areas"), one.id);
            table.push(vec![
                Cell::link(title, href),
                Cell::maybe(one.source.clone()),
                Cell::Number(i64::try_from(one.shapes).unwrap_or(i64::MAX)),
            ]);
        }
        table
    }

    fn withdrawing(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let choices: Vec<Choice> = self
            .areas
            .iter()
            .map(|one| {
                let title = labels::name(lang, one.title.as_deref());
                Choice::new(&one.id.to_string(), &title)
            })
            .collect();
        parts::details(
            &lang.word("landscape-withdraw"),
            parts::form(
                ctx,
                "landscape/areas/withdraw",
                html! {
                    (Field::new("areas", &lang.word("landscape-areas-title")).retry(ctx)
                        .select(&choices))
                    button.button.quiet type="submit" { (lang.word("landscape-withdraw")) }
                },
            ),
        )
    }
}

/// Boundaries that are being brought in.
#[derive(Serialize, Deserialize)]
pub(in crate::pages) struct Draft {
    file: String,
    sha256: String,
    title: String,
    source: String,
    name: String,
    code: String,
}

/// What was understood of a file.
struct Looked {
    properties: Vec<(String, Vec<String>)>,
    drawn: Option<(Areas, Extent)>,
    wrong: Vec<WrongShape>,
}

/// The path that reading a file is about.
const ABOUT: &str = "landscape/areas";

impl Draft {
    fn look(&self, ctx: &Ctx) -> Result<Looked, Failure> {
        let book = shared::workbook(ctx, ABOUT, &self.file, &self.sha256)?;
        let unread = |fault| Failure::of_field("file", refusal(ctx.lang, fault));
        let book = Result::as_ref(&book).map_err(unread)?;
        let source = Source::of(book).map_err(|fault| Failure::at_field("file", fault.0))?;
        let (drawn, wrong) = source.draw(&self.name, &self.code);
        Ok(Looked { properties: source.properties(), drawn, wrong })
    }
}

impl drafts::Draft for Draft {
    const KIND: &'static str = "boundaries";
    const LIST: &'static str = ABOUT;

    fn file(&self) -> &str {
        &self.file
    }

    fn place(_: &Ctx, id: Id) -> String {
        format!("landscape/areas/{id}/check")
    }
}

/// The property that most likely holds a name, or a code.
fn likely(properties: &[(String, Vec<String>)], words: &[&str], endings: &[&str]) -> String {
    let folded = |name: &str| name.to_lowercase();
    let exact = properties.iter().find(|(name, _)| words.contains(&&*folded(name)));
    let ending = || {
        let fits = |name: &str| endings.iter().any(|end| folded(name).ends_with(end));
        properties.iter().rev().find(|(name, _)| fits(name))
    };
    exact.or_else(ending).map(|(name, _)| name.clone()).unwrap_or_default()
}

/// Takes a file, reads it apart, and opens a draft.
pub(crate) fn begin(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let file = fields.file("file").filter(|(_, bytes)| !bytes.is_empty());
    let (name, bytes) =
        file.ok_or_else(|| Failure::at_field("file", "landscape-refused-no-file"))?;
    let mut draft = Draft {
        file: name.to_owned(),
        sha256: ctx.services.keep_file(bytes).map_err(Failure::Fault)?,
        title: fields.get("title").unwrap_or(name).to_owned(),
        source: fields.get("source").unwrap_or_default().to_owned(),
        name: String::new(),
        code: String::new(),
    };
    let properties = draft.look(ctx)?.properties;
    draft.name = likely(&properties, &["name", "shapename"], &["_en", "_fr", "name", "nom"]);
    draft.code = likely(&properties, &["pcode", "code"], &["pcode", "code", "iso"]);
    let id = ctx.fresh_id('w');
    drafts::keep(ctx, id, &draft)?;
    Ok(Next::page(Draft::place(ctx, id)))
}

/// What was understood.
#[derive(Serialize, JsonSchema)]
pub struct CheckView {
    /// Id of the draft.
    id: Id,
    /// What the boundaries will be called.
    title: String,
    /// Who says so; empty where that is not said yet.
    source: String,
    /// The property that holds the names, and the one that holds the codes.
    name: String,
    /// The property that holds the codes; empty without one.
    code: String,
    /// Shapes that can be drawn.
    shapes: u64,
    /// Where they lie.
    extent: Option<Extent>,
    /// Shapes that cannot be drawn, and why.
    wrong: Vec<WrongShape>,
    #[serde(skip)]
    properties: Vec<(String, Vec<String>)>,
    #[serde(skip)]
    #[schemars(skip)]
    drawn: Option<Areas>,
}

/// Makes the page.
pub(crate) fn check(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (id, draft) = drafts::of::<Draft>(ctx)?;
    let Looked { properties, drawn, wrong } = draft.look(ctx)?;
    let (drawn, extent) = drawn.unzip();
    Ok(Box::new(CheckView {
        id,
        title: draft.title,
        source: draft.source,
        name: draft.name,
        code: draft.code,
        shapes: drawn.as_ref().map_or(0, |areas| areas.shapes.len() as u64),
        extent,
        wrong,
        properties,
        drawn,
    }))
}

impl View for CheckView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let none = Choice::new("", &lang.word("landscape-areas-no-property"));
        let own = self
            .properties
            .iter()
            .map(|(name, first)| Choice::new(name, &format!("{name}: {}", first.join(" · "))));
        let choices: Vec<Choice> = std::iter::once(none).chain(own).collect();
        let numbers = [("n", self.shapes.into()), ("wrong", self.wrong.len().into())];
        Sheet {
            title: self.title.clone(),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-areas-title"), "landscape/areas".to_owned()),
            ],
            lead: Some(lang.html("landscape-areas-found", &numbers)),
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form(ctx, &format!("landscape/areas/{}/check", self.id), html! {
                    (Field::new("title", &lang.word("landscape-import-name")).value(&self.title)
                        .max_length(200).retry(ctx).text("text"))
                    (Field::new("source", &lang.word("landscape-import-source")).value(&self.source)
                        .max_length(300).retry(ctx).text("text"))
                    (Field::new("name", &lang.word("landscape-areas-name")).value(&self.name)
                        .retry(ctx).select(&choices))
                    (Field::new("code", &lang.word("landscape-areas-code")).value(&self.code)
                        .retry(ctx).select(&choices))
                    div.acts {
                        @if self.shapes > 0 {
                            (parts::button(&lang.word("landscape-areas-publish")))
                        }
                        (parts::plain_button(&lang.word("landscape-need-again"), "again", "yes"))
                    }
                }))
                @if let Some(Extent { south, north, west, east }) = self.extent {
                    p { (lang.t("landscape-areas-where", &[
                        ("south", south.into()), ("north", north.into()),
                        ("west", west.into()), ("east", east.into()),
                    ])) }
                }
                @if let Some(country) = self.extent.and_then(|extent| super::turned(ctx, extent)) {
                    (parts::notice(Tone::Warn, &html! { (lang.t("landscape-areas-turned", &[
                        ("country", country.name(lang.code()).into()),
                    ])) }, None))
                }
                @if let Some(areas) = &self.drawn {
                    (parts::figure(lang, &super::map::outline(ctx, areas, &self.title)))
                }
                @if !self.wrong.is_empty() { (self.reasons(ctx)) (self.rows(ctx).plain(lang)) }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}

impl CheckView {
    /// Each thing that is wrong with shapes, with how many it is wrong with.
    fn reasons(&self, ctx: &Ctx) -> Markup {
        let mut all: BTreeMap<&str, u64> = BTreeMap::new();
        for one in &self.wrong {
            *all.entry(one.message).or_default() += 1;
        }
        html! { ul { @for (why, n) in all { li {
            (ctx.lang.t("landscape-areas-reason", &[("n", n.into()), ("why", ctx.lang.word(why).into())]))
        } } } }
    }

    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-areas-wrong"),
            vec![
                Column::number("number", word("landscape-areas-number")).unsorted(),
                Column::text("name", word("landscape-column-name")).unsorted(),
                Column::text("why", word("landscape-areas-why")).unsorted(),
            ],
        );
        for one in &self.wrong {
            let number = i64::try_from(one.number).unwrap_or(i64::MAX);
            let name = Some(one.name.clone()).filter(|name| !name.is_empty());
            table.push(vec![
                Cell::Number(number),
                Cell::maybe(name),
                Cell::text(word(one.message)),
            ]);
        }
        table
    }
}

/// Publishes the boundaries, or draws them again with other properties.
pub(crate) fn publish(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = drafts::of::<Draft>(ctx)?;
    draft.name = fields.get("name").unwrap_or_default().to_owned();
    draft.code = fields.get("code").unwrap_or_default().to_owned();
    draft.title = fields.get("title").unwrap_or(&draft.file).to_owned();
    draft.source = fields.get("source").unwrap_or_default().to_owned();
    drafts::keep(ctx, id, &draft)?;
    if fields.get("again").is_some() {
        return Ok(Next::page(Draft::place(ctx, id)));
    }
    // What was chosen is kept by now: whoever forgot something need not choose the file again.
    if draft.source.is_empty() {
        return Err(Failure::at_field("source", "landscape-refused-sourceless"));
    }
    let drawn = draft.look(ctx)?.drawn;
    let (areas, _) =
        drawn.ok_or_else(|| Failure::at_field("name", "landscape-refused-no-shape"))?;
    let sha256 = ctx.services.keep_file(&areas.to_bytes()).map_err(Failure::Fault)?;
    let mut known = super::shown(ctx).into_iter().filter(|(_, title)| *title == draft.title);
    let areas_id = known.next().map_or_else(|| ctx.fresh_id('b'), |(id, _)| id);
    let act = AreasPublished {
        id: areas_id,
        sha256: sha256.into(),
        shapes: areas.shapes.len() as u64,
        title: Said::text(&draft.title),
        source: Said::text(&draft.source),
    };
    let to = format!("landscape/map/areas?areas={areas_id}");
    Ok(Next::act(Act::AreasPublished(act), to).ending(id).saying("landscape-said-areas"))
}

/// Takes boundaries off the map.
pub(crate) fn withdraw(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id = fields.need("areas", "landscape-refused-unknown", "landscape-refused-unknown")?;
    let act = Act::AreasWithdrawn(AreasWithdrawn { id, reason: Said::default() });
    Ok(Next::act(act, "landscape/areas").saying("landscape-said-withdrawn"))
}
