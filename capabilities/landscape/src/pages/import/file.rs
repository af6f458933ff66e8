//! Step 1 of 5: what the file is, and whose.

use std::collections::BTreeSet;

use faces::parts::{self, Choice, Field as Input, Tone};
use faces::{Ctx, Failure, Fields, Next};
use formats::NO_HEADER;
use hub::{Id, Refusal};
use maud::{Markup, html};

use super::look::of_owner;
use super::steps::StepView;
use super::{by_link, draft, keep, note, onward, place, plan};
use crate::act::FileKind;
use crate::import::draft::{Draft, Step};
use crate::import::{Plan, Which};
use crate::pages::{labels, shared};
use crate::state::Version;

impl StepView {
    pub(super) fn file_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let notes = self.plan.as_ref().map(|plan| plan.notes.clone()).unwrap_or_default();
        let sheets: Vec<Choice> = self.sheets.iter().map(|s| Choice::new(s, s)).collect();
        let kinds = [
            ("organisations", "landscape-file-organisations"),
            ("activities", "landscape-file-activities"),
            ("graph", "landscape-file-graph"),
            (NEED, "landscape-file-need"),
        ];
        let kinds = kinds.map(|(code, label)| Choice::new(code, &lang.word(label)));
        let asks = self.draft.kind.is_none() && !self.need && !self.sure;
        let looks = if self.need && self.draft.kind.is_none() { NEED } else { code(self.kind) };
        let choices = &self.draft.choices;
        html! {
            h2 { (lang.word("landscape-decided")) }
            ul { @for one in &notes { li { (note(lang, one)) } } }
            (parts::form(ctx, &self.path("file"), html! {
                @if sheets.len() > 1 {
                    (Input::new("sheet", &lang.word("landscape-sheet")).value(&self.sheet)
                        .retry(ctx).select(&sheets))
                }
                (shared::header_row(ctx, &self.head))
                @if asks && !by_link(ctx) {
                    (parts::notice(Tone::Warn, &html! { (lang.word("landscape-file-unsure")) }, None))
                }
                @if !by_link(ctx) {
                    (Input::new("kind", &lang.word("landscape-file-kind"))
                        .value(if asks { "" } else { looks }).retry(ctx).radios(&kinds))
                    (self.which(ctx))
                }
                (Input::new("title", &lang.word("landscape-import-name")).value(&choices.title)
                    .max_length(200).retry(ctx).text("text"))
                @if !by_link(ctx) {
                    (Input::new("owner", &lang.word("landscape-data-owner"))
                        .value(&self.owner(ctx)).hint(&lang.word("landscape-data-owner-hint"))
                        .suggest(self.owners(ctx)).optional(lang).retry(ctx).text("text"))
                }
                @let source = Input::new("source", &lang.word("landscape-import-source"));
                @let need = lang.word("landscape-import-source-hint");
                // A list of need is the secretariat's to bring.
                (if by_link(ctx) { source } else { source.hint(&need) }.value(&choices.source)
                    .optional(lang).max_length(300).retry(ctx).text("text"))
                (Input::new("licence", &lang.word("landscape-import-licence"))
                    .value(&choices.licence).optional(lang).max_length(100).retry(ctx).text("text"))
                (parts::button(&lang.word("landscape-continue")))
            }))
        }
    }

    /// Whether it is a list of its own or the next version of one with the same columns.
    fn which(&self, ctx: &Ctx) -> Markup {
        let (lang, choices) = (ctx.lang, &self.draft.choices);
        let shape = self.plan.as_ref().map_or("", |plan| plan.shape.as_str());
        let alike = |own: &str| own == shape || choices.follows.as_deref() == Some(own);
        let datasets = shared::state(ctx).current_datasets();
        let datasets = datasets.filter(|(_, _, version)| alike(&version.shape));
        let mut all: Vec<Choice> = datasets
            .map(|(id, _, version)| {
                let owner = version.owner.map(|owner| labels::org(ctx, owner));
                let words = lang.t(
                    "landscape-file-list-next",
                    &[
                        ("title", title(ctx, version).into()),
                        ("owner", owner.unwrap_or_else(|| lang.word("landscape-unknown")).into()),
                        ("rows", version.rows.into()),
                    ],
                );
                Choice::new(&id.to_string(), &words)
            })
            .collect();
        if all.is_empty() || self.kind != FileKind::Activities {
            return html! {};
        }
        all.insert(0, Choice::new(OWN, &lang.word("landscape-file-list-own")));
        let replaced = self.plan.as_ref().and_then(|plan| plan.alike).filter(|one| one.replaced);
        let value = replaced.map_or_else(|| OWN.to_owned(), |one| one.dataset.to_string());
        Input::new("list", &lang.word("landscape-file-list"))
            .hint(&lang.word("landscape-file-list-hint"))
            .value(&value)
            .retry(ctx)
            .radios(&all)
    }

    /// The name of the organisation whose file it is.
    pub(super) fn owner(&self, ctx: &Ctx) -> String {
        let choices = &self.draft.choices;
        let owner = choices.owner.and_then(|id| shared::state(ctx).actor(id));
        owner.map_or_else(|| choices.owner_in_file.clone(), |actor| labels::actor(ctx, actor))
    }

    /// Names to choose from: whoever has a list, whom the file brings, then everybody else, as far
    /// as a page has room.
    fn owners(&self, ctx: &Ctx) -> Vec<String> {
        let state = shared::state(ctx);
        let own = state.current_datasets().filter_map(|(.., version)| version.owner);
        let own = own.map(|id| labels::org(ctx, id));
        let new = self.plan.iter().flat_map(|plan| plan.new_names()).map(str::to_owned);
        let all = state.actors().map(|(_, actor)| labels::actor(ctx, actor));
        let mut seen = BTreeSet::new();
        let all = own.chain(new.take(SUGGESTED / 2)).chain(all);
        all.filter(|name| seen.insert(name.clone())).take(SUGGESTED).collect()
    }
}

