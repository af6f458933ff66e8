//! The form of a tie: kind and direction as a sentence, how often, how closely, since when.

use faces::parts::{self, Choice, Field};
use faces::{Ctx, Failure, Fields, Next};
use hub::{Id, Said};
use maud::{Markup, html};

use crate::act::{Act, TieAdded, TieChanged};
use crate::model::{Day, Frequency, Intensity, TieKind};
use crate::pages::{edit, labels, shared};
use crate::view::ties::TieView;

/// Kind and direction in one choice, as sentences: `funds:out` is "Accra Air Watch funds it".
fn kinds(ctx: &Ctx, own: &str, other: &str) -> Vec<Choice> {
    let sentence = |kind: TieKind, way: &str| {
        let (from, to) = if way == "in" { (other, own) } else { (own, other) };
        Choice::new(&format!("{}:{way}", kind.code()), &labels::sentence(ctx.lang, kind, from, to))
    };
    let both = |kind: TieKind| {
        let out = sentence(kind, "out");
        std::iter::once(out).chain(kind.is_directed().then(|| sentence(kind, "in")))
    };
    TieKind::ALL.into_iter().flat_map(both).collect()
}

/// The fields of a tie between one's own organisation and another, each as id and name.
pub(in crate::pages) fn fields(
    ctx: &Ctx,
    own: (Id, &str),
    other: (Id, &str),
    known: Option<&TieView>,
) -> Markup {
    let lang = ctx.lang;
    let way = |tie: &TieView| match tie.way(own.0) {
        "in" => format!("{}:in", tie.kind.code()),
        _ => format!("{}:out", tie.kind.code()),
    };
    html! {
        (Field::new("tie_kind", &lang.word("landscape-tie-which"))
            .value(&known.map(way).unwrap_or_default()).retry(ctx)
            .select(&kinds(ctx, own.1, other.1)))
        (details(ctx, known))
    }
}

/// The fields that do not depend on who the two are.
fn details(ctx: &Ctx, known: Option<&TieView>) -> Markup {
    let lang = ctx.lang;
    let unsaid = Choice::new("", &lang.word("landscape-unknown"));
    let coded = |codes: Vec<&str>, what: &str| -> Vec<Choice> {
        let word = |code: &str| Choice::new(code, &lang.word(&format!("landscape-{what}-{code}")));
        std::iter::once(unsaid.clone()).chain(codes.into_iter().map(word)).collect()
    };
    let often = coded(Frequency::ALL.map(Frequency::code).to_vec(), "often");
    let close = coded(Intensity::ALL.map(Intensity::code).to_vec(), "close");
    let since = known.and_then(|tie| tie.since).map(|day| day.to_string());
    html! {
        (Field::new("frequency", &lang.word("landscape-tie-often")).value(
            known.and_then(|tie| tie.frequency).map_or("", Frequency::code)).retry(ctx).select(&often))
        (Field::new("intensity", &lang.word("landscape-tie-close")).value(
            known.and_then(|tie| tie.intensity).map_or("", Intensity::code)).retry(ctx).select(&close))
        (Field::new("since", &lang.word("landscape-column-since")).optional(lang)
            .hint(&lang.word("landscape-day-hint")).value(&since.unwrap_or_default())
            .retry(ctx).text("date"))
        (Field::new("label", &lang.word("landscape-column-label")).optional(lang).max_length(300)
            .value(known.and_then(|tie| tie.label.as_deref()).unwrap_or_default())
            .retry(ctx).text("text"))
    }
}

