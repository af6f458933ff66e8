//! Step 2 of 5: which column is what, and what its money adds up to.

use faces::parts::{self, Choice, Field as Input, Status};
use faces::{Ctx, Failure, Fields, Next};
use hub::Refusal;
use maud::{Markup, html};

use super::steps::StepView;
use super::{draft, onward, plan};
use crate::act::FileKind;
use crate::import::draft::Step;
use crate::import::{
    ANYWHERE, ColumnPlan, DAY_FIRST, Field, MONTH_FIRST, Plan, WHERE_KNOWN, doubled, from_written,
    names_somebody, signs, written,
};
use crate::model::money;
use crate::pages::labels;

impl StepView {
    pub(super) fn columns_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.kind == FileKind::Graph && self.columns.is_empty() {
            return self.onwards(ctx, "values", "landscape-graph-columns");
        }
        // Of a file like an earlier one, the columns that are the same need no look.
        let differs = self.draft.followed.as_ref().filter(|followed| followed.differs());
        let (asked, known): (Vec<_>, Vec<_>) =
            self.columns.iter().enumerate().partition(|(_, column)| {
                differs.is_none_or(|followed| followed.asks(&column.name))
            });
        let known_label = lang.t("landscape-columns-known", &[("n", known.len().into())]);
        html! {
            (parts::form(ctx, &self.path("columns"), html! {
                @if !asked.is_empty() { (self.columns_table(ctx, &asked)) }
                @if !known.is_empty() {
                    (parts::details(&known_label, self.columns_table(ctx, &known)))
                }
                @if self.kind == FileKind::Activities { (self.currency(ctx)) }
                (parts::button(&lang.word("landscape-continue")))
            }))
        }
    }

    /// In which currency amounts are, where the file has some and does not say it.
    fn currency(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let said = self.columns.iter().any(|column| column.field == Field::Currency);
        let open = self.columns.iter().flat_map(|column| &column.totals);
        let chosen = &self.draft.choices.currency;
        let open = open.filter(|total| total.currency.is_empty() || total.currency == *chosen);
        html! {
            @if !said && open.count() > 0 {
                (Input::new("currency", &lang.word("landscape-currency"))
                    .hint(&lang.word("landscape-currency-hint")).value(chosen).max_length(3)
                    .optional(lang).retry(ctx).text("text"))
            }
        }
    }

    /// Columns by their number, each with where it goes.
    fn columns_table(&self, ctx: &Ctx, columns: &[(usize, &ColumnPlan)]) -> Markup {
        let lang = ctx.lang;
        let fields = Field::ALL.iter().filter(|f| f.serves(self.kind) || **f == Field::Leave);
        let choices: Vec<Choice> = fields.flat_map(|field| ways(ctx, *field, self.kind)).collect();
        let word = |id: &str| lang.word(id);
        html! {
            table.stacks {
                caption { (word("landscape-columns-caption")) }
                thead { tr {
                    @for id in ["your-column", "first-values", "goes-to", "check"] {
                        th scope="col" { (word(&format!("landscape-{id}"))) }
                    }
                } }
                tbody { @for (number, column) in columns {
                    tr {
                        th scope="row" { bdi { (column.name) } }
                        td data-l=(word("landscape-first-values")) {
                            span { bdi { (column.first.join(" · ")) } }
                        }
                        td data-l=(word("landscape-goes-to")) { span {
                            @let goes = goes(ctx, *number, column, &choices);
                            select name={ "column-" (number) } id={ "column-" (number) } aria-label={
                                (word("landscape-goes-to")) ": " (column.name)
                            } {
                                @for choice in &choices {
                                    option value=(choice.value)
                                        selected[choice.value == goes] { (choice.label) }
                                }
                            }
                        } }
                        td data-l=(word("landscape-check")) { span { (judged(ctx, column)) } }
                    }
                } }
            }
        }
    }
}

/// Which way is selected: without one a browser would send the first, which is the name.
fn goes(ctx: &Ctx, number: usize, column: &ColumnPlan, ways: &[Choice]) -> String {
    let whole = column.field.code().to_owned();
    let wanted = chosen(ctx, number).unwrap_or_else(|| written(column.field, column.split));
    let offered = |way: &String| ways.iter().any(|choice| choice.value == *way);
    let found = [wanted, whole].into_iter().find(offered);
    found.unwrap_or_else(|| Field::Leave.code().to_owned())
}

/// Where a column was just said to go, in a form that was refused.
fn chosen(ctx: &Ctx, number: usize) -> Option<String> {
    ctx.retry?.fields.get(&format!("column-{number}")).map(str::to_owned)
}

