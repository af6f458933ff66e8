//! `landscape/doubles`: activities that two partners seem to have reported, counted once after a
//! person says so.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use faces::parts::{self, Choice};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Far, Fields, Next, Sheet, View};
use hub::Said;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{labels, shared};
use crate::act::{Act, ReportsJudged};
use crate::model::dataset::{Mark, Spot};
use crate::model::{Day, SameReport, money};
use crate::view::doubles::{Double, Why, doubles, verdict};
use crate::view::work::{Set, Work};

/// How many are shown as cards.
const SHOWN: usize = 30;

/// Reports that look like one activity.
#[derive(Serialize, JsonSchema)]
pub struct DoublesView {
    /// Rows that are left out of all counts because another tells of the same activity.
    counted_once: u64,
    /// Pairs that nobody has answered yet, most reasons first.
    open: Vec<DoubleRow>,
    /// Pairs that were answered.
    judged: Vec<JudgedRow>,
}

/// Two reports.
#[derive(Serialize, JsonSchema)]
pub struct DoubleRow {
    /// The row that would be counted.
    one: ReportRow,
    /// The row that would be left out.
    other: ReportRow,
    /// What speaks for their being one.
    why: Vec<Why>,
}

/// One report.
#[derive(Clone, Serialize, JsonSchema)]
pub struct ReportRow {
    /// Its mark.
    row: String,
    /// What the organisation that reports it is called.
    organisation: String,
    /// The theme; none where it is not said.
    theme: Option<String>,
    /// The place; none where it is not said.
    place: Option<String>,
    /// What is done, in its own words; none where it is not said.
    activity: Option<String>,
    /// First day; none when it is not said.
    from: Option<Day>,
    /// Last day.
    to: Option<Day>,
    /// In thousandths, with its currency.
    money: Option<(i64, String)>,
    /// The list it stands in; none where this reader may not read its name.
    dataset: Option<String>,
}

/// An answer that was given.
#[derive(Serialize, JsonSchema)]
pub struct JudgedRow {
    /// Mark of the row that counts, where they are one.
    one: String,
    /// Mark of the other row.
    other: String,
    /// What they say, the one that counts first, where their lists are still here.
    reports: Vec<ReportRow>,
    /// What was answered.
    verdict: SameReport,
    /// Seconds since 1970.
    at: i64,
    /// Why; none where nothing was said or this reader may not read it.
    reason: Option<String>,
}

/// Above this many reported rows they are compared aside.
const AT_ONCE: usize = 20_000;

/// Reports that look like one activity, kept for this version of the landscape; `about` is the page
/// that asks for them.
pub(super) fn found(ctx: &Ctx, work: &Work, about: &str) -> Result<Arc<Vec<Double>>, Failure> {
    let (key, state) = ("landscape.doubles", shared::state(ctx));
    let known = ctx.derived.find::<Vec<Double>>(key, state.version());
    if work.deeds.len() > AT_ONCE && known.is_none() {
        ctx.aside(about)?;
        ctx.services.doing("landscape-doing-compare", Some(Far::rows(work.rows)));
    }
    Ok(ctx.derived.get(key, state.version(), || doubles(state, work)))
}

/// Where the number of open pairs is kept for the desk: it is worked out for this page alone.
const OPEN: &str = "landscape.doubles.open";

/// How many pairs wait for an answer, where that is known of this state of things.
pub(super) fn waiting(ctx: &Ctx) -> u64 {
    let known = ctx.derived.find::<u64>(OPEN, shared::state(ctx).version());
    known.map_or(0, |open| *open)
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, work) = (shared::state(ctx), shared::work(ctx));
    let found = found(ctx, &work, "landscape/doubles")?;
    let open = found.iter().filter_map(|double| {
        let row = DoubleRow {
            one: of_deed(ctx, &work, double.one)?,
            other: of_deed(ctx, &work, double.other)?,
            why: double.why.clone(),
        };
        (verdict(state, &row.one.row, &row.other.row) == SameReport::Open).then_some(row)
    });
    let open: Vec<DoubleRow> = open.collect();
    ctx.derived.get(OPEN, state.version(), || open.len() as u64);
    let judged = state.coordination().all_judged().filter(|(_, j)| j.verdict != SameReport::Open);
    let judged: Vec<_> = judged.collect();
    let marks = judged.iter().flat_map(|((one, other), _)| [one, other]);
    let said = said(ctx, &work, &marks.filter_map(|mark| mark.parse().ok()).collect());
    let judged = judged.into_iter().map(|((one, other), judged)| JudgedRow {
        one: one.to_string(),
        other: other.to_string(),
        reports: reports(&said, [one, other], &judged.counted),
        verdict: judged.verdict,
        at: judged.at.unix(),
        reason: judged.reason.seen_by(ctx.audience).map(str::to_owned),
    });
    let judged = judged.collect();
    Ok(Box::new(DoublesView { counted_once: work.counted_once, open, judged }))
}

