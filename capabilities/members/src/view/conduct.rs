//! Cases about members' conduct: that there is one, where it stands, under which clause and what
//! came of it is for everybody; the words are for whom the charter says.

use charter::model::Conduct;
use faces::lang::Lang;
use faces::{Ctx, Failure};
use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::Serialize;

use super::{OrganisationRow, Rows};
use crate::act::{Act, Appealed, CaseAnswered, CaseOpened, CaseWithdrawn, HearingCalled};
use crate::model::{Case, CaseStage, Ending, Plea, Sanction, Step};
use crate::rules;
use crate::state::{Roll, Suspended};

/// Far enough ahead for a hearing under every clause.
const FAR_DAYS: i64 = 4_000;

/// The view of `members/conduct`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConductView {
    /// The clauses on conduct of the charter in force; none where it knows no cases.
    pub clauses: Vec<ClauseRow>,
    /// Every case, newest first.
    pub list: Vec<CaseRow>,
    /// Whether the reader may raise a case.
    pub may: bool,
}

/// The view of `members/conduct/new`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NewCaseView {
    /// The clauses on conduct of the charter in force.
    pub clauses: Vec<ClauseRow>,
    /// The members in whose name the reader may raise a case.
    pub raisers: Vec<OrganisationRow>,
    /// Whether the reader holds an office, and so may raise one in its name.
    pub office: bool,
    /// Whether the reader may raise a case.
    pub may: bool,
}

/// A clause on conduct.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ClauseRow {
    /// Its id.
    pub id: String,
    /// What is a breach.
    pub words: String,
}

/// A case in the list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CaseRow {
    /// Its number.
    pub n: u64,
    /// The member it is about.
    pub organisation: OrganisationRow,
    /// The clause.
    pub clause: ClauseRow,
    /// When it was opened.
    #[schemars(with = "String")]
    pub opened: At,
    /// Where it stands.
    pub stage: CaseStage,
    /// The next day that matters: until when the member answers or appeals, or the hearing.
    #[schemars(with = "Option<String>")]
    pub due: Option<At>,
    /// The sanction that was decided.
    pub sanction: Option<String>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// Since when a suspension is lifted.
    #[schemars(with = "Option<String>")]
    pub lifted: Option<At>,
}

/// The view of `members/conduct/{n}`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CaseView {
    /// What the list says of it.
    #[serde(flatten)]
    pub row: CaseRow,
    /// Its id.
    pub id: Id,
    /// The member that raised it; nothing where an office did.
    pub raiser: Option<OrganisationRow>,
    /// The office that raised it, by name.
    pub office: Option<String>,
    /// What is asked for.
    pub asks: String,
    /// What the member is said to have done, where it may be read.
    pub grounds: Option<String>,
    /// The answers of the member, oldest first.
    pub answers: Vec<PleaRow>,
    /// Until when nothing is decided without its answer.
    #[schemars(with = "String")]
    pub answer_until: At,
    /// When it is heard.
    #[schemars(with = "Option<String>")]
    pub hearing: Option<At>,
    /// The body that hears it, by name.
    pub hears: String,
    /// Where, and how to take part.
    pub hearing_place: Option<String>,
    /// The appeal of the member.
    pub appeal: Option<PleaRow>,
    /// Why it was taken back.
    pub withdrawn_because: Option<String>,
    /// The suspension that runs now.
    pub suspension: Option<SuspensionRow>,
    /// How it came here, oldest first.
    pub events: Vec<CaseEvent>,
    /// The procedure of its clause in words.
    pub procedure: Vec<String>,
    /// The version of the charter by which it goes, where another one is in force.
    pub terms: Option<u32>,
    /// The sanctions that a motion may propose now, the one that was asked for first.
    pub open_to: Vec<String>,
    /// The kind of act that a motion on it would allow now.
    pub permit: Option<&'static str>,
    /// What the reader may do.
    pub may: MayInCase,
}

