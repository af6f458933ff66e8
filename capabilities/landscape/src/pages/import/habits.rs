//! What is remembered of a file for the next one: of the hub's files together, of each
//! organisation's own list for itself.

use faces::{Ctx, Next};
use hub::Id;

use crate::import::Private;
use crate::import::draft::{Habit, of_owner};
use crate::pages::{labels, mine, shared};

/// Where it is kept what an organisation's own files are like.
fn of(partner: Id, key: &str) -> String {
    format!("own.{partner}.{key}")
}

/// What was chosen for the last file. An organisation that has not brought such a file takes over
/// how it was handed out, or how the hub read it before, and nothing that was said of others.
pub(super) fn recall(ctx: &Ctx, partner: Option<Id>, key: &str) -> Option<Vec<u8>> {
    let partner = partner.filter(|_| !Private::is_key(key));
    let Some(partner) = partner else { return ctx.services.recall("landscape", key) };
    // It may have been joined to another entry since, or another to it.
    let mut ids = shared::state(ctx).ids(partner).into_iter();
    let own = ids.find_map(|id| ctx.services.recall("landscape", &of(id, key)));
    own.or_else(|| of_the_hub(ctx, partner, key))
}

fn of_the_hub(ctx: &Ctx, partner: Id, key: &str) -> Option<Vec<u8>> {
    let shape = key.strip_prefix("shape.")?;
    if let Some(habit) = mine::habit(ctx, partner, shape) {
        return serde_json::to_vec(&habit).ok();
    }
    let state = shared::state(ctx);
    let is_own = |owner: Option<Id>| owner.is_some_and(|id| state.lead_id(id) == partner);
    let mut lists = state.current_datasets();
    let (.., version) = lists.find(|(.., one)| is_own(one.owner) && *one.shape == *shape)?;
    let kept = |key: &str| ctx.services.recall("landscape", key);
    let owner = version.owner.and_then(|owner| kept(&of_owner(shape, owner)));
    let habit: Habit = serde_json::from_slice(&owner.or_else(|| kept(key))?).ok()?;
    let file = labels::name(ctx.lang, version.title.seen_by(ctx.audience));
    let Habit { mapping, values, currency, .. } = habit;
    serde_json::to_vec(&Habit { mapping, values, currency, file, ..Habit::default() }).ok()
}

/// Keeps what was chosen for the next file, once it is brought in.
pub(super) fn keeping(next: Next, partner: Option<Id>, key: String, value: Vec<u8>) -> Next {
    // What a list says for the secretariat alone is for the secretariat, whoever brings it.
    let partner = partner.filter(|_| !Private::is_key(&key));
    let key = partner.map_or_else(|| key.clone(), |partner| of(partner, &key));
    next.keeping("landscape", key, value)
}
