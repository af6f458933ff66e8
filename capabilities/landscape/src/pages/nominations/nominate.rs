//! `landscape/nominate`: whom should the hub hear?

use faces::parts::{self, Field};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{Openness, Refusal, SECRETARIAT, Said};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::held::{self, Held};
use crate::act::{Act, Nominated};
use crate::model::{Constituency, Country};
use crate::pages::{labels, shared};

/// The form that brings a name forward.
#[derive(Serialize, JsonSchema)]
pub struct NominateView {
    /// Whether it is recorded at once; else somebody of the hub looks at it first.
    recorded: bool,
}

/// Whether the person in front acts in the hub, so that what they say can be recorded.
fn acts_here(ctx: &Ctx) -> bool {
    ctx.audience.person.is_some() && ctx.audience.may_read(&Openness::Members)
}

/// Makes the form.
pub(crate) fn nominate_view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(NominateView { recorded: acts_here(ctx) }))
}

impl View for NominateView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let unsaid = lang.word("landscape-unknown");
        let what =
            if self.recorded { "landscape-nominate-recorded" } else { "landscape-nominate-held" };
        Sheet {
            title: lang.word("landscape-nominate-title"),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-tab-missing"), "landscape/missing".to_owned()),
            ],
            lead: Some(lang.html(what, &[])),
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form(ctx, "landscape/nominate", html! {
                    (Field::new("name", &lang.word("landscape-field-name")).max_length(300)
                        .retry(ctx).text("text"))
                    (Field::new("reason", &lang.word("landscape-nominate-reason")).max_length(600)
                        .retry(ctx).area(3))
                    (Field::new("source", &lang.word("landscape-nominate-source")).max_length(600)
                        .hint(&lang.word("landscape-nominate-source-hint")).retry(ctx).text("text"))
                    (Field::new("kind", &lang.word("landscape-field-kind")).retry(ctx)
                        .select(&labels::kinds(lang, &unsaid)))
                    (Field::new("country", &lang.word("landscape-field-country")).retry(ctx)
                        .select(&labels::countries(lang, &unsaid)))
                    (Field::new("contact", &lang.word("landscape-nominate-contact")).optional(lang)
                        .hint(&lang.word("landscape-nominate-private")).max_length(300)
                        .retry(ctx).text("text"))
                    @if self.recorded {
                        (Field::new("by", &lang.word("landscape-nominate-for")).optional(lang)
                            .value(&own_name(ctx)).hint(&lang.word("landscape-name-hint"))
                            .retry(ctx).text("text"))
                        (Field::new("unsafe", &lang.word("landscape-nominate-unsafe"))
                            .retry(ctx).checkbox())
                    } @else {
                        (Field::new("by", &lang.word("landscape-nominate-by")).optional(lang)
                            .value(ctx.query.get("by").unwrap_or_default())
                            .hint(&lang.word("landscape-nominate-private")).max_length(300)
                            .retry(ctx).text("text"))
                    }
                    (parts::button(&lang.word("landscape-nominate-button")))
                }))
            }),
            ..Sheet::default()
        }
    }
}

/// The organisation that whoever looks acts for, where it is one.
fn own_name(ctx: &Ctx) -> String {
    let mut own = ctx.audience.actors.iter();
    match (own.next(), own.next()) {
        (Some(own), None) => labels::org(ctx, *own),
        _ => String::new(),
    }
}

/// Brings a name forward: as an act of whoever acts in the hub, else held for them to look at.
pub(crate) fn nominate(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let held = Held {
        name: held::cut(fields.get("name")),
        kind: held::cut(fields.get("kind")),
        country: held::cut(fields.get("country")),
        reason: held::cut(fields.get("reason")),
        source: held::cut(fields.get("source")),
        contact: held::cut(fields.get("contact")),
        by: held::cut(fields.get("by")),
        at: ctx.now.unix(),
    };
    if held.name.is_empty() {
        return Err(Failure::at_field("name", "landscape-refused-nameless"));
    }
    if held.source.is_empty() {
        return Err(Failure::at_field("source", "landscape-refused-sourceless"));
    }
    if !acts_here(ctx) {
        return match held::keep(ctx, &held).map_err(Failure::Fault)? {
            true => Ok(Next::page("landscape/nominate").saying("landscape-said-held")),
            false => Err(Failure::Bad(Refusal::too_late("landscape-refused-full"))),
        };
    }
    let by = match fields.get("by") {
        None => None,
        Some(text) => {
            let meant = shared::meant(ctx, text);
            Some(meant.ok_or_else(|| Failure::at_field("by", "landscape-refused-name"))?)
        }
    };
    let act = act_of(ctx, &held, by, fields.get("unsafe").is_some());
    Ok(Next::act(act, "landscape/nominations").saying("landscape-said-nominated"))
}

/// What was brought forward as an act. Until it is answered, members read it and nobody else: it
/// names somebody who was not asked. Whoever is unsafe to name is named to the secretariat alone.
pub(super) fn act_of(ctx: &Ctx, held: &Held, by: Option<hub::Id>, is_unsafe: bool) -> Act {
    let noted = shared::state(ctx).missing().is_unsafe(&Said::text(&held.name));
    let readers = match is_unsafe || noted {
        true => Openness::Role(SECRETARIAT.into()),
        false => Openness::Members,
    };
    let members = |text: &str| Said::text(text).only(readers.clone());
    Act::Nominated(Nominated {
        id: ctx.fresh_id('n'),
        by,
        round: shared::state(ctx).missing().open_round().map(|(id, _)| id),
        kind: Constituency::from_code(&held.kind),
        country: held.country.parse::<Country>().ok(),
        name: members(&held.name),
        reason: members(&held.reason),
        source: members(&held.source),
        contact: Said::text(&held.contact).only(Openness::Role(SECRETARIAT.into())),
    })
}
