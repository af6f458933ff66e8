//! Step 4 of 5: are these the same organisation? What numbers settled alone, one card after the
//! other for what they did not, and all of it as a spreadsheet.

use std::collections::BTreeMap;

use faces::parts;
use faces::table::{Cell, Column, Query, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next};
use hub::Id;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::steps::StepView;
use super::{by_link, draft, place, plan};
use crate::act::FileKind;
use crate::import::{Answer, Conflict, Duplicate, Like, Match, Plan};
use crate::model::{Claim, Keep};
use crate::pages::drafts::keep;
use crate::pages::duplicates::{self, Card, SheetView, kept, lines, told};
use crate::pages::reasons::{self, Phrase};
use crate::pages::{labels, shared};

/// How many names that a number settled, and how many that wait, are listed.
const SHOWN: usize = 50;

/// A name of the file that waits for an answer.
#[derive(Serialize, JsonSchema)]
pub struct LookAlikeView {
    /// The name in the file.
    name: String,
    /// The row it first stands in, as people count.
    row: u64,
    /// The entry it may be; none when it may be another row of the file.
    actor: Option<Id>,
    /// The name of whom it may be.
    like: String,
    /// How alike the names are, from 0 to 1000.
    alike: u16,
    /// Why it is asked about, in words.
    why: String,
}

impl LookAlikeView {
    pub(super) fn of(ctx: &Ctx, one: &Duplicate) -> Self {
        Self {
            name: one.told.name.clone(),
            row: one.row,
            actor: one.actor(),
            like: other_name(ctx, one),
            alike: one.likeness.alike,
            why: reasons::said(ctx.lang, &why(ctx, one)),
        }
    }
}

impl StepView {
    pub(super) fn duplicates_step(&self, ctx: &Ctx) -> Markup {
        let Some(plan) = &self.plan else { return html! {} };
        let open: Vec<&Duplicate> = self.draft.open(plan).collect();
        html! {
            p.lead { (self.lead(ctx, plan, open.len())) }
            @if !plan.matched.is_empty() { (self.matched(ctx, &plan.matched)) }
            @match self.shown(ctx, &open) {
                Some(one) => (self.asked(ctx, one, &open)),
                None => (self.nothing_open(ctx, plan)),
            }
        }
    }

    /// How many rows are ready, how many a number settled, how many need an eye.
    fn lead(&self, ctx: &Ctx, plan: &Plan, open: usize) -> String {
        let (lang, rows) = (ctx.lang, plan.counts);
        let answered = self.draft.answered();
        let ready = rows.new + rows.update + rows.unchanged + rows.repeated;
        let mut said = vec![lang.t("landscape-ready", &[("n", ready.into())])];
        if !plan.matched.is_empty() {
            let matched = [("n", plan.matched.len().into())];
            said.push(lang.t("landscape-matched", &matched));
        }
        if open > 0 {
            let place = [("n", (answered + open).into()), ("number", (answered + 1).into())];
            said.push(lang.t("landscape-need-your-eye", &place));
        }
        said.join(" ")
    }

