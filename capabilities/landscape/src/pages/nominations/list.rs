//! `landscape/nominations`: names brought forward, what became of them, and names that wait for
//! somebody to vouch.

use faces::parts::{self, Field, Status};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, NextAction, Sheet, View};
use hub::{At, Id, Openness, Refusal, SECRETARIAT, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::held::{self, Held};
use super::nominate::act_of;
use super::rounds::{RoundRow, forms, rounds, rounds_table, saturation};
use crate::act::{Act, ActorAdded, NominationAnswered};
use crate::model::{Answer, Constituency, Country};
use crate::pages::{labels, shared};
use crate::state::missing::Nomination;

/// Names brought forward.
#[derive(Serialize, JsonSchema)]
pub struct NominationsView {
    /// Newest first.
    list: Vec<NominationRow>,
    /// How many wait for an answer.
    waiting: u64,
    /// How many names of people without an account wait for somebody to vouch; the names are for
    /// the secretariat, on the page alone.
    held: u64,
    /// Rounds of asking whom else to include.
    rounds: Vec<RoundRow>,
    #[serde(skip)]
    #[schemars(skip)]
    unvouched: Vec<(usize, Held)>,
}

/// A name brought forward.
#[derive(Serialize, JsonSchema)]
pub struct NominationRow {
    /// Its id.
    id: Id,
    /// None where this reader may not know.
    name: Option<String>,
    /// Why, as far as this reader may read it.
    reason: Option<String>,
    /// Who says so, as far as this reader may read it.
    source: Option<String>,
    /// Whom to ask, as far as this reader may read it.
    contact: Option<String>,
    /// Which constituency; none where it is not known.
    kind: Option<Constituency>,
    /// Which country; none where it is not known.
    country: Option<Country>,
    /// The organisation that brought it forward.
    by: Option<(Id, String)>,
    /// The round it answers.
    round: Option<u32>,
    /// Seconds since 1970.
    at: i64,
    /// What was answered; none while it waits.
    answer: Option<Answer>,
    /// The entry it led to.
    actor: Option<Id>,
    /// Whether naming it was noted to be unsafe: then nobody but the secretariat reads who it is.
    is_unsafe: bool,
}

/// Makes the page.
pub(crate) fn list(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let state = shared::state(ctx);
    let missing = state.missing();
    let mut list: Vec<NominationRow> =
        missing.nominations().iter().map(|(id, one)| row(ctx, *id, one)).collect();
    list.sort_by_key(|row| (std::cmp::Reverse(row.at), row.id));
    let secretariat = ctx.audience.holds(SECRETARIAT);
    let unvouched = if secretariat { held::all(ctx) } else { Vec::new() };
    Ok(Box::new(NominationsView {
        waiting: list.iter().filter(|row| row.answer.is_none()).count() as u64,
        list,
        held: unvouched.len() as u64,
        rounds: rounds(state),
        unvouched,
    }))
}

fn row(ctx: &Ctx, id: Id, one: &Nomination) -> NominationRow {
    let state = shared::state(ctx);
    let answered = one.answered.as_ref();
    let actor = answered.and_then(|a| a.actor).and_then(|id| state.actor(id));
    // Members could read it before somebody noted that naming it is unsafe.
    let sealed = matches!(one.name.openness(), Openness::Role(_));
    let is_unsafe = actor.is_none() && (sealed || state.missing().is_unsafe(&one.name));
    let closed = is_unsafe && !ctx.audience.holds(SECRETARIAT);
    let seen = |said: &Said| said.seen_by(ctx.audience).filter(|_| !closed).map(str::to_owned);
    let by = one.by.and_then(|id| state.actor(id));
    let round = one.round.and_then(|id| missing_round(ctx, id));
    NominationRow {
        id,
        // Whoever was put on the map is named there for everybody.
        name: actor.map(|actor| labels::actor(ctx, actor)).or_else(|| seen(&one.name)),
        reason: seen(&one.reason),
        source: seen(&one.source),
        contact: seen(&one.contact),
        kind: one.kind,
        country: one.country,
        by: by.map(|actor| (actor.id, labels::actor(ctx, actor))),
        round,
        at: one.at.unix(),
        answer: answered.map(|a| a.answer),
        actor: actor.map(|actor| actor.id),
        is_unsafe,
    }
}

fn missing_round(ctx: &Ctx, id: Id) -> Option<u32> {
    shared::state(ctx).missing().rounds().get(&id).map(|round| round.number)
}

impl NominationsView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-nominations-title"),
            vec![
                Column::text("name", word("landscape-field-name")).unsorted(),
                Column::text("answer", word("landscape-nominations-answer")).unsorted().result(),
                Column::text("reason", word("landscape-nominate-reason")).unsorted(),
                Column::text("source", word("landscape-import-source")).unsorted(),
                Column::text("by", word("landscape-nominations-by")).unsorted(),
                Column::number("round", word("landscape-rounds-round")).unsorted(),
                Column::text("at", word("landscape-import-at")).unsorted(),
            ],
        );
        table.empty = Some(word("landscape-nominations-none"));
        for one in &self.list {
            let unnamed = || match one.is_unsafe {
                true => word("landscape-absent-unnamed"),
                false => word("landscape-nominations-closed"),
            };
            let name = one.name.clone().unwrap_or_else(unnamed);
            table.push(vec![
                match one.actor {
                    Some(actor) => Cell::link(name, ctx.href(&format!("orgs/{actor}"))),
                    None => Cell::text(name),
                },
                Cell::Status(answer_status(ctx, one.answer)),
                Cell::maybe(one.reason.clone()),
                Cell::maybe(one.source.clone()),
                one.by.as_ref().map_or(Cell::Empty, |(id, name)| {
                    Cell::link(name, ctx.href(&format!("orgs/{id}")))
                }),
                one.round.map_or(Cell::Empty, |round| Cell::Number(i64::from(round))),
                At::from_unix(one.at).map_or(Cell::Empty, Cell::Day),
            ]);
        }
        table
    }

    fn answering(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let open = self.list.iter().filter(|row| row.answer.is_none()).take(20);
        html! {
            ul.cards { @for one in open { li.card {
                h3 { bdi { (labels::name(lang, one.name.as_deref())) } }
                @if one.is_unsafe { p.small { (lang.word("landscape-nominations-unsafe")) } }
                @for text in [&one.reason, &one.source, &one.contact].into_iter().flatten() {
                    p.small dir="auto" { (text) }
                }
                (parts::form(ctx, &format!("landscape/nominations/{}", one.id), html! {
                    (namesakes(ctx, one.name.as_deref()))
                    (Field::new("known", &lang.word("landscape-nominations-known")).optional(lang)
                        .value(only_namesake(ctx, one.name.as_deref()))
                        .hint(&lang.word("landscape-name-hint")).text("text"))
                    div.acts {
                        (parts::plain_button(&lang.word("landscape-nominations-add"), "answer",
                            Answer::Added.code()))
                        (parts::plain_button(&lang.word("landscape-nominations-is-known"), "answer",
                            Answer::Known.code()))
                        (parts::plain_button(&lang.word("landscape-nominations-decline"), "answer",
                            Answer::Declined.code()))
                    }
                }))
            } } }
        }
    }

    fn vouching(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.t("landscape-held-title", &[("n", self.held.into())])) }
                p { (lang.word("landscape-held-lead")) }
                ul.cards { @for (place, one) in &self.unvouched { li.card {
                    h3 { bdi { (one.name) } }
                    @for text in [&one.reason, &one.source, &one.contact, &one.by] {
                        @if !text.is_empty() { p.small dir="auto" { (text) } }
                    }
                    (namesakes(ctx, Some(&one.name)))
                    (parts::form(ctx, "landscape/nominations/held", html! {
                        input type="hidden" name="place" value=(place);
                        input type="hidden" name="name" value=(one.name);
                        (parts::plain_button(&lang.word("landscape-held-take"), "do", "take"))
                    }))
                    (parts::form(ctx, "landscape/nominations/drop", html! {
                        input type="hidden" name="place" value=(place);
                        input type="hidden" name="name" value=(one.name);
                        (parts::plain_button(&lang.word("landscape-held-drop"), "do", "drop"))
                    }))
                } } }
            }
        }
    }
}

