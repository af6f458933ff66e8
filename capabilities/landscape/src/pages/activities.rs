//! `landscape/activities`: the activities behind a number of the matrix.

use std::collections::HashMap;

use faces::parts::{self, Choice, Tone};
use faces::table::{Cell, Column, Long, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use hub::Id;

use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::rows::{Found, topics};
use super::{axes, labels, shared};
use crate::model::{Day, Topic, TopicList};
use crate::view::activities::{Sieve, select};
use crate::view::matrix::Side;
use crate::view::work::{ALWAYS, Deed, Said, Work};

/// Reported activities that pass a filter.
#[derive(Serialize, JsonSchema)]
pub struct ActivitiesView {
    /// What was asked for: field and word.
    asked: Vec<(String, String)>,
    /// What people call those fields.
    #[serde(skip)]
    titles: Vec<String>,
    /// Columns of partners' own that were asked for, and that are none to choose by.
    unknown: Vec<String>,
    /// Columns of partners' own in which words can be looked for.
    #[serde(skip)]
    searched: Vec<Choice>,
    /// How many there are.
    activities: u64,
    /// How many organisations report them.
    organisations: u64,
    /// The activities themselves.
    rows: Found,
}

/// The address of the list that passes these fields.
pub(super) fn address<'a>(ctx: &Ctx, asked: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let query = asked.fold(Query::default(), |query, (name, value)| query.with(name, value));
    format!("{}{query}", ctx.href("landscape/activities"))
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, work) = (shared::state(ctx), shared::work(ctx));
    let (given, mut unknown) = axes::asked(ctx, &work);
    let nobodys = searched_in(ctx).filter(|name| axes::own_named(&work, name).is_none());
    unknown.extend(nobodys.map(|name| name.strip_prefix(axes::OWN).unwrap_or(name)));
    let fields = given.iter().map(|(side, word)| (*side, axes::meant(ctx, &work, *side, word)));
    let looked_for = looked_for(ctx, &work);
    let words = looked_for.iter().map(|(column, words)| (*column, (*words).to_owned())).collect();
    // Of a column that nobody has, nothing fits: all activities would look like its answer.
    let found = match unknown.is_empty() {
        true => select(state, &work, &Sieve { fields: fields.collect(), words }),
        false => Vec::new(),
    };
    let mut whos = HashMap::new();
    let parts = found.iter().filter_map(|at| work.deeds.get(*at as usize));
    for who in parts.flat_map(|deed| work.parts(deed)).map(|part| part.who) {
        whos.entry(who).or_insert_with(|| known(ctx, &work, who));
    }
    let sides = given.iter().map(|(side, _)| *side);
    let sides: Vec<Side> = sides.chain(looked_for.iter().map(|(at, _)| Side::Own(*at))).collect();
    let titles = sides.iter().map(|side| axes::title(ctx, &work, *side)).collect();
    let within = looked_for.iter().map(|(column, words)| {
        let contains = ctx.lang.t("landscape-contains", &[("words", (*words).into())]);
        (axes::name(&work, Side::Own(*column)), contains)
    });
    let within: Vec<(String, String)> = within.collect();
    let searched = axes::searched(ctx, &work, &sides);
    let asked = given.into_iter().map(|(side, word)| {
        let value = axes::meant(ctx, &work, side, word).first().copied();
        let label = value.map(|value| axes::label(ctx, &work, side, value));
        (
            axes::name(&work, side),
            label.filter(|l| !l.is_empty()).unwrap_or_else(|| word.to_owned()),
        )
    });
    Ok(Box::new(ActivitiesView {
        asked: asked.chain(within).collect(),
        titles,
        unknown: unknown.into_iter().map(str::to_owned).collect(),
        searched,
        activities: found.len() as u64,
        organisations: whos.len() as u64,
        rows: Found { deeds: found, work, whos },
    }))
}

/// The column in which words are looked for.
fn searched_in<'q>(ctx: &'q Ctx) -> Option<&'q str> {
    ctx.query.get("in").filter(|name| !name.is_empty())
}

/// Words that are looked for within columns of partners' own: what the page asks for, and what is
/// asked of a column with too many words to be asked for by one.
fn looked_for<'q>(ctx: &'q Ctx, work: &Work) -> Vec<(u32, &'q str)> {
    let column = searched_in(ctx).and_then(|name| axes::own_named(work, name));
    let typed = column.and_then(|column| Some((column, ctx.query.get("has")?)));
    let said = ctx.query.values.iter();
    let by_name = said.filter_map(|(name, words)| Some((axes::worded(work, name)?, words.trim())));
    typed.into_iter().chain(by_name).filter(|(_, words)| !words.trim().is_empty()).collect()
}

