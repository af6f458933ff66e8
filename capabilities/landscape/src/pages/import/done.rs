//! After the five steps: bringing in, what was brought, undoing it.

use faces::lang::Value;
use faces::parts::{self, Field, Tone};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{At, Id, Rest, Said};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::check::as_shown;
use super::look::{forget, path};
use super::steps::crumbs;
use super::{by_link, continues, draft, end_of, habits, new_notes, original, place, plan, sent};
use crate::act::{Act, FileKind, ImportUndone, RowCounts};
use crate::import::Plan;
use crate::pages::{duplicates, labels, mine, private, shared};
use crate::state::Version;
use crate::state::rests::stays;

/// How many things that rest on a file are listed on its page.
const SHOWN: usize = 50;

/// What a file brought in.
#[derive(Serialize, JsonSchema)]
pub struct DoneView {
    /// Its id.
    id: Id,
    /// The name of the file; none where this reader may not read it.
    file: Option<String>,
    /// The sheet that was read; none where this reader may not read its name.
    sheet: Option<String>,
    /// What the file holds.
    kind: FileKind,
    /// SHA-256 of the file.
    sha256: String,
    /// Rows by what became of them.
    counts: RowCounts,
    /// Rows that wait for an answer whom they mean: not brought, or counted by their name alone.
    waiting: u64,
    /// When it was made, seconds since 1970.
    at: i64,
    /// When it was undone, seconds since 1970; none where it stands.
    undone: Option<i64>,
    /// Whether newer versions took the place of all that it published.
    passed: bool,
    /// What rests on it, so that it cannot be undone now.
    rests: Vec<RestView>,
    /// The list of activities it published.
    list: Option<Id>,
}

/// One thing that rests on the file.
#[derive(Serialize, JsonSchema)]
pub struct RestView {
    /// What it rests on.
    on: Id,
    /// What that is called, where it is an organisation.
    name: Option<String>,
    /// What rests on it.
    what: String,
    /// What to do about it.
    mend: String,
    /// Where.
    to: String,
    /// Whether it stays whatever is done: then the file cannot be undone any more.
    stays: bool,
}

impl RestView {
    fn of(ctx: &Ctx, rest: &Rest) -> Self {
        let args: Vec<(&str, Value)> =
            rest.args.iter().map(|(name, value)| (*name, value.into())).collect();
        let on = shared::state(ctx).entry(rest.on);
        let name = on.and_then(|actor| crate::view::name_of(actor, ctx.audience));
        Self {
            on: rest.on,
            name: name.map(str::to_owned),
            what: ctx.lang.t(rest.message, &args),
            mend: ctx.lang.t(&format!("{}-mend", rest.message), &args),
            to: rest.to.clone(),
            stays: stays(rest),
        }
    }
}

/// Makes the page.
pub(crate) fn done(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, id) = (shared::state(ctx), ctx.arg_as::<Id>("id")?);
    let import = state.imports().get(&id).ok_or(Failure::NotFound)?;
    if by_link(ctx) && import.owner.map(|id| state.lead_id(id)) != Some(mine::own(ctx)?.id) {
        return Err(Failure::NotFound);
    }
    let mut lists = state.datasets().iter();
    let of_it = |version: &Version| version.import == Some(id);
    let list = lists.find(|(_, list)| list.versions.iter().any(of_it)).map(|(id, _)| *id);
    let rests = match import.undone {
        None => state.rests_on(id, ctx.now, ctx.hub),
        Some(_) => Vec::new(),
    };
    Ok(Box::new(DoneView {
        id,
        file: import.file.seen_by(ctx.audience).map(str::to_owned),
        sheet: import.sheet.seen_by(ctx.audience).map(str::to_owned),
        kind: import.kind,
        sha256: import.sha256.to_string(),
        counts: import.counts,
        waiting: duplicates::rows_that_wait(ctx, id),
        at: import.at.unix(),
        undone: import.undone.map(At::unix),
        passed: state.is_passed(import),
        rests: rests.iter().map(|rest| RestView::of(ctx, rest)).collect(),
        list,
    }))
}

impl View for DoneView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let at = At::from_unix(self.at).unwrap_or(At::EPOCH);
        let rows = self.counts;
        let undone = self.undone.and_then(At::from_unix);
        Sheet {
            title: lang.t(
                "landscape-done-title",
                &[("file", labels::name(lang, self.file.as_deref()).into())],
            ),
            crumbs: crumbs(ctx),
            over: Some(parts::minute(lang, at)),
            main: Some(html! {
                (parts::errors(ctx))
                @if let Some(undone) = undone {
                    (parts::notice(Tone::Warn, &lang.html("landscape-done-undone", &[
                        ("date", parts::day(lang, undone).into()),
                    ]), None))
                }
                @if let Some(import) = shared::state(ctx).imports().get(&self.id) {
                    (sent::said(ctx, self.id, import))
                }
                p { (lang.t("landscape-done-counts", &[
                    ("read", rows.read.into()),
                    ("new", rows.new.into()),
                    ("update", rows.update.into()),
                    ("unchanged", rows.unchanged.into()),
                    ("repeated", rows.repeated.into()),
                    ("possible", rows.possible.into()),
                    ("left", rows.left.into()),
                    ("rejected", rows.rejected.into()),
                ])) }
                @if self.waiting > 0 && !by_link(ctx) {
                    p { a href=(ctx.href("landscape/duplicates")) {
                        (lang.t("landscape-done-wait", &[("n", self.waiting.into())]))
                    } }
                }
                p.small.muted { (lang.word("landscape-done-hash")) " " (parts::hash(&self.sha256)) }
                @if let Some(import) = shared::state(ctx).imports().get(&self.id) {
                    (original::link(ctx, self.id, import))
                }
                @if let Some(list) = self.list.filter(|_| !by_link(ctx)) {
                    p { a href=(ctx.href(&format!("landscape/data/{list}/versions"))) {
                        (lang.word("landscape-done-list"))
                    } }
                    p { a href=(ctx.href("landscape/doubles")) {
                        (lang.word("landscape-doubles-title"))
                    } }
                }
                p { a href=(ctx.href("landscape")) { (lang.word("landscape-done-see")) } }
                @match by_link(ctx) {
                    true => (self.what_then(ctx)),
                    false => @if undone.is_none() { (self.undo_form(ctx)) },
                }
            }),
            ..Sheet::default()
        }
    }
}

