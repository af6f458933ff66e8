//! `landscape/overlaps/ask` and `landscape/overlaps/{id}`: two organisations talk about an overlap.

use std::collections::BTreeSet;

use faces::parts::{self, Choice, Event, Field};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{At, Audience, Id, Openness, Refusal, SECRETARIAT, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{may_answer, may_settle, outcome, pairs, state_of};
use crate::act::{Act, OverlapAnswered, OverlapRaised, OverlapSettled};
use crate::model::{Day, Outcome};
use crate::pages::{labels, shared};
use crate::state::coordination::Talk;
use crate::view::overlap::Pair;
use crate::view::work::ALWAYS;

/// Where the pages of talks stand for whoever has an account.
const PLACE: &str = "landscape/overlaps";

/// The form that begins a talk.
#[derive(Serialize, JsonSchema)]
pub struct AskView {
    /// One of the two.
    one: Id,
    /// The other.
    other: Id,
    /// Fingerprint of place and theme (16 hex digits).
    cell: String,
    /// What the place is called; with its country, in the reader's language, where that is needed
    /// to tell it.
    place: String,
    /// The theme, by the first spelling of the lists.
    theme: String,
}

/// What a talk would be about.
struct About {
    pair: Pair,
    one: Id,
    other: Id,
    cell: Box<str>,
    place: String,
    theme: String,
}

/// The overlap that an address or a form names.
fn about(ctx: &Ctx, fields: &Fields) -> Result<About, Failure> {
    let (state, work, all) = (shared::state(ctx), shared::work(ctx), pairs(ctx));
    let id = |name: &str| fields.get_as::<Id>(name).and_then(|id| state.lead(id));
    let (one, other) = id("one").zip(id("other")).ok_or(Failure::NotFound)?;
    let cell = fields.get("cell").ok_or(Failure::NotFound)?;
    let actor = |who: u32| work.whos.get(who as usize).and_then(|doer| doer.actor);
    let fits = |pair: &&Pair| {
        let both = [actor(pair.one), actor(pair.other)];
        both.contains(&Some(one))
            && both.contains(&Some(other))
            && all.cells.get(&(pair.what, pair.place)).is_some_and(|own| **own == *cell)
    };
    let pair = all.all.iter().find(fits).ok_or(Failure::NotFound)?;
    let named = |number| state.numbered(number).map(|actor| actor.id).ok_or(Failure::NotFound);
    let area = work.places.get(pair.place as usize);
    Ok(About {
        pair: *pair,
        one: named(one)?,
        other: named(other)?,
        cell: cell.into(),
        place: area.map(|a| labels::area(ctx.lang, a)).unwrap_or_default(),
        theme: work.whats.get(pair.what as usize).map(|w| w.to_string()).unwrap_or_default(),
    })
}

/// Makes the form.
pub(crate) fn ask(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let About { one, other, cell, place, theme, .. } =
        about(ctx, ctx.retry.map_or(ctx.query, |retry| &retry.fields))?;
    Ok(Box::new(AskView { one, other, cell: cell.into(), place, theme }))
}

impl View for AskView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let (one, other) = (named(ctx, self.one), named(ctx, self.other));
        let hidden = [
            ("one", self.one.to_string()),
            ("other", self.other.to_string()),
            ("cell", self.cell.clone()),
        ];
        Sheet {
            title: lang.word("landscape-talk-ask"),
            crumbs: crumbs(ctx),
            lead: Some(lang.html(
                "landscape-talk-about",
                &[
                    ("one", one.into()),
                    ("other", other.into()),
                    ("theme", (&self.theme).into()),
                    ("place", (&self.place).into()),
                ],
            )),
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form(ctx, "landscape/overlaps/ask", html! {
                    @for (name, value) in &hidden {
                        input type="hidden" name=(name) value=(value);
                    }
                    (Field::new("note", &lang.word("landscape-talk-note"))
                        .hint(&lang.word("landscape-talk-readers")).max_length(4000)
                        .retry(ctx).area(5))
                    (parts::button(&lang.word("landscape-talk-send")))
                }))
            }),
            ..Sheet::default()
        }
    }
}

