//! What a file would do, in words and as JSON.

use faces::lang::Lang;
use landscape::act::FileKind;
use landscape::import::{Alike, Grants, GraphCounts, MONTH_FIRST, Packed, Plan, Standing, Total};
use serde_json::{Value, json};

const fn kind_word(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Organisations => "organisations",
        FileKind::Activities => "activities",
        FileKind::Graph => "graph",
    }
}

/// What came of it.
#[derive(Clone, Copy)]
pub(super) struct Done {
    /// How many acts were recorded; none where it was only looked at.
    pub acts: Option<usize>,
    /// Whether private notes alone are new.
    pub notes: bool,
}

pub(super) fn as_json(plan: &Plan, done: Done) -> Value {
    let faults: Vec<Value> = plan
        .faults
        .iter()
        .map(|fault| {
            json!({
                "sheet": fault.sheet, "row": fault.row, "column": fault.column,
                "value": fault.value, "message": fault.message, "rejects": fault.rejects,
            })
        })
        .collect();
    json!({
        "kind": kind_word(plan.kind),
        "sheet": plan.sheet,
        "rows": plan.counts.read,
        "distinct": plan.distinct,
        "counts": plan.counts,
        "organisations": plan.organisations,
        "presences": plan.presences,
        "alike": plan.alike,
        "graph": plan.graph,
        "grants": plan.grants,
        "lists": plan.packed,
        "read_so": plan.read_so,
        "possible_duplicates": plan.duplicates.len(),
        "unknown_words": plan.unknown,
        "columns": plan.columns,
        "skipped_sheets": plan.skipped,
        "hidden_sheets": plan.hidden,
        "ignored_sheets": plan.ignored,
        "faults": faults,
        "acts": plan.acts.len(),
        "notes_alone": done.notes,
        "recorded": done.acts,
    })
}

/// A list of a data package, and what becomes of it.
fn packed_line(list: &Packed) -> String {
    let Packed { list: id, title, rows, standing, brought } = list;
    let how = match standing {
        Standing::New => "a new list".to_owned(),
        Standing::Same => "as it stands here".to_owned(),
        Standing::Next(here) => format!("takes the place of the {here} that stand here"),
        Standing::Older(_) if *brought => {
            "brought back; private notes stay with the rows they were kept for".to_owned()
        }
        _ if *brought => "brought back, without the private notes that went with it".to_owned(),
        Standing::Older(here) => format!(
            "of an older version: the newer one with {here} rows stays; --restore {id} brings it"
        ),
        Standing::Gone => format!("withdrawn here since, left out; --restore {id} brings it"),
    };
    format!("  {title}: {rows} rows, {how}")
}

fn grants_line(grants: &Grants) -> String {
    let total = |total: &Total| format!("{} {}", total.amount, total.currency);
    let totals: Vec<String> = grants.totals.iter().map(total).collect();
    let mut line = format!(
        "grants: {} come as activities too, in all {}; {} stay out, which name a person or nobody",
        grants.told,
        totals.join(", "),
        grants.out
    );
    if !grants.left.is_empty() {
        line += "; columns that stay out, because persons may be named in them: ";
        line += &grants.left.join(", ");
    }
    line
}

fn graph_line(graph: &GraphCounts) -> String {
    format!(
        "graph: {} elements, {} connections, {} distinct, {} that lead nowhere, {} both ways \
         (brought without direction), {} loops (not brought)",
        graph.elements,
        graph.connections,
        graph.distinct,
        graph.dangling,
        graph.mutual,
        graph.loops
    )
}

/// What becomes of a list with the columns of one that is known.
fn alike_line(alike: Alike) -> String {
    match alike.replaced {
        true => format!(
            "the next version of {}: takes the place of its {} rows ({} organisations in both); \
             --as-new for a list of its own",
            alike.dataset, alike.rows, alike.shared
        ),
        false => format!(
            "a list of its own beside {}, which has the same columns ({} rows, {} organisations in \
             both); --next-of {} to take its place",
            alike.dataset, alike.rows, alike.shared, alike.dataset
        ),
    }
}

/// What was read in a way that somebody should know of.
fn read_so(plan: &Plan) -> Vec<String> {
    let read = &plan.read_so;
    let stay = (read.stay > 0).then(|| {
        format!("every row says that it is a change: {} rows of the list stay", read.stay)
    });
    let named = [
        ("headings between the rows, left out", &read.headings),
        ("days counted as spreadsheets do, in", &read.serials),
    ];
    let named = named.into_iter().filter(|(_, all)| !all.is_empty());
    stay.into_iter().chain(named.map(|(what, all)| format!("{what}: {}", all.join(", ")))).collect()
}

