//! What is known: every conversation and survey with all that happened to it.

mod survey;

use std::collections::BTreeMap;

use decisions::model::Moment;
use hub::{At, AtHand, Fold, Hub, Id, Principal, Refusal, Stamp};
use members::Roll;
use members::model::Membership;
use serde::{Deserialize, Serialize};

use crate::act::{Act, Answered, ConversationClosed, StatementJudged};
use crate::model::{
    Closing, Conversation, Given, Judgement, Origin, Standing, Statement, Survey, Taker,
};
use crate::{rules, tally};

pub use survey::respondent;

/// Every conversation and survey of the hub.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    conversations: Vec<Conversation>,
    surveys: Vec<Survey>,
}

impl State {
    /// The conversation of this id.
    #[must_use]
    pub fn conversation(&self, id: Id) -> Option<&Conversation> {
        self.conversations.iter().find(|one| one.id == id)
    }

    /// The conversation of this number, from 1.
    #[must_use]
    pub fn numbered(&self, n: u64) -> Option<&Conversation> {
        self.conversations.get(usize::try_from(n.checked_sub(1)?).ok()?)
    }

    /// All conversations, oldest first.
    pub fn conversations(&self) -> impl DoubleEndedIterator<Item = &Conversation> {
        self.conversations.iter()
    }

    fn with(&mut self, id: Id, change: impl FnOnce(&mut Conversation)) {
        if let Some(one) = self.conversations.iter_mut().find(|one| one.id == id) {
            change(one);
        }
    }

    fn begin(&mut self, id: Id, words: [hub::Said; 2], origin: Origin, made: Moment) {
        let n = u64::try_from(self.conversations.len()).map_or(u64::MAX, |all| all + 1);
        let [question, background] = words;
        self.conversations.push(Conversation {
            id,
            n,
            question,
            background,
            origin,
            made,
            statements: Vec::new(),
            takers: BTreeMap::new(),
            rows: Vec::new(),
            counts: Vec::new(),
            closing: None,
        });
    }

    /// Adds a statement. One that nobody need look at is accepted at once.
    fn add(&mut self, id: Id, words: hub::Said, accepted: Option<bool>, made: Moment) {
        self.with(id, |one| {
            let waits = matches!(one.origin, Origin::Here { moderated: true, .. });
            let standing = match accepted {
                Some(false) => Standing::Rejected,
                None if waits => Standing::Waiting,
                _ => Standing::Accepted,
            };
            one.statements.push(Statement { words, made, standing, judgements: Vec::new() });
        });
    }

    fn judge(&mut self, act: StatementJudged, made: Moment) {
        self.with(act.conversation, |one| {
            let place = usize::try_from(act.statement).ok().and_then(|n| n.checked_sub(1));
            let Some(statement) = place.and_then(|at| one.statements.get_mut(at)) else { return };
            statement.standing = if act.accepted { Standing::Accepted } else { Standing::Rejected };
            let (accepted, reason) = (act.accepted, act.reason);
            statement.judgements.push(Judgement { accepted, reason, made });
        });
    }

    /// Takes an answer in. The last one to a statement counts; one to a statement that cannot be
    /// answered counts for nothing.
    fn answer(&mut self, act: &Answered, made: &Moment, hub: &Hub) {
        let Some(person) = made.by.person() else { return };
        self.with(act.conversation, |one| {
            let given = Given::of_said(&act.answer);
            let given = given.filter(|given| one.accepted().any(|n| n == given.statement));
            let taker = one.takers.entry(person).or_insert_with(|| Taker {
                constituency: constituency_of(person, made.at, hub),
                ..Taker::default()
            });
            taker.entries.push(made.entry);
            taker.answers.extend(given.map(|given| (given.statement, given.answer)));
        });
    }

    fn close(&mut self, act: ConversationClosed, made: Moment) {
        self.with(act.conversation, |one| {
            one.takers.values_mut().for_each(|taker| taker.answers.clear());
            let ConversationClosed { people, answers, groups, .. } = act;
            one.closing = Some(Closing { people, answers, groups, made });
        });
    }
}

/// The constituency of the organisation that a person acts for; of several, the one whose
/// membership is oldest.
fn constituency_of(person: Id, now: At, hub: &Hub) -> Option<String> {
    membership_of(person, now, &Roll::of(hub)).map(|one| one.constituency.clone())
}

/// The oldest membership of the organisations that a person acts for.
fn membership_of<'h>(person: Id, now: At, roll: &Roll<'h>) -> Option<&'h Membership> {
    let own = roll.appointments(person).iter().filter(|one| one.term.covers(now));
    own.filter_map(|one| roll.membership(one.actor, now)).min_by_key(|one| one.entry)
}

impl Fold for State {
    type Act = Act;

    fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
        rules::check(act, by, now, hub)
    }

    fn check_words(act: &Act) -> Result<(), Refusal> {
        rules::check_words(act)
    }

    fn apply(&mut self, act: Act, stamp: &Stamp, hub: &Hub, _at_hand: &dyn AtHand) {
        let made = Moment::from(stamp);
        match act {
            Act::ConversationOpened(act) => {
                let (until, moderated, publishing) = (act.until, act.moderated, act.publishing);
                let origin = Origin::Here { until, moderated, publishing };
                self.begin(act.conversation, [act.question, act.background], origin, made);
            }
            Act::ConversationImported(act) => {
                let (people, statements, source) = (act.people, act.statements, act.source);
                let origin = Origin::Elsewhere { people, statements, source };
                self.begin(act.conversation, [act.question, act.background], origin, made);
            }
            Act::StatementAdded(act) => self.add(act.conversation, act.words, None, made),
            Act::StatementImported(act) => {
                self.add(act.conversation, act.words, Some(act.accepted), made);
            }
            Act::StatementJudged(act) => self.judge(act, made),
            Act::Answered(act) => self.answer(&act, &made, hub),
            Act::RowsPublished(act) => self.with(act.conversation, |one| one.rows.extend(act.rows)),
            Act::RowsImported(act) => self.with(act.conversation, |one| one.rows.extend(act.rows)),
            Act::CountsPublished(act) => {
                self.with(act.conversation, |one| one.counts.extend(act.counts));
            }
            Act::ConversationClosed(act) => self.close(act, made),
            Act::SurveyOpened(act) => self.open_survey(&act, made),
            Act::SurveyAnswered(act) => self.answer_survey(&act, &made, hub),
            Act::SurveyClosed(act) => self.close_survey(act, made),
        }
    }

    fn due(&self, now: At, _hub: &Hub) -> Vec<Act> {
        let over = self.conversations.iter().filter(|one| tally::is_over(one, now));
        let surveys = self.surveys.iter();
        let ended = surveys.filter(|one| one.closing.is_none() && one.until <= now);
        over.flat_map(tally::closing).chain(ended.map(tally::survey_closing)).collect()
    }

    /// Every answer to a conversation or survey that has closed, those that others took the place
    /// of too.
    fn forgets(&self) -> Vec<u64> {
        let closed = self.conversations.iter().filter(|one| one.closing.is_some());
        let takers = closed.flat_map(|one| one.takers.values());
        let surveys = self.surveys.iter().filter(|one| one.closing.is_some());
        let respondents = surveys.flat_map(|one| one.respondents.values());
        let entries = takers.flat_map(|taker| &taker.entries);
        entries.chain(respondents.flat_map(|own| &own.entries)).copied().collect()
    }
}
