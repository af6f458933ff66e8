//! What people see, made for an audience.

use std::collections::BTreeMap;

use charter::model::{Charter, Rule};
use charter::words::{name_of, names_of};
use faces::{Ctx, Failure};
use hub::Id;
use members::state::Roll;
use members::view::Labels;
use schemars::JsonSchema;
use serde::Serialize;

use crate::game::blocs::{Blocs, blocs};
use crate::game::change::{Unchanged, changed};
use crate::game::{Play, Unplayable, counted};

/// The view of `power`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PowerView {
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

/// The power under every rule of the charter in force.
#[must_use]
pub fn power(ctx: &Ctx) -> PowerView {
    let members = members_by_constituency(ctx);
    let Some(charter) = in_force(ctx, &members) else {
        return PowerView { members, rules: Vec::new() };
    };
    let rules = charter.rules.iter().filter(|rule| rule.body.is_some());
    let measured = ctx.derived.get("power.rules", ctx.hub.size(), || {
        rules.clone().map(|rule| measure(&charter, rule)).collect::<Vec<_>>()
    });
    let rules = rules.zip(&*measured);
    let rules = rules.map(|(rule, found)| row(ctx, &charter, rule, found)).collect();
    PowerView { members, rules }
}

/// A rule before and after the change that the address asks for.
///
/// # Errors
/// `NotFound` when there is no such rule or draft.
pub fn what_if(ctx: &Ctx) -> Result<WhatIfView, Failure> {
    let members = members_by_constituency(ctx);
    let Some(before) = in_force(ctx, &members) else {
        let (before, after) = (None, None);
        let charter = None;
        return Ok(WhatIfView {
            rule: None,
            draft: None,
            before,
            after,
            charter,
            faults: Vec::new(),
        });
    };
    let draft = ctx.query.get_as::<Id>("draft").filter(|_| ctx.audience.person.is_some());
    let base = match draft {
        None => before.clone(),
        Some(draft) => counted(&drafted(ctx, draft).ok_or(Failure::NotFound)?, &members),
    };
    let id = match ctx.query.get("rule") {
        Some(id) => id,
        None => first(&base).ok_or(Failure::NotFound)?,
    };
    let (after, faults) = changed(&base, &|name| ctx.query.get(name));
    let of = |charter: &Charter| {
        charter.rule(id).map(|rule| row(ctx, charter, rule, &measure(charter, rule)))
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

/// Drafts of the charter that are whole, with their titles, for those who may see them.
pub(crate) fn drafts(ctx: &Ctx) -> Vec<(Id, String)> {
    if ctx.audience.person.is_none() {
        return Vec::new();
    }
    let open = ctx.hub.room::<charter::State>().open_drafts();
    let whole = open.filter_map(|(id, draft)| Some((id, draft.whole()?.title)));
    whole.collect()
}

fn drafted(ctx: &Ctx, id: Id) -> Option<Charter> {
    let mut open = ctx.hub.room::<charter::State>().open_drafts();
    open.find(|(known, _)| *known == id).and_then(|(_, draft)| draft.whole())
}

/// The first rule whose power can be computed.
fn first(charter: &Charter) -> Option<&str> {
    let found = charter.rules.iter().find(|rule| Play::new(charter, rule).is_ok());
    found.or(charter.rules.first()).map(|rule| rule.id.as_str())
}

fn members_by_constituency(ctx: &Ctx) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for member in Roll::of(ctx.hub).members(ctx.now) {
        *counts.entry(member.constituency.clone()).or_default() += 1;
    }
    counts
}

fn in_force(ctx: &Ctx, members: &BTreeMap<String, u32>) -> Option<Charter> {
    ctx.hub.room::<charter::State>().charter().map(|charter| counted(charter, members))
}

type Found = Result<(Play, Blocs), Unplayable>;

fn measure(charter: &Charter, rule: &Rule) -> Found {
    let play = Play::new(charter, rule)?;
    let found = blocs(charter, &play)?;
    Ok((play, found))
}

fn row(ctx: &Ctx, charter: &Charter, rule: &Rule, found: &Found) -> RulePower {
    let labels = Labels::new(ctx.hub, ctx.audience);
    // A draft calls its rules what it likes: its own names count.
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
        body: rule.body.as_ref().map(|id| labels.body(id)),
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