/// Whoever does something: their entry, where it is known who that is, and their name.
fn known(ctx: &Ctx, work: &Work, who: u32) -> (Option<Id>, String) {
    let number = work.whos.get(who as usize).and_then(|doer| doer.actor);
    let actor = number.and_then(|number| shared::state(ctx).numbered(number));
    (actor.map(|actor| actor.id), labels::doer(ctx, work, who))
}

impl ActivitiesView {
    fn columns(ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let field = |code: &str| word(&format!("landscape-field-{code}"));
        let mut table = Table::new(
            word("landscape-activities-title"),
            vec![
                Column::text("organisation", field("name")).unsorted(),
                Column::text("theme", field("theme")).unsorted(),
                Column::text("place", word("landscape-axis-place")).unsorted(),
                Column::text("country", field("country")).unsorted(),
                Column::text("activity", field("activity")).unsorted(),
                Column::text("whom", field("whom")).unsorted(),
                Column::text("from", field("from")).unsorted(),
                Column::text("to", field("to")).unsorted(),
                Column::number("people", field("people")).unsorted(),
                Column::number("amount", field("amount")).unsorted(),
                Column::text("currency", field("currency")).unsorted(),
                Column::text("status", field("status")).unsorted(),
                Column::text("funder", field("funder")).unsorted(),
                Column::text("project", field("project")).unsorted(),
                Column::text("own", word("landscape-column-own")).unsorted(),
                Column::text("dataset", word("landscape-data-title")).unsorted(),
            ],
        );
        table.empty = Some(word("landscape-activities-none"));
        table
    }

    fn cells(&self, ctx: &Ctx, deed: &Deed) -> Vec<Cell> {
        let work = &*self.rows.work;
        let word = |text: Option<&str>| text.map_or(Cell::Empty, Cell::text);
        let spot = work.spots.get(deed.spot as usize);
        let whom = work.said(deed, Said::Whom).and_then(|at| work.whoms.get(at as usize));
        let money = work.money(deed);
        let set = work.sets.get(deed.set as usize);
        vec![
            doers(ctx, work, deed, |who| self.rows.whos.get(&who).cloned()),
            themes(ctx, work, deed),
            word(spot.map(labels::spot).as_deref()),
            Cell::maybe(spot.and_then(|s| s.country).map(|c| c.name(ctx.lang.code()))),
            word(work.written(deed, "activity")),
            word(whom.map(AsRef::as_ref)),
            day((deed.span.0 > ALWAYS.0).then_some(deed.span.0)),
            day((deed.span.1 < ALWAYS.1).then_some(deed.span.1 - 1)),
            work.people(deed)
                .map_or(Cell::Empty, |n| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX))),
            money.map_or(Cell::Empty, |(amount, _)| Cell::Amount(amount)),
            word(money.map(|(_, currency)| currency).filter(|code| !code.is_empty())),
            word(work.written(deed, "status")),
            word(work.written(deed, "funder")),
            word(work.written(deed, "project")),
            Cell::maybe(own(work, deed)),
            set.map_or(Cell::Empty, |set| dataset(ctx, set.id)),
        ]
    }
}

/// What an activity says in columns of its partner's own.
fn own(work: &Work, deed: &Deed) -> Option<String> {
    let kept = &work.sets.get(deed.set as usize)?.rows.kept;
    let said = kept
        .iter()
        .filter_map(|(name, column)| Some(format!("{name}: {}", column.get(deed.row as usize)?)));
    Some(said.collect::<Vec<_>>().join(" · ")).filter(|said| !said.is_empty())
}

/// Whoever does an activity: one with a link, several by name.
fn doers(
    ctx: &Ctx,
    work: &Work,
    deed: &Deed,
    known: impl Fn(u32) -> Option<(Option<Id>, String)>,
) -> Cell {
    let mut whos: Vec<u32> = work.parts(deed).map(|part| part.who).collect();
    whos.sort_unstable();
    whos.dedup();
    let known: Vec<(Option<Id>, String)> = whos.into_iter().filter_map(known).collect();
    match known.as_slice() {
        [] => Cell::Empty,
        [one] => linked(ctx, one),
        all => {
            let names: Vec<&str> = all.iter().map(|(_, name)| name.as_str()).collect();
            Cell::text(names.join("; "))
        }
    }
}

