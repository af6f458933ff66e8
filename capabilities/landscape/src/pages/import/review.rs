//! Steps 4 and 5 of 5: are these the same organisation, and what will change.

use std::collections::BTreeMap;

use faces::parts::{self, Choice, Field};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next};
use maud::{Markup, html};

use super::steps::{StepView, step};
use super::{draft, keep, plan};
use crate::import::draft::Step;
use crate::import::{Answer, ColumnPlan, Duplicate, Fault, Field as Goes, Mend, Plan};
use crate::pages::{labels, shared};

pub(crate) fn duplicates(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::Duplicates)
}

pub(crate) fn check(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    step(ctx, Step::Check)
}

impl StepView {
    /// The look-alikes nobody has answered yet.
    fn open<'a>(&'a self, plan: &'a Plan) -> impl Iterator<Item = &'a Duplicate> {
        let answers = &self.draft.choices.answers;
        plan.duplicates.iter().filter(move |d| !answers.contains_key(&d.key))
    }

    pub(super) fn duplicates_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let Some(plan) = &self.plan else { return html! {} };
        let total = self.open(plan).count();
        let Some(first) = self.open(plan).next() else {
            let words = if plan.duplicates.is_empty() {
                "landscape-no-look-alikes"
            } else {
                "landscape-look-alikes-later"
            };
            return self.onwards(ctx, "check", words);
        };
        let same = [
            Choice::with_hint(
                "same",
                &lang.word("landscape-same"),
                &lang.word("landscape-same-hint"),
            ),
            Choice::with_hint(
                "part",
                &lang.word("landscape-branch"),
                &lang.word("landscape-branch-hint"),
            ),
            Choice::with_hint(
                "different",
                &lang.word("landscape-different"),
                &lang.word("landscape-different-hint"),
            ),
            Choice::with_hint(
                "later",
                &lang.word("landscape-later"),
                &lang.word("landscape-later-hint"),
            ),
        ];
        let of = first.actor.map_or_else(|| first_key(&first.like), |id| id.to_string());
        let choices: Vec<Choice> =
            same.into_iter().filter(|c| first.actor.is_some() || c.value != "part").collect();
        html! {
            p { (lang.t("landscape-look-alikes-lead", &[("n", total.into())])) }
            (comparison(ctx, first).plain(lang))
            p {
                (lang.word("landscape-why-we-ask")) " "
                (labels::why(lang, first.score, &first.reasons, first.same_country)) "."
            }
            (parts::form(ctx, &self.path("duplicates"), html! {
                input type="hidden" name="key" value=(first.key);
                input type="hidden" name="of" value=(of);
                (Field::new("answer", &lang.word("landscape-are-these-the-same")).value("later")
                    .retry(ctx).radios(&choices))
                (parts::button(&lang.word("landscape-answer")))
                " "
                (parts::plain_button(&lang.word("landscape-all-later"), "all", "later"))
            }))
        }
    }

    pub(super) fn check_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let Some(plan) = &self.plan else { return html! {} };
        let rejected = plan.faults.iter().filter(|f| f.rejects).count();
        html! {
            (summary(ctx, plan))
            @if !plan.faults.is_empty() {
                p { a href="#faults" {
                    (lang.t("landscape-faults", &[("n", plan.faults.len().into())]))
                } }
            }
            (self.bring_form(ctx, plan))
            @if !plan.columns.is_empty() && plan.kind != crate::act::FileKind::Graph {
                (per_column(ctx, plan).plain(lang))
                (not_brought(ctx, plan))
            }
            (counts(ctx, plan).plain(lang))
            @if plan.mended > 0 { p { (lang.t("landscape-mended", &[("n", plan.mended.into())])) } }
            @if !plan.faults.is_empty() {
                h2 #faults { (lang.t("landscape-faults", &[("n", plan.faults.len().into())])) }
                (faults(ctx, plan, FAULTS).plain(lang))
                (self.mend_form(ctx, plan))
                @if rejected > 0 {
                    p { a href=(ctx.href(&self.path("rejected"))) {
                        (lang.t("landscape-rejected-download", &[("n", rejected.into())]))
                    } }
                }
            }
            p { a href=(ctx.href(&self.path("columns"))) { (lang.word("landscape-back-columns")) } }
        }
    }
}

impl StepView {
    /// The one thing to do: bring it in, or nothing where nothing is new.
    fn bring_form(&self, ctx: &Ctx, plan: &Plan) -> Markup {
        let lang = ctx.lang;
        if plan.acts.is_empty() {
            return html! {
                p { (lang.word("landscape-nothing-new")) }
                p { a.button.quiet href=(ctx.href("import")) { (lang.word("landscape-import-title")) } }
            };
        }
        html! {
            (parts::form(ctx, &self.path("check"), html! {
                (parts::button(&lang.word("landscape-bring-in")))
            }))
            p.small.muted { (lang.word("landscape-can-undo")) }
        }
    }

