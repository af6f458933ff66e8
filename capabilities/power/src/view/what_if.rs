//! One rule before and after a change that nobody has made.

use charter::model::Charter;
use charter::view::drafted;
use faces::{Ctx, Failure};
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::rules::{RulePower, in_force, measure, members_by_constituency, row};
use crate::game::change::{Unchanged, changed};
use crate::game::{Play, counted};

/// The view of `power/what-if`: one rule before and after a change.
#[derive(Debug, Serialize, JsonSchema)]
pub struct WhatIfView {
    /// The rule.
    pub rule: Option<String>,
    /// The draft of the charter that is looked at, when it is one.
    pub draft: Option<Id>,
    /// Its power under the charter in force.
    pub before: Option<RulePower>,
    /// Its power after the change.
    pub after: Option<RulePower>,
    /// The charter after the change: for the form.
    #[serde(skip)]
    pub(crate) charter: Option<Box<Charter>>,
    /// What could not be changed.
    #[serde(skip)]
    pub(crate) faults: Vec<Unchanged>,
}

/// A rule before and after the change that the address asks for.
///
/// # Errors
/// `NotFound` when there is no such rule or draft.
pub fn what_if(ctx: &Ctx) -> Result<WhatIfView, Failure> {
    let members = members_by_constituency(ctx);
    let Some(before) = in_force(ctx, &members) else { return Ok(nothing()) };
    let draft = ctx.query.get_as::<Id>("draft").filter(|_| ctx.audience.person.is_some());
    let base = match draft {
        None => before.clone(),
        Some(draft) => counted(&drafted(ctx, draft).ok_or(Failure::NotFound)?, &members),
    };
    let id = match ctx.query.get("rule") {
        Some(id) => id,
        None if base.rules.is_empty() => return Ok(nothing()),
        None => first(&base).ok_or(Failure::NotFound)?,
    };
    let (after, faults) = changed(&base, &|name| ctx.query.get(name));
    let of = |charter: &Charter| {
        charter.rule(id).map(|rule| row(charter, rule, &measure(charter, rule)))
    };
    let (old, new) = (of(&before), of(&after));
    if old.is_none() && new.is_none() {
        return Err(Failure::NotFound);
    }
    Ok(WhatIfView {
        rule: Some(id.to_owned()),
        draft,
        before: old,
        after: new,
        charter: Some(Box::new(after)),
        faults,
    })
}

/// What there is to see where no rule decides anything.
fn nothing() -> WhatIfView {
    let (before, after, charter) = (None, None, None);
    WhatIfView { rule: None, draft: None, before, after, charter, faults: Vec::new() }
}

/// Drafts of the charter that are whole, with their titles, for those who may see them.
pub(crate) fn drafts(ctx: &Ctx) -> Vec<(Id, String)> {
    if ctx.audience.person.is_none() {
        return Vec::new();
    }
    let open = ctx.hub.room::<charter::State>().open_drafts();
    let whole = open.filter_map(|(id, draft)| Some((id, draft.whole()?.title)));
    whole.collect()
}

/// The first rule whose power can be computed.
fn first(charter: &Charter) -> Option<&str> {
    let found = charter.rules.iter().find(|rule| Play::new(charter, rule).is_ok());
    found.or(charter.rules.first()).map(|rule| rule.id.as_str())
}
