//! Sealed votes: archives and ballots that come in as files, checked before anything is recorded.

use faces::parts::{self, Field};
use faces::{Ctx, Failure, FieldError, Fields, Next};
use hub::{Id, Refusal};
use maud::{Markup, html};
use sealed::archive::Kind;
use sealed::trustees;
use sealed::{Archive, Ballot, Verified, Wrong, verify};

use super::forms::seat;
use super::steps::wrong;
use crate::act::{Act, SealedBallotCast, SealedStepTaken, SealedVotePrepared};
use crate::model::{Motion, SealedStep};
use crate::view::{self, DecisionView};

/// What officers do: prepare the vote, and bring the archive on when it has closed.
pub(super) fn officers(ctx: &Ctx, page: &DecisionView) -> Markup {
    if !page.may.seal {
        return html! {};
    }
    let lang = ctx.lang;
    let begins = page.votes.is_none();
    let label = if begins { "decisions-seal-prepare" } else { "decisions-seal-bring-on" };
    let form = html! {
        p.muted { (lang.word(&format!("{label}-meaning"))) }
        @if begins {
            (Field::new("authority", &lang.word("decisions-sealed-authority"))
                .hint(&lang.word("decisions-sealed-authority-hint")).retry(ctx).text("text"))
            (Field::new("trustees", &lang.word("decisions-sealed-trustees"))
                .hint(&lang.word("decisions-sealed-trustees-hint")).retry(ctx).area(4))
        }
        (Field::new("archive", &lang.word("decisions-sealed-archive")).retry(ctx).file(".bel"))
        (parts::button(&lang.word(label)))
    };
    parts::details(
        &lang.word(label),
        parts::form_with_file(ctx, &format!("decisions/{}/seal", page.n), form),
    )
}

/// A voter's ballot, made by their own program, put at the end of the archive.
pub(super) fn cast(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let sealing = motion.sealing.as_ref().ok_or(Failure::NotFound)?;
    let no_file = || wrong("ballot", "decisions-wrong-file");
    let (_, bytes) = fields.file("ballot").ok_or_else(no_file)?;
    let ballot: Ballot = hub::serde_json::from_slice(bytes).map_err(|_| no_file())?;
    let kept = ctx.services.file(&sealing.archive).ok_or(Failure::NotFound)?;
    let refuse = |wrong: Wrong| refused("ballot", &wrong);
    let mut archive = Archive::read(&kept).map_err(refuse)?;
    // What is in the archive was checked when it came in: only the setup is read again.
    sealed::setup(&archive).and_then(|it| it.check_ballot(&ballot)).map_err(refuse)?;
    if archive.holds(&ballot.to_bytes().map_err(refuse)?) {
        return Err(wrong("ballot", "decisions-wrong-cast-before"));
    }
    let parent = archive.head().unwrap_or_default().to_owned();
    archive.receive(&ballot).map_err(refuse)?;
    let act = SealedBallotCast {
        motion: motion.id,
        seat: seat(fields),
        credential: ballot.credential_hash(),
        parent,
        event: archive.head().unwrap_or_default().to_owned(),
        archive: kept_as(ctx, &archive)?,
    };
    let to = format!("decisions/{}#secret", motion.n);
    Ok(Next::act(Act::SealedBallotCast(act), to).saying("decisions-said-voted"))
}

/// An officer's archive: it begins a sealed vote, or brings it on after the ballots.
pub(super) fn seal(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let (_, bytes) =
        fields.file("archive").ok_or_else(|| wrong("archive", "decisions-wrong-file"))?;
    let refuse = |wrong: Wrong| refused("archive", &wrong);
    let archive = Archive::read(bytes).map_err(refuse)?;
    let verified = verify(&archive).map_err(refuse)?;
    let acts = match &motion.vote {
        None => vec![Act::SealedVotePrepared(prepared(ctx, motion, &archive, &verified, fields)?)],
        Some(_) => steps(ctx, motion, &archive, &verified)?,
    };
    let to = format!("decisions/{}#secret", motion.n);
    Ok(Next::acts(acts, to).saying("decisions-said-sealed"))
}

