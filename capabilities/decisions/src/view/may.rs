//! What the reader may do with a motion now: each step is tried against the charter and the
//! rules, so a page shows exactly the buttons that would not be refused.

use charter::model::{BallotMode, Rule};
use faces::Ctx;
use hub::{AnyAct, At, Id, Principal, Refusal};
use schemars::JsonSchema;
use serde::Serialize;

use crate::act::{
    Act, BudgetSet, CandidateNamed, CandidateWithdrawn, Closed, Commented, ConsensusCalled,
    DissentRecorded, MotionChanged, MotionDrafted, MotionTabled, MotionWithdrawn,
    ObjectionAnswered, ObjectionRaised, OutcomeStated, SealedBallotCast, VoteOpened,
};
use crate::model::{Motion, Standing};
use crate::rules::{call_rules, charter, longest_days, rules_for, terms, vote_rules};
use crate::tally;
use crate::view::amendments::may_move;
use crate::view::task::may_give;
use crate::view::{MySeat, may_bring_in, who_can_stand};

/// The steps that would not be refused.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is a button of its own")]
pub struct May {
    /// Change its words.
    pub change: bool,
    /// Move an amendment.
    pub amend: bool,
    /// Lay it before its body.
    pub table: bool,
    /// Comment on it.
    pub comment: bool,
    /// Name a candidate.
    pub name: bool,
    /// Say how much there is to divide.
    pub budget: bool,
    /// Give a task that follows from it.
    pub give: bool,
    /// Take these candidates off the ballot.
    pub unname: Vec<Id>,
    /// Ask for objections, by these rules.
    pub call: Vec<String>,
    /// Open the vote, by these rules.
    pub open: Vec<String>,
    /// Prepare a sealed vote, or bring its archive on.
    pub seal: bool,
    /// Bring ballots on paper in.
    pub paper: bool,
    /// Close what is over.
    pub close: bool,
    /// Object, from one of the reader's seats.
    pub object: bool,
    /// Put a dissent on record, from one of the reader's seats.
    pub dissent: bool,
    /// Answer objections.
    pub answer: bool,
    /// State the outcome.
    pub state: bool,
    /// Take it back.
    pub withdraw: bool,
    /// Do what its outcome allows.
    pub follow: bool,
}

/// Whether money is to be divided by it.
fn divides(ctx: &Ctx, motion: &Motion) -> bool {
    let Some(charter) = charter(ctx.hub) else { return false };
    let rules = rules_for(charter, &motion.body, &motion.matter);
    rules.iter().any(|rule| rule.budget().is_some())
}

/// Somebody who can stand and is not on the ballot yet.
fn unnamed(ctx: &Ctx, motion: &Motion) -> Option<Id> {
    let ballot = motion.ballot();
    let mut all = who_can_stand(ctx, motion.permits.as_ref()).into_iter().map(|(id, _)| id);
    all.find(|id| ballot.iter().all(|one| one.stands != Some(*id)))
}

/// Whether the reader may cast a sealed ballot for a seat now, whatever it says: asked before
/// anything of it is read.
///
/// # Errors
/// The refusal that every ballot would get.
pub fn may_cast_sealed(ctx: &Ctx, motion: &Motion, seat: &str) -> Result<(), Refusal> {
    let nobody = || Refusal::forbidden("decisions-refused-other-seat").with("seat", seat);
    let person = ctx.audience.person.ok_or_else(nobody)?;
    let any = || "0".repeat(64);
    let last = motion.vote.as_ref().and_then(|vote| vote.secret.get(seat));
    let act = AnyAct::from(Act::SealedBallotCast(SealedBallotCast {
        motion: motion.id,
        seat: seat.to_owned(),
        credential: last.and_then(|cast| cast.credential.clone()).unwrap_or_else(any),
        parent: motion.sealing.as_ref().map(|it| it.head().to_owned()).unwrap_or_default(),
        event: any(),
        ballot: any(),
    }));
    let mut refusal = nobody();
    for role in &ctx.audience.roles {
        match ctx.hub.check(&act, &Principal::person(person, role), ctx.now) {
            Ok(()) => return Ok(()),
            Err(why) => refusal = why,
        }
    }
    Err(refusal)
}

