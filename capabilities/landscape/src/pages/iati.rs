//! `landscape/iati`: what goes out as IATI, what stays out and why; and the two files themselves,
//! which hang on the lists they tell of.

use std::io::{self, Write};
use std::sync::Arc;

use faces::lang::Tag;
use faces::parts::{self, Choice, Tone};
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, NextAction, Sheet, View};
use formats::iati::Mended;
use hub::{Id, Refusal};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{labels, shared};
use crate::model::Day;
use crate::view::iati::{self, Asked, Left, Tally, org_identifier};

/// The ending of both files.
pub(super) const ENDING: &str = "iati.xml";

/// Rows from which on counting takes longer than a page may.
const MANY: u64 = 20_000;

/// Activities and organisations, counted.
type Counted = Result<(Tally, Tally), String>;

/// What would go out.
#[derive(Serialize, JsonSchema)]
pub struct IatiView {
    /// Who reports what its owner cannot report.
    by: Option<Id>,
    /// The language that words of lists and names are in, where that is said.
    words: Option<&'static str>,
    /// Organisations that could report, by name.
    reporters: Vec<(Id, String)>,
    /// Activities.
    activities: Tally,
    /// Organisations.
    organisations: Tally,
}

/// Makes the page.
pub(super) fn view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (mut everyone, mut reporters) = (Vec::new(), Vec::new());
    for (number, actor) in shared::state(ctx).actors() {
        everyone.push(number);
        if org_identifier(actor).is_some() {
            reporters.push((actor.id, labels::actor(ctx, actor)));
        }
    }
    reporters.sort_by(|one, other| (&one.1, one.0).cmp(&(&other.1, other.0)));
    let by = reporter(ctx);
    let (activities, organisations) = counts(ctx, by, &everyone)?;
    Ok(Box::new(IatiView { by, words: words(ctx), reporters, activities, organisations }))
}

/// What would become of all activities and organisations, kept for this version of the landscape,
/// for each who could report.
fn counts(ctx: &Ctx, by: Option<Id>, everyone: &[u32]) -> Result<(Tally, Tally), Failure> {
    let state = shared::state(ctx);
    // Whoever has no identifier changes nothing, and has no counts of its own.
    let able = by.and_then(|id| state.actor(id)).filter(|actor| org_identifier(actor).is_some());
    let able = able.map(|actor| actor.id.to_string()).unwrap_or_default();
    let key = format!("landscape.iati.{able}.{}", words(ctx).unwrap_or_default());
    let version = shared::version(&[&Day::of(ctx.now).to_string()], state.version());
    let rows: u64 = state.current_datasets().map(|(_, _, version)| version.rows).sum();
    let rows = rows + everyone.len() as u64;
    if rows > MANY && ctx.derived.find::<Counted>(&key, version).is_none() {
        ctx.aside("landscape/iati")?;
    }
    let counted: Arc<Counted> = ctx.derived.get(&key, version, || {
        with(ctx, |asked| {
            let (_, activities) = iati::activities(asked, None, io::sink())?;
            let (_, organisations) = iati::organisations(asked, everyone, io::sink())?;
            Ok::<_, io::Error>((activities, organisations))
        })
        .map_err(|fault| fault.to_string())
    });
    (*counted).clone().map_err(Failure::Fault)
}

/// Writes the activities of all datasets, or of `only` one.
pub(super) fn activities(ctx: &Ctx, only: Option<Id>, out: &mut dyn Write) -> Result<(), Failure> {
    whole(ctx, with(ctx, |asked| iati::activities(asked, only, out))?.1)
}

/// Writes the organisations of these numbers.
pub(super) fn organisations(
    ctx: &Ctx,
    numbers: &[u32],
    out: &mut dyn Write,
) -> Result<(), Failure> {
    whole(ctx, with(ctx, |asked| iati::organisations(asked, numbers, out))?.1)
}

/// Whether there is something in a file; else why there is nothing, and the page that helps.
fn whole(ctx: &Ctx, tally: Tally) -> Result<(), Failure> {
    if !tally.is_empty() {
        return Ok(());
    }
    let why = Left::ALL.into_iter().find(|why| tally.left.contains_key(why));
    let why = ctx.lang.word(why.map_or("landscape-iati-nothing", message));
    let refusal = Refusal::invalid("landscape-iati-refused").with("why", why);
    let refusal = refusal.with("title", ctx.lang.word("landscape-iati-title"));
    Err(Failure::Bad(refusal.with("page", ctx.href("landscape/iati"))))
}

fn reporter(ctx: &Ctx) -> Option<Id> {
    ctx.query.get("by").and_then(|text| shared::meant(ctx, text))
}

/// The language that whoever asks says the words of lists and names are in.
fn words(ctx: &Ctx) -> Option<&'static str> {
    let code = ctx.query.get("words")?;
    Tag::ALL.into_iter().map(Tag::code).find(|tag| *tag == code)
}

