//! The steps of a motion: drafted, changed, tabled, called, opened, closed, stated, taken back.

use charter::model::{Charter, Method, Rule};
use hub::{At, Refusal};
use members::model::is_code;
use members::rules::is_on_conduct;

use super::{Here, is_open};
use crate::act::{
    Closed, Commented, ConsensusCalled, MotionChanged, MotionDrafted, MotionTabled,
    MotionWithdrawn, ObjectionAnswered, OutcomeStated, VoteOpened,
};
use crate::model::{AMENDMENT, Motion, Permit, REVIEW, Standing, Verdict};
use crate::tally;

/// The most organisations or themes a motion may name.
const NAMED_MAX: usize = 32;

impl Here<'_> {
    pub(super) fn motion_drafted(&self, act: &MotionDrafted) -> Result<(), Refusal> {
        self.is_fresh(self.rooms.motion(act.motion).is_some())?;
        if self.charter.body(&act.body).is_none() {
            return Err(Refusal::unknown("decisions-refused-no-body").with("body", &act.body));
        }
        if !is_code(&act.matter) || act.topics.iter().any(|topic| !is_code(topic)) {
            return Err(Refusal::invalid("decisions-refused-not-a-code"));
        }
        if act.concerns.len() > NAMED_MAX || act.topics.len() > NAMED_MAX {
            return Err(Refusal::invalid("decisions-refused-too-many").with("max", NAMED_MAX));
        }
        self.may_review(&act.body, act.permits.as_ref())?;
        self.may_amend(&act.body, act.permits.as_ref())?;
        self.may_judge(act.motion, &act.body, act.permits.as_ref())?;
        let is_own = |permit: &&Permit| permit.kind != REVIEW && permit.kind != AMENDMENT;
        if let Some(permit) = act.permits.as_ref().filter(is_own) {
            let mut kinds = self.hub.capabilities().iter().flat_map(|room| room.kinds);
            if !kinds.any(|kind| kind.name == permit.kind) {
                return Err(
                    Refusal::unknown("decisions-refused-no-kind").with("kind", &permit.kind)
                );
            }
        }
        self.has_a_place(act.permits.as_ref())?;
        let charter = self.terms(act.permits.as_ref());
        if rules_for(charter, &act.body, &act.matter).is_empty() {
            return Err(no_rule(&act.body, &act.matter));
        }
        Ok(())
    }

    /// What a motion allows an act about, beside its subject, is something that the charter names:
    /// it stands open in the record for ever, where no words may.
    fn has_a_place(&self, permit: Option<&Permit>) -> Result<(), Refusal> {
        let place = permit.filter(|it| !is_on_conduct(&it.kind)).and_then(|it| it.place.as_deref());
        let Some(place) = place else { return Ok(()) };
        let charter = self.charter;
        let is_seat = || {
            let body = charter.seat(place).map(|seat| seat.body).unwrap_or_default();
            let seats = self.members.seats_of(charter, &body, self.now);
            seats.iter().any(|held| held.seat.id == place)
        };
        let is_named = charter.is_office(place)
            || charter.criterion(place).is_some()
            || charter.constituency(place).is_some()
            || charter.speakers.iter().any(|speaker| speaker.scope == place)
            || is_seat();
        match is_named {
            true => Ok(()),
            // What it says is not said again: a refusal stands in logs.
            false => Err(Refusal::unknown("decisions-refused-no-place").under("powers")),
        }
    }

    pub(super) fn motion_changed(&self, act: &MotionChanged) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.steers(motion)?;
        // Else a change of no weight would make an amendment to other words of it.
        self.has_its_words(motion)?;
        match motion.standing {
            Standing::Draft => Ok(()),
            Standing::Tabled => self.may_table(),
            _ => Err(Refusal::too_late("decisions-refused-words-fixed").with("n", motion.n)),
        }
    }

    pub(super) fn motion_tabled(&self, act: &MotionTabled) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.steers(motion)?;
        self.may_table()?;
        match motion.standing {
            Standing::Draft => {
                self.may_judge(motion.id, &motion.body, motion.permits.as_ref())?;
                self.may_amend(&motion.body, motion.permits.as_ref())?;
                self.may_review(&motion.body, motion.permits.as_ref())
            }
            _ => Err(Refusal::too_late("decisions-refused-not-draft").with("n", motion.n)),
        }
    }

    pub(super) fn commented(&self, act: &Commented) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.is_fresh(motion.comments.iter().any(|comment| comment.id == act.comment))?;
        if !is_open(motion) || motion.standing == Standing::Draft {
            return Err(Refusal::too_late("decisions-refused-no-comment").with("n", motion.n));
        }
        match act.actor {
            Some(actor) if !self.acts_for(actor) => {
                Err(Refusal::forbidden("decisions-refused-for-others"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn consensus_called(&self, act: &ConsensusCalled) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.is_tabled(motion)?;
        let rule = named(&act.rule, &call_rules(self.terms(motion.permits.as_ref()), motion)?)?;
        self.has_its_words(motion).map_err(|refusal| refusal.under(&rule.id))?;
        self.is_ripe(motion, rule)?;
        if motion.closures.iter().any(|closed| closed.verdict == Verdict::GoToFallback) {
            return Err(Refusal::too_late("decisions-refused-call-over").under(&rule.id));
        }
        self.is_ahead(act.until)?;
        self.ends_in_time(motion, rule, act.until)?;
        let days = i64::from(rule.deadline_days().unwrap_or(0));
        if act.until < self.now.plus_days(days) {
            return Err(Refusal::invalid("decisions-refused-too-soon")
                .with("days", days)
                .under(&rule.id));
        }
        Ok(())
    }

    pub(super) fn vote_opened(&self, act: &VoteOpened) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.is_tabled(motion)?;
        let rule = named(&act.rule, &vote_rules(self.terms(motion.permits.as_ref()), motion)?)?;
        self.has_candidates(motion, rule)?;
        self.has_its_words(motion).map_err(|refusal| refusal.under(&rule.id))?;
        self.is_ripe(motion, rule)?;
        self.is_ahead(act.until)?;
        self.ends_in_time(motion, rule, act.until)?;
        if act.charter != self.hub.room::<charter::State>().version() {
            return Err(Refusal::invalid("decisions-refused-other-charter"));
        }
        let seats = tally::electorate(motion, self.hub, self.now);
        let held = seats.iter().filter(|seat| seat.actor.is_some()).count();
        if held == 0 {
            return Err(Refusal::invalid("decisions-refused-nobody").with("body", &motion.body));
        }
        self.can_be_secret(motion, rule, &seats)?;
        if u64::try_from(seats.len()) != Ok(act.seats) {
            return Err(Refusal::invalid("decisions-refused-electorate")
                .with("seats", seats.len())
                .with("said", act.seats));
        }
        Ok(())
    }

    pub(super) fn closed(&self, act: &Closed) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        let Some(until) = motion.until() else {
            return Err(Refusal::too_late("decisions-refused-not-open").with("n", motion.n));
        };
        if self.now < until {
            return Err(Refusal::invalid("decisions-refused-before-deadline").with("until", until));
        }
        // INVARIANT (one tally): the figures in the record are those that the acts before give.
        match tally::closing(motion, self.members, self.now) {
            Some(own) if own == *act => Ok(()),
            _ => Err(Refusal::invalid("decisions-refused-figures").under(&act.rule)),
        }
    }

    pub(super) fn objection_answered(&self, act: &ObjectionAnswered) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        if motion.formal_objections().iter().any(|formal| formal.to == act.to) {
            return Ok(());
        }
        Err(Refusal::unknown("decisions-refused-no-objection"))
    }

    pub(super) fn outcome_stated(&self, act: &OutcomeStated) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        if motion.outcome().is_none() {
            return Err(Refusal::invalid("decisions-refused-undecided").with("n", motion.n));
        }
        if motion.statement.is_some() {
            return Err(Refusal::too_late("decisions-refused-stated").with("n", motion.n));
        }
        if act.review <= self.now || act.due.is_some_and(|due| due <= self.now) {
            return Err(Refusal::invalid("decisions-refused-past"));
        }
        match act.who {
            Some(who) if self.hub.room::<landscape::State>().actor(who).is_none() => {
                Err(Refusal::unknown("decisions-refused-no-actor").with("actor", who))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn motion_withdrawn(&self, act: &MotionWithdrawn) -> Result<(), Refusal> {
        let motion = self.motion(act.motion)?;
        self.steers(motion)?;
        self.is_left_to_its_body(motion)?;
        if motion.standing != Standing::Draft {
            self.may_table()?;
        }
        if is_open(motion) {
            return Ok(());
        }
        Err(Refusal::too_late("decisions-refused-settled").with("n", motion.n))
    }

    fn is_tabled(&self, motion: &Motion) -> Result<(), Refusal> {
        match motion.standing {
            Standing::Tabled => Ok(()),
            Standing::Draft => {
                Err(Refusal::invalid("decisions-refused-not-tabled").with("n", motion.n))
            }
            _ => Err(Refusal::too_late("decisions-refused-settled").with("n", motion.n)),
        }
    }

    pub(super) fn is_ahead(&self, until: At) -> Result<(), Refusal> {
        if until > self.now { Ok(()) } else { Err(Refusal::invalid("decisions-refused-past")) }
    }
}

/// The rules by which a body may decide a matter: those that name it, else the general ones.
#[must_use]
pub fn rules_for<'c>(charter: &'c Charter, body: &str, matter: &str) -> Vec<&'c Rule> {
    let of_body = |rule: &&Rule| rule.body.as_deref() == Some(body);
    let exact: Vec<&Rule> =
        charter.rules.iter().filter(of_body).filter(|rule| rule.is_for(matter)).collect();
    if !exact.is_empty() {
        return exact;
    }
    charter.rules.iter().filter(of_body).filter(|rule| rule.is_general()).collect()
}