fn prepared(
    ctx: &Ctx,
    motion: &Motion,
    archive: &Archive,
    verified: &Verified,
    fields: &Fields,
) -> Result<SealedVotePrepared, Failure> {
    let found = |field: &str, text: &str| {
        members::find(ctx, text.trim()).ok_or_else(|| wrong(field, "decisions-wrong-who"))
    };
    let lines = fields.get("trustees").unwrap_or_default().lines();
    let named = lines.filter(|line| !line.trim().is_empty());
    let trustees: Vec<Id> = named.map(|line| found("trustees", line)).collect::<Result<_, _>>()?;
    if trustees.len() != verified.trustees.keys().count() {
        return Err(wrong("trustees", "decisions-wrong-trustees"));
    }
    if !asks(motion, verified) {
        return Err(wrong("archive", "decisions-wrong-questions"));
    }
    let enough = verified.trustees.0.iter().map(|kind| match kind {
        trustees::Kind::Single(_) => 1,
        trustees::Kind::Pedersen(group) => group.threshold,
    });
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    Ok(SealedVotePrepared {
        motion: motion.id,
        authority: found("authority", fields.get("authority").unwrap_or_default())?,
        trustees,
        threshold: number(enough.sum()),
        credentials: number(verified.credentials.len()),
        event: archive.head().unwrap_or_default().to_owned(),
        archive: kept_as(ctx, archive)?,
    })
}

/// Whether the archive asks the motion's question: one answer of two or of the candidates, in
/// their order, with a blank vote, and no ballot cast yet.
fn asks(motion: &Motion, verified: &Verified) -> bool {
    let number = match motion.ballot().len() {
        0 => 2,
        candidates => candidates,
    };
    let fits = |question: &sealed::Question| {
        // Who may mark both of two answers would make a sum that is not a count of ballots.
        let marks = if motion.ballot().is_empty() { 1 } else { number };
        let at_most = usize::try_from(question.max).is_ok_and(|most| most <= marks);
        let marked = at_most && question.min == 1;
        question.answers.len() == number && question.is_blank_allowed() && marked
    };
    let one = matches!(verified.election.questions.as_slice(), [question] if fits(question));
    one && verified.ballots.is_empty() && verified.is_open
}

/// The events of an archive beyond those that the record names.
fn steps(
    ctx: &Ctx,
    motion: &Motion,
    archive: &Archive,
    verified: &Verified,
) -> Result<Vec<Act>, Failure> {
    let sealing = motion.sealing.as_ref().ok_or(Failure::NotFound)?;
    let hashes = archive.event_hashes().to_vec();
    let known = sealing.events.iter().map(|event| &event.hash);
    if !known.eq(hashes.iter().take(sealing.events.len())) {
        return Err(wrong("archive", "decisions-refused-sealed-parent"));
    }
    let file = kept_as(ctx, archive)?;
    let mut parent = sealing.head().to_owned();
    let fresh = archive.events().iter().zip(hashes).skip(sealing.events.len());
    let acts = fresh.map(|(event, hash)| {
        let step = step_of(event.kind)?;
        let result = verified.result.as_ref().filter(|_| step == SealedStep::Result);
        let sums = result.and_then(|tally| tally.result.first()).cloned().unwrap_or_default();
        let before = std::mem::replace(&mut parent, hash.clone());
        Some(Act::SealedStepTaken(SealedStepTaken {
            motion: motion.id,
            step,
            parent: before,
            event: hash,
            archive: file.clone(),
            result: sums,
        }))
    });
    let acts: Option<Vec<Act>> = acts.collect();
    let acts = acts.filter(|acts| !acts.is_empty());
    acts.ok_or_else(|| wrong("archive", "decisions-refused-sealed-step"))
}

const fn step_of(kind: Kind) -> Option<SealedStep> {
    match kind {
        Kind::EndBallots => Some(SealedStep::EndBallots),
        Kind::EncryptedTally => Some(SealedStep::EncryptedTally),
        Kind::PartialDecryption => Some(SealedStep::PartialDecryption),
        Kind::Result => Some(SealedStep::Result),
        Kind::Setup | Kind::Ballot | Kind::Shuffle | Kind::EndShuffles => None,
    }
}

fn kept_as(ctx: &Ctx, archive: &Archive) -> Result<String, Failure> {
    ctx.services.keep_file(archive.as_bytes()).map_err(Failure::Fault)
}

/// What the file's own check found, beside the field.
fn refused(field: &str, found: &Wrong) -> Failure {
    let why = Refusal::invalid("decisions-wrong-sealed").with("why", found);
    Failure::Fields(vec![FieldError { field: field.to_owned(), why }])
}
