//! What is wrong with cells and rows of a file: at step 5, where cells are mended, and as a file.

use std::sync::Arc;

use faces::parts;
use faces::table::{PAGE_ROWS, Query};
use faces::view::Handout;
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use formats::write::csv_row;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::steps::StepView;
use super::{draft, place, plan};
use crate::import::{Fault, Mend, Plan};
use crate::pages::drafts::keep;
use crate::pages::shared;

impl StepView {
    /// Cells that were mended as in the file before: where, what stood there, what is read instead.
    pub(super) fn mended_again(&self, ctx: &Ctx) -> Markup {
        let (lang, mends) = (ctx.lang, &self.draft.choices.mends);
        let again: Vec<&Mend> =
            mends.iter().filter(|mend| mend.again && mend.sheet == self.sheet).collect();
        let place = |mend: &Mend| {
            let name = (&mend.name).into();
            lang.t("landscape-mend-cell", &[("row", mend.row.into()), ("column", name)])
        };
        html! {
            @if !again.is_empty() {
                p { (lang.t("landscape-mended-again", &[("n", again.len().into())])) }
                ul { @for mend in &again {
                    li { (place(mend)) ": " bdi { (mend.was) } " → " bdi { (mend.text) } }
                } }
                (parts::form(ctx, &self.path("mend"), html! {
                    (parts::plain_button(&lang.word("landscape-mended-back"), "mend", BACK))
                }))
            }
        }
    }

    /// A page of the cells and rows with something wrong; what can be mended is a field.
    pub(super) fn faults(&self, ctx: &Ctx, plan: &Plan) -> Markup {
        let (lang, total) = (ctx.lang, plan.faults.len());
        if total == 0 {
            return html! {};
        }
        let pages = total.div_ceil(PAGE_ROWS);
        let page = page(ctx).min(pages);
        let from = (page - 1) * PAGE_ROWS;
        let shown: Vec<&Fault> = plan.faults.iter().skip(from).take(PAGE_ROWS).collect();
        let range = [
            ("from", (from + 1).into()),
            ("to", (from + shown.len()).into()),
            ("total", total.into()),
        ];
        let mends = shown.iter().any(|fault| fault.at.is_some());
        let here = ctx.href(&self.path("check"));
        let query = Query::of(ctx.query);
        html! {
            h2 #faults { (lang.t("landscape-faults", &[("n", total.into())])) }
            @if pages > 1 { p.muted { (lang.t("faces-table-range", &range)) } }
            @if mends {
                (parts::form(ctx, &self.path("mend"), html! {
                    p.hint { (lang.word("landscape-mend-hint")) }
                    (list(ctx, &shown))
                    input type="hidden" name=(PAGE) value=(page);
                    (parts::plain_button(&lang.word("landscape-mend"), "mend", "yes"))
                }))
            } @else { (list(ctx, &shown)) }
            (parts::pager(lang, page, pages, &|number| {
                format!("{here}{}#faults", query.with(PAGE, &number.to_string()))
            }))
            p { a href=(ctx.href(&self.path("faults"))) {
                (lang.t("landscape-faults-download", &[("n", total.into())]))
            } }
        }
    }
}

/// What is sent to take back how cells were mended as in the file before.
const BACK: &str = "back";

/// The field and the part of an address that say which page of them is shown.
const PAGE: &str = "page";

/// The page that is asked for, or that was sent and is shown again.
fn page(ctx: &Ctx) -> usize {
    let sent = ctx.retry.and_then(|retry| retry.fields.get_as::<usize>(PAGE));
    sent.filter(|page| *page > 0).unwrap_or_else(|| Query::of(ctx.query).page())
}

/// Faults of a page, each with its cell.
fn list(ctx: &Ctx, shown: &[&Fault]) -> Markup {
    let word = |id: &str| ctx.lang.word(id);
    let heads = ["column-row", "your-column", "column-why", "column-value"];
    let heads = heads.map(|id| word(&format!("landscape-{id}")));
    html! {
        table.stacks {
            thead { tr { @for head in &heads { th scope="col" { (head) } } } }
            tbody { @for (number, fault) in shown.iter().enumerate() {
                tr {
                    th scope="row" data-l=(heads[0]) {
                        span { bdi { (fault.sheet) } " · " (fault.row) }
                    }
                    td data-l=(heads[1]) { span { bdi { (fault.column) } } }
                    td data-l=(heads[2]) { span { (why(ctx, fault)) } }
                    td data-l=(heads[3]) { span { (cell(ctx, number, fault)) } }
                }
            } }
        }
    }
}

fn why(ctx: &Ctx, fault: &Fault) -> String {
    ctx.lang.t(fault.message, &[("value", (&fault.value).into())])
}

