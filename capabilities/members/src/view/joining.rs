//! How to join, and for the secretariat: who sits where, who acts.

use faces::Ctx;
use schemars::JsonSchema;
use serde::Serialize;

use super::{MembersView, members};
use crate::rules;
use crate::view::Labels;

/// The view of `members/join`.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct JoinView {
    /// Who may become a member, in the charter's own words.
    pub membership: Option<String>,
    /// The constituencies one may join.
    pub constituencies: Vec<String>,
    /// What an organisation must meet, one by one.
    pub criteria: Vec<AskedRow>,
    /// How many members must vouch for it.
    pub vouchers_min: Option<u32>,
    /// How many days after its admission it votes.
    pub vote_after_days: Option<u32>,
    /// Who admits: the clauses of the charter's table of powers, with the rules each rests on.
    pub clauses: Vec<AdmissionRow>,
    /// Whether the reader may propose an admission or make one.
    pub may: bool,
}

/// A criterion of admission.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AskedRow {
    /// Its clause.
    pub id: String,
    /// What must be met.
    pub words: String,
}

/// A clause that lets somebody admit.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AdmissionRow {
    /// The clause.
    pub clause: String,
    /// Who may do it, as the charter writes it.
    pub by: Vec<String>,
    /// The rules one of which must have adopted the resolution, by title; none when no
    /// resolution is needed.
    pub rules: Vec<String>,
}

/// How to join this hub.
#[must_use]
pub fn join(ctx: &Ctx) -> JoinView {
    let labels = Labels::new(ctx.hub, ctx.audience);
    let Some(charter) = rules::charter(ctx.hub) else {
        return JoinView::default();
    };
    let clauses = charter.powers_for("members.admitted").into_iter().map(|power| AdmissionRow {
        clause: power.id.clone(),
        by: power.by.iter().map(|by| charter::authority::called(charter, by)).collect(),
        rules: power.resolution.iter().map(|rule| labels.rule(rule)).collect(),
    });
    let ids = charter.constituencies.iter().map(|constituency| constituency.id.as_str());
    JoinView {
        membership: Some(charter.membership.clone())
            .filter(|words| !words.is_empty() && words != "unknown"),
        criteria: charter.criteria.iter().map(asked).collect(),
        vouchers_min: charter.vouchers_min,
        vote_after_days: charter.vote_after_days,
        constituencies: ids.map(|id| labels.constituency(id)).collect(),
        clauses: clauses.collect(),
        may: !ctx.audience.roles.is_empty(),
    }
}

fn asked(criterion: &charter::model::Criterion) -> AskedRow {
    AskedRow { id: criterion.id.clone(), words: criterion.words.clone() }
}

/// The view of `members/manage`: the same seats, with the forms that change them.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ManageView {
    /// What there is.
    #[serde(flatten)]
    pub members: MembersView,
}

/// Everything the secretariat changes here.
#[must_use]
pub fn manage(ctx: &Ctx) -> ManageView {
    ManageView { members: members(ctx) }
}
