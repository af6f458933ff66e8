//! `orgs/{id}/given`: what an organisation gave, and what it got: small enough for any phone.

use std::collections::BTreeSet;

use faces::parts::{self, Status};
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use hub::{At, Id};
use insight::names::fold;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{doubles, gaps, labels, overlaps, shared};
use crate::model::SameReport;
use crate::view::doubles::verdict;
use crate::view::work::Work;

/// How many rows of each list are shown.
const SHOWN: usize = 15;

/// What an organisation gave, and what it got.
#[derive(Serialize, JsonSchema)]
pub struct GivenView {
    /// Its id.
    id: Id,
    /// What it is called.
    name: String,
    /// Datasets it owns.
    datasets: Vec<GivenSet>,
    /// Files brought in as its own.
    files: Vec<GivenFile>,
    /// Activities reported in its name, by anybody.
    activities: u64,
    /// Overlaps with others.
    overlaps: u64,
    /// Those it overlaps with most, and in how many pairs.
    partners: Vec<Near>,
    /// Places and themes near its work where need is not met or nobody is.
    gaps: Vec<GapNear>,
    /// Organisations it is tied to.
    neighbours: Vec<Near>,
    /// Questions that wait for it.
    waiting: Vec<Waiting>,
}

/// A dataset it owns.
#[derive(Serialize, JsonSchema)]
pub struct GivenSet {
    /// Its id.
    id: Id,
    /// What it is called; none where this reader may not read it.
    title: Option<String>,
    /// Rows of its newest version.
    rows: u64,
    /// How many versions there are, undone ones too.
    versions: u64,
    /// Seconds since 1970.
    at: i64,
    /// Whether no version of it counts now.
    withdrawn: bool,
}

/// A file brought in as its own.
#[derive(Serialize, JsonSchema)]
pub struct GivenFile {
    /// Its id.
    id: Id,
    /// The name of the file; none where this reader may not read it.
    file: Option<String>,
    /// Rows that were read.
    read: u64,
    /// Rows that were new.
    new: u64,
    /// Seconds since 1970.
    at: i64,
    /// Whether it was undone.
    undone: bool,
}

/// An organisation near it, and how often.
#[derive(Serialize, JsonSchema)]
pub struct Near {
    /// Its id; none where it is not on the map.
    id: Option<Id>,
    /// What it is called.
    name: String,
    /// How many pairs or links.
    count: u64,
}

/// A gap near its work.
#[derive(Serialize, JsonSchema)]
pub struct GapNear {
    /// What the place is called; with its country, in the reader's language, where that is needed
    /// to tell it.
    place: String,
    /// The theme; empty for all together.
    theme: String,
    /// People in need whom nobody is known to have reached.
    unmet: Option<u64>,
}

/// A question that waits.
#[derive(Serialize, JsonSchema)]
pub struct Waiting {
    /// `talk` or `double`.
    what: &'static str,
    /// What it is about, as this reader may read it.
    about: String,
    /// Path under the hub, where it is answered.
    path: String,
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, work) = (shared::state(ctx), shared::work(ctx));
    let number = state.lead(ctx.arg_as("id")?).ok_or(Failure::NotFound)?;
    let actor = state.numbered(number).ok_or(Failure::NotFound)?;
    let who = work.whos.iter().position(|doer| doer.actor == Some(number));
    let who = who.map_or(u32::MAX, |at| at as u32);
    let own = work.deeds.iter().filter(|deed| deed.who == who && deed.dated);
    let activities: BTreeSet<u32> = own.map(|deed| deed.activity).collect();
    let (overlaps, partners) = overlapping(ctx, &work, who);
    Ok(Box::new(GivenView {
        id: actor.id,
        name: labels::actor(ctx, actor),
        datasets: datasets(ctx, actor.id),
        files: files(ctx, actor.id),
        activities: activities.len() as u64,
        overlaps,
        partners,
        gaps: gaps_near(ctx, &work, who),
        neighbours: neighbours(ctx, number),
        waiting: waiting(ctx, &work, actor.id, who)?,
    }))
}