impl DoneView {
    /// What an organisation may look at after its list was published.
    fn what_then(&self, ctx: &Ctx) -> maud::Markup {
        let lang = ctx.lang;
        html! {
            p { (lang.word("landscape-mine-list-taken-back")) }
            ul {
                @if let Some(list) = self.list {
                    li { a href=(ctx.href(&format!("landscape/data/{list}"))) {
                        (lang.word("landscape-mine-list-see"))
                    } }
                }
                @if let Ok(own) = mine::own(ctx) {
                    li { a href=(ctx.href(&format!("orgs/{}/given", own.id))) {
                        (lang.word("landscape-mine-given"))
                    } }
                }
                li { a href=(ctx.href("mine")) { (lang.word("landscape-mine-back")) } }
            }
        }
    }

    fn undo_form(&self, ctx: &Ctx) -> maud::Markup {
        let lang = ctx.lang;
        html! {
            h2 { (lang.word("landscape-undo-title")) }
            @if self.rests.is_empty() {
                p { (lang.word("landscape-undo-hint")) }
                (parts::form(ctx, &format!("import/{}/undo", self.id), html! {
                    (Field::new("reason", &lang.word("landscape-reason")).optional(lang)
                        .retry(ctx).text("text"))
                    button.button.quiet type="submit" { (lang.word("landscape-undo")) }
                }))
            } @else {
                @let staying = self.rests.iter().filter(|rest| rest.stays).count();
                p { @if staying > 0 {
                    (lang.t("landscape-undo-stays", &[("n", staying.into())]))
                } @else {
                    (lang.t("landscape-undo-rests", &[("n", self.rests.len().into())]))
                } }
                ul { @for rest in self.rests.iter().take(SHOWN) {
                    li {
                        @if let Some(name) = &rest.name {
                            a href=(ctx.href(&format!("orgs/{}", rest.on))) { bdi { (name) } } ": "
                        }
                        (rest.what) " "
                        a href=(ctx.href(&rest.to)) { (rest.mend) }
                    }
                } }
                @if self.rests.len() > SHOWN {
                    p.muted { (lang.t("landscape-and-more", &[
                        ("n", (self.rests.len() - SHOWN).into()),
                    ])) }
                }
            }
        }
    }
}

/// Brings the file in: keeps the dataset, then proposes all acts, all or none.
pub(crate) fn bring(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    continues(ctx, &draft)?;
    let ticked = |list: Id| fields.get(&format!("restore-{list}")).is_some();
    let lists = plan(ctx, id, &draft)?;
    as_shown(&draft, &lists, fields)?;
    let lists = lists.packed.iter().filter(|list| list.standing.undoes()).map(|list| list.list);
    draft.choices.restore = lists.filter(|list| ticked(*list)).collect();
    // Working it out may be done, but writing it all takes its time too.
    ctx.aside(&path(ctx, id))?;
    let planned = plan(ctx, id, &draft)?;
    let Some(Act::ImportMade(made)) = planned.acts.first() else {
        return notes_alone(ctx, id, &planned);
    };
    let to = format!("{}/{}/done", place(ctx), made.id);
    for bytes in planned.files() {
        ctx.services.keep_file(bytes).map_err(Failure::Fault)?;
    }
    let partner = draft.choices.partner;
    let end = made.id.to_string().into_bytes();
    ctx.services.remember("landscape", &end_of(id), &end).map_err(Failure::Fault)?;
    forget(ctx);
    let said = match partner {
        Some(_) => "landscape-said-list-published",
        None => "landscape-said-brought",
    };
    let next = Next::acts(planned.acts.iter().cloned(), to).ending(id).saying(said);
    // Were an act refused, what is known of the list and of such files would still be so.
    let recall = |key: &str| habits::recall(ctx, partner, key);
    let keep = draft.to_remember(&planned, &recall).into_iter();
    Ok(keep.fold(next, |next, (key, value)| habits::keeping(next, partner, key, value)))
}

/// Keeps what a file without any other news says for the secretariat alone: no act tells of it.
fn notes_alone(ctx: &Ctx, id: Id, planned: &Plan) -> Result<Next, Failure> {
    let notes = new_notes(ctx, planned);
    let said = match notes.is_empty() {
        true => "landscape-said-nothing-new",
        false => "landscape-said-notes-kept",
    };
    for (list, key, value) in notes {
        ctx.services.remember("landscape", &key, &value).map_err(Failure::Fault)?;
        private::forget(ctx, list);
    }
    // Last: were the store to fail, what was brought can be brought again.
    ctx.services.end_draft(id, ctx.audience.person).map_err(Failure::Fault)?;
    forget(ctx);
    Ok(Next::page(place(ctx)).saying(said))
}

/// Takes everything back that a file brought.
pub(crate) fn undo(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let act = Act::ImportUndone(ImportUndone { id, reason });
    Ok(Next::act(act, format!("import/{id}/done")).saying("landscape-said-undone"))
}
