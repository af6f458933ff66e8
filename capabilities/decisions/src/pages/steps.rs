//! The steps officers and authors take: table, call, open, close, state, take back. Each shows
//! only to those whom the charter lets take it.

use faces::parts::{self, Choice, Field};
use faces::{Ctx, Failure, Fields, Next};
use hub::{At, Refusal, Said};
use maud::{Markup, html};

use super::sealed;
use crate::act::{Act, ConsensusCalled, MotionTabled, MotionWithdrawn, OutcomeStated};
use crate::view::{self, DecisionView, Status};

/// Days that are proposed for a call or a vote.
const DAYS_PROPOSED: i64 = 14;

/// The forms of whoever may take a step now.
pub(super) fn officers(ctx: &Ctx, page: &DecisionView) -> Markup {
    let (lang, may) = (ctx.lang, &page.may);
    let path = |step: &str| format!("decisions/{}/{step}", page.n);
    let steps = may.change || may.table || may.withdraw || may.close || may.seal || may.paper;
    if !steps && may.call.is_empty() && may.open.is_empty() {
        return html! {};
    }
    let plain = |step: &str, label: &str| {
        let button = html! { button.button.quiet type="submit" { (lang.word(label)) } };
        parts::form(ctx, &path(step), button)
    };
    html! {
        section id="steps" {
            h2 { (lang.word("decisions-steps")) }
            p.muted { (lang.word("decisions-steps-meaning")) }
            @if may.table { (plain("table", "decisions-table-it")) }
            @if may.change {
                p { (parts::link_button(&ctx.href(&path("edit")), &lang.word("decisions-edit"))) }
            }
            @if !may.call.is_empty() { (timed(ctx, page, "call", "decisions-call", &may.call)) }
            @if !may.open.is_empty() { (timed(ctx, page, "open", "decisions-open", &may.open)) }
            @if may.paper {
                p { (parts::link_button(&ctx.href(&path("paper")), &lang.word("decisions-paper"))) }
            }
            (sealed::officers(ctx, page))
            @if may.close { (plain("close", "decisions-close")) }
            @if may.withdraw {
                (parts::details(&lang.word("decisions-withdraw"), parts::form(
                    ctx,
                    &path("withdraw"),
                    html! {
                        (Field::new("withdraw_why", &lang.word("decisions-withdraw-why"))
                            .retry(ctx).area(2))
                        button.button.quiet type="submit" { (lang.word("decisions-withdraw")) }
                    },
                )))
            }
        }
    }
}

/// A step that lasts until a day, by one of the rules that apply.
fn timed(ctx: &Ctx, page: &DecisionView, step: &str, label: &str, rules: &[String]) -> Markup {
    let lang = ctx.lang;
    let labels = members::view::Labels::new(ctx.hub, ctx.audience);
    let choices: Vec<Choice> = rules
        .iter()
        .map(|rule| Choice::new(rule, &format!("{rule} – {}", labels.rule(rule))))
        .collect();
    let days = page.longest_days.unwrap_or(DAYS_PROPOSED).min(DAYS_PROPOSED);
    let proposed = ctx.now.plus_days(days).to_string();
    // To the hour: odd minutes mislead.
    let until = format!("{}:00", proposed.get(..13).unwrap_or_default());
    parts::details(
        &lang.word(label),
        parts::form(
            ctx,
            &format!("decisions/{}/{step}", page.n),
            html! {
                (Field::new(&format!("{step}_rule"), &lang.word("decisions-rule")).select(&choices))
                (Field::new(&format!("{step}_until"), &lang.word("decisions-until"))
                    .hint(&lang.word("decisions-until-hint")).value(&until).retry(ctx)
                    .text("datetime-local"))
                button.button.quiet type="submit" { (lang.word(label)) }
            },
        ),
    )
}

