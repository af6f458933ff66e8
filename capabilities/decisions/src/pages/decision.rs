//! `decisions/{n}`: the decision room.

use std::io::Write;

use charter::words::name_of;
use faces::parts::{self, Choice, Event, Field, Tone};
use faces::table::{Query, Table};
use faces::{Ctx, Failure, NextAction, Sheet, View};
use maud::{Markup, html};

use super::review::{effect, notice};
use super::{
    amendments, aside, ballot, budget, dissent, election, on_paper, sealed, secret, status, steps,
    task, votes,
};
use crate::act::Objector;
use crate::model::{Permit, Verdict};
use crate::view::{
    Asks, CommentRow, DecisionView, Done, EventRow, ObjectionRow, StatementRow, Status,
};

impl View for DecisionView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: self.title.clone(),
            crumbs: vec![(lang.word("decisions-title"), "decisions".to_owned())],
            over: Some(over(ctx, self)),
            lead: Some(meaning(ctx, self)),
            next: next(ctx, self),
            // Before the outcome, the vote stands right under the sentence it is about.
            tabs: match self.votes.as_ref().is_some_and(|votes| votes.closed) {
                true => tabs(ctx, self.n, self.changes, "decisions"),
                false => Vec::new(),
            },
            main: Some(html! {
                (parts::errors(ctx))
                (late(ctx, self))
                (lapsing(ctx, self))
                (statement(ctx, self.statement.as_ref()))
                (task::block(ctx, self))
                (ballot::cards(ctx, self))
                (election::candidates(ctx, self))
                (budget::block(ctx, self))
                (secret::block(ctx, self))
                (steps::objecting(ctx, self))
                (votes::block(ctx, self))
                (votes::concerned(ctx, self))
                (on_paper::note(ctx, self))
                (rule(ctx, self))
                (text(ctx, self))
                (amendments::block(ctx, self))
                (objections(ctx, self))
                (discussion(ctx, self))
                (steps::officers(ctx, self))
            }),
            side: Some(html! {
                (parts::card(&lang.word("decisions-how"), story(ctx, self)))
                (dissent::card(ctx, self))
                (aside::card(ctx, self))
            }),
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        self.votes.as_ref().map(|seats| votes::by_seat(ctx, seats))
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        match ending {
            "bel" => sealed::archive(ctx, out),
            _ => Err(Failure::NotFound),
        }
    }

    /// The archive of a sealed vote holds every ballot with its proofs.
    fn is_long(&self) -> bool {
        self.secret.as_ref().is_some_and(|secret| secret.sealing.is_some())
    }
}

/// The sibling pages of a decision.
pub(super) fn tabs(ctx: &Ctx, n: u64, changes: usize, here: &str) -> Vec<(String, String, bool)> {
    let lang = ctx.lang;
    let mut tabs = vec![
        (lang.word("decisions-tab-proposal"), format!("decisions/{n}"), here == "decisions"),
        (lang.word("decisions-tab-outcome"), format!("decisions/{n}/outcome"), here == "outcome"),
    ];
    if changes > 0 || here == "changes" {
        let label = lang.t("decisions-tab-changes", &[("n", changes.into())]);
        tabs.push((label, format!("decisions/{n}/changes"), here == "changes"));
    }
    tabs
}

/// The line above the title: how it stands, until when.
pub(super) fn over(ctx: &Ctx, view: &DecisionView) -> Markup {
    let verdict = view.votes.as_ref().and_then(|votes| votes.verdict);
    html! {
        (parts::tag(&status(ctx, view.status, verdict)))
        @if let Some(until) = view.until {
            " " (ctx.lang.html("decisions-closes", &[
                ("until", parts::minute(ctx.lang, until).into()),
                ("distance", ctx.lang.relative(until, ctx.now).into()),
            ]))
        }
        " · " (ctx.lang.html("decisions-number", &[
            ("n", view.n.into()),
            ("body", (&view.body).into()),
        ]))
    }
}

/// "Agreeing means …": the consequence first.
pub(super) fn meaning(ctx: &Ctx, view: &DecisionView) -> Markup {
    match &view.meaning {
        Some(words) => ctx.lang.html(
            match (&view.election, &view.budget) {
                (Some(_), _) => "decisions-electing",
                (None, Some(_)) => "decisions-dividing",
                (None, None) => "decisions-agreeing",
            },
            &[("meaning", html! { span dir="auto" { (words) } }.into())],
        ),
        None => html! { (ctx.lang.word("decisions-erased")) },
    }
}

