//! Rate limits: how often one address, or one account, may try something costly.

use std::collections::BTreeMap;

use parking_lot::Mutex;

/// A budget of tries that refills evenly.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// How many tries at once.
    pub burst: u32,
    /// Seconds until one try has grown back.
    pub seconds_each: u32,
}

/// Asking for a sign-in link: one e-mail address.
pub const SIGN_IN: Budget = Budget { burst: 5, seconds_each: 60 };

/// Asking for sign-in links from one network address: a whole board may meet behind one.
pub const SIGN_IN_FROM: Budget = Budget { burst: 60, seconds_each: 10 };

/// Sending forms and acts.
pub const SEND: Budget = Budget { burst: 60, seconds_each: 1 };

/// Sending a form without being anybody in the hub: what is sent waits for somebody to look at it.
pub const STRANGER: Budget = Budget { burst: 6, seconds_each: 300 };

/// Acts of a program with a token.
pub const PROGRAM: Budget = Budget { burst: 600, seconds_each: 1 };

/// Bringing in files.
pub const UPLOAD: Budget = Budget { burst: 12, seconds_each: 10 };

/// How many keys are remembered before the oldest are dropped.
const KEYS: usize = 50_000;

/// The budgets of all keys.
#[derive(Debug, Default)]
pub struct Limits {
    spent: Mutex<BTreeMap<String, Spent>>,
}

/// How much of a budget is used up.
#[derive(Debug, Clone, Copy)]
struct Spent {
    tries: f64,
    at: i64,
}

impl Limits {
    /// Takes one try from the budget of `what` for `key`.
    ///
    /// # Errors
    /// The seconds to wait when nothing is left.
    pub fn take(&self, what: &str, key: &str, budget: Budget, now: i64) -> Result<(), u32> {
        let mut spent = self.spent.lock();
        if spent.len() >= KEYS {
            // What has grown back by now needs no memory.
            spent.retain(|_, s| now - s.at < 600);
        }
        let entry = spent.entry(format!("{what} {key}")).or_insert(Spent { tries: 0.0, at: now });
        let each = f64::from(budget.seconds_each.max(1));
        #[allow(clippy::cast_precision_loss)] // Seconds of some days at most.
        let passed = (now - entry.at).max(0) as f64;
        entry.tries = (entry.tries - passed / each).max(0.0);
        entry.at = now;
        if entry.tries + 1.0 > f64::from(budget.burst) {
            return Err(budget.seconds_each.max(1));
        }
        entry.tries += 1.0;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_runs_out_and_grows_back() {
        let limits = Limits::default();
        let budget = Budget { burst: 2, seconds_each: 10 };
        assert_eq!(limits.take("x", "a", budget, 100), Ok(()));
        assert_eq!(limits.take("x", "a", budget, 100), Ok(()));
        assert_eq!(limits.take("x", "a", budget, 101), Err(10));
        assert_eq!(limits.take("x", "b", budget, 101), Ok(()), "another key has its own");
        assert_eq!(limits.take("x", "a", budget, 111), Ok(()), "one try has grown back");
    }
}
