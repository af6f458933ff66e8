//! What is sent in a case about a member's conduct: fields to acts.

use charter::model::SanctionKind;
use faces::{Ctx, Failure, Fields, Next};
use hub::{At, Said};

use super::forms::{date, openness, optional, organisation, said};
use crate::act::{Act, Appealed, CaseAnswered, CaseOpened, CaseWithdrawn, HearingCalled};
use crate::model::Sanction;
use crate::rules;
use crate::state::Roll;
use crate::view::numbered;

pub(super) fn open(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let grounds = words(ctx, fields, "grounds", "members-wrong-grounds")?;
    let act = CaseOpened {
        case: ctx.fresh_id('j'),
        actor: organisation(ctx, fields)?,
        raiser: optional(fields, "raiser")?,
        clause: fields.get("clause").unwrap_or_default().to_owned(),
        asks: asked(fields)?,
        grounds,
    };
    let n = Roll::of(ctx.hub).cases().count() + 1;
    let to = format!("members/conduct/{n}");
    Ok(Next::act(Act::CaseOpened(act), to).saying("members-said-case"))
}

/// The sanction that is asked for; days go with a suspension alone.
fn asked(fields: &Fields) -> Result<Sanction, Failure> {
    let kind = fields.get("asks").unwrap_or_default();
    let days = fields.get("days").map(|days| format!("-{days}"));
    let days = days.filter(|_| kind == SanctionKind::Suspension.as_str());
    let written = format!("{kind}{}", days.unwrap_or_default());
    written.parse().map_err(|_| Failure::at_field("days", "members-wrong-days"))
}

pub(super) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let answer = words(ctx, fields, "answer", "members-wrong-plea")?;
    let act = CaseAnswered { case: numbered(ctx)?.id, answer };
    back(ctx, Act::CaseAnswered(act), "members-said-plea")
}

pub(super) fn hearing(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let wrong = || Failure::at_field("on", "members-wrong-date");
    let day = date(fields, "on")?.ok_or_else(wrong)?;
    let act = HearingCalled {
        case: numbered(ctx)?.id,
        on: at_time(day, fields.get("time"))?,
        place: closed(ctx, said(fields, "place")),
    };
    back(ctx, Act::HearingCalled(act), "members-said-hearing")
}

/// A time of the day as the browser sends it: `14:30`.
fn at_time(day: At, time: Option<&str>) -> Result<At, Failure> {
    let wrong = || Failure::at_field("time", "members-wrong-time");
    let (hours, minutes) = time.and_then(|time| time.split_once(':')).ok_or_else(wrong)?;
    let number = |text: &str, below: i64| {
        let found = text.parse::<i64>().ok().filter(|number| (0..below).contains(number));
        found.ok_or_else(wrong)
    };
    Ok(day.plus_seconds(number(hours, 24)? * 3600 + number(minutes, 60)? * 60))
}

pub(super) fn withdraw(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let reason = closed(ctx, said(fields, "reason"));
    let act = CaseWithdrawn { case: numbered(ctx)?.id, reason };
    back(ctx, Act::CaseWithdrawn(act), "members-said-case-withdrawn")
}

pub(super) fn appeal(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let reason = words(ctx, fields, "reason", "members-wrong-plea")?;
    let act = Appealed { case: numbered(ctx)?.id, reason };
    back(ctx, Act::Appealed(act), "members-said-appeal")
}

fn back(ctx: &Ctx, act: Act, say: &'static str) -> Result<Next, Failure> {
    let page = format!("members/conduct/{}", numbered(ctx)?.n);
    Ok(Next::act(act, page).saying(say))
}

/// Words that must be there, for whom the charter says.
fn words(
    ctx: &Ctx,
    fields: &Fields,
    name: &'static str,
    missing: &'static str,
) -> Result<Said, Failure> {
    let words = said(fields, name);
    if words.is_empty() {
        return Err(Failure::at_field(name, missing));
    }
    Ok(closed(ctx, words))
}

/// What is said in a case is for the members, where the charter does not say for whom.
fn closed(ctx: &Ctx, words: Said) -> Said {
    words.only(openness(rules::charter(ctx.hub), "conduct", "partner"))
}
