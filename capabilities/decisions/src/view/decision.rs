//! One decision: what it means, how the votes stand, what is needed, how we got here, who
//! dissents. Dissent stands at the same size as agreement.

use charter::tally::explain;
use faces::{Ctx, Failure};
use hub::{At, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::amendments::amendments;
use super::paper::subject_name;
use super::review::review;
use super::votes::mine;
use super::{
    AmendmentRow, BudgetView, Done, ElectionView, Made, May, MySeat, Organisation, ReviewRow,
    SecretView, Status, TaskRow, VotesView, may, named, overdue_days, tasks_of,
};
use crate::act::Objector;
use crate::model::{Aside, Choice, Motion, Permit, Stage, Verdict};
use crate::{rules, tally};

/// The view of `decisions/{n}`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DecisionView {
    /// Its id.
    pub id: Id,
    /// Its number.
    pub n: u64,
    /// What it is called.
    pub title: String,
    /// "Agreeing means …".
    pub meaning: Option<String>,
    /// The whole text.
    pub text: Option<String>,
    /// How it stands.
    pub status: Status,
    /// The body that decides, by name.
    pub body: String,
    /// The matter it is.
    pub matter: String,
    /// Until when the call or vote that is open lasts.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// The rule it is decided by.
    pub rule: Option<RuleRow>,
    /// What it allows when adopted.
    pub permits: Option<Permit>,
    /// The organisation that is about, by name.
    pub permits_for: Option<Organisation>,
    /// The organisations it concerns: whoever declared an interest in one takes no part.
    pub concerns: Vec<Organisation>,
    /// Whether another body may call it in, or did; left out where none may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewRow>,
    /// Candidates and count, where it chooses among several.
    pub election: Option<ElectionView>,
    /// The money it divides, with its proposals.
    pub budget: Option<BudgetView>,
    /// What is known of a secret vote.
    pub secret: Option<SecretView>,
    /// How the votes stand.
    pub votes: Option<VotesView>,
    /// Amendments to it, oldest first.
    pub amendments: Vec<AmendmentRow>,
    /// How many of the ballots that count were brought in on paper.
    pub on_paper: usize,
    /// Formal objections, with their replies.
    pub objections: Vec<ObjectionRow>,
    /// Dissents on record.
    pub dissents: Vec<DissentRow>,
    /// What was said.
    pub comments: Vec<CommentRow>,
    /// What happened, oldest first.
    pub story: Vec<EventRow>,
    /// What the outcome means.
    pub statement: Option<StatementRow>,
    /// Tasks that follow from it.
    pub tasks: Vec<TaskRow>,
    /// When it lapses if nobody calls or votes on it, where it is a review.
    #[schemars(with = "Option<String>")]
    pub lapses: Option<At>,
    /// The most days that a call or a vote on it may last, where it is a review.
    pub longest_days: Option<i64>,
    /// Days by which the outcome statement is overdue.
    pub overdue_days: Option<i64>,
    /// Why it was taken back.
    pub withdrawn_because: Option<String>,
    /// How often its words changed.
    pub changes: usize,
    /// The reader's own seats.
    pub mine: Vec<MySeat>,
    /// What the reader may do.
    pub may: May,
}

/// The rule a motion is decided by.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RuleRow {
    /// Its clause.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// What it says, in sentences.
    pub words: Vec<String>,
    /// Whether it is fixed for this motion, because a call or a vote began.
    pub fixed: bool,
}

/// A formal objection.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ObjectionRow {
    /// How a reply names it.
    pub to: Objector,
    /// The seat, by name.
    pub seat: String,
    /// The organisation.
    pub organisation: Option<Organisation>,
    /// Why.
    pub reason: Option<String>,
    /// When, by whom.
    pub made: Done,
    /// When it was withdrawn.
    #[schemars(with = "Option<String>")]
    pub withdrawn: Option<At>,
    /// The reply.
    pub reply: Option<String>,
    /// When it was replied to, by whom.
    pub replied: Option<Done>,
    /// Days it has waited for a reply.
    pub waiting_days: Option<i64>,
    /// Whether the reader may withdraw it.
    pub own: bool,
}

/// A dissent on record.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DissentRow {
    /// The seat, by name.
    pub seat: String,
    /// The organisation.
    pub organisation: Option<Organisation>,
    /// What it says.
    pub statement: Option<String>,
    /// When, by whom.
    pub made: Done,
    /// How the seat voted, if it did.
    pub choice: Option<Choice>,
}

/// A comment.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CommentRow {
    /// The organisation in whose name.
    pub organisation: Option<Organisation>,
    /// What was said.
    pub words: Option<String>,
    /// When, by whom.
    pub made: Done,
}

