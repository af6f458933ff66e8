//! Imports open, and are undone as a whole.

use hub::{Said, Stamp};

use crate::act::{ImportMade, ImportUndone};
use crate::state::{Import, Standing, State};

impl State {
    pub(super) fn open_import(&mut self, act: ImportMade, stamp: &Stamp) {
        let import = Import {
            at: stamp.at,
            by: stamp.by,
            kind: act.kind,
            sha256: act.sha256,
            shape: act.shape,
            counts: act.counts,
            owner: act.owner,
            file: act.file,
            sheet: act.sheet,
            mapping: act.mapping,
            mends: act.mends,
            added: Vec::new(),
            before: Vec::new(),
            undone: None,
            why: Said::default(),
        };
        self.imports.insert(act.id, import);
    }

    pub(super) fn undo(&mut self, act: ImportUndone, stamp: &Stamp) {
        let id = act.id;
        let Some(import) = self.imports.get_mut(&id) else { return };
        (import.undone, import.why) = (Some(stamp.at), act.reason);
        let (added, before) =
            (std::mem::take(&mut import.added), std::mem::take(&mut import.before));
        for (number, was) in before.into_iter().rev() {
            self.alter(number, |actor| *actor = *was);
        }
        for number in added {
            self.alter(number, |actor| actor.standing = Standing::Undone);
        }
        self.index_joins();
        for tie in self.ties.iter_mut().filter(|tie| tie.import == Some(id)) {
            tie.gone = true;
        }
        let versions = self.datasets.values_mut().flat_map(|set| &mut set.versions);
        for version in versions.filter(|v| v.import == Some(id)) {
            version.undone = true;
        }
    }
}