/// The rules by which objections can be asked for.
///
/// # Errors
/// When the charter has none for this body and matter.
pub fn call_rules<'c>(charter: &'c Charter, motion: &Motion) -> Result<Vec<&'c Rule>, Refusal> {
    let mut rules = rules_for(charter, &motion.body, &motion.matter);
    let first = rules.first().map(|rule| rule.id.clone());
    rules.retain(|rule| is_call(rule));
    match first {
        None => Err(no_rule(&motion.body, &motion.matter)),
        Some(id) if rules.is_empty() => {
            Err(Refusal::invalid("decisions-refused-no-consensus").under(id))
        }
        Some(_) => Ok(rules),
    }
}

/// The rules by which a motion can be voted on now: those of its matter, or after a call that
/// failed the fallback that its rule names.
///
/// # Errors
/// When objections must be heard first, when the charter states no fallback, or when no rule
/// decides by ballots; each under its clause.
pub fn vote_rules<'c>(charter: &'c Charter, motion: &Motion) -> Result<Vec<&'c Rule>, Refusal> {
    let failed = motion.closures.last().filter(|it| it.verdict == Verdict::GoToFallback);
    if let Some(failed) = failed {
        return fallback_of(charter, &failed.rule).map(|rule| vec![rule]);
    }
    let rules = rules_for(charter, &motion.body, &motion.matter);
    let votes: Vec<&Rule> = rules.iter().copied().filter(|rule| rule.is_vote()).collect();
    if !votes.is_empty() {
        return Ok(votes);
    }
    match rules.first() {
        None => Err(no_rule(&motion.body, &motion.matter)),
        Some(rule) if is_call(rule) => {
            Err(Refusal::invalid("decisions-refused-consensus-first").under(&rule.id))
        }
        Some(rule) => Err(Refusal::invalid("decisions-refused-not-by-ballot").under(&rule.id)),
    }
}

