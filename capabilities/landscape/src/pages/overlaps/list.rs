//! `landscape/overlaps`: who works on the same, at the same place and time, for the same people.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use faces::parts::{self, Choice, Status};
use faces::table::{Cell, Column, Long, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use hub::Id;
use insight::names::fold;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::{pairs, state_of};
use crate::model::{Day, Outcome};
use crate::pages::{axes, labels, shared};
use crate::view::matrix::Axis;
use crate::view::overlap::{Pair, Pairs};
use crate::view::work::{ALWAYS, Work};

/// Overlaps that pass the filter.
#[derive(Serialize, JsonSchema)]
pub struct OverlapsView {
    /// All there are.
    overlaps: u64,
    /// Those that somebody talks about.
    talking: u64,
    /// Those that were settled.
    settled: u64,
    /// Pairs that work for different people, and so do not overlap.
    other_people: u64,
    /// Those that pass the filter, strongest first.
    #[serde(serialize_with = "rows")]
    #[schemars(with = "Vec<OverlapRow>")]
    list: Selection,
    #[serde(skip)]
    themes: Vec<String>,
    /// Whether the address asks for some of them.
    #[serde(skip)]
    filtered: bool,
}

/// Two organisations that overlap.
#[derive(Clone, Serialize, JsonSchema)]
pub struct OverlapRow {
    /// One of the two.
    one: Partner,
    /// The other.
    other: Partner,
    /// The theme, as the reader reads it.
    theme: String,
    /// What the place is called; with its country, in the reader's language, where that is needed
    /// to tell it.
    place: String,
    /// First day both are at work; none when it is not said.
    from: Option<Day>,
    /// Last day both are at work.
    to: Option<Day>,
    /// On how many days both are at work; none where it is not said.
    days: Option<u32>,
    /// Both name the same place in full detail.
    same_spot: bool,
    /// Both name the same target group; none when one of them names none.
    same_people: Option<bool>,
    /// The talk about it.
    talk: Option<Id>,
    /// How that ended.
    outcome: Option<Outcome>,
    /// The fingerprint of place and theme.
    cell: String,
}

/// One of the two.
#[derive(Clone, Serialize, JsonSchema)]
pub struct Partner {
    /// What it is called.
    name: String,
    /// Its id; none where it is not on the map.
    id: Option<Id>,
}

/// Places in a list that is shared between requests, and what its rows are called.
struct Selection {
    pairs: Arc<Pairs>,
    /// Who each doer is, and what each place is called.
    partners: Vec<Partner>,
    places: Vec<String>,
    /// What each theme is called.
    called: Vec<String>,
    /// The talks about pairs, by their places.
    talks: BTreeMap<u32, (Id, Option<Outcome>)>,
    found: Vec<u32>,
}

impl Selection {
    fn rows(&self, range: Range<usize>) -> impl Iterator<Item = OverlapRow> {
        let found = self.found.get(range).unwrap_or_default();
        found.iter().filter_map(|place| self.row(*place))
    }

    fn row(&self, place: u32) -> Option<OverlapRow> {
        let pair = self.pairs.all.get(place as usize)?;
        let partner = |who: u32| self.partners.get(who as usize).cloned();
        let (from, to) = pair.span;
        let talk = self.talks.get(&place);
        let cell = self.pairs.cells.get(&(pair.what, pair.place));
        Some(OverlapRow {
            one: partner(pair.one)?,
            other: partner(pair.other)?,
            theme: self.called.get(pair.what as usize).cloned()?,
            place: self.places.get(pair.place as usize).cloned()?,
            from: (from > ALWAYS.0).then(|| Day::from_number(from)).flatten(),
            to: (to < ALWAYS.1).then(|| Day::from_number(to - 1)).flatten(),
            days: pair.days(),
            same_spot: pair.same_spot,
            same_people: pair.same_people,
            talk: talk.map(|(id, _)| *id),
            outcome: talk.and_then(|(_, outcome)| *outcome),
            cell: cell.map(|c| c.to_string()).unwrap_or_default(),
        })
    }
}

fn rows<S: Serializer>(list: &Selection, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(list.rows(0..list.found.len()))
}

/// Makes the page.
pub(crate) fn list(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (work, all) = (shared::work(ctx), pairs(ctx));
    let wanted = Wanted::of(ctx, &work);
    let (mut talking, mut settled) = (0, 0);
    let (mut talks, mut found) = (BTreeMap::new(), Vec::new());
    for (place, pair) in (0..).zip(&all.all) {
        let talk = talk_of(ctx, &work, &all, pair);
        let outcome = talk.and_then(|(_, talk)| talk.settled.as_ref()).map(|s| s.outcome);
        talking += u64::from(talk.is_some() && outcome.is_none());
        settled += u64::from(outcome.is_some());
        let state = match (talk, outcome) {
            (None, _) => "new",
            (_, None) => "talking",
            _ => "settled",
        };
        if wanted.fits(pair, state) {
            found.push(place);
            talks.extend(talk.map(|(id, _)| (place, (id, outcome))));
        }
    }
    let themes = labels::all_themes(ctx, &work);
    let overlaps = all.all.len() as u64;
    let other_people = all.other_people;
    let partner = |who| Partner { name: labels::doer(ctx, &work, who), id: id_of(ctx, &work, who) };
    let partners = (0..work.whos.len() as u32).map(partner).collect();
    let places = work.places.iter().map(|area| labels::area(ctx.lang, area)).collect();
    let called = work.whats.iter().map(|word| labels::theme(ctx.lang, word)).collect();
    let list = Selection { pairs: all, partners, places, called, talks, found };
    let filtered = wanted.is_any();
    Ok(Box::new(OverlapsView { overlaps, talking, settled, other_people, list, themes, filtered }))
}

/// What the address asks for.
struct Wanted {
    theme: Option<u32>,
    places: Option<Vec<u32>>,
    who: Option<Vec<u32>>,
    state: Option<String>,
}

impl Wanted {
    fn of(ctx: &Ctx, work: &Work) -> Self {
        let place = |word: &str| {
            let exact = axes::meant(ctx, work, Axis::Place.into(), word);
            if !exact.is_empty() {
                return exact.into_iter().filter_map(|at| u32::try_from(at).ok()).collect();
            }
            let names = work.places.iter().map(|area| labels::area(ctx.lang, area));
            with_part(word, names)
        };
        Self {
            theme: labels::asked_theme(ctx, work).map(|(_, at)| at),
            places: ctx.query.get("place").map(place),
            who: ctx.query.get("org").map(|text| organisations(ctx, work, text)),
            state: ctx.query.get("state").map(str::to_owned),
        }
    }

    /// Whether anything is asked for at all.
    fn is_any(&self) -> bool {
        self.theme.is_some() || self.places.is_some() || self.who.is_some() || self.state.is_some()
    }

    fn fits(&self, pair: &Pair, state: &str) -> bool {
        self.theme.is_none_or(|theme| pair.what == theme)
            && self.places.as_ref().is_none_or(|all| all.contains(&pair.place))
            && self.state.as_deref().is_none_or(|wanted| wanted == state)
            && self
                .who
                .as_ref()
                .is_none_or(|who| who.contains(&pair.one) || who.contains(&pair.other))
    }
}

/// The organisations that a text means, by their places among all: the one of this name or address,
/// else all whose name has it in it.
fn organisations(ctx: &Ctx, work: &Work, text: &str) -> Vec<u32> {
    let id = shared::meant(ctx, text);
    let number = id.and_then(|id| shared::state(ctx).lead(id));
    let fits = |at: &u32| {
        let doer = work.whos.get(*at as usize);
        doer.is_some_and(|d| (number.is_some() && d.actor == number) || *d.name == *text)
    };
    let all = 0..work.whos.len() as u32;
    let exact: Vec<u32> = all.clone().filter(fits).collect();
    match exact.is_empty() {
        true => with_part(text, all.map(|who| labels::doer(ctx, work, who))),
        false => exact,
    }
}

/// The places of the names that have a text in them, whatever its case, accents and signs.
fn with_part(text: &str, names: impl Iterator<Item = String>) -> Vec<u32> {
    let wanted = fold(text);
    let fits = |name: &str| !wanted.is_empty() && fold(name).contains(wanted.as_str());
    (0..).zip(names).filter(|(_, name)| fits(name)).map(|(at, _)| at).collect()
}

/// The talk about an overlap.
fn talk_of<'c>(
    ctx: &Ctx<'c>,
    work: &Work,
    all: &Pairs,
    pair: &Pair,
) -> Option<(Id, &'c crate::state::coordination::Talk)> {
    let talks = shared::state(ctx).coordination();
    if talks.talks().is_empty() {
        return None;
    }
    let (one, other) = (id_of(ctx, work, pair.one)?, id_of(ctx, work, pair.other)?);
    talks.talk_about(one, other, all.cells.get(&(pair.what, pair.place))?)
}