/// The form to object during a call.
pub(super) fn objecting(ctx: &Ctx, page: &DecisionView) -> Markup {
    if !page.may.object || page.status != Status::Objections {
        return html! {};
    }
    let lang = ctx.lang;
    html! {
        section.card id="object" {
            h2 { (lang.word("decisions-object-title")) }
            p { (lang.word("decisions-object-meaning")) }
            (parts::form(ctx, &format!("decisions/{}/object", page.n), html! {
                (seat_field(ctx, page))
                (Field::new("reason", &lang.word("decisions-reason"))
                    .hint(&lang.word("decisions-reason-hint")).max_length(4_000)
                    .retry(ctx).area(4))
                (parts::button(&lang.word("decisions-object")))
            }))
        }
    }
}

/// For which of the reader's seats: a choice only when there are several.
pub(super) fn seat_field(ctx: &Ctx, page: &DecisionView) -> Markup {
    if let [only] = page.mine.as_slice() {
        return html! { input type="hidden" name="seat" value=(only.seat); };
    }
    let choices: Vec<Choice> = page
        .mine
        .iter()
        .map(|seat| Choice::new(&seat.seat, &format!("{} – {}", seat.name, seat.organisation.name)))
        .collect();
    Field::new("seat", &ctx.lang.word("decisions-col-seat")).retry(ctx).select(&choices)
}

pub(super) fn table(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let act = Act::MotionTabled(MotionTabled { motion: motion.id });
    Ok(back(motion.n, act).saying("decisions-said-tabled"))
}

pub(super) fn call(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let rule = fields.get("call_rule").unwrap_or_default().to_owned();
    let until = until(fields, "call_until")?;
    let act = Act::ConsensusCalled(ConsensusCalled { motion: motion.id, rule, until });
    Ok(back(motion.n, act).saying("decisions-said-called"))
}

pub(super) fn open(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let rule = fields.get("open_rule").unwrap_or_default();
    let act = view::opening(ctx, motion, rule, until(fields, "open_until")?)
        .ok_or_else(|| Refusal::invalid("decisions-refused-no-charter"))?;
    Ok(back(motion.n, Act::VoteOpened(act)).saying("decisions-said-opened"))
}

pub(super) fn close(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let act = view::closing(ctx, motion)
        .ok_or_else(|| Refusal::too_late("decisions-refused-not-open").with("n", motion.n))?;
    Ok(back(motion.n, Act::Closed(act)).saying("decisions-said-closed"))
}

pub(super) fn withdraw(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let reason = Said::text(fields.get("withdraw_why").unwrap_or_default());
    let act = Act::MotionWithdrawn(MotionWithdrawn { motion: motion.id, reason });
    Ok(back(motion.n, act).saying("decisions-said-withdrawn"))
}

pub(super) fn state(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let why = fields.words("why", "decisions-wrong-why")?;
    let next = fields.words("next", "decisions-wrong-next")?;
    let who = match fields.get("who") {
        None => None,
        Some(text) => Some(
            members::find(ctx, text)
                .ok_or_else(|| Failure::at_field("who", "decisions-wrong-who"))?,
        ),
    };
    let due = match fields.get("due") {
        None => None,
        Some(_) => Some(fields.day("due", "decisions-wrong-day")?),
    };
    let review = fields.day("review", "decisions-wrong-day")?;
    let act = OutcomeStated { motion: motion.id, who, due, review, why, next };
    let to = format!("decisions/{}/outcome", motion.n);
    Ok(Next::act(Act::OutcomeStated(act), to).saying("decisions-said-stated"))
}

pub(super) fn back(n: u64, act: Act) -> Next {
    Next::act(act, format!("decisions/{n}"))
}

/// A deadline in UTC; one named by its day alone lasts through it.
fn until(fields: &Fields, name: &str) -> Result<At, Failure> {
    match fields.minute(name) {
        Some(at) => Ok(at),
        None => Ok(fields.day(name, "decisions-wrong-day")?.plus_days(1)),
    }
}
