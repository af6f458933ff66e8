//! What the files of a sealed vote must hold. An act names only what it adds to the archive; all
//! that stood there before was checked when it was recorded. So no act can name a file that is not
//! the next part of its own election, and nothing else is published with it.

use std::sync::Arc;

use hub::{AtHand, Hub, Refusal};
use sealed::archive::{Event, Kind};
use sealed::trustees;
use sealed::{Archive, Ballot, Verified, Wrong};

use crate::act::{Act, SealedBallotCast, SealedStepTaken, SealedVotePrepared};
use crate::model::{Choice, Motion, SealedStep, Sealing};
use crate::state::State;

/// Where the bytes of a file are found by their SHA-256.
type Files<'f> = &'f dyn Fn(&str) -> Option<Arc<[u8]>>;

/// Whether the files that an act of a sealed vote names are what it says.
///
/// # Errors
/// The refusal that says which part does not hold, and why.
pub fn check_files(act: &Act, hub: &Hub, at_hand: &dyn AtHand) -> Result<(), Refusal> {
    let files: Files = &|name| at_hand.file(name);
    let motion = |id| hub.room::<State>().motion(id);
    let sealing = |id| motion(id).and_then(|motion| motion.sealing.as_ref());
    let checked = match act {
        Act::SealedVotePrepared(act) => {
            motion(act.motion).map_or(Ok(()), |motion| begins(act, motion, files))
        }
        Act::SealedBallotCast(act) => {
            sealing(act.motion).map_or(Ok(()), |sealing| is_cast(act, sealing, files))
        }
        Act::SealedStepTaken(act) => {
            sealing(act.motion).map_or(Ok(()), |sealing| goes_on(act, sealing, files))
        }
        _ => Ok(()),
    };
    checked.map_err(|wrong| Refusal::invalid("decisions-refused-archive").with("why", wrong))
}

fn file(files: Files, name: &str) -> Result<Arc<[u8]>, Wrong> {
    files(name).ok_or_else(|| Wrong::new(name, "this file is missing"))
}

/// The whole archive of a sealed vote as the record names it, for anybody's own program.
///
/// # Errors
/// The file that is missing or damaged.
pub fn assembled(sealing: &Sealing, files: Files) -> Result<Archive, Wrong> {
    let mut archive = Archive::read(&file(files, &sealing.archive)?)?;
    for event in sealing.events.iter().skip(1) {
        add(&mut archive, event.step, &event.data, files)?;
    }
    match archive.head() == Some(sealing.head()) {
        true => Ok(archive),
        false => Err(Wrong::new("archive", "its events are not those that the record names")),
    }
}

fn add(
    archive: &mut Archive,
    step: SealedStep,
    data: &[String],
    files: Files,
) -> Result<(), Wrong> {
    for name in data {
        archive.add(file(files, name)?.to_vec())?;
    }
    archive.happen(kind_of(step), data.last().cloned())
}

const fn kind_of(step: SealedStep) -> Kind {
    match step {
        SealedStep::Setup => Kind::Setup,
        SealedStep::Ballot => Kind::Ballot,
        SealedStep::EndBallots => Kind::EndBallots,
        SealedStep::EncryptedTally => Kind::EncryptedTally,
        SealedStep::PartialDecryption => Kind::PartialDecryption,
        SealedStep::Result => Kind::Result,
    }
}

fn begins(act: &SealedVotePrepared, motion: &Motion, files: Files) -> Result<(), Wrong> {
    let archive = Archive::read(&file(files, &act.archive)?)?;
    let verified = sealed::verify(&archive)?;
    if archive.event_hashes() != [act.event.clone()] {
        return Err(Wrong::new("event 0", "it is not the one named, or others follow it"));
    }
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    if verified.trustees.keys().count() != act.trustees.len()
        || threshold(&verified) != act.threshold
    {
        return Err(Wrong::new("trustees", "they are not as many as named"));
    }
    if number(verified.credentials.len()) != act.credentials {
        return Err(Wrong::new("credentials", "they are not as many as named"));
    }
    asks(motion, &verified)
}