/// A talk.
#[derive(Serialize, JsonSchema)]
pub struct TalkView {
    /// Its id.
    id: Id,
    /// The two organisations.
    between: [Id; 2],
    /// What these are called.
    names: [String; 2],
    /// The theme; none where this reader may not read it.
    theme: Option<String>,
    /// The place; none where this reader may not read it.
    place: Option<String>,
    /// First day of the overlap; none where it is not said.
    from: Option<Day>,
    /// Last day of it; none where it is not said.
    to: Option<Day>,
    /// How many notes there are, whoever may read them.
    written: u64,
    /// The notes this reader may read.
    notes: Vec<NoteView>,
    /// What became of it; none while it is open.
    outcome: Option<Outcome>,
    /// What was agreed.
    agreed: Option<String>,
    /// Whether this reader takes part.
    own: bool,
    /// Where this page stands: its forms are sent there.
    #[serde(skip)]
    place_of: &'static str,
    #[serde(skip)]
    crumbs: Vec<(String, String)>,
}

/// A note of a talk.
#[derive(Serialize, JsonSchema)]
pub struct NoteView {
    /// Seconds since 1970.
    at: i64,
    /// The role in which it was written.
    role: String,
    /// For which of the two it was written; nobody where the secretariat wrote.
    actor: Option<String>,
    /// The words; none where this reader may not read them.
    words: Option<String>,
}

/// The reader of a talk as its notes know them, where they take part: whoever acts for one of the
/// two reads what was sealed to both, under whichever id.
fn reader(ctx: &Ctx, talk: &Talk) -> Option<Audience> {
    let end = shared::state(ctx).end_of(talk.between, &ctx.audience.actors);
    let mut reader = ctx.audience.clone();
    reader.actors.extend(end);
    reader.may_read(&Openness::Organisations(talk.between.into())).then_some(reader)
}

/// For which of the two the reader writes: nobody where they write as the office.
fn speaks_for(ctx: &Ctx, between: [Id; 2]) -> Option<Id> {
    let end = shared::state(ctx).end_of(between, &ctx.audience.actors);
    end.filter(|_| !ctx.audience.holds(SECRETARIAT))
}

/// Makes the page.
pub(crate) fn talk(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(TalkView::of(ctx, ctx.arg_as("id")?)?))
}

impl TalkView {
    /// The talk of this id, on the page for whoever has an account.
    pub fn of(ctx: &Ctx, id: Id) -> Result<Self, Failure> {
        let talk = shared::state(ctx).coordination().talks().get(&id).ok_or(Failure::NotFound)?;
        let seen = |said: &Said| said.seen_by(ctx.audience).map(str::to_owned);
        let reader = reader(ctx, talk);
        let own = reader.is_some();
        let notes = reader.iter().flat_map(|reader| {
            talk.notes.iter().map(|note| NoteView {
                at: note.at.unix(),
                role: note.role.clone(),
                actor: note.end.map(|end| named(ctx, end)),
                words: note.words.seen_by(reader).map(str::to_owned),
            })
        });
        Ok(Self {
            id,
            between: talk.between,
            names: talk.between.map(|id| named(ctx, id)),
            theme: seen(&talk.theme),
            place: seen(&talk.place),
            from: talk.from,
            to: talk.to,
            written: talk.notes.len() as u64,
            notes: notes.collect(),
            outcome: talk.settled.as_ref().map(|settled| settled.outcome),
            agreed: talk.settled.as_ref().and_then(|settled| seen(&settled.words)),
            own,
            place_of: PLACE,
            crumbs: crumbs(ctx),
        })
    }

    /// The same talk on a page at another place.
    pub fn at(mut self, place: &'static str, crumbs: Vec<(String, String)>) -> Self {
        (self.place_of, self.crumbs) = (place, crumbs);
        self
    }
}

fn named(ctx: &Ctx, id: Id) -> String {
    let actor = shared::state(ctx).actor(id);
    actor.map_or_else(|| labels::name(ctx.lang, None), |actor| labels::actor(ctx, actor))
}

