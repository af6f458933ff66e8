//! The landscape as files to take away: graphs for the programs that draw them, tables with a
//! field dictionary, linked data, everything in one data package. Each honours the question of
//! the page it hangs on.

use std::io::Write;

use faces::room::FileForm;
use faces::shell::LICENCE;
use faces::table::Query;
use faces::{Ctx, Failure};
use formats::graph::{gexf, graphml, popolo, write_json, write_sheets};
use formats::write::{self, About, Book, Described, Enclosed, Licence, Warnings};
use hub::{Audience, Id, SECRETARIAT};
use maud::{Markup, html};

use super::export_graph::Drawn;
use super::{
    export_answers, export_areas, export_linked, export_lists, export_tables, export_work, shared,
};
use crate::model::Claim;
use crate::state::Actor;

/// Forms of the network, by their endings.
const NETWORK: [&str; 5] = ["graphml", "gexf", "kumu.json", "kumu.xlsx", "popolo.json"];
/// Forms of a picture.
const PICTURE: [&str; 3] = ["svg", "png", "pdf"];
/// Forms of the list of organisations.
const TABLE: [&str; 2] = ["hxl.csv", "jsonld"];

/// Writes the organisations of these numbers, in their order, and the ties among them as a graph
/// file.
pub(super) fn network(
    ctx: &Ctx,
    numbers: &[u32],
    form: &str,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let graph = Drawn::of(ctx, numbers);
    match form {
        "graphml" => graphml::write(out, &graph)?,
        "gexf" => gexf::write(out, &graph)?,
        "kumu.json" => write_json(out, &graph, &title(ctx))?,
        "kumu.xlsx" => {
            let mut book = Book::begin(out, warnings(ctx))?;
            write_sheets(&mut book, &graph)?;
            book.end()?;
        }
        "popolo.json" => popolo::write(out, &graph)?,
        _ => return Err(Failure::NotFound),
    }
    Ok(())
}

/// Writes the organisations of these numbers as a table or as linked data.
pub(super) fn table(
    ctx: &Ctx,
    numbers: &[u32],
    form: &str,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    match form {
        "xlsx" => workbook(ctx, &[&export_tables::organisations(ctx, numbers)], out),
        "hxl.csv" => Ok(export_tables::organisations(ctx, numbers).write_hxl(out)?),
        "jsonld" => export_linked::write(ctx, numbers, out),
        _ => Err(Failure::NotFound),
    }
}

/// Writes one dataset's rows with their dictionary.
pub(super) fn rows(ctx: &Ctx, id: Id, form: &str, out: &mut dyn Write) -> Result<(), Failure> {
    let table = export_work::activities(ctx, Some(id));
    match form {
        "xlsx" => workbook(ctx, &[&table], out),
        "hxl.csv" => Ok(table.write_hxl(out)?),
        _ => Err(Failure::NotFound),
    }
}

/// Writes everything: a data package, or a workbook of the same tables.
pub(super) fn everything(ctx: &Ctx, form: &str, out: &mut dyn Write) -> Result<(), Failure> {
    // The package says that everybody may read it and under which licence: so it holds the same
    // for whoever takes it, and no word that only members or the secretariat may read.
    let everybody = Audience::public();
    let ctx = &Ctx { audience: &everybody, ..*ctx };
    let everyone: Vec<u32> = shared::state(ctx).actors().map(|(number, _)| number).collect();
    let tables = [
        export_tables::organisations(ctx, &everyone),
        export_tables::ties(ctx),
        export_tables::datasets(ctx),
        export_work::activities(ctx, None),
        export_lists::need_lists(ctx),
        export_lists::need(ctx),
        export_lists::boundaries(ctx),
        export_lists::groups(ctx),
        export_lists::views(ctx),
        export_lists::talks(ctx),
        export_lists::nominations(ctx),
        export_answers::doubles(ctx),
        export_answers::plans(ctx),
        export_answers::absences(ctx),
        export_answers::rounds(ctx),
        export_answers::issue_areas(ctx),
    ];
    match form {
        "zip" => {
            let origin = ctx.services.origin();
            let at =
                |path: &str| origin.as_ref().map(|origin| format!("{origin}{}", ctx.href(path)));
            let about = About {
                name: "landscape".to_owned(),
                title: title(ctx),
                description: ctx.lang.word("landscape-export-about"),
                source: (title(ctx), at("landscape").unwrap_or_default()),
                homepage: at("").unwrap_or_default(),
                licence: Licence {
                    name: LICENCE.code.to_owned(),
                    title: LICENCE.name.to_owned(),
                    path: LICENCE.href.to_owned(),
                },
            };
            let mut shapes = Vec::new();
            export_areas::geojson(ctx, None, &mut shapes)?;
            let has_shapes = shared::state(ctx).reference().current_areas().next().is_some();
            let shapes = Enclosed {
                name: "shapes",
                path: "data/areas.geojson",
                media: "application/geo+json",
                bytes: shapes,
            };
            let enclosed: &[Enclosed] = if has_shapes { &[shapes] } else { &[] };
            Ok(write::package(out, &about, &tables, enclosed)?)
        }
        "xlsx" => workbook(ctx, &tables.each_ref(), out),
        _ => Err(Failure::NotFound),
    }
}

