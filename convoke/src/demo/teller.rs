//! Tells a story to a hub: the clock is set to each moment, the act is proposed, and what falls due
//! by itself happens at its own moment.

use std::sync::Arc;

use hub::{AnyAct, At, Id, Principal, Proposal};
use indicatif::ProgressBar;
use models::demo::File;

use super::files;
use crate::live::Live;
use crate::machine::{self, Clock};

/// Something that happens.
pub enum What {
    /// Somebody acts.
    Act(Principal, AnyAct),
    /// A vote opens: who, which motion, by which rule, until when.
    Vote(Principal, Id, String, At),
    /// A partner's file is brought in.
    File(File),
    /// A deadline passes.
    Due,
}

/// Something that happens at a moment.
pub struct Event {
    at: At,
    what: What,
}

impl Event {
    /// Something at a moment.
    pub const fn new(at: At, what: What) -> Self {
        Self { at, what }
    }

    /// An act at a moment.
    pub fn act(at: At, by: Principal, act: impl Into<AnyAct>) -> Self {
        Self::new(at, What::Act(by, act.into()))
    }
}

/// Tells a story to one hub.
pub struct Teller<'l> {
    live: &'l Live,
    clock: &'l Arc<Clock>,
    secretariat: Id,
    bar: ProgressBar,
}

impl<'l> Teller<'l> {
    /// A teller; files are brought in by this person of the secretariat.
    pub fn new(live: &'l Live, clock: &'l Arc<Clock>, secretariat: Id) -> Self {
        let bar = crate::cli::progress("making the demo hub", None);
        Self { live, clock, secretariat, bar }
    }

    /// Tells what happens, in the order of time; what is told for one moment stays in its order,
    /// and is recorded together or not at all.
    ///
    /// # Errors
    /// The first act that is refused.
    pub fn tell(&self, mut events: Vec<Event>) -> Result<(), String> {
        events.sort_by_key(|event| event.at);
        let mut group: Vec<Proposal> = Vec::new();
        let mut moment = None;
        for event in events {
            if moment != Some(event.at) {
                self.record(&mut group)?;
                self.clock.set(event.at);
                moment = Some(event.at);
            }
            match event.what {
                What::Act(by, act) => group.push(proposal(by, act)),
                What::Vote(by, motion, rule, until) => {
                    self.record(&mut group)?;
                    group.push(proposal(by, self.opening(motion, rule, until)));
                }
                What::File(file) => {
                    self.record(&mut group)?;
                    files::bring(self.live, &file, self.secretariat)?;
                }
                What::Due => {
                    self.record(&mut group)?;
                    self.live.tick().map_err(|no| no.to_string())?;
                }
            }
        }
        self.record(&mut group)
    }

    /// The opening of a vote, with the charter and the seats of this moment.
    fn opening(&self, motion: Id, rule: String, until: At) -> AnyAct {
        let now = self.clock.now();
        let (charter, seats) = self.live.read(|hub| {
            let state = hub.room::<charter::State>();
            let found = hub.room::<decisions::State>().motion(motion);
            let seats = found.map_or(0, |m| decisions::tally::electorate(m, hub, now).len());
            (state.version(), u64::try_from(seats).unwrap_or(u64::MAX))
        });
        let opened = decisions::act::VoteOpened { motion, rule, charter, seats, until };
        decisions::act::Act::VoteOpened(opened).into()
    }

    fn record(&self, group: &mut Vec<Proposal>) -> Result<(), String> {
        if group.is_empty() {
            return Ok(());
        }
        let kinds: Vec<&str> = group.iter().map(|proposal| proposal.act.kind().name).collect();
        let about = format!("{} at {}", kinds.join(", "), self.clock.now());
        let receipts =
            self.live.propose(std::mem::take(group)).map_err(|no| format!("{about}: {no}"))?;
        self.bar.inc(u64::try_from(receipts.len()).unwrap_or_default());
        Ok(())
    }

    /// Ends the story: the clock is the system's again, and everything is published.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn end(self) -> Result<(), String> {
        self.clock.release();
        self.live.tick().map_err(|no| no.to_string())?;
        self.live.publish().map_err(|no| no.to_string())?;
        self.live.save().map_err(|no| no.to_string())?;
        self.bar.finish_and_clear();
        Ok(())
    }
}

fn proposal(by: Principal, act: AnyAct) -> Proposal {
    Proposal { by, act, nonce: machine::random() }
}
