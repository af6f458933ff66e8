//! Two charters side by side: that in force, a draft, or any model.

use faces::{Ctx, Failure};
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::studio::{drafted, studio};
use crate::file;
use crate::model::Charter;
use crate::model::compare::{Difference, differences};
use crate::state::State;
use crate::studio::begin::{self, IN_FORCE};

/// In what a charter differs from another, clause by clause.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CompareView {
    /// The charter that is compared: `in_force`, a draft, a model.
    pub of: Option<String>,
    /// What it is called.
    pub of_title: String,
    /// The one it is compared with.
    pub with: Option<String>,
    /// What that one is called.
    pub with_title: String,
    /// Everything in which the first differs from the second; none until both are chosen.
    pub differences: Option<Vec<Difference>>,
    /// What can be compared: word and title.
    pub choices: Vec<(String, String)>,
}

/// The two charters that the address names.
///
/// # Errors
/// `NotFound` when it names one that there is not.
pub fn compare(ctx: &Ctx) -> Result<CompareView, Failure> {
    let choices = choices(ctx);
    let has_own = choices.iter().any(|(word, _)| word == IN_FORCE);
    let of = ctx.query.get("of").or(Some(IN_FORCE).filter(|_| has_own));
    let with = ctx.query.get("with").or(Some(IN_FORCE).filter(|own| has_own && of != Some(own)));
    let read = |word: Option<&str>| match word {
        Some(word) => named(ctx, word).map(Some).ok_or(Failure::NotFound),
        None => Ok(None),
    };
    let (one, other) = (read(of)?, read(with)?);
    let title = |charter: &Option<Charter>| {
        charter.as_ref().map(|charter| charter.title.clone()).unwrap_or_default()
    };
    let found = one.as_ref().zip(other.as_ref()).map(|(one, other)| differences(other, one));
    Ok(CompareView {
        of: of.map(str::to_owned),
        of_title: title(&one),
        with: with.map(str::to_owned),
        with_title: title(&other),
        differences: found,
        choices,
    })
}

/// The charter of a word in an address.
fn named(ctx: &Ctx, word: &str) -> Option<Charter> {
    if let Ok(id) = word.parse::<Id>() {
        return drafted(ctx, id);
    }
    let text = begin::text(ctx.hub.room::<State>(), word)?;
    file::parse(&text).ok()
}

fn choices(ctx: &Ctx) -> Vec<(String, String)> {
    let state = ctx.hub.room::<State>();
    let studio = studio(ctx);
    let mut all = Vec::new();
    if let Some(charter) = state.charter() {
        all.push((IN_FORCE.to_owned(), charter.title.clone()));
    }
    if ctx.audience.person.is_some() {
        let whole = state.open_drafts().filter_map(|(id, draft)| Some((id, draft.whole()?.title)));
        all.extend(whole.map(|(id, title)| (id.to_string(), title)));
        all.extend(studio.drafts.into_iter().map(|draft| (draft.id.to_string(), draft.title)));
    }
    all.extend(studio.models.into_iter().map(|model| (model.id, model.title)));
    all
}
