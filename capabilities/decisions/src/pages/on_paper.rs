//! `decisions/{n}/paper`: ballots on paper come in by sheet, looked at before they are recorded.

use std::collections::BTreeMap;

use faces::parts::{self, Field, Status as Tag};
use faces::table::{Cell, Column, Table, fold};
use faces::{Ctx, Failure, Fields, Next, Sheet, View};
use formats::best_sheet;
use hub::{Id, Refusal};
use maud::{Markup, html};

use super::decision::by_line;
use crate::act::{Act, PaperBallotCorrected, PaperBallotsRecorded};
use crate::import::{Fate, TypedRow};
use crate::model::{Choice, Motion};
use crate::rules::PAPER_MAX;
use crate::view::{self, DecisionView, PaperView};

impl View for PaperView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("decisions-paper-title"),
            crumbs: vec![
                (lang.word("decisions-title"), "decisions".to_owned()),
                (self.title.clone(), format!("decisions/{}", self.n)),
            ],
            lead: Some(lang.html("decisions-paper-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                (preview(ctx, self))
                @if self.may && self.draft.is_none() { (upload(ctx, self)) }
                (brought_in(ctx, self))
                (correcting(ctx, self))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(match self.draft {
            Some(_) => rows_table(ctx, self),
            None => brought_table(ctx, self),
        })
    }
}

/// On the page of the decision: how many ballots came in on paper.
pub(super) fn note(ctx: &Ctx, view: &DecisionView) -> Markup {
    if view.on_paper == 0 {
        return html! {};
    }
    html! {
        p { a href=(ctx.href(&format!("decisions/{}/paper", view.n))) {
            (ctx.lang.t("decisions-on-paper", &[("n", view.on_paper.into())]))
        } }
    }
}

fn upload(ctx: &Ctx, view: &PaperView) -> Markup {
    let lang = ctx.lang;
    let body = html! {
        (Field::new("sheet", &lang.word("decisions-paper-sheet"))
            .hint(&lang.word("decisions-paper-sheet-hint")).retry(ctx).file(".csv,.xlsx,.ods"))
        (parts::button(&lang.word("decisions-paper-look")))
    };
    html! {
        section id="upload" {
            (parts::form_with_file(ctx, &format!("decisions/{}/paper", view.n), body))
        }
    }
}

/// Every row with what becomes of it, and the button that records the accepted ones.
fn preview(ctx: &Ctx, view: &PaperView) -> Markup {
    let Some(draft) = view.draft else { return html! {} };
    let lang = ctx.lang;
    let accepted = view.rows.iter().filter(|row| row.fate == Fate::Accepted).count();
    html! {
        section id="preview" {
            h2 { (lang.t("decisions-paper-rows", &[("n", view.rows.len().into())])) }
            ul { @for (fate, n) in &view.fates {
                li { (lang.word(&format!("decisions-fate-{}", fate.code()))) ": " b { (lang.count(*n)) } }
            } }
            (rows_table(ctx, view).plain(lang))
            @if accepted > 0 && view.may {
                (parts::form(ctx, &format!("decisions/{}/paper/record", view.n), html! {
                    input type="hidden" name="draft" value=(draft);
                    (parts::button(&lang.t("decisions-paper-record", &[("n", accepted.into())])))
                }))
            }
            (parts::link_row(&[(
                ctx.href(&format!("decisions/{}/paper", view.n)),
                lang.word("decisions-paper-other"),
            )]))
        }
    }
}

fn fate_tag(ctx: &Ctx, fate: Fate) -> Tag {
    let word = ctx.lang.word(&format!("decisions-fate-{}", fate.code()));
    if fate == Fate::Accepted { Tag::Good(word) } else { Tag::Bad(word) }
}

fn choice_word(ctx: &Ctx, choice: Choice) -> String {
    ctx.lang.word(&format!("decisions-choice-{}", choice.as_str()))
}

fn rows_table(ctx: &Ctx, view: &PaperView) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::number("row", lang.word("decisions-paper-row")),
        Column::text("who", lang.word("decisions-paper-who")),
        Column::text("answer", lang.word("decisions-paper-answer")),
        Column::text("seat", lang.word("decisions-col-seat")),
        Column::text("choice", lang.word("decisions-paper-choice")),
        Column::text("fate", lang.word("decisions-paper-fate")).result(),
    ];
    let mut table = Table::new(lang.word("decisions-paper-table"), columns);
    for row in &view.rows {
        table.push(vec![
            Cell::Number(i64::try_from(row.number).unwrap_or(i64::MAX)),
            Cell::text(&row.who),
            Cell::text(&row.answer),
            Cell::maybe(row.seat.clone()),
            Cell::maybe(row.choice.map(|choice| choice_word(ctx, choice))),
            Cell::Status(fate_tag(ctx, row.fate)),
        ]);
    }
    table
}

/// Every ballot that was brought in; a corrected one beside its correction.
fn brought_in(ctx: &Ctx, view: &PaperView) -> Markup {
    if view.brought_in.is_empty() {
        return html! {};
    }
    html! {
        section id="brought-in" {
            h2 { (ctx.lang.word("decisions-paper-brought")) }
            (brought_table(ctx, view).plain(ctx.lang))
        }
    }
}

