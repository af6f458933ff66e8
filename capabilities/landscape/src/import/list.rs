//! A list of activities that is published: its file, and the act that names it.

use hub::{Id, Said};

use super::plan::Choices;
use super::report::Plan;
use crate::act::{Act, DatasetPublished};
use crate::model::dataset::{Dataset, sha256};

/// What is said of a list.
#[derive(Clone, Debug, Default)]
pub(super) struct About {
    pub title: String,
    pub source: String,
    pub licence: String,
    pub shape: Box<str>,
    pub owner: Option<Id>,
}

impl About {
    /// As it was chosen for the file.
    pub(super) fn chosen(choices: &Choices, shape: &str, owner: Option<Id>) -> Self {
        Self {
            title: choices.title.clone(),
            source: choices.source.clone(),
            licence: choices.licence.clone(),
            shape: shape.into(),
            owner,
        }
    }
}

/// Publishes rows as a version of the list of this id, where they differ from the version that
/// counts now; gives the bytes to keep.
pub(super) fn publish(
    plan: &mut Plan,
    (id, known): (Id, Option<&str>),
    dataset: &Dataset,
    about: About,
    import: Id,
) -> Option<Vec<u8>> {
    let bytes = dataset.to_bytes();
    debug_assert!(Dataset::from_bytes(&bytes).is_ok(), "whoever reads it finds its rows");
    let hash = sha256(&bytes);
    if known == Some(&*hash) {
        return None;
    }
    let (from, to) = dataset.period();
    plan.acts.push(Act::DatasetPublished(DatasetPublished {
        id,
        sha256: hash.into(),
        after: known.map(Into::into),
        rows: u64::from(dataset.rows),
        owner: about.owner,
        shape: about.shape,
        from,
        to,
        import: Some(import),
        title: Said::text(&about.title),
        source: Said::text(&about.source),
        licence: Said::text(&about.licence),
        mapping: Said::default(),
    }));
    Some(bytes)
}
