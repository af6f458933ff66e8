//! Who takes no part in a vote and why, and whose vote another seat carries.

use faces::{Ctx, parts};
use maud::{Markup, html};

use crate::model::Aside;
use crate::view::DecisionView;

/// Where a case of conduct is read.
fn case_page(ctx: &Ctx, case: hub::Id) -> String {
    let found = members::Roll::of(ctx.hub).case(case);
    ctx.href(
        &found.map_or_else(
            || "members/conduct".to_owned(),
            |case| format!("members/conduct/{}", case.n),
        ),
    )
}

/// Who takes no part and whose vote is carried, by name.
pub(super) fn card(ctx: &Ctx, view: &DecisionView) -> Markup {
    let lang = ctx.lang;
    if view.recused().next().is_none() && view.proxies().next().is_none() {
        return html! {};
    }
    let held = |seat: &crate::view::SeatVote| {
        seat.organisation.as_ref().map_or(seat.name.clone(), |held| held.name.clone())
    };
    parts::card(
        &lang.word("decisions-aside"),
        html! {
            ul {
                @for (seat, aside) in view.recused() { li {
                    bdi { (held(seat)) } ": "
                    @match aside {
                        Aside::Own => (lang.word("decisions-aside-own")),
                        Aside::Interest(_) => a href=(ctx.href("members#interests")) {
                            (lang.word("decisions-aside-interest"))
                        },
                        Aside::New { from } => {
                            (lang.html("decisions-aside-new", &[("day", lang.date(from).into())]))
                        },
                        Aside::Suspended { case, until } => a href=(case_page(ctx, case)) {
                            @match until {
                                Some(day) => (lang.html("decisions-aside-suspended",
                                    &[("day", lang.date(day).into())])),
                                None => (lang.word("decisions-aside-suspended-open")),
                            }
                        },
                        Aside::Accused(case) => a href=(case_page(ctx, case)) {
                            (lang.word("decisions-aside-accused"))
                        },
                        Aside::Raised(case) => a href=(case_page(ctx, case)) {
                            (lang.word("decisions-aside-raised"))
                        },
                    }
                } }
                @for (seat, to) in view.proxies() { li {
                    bdi { (held(seat)) } ": "
                    (lang.html("decisions-carried-by", &[("seat", to.into())]))
                } }
            }
            p { small.muted { (lang.word("decisions-aside-base")) } }
        },
    )
}
