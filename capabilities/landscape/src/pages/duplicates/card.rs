//! One pair as a card: what each entry says, which of the two is kept, the answers.

use faces::Ctx;
use faces::parts;
use hub::Audience;
use maud::{Markup, html};

use super::{ids, name, why};
use crate::model::{Facet, Keep};
use crate::pages::{labels, shared};
use crate::state::Actor;
use crate::view::duplicates::Pair;
use crate::view::other_names;

/// One line of the card. Where both say something else, one of them is chosen.
struct Line {
    /// The name of the choice in the form; none where there is nothing to choose.
    key: Option<String>,
    label: String,
    one: String,
    other: String,
    both: bool,
}

/// The card, with the other pairs to which the same answer may be given.
pub(super) fn card(ctx: &Ctx, pair: &Pair, alike: &[Pair]) -> Markup {
    let lang = ctx.lang;
    let state = shared::state(ctx);
    let (Some((one_id, other_id)), Some(one), Some(other)) =
        (ids(ctx, pair), state.numbered(pair.one), state.numbered(pair.other))
    else {
        return html! {};
    };
    let page = |id: hub::Id| ctx.href(&format!("orgs/{id}"));
    html! {
        section.card aria-label=(lang.word("landscape-are-these-the-same")) {
            (parts::form(ctx, "landscape/duplicates", html! {
                input type="hidden" name="one" value=(one_id);
                input type="hidden" name="other" value=(other_id);
                table.stacks {
                    thead { tr {
                        th scope="col" { (lang.word("landscape-column-field")) }
                        th scope="col" { a href=(page(one_id)) { (lang.word("landscape-dup-one")) } }
                        th scope="col" { a href=(page(other_id)) { (lang.word("landscape-dup-other")) } }
                        th scope="col" { (lang.word("landscape-dup-keep")) }
                    } }
                    tbody { @for line in lines(ctx, one, other) { (row(ctx, &line)) } }
                }
                p { (lang.word("landscape-why-we-ask")) " " (why(ctx, pair)) "." }
                @if !alike.is_empty() { (same_for(ctx, alike)) }
                (answers(ctx, pair))
            }))
        }
    }
}

/// The answers as buttons, the likeliest first.
fn answers(ctx: &Ctx, pair: &Pair) -> Markup {
    let lang = ctx.lang;
    let (one, other) = (name(ctx, pair.one), name(ctx, pair.other));
    let branch = |one: &str, other: &str| {
        lang.t("landscape-dup-branch", &[("one", one.into()), ("other", other.into())])
    };
    html! {
        p {
            button.button type="submit" name="answer" value="same" { (lang.word("landscape-same")) } " "
            (parts::plain_button(&lang.word("landscape-different"), "answer", "different")) " "
            (parts::plain_button(&lang.word("landscape-later"), "answer", "later"))
        }
        p {
            (parts::plain_button(&branch(&other, &one), "answer", "branch 2")) " "
            (parts::plain_button(&branch(&one, &other), "answer", "branch 1"))
        }
    }
}

fn same_for(ctx: &Ctx, alike: &[Pair]) -> Markup {
    let label = ctx.lang.t("landscape-dup-alike", &[("n", alike.len().into())]);
    html! {
        div.field.check {
            input type="checkbox" id="alike" name="alike" value="yes";
            label for="alike" { (label) }
        }
        (parts::details(&label, html! { ul { @for pair in alike {
            li { bdi { (name(ctx, pair.one)) } " = " bdi { (name(ctx, pair.other)) } }
        } } }))
    }
}

fn row(ctx: &Ctx, line: &Line) -> Markup {
    let lang = ctx.lang;
    let said = |text: &str| {
        html! {
            @if text.is_empty() {
                span.muted { (lang.word("landscape-column-empty")) }
            } @else { span dir="auto" { (text) } }
        }
    };
    html! { tr {
        th scope="row" { (line.label) }
        td data-l=(lang.word("landscape-dup-one")) { (said(&line.one)) }
        td data-l=(lang.word("landscape-dup-other")) { (said(&line.other)) }
        td data-l=(lang.word("landscape-dup-keep")) {
            @if let Some(key) = &line.key {
                select name={ "keep-" (key) } aria-label=(lang.t("landscape-dup-keep-of", &[
                    ("field", (&line.label).into()),
                ])) {
                    option value="one" { (lang.word("landscape-dup-keep-one")) }
                    option value=(Keep::Other.code()) { (lang.word("landscape-dup-keep-other")) }
                    @if line.both {
                        option value=(Keep::Both.code()) { (lang.word("landscape-dup-keep-both")) }
                    }
                }
            } @else { span { "=" } }
        }
    } }
}

fn lines(ctx: &Ctx, one: &Actor, other: &Actor) -> Vec<Line> {
    let lang = ctx.lang;
    let kind = |actor: &Actor| actor.kind.map(|kind| labels::kind(lang, kind)).unwrap_or_default();
    let country =
        |actor: &Actor| actor.country.map(|c| c.name(lang.code()).to_owned()).unwrap_or_default();
    let names = |actor: &Actor| other_names(actor, ctx.audience).join(" · ");
    let claims = |actor: &Actor| {
        actor.claims.iter().map(ToString::to_string).collect::<Vec<_>>().join(" · ")
    };
    let facet = |facet: Facet, one: String, other: String| {
        let differs = !one.is_empty() && !other.is_empty() && one != other;
        let label = lang.word(&format!("landscape-field-{}", facet.code()));
        Line { key: differs.then(|| facet.code().to_owned()), label, one, other, both: false }
    };
    let fixed = |label: &str, one: String, other: String| Line {
        key: None,
        label: lang.word(label),
        one,
        other,
        both: false,
    };
    let mut lines = vec![
        facet(Facet::Name, labels::actor(ctx, one), labels::actor(ctx, other)),
        facet(Facet::Country, country(one), country(other)),
        facet(Facet::Kind, kind(one), kind(other)),
        fixed("landscape-other-names", names(one), names(other)),
        fixed("landscape-claimed", claims(one), claims(other)),
    ];
    lines.retain(|line| !(line.one.is_empty() && line.other.is_empty()));
    let (own, theirs) = (columns(one, ctx.audience), columns(other, ctx.audience));
    let keys = own.keys().chain(theirs.keys()).collect::<std::collections::BTreeSet<_>>();
    for key in keys {
        let said = |all: &std::collections::BTreeMap<String, String>| {
            all.get(key).cloned().unwrap_or_default()
        };
        let (one, other) = (said(&own), said(&theirs));
        let differs = !one.is_empty() && !other.is_empty() && one != other;
        let id = format!("landscape-field-{key}");
        let label = if lang.has(&id) { lang.word(&id) } else { key.clone() };
        lines.push(Line {
            key: differs.then(|| format!("f-{key}")),
            label,
            one,
            other,
            both: true,
        });
    }
    lines
}

/// What an entry says by column name, as this audience may read it.
fn columns(actor: &Actor, audience: &Audience) -> std::collections::BTreeMap<String, String> {
    let seen = actor.fields.iter().filter_map(|said| said.table_seen_by(audience));
    seen.flatten().map(|(key, text)| (key.to_string(), text.to_string())).collect()
}
