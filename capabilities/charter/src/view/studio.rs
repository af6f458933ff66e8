//! The charter studio: drafts in the making, which only whoever writes them sees.

use faces::lang::Value;
use faces::{Ctx, Failure};
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::{act_words, rule_words};
use crate::authority::called;
use crate::check::{Finding, Severity};
use crate::model::Charter;
use crate::model::compare::{Difference, differences};
use crate::say::say_fault;
use crate::state::State;
use crate::studio::{NEW, PARTS, Part, Place, Text, Values, begin};
use crate::words::{name_of, names_of};

/// The letter of a draft's id, in the making and on the record.
pub(crate) const DRAFT: char = 'c';

/// Where a draft can begin, and the drafts in the making.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StudioView {
    /// Whether a charter is in force that a draft can begin with.
    pub in_force: bool,
    /// The models, by id and title.
    pub models: Vec<DraftTitle<String>>,
    /// Drafts in the making of whoever looks, newest first.
    pub drafts: Vec<DraftTitle<Id>>,
}

/// Something to begin with or to go on with.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DraftTitle<I> {
    /// Its id.
    pub id: I,
    /// What it is called.
    pub title: String,
}

/// The studio for whoever looks.
#[must_use]
pub fn studio(ctx: &Ctx) -> StudioView {
    let drafts = ctx.services.drafts(ctx.audience.person).into_iter();
    let ours = drafts.filter(|(id, _)| id.letter() == DRAFT);
    let title = |(id, bytes): (Id, Vec<u8>)| {
        let text = Text::read(&String::from_utf8(bytes).ok()?).ok()?;
        Some(DraftTitle { id, title: text.charter().title.clone() })
    };
    let models = models::MODELS.iter().map(|model| DraftTitle {
        id: model.id.to_owned(),
        title: model.facts().map_or_else(|_| model.id.to_owned(), |facts| facts.name),
    });
    StudioView {
        in_force: ctx.hub.room::<State>().charter().is_some(),
        models: models.collect(),
        drafts: ours.filter_map(title).collect(),
    }
}

/// A draft in the making.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DraftView {
    /// Its id; it keeps it on the record.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// What does not fit, errors first.
    pub findings: Vec<FindingRow>,
    /// Its clauses, part by part.
    pub parts: Vec<PartRow>,
    /// In what it differs from the charter in force.
    pub differences: Vec<Difference>,
    /// Whether a charter is in force that it can be compared with.
    pub amends: bool,
}

/// Something that does not fit, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FindingRow {
    /// Whether the draft cannot be adopted with it.
    pub is_error: bool,
    /// The part of the charter; empty where no form changes it.
    pub part: &'static str,
    /// The clause.
    pub clause: String,
    /// The field of its form.
    pub field: String,
    /// What does not fit.
    pub reason: String,
    /// What to do about it.
    pub mend: String,
}

impl FindingRow {
    /// A finding without its place.
    pub(crate) fn of(ctx: &Ctx, finding: &Finding) -> Self {
        let (reason, mend) = say_fault(ctx.lang, &finding.fault);
        Self {
            is_error: finding.severity == Severity::Error,
            part: "",
            clause: finding.clause.clone(),
            field: String::new(),
            reason,
            mend,
        }
    }
}

/// The clauses of a part.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PartRow {
    /// The part, by its key.
    pub part: &'static str,
    /// Its clauses.
    pub clauses: Vec<ClauseRow>,
}

/// A clause in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ClauseRow {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
}

/// A clause with the form that changes it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ClauseView {
    /// The draft.
    pub draft: Id,
    /// What the draft is called.
    pub title: String,
    /// The part.
    pub part: &'static str,
    /// The clause; none where a new one is written.
    pub clause: Option<String>,
    /// What people call it.
    pub name: String,
    /// What stands in its fields.
    pub values: Values,
    /// What does not fit in it.
    pub findings: Vec<FindingRow>,
    /// What it says in words, where it is a rule.
    pub words: Vec<String>,
    /// Where it was read, where it comes from a model.
    pub source: Option<String>,
    /// Its fields that no form shows.
    pub beyond: Vec<String>,
    /// The whole draft, for what can be chosen among.
    #[serde(skip)]
    pub(crate) charter: Charter,
}

/// A draft in the making as a file.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TextView {
    /// The draft.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// The charter file, as TOML.
    pub toml: String,
}

/// The draft of this address, for whoever writes it.
pub(crate) fn text_of(ctx: &Ctx) -> Result<(Id, Text), Failure> {
    let id = ctx.arg_as::<Id>("draft")?;
    kept(ctx, id).map(|text| (id, text)).ok_or(Failure::NotFound)
}

fn kept(ctx: &Ctx, id: Id) -> Option<Text> {
    if id.letter() != DRAFT {
        return None;
    }
    let bytes = ctx.services.draft(id, ctx.audience.person)?;
    Text::read(&String::from_utf8(bytes).ok()?).ok()
}

/// A draft of the charter, for people who are signed in: one on the record, or one that they have
/// in the making.
#[must_use]
pub fn drafted(ctx: &Ctx, id: Id) -> Option<Charter> {
    ctx.audience.person?;
    let recorded = ctx.hub.room::<State>().draft(id).and_then(crate::state::Draft::whole);
    recorded.or_else(|| kept(ctx, id).map(|text| text.charter().clone()))
}

