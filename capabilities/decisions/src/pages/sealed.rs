//! Sealed votes: archives and ballots that come in as files, checked before anything is recorded.

use std::io::Write;

use faces::parts::{self, Field};
use faces::{Ctx, Failure, FieldError, Fields, Next};
use hub::Refusal;
use maud::{Markup, html};
use sealed::archive::Kind;
use sealed::{Archive, Ballot, Wrong};

use super::forms::{organisations, seat};
use crate::act::{Act, SealedBallotCast, SealedStepTaken, SealedVotePrepared};
use crate::model::{Motion, SealedStep};
use crate::rules;
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
            @if let Some(asked) = page.secret.as_ref().and_then(|it| it.questions.as_ref()) {
                (parts::details(&lang.word("decisions-seal-questions"), html! {
                    p { (lang.word("decisions-seal-questions-meaning")) }
                    pre { code { (asked) } }
                }))
            }
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

/// A voter's ballot, made by their own program. Permission is asked before anything is read.
pub(super) fn cast(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let sealing = motion.sealing.as_ref().ok_or(Failure::NotFound)?;
    let seat = seat(fields);
    view::may_cast_sealed(ctx, motion, &seat)?;
    let no_file = || Failure::at_field("ballot", "decisions-wrong-file");
    let (_, bytes) = fields.file("ballot").ok_or_else(no_file)?;
    let refuse = |wrong: Wrong| refused("ballot", &wrong);
    let setup = ctx.services.file(&sealing.archive).ok_or(Failure::NotFound)?;
    let setup = Archive::read(&setup).map_err(refuse)?;
    let ballot = Ballot::read(bytes).map_err(refuse)?;
    sealed::resume(&setup, 1).and_then(|it| it.check_ballot(&ballot)).map_err(refuse)?;
    let name = kept(ctx, bytes)?;
    if sealing.files().any(|file| *file == name) {
        return Err(Failure::at_field("ballot", "decisions-wrong-cast-before"));
    }
    let event = rules::ballot_event(sealing, &name);
    let act = SealedBallotCast {
        motion: motion.id,
        seat,
        credential: ballot.credential_hash(),
        parent: sealing.head().to_owned(),
        event: event.hash().map_err(refuse)?,
        ballot: name,
    };
    let to = format!("decisions/{}#secret", motion.n);
    Ok(Next::act(Act::SealedBallotCast(act), to).saying("decisions-said-voted"))
}

/// An officer's archive: it begins a sealed vote, or brings it on after the ballots. Reading it
/// can take long, so it goes on beside the pages; permission is asked before.
pub(super) fn seal(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    if !view::may(ctx, motion, &[]).seal {
        return Err(Refusal::forbidden("decisions-refused-seal").with("n", motion.n).into());
    }
    let (_, bytes) = fields
        .file("archive")
        .ok_or_else(|| Failure::at_field("archive", "decisions-wrong-file"))?;
    ctx.aside(&format!("decisions/{}", motion.n))?;
    let archive = Archive::read(bytes).map_err(|wrong| refused("archive", &wrong))?;
    let acts = match &motion.vote {
        None => vec![Act::SealedVotePrepared(prepared(ctx, motion, &archive, fields)?)],
        Some(_) => steps(ctx, motion, &archive)?,
    };
    let to = format!("decisions/{}#secret", motion.n);
    Ok(Next::acts(acts, to).saying("decisions-said-sealed"))
}

fn prepared(
    ctx: &Ctx,
    motion: &Motion,
    archive: &Archive,
    fields: &Fields,
) -> Result<SealedVotePrepared, Failure> {
    let [authority] = organisations(ctx, fields, "authority")?[..] else {
        return Err(Failure::at_field("authority", "decisions-wrong-who"));
    };
    let trustees = organisations(ctx, fields, "trustees")?;
    let refuse = |wrong: Wrong| refused("archive", &wrong);
    let verified = sealed::verify(archive).map_err(refuse)?;
    if trustees.len() != verified.trustees.keys().count() {
        return Err(Failure::at_field("trustees", "decisions-wrong-trustees"));
    }
    rules::asks(motion, &verified).map_err(refuse)?;
    let [event] = archive.event_hashes() else {
        return Err(Failure::at_field("archive", "decisions-wrong-begun"));
    };
    Ok(SealedVotePrepared {
        motion: motion.id,
        authority,
        trustees,
        threshold: rules::threshold(&verified),
        credentials: u64::try_from(verified.credentials.len()).unwrap_or(u64::MAX),
        event: event.clone(),
        archive: kept(ctx, archive.as_bytes())?,
    })
}

/// The events of an archive beyond those that the record names.
fn steps(ctx: &Ctx, motion: &Motion, archive: &Archive) -> Result<Vec<Act>, Failure> {
    let sealing = motion.sealing.as_ref().ok_or(Failure::NotFound)?;
    let (hashes, known) = (archive.event_hashes(), sealing.events.len());
    if !sealing.events.iter().map(|event| &event.hash).eq(hashes.iter().take(known)) {
        return Err(Failure::at_field("archive", "decisions-refused-sealed-parent"));
    }
    let refuse = |wrong: Wrong| refused("archive", &wrong);
    let verified = sealed::resume(archive, known).map_err(refuse)?;
    let mut parent = sealing.head().to_owned();
    let mut acts = Vec::new();
    for (event, hash) in archive.events().iter().zip(hashes).skip(known) {
        let step = step_of(event.kind);
        let step =
            step.ok_or_else(|| Failure::at_field("archive", "decisions-refused-sealed-step"))?;
        let result = verified.result.as_ref().filter(|_| step == SealedStep::Result);
        let data = archive.behind(event).map_err(refuse)?;
        for name in &data {
            kept(ctx, archive.data(name).map_err(refuse)?)?;
        }
        acts.push(Act::SealedStepTaken(SealedStepTaken {
            motion: motion.id,
            step,
            parent: std::mem::replace(&mut parent, hash.clone()),
            event: hash.clone(),
            data,
            result: result.and_then(|tally| tally.result.first()).cloned().unwrap_or_default(),
        }));
    }
    match acts.is_empty() {
        true => Err(Failure::at_field("archive", "decisions-wrong-nothing-new")),
        false => Ok(acts),
    }
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

/// Writes the archive as the record names it, for the form `bel` of the decision's address.
pub(super) fn archive(ctx: &Ctx, out: &mut dyn Write) -> Result<(), Failure> {
    let sealing = view::named(ctx)?.sealing.as_ref().ok_or(Failure::NotFound)?;
    let found = rules::assembled(sealing, &|name| ctx.services.file(name));
    let archive = found.map_err(|wrong| Failure::Fault(wrong.to_string()))?;
    Ok(out.write_all(archive.as_bytes())?)
}

fn kept(ctx: &Ctx, bytes: &[u8]) -> Result<String, Failure> {
    ctx.services.keep_file(bytes).map_err(Failure::Fault)
}

/// What the file's own check found, beside the field.
fn refused(field: &str, found: &Wrong) -> Failure {
    let why = Refusal::invalid("decisions-wrong-sealed").with("why", found);
    Failure::Fields(vec![FieldError { field: field.to_owned(), why }])
}
