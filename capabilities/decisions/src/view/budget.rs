//! A budget: the sum, the proposals with their cost, and what each would be given now.

use charter::model::Budget;
use charter::tally::budget::{Allocation, Amount, Step};
use faces::lang::plain_money;
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Done, Made};
use crate::model::{Amounts, Motion};
use crate::tally::Counted;

/// The money that a motion divides.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BudgetView {
    /// How ballots are filled in and counted, as the charter writes it.
    pub sharing: &'static str,
    /// Whether ballots divide the sum; else they mark proposals.
    pub divides: bool,
    /// The currency, once the sum was set.
    pub currency: Option<String>,
    /// The sum, in the smallest unit of the currency.
    pub total: Option<u64>,
    /// What is given to nobody, if it closed now or when it did.
    pub left: Option<u64>,
    /// The proposals, in the order in which they were named.
    pub proposals: Vec<ProposalRow>,
}

/// A proposal.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProposalRow {
    /// The id on the ballot.
    pub id: Id,
    /// What the ballot calls it.
    pub name: String,
    /// What speaks for it.
    pub statement: Option<String>,
    /// The organisation that would carry it out.
    pub stands: Option<Id>,
    /// What it costs, in the smallest unit of the currency.
    pub cost: u64,
    /// When it was named, and by whom.
    pub named: Done,
    /// The weight of the ballots that give it something; nothing before the vote opens.
    pub support: Option<u64>,
    /// What it is given, if it closed now or when it did.
    pub given: Option<u64>,
    /// Its place in the order in which proposals were chosen by marks.
    pub order: Option<usize>,
    /// What each of its supporters pays at most for a weight of 1, where shares pay for it: an
    /// exact fraction of the smallest unit.
    pub price: Option<String>,
    /// The same, rounded up to the smallest unit.
    pub price_rounded: Option<u64>,
}

impl BudgetView {
    /// The budget of a motion; none when it divides nothing.
    pub(crate) fn of(made: &Made, motion: &Motion, counted: Option<&Counted>) -> Option<Self> {
        let budget = rule(made, motion)?;
        let found = counted.and_then(|counted| counted.facts.allocated.as_ref());
        let kept = counted.filter(|counted| counted.outcome.is_adopted()).and(found);
        let ballot = motion.ballot();
        let rows = ballot.iter().enumerate().map(|(number, one)| ProposalRow {
            id: one.id,
            name: made.candidate(motion, one),
            statement: made.read(&one.statement),
            stands: one.stands,
            cost: one.cost.unwrap_or_default(),
            named: made.done(&one.made),
            support: found.and_then(|found| found.support.get(number).copied()),
            given: found
                .map(|_| kept.and_then(|kept| kept.amounts.get(number)).copied().unwrap_or(0)),
            order: kept.and_then(|kept| step(kept, number)).map(|(place, _)| place + 1),
            price: price(kept, number).map(ToString::to_string),
            price_rounded: price(kept, number)
                .and_then(|price| u64::try_from(price.ceil().to_integer()).ok()),
        });
        let purse = motion.purse.as_ref();
        let total = purse.map(|purse| purse.total);
        Some(Self {
            sharing: budget.sharing.as_str(),
            divides: budget.sharing.divides(),
            currency: purse.map(|purse| purse.currency.clone()),
            total,
            left: found.and(total).map(|total| kept.map_or(total, |kept| kept.left)),
            proposals: rows.collect(),
        })
    }
}

/// How a proposal was chosen by marks, and as which one.
fn step(found: &Allocation, number: usize) -> Option<(usize, &Step)> {
    found.steps.iter().enumerate().find(|(_, step)| step.proposal == number)
}

fn price(found: Option<&Allocation>, number: usize) -> Option<&Amount> {
    step(found?, number)?.1.price.as_ref()
}

/// How money is divided: as it was when the vote opened, else by the charter in force.
fn rule<'m>(made: &Made<'m>, motion: &'m Motion) -> Option<&'m Budget> {
    let fixed = motion.vote.as_ref().map(|vote| &vote.rule);
    let charter = made.labels.charter();
    let coming = || {
        let rules = crate::rules::rules_for(charter?, &motion.body, &motion.matter);
        rules.into_iter().find(|rule| rule.budget().is_some())
    };
    fixed.or_else(coming)?.budget()
}

/// What a ballot gives, by name, each amount as a plain decimal of the currency.
pub(super) fn by_name(made: &Made, motion: &Motion, amounts: &Amounts) -> Vec<(String, String)> {
    let currency = motion.purse.as_ref().map_or("", |purse| purse.currency.as_str());
    let named = amounts.iter().filter(|(_, amount)| **amount > 0).filter_map(|(id, amount)| {
        let found = motion.candidates.iter().find(|one| one.id == *id)?;
        let minor = i64::try_from(*amount).unwrap_or(i64::MAX);
        Some((made.candidate(motion, found), plain_money(minor, currency)))
    });
    named.collect()
}