/// Whether the reader may write a motion at all, for some body and matter of the charter.
#[must_use]
pub fn may_draft(ctx: &Ctx) -> bool {
    let Some(charter) = charter(ctx.hub) else { return false };
    charter.bodies.iter().any(|body| {
        ctx.lets(Act::MotionDrafted(MotionDrafted {
            motion: Id::new('d', [0; 16]),
            body: body.id.clone(),
            matter: "any".to_owned(),
            permits: None,
            concerns: Vec::new(),
            topics: Vec::new(),
            title: hub::Said::default(),
            meaning: hub::Said::default(),
            text: hub::Said::default(),
        }))
    })
}

/// What the reader may do with this motion now.
#[must_use]
pub fn may(ctx: &Ctx, motion: &Motion, seats: &[MySeat]) -> May {
    let none = hub::Said::default;
    let id = motion.id;
    let any = || "USD".to_owned();
    let fresh = |letter| Id::new(letter, [0; 16]);
    if ctx.audience.person.is_none() {
        return May::default();
    }
    let change = MotionChanged { motion: id, title: none(), meaning: none(), text: none() };
    let comment = Commented { motion: id, comment: fresh('c'), actor: None, words: none() };
    let object = |seat: &MySeat| {
        let (objection, seat) = (fresh('o'), seat.seat.clone());
        ctx.lets(Act::ObjectionRaised(ObjectionRaised {
            motion: id,
            objection,
            seat,
            reason: none(),
        }))
    };
    let dissent = |seat: &MySeat| {
        let (dissent, seat) = (fresh('x'), seat.seat.clone());
        let statement = none();
        ctx.lets(Act::DissentRecorded(DissentRecorded { motion: id, dissent, seat, statement }))
    };
    let name = CandidateNamed {
        motion: id,
        candidate: fresh('n'),
        stands: motion.permits.as_ref().and_then(|_| unnamed(ctx, motion)),
        cost: divides(ctx, motion).then_some(1),
        name: none(),
        statement: none(),
    };
    let unname = |candidate: &Id| {
        let candidate = *candidate;
        ctx.lets(Act::CandidateWithdrawn(CandidateWithdrawn { motion: id, candidate }))
    };
    let answer = motion.formal_objections().first().is_some_and(|formal| {
        let to = formal.to.clone();
        ctx.lets(Act::ObjectionAnswered(ObjectionAnswered { motion: id, to, reply: none() }))
    });
    let state = OutcomeStated {
        motion: id,
        who: None,
        due: None,
        review: ctx.now.plus_days(365),
        why: none(),
        next: none(),
    };
    May {
        change: ctx.lets(Act::MotionChanged(change)),
        amend: may_move(ctx, motion),
        table: ctx.lets(Act::MotionTabled(MotionTabled { motion: id })),
        comment: ctx.lets(Act::Commented(comment)),
        name: ctx.lets(Act::CandidateNamed(name)),
        budget: ctx.lets(Act::BudgetSet(BudgetSet { motion: id, currency: any(), total: 1 })),
        give: may_give(ctx, motion),
        unname: motion.ballot().iter().map(|one| one.id).filter(unname).collect(),
        call: callable(ctx, motion),
        open: openable(ctx, motion),
        seal: sealable(ctx, motion),
        paper: may_bring_in(ctx, motion),
        close: closable(ctx, motion),
        object: seats.iter().any(object),
        dissent: seats.iter().any(dissent),
        answer,
        state: ctx.lets(Act::OutcomeStated(state)),
        withdraw: ctx.lets(Act::MotionWithdrawn(MotionWithdrawn { motion: id, reason: none() })),
        follow: motion.permits.as_ref().is_some_and(|permit| lets_kind(ctx, &permit.kind)),
    }
}

