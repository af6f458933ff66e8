//! Elections: candidates, ballots that mark or rank them, and the figures of the count.

use std::collections::BTreeMap;

use faces::parts::{self, Choice, Field, Status};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Fields, Next};
use hub::{Id, Said};
use maud::{Markup, html};

use super::budget;
use super::forms::seat;
use super::steps::back;
use crate::act::{Act, CandidateNamed, CandidateWithdrawn, RankingCast};
use crate::model::Order;
use crate::view::{self, CandidateRow, CountRow, DecisionView, ElectionView, MySeat};

/// The candidates, and how to name another.
pub(super) fn candidates(ctx: &Ctx, page: &DecisionView) -> Markup {
    let Some(election) = &page.election else { return html! {} };
    let lang = ctx.lang;
    html! {
        section id="candidates" {
            h2 { (lang.word("decisions-candidates")) }
            @if election.candidates.is_empty() {
                p { (lang.word("decisions-candidates-none")) }
            }
            @for row in &election.candidates { (candidate(ctx, page, row)) }
            @if page.may.name { (naming(ctx, page)) }
            @if !election.counts.is_empty() {
                (count(ctx, election).plain(lang))
            }
        }
    }
}

fn candidate(ctx: &Ctx, page: &DecisionView, row: &CandidateRow) -> Markup {
    let lang = ctx.lang;
    let closed = page.votes.as_ref().is_some_and(|votes| votes.closed);
    html! {
        div.card {
            h3 { bdi { (row.name) } @if row.elected && closed {
                " " (parts::tag(&Status::Good(lang.word("decisions-elected"))))
            } }
            @if let Some(statement) = &row.statement { p dir="auto" { (statement) } }
            @if page.may.unname.contains(&row.id) {
                (parts::form(ctx, &format!("decisions/{}/unname", page.n), html! {
                    input type="hidden" name="candidate" value=(row.id);
                    button.button.quiet type="submit" { (lang.word("decisions-unname")) }
                }))
            }
        }
    }
}

fn naming(ctx: &Ctx, page: &DecisionView) -> Markup {
    let lang = ctx.lang;
    let none = Choice::new("", &lang.word("decisions-stands-nobody"));
    let known = view::who_can_stand(ctx, page.permits.as_ref());
    let who: Vec<Choice> = std::iter::once(none)
        .chain(known.iter().map(|(id, name)| Choice::new(&id.to_string(), name)))
        .collect();
    parts::details(
        &lang.word("decisions-name-candidate"),
        parts::form(
            ctx,
            &format!("decisions/{}/name", page.n),
            html! {
                (Field::new("stands", &lang.word("decisions-stands")).retry(ctx).select(&who))
                (Field::new("candidate_name", &lang.word("decisions-candidate-name"))
                    .hint(&lang.word("decisions-candidate-name-hint"))
                    .max_length(200).retry(ctx).text("text"))
                (Field::new("candidate_words", &lang.word("decisions-candidate-words"))
                    .optional(lang).max_length(4_000).retry(ctx).area(3))
                (parts::button(&lang.word("decisions-name-candidate")))
            },
        ),
    )
}

/// The figures of the count: marks, pairs, or rounds.
pub(super) fn count(ctx: &Ctx, election: &ElectionView) -> Table {
    let lang = ctx.lang;
    let (has_rounds, has_pairs) =
        (has(election, |row| row.round), has(election, |row| row.against));
    let mut columns = Vec::new();
    if has_rounds {
        columns.push(Column::number("round", lang.word("decisions-col-round")));
    }
    columns.push(Column::text("candidate", lang.word("decisions-col-candidate")));
    columns.push(Column::text("votes", lang.word("decisions-col-sum")));
    if has_pairs {
        columns.push(Column::text("other", lang.word("decisions-col-other")));
        columns.push(Column::number("against", lang.word("decisions-col-votes-other")));
    }
    columns.push(Column::text("what", lang.word("decisions-col-what")).result());
    let mut table = Table::new(lang.word("decisions-count"), columns);
    for row in &election.counts {
        let mut cells = Vec::new();
        if has_rounds {
            cells.push(row.round.map_or(Cell::Empty, Cell::count));
        }
        cells.extend([Cell::text(&row.candidate), Cell::text(&row.votes)]);
        if has_pairs {
            cells.push(Cell::maybe(row.other.clone()));
            cells.push(Cell::maybe(row.against.map(|votes| votes.to_string())));
        }
        let what = row.what.map(|what| lang.word(&format!("decisions-what-{what}")));
        cells.push(Cell::maybe(what));
        table.push(cells);
    }
    table
}