fn leads_to(ctx: &Ctx, owner: Option<Id>, id: Id) -> bool {
    owner.and_then(|owner| shared::state(ctx).actor(owner)).is_some_and(|actor| actor.id == id)
}

fn datasets(ctx: &Ctx, id: Id) -> Vec<GivenSet> {
    let all = shared::state(ctx).datasets().iter();
    let newest = all.filter_map(|(set, all)| Some((*set, all, all.versions.last()?)));
    let own = newest.filter(|(_, _, version)| leads_to(ctx, version.owner, id));
    // What it gave is what counts; of a list that was taken away, what it gave last.
    let counts = own.map(|(set, all, last)| (set, all, all.current().unwrap_or(last)));
    let counts = counts.map(|(set, all, version)| GivenSet {
        id: set,
        title: version.title.seen_by(ctx.audience).map(str::to_owned),
        rows: version.rows,
        versions: all.versions.len() as u64,
        at: version.at.unix(),
        withdrawn: all.current().is_none(),
    });
    counts.collect()
}

fn files(ctx: &Ctx, id: Id) -> Vec<GivenFile> {
    let all = shared::state(ctx).imports().iter();
    let own = all.filter(|(_, import)| leads_to(ctx, import.owner, id));
    let mut files: Vec<GivenFile> = own
        .map(|(import_id, import)| GivenFile {
            id: *import_id,
            file: import.file.seen_by(ctx.audience).map(str::to_owned),
            read: import.counts.read,
            new: import.counts.new,
            at: import.at.unix(),
            undone: import.undone.is_some(),
        })
        .collect();
    files.sort_by_key(|file| (std::cmp::Reverse(file.at), file.id));
    files
}

/// How many overlaps it has, and with whom most.
fn overlapping(ctx: &Ctx, work: &Work, who: u32) -> (u64, Vec<Near>) {
    let pairs = overlaps::pairs(ctx);
    let mut counts: std::collections::BTreeMap<u32, u64> = std::collections::BTreeMap::new();
    for pair in pairs.all.iter().filter(|pair| pair.one == who || pair.other == who) {
        *counts.entry(if pair.one == who { pair.other } else { pair.one }).or_default() += 1;
    }
    let total = counts.values().sum();
    let mut near: Vec<(u64, u32)> = counts.into_iter().map(|(who, n)| (n, who)).collect();
    near.sort_by_key(|(count, who)| (std::cmp::Reverse(*count), *who));
    let near = near.into_iter().take(SHOWN).map(|(count, who)| {
        let actor = work.whos.get(who as usize).and_then(|doer| doer.actor);
        let actor = actor.and_then(|number| shared::state(ctx).numbered(number));
        Near { id: actor.map(|a| a.id), name: labels::doer(ctx, work, who), count }
    });
    (total, near.collect())
}

/// Gaps at the places where it works, or on its themes where a list of need says so.
fn gaps_near(ctx: &Ctx, work: &Work, who: u32) -> Vec<GapNear> {
    let own = || work.deeds.iter().filter(|deed| deed.who == who && deed.dated);
    let mut places: Vec<u32> = own().map(|deed| deed.place).collect();
    let mut names: Vec<String> = own()
        .filter_map(|deed| work.spots.get(deed.spot as usize))
        .flat_map(|spot| [fold(&spot.area), fold(&spot.name)])
        .filter(|name| !name.is_empty())
        .collect();
    places.sort_unstable();
    places.dedup();
    names.sort();
    names.dedup();
    let found = gaps::found(ctx);
    let at = |name: &str| names.binary_search(&fold(name)).is_ok();
    let need = found.gaps.iter().filter(|gap| gap.unmet().is_some_and(|n| n > 0));
    let need = need.filter(|gap| at(&gap.place.name) || at(&gap.place.area)).map(|gap| GapNear {
        place: labels::spot(&gap.place),
        theme: labels::theme(ctx.lang, &gap.theme),
        unmet: gap.unmet(),
    });
    let against = gaps::empty(ctx, None);
    let (grid, without) = &*against;
    let themes = gaps::theme_names(ctx, grid);
    let empty = without.empty.iter().filter(|gap| places.binary_search(&gap.place).is_ok());
    let empty = empty.map(|gap| GapNear {
        place: work
            .places
            .get(gap.place as usize)
            .map(|area| labels::area(ctx.lang, area))
            .unwrap_or_default(),
        theme: themes.get(gap.what as usize).cloned().unwrap_or_default(),
        unmet: None,
    });
    need.chain(empty).take(SHOWN).collect()
}

