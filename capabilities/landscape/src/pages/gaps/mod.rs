//! `landscape/gaps`: where need is not met, and where nobody is.

mod cells;
mod without;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use faces::parts;
use faces::table::{Column, Long, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use hub::Id;
use insight::names::fold;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::{areas, labels, need, shared};
use crate::model::{Country, Topic};
use crate::view::gaps::{Gap, ReachedBy, UnmetOf, against_need};
use crate::view::matrix::silence;
use crate::view::work::Work;
use cells::{cells, plain_cells};
use without::{EmptyRow, Nobody, REPORTED, chosen_areas, empty_rows};
pub(super) use without::{empty, theme_names};

/// Gaps against need, and gaps among the hub's own places and themes.
#[derive(Serialize, JsonSchema)]
pub struct GapsView {
    /// Lists of need that are held against the reports.
    lists: u64,
    /// Places and themes of the lists that pass the filter, most people unmet first.
    #[serde(serialize_with = "rows")]
    #[schemars(with = "Vec<GapRow>")]
    gaps: Selection,
    /// How many of them have nobody at work.
    nobody: u64,
    /// How many do not say how many people are in need.
    unknown: u64,
    /// How many of those say how many are targeted.
    only_targeted: u64,
    /// The boundaries whose areas are the places of `empty`; none where they are those that
    /// reports name.
    areas: Option<Id>,
    /// Areas of these boundaries where nobody reports anything.
    places_without: u32,
    /// Themes of lists of need and of the hub that nobody reports anywhere.
    themes_without: Vec<String>,
    /// Places and themes that nobody reports together.
    #[serde(serialize_with = "empty_rows")]
    #[schemars(with = "Vec<EmptyRow>")]
    empty: Nobody,
    /// Organisations that have not said what they do, of all.
    silent: u64,
    /// All organisations: those that have said it, and those that have not.
    organisations: u64,
    /// The themes that can be chosen, each once, and the one that is.
    #[serde(skip)]
    themes: (Vec<String>, String),
    /// All boundaries of the hub.
    #[serde(skip)]
    sets: Vec<(Id, String)>,
}

/// A place and a theme held against need.
#[derive(Serialize, JsonSchema)]
pub struct GapRow {
    /// What the place is called; with its country, in the reader's language, where that is needed
    /// to tell it.
    place: String,
    /// Its country; none where it is not known.
    country: Option<Country>,
    /// Code of the place; empty without one.
    code: String,
    /// The theme of the list of need, as the reader reads it; empty for all together.
    theme: String,
    /// Everybody who lives there, as the list says; none where it does not.
    population: Option<u64>,
    /// Of them, for each organisation at work there; all of them where none is.
    people_each: Option<u64>,
    /// People in need, as the list says; none where it does not.
    in_need: Option<u64>,
    /// People targeted, as the list says; none where it does not.
    targeted: Option<u64>,
    /// People reached; none where nobody says how many.
    reached: Option<u64>,
    /// Who says how many were reached.
    reached_by: ReachedBy,
    /// People in need, else those targeted, whom nobody is known to have reached.
    unmet: Option<u64>,
    /// Of whom that is counted; none where neither is known.
    unmet_of: Option<UnmetOf>,
    /// Organisations that report work there on it.
    organisations: u32,
    /// Activities they report.
    activities: u32,
    /// Activities that do not say how many people they reach.
    silent: u32,
}

/// Gaps that pass the filter, by their places among all.
struct Selection {
    all: Arc<Found>,
    /// The themes of the lists, as the reader reads them.
    called: BTreeMap<String, String>,
    chosen: Vec<u32>,
}

impl Selection {
    fn rows(&self, range: Range<usize>) -> impl Iterator<Item = GapRow> {
        let chosen = self.chosen.get(range).unwrap_or_default().iter();
        let gaps = chosen.filter_map(|place| self.all.gaps.get(*place as usize));
        gaps.map(|gap| row(gap, self.called.get(&*gap.theme).map_or("", String::as_str)))
    }
}

/// What the address asks for.
struct Wanted<'q> {
    theme: Option<&'q str>,
    /// The words that places have, folded.
    place: Option<String>,
}

