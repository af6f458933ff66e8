//! What the picture says, in words: each finding with the organisations it is about.

use faces::Ctx;
use faces::lang::Lang;
use hub::SECRETARIAT;
use maud::{Markup, html};

use super::NetworkView;
use crate::pages::{labels, shared};
use crate::picture::Measure;
use crate::view::structure::{Estimate, Kept, Structure, Ways};

/// How many of the core are named.
const CORE: usize = 8;

/// Fewer links than this say nothing about a constituency.
const FEW: u64 = 4;

impl NetworkView {
    /// Everything that was found.
    pub(super) fn words(&self, ctx: &Ctx) -> Markup {
        let (lang, held) = (ctx.lang, &self.held);
        html! {
            section {
                h2 { (lang.word("landscape-in-words")) }
                (brokers(ctx, held))
                (weak_points(ctx, held))
                (core(ctx, held))
                (mixing(ctx, held))
                (self.leading(ctx))
                @if !self.is_part() && self.findings.alone > 0 {
                    h3 { (lang.word("landscape-net-alone")) }
                    p {
                        (lang.t("landscape-net-alone-said", &[("n", self.findings.alone.into())]))
                        " " a href=(ctx.href("landscape/table?sort=ties")) {
                            (lang.word("landscape-net-alone-list"))
                        }
                    }
                }
                p.small.muted {
                    @if self.is_part() { (measured(lang, self.findings.measured)) " " }
                    (lang.word("landscape-net-once"))
                }
                (further(ctx))
            }
        }
    }

    /// Where links lead that lead one way: who gives more than it receives, and who less.
    fn leading(&self, ctx: &Ctx) -> Markup {
        let (lang, held, found) = (ctx.lang, &self.held, &self.findings);
        let values = [("n", found.one_way.into()), ("of", found.pairs.into())];
        let list = |said: &str, all: &[Ways]| {
            html! { @if !all.is_empty() {
                p { (lang.word(said)) }
                ul { @for one in all { li {
                    (named(ctx, one.number)) " "
                    (lang.t("landscape-net-way", &[
                        ("out", u64::from(one.out).into()), ("in", u64::from(one.into).into()),
                    ]))
                } } }
            } }
        };
        html! { @if found.one_way > 0 {
            h3 { (lang.word("landscape-net-ways")) }
            p { (lang.t("landscape-net-ways-said", &values)) }
            (list("landscape-net-senders", &held.senders))
            (list("landscape-net-receivers", &held.receivers))
        } }
    }

    /// Whether it is a part of the network, which has no neighbourhoods of its own.
    const fn is_part(&self) -> bool {
        self.focus.is_some() || self.group.is_some()
    }

    /// The neighbourhoods and who stands between them; of a part, the way to the whole.
    pub(super) fn neighbourhoods(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.is_part() {
            let all = lang.word("landscape-network-all");
            return html! { p { a href=(ctx.href("landscape/network")) { (all) } } };
        }
        let f = &self.findings;
        let share = (100 * f.held_by_three).checked_div(f.between).unwrap_or(0);
        let groups = self.ties.groups.iter().enumerate().take(12);
        html! {
            section {
            h2 { (lang.word("landscape-neighbourhoods")) }
            ol { @for (number, members) in groups {
                @if members.len() >= 3 {
                    li {
                        a href={ (ctx.href("landscape/network")) "?group=" (number + 1) } {
                            bdi { (self.group_name(ctx, members)) }
                        }
                        " (" (lang.count(members.len())) ")"
                    }
                }
            } }
            @if !f.bridges.is_empty() && f.neighbourhoods > 1 {
                p { (lang.t("landscape-bridges", &[("share", share.into())])) }
                ul { @for number in &f.bridges { li { (named(ctx, *number)) } } }
            }
            p.small.muted { (measured(lang, f.measured)) }
            }
        }
    }
}

/// Pages that say more: who stands where, all links, to whom they answer, other issues, stories.
fn further(ctx: &Ctx) -> Markup {
    let pages = [
        ("landscape/network/roles", "landscape-roles-title"),
        ("landscape/ties", "landscape-ties-title"),
        ("landscape/accounts", "landscape-accounts-title"),
        ("landscape/linkages", "landscape-linkages-title"),
        ("landscape/views", "landscape-views-title"),
    ];
    let asks = ("landscape/partners", "landscape-partners-title");
    let own = ctx.audience.holds(SECRETARIAT).then_some(asks);
    // These answer for the same kind and year.
    let asked = ["landscape/network/roles", "landscape/ties"];
    let query = shared::tie_query(ctx).to_string();
    html! {
        h2 { (ctx.lang.word("landscape-net-further")) }
        ul { @for (path, label) in pages.into_iter().chain(own) {
            @let own = if asked.contains(&path) { query.as_str() } else { "" };
            li { a href={ (ctx.href(path)) (own) } { (ctx.lang.word(label)) } }
        } }
    }
}

