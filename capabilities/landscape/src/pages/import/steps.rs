//! The five steps of an import: one view, one page for each step.

use faces::lang::Lang;
use faces::parts::{self, Tone};
use faces::table::Table;
use faces::{AnyView, Ctx, Failure, Sheet, View};
use hub::Id;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::look::look;
use super::look_alikes::LookAlikeView;
use super::{Planned, by_link, draft, place, plan};
use crate::act::{FileKind, RowCounts};
use crate::import::draft::{Draft, Step};
use crate::import::{
    Alike, Attribute, ColumnPlan, Fault, GraphCounts, Head, OrgCounts, TakenWord, UnknownWord,
};
use crate::model::dataset::PresenceChange;
use crate::pages::mine;

/// A step of an import: what the file is and what would become of it, as far as chosen.
#[derive(Serialize, JsonSchema)]
pub struct StepView {
    /// Id of the draft.
    pub(super) id: Id,
    /// The path under which the steps stand.
    #[serde(skip)]
    place: &'static str,
    /// The step that is shown.
    step: Step,
    /// The name of the file.
    file: String,
    /// The sheet that is read.
    pub(super) sheet: String,
    /// In which row its column names stand; none where columns go by their letters.
    header: Option<u64>,
    /// What the file holds.
    pub(super) kind: FileKind,
    /// Whether that kind is certain, or was said.
    pub(super) sure: bool,
    /// Whether it reads like a list of need.
    pub(super) need: bool,
    /// Rows by what would become of them.
    counts: RowCounts,
    /// Rows that differ from each other.
    distinct: u64,
    /// Organisations by what would become of them.
    organisations: OrgCounts,
    /// Presences that would come and go; none where it holds no activities.
    presences: Option<PresenceChange>,
    /// The dataset with the same columns that activities are held against.
    alike: Option<Alike>,
    /// What a graph would bring; none for other files.
    graph: Option<GraphCounts>,
    /// Visible sheets that are not read.
    skipped_sheets: Vec<String>,
    /// Sheets hidden by their author, not read.
    hidden_sheets: Vec<String>,
    /// Sheets whose name asks to leave them out.
    ignored_sheets: Vec<String>,
    /// What each column is, and where it goes.
    pub(super) columns: Vec<ColumnPlan>,
    /// What would become of each attribute of a graph that has no columns.
    attributes: Vec<Attribute>,
    /// Words that have no known meaning.
    pub(super) unknown: Vec<UnknownWord>,
    /// Sectors that were taken for a theme of the hub.
    pub(super) taken: Vec<TakenWord>,
    /// Cells and rows with something wrong.
    faults: Vec<Fault>,
    /// How many look-alikes wait for an answer.
    open: u64,
    /// Those look-alikes, the most useful first; at the step that asks about them.
    look_alikes: Vec<LookAlikeView>,
    #[serde(skip)]
    pub(super) plan: Option<Planned>,
    #[serde(skip)]
    pub(super) draft: Draft,
    #[serde(skip)]
    pub(super) sheets: Vec<String>,
    #[serde(skip)]
    pub(super) head: Head,
}

/// Makes the view of a step.
pub(super) fn step(ctx: &Ctx, step: Step) -> Result<Box<dyn AnyView>, Failure> {
    let (id, mut draft) = draft(ctx)?;
    look(ctx, id, &mut draft)?;
    let plan = plan(ctx, id, &draft)?;
    let sheets = std::iter::once(plan.sheet.clone()).chain(plan.skipped.iter().cloned()).collect();
    let open = draft.open(&plan).count() as u64;
    let asked = draft.open(&plan).filter(|_| step == Step::Duplicates);
    let look_alikes = asked.map(|one| LookAlikeView::of(ctx, one)).collect();
    Ok(Box::new(StepView {
        id,
        place: place(ctx),
        step,
        file: draft.file.clone(),
        sheet: plan.sheet.clone(),
        header: plan.head.row,
        head: plan.head.clone(),
        kind: plan.kind,
        sure: plan.sure,
        need: plan.need,
        counts: plan.counts,
        distinct: plan.distinct,
        organisations: plan.organisations,
        presences: plan.presences,
        alike: plan.alike,
        graph: plan.graph,
        skipped_sheets: plan.skipped.clone(),
        hidden_sheets: plan.hidden.clone(),
        ignored_sheets: plan.ignored.clone(),
        columns: plan.columns.clone(),
        attributes: plan.attributes.clone(),
        unknown: plan.unknown.clone(),
        taken: plan.taken.clone(),
        faults: plan.faults.clone(),
        open,
        look_alikes,
        plan: Some(plan),
        draft,
        sheets,
    }))
}

/// The way back to where files are brought.
pub(super) fn crumbs(ctx: &Ctx) -> Vec<(String, String)> {
    if by_link(ctx) {
        return mine::lists_crumbs(ctx);
    }
    vec![
        (ctx.lang.word("landscape-nav"), "landscape".to_owned()),
        (ctx.lang.word("landscape-import-title"), "import".to_owned()),
    ]
}

pub(crate) fn file(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::File)
}

/// The step at which the draft stands: where a link leads back that may be followed much later.
pub(crate) fn resume(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (id, mut draft) = draft(ctx)?;
    look(ctx, id, &mut draft)?;
    step(ctx, draft.step)
}

pub(crate) fn columns(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::Columns)
}

pub(crate) fn values(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::Values)
}

pub(crate) fn duplicates(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::Duplicates)
}

pub(crate) fn check(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::Check)
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
            crumbs: crumbs(ctx),
            over: Some(html! {
                (lang.t("landscape-step", &[("n", number.into())])) " · "
                (self.about(lang))
            }),
            main: Some(html! {
                (parts::errors(ctx))
                (self.followed(ctx))
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

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let plan = self.plan.as_ref().filter(|_| self.step == Step::Duplicates)?;
        Some(self.list(ctx, &self.draft.open(plan).collect::<Vec<_>>(), usize::MAX))
    }
}

impl StepView {
    pub(super) fn path(&self, last: &str) -> String {
        format!("{}/{}/{last}", self.place, self.id)
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

    /// Which earlier file's choices were taken over, and how its columns differ.
    fn followed(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let Some(last) = &self.draft.followed else { return html! {} };
        let columns = |id: &str, names: &[String]| {
            let named = lang.t(id, &[("columns", names.join(lang.comma()).into())]);
            html! { @if !names.is_empty() { p { (named) } } }
        };
        let (first, change) = (ctx.href(&self.path("file")), lang.word("landscape-follows-change"));
        html! {
            (parts::notice(Tone::Good, &html! {
                (lang.t("landscape-follows", &[("file", (&last.file).into())]))
            }, (self.step > Step::File).then_some((&first, &change))))
            @for (new, old) in &last.renamed {
                p { (lang.t("landscape-follows-renamed", &[
                    ("new", new.into()), ("old", old.into()),
                ])) }
            }
            (columns("landscape-follows-new", &last.new))
            (columns("landscape-follows-gone", &last.gone))
        }
    }

    /// A step with nothing to choose.
    pub(super) fn onwards(&self, ctx: &Ctx, next: &str, words: &str) -> Markup {
        html! {
            p { (ctx.lang.word(words)) }
            p { a.button href=(ctx.href(&self.path(next))) { (ctx.lang.word("landscape-continue")) } }
        }
    }
}
