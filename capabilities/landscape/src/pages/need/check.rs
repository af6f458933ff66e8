//! `landscape/need/{id}/check`: what a list of need was understood to say, before it is published.

use std::collections::BTreeMap;

use faces::parts::{self, Choice};
use faces::table::Table;
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use formats::{FormatError, NO_HEADER};
use hub::{Id, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::table_of;
use crate::act::{Act, NeedPublished};
use crate::import::Field;
use crate::import::need::{Found, PLACES, Role, read_under};
use crate::model::Day;
use crate::model::need::Measure;
use crate::pages::drafts::{self, Draft as _};
use crate::pages::import::refusal;
use crate::pages::shared;

/// How many of the rows are shown.
const SHOWN: usize = 20;

/// A list of need that is being brought in.
#[derive(Serialize, Deserialize)]
pub(in crate::pages) struct Draft {
    pub(super) file: String,
    pub(super) sha256: String,
    pub(super) title: String,
    pub(super) source: String,
    pub(super) day: Option<Day>,
    /// What columns are, by name, where the proposal was changed.
    pub(super) chosen: BTreeMap<String, Role>,
    /// The row said to hold the column names, where it is another than the one that looks so.
    #[serde(default)]
    pub(super) header: Option<u64>,
}

/// The path that reading a file is about.
const ABOUT: &str = "landscape/need";

impl Draft {
    /// What the file says, read apart.
    pub(super) fn found(&self, ctx: &Ctx) -> Result<Found, Failure> {
        let book = shared::workbook(ctx, ABOUT, &self.file, &self.sha256)?;
        let unread = |fault: &FormatError| Failure::of_field("file", refusal(ctx.lang, fault));
        let book = Result::as_ref(&book).map_err(unread)?;
        read_under(book, &self.chosen, self.header).map_err(|fault| unread(&fault))
    }
}

impl drafts::Draft for Draft {
    const KIND: &'static str = "need";
    const LIST: &'static str = ABOUT;

    fn file(&self) -> &str {
        &self.file
    }

    fn place(_: &Ctx, id: Id) -> String {
        format!("landscape/need/{id}/check")
    }
}

/// What was understood.
#[derive(Serialize, JsonSchema)]
pub struct CheckView {
    /// Id of the draft.
    id: Id,
    /// What the list will be called.
    title: String,
    /// Rows of the sheet.
    read: u64,
    /// Places and themes with a number.
    found: u64,
    /// Rows that name a place and give no number.
    numberless: u64,
    /// Rows without a place, by their number in the sheet.
    placeless: Vec<u64>,
    #[serde(skip)]
    #[schemars(skip)]
    all: Found,
}

/// Makes the page.
pub(crate) fn check(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (id, draft) = drafts::of::<Draft>(ctx)?;
    let all = draft.found(ctx)?;
    Ok(Box::new(CheckView {
        id,
        title: draft.title,
        read: all.read,
        found: all.need.rows.len() as u64,
        numberless: all.numberless,
        placeless: all.placeless.clone(),
        all,
    }))
}

fn code(role: &Role) -> String {
    match role {
        Role::Leave => String::new(),
        Role::Where(field) => format!("where.{}", field.code()),
        Role::People(measure, _) => format!("people.{}", measure.code()),
    }
}

fn role_of(code: &str, theme: &str) -> Role {
    match code.split_once('.') {
        Some(("where", field)) => Field::from_code(field).map_or(Role::Leave, Role::Where),
        Some(("people", measure)) => Measure::from_code(measure)
            .map_or(Role::Leave, |measure| Role::People(measure, theme.to_owned())),
        _ => Role::Leave,
    }
}

impl CheckView {
    fn columns(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let mut choices = vec![Choice::new("", &lang.word("landscape-field-leave"))];
        choices.extend(PLACES.iter().map(|field| {
            let label = lang.word(&format!("landscape-field-{}", field.code()));
            Choice::new(&format!("where.{}", field.code()), &label)
        }));
        choices.extend(Measure::ALL.iter().map(|measure| {
            let label = lang.word(&format!("landscape-need-{}", measure.code()));
            Choice::new(&format!("people.{}", measure.code()), &label)
        }));
        let all = self.all.columns.iter().zip(&self.all.roles).zip(&self.all.first).enumerate();
        let (unread, taken): (Vec<_>, Vec<_>) =
            all.partition(|(_, ((_, role), _))| **role == Role::Leave);
        type Seen<'s> = (usize, ((&'s String, &'s Role), &'s Vec<String>));
        let rows = |some: Vec<Seen<'_>>| {
            html! {
                ul.rows { @for (at, ((name, role), first)) in some {
                    li { div {
                        b { bdi { (name) } }
                        small { bdi { (first.join(" · ")) } }
                        input type="hidden" name={ "name-" (at) } value=(name);
                        div.acts {
                            (parts::pick(&format!("role-{at}"), &lang.word("landscape-need-goes"),
                                &choices, &code(role)))
                            @if let Role::People(_, theme) = role {
                                label.pick { span { (lang.word("landscape-axis-theme")) }
                                    input type="text" name={ "theme-" (at) } value=(theme) dir="auto"; }
                            }
                        }
                    } }
                } }
            }
        };
        html! {
            (rows(taken))
            @if !unread.is_empty() {
                @let left = lang.t("landscape-need-unread", &[("n", unread.len().into())]);
                (parts::details(&left, rows(unread)))
            }
        }
    }

    /// People by what is counted, all themes together, over all rows: figures that can be held
    /// against the plan that they come from.
    fn sums(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let rows = || self.all.need.rows.iter().filter(|row| row.theme.is_empty()).cloned();
        let sum = |measure| rows().filter_map(|mut row| *row.number_mut(measure)).sum::<u64>();
        html! {
            @for measure in Measure::ALL {
                @let people = sum(measure);
                @if people > 0 {
                    p { (lang.word(&format!("landscape-need-{}", measure.code()))) ": "
                        (lang.number(i64::try_from(people).unwrap_or(i64::MAX))) }
                }
            }
        }
    }
}

