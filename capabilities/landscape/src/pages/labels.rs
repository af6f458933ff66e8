//! Words for codes: constituencies, countries, axes, reasons.

use faces::Ctx;
use faces::lang::Lang;
use faces::parts::{self, Choice, Status};
use maud::{Markup, html};

use crate::import::Total;
use crate::model::dataset::Spot;
use crate::model::{Constituency, Country, TieKind, Topic};
use crate::state::Actor;
use crate::view::ties::TieView;
use crate::view::work::{Area, Work};

/// The name of a constituency.
pub(super) fn kind(lang: &Lang, kind: Constituency) -> String {
    lang.word(&format!("landscape-kind-{}", kind.code()))
}

/// Words in order, each once.
pub(super) fn in_order(words: impl Iterator<Item = String>) -> Vec<String> {
    let words: std::collections::BTreeSet<String> = words.filter(|word| !word.is_empty()).collect();
    words.into_iter().collect()
}

/// A theme as this reader reads it.
pub(super) fn theme(lang: &Lang, word: &str) -> String {
    Topic::read_in(word, lang.code()).to_owned()
}

/// The theme at a position, as this reader reads it.
pub(super) fn theme_at(ctx: &Ctx, work: &Work, at: u32) -> Option<String> {
    work.theme_in(at, ctx.lang.code()).map(str::to_owned)
}

/// All themes, as this reader reads them.
pub(super) fn all_themes(ctx: &Ctx, work: &Work) -> Vec<String> {
    in_order(work.whats.iter().map(|word| theme(ctx.lang, word)))
}

/// Stands for a theme on which nobody works: nothing is of it.
const NOBODYS: u32 = u32::MAX - 1;

/// The theme that the address asks for in whatever words mean it: as this reader reads it, and its
/// position.
pub(super) fn asked_theme(ctx: &Ctx, work: &Work) -> Option<(String, u32)> {
    let word = ctx.query.get("theme")?;
    let known = work.theme(word).and_then(|at| Some((theme_at(ctx, work, at)?, at)));
    Some(known.unwrap_or_else(|| (word.to_owned(), NOBODYS)))
}

/// Of so many themes one can be chosen; of more its name is typed.
const CHOSEN: usize = 200;

/// The themes of a filter bar, and all of them.
pub(super) fn theme_pick(ctx: &Ctx, themes: &[String], chosen: &str) -> Markup {
    if themes.len() > CHOSEN {
        let some = themes.iter().take(2).map(String::as_str).collect::<Vec<_>>().join(", ");
        let name = ctx.lang.t("landscape-theme-typed", &[("some", some.into())]);
        return parts::search_pick("theme", &name, chosen);
    }
    let all = Choice::new("", &ctx.lang.word("landscape-all-themes"));
    let all: Vec<Choice> =
        std::iter::once(all).chain(themes.iter().map(|theme| Choice::new(theme, theme))).collect();
    parts::pick("theme", &ctx.lang.word("landscape-axis-theme"), &all, chosen)
}

/// A constituency or "not said".
pub(super) fn maybe_kind(lang: &Lang, known: Option<Constituency>) -> String {
    known.map_or_else(|| lang.word("landscape-unknown"), |k| kind(lang, k))
}

/// The mark a constituency is drawn with; 0 when it is not said.
pub(super) fn mark(kind: Option<Constituency>) -> u8 {
    kind.map_or(0, |k| k.facts().mark)
}

/// A name, or what stands where it was withheld or erased.
pub(super) fn name(lang: &Lang, name: Option<&str>) -> String {
    name.map_or_else(|| lang.word("landscape-nameless"), str::to_owned)
}

/// The name of an entry for whoever looks.
pub(super) fn actor(ctx: &Ctx, actor: &Actor) -> String {
    name(ctx.lang, crate::view::name_of(actor, ctx.audience))
}

/// The name of someone who does something.
pub(super) fn doer(ctx: &Ctx, work: &Work, who: u32) -> String {
    let Some(doer) = work.whos.get(who as usize) else { return String::new() };
    match doer.actor.and_then(|n| super::shared::state(ctx).numbered(n)) {
        Some(known) => actor(ctx, known),
        None => doer.name.to_string(),
    }
}

/// What a column of money adds up to, with the currency's code where that is known.
pub(super) fn total(lang: &Lang, total: &Total) -> String {
    // As money is written: with two decimals, where there are any.
    let one = total.amount.split_once('.').is_some_and(|(_, part)| part.len() == 1);
    let amount = lang.decimal(&format!("{}{}", total.amount, if one { "0" } else { "" }));
    format!("{amount} {}", total.currency).trim_end().to_owned()
}