impl<'q> Wanted<'q> {
    fn of(ctx: &Ctx<'q>) -> Self {
        Self { theme: ctx.query.get("theme"), place: ctx.query.get("place").map(fold) }
    }

    /// Of these themes those that the one asked for means, whatever it is called.
    fn among<'t>(&self, themes: impl Iterator<Item = &'t str>) -> BTreeSet<&'t str> {
        let wanted = self.theme.map(Topic::key_of);
        themes.filter(|own| wanted.as_ref().is_none_or(|key| Topic::key_of(own) == *key)).collect()
    }

    fn is_at(&self, place: &str) -> bool {
        self.place.as_ref().is_none_or(|wanted| fold(place).contains(wanted.as_str()))
    }
}

fn rows<S: Serializer>(gaps: &Selection, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(gaps.rows(0..gaps.chosen.len()))
}

/// Gaps worked out from the state.
pub(super) struct Found {
    pub(super) gaps: Vec<Gap>,
    pub(super) lists: u64,
    /// Places that reports name in several countries, folded.
    twins: BTreeSet<String>,
}

/// The gaps, kept for this version of the landscape.
pub(super) fn found(ctx: &Ctx) -> Arc<Found> {
    ctx.derived.get("landscape.gaps", shared::state(ctx).version(), || {
        let (work, lists) = (shared::work(ctx), need::current(ctx));
        let lists: Vec<_> = lists.iter().map(|(_, need)| &**need).collect();
        let gaps = against_need(&work, &lists);
        Found { gaps, lists: lists.len() as u64, twins: twins(&work) }
    })
}

fn twins(work: &Work) -> BTreeSet<String> {
    let mut countries: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for spot in &work.spots {
        let own = countries.entry(fold(&labels::spot(spot))).or_default();
        own.extend(spot.country.map(Country::alpha3));
    }
    countries.retain(|_, own| own.len() > 1);
    countries.into_keys().collect()
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, work) = (shared::state(ctx), shared::work(ctx));
    let found = found(ctx);
    let wanted = Wanted::of(ctx);
    let listed: BTreeSet<&str> = found.gaps.iter().map(|gap| &*gap.theme).collect();
    let called = |word: &&str| ((*word).to_owned(), labels::theme(ctx.lang, word));
    let called: BTreeMap<String, String> = listed.iter().map(called).collect();
    let on = wanted.among(listed.into_iter());
    let gaps = (0..).zip(&found.gaps).filter(|(_, gap)| on.contains(&*gap.theme));
    let gaps = gaps.filter(|(_, gap)| wanted.is_at(&labels::spot(&gap.place)));
    let (mut chosen, mut nobody, mut unknown, mut only_targeted) = (Vec::new(), 0, 0, 0);
    for (place, gap) in gaps {
        chosen.push(place);
        nobody += u64::from(gap.organisations == 0);
        unknown += u64::from(gap.in_need.is_none());
        only_targeted += u64::from(gap.unmet_of() == Some(UnmetOf::Targeted));
    }
    let sets = areas::shown(ctx);
    let drawn = chosen_areas(ctx, &sets);
    let empty = Nobody::of(ctx, drawn.as_ref(), &wanted);
    let (silent, speaking) = silence(state, &work);
    let themes = offered(&wanted, &empty, &called);
    Ok(Box::new(GapsView {
        lists: found.lists,
        nobody,
        unknown,
        only_targeted,
        gaps: Selection { all: found, called, chosen },
        areas: drawn.map(|(id, _)| id),
        places_without: empty.without().places,
        themes_without: empty.unreported(),
        empty,
        silent,
        organisations: silent + speaking,
        themes,
        sets,
    }))
}

