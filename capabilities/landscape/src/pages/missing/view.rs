//! `landscape/missing`. The seats are known by a room after this one, which hands them in.

mod verdicts;

use faces::parts::{self, Choice, Field, Status};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, NextAction, Sheet, View};
use hub::Id;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::groups;
use crate::model::reference::Dimension;
use crate::model::{Approach, Day, WhyNot};
use crate::pages::{labels, nominations, shared};
use crate::view::coverage::{Coverage, Seated, Tally, Verdict, coverage};
use crate::view::influence::{Influence, de_facto};

/// How many organisations of influence are listed; those after the first few are folded.
const LISTED: usize = 25;
/// How many of those are not folded.
const FIRST: usize = 8;
/// How many groups stand before the lists.
const WORST: usize = 8;

/// Who is missing, on the map and in the seats.
#[derive(Serialize, JsonSchema)]
pub struct MissingView {
    /// Organisations on the map.
    organisations: u64,
    /// Members.
    members: u64,
    /// Filled seats.
    seats: u64,
    /// Seats nobody holds.
    vacant: u64,
    /// Reference groups, in the order of the page.
    groups: Vec<GroupRow>,
    /// Organisations of influence that are not members, strongest first.
    de_facto: Vec<InfluenceRow>,
    /// Who is not here, and why.
    absences: Vec<AbsenceRow>,
    /// Nominations that wait for an answer.
    waiting: u64,
    /// Rounds of asking whom else to include.
    rounds: Vec<nominations::RoundRow>,
}

/// A reference group.
#[derive(Serialize, JsonSchema)]
pub struct GroupRow {
    /// Its code.
    group: String,
    /// What it is called.
    name: String,
    /// Which list it is of.
    dimension: Dimension,
    /// How many on the map belong to it, of those of which one can tell.
    map: Tally,
    /// The same of the members.
    members: Tally,
    /// The same of the filled seats.
    seats: Tally,
    /// The share it should have, in thousandths.
    expected: Option<u16>,
    /// Who says that it should have it; none where that is not said.
    source: Option<String>,
    /// What follows from that for the map.
    on_map: Verdict,
    /// What follows from that for the seats.
    in_seats: Verdict,
}

/// An organisation of influence that is not a member.
#[derive(Serialize, JsonSchema)]
pub struct InfluenceRow {
    /// Its id.
    id: Id,
    /// What it is called.
    name: String,
    /// Why, in words.
    reasons: Vec<String>,
    /// What is to be done about it; none without a plan.
    plan: Option<PlanRow>,
}

/// What is to be done about it.
#[derive(Serialize, JsonSchema)]
pub struct PlanRow {
    /// What is to be done.
    approach: Approach,
    /// By which day; none where it is not said.
    due: Option<Day>,
    /// Who does it; for members to read.
    owner: Option<String>,
    /// Why; for members to read.
    reason: Option<String>,
}

/// Why somebody is not here.
#[derive(Serialize, JsonSchema)]
pub struct AbsenceRow {
    /// Its id.
    id: Id,
    /// None where this reader may not know.
    name: Option<String>,
    /// Its entry on the map; none without one.
    actor: Option<Id>,
    /// Why it is not here.
    why: WhyNot,
    /// What was written about it, as far as this reader may read it.
    words: Option<String>,
}

