//! `charter/manage`: drafts, offices and speakers, with the forms that change them.

use faces::parts::{self, Choice, Field, Tone};
use faces::table::Table;
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::charter::{offices_table, organic_words};
use super::compare::differences_table;
use crate::view::{DraftRow, HolderRow, ManageView};

impl View for ManageView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("charter-manage-title"),
            crumbs: vec![(lang.word("charter-title"), "charter/".to_owned())],
            lead: Some(lang.html("charter-manage-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                (self.offices_section(ctx))
                (self.drafts_section(ctx))
                (self.speakers_section(ctx))
            }),
            ..Sheet::default()
        }
    }
}

impl ManageView {
    fn offices_section(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let roles: Vec<Choice> =
            self.offices.iter().map(|office| Choice::new(&office.role, &office.name)).collect();
        let held: Vec<(&str, &str, &HolderRow)> = self
            .offices
            .iter()
            .flat_map(|office| {
                let holders = office.holders.iter();
                holders.map(|holder| (office.role.as_str(), office.name.as_str(), holder))
            })
            .collect();
        html! {
            section {
                h2 { (lang.word("charter-offices")) }
                (offices_table(ctx, &self.offices).plain(lang))
                @let appoint = parts::form(ctx, "charter/appoint", html! {
                    (filled(ctx, "role", "charter-col-office").select(&roles))
                    (filled(ctx, "name", "charter-field-name").optional(lang).text("text"))
                    (field(ctx, "email", "charter-field-email")
                        .hint(&lang.word("charter-field-email-hint")).optional(lang).text("email"))
                    (filled(ctx, "person", "charter-field-person").optional(lang).text("text"))
                    (field(ctx, "until", "charter-field-until").optional(lang).text("date"))
                    (resolution(ctx))
                    (parts::plain_button(&lang.word("charter-appoint"), "do", "appoint"))
                });
                @if ctx.query.get("do") == Some("appoint") {
                    section.card { h3 { (lang.word("charter-appoint")) } (appoint) }
                } @else { (parts::details(&lang.word("charter-appoint"), appoint)) }
                @for (role, name, holder) in held {
                    @let who = holder.name.clone().unwrap_or_else(|| holder.person.to_string());
                    @let summary = lang.t("charter-end-of", &[("name", who.into()), ("office", name.into())]);
                    (parts::details(&summary, parts::form(ctx, "charter/end", html! {
                        input type="hidden" name="role" value=(role);
                        input type="hidden" name="person" value=(holder.person);
                        (field(ctx, "reason", "charter-field-reason").optional(lang).text("text"))
                        (field(ctx, "resolution", "charter-field-resolution").optional(lang).text("text"))
                        (parts::plain_button(&lang.word("charter-end"), "do", "end"))
                    })))
                }
            }
        }
    }

    fn drafts_section(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.word("charter-amend")) }
                @match (&self.amendment, &self.organic) {
                    (_, Some(who)) => p { (organic_words(ctx, who)) },
                    (Some(rule), _) => p { (lang.html("charter-amend-rule", &[("rule", rule.into())])) },
                    (None, None) => p.muted { (lang.word("charter-amend-never")) },
                }
                p { (parts::link_button(&ctx.href("charter/studio"),
                    &lang.word("charter-studio-open"))) }
                @for draft in &self.drafts { (draft_card(ctx, draft, self.organic.is_some())) }
                (parts::details(&lang.word("charter-draft"), parts::form_with_file(ctx, "charter/draft", html! {
                    (field(ctx, "file", "charter-field-file").optional(lang).file(".toml,text/plain"))
                    (Field::new("toml", &lang.word("charter-field-toml")).value(&self.toml).retry(ctx).area(24))
                    (parts::plain_button(&lang.word("charter-draft"), "do", "draft"))
                })))
            }
        }
    }

    fn speakers_section(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.word("charter-speakers")) }
                @for mandate in &self.mandates {
                    @let who = mandate.name.clone().unwrap_or_else(|| mandate.person.to_string());
                    @let summary = lang.t("charter-silence-of", &[("name", who.into())]);
                    (parts::details(&summary, parts::form(ctx, "charter/silence", html! {
                        input type="hidden" name="mandate" value=(mandate.id);
                        (field(ctx, "reason", "charter-field-reason").optional(lang).text("text"))
                        (parts::plain_button(&lang.word("charter-silence"), "do", "silence"))
                    })))
                }
                (parts::details(&lang.word("charter-speak"), parts::form(ctx, "charter/speak", html! {
                    (field(ctx, "person", "charter-field-person").text("text"))
                    (field(ctx, "name", "charter-field-name").optional(lang).text("text"))
                    (field(ctx, "scope", "charter-field-scope").text("text"))
                    (field(ctx, "words", "charter-field-words").optional(lang).text("text"))
                    (field(ctx, "until", "charter-field-until").optional(lang).text("date"))
                    (field(ctx, "resolution", "charter-field-resolution").optional(lang).text("text"))
                    (parts::plain_button(&lang.word("charter-speak"), "do", "speak"))
                })))
            }
        }
    }
}

