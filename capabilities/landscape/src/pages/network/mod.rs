//! `landscape/network`: how organisations are tied, as a picture, in words and as a table.

mod data;
mod list;
mod part;
mod roles;
mod words;

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use faces::network::{ALL_NODES, Bubble, Island, Network, Node};
use faces::parts::{self, Choice};
use faces::table::{Long, Query};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::{exports, labels, shared, ties};
use crate::model::{Face, TieKind};
use crate::picture::Drawing;
use crate::view::network::{Findings, TieSieve, findings};
use crate::view::structure::Structure;

pub(super) use data::{DataView, NamesView, data, names};
pub(super) use roles::{RolesView, roles};

/// The network, or the part of it around one organisation or in one neighbourhood.
#[derive(Serialize, JsonSchema)]
pub struct NetworkView {
    /// The organisation in the middle, when one was asked for.
    focus: Option<hub::Id>,
    /// The neighbourhood, when one was asked for; counted from 1.
    group: Option<u32>,
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
    #[serde(skip)]
    #[schemars(skip)]
    asked: Asked,
}

/// The question as it is shown again.
#[derive(Default)]
struct Asked {
    /// How many organisations are in a file of it.
    everyone: usize,
    steps: u32,
    sieve: TieSieve,
    by_brokerage: bool,
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
    let (drawing, faded) = part::drawing(ctx, &part)?;
    let everyone = if part.is_whole() { state.actors().count() } else { drawing.numbers.len() };
    Ok(Box::new(NetworkView {
        focus: part.focus.and_then(|n| state.numbered(n)).map(|actor| actor.id),
        group: part.group,
        findings: findings(&drawing, everyone),
        held: part::held(ctx, &drawing)?,
        ties: drawing,
        faded,
        asked: Asked {
            everyone,
            steps: part.steps,
            sieve: part.sieve,
            by_brokerage: ctx.query.get("size") == Some("brokerage"),
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
                kind: labels::mark(actor.and_then(|a| a.kind)),
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
            bubbles: if bubbles { self.bubbles(ctx) } else { Vec::new() },
            scale: drawing.scale,
        }
    }

    /// What an organisation is sized by: its links, or how often it stands between others.
    fn size(&self, place: usize) -> u32 {
        if self.asked.by_brokerage {
            // A broker of a tenth of all pairs is as large as one with a hundred links.
            self.held.shares.get(place).copied().unwrap_or(0)
        } else {
            self.ties.degree.get(place).copied().unwrap_or(0)
        }
    }

    fn bubbles(&self, ctx: &Ctx) -> Vec<Bubble> {
        let groups = self.ties.groups.iter().zip(&self.ties.middle).enumerate().take(40);
        groups
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

    fn legend(&self, ctx: &Ctx) -> Vec<(u8, String, usize)> {
        let state = shared::state(ctx);
        let mut counted: BTreeMap<u8, usize> = BTreeMap::new();
        for number in &self.ties.numbers {
            let kind = state.numbered(*number).and_then(|actor| actor.kind);
            *counted.entry(labels::mark(kind)).or_default() += 1;
        }
        // One line a sign: several constituencies are drawn with the same.
        let word = |mark: u8| match mark {
            0 => labels::maybe_kind(ctx.lang, None),
            known => ctx.lang.word(&format!("landscape-mark-{known}")),
        };
        counted.into_iter().map(|(mark, count)| (mark, word(mark), count)).collect()
    }

    fn figure(&self, ctx: &Ctx) -> Markup {
        let network = self.network(ctx);
        let query = Query::of(ctx.query);
        let data = format!("{}{query}", ctx.href("landscape/network/data"));
        let names = format!("{}{query}", ctx.href("landscape/network/names"));
        let island = Island { data: &data, names: &names };
        let mut figure = network.figure(ctx.lang, "network", &self.legend(ctx), Some(&island));
        let here = ctx.href("landscape/network");
        figure.links = vec![(format!("{here}.csv{query}"), ctx.lang.word("faces-csv"))];
        figure.links.extend(parts::picture_files(&here, &query));
        parts::figure(ctx.lang, &figure)
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let steps: Vec<Choice> =
            (1..=3).map(|n| Choice::new(&n.to_string(), &lang.count(n))).collect();
        let sizes = ["links", "brokerage"]
            .map(|size| Choice::new(size, &lang.word(&format!("landscape-size-{size}"))));
        let size = if self.asked.by_brokerage { "brokerage" } else { "links" };
        let kind = self.asked.sieve.kind.map_or("", TieKind::code);
        parts::sieve(
            &ctx.href("landscape/network"),
            None,
            html! {
                @if let Some(focus) = self.focus {
                    input type="hidden" name="focus" value=(focus);
                    (parts::pick("steps", &lang.word("landscape-steps"), &steps,
                        &self.asked.steps.to_string()))
                }
                @if let Some(group) = self.group {
                    input type="hidden" name="group" value=(group);
                }
                (parts::pick("size", &lang.word("landscape-size"), &sizes, size))
                (parts::pick("tie", &lang.word("landscape-column-tie"), &ties::kinds(ctx), kind))
                (shared::year_pick(ctx, self.asked.sieve.year))
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }

    /// How much stands out when the question passes over some ties.
    fn faded_said(&self, ctx: &Ctx) -> Option<String> {
        (self.asked.sieve != TieSieve::default()).then(|| {
            let shown = self.ties.ties.len().saturating_sub(self.faded);
            let values = [("n", shown.into()), ("all", self.ties.ties.len().into())];
            ctx.lang.t("landscape-net-shown", &values)
        })
    }
}

impl View for NetworkView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let empty = self.ties.numbers.is_empty();
        Sheet {
            title: self.title(ctx),
            tabs: shared::tabs(ctx, "landscape/network"),
            main: Some(if empty {
                parts::empty_state(
                    lang,
                    &lang.word("landscape-network-empty"),
                    None,
                    Some((&ctx.href("import"), &lang.word("landscape-bring-ties"))),
                )
            } else {
                html! {
                    (self.sieve(ctx))
                    @if let Some(said) = self.faded_said(ctx) { p role="status" { (said) } }
                    (self.figure(ctx))
                    (super::views::offer(ctx, Face::Network))
                    (exports::network_links(ctx))
                    (self.words(ctx))
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
}