fn neighbours(ctx: &Ctx, number: u32) -> Vec<Near> {
    let state = shared::state(ctx);
    let mut counts: std::collections::BTreeMap<u32, u64> = std::collections::BTreeMap::new();
    for (from, to, _) in state.ties().filter(|(from, to, _)| *from == number || *to == number) {
        *counts.entry(if from == number { to } else { from }).or_default() += 1;
    }
    let mut near: Vec<(u64, u32)> = counts.into_iter().map(|(who, n)| (n, who)).collect();
    near.sort_by_key(|(count, who)| (std::cmp::Reverse(*count), *who));
    let near = near.into_iter().filter_map(|(count, number)| {
        let actor = state.numbered(number)?;
        Some(Near { id: Some(actor.id), name: labels::actor(ctx, actor), count })
    });
    near.collect()
}

fn waiting(ctx: &Ctx, work: &Work, id: Id, who: u32) -> Result<Vec<Waiting>, Failure> {
    let state = shared::state(ctx);
    let seen = |said: &hub::Said| said.seen_by(ctx.audience).unwrap_or_default().to_owned();
    let talks = state.open_talks(id).map(|(talk_id, talk, _)| Waiting {
        what: "talk",
        about: [seen(&talk.theme), seen(&talk.place)].join(", "),
        path: format!("landscape/overlaps/{talk_id}"),
    });
    let found = doubles::found(ctx, work, &format!("orgs/{}/given", ctx.arg("id")?))?;
    let deed = |at: u32| work.deeds.get(at as usize);
    let print = |at: u32| {
        let deed = deed(at)?;
        Some(work.sets.get(deed.set as usize)?.mark(deed.row as usize))
    };
    let own = |at: u32| deed(at).is_some_and(|deed| deed.who == who);
    let open = found.iter().filter(|double| own(double.one) || own(double.other));
    let open = open.filter(|double| {
        let prints = print(double.one).zip(print(double.other));
        prints.is_some_and(|(one, other)| verdict(state, &one, &other) == SameReport::Open)
    });
    let open = open.take(SHOWN).map(|double| {
        let other = if own(double.one) { double.other } else { double.one };
        // Of the same organisation it is the list that tells which report is meant.
        let list = deed(other).filter(|d| d.who == who).and_then(|d| work.sets.get(d.set as usize));
        let set = list.and_then(|set| state.datasets().get(&set.id)?.current());
        let title = set.and_then(|version| version.title.seen_by(ctx.audience));
        let doer = || deed(other).map(|d| labels::doer(ctx, work, d.who)).unwrap_or_default();
        Waiting {
            what: "double",
            about: title.map_or_else(doer, str::to_owned),
            path: "landscape/doubles".to_owned(),
        }
    });
    Ok(talks.chain(open).collect())
}

