//! Ties come, are corrected and answered, and end.

use hub::{Id, Stamp};

use crate::act::{TieAdded, TieAnswered, TieChanged, TieEnded};
use crate::state::{State, Tie, TieAnswer};

impl State {
    pub(super) fn add_tie(&mut self, act: TieAdded, stamp: &Stamp) {
        let ends = (self.numbers.get(&act.from), self.numbers.get(&act.to));
        let (Some(from), Some(to)) = (ends.0.copied(), ends.1.copied()) else { return };
        self.tie_numbers.insert(act.id, self.ties.len() as u32);
        self.ties.push(Tie {
            id: act.id,
            from,
            to,
            kind: act.kind,
            directed: act.directed,
            weight: act.weight,
            frequency: act.frequency,
            intensity: act.intensity,
            since: act.since,
            until: act.until,
            label: act.label,
            source: act.source,
            named: stamp.at,
            named_by: self.partners.speaker(stamp),
            answers: Vec::new(),
            import: act.import,
            touched: false,
            gone: false,
        });
    }

    pub(super) fn change_tie(&mut self, act: TieChanged) {
        let Some(tie) = self.tie_mut(act.id) else { return };
        tie.kind = act.kind.unwrap_or(tie.kind);
        tie.directed = act.directed.unwrap_or(tie.directed);
        tie.weight = act.weight.or(tie.weight);
        tie.frequency = act.frequency.or(tie.frequency);
        tie.intensity = act.intensity.or(tie.intensity);
        tie.since = act.since.or(tie.since);
        tie.until = act.until.or(tie.until);
        if !act.label.is_empty() {
            tie.label = act.label;
        }
        if !act.source.is_empty() {
            tie.source = act.source;
        }
    }

    pub(super) fn answer_tie(&mut self, act: TieAnswered, stamp: &Stamp) {
        let Some(tie) = self.tie_mut(act.id) else { return };
        tie.answers.retain(|answer| answer.actor != act.actor);
        let (agrees, at, reason) = (act.agrees, stamp.at, act.reason);
        tie.answers.push(TieAnswer { actor: act.actor, agrees, at, reason });
    }

    pub(super) fn end_tie(&mut self, act: &TieEnded) {
        let Some(tie) = self.tie_mut(act.id) else { return };
        match act.until {
            Some(day) => tie.until = Some(day),
            None => tie.gone = true,
        }
    }

    /// The tie of an id, about to be changed by something else than its import.
    fn tie_mut(&mut self, id: Id) -> Option<&mut Tie> {
        let tie = self.ties.get_mut(*self.tie_numbers.get(&id)? as usize)?;
        tie.touched = true;
        Some(tie)
    }
}