/// Who wrote a note: one of the two, or the office they held.
fn said_by(ctx: &Ctx, note: &NoteView) -> String {
    let lang = ctx.lang;
    match (&note.actor, note.role == SECRETARIAT) {
        (Some(name), _) => name.clone(),
        (None, true) => lang.word("landscape-talk-secretariat"),
        (None, false) => lang.word("landscape-talk-somebody"),
    }
}

fn crumbs(ctx: &Ctx) -> Vec<(String, String)> {
    vec![
        (ctx.lang.word("landscape-nav"), "landscape".to_owned()),
        (ctx.lang.word("landscape-overlaps-title"), "landscape/overlaps".to_owned()),
    ]
}

impl TalkView {
    fn facts(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let day = |day: Option<Day>| match day {
            Some(day) => parts::day(lang, day.start()),
            None => html! { (lang.word("landscape-unknown")) },
        };
        let who = |at: usize| match (self.between.get(at), self.names.get(at)) {
            (Some(id), Some(name)) => {
                html! { a href=(ctx.href(&format!("orgs/{id}"))) { bdi { (name) } } }
            }
            _ => html! {},
        };
        let text = |said: &Option<String>| html! { bdi { (labels::name(lang, said.as_deref())) } };
        let word = |id: &str| html! { (lang.word(id)) };
        parts::definitions(&[
            (word("landscape-overlap-one"), who(0)),
            (word("landscape-overlap-other"), who(1)),
            (word("landscape-axis-theme"), text(&self.theme)),
            (word("landscape-axis-place"), text(&self.place)),
            (word("landscape-field-from"), day(self.from)),
            (word("landscape-field-to"), day(self.to)),
        ])
    }

    fn said(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if !self.own {
            let n = [("n", self.written.into())];
            return html! { p { (lang.t("landscape-talk-closed", &n)) } };
        }
        let events: Vec<Event> = self
            .notes
            .iter()
            .map(|note| Event {
                when: parts::minute(lang, At::from_unix(note.at).unwrap_or(At::EPOCH)),
                what: html! {
                    span.small.muted { (said_by(ctx, note)) } br;
                    span dir="auto" { (labels::name(lang, note.words.as_deref())) }
                },
                ahead: false,
            })
            .collect();
        parts::time_line(&events)
    }

    /// Which of the two no personal link leads here, for the secretariat to send one.
    fn untold(&self, ctx: &Ctx) -> Markup {
        let (lang, state) = (ctx.lang, shared::state(ctx));
        let all = state.partners().invitations().values().filter(|one| one.holds(ctx.now));
        let told: BTreeSet<Id> = all.map(|one| state.lead_id(one.actor)).collect();
        let both = self.between.iter().zip(&self.names);
        let untold = both.filter(|(id, _)| !told.contains(&state.lead_id(**id)));
        html! { @for (id, name) in untold { p {
            (lang.t("landscape-talk-untold", &[("name", name.into())])) " "
            a href={ (ctx.href("landscape/partners")) "?for=" (id) } {
                (lang.word("landscape-partners-for"))
            }
        } } }
    }

    fn forms(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let path = |last: &str| format!("{}/{}/{last}", self.place_of, self.id);
        let outcomes: Vec<Choice> = Outcome::ALL
            .iter()
            .map(|one| {
                let hint = lang.word(&format!("landscape-outcome-{}-hint", one.code()));
                Choice::with_hint(one.code(), &outcome(ctx, *one), &hint)
            })
            .collect();
        let (answer, settle) = (may_answer(ctx, self.id), may_settle(ctx, self.id));
        html! {
            @if answer {
                (parts::form(ctx, &path("answer"), html! {
                    (Field::new("note", &lang.word("landscape-talk-answer"))
                        .hint(&lang.word("landscape-talk-readers")).max_length(4000)
                        .retry(ctx).area(4))
                    (parts::button(&lang.word("landscape-talk-send")))
                }))
            }
            @if settle {
                (parts::details(&lang.word("landscape-talk-settle"),
                    parts::form(ctx, &path("settle"), html! {
                        (Field::new("outcome", &lang.word("landscape-talk-outcome"))
                            .retry(ctx).radios(&outcomes))
                        (Field::new("words", &lang.word("landscape-talk-agreed")).optional(lang)
                            .hint(&lang.word("landscape-talk-public")).max_length(2000)
                            .retry(ctx).area(3))
                        button.button.quiet type="submit" { (lang.word("landscape-talk-settle")) }
                    })))
            }
            @if !answer {
                p { (lang.word("landscape-talk-not-by-you")) }
            }
        }
    }
}

