//! Lists of need with their rows, and which countries the need is in.

use std::collections::BTreeMap;
use std::sync::Arc;

use faces::Ctx;
use hub::Id;

use crate::model::Country;
use crate::model::need::Need;
use crate::state::State;

/// A list of need by its hash, kept once read.
pub(crate) fn read(ctx: &Ctx, sha256: &str) -> Option<Arc<Need>> {
    let read = || ctx.services.file(sha256).and_then(|b| Need::from_bytes(&b).ok()).map(Arc::new);
    let kept = ctx.derived.get(&format!("landscape.need.{sha256}"), 0, read);
    (*kept).clone()
}

/// The lists that are held against the map, as far as their files are at hand.
#[must_use]
pub fn current(ctx: &Ctx) -> Vec<(Id, Arc<Need>)> {
    let current = ctx.hub.room::<State>().reference().current_needs();
    current.filter_map(|(id, sheet)| Some((id, read(ctx, &sheet.sha256)?))).collect()
}

/// People in need by country, added up over the rows of the lists that say where and how many: who
/// is in need under two themes counts twice, so only shares of it say something.
#[must_use]
pub fn by_country(ctx: &Ctx) -> BTreeMap<Country, u64> {
    let mut all: BTreeMap<Country, u64> = BTreeMap::new();
    for (_, need) in current(ctx) {
        for row in &need.rows {
            if let (Some(country), Some(people)) = (row.place.country, row.in_need) {
                let sum = all.entry(country).or_default();
                *sum = sum.saturating_add(people);
            }
        }
    }
    all
}
