//! `landscape/network`: how organisations are tied; the picture's data and names.

use std::collections::BTreeMap;
use std::sync::Arc;

use faces::network::{ALL_NODES, Bubble, Island, Network, Node};
use faces::parts::{self, Choice};
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use insight::names::fold;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::{exports, labels, shared};
use crate::picture::{Drawing, draw, fingerprint};
use crate::view::network::{Findings, around, findings, pairs};

/// The network, or the part of it around one organisation or in one neighbourhood.
#[derive(Serialize, JsonSchema)]
pub struct NetworkView {
    /// The organisation in the middle, when one was asked for.
    focus: Option<hub::Id>,
    /// The neighbourhood, when one was asked for; counted from 1.
    group: Option<u32>,
    findings: Findings,
    /// Pairs of names that are tied.
    #[serde(serialize_with = "pairs_of")]
    #[schemars(with = "Vec<(u32, u32)>")]
    ties: Arc<Drawing>,
    #[serde(skip)]
    steps: u32,
    #[serde(skip)]
    bridges: Vec<(String, String)>,
}

fn pairs_of<S: Serializer>(drawing: &Arc<Drawing>, serializer: S) -> Result<S::Ok, S::Error> {
    let number = |node: u32| drawing.numbers.get(node as usize);
    serializer.collect_seq(drawing.ties.iter().map(|(a, b)| (number(*a), number(*b))))
}

/// What part of the network is asked for.
struct Part {
    focus: Option<u32>,
    steps: u32,
    group: Option<u32>,
}

fn part(ctx: &Ctx) -> Result<Part, Failure> {
    let focus = match ctx.query.get("focus") {
        Some(text) => {
            let id = text.parse().map_err(|_| Failure::NotFound)?;
            Some(shared::state(ctx).lead(id).ok_or(Failure::NotFound)?)
        }
        None => None,
    };
    let steps = ctx.query.get_as::<u32>("steps").unwrap_or(1).clamp(1, 3);
    Ok(Part { focus, steps, group: ctx.query.get_as::<u32>("group").filter(|g| *g > 0) })
}

/// The whole picture, kept while the ties are the same.
fn whole(ctx: &Ctx) -> Arc<Drawing> {
    let state = shared::state(ctx);
    let pairs: Arc<(u64, Vec<(u32, u32)>)> =
        ctx.derived.get("landscape.pairs", state.version(), || {
            let pairs = pairs(state);
            (fingerprint(&pairs), pairs)
        });
    ctx.derived.get("landscape.drawing", pairs.0, || draw(&pairs.1))
}