impl View for TalkView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let talk = shared::state(ctx).coordination().talks().get(&self.id);
        let [one, other] = &self.names;
        Sheet {
            title: lang.t("landscape-talk-title", &[("one", one.into()), ("other", other.into())]),
            crumbs: self.crumbs.clone(),
            over: talk.map(|talk| parts::tag(&state_of(ctx, talk))),
            main: Some(html! {
                (parts::errors(ctx))
                (self.facts(ctx))
                @if let Some(words) = &self.agreed {
                    (parts::quote(words, html! { (lang.word("landscape-talk-agreed")) }))
                }
                h2 { (lang.word("landscape-talk-said")) }
                (self.said(ctx))
                @if self.outcome.is_none() && ctx.audience.holds(SECRETARIAT) { (self.untold(ctx)) }
                @if self.own && self.outcome.is_none() { (self.forms(ctx)) }
            }),
            ..Sheet::default()
        }
    }
}

/// Begins a talk.
pub(crate) fn raise(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let about = about(ctx, fields)?;
    let (from, to) = about.pair.span;
    let id = ctx.fresh_id('o');
    let readers = Openness::Organisations([about.one, about.other].into());
    let act = OverlapRaised {
        id,
        one: about.one,
        other: about.other,
        cell: about.cell,
        from: (from > ALWAYS.0).then(|| Day::from_number(from)).flatten(),
        to: (to < ALWAYS.1).then(|| Day::from_number(to - 1)).flatten(),
        speaks_for: speaks_for(ctx, [about.one, about.other]),
        place: Said::text(&about.place),
        theme: Said::text(&about.theme),
        note: note(fields)?.only(readers),
    };
    let to = format!("landscape/overlaps/{id}");
    Ok(Next::act(Act::OverlapRaised(act), to).saying("landscape-said-asked"))
}

fn note(fields: &Fields) -> Result<Said, Failure> {
    let why = Refusal::invalid("landscape-refused-wordless");
    let missing = || Failure::of_field("note", why);
    fields.get("note").map(Said::text).ok_or_else(missing)
}

/// Answers in a talk.
pub(crate) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    answered(ctx, ctx.arg_as("id")?, PLACE, fields)
}

/// Answers in this talk, whose page stands at `place`.
pub(in crate::pages) fn answered(
    ctx: &Ctx,
    id: Id,
    place: &str,
    fields: &Fields,
) -> Result<Next, Failure> {
    let talk = shared::state(ctx).coordination().talks().get(&id).ok_or(Failure::NotFound)?;
    let note = note(fields)?.only(Openness::Organisations(talk.between.into()));
    let speaks_for = speaks_for(ctx, talk.between);
    let act = Act::OverlapAnswered(OverlapAnswered { id, speaks_for, note });
    Ok(Next::act(act, format!("{place}/{id}")).saying("landscape-said-answered"))
}

/// Ends a talk.
pub(crate) fn settle(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    settled(ctx.arg_as("id")?, PLACE, fields)
}

/// Ends this talk, whose page stands at `place`.
pub(in crate::pages) fn settled(id: Id, place: &str, fields: &Fields) -> Result<Next, Failure> {
    let chosen = fields.get("outcome").and_then(Outcome::from_code);
    let outcome = chosen.ok_or_else(|| {
        let why = Refusal::invalid("landscape-refused-outcome");
        Failure::of_field("outcome", why)
    })?;
    let words = Said::text(fields.get("words").unwrap_or_default());
    let act = Act::OverlapSettled(OverlapSettled { id, outcome, words });
    Ok(Next::act(act, format!("{place}/{id}")).saying("landscape-said-settled"))
}
