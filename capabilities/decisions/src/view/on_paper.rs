//! Ballots on paper: those that were brought in, and the sheet that is about to be.

use faces::lang::Tag;
use faces::table::fold;
use faces::{Ctx, Failure};
use hub::{Id, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Done, Made, named};
use crate::act::{Act, PaperBallotCorrected, PaperBallotsRecorded};
use crate::import::{Fate, PlannedRow, TypedRow, Words, plan};
use crate::model::{Choice, Elector, Motion};

/// The view of `decisions/{n}/paper`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PaperView {
    /// Its number.
    pub n: u64,
    /// What it is called.
    pub title: String,
    /// The sheet that is about to be brought in: the draft it is kept under.
    pub draft: Option<Id>,
    /// Its rows, each accounted for.
    pub rows: Vec<PaperRow>,
    /// How many rows have each fate.
    pub fates: Vec<(Fate, usize)>,
    /// Every ballot that was brought in, corrected ones too.
    pub brought_in: Vec<BroughtRow>,
    /// Whether the reader may bring ballots in.
    pub may: bool,
    /// Seats whose ballot the reader may correct: id and name.
    pub correctable: Vec<(String, String)>,
}

/// A row of the sheet.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PaperRow {
    /// Its number in the sheet.
    pub number: u64,
    /// The seat or member, as it was typed.
    pub who: String,
    /// The answer, as it was typed.
    pub answer: String,
    /// The seat that is meant, by name.
    pub seat: Option<String>,
    /// The choice that is meant.
    pub choice: Option<Choice>,
    /// What becomes of it.
    pub fate: Fate,
}

/// A ballot that was brought in.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BroughtRow {
    /// The seat, by name.
    pub seat: String,
    /// What was chosen.
    pub choice: Choice,
    /// What was wrong with the one before, where this one corrects it.
    pub corrects: Option<String>,
    /// Whether it is the one that counts.
    pub counts: bool,
    /// When, by whom.
    pub made: Done,
}

/// Ballots on paper of a motion.
///
/// # Errors
/// `NotFound` when there is no such motion or draft.
pub fn on_paper(ctx: &Ctx) -> Result<PaperView, Failure> {
    let (motion, made) = (named(ctx)?, Made::new(ctx));
    let draft: Option<Id> = match ctx.query.get("draft") {
        None => None,
        Some(text) => Some(text.parse().map_err(|_| Failure::NotFound)?),
    };
    let planned = draft.map(|id| planned(ctx, motion, id)).transpose()?.unwrap_or_default();
    let count = |fate: Fate| (fate, planned.iter().filter(|row| row.fate == fate).count());
    let fates = Fate::ALL.map(count).into_iter().filter(|(_, count)| *count > 0).collect();
    let paper = motion.vote.as_ref().map(|vote| vote.paper.as_slice()).unwrap_or_default();
    let counted = |seat: &str| motion.vote.as_ref()?.ballots.get(seat).map(|it| it.made.entry);
    Ok(PaperView {
        n: motion.n,
        title: made.title(motion),
        draft,
        fates,
        rows: planned.into_iter().map(|row| paper_row(&made, row)).collect(),
        brought_in: paper
            .iter()
            .map(|one| BroughtRow {
                seat: made.labels.seat(&one.seat),
                choice: one.choice,
                corrects: one.corrects.as_ref().and_then(|said| made.read(said)),
                counts: counted(&one.seat) == Some(one.made.entry),
                made: made.done(&one.made),
            })
            .collect(),
        may: may_bring_in(ctx, motion),
        correctable: correctable(&made, motion),
    })
}

fn paper_row(made: &Made, row: PlannedRow) -> PaperRow {
    PaperRow {
        number: row.typed.number,
        seat: row.seat.map(|seat| made.labels.seat(&seat)),
        choice: row.choice,
        fate: row.fate,
        who: row.typed.who,
        answer: row.typed.answer,
    }
}

/// What becomes of each row of a kept sheet, as the vote stands now.
///
/// # Errors
/// `NotFound` when the reader keeps no such sheet.
pub fn planned(ctx: &Ctx, motion: &Motion, draft: Id) -> Result<Vec<PlannedRow>, Failure> {
    let kept = ctx.services.draft(draft, ctx.audience.person).ok_or(Failure::NotFound)?;
    let rows: Vec<TypedRow> = serde_json::from_slice(&kept).map_err(|_| Failure::NotFound)?;
    let made = Made::new(ctx);
    let charter = made.labels.charter();
    let words = Words {
        seat: &|elector| {
            let held = elector.actor.map(|actor| made.labels.organisation(actor));
            [elector.seat.clone(), made.labels.seat(&elector.seat)]
                .into_iter()
                .chain(held)
                .collect()
        },
        groups: &|elector| groups(&made, elector),
        is_other_seat: &|name| charter.is_some_and(|charter| charter.seat(name).is_some()),
        choice: &|word| choice(ctx, word),
    };
    Ok(plan(motion, made.members, ctx.now, rows, &words))
}

fn groups(made: &Made, elector: &Elector) -> Vec<String> {
    let mut names =
        vec![elector.constituency.clone(), made.labels.constituency(&elector.constituency)];
    names.extend(elector.chamber.iter().flat_map(|id| [id.clone(), made.labels.chamber(id)]));
    names
}

/// The choice a folded word stands for, in any of the six languages.
fn choice(ctx: &Ctx, word: &str) -> Option<Choice> {
    let all = [Choice::Agree, Choice::Disagree, Choice::Abstain];
    all.into_iter().find(|choice| {
        let message = format!("decisions-paper-means-{}", choice.as_str());
        word == choice.as_str() || is_among(ctx, &message, word)
    })
}

/// Whether a folded word is one of the words that a message lists, in any of the six languages.
pub(crate) fn is_among(ctx: &Ctx, message: &str, word: &str) -> bool {
    Tag::ALL.into_iter().any(|tag| {
        let list = ctx.lang.other(tag).word(message);
        list.split('/').any(|one| fold(one.trim()) == word)
    })
}

/// Whether the reader may bring ballots of some seat in.
pub(crate) fn may_bring_in(ctx: &Ctx, motion: &Motion) -> bool {
    let Some(vote) = &motion.vote else { return false };
    let mut waiting = motion.electorate().iter().filter(|one| !vote.has_voted(&one.seat));
    waiting.any(|elector| {
        let ballots = [(elector.seat.clone(), Choice::Agree)].into();
        ctx.lets(Act::PaperBallotsRecorded(PaperBallotsRecorded { motion: motion.id, ballots }))
    })
}

fn correctable(made: &Made, motion: &Motion) -> Vec<(String, String)> {
    let lets = |seat: &String| {
        made.ctx.lets(Act::PaperBallotCorrected(PaperBallotCorrected {
            motion: motion.id,
            seat: seat.clone(),
            choice: Choice::Agree,
            reason: Said::default(),
        }))
    };
    let seats = motion.electorate().iter().map(|elector| &elector.seat);
    seats.filter(|seat| lets(seat)).map(|seat| (seat.clone(), made.labels.seat(seat))).collect()
}
