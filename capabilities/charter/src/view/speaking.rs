//! "May this person speak for the hub?": everybody who may, who might once, on which clause, about
//! what, until when. From the offices the charter lets speak, and from the mandates on the record.

use std::collections::BTreeMap;

use faces::Ctx;
use faces::table::fold;
use hub::{At, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::rows::Rows;
use crate::model::{Charter, Speaker};
use crate::state::{Mandate, OfficeTerm, State};
use crate::words::{name_of, names_of};

/// The longest name that is looked for, in characters.
const ASKED_MAX: usize = 100;

/// The answer for `?q=`, a name or an id; without it, everybody.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SpeakingView {
    /// The name or id that was asked about.
    pub asked: Option<String>,
    /// Whether somebody of this name may speak now; none when nothing was asked.
    pub answer: Option<Standing>,
    /// The version of the charter that answers; 0 when none is in force.
    pub version: u32,
    /// Who was meant, or everybody; those who may speak first.
    pub people: Vec<SpokespersonRow>,
}

/// How it stands with a right to speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Holds now.
    May,
    /// Begins later.
    NotYet,
    /// Held once.
    Expired,
    /// Never held.
    No,
}

impl Standing {
    fn of(from: At, until: Option<At>, now: At) -> Standing {
        match until {
            Some(until) if until <= now => Standing::Expired,
            _ if now < from => Standing::NotYet,
            _ => Standing::May,
        }
    }
}

/// A person and everything they may or might speak about.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SpokespersonRow {
    /// The person.
    pub person: Id,
    /// The name, where it may be read.
    pub name: Option<String>,
    /// The best of their rights.
    pub standing: Standing,
    /// Their rights; those that hold first.
    pub rights: Vec<SpeakingRow>,
}

/// A right to speak for the hub.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SpeakingRow {
    /// The office it comes with; none for a mandate of a person.
    pub office: Option<String>,
    /// What about, as a code.
    pub scope: String,
    /// What about, in words.
    pub words: Option<String>,
    /// From when.
    #[schemars(with = "String")]
    pub from: At,
    /// Until when, if an end is known.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
    /// How it stands now.
    pub standing: Standing,
    /// The clause of the charter it rests on: `speakers chair`, or the clause of the table of
    /// powers by which the mandate was given.
    pub clause: String,
    /// The entry that put the person into the office or gave the mandate.
    pub entry: u64,
}

/// Who may speak for the hub, of those who are meant.
#[must_use]
pub fn speaking(ctx: &Ctx) -> SpeakingView {
    let state = ctx.hub.room::<State>();
    let nothing = Charter::default();
    let charter = state.charter().unwrap_or(&nothing);
    let names = names_of(charter);
    let rows = Rows { ctx, state, charter, names: &names };
    let typed = ctx.query.get("q").map(|text| text.trim()).filter(|text| !text.is_empty());
    let asked: Option<String> = typed.map(|text| text.chars().take(ASKED_MAX).collect());
    let mut people = everybody(&rows);
    if let Some(asked) = &asked {
        people.retain(|one| is_meant(one, asked));
    }
    let best = people.iter().map(|one| one.standing).min();
    SpeakingView {
        answer: asked.as_ref().map(|_| best.unwrap_or(Standing::No)),
        asked,
        version: state.versions().last().map_or(0, |version| version.number),
        people,
    }
}

/// Whether a name or an id means this person: every word of it is found in the name.
fn is_meant(one: &SpokespersonRow, asked: &str) -> bool {
    if one.person.to_string() == asked {
        return true;
    }
    let name = fold(one.name.as_deref().unwrap_or_default());
    fold(asked).split_whitespace().all(|word| name.contains(word))
}

fn everybody(rows: &Rows) -> Vec<SpokespersonRow> {
    let mut people: BTreeMap<Id, SpokespersonRow> = BTreeMap::new();
    let mut add = |person: Id, name: Option<&str>, right: SpeakingRow| {
        let one = people.entry(person).or_insert_with(|| SpokespersonRow {
            person,
            name: None,
            standing: right.standing,
            rights: Vec::new(),
        });
        one.name = name.map(str::to_owned).or(one.name.take());
        one.standing = one.standing.min(right.standing);
        one.rights.push(right);
    };
    let audience = rows.ctx.audience;
    for term in rows.state.offices() {
        for speaker in rows.charter.speakers.iter().filter(|one| one.role == term.role) {
            add(term.person, term.name.seen_by(audience), by_office(rows, term, speaker));
        }
    }
    for mandate in rows.state.mandates() {
        add(mandate.person, mandate.name.seen_by(audience), by_mandate(rows, mandate));
    }
    let mut people: Vec<SpokespersonRow> = people.into_values().collect();
    for one in &mut people {
        one.rights.sort_by_key(|right| (right.standing, right.entry));
    }
    people.sort_by(|a, b| (a.standing, &a.name, a.person).cmp(&(b.standing, &b.name, b.person)));
    people
}

/// The right of an office: for as long as its holder has it, and the charter lets it speak.
fn by_office(rows: &Rows, term: &OfficeTerm, speaker: &Speaker) -> SpeakingRow {
    let last = speaker.until.as_ref().and_then(|day| format!("{day}T23:59:59Z").parse().ok());
    let until = [term.until, last].into_iter().flatten().min();
    SpeakingRow {
        office: Some(name_of(rows.names, &speaker.role)),
        scope: speaker.scope.clone(),
        words: Some(speaker.words.clone()).filter(|words| !words.is_empty()),
        from: term.from,
        until,
        standing: Standing::of(term.from, until, rows.ctx.now),
        clause: format!("speakers {}", speaker.role),
        entry: term.entry,
    }
}

/// The right of a person, under the table of powers that was in force when it was given.
fn by_mandate(rows: &Rows, mandate: &Mandate) -> SpeakingRow {
    let charter = rows.state.in_force_at(mandate.entry).map(|version| &version.charter);
    let clauses = charter.map(|one| one.powers_for("charter.speaker_named")).unwrap_or_default();
    let clauses: Vec<&str> = clauses.iter().map(|power| power.id.as_str()).collect();
    SpeakingRow {
        office: None,
        scope: mandate.scope.clone(),
        words: mandate.words.seen_by(rows.ctx.audience).map(str::to_owned),
        from: mandate.from,
        until: mandate.until,
        standing: Standing::of(mandate.from, mandate.until, rows.ctx.now),
        clause: clauses.join(", "),
        entry: mandate.entry,
    }
}
