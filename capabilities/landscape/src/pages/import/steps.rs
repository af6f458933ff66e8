//! Steps 1 to 3 of 5: the file, the columns, the words.

use faces::parts::{self, Choice, Field as Input, Status, Tone};
use faces::{AnyView, Ctx, Failure, FieldError, Fields, Next, Sheet, View};
use hub::{Id, Refusal};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::look::look;
use super::{Planned, draft, keep, note, plan};
use crate::act::{FileKind, RowCounts};
use crate::import::draft::{Draft, Step};
use crate::import::{
    ColumnPlan, Fault, Field, GraphCounts, OrgCounts, SIGNS, UnknownWord, from_written, written,
};
use crate::model::dataset::PresenceChange;
use crate::pages::{labels, shared};

/// A step of an import: what the file is and what would become of it, as far as chosen.
#[derive(Serialize, JsonSchema)]
pub struct StepView {
    id: Id,
    step: Step,
    file: String,
    sheet: String,
    kind: FileKind,
    /// Rows by what would become of them.
    counts: RowCounts,
    /// Rows that differ from each other.
    distinct: u64,
    organisations: OrgCounts,
    presences: Option<PresenceChange>,
    graph: Option<GraphCounts>,
    skipped_sheets: Vec<String>,
    hidden_sheets: Vec<String>,
    ignored_sheets: Vec<String>,
    columns: Vec<ColumnPlan>,
    unknown: Vec<UnknownWord>,
    faults: Vec<Fault>,
    /// Look-alikes that wait for an answer.
    open: u64,
    #[serde(skip)]
    pub(super) plan: Option<Planned>,
    #[serde(skip)]
    pub(super) draft: Draft,
    #[serde(skip)]
    sheets: Vec<String>,
}

/// Makes the view of a step.
pub(super) fn step(ctx: &Ctx, step: Step) -> Result<Box<dyn AnyView>, Failure> {
    let (id, mut draft) = draft(ctx)?;
    look(ctx, id, &mut draft)?;
    let plan = plan(ctx, id, &draft)?;
    let sheets = std::iter::once(plan.sheet.clone()).chain(plan.skipped.iter().cloned()).collect();
    let open = plan.duplicates.iter().filter(|d| !draft.choices.answers.contains_key(&d.key));
    Ok(Box::new(StepView {
        id,
        step,
        file: draft.file.clone(),
        sheet: plan.sheet.clone(),
        kind: plan.kind,
        counts: plan.counts,
        distinct: plan.distinct,
        organisations: plan.organisations,
        presences: plan.presences,
        graph: plan.graph,
        skipped_sheets: plan.skipped.clone(),
        hidden_sheets: plan.hidden.clone(),
        ignored_sheets: plan.ignored.clone(),
        columns: plan.columns.clone(),
        unknown: plan.unknown.clone(),
        faults: plan.faults.clone(),
        open: open.count() as u64,
        plan: Some(plan),
        draft,
        sheets,
    }))
}

pub(crate) fn file(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::File)
}

/// The step at which the draft stands: where a link leads back that may be followed much later.
pub(crate) fn resume(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    match draft(ctx)?.1.step {
        Step::Unread => step(ctx, Step::File),
        at => step(ctx, at),
    }
}

pub(crate) fn columns(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::Columns)
}

pub(crate) fn values(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::Values)
}

impl View for StepView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let number = self.step as usize;
        let title = match self.step {
            Step::Unread | Step::File => "landscape-step-file",
            Step::Columns => "landscape-step-columns",
            Step::Values => "landscape-step-values",
            Step::Duplicates => "landscape-step-duplicates",
            Step::Check => "landscape-step-check",
        };
        let about = [
            ("file", (&self.file).into()),
            ("sheet", (&self.sheet).into()),
            ("rows", self.counts.read.into()),
        ];
        Sheet {
            title: lang.word(title),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-import-title"), "import".to_owned()),
            ],
            over: Some(html! {
                (lang.t("landscape-step", &[("n", number.into())])) " · "
                (lang.html("landscape-step-about", &about))
            }),
            main: Some(html! {
                (parts::errors(ctx))
                @match self.step {
                    Step::Unread | Step::File => (self.file_step(ctx)),
                    Step::Columns => (self.columns_step(ctx)),
                    Step::Values => (self.values_step(ctx)),
                    Step::Duplicates => (self.duplicates_step(ctx)),
                    Step::Check => (self.check_step(ctx)),
                }
            }),
            ..Sheet::default()
        }
    }
}

impl StepView {
    pub(super) fn path(&self, last: &str) -> String {
        format!("import/{}/{last}", self.id)
    }