fn has<T>(election: &ElectionView, of: impl Fn(&CountRow) -> Option<T>) -> bool {
    election.counts.iter().any(|row| of(row).is_some())
}

/// The part of a ballot that marks or ranks.
pub(super) fn marks(ctx: &Ctx, election: &ElectionView, seat: &MySeat) -> Markup {
    let lang = ctx.lang;
    if election.one_mark() {
        let none = Choice::new("", &lang.word("decisions-mark-nobody"));
        let all = election.candidates.iter().map(|row| Choice::new(&row.id.to_string(), &row.name));
        let choices: Vec<Choice> = all.chain([none]).collect();
        let own = seat.ranking.iter().flatten().next().map(Id::to_string).unwrap_or_default();
        return Field::new("mark", &lang.word("decisions-mark-one"))
            .value(&own)
            .retry(ctx)
            .radios(&choices);
    }
    let hint = if election.ranked { "decisions-rank-hint" } else { "decisions-mark-hint" };
    html! {
        p.muted { (lang.word(hint)) }
        @for row in &election.candidates {
            @let place = seat.ranking.iter().position(|tier| tier.contains(&row.id));
            @if election.ranked {
                (Field::new(&format!("rank-{}", row.id), &row.name)
                    .value(&place.map(|place| (place + 1).to_string()).unwrap_or_default())
                    .retry(ctx).select(&places(ctx, election.candidates.len())))
            } @else {
                (Field::new(&format!("mark-{}", row.id), &row.name)
                    .value(if place.is_some() { "yes" } else { "" }).retry(ctx).checkbox())
            }
        }
    }
}

fn places(ctx: &Ctx, candidates: usize) -> Vec<Choice> {
    let none = Choice::new("", &ctx.lang.word("decisions-rank-none"));
    let numbers = (1..=candidates).map(|n| Choice::new(&n.to_string(), &n.to_string()));
    std::iter::once(none).chain(numbers).collect()
}

/// The order that the fields of a ballot say.
pub(super) fn order(fields: &Fields) -> Result<Order, Failure> {
    let mut tiers: BTreeMap<u64, Vec<Id>> = BTreeMap::new();
    for (name, value) in fields.values.iter().filter(|(_, value)| !value.is_empty()) {
        let bad = || Failure::at_field(name, "decisions-wrong-choice");
        let (id, place) = match (name.strip_prefix("rank-"), name.strip_prefix("mark-")) {
            (Some(id), _) => (id, value.parse().map_err(|_| bad())?),
            (_, Some(id)) => (id, 1),
            _ if name == "mark" => (value.as_str(), 1),
            _ => continue,
        };
        tiers.entry(place).or_default().push(id.parse().map_err(|_| bad())?);
    }
    Ok(tiers.into_values().collect())
}

pub(super) fn rank(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let act = RankingCast {
        motion: motion.id,
        seat: seat(fields),
        ranking: order(fields)?,
        reason: Said::text(fields.get("reason").unwrap_or_default()),
    };
    let to = format!("decisions/{}/receipt", motion.n);
    Ok(Next::act(Act::RankingCast(act), to).saying("decisions-said-voted"))
}

pub(super) fn name(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let stands = match fields.get("stands") {
        None => None,
        Some(text) => {
            Some(text.parse().map_err(|_| Failure::at_field("stands", "decisions-wrong-who"))?)
        }
    };
    let act = CandidateNamed {
        motion: motion.id,
        candidate: ctx.fresh_id('n'),
        stands,
        cost: budget::cost(motion, fields)?,
        name: fields.words("candidate_name", "decisions-wrong-words")?,
        statement: Said::text(fields.get("candidate_words").unwrap_or_default()),
    };
    Ok(back(motion.n, Act::CandidateNamed(act)).saying("decisions-said-named"))
}

pub(super) fn unname(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let candidate = fields.need("candidate", "decisions-wrong-id", "decisions-wrong-id")?;
    let act = CandidateWithdrawn { motion: motion.id, candidate };
    Ok(back(motion.n, Act::CandidateWithdrawn(act)).saying("decisions-said-unnamed"))
}
