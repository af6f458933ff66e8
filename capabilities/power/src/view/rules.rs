//! The power under each rule of the charter in force.

use std::collections::BTreeMap;

use charter::model::{Charter, Rule};
use charter::words::{name_of, names_of};
use faces::Ctx;
use members::state::Roll;
use schemars::JsonSchema;
use serde::Serialize;

use crate::game::blocs::{Blocs, blocs};
use crate::game::{Play, Unplayable, counted};

/// The view of `power/rules`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RulesView {
    /// Members by constituency.
    pub members: BTreeMap<String, u32>,
    /// Each rule that a body decides by.
    pub rules: Vec<RulePower>,
}

/// The power under one rule.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RulePower {
    /// The clause.
    pub rule: String,
    /// What it is called.
    pub title: String,
    /// The body that decides, by name.
    pub body: Option<String>,
    /// The clause of the rule that was measured, where it is another: the fallback.
    pub settled_by: Option<String>,
    /// What that rule is called.
    pub settled_by_title: Option<String>,
    /// Whether one objection stops it.
    pub unanimous: bool,
    /// What the constituencies can do.
    pub power: Option<Blocs>,
    /// The message that says why there is none.
    pub not_computable: Option<&'static str>,
}

/// The power under every rule of the charter in force.
#[must_use]
pub fn rules(ctx: &Ctx) -> RulesView {
    let members = members_by_constituency(ctx);
    let Some(charter) = in_force(ctx, &members) else {
        return RulesView { members, rules: Vec::new() };
    };
    let rules = charter.rules.iter().filter(|rule| rule.body.is_some());
    let measured = ctx.derived.get("power.rules", ctx.hub.size(), || {
        rules.clone().map(|rule| measure(&charter, rule)).collect::<Vec<_>>()
    });
    let rules = rules.zip(&*measured);
    let rules = rules.map(|(rule, found)| row(&charter, rule, found)).collect();
    RulesView { members, rules }
}

pub(super) fn members_by_constituency(ctx: &Ctx) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for member in Roll::of(ctx.hub).members(ctx.now) {
        *counts.entry(member.constituency.clone()).or_default() += 1;
    }
    counts
}

pub(super) fn in_force(ctx: &Ctx, members: &BTreeMap<String, u32>) -> Option<Charter> {
    ctx.hub.room::<charter::State>().charter().map(|charter| counted(charter, members))
}

type Found = Result<(Play, Blocs), Unplayable>;

pub(super) fn measure(charter: &Charter, rule: &Rule) -> Found {
    let play = Play::new(charter, rule)?;
    let found = blocs(charter, &play)?;
    Ok((play, found))
}

pub(super) fn row(charter: &Charter, rule: &Rule, found: &Found) -> RulePower {
    // A draft calls its rules and bodies what it likes: its own names count.
    let names = names_of(charter);
    let other = |play: &Play| Some(play.settled_by.clone()).filter(|other| *other != rule.id);
    let (play, power) = match found {
        Ok((play, blocs)) => (Some(play), Some(blocs.clone())),
        Err(_) => (None, None),
    };
    let settled_by = play.and_then(other);
    RulePower {
        rule: rule.id.clone(),
        title: name_of(&names, &rule.id),
        body: rule.body.as_ref().map(|id| name_of(&names, id)),
        settled_by_title: settled_by.as_ref().map(|id| name_of(&names, id)),
        settled_by,
        unanimous: play.is_some_and(|play| play.unanimous),
        power,
        not_computable: found.as_ref().err().map(message),
    }
}

fn message(why: &Unplayable) -> &'static str {
    match why {
        Unplayable::Body => "power-not-body",
        Unplayable::Seats => "power-not-seats",
        Unplayable::NotByBallot => "power-not-by-ballot",
        Unplayable::Fallback => "power-not-fallback",
        Unplayable::Weight(_) => "power-not-weight",
        Unplayable::TooLarge => "power-not-too-large",
    }
}
