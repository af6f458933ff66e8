//! `mine/links`: what others say an organisation is tied to, what it says itself, and finding
//! further ones.

use faces::parts::{self, Choice, Field, Status};
use faces::table::{Cell, Column, PAGE_ROWS, Query, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{Id, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{crumbs, labels, other, own, shared, waiting};
use crate::act::{Act, TieAnswered, TieEnded};
use crate::model::Day;
use crate::pages::ties;
use crate::view::directory::Sieve;
use crate::view::partners::Mine;
use crate::view::ties::TieView;

/// The most organisations found at once.
const FOUND: usize = 20;

/// The most questions asked at once: a page of them is small on a slow line.
const ASKED: usize = 20;

/// An organisation's links, and those found by words.
#[derive(Serialize, JsonSchema)]
pub struct FoundView {
    /// What waits for the organisation.
    mine: Mine,
    /// The words looked for.
    words: Option<String>,
    /// Whom they found: id and name.
    found: Vec<(Id, String)>,
}

/// Makes the page.
pub(in crate::pages) fn find(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (own, words) = (own(ctx)?.id, ctx.query.get("q").map(str::to_owned));
    let found = words.as_deref().map(|words| found(ctx, own, words)).unwrap_or_default();
    Ok(Box::new(FoundView { mine: waiting(ctx)?, words, found }))
}

fn found(ctx: &Ctx, own: Id, words: &str) -> Vec<(Id, String)> {
    let directory = shared::listed(ctx);
    let sieve = Sieve { words: words.to_owned(), ..Sieve::default() };
    let places = directory.select(&sieve).into_iter();
    let listed = places.filter_map(|place| directory.listed.get(place as usize));
    let others = listed.filter(|one| one.id != own).take(FOUND);
    others.map(|one| (one.id, labels::name(ctx.lang, one.name.as_deref()))).collect()
}

/// What an organisation answered about a tie that others named.
fn answered(tie: &TieView, own: Id) -> Option<bool> {
    tie.answers.iter().find(|answer| answer.actor == own).map(|answer| answer.agrees)
}

/// What an organisation says to a tie of its own: that it named it, or what it answered.
fn own_word(ctx: &Ctx, tie: &TieView, own: Id) -> Option<Status> {
    let word = |code: &str| ctx.lang.word(&format!("landscape-mine-said-{code}"));
    match answered(tie, own) {
        _ if tie.named_by == Some(own) => Some(Status::Good(word("named"))),
        Some(true) => Some(Status::Good(word("yes"))),
        Some(false) => Some(Status::Bad(word("no"))),
        None => None,
    }
}

impl FoundView {
    /// Ties that others named: is it so?
    fn questions(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let open = self.mine.ties.iter().filter(|tie| self.mine.waiting.contains(&tie.id));
        let choices = ["yes", "no", "later"]
            .map(|one| Choice::new(one, &lang.word(&format!("landscape-mine-answer-{one}"))));
        let more = self.mine.waiting.len().saturating_sub(ASKED);
        html! {
            @if !self.mine.waiting.is_empty() {
                h2 { (lang.word("landscape-mine-waiting")) }
                (parts::form(ctx, "mine/answers", html! {
                    @for tie in open.take(ASKED) {
                        (Field::new(&format!("tie-{}", tie.id), &labels::tie(lang, tie))
                            .hint(&ties::said_by(ctx, tie)).value("later").radios(&choices))
                    }
                    @if more > 0 {
                        p.muted { (lang.t("landscape-mine-waiting-more", &[("n", more.into())])) }
                    }
                    (parts::button(&lang.word("landscape-mine-waiting-save")))
                }))
            }
        }
    }

    /// The links that are settled, a page at a time.
    fn named(&self, ctx: &Ctx) -> Markup {
        let mine = &self.mine;
        let settled = mine.ties.iter().filter(|tie| !mine.waiting.contains(&tie.id));
        let settled: Vec<&TieView> = settled.collect();
        let pages = settled.len().div_ceil(PAGE_ROWS).max(1);
        let page = Query::of(ctx.query).page().min(pages);
        let from = (page - 1) * PAGE_ROWS;
        let shown = settled.get(from..).unwrap_or_default().iter().take(PAGE_ROWS);
        html! {
            (self.table(ctx, shown.copied()).plain(ctx.lang))
            (parts::pager(ctx.lang, page, pages, &|number| {
                ctx.href(&format!("mine/links?page={number}"))
            }))
        }
    }

    fn table<'t>(&self, ctx: &Ctx, ties: impl Iterator<Item = &'t TieView>) -> Table {
        let lang = ctx.lang;
        let mut table = Table::new(
            lang.word("landscape-mine-named"),
            vec![
                Column::text("tie", lang.word("landscape-column-tie")).unsorted(),
                Column::text("says", lang.word("landscape-column-says")).unsorted(),
                Column::text("own", lang.word("landscape-mine-own-word")).unsorted(),
                Column::text("since", lang.word("landscape-column-since")).unsorted(),
                Column::text("to", lang.word("landscape-column-do")).unsorted(),
            ],
        );
        table.empty = Some(lang.word("landscape-mine-none"));
        for tie in ties {
            let other = tie.other(Some(self.mine.actor)).0;
            table.push(vec![
                Cell::text(labels::tie(lang, tie)),
                Cell::text(ties::said_by(ctx, tie)),
                own_word(ctx, tie, self.mine.actor).map_or(Cell::Empty, Cell::Status),
                tie.since.map_or(Cell::Empty, |day| Cell::Day(day.start())),
                Cell::link(
                    lang.word("landscape-mine-change"),
                    ctx.href(&format!("mine/links/{other}")),
                ),
            ]);
        }
        table
    }

    fn search(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let list = |all: &mut dyn Iterator<Item = (Id, String)>| {
            html! { ul { @for (id, name) in all {
                li { a href=(ctx.href(&format!("mine/links/{id}"))) { bdi { (name) } } }
            } } }
        };
        let mut likely =
            self.mine.likely.iter().map(|(id, name)| (*id, labels::name(lang, name.as_deref())));
        html! {
            section id="find" {
                h2 { (lang.word("landscape-mine-find")) }
                (parts::sieve(&ctx.href("mine/links"), None, html! {
                    label.pick { span { (lang.word("landscape-mine-find-name")) }
                        input type="search" name="q" dir="auto" maxlength="100"
                            value=(self.words.as_deref().unwrap_or_default());
                    }
                    button.button.quiet type="submit" { (lang.word("landscape-mine-find-button")) }
                }))
                @match (&self.words, self.found.is_empty()) {
                    (Some(_), false) => (list(&mut self.found.iter().cloned())),
                    (Some(words), true) => p {
                        (lang.html("landscape-mine-not-found", &[("words", words.into())])) " "
                        a href=(ctx.href("landscape/nominate")) {
                            (lang.word("landscape-mine-missing"))
                        }
                    },
                    (None, _) => @if !self.mine.likely.is_empty() {
                        h3 { (lang.word("landscape-mine-likely")) }
                        (list(&mut likely))
                    },
                }
            }
        }
    }
}

impl View for FoundView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet {
            title: ctx.lang.word("landscape-mine-links"),
            crumbs: crumbs(ctx),
            main: Some(html! {
                (parts::errors(ctx))
                @if self.words.is_none() { (self.questions(ctx)) }
                (self.search(ctx))
                (self.named(ctx))
                p { a href=(ctx.href("mine")) { (ctx.lang.word("landscape-mine-back")) } }
            }),
            ..Sheet::default()
        }
    }
}

