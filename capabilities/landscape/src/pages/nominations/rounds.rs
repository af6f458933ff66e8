//! Rounds of asking "whom else?": how many new names each brought, and whether it is time to stop.

use faces::parts::{self, Field};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Fields, Next};
use hub::{At, Id, Refusal, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use crate::act::{ASKED, Act, RoundClosed, RoundOpened};
use crate::model::Answer;
use crate::pages::shared;
use crate::state::missing::Round;
use crate::state::{Standing, State};

/// A round of asking.
#[derive(Serialize, JsonSchema)]
pub struct RoundRow {
    /// Its id.
    pub(crate) id: Id,
    /// From 1.
    pub(crate) number: u32,
    /// Seconds since 1970.
    pub(crate) opened: i64,
    /// When it was closed, seconds since 1970; none while it is open.
    pub(crate) closed: Option<i64>,
    /// Organisations asked, and how many of them answered with a name.
    pub(crate) asked: u64,
    /// How many of them answered with a name.
    pub(crate) answered: u64,
    /// Names brought forward in it.
    pub(crate) names: u64,
    /// Names among them that nobody had: put on the map, or still waiting.
    pub(crate) new: u64,
}

/// Every round, in order.
#[must_use]
pub fn rounds(state: &State) -> Vec<RoundRow> {
    let missing = state.missing();
    let row = |(id, round): (Id, &Round)| {
        let own: Vec<_> = missing.nominations().values().filter(|n| n.round == Some(id)).collect();
        let answered = round.asked.iter().filter(|one| own.iter().any(|n| n.by == Some(**one)));
        let known = |n: &&&crate::state::missing::Nomination| {
            n.answered.as_ref().is_some_and(|a| a.answer != Answer::Added)
        };
        RoundRow {
            id,
            number: round.number,
            opened: round.opened.unix(),
            closed: round.closed.map(At::unix),
            asked: round.asked.len() as u64,
            answered: answered.count() as u64,
            names: own.len() as u64,
            new: (own.len() - own.iter().filter(known).count()) as u64,
        }
    };
    missing.rounds_in_order().into_iter().map(row).collect()
}

/// The rounds as a table.
pub(crate) fn rounds_table(ctx: &Ctx, rounds: &[RoundRow]) -> Table {
    let word = |id: &str| ctx.lang.word(id);
    let mut table = Table::new(
        word("landscape-rounds-title"),
        vec![
            Column::number("round", word("landscape-rounds-round")).unsorted(),
            Column::text("opened", word("landscape-rounds-opened")).unsorted(),
            Column::text("closed", word("landscape-rounds-closed")).unsorted(),
            Column::number("asked", word("landscape-rounds-asked")).unsorted(),
            Column::number("answered", word("landscape-rounds-answered")).unsorted(),
            Column::number("names", word("landscape-rounds-names")).unsorted(),
            Column::number("new", word("landscape-rounds-new")).unsorted(),
        ],
    );
    let count = |n: u64| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let day = |at: i64| At::from_unix(at).map_or(Cell::Empty, Cell::Day);
    for one in rounds {
        table.push(vec![
            Cell::Number(i64::from(one.number)),
            day(one.opened),
            one.closed.map_or(Cell::Empty, day),
            count(one.asked),
            count(one.answered),
            count(one.names),
            count(one.new),
        ]);
    }
    table
}

/// Whether rounds still bring new names, in words.
pub(crate) fn saturation(ctx: &Ctx, rounds: &[RoundRow]) -> Markup {
    let lang = ctx.lang;
    let numbers = |one: &RoundRow| {
        [("round", one.number.into()), ("new", one.new.into()), ("names", one.names.into())]
    };
    match rounds {
        [] => html! { p { (lang.word("landscape-rounds-none")) } },
        [.., before, last] if last.new < before.new => html! {
            p { (lang.t("landscape-rounds-fewer", &numbers(last))) }
        },
        [.., last] => html! { p { (lang.t("landscape-rounds-last", &numbers(last))) } },
    }
}

/// Whom the next round asks: everybody added since the last one began; all in the first. After a
/// round that was full, whoever it had no room for is still to be asked.
fn next_asked(state: &State) -> Vec<Id> {
    let rounds = state.missing().rounds_in_order();
    let mut whole = rounds.iter().rev().filter(|(_, round)| round.asked.len() < ASKED);
    let last = whole.next().map(|(_, round)| round.opened);
    let asked: std::collections::BTreeSet<Id> =
        state.missing().rounds().values().flat_map(|round| &round.asked).copied().collect();
    let here = state.actors().map(|(_, actor)| actor);
    let here = here.filter(|actor| actor.standing == Standing::Here);
    let new = here.filter(|actor| last.is_none_or(|last| actor.since >= last));
    new.map(|actor| actor.id).filter(|id| !asked.contains(id)).collect()
}

/// The round under way, where an organisation that the reader acts for is asked in it and has
/// named nobody yet; and which organisation that is.
pub(crate) fn asked<'a>(ctx: &Ctx<'a>) -> Option<(Id, &'a Round)> {
    let state = shared::state(ctx);
    let (id, round) = state.missing().open_round()?;
    let own: Vec<Id> = ctx.audience.actors.iter().map(|own| state.lead_id(*own)).collect();
    let own =
        own.into_iter().find(|own| round.asked.iter().any(|id| state.lead_id(*id) == *own))?;
    let mut names = state.missing().nominations().values().filter(|one| one.round == Some(id));
    let named = names.any(|one| one.by.is_some_and(|by| state.lead_id(by) == own));
    (!named).then_some((own, round))
}