fn judged(ctx: &Ctx, column: &ColumnPlan) -> Markup {
    let lang = ctx.lang;
    let status = match () {
        () if column.filled == 0 => Status::Unknown(lang.word("landscape-column-empty")),
        () if column.two_days.is_some() => {
            let date = column.two_days.as_deref().unwrap_or_default();
            Status::Warn(lang.t("landscape-two-days", &[("date", date.into())]))
        }
        () if column.reaches => Status::Warn(lang.word("landscape-column-reaches")),
        () if column.unknown > 0 => {
            Status::Warn(lang.t("landscape-n-unknown", &[("n", column.unknown.into())]))
        }
        () => Status::Good(lang.t("landscape-n-filled", &[("n", column.filled.into())])),
    };
    html! {
        (parts::tag(&status))
        @if column.different > 0 {
            " · " (lang.t("landscape-n-different", &[("n", column.different.into())]))
        }
        @if column.several > 0 {
            " · " (lang.t("landscape-n-several", &[("n", column.several.into())]))
        }
        @for total in &column.totals {
            " · " (lang.t("landscape-in-all", &[("amount", labels::total(lang, total).into())]))
        }
        @if let Some((date, day)) = &column.read_as {
            @let words = [("date", date.as_str().into()), ("day", lang.date(day.start()).into())];
            " · " (lang.t("landscape-read-as", &words))
        }
        @if column.field.is_private() { " · " (lang.word("landscape-kept-private")) }
    }
}

/// The ways a column can go to a field: whole, or split into several values.
fn ways(ctx: &Ctx, field: Field, kind: FileKind) -> Vec<Choice> {
    let lang = ctx.lang;
    let name = lang.word(&format!("landscape-field-{}", field.code()));
    let split = |sign: char| {
        let words = [("field", (&name).into()), ("sign", sign.to_string().into())];
        let way = match sign {
            WHERE_KNOWN => "landscape-split-known",
            ANYWHERE => "landscape-split-anywhere",
            DAY_FIRST => "landscape-day-first",
            MONTH_FIRST => "landscape-month-first",
            _ => "landscape-split-at",
        };
        Choice::new(&written(field, Some(sign)), &lang.t(way, &words))
    };
    let whole = Choice::new(field.code(), &name);
    std::iter::once(whole).chain(signs(field, kind).iter().copied().map(split)).collect()
}

/// Keeps which column is what.
pub(crate) fn choose_columns(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    let planned = plan(ctx, id, &draft)?;
    let mut goes: Vec<Field> = planned.columns.iter().map(|column| column.field).collect();
    for (number, column) in planned.columns.iter().enumerate() {
        let chosen = fields.get(&format!("column-{number}")).and_then(from_written);
        if let (Some((field, _)), Some(slot)) = (chosen, goes.get_mut(number)) {
            *slot = field;
        }
        if let Some((field, split)) = chosen.filter(|way| *way != (column.field, column.split)) {
            draft.choices.mapping.insert(column.name.clone(), written(field, split));
        }
    }
    // Rows of an organisation's own list need not name it.
    if draft.choices.partner.is_none() && !names_somebody(planned.kind, &goes) {
        let why = match planned.kind {
            FileKind::Graph => "landscape-refused-no-ends",
            _ => "landscape-refused-no-names",
        };
        return Err(Failure::of_field("column-0", Refusal::invalid(why)));
    }
    if let Some([one, other]) = doubled(&goes) {
        let name = |at: usize| planned.columns.get(at).map_or("", |column| &*column.name);
        let why = Refusal::invalid("landscape-refused-doubled");
        let why = why.with("one", name(one)).with("other", name(other));
        return Err(Failure::of_field(&format!("column-{other}"), why));
    }
    if let Some(text) = fields.get("currency") {
        draft.choices.currency = chosen_currency(text)?;
    }
    two_days(&*plan(ctx, id, &draft)?)?;
    onward(ctx, id, draft, Step::Columns)
}

/// Whether somebody has to say in which order a column's dates write day and month.
fn two_days(plan: &Plan) -> Result<(), Failure> {
    let mut columns = plan.columns.iter().enumerate();
    let open = columns.find_map(|(at, column)| Some((at, column.two_days.as_ref()?)));
    open.map_or(Ok(()), |(at, date)| {
        let why = Refusal::invalid("landscape-refused-two-days").with("date", date);
        Err(Failure::of_field(&format!("column-{at}"), why))
    })
}

fn chosen_currency(text: &str) -> Result<String, Failure> {
    let code = money::currency(&text.to_uppercase()).ok_or_else(|| {
        let why = Refusal::invalid("landscape-refused-currency");
        Failure::of_field("currency", why)
    })?;
    Ok(code.to_owned())
}
