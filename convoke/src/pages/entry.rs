//! One act: when, by whom, in which role, what it says, and the state it is in.

use std::collections::BTreeMap;

use faces::{AnyView, Ctx, Failure, Sheet, View, parts};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::Front;
use super::list::Row;
use super::values;
use super::words::not_promised;
use crate::product;

/// One act.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Act {
    /// What the list says of it.
    #[serde(flatten)]
    pub row: Row,
    /// How many acts the record holds.
    pub size: u64,
    /// Its leaf hash, in base64url.
    pub leaf: String,
    /// The entry itself: canonical JSON, byte for byte.
    pub entry: String,
    /// Its open fields.
    pub open: Value,
    /// The words that this reader may read, by the name of their field.
    pub words: BTreeMap<String, Value>,
    /// How many commitments it carries that this reader cannot read: withheld, erased or decoys.
    pub closed: usize,
    /// Earlier acts it rests on.
    pub rests_on: Vec<u64>,
    /// The ballot that this one took the place of.
    pub replaces: Option<u64>,
    /// The ballot that took the place of this one.
    pub replaced_by: Option<u64>,
}

/// The view.
pub fn view(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let ctx = front.ctx;
    let index: u64 = ctx.arg_as("index")?;
    let lines = front.asked.live.lines(index, 1, ctx.audience).map_err(Failure::Fault)?;
    let line = lines.first().ok_or(Failure::NotFound)?;
    let (replaces, replaced_by) = ctx.hub.room::<decisions::State>().ballots_beside(index);
    let open = serde_json::from_str(line.entry.act.pub_.as_str()).unwrap_or_default();
    Ok(Box::new(Act {
        row: Row::of(ctx, &front.asked.live, line),
        size: ctx.hub.size(),
        leaf: line.leaf.clone(),
        entry: line.bytes.clone(),
        open,
        closed: line.entry.act.hid.len().saturating_sub(line.words.len()),
        words: line.words.clone(),
        rests_on: line.entry.act.refs.iter().map(|r| r.i).collect(),
        replaces,
        replaced_by,
    }))
}

impl View for Act {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let row = &self.row;
        let term = |id: &str| html! { (lang.word(id)) };
        let facts = vec![
            (term("frame-record-at"), parts::minute(lang, row.at)),
            (term("frame-record-by"), parts::name(&row.by)),
            (term("frame-record-role"), coded(ctx, "role", &row.role)),
            (term("frame-record-state"), states(ctx, &row.state)),
            (term("frame-record-signed"), html! { (lang.word(signed_words(row.signed))) }),
        ];
        let main = html! {
            (parts::definitions(&facts))
            (self.says(ctx))
            (parts::details(&lang.word("frame-record-raw"), html! {
                p { (lang.word("frame-record-leaf")) " " (parts::hash(&self.leaf)) }
                pre dir="ltr" tabindex="0" { code { (self.entry) } }
            }))
        };
        Sheet {
            title: lang.t("frame-record-one", &[("index", row.index.to_string().into())]),
            crumbs: vec![(lang.word("frame-record"), "record".to_owned())],
            lead: Some(html! { (row.what) " " span.small.muted dir="ltr" { (row.kind) } }),
            main: Some(main),
            side: Some(html! { (self.links(ctx)) (not_promised(ctx)) }),
            ..Sheet::default()
        }
    }
}

const fn signed_words(signed: bool) -> &'static str {
    if signed { "frame-record-by-actor" } else { "frame-record-by-host" }
}

/// recorded → published → witnessed, with what was reached marked.
pub fn states(ctx: &Ctx, reached: &str) -> Markup {
    let all = ["recorded", "published", "witnessed"];
    let last = all.iter().position(|state| *state == reached).unwrap_or(0);
    html! {
        @for (n, state) in all.iter().enumerate() {
            @if n > 0 { " " (ctx.lang.arrow()) " " }
            @if n <= last { b { (ctx.lang.word(&format!("faces-{state}"))) " ✓" } }
            @else { span.muted { (ctx.lang.word(&format!("faces-{state}"))) } }
        }
    }
}