/// The cell itself: a field where it can be mended.
fn cell(ctx: &Ctx, number: usize, fault: &Fault) -> Markup {
    let Some(at) = fault.at else { return html! { bdi { (fault.value) } } };
    let label = ctx
        .lang
        .t("landscape-mend-cell", &[("row", fault.row.into()), ("column", (&fault.column).into())]);
    let name = format!("text-{number}");
    let typed = ctx.retry.and_then(|retry| retry.fields.get(&name));
    html! {
        input type="text" id=(name) name=(name) value=(typed.unwrap_or(fault.stands())) dir="auto"
            maxlength="300" aria-label=(label);
        input type="hidden" name={ "cell-" (number) } value={
            (fault.row) ":" (at) ":" (fault.sheet)
        };
    }
}

/// Keeps what faulty cells should say.
pub(crate) fn mend(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    if fields.get("mend") == Some(BACK) {
        draft.choices.mends.retain(|mend| !mend.again);
        draft.mends.clear();
        keep(ctx, id, &draft)?;
        return Ok(Next::page(format!("{}/{id}/check", place(ctx))));
    }
    let planned = plan(ctx, id, &draft)?;
    for number in 0..PAGE_ROWS {
        // Of a page's rows only some can be mended.
        let Some(cell) = fields.get(&format!("cell-{number}")) else { continue };
        let mut parts = cell.splitn(3, ':');
        let row = parts.next().and_then(|row| row.parse::<u64>().ok());
        let column = parts.next().and_then(|column| column.parse::<usize>().ok());
        let sheet = parts.next().unwrap_or_default();
        let fault = planned
            .faults
            .iter()
            .find(|fault| Some(fault.row) == row && fault.at == column && fault.sheet == sheet);
        let text = fields.get(&format!("text-{number}")).unwrap_or_default();
        let Some(fault) = fault.filter(|fault| fault.stands() != text) else { continue };
        let (row, column) = (fault.row, fault.at.unwrap_or_default());
        let mends = &mut draft.choices.mends;
        let same = |one: &Mend| one.sheet == sheet && one.row == row && one.column == column;
        let first = mends.iter().find(|one| same(one)).map(|one| one.was.clone());
        mends.retain(|one| !same(one));
        mends.push(Mend {
            sheet: sheet.to_owned(),
            row,
            column,
            name: fault.column.clone(),
            was: first.unwrap_or_else(|| fault.stands().to_owned()),
            text: text.to_owned(),
            again: false,
        });
    }
    keep(ctx, id, &draft)?;
    let page = fields.get(PAGE).filter(|page| *page != "1").unwrap_or_default();
    Ok(Next::page(format!("{}/{id}/check{}", place(ctx), Query::default().with(PAGE, page))))
}

/// Cells and rows with something wrong.
#[derive(Serialize, JsonSchema)]
pub struct FaultsView {
    /// Every one: where, why, whether its row is rejected, and the cells of a row that is.
    #[serde(serialize_with = "shared::each")]
    #[schemars(with = "Vec<Fault>")]
    faults: Arc<[Fault]>,
    #[serde(skip)]
    header: Vec<String>,
}

/// Makes the list.
pub(crate) fn faults(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (id, draft) = draft(ctx)?;
    let planned = plan(ctx, id, &draft)?;
    let header = planned.columns.iter().map(|column| column.name.clone()).collect();
    Ok(Box::new(FaultsView { faults: planned.faults.clone().into(), header }))
}

impl View for FaultsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet { title: ctx.lang.word("landscape-faults-title"), ..Sheet::default() }
    }

    fn is_long(&self) -> bool {
        self.faults.len() as u64 >= shared::LONG
    }

    fn file(&self, ctx: &Ctx) -> Option<Handout> {
        let (lang, faults, header) = (ctx.lang.clone(), self.faults.clone(), self.header.clone());
        Some(Handout::new("faults.csv", "text/csv; charset=utf-8", move |out| {
            let mut text = String::from("\u{feff}");
            let own = ["sheet", "column-row", "your-column", "column-value", "column-why"];
            let own = own.iter().chain(&["fault-row"]);
            let own = own.map(|id| lang.word(&format!("landscape-{id}")));
            csv_row(&mut text, own.chain(header));
            for fault in &*faults {
                out.write_all(text.as_bytes())?;
                text.clear();
                let why = lang.t(fault.message, &[("value", (&fault.value).into())]);
                let row = lang.word(match fault.rejects {
                    true => "landscape-fault-row-rejected",
                    false => "landscape-fault-row-brought",
                });
                let (sheet, number) = (fault.sheet.clone(), fault.row.to_string());
                let own = [sheet, number, fault.column.clone(), fault.value.clone(), why, row];
                csv_row(&mut text, own.into_iter().chain(fault.cells.iter().cloned()));
            }
            Ok(out.write_all(text.as_bytes())?)
        }))
    }
}
