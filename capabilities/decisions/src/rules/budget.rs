//! Budgets: the sum, what proposals cost, and which ballots can be counted.

use charter::model::Rule;
use charter::tally::budget::{Faulty, valid};
use hub::Refusal;

use super::election::is_before_the_vote;
use super::{Here, rules_for};
use crate::act::{AllocationCast, BudgetSet, CandidateNamed};
use crate::model::{AMOUNT_MAX, Motion, given};
use crate::tally;

impl Here<'_> {
    pub(super) fn budget_set(&self, act: &BudgetSet) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.steers(motion)?;
        is_before_the_vote(motion)?;
        let rules = rules_for(self.charter, &motion.body, &motion.matter);
        if !rules.iter().any(|rule| rule.budget().is_some()) {
            let ids: Vec<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
            return Err(Refusal::invalid("decisions-refused-no-budget").under(ids.join(", ")));
        }
        let is_code =
            act.currency.len() == 3 && act.currency.bytes().all(|byte| byte.is_ascii_uppercase());
        if !is_code {
            return Err(Refusal::invalid("decisions-refused-currency"));
        }
        // Costs that others named would mean something else.
        let other = motion.purse.as_ref().filter(|purse| purse.currency != act.currency);
        if let Some(purse) = other.filter(|_| !motion.ballot().is_empty()) {
            return Err(Refusal::too_late("decisions-refused-currency-named")
                .with("currency", &purse.currency));
        }
        is_amount(act.total)
    }

    /// A proposal has a cost where money is divided, and only there.
    pub(super) fn has_cost(&self, act: &CandidateNamed, rules: &[&Rule]) -> Result<(), Refusal> {
        let divides = rules.iter().any(|rule| rule.budget().is_some());
        match (act.cost, divides) {
            (Some(cost), true) => is_amount(cost),
            (None, true) => Err(Refusal::invalid("decisions-refused-needs-cost")),
            (Some(_), false) => Err(Refusal::invalid("decisions-refused-no-budget")),
            (None, false) => Ok(()),
        }
    }

    pub(super) fn allocation_cast(&self, act: &AllocationCast) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let vote = self.may_vote(motion, &act.seat)?;
        let Some(budget) = vote.rule.budget().filter(|budget| budget.sharing.divides()) else {
            return Err(Refusal::invalid("decisions-refused-no-division").under(&vote.rule.id));
        };
        let ballot = motion.ballot();
        let faulty = valid(budget, &given(&act.amounts, &ballot), &tally::pot(motion, vote));
        faulty.map_err(|faulty| {
            Refusal::invalid(match faulty {
                Faulty::Unknown => "decisions-refused-no-proposal",
                Faulty::OverCost => "decisions-refused-over-cost",
                Faulty::OverTotal => "decisions-refused-over-total",
                Faulty::Divided => "decisions-refused-marks-only",
            })
            .under(&vote.rule.id)
        })
    }
}

/// Whether the motion says how much there is, where its rule divides money.
pub(super) fn has_sum(motion: &Motion, rule: &Rule) -> Result<(), Refusal> {
    if rule.budget().is_none() || motion.purse.is_some() {
        return Ok(());
    }
    Err(Refusal::invalid("decisions-refused-no-total").under(&rule.id))
}

fn is_amount(amount: u64) -> Result<(), Refusal> {
    if (1..=AMOUNT_MAX).contains(&amount) {
        return Ok(());
    }
    Err(Refusal::invalid("decisions-refused-amount"))
}
