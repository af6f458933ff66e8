//! `landscape/ties/{id}`: one tie, with its source, its dates and what both sides say.

use faces::parts::{self, Field, Status};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{At, Id, SECRETARIAT, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::form;
use crate::act::{Act, TieEnded};
use crate::model::Question;
use crate::pages::{labels, shared};
use crate::view::ties::{TieView, tie};

/// One tie.
#[derive(Serialize, JsonSchema)]
#[serde(transparent)]
pub struct PageView {
    /// The link.
    tie: TieView,
}

fn known(ctx: &Ctx) -> Result<TieView, Failure> {
    let (state, id) = (shared::state(ctx), ctx.arg_as::<Id>("id")?);
    let found = state.ties().find(|(.., tie)| tie.id == id);
    let view = found.and_then(|(from, to, one)| tie(state, (from, to), one, ctx.audience));
    view.ok_or(Failure::NotFound)
}

/// Makes the page.
pub(in crate::pages) fn page(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(PageView { tie: known(ctx)? }))
}

/// Who says that a tie is there: a partner itself, a source in words, or the secretariat.
pub(in crate::pages) fn said_by(ctx: &Ctx, tie: &TieView) -> String {
    let lang = ctx.lang;
    let date = lang.date(At::from_unix(tie.named).unwrap_or(At::EPOCH));
    let who = match (tie.named_by, &tie.source) {
        (Some(id), _) => labels::org(ctx, id),
        (None, Some(source)) => source.clone(),
        (None, None) => lang.word("landscape-tie-by-secretariat"),
    };
    lang.t("landscape-tie-said", &[("who", who.into()), ("date", date.into())])
}