impl Act {
    fn says(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let open = self.open.as_object().into_iter().flatten();
        html! {
            h2 { (lang.word("frame-record-says")) }
            dl.facts {
                @for (name, value) in open {
                    dt title=(name) { (field(ctx, name)) } dd { (shown(ctx, name, value)) }
                }
                @for (name, value) in &self.words {
                    dt title=(name) { (field(ctx, name)) } dd dir="auto" { (plain(value)) }
                }
            }
            @if self.closed > 0 {
                p.muted { (lang.t("frame-record-closed", &[("n", self.closed.into())])) }
            }
        }
    }

    fn links(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let index = self.row.index;
        html! {
            ul.rows {
                li { a href=(ctx.href(&format!("record/{index}/verify"))) {
                    (lang.word("frame-record-verify"))
                } }
                @for earlier in &self.rests_on {
                    li { a href=(ctx.href(&format!("record/{earlier}"))) {
                        (lang.t("frame-record-rests-on", &[("index", earlier.to_string().into())]))
                    } }
                }
                @for (other, label) in [
                    (self.replaces, "frame-record-replaces"),
                    (self.replaced_by, "frame-record-replaced-by"),
                ] {
                    @if let Some(other) = other { li {
                        a href=(ctx.href(&format!("record/{other}"))) {
                            (lang.t(label, &[("index", other.to_string().into())]))
                        }
                    } }
                }
                @if index > 0 {
                    li { a rel="prev" href=(ctx.href(&format!("record/{}", index - 1))) {
                        (lang.word("frame-record-before"))
                    } }
                }
                @if index + 1 < self.size {
                    li { a rel="next" href=(ctx.href(&format!("record/{}", index + 1))) {
                        (lang.word("frame-record-after"))
                    } }
                }
            }
        }
    }
}

/// What a field of an act is called; its own name where we have no word for it.
fn field(ctx: &Ctx, name: &str) -> Markup {
    let id = format!("frame-field-{}", name.replace('_', "-"));
    match ctx.lang.has(&id) {
        true => html! { (ctx.lang.word(&id)) },
        false => html! { span dir="ltr" { (name) } },
    }
}

/// An open value of a field: whom or what an id names, where it has a page; what a code means; a
/// list as a list.
fn shown(ctx: &Ctx, field: &str, value: &Value) -> Markup {
    match value {
        Value::String(text) => match text.parse().ok().and_then(|id| product::named(ctx, id)) {
            Some((name, to)) => parts::link(&ctx.href(&to), &name),
            None => coded(ctx, field, text),
        },
        Value::Bool(yes) => {
            html! { (ctx.lang.word(if *yes { "frame-yes" } else { "frame-no" })) }
        }
        Value::Array(all) => {
            html! { ul { @for one in all { li { (shown(ctx, field, one)) } } } }
        }
        Value::Object(all) => html! {
            dl.facts { @for (name, value) in all {
                dt title=(name) { (self::field(ctx, name)) } dd {
                    (shown(ctx, told_of(field, name), value))
                }
            } }
        },
        Value::Number(number) => match number.as_i64() {
            Some(number) => html! { (ctx.lang.number(number)) },
            None => html! { bdi { (number) } },
        },
        Value::Null => html! { (faces::lang::NO_VALUE) },
    }
}

/// The field that a value inside another is told of: what is said of each seat, for example, is
/// what the field around the seats is about.
fn told_of<'f>(around: &'f str, own: &'f str) -> &'f str {
    if values::is_choice(around) && !values::is_choice(own) { around } else { own }
}

/// A code with what it means before it; alone where it is no code of ours.
fn coded(ctx: &Ctx, field: &str, code: &str) -> Markup {
    html! {
        @if let Some(words) = values::words(ctx, field, code) {
            (words) " " span.small.muted dir="ltr" { (code) }
        } @else {
            bdi { (code) }
        }
    }
}

/// A value as plain text.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
