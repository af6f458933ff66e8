//! Step 5 of 5: what will change.

use faces::lang::Lang;
use faces::parts::{self, Field, Tone};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Fields};
use hub::{Id, Refusal, SECRETARIAT};
use maud::{Markup, html};

use super::file::title;
use super::steps::StepView;
use super::{by_link, new_notes, ours};
use crate::act::Act;
use crate::import::draft::Draft;
use crate::import::{
    ColumnPlan, Field as Goes, Grants, GraphCounts, Packed, Plan, ReadSo, Standing, names_somebody,
};
use crate::model::dataset::sha256;
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
            @if !plan.columns.is_empty() || !plan.attributes.is_empty() {
                (folded(ctx, "landscape-per-column", html! {
                    (per_column(ctx, plan).plain(lang))
                    (not_brought(ctx, plan))
                }))
            }
            (folded(ctx, "landscape-counts-caption", counts(ctx, plan).plain(lang)))
            @if plan.mended > 0 { p { (lang.t("landscape-mended", &[("n", plan.mended.into())])) } }
            (self.mended_again(ctx))
            (self.faults(ctx, plan))
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
        let waits = !choices.owner_in_file.is_empty() && choices.owner.or(plan.owner).is_none();
        html! {
            @if let Some(words) = alike { p { (words) } }
            p { (called) " "
                a href=(ctx.href(&self.path("file"))) { (lang.word("landscape-will-change")) } }
            @if waits {
                (parts::notice(Tone::Warn, &html! {
                    (lang.html("landscape-owner-waits", &[("name", self.owner(ctx).into())]))
                }, None))
            }
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
}

/// Whether private notes of the version before stay behind with it: for the secretariat to know.
fn leaves_notes(ctx: &Ctx, plan: &Plan) -> bool {
    let recall = |key: &str| ctx.services.recall("landscape", key);
    ctx.audience.holds(SECRETARIAT) && plan.private.iter().any(|one| one.is_cut_off(&recall))
}

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
        @if read.emptied > 0 {
            (parts::notice(Tone::Warn, &html! {
                (lang.t("landscape-will-empty", &[("n", read.emptied.into())]))
            }, None))
        }
        @if !read.closed.is_empty() {
            p { (lang.t("landscape-read-closed", &[("columns", read.closed.join(" · ").into())])) }
        }
        @if !read.serials.is_empty() {
            p { (lang.t("landscape-read-serials", &[("columns", read.serials.join(" · ").into())])) }
        }
        @if read.examples > 0 {
            p { (lang.t("landscape-examples-left", &[("n", read.examples.into())])) }
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
    let mut heads = vec![
        Column::text("column", word("landscape-your-column")).unsorted(),
        Column::text("field", word("landscape-goes-to")).unsorted(),
        Column::number("add", word("landscape-cells-add")).unsorted(),
        Column::number("update", word("landscape-cells-update")).unsorted(),
        Column::number("leave", word("landscape-cells-leave")).unsorted(),
    ];
    let unread = plan.columns.iter().any(|column| column.unread > 0);
    heads.extend(
        unread.then(|| Column::number("unread", word("landscape-cells-unread")).unsorted()),
    );
    let mut table = Table::new(word("landscape-per-column"), heads);
    let count = |n: u64| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let mut push = |name: &str, field: Goes, counts: [u64; 4]| {
        let field = word(&format!("landscape-field-{}", field.code()));
        let counts = counts.into_iter().take(if unread { 4 } else { 3 });
        table.push(
            [Cell::text(name), Cell::text(field)].into_iter().chain(counts.map(count)).collect(),
        );
    };
    for one in plan.columns.iter().filter(|column| column.field != Goes::Leave) {
        push(&one.name, one.field, [one.add, one.update, one.leave, one.unread]);
    }
    for one in &plan.attributes {
        push(&one.name, one.field, [one.add, one.update, one.leave, 0]);
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
