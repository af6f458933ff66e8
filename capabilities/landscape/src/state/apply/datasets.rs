//! Datasets are published, version by version.

use hub::Stamp;

use crate::act::{DatasetPublished, DatasetRestored};
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

    /// The version that is to count becomes the newest.
    pub(super) fn restore(&mut self, act: &DatasetRestored) {
        let Some(set) = self.datasets.get_mut(&act.id) else { return };
        set.withdrawn = false;
        if let Some(place) = set.versions.iter().rposition(|v| v.sha256 == act.sha256) {
            let version = set.versions.remove(place);
            set.versions.push(version);
        }
    }
}