/// What a dataset is called, for whoever looks.
pub(super) fn title(ctx: &Ctx, version: &Version) -> String {
    labels::name(ctx.lang, version.title.seen_by(ctx.audience))
}

/// So many names are suggested: a page stays light.
const SUGGESTED: usize = 400;

/// The choice for a list of its own.
const OWN: &str = "own";

/// The choice for a list of need, which goes on by steps of its own.
const NEED: &str = "need";

const fn code(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Organisations => "organisations",
        FileKind::Activities => "activities",
        FileKind::Graph => "graph",
    }
}

/// Keeps sheet, kind and what it is called.
pub(crate) fn choose_file(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    if choose_header(ctx, id, &mut draft, fields)? {
        // Everything on the page follows from the column names: it is shown once more.
        let planned = plan(ctx, id, &draft)?;
        if draft.choices.partner.is_none() {
            choose_owner(ctx, &mut draft, &planned, fields)?;
        }
        keep(ctx, id, &draft)?;
        return Ok(Next::page(format!("{}/{id}/file", place(ctx))));
    }
    let whose = draft.choices.owner;
    if draft.choices.partner.is_none() {
        if fields.get("kind") == Some(NEED) {
            let file = (draft.file.as_str(), draft.choices.sha256.as_str(), draft.header);
            return crate::pages::need::take(ctx, id, file, fields);
        }
        choose_kind(ctx, id, &mut draft, fields)?;
        let read_alike = draft.step == Step::File && !draft.choices.mapping.is_empty();
        if draft.choices.owner != whose && read_alike {
            of_owner(ctx, id, &mut draft)?;
        }
    }
    draft.sheet = fields.get("sheet").map(str::to_owned).or(draft.sheet);
    called(&mut draft, fields);
    // What was chosen must be readable before it is kept.
    plan(ctx, id, &draft)?;
    onward(ctx, id, draft, Step::File)
}