fn field(ctx: &Ctx, name: &str, label: &str) -> Field {
    Field::new(name, &ctx.lang.word(label)).retry(ctx)
}

/// A field that is filled in where a decision led here.
fn filled(ctx: &Ctx, name: &str, label: &str) -> Field {
    let value = ctx.query.get(name).unwrap_or_default();
    Field::new(name, &ctx.lang.word(label)).value(value).retry(ctx)
}

/// The resolution an act rests on.
fn resolution(ctx: &Ctx) -> Markup {
    filled(ctx, "resolution", "charter-field-resolution").optional(ctx.lang).text("text")
}

/// A draft with what may be done about it; without bodies there is nobody to propose it to.
fn draft_card(ctx: &Ctx, draft: &DraftRow, is_organic: bool) -> Markup {
    let lang = ctx.lang;
    html! {
        section.card {
            h3 { bdi { (draft.title) } " " (parts::hash(&draft.id.to_string())) }
            p {
                (parts::day(lang, draft.at)) ", "
                (lang.html("charter-draft-parts", &[
                    ("have", draft.have.into()),
                    ("parts", draft.parts.into()),
                ]))
            }
            @if !draft.findings.is_empty() {
                ul { @for finding in &draft.findings { li { (finding.line(ctx)) } } }
            }
            (parts::details(
                &lang.t("charter-differences", &[("n", draft.differences.len().into())]),
                draft_table(ctx, draft).plain(lang),
            ))
            p {
                a href=(ctx.href(&format!("power/shift?draft={}", draft.id))) {
                    (lang.word("charter-power-draft"))
                }
                " · " a href=(ctx.href(&format!("charter/try?draft={}", draft.id))) {
                    (lang.word("charter-try-title"))
                }
                " · " a href=(ctx.href(&format!("charter/compare?of={}", draft.id))) {
                    (lang.word("charter-compare-title"))
                }
            }
            @if !is_organic { p { (parts::link_button(
                &ctx.href(&format!("decisions/new?permit=charter.adopted&subject={}", draft.id)),
                &lang.word("charter-propose"),
            )) } }
            (parts::form(ctx, "charter/studio", html! {
                input type="hidden" name="from" value=(draft.id);
                (parts::plain_button(&lang.word("charter-studio-go-on"), "do", "begin"))
            }))
            (adopting(ctx, draft))
        }
    }
}

/// Bringing a draft into force: on the decision that allows it, chosen where there are several.
fn adopting(ctx: &Ctx, draft: &DraftRow) -> Markup {
    let lang = ctx.lang;
    let choices: Vec<Choice> =
        draft.allowed_by.iter().map(|(id, name)| Choice::new(&id.to_string(), name)).collect();
    if choices.is_empty() && !draft.unasked {
        return html! {
            @match &draft.held_up {
                Some(refusal) => (parts::alert(Tone::Warn, lang.refusal(refusal))),
                None => p.muted { (lang.word("charter-adopt-not-yet")) },
            }
        };
    }
    parts::form(
        ctx,
        "charter/adopt",
        html! {
            input type="hidden" name="draft" value=(draft.id);
            @match draft.allowed_by.as_slice() {
                [] => {},
                [(id, name)] => {
                    input type="hidden" name="resolution" value=(id);
                    p { (lang.html("charter-adopt-by", &[("decision", name.into())])) }
                },
                _ => (field(ctx, "resolution", "charter-adopt-decision").select(&choices)),
            }
            (parts::plain_button(&lang.word("charter-adopt"), "do", "adopt"))
        },
    )
}

/// Clause by clause, what a draft says otherwise than the charter in force.
fn draft_table(ctx: &Ctx, draft: &DraftRow) -> Table {
    let lang = ctx.lang;
    let caption = lang.t("charter-differences-caption", &[("title", (&draft.title).into())]);
    let columns = (lang.word("charter-col-before"), lang.word("charter-col-after"));
    differences_table(ctx, caption, columns, &draft.differences)
}
