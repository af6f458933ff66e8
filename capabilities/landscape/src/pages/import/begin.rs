//! `import`: files brought in, the upload, the template.

use faces::parts::{self, Field};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{Id, Refusal, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::look::{forget, look, plan, read, workbook};
use super::{by_link, place, refusal, sent};
use crate::act::{FileKind, RowCounts};
use crate::import::draft::{Draft, Step, stem};
use crate::import::{Choices, Which};
use crate::model::dataset::sha256;
use crate::pages::drafts::{keep, list_of, to_go_on, unfinished};
use crate::pages::duplicates::is_review;
use crate::pages::{labels, mine, shared};
use crate::state::{Import, Version};

/// Files brought in, newest first.
#[derive(Serialize, JsonSchema)]
pub struct ListView {
    /// Imports, in the order of the page.
    imports: Vec<ImportView>,
    /// Those this reader has begun and not finished.
    unfinished: Vec<DraftView>,
}

/// One import that is not finished, of whoever looks.
#[derive(Serialize, JsonSchema)]
pub struct DraftView {
    /// Its id.
    id: Id,
    /// The name of the file.
    file: String,
    /// The step at which it stands.
    step: Step,
    /// When it was begun, seconds since 1970.
    begun: Option<i64>,
}

/// One file.
#[derive(Serialize, JsonSchema)]
pub struct ImportView {
    /// Its id.
    id: Id,
    /// The name of the file; none where this reader may not read it.
    file: Option<String>,
    /// What the file holds.
    kind: FileKind,
    /// Rows by what became of them.
    counts: RowCounts,
    /// The organisation whose file it is; none where that is not said.
    owner: Option<Id>,
    /// When it was made, seconds since 1970.
    at: i64,
    /// When it was undone, seconds since 1970; none where it stands.
    undone: Option<i64>,
}

/// Makes the page.
pub(crate) fn list(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let mut imports: Vec<ImportView> = shared::state(ctx)
        .imports()
        .iter()
        .map(|(id, import)| ImportView {
            id: *id,
            file: import.file.seen_by(ctx.audience).map(str::to_owned),
            kind: import.kind,
            counts: import.counts,
            owner: import.owner,
            at: import.at.unix(),
            undone: import.undone.map(hub::At::unix),
        })
        .collect();
    imports.sort_by_key(|one| (std::cmp::Reverse(one.at), one.id));
    let drafts = unfinished::<Draft>(ctx).into_iter();
    let unfinished = drafts
        .map(|(id, d)| DraftView { id, file: d.file, step: d.step, begun: d.begun })
        .collect();
    Ok(Box::new(ListView { imports, unfinished }))
}

impl View for ListView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("landscape-import-title"),
            crumbs: vec![(lang.word("landscape-nav"), "landscape".to_owned())],
            lead: Some(html! { (lang.word("landscape-import-lead")) }),
            main: Some(html! {
                (parts::errors(ctx))
                (to_go_on::<Draft>(ctx))
                (form(ctx))
                p { a href=(ctx.href("import/template")) { (lang.word("landscape-template")) } }
                (self.rows(ctx).plain(lang))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}

/// The one form: a file, pasted rows, or an address where whoever runs the server allows some.
fn form(ctx: &Ctx) -> Markup {
    let (lang, hosts) = (ctx.lang, ctx.services.hosts());
    parts::form_with_file(
        ctx,
        "import",
        html! {
            (Field::new("file", &lang.word("landscape-import-file"))
                .hint(&lang.word("landscape-import-file-hint")).retry(ctx)
                .file(".csv,.tsv,.xlsx,.xls,.ods,.json,.jsonl,.ndjson,.jsonld,.xml,.graphml,.gexf,.zip,.gz"))
            (Field::new("paste", &lang.word("landscape-import-paste"))
                .optional(lang).retry(ctx).area(5))
            @if !hosts.is_empty() {
                @let hint = lang.t("landscape-import-address-hint", &[
                    ("hosts", hosts.join(", ").into()),
                ]);
                (Field::new("address", &lang.word("landscape-import-address"))
                    .hint(&hint).optional(lang).retry(ctx).text("url"))
            }
            (parts::button(&lang.word("landscape-import-look")))
        },
    )
}

impl ListView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let lang = ctx.lang;
        let mut table = Table::new(
            lang.word("landscape-import-list"),
            vec![
                Column::text("file", lang.word("landscape-import-file")).unsorted(),
                Column::text("at", lang.word("landscape-import-at")).unsorted(),
                Column::number("read", lang.word("landscape-count-read")).unsorted(),
                Column::number("new", lang.word("landscape-count-new")).unsorted(),
                Column::text("undone", lang.word("landscape-import-undone")).unsorted(),
            ],
        );
        table.empty = Some(lang.word("landscape-import-none"));
        for one in &self.imports {
            let at = hub::At::from_unix(one.at).unwrap_or(hub::At::EPOCH);
            let name = labels::name(lang, one.file.as_deref());
            let undone = one.undone.and_then(hub::At::from_unix);
            table.push(vec![
                Cell::link(name, ctx.href(&format!("import/{}/done", one.id))),
                Cell::Minute(at),
                Cell::Number(i64::try_from(one.counts.read).unwrap_or(i64::MAX)),
                Cell::Number(i64::try_from(one.counts.new).unwrap_or(i64::MAX)),
                undone.map_or(Cell::Empty, Cell::Day),
            ]);
        }
        table
    }
}