/// The form for the link to one organisation.
#[derive(Serialize, JsonSchema)]
pub struct LinkView {
    /// The other organisation.
    with: Id,
    /// The link that the reader's organisation named, when it did.
    named: Option<TieView>,
    /// Links to it that others named, with what the reader's organisation answered.
    told: Vec<TieView>,
}

/// The ties to this organisation: the one that one's own named itself, and those of others.
fn between(ctx: &Ctx, with: Id) -> Result<(Option<TieView>, Vec<TieView>), Failure> {
    let mine = waiting(ctx)?;
    let own = mine.actor;
    let ties = mine.ties.into_iter().filter(|tie| tie.other(Some(own)).0 == with);
    let (named, told): (Vec<_>, Vec<_>) = ties.partition(|tie| tie.named_by == Some(own));
    Ok((named.into_iter().next(), told))
}

/// The tie to this organisation that one's own named itself.
fn named(ctx: &Ctx, with: Id) -> Result<Option<TieView>, Failure> {
    Ok(between(ctx, with)?.0)
}

/// Makes the page.
pub(in crate::pages) fn link(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let with = other(ctx)?.id;
    let (named, told) = between(ctx, with)?;
    Ok(Box::new(LinkView { with, named, told }))
}

impl LinkView {
    /// What others say, and the answer that was given: it can be changed as long as the tie stands.
    fn told(&self, ctx: &Ctx, own: Id) -> Markup {
        let lang = ctx.lang;
        let choices = ["yes", "no"]
            .map(|one| Choice::new(one, &lang.word(&format!("landscape-mine-answer-{one}"))));
        let hint = |tie: &TieView| match own_word(ctx, tie, own) {
            Some(said) => format!("{} · {}", ties::said_by(ctx, tie), said.word()),
            None => ties::said_by(ctx, tie),
        };
        let given = |tie: &TieView| match answered(tie, own) {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        };
        html! {
            @if !self.told.is_empty() {
                h2 { (lang.word("landscape-mine-waiting")) }
                (parts::form(ctx, "mine/answers", html! {
                    @for tie in &self.told {
                        (Field::new(&format!("tie-{}", tie.id), &labels::tie(lang, tie))
                            .hint(&hint(tie)).value(given(tie)).radios(&choices))
                    }
                    (parts::button(&lang.word("landscape-mine-waiting-save")))
                }))
                @if self.named.is_none() { h2 { (lang.word("landscape-mine-link-own")) } }
            }
        }
    }
}