/// Organisations of the map that have this name.
fn namesakes(ctx: &Ctx, name: Option<&str>) -> Markup {
    let known: Vec<Id> = name.map_or(Vec::new(), |name| {
        shared::of_name(ctx, name).map(|actor| actor.id).take(5).collect()
    });
    html! { @if !known.is_empty() { p.small {
        (ctx.lang.word("landscape-nominations-namesake"))
        @for id in known { " " (labels::org_link(ctx, id)) }
    } } }
}

/// The name, where exactly one organisation of the map has it: the field that asks which it is
/// need not be filled.
fn only_namesake<'a>(ctx: &Ctx, name: Option<&'a str>) -> &'a str {
    let is_one = |name: &&str| shared::of_name(ctx, name).take(2).count() == 1;
    name.filter(is_one).unwrap_or_default()
}

fn answer_status(ctx: &Ctx, answer: Option<Answer>) -> Status {
    let word = |code: &str| ctx.lang.word(&format!("landscape-answer-{code}"));
    match answer {
        None => Status::Open(word("waiting")),
        Some(Answer::Declined) => Status::Unknown(word("declined")),
        Some(answer) => Status::Good(word(answer.code())),
    }
}

impl View for NominationsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let secretariat = ctx.audience.holds(SECRETARIAT);
        let numbers = [("n", self.list.len().into()), ("waiting", self.waiting.into())];
        Sheet {
            title: lang.word("landscape-nominations-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-tab-missing"), "landscape/missing".to_owned()),
            ],
            lead: Some(lang.html("landscape-nominations-lead", &numbers)),
            next: Some(NextAction {
                why: lang.html("landscape-nominate-why", &[]),
                button: lang.word("landscape-nominate-button"),
                to: "landscape/nominate".to_owned(),
            }),
            main: Some(html! {
                (parts::errors(ctx))
                @if secretariat && !self.unvouched.is_empty() { (self.vouching(ctx)) }
                @if secretariat && self.waiting > 0 {
                    section {
                        h2 { (lang.word("landscape-nominations-waiting-title")) }
                        (self.answering(ctx))
                    }
                }
                (self.rows(ctx).plain(lang))
                section {
                    h2 { (lang.word("landscape-rounds-title")) }
                    (saturation(ctx, &self.rounds))
                    @if !self.rounds.is_empty() { (rounds_table(ctx, &self.rounds).plain(lang)) }
                    @if secretariat { (forms(ctx)) }
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}

/// How many names wait for the secretariat: those to be answered, and those to be vouched for.
pub(crate) fn unanswered(ctx: &Ctx) -> u64 {
    let all = shared::state(ctx).missing().nominations().values();
    let open = all.filter(|one| one.answered.is_none()).count();
    (open + held::all(ctx).len()) as u64
}

/// Answers a nomination; a name that is added comes onto the map with the same click.
pub(crate) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let one = shared::state(ctx).missing().nominations().get(&id).ok_or(Failure::NotFound)?;
    let answer = fields.get("answer").and_then(Answer::from_code);
    let answer = answer.ok_or_else(|| Failure::at_field("answer", "landscape-refused-choose"))?;
    let mut next = Next::page("landscape/nominations").saying("landscape-said-nomination");
    let actor = match answer {
        Answer::Declined => None,
        Answer::Known => {
            let meant = fields.get("known").and_then(|text| shared::meant(ctx, text));
            Some(meant.ok_or_else(|| Failure::at_field("known", "landscape-refused-name"))?)
        }
        Answer::Added => {
            let name = one.name.seen_by(ctx.audience);
            let name =
                name.ok_or_else(|| Failure::at_field("known", "landscape-refused-nameless"))?;
            let actor = ctx.fresh_id('a');
            next.acts.push(Act::ActorAdded(added(actor, one, name)).into());
            Some(actor)
        }
    };
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let answered = NominationAnswered { id, answer, actor, reason };
    next.acts.push(Act::NominationAnswered(answered).into());
    Ok(next)
}

fn added(id: Id, one: &Nomination, name: &str) -> ActorAdded {
    ActorAdded {
        id,
        kind: one.kind,
        country: one.country,
        claims: Vec::new(),
        part_of: None,
        import: None,
        name: Said::text(name),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    }
}

/// The name in a place, if it is still the one that was looked at.
fn looked_at(ctx: &Ctx, fields: &Fields) -> Result<(usize, Held), Failure> {
    if !ctx.audience.holds(SECRETARIAT) {
        return Err(Refusal::forbidden("landscape-refused-vouch").into());
    }
    let place = fields.get_as::<usize>("place").ok_or(Failure::NotFound)?;
    let held = held::in_place(ctx, place).ok_or(Failure::NotFound)?;
    if Some(held.name.trim()) != fields.get("name") {
        return Err(Failure::NotFound);
    }
    Ok((place, held))
}

/// Vouches for a name: it becomes a nomination by whoever takes it up.
pub(crate) fn take_up(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (place, held) = looked_at(ctx, fields)?;
    let next = Next::act(act_of(ctx, &held, None, false), "landscape/nominations");
    Ok(held::taken_up(next, place).saying("landscape-said-nominated"))
}

/// Drops a name that nobody vouches for; nothing of it stays.
pub(crate) fn drop_held(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (place, _) = looked_at(ctx, fields)?;
    held::forget(ctx, place).map_err(Failure::Fault)?;
    Ok(Next::page("landscape/nominations").saying("landscape-said-dropped"))
}