/// The page's one next action, for whoever looks.
fn next(ctx: &Ctx, view: &DecisionView) -> Option<NextAction> {
    let lang = ctx.lang;
    let action = |why: &str, button: &str, to: String| NextAction {
        why: lang.html(why, &[]),
        button: lang.word(button),
        to,
    };
    let path = |step: &str| format!("decisions/{}{step}", view.n);
    if view.may.state {
        let to = path("/outcome");
        return Some(action("decisions-next-state", "decisions-todo-state-button", to));
    }
    match view.status {
        Status::Agreed
        | Status::NotAgreed
        | Status::Elected
        | Status::NobodyElected
        | Status::Allocated
        | Status::NothingAllocated => {
            let to = path("/outcome");
            Some(action("decisions-next-outcome", "decisions-next-outcome-button", to))
        }
        _ => None,
    }
}

fn late(ctx: &Ctx, view: &DecisionView) -> Markup {
    match view.overdue_days {
        Some(days) => {
            let words = ctx.lang.html("decisions-overdue-long", &[("days", days.into())]);
            parts::alert(Tone::Warn, words)
        }
        None => html! {},
    }
}

/// Until when a review must be called or put to the vote.
fn lapsing(ctx: &Ctx, view: &DecisionView) -> Markup {
    let Some(at) = view.lapses else { return html! {} };
    let words = ctx.lang.html("decisions-review-lapses", &[("day", ctx.lang.date(at).into())]);
    parts::alert(Tone::Warn, words)
}

/// What the outcome means.
pub(super) fn statement(ctx: &Ctx, statement: Option<&StatementRow>) -> Markup {
    let Some(row) = statement else { return html! {} };
    let lang = ctx.lang;
    let erased = || lang.word("decisions-erased");
    let who = match &row.who {
        Some(who) => html! {
            a href=(ctx.href(&format!("orgs/{}", who.id))) { bdi { (who.name) } }
        },
        None => html! { (lang.word("decisions-secretariat")) },
    };
    let words = |text: &Option<String>| {
        html! {
            span dir="auto" { (text.clone().unwrap_or_else(erased)) }
        }
    };
    let mut pairs = vec![
        (html! { (lang.word("decisions-why")) }, words(&row.why)),
        (html! { (lang.word("decisions-what-next")) }, words(&row.next)),
        (html! { (lang.word("decisions-who")) }, who),
    ];
    if let Some(due) = row.due {
        pairs.push((html! { (lang.word("decisions-by-when")) }, parts::day(lang, due)));
    }
    pairs.push((html! { (lang.word("decisions-review")) }, parts::day(lang, row.review)));
    html! {
        section.card {
            h2 { (lang.word("decisions-outcome")) }
            (parts::definitions(&pairs))
            p { small.muted { (by_line(ctx, &row.made)) } }
        }
    }
}

/// When, by whom, and where the record has it.
#[must_use]
pub fn by_line(ctx: &Ctx, made: &Done) -> Markup {
    html! {
        @if let Some(by) = &made.by { bdi { (by) } " · " }
        (parts::day(ctx.lang, made.at)) " · "
        a href=(ctx.href(&format!("record/{}", made.entry))) {
            (ctx.lang.t("decisions-entry", &[("entry", made.entry.into())]))
        }
    }
}

fn rule(ctx: &Ctx, view: &DecisionView) -> Markup {
    let Some(rule) = &view.rule else { return html! {} };
    let lang = ctx.lang;
    let id = if rule.fixed { "decisions-rule-fixed" } else { "decisions-rule-now" };
    html! {
        section id="rule" {
            h2 { (lang.word("decisions-rule")) }
            p { b { bdi { (rule.title) } } }
            ul { @for words in &rule.words { li { (words) } } }
            p.source {
                span { (lang.word(id)) } " "
                a href=(ctx.href(&format!("charter#rule-{}", rule.id))) {
                    (lang.html("decisions-rule-link", &[("rule", (&rule.id).into())]))
                }
            }
        }
    }
}