/// Words of the member in its own case.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PleaRow {
    /// The words, where they may be read.
    pub words: Option<String>,
    /// When.
    #[schemars(with = "String")]
    pub at: At,
    /// The entry.
    pub entry: u64,
}

/// Since when and until when a member does not vote, and why.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SuspensionRow {
    /// The case.
    pub case: u64,
    /// The clause.
    pub clause: String,
    /// Since when.
    #[schemars(with = "String")]
    pub from: At,
    /// Until when; until it is lifted where there is no end.
    #[schemars(with = "Option<String>")]
    pub until: Option<At>,
}

/// Something that happened in a case.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CaseEvent {
    /// What, by the end of its message: `opened`, `answered`, `hearing`, …
    pub what: &'static str,
    /// When.
    #[schemars(with = "String")]
    pub at: At,
    /// The entry.
    pub entry: u64,
    /// The decision it rests on.
    pub resolution: Option<Id>,
}

/// What the reader may do in a case: each would not be refused.
#[derive(Debug, Serialize, JsonSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is a form of its own")]
pub struct MayInCase {
    /// Answer as the member.
    pub answer: bool,
    /// Call a hearing, or move it.
    pub hear: bool,
    /// Take it back.
    pub withdraw: bool,
    /// Appeal.
    pub appeal: bool,
    /// Write the motion that is due.
    pub propose: bool,
}

/// Every case, newest first.
#[must_use]
pub fn conduct(ctx: &Ctx) -> ConductView {
    let rows = Rows::new(ctx);
    let list = rows.members.cases().rev().map(|case| row(ctx, &rows, case));
    ConductView { clauses: clauses(ctx), list: list.collect(), may: may_raise(ctx) }
}

/// A new case.
#[must_use]
pub fn new_case(ctx: &Ctx) -> NewCaseView {
    let rows = Rows::new(ctx);
    let own = ctx.audience.actors.iter();
    let raisers = own.filter(|actor| rows.members.membership(**actor, ctx.now).is_some());
    NewCaseView {
        clauses: clauses(ctx),
        raisers: raisers.map(|actor| rows.organisation(*actor)).collect(),
        office: rules::charter(ctx.hub)
            .is_some_and(|charter| ctx.audience.roles.iter().any(|role| charter.is_office(role))),
        may: may_raise(ctx),
    }
}

fn clauses(ctx: &Ctx) -> Vec<ClauseRow> {
    let charter = rules::charter(ctx.hub);
    charter.into_iter().flat_map(|charter| &charter.conduct).map(clause).collect()
}

fn clause(clause: &Conduct) -> ClauseRow {
    ClauseRow { id: clause.id.clone(), words: clause.words.clone() }
}

/// Whether the reader may raise a case about some member by some clause.
fn may_raise(ctx: &Ctx) -> bool {
    let Some(charter) = rules::charter(ctx.hub) else { return false };
    let members = Roll::of(ctx.hub);
    let others = members
        .members(ctx.now)
        .filter(|one| !ctx.audience.actors.contains(&members.lead(one.actor)));
    let Some(other) = others.map(|one| one.actor).next() else { return false };
    let raisers = ctx.audience.actors.iter().copied().map(Some).chain([None]);
    let raisers: Vec<Option<Id>> = raisers.collect();
    charter
        .conduct
        .iter()
        .any(|clause| raisers.iter().any(|raiser| may_open(ctx, clause, other, *raiser)))
}

