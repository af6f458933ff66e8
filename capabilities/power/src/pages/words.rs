//! What constituencies can do under a rule, in sentences.

use charter::view::drafted;
use charter::words::{name_of, names_of};
use faces::Ctx;
use faces::parts;
use hub::Id;
use maud::{Markup, html};
use members::view::Labels;

use crate::game::blocs::{Bloc, Blocs};
use crate::game::change::NEW;
use crate::game::seats::Alone;
use crate::view::RulePower;

/// The most groups of constituencies that are listed one by one.
const LISTED: usize = 6;

/// What people call a constituency, also the one that a change adds, or the draft of the address.
pub(super) fn constituency(ctx: &Ctx, id: &str) -> String {
    if id == NEW {
        return ctx.lang.word("power-what-if-new");
    }
    let labels = Labels::new(ctx.hub, ctx.audience);
    if labels.charter().is_some_and(|charter| charter.constituency(id).is_some()) {
        return labels.constituency(id);
    }
    let draft = ctx.query.get_as::<Id>("draft").and_then(|draft| drafted(ctx, draft));
    draft.map_or_else(|| id.to_owned(), |draft| name_of(&names_of(&draft), id))
}

/// The names of constituencies, joined as the reader's language does.
fn names(ctx: &Ctx, ids: &[&str]) -> Markup {
    let names: Vec<String> = ids.iter().map(|id| constituency(ctx, id)).collect();
    parts::names(ctx.lang, names.iter().map(String::as_str))
}

/// The sentence of a message about these constituencies; nothing where there are none.
pub(super) fn about(ctx: &Ctx, ids: &[&str], message: &str) -> Option<Markup> {
    let words = || ctx.lang.t(message, &[("n", ids.len().into())]);
    (!ids.is_empty()).then(|| html! { strong { (names(ctx, ids)) } ": " (words()) })
}

/// Who can do it alone, with the message that says so; nothing where nobody can.
fn who(ctx: &Ctx, power: &Blocs, message: &str, can: impl Fn(&Bloc) -> bool) -> Option<Markup> {
    let ids: Vec<&str> =
        power.each.iter().filter(|bloc| can(bloc)).map(|bloc| bloc.constituency.as_str()).collect();
    about(ctx, &ids, message)
}

/// What holds of the rule as it is, most telling first.
pub(super) fn findings(ctx: &Ctx, rule: &RulePower) -> Vec<Markup> {
    let lang = ctx.lang;
    let mut all = Vec::new();
    if let Some(other) = &rule.settled_by_title {
        all.push(lang.html("power-settled-by", &[("rule", other.into())]));
    }
    if rule.unanimous {
        all.push(lang.html("power-unanimous", &[]));
    }
    let Some(power) = &rule.power else {
        all.extend(rule.not_computable.map(|message| lang.html(message, &[])));
        return all;
    };
    let dictators = power.alike.iter().filter(|seats| seats.alone == Alone::Dictates);
    let dictators: Vec<&str> = dictators.map(|seats| seats.constituency.as_str()).collect();
    all.extend(about(ctx, &dictators, "power-dictates"));
    all.extend(who(ctx, power, "power-passes", |bloc| bloc.passes));
    if !rule.unanimous {
        all.extend(who(ctx, power, "power-has-veto", |bloc| bloc.has_veto));
        all.extend(who(ctx, power, "power-blocks", |bloc| bloc.blocks && !bloc.has_veto));
        all.extend(who(ctx, power, "power-blocks-not", |bloc| !bloc.blocks && !bloc.is_dummy));
    }
    all.extend(who(ctx, power, "power-dummy", |bloc| bloc.is_dummy));
    all
}

/// The smallest groups of constituencies that pass a motion or stop it.
pub(super) fn groups(ctx: &Ctx, title: &str, none: &str, groups: &[Vec<String>]) -> Markup {
    let lang = ctx.lang;
    html! {
        h4 { (lang.word(title)) }
        @if groups.is_empty() { p.muted { (lang.word(none)) } }
        ul { @for group in groups.iter().take(LISTED) {
            @let ids: Vec<&str> = group.iter().map(String::as_str).collect();
            li { (names(ctx, &ids)) }
        } }
        @if groups.len() > LISTED {
            p.muted { (lang.t("power-more", &[("n", (groups.len() - LISTED).into())])) }
        }
    }
}
