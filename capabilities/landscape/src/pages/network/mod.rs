//! `landscape/network`: how organisations are tied, as a picture, in words and as a table.

mod card;
mod data;
mod empty;
mod list;
mod look;
mod part;
mod roles;
mod sieve;
mod strokes;
mod words;

use std::io::Write;
use std::sync::Arc;

use faces::chart::{self, Key};
use faces::network::{ALL_NODES, Bubble, Island, Network, Node};
use faces::parts;
use faces::table::{Long, Query};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use look::Look;

use super::{exports, labels, linkages, shared};
use crate::model::Face;
use crate::picture::Drawing;
use crate::view::network::{Findings, TieSieve, findings};
use crate::view::structure::Structure;

pub(super) use data::{DataView, NamesView, data, names};
pub(super) use part::pairs_of_all;
pub(super) use roles::{RolesView, roles};

/// The network, or the part of it around one organisation or in one neighbourhood.
#[derive(Serialize, JsonSchema)]
pub struct NetworkView {
    /// The organisation in the middle, when one was asked for.
    focus: Option<hub::Id>,
    /// The neighbourhood, when one was asked for; counted from 1.
    group: Option<u32>,
    /// What the network shows, in numbers.
    findings: Findings,
    /// What holds it together.
    #[serde(serialize_with = "shared_of")]
    #[schemars(with = "Structure")]
    held: Arc<Structure>,
    /// Pairs of numbers that are tied; those that the question passes over stand last.
    #[serde(serialize_with = "pairs_of")]
    #[schemars(with = "Vec<(u32, u32)>")]
    ties: Arc<Drawing>,
    /// How many pairs the question passes over.
    faded: usize,
    /// The sign of each organisation.
    #[serde(skip)]
    #[schemars(skip)]
    signs: Vec<u8>,
    /// Whom the question passes over.
    #[serde(skip)]
    #[schemars(skip)]
    quiet: Vec<bool>,
    #[serde(skip)]
    #[schemars(skip)]
    asked: Asked,
}

/// The question as it is shown again.
struct Asked {
    /// How many organisations are in a file of it.
    everyone: usize,
    steps: u32,
    sieve: TieSieve,
    look: Look,
    /// The number of the organisation in the middle.
    focus: Option<u32>,
    /// Whom the words looked for name.
    found: Option<Vec<u32>>,
}

fn shared_of<S: Serializer>(held: &Arc<Structure>, serializer: S) -> Result<S::Ok, S::Error> {
    held.as_ref().serialize(serializer)
}

fn pairs_of<S: Serializer>(drawing: &Arc<Drawing>, serializer: S) -> Result<S::Ok, S::Error> {
    let number = |node: u32| drawing.numbers.get(node as usize);
    serializer.collect_seq(drawing.ties.iter().map(|(a, b)| (number(*a), number(*b))))
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let part = part::part(ctx)?;
    let state = shared::state(ctx);
    let shown = part::drawing(ctx, &part)?;
    let drawing = shown.drawing;
    let everyone = if part.is_whole() { state.actors().count() } else { drawing.numbers.len() };
    Ok(Box::new(NetworkView {
        focus: part.focus.and_then(|n| state.numbered(n)).map(|actor| actor.id),
        group: part.group,
        findings: findings(&drawing, everyone),
        held: part::held(ctx, &drawing)?,
        ties: drawing,
        faded: shown.faded,
        signs: shown.signs,
        quiet: shown.quiet,
        asked: Asked {
            everyone,
            steps: part.steps,
            sieve: part.sieve,
            look: part.look,
            focus: part.focus,
            found: part.found,
        },
    }))
}

impl NetworkView {
    fn network(&self, ctx: &Ctx) -> Network {
        let (state, drawing) = (shared::state(ctx), &self.ties);
        let bubbles = drawing.numbers.len() > ALL_NODES;
        let node = |place: usize, number: &u32| {
            let actor = state.numbered(*number);
            Node {
                // Names of large networks are fetched as they are needed.
                name: if bubbles {
                    String::new()
                } else {
                    actor.map(|a| labels::actor(ctx, a)).unwrap_or_default()
                },
                href: actor.map(|a| ctx.href(&format!("orgs/{}", a.id))).unwrap_or_default(),
                kind: self.signs.get(place).copied().unwrap_or(0),
                faded: self.quiet.get(place) == Some(&true),
                ties: self.size(place),
                at: drawing.at.get(place).copied().unwrap_or_default(),
            }
        };
        Network {
            title: self.title(ctx),
            finding: self.sentence(ctx),
            nodes: drawing.numbers.iter().enumerate().map(|(p, n)| node(p, n)).collect(),
            ties: drawing.ties.clone(),
            faded: self.faded,
            lines: strokes::lines(drawing),
            bubbles: if bubbles { self.bubbles(ctx) } else { Vec::new() },
            scale: drawing.scale,
        }
    }

    /// What an organisation is sized by: its links, or how often it stands between others.
    fn size(&self, place: usize) -> u32 {
        if self.asked.look.by_brokerage {
            // A broker of a tenth of all pairs is as large as one with a hundred links.
            self.held.shares.get(place).copied().unwrap_or(0)
        } else {
            self.ties.degree.get(place).copied().unwrap_or(0)
        }
    }

