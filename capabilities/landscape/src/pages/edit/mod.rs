//! Forms about one organisation: add, correct, join, part, tie.

mod form;
mod namesake;

use std::collections::BTreeSet;

use faces::parts::{self, Choice, Field};
use faces::{AnyView, Ctx, Failure, FieldError, Fields, Next, Retry, Sheet, View};
use hub::{Id, Refusal, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

pub(super) use form::{corrected, fields};
pub(super) use namesake::another;

use super::{duplicates, labels, shared, ties};
use crate::act::{Act, ActorsJoined, ActorsParted};

/// The form that adds an organisation.
#[derive(Serialize, JsonSchema)]
pub struct NewView {}

/// The form that corrects one.
#[derive(Serialize, JsonSchema)]
pub struct EditView {
    /// Which.
    id: Id,
    /// Entries that were joined to it.
    joined: Vec<Id>,
    /// Pairs of entries, one of them of this organisation, that are known to be different.
    apart: Vec<(Id, Id)>,
}

/// Makes the form.
pub(super) fn new_view(_: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(NewView {}))
}

/// Makes the form.
pub(super) fn edit_view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (state, id) = (shared::state(ctx), ctx.arg_as::<Id>("id")?);
    let number = state.lead(id).ok_or(Failure::NotFound)?;
    let joined = state.joined_to(number).map(|actor| actor.id).collect();
    Ok(Box::new(EditView { id, joined, apart: state.apart_from(id) }))
}

impl View for NewView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("landscape-add"),
            crumbs: vec![(lang.word("landscape-nav"), "landscape".to_owned())],
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form(ctx, "landscape/add", html! {
                    (fields(ctx, None))
                    (another(ctx))
                    (parts::button(&lang.word("landscape-add-button")))
                }))
            }),
            ..Sheet::default()
        }
    }
}

impl View for EditView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let state = shared::state(ctx);
        let actor = state.actor(self.id);
        let name = actor.map(|a| labels::actor(ctx, a)).unwrap_or_default();
        let path = |last: &str| format!("orgs/{}/{last}", self.id);
        // What was typed into the forms below says nothing of this one, which alone has a name.
        let named = |retry: &&Retry| retry.fields.all("name").next().is_some();
        let untyped = Ctx { retry: ctx.retry.filter(named), ..*ctx };
        Sheet {
            title: lang.t("landscape-edit-title", &[("name", (&name).into())]),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (name, format!("orgs/{}", self.id)),
            ],
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form(ctx, &path("edit"), html! {
                    (fields(&untyped, actor))
                    (another(&untyped))
                    (parts::button(&lang.word("landscape-edit-button")))
                }))
                (ties::new_form(ctx, self.id, &path("tie")))
                (join_form(ctx, self.id, &path("join")))
                @if !self.joined.is_empty() { (self.part_form(ctx, &path("part"))) }
                @if !self.apart.is_empty() { (self.apart_form(ctx)) }
            }),
            ..Sheet::default()
        }
    }
}

/// Whether what is to be mended was typed into the form that joins.
fn is_of_join(retry: &Retry) -> bool {
    retry.errors.iter().any(|error| error.field == "other")
}

fn join_form(ctx: &Ctx, own: Id, path: &str) -> Markup {
    let lang = ctx.lang;
    let title = lang.word("landscape-join-title");
    let form = parts::form(
        ctx,
        path,
        html! {
            p { (lang.word("landscape-join-hint")) }
            (Field::new("other", &lang.word("landscape-join-other"))
                .hint(&lang.word("landscape-name-hint")).retry(ctx).text("text"))
            (Field::new("reason", &lang.word("landscape-reason")).optional(lang).retry(ctx).text("text"))
            (sure(ctx, own))
            button.button.quiet type="submit" { (lang.word("landscape-join-button")) }
        },
    );
    match ctx.retry.is_some_and(is_of_join) {
        true => html! { section { h2 { (title) } (form) } },
        false => parts::details(&title, form),
    }
}

/// The message that asks whether two are to be joined that both have a part in the hub.
const BOTH: &str = "landscape-wrong-both-rest";

/// Asked only where both have a part in the hub: what each has, and that they are one.
fn sure(ctx: &Ctx, own: Id) -> Markup {
    let lang = ctx.lang;
    let asks = |error: &FieldError| error.why.message == BOTH;
    let Some(retry) = ctx.retry.filter(|retry| retry.errors.iter().any(asks)) else {
        return html! {};
    };
    let other = retry.fields.get("other").and_then(|text| shared::meant(ctx, text));
    html! {
        @for id in std::iter::once(own).chain(other) {
            p { (labels::org_link(ctx, id)) }
            ul { @for words in parts_in_hub(ctx, id) { li { (words) } } }
        }
        p { (lang.word("landscape-join-keeps")) }
        (Field::new("sure", &lang.word("landscape-join-sure")).retry(ctx).checkbox())
    }
}