impl PageView {
    fn facts(&self, ctx: &Ctx) -> Markup {
        let (lang, tie) = (ctx.lang, &self.tie);
        let mut pairs: Vec<(Markup, Markup)> = Vec::new();
        let mut push = |label: &str, value: Option<Markup>| {
            pairs.extend(value.map(|value| (html! { (lang.word(label)) }, value)));
        };
        let coded = |what: &str, code: Option<&'static str>| {
            code.map(|code| html! { (lang.word(&format!("landscape-{what}-{code}"))) })
        };
        push("landscape-tie-often", coded("often", tie.frequency.map(|one| one.code())));
        push("landscape-tie-close", coded("close", tie.intensity.map(|one| one.code())));
        push("landscape-column-label", tie.label.as_ref().map(|words| html! { bdi { (words) } }));
        push(
            "landscape-tie-weight",
            tie.weight.map(|weight| html! { (lang.count(weight as usize)) }),
        );
        push("landscape-column-since", tie.since.map(|day| parts::day(lang, day.start())));
        push("landscape-column-until", tie.until.map(|day| parts::day(lang, day.start())));
        push("landscape-column-says", Some(html! { (said_by(ctx, tie)) }));
        parts::definitions(&pairs)
    }

    fn answers(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let row = |(id, _): &(Id, Option<String>)| {
            let own = self.tie.answers.iter().find(|answer| answer.actor == *id);
            let date = own.and_then(|answer| At::from_unix(answer.at));
            let word = |code: &str| lang.word(&format!("landscape-tie-answer-{code}"));
            let status = match own.map(|answer| answer.agrees) {
                _ if self.tie.named_by == Some(*id) => Status::Good(word("named")),
                Some(true) => Status::Good(word("yes")),
                Some(false) => Status::Bad(word("no")),
                None => Status::Unknown(word("none")),
            };
            let about = html! { @if let Some(date) = date { (parts::day(lang, date)) } };
            (labels::org_link(ctx, *id), about, Some(status))
        };
        parts::row_list(&[row(&self.tie.from), row(&self.tie.to)])
    }

    /// What each side says about the other, side by side and never mixed.
    fn sides(&self, ctx: &Ctx) -> Table {
        let lang = ctx.lang;
        let head = |from: Id, about: Id| {
            let values = [
                ("from", labels::org(ctx, from).into()),
                ("about", labels::org(ctx, about).into()),
            ];
            lang.t("landscape-rate-about", &values)
        };
        let (one, other) = (self.tie.from.0, self.tie.to.0);
        let mut table = Table::new(
            lang.word("landscape-rate-sides"),
            vec![
                Column::text("question", lang.word("landscape-rate-question")).unsorted(),
                Column::number("there", head(one, other)).unsorted(),
                Column::number("back", head(other, one)).unsorted(),
            ],
        );
        let score = |from: Id, question: Question| {
            let side = self.tie.sides.iter().find(|side| side.from == from);
            let found = side.and_then(|side| side.scores.iter().find(|(own, _)| *own == question));
            found.map_or(Cell::Empty, |(_, score)| Cell::Number(i64::from(*score)))
        };
        for question in Question::ALL {
            table.push(vec![
                Cell::text(lang.word(&format!("landscape-ask-{}", question.code()))),
                score(one, question),
                score(other, question),
            ]);
        }
        table
    }

    fn forms(&self, ctx: &Ctx) -> Markup {
        let (lang, tie) = (ctx.lang, &self.tie);
        let path = format!("landscape/ties/{}", tie.id);
        let end = |(id, _): &(Id, Option<String>)| (*id, labels::org(ctx, *id));
        let (from, to) = (end(&tie.from), end(&tie.to));
        html! {
            (parts::details(&lang.word("landscape-tie-correct"), parts::form(ctx, &path, html! {
                (form::fields(ctx, (from.0, &from.1), (to.0, &to.1), Some(tie)))
                (Field::new("source", &lang.word("landscape-tie-source")).optional(lang)
                    .value(tie.source.as_deref().unwrap_or_default()).max_length(300)
                    .retry(ctx).text("text"))
                button.button.quiet type="submit" { (lang.word("landscape-tie-correct-button")) }
            })))
            (parts::details(&lang.word("landscape-tie-end"),
                parts::form(ctx, &format!("{path}/end"), html! {
                    (Field::new("until", &lang.word("landscape-tie-last-day")).optional(lang)
                        .hint(&lang.word("landscape-tie-mistake")).retry(ctx).text("date"))
                    (Field::new("reason", &lang.word("landscape-reason")).optional(lang)
                        .max_length(300).retry(ctx).text("text"))
                    button.button.quiet type="submit" { (lang.word("landscape-tie-end-button")) }
                })))
        }
    }
}

impl View for PageView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: labels::tie(lang, &self.tie),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-ties-title"), "landscape/ties".to_owned()),
            ],
            main: Some(html! {
                (parts::errors(ctx))
                (self.facts(ctx))
                h2 { (lang.word("landscape-tie-both")) }
                (self.answers(ctx))
                @if !self.tie.sides.is_empty() { (self.sides(ctx).plain(lang)) }
                @if ctx.audience.holds(SECRETARIAT) { (self.forms(ctx)) }
            }),
            ..Sheet::default()
        }
    }
}

/// Corrects a tie.
pub(in crate::pages) fn correct(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let tie = known(ctx)?;
    let act = form::change(ctx, tie.id, tie.from.0, fields)?;
    let to = format!("landscape/ties/{}", tie.id);
    Ok(Next::act(Act::TieChanged(act), to).saying("landscape-said-changed"))
}

/// Ends a tie, or takes it off the map.
pub(in crate::pages) fn end(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let tie = known(ctx)?;
    let until = fields.get("until").map(str::parse).transpose();
    let until = until.map_err(|()| Failure::at_field("until", "landscape-fault-day"))?;
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let act = TieEnded { id: tie.id, until, reason };
    let to = format!("orgs/{}", tie.from.0);
    Ok(Next::act(Act::TieEnded(act), to).saying("landscape-said-ended"))
}
