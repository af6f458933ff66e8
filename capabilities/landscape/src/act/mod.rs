//! What can happen in the landscape: every kind of act on one screen, one file a subject.

mod actors;
mod coordination;
mod datasets;
mod imports;
mod missing;
mod partners;
mod reference;
mod ties;
mod views;

use hub::Said;

pub use actors::{
    ActorAdded, ActorChanged, ActorRetired, ActorsJoined, ActorsParted, ActorsToldApart,
    ApartWithdrawn,
};
pub use coordination::{OverlapAnswered, OverlapRaised, OverlapSettled, ReportsJudged};
pub use datasets::{DatasetPublished, DatasetRestored, DatasetWithdrawn};
pub use imports::{FileKind, ImportMade, ImportUndone, RowCounts};
pub use missing::{
    ASKED, AbsenceNoted, ApproachPlanned, Nominated, NominationAnswered, RoundClosed, RoundOpened,
};
pub use partners::{
    InvitationEnded, PartnerAnswered, PartnerInvited, PartnerRated, PartnerReminded,
};
pub use reference::{
    AreasPublished, AreasWithdrawn, NeedPublished, NeedWithdrawn, ReferenceDropped, ReferenceSet,
};
pub use ties::{TieAdded, TieAnswered, TieChanged, TieEnded};
pub use views::{AreasChosen, StepPut, StepRemoved, ViewRetired, ViewSaved};

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
        /// Something about a tie is corrected.
        TieChanged = "landscape.tie_changed", words 2;
        /// One of the two organisations says whether a tie is there.
        TieAnswered = "landscape.tie_answered", words 2;
        /// A tie has ended, or was here by mistake.
        TieEnded = "landscape.tie_ended", words 2;
        /// An organisation is asked to check its entry and name its ties, without an account.
        PartnerInvited = "landscape.partner_invited", words 2;
        /// An organisation that has not answered is reminded.
        PartnerReminded = "landscape.partner_reminded", words 0;
        /// An invitation no longer holds.
        InvitationEnded = "landscape.invitation_ended", words 2;
        /// An organisation says that its entry and its ties are complete as of now.
        PartnerAnswered = "landscape.partner_answered", words 0;
        /// One organisation answers the questions on trust and value about another.
        PartnerRated = "landscape.partner_rated", words 2;
        /// A view of the map is saved under an address of its own.
        ViewSaved = "landscape.view_saved", words 4;
        /// A saved view is no longer offered.
        ViewRetired = "landscape.view_retired", words 2;
        /// A step of a story is written.
        StepPut = "landscape.step_put", words 4;
        /// A step is taken out of a story.
        StepRemoved = "landscape.step_removed", words 0;
        /// Which issue areas the hub works on.
        AreasChosen = "landscape.areas_chosen", words 0;
        /// A partner's activities are published, as a first or a new version.
        DatasetPublished = "landscape.dataset_published", words 4;
        /// A dataset is no longer to be counted.
        DatasetWithdrawn = "landscape.dataset_withdrawn", words 2;
        /// A dataset counts again, in the version it had or an earlier one.
        DatasetRestored = "landscape.dataset_restored", words 2;
        /// A file was brought in; the acts that follow name this one.
        ImportMade = "landscape.import_made", words 4;
        /// Everything a file brought in is taken back.
        ImportUndone = "landscape.import_undone", words 2;
        /// Two organisations whose work overlaps are asked to talk to each other.
        OverlapRaised = "landscape.overlap_raised", words 4;
        /// Somebody answers in a talk about an overlap.
        OverlapAnswered = "landscape.overlap_answered", words 2;
        /// A talk about an overlap comes to an end.
        OverlapSettled = "landscape.overlap_settled", words 2;
        /// Two reports are one activity, or two after all.
        ReportsJudged = "landscape.reports_judged", words 2;
        /// A list of need is published, as a first or a new version.
        NeedPublished = "landscape.need_published", words 2;
        /// A list of need is no longer held against the map.
        NeedWithdrawn = "landscape.need_withdrawn", words 2;
        /// The hub's own boundaries are published, as a first or a new version.
        AreasPublished = "landscape.areas_published", words 2;
        /// Boundaries are no longer shown.
        AreasWithdrawn = "landscape.areas_withdrawn", words 2;
        /// A reference group is set, with the share it should have.
        ReferenceSet = "landscape.reference_set", words 2;
        /// A reference group is no longer the hub's.
        ReferenceDropped = "landscape.reference_dropped", words 2;
        /// What is to be done about an organisation of influence that is not a member.
        ApproachPlanned = "landscape.approach_planned", words 2;
        /// Somebody who should be on the map is brought forward by name.
        Nominated = "landscape.nominated", words 4;
        /// A nomination is answered.
        NominationAnswered = "landscape.nomination_answered", words 2;
        /// A round of asking "whom else?" begins.
        RoundOpened = "landscape.round_opened", words 2;
        /// A round of asking ends.
        RoundClosed = "landscape.round_closed", words 2;
        /// Why somebody is not here.
        AbsenceNoted = "landscape.absence_noted", words 2;
    }
}

/// Calls back with the name and the words of each hidden field.
type Each<'a> = &'a mut dyn FnMut(&'static str, &mut Said);
