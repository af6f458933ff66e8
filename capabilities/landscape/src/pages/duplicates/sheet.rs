//! The pairs as a spreadsheet with an empty column for the answer, and what each answer means in
//! six languages. Names stand in it as they are: whoever learns from the answers reads them there.

use std::sync::Arc;

use faces::lang::Lang;
use faces::view::Handout;
use faces::{AnyView, Ctx, Failure, Sheet, View};
use formats::write::Book;
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::{ids, name, names, open_pairs, why};
use crate::import::Duplicate;
use crate::pages::{exports, shared};

/// The columns of the spreadsheet, by which it is known when it comes back.
pub(super) const COLUMNS: [&str; 7] =
    ["pair", "first", "second", "why", "answer", "first_latin", "second_latin"];

/// The answers, and how they are said in ar, en, es, fr, ru, zh.
pub(super) const ANSWERS: [(&str, [&str; 6]); 5] = [
    ("same", ["نفسها", "same", "misma", "même", "та же", "相同"]),
    ("different", ["مختلفة", "different", "distinta", "différent", "разные", "不同"]),
    ("branch 1", ["فرع 1", "branch 1", "filial 1", "antenne 1", "отделение 1", "分支 1"]),
    ("branch 2", ["فرع 2", "branch 2", "filial 2", "antenne 2", "отделение 2", "分支 2"]),
    ("later", ["لاحقاً", "later", "después", "plus tard", "позже", "以后"]),
];

/// The pairs to be answered in a spreadsheet.
#[derive(Serialize, JsonSchema)]
pub struct SheetView {
    /// The pairs: id, first, second, why, an empty cell for the answer, and how the two names read
    /// in Latin letters where they are of another script.
    #[serde(serialize_with = "shared::each")]
    #[schemars(with = "Vec<[String; 7]>")]
    rows: Arc<[[String; 7]]>,
}

impl SheetView {
    /// Of these rows: pair, the names of both, why.
    pub fn of(lang: &Lang, rows: impl Iterator<Item = [String; 4]>) -> Self {
        let open = |[pair, first, second, why]: [String; 4]| {
            let [one, other] = names::readings(lang, [&first, &second]);
            [pair, first, second, why, String::new(), one, other]
        };
        Self { rows: rows.map(open).collect() }
    }
}

/// How a spreadsheet names a look-alike of a file: its draft, the key of the row's name, and who
/// it may be. A key has no full stop.
pub(in crate::pages) fn of_row(draft: Id, one: &Duplicate) -> String {
    format!("{draft}.{}.{}", one.key, one.other())
}

/// Makes the spreadsheet.
pub(in crate::pages) fn sheet(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let rows = open_pairs(ctx).0.into_iter().filter_map(|pair| {
        let (one, other) = ids(ctx, &pair)?;
        let [first, second] = [name(ctx, pair.one), name(ctx, pair.other)];
        Some([format!("{one}.{other}"), first, second, why(ctx, &pair)])
    });
    Ok(Box::new(SheetView::of(ctx.lang, rows)))
}

impl View for SheetView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet { title: ctx.lang.word("landscape-dup-sheet"), ..Sheet::default() }
    }

    fn is_long(&self) -> bool {
        self.rows.len() as u64 >= shared::LONG
    }

    fn file(&self, ctx: &Ctx) -> Option<Handout> {
        let (rows, warnings) = (self.rows.clone(), exports::warnings(ctx));
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Some(Handout::new("look-alikes.xlsx", kind, move |out| {
            let mut book = Book::begin(out, warnings)?;
            book.sheet("pairs", &COLUMNS, rows.iter().map(Ok))?;
            let legend = ANSWERS.iter().map(|(code, words)| {
                let row = std::iter::once(code).chain(words);
                Ok(row.map(|word| (*word).to_owned()).collect::<Vec<_>>())
            });
            let header = ["answer", "ar", "en", "es", "fr", "ru", "zh"];
            book.sheet("(ignore) answers", &header, legend)?;
            Ok(book.end().map(drop)?)
        }))
    }
}