fn text(ctx: &Ctx, view: &DecisionView) -> Markup {
    let lang = ctx.lang;
    html! {
        section id="text" {
            h2 { (lang.word("decisions-text")) }
            @match &view.text {
                Some(text) => (paragraphs(text)),
                None => p.muted { (lang.word("decisions-no-text")) },
            }
            @if let Some(permit) = &view.permits {
                p { (permits(ctx, view, permit)) }
                @if let Some(path) = allowed(view) {
                    p { (parts::link_button(&ctx.href(&path), &lang.word("decisions-permits-use"))) }
                }
            }
            @if let Some(review) = &view.review { (notice(ctx, review)) }
            @if let Some(why) = &view.withdrawn_because {
                p { b { (lang.word("decisions-status-withdrawn")) } ": " span dir="auto" { (why) } }
            }
        }
    }
}

/// What an outcome allows, and for whom: in an election for whoever is elected, and nobody else.
pub(super) fn permits(ctx: &Ctx, view: &DecisionView, permit: &Permit) -> Markup {
    let lang = ctx.lang;
    let named = view.permits_for.as_ref().map(|one| one.name.clone());
    let Some(election) = &view.election else {
        let subject = named.unwrap_or_else(|| lang.word("decisions-permits-any"));
        return effect(ctx, &permit.kind, subject, permit.place.as_deref());
    };
    let elected: Vec<&str> = election.elected().map(|row| row.name.as_str()).collect();
    let is_decided = view.votes.as_ref().is_some_and(|votes| votes.closed);
    let subject = match elected.as_slice() {
        [_, ..] if is_decided => elected.join(", "),
        _ => lang.word("decisions-permits-elected"),
    };
    let names = members::view::Labels::new(ctx.hub, ctx.audience).names();
    let office = name_of(&names, permit.place.as_ref().unwrap_or(&permit.kind));
    lang.html("decisions-permits-office", &[("office", office.into()), ("subject", subject.into())])
}

/// Where to do what was agreed, with the resolution filled in; none where no page does it. It holds
/// from the closing on, explained or not.
pub(super) fn allowed(view: &DecisionView) -> Option<String> {
    let votes = view.votes.as_ref()?;
    if !votes.closed || votes.verdict != Some(Verdict::Adopted) {
        return None;
    }
    let permit = view.permits.as_ref()?;
    let (page, step) = match permit.kind.as_str() {
        "charter.adopted" => ("charter/manage", None),
        "charter.officer_appointed" => ("charter/manage", Some("appoint")),
        "members.admitted" => ("members/manage", Some("admit")),
        "members.seat_filled" => ("members/manage", Some("fill")),
        _ => return None,
    };
    let mut query = Query::default().with("resolution", &view.id.to_string());
    query = step.into_iter().fold(query, |query, step| query.with("do", step));
    if let Some(subject) = &view.permits_for {
        query = query.with("organisation", &subject.id.to_string());
    }
    let mut elected = view.election.iter().flat_map(|election| election.elected());
    if let Some((row, stands)) = elected.find_map(|row| Some((row, row.stands?))) {
        let field = if stands.letter() == 'p' { "person" } else { "organisation" };
        query = query.with(field, &stands.to_string()).with("name", &row.name);
    }
    if let Some(place) = &permit.place {
        query = query.with("role", place);
    }
    Some(format!("{page}{query}"))
}

/// A text as it was typed: a blank line begins a paragraph.
pub(super) fn paragraphs(text: &str) -> Markup {
    html! {
        @for part in text.split("\n\n").filter(|part| !part.trim().is_empty()) {
            p dir="auto" { (part.trim()) }
        }
    }
}

fn objections(ctx: &Ctx, view: &DecisionView) -> Markup {
    if view.objections.is_empty() {
        return html! {};
    }
    html! {
        section id="objections" {
            h2 { (ctx.lang.word("decisions-objections")) }
            @for row in &view.objections { (objection(ctx, view, row)) }
            (answer_form(ctx, view))
        }
    }
}

fn objection(ctx: &Ctx, view: &DecisionView, row: &ObjectionRow) -> Markup {
    let lang = ctx.lang;
    let who = row.organisation.as_ref().map_or(row.seat.as_str(), |held| held.name.as_str());
    let reason = row.reason.clone().unwrap_or_else(|| lang.word("decisions-erased"));
    html! {
        div.card {
            (parts::quote(&reason, html! { bdi { (who) } " · " (parts::day(lang, row.made.at)) }))
            @if let Some(at) = row.withdrawn {
                p { (lang.html("decisions-objection-withdrawn",
                    &[("day", parts::day(lang, at).into())])) }
            }
            @if let Some(reply) = &row.reply {
                p { b { (lang.word("decisions-reply")) } " " span dir="auto" { (reply) } }
                @if let Some(made) = &row.replied { p { small.muted { (by_line(ctx, made)) } } }
            }
            @if let Some(days) = row.waiting_days {
                p { (lang.t("decisions-no-reply", &[("days", days.into())])) }
            }
            @if row.own { @if let Objector::Objection(id) = &row.to {
                (parts::form(ctx, &format!("decisions/{}/unobject", view.n), html! {
                    input type="hidden" name="objection" value=(id);
                    button.button.quiet type="submit" { (lang.word("decisions-unobject")) }
                }))
            } }
        }
    }
}