/// The themes to choose from, as the reader reads them, and the one that is asked for. What
/// reports and lists of need have several words for stands there once.
fn offered(
    wanted: &Wanted,
    empty: &Nobody,
    listed: &BTreeMap<String, String>,
) -> (Vec<String>, String) {
    let mut known = BTreeMap::new();
    for word in empty.themes.iter().chain(listed.values()) {
        known.entry(Topic::key_of(word)).or_insert(word);
    }
    let asked = wanted.theme.unwrap_or_default();
    let own = known.get(&Topic::key_of(asked)).map(|word| word.as_str());
    let chosen = own.or_else(|| empty.called(asked)).unwrap_or(asked).to_owned();
    (labels::in_order(known.into_values().cloned()), chosen)
}

fn row(gap: &Gap, theme: &str) -> GapRow {
    GapRow {
        place: labels::spot(&gap.place),
        country: gap.place.country,
        code: gap.place.code.to_string(),
        theme: theme.to_owned(),
        population: gap.population,
        people_each: gap.people_each(),
        in_need: gap.in_need,
        targeted: gap.targeted,
        reached: gap.reached,
        reached_by: gap.reached_by,
        unmet: gap.unmet(),
        unmet_of: gap.unmet_of(),
        organisations: gap.organisations,
        activities: gap.activities.0,
        silent: gap.activities.1,
    }
}

impl GapsView {
    /// Rows for the page, or for a file: there words are codes, and nobody is 0.
    fn rows<'v>(&'v self, ctx: &'v Ctx<'v>, range: Range<usize>, file: bool) -> Long<'v> {
        let word = |id: &str| ctx.lang.word(id);
        let populated = self.gaps.all.gaps.iter().any(|gap| gap.population.is_some());
        let number = |name: &'static str, title: &str| Column::number(name, word(title)).unsorted();
        let people = [
            number("population", "landscape-need-population"),
            number("people_each", "landscape-gaps-people_each"),
        ];
        let mut table = Table::new(
            word("landscape-gaps-caption"),
            vec![
                Column::text("place", word("landscape-axis-place")).unsorted(),
                Column::text("theme", word("landscape-axis-theme")).unsorted(),
                Column::number("unmet", word("landscape-gaps-unmet")).unsorted().result(),
                Column::number("in_need", word("landscape-need-in_need")).unsorted(),
                Column::number("targeted", word("landscape-need-targeted")).unsorted(),
                Column::number("reached", word("landscape-need-reached")).unsorted(),
                Column::text("reached_by", word("landscape-gaps-by")).unsorted(),
                Column::number("organisations", word("landscape-column-organisations")).unsorted(),
                Column::number("silent", word("landscape-gaps-silent")).unsorted(),
            ],
        );
        if file {
            let of = Column::text("unmet_of", word("landscape-gaps-unmet_of")).unsorted();
            table.columns.insert(3, of);
        }
        table.empty = Some(word("landscape-gaps-none"));
        if populated {
            table.columns.extend(people);
        }
        let twins = &self.gaps.all.twins;
        let cells = move |gap: GapRow| match file {
            true => plain_cells(ctx, &gap, populated),
            false => cells(ctx, &gap, twins, populated),
        };
        Long::new(table, self.gaps.rows(range).map(cells))
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let place = ctx.query.get("place").unwrap_or_default();
        parts::sieve(
            &ctx.href("landscape/gaps"),
            None,
            html! {
                (labels::theme_pick(ctx, &self.themes.0, &self.themes.1))
                (parts::search_pick("place", &lang.word("landscape-axis-place"), place))
                @if !self.sets.is_empty() {
                    (parts::pick("areas", &lang.word("landscape-empty-places"), &self.places(lang),
                        &self.areas.map_or_else(|| REPORTED.to_owned(), |id| id.to_string())))
                }
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }

    /// The finding in words: the largest gap.
    fn finding(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let mut rows = self.gaps.rows(0..self.gaps.chosen.len());
        match rows.find_map(|gap| Some((gap.unmet.filter(|n| *n > 0)?, gap))) {
            Some((unmet, gap)) => {
                let id = match (gap.unmet_of, gap.theme.is_empty()) {
                    (Some(UnmetOf::Targeted), true) => "landscape-gaps-first-all-targeted",
                    (Some(UnmetOf::Targeted), false) => "landscape-gaps-first-targeted",
                    (_, true) => "landscape-gaps-first-all",
                    (_, false) => "landscape-gaps-first",
                };
                let theme = (!gap.theme.is_empty()).then(|| ("theme", (&gap.theme).into()));
                let said = [
                    ("people", shared::number(lang, unmet).into()),
                    ("place", (&gap.place).into()),
                    ("organisations", gap.organisations.into()),
                ];
                let said: Vec<_> = said.into_iter().chain(theme).collect();
                lang.html(id, &said)
            }
            None => self.by_people(ctx).unwrap_or_else(|| {
                lang.html("landscape-gaps-lead", &[("n", self.empty.chosen.len().into())])
            }),
        }
    }

    /// The finding where lists say how many people live somewhere, and no list of anybody that they
    /// are in need. Places where nobody is at work come first, however few live there.
    fn by_people(&self, ctx: &Ctx) -> Option<Markup> {
        if self.gaps.all.gaps.iter().any(|gap| gap.unmet().is_some()) {
            return None;
        }
        let gap = self.gaps.rows(0..1.min(self.gaps.chosen.len())).next()?;
        // Whoever is at work there on other themes is not counted in the row of a theme.
        let population = gap.population.filter(|_| gap.theme.is_empty())?;
        let people = ("people", shared::number(ctx.lang, population).into());
        let place = ("place", (&gap.place).into());
        Some(match gap.organisations {
            0 => ctx.lang.html("landscape-gaps-first-nobody", &[people, place]),
            n => {
                let said = [people, place, ("organisations", n.into())];
                ctx.lang.html("landscape-gaps-first-people", &said)
            }
        })
    }

    fn need(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let query = Query::of(ctx.query);
        let total = self.gaps.chosen.len();
        let table = Table::page_of(&query, total, |range| self.rows(ctx, range, false));
        html! {
            p { (lang.t("landscape-gaps-counts", &[
                ("n", total.into()),
                ("nobody", self.nobody.into()),
                ("unknown", self.unknown.into()),
            ]))
                @if self.only_targeted > 0 {
                    " " (lang.t("landscape-gaps-only-targeted", &[
                        ("n", self.only_targeted.into()),
                    ]))
                }
            }
            p.small.muted { (lang.word("landscape-gaps-by-note")) }
            (table.paged(lang, &ctx.href("landscape/gaps"), &query))
        }
    }
}