/// What the hub has of an organisation, in sentences: what it was asked, said and agreed, then
/// membership, seats, people, decisions.
fn parts_in_hub(ctx: &Ctx, id: Id) -> BTreeSet<String> {
    let state = shared::state(ctx);
    let ids = state.ids(id).into_iter().collect();
    let rests = state.parts(&ids, ctx.now, ctx.hub);
    let words = rests.iter().map(|rest| {
        let args: Vec<_> = rest.args.iter().map(|(name, value)| (*name, value.into())).collect();
        ctx.lang.t(rest.message, &args)
    });
    words.collect()
}

impl EditView {
    /// The form that takes back that another is a different organisation: then they can be joined.
    fn apart_form(&self, ctx: &Ctx) -> Markup {
        let (lang, state) = (ctx.lang, shared::state(ctx));
        let own = state.lead(self.id);
        let choice = |(one, other): &(Id, Id)| {
            let another = [*one, *other].into_iter().find(|id| state.lead(*id) != own)?;
            let name = labels::actor(ctx, state.actor(another)?);
            Some(Choice::new(&duplicates::taking_back(*one, *other), &name))
        };
        let choices: Vec<Choice> = self.apart.iter().filter_map(choice).collect();
        let form = html! {
            p { (lang.word("landscape-apart-hint")) }
            (Field::new("undo", &lang.word("landscape-apart-from")).retry(ctx).select(&choices))
            button.button.quiet type="submit" { (lang.word("landscape-apart-button")) }
        };
        let form = parts::form(ctx, "landscape/duplicates/undo", form);
        parts::details(&lang.word("landscape-apart-title"), form)
    }

    fn part_form(&self, ctx: &Ctx, path: &str) -> Markup {
        let lang = ctx.lang;
        let state = shared::state(ctx);
        let choices: Vec<Choice> = self
            .joined
            .iter()
            .filter_map(|id| state.entry(*id))
            .map(|actor| Choice::new(&actor.id.to_string(), &labels::actor(ctx, actor)))
            .collect();
        parts::details(
            &lang.word("landscape-part-title"),
            parts::form(
                ctx,
                path,
                html! {
                    (Field::new("gone", &lang.word("landscape-joined")).retry(ctx).select(&choices))
                    button.button.quiet type="submit" { (lang.word("landscape-part-button")) }
                },
            ),
        )
    }
}

/// Puts an organisation on the map.
pub(super) fn add(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let name =
        fields.get("name").ok_or_else(|| Failure::at_field("name", "landscape-wrong-nameless"))?;
    namesake::asked(ctx, None, name, fields)?;
    let id = ctx.fresh_id('a');
    let act = form::added(ctx, id, name, fields)?;
    Ok(Next::act(Act::ActorAdded(act), format!("orgs/{id}")).saying("landscape-said-added"))
}

/// Corrects one.
pub(super) fn change(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let actor = shared::state(ctx).actor(ctx.arg_as("id")?).ok_or(Failure::NotFound)?;
    let to = format!("orgs/{}", actor.id);
    Ok(match corrected(ctx, actor, fields)? {
        Some(act) => Next::act(Act::ActorChanged(act), to).saying("landscape-said-changed"),
        None => Next::page(to),
    })
}

/// The organisation a form names.
pub(super) fn meant(ctx: &Ctx, fields: &Fields, field: &'static str) -> Result<Id, Failure> {
    let found = fields.get(field).and_then(|text| shared::meant(ctx, text));
    found.ok_or_else(|| Failure::at_field(field, "landscape-refused-name"))
}

/// Joins another entry to this one.
pub(super) fn join(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let kept = shared::state(ctx).actor(ctx.arg_as("id")?).ok_or(Failure::NotFound)?.id;
    let gone = meant(ctx, fields, "other")?;
    let both = || [kept, gone].iter().all(|id| !parts_in_hub(ctx, *id).is_empty());
    if kept != gone && fields.get("sure").is_none() && both() {
        return Err(Failure::of_field("other", Refusal::invalid(BOTH)));
    }
    let reason = Said::text(fields.get("reason").unwrap_or_default());
    let act = ActorsJoined {
        kept,
        gone,
        take: Vec::new(),
        import: None,
        reason,
        fields: Said::default(),
    };
    Ok(Next::act(Act::ActorsJoined(act), format!("orgs/{kept}")).saying("landscape-said-joined"))
}

/// Makes a joined entry its own again.
pub(super) fn part(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let gone: Id = fields.need("gone", "landscape-refused-name", "landscape-refused-name")?;
    let act = ActorsParted { gone, reason: Said::default() };
    Ok(Next::act(Act::ActorsParted(act), format!("orgs/{gone}")).saying("landscape-said-parted"))
}
