//! Money that reported activities say, in one currency.

use super::work::Work;

/// Money of reported activities in one currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reported {
    /// The sum, in thousandths of the currency's unit.
    pub thousandths: i64,
    /// How many activities say an amount in it.
    pub activities: u64,
    /// How many say none, or one in another currency.
    pub silent: u64,
}

impl Work {
    /// What reported activities say of their money in this currency.
    #[must_use]
    pub fn money_in(&self, wanted: &str) -> Reported {
        let mut found = Reported::default();
        for deed in self.activities() {
            match self.money(deed) {
                Some((amount, currency)) if currency == wanted && amount >= 0 => {
                    found.thousandths = found.thousandths.saturating_add(amount);
                    found.activities += 1;
                }
                _ => found.silent += 1,
            }
        }
        found
    }
}
