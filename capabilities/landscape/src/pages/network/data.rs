//! `landscape/network/data` and `names`: what the picture that moves asks for.

use std::sync::Arc;

use faces::network::{Network, Node};
use faces::view::Handout;
use faces::{AnyView, Ctx, Failure, Sheet, View};
use insight::names::fold;
use schemars::JsonSchema;
use serde::Serialize;

use super::card::{AboutView, about};
use super::look::Look;
use super::part::{drawing, held, part};
use super::strokes::lines;
use crate::pages::{labels, shared};
use crate::picture::Drawing;

/// What the picture is drawn from.
#[derive(Serialize, JsonSchema)]
pub struct DataView {
    /// How many organisations.
    nodes: u64,
    #[serde(skip)]
    #[schemars(skip)]
    network: Arc<Network>,
}

/// Makes it.
pub(in crate::pages) fn data(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let part = part(ctx)?;
    let shown = drawing(ctx, &part)?;
    let (drawing, sizes) = (&shown.drawing, sizes(ctx, &part.look, &shown.drawing)?);
    let nodes = drawing.at.iter().zip(sizes).zip(shown.signs.iter().zip(&shown.quiet));
    let network = Network {
        nodes: nodes
            .map(|((at, ties), (kind, faded))| Node {
                name: String::new(),
                href: String::new(),
                kind: *kind,
                faded: *faded,
                ties,
                at: *at,
            })
            .collect(),
        ties: drawing.ties.clone(),
        faded: shown.faded,
        lines: lines(drawing),
        scale: drawing.scale,
        ..Network::default()
    };
    Ok(Box::new(DataView { nodes: drawing.numbers.len() as u64, network: Arc::new(network) }))
}

/// What each organisation is sized by: its links, or how often it stands between others.
fn sizes(ctx: &Ctx, look: &Look, drawing: &Drawing) -> Result<Vec<u32>, Failure> {
    // A broker of a tenth of all pairs is as large as one with a hundred links.
    Ok(if look.by_brokerage { held(ctx, drawing)?.shares.clone() } else { drawing.degree.clone() })
}

impl View for DataView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet { title: ctx.lang.word("landscape-network-title"), ..Sheet::default() }
    }

    fn file(&self, _ctx: &Ctx) -> Option<Handout> {
        let network = self.network.clone();
        Some(Handout::new("network.bin", "application/octet-stream", move |out| {
            Ok(out.write_all(&network.encode())?)
        }))
    }
}

/// Names in the network.
#[derive(Serialize, JsonSchema)]
#[serde(transparent)]
pub struct NamesView {
    /// The organisations found.
    names: Vec<NameView>,
}

/// One name.
#[derive(Serialize, JsonSchema)]
pub struct NameView {
    /// Its place in the picture's data.
    i: u32,
    /// What it is called.
    name: String,
    /// The address of its page.
    href: String,
    /// What else is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<AboutView>,
}

/// Finds names by place (`ids=3,7`) or by words (`q=`), at most 50; or one with all that is known
/// of it (`about=3`).
pub(in crate::pages) fn names(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let part = part(ctx)?;
    let drawing = drawing(ctx, &part)?.drawing;
    let state = shared::state(ctx);
    let named = |place: u32| {
        let actor = state.numbered(*drawing.numbers.get(place as usize)?)?;
        let (name, href) = (labels::actor(ctx, actor), ctx.href(&format!("orgs/{}", actor.id)));
        Some(NameView { i: place, name, href, about: None })
    };
    let one = ctx.query.get_as::<u32>("about").and_then(|place| {
        let about = about(ctx, *drawing.numbers.get(place as usize)?);
        Some(NameView { about, ..named(place)? })
    });
    let names = match (ctx.query.get("ids"), ctx.query.get("q")) {
        _ if one.is_some() => one.into_iter().collect(),
        (Some(ids), _) => ids
            .split(',')
            .filter_map(|id| id.trim().parse().ok())
            .take(50)
            .filter_map(named)
            .collect(),
        (None, Some(words)) => {
            let wanted = fold(words);
            let found = shared::listed(ctx);
            let fits = found.listed.iter().filter(|one| one.folded.contains(&wanted));
            let places = fits.filter_map(|one| drawing.numbers.binary_search(&one.number).ok());
            places.take(50).filter_map(|place| named(place as u32)).collect()
        }
        (None, None) => Vec::new(),
    };
    Ok(Box::new(NamesView { names }))
}

impl View for NamesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet { title: ctx.lang.word("landscape-network-title"), ..Sheet::default() }
    }

    fn file(&self, _ctx: &Ctx) -> Option<Handout> {
        let json = serde_json::to_string(&self.names).unwrap_or_default();
        Some(Handout::text("names.json", "application/json", json))
    }
}