/// Takes a file, or the address of one, opens a draft for it, and looks at it.
pub(crate) fn begin(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    begun(ctx, fields, taken(ctx, fields)?)
}

/// Takes the list of the organisation whose personal link was opened: the next version of one it
/// has, or a first one.
pub(crate) fn begin_own(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let own = mine::own(ctx)?.id;
    mine::may_bring(ctx, own)?;
    let mut draft = taken(ctx, fields)?;
    if draft.address.is_some() {
        return Err(Failure::at_field("file", "landscape-refused-no-file"));
    }
    draft.kind = Some(FileKind::Activities);
    let choices = &mut draft.choices;
    (choices.partner, choices.owner, choices.list) = (Some(own), Some(own), Some(Which::Own));
    if let Some(list) = fields.get("list").filter(|list| *list != mine::FIRST) {
        let id: Id = list.parse().map_err(|_| Failure::NotFound)?;
        let mut lists = mine::lists_of(ctx, own);
        let (_, _, version) = lists.find(|(one, ..)| *one == id).ok_or(Failure::NotFound)?;
        if mine::of_others(ctx, own, version) > 0 {
            return Err(Failure::at_field("file", "landscape-refused-others"));
        }
        choices.list = Some(Which::Next(id));
        called(ctx, choices, version);
    }
    begun(ctx, fields, draft)
}

/// Opens a draft, and looks at it.
fn begun(ctx: &Ctx, fields: &Fields, mut draft: Draft) -> Result<Next, Failure> {
    let id = draft_id(ctx, fields);
    keep(ctx, id, &draft)?;
    let looked = look(ctx, id, &mut draft);
    if looked.is_ok() && !by_link(ctx) && is_review(workbook(ctx, &read(ctx, id, &draft)?)?) {
        return Ok(Next::page(format!("import/{id}/review")));
    }
    match looked.and_then(|()| plan(ctx, id, &draft)) {
        Ok(_) => Ok(Next::page(format!("{}/{id}/{}", place(ctx), draft.step.code()))),
        Err(Failure::Bad(why) | Failure::Refused(why)) => {
            let field = if fields.get("address").is_some() { "address" } else { "file" };
            ctx.services.end_draft(id, ctx.audience.person).map_err(Failure::Fault)?;
            Err(Failure::of_field(field, why))
        }
        Err(other) => Err(other),
    }
}

/// The draft of a form: the same one when the form is made once more aside, or sent again.
fn draft_id(ctx: &Ctx, fields: &Fields) -> Id {
    let Some(once) = fields.get("once") else { return ctx.fresh_id('w') };
    let person = ctx.audience.person.map(|id| id.to_string()).unwrap_or_default();
    let mut bits = [0; 16];
    let digest = sha256(format!("convoke/draft/1\n{person}\n{once}").as_bytes());
    for (bit, byte) in bits.iter_mut().zip(digest.as_bytes().chunks(2)) {
        let hex = std::str::from_utf8(byte).ok();
        *bit = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).unwrap_or_default();
    }
    Id::new('w', bits)
}

/// The draft of what was sent: a file, pasted rows, or an address.
fn taken(ctx: &Ctx, fields: &Fields) -> Result<Draft, Failure> {
    let (file, bytes, address) = match (fields.file("file"), fields.get("paste")) {
        (Some((name, bytes)), pasted) if !bytes.is_empty() || pasted.is_none() => {
            (name.to_owned(), bytes.to_vec(), None)
        }
        (_, Some(text)) => ("paste.tsv".to_owned(), text.as_bytes().to_vec(), None),
        _ => match fields.get("address") {
            Some(address) => (name_at(address), Vec::new(), Some(address.to_owned())),
            None => return Err(Failure::at_field("file", "landscape-refused-no-file")),
        },
    };
    let sha256 = match address {
        None => ctx.services.keep_file(&bytes).map_err(Failure::Fault)?,
        Some(_) => String::new(),
    };
    let seed = ctx.services.random();
    let choices = Choices { seed, sha256, title: stem(&file), ..Choices::default() };
    let begun = Some(ctx.now.unix());
    Ok(Draft { file, address, choices, begun, ..Draft::default() })
}

