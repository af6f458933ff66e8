//! Votes whose ballots are closed or sealed: how one votes, what is promised and what is not, and
//! what anyone can check afterwards.

use faces::parts::{self, Choice, Field};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Fields, Next};
use maud::{Markup, html};

use super::ballot::choice_word;
use super::election;
use super::forms::seat;
use super::votes::ranking_words;
use crate::act::{Act, ClosedBallotCast};
use crate::model::{Choice as Cast, Slip, Vote};
use crate::tally::can_be_secret;
use crate::view::{self, DecisionView, MySeat, SealingView, SecretView};

/// The most characters of a tracker that fit into one line of a phone's screen.
const TRACKER_WHOLE: usize = 24;

/// What is promised of every secret ballot, and what is not.
const LIMITS: [&str; 4] = [
    "decisions-limit-turnout",
    "decisions-limit-unanimous",
    "decisions-limit-proof",
    "decisions-limit-final",
];

/// The whole block of a secret vote.
pub(super) fn block(ctx: &Ctx, page: &DecisionView) -> Markup {
    let Some(secret) = &page.secret else { return html! {} };
    let lang = ctx.lang;
    let title = if secret.sealed { "decisions-sealed" } else { "decisions-closed" };
    html! {
        section id="secret" {
            h2 { (lang.word(title)) }
            @if page.votes.is_some() && !secret.counted {
                p { (lang.t("decisions-secret-cast", &[("cast", secret.cast.into())])) }
            }
            @if !secret.slips.is_empty() {
                p { (lang.word("decisions-slips-meaning")) }
                @let spoilt = secret.slips.iter().filter(|row| row.spoilt).count();
                @if spoilt > 0 { p { (lang.t("decisions-spoilt-n", &[("n", spoilt.into())])) } }
                (slips(ctx, secret).plain(lang))
            }
            @if let Some(sealing) = &secret.sealing { (sealed(ctx, page.n, sealing)) }
            (parts::details(&lang.word("decisions-limits"), limits(ctx, secret)))
        }
    }
}

/// The limits of a secret ballot, said on each page that has one.
fn limits(ctx: &Ctx, secret: &SecretView) -> Markup {
    let own = if secret.sealed { "decisions-limit-page" } else { "decisions-limit-host" };
    html! {
        ul { @for id in [own].into_iter().chain(LIMITS) { li { (ctx.lang.word(id)) } } }
    }
}

fn slips(ctx: &Ctx, secret: &SecretView) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("tracker", lang.word("decisions-col-tracker")),
        Column::text("vote", lang.word("decisions-col-vote")),
    ];
    let mut table = Table::new(lang.word("decisions-slips"), columns);
    for row in &secret.slips {
        let vote = match row.choice {
            Some(choice) => choice_word(ctx, choice),
            None if row.spoilt => lang.word("decisions-spoilt"),
            None => ranking_words(&row.ranking),
        };
        // In one piece where it fits on a phone; a longer one breaks where it must.
        let is_short = row.tracker.len() <= TRACKER_WHOLE;
        let shown = html! { span.tracker[is_short] dir="ltr" { (row.tracker) } };
        table.push(vec![Cell::Rich(shown, row.tracker.clone()), Cell::text(vote)]);
    }
    table
}

fn sealed(ctx: &Ctx, n: u64, sealing: &SealingView) -> Markup {
    let lang = ctx.lang;
    let trustees: Vec<&str> = sealing.trustees.iter().map(|one| one.name.as_str()).collect();
    let file = ctx.href(&format!("decisions/{n}.bel"));
    let steps = vec![
        Column::text("step", lang.word("decisions-col-what")),
        Column::text("event", lang.word("decisions-sealed-event")),
    ];
    let mut events = Table::new(lang.word("decisions-sealed-events"), steps);
    for row in &sealing.events {
        let step = lang.word(&format!("decisions-step-{}", view::step_word(row.step)));
        events.push(vec![Cell::text(step), Cell::text(&row.hash)]);
    }
    let columns = vec![
        Column::text("answer", lang.word("decisions-sealed-answer")),
        Column::number("votes", lang.word("decisions-col-sum")).result(),
    ];
    let mut sums = Table::new(lang.word("decisions-sealed-result"), columns);
    for row in &sealing.sums {
        let votes = usize::try_from(row.votes).unwrap_or(usize::MAX);
        sums.push(vec![Cell::text(&row.answer), Cell::count(votes)]);
    }
    html! {
        (parts::definitions(&[
            (html! { (lang.word("decisions-sealed-trustees")) }, html! {
                (lang.html("decisions-sealed-threshold", &[
                    ("threshold", sealing.threshold.into()),
                    ("trustees", trustees.join(", ").into()),
                ]))
            }),
            (html! { (lang.word("decisions-sealed-authority")) },
             html! { bdi { (sealing.authority.name) } }),
            (html! { (lang.word("decisions-sealed-archive")) },
             html! { a href=(file) { "decisions-" (n) ".bel" } }),
        ]))
        @if !sealing.sums.is_empty() { (sums.plain(lang)) }
        (parts::details(&lang.word("decisions-sealed-check"), html! {
            p { (lang.word("decisions-sealed-check-meaning")) }
            pre { code { "convoke ballot verify ARCHIVE.bel\nbelenios-tool election verify" } }
            (events.plain(lang))
        }))
    }
}

