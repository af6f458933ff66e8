//! What is sent in the studio: a draft begun, changed clause by clause, put on the record.

use faces::{Ctx, Failure, FieldError, Fields, Next};
use hub::{Id, Refusal};

use super::super::forms::fault_error;
use super::fields::said;
use super::path;
use crate::act::Act;
use crate::check::Severity;
use crate::file::Fault;
use crate::founding::draft_acts;
use crate::say::say_fault;
use crate::state::State;
use crate::studio::{NEW, Part, Text, Why, Wrong, begin};
use crate::view::studio::{DRAFT, drafted, kinds, text_of};
use crate::words::Sentence;

pub(super) fn keep(ctx: &Ctx, id: Id, text: &Text) -> Result<(), Failure> {
    let bytes = text.to_string().into_bytes();
    ctx.services.keep_draft(id, ctx.audience.person, &bytes).map_err(Failure::Fault)
}

/// The charter file that was sent: brought as a file, else typed.
fn brought(fields: &Fields) -> Option<String> {
    let file = fields.file("file").map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
    file.filter(|text| !text.trim().is_empty())
}

fn read(ctx: &Ctx, text: &str, field: &str) -> Result<Text, Failure> {
    let error = |fault: &Fault| FieldError { field: field.to_owned(), ..fault_error(ctx, fault) };
    Text::read(text).map_err(|faults| Failure::Fields(faults.iter().map(error).collect()))
}

/// A draft begins with the charter in force, a model, nothing, a draft on the record or a file.
pub(in crate::pages) fn begin(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let from = fields.get("from").unwrap_or(begin::NOTHING);
    let recorded = || from.parse::<Id>().ok().and_then(|id| drafted(ctx, id));
    let text = match brought(fields) {
        Some(text) => read(ctx, &text, "file")?,
        None => {
            let text = begin::text(ctx.hub.room::<State>(), from)
                .or_else(|| recorded().map(|charter| crate::file::write(&charter)))
                .ok_or_else(|| Failure::at_field("from", "charter-studio-no-beginning"))?;
            read(ctx, &text, "from")?
        }
    };
    let id = ctx.fresh_id(DRAFT);
    keep(ctx, id, &text)?;
    Ok(Next::page(path(id, "")).saying("charter-said-begun"))
}

/// The whole draft as text.
pub(in crate::pages) fn text(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, _) = text_of(ctx)?;
    let typed = brought(fields).or_else(|| fields.get("toml").map(str::to_owned));
    let typed = typed.ok_or_else(|| Failure::at_field("toml", "charter-form-file-missing"))?;
    keep(ctx, id, &read(ctx, &format!("{typed}\n"), "toml")?)?;
    Ok(Next::page(path(id, "")).saying("charter-said-kept"))
}

/// The clause of an address: its part, and its id where it is written already.
fn clause_of<'c>(ctx: &'c Ctx) -> Result<(&'static Part, Option<&'c str>), Failure> {
    let part = Part::named(ctx.arg("part")?).ok_or(Failure::NotFound)?;
    Ok((part, Some(ctx.arg("clause")?).filter(|id| *id != NEW)))
}

/// A clause as its form says it.
pub(in crate::pages) fn clause(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, text) = text_of(ctx)?;
    let (part, clause) = clause_of(ctx)?;
    if clause.is_some_and(|clause| text.values(part, clause).is_none()) {
        return Err(Failure::NotFound);
    }
    let said = said(part, fields.get("mode").unwrap_or_default(), fields);
    let (after, _) =
        text.changed(part, clause, &said, &kinds(ctx)).map_err(|all| not_written(ctx, all))?;
    keep(ctx, id, &after)?;
    let to = format!("{}#{}", path(id, ""), part.key);
    Ok(Next::page(to).saying("charter-said-kept"))
}

pub(super) fn not_written(ctx: &Ctx, all: Vec<Wrong>) -> Failure {
    let error = |one: Wrong| {
        let why = match one.why {
            Why::Unread(message, text) => Refusal::invalid(message).with("text", text),
            Why::Unfit(fault) => unfit(ctx, &fault),
        };
        FieldError { field: one.field, why }
    };
    Failure::Fields(all.into_iter().map(error).collect())
}

/// A fault of the charter, as a refusal.
fn unfit(ctx: &Ctx, fault: &Sentence) -> Refusal {
    let (text, mend) = say_fault(ctx.lang, fault);
    Refusal::invalid("charter-studio-wrong").with("text", text).with("mend", mend)
}

/// A clause taken out.
pub(in crate::pages) fn remove(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let (id, text) = text_of(ctx)?;
    let (part, clause) = clause_of(ctx)?;
    let clause = clause.ok_or(Failure::NotFound)?;
    let after = text.without(part, clause).map_err(|fault| not_written(ctx, vec![fault]))?;
    keep(ctx, id, &after)?;
    Ok(Next::page(format!("{}#{}", path(id, ""), part.key)).saying("charter-said-removed"))
}

/// The draft on the record, so that it can be proposed; it keeps its id.
pub(in crate::pages) fn record(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let (id, text) = text_of(ctx)?;
    let found = text.findings(&kinds(ctx));
    if let Some((_, fault)) = found.into_iter().find(|(_, one)| one.severity == Severity::Error) {
        return Err(Failure::Refused(unfit(ctx, &fault.fault).under(fault.clause)));
    }
    let acts = draft_acts(text.charter(), id);
    let next = Next::acts(acts.into_iter().map(Act::ClausesDrafted), "charter/manage");
    Ok(next.saying("charter-said-drafted").ending(id))
}

/// The draft thrown away. Nothing of it is on the record.
pub(in crate::pages) fn throw_away(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let (id, _) = text_of(ctx)?;
    ctx.services.end_draft(id, ctx.audience.person).map_err(Failure::Fault)?;
    Ok(Next::page("charter/studio").saying("charter-said-thrown-away"))
}