/// The file's name in an address: its last part, without a question.
fn name_at(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or(address).trim_end_matches('/');
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

/// Throws a draft away. Nothing of it is in the record.
pub(crate) fn throw_away(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let back = list_of(ctx, id).unwrap_or_else(|| place(ctx));
    ctx.services.end_draft(id, ctx.audience.person).map_err(Failure::Fault)?;
    forget(ctx);
    Ok(Next::page(back).saying("landscape-said-thrown-away"))
}

/// Opens the file of an import again with the answers given so far, for the rows that wait.
pub(in crate::pages) fn again(ctx: &Ctx, import: Id, fields: &Fields) -> Result<Next, Failure> {
    let state = shared::state(ctx);
    let made = state.imports().get(&import).ok_or(Failure::NotFound)?;
    if state.is_passed(made) {
        return Err(Failure::Refused(Refusal::too_late("landscape-refused-passed")));
    }
    let id = draft_id(ctx, fields);
    let file = made.file.seen_by(ctx.audience).unwrap_or("file").to_owned();
    let (seed, sha256, owner) = (ctx.services.random(), made.sha256.to_string(), made.owner);
    let title = stem(&file);
    let mut choices = Choices { seed, sha256, owner, title, ..Choices::default() };
    // A list that came by a personal link stays that organisation's: with its rows alone.
    choices.partner = sent::sender(ctx, made);
    // It is the next version of the list that it published, and called as that one is.
    let mut lists = state.lists_of_file(made);
    if let (Some((list, version)), None) = (lists.next(), lists.next()) {
        choices.list = Some(Which::Next(list));
        called(ctx, &mut choices, version);
    }
    let sheet = made.sheet.seen_by(ctx.audience).map(str::to_owned);
    let (kind, begun) = (Some(made.kind), Some(ctx.now.unix()));
    let mut draft = Draft { file, sheet, kind, choices, begun, ..Draft::default() };
    keep(ctx, id, &draft)?;
    let known = find_header(ctx, id, &mut draft, made)?;
    look(ctx, id, &mut draft)?;
    draft.step = match known {
        true => as_brought(ctx, id, &mut draft, made)?,
        // Which column is what, nobody should guess twice: whoever brings it says so again.
        false => Step::File,
    };
    keep(ctx, id, &draft)?;
    Ok(Next::page(format!("import/{id}/{}", draft.step.code())))
}

/// Finds the column names where they stood when the file was brought, which somebody may have
/// said: whether they were found.
fn find_header(ctx: &Ctx, id: Id, draft: &mut Draft, made: &Import) -> Result<bool, Failure> {
    let read = read(ctx, id, draft)?;
    let source = draft.source(workbook(ctx, &read)?);
    let source = source.map_err(|why| Failure::Bad(refusal(ctx.lang, &why)))?;
    if *source.shape == *made.shape {
        return Ok(true);
    }
    draft.header = source.header_of(&made.shape);
    Ok(draft.header.is_some())
}

/// Takes each column for what it was when the file was brought, and gives the step to go on at. Of
/// a file that is remembered all answers are known; of others the record says the columns.
fn as_brought(ctx: &Ctx, id: Id, draft: &mut Draft, made: &Import) -> Result<Step, Failure> {
    let same = draft.followed.as_ref().is_some_and(|last| !last.differs());
    let went = made.mapping.table_seen_by(ctx.audience).filter(|_| !same);
    if let Some(went) = went {
        let own = went.iter().map(|(name, field)| (name.to_string(), field.to_string()));
        draft.choices.mapping = own.collect();
        (draft.followed, draft.choices.follows) = (None, None);
    }
    let planned = plan(ctx, id, draft)?;
    Ok(if same { Step::Duplicates } else { draft.next(&planned, Step::File) })
}

/// Calls what follows a version as that one is called, with its source and licence.
fn called(ctx: &Ctx, choices: &mut Choices, version: &Version) {
    let said = |said: &Said| said.seen_by(ctx.audience).unwrap_or_default().to_owned();
    let title = said(&version.title);
    if !title.is_empty() {
        choices.title = title;
    }
    choices.source = said(&version.source);
    choices.licence = said(&version.licence);
}