impl View for LinkView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let name = |id: Id| {
            let found = shared::state(ctx).actor(id);
            found.map(|actor| labels::actor(ctx, actor)).unwrap_or_default()
        };
        let own = own(ctx).map(|actor| actor.id).unwrap_or(self.with);
        let path = format!("mine/links/{}", self.with);
        let mut crumbs = crumbs(ctx);
        crumbs.push((lang.word("landscape-mine-links"), "mine/links".to_owned()));
        Sheet {
            title: lang.t("landscape-mine-link-title", &[("name", name(self.with).into())]),
            crumbs,
            main: Some(html! {
                (parts::errors(ctx))
                (self.told(ctx, own))
                (parts::form(ctx, &path, html! {
                    (ties::fields(ctx, (own, &name(own)), (self.with, &name(self.with)),
                        self.named.as_ref()))
                    (parts::button(&lang.word("landscape-mine-link-save")))
                }))
                @if self.named.is_some() {
                    (parts::form(ctx, &format!("{path}/end"), html! {
                        button.button.quiet type="submit" { (lang.word("landscape-mine-link-end")) }
                    }))
                }
            }),
            ..Sheet::default()
        }
    }
}

/// Names or corrects the link to one organisation; then its questions come, if they are open.
pub(in crate::pages) fn save(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (own, with) = (own(ctx)?.id, other(ctx)?.id);
    let act = match named(ctx, with)? {
        Some(tie) => Act::TieChanged(ties::change(ctx, tie.id, own, fields)?),
        None => Act::TieAdded(ties::addition(ctx, own, with, fields)?),
    };
    let unrated = shared::state(ctx).rating(own, with).is_none();
    let to = if unrated { format!("mine/about/{with}") } else { "mine/links".to_owned() };
    Ok(Next::act(act, to).saying("landscape-said-tied"))
}

/// Says that the link to one organisation is over as of today.
pub(in crate::pages) fn end(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let tie = named(ctx, other(ctx)?.id)?.ok_or(Failure::NotFound)?;
    let act = TieEnded { id: tie.id, until: Some(Day::of(ctx.now)), reason: Said::default() };
    Ok(Next::act(Act::TieEnded(act), "mine/links").saying("landscape-said-ended"))
}

/// Records whether what others named is so, for the first time or otherwise than before.
pub(in crate::pages) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let mine = waiting(ctx)?;
    let actor = mine.actor;
    let given = mine.ties.iter().filter(|tie| tie.named_by != Some(actor)).filter_map(|tie| {
        let agrees = match fields.get(&format!("tie-{}", tie.id))? {
            "yes" => true,
            "no" => false,
            _ => return None,
        };
        (answered(tie, actor) != Some(agrees)).then_some((tie.id, agrees))
    });
    let given: Vec<(Id, bool)> = given.collect();
    if given.is_empty() {
        return Ok(Next::page("mine"));
    }
    let is_open = |id: &Id| !given.iter().any(|(known, _)| known == id);
    let first = given.iter().any(|(id, _)| mine.waiting.contains(id));
    let to = if first && !mine.waiting.iter().any(is_open) { "mine" } else { "mine/links" };
    let acts = given.into_iter().map(|(id, agrees)| {
        Act::TieAnswered(TieAnswered { id, actor, agrees, reason: Said::default() })
    });
    Ok(Next::acts(acts, to).saying("landscape-said-answers"))
}