    fn bubbles(&self, ctx: &Ctx) -> Vec<Bubble> {
        let linked = |members: &[u32]| {
            let links = members.first().and_then(|one| self.ties.degree.get(*one as usize));
            links.is_some_and(|links| *links > 0)
        };
        let groups = self.ties.groups.iter().zip(&self.ties.middle).enumerate().take(40);
        groups
            .filter(|(_, (members, _))| linked(members))
            .map(|(number, (members, middle))| Bubble {
                name: self.group_name(ctx, members),
                href: format!("{}?group={}", ctx.href("landscape/network"), number + 1),
                members: members.len(),
                at: *middle,
            })
            .collect()
    }

    /// A neighbourhood goes by its best connected member.
    fn group_name(&self, ctx: &Ctx, members: &[u32]) -> String {
        let number = members.first().and_then(|node| self.ties.numbers.get(*node as usize));
        let actor = number.and_then(|n| shared::state(ctx).numbered(*n));
        actor.map(|a| labels::actor(ctx, a)).unwrap_or_default()
    }

    /// What stands first, beside the picture: the organisation in the middle, else the
    /// neighbourhoods.
    fn first(&self, ctx: &Ctx) -> Markup {
        html! {
            @if let Some(focus) = self.asked.focus { (card::card(ctx, focus)) }
            (self.neighbourhoods(ctx))
        }
    }

    fn title(&self, ctx: &Ctx) -> String {
        let focus = self.focus.and_then(|id| shared::state(ctx).actor(id));
        match (focus, self.group) {
            (Some(actor), _) => ctx
                .lang
                .t("landscape-network-around", &[("name", labels::actor(ctx, actor).into())]),
            (None, Some(group)) => ctx.lang.t("landscape-network-group", &[("n", group.into())]),
            (None, None) => ctx.lang.word("landscape-network-title"),
        }
    }

    fn sentence(&self, ctx: &Ctx) -> String {
        let f = &self.findings;
        ctx.lang.t(
            "landscape-network-finding",
            &[
                ("tied", f.tied.into()),
                ("pairs", f.pairs.into()),
                ("neighbourhoods", f.neighbourhoods.into()),
                ("alone", f.alone.into()),
            ],
        )
    }

    fn figure(&self, ctx: &Ctx) -> Markup {
        let network = self.network(ctx);
        let query = Query::of(ctx.query);
        // The island fades the signs itself.
        let data = format!("{}{}", ctx.href("landscape/network/data"), query.with("fade", ""));
        let names = format!("{}{query}", ctx.href("landscape/network/names"));
        let island = Island { data: &data, names: &names };
        let mut figure = network.figure(ctx.lang, "network", &self.legend(ctx), Some(&island));
        let lines = chart::legend(&strokes::keys(ctx, &self.ties));
        figure.legend = figure.legend.map(|signs| html! { (signs) (lines) });
        let here = ctx.href("landscape/network");
        figure.links = vec![(format!("{here}.csv{query}"), ctx.lang.word("faces-csv"))];
        figure.links.extend(parts::picture_files(&here, &query));
        parts::figure(ctx.lang, &figure)
    }

    /// How much stands out when the question passes over some ties.
    fn faded_said(&self, ctx: &Ctx) -> Option<String> {
        (self.faded > 0).then(|| {
            let shown = self.ties.ties.len().saturating_sub(self.faded);
            let values = [("n", shown.into()), ("all", self.ties.ties.len().into())];
            ctx.lang.t("landscape-net-shown", &values)
        })
    }
}

impl View for NetworkView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let empty = self.ties.numbers.is_empty();
        Sheet {
            title: self.title(ctx),
            tabs: shared::tabs(ctx, "landscape/network"),
            main: Some(if empty && self.focus.is_none() {
                empty::page(ctx)
            } else {
                html! {
                    (self.find(ctx))
                    (self.sieve(ctx))
                    (self.years(ctx))
                    @if let Some(said) = self.faded_said(ctx) { p role="status" { (said) } }
                    (parts::beside(self.first(ctx), self.figure(ctx)))
                    (super::views::offer(ctx, Face::Network))
                    (exports::network_links(ctx))
                    (self.words(ctx))
                    (linkages::beside(ctx, None))
                }
            }),
            ..Sheet::default()
        }
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        Some(list::ties(ctx, &self.ties.numbers, self.asked.sieve))
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        // Nobody is left out of the whole: who has no tie is an element all the same.
        let numbers: Vec<u32> = match (self.focus, self.group) {
            (None, None) => shared::state(ctx).actors().map(|(number, _)| number).collect(),
            _ => self.ties.numbers.clone(),
        };
        exports::network(ctx, &numbers, ending, out)
    }

    fn is_long(&self) -> bool {
        self.asked.everyone.max(self.ties.ties.len()) as u64 >= shared::LONG
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        Some(self.network(ctx).svg("network"))
    }

    fn keys(&self, ctx: &Ctx) -> Vec<Key> {
        // Neighbourhoods have no signs.
        let shown = self.ties.numbers.len() <= ALL_NODES;
        let signs = self.legend(ctx).into_iter().filter(|_| shown);
        let signs =
            signs.map(|sign| Key::sign(sign.mark, format!("{}: {}", sign.name, sign.count)));
        signs.chain(strokes::keys(ctx, &self.ties)).collect()
    }
}