/// Asked with a sanction that the clause has, so that only the reader's part is in question. A
/// case about this member that is open already is no reason against one about another.
fn may_open(ctx: &Ctx, clause: &Conduct, actor: Id, raiser: Option<Id>) -> bool {
    let all =
        [Sanction::Warning, Sanction::Suspension(clause.suspension_days_max), Sanction::Exclusion];
    let Some(asks) = all.into_iter().find(|one| one.fits(clause)) else { return false };
    let act = Act::CaseOpened(CaseOpened {
        case: Id::new('j', [0; 16]),
        actor,
        raiser,
        clause: clause.id.clone(),
        asks,
        grounds: Said::default(),
    });
    let Some(person) = ctx.audience.person else { return false };
    let any = hub::AnyAct::from(act);
    ctx.audience.roles.iter().any(|role| {
        let by = hub::Principal::person(person, role);
        match ctx.hub.check(&any, &by, ctx.now) {
            Ok(()) => true,
            Err(refusal) => refusal.message == "members-refused-case-open",
        }
    })
}

fn row(ctx: &Ctx, rows: &Rows, case: &Case) -> CaseRow {
    let stage = case.stage(ctx.now);
    let hearing = case.hearing.as_ref().map(|hearing| hearing.on).filter(|on| ctx.now < *on);
    CaseRow {
        n: case.n,
        organisation: rows.organisation(case.actor),
        clause: clause(&case.clause),
        opened: case.opened.at,
        stage,
        due: match stage {
            CaseStage::Answer => Some(case.answer_until),
            CaseStage::Hearing => hearing,
            CaseStage::Appealable => case.ruling.as_ref().and_then(|ruling| ruling.appeal_until),
            CaseStage::Decision | CaseStage::Appealed | CaseStage::Over => None,
        },
        sanction: case.ruling.as_ref().map(|ruling| sanction_words(ctx.lang, ruling.sanction)),
        ending: case.end.map(|(how, _)| how),
        lifted: case.lifted.map(|step| step.at),
    }
}

/// One case.
///
/// # Errors
/// `NotFound` when there is none of this number.
pub fn case(ctx: &Ctx) -> Result<CaseView, Failure> {
    let case = numbered(ctx)?;
    let rows = Rows::new(ctx);
    let read = |said: &Said| {
        said.seen_by(ctx.audience).filter(|words| !words.is_empty()).map(str::to_owned)
    };
    let plea =
        |one: &Plea| PleaRow { words: read(&one.words), at: one.made.at, entry: one.made.entry };
    let is_in = rows.members.membership(case.actor, ctx.now).is_some();
    let suspended = rows.members.suspended(case.actor, ctx.now).filter(|_| is_in);
    Ok(CaseView {
        row: row(ctx, &rows, case),
        id: case.id,
        raiser: case.raiser.map(|member| rows.organisation(member)),
        office: case.raiser.is_none().then(|| rows.labels.office(&case.role)),
        asks: sanction_words(ctx.lang, case.asks),
        grounds: read(&case.grounds),
        answers: case.answers.iter().map(plea).collect(),
        answer_until: case.answer_until,
        hearing: case.hearing.as_ref().map(|hearing| hearing.on),
        hears: rows.labels.body(&case.clause.hears),
        hearing_place: case.hearing.as_ref().and_then(|hearing| read(&hearing.place)),
        appeal: case.appeal.as_ref().map(plea),
        withdrawn_because: read(&case.withdrawn_because),
        suspension: suspended.filter(|one| one.case.id == case.id).map(|one| suspension(&one)),
        events: events(case),
        procedure: procedure(ctx, case),
        terms: terms(ctx, case),
        open_to: open_to(case),
        permit: permit(case, ctx.now),
        may: may(ctx, case),
    })
}

/// The case of this address.
pub(crate) fn numbered<'h>(ctx: &Ctx<'h>) -> Result<&'h Case, Failure> {
    Roll::of(ctx.hub).numbered_case(ctx.arg_as("n")?).ok_or(Failure::NotFound)
}

pub(super) fn suspension(one: &Suspended) -> SuspensionRow {
    SuspensionRow {
        case: one.case.n,
        clause: one.case.clause.id.clone(),
        from: one.from,
        until: one.until,
    }
}