/// The kinds of act that this product knows.
pub(crate) fn kinds<'h>(ctx: &Ctx<'h>) -> Vec<&'h str> {
    let kinds = ctx.hub.capabilities().iter().flat_map(|room| room.kinds);
    kinds.map(|kind| kind.name).collect()
}

/// A draft in the making.
///
/// # Errors
/// `NotFound` when whoever looks has no such draft.
pub fn draft(ctx: &Ctx) -> Result<DraftView, Failure> {
    let (id, text) = text_of(ctx)?;
    let charter = text.charter();
    let in_force = ctx.hub.room::<State>().charter();
    let parts = PARTS.iter().map(|part| PartRow {
        part: part.key,
        clauses: text
            .clauses(part)
            .into_iter()
            .map(|id| ClauseRow { name: clause_name(ctx, charter, part, &id), id })
            .collect(),
    });
    Ok(DraftView {
        id,
        title: charter.title.clone(),
        findings: findings(ctx, &text),
        parts: parts.collect(),
        differences: in_force.map(|old| differences(old, charter)).unwrap_or_default(),
        amends: in_force.is_some(),
    })
}

/// Whether a finding concerns this hub: one that is founded, or one whose charter is amended.
pub(super) fn concerns(ctx: &Ctx, finding: &Finding) -> bool {
    ctx.hub.room::<State>().charter().is_none() || !finding.is_of_a_founding()
}

fn findings(ctx: &Ctx, text: &Text) -> Vec<FindingRow> {
    let row = |(place, finding): (Place, Finding)| {
        let Place { part, clause, field } = place;
        FindingRow { part, clause, field, ..FindingRow::of(ctx, &finding) }
    };
    let found = text.findings(&kinds(ctx)).into_iter();
    let counts = |(_, finding): &(Place, Finding)| concerns(ctx, finding);
    let mut all: Vec<FindingRow> = found.filter(counts).map(row).collect();
    all.sort_by_key(|one| !one.is_error);
    all
}

/// What people call a clause.
fn clause_name(ctx: &Ctx, charter: &Charter, part: &Part, id: &str) -> String {
    let names = names_of(charter);
    match part.key {
        "about" => charter.title.clone(),
        "speakers" => {
            let speakers = charter.speakers.iter();
            let one = speakers.map(|one| format!("{}: {}", name_of(&names, &one.role), one.scope));
            one.collect::<Vec<String>>().join(", ")
        }
        "disclosure" => {
            let rows = charter.disclosure.iter();
            let one = rows.map(|row| said_of(ctx, &row.fields, &row.audience));
            one.collect::<Vec<String>>().join(", ")
        }
        "powers" => match charter.powers.iter().find(|power| power.id == id) {
            Some(power) => {
                let who: Vec<String> = power.by.iter().map(|one| called(charter, one)).collect();
                format!("{} {}", act_words(ctx, &power.act), who.join(", "))
            }
            None => id.to_owned(),
        },
        "criteria" => {
            charter.criterion(id).map(|criterion| criterion.words.clone()).unwrap_or_default()
        }
        "conduct" => charter.conduct(id).map(|one| one.words.clone()).unwrap_or_default(),
        "rules" => charter.rule(id).map(|rule| rule.title.clone()).unwrap_or_default(),
        _ => name_of(&names, id),
    }
}

/// Who may read what, in words.
fn said_of(ctx: &Ctx, fields: &str, audience: &str) -> String {
    let values = [("fields", fields.into()), ("audience", Value::key(audience.to_owned()))];
    ctx.lang.t("charter-disclosure", &values)
}

/// A clause of a draft in the making, or a new one of its part.
///
/// # Errors
/// `NotFound` when there is no such draft, part or clause.
pub fn clause(ctx: &Ctx) -> Result<ClauseView, Failure> {
    let (draft, text) = text_of(ctx)?;
    let part = Part::named(ctx.arg("part")?).ok_or(Failure::NotFound)?;
    let clause = Some(ctx.arg("clause")?).filter(|id| *id != NEW);
    let values = match clause {
        Some(id) => text.values(part, id).ok_or(Failure::NotFound)?,
        None if part.is_whole() => return Err(Failure::NotFound),
        None => begin::new_clause(text.charter(), part),
    };
    let charter = text.charter();
    let rule = clause.filter(|_| part.key == "rules").and_then(|id| charter.rule(id));
    let own = |row: &FindingRow| row.part == part.key && Some(row.clause.as_str()) == clause;
    Ok(ClauseView {
        draft,
        title: charter.title.clone(),
        part: part.key,
        clause: clause.map(str::to_owned),
        name: clause.map(|id| clause_name(ctx, charter, part, id)).unwrap_or_default(),
        values,
        findings: findings(ctx, &text).into_iter().filter(own).collect(),
        words: rule.map(|rule| rule_words(ctx, &names_of(charter), rule)).unwrap_or_default(),
        source: clause.and_then(|id| text.source(part, id)),
        beyond: clause.map(|id| text.beyond(part, id)).unwrap_or_default(),
        charter: charter.clone(),
    })
}

/// A draft in the making as a file.
///
/// # Errors
/// `NotFound` when whoever looks has no such draft.
pub fn text(ctx: &Ctx) -> Result<TextView, Failure> {
    let (id, text) = text_of(ctx)?;
    Ok(TextView { id, title: text.charter().title.clone(), toml: text.to_string() })
}