/// The form that adds a tie to an organisation, folded away.
pub(in crate::pages) fn new_form(ctx: &Ctx, own: Id, path: &str) -> Markup {
    let lang = ctx.lang;
    let actor = shared::state(ctx).actor(own);
    let name = actor.map(|actor| labels::actor(ctx, actor)).unwrap_or_default();
    let kinds = kinds(ctx, &name, &lang.word("landscape-tie-other"));
    parts::details(
        &lang.word("landscape-tie-title"),
        parts::form(
            ctx,
            path,
            html! {
                (Field::new("with", &lang.word("landscape-tie-with"))
                    .hint(&lang.word("landscape-name-hint")).retry(ctx).text("text"))
                (Field::new("tie_kind", &lang.word("landscape-tie-which")).retry(ctx).select(&kinds))
                (details(ctx, None))
                (Field::new("source", &lang.word("landscape-tie-source")).optional(lang)
                    .max_length(300).retry(ctx).text("text"))
                button.button.quiet type="submit" { (lang.word("landscape-tie-button")) }
            },
        ),
    )
}

/// What the form says of a tie.
struct Given {
    kind: TieKind,
    inward: bool,
    frequency: Option<Frequency>,
    intensity: Option<Intensity>,
    since: Option<Day>,
    label: Said,
    source: Said,
}

fn read(fields: &Fields) -> Result<Given, Failure> {
    // Without a way it leads out.
    let text = fields.get("tie_kind").unwrap_or_default();
    let (kind, way) = text.split_once(':').unwrap_or((text, "out"));
    let since = fields.get("since");
    let day = since
        .map(|text| text.parse().map_err(|()| Failure::at_field("since", "landscape-fault-day")));
    Ok(Given {
        kind: TieKind::from_code(kind)
            .ok_or_else(|| Failure::at_field("tie_kind", "landscape-fault-kind"))?,
        inward: way == "in",
        frequency: fields.get("frequency").and_then(Frequency::from_code),
        intensity: fields.get("intensity").and_then(Intensity::from_code),
        since: day.transpose()?,
        label: Said::text(fields.get("label").unwrap_or_default()),
        source: Said::text(fields.get("source").unwrap_or_default()),
    })
}

/// The act that adds what the form says.
pub(in crate::pages) fn addition(
    ctx: &Ctx,
    own: Id,
    with: Id,
    fields: &Fields,
) -> Result<TieAdded, Failure> {
    let said = read(fields)?;
    let (from, to) = if said.inward { (with, own) } else { (own, with) };
    Ok(TieAdded {
        id: ctx.fresh_id('t'),
        from,
        to,
        kind: said.kind,
        directed: said.kind.is_directed(),
        weight: None,
        frequency: said.frequency,
        intensity: said.intensity,
        since: said.since,
        until: None,
        import: None,
        label: said.label,
        source: said.source,
    })
}

/// The act that corrects a tie by what the form says. Which end it starts from stays: turning a tie
/// round is naming another one.
pub(in crate::pages) fn change(
    ctx: &Ctx,
    id: Id,
    own: Id,
    fields: &Fields,
) -> Result<TieChanged, Failure> {
    let said = read(fields)?;
    let state = shared::state(ctx);
    let tie = state.tie(id).ok_or(Failure::NotFound)?;
    let starts = state.numbered(tie.from).and_then(|actor| state.actor(actor.id));
    let inward = starts.is_some_and(|actor| actor.id != own);
    if said.kind.is_directed() && inward != said.inward {
        return Err(Failure::at_field("tie_kind", "landscape-fault-turned"));
    }
    Ok(TieChanged {
        id,
        kind: Some(said.kind),
        directed: Some(said.kind.is_directed()),
        weight: None,
        frequency: said.frequency,
        intensity: said.intensity,
        since: said.since,
        until: None,
        label: said.label,
        source: said.source,
    })
}

/// Adds a tie to the organisation of the page.
pub(in crate::pages) fn tie(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let own = shared::state(ctx).actor(ctx.arg_as("id")?).ok_or(Failure::NotFound)?.id;
    let with = edit::meant(ctx, fields, "with")?;
    let act = addition(ctx, own, with, fields)?;
    Ok(Next::act(Act::TieAdded(act), format!("orgs/{own}")).saying("landscape-said-tied"))
}