/// The part of the vote card that casts a secret ballot.
pub(super) fn ballot(ctx: &Ctx, page: &DecisionView, secret: &SecretView, seat: &MySeat) -> Markup {
    let lang = ctx.lang;
    html! {
        @if seat.voted { p { (lang.word("decisions-secret-voted")) } }
        @if secret.sealed { (sealed_ballot(ctx, page, seat)) }
        @else {
            div data-island="tracker" data-module=[faces::assets::island("tracker")] {
                // A second ballot has a tracker of its own: nobody should note that one unless
                // they cast it.
                @if seat.voted && ctx.retry.is_none() {
                    p data-cast hidden {
                        (lang.word("decisions-tracker-cast")) " " output.tracker dir="ltr" {}
                    }
                    (parts::details(&lang.word("decisions-vote-again"),
                        closed_ballot(ctx, page, seat)))
                } @else { (closed_ballot(ctx, page, seat)) }
            }
        }
        (limits(ctx, secret))
    }
}

fn closed_ballot(ctx: &Ctx, page: &DecisionView, seat: &MySeat) -> Markup {
    let lang = ctx.lang;
    let choices: Vec<Choice> = Cast::ALL
        .into_iter()
        .filter(|choice| can_be_secret(*choice))
        .map(|choice| {
            let hint = lang.word(&format!("decisions-choice-{}-hint", choice.as_str()));
            Choice::with_hint(choice.as_str(), &choice_word(ctx, choice), &hint)
        })
        .collect();
    parts::form(
        ctx,
        &format!("decisions/{}/secret", page.n),
        html! {
            input type="hidden" name="seat" value=(seat.seat);
            @match &page.election {
                Some(election) => (election::marks(ctx, election, seat)),
                None => (Field::new("choice", &lang.word("decisions-choose")).retry(ctx).radios(&choices)),
            }
            (Field::new("tracker", &lang.word("decisions-tracker"))
                .hint(&lang.word("decisions-tracker-hint")).autocomplete("off")
                .max_length(64).retry(ctx).text("text"))
            p {
                (parts::button(&lang.word("decisions-cast")))
                " " small.muted { (lang.word("decisions-can-change")) }
            }
        },
    )
}

fn sealed_ballot(ctx: &Ctx, page: &DecisionView, seat: &MySeat) -> Markup {
    let lang = ctx.lang;
    html! {
        p { (lang.word("decisions-sealed-how")) }
        pre { code { "convoke ballot cast ARCHIVE.bel --credential FILE --choose 1 > ballot.json" } }
        (parts::form_with_file(ctx, &format!("decisions/{}/sealed", page.n), html! {
            input type="hidden" name="seat" value=(seat.seat);
            (Field::new("ballot", &lang.word("decisions-sealed-file"))
                .hint(&lang.word("decisions-sealed-file-hint")).retry(ctx).file(".json"))
            (parts::button(&lang.word("decisions-cast")))
        }))
    }
}

pub(super) fn cast(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let is_election = motion.vote.as_ref().is_some_and(|vote| vote.rule.election().is_some());
    let vote = if is_election {
        Vote::Ranking(election::order(fields)?)
    } else {
        let chosen = fields.get("choice").and_then(|choice| choice.parse().ok());
        Vote::Choice(chosen.ok_or_else(|| Failure::at_field("choice", "decisions-wrong-choice"))?)
    };
    let tracker = fields.get("tracker").unwrap_or_default().trim().to_owned();
    let slip = Slip { tracker, group: 0, vote };
    if !slip.has_tracker() {
        return Err(Failure::at_field("tracker", "decisions-refused-tracker"));
    }
    let act = ClosedBallotCast { motion: motion.id, seat: seat(fields), slip: slip.to_said() };
    let to = format!("decisions/{}#secret", motion.n);
    Ok(Next::act(Act::ClosedBallotCast(act), to).saying("decisions-said-voted"))
}
