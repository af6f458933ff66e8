//! When the secretariat's size and cost may be stated.

use hub::Refusal;

use super::Here;
use crate::act::SecretariatStated;

impl Here<'_> {
    pub(super) fn secretariat_stated(&self, act: &SecretariatStated) -> Result<(), Refusal> {
        if self.now < act.on {
            return Err(Refusal::invalid("members-refused-not-yet").with("day", act.on));
        }
        if landscape::model::money::currency(&act.currency) != Some(act.currency.as_str()) {
            let unknown = Refusal::invalid("members-refused-no-currency");
            return Err(unknown.with("currency", &act.currency));
        }
        act.host.map_or(Ok(()), |host| self.is_on_map(host))
    }
}
