//! What a draft of the charter would change in who can decide, rule by rule, before anybody decides
//! on it.

use std::collections::BTreeSet;

use charter::model::Charter;
use charter::view::drafted;
use faces::{Ctx, Failure};
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::rules::{RulePower, in_force, measure, members_by_constituency, row};
use crate::game::counted;

/// The view of `power/shift`: each rule of a draft beside the charter in force.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ShiftView {
    /// The draft.
    pub draft: Id,
    /// What it is called.
    pub title: String,
    /// The rules of either charter, by clause.
    pub rules: Vec<RuleShift>,
}

/// One rule before and under the draft.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RuleShift {
    /// Under the charter in force; none where the rule is new.
    pub before: Option<RulePower>,
    /// Under the draft; none where the rule is gone.
    pub after: Option<RulePower>,
}

/// The draft that the address names, beside the charter in force.
///
/// # Errors
/// `NotFound` when there is no such draft, or it is not for whoever looks.
pub fn shift(ctx: &Ctx) -> Result<ShiftView, Failure> {
    let draft = ctx.query.get_as::<Id>("draft").ok_or(Failure::NotFound)?;
    let members = members_by_constituency(ctx);
    let after = counted(&drafted(ctx, draft).ok_or(Failure::NotFound)?, &members);
    let before = in_force(ctx, &members).unwrap_or_default();
    let of = |charter: &Charter, id: &str| {
        let rule = charter.rule(id).filter(|rule| rule.body.is_some())?;
        Some(row(charter, rule, &measure(charter, rule)))
    };
    let mut seen = BTreeSet::new();
    let ids = after.rules.iter().chain(&before.rules).map(|rule| rule.id.as_str());
    let rules = ids
        .filter(|id| seen.insert(*id))
        .map(|id| RuleShift { before: of(&before, id), after: of(&after, id) });
    let rules = rules.filter(|rule| rule.before.is_some() || rule.after.is_some()).collect();
    Ok(ShiftView { draft, title: after.title.clone(), rules })
}
