//! The questions of the network page: whom to find, how it looks, what stands out, which year.

use faces::Ctx;
use faces::parts::{self, Choice};
use faces::table::Query;
use maud::{Markup, html};

use super::NetworkView;
use super::look::Colour;
use crate::model::{Constituency, TieKind};
use crate::pages::{labels, shared, ties};
use crate::view::network::years;

/// The most years that are links beside each other.
const YEARS: i64 = 60;

impl NetworkView {
    /// A field for a name. The island takes it over; without it, whom it names stands in the
    /// middle, or all whom it names are listed.
    pub(super) fn find(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let query = Query::of(ctx.query);
        let kept = query.pairs().filter(|(name, _)| !["find", "focus", "group"].contains(name));
        html! {
            form.sieve #find method="get" action=(ctx.href("landscape/network")) {
                @for (name, value) in kept { input type="hidden" name=(name) value=(value); }
                label.pick {
                    span { (lang.word("faces-network-find")) }
                    input type="search" name="find" dir="auto"
                        value=(ctx.query.get("find").unwrap_or_default());
                }
                button.button.quiet type="submit" { (lang.word("faces-find")) }
            }
            @match self.asked.found.as_deref() {
                Some([]) => p role="status" { (lang.word("faces-network-not-found")) },
                Some(all @ [_, _, ..]) => ul { @for number in all { (hit(ctx, *number)) } },
                _ => {}
            }
        }
    }

    /// How it looks, and what stands out.
    pub(super) fn sieve(&self, ctx: &Ctx) -> Markup {
        let (lang, look) = (ctx.lang, &self.asked.look);
        let steps: Vec<Choice> =
            (1..=3).map(|n| Choice::new(&n.to_string(), &lang.count(n))).collect();
        let sizes = ["links", "brokerage"]
            .map(|size| Choice::new(size, &lang.word(&format!("landscape-size-{size}"))));
        let size = if look.by_brokerage { "brokerage" } else { "links" };
        let colours: Vec<Choice> = Colour::ALL
            .iter()
            .map(|c| Choice::new(c.code(), &lang.word(&format!("landscape-colour-{}", c.code()))))
            .collect();
        let kind = self.asked.sieve.kind.map_or("", TieKind::code);
        let kinds = labels::kinds(lang, &lang.word("landscape-all-kinds"));
        let year = self.asked.sieve.year;
        parts::sieve(
            &ctx.href("landscape/network"),
            None,
            html! {
                @if let Some(focus) = self.focus {
                    input type="hidden" name="focus" value=(focus);
                    (parts::pick("steps", &lang.word("landscape-steps"), &steps,
                        &self.asked.steps.to_string()))
                }
                @if let Some(group) = self.group {
                    input type="hidden" name="group" value=(group);
                }
                @if let Some(year) = year { input type="hidden" name="year" value=(year); }
                // The island fades signs too, and says so here.
                input type="hidden" name="fade" value=(look.faded())
                    data-of=(look.colour.code()) disabled[look.fade.is_empty()];
                (parts::pick("colour", &lang.word("landscape-colour"), &colours,
                    look.colour.code()))
                (parts::pick("size", &lang.word("landscape-size"), &sizes, size))
                (parts::pick("tie", &lang.word("landscape-column-tie"), &ties::kinds(ctx), kind))
                (parts::pick("only", &lang.word("landscape-only"), &kinds,
                    look.only.map_or("", Constituency::code)))
                button.button.quiet type="submit" { (lang.word("landscape-show")) }
            },
        )
    }

    /// The years of dated ties, oldest first, as links; nothing when no tie is dated.
    pub(super) fn years(&self, ctx: &Ctx) -> Markup {
        let Some((first, last)) = years(shared::state(ctx)) else { return html! {} };
        let query = Query::of(ctx.query);
        let tab = |year: Option<i64>| {
            let text = year.map(|year| year.to_string()).unwrap_or_default();
            let all = || ctx.lang.word("landscape-all-years");
            parts::Tab {
                href: format!("{}{}", ctx.href("landscape/network"), query.with("year", &text)),
                label: if year.is_some() { text } else { all() },
                current: self.asked.sieve.year == year,
            }
        };
        let each = (first.max(last - YEARS)..=last).map(Some);
        let all: Vec<parts::Tab> = std::iter::once(None).chain(each).map(tab).collect();
        parts::tabs(&ctx.lang.word("landscape-axis-year"), &all)
    }
}

/// One of those whom a name finds.
fn hit(ctx: &Ctx, number: u32) -> Markup {
    let Some(actor) = shared::state(ctx).numbered(number) else { return html! {} };
    let query = Query::of(ctx.query).with("find", "").with("focus", &actor.id.to_string());
    html! { li {
        a href={ (ctx.href("landscape/network")) (query) } { bdi { (labels::actor(ctx, actor)) } }
    } }
}
