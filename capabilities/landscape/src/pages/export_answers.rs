//! What people decided about the map, as tables with their field dictionary: which reports tell of
//! one activity, plans for those who are missing, why some are not here, rounds of asking, and the
//! issue areas that the hub works on.

use std::collections::HashMap;
use std::rc::Rc;

use faces::Ctx;
use formats::write::{Described, Holds};
use hub::{At, Id};

use super::export_lists::{led, seen, written};
use super::export_tables::{described, field};
use super::{nominations, shared};
use crate::model::Day;
use crate::state::coordination::Judged;

/// Where a report stands, by its mark: its list, and its number in the partner's file.
type Places = HashMap<String, (Id, Option<u64>)>;

/// What people said of reports that look like one: these answers decide what every total counts.
pub(super) fn doubles<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let list = |name, title| field(ctx, name, title, "#meta+id").of("datasets", "id");
    let row = |name| field(ctx, name, "landscape-column-row", "#meta+row").holding(Holds::Whole);
    let fields = vec![
        field(ctx, "counted", "landscape-doubles-first", "#meta+mark+first"),
        list("counted_list", "landscape-doubles-one-list"),
        row("counted_row"),
        field(ctx, "second", "landscape-doubles-second", "#meta+mark+second"),
        list("second_list", "landscape-doubles-other-list"),
        row("second_row"),
        field(ctx, "verdict", "landscape-doubles-judged", "#status"),
        field(ctx, "said_on", "landscape-import-at", "#date").holding(Holds::Day),
        field(ctx, "reason", "landscape-reason", "#description"),
    ];
    described(ctx, ("doubles", "landscape-doubles-title", ""), fields, move || {
        let places = Rc::new(places(ctx));
        let all = shared::state(ctx).coordination().all_judged();
        Box::new(all.map(move |((one, other), judged)| {
            let second = if judged.counted == *one { other } else { one };
            double(ctx, &places, second, judged)
        }))
    })
}

fn places(ctx: &Ctx) -> Places {
    let work = shared::work(ctx);
    let judged = shared::state(ctx).coordination().all_judged();
    let mut wanted: Places = HashMap::new();
    let marks: std::collections::HashSet<&str> =
        judged.flat_map(|((one, other), _)| [&**one, &**other]).collect();
    // Marks are worked out once somebody asks: without an answer nobody does.
    for set in work.sets.iter().filter(|_| !marks.is_empty()) {
        for row in 0..set.rows.rows as usize {
            let mark = set.mark(row);
            if marks.contains(mark.as_str()) {
                wanted.insert(mark, (set.id, set.rows.numbers.get(row).copied()));
            }
        }
    }
    wanted
}

fn double(ctx: &Ctx, places: &Places, second: &str, judged: &Judged) -> Vec<String> {
    let at = |mark: &str| {
        let (list, row) = places.get(mark).copied().unzip();
        [mark.to_owned(), written(list), written(row.flatten())]
    };
    let [counted, counted_list, counted_row] = at(&judged.counted);
    let [second, second_list, second_row] = at(second);
    vec![
        counted,
        counted_list,
        counted_row,
        second,
        second_list,
        second_row,
        judged.verdict.code().to_owned(),
        day(judged.at),
        seen(ctx, &judged.reason),
    ]
}

fn day(at: At) -> String {
    Day::of(at).to_string()
}

/// Plans for organisations of influence that are not members.
pub(super) fn plans<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let about = field(ctx, "organisation", "landscape-field-name", "#org+code");
    let fields = vec![
        about.of("organisations", "id"),
        field(ctx, "approach", "landscape-plan-what", "#status"),
        field(ctx, "due", "landscape-plan-due", "#date+end").holding(Holds::Day),
        field(ctx, "reason", "landscape-reason", "#description"),
    ];
    described(ctx, ("plans", "landscape-export-plans", ""), fields, move || {
        let all = shared::state(ctx).missing().plans().iter();
        Box::new(all.map(move |(id, plan)| {
            vec![
                led(ctx, *id),
                plan.approach.code().to_owned(),
                written(plan.due),
                seen(ctx, &plan.reason),
            ]
        }))
    })
}

/// Why some are not here; whoever everybody may not know of is not named.
pub(super) fn absences<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let about = field(ctx, "organisation", "landscape-export-id", "#org+code");
    let fields = vec![
        field(ctx, "id", "landscape-export-id", "#meta+id"),
        about.of("organisations", "id"),
        field(ctx, "name", "landscape-field-name", "#org+name"),
        field(ctx, "why", "landscape-absent-title", "#status"),
        field(ctx, "reason", "landscape-reason", "#description"),
    ];
    described(ctx, ("absences", "landscape-absent-title", "id"), fields, move || {
        let all = shared::state(ctx).missing().absences().iter();
        Box::new(all.map(move |(id, absence)| {
            let actor = absence.actor.map(|actor| led(ctx, actor)).unwrap_or_default();
            vec![
                id.to_string(),
                actor,
                seen(ctx, &absence.name),
                absence.why.code().to_owned(),
                seen(ctx, &absence.words),
            ]
        }))
    })
}

/// Rounds of asking whom else to include, with what each brought.
pub(super) fn rounds<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let day_of = |name, title| field(ctx, name, title, "#date").holding(Holds::Day);
    let count = |name| {
        let title = format!("landscape-rounds-{name}");
        field(ctx, name, &title, "#meta+count").holding(Holds::Whole)
    };
    let fields = vec![
        field(ctx, "id", "landscape-export-id", "#meta+id"),
        field(ctx, "round", "landscape-rounds-round", "#meta+round").holding(Holds::Whole),
        day_of("opened", "landscape-rounds-opened"),
        day_of("closed", "landscape-rounds-closed"),
        count("asked"),
        count("answered"),
        count("names"),
        count("new"),
    ];
    described(ctx, ("rounds", "landscape-rounds-title", "id"), fields, move || {
        let on = |at: i64| At::from_unix(at).map(day).unwrap_or_default();
        let rounds = nominations::rounds(shared::state(ctx)).into_iter();
        Box::new(rounds.map(move |one| {
            vec![
                one.id.to_string(),
                one.number.to_string(),
                on(one.opened),
                one.closed.map(on).unwrap_or_default(),
                one.asked.to_string(),
                one.answered.to_string(),
                one.names.to_string(),
                one.new.to_string(),
            ]
        }))
    })
}

/// The issue areas that the hub works on.
pub(super) fn issue_areas<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let fields = vec![
        field(ctx, "issue_area", "landscape-column-code", "#sector+code"),
        field(ctx, "issue_area_name", "landscape-field-name", "#sector+name"),
    ];
    described(ctx, ("issue-areas", "landscape-export-areas", "issue_area"), fields, move || {
        let areas = shared::state(ctx).views().areas().iter();
        Box::new(
            areas.map(|area| vec![area.code().to_owned(), area.name(ctx.lang.code()).to_owned()]),
        )
    })
}
