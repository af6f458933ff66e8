//! The landscape as files to take away: graphs for the programs that draw them, tables with a
//! field dictionary, linked data, everything in one data package. Each honours the question of
//! the page it hangs on.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use faces::room::FileForm;
use faces::table::Query;
use faces::{Ctx, Failure};
use formats::FormatError;
use formats::graph::{Connection, Direction, Element, Graph, gexf, graphml, popolo};
use formats::graph::{to_json, to_tables};
use formats::write::{self, About, Described, Party};
use hub::Id;
use maud::{Markup, html};

use super::{export_tables, labels, shared};
use crate::model::{Claim, TieKind};
use crate::state::{Actor, Tie};

/// Forms of the network, by their endings.
const NETWORK: [&str; 5] = ["graphml", "gexf", "kumu.json", "kumu.xlsx", "popolo.json"];
/// Forms of a picture.
const PICTURE: [&str; 3] = ["svg", "png", "pdf"];
/// Forms of the list of organisations.
const TABLE: [&str; 2] = ["hxl.csv", "jsonld"];

/// Writes the organisations of these numbers and the ties among them as a graph file.
pub(super) fn network(
    ctx: &Ctx,
    numbers: &[u32],
    form: &str,
    mut out: &mut dyn Write,
) -> Result<(), Failure> {
    let graph = graph(ctx, numbers);
    match form {
        "graphml" => graphml::write(&mut out, &graph)?,
        "gexf" => gexf::write(&mut out, &graph)?,
        "kumu.json" => out.write_all(to_json(&graph, &title(ctx)).as_bytes())?,
        "kumu.xlsx" => out.write_all(&write::xlsx(&to_tables(&graph)).map_err(unwritten)?)?,
        "popolo.json" => out.write_all(popolo::to_json(&graph).as_bytes())?,
        _ => return Err(Failure::NotFound),
    }
    Ok(())
}

/// Writes the organisations of these numbers as a table or as linked data.
pub(super) fn table(
    ctx: &Ctx,
    numbers: &[u32],
    form: &str,
    mut out: &mut dyn Write,
) -> Result<(), Failure> {
    match form {
        "xlsx" => workbook(&[&export_tables::organisations(ctx, numbers)], out),
        "hxl.csv" => Ok(export_tables::organisations(ctx, numbers).write_hxl(out)?),
        "jsonld" => Ok(write::json_ld(&mut out, parties(ctx, numbers))?),
        _ => Err(Failure::NotFound),
    }
}

/// Writes one dataset's rows with their dictionary.
pub(super) fn rows(ctx: &Ctx, id: Id, form: &str, out: &mut dyn Write) -> Result<(), Failure> {
    let table = export_tables::activities(ctx, Some(id));
    match form {
        "xlsx" => workbook(&[&table], out),
        "hxl.csv" => Ok(table.write_hxl(out)?),
        _ => Err(Failure::NotFound),
    }
}