/// The links to these files beside what they hold, with the question of the page.
pub(super) fn links(ctx: &Ctx, path: &str, forms: &[&str]) -> Markup {
    let question = Query::of(ctx.query).with("page", "");
    html! {
        p.export { (ctx.lang.word("landscape-export-as")) " "
            @for (place, form) in forms.iter().enumerate() {
                @if place > 0 { " · " }
                a href={ (ctx.href(path)) "." (form) (question) } download { (name(form)) }
            }
        }
    }
}

/// All files of the landscape, for the page of its data.
pub(super) fn all(ctx: &Ctx) -> Markup {
    let word = |id: &str| ctx.lang.word(id);
    html! {
        section {
            h2 { (word("landscape-export-title")) }
            p { (word("landscape-export-lead")) }
            ul {
                li { (word("landscape-export-everything")) ": "
                    a href=(ctx.href("landscape/data.zip")) download { (word("landscape-export-package")) } " · "
                    a href=(ctx.href("landscape/data.xlsx")) download { "XLSX" } }
                li { a href=(ctx.href("landscape/iati")) { "IATI 2.03" } }
                @if ctx.audience.holds(SECRETARIAT) {
                    li { a href=(ctx.href("landscape/contacts")) { (word("landscape-contacts-link")) } }
                }
                li { (word("landscape-tab-table")) ": "
                    (each(ctx, "landscape/table", &[&["csv", "xlsx"][..], &TABLE].concat())) }
                li { (word("landscape-tab-network")) ": "
                    (each(ctx, "landscape/network", &[&["csv"][..], &NETWORK, &PICTURE].concat())) }
                li { a href=(ctx.href("landscape/trust")) { (word("landscape-between-title")) } ": "
                    (each(ctx, "landscape/trust", &["csv", "xlsx"])) }
                li { (word("landscape-tab-matrix")) ": "
                    (each(ctx, "landscape", &[&["csv", "xlsx"][..], &PICTURE].concat())) }
                li { (word("landscape-tab-map")) ": "
                    (each(ctx, "landscape/map", &[&["csv", "xlsx"][..], &PICTURE].concat())) }
                li { (word("landscape-tab-timeline")) ": "
                    (each(ctx, "landscape/timeline", &[&["csv"][..], &PICTURE].concat())) }
                @if shared::state(ctx).reference().current_areas().next().is_some() {
                    li { (word("landscape-areas-title")) ": "
                        (each(ctx, "landscape/areas", &["csv", "geojson"])) }
                }
            }
        }
    }
}

fn each(ctx: &Ctx, path: &str, forms: &[&str]) -> Markup {
    html! {
        @for (place, form) in forms.iter().enumerate() {
            @if place > 0 { " · " }
            a href={ (ctx.href(path)) "." (form) } download { (name(form)) }
        }
    }
}

/// What people call a form: a name, the same in every language.
fn name(form: &str) -> &str {
    match form {
        "csv" => "CSV",
        "xlsx" => "XLSX",
        "svg" => "SVG",
        "png" => "PNG",
        "pdf" => "PDF",
        other => FileForm::of(other).map_or(other, |form| form.name),
    }
}

/// The links of the network's page.
pub(super) fn network_links(ctx: &Ctx) -> Markup {
    links(ctx, "landscape/network", &NETWORK)
}

/// The links of the list's page.
pub(super) fn table_links(ctx: &Ctx) -> Markup {
    links(ctx, "landscape/table", &[&["xlsx"][..], &TABLE].concat())
}

fn title(ctx: &Ctx) -> String {
    ctx.lang.word("landscape-nav")
}

/// The tables, and last the sheet that explains their columns.
pub(super) fn workbook(
    ctx: &Ctx,
    tables: &[&Described],
    out: &mut dyn Write,
) -> Result<(), Failure> {
    Ok(write::workbook(out, tables, warnings(ctx))?)
}

/// What workbooks say where a sheet or a cell is too small.
pub(super) fn warnings(ctx: &Ctx) -> Warnings {
    Warnings::said(|id| ctx.lang.word(id))
}

/// The id and the name of what an organisation is a part of.
pub(super) fn part_of(ctx: &Ctx, actor: &Actor) -> Option<(String, String)> {
    let whole = shared::state(ctx).actor(actor.part_of?)?;
    let name = crate::view::name_of(whole, ctx.audience).unwrap_or_default();
    Some((whole.id.to_string(), name.to_owned()))
}

/// A registry number with its register before a colon.
pub(super) fn number(claim: &Claim) -> String {
    format!("{}:{}", claim.scheme.name(), claim.value)
}
