//! What people see of the charter, made for an audience: who is in charge, how decisions are made,
//! who may do what, who speaks, what is public.

mod compare;
pub mod conduct;
mod may;
mod rows;
mod speaking;
pub(crate) mod studio;
pub(crate) mod trial;

pub use compare::{CompareView, compare};
pub use may::{MayView, RoleChoice, may};
pub use rows::{
    BodyRow, ConductRow, ConstituencyRow, CriterionRow, DisclosureRow, HolderRow, MandateRow,
    OfficeRow, PowerRow, RuleRow, SeatRow, Source, SpeakerRow, VersionRow, grantee_words,
};
pub use speaking::{SpeakingRow, SpeakingView, SpokespersonRow, Standing, speaking};
pub use studio::{
    ClauseRow, ClauseView, DraftTitle, DraftView, FindingRow, PartRow, StudioView, TextView,
    drafted,
};
pub use trial::{BlockRow, CaseRow, ChamberRow, ConditionRow, TrialResult, TrialView, tried};

use faces::{Ctx, Failure};
use hub::{AnyAct, Id, Nature, Principal, Refusal};
use schemars::JsonSchema;
use serde::Serialize;

use crate::act::{Act, Adopted};
use crate::authority::called;
use crate::file;
use crate::model::Charter;
use crate::model::compare::{Difference, differences};
use crate::say::say;
use crate::state::{State, Version};
use crate::tally::explain;
use crate::words::{Names, names_of};

/// "Who is in charge, and how are decisions made here?"
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CharterView {
    /// What the charter is called.
    pub title: String,
    /// The one goal.
    pub goal: String,
    /// Who may become a member, where it is known.
    pub membership: Option<String>,
    /// What an organisation must meet to become one, one by one.
    pub criteria: Vec<CriterionRow>,
    /// How many members must vouch for it.
    pub vouchers_min: Option<u32>,
    /// How many days after its admission a member votes.
    pub vote_after_days: Option<u32>,
    /// The version shown; 0 when no charter is in force.
    pub version: u32,
    /// Whether the version shown is the one in force.
    pub in_force: bool,
    /// Who changes the charter while it has no bodies; nothing once it has.
    pub organic: Option<Vec<String>>,
    /// The bodies and their seats.
    pub bodies: Vec<BodyRow>,
    /// The offices and who holds them.
    pub offices: Vec<OfficeRow>,
    /// The rules in words.
    pub rules: Vec<RuleRow>,
    /// How cases about a member's conduct are handled; nothing where the charter knows none.
    pub conduct: Vec<ConductRow>,
    /// The clause by which the charter is changed.
    pub amendment: Option<String>,
    /// The table of powers.
    pub powers: Vec<PowerRow>,
    /// Offices that speak for the hub.
    pub speakers: Vec<SpeakerRow>,
    /// People with a mandate to speak.
    pub mandates: Vec<MandateRow>,
    /// Who may read what.
    pub disclosure: Vec<DisclosureRow>,
    /// The constituencies.
    pub constituencies: Vec<ConstituencyRow>,
    /// What was looked for and is not known.
    pub unknown: Vec<String>,
    /// Every version, newest first.
    pub versions: Vec<VersionRow>,
}

/// The charter in force on one page, to print.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct OnePageView(pub CharterView);

/// The charter in force.
#[must_use]
pub fn charter(ctx: &Ctx) -> CharterView {
    view_of(ctx, ctx.hub.room::<State>().versions().last())
}

/// An earlier version, by its number.
///
/// # Errors
/// `NotFound` when there never was such a version.
pub fn version(ctx: &Ctx) -> Result<CharterView, Failure> {
    let number: u32 = ctx.arg_as("n")?;
    let versions = ctx.hub.room::<State>().versions();
    let found = versions.iter().find(|version| version.number == number);
    found.map(|version| view_of(ctx, Some(version))).ok_or(Failure::NotFound)
}