fn is_call(rule: &Rule) -> bool {
    matches!(rule.method, Method::Consensus(_) | Method::Silence(_))
}

/// The vote that follows when a rule does not settle the matter. A fallback may have a fallback;
/// a charter whose fallbacks go in a circle ends without one.
fn fallback_of<'c>(charter: &'c Charter, id: &str) -> Result<&'c Rule, Refusal> {
    let mut rule = charter.rule(id);
    for _ in 0..charter.rules.len() {
        let Some(found) = rule else { break };
        if found.is_vote() {
            return Ok(found);
        }
        rule = found.fallback().and_then(|next| charter.rule(next));
    }
    Err(Refusal::invalid("decisions-refused-no-fallback").under(id))
}

fn no_rule(body: &str, matter: &str) -> Refusal {
    Refusal::unknown("decisions-refused-no-rule").with("body", body).with("matter", matter)
}

/// The named rule, if it is among those that apply.
fn named<'c>(name: &str, rules: &[&'c Rule]) -> Result<&'c Rule, Refusal> {
    let found = rules.iter().copied().find(|rule| rule.id == name);
    found.ok_or_else(|| {
        let ids: Vec<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
        Refusal::invalid("decisions-refused-other-rule")
            .with("named", name)
            .with("rules", ids.join(", "))
            .under(ids.first().copied().unwrap_or_default())
    })
}