    /// The look-alike asked for, else the most useful one.
    fn shown<'p>(&self, ctx: &Ctx, open: &[&'p Duplicate]) -> Option<&'p Duplicate> {
        let wanted = ctx.query.get("name");
        let found = open.iter().find(|one| Some(one.key.as_str()) == wanted);
        found.or_else(|| open.first()).copied()
    }

    fn asked(&self, ctx: &Ctx, one: &Duplicate, open: &[&Duplicate]) -> Markup {
        let lang = ctx.lang;
        let later = parts::plain_button(&lang.word("landscape-all-later"), "all", "later");
        html! {
            (self.card(ctx, one, open).show(ctx))
            @if !by_link(ctx) {
                p {
                    a href=(ctx.href(&self.path("duplicates/sheet"))) {
                        (lang.word("landscape-dup-sheet"))
                    }
                    " " span.small.muted { (lang.word("landscape-dup-sheet-hint")) }
                }
            }
            (parts::form(ctx, &self.path("duplicates"), later))
            @if open.len() > 1 {
                h2 { (lang.word("landscape-card-list")) }
                (self.list(ctx, open, SHOWN).plain(lang))
            }
        }
    }

    fn nothing_open(&self, ctx: &Ctx, plan: &Plan) -> Markup {
        let words = match () {
            () if !plan.duplicates.is_empty() && self.kind == FileKind::Activities => {
                "landscape-look-alikes-later-activities"
            }
            () if !plan.duplicates.is_empty() => "landscape-look-alikes-later",
            () if !self.draft.given.is_empty() => "landscape-look-alikes-answered",
            () => "landscape-no-look-alikes",
        };
        html! { (self.onwards(ctx, "check", words)) (self.undo(ctx)) }
    }

    /// The form that takes the last answer back.
    fn undo(&self, ctx: &Ctx) -> Markup {
        if self.draft.given.is_empty() {
            return html! {};
        }
        parts::form(
            ctx,
            &self.path("duplicates/undo"),
            html! {
                button.button.quiet type="submit" data-key="0" {
                    (ctx.lang.word("landscape-dup-undo"))
                }
            },
        )
    }

    fn card(&self, ctx: &Ctx, one: &Duplicate, open: &[&Duplicate]) -> Card {
        let lang = ctx.lang;
        let row = |row: u64| lang.t("landscape-in-file", &[("row", row.into())]);
        let known = one.actor().and_then(|id| shared::state(ctx).actor(id));
        let (head, other) = match (&one.of, known) {
            (Like::Row(at, told), _) => ((row(*at), None), told.clone()),
            (Like::Entry(id), known) => {
                let page = ctx.href(&format!("orgs/{id}"));
                let said = known.map(|actor| told(ctx, actor)).unwrap_or_default();
                ((lang.word("landscape-already-here"), Some(page)), said)
            }
        };
        let alike = alike(open, one);
        let label = lang.t("landscape-card-alike", &[("n", alike.len().into())]);
        let names = alike.iter().map(|like| (like.told.name.clone(), other_name(ctx, like)));
        let keep = ["landscape-keep-file", "landscape-keep-here", "landscape-dup-keep-both"];
        let done = [
            ("done", self.draft.answered().into()),
            ("n", (self.draft.answered() + open.len()).into()),
        ];
        Card {
            to: self.path("duplicates"),
            about: vec![("key", one.key.clone()), ("of", one.other())],
            heads: [(row(one.row), None), head],
            // By a link nothing that is known is changed.
            lines: lines(ctx, [&one.told, &other], known.is_some() && !by_link(ctx), 1),
            keep: keep.map(|id| lang.word(id)),
            stands: 1,
            why: reasons::shown(lang, &why(ctx, one)),
            answers: answers(ctx, one),
            alike: (!alike.is_empty()).then(|| (label, names.collect())),
            note: format!(
                "{} {}",
                lang.t("landscape-card-done", &done),
                lang.word(if by_link(ctx) {
                    "landscape-mine-card-hint"
                } else {
                    "landscape-card-hint"
                })
            ),
            undo: self.undo(ctx),
        }
    }

    /// The names that a registry number led to an entry, at most so many.
    fn matched(&self, ctx: &Ctx, all: &[Match]) -> Markup {
        let lang = ctx.lang;
        let left = all.len().saturating_sub(SHOWN);
        parts::details(
            &lang.word("landscape-matched-list"),
            html! {
                ul { @for one in all.iter().take(SHOWN) { li {
                    bdi { (one.name) } " = " (labels::org_link(ctx, one.actor))
                    " (" bdi { (one.number.to_string()) } ")"
                } } }
                @if left > 0 { p.muted { (lang.t("landscape-and-more", &[("n", left.into())])) } }
            },
        )
    }

    /// The look-alikes that wait, the most useful first, at most `most`.
    pub(super) fn list(&self, ctx: &Ctx, open: &[&Duplicate], most: usize) -> Table {
        let lang = ctx.lang;
        let mut table = Table::new(
            String::new(),
            vec![
                Column::text("file", lang.word("landscape-card-in-file")).unsorted(),
                Column::text("like", lang.word("landscape-card-like")).unsorted(),
                Column::text("why", lang.word("landscape-why-we-ask")).unsorted(),
            ],
        );
        table.empty = Some(lang.word("landscape-no-look-alikes"));
        for one in open.iter().take(most) {
            let name = Query::default().with("name", &one.key);
            let here = format!("{}{name}", self.path("duplicates"));
            let [name, other] =
                duplicates::read_names(lang, [&one.told.name, &other_name(ctx, one)]);
            table.push(vec![
                Cell::link(name, ctx.href(&here)),
                Cell::text(other),
                Cell::text(reasons::said(lang, &why(ctx, one))),
            ]);
        }
        table
    }
}

/// The name of whom a name may mean.
fn other_name(ctx: &Ctx, one: &Duplicate) -> String {
    match &one.of {
        Like::Entry(id) => labels::org(ctx, *id),
        Like::Row(_, told) => told.name.clone(),
    }
}

/// Why a name is asked about: what does not go together first.
fn why(ctx: &Ctx, one: &Duplicate) -> Vec<Phrase> {
    let conflict = one.conflict.as_ref().map(|it| conflict(ctx, it));
    conflict.into_iter().chain(reasons::why(&one.likeness)).collect()
}