/// Makes the view; `seated` says who sits.
#[must_use]
pub fn missing(ctx: &Ctx, seated: &Seated) -> MissingView {
    let (state, work) = (shared::state(ctx), shared::work(ctx));
    let groups = coverage(state, seated, ctx.audience, &groups::placed(ctx));
    // The number of entries changes with the members too, whom the landscape's version leaves out.
    let de_facto = ctx
        .derived
        .get("landscape.de_facto", ctx.hub.size(), || de_facto(state, &work, seated, LISTED));
    let missing = state.missing();
    let seen = |said: &hub::Said| said.seen_by(ctx.audience).map(str::to_owned);
    let absences = missing.absences().iter().map(|(id, absence)| {
        let actor = absence.actor.and_then(|actor| state.actor(actor));
        AbsenceRow {
            id: *id,
            name: actor.map(|actor| labels::actor(ctx, actor)).or_else(|| seen(&absence.name)),
            actor: actor.map(|actor| actor.id),
            why: absence.why,
            words: seen(&absence.words),
        }
    });
    let waiting = missing.nominations().values().filter(|n| n.answered.is_none()).count();
    MissingView {
        organisations: state.actors().count() as u64,
        members: seated.members.len() as u64,
        seats: seated.seats.len() as u64,
        vacant: seated.vacant,
        groups: groups.iter().map(|group| group_row(ctx, group)).collect(),
        de_facto: de_facto.iter().filter_map(|one| influence_row(ctx, one)).collect(),
        absences: absences.collect(),
        waiting: waiting as u64,
        rounds: nominations::rounds(state),
    }
}

fn group_row(ctx: &Ctx, group: &Coverage) -> GroupRow {
    GroupRow {
        name: groups::name(ctx.lang, &group.group, group.name.as_deref()),
        dimension: group.dimension,
        map: group.map,
        members: group.members,
        seats: group.seats,
        expected: group.expected,
        source: group.source.clone(),
        on_map: group.verdict(group.map),
        in_seats: group.verdict(group.seats),
        group: group.group.to_string(),
    }
}

fn influence_row(ctx: &Ctx, one: &Influence) -> Option<InfluenceRow> {
    let state = shared::state(ctx);
    let actor = state.numbered(one.number)?;
    let plan = state.plan(actor.id).map(|plan| PlanRow {
        approach: plan.approach,
        due: plan.due,
        owner: plan.owner.seen_by(ctx.audience).map(str::to_owned),
        reason: plan.reason.seen_by(ctx.audience).map(str::to_owned),
    });
    let t = |id: &str, values: &[(&str, faces::lang::Value)]| ctx.lang.t(id, values);
    let mut reasons = Vec::new();
    if one.ties > 0 {
        reasons.push(t(
            "landscape-why-ties",
            &[("n", one.ties.into()), ("members", one.members.into())],
        ));
    }
    if let Some(pairs) = one.between.filter(|pairs| *pairs > 0) {
        reasons.push(t("landscape-why-pairs", &[("n", pairs.into())]));
    }
    if one.kinds > 2 {
        reasons.push(t("landscape-why-between", &[("n", one.kinds.into())]));
    }
    if one.activities.0 > 0 {
        reasons.push(t(
            "landscape-why-active",
            &[("n", one.activities.0.into()), ("places", one.activities.1.into())],
        ));
    }
    if one.pays > 0 {
        reasons.push(t("landscape-why-pays", &[("n", one.pays.into())]));
    }
    Some(InfluenceRow { id: actor.id, name: labels::actor(ctx, actor), reasons, plan })
}

impl MissingView {
    fn finding(&self, ctx: &Ctx) -> Markup {
        let nobody = |pick: &dyn Fn(&GroupRow) -> Verdict| -> Vec<&str> {
            let all = self.groups.iter().filter(|row| pick(row) == Verdict::Nobody);
            all.map(|row| row.name.as_str()).collect()
        };
        let (map, seats) = (nobody(&|row| row.on_map), nobody(&|row| row.in_seats));
        let lang = ctx.lang;
        let list =
            |names: &[&str]| names.iter().take(4).copied().collect::<Vec<_>>().join(lang.comma());
        if self.organisations == 0 {
            return html! { (lang.word("landscape-missing-empty")) };
        }
        let unsaid = self.groups.iter().filter(|row| row.on_map == Verdict::Unknown).count();
        html! {
            @match map.len() {
                0 if unsaid > 0 => {
                    (lang.t("landscape-missing-map-unsaid", &[("n", unsaid.into())]))
                },
                0 => (lang.word("landscape-missing-map-all")),
                n => (lang.html("landscape-missing-map", &[
                    ("n", n.into()), ("names", list(&map).into()),
                ])),
            }
            " "
            @if self.seats == 0 { (lang.word("landscape-missing-no-seats")) }
            @else if !seats.is_empty() {
                (lang.html("landscape-missing-seats", &[
                    ("n", seats.len().into()), ("names", list(&seats).into()),
                ]))
            }
        }
    }