    fn file_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let notes = self.plan.as_ref().map(|plan| plan.notes.clone()).unwrap_or_default();
        let sheets: Vec<Choice> = self.sheets.iter().map(|s| Choice::new(s, s)).collect();
        let kinds = [
            ("organisations", "landscape-file-organisations"),
            ("activities", "landscape-file-activities"),
            ("graph", "landscape-file-graph"),
        ];
        let kinds = kinds.map(|(code, label)| Choice::new(code, &lang.word(label)));
        let choices = &self.draft.choices;
        html! {
            (self.followed(ctx))
            h2 { (lang.word("landscape-decided")) }
            ul { @for one in &notes { li { (note(lang, one)) } } }
            (parts::form(ctx, &self.path("file"), html! {
                @if sheets.len() > 1 {
                    (Input::new("sheet", &lang.word("landscape-sheet")).value(&self.sheet)
                        .retry(ctx).select(&sheets))
                }
                (Input::new("kind", &lang.word("landscape-file-kind")).value(code(self.kind))
                    .retry(ctx).radios(&kinds))
                (Input::new("title", &lang.word("landscape-import-name")).value(&choices.title)
                    .max_length(200).retry(ctx).text("text"))
                (Input::new("owner", &lang.word("landscape-data-owner")).value(&self.owner(ctx))
                    .hint(&lang.word("landscape-name-hint")).optional(lang).retry(ctx).text("text"))
                (Input::new("source", &lang.word("landscape-import-source")).value(&choices.source)
                    .optional(lang).max_length(300).retry(ctx).text("text"))
                (Input::new("licence", &lang.word("landscape-import-licence"))
                    .value(&choices.licence).optional(lang).max_length(100).retry(ctx).text("text"))
                (parts::button(&lang.word("landscape-continue")))
            }))
        }
    }

    /// Which earlier file's choices were taken over, and which columns differ.
    fn followed(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let Some(last) = &self.draft.followed else { return html! {} };
        let columns = |id: &str, names: &[String]| {
            let named = lang.t(id, &[("columns", names.join(", ").into())]);
            html! { @if !names.is_empty() { p { (named) } } }
        };
        html! {
            (parts::notice(Tone::Good, &html! {
                (lang.t("landscape-follows", &[("file", (&last.file).into())]))
            }, None))
            (columns("landscape-follows-new", &last.new))
            (columns("landscape-follows-gone", &last.gone))
        }
    }

    /// The name of the organisation whose file it is.
    fn owner(&self, ctx: &Ctx) -> String {
        let owner = self.draft.choices.owner.and_then(|id| shared::state(ctx).actor(id));
        owner.map(|actor| labels::actor(ctx, actor)).unwrap_or_default()
    }

    fn columns_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.kind == FileKind::Graph {
            return self.onwards(ctx, "values", "landscape-graph-columns");
        }
        let choices: Vec<Choice> = Field::ALL
            .iter()
            .filter(|field| field.serves(self.kind) || **field == Field::Leave)
            .flat_map(|field| ways(ctx, *field))
            .collect();
        html! {
            (parts::form(ctx, &self.path("columns"), html! {
                table.stacks {
                    caption { (lang.word("landscape-columns-caption")) }
                    thead { tr {
                        th scope="col" { (lang.word("landscape-your-column")) }
                        th scope="col" { (lang.word("landscape-first-values")) }
                        th scope="col" { (lang.word("landscape-goes-to")) }
                        th scope="col" { (lang.word("landscape-check")) }
                    } }
                    tbody { @for (number, column) in self.columns.iter().enumerate() {
                        tr {
                            th scope="row" { bdi { (column.name) } }
                            td data-l=(lang.word("landscape-first-values")) {
                                span { bdi { (column.first.join(" · ")) } }
                            }
                            td data-l=(lang.word("landscape-goes-to")) { span {
                                @let goes = written(column.field, column.split);
                                select name={ "column-" (number) } aria-label={
                                    (lang.word("landscape-goes-to")) ": " (column.name)
                                } {
                                    @for choice in &choices {
                                        option value=(choice.value)
                                            selected[choice.value == goes] { (choice.label) }
                                    }
                                }
                            } }
                            td data-l=(lang.word("landscape-check")) { span { (self.judged(ctx, column)) } }
                        }
                    } }
                }
                (parts::button(&lang.word("landscape-continue")))
            }))
        }
    }

    fn judged(&self, ctx: &Ctx, column: &ColumnPlan) -> Markup {
        let lang = ctx.lang;
        let status = match () {
            () if column.filled == 0 => Status::Unknown(lang.word("landscape-column-empty")),
            () if column.unknown > 0 => {
                Status::Warn(lang.t("landscape-n-unknown", &[("n", column.unknown.into())]))
            }
            () => Status::Good(lang.t("landscape-n-filled", &[("n", column.filled.into())])),
        };
        html! {
            (parts::tag(&status))
            @if column.field.is_private() { " " (lang.word("landscape-kept-private")) }
        }
    }

    /// A step with nothing to choose.
    pub(super) fn onwards(&self, ctx: &Ctx, next: &str, words: &str) -> Markup {
        html! {
            p { (ctx.lang.word(words)) }
            p { a.button href=(ctx.href(&self.path(next))) { (ctx.lang.word("landscape-continue")) } }
        }
    }

    fn values_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.unknown.is_empty() {
            return self.onwards(ctx, "duplicates", "landscape-all-words-known");
        }
        let open = lang.word("landscape-leave-word");
        let (countries, kinds) = (labels::countries(lang, &open), labels::kinds(lang, &open));
        let themes = labels::themes(ctx, &open);
        html! {
            p { (lang.t("landscape-words-lead", &[("n", self.unknown.len().into())])) }
            (parts::form(ctx, &self.path("values"), html! {
                @for (number, one) in self.unknown.iter().take(200).enumerate() {
                    @let label = lang.t("landscape-word-in-rows", &[
                        ("word", (&one.word).into()),
                        ("field", lang.word(&format!("landscape-field-{}", one.field.code())).into()),
                        ("n", one.rows.into()),
                    ]);
                    @let choices = match one.field {
                        Field::Country => &countries,
                        Field::Theme => &themes,
                        _ => &kinds,
                    };
                    (Input::new(&format!("word-{number}"), &label).select(choices))
                    input type="hidden" name={ "of-" (number) }
                        value={ (one.field.code()) ":" (one.word) };
                }
                (parts::button(&lang.word("landscape-continue")))
            }))
        }
    }
}