fn brought_table(ctx: &Ctx, view: &PaperView) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("seat", lang.word("decisions-col-seat")),
        Column::text("choice", lang.word("decisions-paper-choice")),
        Column::text("counts", lang.word("decisions-paper-counts")).result(),
        Column::text("corrects", lang.word("decisions-paper-corrects")),
        Column::text("by", lang.word("decisions-paper-by")),
    ];
    let mut table = Table::new(lang.word("decisions-paper-brought"), columns);
    for row in &view.brought_in {
        let counts = match row.counts {
            true => Tag::Good(lang.word("decisions-paper-counts-yes")),
            false => Tag::Unknown(lang.word("decisions-paper-counts-no")),
        };
        table.push(vec![
            Cell::text(&row.seat),
            Cell::text(choice_word(ctx, row.choice)),
            Cell::Status(counts),
            Cell::maybe(row.corrects.clone()),
            Cell::Rich(by_line(ctx, &row.made), row.made.at.to_string()),
        ]);
    }
    table
}

fn correcting(ctx: &Ctx, view: &PaperView) -> Markup {
    if view.correctable.is_empty() {
        return html! {};
    }
    let lang = ctx.lang;
    let seats = view.correctable.iter().map(|(id, name)| parts::Choice::new(id, name));
    let seats: Vec<parts::Choice> = seats.collect();
    let choices = [Choice::Agree, Choice::Abstain, Choice::Disagree]
        .map(|choice| parts::Choice::new(choice.as_str(), &choice_word(ctx, choice)));
    let body = html! {
        (Field::new("seat", &lang.word("decisions-col-seat")).retry(ctx).select(&seats))
        (Field::new("choice", &lang.word("decisions-paper-choice")).retry(ctx).select(&choices))
        (Field::new("reason", &lang.word("decisions-paper-wrong")).max_length(2_000)
            .retry(ctx).area(2))
        button.button.quiet type="submit" { (lang.word("decisions-paper-correct")) }
    };
    let path = format!("decisions/{}/paper/correct", view.n);
    parts::details(&lang.word("decisions-paper-correct"), parts::form(ctx, &path, body))
}

/// Reads a sheet, and keeps its rows until somebody has looked at them.
pub(super) fn look(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    is_let(ctx, motion)?;
    let no_file = || Failure::at_field("sheet", "decisions-wrong-file");
    let (name, bytes) = fields.file("sheet").ok_or_else(no_file)?;
    let rows = rows(ctx, name, bytes)?;
    let kept = serde_json::to_vec(&rows).map_err(|fault| Failure::Fault(fault.to_string()))?;
    let draft = ctx.fresh_id('b');
    ctx.services.keep_draft(draft, ctx.audience.person, &kept).map_err(Failure::Fault)?;
    Ok(Next::page(format!("decisions/{}/paper?draft={draft}", motion.n)))
}

/// Permission is asked before anything is read.
fn is_let(ctx: &Ctx, motion: &Motion) -> Result<(), Failure> {
    match view::may_bring_in(ctx, motion) {
        true => Ok(()),
        false => Err(Refusal::forbidden("decisions-refused-paper").with("n", motion.n).into()),
    }
}

fn rows(ctx: &Ctx, name: &str, bytes: &[u8]) -> Result<Vec<TypedRow>, Failure> {
    let at_sheet =
        |why| Failure::Fields(vec![faces::FieldError { field: "sheet".to_owned(), why }]);
    let unreadable = |fault| at_sheet(landscape::unreadable(ctx.lang, &fault));
    let answer = ctx.services.read_apart(name, bytes)?;
    let book = formats::isolated::decode(answer.as_slice(), u64::MAX).map_err(unreadable)?;
    let choice = best_sheet(&book, None).map_err(unreadable)?;
    let column = |message: &str| {
        let keys = choice.table.keys.iter();
        keys.map(|key| fold(key.trim())).position(|key| view::is_among(ctx, message, &key))
    };
    let missing = |message: &'static str| at_sheet(Refusal::invalid(message));
    let who = column("decisions-paper-column-seat")
        .ok_or_else(|| missing("decisions-wrong-paper-seat"))?;
    let answer = column("decisions-paper-column-answer")
        .ok_or_else(|| missing("decisions-wrong-paper-answer"))?;
    let group = column("decisions-paper-column-group");
    let sheet = book.sheets.get(choice.index).ok_or(Failure::NotFound)?;
    let typed = choice.table.rows(sheet).map(|row| TypedRow {
        number: row.number(),
        who: row.text(who).to_owned(),
        group: group.map(|at| row.text(at).to_owned()).unwrap_or_default(),
        answer: row.text(answer).to_owned(),
    });
    Ok(typed.collect())
}

/// Records what was accepted; everything else stays where it is.
pub(super) fn record(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let draft: Id = fields.need("draft", "decisions-wrong-id", "decisions-wrong-id")?;
    let planned = view::planned(ctx, motion, draft)?;
    let accepted = planned.into_iter().filter(|row| row.fate == Fate::Accepted);
    let ballots: Vec<(String, Choice)> =
        accepted.filter_map(|row| Some((row.seat?, row.choice?))).collect();
    if ballots.is_empty() {
        return Err(Refusal::invalid("decisions-refused-paper-nothing").into());
    }
    let acts = ballots.chunks(PAPER_MAX).map(|part| {
        let ballots: BTreeMap<String, Choice> = part.iter().cloned().collect();
        Act::PaperBallotsRecorded(PaperBallotsRecorded { motion: motion.id, ballots })
    });
    let to = format!("decisions/{}/paper#brought-in", motion.n);
    Ok(Next::acts(acts, to).ending(draft).saying("decisions-said-paper"))
}

pub(super) fn correct(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let choice = fields.need("choice", "decisions-wrong-choice", "decisions-wrong-choice")?;
    let act = PaperBallotCorrected {
        motion: motion.id,
        seat: super::forms::seat(fields),
        choice,
        reason: fields.words("reason", "decisions-wrong-words")?,
    };
    let to = format!("decisions/{}/paper#brought-in", motion.n);
    Ok(Next::act(Act::PaperBallotCorrected(act), to).saying("decisions-said-paper-corrected"))
}