    /// How far a group is from being heard: nobody on the map is worst.
    fn rank(&self, row: &GroupRow) -> u8 {
        match (row.on_map, row.in_seats) {
            (Verdict::Nobody, _) => 0,
            (Verdict::Under, _) => 1,
            (Verdict::There, Verdict::Nobody) if self.seats > 0 => 2,
            (Verdict::There, Verdict::Under) if self.seats > 0 => 3,
            (Verdict::Unknown, _) => 4,
            (Verdict::There, _) => 5,
        }
    }

    /// The groups that are missed most, in a line each; then list by list, folded, the one that
    /// lacks most first, and in each the worst groups first.
    fn lists(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let mut lists: Vec<(Dimension, Vec<&GroupRow>)> = Vec::new();
        for dimension in Dimension::ALL {
            let own = self.groups.iter().filter(|row| row.dimension == dimension);
            let mut own: Vec<&GroupRow> = own.collect();
            own.sort_by_key(|row| self.rank(row));
            if !own.is_empty() {
                lists.push((dimension, own));
            }
        }
        let lacking = |rows: &[&GroupRow]| rows.iter().filter(|row| self.rank(row) < 4).count();
        lists.sort_by_key(|(_, rows)| {
            let first = rows.first().map(|row| self.rank(row));
            (first, std::cmp::Reverse(lacking(rows)))
        });
        html! {
            (self.worst(ctx))
            @for (dimension, rows) in lists {
                @let list = lang.word(&format!("landscape-list-{}", dimension.code()));
                @let counts = [("n", lacking(&rows).into()), ("all", rows.len().into())];
                @let said = format!("{list}: {}", lang.t("landscape-missing-lacking", &counts));
                (parts::details(&said, self.rows(ctx, rows.into_iter(), false).plain(lang)))
            }
        }
    }

    fn worst(&self, ctx: &Ctx) -> Markup {
        let word = |id: &str| ctx.lang.word(id);
        let mut worst: Vec<&GroupRow> =
            self.groups.iter().filter(|row| self.rank(row) < 4).collect();
        worst.sort_by_key(|row| self.rank(row));
        let mut table = Table::new(
            word("landscape-missing-worst"),
            vec![
                Column::text("group", word("landscape-missing-group")).unsorted(),
                Column::text("finding", word("landscape-missing-finding")).unsorted().result(),
            ],
        );
        for row in worst.iter().take(WORST) {
            table.push(vec![Cell::text(&row.name), Cell::Status(self.status(ctx, row))]);
        }
        html! { @if !worst.is_empty() { (table.plain(ctx.lang)) } }
    }

    fn influence(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.word("landscape-facto-title")) }
                p { (lang.word("landscape-facto-how")) }
                @if self.de_facto.is_empty() { p.muted { (lang.word("landscape-facto-none")) } }
                @let (first, more) = self.de_facto.split_at(self.de_facto.len().min(FIRST));
                (influences(ctx, first))
                @if !more.is_empty() {
                    @let said = lang.t("landscape-facto-more", &[("n", more.len().into())]);
                    (parts::details(&said, influences(ctx, more)))
                }
            }
        }
    }

    fn absent(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.word("landscape-absent-title")) }
                p { (lang.word("landscape-absent-lead")) }
                @if self.absences.is_empty() { p.muted { (lang.word("landscape-absent-none")) } }
                ul.rows { @for one in &self.absences { li { div {
                    @match (&one.name, one.actor) {
                        (Some(name), Some(actor)) => {
                            a href=(ctx.href(&format!("orgs/{actor}"))) { bdi { (name) } }
                        }
                        (Some(name), None) => bdi { (name) },
                        (None, _) => span.muted { (lang.word("landscape-absent-unnamed")) },
                    }
                    " – " (lang.word(&format!("landscape-absent-{}", one.why.code())))
                    @if let Some(words) = &one.words { small dir="auto" { (words) } }
                } } } }
                @if ctx.audience.holds(hub::SECRETARIAT) { (absence_form(ctx)) }
            }
        }
    }

    fn asking(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.word("landscape-rounds-title")) }
                (nominations::saturation(ctx, &self.rounds))
                @if !self.rounds.is_empty() {
                    (nominations::rounds_table(ctx, &self.rounds).plain(lang))
                }
                p {
                    (lang.t("landscape-nominations-waiting", &[("n", self.waiting.into())])) " "
                    a href=(ctx.href("landscape/nominations")) {
                        (lang.word("landscape-nominations-title"))
                    }
                }
            }
        }
    }
}

