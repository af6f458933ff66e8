//! What is sent: fields to acts. The charter and the rules say whether they may happen.

use charter::model::Charter;
use faces::{Ctx, Failure, Fields, Next};
use hub::{At, Id, Openness, SECRETARIAT, Said};

use crate::act::{
    Act, Admitted, CriterionAnswered, InterestDeclared, InterestWithdrawn, Left, PersonAppointed,
    PersonEnded, RoleCardWritten, SeatFilled, SeatVacated, SecretariatStated, VouchWithdrawn,
    Vouched,
};
use crate::model::{About, Answer, Nature, Part, Term, is_code};
use crate::rules;

const BACK: &str = "members/manage";

pub(super) fn admit(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let act = Admitted {
        actor: organisation(ctx, fields)?,
        constituency: fields.get("constituency").unwrap_or_default().to_owned(),
        resolution: optional(fields, "resolution")?,
    };
    Ok(done(Act::Admitted(act), "members-said-admitted"))
}

pub(super) fn leave(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let act = Left { actor: organisation(ctx, fields)?, reason: said(fields, "reason") };
    Ok(done(Act::Left(act), "members-said-left"))
}

pub(super) fn fill(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let from = date(fields, "from")?.unwrap_or(ctx.now);
    let act = SeatFilled {
        seat: fields.get("seat").unwrap_or_default().to_owned(),
        actor: organisation(ctx, fields)?,
        term: Term { from, until: date(fields, "until")? },
        resolution: optional(fields, "resolution")?,
    };
    Ok(done(Act::SeatFilled(act), "members-said-filled"))
}

pub(super) fn vacate(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let seat = fields.get("seat").unwrap_or_default().to_owned();
    let act = SeatVacated { seat, reason: said(fields, "reason") };
    Ok(done(Act::SeatVacated(act), "members-said-vacated"))
}

pub(super) fn appoint(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let name = said(fields, "name");
    if name.is_empty() {
        return Err(Failure::at_field("name", "members-wrong-name"));
    }
    let to = openness(rules::charter(ctx.hub), "names", "public");
    let email = fields.get("email");
    let known = || email.and_then(|email| ctx.services.person_at(email));
    let person = optional(fields, "person")?.or_else(known);
    let person = person.unwrap_or_else(|| ctx.fresh_id('p'));
    let act = PersonAppointed {
        person,
        actor: organisation(ctx, fields)?,
        seat: fields.get("seat").map(str::to_owned),
        part: match fields.get("part") {
            Some("alternate") => Part::Alternate,
            _ => Part::Delegate,
        },
        term: Term { from: ctx.now, until: date(fields, "until")? },
        name: name.only(to.clone()),
        title: said(fields, "role_title").only(to),
    };
    let called = fields.get("name").unwrap_or_default();
    let next = done(Act::PersonAppointed(act), "members-said-appointed");
    Ok(next.inviting(person, email, called))
}

pub(super) fn end(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let who = fields.get("who").and_then(|who| who.split_once(' '));
    let ids = who.and_then(|(person, actor)| Some((person.parse().ok()?, actor.parse().ok()?)));
    let (person, actor) = ids.ok_or_else(|| Failure::at_field("who", "members-wrong-id"))?;
    let act = PersonEnded { person, actor, seat: None };
    Ok(done(Act::PersonEnded(act), "members-said-ended"))
}

pub(super) fn declare(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let about =
        fields.get("about").ok_or_else(|| Failure::at_field("about", "members-wrong-about"))?;
    let about = match (about.parse::<Id>(), find(ctx, about)) {
        (Ok(id), _) if id.letter() == 'd' => About::Motion(id),
        (_, Some(actor)) => About::Actor(actor),
        _ if is_code(about) => About::Topic(about.to_owned()),
        _ => return Err(Failure::at_field("about", "members-wrong-about")),
    };
    let nature = fields.get("nature").unwrap_or_default();
    let nature = Nature::ALL.into_iter().find(|one| one.as_str() == nature);
    let act = InterestDeclared {
        interest: ctx.fresh_id('i'),
        actor: organisation(ctx, fields)?,
        person: None,
        about,
        nature: nature.unwrap_or(Nature::Other),
        words: said(fields, "words"),
    };
    Ok(done(Act::InterestDeclared(act), "members-said-declared"))
}

pub(super) fn withdraw(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let interest = fields.need("interest", "members-wrong-id", "members-wrong-id")?;
    let act = InterestWithdrawn { interest };
    Ok(done(Act::InterestWithdrawn(act), "members-said-withdrawn"))
}

pub(super) fn card(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let actor = organisation(ctx, fields)?;
    let act = RoleCardWritten {
        actor,
        goals: said(fields, "goals"),
        red_lines: said(fields, "red_lines"),
        resources: said(fields, "resources"),
        limits: said(fields, "limits"),
    };
    if [&act.goals, &act.red_lines, &act.resources, &act.limits].iter().all(|one| one.is_empty()) {
        return Err(Failure::at_field("goals", "members-wrong-card"));
    }
    let page = format!("members/{actor}");
    Ok(Next::act(Act::RoleCardWritten(act), page).saying("members-said-card"))
}

