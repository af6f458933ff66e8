//! The fold of secret votes.

use charter::model::BallotMode;
use hub::{Id, Said};

use super::State;
use crate::act::{Act, SealedBallotCast, SealedStepTaken, SealedVotePrepared};
use crate::model::{Envelope, Moment, OpenVote, SealedEvent, SealedStep, Sealing, Standing};
use crate::tally;

impl State {
    /// Acts of votes whose ballots are closed or sealed.
    pub(super) fn apply_secret(&mut self, act: Act, made: Moment) {
        match act {
            Act::ClosedBallotCast(act) => self.with_vote(act.motion, |vote| {
                put(vote, act.seat, act.slip, None, made);
            }),
            Act::BallotsCounted(act) => self.with_vote(act.motion, |vote| {
                vote.slips.extend(act.slips);
                if vote.slips.len() == vote.secret.len() {
                    vote.forget();
                }
            }),
            Act::SealedVotePrepared(act) => self.prepare(act, made),
            Act::SealedBallotCast(act) => self.cast_sealed(act, made),
            Act::SealedStepTaken(act) => self.step(act, made),
            other => self.apply_budget(other, made),
        }
    }

    fn prepare(&mut self, act: SealedVotePrepared, made: Moment) {
        self.with(act.motion, |motion| {
            let (step, data) = (SealedStep::Setup, Vec::new());
            let setup = SealedEvent { hash: act.event, step, data, made };
            motion.sealing = Some(Sealing {
                authority: act.authority,
                trustees: act.trustees,
                threshold: act.threshold,
                credentials: act.credentials,
                archive: act.archive,
                events: vec![setup],
                result: None,
            });
        });
    }

    fn cast_sealed(&mut self, act: SealedBallotCast, made: Moment) {
        let (motion, seat, credential) = (act.motion, act.seat, act.credential);
        let (hash, step, data) = (act.event, SealedStep::Ballot, vec![act.ballot]);
        self.grow(motion, SealedEvent { hash, step, data, made: made.clone() });
        self.with_vote(motion, |vote| put(vote, seat, Said::default(), Some(credential), made));
    }

    fn step(&mut self, act: SealedStepTaken, made: Moment) {
        let (hash, step, data) = (act.event, act.step, act.data);
        self.grow(act.motion, SealedEvent { hash, step, data, made });
        if act.step == SealedStep::Result {
            self.with(act.motion, |motion| {
                if let Some(sealing) = &mut motion.sealing {
                    sealing.result = Some(act.result);
                }
            });
        }
    }

    fn grow(&mut self, id: Id, event: SealedEvent) {
        self.with(id, |motion| {
            if let Some(sealing) = &mut motion.sealing {
                sealing.events.push(event);
            }
        });
    }

    /// Entries of closed ballots that were counted or never will be, those that others took the
    /// place of too.
    pub(super) fn served_ballots(&self) -> Vec<u64> {
        let served = self
            .motions()
            .filter(|motion| motion.standing == Standing::Withdrawn || tally::is_counted(motion));
        let votes = served.filter_map(|motion| motion.vote.as_ref());
        let closed = votes.filter(|vote| vote.rule.ballot.mode == BallotMode::Closed);
        let envelopes = closed.flat_map(|vote| vote.secret.values());
        envelopes.flat_map(|it| it.earlier.iter().copied().chain([it.made.entry])).collect()
    }
}

/// The last ballot of a seat counts.
fn put(vote: &mut OpenVote, seat: String, slip: Said, credential: Option<String>, made: Moment) {
    let mut earlier = Vec::new();
    if let Some(before) = vote.secret.remove(&seat) {
        earlier = before.earlier;
        earlier.push(before.made.entry);
    }
    vote.secret.insert(seat, Envelope { slip, credential, made, earlier });
}