fn influences(ctx: &Ctx, rows: &[InfluenceRow]) -> Markup {
    html! { ul.rows { @for one in rows { li {
        div {
            a href=(ctx.href(&format!("orgs/{}", one.id))) { bdi { (one.name) } }
            small { (one.reasons.join(" · ")) }
            @if let Some(plan) = &one.plan { (plan_words(ctx, plan)) }
        }
        @if ctx.audience.holds(hub::SECRETARIAT) {
            a href=(ctx.href(&format!("landscape/plan/{}", one.id))) {
                (ctx.lang.word(if one.plan.is_some() { "landscape-plan-change" }
                    else { "landscape-plan-make" }))
            }
        }
    } } } }
}

fn plan_words(ctx: &Ctx, plan: &PlanRow) -> Markup {
    html! {
        p {
            (parts::tag(&Status::Open(
                ctx.lang.word(&format!("landscape-approach-{}", plan.approach.code())))))
            @if let Some(due) = plan.due { " " (parts::day(ctx.lang, due.start())) }
            @if let Some(owner) = &plan.owner { " · " bdi { (owner) } }
            @if let Some(reason) = &plan.reason { " · " span dir="auto" { (reason) } }
        }
    }
}

fn absence_form(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let whys: Vec<Choice> = WhyNot::ALL
        .iter()
        .map(|why| Choice::new(why.code(), &lang.word(&format!("landscape-absent-{}", why.code()))))
        .collect();
    parts::details(
        &lang.word("landscape-absent-note"),
        parts::form(
            ctx,
            "landscape/absence",
            html! {
                (Field::new("who", &lang.word("landscape-absent-who"))
                    .hint(&lang.word("landscape-absent-who-hint")).max_length(300)
                    .retry(ctx).text("text"))
                (Field::new("why", &lang.word("landscape-absent-why"))
                    .hint(&lang.word("landscape-absent-why-hint")).retry(ctx).select(&whys))
                (Field::new("words", &lang.word("landscape-absent-words")).optional(lang)
                    .max_length(1000).retry(ctx).area(3))
                button.button.quiet type="submit" { (lang.word("landscape-absent-note")) }
            },
        ),
    )
}

impl View for MissingView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let counts = [
            ("organisations", self.organisations.into()),
            ("members", self.members.into()),
            ("seats", self.seats.into()),
            ("vacant", self.vacant.into()),
        ];
        Sheet {
            title: lang.word("landscape-missing-title"),
            tabs: shared::tabs(ctx, "landscape/missing"),
            lead: Some(self.finding(ctx)),
            next: Some(if self.organisations == 0 {
                NextAction {
                    why: html! { (lang.word("landscape-missing-bring")) },
                    button: lang.word("landscape-bring"),
                    to: "import".to_owned(),
                }
            } else {
                NextAction {
                    why: lang.html("landscape-nominate-why", &[]),
                    button: lang.word("landscape-nominate-button"),
                    to: "landscape/nominate".to_owned(),
                }
            }),
            main: Some(html! {
                (parts::errors(ctx))
                p.small.muted { (lang.t("landscape-missing-counts", &counts)) }
                section { (self.lists(ctx)) }
                (groups::more(ctx))
                (self.influence(ctx))
                (self.asking(ctx))
                (self.absent(ctx))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx, self.groups.iter(), true))
    }
}
