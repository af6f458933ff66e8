//! Saving a view and writing a story: the page and its question, a title, a note, steps.

use faces::parts::{self, Field};
use faces::table::Query;
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{Id, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::known;
use crate::act::{Act, StepPut, StepRemoved, ViewRetired, ViewSaved};
use crate::model::Face;
use crate::pages::shared;
use crate::state::{Saved, Sight};

/// The longest title and note, in UTF-16 units.
const TITLE: usize = 200;
const NOTE: usize = 4_000;

/// The forms of a view: a new one, or one that is known.
#[derive(Serialize, JsonSchema)]
pub struct EditView {
    /// The view; none for a new one.
    id: Option<Id>,
}

/// Makes the page.
pub(in crate::pages) fn edit(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let id = match ctx.path.contains_key("id") {
        true => Some(known(ctx)?.0),
        false => None,
    };
    Ok(Box::new(EditView { id }))
}

/// The fields of a view or step: page, question, title, note.
fn fields(ctx: &Ctx, sight: Option<&Sight>) -> Markup {
    let lang = ctx.lang;
    let text = |said: &Said| said.seen_by(ctx.audience).unwrap_or_default().to_owned();
    let known = sight.map(|sight| (text(&sight.title), text(&sight.note), text(&sight.query)));
    let (title, note, query) = known.unwrap_or_default();
    let query = if query.is_empty() { ctx.query.get("query").unwrap_or_default() } else { &query };
    let face = sight.map(|sight| sight.face.code()).or(ctx.query.get("face"));
    let address = face
        .and_then(Face::from_code)
        .map(|face| format!("{}{}", ctx.href(face.path()), Query::parse(query)));
    html! {
        (Field::new("title", &lang.word("landscape-views-name")).value(&title).max_length(TITLE)
            .retry(ctx).text("text"))
        (Field::new("note", &lang.word("landscape-views-note")).value(&note).max_length(NOTE)
            .optional(lang).retry(ctx).area(4))
        (Field::new("address", &lang.word("landscape-views-address"))
            .value(&address.unwrap_or_default()).hint(&lang.word("landscape-views-address-hint"))
            .max_length(2_000).retry(ctx).text("text"))
    }
}

/// The page and question that an address means, wherever it was copied from.
fn looked_at(fields: &Fields) -> Result<(Face, String), Failure> {
    let wrong = || Failure::at_field("address", "landscape-fault-address");
    let text = fields.get("address").ok_or_else(wrong)?;
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    let start = path.find("landscape").ok_or_else(wrong)?;
    let path = path.get(start..).unwrap_or_default().trim_end_matches('/');
    let face = Face::at(path).ok_or_else(wrong)?;
    let query = Query::parse(query).to_string();
    Ok((face, query.trim_start_matches('?').to_owned()))
}

impl EditView {
    fn saved<'a>(&self, ctx: &Ctx<'a>) -> Option<&'a Saved> {
        self.id.and_then(|id| shared::state(ctx).views().view(id))
    }

    fn view_form(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let saved = self.saved(ctx);
        let path = match self.id {
            Some(id) => format!("landscape/views/{id}/edit"),
            None => "landscape/views/new".to_owned(),
        };
        let embed = if saved.is_some_and(|saved| saved.embed) { "yes" } else { "" };
        let own = ctx.of_form(&path, &[]);
        parts::form(
            ctx,
            &path,
            html! {
                (fields(&own, saved.map(|saved| &saved.sight)))
                (Field::new("embed", &lang.word("landscape-views-may-embed")).value(embed).checkbox())
                (parts::button(&lang.word("landscape-views-save-button")))
            },
        )
    }

    fn step_forms(&self, ctx: &Ctx, id: Id, saved: &Saved) -> Markup {
        let lang = ctx.lang;
        let next = saved.steps.len() + 1;
        let form = |step: usize, sight: Option<&Sight>| {
            let path = format!("landscape/views/{id}/step");
            let own = ctx.of_form(&path, &[("step", &step.to_string())]);
            parts::form(
                ctx,
                &path,
                html! {
                    input type="hidden" name="step" value=(step);
                    (fields(&own, sight))
                    button.button.quiet type="submit" { (lang.word("landscape-story-save")) }
                },
            )
        };
        html! {
            h2 { (lang.word("landscape-views-steps")) }
            p { (lang.word("landscape-story-how")) }
            @for (place, sight) in saved.steps.iter().enumerate() {
                @let title = sight.title.seen_by(ctx.audience).unwrap_or_default();
                (parts::details(&format!("{}. {title}", place + 1), html! {
                    (form(place + 1, Some(sight)))
                    (parts::form(ctx, &format!("landscape/views/{id}/remove"), html! {
                        input type="hidden" name="step" value=(place + 1);
                        button.button.quiet type="submit" { (lang.word("landscape-story-remove")) }
                    }))
                }))
            }
            (parts::details(&lang.word("landscape-story-add"), form(next, None)))
        }
    }
}

impl View for EditView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let title = if self.id.is_some() { "landscape-views-edit" } else { "landscape-views-new" };
        Sheet {
            title: lang.word(title),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-views-title"), "landscape/views".to_owned()),
            ],
            main: Some(html! {
                (parts::errors(ctx))
                (self.view_form(ctx))
                @if let Some((id, saved)) = self.id.zip(self.saved(ctx)) {
                    (self.step_forms(ctx, id, saved))
                    (parts::form(ctx, &format!("landscape/views/{id}/retire"), html! {
                        button.button.quiet type="submit" { (lang.word("landscape-views-retire")) }
                    }))
                }
            }),
            ..Sheet::default()
        }
    }
}

/// Saves a new view, or corrects one.
pub(in crate::pages) fn save(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let id = match ctx.path.contains_key("id") {
        true => known(ctx)?.0,
        false => ctx.fresh_id('v'),
    };
    let (face, query) = looked_at(fields)?;
    let title = fields.get("title").ok_or_else(untitled)?;
    let act = ViewSaved {
        id,
        face,
        embed: fields.get("embed").is_some(),
        title: Said::text(title),
        note: Said::text(fields.get("note").unwrap_or_default()),
        query: Said::text(&query),
    };
    let to = format!("landscape/views/{id}");
    Ok(Next::act(Act::ViewSaved(act), to).saying("landscape-said-view"))
}

fn untitled() -> Failure {
    Failure::at_field("title", "landscape-refused-untitled")
}

/// Writes a step of a story.
pub(in crate::pages) fn put(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (view, _) = known(ctx)?;
    let (face, query) = looked_at(fields)?;
    let act = StepPut {
        view,
        step: fields.get_as("step").unwrap_or_default(),
        face,
        title: Said::text(fields.get("title").ok_or_else(untitled)?),
        note: Said::text(fields.get("note").unwrap_or_default()),
        query: Said::text(&query),
    };
    let to = format!("landscape/views/{view}/edit");
    Ok(Next::act(Act::StepPut(act), to).saying("landscape-said-view"))
}

/// Takes a step out of a story.
pub(in crate::pages) fn remove(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (view, _) = known(ctx)?;
    let act = StepRemoved { view, step: fields.get_as("step").unwrap_or_default() };
    let to = format!("landscape/views/{view}/edit");
    Ok(Next::act(Act::StepRemoved(act), to).saying("landscape-said-view"))
}

/// Takes a view off the list.
pub(in crate::pages) fn retire(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let act = ViewRetired { id: known(ctx)?.0, reason: Said::default() };
    Ok(Next::act(Act::ViewRetired(act), "landscape/views").saying("landscape-said-view"))
}
