//! What can happen in the landscape: every kind of act on one screen, one file a subject.

mod actors;
mod datasets;
mod imports;
mod ties;

use hub::Said;

pub use actors::{
    ActorAdded, ActorChanged, ActorRetired, ActorsJoined, ActorsParted, ActorsToldApart,
    ApartWithdrawn,
};
pub use datasets::{DatasetPublished, DatasetWithdrawn};
pub use imports::{FileKind, ImportMade, ImportUndone, RowCounts};
pub use ties::{TieAdded, TieEnded};

hub::acts! {
    /// What can happen in the landscape.
    pub enum Act {
        /// An organisation is put on the map.
        ActorAdded = "landscape.actor_added", words 4;
        /// Something about an organisation is added or corrected.
        ActorChanged = "landscape.actor_changed", words 4;
        /// An organisation is taken off the map: closed, or here by mistake.
        ActorRetired = "landscape.actor_retired", words 2;
        /// Two entries turn out to be one organisation.
        ActorsJoined = "landscape.actors_joined", words 2;
        /// A joining is undone: they are two after all.
        ActorsParted = "landscape.actors_parted", words 2;
        /// Two look-alikes are known to be different, so nobody is asked again.
        ActorsToldApart = "landscape.actors_told_apart", words 2;
        /// Two that were told apart may be the same after all.
        ApartWithdrawn = "landscape.apart_withdrawn", words 2;
        /// A tie between two organisations is put on the map.
        TieAdded = "landscape.tie_added", words 2;
        /// A tie has ended, or was here by mistake.
        TieEnded = "landscape.tie_ended", words 2;
        /// A partner's activities are published, as a first or a new version.
        DatasetPublished = "landscape.dataset_published", words 4;
        /// A dataset is no longer to be counted.
        DatasetWithdrawn = "landscape.dataset_withdrawn", words 2;
        /// A file was brought in; the acts that follow name this one.
        ImportMade = "landscape.import_made", words 4;
        /// Everything a file brought in is taken back.
        ImportUndone = "landscape.import_undone", words 2;
    }
}

/// Calls back with the name and the words of each hidden field.
type Each<'a> = &'a mut dyn FnMut(&'static str, &mut Said);