/// While it is open nothing has to be counted to know that it cannot be closed.
fn closable(ctx: &Ctx, motion: &Motion) -> bool {
    motion.until().is_some_and(|until| until <= ctx.now)
        && closing(ctx, motion).is_some_and(|act| ctx.lets(Act::Closed(act)))
}

/// Whether the reader may prepare a sealed vote here, or bring its archive on after the ballots.
fn sealable(ctx: &Ctx, motion: &Motion) -> bool {
    let Some(vote) = &motion.vote else {
        let rules = terms(motion.permits.as_ref(), ctx.hub)
            .and_then(|charter| vote_rules(charter, motion).ok());
        let is_sealed =
            |rules: Vec<&Rule>| rules.iter().any(|rule| rule.ballot.mode == BallotMode::Sealed);
        return motion.standing == Standing::Tabled
            && rules.is_some_and(is_sealed)
            && lets_kind(ctx, "decisions.sealed_vote_prepared");
    };
    let waits = motion.standing == Standing::Voting && vote.until <= ctx.now;
    let sealing = motion.sealing.as_ref().filter(|sealing| waits && sealing.result.is_none());
    sealing.is_some() && lets_kind(ctx, "decisions.sealed_step_taken")
}

/// Whether the table of powers lets some role of the reader do this kind of act.
fn lets_kind(ctx: &Ctx, kind: &str) -> bool {
    let Some(charter) = charter(ctx.hub) else { return false };
    let mut roles = ctx.audience.roles.iter();
    roles.any(|role| !charter::authority::may(charter, role, kind).granted_by.is_empty())
}

/// A day until which a call or a vote by this rule could last.
fn some_day(ctx: &Ctx, motion: &Motion, rule: &Rule) -> At {
    let deadline = i64::from(rule.deadline_days().unwrap_or(0)).max(30);
    let days = longest_days(motion, rule, ctx.hub).unwrap_or(deadline);
    ctx.now.plus_days(days.min(deadline))
}

fn callable(ctx: &Ctx, motion: &Motion) -> Vec<String> {
    let rules = terms(motion.permits.as_ref(), ctx.hub)
        .and_then(|charter| call_rules(charter, motion).ok());
    let may = |rule: &&Rule| {
        let (id, until) = (rule.id.clone(), some_day(ctx, motion, rule));
        ctx.lets(Act::ConsensusCalled(ConsensusCalled { motion: motion.id, rule: id, until }))
    };
    rules.into_iter().flatten().filter(may).map(|rule| rule.id.clone()).collect()
}

fn openable(ctx: &Ctx, motion: &Motion) -> Vec<String> {
    let rules = terms(motion.permits.as_ref(), ctx.hub)
        .and_then(|charter| vote_rules(charter, motion).ok());
    let may = |rule: &&Rule| {
        let act = opening(ctx, motion, &rule.id, some_day(ctx, motion, rule));
        act.is_some_and(|act| ctx.lets(Act::VoteOpened(act)))
    };
    rules.into_iter().flatten().filter(may).map(|rule| rule.id.clone()).collect()
}

/// The act that opens a vote by this rule now, with the electorate counted.
#[must_use]
pub fn opening(ctx: &Ctx, motion: &Motion, rule: &str, until: hub::At) -> Option<VoteOpened> {
    charter(ctx.hub)?;
    let seats = tally::electorate(motion, ctx.hub, ctx.now).len();
    Some(VoteOpened {
        motion: motion.id,
        rule: rule.to_owned(),
        charter: ctx.hub.room::<charter::State>().version(),
        seats: u64::try_from(seats).ok()?,
        until,
    })
}

/// The act that closes what is open.
#[must_use]
pub fn closing(ctx: &Ctx, motion: &Motion) -> Option<Closed> {
    tally::closing(motion, members::Roll::of(ctx.hub), ctx.now)
}