/// Rows by their marks.
type ByMark = HashMap<Mark, Vec<ReportRow>>;

/// What the rows of two marks say, that of the one that counts first.
fn reports(said: &ByMark, [one, other]: [&str; 2], counted: &str) -> Vec<ReportRow> {
    let order = if counted == other { [other, one] } else { [one, other] };
    let rows = order.into_iter().filter_map(|mark| said.get(&mark.parse().ok()?));
    rows.flatten().cloned().collect()
}

/// What the rows of these marks say. Of those that are told by another no activity is left, so
/// they are looked up in their lists.
fn said(ctx: &Ctx, work: &Work, wanted: &HashSet<Mark>) -> ByMark {
    let mut found = ByMark::new();
    for set in work.sets.iter().filter(|_| !wanted.is_empty()) {
        for (row, mark) in set.marks().iter().enumerate().filter(|(_, mark)| wanted.contains(mark))
        {
            found.entry(*mark).or_default().push(report(ctx, set, row));
        }
    }
    found
}

/// What the row of an activity says.
fn of_deed(ctx: &Ctx, work: &Work, at: u32) -> Option<ReportRow> {
    let deed = work.deeds.get(at as usize)?;
    Some(report(ctx, work.sets.get(deed.set as usize)?, deed.row as usize))
}

/// What a row says, in the words of its list.
fn report(ctx: &Ctx, set: &Set, at: usize) -> ReportRow {
    let (state, rows) = (shared::state(ctx), &set.rows);
    let org = rows.who.get(at);
    let known = org.and_then(|org| org.actor).and_then(|id| state.actor(id));
    let more = |code: &str| rows.more.get(code).and_then(|all| all.get(at)).map(AsRef::as_ref);
    let amount = more("amount").and_then(money::thousandths);
    let version = state.datasets().get(&set.id).and_then(|all| all.current());
    ReportRow {
        row: set.mark(at),
        organisation: match known {
            Some(actor) => labels::actor(ctx, actor),
            None => org.map(|org| org.name.to_string()).unwrap_or_default(),
        },
        theme: rows.what.get(at).map(|theme| theme.name.to_string()),
        place: rows.place.get(at).map(|spot| place(ctx, spot)),
        activity: more("activity").map(str::to_owned),
        from: rows.from.get(at).copied(),
        to: rows.to.get(at).copied(),
        money: amount.map(|amount| (amount, more("currency").unwrap_or_default().to_owned())),
        dataset: version.and_then(|v| v.title.seen_by(ctx.audience)).map(str::to_owned),
    }
}

/// Where a row is: a country alone by its name.
fn place(ctx: &Ctx, spot: &Spot) -> String {
    match (&*spot.name, &*spot.area, spot.country) {
        ("", "", Some(country)) => country.name(ctx.lang.code()).to_owned(),
        _ => labels::spot(spot),
    }
}

impl ReportRow {
    /// What tells it from the other report: the organisation, else the list, else where it stands.
    fn called(&self, ctx: &Ctx, other: &Self, place: &str) -> String {
        let of = |name: &str| ctx.lang.t("landscape-doubles-count", &[("name", name.into())]);
        match (&self.dataset, &other.dataset) {
            _ if self.organisation != other.organisation => of(&self.organisation),
            (Some(own), others) if Some(own) != others.as_ref() => of(own),
            _ => ctx.lang.word(place),
        }
    }

    /// From when until when, as far as said.
    fn span(&self, ctx: &Ctx) -> Option<String> {
        let day = |day: Option<Day>| day.map_or_else(String::new, |d| ctx.lang.date(d.start()));
        (self.from.is_some() || self.to.is_some())
            .then(|| format!("{} – {}", day(self.from), day(self.to)))
    }

    fn html(&self, ctx: &Ctx) -> Markup {
        let money = self
            .money
            .as_ref()
            .map(|(amount, currency)| format!("{} {currency}", ctx.lang.amount(*amount)));
        let span = self.span(ctx);
        let words = [&self.activity, &self.theme, &self.place, &span, &money, &self.dataset];
        html! {
            b { bdi { (self.organisation) } }
            @for word in words.into_iter().flatten() { " · " bdi { (word) } }
        }
    }
}

