//! A person who acts for others: for whom, in which seats and offices, until when. Only people
//! with a public role have such a page.

use faces::{Ctx, Failure};
use hub::{At, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::{OrganisationRow, Rows};
use crate::model::Part;

/// The view of `people/{id}`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PersonView {
    /// Their id.
    pub id: Id,
    /// Their name, where it may be read.
    pub name: Option<String>,
    /// For whom they act or acted, newest first.
    pub acts_for: Vec<ActsForRow>,
    /// Offices they hold or held, newest first.
    pub offices: Vec<OfficeRow>,
}

/// An organisation a person acts for.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ActsForRow {
    /// The organisation.
    pub organisation: OrganisationRow,
    /// The one seat it is about, by name.
    pub seat: Option<String>,
    /// What they are in the organisation.
    pub title: Option<String>,
    /// In which part.
    pub part: Part,
    /// From when.
    #[schemars(with = "String")]
    pub from: At,
    /// Until when, if an end is known.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// Whether it is so now.
    pub now: bool,
}

/// An office a person holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OfficeRow {
    /// The role in the charter.
    pub role: String,
    /// What people call it.
    pub name: String,
    /// From when.
    #[schemars(with = "String")]
    pub from: At,
    /// Until when, if an end is known.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
}

/// The view of one person.
///
/// # Errors
/// `NotFound` when nobody of this id ever had a public role.
pub fn person(ctx: &Ctx) -> Result<PersonView, Failure> {
    let id: Id = ctx.arg_as("id")?;
    let rows = Rows::new(ctx);
    let acts_for: Vec<ActsForRow> = rows
        .members
        .appointments(id)
        .iter()
        .rev()
        .map(|one| ActsForRow {
            organisation: rows.organisation(one.actor),
            seat: one.seat.as_deref().map(|seat| rows.labels.seat(seat)),
            title: one.title.seen_by(ctx.audience).map(str::to_owned),
            part: one.part,
            from: one.term.from,
            until: one.term.until,
            now: one.term.covers(ctx.now),
        })
        .collect();
    let offices = offices(ctx, &rows, id);
    if acts_for.is_empty() && offices.is_empty() {
        return Err(Failure::NotFound);
    }
    Ok(PersonView { id, name: rows.labels.person(id), acts_for, offices })
}

fn offices(ctx: &Ctx, rows: &Rows, id: Id) -> Vec<OfficeRow> {
    let terms = ctx.hub.room::<charter::State>().terms_of(id);
    let newest_first = terms.into_iter().rev();
    newest_first
        .map(|term| OfficeRow {
            name: rows.labels.office(&term.role),
            role: term.role.clone(),
            from: term.from,
            until: term.until,
        })
        .collect()
}