/// The themes of an activity.
fn themes(ctx: &Ctx, work: &Work, deed: &Deed) -> Cell {
    let words = theme_words(ctx, work, deed);
    if words.is_empty() { Cell::Empty } else { Cell::text(words.join("; ")) }
}

/// The themes of an activity, each once.
pub(super) fn theme_words(ctx: &Ctx, work: &Work, deed: &Deed) -> Vec<String> {
    let mut all: Vec<u32> = work.parts(deed).map(|part| part.what).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().filter_map(|at| labels::theme_at(ctx, work, at)).collect()
}

/// Whoever does an activity: one with a link to their page, several by name.
pub(super) fn who(ctx: &Ctx, work: &Work, deed: &Deed) -> Cell {
    doers(ctx, work, deed, |who| Some(known(ctx, work, who)))
}

fn linked(ctx: &Ctx, (id, name): &(Option<Id>, String)) -> Cell {
    match id {
        Some(id) => Cell::link(name, ctx.href(&format!("orgs/{id}"))),
        None => Cell::text(name),
    }
}

fn dataset(ctx: &Ctx, id: Id) -> Cell {
    let set = shared::state(ctx).datasets().get(&id).and_then(|set| set.current());
    let title = set.and_then(|version| version.title.seen_by(ctx.audience));
    Cell::link(labels::name(ctx.lang, title), ctx.href(&format!("landscape/data/{id}")))
}

fn day(number: Option<i32>) -> Cell {
    number.and_then(Day::from_number).map_or(Cell::Empty, |day| Cell::Day(day.start()))
}

impl ActivitiesView {
    /// Looks for words in a column of partners' own; what else is asked for stays.
    fn search(&self, ctx: &Ctx) -> Markup {
        let (lang, query) = (ctx.lang, Query::of(ctx.query));
        let others = query.pairs().filter(|(name, _)| !["in", "has", "page"].contains(name));
        parts::sieve(
            &ctx.href("landscape/activities"),
            None,
            html! {
                @for (name, value) in others { input type="hidden" name=(name) value=(value); }
                (parts::pick("in", &lang.word("landscape-words-in"), &self.searched,
                    query.get("in").unwrap_or_default()))
                label.pick { span { (lang.word("landscape-words")) }
                    input type="search" name="has" dir="auto" maxlength="200"
                        value=(query.get("has").unwrap_or_default()); }
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }
}

impl View for ActivitiesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let query = Query::of(ctx.query);
        let total = self.rows.deeds.len();
        let table = Table::page_of(&query, total, |range| {
            let shown = self.rows.each().skip(range.start).take(range.len());
            Long::new(Self::columns(ctx), shown.map(|deed| self.cells(ctx, deed)))
        });
        let numbers =
            [("activities", self.activities.into()), ("organisations", self.organisations.into())];
        let asked: Vec<_> = self
            .titles
            .iter()
            .zip(&self.asked)
            .map(|(title, (_, word))| (html! { bdi { (title) } }, html! { bdi { (word) } }))
            .collect();
        Sheet {
            title: lang.word("landscape-activities-title"),
            crumbs: vec![(lang.word("landscape-nav"), "landscape".to_owned())],
            lead: Some(lang.html("landscape-activities-lead", &numbers)),
            next: self.rows.work.deeds.is_empty().then(|| NextAction {
                why: lang.html("landscape-activities-first", &[]),
                button: lang.word("landscape-bring"),
                to: "import".to_owned(),
            }),
            main: Some(html! {
                @for name in &self.unknown {
                    (parts::notice(Tone::Warn, &lang.html("landscape-activities-unknown", &[
                        ("name", html! { bdi { (name) } }.into()),
                    ]), None))
                }
                (parts::definitions(&asked))
                @if !self.searched.is_empty() { (self.search(ctx)) }
                (table.paged(lang, &ctx.href("landscape/activities"), &query))
            }),
            ..Sheet::default()
        }
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        let mut table = Self::columns(ctx);
        table.columns.extend(TopicList::ALL.map(|list| {
            let title = ctx.lang.word(&format!("landscape-export-theme_{}", list.code()));
            Column::text(format!("theme_{}", list.code()), title)
        }));
        let rows = self.rows.each().map(move |deed| {
            let topics = topics(&self.rows.work, deed);
            let codes = TopicList::ALL.map(|list| Cell::text(Topic::codes(&topics, list)));
            self.cells(ctx, deed).into_iter().chain(codes).collect()
        });
        Some(Long::new(table, rows))
    }

    fn is_long(&self) -> bool {
        self.activities >= shared::LONG
    }
}
