//! The papers around a decision: writing it, changing it, what changed, what came out, and the
//! receipt of a vote.

use charter::words::name_of;
use faces::{Ctx, Failure};
use hub::{At, Id};
use members::Roll;
use members::rules::{CONFIRMED, LIFTED, SANCTIONED};
use schemars::JsonSchema;
use serde::Serialize;

use super::budget::by_name as given_by_name;
use super::decision::{DecisionView, decision};
use super::may::may_draft;
use super::votes::{by_name, mine};
use super::{Done, Made, named};
use crate::model::{AMENDMENT, Choice, REVIEW};

/// The act that puts a draft charter into force.
const CHARTER_ADOPTED: &str = "charter.adopted";

/// The view of `decisions/new`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NewView {
    /// The bodies one may write to: id and name.
    pub bodies: Vec<(String, String)>,
    /// The matters the charter has rules for: body, code.
    pub matters: Vec<(String, String)>,
    /// Whether the reader may write a motion.
    pub may: bool,
    /// The kind of act it is to allow, when the page was opened for one.
    pub permit: Option<String>,
    /// Offices that an election can fill, by role and name; none where no rule elects.
    pub offices: Vec<(String, String)>,
    /// The organisation that act is about, when one was named.
    pub subject: Option<Id>,
    /// Its name.
    pub subject_name: Option<String>,
    /// The sanction it is to lead to, in a case of conduct.
    pub sanction: Option<String>,
}

/// A new motion.
#[must_use]
pub fn new(ctx: &Ctx) -> NewView {
    let made = Made::new(ctx);
    let charter = made.labels.charter();
    let decides = |id: &str| {
        charter.is_some_and(|charter| {
            charter.rules.iter().any(|rule| rule.body.as_deref() == Some(id))
        })
    };
    let all = charter.map(|charter| charter.bodies.as_slice()).unwrap_or_default();
    let bodies = all.iter().filter(|body| decides(&body.id));
    let permit = ctx.query.get("permit");
    let subject = ctx.query.get("subject").and_then(|text| subject(ctx, permit, text));
    let case = subject.and_then(|id| made.members.case(id));
    let terms = case.map_or(charter, |case| members::rules::terms(case, ctx.hub));
    let mut matters: Vec<(String, String)> = Vec::new();
    for rule in terms.map(|charter| charter.rules.as_slice()).unwrap_or_default() {
        let Some(body) = &rule.body else { continue };
        let codes: Vec<&str> = if rule.is_general() {
            vec!["any"]
        } else {
            rule.matters.iter().map(String::as_str).collect()
        };
        for code in codes {
            let pair = (body.clone(), code.to_owned());
            if !matters.contains(&pair) {
                matters.push(pair);
            }
        }
    }
    if let (Some(REVIEW), Some(decision)) = (permit, subject) {
        let by = reviewer(ctx, decision);
        matters.retain(|(body, _)| by == Some(body.as_str()));
    }
    if let (Some(kind), Some(case)) = (permit, case) {
        let rule = members::rules::deciding(case, kind, ctx.now).ok();
        let rule = rule.and_then(|id| terms?.rule(id));
        matters.retain(|(body, matter)| {
            rule.is_some_and(|rule| {
                let is_for = if rule.is_general() { matter == "any" } else { rule.is_for(matter) };
                rule.body.as_ref() == Some(body) && is_for
            })
        });
    }
    NewView {
        bodies: bodies.map(|body| (body.id.clone(), made.labels.body(&body.id))).collect(),
        matters,
        may: may_draft(ctx),
        permit: permit.map(str::to_owned),
        offices: offices(&made),
        subject,
        subject_name: subject.map(|id| subject_name(&made, id)),
        sanction: case.and(ctx.query.get("sanction")).map(str::to_owned),
    }
}

/// The body that may call a decision in.
fn reviewer<'h>(ctx: &'h Ctx, decision: Id) -> Option<&'h str> {
    let motion = ctx.hub.room::<crate::State>().motion(decision)?;
    let charter = ctx.hub.room::<charter::State>().charter()?;
    let review = charter.rule(&motion.outcome()?.rule)?.review.as_ref()?;
    Some(review.by.as_str())
}

fn offices(made: &Made) -> Vec<(String, String)> {
    let Some(charter) = made.labels.charter() else { return Vec::new() };
    if !charter.rules.iter().any(|rule| rule.election().is_some()) {
        return Vec::new();
    }
    let all = charter.officers.iter();
    all.map(|office| (office.role.clone(), name_of(&made.names, &office.role))).collect()
}

/// What a resolution is to allow an act about: an organisation by name or id, for a change of the
/// charter the id of its draft, for a review the id of the decision that is called in, for a
/// sanction the id of the case.
#[must_use]
pub fn subject(ctx: &Ctx, permit: Option<&str>, text: &str) -> Option<Id> {
    if permit == Some(REVIEW) {
        let decision = text.parse().ok()?;
        return ctx.hub.room::<crate::State>().motion(decision).map(|_| decision);
    }
    if permit == Some(AMENDMENT) {
        let id = text.parse().ok()?;
        return ctx.hub.room::<crate::State>().amendment(id).map(|(_, one)| one.id);
    }
    if permit == Some(CHARTER_ADOPTED) {
        let draft = text.parse().ok()?;
        return ctx.hub.room::<charter::State>().draft(draft).map(|_| draft);
    }
    if let Some(kind) = permit
        && [SANCTIONED, CONFIRMED, LIFTED].contains(&kind)
    {
        let case = text.parse().ok()?;
        return Roll::of(ctx.hub).case(case).map(|case| case.id);
    }
    members::find(ctx, text)
}

