//! Votes by constituency, what is still needed, and how every seat voted. Not having voted is a
//! colour and number of its own: silence is not an abstention.

use faces::Ctx;
use faces::parts::{self, Segment, SegmentKind, Status, Tone};
use faces::table::{Cell, Column, Table};
use maud::{Markup, html};

use super::ballot::choice_word;
use super::budget;
use crate::model::{Choice, Figures, Verdict};
use crate::view::{Asks, DecisionView, SeatVote, Share, VotesView};

/// The whole block below the vote card.
pub(super) fn block(ctx: &Ctx, view: &DecisionView) -> Markup {
    let Some(votes) = &view.votes else { return html! {} };
    let lang = ctx.lang;
    html! {
        section id="votes" {
            h2 { (lang.word("decisions-by-constituency")) }
            (by_share(ctx, votes).plain(lang))
            @if let Some(verdict) = votes.verdict.filter(|_| votes.closed) {
                (parts::notice(tone(verdict), &html! {
                    (parts::tag(&verdict_status(ctx, verdict, votes.asks))) " "
                    (votes.why.join(" "))
                }, None))
            } @else if votes.verdict.is_some() {
                (needed(ctx, votes))
                @if view.until.is_some() && !view.may.object {
                    p { small.muted { (lang.word("decisions-all-can-change")) } }
                }
                (parts::details(&lang.word("decisions-why-so-far"), html! {
                    ul { @for why in &votes.why { li { (why) } } }
                }))
            }
            div id="seats" {
                (parts::details(&lang.word("decisions-seat-by-seat"), by_seat(ctx, votes).plain(lang)))
            }
        }
    }
}

/// What is still needed, in the colour of what is not yet there.
fn needed(ctx: &Ctx, votes: &VotesView) -> Markup {
    if votes.still_needed.is_empty() {
        return html! {};
    }
    let words = html! {
        b { (ctx.lang.word("decisions-still-needed")) ":" } " " (votes.still_needed.join(" "))
    };
    parts::notice(Tone::Warn, &words, None)
}

/// The colour of an outcome's box.
fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Adopted => Tone::Good,
        Verdict::GoToFallback | Verdict::ToMeeting => Tone::Plain,
        _ => Tone::Bad,
    }
}

fn by_share(ctx: &Ctx, votes: &VotesView) -> Table {
    let lang = ctx.lang;
    let mut columns = vec![
        Column::text("constituency", lang.word("decisions-col-constituency")).unsorted(),
        Column::number("voted", lang.word("decisions-col-voted")).unsorted(),
        Column::text("bar", lang.word("decisions-col-bar")).unsorted(),
        Column::text("passes", lang.word("decisions-col-passes")).unsorted().result(),
    ];
    let has_bars = votes.shares.iter().any(|share| share.figures.is_some());
    let findings: Vec<Option<Status>> =
        votes.shares.iter().map(|share| passes(ctx, share, votes.closed)).collect();
    let has_findings = findings.iter().any(Option::is_some);
    columns.retain(|column| match &*column.id {
        "bar" => has_bars,
        "passes" => has_findings,
        _ => true,
    });
    let legend = if has_bars { "decisions-bar-legend" } else { "decisions-turnout-legend" };
    let mut table = Table::new(lang.word(legend), columns);
    for (share, found) in votes.shares.iter().zip(findings) {
        let of =
            lang.t("decisions-voted-of", &[("voted", share.voted.into()), ("of", share.of.into())]);
        let name = match share.shape {
            // A constituency counted within its chamber: it has no condition of its own.
            Some(shape) if share.passes.is_none() && share.quorum.is_none() => html! {
                span.part { (parts::constituency(shape, &share.name)) }
            },
            Some(shape) => parts::constituency(shape, &share.name),
            None => html! { b { bdi { (share.name) } } },
        };
        let mut cells =
            vec![Cell::Rich(name, share.name.clone()), Cell::Rich(html! { (of) }, of.clone())];
        if has_bars {
            cells.push(share.figures.as_ref().map_or(Cell::Empty, |figures| {
                let finding = finding(ctx, &share.name, figures);
                Cell::Rich(bar(ctx, figures, &finding), finding.clone())
            }));
        }
        if has_findings {
            cells.push(found.map_or(Cell::Empty, Cell::Status));
        }
        table.push(cells);
    }
    table
}

fn finding(ctx: &Ctx, name: &str, figures: &Figures) -> String {
    ctx.lang.t(
        "decisions-bar",
        &[
            ("name", name.into()),
            ("agree", figures.agree.into()),
            ("disagree", figures.disagree.into()),
            ("abstain", figures.abstain.into()),
            ("silent", figures.silent.into()),
        ],
    )
}