impl View for CheckView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let rows = self.all.need.rows.get(..SHOWN.min(self.all.need.rows.len()));
        let numbers = [
            ("read", self.read.into()),
            ("found", self.found.into()),
            ("numberless", self.numberless.into()),
            ("placeless", self.placeless.len().into()),
        ];
        let listed: Vec<String> = self.placeless.iter().take(20).map(u64::to_string).collect();
        Sheet {
            title: self.title.clone(),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-need-title"), "landscape/need".to_owned()),
            ],
            lead: Some(lang.html("landscape-need-found", &numbers)),
            main: Some(html! {
                (parts::errors(ctx))
                @if !listed.is_empty() {
                    p { (lang.t("landscape-need-placeless", &[("rows", listed.join(", ").into())])) }
                }
                (self.sums(ctx))
                (parts::form(ctx, &format!("landscape/need/{}/check", self.id), html! {
                    div.acts {
                        @if self.found > 0 { (parts::button(&lang.word("landscape-need-publish"))) }
                        (parts::plain_button(&lang.word("landscape-need-again"), "again", "yes"))
                    }
                    h2 { (lang.word("landscape-need-columns")) }
                    (shared::header_row(ctx, &self.all.head))
                    (self.columns(ctx))
                }))
                h2 { (lang.word("landscape-need-rows")) }
                (table_of(ctx, rows.unwrap_or_default()).plain(lang))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(table_of(ctx, &self.all.need.rows))
    }
}

/// Publishes the list, or looks again with other columns.
pub(crate) fn publish(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = drafts::of::<Draft>(ctx)?;
    if choose_header(ctx, &mut draft, fields)? {
        // Everything on the page follows from the column names: it is shown once more.
        drafts::keep(ctx, id, &draft)?;
        return Ok(Next::page(Draft::place(ctx, id)));
    }
    for at in 0..1_000 {
        let Some(name) = fields.get(&format!("name-{at}")) else { break };
        let theme = fields.get(&format!("theme-{at}")).unwrap_or_default();
        let code = fields.get(&format!("role-{at}")).unwrap_or_default();
        draft.chosen.insert(name.to_owned(), role_of(code, theme));
    }
    drafts::keep(ctx, id, &draft)?;
    if fields.get("again").is_some() {
        return Ok(Next::page(Draft::place(ctx, id)));
    }
    let found = draft.found(ctx)?;
    if found.need.rows.is_empty() {
        return Err(Failure::at_field("again", "landscape-refused-no-numbers"));
    }
    let state = shared::state(ctx);
    let sha256 = ctx.services.keep_file(&found.need.to_bytes()).map_err(Failure::Fault)?;
    let known = state.reference().current_needs();
    let mut same =
        known.filter(|(_, sheet)| sheet.title.seen_by(ctx.audience) == Some(draft.title.as_str()));
    let act = NeedPublished {
        id: same.next().map_or_else(|| ctx.fresh_id('s'), |(id, _)| id),
        sha256: sha256.into(),
        rows: found.need.rows.len() as u64,
        day: draft.day,
        title: Said::text(&draft.title),
        source: Said::text(&draft.source),
    };
    let next = Next::act(Act::NeedPublished(act), "landscape/gaps").ending(id);
    Ok(next.saying("landscape-said-need"))
}

/// Takes the row that is said to hold the column names, and whether it is another one.
fn choose_header(ctx: &Ctx, draft: &mut Draft, fields: &Fields) -> Result<bool, Failure> {
    let Some(said) = fields.get("header") else { return Ok(false) };
    let row: u64 =
        said.parse().map_err(|_| Failure::at_field("header", "landscape-refused-choose"))?;
    if row == draft.found(ctx)?.head.row.unwrap_or(NO_HEADER) {
        return Ok(false);
    }
    draft.header = Some(row);
    draft.chosen.clear();
    // What was chosen must be readable before it is kept.
    draft.found(ctx)?;
    Ok(true)
}