/// Something that happened to a motion.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EventRow {
    /// The message id of what happened.
    pub what: &'static str,
    /// When, by whom.
    pub made: Done,
    /// How many, where something happened several times.
    pub count: Option<usize>,
    /// Until when, where it opened something.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// The rule, where one was applied.
    pub rule: Option<String>,
    /// What followed, where something closed.
    pub verdict: Option<Verdict>,
}

/// What an outcome means.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StatementRow {
    /// Why it came out so.
    pub why: Option<String>,
    /// What happens next.
    pub next: Option<String>,
    /// Who does it; the secretariat when nobody is named.
    pub who: Option<Organisation>,
    /// By when.
    #[schemars(with = "Option<String>")]
    pub due: Option<At>,
    /// When it is looked at again.
    #[schemars(with = "String")]
    pub review: At,
    /// When it was stated, by whom.
    pub made: Done,
}

/// One decision.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn decision(ctx: &Ctx) -> Result<DecisionView, Failure> {
    let motion = named(ctx)?;
    let made = Made::new(ctx).naming(motion);
    let words = motion.words();
    let counted = tally::count(motion, made.members, ctx.now);
    let mine = mine(&made, motion);
    let may = may(ctx, motion, &mine);
    let subject = motion.permits.as_ref().and_then(|permit| permit.subject);
    Ok(DecisionView {
        id: motion.id,
        n: motion.n,
        title: made.title(motion),
        meaning: words.and_then(|version| made.read(&version.meaning)),
        text: words.and_then(|version| made.read(&version.text)),
        status: Status::of(motion),
        body: made.labels.body(&motion.body),
        matter: motion.matter.clone(),
        until: motion.until(),
        rule: rule(&made, motion),
        permits: motion.permits.clone(),
        concerns: motion.concerns.iter().map(|id| made.organisation(*id)).collect(),
        permits_for: subject.map(|id| Organisation { id, name: subject_name(&made, id) }),
        review: review(&made, motion),
        election: ElectionView::of(&made, motion, counted.as_ref()),
        budget: BudgetView::of(&made, motion, counted.as_ref()),
        secret: SecretView::of(&made, motion),
        votes: counted.map(|counted| VotesView::of(&made, motion, &counted)),
        amendments: amendments(&made, motion),
        on_paper: motion.electorate().iter().filter(|it| is_on_paper(motion, &it.seat)).count(),
        objections: objections(&made, motion, &mine),
        dissents: dissents(ctx, motion),
        comments: motion
            .comments
            .iter()
            .map(|comment| CommentRow {
                organisation: comment.actor.map(|actor| made.organisation(actor)),
                words: made.read(&comment.words),
                made: made.done(&comment.made),
            })
            .collect(),
        story: story(&made, motion),
        statement: statement(&made, motion),
        tasks: tasks_of(&made, motion),
        lapses: rules::lapses(motion, ctx.hub),
        longest_days: longest_days(&made, motion),
        overdue_days: overdue_days(motion, ctx.now),
        withdrawn_because: motion.withdrawn.as_ref().and_then(|(_, said)| made.read(said)),
        changes: motion.versions.len().saturating_sub(1),
        mine,
        may,
    })
}

/// The most days that a call or a vote on a review may last by any of its rules.
fn longest_days(made: &Made, motion: &Motion) -> Option<i64> {
    let charter = rules::terms(motion.permits.as_ref(), made.ctx.hub)?;
    let rules = rules::rules_for(charter, &motion.body, &motion.matter).into_iter();
    rules.filter_map(|rule| rules::longest_days(motion, rule, made.ctx.hub)).min()
}

fn is_on_paper(motion: &Motion, seat: &str) -> bool {
    motion.vote.as_ref().is_some_and(|vote| vote.is_on_paper(seat))
}

/// The rule: as it was when the vote or call began, else as the charter would have it now.
fn rule(made: &Made, motion: &Motion) -> Option<RuleRow> {
    let fixed = match (&motion.vote, &motion.call) {
        (Some(vote), _) => Some(&vote.rule),
        (None, Some(call)) => Some(&call.rule),
        (None, None) => None,
    };
    let charter = rules::terms(motion.permits.as_ref(), made.ctx.hub);
    let coming = || rules::rules_for(charter?, &motion.body, &motion.matter).into_iter().next();
    let rule = fixed.or_else(coming)?;
    Some(RuleRow {
        id: rule.id.clone(),
        title: if rule.title.is_empty() { rule.id.clone() } else { rule.title.clone() },
        words: explain(rule).iter().map(|sentence| made.say(sentence)).collect(),
        fixed: fixed.is_some(),
    })
}