fn bar(ctx: &Ctx, figures: &Figures, finding: &str) -> Markup {
    let segments = [
        Segment::new(SegmentKind::Main, figures.agree),
        Segment::new(SegmentKind::Against, figures.disagree),
        Segment::new(SegmentKind::Neutral, figures.abstain),
    ];
    let aside = [
        ("decisions-recused-n", figures.recused),
        ("decisions-vacant-n", figures.vacant),
        ("decisions-proxy-n", figures.by_proxy),
    ];
    html! {
        (parts::bar(&segments, figures.members(), finding))
        small {
            (figures.agree) " · " (figures.disagree) " · " (figures.abstain)
        }
        @for (id, n) in aside.into_iter().filter(|(_, n)| *n > 0) {
            " " small.muted { (ctx.lang.t(id, &[("n", n.into())])) }
        }
    }
}

/// Whether this chamber's own conditions hold: in words, with a sign and a colour.
fn passes(ctx: &Ctx, share: &Share, closed: bool) -> Option<Status> {
    let word = |id: &str| ctx.lang.word(id);
    if share.quorum == Some(false) {
        return Some(Status::Warn(word("decisions-below-quorum")));
    }
    match (share.passes, closed) {
        (Some(true), false) => Some(Status::Good(word("decisions-yes-so-far"))),
        (Some(false), false) => Some(Status::Warn(word("decisions-not-yet"))),
        (Some(true), true) => Some(Status::Good(word("decisions-yes"))),
        (Some(false), true) => Some(Status::Bad(word("decisions-no"))),
        (None, _) => None,
    }
}

/// What came out, in words: of an election who is elected is no agreement.
pub(super) fn verdict_word(ctx: &Ctx, verdict: Verdict, asks: Asks) -> String {
    ctx.lang.word(&match (verdict, asks) {
        (Verdict::Adopted, Asks::Election) => "decisions-status-elected".to_owned(),
        (Verdict::Rejected, Asks::Election) => "decisions-status-nobody-elected".to_owned(),
        (Verdict::NoQuorum, Asks::Election) => "decisions-election-no-quorum".to_owned(),
        (Verdict::Adopted, Asks::Budget) => "decisions-status-allocated".to_owned(),
        (Verdict::Rejected, Asks::Budget) => "decisions-status-nothing-allocated".to_owned(),
        (Verdict::NoQuorum, Asks::Budget) => "decisions-budget-no-quorum".to_owned(),
        _ => format!("decisions-verdict-{}", verdict.as_str()),
    })
}

/// What came out, as a tag.
fn verdict_status(ctx: &Ctx, verdict: Verdict, asks: Asks) -> Status {
    let word = verdict_word(ctx, verdict, asks);
    match verdict {
        Verdict::Adopted => Status::Good(word),
        Verdict::GoToFallback | Verdict::ToMeeting => Status::Open(word),
        _ => Status::Bad(word),
    }
}

/// Every seat with its vote: the rows behind the figures.
pub(super) fn by_seat(ctx: &Ctx, votes: &VotesView) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("seat", lang.word("decisions-col-seat")),
        Column::text("organisation", lang.word("decisions-col-organisation")),
        Column::text("vote", lang.word("decisions-col-vote")),
        Column::text("reason", lang.word("decisions-reason")),
    ];
    let mut table = Table::new(lang.word("decisions-seat-by-seat"), columns);
    for seat in &votes.seats {
        let organisation = match &seat.organisation {
            Some(held) => Cell::link(&held.name, ctx.href(&format!("orgs/{}", held.id))),
            None => Cell::Empty,
        };
        table.push(vec![
            Cell::Rich(parts::constituency(seat.shape, &seat.name), seat.name.clone()),
            organisation,
            Cell::text(seat_word(ctx, seat)),
            Cell::maybe(seat.reason.clone()),
        ]);
    }
    table
}

fn seat_word(ctx: &Ctx, seat: &SeatVote) -> String {
    let lang = ctx.lang;
    match (seat.recused, seat.choice, &seat.carried_by) {
        (Some(_), ..) => lang.word("decisions-recused"),
        _ if seat.in_secret => lang.word("decisions-voted-in-secret"),
        (None, Some(choice), _) => choice_word(ctx, choice),
        _ if !seat.ranking.is_empty() => ranking_words(&seat.ranking),
        _ if !seat.gives.is_empty() => budget::words(&seat.gives),
        (None, None, Some(to)) => lang.t("decisions-carried-by", &[("seat", to.into())]),
        _ if seat.cast.is_some() => choice_word(ctx, Choice::Abstain),
        (None, None, None) if seat.organisation.is_none() => lang.word("decisions-vacant"),
        (None, None, None) => lang.word("decisions-not-voted"),
    }
}

/// A ballot that marks or ranks: marks as a list; places after each other, those of one place side
/// by side.
pub(super) fn ranking_words(ranking: &[Vec<String>]) -> String {
    if let [marked] = ranking {
        return marked.join(", ");
    }
    ranking.iter().map(|tier| tier.join(" = ")).collect::<Vec<_>>().join(" > ")
}

/// The organisations it is about, and what follows for those who have an interest in them.
pub(super) fn concerned(ctx: &Ctx, view: &DecisionView) -> Markup {
    if view.concerns.is_empty() {
        return html! {};
    }
    let names = parts::names(ctx.lang, view.concerns.iter().map(|one| one.name.as_str()));
    html! { p { (ctx.lang.html("decisions-concerns-shown", &[("names", names.into())])) } }
}