fn id_of(ctx: &Ctx, work: &Work, who: u32) -> Option<Id> {
    let number = work.whos.get(who as usize)?.actor?;
    shared::state(ctx).numbered(number).map(|actor| actor.id)
}

impl OverlapsView {
    fn rows<'v>(&'v self, ctx: &'v Ctx<'v>, range: Range<usize>) -> Long<'v> {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-overlaps-title"),
            vec![
                Column::text("one", word("landscape-overlap-one")).unsorted(),
                Column::text("other", word("landscape-overlap-other")).unsorted(),
                Column::text("theme", word("landscape-axis-theme")).unsorted(),
                Column::text("place", word("landscape-axis-place")).unsorted(),
                Column::text("from", word("landscape-field-from")).unsorted(),
                Column::text("to", word("landscape-field-to")).unsorted(),
                Column::number("days", word("landscape-overlap-days")).unsorted(),
                Column::text("same", word("landscape-overlap-same")).unsorted(),
                Column::text("talk", word("landscape-overlap-talk")).unsorted(),
            ],
        );
        let none =
            if self.filtered { "landscape-overlaps-not-so" } else { "landscape-overlaps-none" };
        table.empty = Some(word(none));
        Long::new(table, self.list.rows(range).map(move |one| cells(ctx, &one)))
    }

    fn sieve(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let states = [("", "all"), ("new", "new"), ("talking", "talking"), ("settled", "settled")];
        let states = states
            .map(|(code, last)| Choice::new(code, &lang.word(&format!("landscape-state-{last}"))));
        let said = |name: &str| ctx.query.get(name).unwrap_or_default();
        parts::sieve(
            &ctx.href("landscape/overlaps"),
            None,
            html! {
                (labels::theme_pick(ctx, &self.themes, said("theme")))
                (parts::search_pick("place", &lang.word("landscape-axis-place"), said("place")))
                (parts::search_pick("org", &lang.word("landscape-axis-organisation"), said("org")))
                (parts::pick("state", &lang.word("landscape-overlap-talk"), &states, said("state")))
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }
}

fn cells(ctx: &Ctx, one: &OverlapRow) -> Vec<Cell> {
    let day = |day: Option<Day>| day.map_or(Cell::Empty, |d| Cell::Day(d.start()));
    vec![
        partner(ctx, &one.one),
        partner(ctx, &one.other),
        Cell::text(&one.theme),
        Cell::text(&one.place),
        day(one.from),
        day(one.to),
        one.days.map_or(Cell::Empty, |days| Cell::Number(i64::from(days))),
        Cell::text(same(ctx, one)),
        talk_cell(ctx, one),
    ]
}

fn partner(ctx: &Ctx, one: &Partner) -> Cell {
    match one.id {
        Some(id) => Cell::link(&one.name, ctx.href(&format!("orgs/{id}"))),
        None => Cell::text(&one.name),
    }
}

/// What is the same, in words.
fn same(ctx: &Ctx, one: &OverlapRow) -> String {
    let spot = if one.same_spot { "landscape-same-spot" } else { "landscape-same-area" };
    let spot = ctx.lang.word(spot);
    match one.same_people {
        Some(_) => format!("{spot}; {}", ctx.lang.word("landscape-same-people")),
        // Nothing is said of the people where one of the two says nothing.
        None => spot,
    }
}

fn talk_cell(ctx: &Ctx, one: &OverlapRow) -> Cell {
    let talks = shared::state(ctx).coordination().talks();
    if let Some((id, talk)) = one.talk.and_then(|id| Some((id, talks.get(&id)?))) {
        let status = state_of(ctx, talk);
        let word = status.word().to_owned();
        let href = ctx.href(&format!("landscape/overlaps/{id}"));
        return Cell::Rich(html! { a href=(href) { (parts::tag(&status)) } }, word);
    }
    let new = ctx.lang.word("landscape-state-new");
    let (Some(first), Some(second), false) =
        (one.one.id, one.other.id, ctx.audience.roles.is_empty())
    else {
        return Cell::Status(Status::Unknown(new));
    };
    let query = Query::default()
        .with("one", &first.to_string())
        .with("other", &second.to_string())
        .with("cell", &one.cell);
    let href = format!("{}{query}", ctx.href("landscape/overlaps/ask"));
    Cell::Rich(html! { a href=(href) { (ctx.lang.word("landscape-talk-ask")) } }, new)
}

impl View for OverlapsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let query = Query::of(ctx.query);
        let total = self.list.found.len();
        let table = Table::page_of(&query, total, |range| self.rows(ctx, range));
        let numbers = [
            ("n", self.overlaps.into()),
            ("talking", self.talking.into()),
            ("settled", self.settled.into()),
        ];
        let is_empty = self.overlaps == 0;
        Sheet {
            title: lang.word("landscape-overlaps-title"),
            tabs: shared::tabs(ctx, "landscape/overlaps"),
            lead: Some(lang.html("landscape-overlaps-lead", &numbers)),
            next: is_empty.then(|| NextAction {
                why: lang.html("landscape-overlaps-none", &[]),
                button: lang.word("landscape-bring"),
                to: "import".to_owned(),
            }),
            main: (!is_empty).then(|| {
                html! {
                    (self.sieve(ctx))
                    p.small.muted {
                        (lang.word("landscape-overlaps-how"))
                        @if self.other_people > 0 {
                            " " (lang.t("landscape-overlaps-others", &[
                                ("n", self.other_people.into()),
                            ]))
                        }
                    }
                    (table.paged(lang, &ctx.href("landscape/overlaps"), &query))
                    @if self.filtered && total == 0 {
                        p { a href=(ctx.href("landscape/overlaps")) {
                            (lang.word("faces-clear-filters"))
                        } }
                    }
                }
            }),
            ..Sheet::default()
        }
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        Some(self.rows(ctx, 0..self.list.found.len()))
    }

    fn is_long(&self) -> bool {
        self.overlaps >= shared::LONG
    }
}
