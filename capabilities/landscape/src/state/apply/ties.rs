//! Ties come and end.

use crate::act::{TieAdded, TieEnded};
use crate::state::{State, Tie};

impl State {
    pub(super) fn add_tie(&mut self, act: TieAdded) {
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
            since: act.since,
            until: act.until,
            label: act.label,
            source: act.source,
            import: act.import,
            gone: false,
        });
    }

    pub(super) fn end_tie(&mut self, act: &TieEnded) {
        let Some(number) = self.tie_numbers.get(&act.id) else { return };
        if let Some(tie) = self.ties.get_mut(*number as usize) {
            match act.until {
                Some(day) => tie.until = Some(day),
                None => tie.gone = true,
            }
        }
    }
}