/// What it is called.
pub(super) fn subject_name(made: &Made, id: Id) -> String {
    if let Some(motion) = made.ctx.hub.room::<crate::State>().motion(id) {
        return format!("{} ({})", made.title(motion), motion.n);
    }
    if let Some((motion, _)) = made.ctx.hub.room::<crate::State>().amendment(id) {
        return format!("{} ({})", made.title(motion), motion.n);
    }
    if let Some(case) = made.members.case(id) {
        let values =
            [("n", case.n.into()), ("organisation", made.labels.organisation(case.actor).into())];
        return made.ctx.lang.t("decisions-conduct-case", &values);
    }
    let draft = made.ctx.hub.room::<charter::State>().draft(id);
    match draft.and_then(charter::state::Draft::whole) {
        Some(charter) => format!("{} ({id})", charter.title),
        None => made.labels.organisation(id),
    }
}

/// The view of `decisions/{n}/edit`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EditView {
    /// Its number.
    pub n: u64,
    /// What it is called.
    pub title: Option<String>,
    /// What agreeing means.
    pub meaning: Option<String>,
    /// The whole text.
    pub text: Option<String>,
}

/// The words of a motion, to be changed.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn edit(ctx: &Ctx) -> Result<EditView, Failure> {
    let (motion, made) = (named(ctx)?, Made::new(ctx));
    let words = motion.words();
    Ok(EditView {
        n: motion.n,
        title: words.and_then(|version| made.read(&version.title)),
        meaning: words.and_then(|version| made.read(&version.meaning)),
        text: words.and_then(|version| made.read(&version.text)),
    })
}

/// The view of `decisions/{n}/changes`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChangesView {
    /// Its number.
    pub n: u64,
    /// What it is called now.
    pub title: String,
    /// Its words, oldest first.
    pub versions: Vec<VersionRow>,
}

/// The words of a motion as they stood.
#[derive(Debug, Serialize, JsonSchema)]
pub struct VersionRow {
    /// What it was called.
    pub title: Option<String>,
    /// What agreeing meant.
    pub meaning: Option<String>,
    /// The whole text.
    pub text: Option<String>,
    /// When, by whom.
    pub made: Done,
}

/// What changed in a motion.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn changes(ctx: &Ctx) -> Result<ChangesView, Failure> {
    let (motion, made) = (named(ctx)?, Made::new(ctx));
    let versions = motion.versions.iter().map(|version| VersionRow {
        title: made.read(&version.title),
        meaning: made.read(&version.meaning),
        text: made.read(&version.text),
        made: made.done(&version.made),
    });
    Ok(ChangesView { n: motion.n, title: made.title(motion), versions: versions.collect() })
}

/// The view of `decisions/{n}/outcome`: the decision with what came out first.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OutcomeView {
    /// The decision.
    #[serde(flatten)]
    pub decision: DecisionView,
}

/// What came out.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn outcome(ctx: &Ctx) -> Result<OutcomeView, Failure> {
    Ok(OutcomeView { decision: decision(ctx)? })
}

/// The view of `decisions/{n}/receipt`: what the record has of the reader's own vote.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ReceiptView {
    /// Its number.
    pub n: u64,
    /// What it is called.
    pub title: String,
    /// The ballots of the reader's seats.
    pub ballots: Vec<ReceiptRow>,
    /// Until when they can be changed.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// Whether the rule lets them be changed until then.
    pub can_change: bool,
}

/// A ballot as the record has it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ReceiptRow {
    /// The seat, by name.
    pub seat: String,
    /// The organisation, by name.
    pub organisation: String,
    /// What was chosen.
    pub choice: Option<Choice>,
    /// How candidates were marked or ranked, by name.
    pub ranking: Vec<Vec<String>>,
    /// What was given to proposals, by name.
    pub gives: Vec<(String, String)>,
    /// When it was cast, and the entry.
    pub cast: Done,
    /// Entries of the ballots that it took the place of, oldest first.
    pub earlier: Vec<u64>,
}

/// The receipt of the reader's votes.
///
/// # Errors
/// `NotFound` when there is no such motion, or no vote of the reader's.
pub fn receipt(ctx: &Ctx) -> Result<ReceiptView, Failure> {
    let (motion, made) = (named(ctx)?, Made::new(ctx));
    let vote = motion.vote.as_ref().ok_or(Failure::NotFound)?;
    let rows = mine(&made, motion).into_iter().filter_map(|seat| {
        let ballot = vote.ballots.get(&seat.seat);
        let ranking = vote.rankings.get(&seat.seat);
        let divided = vote.allocations.get(&seat.seat);
        let made_at = ballot.map(|it| &it.made).or(ranking.map(|it| &it.made));
        let cast = made_at.or(divided.map(|it| &it.made))?;
        Some(ReceiptRow {
            seat: seat.name,
            organisation: seat.organisation.name,
            choice: ballot.map(|ballot| ballot.choice),
            ranking: ranking.map(|it| by_name(&made, motion, &it.order)).unwrap_or_default(),
            gives: divided.map(|it| given_by_name(&made, motion, &it.amounts)).unwrap_or_default(),
            cast: made.done(cast),
            earlier: vote.earlier(&seat.seat).to_vec(),
        })
    });
    let ballots: Vec<ReceiptRow> = rows.collect();
    if ballots.is_empty() {
        return Err(Failure::NotFound);
    }
    Ok(ReceiptView {
        n: motion.n,
        title: made.title(motion),
        ballots,
        until: motion.until(),
        can_change: !vote.rule.ballot.is_final && motion.until().is_some(),
    })
}