/// What a round asks, in its own words where they can be read.
pub(crate) fn question(ctx: &Ctx, round: &Round) -> String {
    let said = round.question.seen_by(ctx.audience).map(str::to_owned);
    said.unwrap_or_else(|| ctx.lang.word("landscape-rounds-question-value"))
}

/// The forms of the secretariat: begin a round, or end the one under way.
pub(super) fn forms(ctx: &Ctx) -> Markup {
    let (lang, state) = (ctx.lang, shared::state(ctx));
    if let Some((_, round)) = state.missing().open_round() {
        return parts::form(
            ctx,
            "landscape/rounds/close",
            html! {
                p { (lang.t("landscape-rounds-open", &[
                    ("round", round.number.into()), ("n", round.asked.len().into()),
                ])) }
                (Field::new("words", &lang.word("landscape-rounds-learned")).optional(lang)
                    .max_length(1000).retry(ctx).area(2))
                button.button.quiet type="submit" { (lang.word("landscape-rounds-close")) }
            },
        );
    }
    let all = next_asked(state).len();
    let asked = all.min(ASKED);
    if asked == 0 {
        return html! { p { (lang.word("landscape-rounds-nobody")) } };
    }
    parts::form(
        ctx,
        "landscape/rounds/open",
        html! {
            p { (lang.t("landscape-rounds-next", &[("n", asked.into())]))
                @if all > asked {
                    " " (lang.t("landscape-rounds-later", &[("n", (all - asked).into())]))
                } }
            (Field::new("question", &lang.word("landscape-rounds-question"))
                .value(&lang.word("landscape-rounds-question-value")).max_length(600)
                .retry(ctx).text("text"))
            button.button.quiet type="submit" { (lang.word("landscape-rounds-begin")) }
        },
    )
}

/// Begins a round: everybody added since the last one is asked whom else to include.
pub(crate) fn open(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let act = RoundOpened {
        id: ctx.fresh_id('q'),
        asked: next_asked(shared::state(ctx)).into_iter().take(ASKED).collect(),
        question: Said::text(fields.get("question").unwrap_or_default()),
    };
    Ok(Next::act(Act::RoundOpened(act), "landscape/nominations").saying("landscape-said-round"))
}

/// Ends the round under way.
pub(crate) fn close(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let open = shared::state(ctx).missing().open_round();
    let (id, _) = open.ok_or_else(|| {
        let why = Refusal::too_late("landscape-refused-round-closed");
        Failure::of_field("words", why)
    })?;
    let words = Said::text(fields.get("words").unwrap_or_default());
    let act = Act::RoundClosed(RoundClosed { id, words });
    Ok(Next::act(act, "landscape/nominations").saying("landscape-said-round"))
}