fn objections(made: &Made, motion: &Motion, mine: &[MySeat]) -> Vec<ObjectionRow> {
    let now = made.ctx.now;
    let rows = motion.formal_objections().into_iter().map(|formal| {
        let waits = formal.reply.is_none() && formal.withdrawn.is_none();
        let days = (now.unix() - formal.made.at.unix()) / At::DAY;
        let is_call = matches!(formal.to, Objector::Objection(_));
        let is_mine = mine.iter().any(|seat| seat.seat == formal.seat);
        ObjectionRow {
            seat: made.labels.seat(formal.seat),
            organisation: made.behind(motion, formal.seat),
            reason: made.read(formal.reason),
            made: made.done(formal.made),
            withdrawn: formal.withdrawn,
            reply: formal.reply.and_then(|reply| made.read(&reply.words)),
            replied: formal.reply.map(|reply| made.done(&reply.made)),
            waiting_days: waits.then_some(days),
            own: is_call && is_mine && formal.withdrawn.is_none() && motion.until().is_some(),
            to: formal.to,
        }
    });
    rows.collect()
}

/// The dissents on record beside a motion.
#[must_use]
pub fn dissents(ctx: &Ctx, motion: &Motion) -> Vec<DissentRow> {
    let made = Made::new(ctx);
    let ballots = motion.vote.as_ref().map(|vote| &vote.ballots);
    let rows = motion.dissents.iter().map(|dissent| DissentRow {
        seat: made.labels.seat(&dissent.seat),
        organisation: made.behind(motion, &dissent.seat),
        statement: made.read(&dissent.statement),
        made: made.done(&dissent.made),
        choice: ballots.and_then(|all| all.get(&dissent.seat)).map(|ballot| ballot.choice),
    });
    rows.collect()
}

fn statement(made: &Made, motion: &Motion) -> Option<StatementRow> {
    motion.statement.as_ref().map(|statement| StatementRow {
        why: made.read(&statement.why),
        next: made.read(&statement.next),
        who: statement.who.map(|actor| made.organisation(actor)),
        due: statement.due,
        review: statement.review,
        made: made.done(&statement.made),
    })
}

/// How we got here, oldest first.
fn story(made: &Made, motion: &Motion) -> Vec<EventRow> {
    let event = |what, moment| EventRow {
        what,
        made: made.done(moment),
        count: None,
        until: None,
        rule: None,
        verdict: None,
    };
    let mut story: Vec<EventRow> = Vec::new();
    story.extend(motion.drafted().map(|moment| event("decisions-event-drafted", moment)));
    story.extend(motion.tabled.as_ref().map(|moment| event("decisions-event-tabled", moment)));
    if let Some(last) = motion.comments.last() {
        let count = Some(motion.comments.len());
        story.push(EventRow { count, ..event("decisions-event-discussed", &last.made) });
    }
    if let Some(last) = motion.versions.last().filter(|_| motion.versions.len() > 1) {
        let count = Some(motion.versions.len() - 1);
        story.push(EventRow { count, ..event("decisions-event-changed", &last.made) });
    }
    if let Some(call) = &motion.call {
        let rule = Some(made.labels.rule(&call.rule.id));
        let until = Some(call.until);
        story.push(EventRow { rule, until, ..event("decisions-event-called", &call.made) });
    }
    if let Some(vote) = &motion.vote {
        let rule = Some(made.labels.rule(&vote.rule.id));
        let until = Some(vote.until);
        story.push(EventRow { rule, until, ..event("decisions-event-opened", &vote.made) });
    }
    for closure in &motion.closures {
        let what = match closure.stage {
            Stage::Call => "decisions-event-call-closed",
            Stage::Vote => "decisions-event-vote-closed",
        };
        let rule = Some(made.labels.rule(&closure.rule));
        let verdict = Some(closure.verdict);
        story.push(EventRow { rule, verdict, ..event(what, &closure.made) });
    }
    let stated = motion.statement.as_ref();
    story.extend(stated.map(|one| event("decisions-event-stated", &one.made)));
    let lapsed = motion.lapsed.as_ref();
    story.extend(lapsed.map(|moment| event("decisions-event-lapsed", moment)));
    let taken = motion.withdrawn.as_ref();
    story.extend(taken.map(|(moment, _)| event("decisions-event-withdrawn", moment)));
    story.sort_by_key(|event| event.made.entry);
    story
}

impl DecisionView {
    /// Seats that take no part, each with its ground.
    pub fn recused(&self) -> impl Iterator<Item = (&super::SeatVote, Aside)> {
        let seats = self.votes.iter().flat_map(|votes| &votes.seats);
        seats.filter_map(|seat| seat.recused.map(|ground| (seat, ground)))
    }

    /// Seats whose vote another seat carries.
    pub fn proxies(&self) -> impl Iterator<Item = (&super::SeatVote, &str)> {
        let seats = self.votes.iter().flat_map(|votes| &votes.seats);
        seats.filter_map(|seat| seat.carried_by.as_deref().map(|to| (seat, to)))
    }
}