/// Writes everything: a data package, or a workbook of the same tables.
pub(super) fn everything(ctx: &Ctx, form: &str, out: &mut dyn Write) -> Result<(), Failure> {
    let everyone: Vec<u32> = shared::state(ctx).actors().map(|(number, _)| number).collect();
    let tables = [
        export_tables::organisations(ctx, &everyone),
        export_tables::ties(ctx),
        export_tables::datasets(ctx),
        export_tables::activities(ctx, None),
    ];
    match form {
        "zip" => {
            let about = About {
                name: "landscape".to_owned(),
                title: title(ctx),
                description: ctx.lang.word("landscape-export-about"),
                source: (title(ctx), ctx.href("landscape")),
            };
            Ok(write::package(out, &about, &tables)?)
        }
        "xlsx" => workbook(&tables.each_ref(), out),
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
                li { (word("landscape-tab-table")) ": "
                    (each(ctx, "landscape/table", &[&["csv", "xlsx"][..], &TABLE].concat())) }
                li { (word("landscape-tab-network")) ": "
                    (each(ctx, "landscape/network", &[&["csv"][..], &NETWORK, &PICTURE].concat())) }
                li { (word("landscape-tab-matrix")) ": " (each(ctx, "landscape", &["csv", "xlsx"])) }
                li { (word("landscape-tab-map")) ": "
                    (each(ctx, "landscape/map", &[&["csv", "xlsx"][..], &PICTURE].concat())) }
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
fn workbook(tables: &[&Described], out: &mut dyn Write) -> Result<(), Failure> {
    Ok(out.write_all(&write::workbook(tables).map_err(unwritten)?)?)
}

/// A workbook that cannot hold a text of ours.
fn unwritten(fault: FormatError) -> Failure {
    Failure::Fault(fault.to_string())
}

fn graph(ctx: &Ctx, numbers: &[u32]) -> Graph {
    let state = shared::state(ctx);
    let mut graph = Graph::default();
    let mut labels: BTreeMap<u32, String> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for number in numbers {
        let Some(actor) = state.numbered(*number) else { continue };
        let mut element = element(ctx, actor);
        // Connections go by name, so that each needs one of its own.
        if !taken.insert(element.label.clone()) {
            element.label = format!("{} ({})", element.label, actor.id);
        }
        labels.insert(*number, element.label.clone());
        graph.elements.push(element);
    }
    let sieve = shared::tie_sieve(ctx);
    for (from, to, tie) in state.ties().filter(|(.., tie)| sieve.passes(tie)) {
        if let (Some(from), Some(to)) = (labels.get(&from), labels.get(&to)) {
            graph.connections.push(connection(ctx, from, to, tie));
        }
    }
    graph
}

fn element(ctx: &Ctx, actor: &Actor) -> Element {
    let facts = [
        ("country", actor.country.map(|c| c.alpha3().to_owned()).unwrap_or_default()),
        ("other_names", crate::view::other_names(actor, ctx.audience).join("|")),
        ("identifiers", actor.claims.iter().map(number).collect::<Vec<_>>().join("|")),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    Element {
        label: labels::actor(ctx, actor),
        kind: actor.kind.map(|kind| labels::kind(ctx.lang, kind)).unwrap_or_default(),
        attributes: facts.map(|(name, text)| (name.to_owned(), text)).collect(),
        id: actor.id.to_string(),
        ..Element::default()
    }
}

fn connection(ctx: &Ctx, from: &str, to: &str, tie: &Tie) -> Connection {
    let seen = |said: &hub::Said| said.seen_by(ctx.audience).unwrap_or_default().to_owned();
    let facts = [
        ("weight", tie.weight.map(|weight| weight.to_string()).unwrap_or_default()),
        ("since", tie.since.map(|day| day.to_string()).unwrap_or_default()),
        ("until", tie.until.map(|day| day.to_string()).unwrap_or_default()),
        ("source", seen(&tie.source)),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    Connection {
        from: from.to_owned(),
        to: to.to_owned(),
        direction: if tie.directed { Direction::Directed } else { Direction::Undirected },
        // In English, which reads again as the same kind.
        kind: tie.kind.code().replace('_', " "),
        label: seen(&tie.label),
        attributes: facts.map(|(name, text)| (name.to_owned(), text)).collect(),
        id: tie.id.to_string(),
        ..Connection::default()
    }
}

/// A registry number with its register before a colon.
pub(super) fn number(claim: &Claim) -> String {
    format!("{}:{}", claim.scheme.name(), claim.value)
}

fn parties(ctx: &Ctx, numbers: &[u32]) -> impl Iterator<Item = Party> {
    let state = shared::state(ctx);
    let themes = export_tables::themes(ctx);
    // The same address in every language.
    let address = |id: Id| format!("{}/en/orgs/{id}", ctx.root);
    let mut member_of: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for (from, to, tie) in state.ties() {
        if let (TieKind::MemberOf, true, Some(to)) = (tie.kind, tie.directed, state.numbered(to)) {
            member_of.entry(from).or_default().push(address(to.id));
        }
    }
    numbers.iter().filter_map(move |number| {
        let actor = state.numbered(*number)?;
        let claim = |claim: &Claim| (claim.scheme.name().to_owned(), claim.value.to_string());
        Some(Party {
            id: address(actor.id),
            name: crate::view::name_of(actor, ctx.audience).unwrap_or_default().to_owned(),
            other_names: crate::view::other_names(actor, ctx.audience),
            kind: actor.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
            country: actor.country.map(|c| c.alpha3().to_owned()).unwrap_or_default(),
            identifiers: actor.claims.iter().map(claim).collect(),
            themes: themes.get(number).cloned().unwrap_or_default(),
            part_of: actor.part_of.into_iter().map(address).collect(),
            member_of: member_of.get(number).cloned().unwrap_or_default(),
        })
    })
}
