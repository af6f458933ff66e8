//! `charter/studio`: where a draft of the charter begins or goes on.

use faces::parts::{self, Choice, Field};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::{crumbs, path};
use crate::studio::begin::{IN_FORCE, NOTHING};
use crate::view::StudioView;

impl View for StudioView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("charter-studio-title"),
            crumbs: crumbs(ctx, None),
            lead: Some(lang.html("charter-studio-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                @if !self.drafts.is_empty() { (self.unfinished(ctx)) }
                section {
                    h2 { (lang.word("charter-studio-begin")) }
                    (self.form(ctx))
                }
            }),
            ..Sheet::default()
        }
    }
}

impl StudioView {
    fn unfinished(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.word("charter-studio-unfinished")) }
                ul { @for draft in &self.drafts { li {
                    a href=(ctx.href(&path(draft.id, ""))) {
                        @if draft.title.is_empty() { (lang.word("charter-studio-untitled")) }
                        @else { bdi { (draft.title) } }
                    }
                    " " (parts::hash(&draft.id.to_string()))
                } } }
            }
        }
    }

    fn form(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let mut choices = Vec::new();
        if self.in_force {
            choices.push(Choice::new(IN_FORCE, &lang.word("charter-studio-from-in-force")));
        }
        choices.push(Choice::new(NOTHING, &lang.word("charter-studio-from-nothing")));
        choices.extend(self.models.iter().map(|model| Choice::new(&model.id, &model.title)));
        parts::form_with_file(
            ctx,
            "charter/studio",
            html! {
                (Field::new("from", &lang.word("charter-studio-from"))
                    .hint(&lang.word("charter-studio-from-hint")).retry(ctx).select(&choices))
                (Field::new("file", &lang.word("charter-studio-from-file"))
                    .optional(lang).retry(ctx).file(".toml,text/plain"))
                (parts::button(&lang.word("charter-studio-begin-button")))
            },
        )
    }
}
