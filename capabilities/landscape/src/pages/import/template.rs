//! `import/template`: a spreadsheet to fill in, whose columns the import recognises.

use faces::view::Handout;
use faces::{AnyView, Ctx, Failure, Sheet, View};
use schemars::JsonSchema;
use serde::Serialize;

/// A spreadsheet to fill in: the names of its columns, and a row that shows how.
#[derive(Serialize, JsonSchema)]
pub struct TemplateView {
    /// The names of its columns.
    columns: Vec<&'static str>,
    /// A row that says in its last column that it is an example: an import passes it over.
    example: Vec<&'static str>,
}

/// A language, column names that the import recognises, and an example.
type Template = (&'static str, [&'static str; 8], [&'static str; 8]);

const TEMPLATES: [Template; 6] = [
    (
        "ar",
        [
            "المنظمة",
            "نوع المنظمة",
            "البلد",
            "القطاع",
            "المحافظة",
            "تاريخ البدء",
            "تاريخ الانتهاء",
            "ملاحظات",
        ],
        [
            "مؤسسة الوادي الأخضر",
            "منظمة غير حكومية",
            "كينيا",
            "الصحة",
            "نيانزا",
            "2026-01-01",
            "2026-12-31",
            "مثال",
        ],
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
            "Remarks",
        ],
        [
            "Green Valley Trust",
            "NGO",
            "Kenya",
            "Health",
            "Nyanza",
            "2026-01-01",
            "2026-12-31",
            "Example",
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
            "Observaciones",
        ],
        [
            "Fundación Valle Verde",
            "ONG",
            "Kenia",
            "Salud",
            "Nyanza",
            "2026-01-01",
            "2026-12-31",
            "Ejemplo",
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
            "Remarques",
        ],
        [
            "Fondation Vallée verte",
            "ONG",
            "Kenya",
            "Santé",
            "Nyanza",
            "2026-01-01",
            "2026-12-31",
            "Exemple",
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
            "Примечание",
        ],
        [
            "Фонд «Зелёная долина»",
            "НКО",
            "Кения",
            "Здоровье",
            "Ньянза",
            "2026-01-01",
            "2026-12-31",
            "Пример",
        ],
    ),
    (
        "zh",
        ["组织", "类型", "国家", "主题", "省", "开始日期", "结束日期", "备注"],
        [
            "绿谷基金会",
            "非政府组织",
            "肯尼亚",
            "卫生",
            "尼扬扎",
            "2026-01-01",
            "2026-12-31",
            "示例",
        ],
    ),
];

/// Makes the template in the reader's language.
pub(crate) fn template(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let own = TEMPLATES.iter().find(|own| own.0 == ctx.lang.code()).unwrap_or(&TEMPLATES[1]);
    Ok(Box::new(TemplateView { columns: own.1.to_vec(), example: own.2.to_vec() }))
}

impl View for TemplateView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet { title: ctx.lang.word("landscape-template"), ..Sheet::default() }
    }

    fn file(&self, _: &Ctx) -> Option<Handout> {
        // Spreadsheet programs take UTF-8 for granted only with this mark.
        let mut text = String::from("\u{feff}");
        formats::write::csv_row(&mut text, &self.columns);
        formats::write::csv_row(&mut text, &self.example);
        Some(Handout::text("template.csv", "text/csv; charset=utf-8", text))
    }
}
