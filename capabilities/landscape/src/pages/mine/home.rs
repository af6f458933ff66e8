//! `mine`: what waits for an organisation, and what is new since the last time.

use faces::parts::{self, Status};
use faces::table::Query;
use faces::{AnyView, Ctx, Failure, Fields, Next, NextAction, Sheet, View};
use hub::At;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{labels, lists_of, own, waiting};
use crate::act::{Act, PartnerAnswered};
use crate::import::draft::Draft;
use crate::pages::{drafts, nominations};
use crate::view::partners::Mine;

/// What waits for the organisation the reader answers for.
#[derive(Serialize, JsonSchema)]
#[serde(transparent)]
pub struct HomeView {
    /// What waits for the organisation.
    mine: Mine,
}

/// Makes the page.
pub(in crate::pages) fn home(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(HomeView { mine: waiting(ctx)? }))
}

/// Records that everything was answered as of now.
pub(in crate::pages) fn done(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let act = PartnerAnswered { actor: own(ctx)?.id };
    Ok(Next::act(Act::PartnerAnswered(act), "mine").saying("landscape-said-answered"))
}

/// When a list was last brought.
fn lists_hint(ctx: &Ctx) -> Markup {
    let lists = own(ctx).ok().map(|own| lists_of(ctx, own.id));
    let last = lists.and_then(|lists| lists.map(|(.., version)| version.at).max());
    let date = last.map(|at| [("date", ctx.lang.date(at).into())]);
    html! { @match date {
        Some(date) => (ctx.lang.t("landscape-mine-lists-last", &date)),
        None => (ctx.lang.word("landscape-mine-lists-never")),
    } }
}

/// Whether a list was begun and not published: whoever left in the middle is told where it is.
fn unfinished(ctx: &Ctx) -> Option<Status> {
    let begun = !drafts::unfinished::<Draft>(ctx).is_empty();
    begun.then(|| Status::Open(ctx.lang.word("landscape-import-unfinished")))
}

impl HomeView {
    fn lead(&self, ctx: &Ctx) -> String {
        let since = self.mine.answered.and_then(At::from_unix);
        let Some(at) = since else { return ctx.lang.word("landscape-mine-first") };
        let date = ("date", ctx.lang.date(at).into());
        match (self.mine.news(), self.mine.open()) {
            (0, 0) => ctx.lang.t("landscape-mine-nothing", &[date]),
            (0, open) => ctx.lang.t("landscape-mine-left", &[date, ("n", open.into())]),
            (n, _) => ctx.lang.t("landscape-mine-news", &[date, ("n", n.into())]),
        }
    }

    /// The one thing to do next: first a talk, then what others say, then the questions, then new
    /// names.
    fn next(&self, ctx: &Ctx) -> Option<NextAction> {
        let mine = &self.mine;
        let action = |why: &str, button: &str, to: String| NextAction {
            why: html! { (ctx.lang.word(why)) },
            button: ctx.lang.word(button),
            to,
        };
        if let Some(talk) = mine.talks.iter().find(|talk| !talk.answered) {
            let to = format!("mine/talks/{}", talk.id);
            return Some(action("landscape-mine-why-talk", "landscape-mine-talk-button", to));
        }
        if mine.answered.is_none() && mine.ties.is_empty() {
            return Some(action(
                "landscape-mine-why-entry",
                "landscape-mine-entry-button",
                "mine/entry".to_owned(),
            ));
        }
        if !mine.waiting.is_empty() {
            let to = "mine/links".to_owned();
            return Some(action("landscape-mine-why-waiting", "landscape-mine-waiting-button", to));
        }
        if let Some((id, _)) = mine.unrated.first() {
            let to = format!("mine/about/{id}");
            return Some(action("landscape-mine-why-rate", "landscape-mine-rate-button", to));
        }
        (mine.fresh > 0).then(|| {
            let to = "mine/links#find".to_owned();
            action("landscape-mine-why-fresh", "landscape-mine-fresh-button", to)
        })
    }

