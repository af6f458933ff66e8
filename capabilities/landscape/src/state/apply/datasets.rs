//! Datasets are published, version by version.

use hub::Stamp;

use crate::act::DatasetPublished;
use crate::state::{State, Version};

impl State {
    pub(super) fn publish(&mut self, act: DatasetPublished, stamp: &Stamp) {
        let set = self.datasets.entry(act.id).or_default();
        set.withdrawn = false;
        set.versions.push(Version {
            sha256: act.sha256,
            rows: act.rows,
            owner: act.owner,
            shape: act.shape,
            from: act.from,
            to: act.to,
            title: act.title,
            source: act.source,
            licence: act.licence,
            at: stamp.at,
            import: act.import,
            undone: false,
        });
    }
}
