//! What waits for whoever is accused, hears or decides in a case about a member's conduct.

use faces::{Ctx, Todo};
use hub::{At, SECRETARIAT};

use crate::model::{Case, CaseStage};
use crate::rules;
use crate::state::Roll;

/// What the reader has to do in cases that are open, with the day.
pub(super) fn in_cases(ctx: &Ctx) -> Vec<Todo> {
    let open = Roll::of(ctx.hub).cases().filter(|case| case.end.is_none());
    open.filter_map(|case| in_case(ctx, case)).collect()
}

fn in_case(ctx: &Ctx, case: &Case) -> Option<Todo> {
    let hearing = case.hearing.as_ref().map(|hearing| hearing.on).filter(|on| ctx.now < *on);
    let appeal = case.ruling.as_ref().and_then(|ruling| ruling.appeal_until);
    let roll = Roll::of(ctx.hub);
    let is_own = ctx.audience.actors.iter().any(|own| roll.same(*own, case.actor));
    let (what, due): (&str, Option<At>) = match (case.stage(ctx.now), is_own) {
        (CaseStage::Answer, true) => ("answer", Some(case.answer_until)),
        (CaseStage::Hearing, true) => ("heard", Some(hearing?)),
        (CaseStage::Appealable, true) => ("appeal", appeal),
        (CaseStage::Hearing, false) if hearing.is_none() && hears(ctx, case) => ("hearing", None),
        (CaseStage::Decision, false) if decides(ctx, case, rules::SANCTIONED) => ("decide", None),
        (CaseStage::Appealed, false) if decides(ctx, case, rules::CONFIRMED) => ("confirm", None),
        _ => return None,
    };
    let message = format!("members-todo-case-{what}");
    Some(Todo {
        what: ctx.lang.t(&message, &[("n", case.n.into())]),
        button: ctx.lang.word(&format!("{message}-button")),
        to: format!("members/conduct/{}", case.n),
        due: due.map(At::unix),
    })
}

fn hears(ctx: &Ctx, case: &Case) -> bool {
    let seat = format!("seat:{}", case.clause.hears);
    ctx.audience.holds(SECRETARIAT) || ctx.audience.holds(&seat)
}

fn decides(ctx: &Ctx, case: &Case, kind: &str) -> bool {
    let rule = rules::deciding(case, kind, ctx.now).ok();
    let rule = rule.and_then(|id| rules::charter(ctx.hub)?.rule(id));
    let body = rule.and_then(|rule| rule.body.as_deref());
    ctx.audience.holds(SECRETARIAT)
        || body.is_some_and(|body| ctx.audience.holds(&format!("seat:{body}")))
}
