//! What the files of a sealed vote must hold. An act names only what it adds to the archive; all
//! that stood there before was checked when it was recorded. So no act can name a file that is not
//! the next part of its own election, and nothing else is published with it.

use std::sync::Arc;

use hub::{AtHand, FileCheck, Hub, Refusal};
use sealed::archive::{Event, Kind};
use sealed::trustees;
use sealed::{Archive, Ballot, Verified, Wrong};

use crate::act::{Act, SealedBallotCast, SealedStepTaken, SealedVotePrepared};
use crate::model::{Choice, Motion, SealedStep, Sealing};
use crate::state::State;

/// Where the bytes of a file are found by their SHA-256.
type Files<'f> = &'f dyn Fn(&str) -> Option<Arc<[u8]>>;

/// The check whether the files that an act of a sealed vote names are what it says: the refusal
/// says which part does not hold, and why. It takes with it what it needs of the motion.
#[must_use]
pub fn check_files(act: &Act, hub: &Hub) -> Option<FileCheck> {
    let motion = |id| hub.room::<State>().motion(id);
    match act {
        Act::SealedVotePrepared(act) => {
            let motion = motion(act.motion)?;
            let asked = Asked::of(motion);
            let act = act.clone();
            let rests_on = format!("{asked:?}");
            Some(checked(rests_on, move |files| begins(&act, &asked, files)))
        }
        Act::SealedBallotCast(act) => {
            let (sealing, act) = (motion(act.motion)?.sealing.clone()?, act.clone());
            Some(checked(place(&sealing), move |files| is_cast(&act, &sealing, files)))
        }
        Act::SealedStepTaken(act) => {
            let (sealing, act) = (motion(act.motion)?.sealing.clone()?, act.clone());
            Some(checked(place(&sealing), move |files| goes_on(&act, &sealing, files)))
        }
        _ => None,
    }
}

fn checked(
    rests_on: String,
    run: impl FnOnce(Files) -> Result<(), Wrong> + Send + 'static,
) -> FileCheck {
    let refused = |wrong| Refusal::invalid("decisions-refused-archive").with("why", wrong);
    let run =
        Box::new(move |at_hand: &dyn AtHand| run(&|name| at_hand.file(name)).map_err(refused));
    FileCheck { rests_on, run }
}

/// How far an archive is: its head stands for all that came before.
fn place(sealing: &Sealing) -> String {
    format!("{} {}", sealing.archive, sealing.head())
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

fn begins(act: &SealedVotePrepared, asked: &Asked, files: Files) -> Result<(), Wrong> {
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
    asked.are_of(&verified)
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

/// What a sealed ballot asks.
#[derive(Debug, Clone)]
struct Asked {
    answers: Vec<Option<String>>,
    is_election: bool,
}

impl Asked {
    fn of(motion: &Motion) -> Self {
        let answers = answers(motion).into_iter().map(|name| name.map(str::to_owned));
        Self { answers: answers.collect(), is_election: !motion.ballot().is_empty() }
    }

    /// Whether an archive asks this: one answer of two, or of the candidates by their names and in
    /// their order, with a blank vote. A name that was erased cannot be compared.
    fn are_of(&self, verified: &Verified) -> Result<(), Wrong> {
        let wrong = |why: &str| Err(Wrong::new("question", why));
        let [question] = verified.election.questions.as_slice() else {
            return wrong("there must be exactly one");
        };
        if question.answers.len() != self.answers.len() {
            return wrong("it must have one answer for each of those on the ballot");
        }
        for (found, wanted) in question.answers.iter().zip(&self.answers) {
            if wanted.as_ref().is_some_and(|wanted| wanted != found) {
                let wanted = wanted.as_deref().unwrap_or_default();
                return wrong(&format!("`{found}` should be `{wanted}`"));
            }
        }
        // Who may mark both of two answers would make a sum that is not a count of ballots.
        let marks = if self.is_election { self.answers.len() } else { 1 };
        let at_most = usize::try_from(question.max).is_ok_and(|most| most <= marks);
        if !question.is_blank_allowed() || question.min != 1 || !at_most {
            return wrong("it must allow a blank vote, and else at least one answer");
        }
        Ok(())
    }
}

/// Whether an archive asks the motion's question.
///
/// # Errors
/// What of the question is another one.
pub fn asks(motion: &Motion, verified: &Verified) -> Result<(), Wrong> {
    Asked::of(motion).are_of(verified)
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
