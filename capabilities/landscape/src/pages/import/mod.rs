//! `import/…`: bring your own spreadsheet, in five steps, each a plain form.

mod begin;
mod check;
mod columns;
mod done;
mod faults;
mod file;
mod habits;
mod look;
mod look_alikes;
mod original;
mod ours;
mod sent;
mod steps;
mod template;
mod values;

use faces::lang::{Lang, Value};
use faces::{Ctx, Failure, Next};
use formats::FormatError;
use hub::{Id, PARTNER, Refusal, SECRETARIAT};

pub(super) use begin::{ListView, again, begin, begin_own, list, throw_away};
pub(super) use columns::choose_columns;
pub(super) use done::{DoneView, bring, done, undo};
pub(super) use faults::{FaultsView, faults, mend};
pub(super) use file::choose_file;
pub(super) use look_alikes::{answer, look_alikes_sheet, take_back};
pub(super) use original::{OriginalView, original};
pub(super) use ours::say as say_ours;
pub(super) use sent::{look_at, named_itself, unseen, unseen_names};
pub(super) use steps::{StepView, check, columns, duplicates, file, resume, values};
pub(super) use template::{TemplateView, template};
pub(super) use values::choose_values;

use super::drafts::{self, keep, read as read_draft};
use super::{mine, shared};
use crate::import::draft::{Draft, Step};
use crate::import::{Plan, Which};
use look::{Planned, plan};
pub(super) use look::{read, workbook};

/// The draft of this address, for its owner. One that was brought in leads to what came of it, in
/// whichever window it still stands open.
pub(super) fn draft(ctx: &Ctx) -> Result<(Id, Draft), Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    match (read_draft::<Draft>(ctx, id), became(ctx, id)) {
        (Ok(draft), _) => Ok((id, whose(ctx, draft)?)),
        (Err(_), Some(import)) => Err(Failure::Moved(format!("{}/{import}/done", place(ctx)))),
        (Err(failure), None) => Err(failure),
    }
}

/// Whether the steps are those of an organisation's own list, opened by its personal link.
pub(super) fn by_link(ctx: &Ctx) -> bool {
    ctx.audience.holds(PARTNER)
}

/// The path under which the steps stand.
pub(super) fn place(ctx: &Ctx) -> &'static str {
    if by_link(ctx) { "mine/lists" } else { "import" }
}

/// A draft as its place allows it: by a link, the list of that link's organisation, which another
/// may have been joined to since. The secretariat may have such a list opened again, as it came.
fn whose(ctx: &Ctx, mut draft: Draft) -> Result<Draft, Failure> {
    let lead = draft.choices.partner.map(|id| shared::state(ctx).lead_id(id));
    if by_link(ctx) && lead != Some(mine::own(ctx)?.id) {
        return Err(Failure::NotFound);
    }
    draft.choices.partner = lead;
    draft.choices.owner = lead.or(draft.choices.owner);
    Ok(draft)
}

/// Refuses to bring in what continues a list that is counted no more, or an organisation's own
/// list that names others since: a draft may be kept for months.
fn continues(ctx: &Ctx, draft: &Draft) -> Result<(), Failure> {
    let Some(Which::Next(list)) = draft.choices.list else { return Ok(()) };
    let refused = |message| Err(Failure::Refused(Refusal::too_late(message)));
    match shared::state(ctx).datasets().get(&list).and_then(|list| list.current()) {
        None => refused("landscape-refused-continued"),
        Some(version) => match draft.choices.partner {
            Some(own) if mine::of_others(ctx, own, version) > 0 => {
                refused("landscape-refused-others")
            }
            _ => Ok(()),
        },
    }
}

/// Where it is remembered what came of a draft.
fn end_of(draft: Id) -> String {
    format!("import.{draft}")
}

/// The import that came of a draft.
fn became(ctx: &Ctx, draft: Id) -> Option<Id> {
    let known = ctx.services.recall("landscape", &end_of(draft))?;
    let import = std::str::from_utf8(&known).ok()?.parse().ok()?;
    shared::state(ctx).imports().contains_key(&import).then_some(import)
}

/// What a file that brings no act says for the secretariat alone, where that is not kept so: the
/// lists, the names to keep it under, and the words. No act is held against the powers of who
/// brings it, so it is for the secretariat, and for the organisation whose list it is where it may
/// bring one.
fn new_notes(ctx: &Ctx, planned: &Plan) -> Vec<(Id, String, Vec<u8>)> {
    let state = shared::state(ctx);
    let owner = |list: Id| Some(state.lead_id(state.datasets().get(&list)?.current()?.owner?));
    let own = mine::own(ctx).ok().filter(|own| mine::may_bring(ctx, own.id).is_ok());
    let is_own = |list: Id| own.is_some_and(|own| owner(list) == Some(own.id));
    let may = |list: Id| ctx.audience.holds(SECRETARIAT) || by_link(ctx) && is_own(list);
    let recall = |key: &str| ctx.services.recall("landscape", key);
    let notes = planned.notes(&recall).into_iter();
    notes.filter(|(list, ..)| state.datasets().contains_key(list) && may(*list)).collect()
}

impl drafts::Draft for Draft {
    const KIND: &'static str = "import";
    const LIST: &'static str = "import/";

    fn file(&self) -> &str {
        &self.file
    }

    fn begun(&self) -> Option<i64> {
        self.begun
    }

    fn place(ctx: &Ctx, id: Id) -> String {
        format!("{}/{id}", place(ctx))
    }
}

/// Keeps the draft, and goes on to the step after this one; with a file of a known shape to the
/// next that has something to ask.
fn onward(ctx: &Ctx, id: Id, mut draft: Draft, after: Step) -> Result<Next, Failure> {
    // What was chosen stays chosen, should working it out take its time.
    keep(ctx, id, &draft)?;
    draft.step = match draft.followed {
        Some(_) => draft.next(&*plan(ctx, id, &draft)?, after),
        None => after.next(),
    };
    keep(ctx, id, &draft)?;
    Ok(Next::page(format!("{}/{id}/{}", place(ctx), draft.step.code())))
}

/// A file that cannot be read: what is wrong, where, and how to mend it.
#[must_use]
pub fn refusal(lang: &Lang, fault: &FormatError) -> Refusal {
    Refusal::invalid("landscape-refused-file").with("why", words(lang, fault))
}

/// The same in the reader's language.
fn words(lang: &Lang, fault: &FormatError) -> String {
    let say = |id: &str, args: &[(&'static str, formats::Value)]| {
        let values: Vec<(&str, Value)> = args.iter().map(|(name, v)| (*name, value(v))).collect();
        lang.t(id, &values)
    };
    if !lang.has(fault.trouble.id()) {
        return fault.to_string();
    }
    let args = fault.trouble.args();
    let places: Vec<String> = fault.places().iter().map(|(id, args)| say(id, args)).collect();
    let parts =
        [say(fault.trouble.id(), &args), places.join(lang.comma()), say(&fault.mend_id(), &args)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What was decided while reading, in the reader's language.
fn note(lang: &Lang, note: &formats::Note) -> String {
    let args = note.args();
    let values: Vec<(&str, Value)> = args.iter().map(|(name, v)| (*name, value(v))).collect();
    if lang.has(note.id()) { lang.t(note.id(), &values) } else { note.to_string() }
}

fn value(value: &formats::Value) -> Value {
    match value {
        formats::Value::Text(text) => Value::from(text),
        formats::Value::Number(number) => Value::from(*number),
    }
}
