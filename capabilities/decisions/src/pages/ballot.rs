//! The vote card: four choices, each with its consequence under the rule; a proxy; standing
//! aside. For one seat of the reader at a time.

use faces::Ctx;
use faces::parts::{self, Choice as Option_, Field, Status};
use faces::table::Query;
use maud::{Markup, html};

use super::{budget, election, secret};
use crate::model::{Aside, Choice, Verdict};
use crate::view::{DecisionView, MySeat, SeatVote, VotesView};

/// The card of one seat of the reader, and links to the others.
pub(super) fn cards(ctx: &Ctx, view: &DecisionView) -> Markup {
    let open = view.votes.as_ref().filter(|_| view.status == crate::view::Status::Voting);
    let Some((votes, seat)) = open.zip(chosen(ctx, &view.mine)) else { return html! {} };
    let others = view.mine.iter().filter(|other| other.seat != seat.seat);
    html! {
        section.card id="vote" {
            h2 {
                (ctx.lang.html("decisions-your-vote", &[
                    ("organisation", (&seat.organisation.name).into()),
                    ("constituency", (&seat.constituency).into()),
                ]))
            }
            @match (seat.recused, &view.secret) {
                (Some(aside), _) => (recused(ctx, aside)),
                (None, Some(secret)) => (secret::ballot(ctx, view, secret, seat)),
                (None, None) => (ballot(ctx, view, seat, votes)),
            }
            @for other in others {
                @let query = Query::default().with("seat", &other.seat);
                p { a href=(ctx.href(&format!("decisions/{}{query}", view.n))) {
                    (ctx.lang.html("decisions-your-vote", &[
                        ("organisation", (&other.organisation.name).into()),
                        ("constituency", (&other.constituency).into()),
                    ]))
                } }
            }
        }
    }
}

/// The seat the reader asked for or just sent, else the first that has not voted.
fn chosen<'v>(ctx: &Ctx, mine: &'v [MySeat]) -> Option<&'v MySeat> {
    let sent = ctx.retry.and_then(|retry| retry.fields.get("seat"));
    let wanted = sent.or_else(|| ctx.query.get("seat"));
    let named = mine.iter().find(|seat| Some(seat.seat.as_str()) == wanted);
    let waiting = || mine.iter().find(|seat| !seat.voted && seat.recused.is_none());
    named.or_else(waiting).or_else(|| mine.first())
}

fn recused(ctx: &Ctx, aside: Aside) -> Markup {
    let lang = ctx.lang;
    let why = match aside {
        Aside::Own => lang.word("decisions-recused-own"),
        Aside::Interest(_) => lang.word("decisions-recused-interest"),
        Aside::New { from } => lang.t("decisions-recused-new", &[("day", lang.date(from).into())]),
        Aside::Suspended { until: Some(until), .. } => {
            lang.t("decisions-recused-suspended", &[("day", lang.date(until).into())])
        }
        Aside::Suspended { until: None, .. } => lang.word("decisions-recused-suspended-open"),
        Aside::Accused(_) => lang.word("decisions-recused-accused"),
        Aside::Raised(_) => lang.word("decisions-recused-raised"),
    };
    html! {
        p { (parts::tag(&Status::Unknown(lang.word("decisions-recused")))) }
        p { (why) }
    }
}

