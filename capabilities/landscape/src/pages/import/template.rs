//! `import/template`: an empty spreadsheet whose columns the import recognises.

use faces::view::Handout;
use faces::{AnyView, Ctx, Failure, Sheet, View};
use schemars::JsonSchema;
use serde::Serialize;

/// The empty spreadsheet.
#[derive(Serialize, JsonSchema)]
pub struct TemplateView {
    /// The names of its columns.
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

    fn file(&self, _: &Ctx) -> Option<Handout> {
        // Spreadsheet programs take UTF-8 for granted only with this mark.
        let mut text = String::from("\u{feff}");
        formats::write::csv_row(&mut text, &self.columns);
        Some(Handout::text("template.csv", "text/csv; charset=utf-8", text))
    }
}
