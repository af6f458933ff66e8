//! `import`: files brought in, the upload, the template.

use faces::parts::{self, Field};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, FieldError, Fields, Next, Sheet, View};
use hub::{Id, Refusal};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::{keep, refusal};
use crate::act::{FileKind, RowCounts};
use crate::import::Choices;
use crate::import::draft::{Draft, Habit};
use crate::pages::{labels, shared};

/// Files brought in, newest first.
#[derive(Serialize, JsonSchema)]
pub struct ListView {
    imports: Vec<ImportView>,
}

/// One file.
#[derive(Serialize, JsonSchema)]
pub struct ImportView {
    id: Id,
    file: Option<String>,
    kind: FileKind,
    counts: RowCounts,
    owner: Option<Id>,
    at: i64,
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
    Ok(Box::new(ListView { imports }))
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
                (parts::form_with_file(ctx, "import", html! {
                    (Field::new("file", &lang.word("landscape-import-file"))
                        .hint(&lang.word("landscape-import-file-hint")).retry(ctx)
                        .file(".csv,.tsv,.xlsx,.xls,.ods,.json,.graphml,.gexf"))
                    (Field::new("paste", &lang.word("landscape-import-paste"))
                        .optional(lang).retry(ctx).area(5))
                    (parts::button(&lang.word("landscape-import-look")))
                }))
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

/// Takes a file, reads it apart, and opens a draft.
pub(crate) fn begin(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let fault = |why: Refusal| Failure::Fields(vec![FieldError { field: "file".to_owned(), why }]);
    let (name, bytes): (String, Vec<u8>) = match (fields.file("file"), fields.get("paste")) {
        (Some((name, bytes)), _) if !bytes.is_empty() => (name.to_owned(), bytes.to_vec()),
        (_, Some(text)) => ("paste.tsv".to_owned(), text.as_bytes().to_vec()),
        _ => return Err(fault(Refusal::invalid("landscape-refused-no-file"))),
    };
    let sha256 = ctx.services.keep_file(&bytes).map_err(Failure::Fault)?;
    let book = shared::workbook(ctx, &name, &sha256)
        .ok_or_else(|| Failure::Fault("a kept file is gone".to_owned()))?;
    let book = Result::as_ref(&book).map_err(|why| fault(refusal(ctx.lang, why)))?;
    let mut draft = Draft {
        file: name.clone(),
        sheet: None,
        kind: None,
        choices: Choices {
            seed: ctx.services.random(),
            sha256,
            title: stem(&name),
            ..Choices::default()
        },
    };
    let source = draft.source(book).map_err(|why| fault(refusal(ctx.lang, &why)))?;
    let remembered = ctx.services.recall("landscape", &format!("shape.{}", source.shape));
    let known = remembered.and_then(|bytes| serde_json::from_slice::<Habit>(&bytes).ok());
    if let Some(habit) = known {
        draft.follow(habit);
    }
    let id = ctx.fresh_id('w');
    keep(ctx, id, &draft)?;
    Ok(Next::page(format!("import/{id}/file")))
}

/// A file's name without its ending.
fn stem(name: &str) -> String {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

/// The empty spreadsheet.
#[derive(Serialize, JsonSchema)]
pub struct TemplateView {
    columns: Vec<&'static str>,
}

/// Column names that the import recognises, by language.
const TEMPLATES: [(&str, [&str; 7]); 6] = [
    (
        "ar",
        ["المنظمة", "نوع المنظمة", "البلد", "القطاع", "المحافظة", "تاريخ البدء", "تاريخ الانتهاء"],
    ),
    (
        "en",
        [
            "Organisation",
            "Organisation type",
            "Country",
            "Theme",
            "Province",
            "Start date",
            "End date",
        ],
    ),
    (
        "es",
        [
            "Organizacion",
            "Tipo de organizacion",
            "País",
            "Tema",
            "Provincia",
            "Fecha inicio",
            "Fecha fin",
        ],
    ),
    (
        "fr",
        [
            "Organisation",
            "Type d'organisation",
            "Pays",
            "Thématique",
            "Province",
            "Date de début",
            "Date de fin",
        ],
    ),
    (
        "ru",
        [
            "Организация",
            "Тип организации",
            "Страна",
            "Тема",
            "Область",
            "Дата начала",
            "Дата окончания",
        ],
    ),
    ("zh", ["组织", "类型", "国家", "主题", "省", "开始日期", "结束日期"]),
];

/// Makes the template in the reader's language.
pub(crate) fn template(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let own = TEMPLATES.iter().find(|(code, _)| *code == ctx.lang.code()).unwrap_or(&TEMPLATES[1]);
    Ok(Box::new(TemplateView { columns: own.1.to_vec() }))
}

impl View for TemplateView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet { title: ctx.lang.word("landscape-template"), ..Sheet::default() }
    }

    fn file(&self, _: &Ctx) -> Option<(String, &'static str, Vec<u8>)> {
        // Spreadsheet programs take UTF-8 for granted only with this mark.
        let mut text = String::from("\u{feff}");
        formats::write::csv_row(&mut text, &self.columns);
        Some(("template.csv".to_owned(), "text/csv; charset=utf-8", text.into_bytes()))
    }
}