impl DoublesView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-doubles-title"),
            vec![
                Column::text("one", word("landscape-doubles-one")).unsorted(),
                Column::text("other", word("landscape-doubles-other")).unsorted(),
                Column::text("one_list", word("landscape-doubles-one-list")).unsorted(),
                Column::text("other_list", word("landscape-doubles-other-list")).unsorted(),
                Column::text("theme", word("landscape-axis-theme")).unsorted(),
                Column::text("place", word("landscape-axis-place")).unsorted(),
                Column::text("why", word("landscape-doubles-why")).unsorted(),
            ],
        );
        for double in &self.open {
            table.push(vec![
                Cell::text(&double.one.organisation),
                Cell::text(&double.other.organisation),
                Cell::maybe(double.one.dataset.clone()),
                Cell::maybe(double.other.dataset.clone()),
                Cell::maybe(double.one.theme.clone()),
                Cell::maybe(double.one.place.clone()),
                Cell::text(why(ctx, &double.why)),
            ]);
        }
        table
    }

    fn answers(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            h2 { (lang.word("landscape-doubles-judged")) }
            ul.rows { @for one in &self.judged { li { div {
                (lang.word(&format!("landscape-verdict-{}", one.verdict.code())))
                @for report in &one.reports { p.small { (report.html(ctx)) } }
                @if one.reports.is_empty() {
                    small { bdi dir="ltr" { (one.one) " – " (one.other) } }
                }
                @if let Some(reason) = &one.reason { p.small dir="auto" { (reason) } }
                @if !ctx.audience.roles.is_empty() {
                    (parts::form(ctx, "landscape/doubles", html! {
                        (rows_of(&one.one, &one.other))
                        (parts::plain_button(&lang.word("landscape-doubles-reopen"), "verdict",
                            SameReport::Open.code()))
                    }))
                }
            } } } }
        }
    }
}

fn why(ctx: &Ctx, all: &[Why]) -> String {
    let words = all.iter().map(|why| ctx.lang.word(&format!("landscape-double-{}", why.code())));
    words.collect::<Vec<_>>().join("; ")
}

/// The hidden fields that name two rows.
fn rows_of(one: &str, other: &str) -> Markup {
    html! {
        input type="hidden" name="one" value=(one);
        input type="hidden" name="other" value=(other);
    }
}

fn card(ctx: &Ctx, double: &DoubleRow) -> Markup {
    let lang = ctx.lang;
    let (one, other) = (&double.one, &double.other);
    let count = |row: &ReportRow, other: &ReportRow, place: &str| {
        Choice::new(&row.row, &row.called(ctx, other, place))
    };
    let mut counts = [
        count(one, other, "landscape-doubles-first"),
        count(other, one, "landscape-doubles-second"),
    ];
    // The report that says an amount is proposed: were it left out, its money would be missing.
    if one.money.is_none() && other.money.is_some() {
        counts.swap(0, 1);
    }
    html! {
        li.card {
            p { (one.html(ctx)) }
            p { (other.html(ctx)) }
            p.small { (lang.word("landscape-doubles-why")) ": " (why(ctx, &double.why)) }
            @if !ctx.audience.roles.is_empty() {
                (parts::form(ctx, "landscape/doubles", html! {
                    (rows_of(&one.row, &other.row))
                    label.pick { span { (lang.word("landscape-doubles-counted")) }
                        select name="counted" { @for choice in &counts {
                            option value=(choice.value) { (choice.label) }
                        } }
                    }
                    div.acts {
                        (parts::plain_button(&lang.word("landscape-doubles-same"), "verdict",
                            SameReport::Same.code()))
                        (parts::plain_button(&lang.word("landscape-doubles-different"), "verdict",
                            SameReport::Different.code()))
                    }
                }))
            }
        }
    }
}

impl View for DoublesView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let numbers = [("open", self.open.len().into()), ("n", self.counted_once.into())];
        Sheet {
            title: lang.word("landscape-doubles-title"),
            crumbs: vec![(lang.word("landscape-nav"), "landscape".to_owned())],
            lead: Some(lang.html("landscape-doubles-lead", &numbers)),
            main: Some(html! {
                (parts::errors(ctx))
                p { (lang.word("landscape-doubles-how")) }
                @if self.open.is_empty() { p { (lang.word("landscape-doubles-none")) } }
                ul.cards { @for double in self.open.iter().take(SHOWN) { (card(ctx, double)) } }
                @if self.open.len() > SHOWN {
                    p.small.muted { (lang.t("landscape-doubles-more", &[
                        ("n", (self.open.len() - SHOWN).into()),
                    ])) }
                }
                @if !self.judged.is_empty() { (self.answers(ctx)) }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}

/// Says whether two reports are one activity.
pub(super) fn judge(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let wrong = |field: &str| Failure::at_field(field, "landscape-refused-hash");
    let row = |name: &str| fields.get(name).map(Box::<str>::from).ok_or_else(|| wrong(name));
    let (one, other) = (row("one")?, row("other")?);
    let verdict = fields.get("verdict").and_then(SameReport::from_code);
    let verdict = verdict.ok_or_else(|| wrong("verdict"))?;
    let swap = fields.get("counted").is_some_and(|counted| *counted == *other);
    let (one, other) = if swap { (other, one) } else { (one, other) };
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let act = Act::ReportsJudged(ReportsJudged { one, other, verdict, reason });
    Ok(Next::act(act, "landscape/doubles").saying("landscape-said-judged"))
}
