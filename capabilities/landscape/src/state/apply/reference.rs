//! Lists of need, boundaries and reference groups come and go.

use std::collections::BTreeMap;

use hub::{Id, Stamp};

use crate::act::{AreasPublished, NeedPublished, ReferenceSet};
use crate::state::State;
use crate::state::reference::{Group, Sheet};

impl State {
    pub(super) fn publish_need(&mut self, act: NeedPublished, stamp: &Stamp) {
        let sheet = Sheet {
            sha256: act.sha256,
            count: act.rows,
            day: act.day,
            title: act.title,
            source: act.source,
            at: stamp.at,
            versions: 1,
            withdrawn: false,
        };
        put(&mut self.reference.needs, act.id, sheet);
    }

    pub(super) fn publish_areas(&mut self, act: AreasPublished, stamp: &Stamp) {
        let sheet = Sheet {
            sha256: act.sha256,
            count: act.shapes,
            day: None,
            title: act.title,
            source: act.source,
            at: stamp.at,
            versions: 1,
            withdrawn: false,
        };
        put(&mut self.reference.areas, act.id, sheet);
    }

    pub(super) fn withdraw_sheet(&mut self, id: Id) {
        let Self { reference, .. } = self;
        for sheets in [&mut reference.needs, &mut reference.areas] {
            if let Some(sheet) = sheets.get_mut(&id) {
                sheet.withdrawn = true;
            }
        }
    }

    pub(super) fn set_reference(&mut self, act: ReferenceSet, stamp: &Stamp) {
        let group = Group {
            share: act.share,
            kinds: act.kinds,
            countries: act.countries,
            areas: act.areas,
            name: act.name,
            source: act.source,
            at: stamp.at,
        };
        self.reference.groups.insert(act.group, group);
    }
}

fn put(sheets: &mut BTreeMap<Id, Sheet>, id: Id, mut sheet: Sheet) {
    sheet.versions += sheets.get(&id).map_or(0, |known| known.versions);
    sheets.insert(id, sheet);
}
