//! What constituencies can do under a rule, in sentences.

use std::cell::OnceCell;

use charter::view::drafted;
use charter::words::{Names, name_of, names_of};
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

/// What people call constituencies, also the one that a change adds, or those of the draft in the
/// address, which is read once.
pub(super) struct Called<'c> {
    ctx: &'c Ctx<'c>,
    labels: Labels<'c>,
    draft: OnceCell<Names>,
}

impl<'c> Called<'c> {
    pub(super) fn of(ctx: &'c Ctx<'c>) -> Self {
        Self { ctx, labels: Labels::new(ctx.hub, ctx.audience), draft: OnceCell::new() }
    }

    pub(super) fn constituency(&self, id: &str) -> String {
        if id == NEW {
            return self.ctx.lang.word("power-what-if-new");
        }
        let known = self.labels.charter();
        match known.is_some_and(|charter| charter.constituency(id).is_some()) {
            true => self.labels.constituency(id),
            false => name_of(self.draft.get_or_init(|| self.drafted()), id),
        }
    }

    fn drafted(&self) -> Names {
        let id = self.ctx.query.get_as::<Id>("draft");
        let draft = id.and_then(|id| drafted(self.ctx, id));
        draft.map(|draft| names_of(&draft)).unwrap_or_default()
    }

    /// The names of constituencies, joined as the reader's language does.
    fn names(&self, ids: &[&str]) -> Markup {
        let names: Vec<String> = ids.iter().map(|id| self.constituency(id)).collect();
        parts::names(self.ctx.lang, names.iter().map(String::as_str))
    }

    /// The sentence of a message about these constituencies; nothing where there are none.
    pub(super) fn about(&self, ids: &[&str], message: &str) -> Option<Markup> {
        let words = || self.ctx.lang.t(message, &[("n", ids.len().into())]);
        (!ids.is_empty()).then(|| html! { strong { (self.names(ids)) } ": " (words()) })
    }

    /// Who can do it alone, with the message that says so; nothing where nobody can.
    fn who(&self, power: &Blocs, message: &str, can: impl Fn(&Bloc) -> bool) -> Option<Markup> {
        let able = power.each.iter().filter(|bloc| can(bloc));
        let ids: Vec<&str> = able.map(|bloc| bloc.constituency.as_str()).collect();
        self.about(&ids, message)
    }
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
    let called = Called::of(ctx);
    let dictators = power.alike.iter().filter(|seats| seats.alone == Alone::Dictates);
    let dictators: Vec<&str> = dictators.map(|seats| seats.constituency.as_str()).collect();
    all.extend(called.about(&dictators, "power-dictates"));
    all.extend(called.who(power, "power-passes", |bloc| bloc.passes));
    if !rule.unanimous {
        all.extend(called.who(power, "power-has-veto", |bloc| bloc.has_veto));
        all.extend(called.who(power, "power-blocks", |bloc| bloc.blocks && !bloc.has_veto));
        all.extend(called.who(power, "power-blocks-not", |bloc| !bloc.blocks && !bloc.is_dummy));
    }
    all.extend(called.who(power, "power-dummy", |bloc| bloc.is_dummy));
    all
}

/// The smallest groups of constituencies that pass a motion or stop it.
pub(super) fn groups(ctx: &Ctx, title: &str, none: &str, groups: &[Vec<String>]) -> Markup {
    let (lang, called) = (ctx.lang, Called::of(ctx));
    html! {
        h4 { (lang.word(title)) }
        @if groups.is_empty() { p.muted { (lang.word(none)) } }
        ul { @for group in groups.iter().take(LISTED) {
            @let ids: Vec<&str> = group.iter().map(String::as_str).collect();
            li { (called.names(&ids)) }
        } }
        @if groups.len() > LISTED {
            p.muted { (lang.t("power-more", &[("n", (groups.len() - LISTED).into())])) }
        }
    }
}