impl GivenView {
    fn gave(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-given-gave"),
            vec![
                Column::text("what", word("landscape-given-what")).unsorted(),
                Column::text("title", word("landscape-import-name")).unsorted(),
                Column::number("rows", word("landscape-counts-rows")).unsorted(),
                Column::text("at", word("landscape-import-at")).unsorted(),
                Column::text("state", word("landscape-axis-status")).unsorted(),
            ],
        );
        table.empty = Some(word("landscape-given-nothing"));
        let count = |n: u64| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let day = |at: i64| At::from_unix(at).map_or(Cell::Empty, Cell::Day);
        let state = |gone: bool, id: &str| match gone {
            true => Cell::Status(Status::Unknown(word(id))),
            false => Cell::Status(Status::Good(word("landscape-versions-counts"))),
        };
        for one in &self.datasets {
            let title = labels::name(ctx.lang, one.title.as_deref());
            table.push(vec![
                Cell::text(word("landscape-given-dataset")),
                Cell::link(title, ctx.href(&format!("landscape/data/{}/versions", one.id))),
                count(one.rows),
                day(one.at),
                state(one.withdrawn, "landscape-given-withdrawn"),
            ]);
        }
        for one in &self.files {
            table.push(vec![
                Cell::text(word("landscape-given-file")),
                Cell::maybe(one.file.clone()),
                count(one.read),
                day(one.at),
                state(one.undone, "landscape-versions-undone"),
            ]);
        }
        table
    }

    fn near(&self, ctx: &Ctx, title: &str, empty: &str, list: &[Near]) -> Markup {
        html! {
            h3 { (ctx.lang.word(title)) }
            @if list.is_empty() { p.muted { (ctx.lang.word(empty)) } }
            ul { @for one in list.iter().take(SHOWN) { li {
                @match one.id {
                    Some(id) => a href=(ctx.href(&format!("orgs/{id}"))) { bdi { (one.name) } },
                    None => bdi { (one.name) },
                }
                " " span.muted { (shared::number(ctx.lang, one.count)) }
            } } }
        }
    }

    fn got(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let query = Query::default().with("org", &self.id.to_string());
        html! {
            (self.near(ctx, "landscape-given-overlaps", "landscape-given-no-overlaps",
                &self.partners))
            @if self.overlaps > 0 {
                p { a href={ (ctx.href("landscape/overlaps")) (query) } {
                    (lang.t("landscape-given-all-overlaps", &[("n", self.overlaps.into())]))
                } }
            }
            h3 { (lang.word("landscape-given-gaps")) }
            @if self.gaps.is_empty() { p.muted { (lang.word("landscape-given-no-gaps")) } }
            ul { @for gap in &self.gaps { li {
                bdi { (gap.place) } ": "
                @if gap.theme.is_empty() { (lang.word("landscape-gaps-all-themes")) }
                @else { bdi { (gap.theme) } }
                @if let Some(unmet) = gap.unmet {
                    " – " (lang.t("landscape-n-unmet", &[("n", unmet.into())]))
                }
            } } }
            (self.near(ctx, "landscape-given-neighbours", "landscape-given-no-neighbours",
                &self.neighbours))
        }
    }
}

impl View for GivenView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let rows: u64 = self.datasets.iter().map(|set| set.rows).sum();
        let numbers = [
            ("datasets", self.datasets.len().into()),
            ("rows", rows.into()),
            ("activities", self.activities.into()),
            ("overlaps", self.overlaps.into()),
            ("neighbours", self.neighbours.len().into()),
        ];
        Sheet {
            title: lang.t("landscape-given-title", &[("name", (&self.name).into())]),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (self.name.clone(), format!("orgs/{}", self.id)),
            ],
            lead: Some(lang.html("landscape-given-lead", &numbers)),
            main: Some(html! {
                @if !self.waiting.is_empty() {
                    section {
                        h2 { (lang.t("landscape-given-waiting", &[
                            ("n", self.waiting.len().into()),
                        ])) }
                        ul { @for one in &self.waiting { li {
                            a href=(ctx.href(&one.path)) {
                                (lang.word(&format!("landscape-given-{}", one.what))) ": "
                                bdi { (one.about) }
                            }
                        } } }
                    }
                }
                section { h2 { (lang.word("landscape-given-gave")) } (self.gave(ctx).plain(lang)) }
                section { h2 { (lang.word("landscape-given-got")) } (self.got(ctx)) }
                (parts::link_row(&[
                    (ctx.href(&format!("orgs/{}", self.id)), lang.word("landscape-given-page")),
                ]))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.gave(ctx))
    }
}