/// The name of a place: its own, or its country's.
pub(super) fn area(lang: &Lang, area: &Area) -> String {
    match (area.name.is_empty(), area.country) {
        (false, Some(country)) if area.twin => {
            format!("{} ({})", area.name, country.name(lang.code()))
        }
        (false, _) => area.name.to_string(),
        (true, Some(country)) => country.name(lang.code()).to_owned(),
        (true, None) => lang.word("landscape-unknown"),
    }
}

/// A place in full detail: its own name, and the area around it.
pub(super) fn spot(spot: &Spot) -> String {
    match (&*spot.name, &*spot.area) {
        ("", "") => spot.country.map_or_else(|| spot.code.to_string(), |c| c.alpha3().to_owned()),
        ("", area) => area.to_owned(),
        (name, "") => name.to_owned(),
        (name, area) if name == area => name.to_owned(),
        (name, area) => format!("{name}, {area}"),
    }
}

/// All constituencies to choose from, after an "all".
pub(super) fn kinds(lang: &Lang, first: &str) -> Vec<Choice> {
    let all = Constituency::ALL.into_iter().map(|k| Choice::new(k.code(), &kind(lang, k)));
    std::iter::once(Choice::new("", first)).chain(all).collect()
}

/// All countries to choose from in the order of the reader's language, after a first choice.
pub(super) fn countries(lang: &Lang, first: &str) -> Vec<Choice> {
    let mut all: Vec<Choice> =
        Country::all().map(|c| Choice::new(c.alpha3(), c.name(lang.code()))).collect();
    all.sort_by_cached_key(|choice| faces::table::fold(&choice.label));
    std::iter::once(Choice::new("", first)).chain(all).collect()
}

/// The name of an organisation by its id.
pub(super) fn org(ctx: &Ctx, id: hub::Id) -> String {
    let found = super::shared::state(ctx).actor(id);
    found.map_or_else(|| name(ctx.lang, None), |known| actor(ctx, known))
}

/// A link to an organisation's page.
pub(super) fn org_link(ctx: &Ctx, id: hub::Id) -> Markup {
    html! { a href=(ctx.href(&format!("orgs/{id}"))) { bdi { (org(ctx, id)) } } }
}

/// What a kind of tie says about two names, as a sentence.
pub(super) fn sentence(lang: &Lang, kind: TieKind, from: &str, to: &str) -> String {
    lang.t(
        &format!("landscape-sentence-{}", kind.code()),
        &[("from", from.into()), ("to", to.into())],
    )
}

/// A tie as a sentence.
pub(super) fn tie(lang: &Lang, tie: &TieView) -> String {
    let named = |end: &(hub::Id, Option<String>)| name(lang, end.1.as_deref());
    sentence(lang, tie.kind, &named(&tie.from), &named(&tie.to))
}

/// Whether both sides say the same of a tie, where somebody besides its source has spoken.
pub(super) fn agreed(lang: &Lang, tie: &TieView) -> Option<Status> {
    let word = |code: &str| lang.word(&format!("landscape-tie-{code}"));
    if tie.disputed() {
        return Some(Status::Warn(word("disputed")));
    }
    let ends = [tie.from.0, tie.to.0];
    let spoke = |id: &hub::Id| {
        tie.named_by == Some(*id) || tie.answers.iter().any(|answer| answer.actor == *id)
    };
    match ends.iter().filter(|id| spoke(id)).count() {
        0 => None,
        1 => Some(Status::Open(word("one-side"))),
        _ => Some(Status::Good(word("both-sides"))),
    }
}

/// The places where organisations work, each once, after the choice to leave a name as it is.
pub(super) fn places(ctx: &Ctx, first: &str) -> Vec<Choice> {
    let spots = &super::shared::work(ctx).spots;
    let named = spots.iter().filter(|spot| !spot.name.is_empty());
    let named = named.map(|spot| (&*spot.name, spot.country));
    let named: std::collections::BTreeSet<_> = named.collect();
    let choice = |(name, country): (&str, Option<Country>)| {
        let country = country.map(|country| country.name(ctx.lang.code()));
        let label = country.map(|country| format!("{name} ({country})"));
        Choice::new(name, &label.unwrap_or_else(|| name.to_owned()))
    };
    std::iter::once(Choice::new("", first)).chain(named.into_iter().map(choice)).collect()
}

/// All themes to choose from, those of the hub first, after a first choice.
pub(super) fn themes(ctx: &Ctx, first: &str) -> Vec<Choice> {
    let own: Vec<String> =
        super::shared::work(ctx).whats.iter().map(|what| what.to_string()).collect();
    let listed = Topic::all().map(|topic| Choice::new(topic.key(), topic.name(ctx.lang.code())));
    let known = |choice: &Choice| {
        own.iter()
            .any(|word| Topic::from_words(word).is_some_and(|topic| topic.key() == choice.value))
    };
    let listed = listed.filter(|choice| !known(choice));
    let own = own.iter().map(|word| Choice::new(word, word));
    std::iter::once(Choice::new("", first)).chain(own).chain(listed).collect()
}