/// An organisation by its number, as a link to its neighbours.
fn named(ctx: &Ctx, number: u32) -> Markup {
    let actor = shared::state(ctx).numbered(number);
    html! { @if let Some(actor) = actor { (labels::org_link(ctx, actor.id)) } }
}

/// In what the strength of pairs was measured.
pub(super) fn measured(lang: &Lang, by: Measure) -> String {
    match by {
        Measure::Ties => lang.word("landscape-net-by-ties"),
        Measure::Kinds => lang.word("landscape-net-by-kinds"),
        Measure::Weights { said, of } => {
            lang.t("landscape-net-by-weights", &[("n", said.into()), ("of", of.into())])
        }
    }
}

/// How far off shares of a large network can be, said beside them.
pub(super) fn estimated(lang: &Lang, estimate: Estimate) -> Markup {
    html! { p.muted {
        (lang.t("landscape-net-brokers-estimated", &[
            ("n", estimate.ways.into()),
            ("off", lang.milli(i64::from(estimate.off) * 100, 1).into()),
        ]))
    } }
}

fn brokers(ctx: &Ctx, held: &Structure) -> Markup {
    let lang = ctx.lang;
    html! {
        @if !held.brokers.is_empty() {
            h3 { (lang.word("landscape-net-brokers")) }
            p { (lang.word("landscape-net-brokers-said")) }
            @if let Some(estimate) = held.estimate { (estimated(lang, estimate)) }
            ol { @for one in &held.brokers {
                li {
                    (named(ctx, one.number)) " "
                    (lang.t("landscape-net-broker", &[
                        ("share", lang.milli(i64::from(one.share) * 100, 1).into()),
                        ("n", one.liaison.into()),
                    ]))
                    @if !held.ways.is_empty() {
                        " " (lang.t("landscape-net-broker-ways", &[
                            ("in", one.into.into()), ("out", one.out_of.into()),
                        ]))
                    }
                }
            } }
        }
    }
}

fn weak_points(ctx: &Ctx, held: &Structure) -> Markup {
    let lang = ctx.lang;
    let ((links, first), (stones, top)) = (&held.only_links, &held.keystones);
    html! {
        h3 { (lang.word("landscape-net-weak")) }
        @if *stones == 0 {
            p { (lang.word("landscape-net-robust")) }
        } @else {
            p { (lang.t("landscape-net-keystones", &[("n", (*stones).into())])) }
            ul { @for one in top {
                li {
                    (named(ctx, one.number)) " "
                    (lang.t("landscape-net-cut-off", &[("n", u64::from(one.cut_off).into())]))
                }
            } }
        }
        @if *links > 0 {
            p { (lang.t("landscape-net-only-links", &[("n", (*links).into())])) }
            ul { @for one in first.iter().filter(|one| one.cut_off > 1) {
                li {
                    (named(ctx, one.ends.0)) " – " (named(ctx, one.ends.1)) " "
                    (lang.t("landscape-net-cut-off", &[("n", u64::from(one.cut_off).into())]))
                }
            } }
        }
        p { (lang.t("landscape-net-parts",
            &[("n", held.parts.0.into()), ("largest", held.parts.1.into())])) }
    }
}

fn core(ctx: &Ctx, held: &Structure) -> Markup {
    let lang = ctx.lang;
    let Some(density) = held.core_density.filter(|_| held.core.len() > 1) else {
        return html! {};
    };
    let values = [
        ("n", held.core.len().into()),
        ("core", u64::from(density).into()),
        ("edge", u64::from(held.edge_density.unwrap_or(0)).into()),
    ];
    html! {
        h3 { (lang.word("landscape-net-core")) }
        p { (lang.t("landscape-net-core-said", &values)) }
        ul { @for number in held.core.iter().take(CORE) { li { (named(ctx, *number)) } } }
    }
}

fn mixing(ctx: &Ctx, held: &Structure) -> Markup {
    let lang = ctx.lang;
    let Some(outward) = held.outward else { return html! {} };
    let said = match outward {
        -100..=-10 => "landscape-net-keep",
        -9..=9 => "landscape-net-even",
        _ => "landscape-net-reach",
    };
    let rows = held.kept.iter().filter(|one| one.within + one.out >= FEW);
    html! {
        h3 { (lang.word("landscape-net-mixing")) }
        p { (lang.word(said)) }
        ul { @for one in rows {
            li {
                a href={ (ctx.href("landscape/table")) "?kind=" (one.kind.code()) } {
                    (labels::kind(lang, one.kind))
                }
                " " (lang.t(kept(one), &[("n", one.within.into()), ("out", one.out.into())]))
            }
        } }
    }
}

/// Whether a constituency has more links within than one would expect by chance.
fn kept(one: &Kept) -> &'static str {
    if one.within >= FEW && one.within * 10 > one.expected * 3 / 2 {
        "landscape-net-kept-more"
    } else {
        "landscape-net-kept"
    }
}
