//! What the host may do alone.

use charter::model::Charter;
use charter::view::{act_words, grantee_words};
use charter::words::{name_of, names_of};
use faces::Ctx;
use schemars::JsonSchema;
use serde::Serialize;

use crate::legitimacy::{HostAct, HostPower, powers};

/// The view of `power/host`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct HostView {
    /// How many of the six powers the host holds alone (indicator L37).
    pub held: usize,
    /// The six powers.
    pub powers: Vec<PowerRow>,
    /// Every kind of act that nobody but the host may do.
    pub acts: Vec<ActRow>,
    /// How many kinds of acts there are.
    pub kinds: usize,
}

/// One of the six powers.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PowerRow {
    /// Which.
    pub power: HostPower,
    /// Whether the host holds it alone.
    pub alone: bool,
    /// Everybody who may, in words; none where a rule decides.
    pub who: Vec<String>,
    /// Clauses that say so: of the table of powers, or rules.
    pub clauses: Vec<String>,
    /// Rules one of which must have adopted a resolution.
    pub resolution: Vec<String>,
}

/// A kind of act that nobody but the host may do.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ActRow {
    /// The act.
    #[serde(flatten)]
    pub act: HostAct,
    /// What it is, in words.
    pub words: String,
}

/// What the host may do alone under the charter in force.
#[must_use]
pub fn host(ctx: &Ctx) -> HostView {
    let nothing = Charter::default();
    let known = ctx.hub.room::<charter::State>().charter();
    let charter = known.unwrap_or(&nothing);
    let (acts, kinds) = powers(charter, ctx.hub);
    let row = |act: HostAct| ActRow { words: act_words(ctx, &act.act), act };
    let powers = match known {
        Some(charter) => {
            HostPower::ALL.map(|power| power_row(ctx, charter, power)).into_iter().collect()
        }
        None => Vec::new(),
    };
    HostView {
        held: powers.iter().filter(|row| row.alone).count(),
        powers,
        acts: acts.into_iter().map(row).collect(),
        kinds,
    }
}

fn power_row(ctx: &Ctx, charter: &Charter, power: HostPower) -> PowerRow {
    let alone = power.is_hosts(charter);
    let Some(act) = power.act() else {
        let rules = charter.rules.iter();
        let rules = rules.filter(|rule| rule.is_for("budget") || rule.is_general());
        let (names, bodies) =
            (names_of(charter), rules.clone().filter_map(|rule| rule.body.as_ref()));
        let mut who: Vec<String> = bodies.map(|body| name_of(&names, body)).collect();
        who.dedup();
        let clauses = rules.map(|rule| rule.id.clone()).collect();
        return PowerRow { power, alone, who, clauses, resolution: Vec::new() };
    };
    let answer = charter::authority::may(charter, "anyone", act);
    let rows = charter.powers_for(act);
    let mut resolution: Vec<String> =
        rows.iter().flat_map(|row| row.resolution.iter().cloned()).collect();
    resolution.dedup();
    PowerRow {
        power,
        alone,
        who: answer.who.iter().map(|one| grantee_words(ctx, charter, one)).collect(),
        clauses: answer.clauses,
        resolution,
    }
}