/// One form for all objections that wait for a reply.
fn answer_form(ctx: &Ctx, view: &DecisionView) -> Markup {
    let lang = ctx.lang;
    let waiting = view.objections.iter().filter(|row| row.waiting_days.is_some());
    let choices: Vec<Choice> = waiting
        .map(|row| {
            let value = match &row.to {
                Objector::Objection(id) => id.to_string(),
                Objector::Seat(seat) => seat.clone(),
            };
            let who = row.organisation.as_ref().map_or(&row.seat, |held| &held.name);
            Choice::new(&value, &format!("{who} · {}", lang.date(row.made.at)))
        })
        .collect();
    if choices.is_empty() || !view.may.answer {
        return html! {};
    }
    let fields = html! {
        (Field::new("answer_to", &lang.word("decisions-objections")).retry(ctx).select(&choices))
        (Field::new("reply", &lang.word("decisions-reply")).retry(ctx).area(3))
        button.button.quiet type="submit" { (lang.word("decisions-answer")) }
    };
    let path = format!("decisions/{}/answer", view.n);
    parts::details(&lang.word("decisions-answer"), parts::form(ctx, &path, fields))
}

fn discussion(ctx: &Ctx, view: &DecisionView) -> Markup {
    let lang = ctx.lang;
    if view.comments.is_empty() && !view.may.comment {
        return html! {};
    }
    html! {
        section id="discussion" {
            h2 { (lang.t("decisions-discussion", &[("n", view.comments.len().into())])) }
            @for row in &view.comments { (comment(ctx, row)) }
            @if view.may.comment {
                (parts::form(ctx, &format!("decisions/{}/comment", view.n), html! {
                    (Field::new("words", &lang.word("decisions-comment"))
                        .hint(&lang.word("decisions-comment-hint"))
                        .max_length(4_000).retry(ctx).area(3))
                    button.button.quiet type="submit" { (lang.word("decisions-comment-send")) }
                }))
            }
        }
    }
}

fn comment(ctx: &Ctx, row: &CommentRow) -> Markup {
    let words = row.words.clone().unwrap_or_else(|| ctx.lang.word("decisions-erased"));
    html! {
        div.comment {
            (paragraphs(&words))
            p { small.muted {
                @if let Some(organisation) = &row.organisation {
                    bdi { (organisation.name) } " · "
                }
                (by_line(ctx, &row.made))
            } }
        }
    }
}

/// How we got here.
fn story(ctx: &Ctx, view: &DecisionView) -> Markup {
    let mut events: Vec<Event> = view
        .story
        .iter()
        .map(|row| Event {
            when: parts::day(ctx.lang, row.made.at),
            what: event(ctx, view, row),
            ahead: false,
        })
        .collect();
    if let Some(until) = view.until {
        let what = html! { (ctx.lang.word("decisions-event-ends")) };
        events.push(Event { when: parts::day(ctx.lang, until), what, ahead: true });
    }
    parts::time_line(&events)
}

fn event(ctx: &Ctx, view: &DecisionView, row: &EventRow) -> Markup {
    let lang = ctx.lang;
    let by = row.made.by.clone().unwrap_or_else(|| row.made.role.clone());
    let words = lang.html(
        row.what,
        &[
            ("by", by.into()),
            ("n", row.count.unwrap_or_default().into()),
            ("rule", row.rule.clone().unwrap_or_default().into()),
        ],
    );
    html! {
        (words)
        @if let Some(verdict) = row.verdict {
            ": " (votes::verdict_word(ctx, verdict, asks(view)))
        }
        @if row.what == "decisions-event-changed" {
            " " a href=(ctx.href(&format!("decisions/{}/changes", view.n))) {
                (lang.word("decisions-see-changes"))
            }
        }
    }
}

/// What its ballots are asked about.
fn asks(view: &DecisionView) -> Asks {
    view.votes.as_ref().map_or(Asks::Agreement, |votes| votes.asks)
}