fn view_of(ctx: &Ctx, version: Option<&Version>) -> CharterView {
    let state = ctx.hub.room::<State>();
    let nothing = Charter::default();
    let charter = version.map_or(&nothing, |version| &version.charter);
    let names = names_of(charter);
    let here = rows::Rows { ctx, state, charter, names: &names };
    CharterView {
        title: charter.title.clone(),
        goal: charter.goal.clone(),
        membership: Some(charter.membership.clone())
            .filter(|words| !words.is_empty() && words != "unknown"),
        criteria: charter.criteria.iter().map(|one| here.criterion(one)).collect(),
        vouchers_min: charter.vouchers_min,
        vote_after_days: charter.vote_after_days,
        version: version.map_or(0, |version| version.number),
        in_force: version.is_some_and(|version| version.entry == state.version()),
        organic: organic(charter),
        bodies: charter.bodies.iter().map(|body| here.body(body)).collect(),
        offices: charter.officers.iter().map(|officer| here.office(officer)).collect(),
        rules: charter.rules.iter().map(|rule| here.rule(rule)).collect(),
        conduct: charter.conduct.iter().map(|clause| here.conduct(clause)).collect(),
        amendment: charter.amendment.clone(),
        powers: charter.powers.iter().map(|power| here.power(power)).collect(),
        speakers: charter.speakers.iter().map(|speaker| here.speaker(speaker)).collect(),
        mandates: here.mandates(),
        disclosure: charter.disclosure.iter().map(|row| here.disclosure(row)).collect(),
        constituencies: here.constituencies(),
        unknown: charter.unknown.clone(),
        versions: state.versions().iter().rev().map(|version| here.version(version)).collect(),
    }
}

/// Who may adopt another charter, where no body can resolve to.
fn organic(charter: &Charter) -> Option<Vec<String>> {
    let adopting = charter.powers_for(ADOPTED).into_iter().flat_map(|power| &power.by);
    charter.is_organic().then(|| adopting.map(|one| called(charter, one)).collect())
}

/// The rule in words, in the reader's language.
pub(crate) fn rule_words(ctx: &Ctx, names: &Names, rule: &crate::model::Rule) -> Vec<String> {
    explain(rule).iter().map(|sentence| say(ctx.lang, names, sentence)).collect()
}

/// A kind of act, or a whole room of them, in the reader's words.
#[must_use]
pub fn act_words(ctx: &Ctx, act: &str) -> String {
    if let Some(room) = act.strip_suffix(".*") {
        return ctx.lang.t("charter-act-room", &[("room", room.into())]);
    }
    let message = format!("act-{}", act.replace(['.', '_'], "-"));
    if ctx.lang.has(&message) {
        return ctx.lang.word(&message);
    }
    let mut kinds = ctx.hub.capabilities().iter().flat_map(|capability| capability.kinds);
    match kinds.find(|kind| kind.name == act) {
        Some(kind) => kind.about.trim().to_owned(),
        None => act.to_owned(),
    }
}

/// The charter as a file to keep, edit and bring back.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FileView {
    /// The charter file, as TOML.
    pub toml: String,
}

/// The charter in force as a file.
///
/// # Errors
/// `NotFound` when no charter is in force.
pub fn charter_file(ctx: &Ctx) -> Result<FileView, Failure> {
    let charter = ctx.hub.room::<State>().charter().ok_or(Failure::NotFound)?;
    Ok(FileView { toml: file::write(charter) })
}

/// What stands before those who keep the charter: drafts, offices, mandates.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ManageView {
    /// The next version's number.
    pub next_version: u32,
    /// The rule by which the charter is changed.
    pub amendment: Option<String>,
    /// Who changes the charter while it has no bodies; nothing once it has.
    pub organic: Option<Vec<String>>,
    /// Drafts that are not in force.
    pub drafts: Vec<DraftRow>,
    /// The offices and who holds them.
    pub offices: Vec<OfficeRow>,
    /// People with a mandate to speak.
    pub mandates: Vec<MandateRow>,
    /// The charter file to start an amendment from.
    pub toml: String,
}