pub(super) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let said_so = fields.get("answer").unwrap_or_default();
    let answer = Answer::ALL.into_iter().find(|one| one.as_str() == said_so);
    let act = CriterionAnswered {
        actor: organisation(ctx, fields)?,
        criterion: fields.get("criterion").unwrap_or_default().to_owned(),
        answer: answer.ok_or_else(|| Failure::at_field("answer", "members-wrong-answer"))?,
        resolution: optional(fields, "resolution")?,
        evidence: said(fields, "evidence"),
    };
    if act.evidence.is_empty() {
        return Err(Failure::at_field("evidence", "members-wrong-evidence"));
    }
    Ok(to_candidates(Act::CriterionAnswered(act), "members-said-answered"))
}

pub(super) fn vouch(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let reason = said(fields, "reason");
    if reason.is_empty() {
        return Err(Failure::at_field("reason", "members-wrong-reason"));
    }
    let (actor, member) = (organisation(ctx, fields)?, named(ctx, fields, "member")?);
    let act = Vouched { actor, member, reason };
    Ok(to_candidates(Act::Vouched(act), "members-said-vouched"))
}

pub(super) fn unvouch(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (actor, member) = (organisation(ctx, fields)?, named(ctx, fields, "member")?);
    let act = VouchWithdrawn { actor, member, reason: said(fields, "reason") };
    Ok(to_candidates(Act::VouchWithdrawn(act), "members-said-unvouched"))
}

pub(super) fn secretariat(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let amount = |name: &str| {
        let read = fields.get(name).and_then(landscape::model::money::thousandths);
        let positive = read.and_then(|amount| u64::try_from(amount).ok());
        positive.ok_or_else(|| Failure::at_field(name, "members-wrong-amount"))
    };
    let host = fields.get("organisation").map(|_| organisation(ctx, fields)).transpose()?;
    let act = SecretariatStated {
        on: date(fields, "on")?.ok_or_else(|| Failure::at_field("on", "members-wrong-date"))?,
        people: amount("people")?,
        cost: amount("cost")?,
        currency: fields.get("currency").unwrap_or_default().trim().to_uppercase(),
        host,
        source: said(fields, "source"),
    };
    if act.source.is_empty() {
        return Err(Failure::at_field("source", "members-wrong-source"));
    }
    let next = Next::act(Act::SecretariatStated(act), "members/secretariat");
    Ok(next.saying("members-said-secretariat"))
}

fn to_candidates(act: Act, say: &'static str) -> Next {
    Next::act(act, "members/candidates").saying(say)
}

fn done(act: Act, say: &'static str) -> Next {
    Next::act(act, BACK).saying(say)
}

pub(super) fn said(fields: &Fields, name: &str) -> Said {
    Said::text(fields.get(name).unwrap_or_default())
}

pub(super) fn optional(fields: &Fields, name: &str) -> Result<Option<Id>, Failure> {
    let Some(text) = fields.get(name) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| Failure::at_field(name, "members-wrong-id"))
}

/// A day as the browser sends it: `2027-03-31`, from its first second.
pub(super) fn date(fields: &Fields, name: &str) -> Result<Option<At>, Failure> {
    let Some(text) = fields.get(name) else { return Ok(None) };
    let at = format!("{text}T00:00:00Z").parse();
    at.map(Some).map_err(|_| Failure::at_field(name, "members-wrong-date"))
}

pub(super) fn organisation(ctx: &Ctx, fields: &Fields) -> Result<Id, Failure> {
    named(ctx, fields, "organisation")
}

/// The organisation that is named in a field.
fn named(ctx: &Ctx, fields: &Fields, field: &str) -> Result<Id, Failure> {
    let found = fields.get(field).and_then(|text| find(ctx, text));
    found.ok_or_else(|| Failure::at_field(field, "members-wrong-organisation"))
}

/// The organisation of this id, or the only one of this name (accents and case aside).
#[must_use]
pub fn find(ctx: &Ctx, text: &str) -> Option<Id> {
    let landscape = ctx.hub.room::<landscape::State>();
    if let Ok(id) = text.parse::<Id>() {
        return landscape.actor(id).map(|actor| actor.id);
    }
    let wanted = faces::table::fold(text);
    let mut same = landscape.actors().filter(|(_, actor)| {
        actor.name.seen_by(ctx.audience).is_some_and(|name| faces::table::fold(name) == wanted)
    });
    let (_, found) = same.next()?;
    same.next().is_none().then_some(found.id)
}

/// Who may read a class of fields, by the charter's disclosure policy; `otherwise` where it does
/// not say.
pub(super) fn openness(charter: Option<&Charter>, fields: &str, otherwise: &str) -> Openness {
    let rows = charter.into_iter().flat_map(|charter| &charter.disclosure);
    let audience = rows.filter(|row| row.fields == fields).map(|row| row.audience.as_str()).next();
    match audience.unwrap_or(otherwise) {
        "public" => Openness::Everybody,
        "partner" => Openness::Members,
        other => match other.strip_prefix("body:") {
            Some(body) => Openness::Role(format!("seat:{body}").into()),
            None if other == "monitor" => Openness::Role("monitor".into()),
            None => Openness::Role(SECRETARIAT.into()),
        },
    }
}
