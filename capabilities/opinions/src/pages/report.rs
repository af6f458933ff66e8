//! `opinions/{n}/report`: what came out, on one page to print.

use faces::parts;
use faces::table::Table;
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::conversation::over;
use super::{crumb, results, tabs};
use crate::view::{ConversationView, ReportView, Results, Status};

impl View for ReportView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let (view, lang) = (&self.0, ctx.lang);
        let main = match &view.results {
            None => parts::empty_state(lang, &lang.word("opinions-report-none"), None, None),
            Some(found) => html! { div.one-page {
                (results::lists(ctx, found))
                (results::groups(ctx, found))
                (method(ctx, view, found))
            } },
        };
        Sheet {
            title: view.question.clone(),
            crumbs: vec![crumb(ctx), (view.question.clone(), format!("opinions/{}", view.n))],
            over: Some(over(ctx, view)),
            lead: view.results.as_ref().map(|found| results::finding(ctx, view, found)),
            tabs: tabs(ctx, view.n, "/report", view.status == Status::Closed),
            main: Some(main),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        self.0.results.as_ref().map(|found| results::table(ctx, found))
    }
}

/// How it was worked out, from how many answers, and where the record has it.
fn method(ctx: &Ctx, view: &ConversationView, found: &Results) -> Markup {
    let lang = ctx.lang;
    let answers = i64::try_from(found.answers).unwrap_or(i64::MAX);
    html! {
        section {
            h2 { (lang.word("opinions-method")) }
            p { (lang.t("opinions-method-figures", &[
                ("people", i64::from(found.people).into()),
                ("answers", answers.into()),
                ("statements", view.statements.into()),
            ])) }
            p { (lang.word("opinions-method-words")) }
            p { (lang.word(&format!("opinions-seen-{}", view.publishing.as_str()))) }
            @if let Some(closed) = &view.closed {
                p { (lang.html("opinions-method-entry", &[("entry", closed.entry.into())])) }
            }
        }
    }
}