pub(super) fn as_lines(plan: &Plan, done: Done, lang: &Lang) -> String {
    let counts = &plan.counts;
    let orgs = &plan.organisations;
    let mut lines = vec![
        format!("sheet: {} ({})", plan.sheet, kind_word(plan.kind)),
        format!("rows read: {}, distinct: {}", counts.read, plan.distinct),
        format!(
            "rows: {} new, {} update, {} unchanged, {} repeated, {} possible duplicates, {} left \
             out, {} rejected",
            counts.new,
            counts.update,
            counts.unchanged,
            counts.repeated,
            counts.possible,
            counts.left,
            counts.rejected
        ),
        format!(
            "organisations: {} new, {} update, {} known, {} possible duplicates",
            orgs.new, orgs.update, orgs.known, orgs.possible
        ),
    ];
    lines.extend(read_so(plan));
    lines.extend(plan.graph.as_ref().map(graph_line));
    lines.extend(plan.grants.as_ref().map(grants_line));
    if !plan.packed.is_empty() {
        lines.push(format!("lists of activities published with it: {}", plan.lists.len()));
    }
    lines.extend(plan.packed.iter().map(packed_line));
    lines.extend(plan.alike.map(alike_line));
    lines.extend(plan.presences.as_ref().map(|change| {
        format!(
            "presences: {} added, {} removed, {} the same",
            change.added, change.removed, change.same
        )
    }));
    lines.extend(guesses(plan));
    for (what, sheets) in [
        ("skipped sheets", &plan.skipped),
        ("hidden sheets, not read", &plan.hidden),
        ("sheets left out by their name", &plan.ignored),
    ] {
        if !sheets.is_empty() {
            lines.push(format!("{what}: {}", sheets.join(", ")));
        }
    }
    lines.extend(plan.faults.iter().take(FAULTS).map(|fault| fault_line(fault, lang)));
    if plan.faults.len() > FAULTS {
        lines.push(format!("  and {} more", plan.faults.len() - FAULTS));
    }
    lines.push(match done.acts {
        Some(0) if done.notes => {
            "kept: private notes for the secretariat; nothing else is new".to_owned()
        }
        None if done.notes => {
            "nothing was changed; --yes would keep private notes, nothing else is new".to_owned()
        }
        Some(0) if plan.counts.rejected + plan.counts.possible > 0 => {
            "nothing was brought in: rows were rejected or wait for an answer".to_owned()
        }
        Some(0) => "nothing changes: what the file says is known".to_owned(),
        Some(n) => format!("brought in: {n} acts recorded"),
        None => format!("nothing was changed; --yes would record {} acts", plan.acts.len()),
    });
    lines.join("\n")
}

/// What was decided without anybody saying so, and how to say it.
fn guesses(plan: &Plan) -> Vec<String> {
    let mut lines = Vec::new();
    if !plan.sure {
        let kind = kind_word(plan.kind);
        lines.push(format!("its columns do not say what a row is: read as {kind}, unless --as"));
    }
    for column in &plan.columns {
        if let Some(date) = &column.two_days {
            let (name, field) = (&column.name, column.field.code());
            lines.push(format!(
                "column {name}: {date} was read day first; --mapping with {{\"{name}\": \
                 \"{field}{MONTH_FIRST}\"}} reads the month first"
            ));
        }
        if column.several > 0 {
            let (name, rows) = (&column.name, column.several);
            lines.push(format!("column {name}: {rows} rows name several organisations"));
        }
    }
    lines
}

/// How many faults are written out.
const FAULTS: usize = 20;

/// What is wrong with a cell, where, and what becomes of its row.
fn fault_line(fault: &landscape::import::Fault, lang: &Lang) -> String {
    let values = [
        ("value", fault.value.as_str().into()),
        ("column", fault.column.as_str().into()),
        ("row", fault.row.into()),
    ];
    let column = match fault.column.as_str() {
        "" => String::new(),
        column => format!(", column {column}"),
    };
    let fate = if fault.rejects { "row not brought" } else { "cell left" };
    format!(
        "  sheet {}, row {}{column}: {} ({fate})",
        fault.sheet,
        fault.row,
        lang.t(fault.message, &values)
    )
}
