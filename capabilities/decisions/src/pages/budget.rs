//! Budgets: the sum, the proposals, ballots that mark them or divide the sum, and what each gets.

use std::collections::BTreeMap;

use faces::lang::minor_units;
use faces::parts::{self, Choice, Field};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Fields, Next};
use hub::{Id, Said};
use landscape::model::money;
use maud::{Markup, html};

use super::forms::seat;
use super::steps::back;
use crate::act::{Act, AllocationCast, BudgetSet};
use crate::model::{Amounts, Motion};
use crate::view::{self, BudgetView, DecisionView, MySeat, ProposalRow};

/// The sum, the proposals with what each is given, and how to name another.
pub(super) fn block(ctx: &Ctx, page: &DecisionView) -> Markup {
    let Some(budget) = &page.budget else { return html! {} };
    let lang = ctx.lang;
    let closed = page.votes.as_ref().is_some_and(|votes| votes.closed);
    html! {
        section id="budget" {
            h2 { (lang.word("decisions-budget")) }
            @match budget.total {
                Some(total) => p {
                    (lang.html("decisions-budget-sum", &[("sum", shown(ctx, budget, total).into())]))
                    @if let Some(left) = budget.left {
                        " " (lang.html(if closed { "decisions-budget-left" } else { "decisions-budget-left-now" },
                            &[("left", shown(ctx, budget, left).into())]))
                    }
                },
                None => p { (lang.word("decisions-budget-no-sum")) },
            }
            @if page.may.budget { (setting(ctx, page, budget)) }
            @if budget.proposals.is_empty() {
                p { (lang.word("decisions-proposals-none")) }
            } @else {
                (table(ctx, budget, closed).plain(lang))
            }
            @for row in budget.proposals.iter().filter(|row| page.may.unname.contains(&row.id)) {
                (parts::form(ctx, &format!("decisions/{}/unname", page.n), html! {
                    input type="hidden" name="candidate" value=(row.id);
                    button.button.quiet type="submit" {
                        (lang.t("decisions-unname-proposal", &[("name", (&row.name).into())]))
                    }
                }))
            }
            @if page.may.name { (naming(ctx, page, budget)) }
        }
    }
}

fn currency(budget: &BudgetView) -> &str {
    budget.currency.as_deref().unwrap_or_default()
}

fn minor(amount: u64) -> i64 {
    i64::try_from(amount).unwrap_or(i64::MAX)
}

fn shown(ctx: &Ctx, budget: &BudgetView, amount: u64) -> String {
    ctx.lang.money(minor(amount), currency(budget))
}

/// Every proposal with its cost, who is behind it, and what it is given.
fn table(ctx: &Ctx, budget: &BudgetView, closed: bool) -> Table {
    let lang = ctx.lang;
    let counted = budget.proposals.iter().any(|row| row.given.is_some());
    let mut columns = vec![
        Column::text("proposal", lang.word("decisions-col-proposal")),
        Column::number("cost", lang.word("decisions-col-cost")),
    ];
    if counted {
        columns.push(Column::number("support", lang.word("decisions-col-support")));
        let id = if closed { "decisions-col-given" } else { "decisions-col-given-now" };
        columns.push(Column::number("given", lang.word(id)).result());
    }
    let mut table = Table::new(lang.word("decisions-budget"), columns);
    let money = |amount: u64| match budget.currency {
        Some(_) => Cell::Money(minor(amount), currency(budget).to_owned()),
        None => Cell::Number(minor(amount)),
    };
    for row in &budget.proposals {
        let mut cells = vec![name(ctx, row), money(row.cost)];
        if counted {
            cells.push(row.support.map_or(Cell::Empty, |votes| Cell::Number(minor(votes))));
            cells.push(row.given.map_or(Cell::Empty, money));
        }
        table.push(cells);
    }
    table
}

fn name(ctx: &Ctx, row: &ProposalRow) -> Cell {
    let statement = row.statement.as_deref().filter(|words| !words.is_empty());
    let shown = html! {
        @match row.stands {
            Some(id) => a href=(ctx.href(&format!("orgs/{id}"))) { bdi { (row.name) } },
            None => bdi { (row.name) },
        }
        @if let Some(words) = statement { br; small dir="auto" { (words) } }
    };
    Cell::Rich(shown, row.name.clone())
}

fn setting(ctx: &Ctx, page: &DecisionView, budget: &BudgetView) -> Markup {
    let lang = ctx.lang;
    let now = budget.total.map(|total| faces::lang::plain_money(minor(total), currency(budget)));
    let form = parts::form(
        ctx,
        &format!("decisions/{}/budget", page.n),
        html! {
            (Field::new("budget_total", &lang.word("decisions-budget-total"))
                .value(now.as_deref().unwrap_or_default()).retry(ctx).text("text"))
            (Field::new("budget_currency", &lang.word("decisions-budget-currency"))
                .hint(&lang.word("decisions-budget-currency-hint"))
                .value(budget.currency.as_deref().unwrap_or("USD")).max_length(3)
                .retry(ctx).text("text"))
            (parts::button(&lang.word("decisions-budget-set")))
        },
    );
    if budget.total.is_none() {
        form
    } else {
        parts::details(&lang.word("decisions-budget-set"), form)
    }
}

