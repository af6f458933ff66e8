//! When it may happen, beyond what the charter's table of powers says. Everything here looks at
//! open fields alone: words that were erased never change what was allowed.

mod survey;

use hub::{At, Hub, Id, Principal, Refusal};
use insight::opinion::FEWEST;

use crate::act::{
    Act, ConversationClosed, ConversationImported, ConversationOpened, CountsPublished,
    RowsImported, RowsPublished, StatementImported, StatementJudged,
};
use crate::model::{Conversation, Counts, Given, Origin, Row, Scores};
use crate::state::State;
use crate::tally::{self, FEW};

/// The most characters of a statement: one thought, read at a glance.
pub const WORDS_MAX: usize = 140;

/// The most statements of a conversation that was held elsewhere: rows longer than that are no
/// entry of the record.
pub const STATEMENTS_MAX: u64 = 4_000;

/// Whether this act may happen now.
///
/// # Errors
/// The refusal.
pub fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
    let here = Here { room: hub.room::<State>(), now };
    match act {
        Act::ConversationOpened(act) => here.opened(act),
        Act::StatementAdded(act) => here.open(act.conversation).map(drop),
        Act::StatementJudged(act) => here.judged(act),
        Act::Answered(act) => here.answered(act.conversation),
        Act::RowsPublished(act) => here.rows_published(act),
        Act::CountsPublished(act) => here.counts_published(act),
        Act::ConversationClosed(act) => here.closed(act),
        Act::ConversationImported(act) => here.imported(act),
        Act::StatementImported(act) => here.statement_imported(act),
        Act::RowsImported(act) => here.rows_imported(act),
        Act::SurveyOpened(act) => survey::opened(act, now, here.room),
        Act::SurveyAnswered(act) => survey::answered(act.survey, by, now, hub),
        Act::SurveyClosed(act) => survey::closed(act, now, here.room),
    }
}

/// What must have been said with an act.
///
/// # Errors
/// The refusal that says which words are missing, or too many.
pub fn check_words(act: &Act) -> Result<(), Refusal> {
    let is_missing = match act {
        Act::ConversationOpened(act) => act.question.is_empty(),
        Act::ConversationImported(act) => act.question.is_empty(),
        Act::StatementJudged(act) => !act.accepted && act.reason.is_empty(),
        Act::Answered(act) => Given::of_said(&act.answer).is_none(),
        Act::SurveyAnswered(act) => Scores::of_said(&act.answer).is_none(),
        Act::StatementAdded(act) => {
            let length = act.words.as_text().unwrap_or_default().chars().count();
            if length > WORDS_MAX {
                return Err(Refusal::invalid("opinions-refused-long")
                    .with("max", WORDS_MAX)
                    .with("n", length));
            }
            length == 0
        }
        _ => false,
    };
    if is_missing { Err(Refusal::invalid("opinions-refused-words")) } else { Ok(()) }
}

/// Everything a rule of this room looks at.
struct Here<'h> {
    room: &'h State,
    now: At,
}

impl<'h> Here<'h> {
    fn opened(&self, act: &ConversationOpened) -> Result<(), Refusal> {
        self.is_fresh(act.conversation)?;
        if act.until <= self.now {
            return Err(Refusal::invalid("opinions-refused-past"));
        }
        Ok(())
    }

    fn judged(&self, act: &StatementJudged) -> Result<(), Refusal> {
        let conversation = self.open(act.conversation)?;
        match conversation.statement(act.statement) {
            Some(_) => Ok(()),
            None => Err(no_statement(act.statement)),
        }
    }

    fn answered(&self, id: Id) -> Result<(), Refusal> {
        match self.open(id)?.accepted().next() {
            Some(_) => Ok(()),
            None => Err(Refusal::invalid("opinions-refused-nothing")),
        }
    }

    fn rows_published(&self, act: &RowsPublished) -> Result<(), Refusal> {
        let conversation = self.over(act.conversation)?;
        let all: Vec<&Row> = conversation.rows.iter().chain(&act.rows).collect();
        let fits = all.len() <= conversation.takers.len() && tally::publishes_rows(conversation);
        // INVARIANT (rows tell nobody's name): sorted, so that their order tells nothing.
        rows_fit(&act.rows, conversation.size(), fits && all.is_sorted())
    }

    fn counts_published(&self, act: &CountsPublished) -> Result<(), Refusal> {
        let conversation = self.over(act.conversation)?;
        let people = u32::try_from(conversation.takers.len()).unwrap_or(u32::MAX);
        let known = conversation.counts.len() + act.counts.len();
        let is_sound = |counts: &Counts| match &counts.all {
            None => counts.by.is_empty() && counts.groups.is_empty(),
            Some(all) => {
                let parts = counts.by.values().chain(&counts.groups);
                let by_fits = counts.by.values().all(|count| count.seen >= FEW);
                all.fits(people)
                    && all.seen >= FEW
                    && by_fits
                    && parts.clone().all(|it| it.fits(all.seen))
            }
        };
        let is_sound = conversation.rows.is_empty()
            && known <= conversation.statements.len()
            && !act.counts.is_empty()
            && act.counts.iter().all(is_sound);
        if is_sound { Ok(()) } else { Err(Refusal::invalid("opinions-refused-counts")) }
    }

