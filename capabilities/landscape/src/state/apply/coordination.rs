//! Talks begin, go on and end; reports are judged.

use hub::{Id, Said, Stamp};

use crate::act::{OverlapAnswered, OverlapRaised, OverlapSettled, ReportsJudged};
use crate::state::State;
use crate::state::coordination::{Judged, Note, Settled, Talk, pair};

impl State {
    pub(super) fn raise(&mut self, act: OverlapRaised, stamp: &Stamp) {
        let talk = Talk {
            between: [act.one.min(act.other), act.one.max(act.other)],
            cell: act.cell,
            from: act.from,
            to: act.to,
            place: act.place,
            theme: act.theme,
            notes: vec![self.note(act.note, act.speaks_for, stamp)],
            settled: None,
        };
        self.coordination.talks.insert(act.id, talk);
    }

    pub(super) fn answer(&mut self, act: OverlapAnswered, stamp: &Stamp) {
        let note = self.note(act.note, act.speaks_for, stamp);
        if let Some(talk) = self.coordination.talks.get_mut(&act.id) {
            talk.notes.push(note);
        }
    }

    pub(super) fn settle(&mut self, act: OverlapSettled, stamp: &Stamp) {
        if let Some(talk) = self.coordination.talks.get_mut(&act.id) {
            let (outcome, words) = (act.outcome, act.words);
            talk.settled = Some(Settled { at: stamp.at, outcome, words });
        }
    }

    pub(super) fn judge(&mut self, act: ReportsJudged, stamp: &Stamp) {
        let key = pair(&act.one, &act.other);
        let (counted, verdict, reason) = (act.one, act.verdict, act.reason);
        let judged = Judged { counted, verdict, at: stamp.at, reason };
        self.coordination.judged.insert(key, judged);
    }

    /// A note stays the word of whom it was written for, whomever its writer acts for later.
    fn note(&self, words: Said, speaks_for: Option<Id>, stamp: &Stamp) -> Note {
        let end = speaks_for.or_else(|| self.partners.speaker(stamp));
        Note { at: stamp.at, role: stamp.role.clone(), end, words }
    }
}