/// A draft charter.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DraftRow {
    /// Its id, for the resolution that adopts it.
    pub id: Id,
    /// How many of its parts are written.
    pub have: usize,
    /// How many it has.
    pub parts: u32,
    /// When it was last written.
    #[schemars(with = "String")]
    pub at: hub::At,
    /// What it is called.
    pub title: String,
    /// What would be worth a second look before it is adopted.
    pub findings: Vec<FindingRow>,
    /// In what it differs from the charter in force.
    pub differences: Vec<Difference>,
    /// Decisions that allow it to come into force, by id and name; each would be enough.
    pub allowed_by: Vec<(Id, String)>,
    /// What holds it up, though a decision allows it: a case that still needs what it abolishes.
    #[serde(skip)]
    pub held_up: Option<Refusal>,
    /// Whether the reader may bring it into force without a decision.
    pub unasked: bool,
}

/// The act that brings a draft into force.
const ADOPTED: &str = "charter.adopted";

/// The decisions on which the reader may bring a draft into force now.
fn allowed_by(ctx: &Ctx, draft: Id, version: u32) -> Vec<(Id, String)> {
    let is_enough = |id: Id| {
        let adopted = Adopted { draft, version, resolution: Some(id) };
        ctx.lets(Act::Adopted(adopted))
    };
    let all = ctx.hub.resolutions(ADOPTED).into_iter();
    let enough = all.filter(|(one, _)| one.subject == Some(draft) && is_enough(one.id));
    let named = enough.map(|(one, called)| {
        let name = called.seen_by(ctx.audience).map(str::to_owned);
        (one.id, name.unwrap_or_else(|| one.id.to_string()))
    });
    named.collect()
}

/// Why a draft that was decided on does not come into force yet, though the reader may bring it.
fn held_up(ctx: &Ctx, draft: Id, version: u32) -> Option<Refusal> {
    let person = ctx.audience.person?;
    let decided = ctx.hub.resolutions(ADOPTED).into_iter();
    let tried = decided.filter(|(one, _)| one.subject == Some(draft)).flat_map(|(one, _)| {
        let act = AnyAct::from(Act::Adopted(Adopted { draft, version, resolution: Some(one.id) }));
        let by = ctx.audience.roles.iter().map(|role| Principal::person(person, role));
        by.filter_map(|by| ctx.hub.check(&act, &by, ctx.now).err()).collect::<Vec<_>>()
    });
    tried.into_iter().find(|refusal| refusal.nature == Nature::TooLate)
}

/// Drafts, offices and mandates, with what may be done about them.
#[must_use]
pub fn manage(ctx: &Ctx) -> ManageView {
    let state = ctx.hub.room::<State>();
    let nothing = Charter::default();
    let charter = state.charter().unwrap_or(&nothing);
    let names = names_of(charter);
    let here = rows::Rows { ctx, state, charter, names: &names };
    let kinds = studio::kinds(ctx);
    let next_version = state.versions().last().map_or(1, |version| version.number + 1);
    let drafts = state.open_drafts().map(|(id, draft)| {
        let whole = draft.whole();
        let found = whole.iter().flat_map(|charter| crate::check::check(charter, Some(&kinds)));
        let found = found.filter(|one| studio::concerns(ctx, one));
        DraftRow {
            id,
            have: draft.clauses.len(),
            parts: draft.parts,
            at: draft.at,
            title: whole.as_ref().map(|charter| charter.title.clone()).unwrap_or_default(),
            differences: whole.as_ref().map_or_else(Vec::new, |new| differences(charter, new)),
            findings: found.map(|one| FindingRow::of(ctx, &one)).collect(),
            allowed_by: allowed_by(ctx, id, next_version),
            held_up: held_up(ctx, id, next_version),
            unasked: ctx.lets(Act::Adopted(Adopted {
                draft: id,
                version: next_version,
                resolution: None,
            })),
        }
    });
    ManageView {
        next_version,
        amendment: charter.amendment.as_ref().map(|id| crate::words::name_of(&names, id)),
        organic: state.charter().and_then(organic),
        drafts: drafts.collect(),
        offices: charter.officers.iter().map(|officer| here.office(officer)).collect(),
        mandates: here.mandates(),
        toml: state.charter().map(file::write).unwrap_or_default(),
    }
}
