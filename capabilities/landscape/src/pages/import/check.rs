//! Step 5 of 5: what will change, and cells that can be mended before.

use faces::lang::Lang;
use faces::parts::{self, Field, Tone};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Fields, Next};
use hub::{Id, Refusal, SECRETARIAT};
use maud::{Markup, html};

use super::file::title;
use super::steps::StepView;
use super::{by_link, draft, new_notes, ours, place, plan};
use crate::act::Act;
use crate::import::draft::Draft;
use crate::import::{
    ColumnPlan, Fault, Field as Goes, Grants, GraphCounts, Mend, Packed, Plan, ReadSo, Standing,
    names_somebody,
};
use crate::model::dataset::sha256;
use crate::pages::drafts::keep;
use crate::pages::{labels, shared};

/// The field that says for which choices somebody saw what would change.
const SEEN: &str = "seen";

/// Whether what is brought in is what was shown: in another window its columns may have been
/// chosen anew since, and a column be open that was private; or somebody else brought a list.
pub(super) fn as_shown(draft: &Draft, plan: &Plan, fields: &Fields) -> Result<(), Failure> {
    match fields.get(SEEN) {
        Some(seen) if seen != shown(draft, plan) => {
            Err(Failure::Refused(Refusal::too_late("landscape-refused-chosen-anew")))
        }
        _ => Ok(()),
    }
}

/// A fingerprint of what this step shows: what was chosen, what becomes of the rows, and the
/// versions of lists whose place is taken.
fn shown(draft: &Draft, plan: &Plan) -> String {
    let after = plan.acts.iter().filter_map(|act| match act {
        Act::DatasetPublished(list) => Some((list.id, list.after.clone())),
        _ => None,
    });
    let after: Vec<(Id, Option<Box<str>>)> = after.collect();
    let shown = (draft.chosen(), plan.counts, &plan.organisations, &plan.presences, after);
    sha256(&serde_json::to_vec(&shown).unwrap_or_default())
}