fn conflict(ctx: &Ctx, conflict: &Conflict) -> Phrase {
    let number = |number: &Claim| number.to_string().into();
    match conflict {
        Conflict::SeveralOfThisName(n) => Phrase("landscape-why-several", vec![("n", (*n).into())]),
        Conflict::NameOfAnother { number: own, other } => {
            let other = ("other", labels::org(ctx, *other).into());
            Phrase("landscape-why-name-of-another", vec![("number", number(own)), other])
        }
        Conflict::NumberOfAnother { number: own, second, other } => {
            let other = ("other", labels::org(ctx, *other).into());
            let numbers = [("number", number(own)), ("second", number(second))];
            Phrase("landscape-why-number-of-another", numbers.into_iter().chain([other]).collect())
        }
        Conflict::OtherNumber { said, known } => {
            let numbers = vec![("said", number(said)), ("known", number(known))];
            Phrase("landscape-why-number-known", numbers)
        }
        Conflict::OtherRegister { said, known } => {
            let numbers = vec![("said", number(said)), ("known", number(known))];
            Phrase("landscape-why-number-mixed", numbers)
        }
        Conflict::OtherForm(own) => {
            Phrase("landscape-why-number-form", vec![("number", number(own))])
        }
    }
}

/// The answers, the likeliest first.
fn answers(ctx: &Ctx, one: &Duplicate) -> Vec<duplicates::Answer> {
    let answer = |code, label: &str, key| duplicates::Answer::new(code, ctx.lang.word(label), key);
    if by_link(ctx) {
        // A branch is another organisation, and has a list of its own.
        return vec![
            answer("same", "landscape-mine-same", '1'),
            answer("different", "landscape-mine-different", '2'),
            answer("later", "landscape-later", '3'),
        ];
    }
    let mut all = vec![
        answer("same", "landscape-same", '1'),
        answer("part", "landscape-branch", '2'),
        answer("different", "landscape-different", '3'),
        answer("later", "landscape-later", '4'),
    ];
    if one.likeness.is_of_a_branch() {
        all.swap(0, 1);
    }
    all
}

/// Others that are asked about for the same kinds of reasons.
fn alike<'p>(open: &[&'p Duplicate], shown: &Duplicate) -> Vec<&'p Duplicate> {
    open.iter().copied().filter(|one| one.key != shown.key && one.is_like(shown)).collect()
}

/// What is taken from the file over what is known, as chosen on the card.
fn taken(fields: &Fields) -> BTreeMap<String, Keep> {
    let key = |key: &str| key.strip_prefix("f-").unwrap_or(key).to_owned();
    kept(fields).map(|(name, keep)| (key(name), keep)).collect()
}

/// The answer of the form about one name.
fn given(fields: &Fields, of: String, take: BTreeMap<String, Keep>) -> Answer {
    match fields.get("answer") {
        Some("same") => Answer::Same { of, take },
        Some("part") => Answer::PartOf { of },
        Some("different") => Answer::Different { from: of },
        _ => Answer::Later,
    }
}

/// Keeps an answer about one look-alike, and about those like it where asked to; or leaves all
/// for later.
pub(crate) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    let planned = plan(ctx, id, &draft)?;
    let open: Vec<&Duplicate> = draft.open(&planned).collect();
    let all = fields.get("all") == Some("later");
    let shown = open.iter().find(|one| Some(one.key.as_str()) == fields.get("key"));
    let answers: Vec<(String, Answer)> = match shown {
        _ if all => open.iter().map(|one| (one.key.clone(), Answer::Later)).collect(),
        Some(shown) => {
            let like = alike(&open, shown);
            let like = like.into_iter().filter(|_| fields.get("alike").is_some());
            // What is kept was chosen for the one that was shown alone.
            let same = |one: &Duplicate, take| (one.key.clone(), given(fields, one.other(), take));
            let shown = std::iter::once(same(shown, taken(fields)));
            shown.chain(like.map(|one| same(one, BTreeMap::new()))).collect()
        }
        None => Vec::new(),
    };
    if !answers.is_empty() {
        draft.answer(answers);
        keep(ctx, id, &draft)?;
    }
    Ok(Next::page(format!("{}/{id}/duplicates", place(ctx))))
}

/// Takes the last answers back.
pub(crate) fn take_back(ctx: &Ctx, _: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    draft.take_back();
    keep(ctx, id, &draft)?;
    Ok(Next::page(format!("{}/{id}/duplicates", place(ctx))).saying("landscape-dup-undone"))
}

/// The look-alikes that wait, to be answered in a spreadsheet.
pub(crate) fn look_alikes_sheet(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (id, draft) = draft(ctx)?;
    let planned = plan(ctx, id, &draft)?;
    let row = |one: &Duplicate| {
        let (pair, why) = (duplicates::of_row(id, one), reasons::said(ctx.lang, &why(ctx, one)));
        [pair, one.told.name.clone(), other_name(ctx, one), why]
    };
    Ok(Box::new(SheetView::of(ctx.lang, draft.open(&planned).map(row))))
}