/// How many trustees of an archive decrypt together.
#[must_use]
pub fn threshold(verified: &Verified) -> u64 {
    let enough = verified.trustees.0.iter().map(|kind| match kind {
        trustees::Kind::Single(_) => 1,
        trustees::Kind::Pedersen(group) => u64::try_from(group.threshold).unwrap_or(u64::MAX),
    });
    enough.sum()
}

/// Whether an archive asks the motion's question: one answer of two, or of the candidates by their
/// names and in their order, with a blank vote. A name that was erased cannot be compared.
///
/// # Errors
/// What of the question is another one.
pub fn asks(motion: &Motion, verified: &Verified) -> Result<(), Wrong> {
    let wrong = |why: &str| Err(Wrong::new("question", why));
    let [question] = verified.election.questions.as_slice() else {
        return wrong("there must be exactly one");
    };
    let answers = answers(motion);
    if question.answers.len() != answers.len() {
        return wrong("it must have one answer for each of those on the ballot");
    }
    for (found, wanted) in question.answers.iter().zip(&answers) {
        if wanted.is_some_and(|wanted| wanted != found) {
            return wrong(&format!("`{found}` should be `{}`", wanted.unwrap_or_default()));
        }
    }
    // Who may mark both of two answers would make a sum that is not a count of ballots.
    let marks = if motion.ballot().is_empty() { 1 } else { answers.len() };
    let at_most = usize::try_from(question.max).is_ok_and(|most| most <= marks);
    if !question.is_blank_allowed() || question.min != 1 || !at_most {
        return wrong("it must allow a blank vote, and else at least one answer");
    }
    Ok(())
}

/// The answers of a sealed ballot in their order; nothing for a name that was erased.
#[must_use]
pub fn answers(motion: &Motion) -> Vec<Option<&str>> {
    match motion.ballot().as_slice() {
        [] => [Choice::Agree, Choice::Disagree].map(|choice| Some(choice.as_str())).to_vec(),
        ballot => ballot.iter().map(|candidate| candidate.name.as_text()).collect(),
    }
}

fn is_cast(act: &SealedBallotCast, sealing: &Sealing, files: Files) -> Result<(), Wrong> {
    let wrong = |why: &str| Err(Wrong::new("ballot", why));
    let setup = Archive::read(&file(files, &sealing.archive)?)?;
    let ballot = Ballot::read(&file(files, &act.ballot)?)?;
    if sealing.files().any(|name| *name == act.ballot) {
        return wrong("it was cast before");
    }
    sealed::resume(&setup, 1)?.check_ballot(&ballot)?;
    if ballot.credential_hash() != act.credential {
        return wrong("its credential is not the one named");
    }
    match ballot_event(sealing, &act.ballot).hash()? == act.event {
        true => Ok(()),
        false => wrong("its event is not the one named"),
    }
}

/// The event of a ballot of this name that is cast next.
#[must_use]
pub fn ballot_event(sealing: &Sealing, name: &str) -> Event {
    Event {
        parent: Some(sealing.head().to_owned()),
        height: u64::try_from(sealing.events.len()).unwrap_or(u64::MAX),
        kind: Kind::Ballot,
        payload: Some(name.to_owned()),
    }
}

fn goes_on(act: &SealedStepTaken, sealing: &Sealing, files: Files) -> Result<(), Wrong> {
    let mut archive = assembled(sealing, files)?;
    let known = archive.events().len();
    add(&mut archive, act.step, &act.data, files)?;
    if archive.head() != Some(act.event.as_str()) {
        return Err(Wrong::new("event", "it is not the one named"));
    }
    let verified = sealed::resume(&archive, known)?;
    let sums = verified.result.as_ref().and_then(|tally| tally.result.first());
    if act.step == SealedStep::Result && sums != Some(&act.result) {
        return Err(Wrong::new("result", "these are not the sums that were decrypted"));
    }
    Ok(())
}