/// The picture of the part asked for.
fn drawing(ctx: &Ctx, part: &Part) -> Arc<Drawing> {
    let all = whole(ctx);
    let ties = match (part.focus, part.group) {
        (Some(focus), _) => match all.numbers.binary_search(&focus) {
            Ok(node) => around(&all.ties, node as u32, part.steps),
            Err(_) => Vec::new(),
        },
        (None, Some(group)) => {
            let inside = |node: u32| all.group.get(node as usize) == Some(&(group - 1));
            all.ties.iter().copied().filter(|(a, b)| inside(*a) && inside(*b)).collect()
        }
        (None, None) => return all,
    };
    Arc::new(all.part(&ties))
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let part = part(ctx)?;
    let drawing = drawing(ctx, &part);
    let state = shared::state(ctx);
    let everyone = match (part.focus, part.group) {
        (None, None) => state.actors().count(),
        _ => drawing.numbers.len(),
    };
    let findings = findings(&drawing, everyone);
    let bridges = findings
        .bridges
        .iter()
        .filter_map(|number| state.numbered(*number))
        .map(|actor| (labels::actor(ctx, actor), format!("orgs/{}", actor.id)))
        .collect();
    Ok(Box::new(NetworkView {
        focus: part.focus.and_then(|n| state.numbered(n)).map(|actor| actor.id),
        group: part.group,
        findings,
        ties: drawing,
        steps: part.steps,
        bridges,
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
                ties: drawing.degree.get(place).copied().unwrap_or(0),
                at: drawing.at.get(place).copied().unwrap_or_default(),
            }
        };
        Network {
            title: self.title(ctx),
            finding: self.sentence(ctx),
            nodes: drawing.numbers.iter().enumerate().map(|(p, n)| node(p, n)).collect(),
            ties: drawing.ties.clone(),
            bubbles: if bubbles { self.bubbles(ctx) } else { Vec::new() },
            scale: drawing.scale,
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
        figure.links = vec![
            (format!("{}.csv{query}", ctx.href("landscape/network")), ctx.lang.word("faces-csv")),
            (
                format!("{}.svg{query}", ctx.href("landscape/network")),
                ctx.lang.word("landscape-svg"),
            ),
        ];
        parts::figure(ctx.lang, &figure)
    }

    fn words(&self, ctx: &Ctx) -> Markup {
        let (lang, f) = (ctx.lang, &self.findings);
        let share = (100 * f.held_by_three).checked_div(f.between).unwrap_or(0);
        html! {
            section {
                h2 { (lang.word("landscape-in-words")) }
                @if !self.bridges.is_empty() && f.neighbourhoods > 1 {
                    p { (lang.t("landscape-bridges", &[("share", share.into())])) }
                    ul { @for (name, path) in &self.bridges {
                        li { a href=(ctx.href(path)) { bdi { (name) } } }
                    } }
                }
                @if self.focus.is_none() && self.group.is_none() {
                    h3 { (lang.word("landscape-neighbourhoods")) }
                    @let groups = self.ties.groups.iter().enumerate().take(12);
                    ol.columns { @for (number, members) in groups {
                        @if members.len() >= 3 {
                            li {
                                a href={ (ctx.href("landscape/network")) "?group=" (number + 1) } {
                                    bdi { (self.group_name(ctx, members)) }
                                }
                                " (" (lang.count(members.len())) ")"
                            }
                        }
                    } }
                } @else {
                    p { a href=(ctx.href("landscape/network")) { (lang.word("landscape-network-all")) } }
                }
            }
        }
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let Some(focus) = self.focus else { return html! {} };
        let steps: Vec<Choice> =
            (1..=3).map(|n| Choice::new(&format!("{n}"), &ctx.lang.count(n))).collect();
        parts::sieve(
            &ctx.href("landscape/network"),
            None,
            html! {
                input type="hidden" name="focus" value=(focus);
                (parts::pick("steps", &ctx.lang.word("landscape-steps"), &steps, &self.steps.to_string()))
                button.button.quiet type="submit" { (ctx.lang.word("landscape-show")) }
            },
        )
    }

    fn list(&self, ctx: &Ctx) -> Table {
        let (state, drawing) = (shared::state(ctx), &self.ties);
        let mut table = Table::new(
            ctx.lang.word("landscape-network-table"),
            vec![
                Column::text("from", ctx.lang.word("landscape-column-from")),
                Column::text("to", ctx.lang.word("landscape-column-to")),
            ],
        );
        let cell = |node: u32| {
            let number = drawing.numbers.get(node as usize).copied();
            let actor = number.and_then(|n| state.numbered(n));
            actor.map_or(Cell::Empty, |a| {
                Cell::link(labels::actor(ctx, a), ctx.href(&format!("orgs/{}", a.id)))
            })
        };
        for (from, to) in &drawing.ties {
            table.push(vec![cell(*from), cell(*to)]);
        }
        table
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
                    (self.sieve(ctx)) (self.figure(ctx)) (exports::network_links(ctx)) (self.words(ctx))
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.list(ctx))
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        Some(self.network(ctx).svg("network"))
    }

    fn written(&self, ctx: &Ctx, ending: &str) -> Option<Vec<u8>> {
        // Nobody is left out of the whole: who has no tie is an element all the same.
        let everyone = || shared::state(ctx).actors().map(|(number, _)| number).collect();
        let numbers: Vec<u32> = match (self.focus, self.group) {
            (None, None) => everyone(),
            _ => self.ties.numbers.clone(),
        };
        exports::network(ctx, &numbers, ending)
    }
}

/// The bytes of the picture.
#[derive(Serialize, JsonSchema)]
pub struct DataView {
    /// How many organisations.
    nodes: u64,
    #[serde(skip)]
    #[schemars(skip)]
    bytes: Vec<u8>,
}

/// Makes the bytes.
pub(super) fn data(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let part = part(ctx)?;
    let (state, drawing) = (shared::state(ctx), drawing(ctx, &part));
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
        scale: drawing.scale,
        ..Network::default()
    };
    Ok(Box::new(DataView { nodes: drawing.numbers.len() as u64, bytes: network.encode() }))
}

impl View for DataView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet { title: ctx.lang.word("landscape-network-title"), ..Sheet::default() }
    }

    fn file(&self, _ctx: &Ctx) -> Option<(String, &'static str, Vec<u8>)> {
        Some(("network.bin".to_owned(), "application/octet-stream", self.bytes.clone()))
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
pub(super) fn names(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let part = part(ctx)?;
    let (state, drawing) = (shared::state(ctx), drawing(ctx, &part));
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

    fn file(&self, _ctx: &Ctx) -> Option<(String, &'static str, Vec<u8>)> {
        let json = serde_json::to_vec(&self.names).unwrap_or_default();
        Some(("names.json".to_owned(), "application/json", json))
    }
}