    /// What the map gives back, and whom it still lacks.
    fn elsewhere(&self, ctx: &Ctx) -> Markup {
        let named = |param: &str| {
            let name = own(ctx).ok().and_then(|own| own.name.seen_by(ctx.audience));
            Query::default().with(param, name.unwrap_or_default()).to_string()
        };
        let ways = [
            ("landscape-mine-given", format!("orgs/{}/given", self.mine.actor)),
            ("landscape-mine-overlaps", format!("landscape/overlaps{}", named("org"))),
            ("landscape-mine-missing", format!("landscape/nominate{}", named("by"))),
        ];
        html! {
            h2 { (ctx.lang.word("landscape-mine-more")) }
            ul { @for (words, to) in &ways {
                li { a href=(ctx.href(to)) { (ctx.lang.word(words)) } }
            } }
        }
    }

    fn tasks(&self, ctx: &Ctx) -> Markup {
        let (lang, mine) = (ctx.lang, &self.mine);
        let link = |path: &str, id: &str| {
            html! { a href=(ctx.href(path)) { (lang.word(id)) } }
        };
        let about = |id: &str, n: u64, of: u64| {
            html! { (lang.t(id, &[("n", n.into()), ("of", of.into())])) }
        };
        let status = |open: usize| match open {
            0 => Status::Good(lang.word("landscape-mine-done")),
            n => Status::Open(lang.t("landscape-mine-open", &[("n", n.into())])),
        };
        let rated = mine.tied.saturating_sub(mine.unrated.len() as u64);
        let first = mine.unrated.first();
        let rate = first.map_or("mine".to_owned(), |(id, _)| format!("mine/about/{id}"));
        let talks = mine.talks.iter().map(|talk| {
            let name = labels::name(lang, talk.with.as_deref());
            let path = ctx.href(&format!("mine/talks/{}", talk.id));
            let what = lang.t("landscape-mine-talk", &[("name", name.into())]);
            let hint = html! { (lang.word("landscape-mine-talk-hint")) };
            (html! { a href=(path) { (what) } }, hint, Some(status(usize::from(!talk.answered))))
        });
        let mut rows: Vec<_> = talks.collect();
        rows.extend(nominations::asked(ctx).map(|(own, round)| {
            let by = Query::default().with("by", &labels::org(ctx, own)).to_string();
            let path = ctx.href(&format!("landscape/nominate{by}"));
            let asks = nominations::question(ctx, round);
            let hint = html! { (lang.word("landscape-mine-asked-hint")) };
            (html! { a href=(path) { (asks) } }, hint, None)
        }));
        rows.extend([
            (
                link("mine/entry", "landscape-mine-entry"),
                html! { (lang.word("landscape-mine-entry-hint")) },
                None,
            ),
            (link("mine/lists", "landscape-mine-lists"), lists_hint(ctx), unfinished(ctx)),
            (
                link("mine/links", "landscape-mine-links"),
                about("landscape-mine-links-hint", mine.ties.len() as u64, 0),
                Some(status(mine.waiting.len())),
            ),
            (
                if first.is_some() {
                    link(&rate, "landscape-mine-rate")
                } else {
                    html! { (lang.word("landscape-mine-rate")) }
                },
                about("landscape-mine-rate-hint", rated, mine.tied),
                Some(status(mine.unrated.len())),
            ),
        ]);
        parts::row_list(&rows)
    }
}

impl View for HomeView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let name = own(ctx).map(|actor| labels::actor(ctx, actor)).unwrap_or_default();
        let until = At::from_unix(self.mine.until).unwrap_or(ctx.now);
        let until = lang.date(until);
        Sheet {
            title: lang.t("landscape-mine-title", &[("name", name.into())]),
            lead: Some(html! { (self.lead(ctx)) }),
            next: self.next(ctx),
            main: Some(html! {
                (self.tasks(ctx))
                (self.elsewhere(ctx))
                (parts::form(ctx, "mine/done", html! {
                    p { (lang.word("landscape-mine-finish")) }
                    button.button.quiet type="submit" { (lang.word("landscape-mine-finish-button")) }
                }))
            }),
            side: Some(html! {
                (parts::card(&lang.word("landscape-mine-who-reads"), html! {
                    p { (lang.word("landscape-mine-public")) }
                    p { (lang.t("landscape-mine-private",
                        &[("n", crate::view::trust::ENOUGH.into())])) }
                    p { (lang.t("landscape-mine-until", &[("date", until.into())])) }
                }))
                (parts::form(ctx, "mine/leave", html! {
                    p.small { (lang.word("landscape-mine-leave-hint")) }
                    button.button.quiet type="submit" { (lang.word("landscape-mine-leave")) }
                }))
            }),
            ..Sheet::default()
        }
    }
}