fn ballot(ctx: &Ctx, view: &DecisionView, seat: &MySeat, votes: &VotesView) -> Markup {
    let lang = ctx.lang;
    let path = |step: &str| format!("decisions/{}/{step}", view.n);
    html! {
        @if seat.voted {
            p {
                @if let Some(choice) = seat.choice {
                    (lang.html("decisions-you-chose", &[("choice", choice_word(ctx, choice).into())]))
                } @else { (lang.word("decisions-you-ranked")) }
                @let own = votes.seats.iter().find(|one| one.seat == seat.seat);
                @if let Some(own) = own.filter(|one| one.earlier > 0) {
                    " " (lang.t("decisions-replaced", &[("n", own.earlier.into())]))
                }
                " " a href=(ctx.href(&path("receipt"))) { (lang.word("decisions-receipt-link")) }
            }
        }
        @if let Some(to) = &seat.carried_by {
            p { (lang.html("decisions-carried-by", &[("seat", to.into())])) }
        }
        (parts::form(ctx, &path(step(view)), html! {
            input type="hidden" name="seat" value=(seat.seat);
            @match (&view.election, &view.budget) {
                (Some(election), _) => (election::marks(ctx, election, seat)),
                (None, Some(budget)) => (budget::marks(ctx, budget, seat)),
                (None, None) => (choices(ctx, view, seat)),
            }
            (Field::new("reason", &lang.word("decisions-reason"))
                .hint(&lang.word(reason_hint(view)))
                .value(seat.reason.as_deref().unwrap_or_default())
                .max_length(4_000).retry(ctx).area(3))
            p {
                (parts::button(&lang.word("decisions-cast")))
                " " small.muted { (lang.word("decisions-can-change")) }
            }
        }))
        (parts::details(&lang.word(other_ways(seat, votes)), html! {
            @if seat.carried_by.is_some() {
                (parts::form(ctx, &path("unproxy"), html! {
                    input type="hidden" name="seat" value=(seat.seat);
                    button.button.quiet type="submit" { (lang.word("decisions-unproxy")) }
                }))
            } @else if votes.proxies {
                (proxy(ctx, view, seat, &votes.seats))
            }
            (parts::form(ctx, &path("recuse"), html! {
                input type="hidden" name="seat" value=(seat.seat);
                (Field::new("recuse_why", &lang.word("decisions-recuse-why"))
                    .optional(lang).retry(ctx).text("text"))
                button.button.quiet type="submit" { (lang.word("decisions-recuse")) }
                p { small.muted { (lang.word("decisions-recuse-meaning")) } }
            }))
        }))
    }
}

/// What there is beside a ballot of one's own: another seat votes only where the rule lets it.
fn other_ways(seat: &MySeat, votes: &VotesView) -> &'static str {
    match votes.proxies || seat.carried_by.is_some() {
        true => "decisions-other-ways",
        false => "decisions-recuse",
    }
}

/// Only where a ballot is for or against is there a formal objection.
fn reason_hint(view: &DecisionView) -> &'static str {
    match (&view.election, &view.budget) {
        (None, None) => "decisions-reason-hint",
        _ => "decisions-comment-hint",
    }
}

/// Where a ballot is sent.
fn step(view: &DecisionView) -> &'static str {
    match (&view.election, &view.budget) {
        (Some(_), _) => "rank",
        (None, Some(budget)) if budget.divides => "divide",
        (None, Some(_)) => "rank",
        (None, None) => "vote",
    }
}

fn proxy(ctx: &Ctx, view: &DecisionView, seat: &MySeat, seats: &[SeatVote]) -> Markup {
    let lang = ctx.lang;
    let others = seats.iter().filter(|other| {
        other.seat != seat.seat && other.recused.is_none() && other.organisation.is_some()
    });
    let choices: Vec<Option_> = others
        .map(|other| {
            let held = other.organisation.as_ref().map(|held| held.name.clone());
            let label = format!("{} – {}", other.name, held.unwrap_or_default());
            Option_::new(&other.seat, &label)
        })
        .collect();
    parts::form(
        ctx,
        &format!("decisions/{}/proxy", view.n),
        html! {
            input type="hidden" name="seat" value=(seat.seat);
            (Field::new("to", &lang.word("decisions-proxy-to")).retry(ctx).select(&choices))
            button.button.quiet type="submit" { (lang.word("decisions-proxy-give")) }
            p { small.muted { (lang.word("decisions-proxy-meaning")) } }
        },
    )
}

/// The four choices. What they do follows from where the vote stands under its rule.
fn choices(ctx: &Ctx, view: &DecisionView, seat: &MySeat) -> Markup {
    let verdict = view.votes.as_ref().and_then(|votes| votes.verdict);
    let cards: Vec<Option_> = Choice::ALL
        .into_iter()
        .map(|choice| {
            let word = choice_word(ctx, choice);
            let hint = ctx.lang.word(&format!("decisions-choice-{}-hint", choice.as_str()));
            Option_::with_hint(choice.as_str(), &word, &hint)
        })
        .collect();
    let quorum = matches!(verdict, Some(Verdict::NoQuorum | Verdict::Void));
    let mut field = Field::new("choice", &ctx.lang.word("decisions-choose"))
        .value(seat.choice.map_or("", Choice::as_str));
    if quorum {
        field = field.hint(&ctx.lang.word("decisions-choose-quorum"));
    }
    field.retry(ctx).radios(&cards)
}

/// The word for a choice.
pub(super) fn choice_word(ctx: &Ctx, choice: Choice) -> String {
    ctx.lang.word(&format!("decisions-choice-{}", choice.as_str()))
}
