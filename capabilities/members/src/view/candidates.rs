//! Who is to be admitted: each criterion with its answer, and the members that vouch.

use faces::Ctx;
use hub::{At, Hub, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::{OrganisationRow, Rows};
use crate::model::{Answer, Candidacy};
use crate::rules;
use crate::state::Roll;
use charter::model::{Charter, Criterion};

/// The view of `members/candidates`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CandidatesView {
    /// Whether the charter asks for criteria or for members that vouch.
    pub asked: bool,
    /// Organisations that are not in and for which something stands.
    pub list: Vec<CandidateRow>,
    /// Whether the reader acts for a member or holds an office.
    pub may: bool,
}

/// An organisation that is to be admitted.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CandidateRow {
    /// The organisation.
    pub organisation: OrganisationRow,
    /// Each criterion of the charter with its newest answer.
    pub criteria: Vec<CriterionRow>,
    /// The members that vouch for it.
    pub vouches: Vec<VouchRow>,
    /// How many members vouch whose word counts.
    pub vouchers: usize,
    /// How many must.
    pub vouchers_min: usize,
    /// Whether nothing is open, so that it can be admitted.
    pub ready: bool,
}

/// A criterion of admission, with what was said of it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CriterionRow {
    /// Its clause.
    pub id: String,
    /// What must be met.
    pub words: String,
    /// Who says so, as people call them.
    pub by: Vec<String>,
    /// What was said last.
    pub answer: Option<AnswerRow>,
}

/// An answer to a criterion.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnswerRow {
    /// What was said.
    pub answer: Answer,
    /// What shows it, where it may be read.
    pub evidence: Option<String>,
    /// The resolution it rests on.
    pub resolution: Option<Id>,
    /// When.
    #[schemars(with = "String")]
    pub at: At,
    /// The entry that recorded it.
    pub entry: u64,
}

/// A member that vouches.
#[derive(Debug, Serialize, JsonSchema)]
pub struct VouchRow {
    /// The member.
    pub member: OrganisationRow,
    /// Why, where it may be read.
    pub reason: Option<String>,
    /// Whether its word counts: a member that does not vote yet cannot bring in others.
    pub counts: bool,
    /// Since when.
    #[schemars(with = "String")]
    pub since: At,
}

/// Who is to be admitted.
#[must_use]
pub fn candidates(ctx: &Ctx) -> CandidatesView {
    let may = !ctx.audience.roles.is_empty();
    let Some(charter) = rules::charter(ctx.hub) else {
        return CandidatesView { asked: false, list: Vec::new(), may };
    };
    let rows = Rows::new(ctx);
    let all = rows.members.candidates(ctx.now);
    CandidatesView {
        asked: !charter.criteria.is_empty() || charter.vouchers_min.is_some(),
        list: all.into_iter().map(|actor| row(ctx, &rows, charter, actor)).collect(),
        may,
    }
}

/// How many organisations could be admitted now: nothing the charter asks for is open.
#[must_use]
pub fn ready(hub: &Hub, now: At) -> usize {
    let Some(charter) = rules::charter(hub) else { return 0 };
    let members = Roll::of(hub);
    let all = members.candidates(now).into_iter();
    all.filter(|actor| is_ready(members, charter, &members.candidacy(*actor, now), now)).count()
}

fn is_ready(members: Roll, charter: &Charter, candidacy: &Candidacy, now: At) -> bool {
    charter.criteria.iter().all(|one| candidacy.settles(&one.id))
        && members.vouchers_min(charter, now) <= members.vouchers(candidacy, now)
}

fn row(ctx: &Ctx, rows: &Rows, charter: &Charter, actor: Id) -> CandidateRow {
    let candidacy = rows.members.candidacy(actor, ctx.now);
    let read = |said: &hub::Said| {
        said.seen_by(ctx.audience).filter(|words| !words.is_empty()).map(str::to_owned)
    };
    let criterion = |one: &Criterion| CriterionRow {
        id: one.id.clone(),
        words: one.words.clone(),
        by: one.by.iter().map(|by| charter::authority::called(charter, by)).collect(),
        answer: candidacy.answer(&one.id).map(|found| AnswerRow {
            answer: found.answer,
            evidence: read(&found.evidence),
            resolution: found.resolution,
            at: found.at,
            entry: found.entry,
        }),
    };
    let vouches = candidacy.vouches.iter().map(|one| VouchRow {
        member: rows.organisation(one.member),
        reason: read(&one.reason),
        counts: rows.members.votes(one.member, ctx.now),
        since: one.term.from,
    });
    CandidateRow {
        organisation: rows.organisation(actor),
        criteria: charter.criteria.iter().map(criterion).collect(),
        vouches: vouches.collect(),
        vouchers: rows.members.vouchers(&candidacy, ctx.now),
        vouchers_min: rows.members.vouchers_min(charter, ctx.now),
        ready: is_ready(rows.members, charter, &candidacy, ctx.now),
    }
}
