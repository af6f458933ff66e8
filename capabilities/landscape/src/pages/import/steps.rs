//! Steps 1 and 3 of 5: the file, the words; and what all steps share.

use faces::lang::Lang;
use faces::parts::{self, Choice, Field as Input, Tone};
use faces::{AnyView, Ctx, Failure, FieldError, Fields, Next, Sheet, View};
use hub::{Id, Refusal};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::look::look;
use super::{Planned, draft, keep, note, plan};
use crate::act::{FileKind, RowCounts};
use crate::import::draft::{Draft, Step};
use crate::import::{ColumnPlan, Fault, Field, GraphCounts, OrgCounts, UnknownWord};
use crate::model::dataset::PresenceChange;
use crate::pages::{labels, shared};

/// A step of an import: what the file is and what would become of it, as far as chosen.
#[derive(Serialize, JsonSchema)]
pub struct StepView {
    id: Id,
    step: Step,
    file: String,
    sheet: String,
    pub(super) kind: FileKind,
    /// Whether it reads like a list of need.
    need: bool,
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
    pub(super) columns: Vec<ColumnPlan>,
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
        need: plan.need,
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
        Sheet {
            title: lang.word(title),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-import-title"), "import".to_owned()),
            ],
            over: Some(html! {
                (lang.t("landscape-step", &[("n", number.into())])) " · "
                (self.about(lang))
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

    /// What the step is about: the file, and where its rows stand.
    fn about(&self, lang: &Lang) -> Markup {
        let file = ("file", (&self.file).into());
        match self.graph {
            Some(graph) => lang.html(
                "landscape-step-about-graph",
                &[
                    file,
                    ("elements", graph.elements.into()),
                    ("connections", graph.connections.into()),
                ],
            ),
            None => lang.html(
                "landscape-step-about",
                &[file, ("sheet", (&self.sheet).into()), ("rows", self.counts.read.into())],
            ),
        }
    }

    fn file_step(&self, ctx: &Ctx) -> Markup {
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
        let looks = if self.need && self.draft.kind.is_none() { NEED } else { code(self.kind) };
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
                (Input::new("kind", &lang.word("landscape-file-kind")).value(looks)
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
    if fields.get("kind") == Some(NEED) {
        return crate::pages::need::take(ctx, id, (&draft.file, &draft.choices.sha256), fields);
    }
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