fn with<R>(ctx: &Ctx, work: impl FnOnce(&Asked) -> R) -> R {
    work(&Asked {
        state: shared::state(ctx),
        audience: ctx.audience,
        file: &|sha256| ctx.services.file(sha256),
        dataset: &|sha256| shared::dataset(ctx, sha256),
        reporter: reporter(ctx),
        words: words(ctx),
        today: Day::of(ctx.now),
    })
}

/// The message that says why something stays out and how to mend it.
const fn message(why: Left) -> &'static str {
    match why {
        Left::Reporter => "landscape-iati-left-reporter",
        Left::Identifier => "landscape-iati-left-identifier",
        Left::Theme => "landscape-iati-left-theme",
        Left::Country => "landscape-iati-left-country",
        Left::Start => "landscape-iati-left-start",
        Left::Language => "landscape-iati-left-language",
        Left::Shares => "landscape-iati-left-shares",
        Left::Invalid => "landscape-iati-left-invalid",
        Left::Repeated => "landscape-iati-left-repeated",
    }
}

impl IatiView {
    fn sieve(&self, ctx: &Ctx) -> Markup {
        let nobody = Choice::new("", &ctx.lang.word("landscape-iati-nobody"));
        let each = self.reporters.iter().map(|(id, name)| Choice::new(&id.to_string(), name));
        let choices: Vec<Choice> = std::iter::once(nobody).chain(each).collect();
        let by = self.by.map(|id| id.to_string()).unwrap_or_default();
        let shown = Choice::new("", &ctx.lang.word("landscape-iati-language-shown"));
        let each = Tag::ALL.into_iter().map(|tag| Choice::new(tag.code(), tag.own_name()));
        let languages: Vec<Choice> = std::iter::once(shown).chain(each).collect();
        let language = ctx.lang.word("landscape-iati-language");
        parts::sieve(
            &ctx.href("landscape/iati"),
            None,
            html! {
                (parts::pick("by", &ctx.lang.word("landscape-iati-by"), &choices, &by))
                (parts::pick("words", &language, &languages, self.words.unwrap_or_default()))
                button.button.quiet type="submit" { (ctx.lang.word("landscape-show")) }
            },
        )
    }

    fn counts(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-iati-caption"),
            vec![
                Column::text("what", word("landscape-iati-what")).unsorted(),
                Column::number("activities", word("landscape-column-activities")).unsorted(),
                Column::number("organisations", word("landscape-column-organisations")).unsorted(),
            ],
        );
        let number = |n: u64| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let both = [&self.activities, &self.organisations];
        let mut row = |id: &str, [one, other]: [u64; 2]| {
            table.push(vec![Cell::text(word(id)), number(one), number(other)]);
        };
        row("landscape-iati-as-written", both.map(|tally| tally.as_written));
        row("landscape-iati-made", both.map(|tally| tally.made));
        for what in Mended::ALL.map(Mended::code) {
            let counts = both.map(|tally| tally.mended.get(what).copied().unwrap_or(0));
            if counts != [0, 0] {
                row(&format!("landscape-iati-mended-{what}"), counts);
            }
        }
        for why in Left::ALL {
            let counts = both.map(|tally| tally.left.get(&why).copied().unwrap_or(0));
            if counts != [0, 0] {
                row(message(why), counts);
            }
        }
        table
    }

    /// Where a file is, for whoever reports.
    fn address(ctx: &Ctx, path: &str) -> String {
        format!("{path}.{ENDING}{}", Query::of(ctx.query))
    }

    /// The file of activities, as soon as there is something in it.
    fn next(&self, ctx: &Ctx) -> Option<NextAction> {
        let ready = self.activities.as_written + self.activities.made;
        (ready > 0).then(|| NextAction {
            why: html! { (ctx.lang.t("landscape-iati-ready", &[("n", ready.into())])) },
            button: ctx.lang.word("landscape-iati-activities"),
            to: Self::address(ctx, "landscape/data"),
        })
    }
}

impl View for IatiView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let word = |id: &str| ctx.lang.word(id);
        Sheet {
            title: word("landscape-iati-title"),
            crumbs: vec![
                (word("landscape-nav"), "landscape".to_owned()),
                (word("landscape-data-title"), "landscape/data".to_owned()),
            ],
            lead: Some(html! { (word("landscape-iati-lead")) }),
            next: self.next(ctx),
            main: Some(html! {
                (self.sieve(ctx))
                (self.counts(ctx).plain(ctx.lang))
                @if self.activities.is_empty() {
                    (parts::notice(Tone::Warn, &html! { (word("landscape-iati-nothing")) }, None))
                }
                @if !self.organisations.is_empty() {
                    p { a href=(ctx.href(&Self::address(ctx, "landscape/table"))) download {
                        (word("landscape-iati-organisations"))
                    } }
                }
                p.muted { (word("landscape-iati-words")) }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.counts(ctx))
    }
}