    /// The faulty cells that can be mended, each as a field.
    fn mend_form(&self, ctx: &Ctx, plan: &Plan) -> Markup {
        let lang = ctx.lang;
        let cells = plan.faults.iter().filter(|fault| fault.at.is_some()).take(FAULTS);
        let cells: Vec<&Fault> = cells.collect();
        if cells.is_empty() {
            return html! {};
        }
        parts::form(
            ctx,
            &self.path("mend"),
            html! {
                p.hint { (lang.word("landscape-mend-hint")) }
                @for (number, fault) in cells.iter().enumerate() {
                    @let label = lang.t("landscape-mend-cell", &[
                        ("row", fault.row.into()),
                        ("column", (&fault.column).into()),
                    ]);
                    (Field::new(&format!("text-{number}"), &label).value(stands(fault))
                        .hint(&lang.t(fault.message, &[("value", (&fault.value).into())]))
                        .max_length(300).retry(ctx).text("text"))
                    input type="hidden" name={ "cell-" (number) } value={
                        (fault.row) ":" (fault.at.unwrap_or_default()) ":" (fault.sheet)
                    };
                }
                (parts::plain_button(&lang.word("landscape-mend"), "mend", "yes"))
            },
        )
    }
}

/// What stands in a faulty cell: the cell of the row, where the row was kept.
fn stands(fault: &Fault) -> &str {
    let cell = fault.at.and_then(|column| fault.cells.get(column)).filter(|_| fault.rejects);
    cell.map_or(fault.value.as_str(), String::as_str)
}

/// Keeps what faulty cells should say.
pub(crate) fn mend(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    let planned = plan(ctx, id, &draft)?;
    for number in 0..FAULTS {
        let Some(cell) = fields.get(&format!("cell-{number}")) else { break };
        let mut parts = cell.splitn(3, ':');
        let row = parts.next().and_then(|row| row.parse::<u64>().ok());
        let column = parts.next().and_then(|column| column.parse::<usize>().ok());
        let sheet = parts.next().unwrap_or_default();
        let fault = planned
            .faults
            .iter()
            .find(|fault| Some(fault.row) == row && fault.at == column && fault.sheet == sheet);
        let text = fields.get(&format!("text-{number}")).unwrap_or_default();
        let Some(fault) = fault.filter(|fault| stands(fault) != text) else { continue };
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
            was: first.unwrap_or_else(|| stands(fault).to_owned()),
            text: text.to_owned(),
        });
    }
    keep(ctx, id, &draft)?;
    Ok(Next::page(format!("import/{id}/check")))
}

/// How many faulty cells are listed, and can be mended, at once.
const FAULTS: usize = 20;

/// How the answer names another organisation of the same file.
fn first_key(name: &str) -> String {
    insight::names::fold(name)
}

fn comparison(ctx: &Ctx, one: &Duplicate) -> Table {
    let lang = ctx.lang;
    let known = one.actor.and_then(|id| shared::state(ctx).actor(id));
    let theirs = if known.is_some() { "landscape-already-here" } else { "landscape-in-file-too" };
    let mut table = Table::new(
        String::new(),
        vec![
            Column::text("field", lang.word("landscape-column-field")).unsorted(),
            Column::text("file", lang.t("landscape-in-file", &[("row", one.row.into())]))
                .unsorted(),
            Column::text("here", lang.word(theirs)).unsorted(),
        ],
    );
    let like = known.map_or_else(
        || Cell::text(&one.like),
        |actor| Cell::link(labels::actor(ctx, actor), ctx.href(&format!("orgs/{}", actor.id))),
    );
    table.push(vec![Cell::text(lang.word("landscape-field-name")), Cell::text(&one.name), like]);
    for (name, value) in &one.says {
        table.push(vec![Cell::text(name), Cell::text(value), Cell::Empty]);
    }
    if let Some(actor) = known {
        let rows = [
            ("landscape-field-country", actor.country.map(|c| c.name(lang.code()).to_owned())),
            ("landscape-field-kind", actor.kind.map(|k| labels::kind(lang, k))),
            ("landscape-other-names", {
                let names = crate::view::other_names(actor, ctx.audience);
                (!names.is_empty()).then(|| names.join(" · "))
            }),
        ];
        for (label, value) in rows.into_iter().filter(|(_, value)| value.is_some()) {
            table.push(vec![Cell::text(lang.word(label)), Cell::Empty, Cell::maybe(value)]);
        }
    }
    table
}