impl StepView {
    pub(super) fn check_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let Some(plan) = &self.plan else { return html! {} };
        let rejected = plan.faults.iter().filter(|f| f.rejects).count();
        html! {
            (summary(ctx, plan))
            (self.which_list(ctx, plan))
            @if leaves_notes(ctx, plan) { p { (lang.word("landscape-notes-cut-off")) } }
            @if !plan.faults.is_empty() {
                p { a href="#faults" {
                    (lang.t("landscape-faults", &[("n", plan.faults.len().into())]))
                } }
            }
            (ours::asked(ctx, plan, &self.path("ours")))
            (reaching(ctx, plan))
            (self.bring_form(ctx, plan))
            @if !plan.columns.is_empty() && plan.kind != crate::act::FileKind::Graph {
                (folded(ctx, "landscape-per-column", html! {
                    (per_column(ctx, plan).plain(lang))
                    (not_brought(ctx, plan))
                }))
            }
            (folded(ctx, "landscape-counts-caption", counts(ctx, plan).plain(lang)))
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
    /// What it is brought in as, and what it takes the place of.
    fn which_list(&self, ctx: &Ctx, plan: &Plan) -> Markup {
        let (lang, choices) = (ctx.lang, &self.draft.choices);
        let unsaid = |text: String| match text.is_empty() {
            true => lang.word("landscape-unknown"),
            false => text,
        };
        let alike = plan.alike.and_then(|alike| {
            let version = shared::state(ctx).datasets().get(&alike.dataset)?.current()?;
            let words = match alike.replaced {
                true if plan.read_so.stay > 0 => "landscape-will-add-to",
                true => "landscape-will-replace",
                false => "landscape-will-stand-beside",
            };
            let title = title(ctx, version).into();
            let (rows, shared) = (alike.rows.into(), alike.shared.into());
            Some(lang.t(words, &[("title", title), ("rows", rows), ("shared", shared)]))
        });
        let called = lang.t(
            "landscape-will-be-called",
            &[
                ("title", choices.title.as_str().into()),
                ("owner", unsaid(self.owner(ctx)).into()),
                ("source", unsaid(choices.source.clone()).into()),
            ],
        );
        html! {
            @if let Some(words) = alike { p { (words) } }
            p { (called) " "
                a href=(ctx.href(&self.path("file"))) { (lang.word("landscape-will-change")) } }
        }
    }

    /// The one thing to do: bring it in, or nothing where nothing is new.
    fn bring_form(&self, ctx: &Ctx, plan: &Plan) -> Markup {
        let lang = ctx.lang;
        let undone = plan.packed.iter().filter(|list| list.standing.undoes());
        let restore: Vec<&Packed> = undone.collect();
        if plan.acts.is_empty() && restore.is_empty() {
            if !new_notes(ctx, plan).is_empty() {
                return html! {
                    p { (lang.word("landscape-notes-alone")) }
                    (parts::form(ctx, &self.path("check"), html! {
                        (parts::button(&lang.word("landscape-notes-keep")))
                    }))
                };
            }
            return html! {
                p { (lang.word(match plan.counts.rejected + plan.counts.possible {
                    0 => "landscape-nothing-new",
                    _ => "landscape-nothing-ready",
                })) }
                @let (to, label) = match by_link(ctx) {
                    true => ("mine/lists", "landscape-mine-lists"),
                    false => ("import", "landscape-import-title"),
                };
                p { a.button.quiet href=(ctx.href(to)) { (lang.word(label)) } }
            };
        }
        html! {
            @let (button, then) = match by_link(ctx) {
                true => ("landscape-mine-list-publish", "landscape-mine-list-then"),
                false => ("landscape-bring-in", "landscape-can-undo"),
            };
            (parts::form(ctx, &self.path("check"), html! {
                @for list in restore {
                    @let label = lang.t("landscape-packed-restore", &[
                        ("title", (&list.title).into()),
                    ]);
                    (Field::new(&format!("restore-{}", list.list), &label)
                        .hint(&lang.word("landscape-restore-notes"))
                        .value(if list.brought { "yes" } else { "" }).checkbox())
                }
                input type="hidden" name=(SEEN) value=(shown(&self.draft, plan));
                (parts::button(&lang.word(button)))
            }))
            p.small.muted { (lang.word(then)) }
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

/// Whether private notes of the version before stay behind with it: for the secretariat to know.
fn leaves_notes(ctx: &Ctx, plan: &Plan) -> bool {
    let recall = |key: &str| ctx.services.recall("landscape", key);
    ctx.audience.holds(SECRETARIAT) && plan.private.iter().any(|one| one.is_cut_off(&recall))
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
    Ok(Next::page(format!("{}/{id}/check", place(ctx))))
}

/// How many faulty cells are listed, and can be mended, at once.
const FAULTS: usize = 20;

fn summary(ctx: &Ctx, plan: &Plan) -> Markup {
    let lang = ctx.lang;
    let (rows, orgs) = (plan.counts, plan.organisations);
    html! {
        p.lead { @if by_link(ctx) {
            (lang.t("landscape-mine-list-will", &[
                ("new", rows.new.into()),
                ("update", rows.update.into()),
                ("same", rows.unchanged.into()),
                ("possible", rows.possible.into()),
                ("rejected", rows.rejected.into()),
            ]))
        } @else {
            (lang.t("landscape-will", &[
                ("new", orgs.new.into()),
                ("update", orgs.update.into()),
                ("known", orgs.known.into()),
                ("possible", orgs.possible.into()),
                ("rejected", rows.rejected.into()),
            ]))
        } }
        @if plan.kind == crate::act::FileKind::Activities && !by_link(ctx) {
            p { (lang.t("landscape-will-rows", &[
                ("new", rows.new.into()),
                ("update", rows.update.into()),
                ("same", rows.unchanged.into()),
            ])) }
        }
        @if let Some(change) = plan.presences {
            p { (lang.t("landscape-will-presences", &[
                ("added", change.added.into()),
                ("removed", change.removed.into()),
                ("same", change.same.into()),
            ])) }
        }
        @if by_link(ctx) && !names_somebody(plan.kind, &fields(plan)) {
            p { (lang.word("landscape-check-all-own")) }
        }
        (read_so(lang, &plan.read_so))
        @for column in &plan.columns { @for total in &column.totals {
            p { (lang.html("landscape-will-money", &[
                ("column", (&column.name).into()),
                ("amount", labels::total(lang, total).into()),
            ]))
                @if total.currency.is_empty() { " " (lang.word("landscape-money-unsaid")) }
            }
        } }
        @if let Some(graph) = plan.graph { (graph_said(lang, graph)) }
        @if let Some(grants) = &plan.grants { (grants_said(lang, grants)) }
        @if !plan.packed.is_empty() {
            p { (lang.t("landscape-will-lists", &[("n", plan.lists.len().into())])) }
            ul { @for list in &plan.packed { li { (packed(lang, list)) } } }
        }
    }
}

/// What a graph would bring.
fn graph_said(lang: &Lang, graph: GraphCounts) -> Markup {
    let of = |id: &str, n: u64| lang.t(id, &[("n", n.into())]);
    html! {
        p { (lang.t("landscape-will-graph", &[
            ("elements", graph.elements.into()),
            ("connections", graph.connections.into()),
            ("distinct", graph.distinct.into()),
            ("dangling", graph.dangling.into()),
        ])) }
        @if graph.mutual > 0 { p { (of("landscape-graph-mutual", graph.mutual)) } }
        @if graph.loops > 0 { p { (of("landscape-graph-loops", graph.loops)) } }
    }
}

/// What grants would bring, and what of them stays out.
fn grants_said(lang: &Lang, grants: &Grants) -> Markup {
    let sums: Vec<String> = grants.totals.iter().map(|total| labels::total(lang, total)).collect();
    html! {
        p { (lang.t("landscape-will-grants", &[
            ("n", grants.told.into()),
            ("amount", sums.join(" · ").into()),
            ("out", grants.out.into()),
        ])) }
        @if !grants.left.is_empty() {
            p { (lang.t("landscape-will-grants-left", &[
                ("columns", grants.left.join(" · ").into()),
            ])) }
        }
    }
}

/// Where its columns go.
fn fields(plan: &Plan) -> Vec<Goes> {
    plan.columns.iter().map(|column| column.field).collect()
}

/// A list of a data package, and what becomes of it.
fn packed(lang: &Lang, list: &Packed) -> String {
    let (words, here) = match list.standing {
        Standing::New => ("landscape-packed-new", 0),
        Standing::Same => ("landscape-packed-same", 0),
        Standing::Next(here) => ("landscape-packed-next", here),
        Standing::Older(here) if list.brought => ("landscape-packed-next", here),
        Standing::Older(here) => ("landscape-packed-older", here),
        Standing::Gone if list.brought => ("landscape-packed-new", 0),
        Standing::Gone => ("landscape-packed-gone", 0),
    };
    let title = labels::name(lang, Some(list.title.as_str()).filter(|title| !title.is_empty()));
    lang.t(words, &[("title", title.into()), ("rows", list.rows.into()), ("here", here.into())])
}

/// What a partner need not read through on a phone before it comes to what is wrong.
fn folded(ctx: &Ctx, label: &str, more: Markup) -> Markup {
    if by_link(ctx) { parts::details(&ctx.lang.word(label), more) } else { more }
}

/// Open columns that tell how to reach people: what everybody has read cannot be taken back.
fn reaching(ctx: &Ctx, plan: &Plan) -> Markup {
    let columns = plan.columns.iter().filter(|column| column.reaches);
    let columns: Vec<&str> = columns.map(|column| column.name.as_str()).collect();
    html! { @if !columns.is_empty() {
        (parts::notice(Tone::Warn, &html! {
            (ctx.lang.t("landscape-check-reaches", &[("columns", columns.join(" · ").into())]))
        }, None))
    } }
}

/// What was read in a way that the reader of the list should know of.
fn read_so(lang: &Lang, read: &ReadSo) -> Markup {
    let shown: Vec<&str> = read.headings.iter().take(HEADINGS).map(String::as_str).collect();
    let more = if read.headings.len() > HEADINGS { " …" } else { "" };
    html! {
        @if read.stay > 0 {
            p { (lang.t("landscape-changes-stay", &[("n", read.stay.into())])) }
        }
        @if !read.closed.is_empty() {
            p { (lang.t("landscape-read-closed", &[("columns", read.closed.join(" · ").into())])) }
        }
        @if !read.serials.is_empty() {
            p { (lang.t("landscape-read-serials", &[("columns", read.serials.join(" · ").into())])) }
        }
        @if !shown.is_empty() {
            p { (lang.t("landscape-headings-left", &[
                ("n", read.headings.len().into()),
                ("texts", format!("{}{more}", shown.join(" · ")).into()),
            ])) }
        }
    }
}

/// How many headings are shown.
const HEADINGS: usize = 5;

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