fn called(draft: &mut Draft, fields: &Fields) {
    let text = |name: &str| fields.get(name).unwrap_or_default().to_owned();
    draft.choices.title = text("title");
    draft.choices.source = text("source");
    draft.choices.licence = text("licence");
}

/// Takes the row that is said to hold the column names, and whether it is another one. With another
/// sheet, the rows on the page were not its own.
fn choose_header(ctx: &Ctx, id: Id, draft: &mut Draft, fields: &Fields) -> Result<bool, Failure> {
    let Some(said) = fields.get("header") else { return Ok(false) };
    let row: u64 =
        said.parse().map_err(|_| Failure::at_field("header", "landscape-refused-choose"))?;
    let planned = plan(ctx, id, draft)?;
    if fields.get("sheet").is_some_and(|sheet| sheet != planned.sheet) {
        draft.header = None;
        return Ok(false);
    }
    if row == planned.head.row.unwrap_or(NO_HEADER) {
        return Ok(false);
    }
    draft.header = Some(row);
    draft.choices.mapping.clear();
    if draft.followed.take().is_some() {
        // What words and names meant in that file says nothing of this one.
        draft.choices.values.clear();
        draft.choices.answers.clear();
    }
    draft.choices.follows = None;
    called(draft, fields);
    if draft.choices.partner.is_none() {
        // Where it is what the page showed already, it was guessed by the names of before.
        let chosen = |kind: &FileKind| *kind != planned.kind || planned.need || !planned.sure;
        draft.kind = kind_said(fields).filter(chosen).or(draft.kind);
    }
    Ok(true)
}

fn kind_said(fields: &Fields) -> Option<FileKind> {
    let kinds = [FileKind::Organisations, FileKind::Activities, FileKind::Graph];
    kinds.into_iter().find(|kind| fields.get("kind") == Some(code(*kind)))
}

/// What the file holds, which list it is, and whose: an organisation's own list is all three.
fn choose_kind(ctx: &Ctx, id: Id, draft: &mut Draft, fields: &Fields) -> Result<(), Failure> {
    let planned = plan(ctx, id, draft)?;
    if fields.get("kind").is_none() && draft.kind.is_none() && !planned.sure && !planned.need {
        return Err(Failure::at_field("kind", "landscape-refused-kind"));
    }
    draft.kind = kind_said(fields).or(draft.kind);
    if draft.kind.is_some_and(|kind| kind != planned.kind) {
        // Where columns went in a file of another kind says nothing of this one.
        draft.choices.mapping.clear();
    }
    draft.choices.list = match fields.get("list") {
        None => draft.choices.list,
        Some(OWN) => Some(Which::Own),
        Some(id) => {
            let id = id.parse().map_err(|_| Failure::NotFound)?;
            let stands = shared::state(ctx).current_datasets().any(|(one, ..)| one == id);
            Some(stands.then_some(Which::Next(id)).ok_or(Failure::NotFound)?)
        }
    };
    choose_owner(ctx, draft, &planned, fields)
}

/// Whose it is: somebody on the map, or whom the file itself puts there.
fn choose_owner(
    ctx: &Ctx,
    draft: &mut Draft,
    planned: &Plan,
    fields: &Fields,
) -> Result<(), Failure> {
    let owner = fields.get("owner").unwrap_or_default();
    draft.choices.owner = shared::meant(ctx, owner).filter(|_| !owner.is_empty());
    draft.choices.owner_in_file.clear();
    if draft.choices.owner.is_none() && !owner.is_empty() {
        if planned.brings(owner).is_none() {
            let why = Refusal::invalid("landscape-refused-owner");
            return Err(Failure::of_field("owner", why));
        }
        owner.clone_into(&mut draft.choices.owner_in_file);
    }
    Ok(())
}
