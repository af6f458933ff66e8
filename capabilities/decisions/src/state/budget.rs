//! The fold of budgets.

use super::State;
use crate::act::Act;
use crate::model::{CastAllocation, Moment, Purse};

impl State {
    /// Acts on the sum that a motion divides.
    pub(super) fn apply_budget(&mut self, act: Act, made: Moment) {
        match act {
            Act::BudgetSet(act) => self.with(act.motion, |motion| {
                let (currency, total) = (act.currency, act.total);
                motion.purse = Some(Purse { currency, total, made });
            }),
            Act::AllocationCast(act) => self.with_vote(act.motion, |vote| {
                let (amounts, reason) = (act.amounts, act.reason);
                vote.replace(&act.seat);
                vote.allocations.insert(act.seat, CastAllocation { amounts, reason, made });
            }),
            other => self.apply_tasks(other, made),
        }
    }
}