fn naming(ctx: &Ctx, page: &DecisionView, budget: &BudgetView) -> Markup {
    let lang = ctx.lang;
    if budget.currency.is_none() {
        return html! {};
    }
    let none = Choice::new("", &lang.word("decisions-proposal-nobody"));
    let known = view::who_can_stand(ctx, None);
    let who: Vec<Choice> = std::iter::once(none)
        .chain(known.iter().map(|(id, name)| Choice::new(&id.to_string(), name)))
        .collect();
    parts::details(
        &lang.word("decisions-name-proposal"),
        parts::form(
            ctx,
            &format!("decisions/{}/name", page.n),
            html! {
                (Field::new("candidate_name", &lang.word("decisions-proposal-name"))
                    .max_length(200).retry(ctx).text("text"))
                (Field::new("cost", &lang.t("decisions-proposal-cost",
                    &[("currency", currency(budget).into())])).retry(ctx).text("text"))
                (Field::new("stands", &lang.word("decisions-proposal-who")).retry(ctx).select(&who))
                (Field::new("candidate_words", &lang.word("decisions-candidate-words"))
                    .optional(lang).max_length(4_000).retry(ctx).area(3))
                (parts::button(&lang.word("decisions-name-proposal")))
            },
        ),
    )
}

/// The part of a ballot that marks proposals, or divides the sum among them.
pub(super) fn marks(ctx: &Ctx, budget: &BudgetView, seat: &MySeat) -> Markup {
    let lang = ctx.lang;
    let label = |row: &ProposalRow| {
        let cost = shown(ctx, budget, row.cost);
        lang.t("decisions-proposal-label", &[("name", (&row.name).into()), ("cost", cost.into())])
    };
    let own = |row: &ProposalRow| {
        let amount = seat.amounts.get(&row.id).copied().unwrap_or(0);
        if amount == 0 {
            String::new()
        } else {
            faces::lang::plain_money(minor(amount), currency(budget))
        }
    };
    html! {
        p.muted { (lang.html(
            if budget.divides { "decisions-divide-hint" } else { "decisions-mark-proposals-hint" },
            &[("sum", shown(ctx, budget, budget.total.unwrap_or(0)).into())],
        )) }
        @for row in &budget.proposals {
            @if budget.divides {
                (Field::new(&format!("give-{}", row.id), &label(row)).value(&own(row))
                    .retry(ctx).text("text"))
            } @else {
                @let marked = seat.ranking.iter().flatten().any(|id| *id == row.id);
                (Field::new(&format!("mark-{}", row.id), &label(row))
                    .value(if marked { "yes" } else { "" }).retry(ctx).checkbox())
            }
        }
    }
}

/// What a ballot gives, in words: `Well 60.00, Road 40.00`.
pub(super) fn words(gives: &[(String, String)]) -> String {
    let each = gives.iter().map(|(name, amount)| format!("{name} {amount}"));
    each.collect::<Vec<_>>().join(", ")
}

/// An amount as people type it, in the smallest unit of a currency.
fn amount(text: &str, currency: &str) -> Option<u64> {
    minor_units(&money::decimal(text)?, currency)
}

fn currency_of(motion: &Motion) -> &str {
    motion.purse.as_ref().map_or("", |purse| purse.currency.as_str())
}

/// The cost that a form names; nothing where it names none.
pub(super) fn cost(motion: &Motion, fields: &Fields) -> Result<Option<u64>, Failure> {
    let Some(text) = fields.get("cost") else { return Ok(None) };
    let found = amount(text, currency_of(motion));
    found.map(Some).ok_or_else(|| Failure::at_field("cost", "decisions-wrong-amount"))
}

pub(super) fn set(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let currency = fields.get("budget_currency").unwrap_or_default().trim().to_ascii_uppercase();
    let text = fields.get("budget_total").unwrap_or_default();
    let total = amount(text, &currency)
        .ok_or_else(|| Failure::at_field("budget_total", "decisions-wrong-amount"))?;
    let act = BudgetSet { motion: motion.id, currency, total };
    Ok(back(motion.n, Act::BudgetSet(act)).saying("decisions-said-budget"))
}

pub(super) fn divide(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let mut amounts: Amounts = BTreeMap::new();
    for (name, text) in fields.values.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let Some(id) = name.strip_prefix("give-") else { continue };
        let wrong = || Failure::at_field(name, "decisions-wrong-amount");
        let id: Id = id.parse().map_err(|_| wrong())?;
        let given = amount(text, currency_of(motion)).ok_or_else(wrong)?;
        if given > 0 {
            amounts.insert(id, given);
        }
    }
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let act = AllocationCast { motion: motion.id, seat: seat(fields), amounts, reason };
    let to = format!("decisions/{}/receipt", motion.n);
    Ok(Next::act(Act::AllocationCast(act), to).saying("decisions-said-voted"))
}