fn summary(ctx: &Ctx, plan: &Plan) -> Markup {
    let lang = ctx.lang;
    let (rows, orgs) = (plan.counts, plan.organisations);
    html! {
        p.lead { (lang.t("landscape-will", &[
            ("new", orgs.new.into()),
            ("update", orgs.update.into()),
            ("known", orgs.known.into()),
            ("possible", orgs.possible.into()),
            ("rejected", rows.rejected.into()),
        ])) }
        @if let Some(change) = plan.presences {
            p { (lang.t("landscape-will-presences", &[
                ("added", change.added.into()),
                ("removed", change.removed.into()),
                ("same", change.same.into()),
            ])) }
        }
        @for column in &plan.columns { @for total in &column.totals {
            p { (lang.html("landscape-will-money", &[
                ("column", (&column.name).into()),
                ("amount", labels::total(lang, total).into()),
            ])) }
        } }
        @if let Some(graph) = plan.graph {
            p { (lang.t("landscape-will-graph", &[
                ("elements", graph.elements.into()),
                ("connections", graph.connections.into()),
                ("distinct", graph.distinct.into()),
                ("dangling", graph.dangling.into()),
            ])) }
        }
    }
}

/// Every row by what becomes of it; the numbers add up to the rows read.
fn counts(ctx: &Ctx, plan: &Plan) -> Table {
    let (lang, rows) = (ctx.lang, plan.counts);
    let mut table = Table::new(
        lang.word("landscape-counts-caption"),
        vec![
            Column::text("what", lang.word("landscape-counts-what")).unsorted(),
            Column::number("rows", lang.word("landscape-counts-rows")).unsorted(),
        ],
    );
    let all = [
        ("landscape-count-new", rows.new),
        ("landscape-count-update", rows.update),
        ("landscape-count-unchanged", rows.unchanged),
        ("landscape-count-repeated", rows.repeated),
        ("landscape-count-possible", rows.possible),
        ("landscape-count-left", rows.left),
        ("landscape-count-rejected", rows.rejected),
        ("landscape-count-read", rows.read),
    ];
    for (label, count) in all {
        table.push(vec![
            Cell::text(lang.word(label)),
            Cell::Number(i64::try_from(count).unwrap_or(i64::MAX)),
        ]);
    }
    table
}

fn per_column(ctx: &Ctx, plan: &Plan) -> Table {
    let lang = ctx.lang;
    let word = |id: &str| lang.word(id);
    let mut table = Table::new(
        word("landscape-per-column"),
        vec![
            Column::text("column", word("landscape-your-column")).unsorted(),
            Column::text("field", word("landscape-goes-to")).unsorted(),
            Column::number("add", word("landscape-cells-add")).unsorted(),
            Column::number("update", word("landscape-cells-update")).unsorted(),
            Column::number("leave", word("landscape-cells-leave")).unsorted(),
        ],
    );
    for column in plan.columns.iter().filter(|column| column.field != Goes::Leave) {
        let count = |n: u64| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
        table.push(vec![
            Cell::text(&column.name),
            Cell::text(word(&format!("landscape-field-{}", column.field.code()))),
            count(column.add),
            count(column.update),
            count(column.leave),
        ]);
    }
    table
}

/// The columns with something in them that stay in the file.
fn not_brought(ctx: &Ctx, plan: &Plan) -> Markup {
    let left = |column: &&ColumnPlan| column.field == Goes::Leave && column.filled > 0;
    let left = plan.columns.iter().filter(left);
    let names: Vec<&str> = left.map(|column| column.name.as_str()).collect();
    html! {
        @if !names.is_empty() {
            p { (ctx.lang.t("landscape-not-brought", &[
                ("n", names.len().into()),
                ("columns", names.join(" · ").into()),
            ])) }
        }
    }
}

/// Faulty cells and rows, at most `most`.
fn faults(ctx: &Ctx, plan: &Plan, most: usize) -> Table {
    let lang = ctx.lang;
    let mut table = Table::new(
        String::new(),
        vec![
            Column::text("row", lang.word("landscape-column-row")).unsorted(),
            Column::text("column", lang.word("landscape-your-column")).unsorted(),
            Column::text("value", lang.word("landscape-column-value")).unsorted(),
            Column::text("why", lang.word("landscape-column-why")).unsorted(),
        ],
    );
    for fault in plan.faults.iter().take(most) {
        table.push(vec![
            Cell::text(format!("{} · {}", fault.sheet, fault.row)),
            Cell::text(&fault.column),
            Cell::maybe((!fault.value.is_empty()).then_some(&fault.value)),
            Cell::text(lang.t(fault.message, &[("value", (&fault.value).into())])),
        ]);
    }
    table
}

/// Keeps an answer about one look-alike, or leaves all for later.
pub(crate) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    if fields.get("all") == Some("later") {
        for one in &plan(ctx, id, &draft)?.duplicates {
            draft.choices.answers.entry(one.key.clone()).or_insert(Answer::Later);
        }
    } else if let (Some(key), Some(of)) = (fields.get("key"), fields.get("of")) {
        let of = of.to_owned();
        let answer = match fields.get("answer") {
            Some("same") => Answer::Same { of, take: BTreeMap::new() },
            Some("part") => Answer::PartOf { of },
            Some("different") => Answer::Different { from: of },
            _ => Answer::Later,
        };
        draft.choices.answers.insert(key.to_owned(), answer);
    }
    keep(ctx, id, &draft)?;
    Ok(Next::page(format!("import/{id}/duplicates")))
}