    fn closed(&self, act: &ConversationClosed) -> Result<(), Refusal> {
        let conversation = self.over(act.conversation)?;
        let people = tally::people(conversation);
        let grouped: Option<u32> =
            act.groups.iter().try_fold(0_u32, |all, group| all.checked_add(group.people));
        let cells = act.groups.iter().flat_map(|group| group.from.values());
        let is_complete = match &conversation.origin {
            Origin::Here { .. } if conversation.rows.is_empty() => {
                conversation.counts.len() == conversation.statements.len()
            }
            _ => tally::is_brought_in(conversation),
        };
        let is_sound = act.people == people
            && grouped.is_some_and(|grouped| grouped <= people)
            && cells.clone().all(|cell| *cell >= FEW)
            && (act.groups.is_empty() || conversation.takers.len() >= FEWEST)
            && (conversation.rows.is_empty() || act.answers == tally::answers(&conversation.rows));
        if is_complete && is_sound {
            Ok(())
        } else {
            Err(Refusal::invalid("opinions-refused-counts"))
        }
    }

    fn imported(&self, act: &ConversationImported) -> Result<(), Refusal> {
        self.is_fresh(act.conversation)?;
        if act.statements > STATEMENTS_MAX {
            return Err(Refusal::invalid("opinions-refused-many").with("max", STATEMENTS_MAX));
        }
        Ok(())
    }

    fn statement_imported(&self, act: &StatementImported) -> Result<(), Refusal> {
        let (conversation, _, statements) = self.coming_in(act.conversation)?;
        let is_next = conversation.size() < statements;
        if is_next { Ok(()) } else { Err(Refusal::invalid("opinions-refused-counts")) }
    }

    fn rows_imported(&self, act: &RowsImported) -> Result<(), Refusal> {
        let (conversation, people, statements) = self.coming_in(act.conversation)?;
        let known = u64::try_from(conversation.rows.len() + act.rows.len());
        rows_fit(&act.rows, statements, known.is_ok_and(|known| known <= people))
    }

    fn is_fresh(&self, id: Id) -> Result<(), Refusal> {
        match self.room.conversation(id) {
            Some(_) => Err(Refusal::invalid("opinions-refused-id-used")),
            None => Ok(()),
        }
    }

    fn known(&self, id: Id) -> Result<&'h Conversation, Refusal> {
        self.room.conversation(id).ok_or_else(|| Refusal::unknown("opinions-refused-none"))
    }

    /// A conversation that takes answers.
    fn open(&self, id: Id) -> Result<&'h Conversation, Refusal> {
        let conversation = self.known(id)?;
        if conversation.is_open(self.now) {
            return Ok(conversation);
        }
        Err(Refusal::too_late("opinions-refused-closed").with("n", conversation.n))
    }

    /// A conversation whose day has come and that is not closed yet: nothing of it is counted
    /// before.
    fn over(&self, id: Id) -> Result<&'h Conversation, Refusal> {
        let conversation = self.known(id)?;
        if conversation.closing.is_some() {
            return Err(Refusal::too_late("opinions-refused-closed").with("n", conversation.n));
        }
        match conversation.until() {
            Some(until) if self.now < until => {
                Err(Refusal::invalid("opinions-refused-early").with("until", until))
            }
            _ => Ok(conversation),
        }
    }

    /// A conversation that is being brought in, how many people answered, how many statements it
    /// has.
    fn coming_in(&self, id: Id) -> Result<(&'h Conversation, u64, u64), Refusal> {
        let conversation = self.known(id)?;
        match &conversation.origin {
            Origin::Elsewhere { people, statements, .. } if conversation.closing.is_none() => {
                Ok((conversation, *people, *statements))
            }
            _ => Err(Refusal::too_late("opinions-refused-closed").with("n", conversation.n)),
        }
    }
}

/// The refusal of a statement that is not there, or cannot be answered.
#[must_use]
pub fn no_statement(statement: u64) -> Refusal {
    Refusal::unknown("opinions-refused-no-statement").with("n", statement)
}

fn rows_fit(rows: &[Row], statements: u64, fit: bool) -> Result<(), Refusal> {
    if fit && !rows.is_empty() && rows.iter().all(|row| row.is_sound(statements)) {
        return Ok(());
    }
    Err(Refusal::invalid("opinions-refused-rows"))
}
