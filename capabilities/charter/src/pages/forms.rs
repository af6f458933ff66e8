//! What is sent: fields to acts. The charter and the rules say whether they may happen.

use faces::{Ctx, Failure, FieldError, Fields, Next};
use hub::{At, Id, Refusal, Said};

use crate::act::{Act, Adopted, OfficerAppointed, OfficerEnded, SpeakerEnded, SpeakerNamed};
use crate::file;
use crate::founding::draft_acts;
use crate::say::say_fault;
use crate::state::State;

const PAGE: &str = "charter/manage";

/// A charter file, pasted or brought as a file, becomes a draft.
pub(super) fn draft(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let brought = fields.file("file").map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
    let text = brought
        .filter(|text| !text.trim().is_empty())
        .or_else(|| fields.get("toml").map(str::to_owned))
        .ok_or_else(|| Failure::at_field("toml", "charter-form-file-missing"))?;
    let kinds: Vec<&str> =
        ctx.hub.capabilities().iter().flat_map(|c| c.kinds).map(|kind| kind.name).collect();
    let read = file::read(&text, Some(&kinds)).map_err(|faults| {
        let errors = faults.iter().filter(|f| f.severity == crate::check::Severity::Error);
        Failure::Fields(errors.take(20).map(|fault| fault_error(ctx, fault)).collect())
    })?;
    let acts = draft_acts(&read.charter, ctx.fresh_id('c'));
    let next = Next::acts(acts.into_iter().map(Act::ClausesDrafted), PAGE);
    Ok(next.saying("charter-said-drafted"))
}

pub(super) fn fault_error(ctx: &Ctx, fault: &file::Fault) -> FieldError {
    let (reason, mend) = say_fault(ctx.lang, &fault.fault);
    let why = Refusal::invalid("charter-form-fault")
        .with("line", fault.line)
        .with("column", fault.column)
        .with("reason", reason)
        .with("mend", mend);
    FieldError { field: "toml".to_owned(), why }
}

fn id(fields: &Fields, name: &str) -> Result<Id, Failure> {
    fields.need(name, "charter-form-missing", "charter-form-no-id")
}

/// An id that may be left out, but not be malformed.
fn maybe_id(fields: &Fields, name: &str) -> Result<Option<Id>, Failure> {
    match fields.get(name) {
        None => Ok(None),
        Some(_) => id(fields, name).map(Some),
    }
}

/// The end of a day that may be left out, but not be malformed.
fn maybe_day(fields: &Fields, name: &str) -> Result<Option<At>, Failure> {
    let Some(day) = fields.get(name) else { return Ok(None) };
    let end = format!("{day}T23:59:59Z").parse();
    end.map(Some).map_err(|_| Failure::at_field(name, "charter-form-no-day"))
}

pub(super) fn adopt(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let state = ctx.hub.room::<State>();
    let act = Adopted {
        draft: id(fields, "draft")?,
        version: state.versions().last().map_or(1, |version| version.number + 1),
        resolution: maybe_id(fields, "resolution")?,
    };
    Ok(Next::act(Act::Adopted(act), "charter/").saying("charter-said-adopted"))
}

pub(super) fn appoint(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let email = fields.get("email");
    let known = || email.and_then(|email| ctx.services.person_at(email));
    let person = match maybe_id(fields, "person")?.or_else(known) {
        Some(person) => person,
        // Somebody new needs an address, or nobody could ever act in the office.
        None if email.is_some() => ctx.fresh_id('p'),
        None => return Err(Failure::at_field("email", "charter-form-nobody")),
    };
    let act = OfficerAppointed {
        person,
        role: fields.need("role", "charter-form-missing", "charter-form-missing")?,
        from: None,
        until: maybe_day(fields, "until")?,
        resolution: maybe_id(fields, "resolution")?,
        name: Said::text(fields.get("name").unwrap_or_default()),
    };
    let called = fields.get("name").unwrap_or_default();
    let next = Next::act(Act::OfficerAppointed(act), PAGE).saying("charter-said-appointed");
    Ok(next.inviting(person, email, called))
}

pub(super) fn end(_ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let act = OfficerEnded {
        person: id(fields, "person")?,
        role: fields.need("role", "charter-form-missing", "charter-form-missing")?,
        resolution: maybe_id(fields, "resolution")?,
        reason: Said::text(fields.get("reason").unwrap_or_default()),
    };
    Ok(Next::act(Act::OfficerEnded(act), PAGE).saying("charter-said-ended"))
}

pub(super) fn speak(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let act = SpeakerNamed {
        mandate: ctx.fresh_id('v'),
        person: id(fields, "person")?,
        scope: fields.need("scope", "charter-form-missing", "charter-form-missing")?,
        until: maybe_day(fields, "until")?,
        resolution: maybe_id(fields, "resolution")?,
        name: Said::text(fields.get("name").unwrap_or_default()),
        words: Said::text(fields.get("words").unwrap_or_default()),
    };
    Ok(Next::act(Act::SpeakerNamed(act), PAGE).saying("charter-said-speaker"))
}

pub(super) fn silence(_ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let act = SpeakerEnded {
        mandate: id(fields, "mandate")?,
        reason: Said::text(fields.get("reason").unwrap_or_default()),
    };
    Ok(Next::act(Act::SpeakerEnded(act), PAGE).saying("charter-said-silenced"))
}