impl View for GapsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let silent = [("silent", self.silent.into()), ("all", self.organisations.into())];
        Sheet {
            title: lang.word("landscape-gaps-title"),
            tabs: shared::tabs(ctx, "landscape/gaps"),
            lead: Some(self.finding(ctx)),
            next: (self.lists == 0).then(|| NextAction {
                why: lang.html("landscape-gaps-no-need", &[]),
                button: lang.word("landscape-need-bring"),
                to: "landscape/need".to_owned(),
            }),
            main: Some(html! {
                (self.sieve(ctx))
                p.small.muted { (lang.t("landscape-silent", &silent)) }
                @if self.lists > 0 {
                    section {
                        h2 { (lang.word("landscape-gaps-against")) }
                        (self.need(ctx))
                        p { a href=(ctx.href("landscape/need")) {
                            (lang.word("landscape-need-title"))
                        } }
                    }
                }
                (self.without(ctx))
            }),
            ..Sheet::default()
        }
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        if self.lists == 0 {
            return Some(self.empty_rows(ctx, usize::MAX));
        }
        Some(self.rows(ctx, 0..self.gaps.chosen.len(), true))
    }

    fn is_long(&self) -> bool {
        (self.gaps.chosen.len() + self.empty.chosen.len()) as u64 >= shared::LONG
    }
}