/// The procedure of a case in words, as the page of its charter says it.
fn procedure(ctx: &Ctx, case: &Case) -> Vec<String> {
    let Some(charter) = rules::terms(case, ctx.hub) else { return Vec::new() };
    charter::view::conduct::in_words(ctx.lang, charter, &case.clause)
}

/// The version of the charter by which a case that is not over goes, where another is in force.
fn terms(ctx: &Ctx, case: &Case) -> Option<u32> {
    let versions = ctx.hub.room::<charter::State>();
    let found = versions.in_force_at(case.opened.entry)?;
    (case.end.is_none() && found.entry != versions.version()).then_some(found.number)
}

fn events(case: &Case) -> Vec<CaseEvent> {
    let event = |what, step: &Step| CaseEvent {
        what,
        at: step.at,
        entry: step.entry,
        resolution: step.resolution,
    };
    let mut all = vec![event("opened", &case.opened)];
    all.extend(case.answers.iter().map(|plea| event("answered", &plea.made)));
    all.extend(case.hearing.iter().map(|hearing| event("hearing", &hearing.made)));
    all.extend(case.ruling.iter().map(|ruling| event("sanctioned", &ruling.made)));
    all.extend(case.appeal.iter().map(|plea| event("appealed", &plea.made)));
    // A sanction without an appeal stands with the act that decided it.
    let end = case.end.filter(|(_, step)| {
        case.ruling.as_ref().is_none_or(|ruling| ruling.made.entry != step.entry)
    });
    all.extend(end.iter().map(|(how, step)| event(how.as_str(), step)));
    all.extend(case.lifted.iter().map(|step| event("lifted", step)));
    all.sort_by_key(|one| one.entry);
    all
}

/// What a motion on the case would lead to now.
fn permit(case: &Case, now: At) -> Option<&'static str> {
    let all = [rules::SANCTIONED, rules::CONFIRMED, rules::LIFTED];
    all.into_iter().find(|kind| rules::deciding(case, kind, now).is_ok())
}

fn open_to(case: &Case) -> Vec<String> {
    let days = case.asks.days().or(case.clause.suspension_days_max);
    let all = [case.asks, Sanction::Warning, Sanction::Suspension(days), Sanction::Exclusion];
    let mut open: Vec<String> = Vec::new();
    for sanction in all.into_iter().filter(|one| one.fits(&case.clause)) {
        let written = sanction.to_string();
        if !open.contains(&written) {
            open.push(written);
        }
    }
    open
}

fn may(ctx: &Ctx, case: &Case) -> MayInCase {
    let none = Said::default;
    let id = case.id;
    let is_own = ctx.audience.actors.iter().any(|one| Roll::of(ctx.hub).same(*one, case.actor));
    let takes_part = ctx.audience.roles.iter().any(|role| role != hub::PARTNER);
    let on = ctx.now.plus_days(FAR_DAYS);
    let is_ripe = match permit(case, ctx.now) {
        Some(rules::SANCTIONED) => rules::is_heard(case, ctx.now).is_ok(),
        found => found.is_some(),
    };
    MayInCase {
        answer: ctx.lets(Act::CaseAnswered(CaseAnswered { case: id, answer: none() })),
        hear: ctx.lets(Act::HearingCalled(HearingCalled { case: id, on, place: none() })),
        withdraw: ctx.lets(Act::CaseWithdrawn(CaseWithdrawn { case: id, reason: none() })),
        appeal: ctx.lets(Act::Appealed(Appealed { case: id, reason: none() })),
        propose: takes_part && !is_own && is_ripe,
    }
}

/// A sanction in the reader's words.
#[must_use]
pub fn sanction_words(lang: &Lang, sanction: Sanction) -> String {
    match sanction {
        Sanction::Suspension(Some(days)) => {
            lang.t("members-sanction-suspension-days", &[("n", days.into())])
        }
        Sanction::Warning | Sanction::Suspension(None) | Sanction::Exclusion => {
            lang.word(&format!("members-sanction-{}", sanction.kind().as_str()))
        }
    }
}