/// The ways a column can go to a field: whole, or split into several values.
fn ways(ctx: &Ctx, field: Field) -> Vec<Choice> {
    let lang = ctx.lang;
    let name = lang.word(&format!("landscape-field-{}", field.code()));
    let split = |sign: char| {
        let words = [("field", (&name).into()), ("sign", sign.to_string().into())];
        Choice::new(&written(field, Some(sign)), &lang.t("landscape-split-at", &words))
    };
    let mut all = vec![Choice::new(field.code(), &name)];
    if field.has_several() {
        all.extend(SIGNS.into_iter().map(split));
    }
    all
}

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
    draft.sheet = fields.get("sheet").map(str::to_owned).or(draft.sheet);
    draft.kind = match fields.get("kind") {
        Some("organisations") => Some(FileKind::Organisations),
        Some("activities") => Some(FileKind::Activities),
        Some("graph") => Some(FileKind::Graph),
        _ => draft.kind,
    };
    draft.choices.owner = match fields.get("owner") {
        Some(text) => Some(shared::meant(ctx, text).ok_or_else(|| {
            let why = Refusal::invalid("landscape-refused-name");
            Failure::Fields(vec![FieldError { field: "owner".to_owned(), why }])
        })?),
        None => None,
    };
    let text = |name: &str| fields.get(name).unwrap_or_default().to_owned();
    draft.choices.title = text("title");
    draft.choices.source = text("source");
    draft.choices.licence = text("licence");
    // What was chosen must be readable before it is kept.
    plan(ctx, id, &draft)?;
    draft.step = Step::Columns;
    keep(ctx, id, &draft)?;
    Ok(Next::page(format!("import/{id}/columns")))
}

/// Keeps which column is what.
pub(crate) fn choose_columns(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    let planned = plan(ctx, id, &draft)?;
    for (number, column) in planned.columns.iter().enumerate() {
        let chosen = fields.get(&format!("column-{number}")).and_then(from_written);
        if let Some((field, split)) = chosen.filter(|way| *way != (column.field, column.split)) {
            draft.choices.mapping.insert(column.name.clone(), written(field, split));
        }
    }
    draft.step = Step::Values;
    keep(ctx, id, &draft)?;
    Ok(Next::page(format!("import/{id}/values")))
}

/// Keeps what words mean.
pub(crate) fn choose_values(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    for number in 0..200 {
        let Some(of) = fields.get(&format!("of-{number}")) else { break };
        let meaning = fields.get(&format!("word-{number}")).unwrap_or_default();
        draft.choices.values.insert(of.to_owned(), meaning.to_owned());
    }
    draft.step = Step::Duplicates;
    keep(ctx, id, &draft)?;
    Ok(Next::page(format!("import/{id}/duplicates")))
}
