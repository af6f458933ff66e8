//! `landscape/network/data` and `names`: what the picture that moves asks for.

use std::sync::Arc;

use faces::network::{Network, Node};
use faces::view::Handout;
use faces::{AnyView, Ctx, Failure, Sheet, View};
use insight::names::fold;
use schemars::JsonSchema;
use serde::Serialize;

use super::part::{drawing, part};
use crate::pages::{labels, shared};

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
    let (drawing, faded) = drawing(ctx, &part)?;
    let state = shared::state(ctx);
    let nodes = drawing.numbers.iter().zip(&drawing.degree).zip(&drawing.at);
    let network = Network {
        nodes: nodes
            .map(|((number, ties), at)| Node {
                name: String::new(),
                href: String::new(),
                kind: labels::mark(state.numbered(*number).and_then(|a| a.kind)),
                ties: *ties,
                at: *at,
            })
            .collect(),
        ties: drawing.ties.clone(),
        faded,
        scale: drawing.scale,
        ..Network::default()
    };
    Ok(Box::new(DataView { nodes: drawing.numbers.len() as u64, network: Arc::new(network) }))
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
    names: Vec<NameView>,
}

/// One name.
#[derive(Serialize, JsonSchema)]
pub struct NameView {
    /// Its place in the picture's data.
    i: u32,
    name: String,
    href: String,
}

/// Finds names by place (`ids=3,7`) or by words (`q=`), at most 50.
pub(in crate::pages) fn names(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let part = part(ctx)?;
    let (drawing, _) = drawing(ctx, &part)?;
    let state = shared::state(ctx);
    let named = |place: u32| {
        let actor = state.numbered(*drawing.numbers.get(place as usize)?)?;
        let name = labels::actor(ctx, actor);
        Some(NameView { i: place, name, href: ctx.href(&format!("orgs/{}", actor.id)) })
    };
    let names = match (ctx.query.get("ids"), ctx.query.get("q")) {
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
