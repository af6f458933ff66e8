//! What is sent by authors and seats: fields to acts. Words that a reader needs are asked for
//! here, because rules never look at words.

use faces::{Ctx, Failure, FieldError, Fields, Next};
use hub::{Id, Refusal, Said};

use super::steps::back;
use crate::act::{
    Act, BallotCast, Commented, DissentRecorded, MotionChanged, MotionDrafted, ObjectionAnswered,
    ObjectionRaised, ObjectionWithdrawn, Objector, ProxyGiven, ProxyWithdrawn, Recused,
};
use crate::model::{Choice, Ground, Permit};
use crate::state::State;
use crate::view;

/// The longest proposal that fits into one entry of the record with room to spare, in bytes.
const TEXT_MAX: usize = 12_000;

/// The longest title, in bytes: 200 letters of any script.
const TITLE_MAX: usize = 800;

/// The longest sentence of what agreeing means, in bytes.
const MEANING_MAX: usize = 4_000;

pub(super) fn draft(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (title, meaning, text) = paper(fields)?;
    let place = fields.get("place").and_then(|place| place.split_once(' '));
    let (body, matter) =
        place.ok_or_else(|| Failure::at_field("place", "decisions-wrong-place"))?;
    let subject = match fields.get("subject") {
        None => None,
        Some(text) => {
            let found = view::subject(ctx, fields.get("permit"), text);
            Some(found.ok_or_else(|| Failure::at_field("subject", "decisions-wrong-who"))?)
        }
    };
    let permits = match (fields.get("permit"), fields.get("fills")) {
        (Some(kind), _) => Some(Permit {
            kind: kind.to_owned(),
            subject,
            place: fields.get("sanction").map(str::to_owned),
        }),
        (None, Some(role)) => Some(Permit {
            kind: view::OFFICER_APPOINTED.to_owned(),
            subject: None,
            place: Some(role.to_owned()),
        }),
        (None, None) => None,
    };
    let about = subject.into_iter().filter(|id| id.letter() == 'a');
    let concerns = about.chain(organisations(ctx, fields, "concerns")?).collect();
    let act = MotionDrafted {
        motion: ctx.fresh_id('d'),
        body: body.to_owned(),
        matter: matter.to_owned(),
        concerns,
        topics: Vec::new(),
        permits,
        title,
        meaning,
        text,
    };
    let n = ctx.hub.room::<State>().motions().count() + 1;
    let to = format!("decisions/{n}");
    Ok(Next::act(Act::MotionDrafted(act), to).saying("decisions-said-drafted"))
}

pub(super) fn change(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let (title, meaning, text) = paper(fields)?;
    let act = MotionChanged { motion: motion.id, title, meaning, text };
    Ok(back(motion.n, Act::MotionChanged(act)).saying("decisions-said-changed"))
}

/// The organisations that a field names, one a line.
pub(super) fn organisations(ctx: &Ctx, fields: &Fields, field: &str) -> Result<Vec<Id>, Failure> {
    let lines = fields.get(field).unwrap_or_default().lines().map(str::trim);
    let found = lines.filter(|line| !line.is_empty()).map(|line| {
        members::find(ctx, line).ok_or_else(|| Failure::at_field(field, "decisions-wrong-who"))
    });
    found.collect()
}

/// The words of a proposal, or everything that is wrong with them at once.
pub(super) fn paper(fields: &Fields) -> Result<(Said, Said, Said), Failure> {
    let mut errors = Vec::new();
    let mut part = |name: &str, missing, (longest, too_long)| {
        let said = Said::text(fields.get(name).unwrap_or_default());
        let why = match said.as_text() {
            Some(text) if text.len() > longest => too_long,
            Some(text) if !text.is_empty() => return said,
            _ => missing,
        };
        errors.push(FieldError { field: name.to_owned(), why: Refusal::invalid(why) });
        said
    };
    let title = part("title", "decisions-wrong-title", (TITLE_MAX, "decisions-wrong-line"));
    let meaning = part("meaning", "decisions-wrong-meaning", (MEANING_MAX, "decisions-wrong-line"));
    let text = part("text", "decisions-wrong-text", (TEXT_MAX, "decisions-wrong-long"));
    if errors.is_empty() { Ok((title, meaning, text)) } else { Err(Failure::Fields(errors)) }
}

pub(super) fn comment(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    // Whoever acts for one organisation speaks in its name; whoever acts for several, in their own.
    let mut actors = ctx.audience.actors.iter();
    let actor = actors.next().filter(|_| actors.next().is_none()).copied();
    let act = Commented {
        motion: motion.id,
        comment: ctx.fresh_id('c'),
        actor,
        words: fields.words("words", "decisions-wrong-words")?,
    };
    Ok(back(motion.n, Act::Commented(act)).saying("decisions-said-commented"))
}

pub(super) fn object(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let act = ObjectionRaised {
        motion: motion.id,
        objection: ctx.fresh_id('o'),
        seat: seat(fields),
        reason: fields.words("reason", "decisions-wrong-reason")?,
    };
    Ok(back(motion.n, Act::ObjectionRaised(act)).saying("decisions-said-objected"))
}

pub(super) fn unobject(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let objection = fields.need("objection", "decisions-wrong-id", "decisions-wrong-id")?;
    let act = ObjectionWithdrawn { motion: motion.id, objection };
    Ok(back(motion.n, Act::ObjectionWithdrawn(act)).saying("decisions-said-unobjected"))
}

pub(super) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let to = fields.get("answer_to").unwrap_or_default();
    let to = match to.parse::<Id>() {
        Ok(id) => Objector::Objection(id),
        Err(_) => Objector::Seat(to.to_owned()),
    };
    let reply = fields.words("reply", "decisions-wrong-words")?;
    let act = ObjectionAnswered { motion: motion.id, to, reply };
    Ok(back(motion.n, Act::ObjectionAnswered(act)).saying("decisions-said-answered"))
}

pub(super) fn vote(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let chosen = fields.get("choice").and_then(|choice| choice.parse::<Choice>().ok());
    let choice = chosen.ok_or_else(|| Failure::at_field("choice", "decisions-wrong-choice"))?;
    let reason = match choice {
        Choice::Object => fields.words("reason", "decisions-wrong-reason")?,
        _ => Said::text(fields.get("reason").unwrap_or_default()),
    };
    let act = BallotCast { motion: motion.id, seat: seat(fields), choice, reason };
    let to = format!("decisions/{}/receipt", motion.n);
    Ok(Next::act(Act::BallotCast(act), to).saying("decisions-said-voted"))
}

pub(super) fn proxy(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let to = fields.get("to").unwrap_or_default().to_owned();
    let act = ProxyGiven { motion: motion.id, from: seat(fields), to };
    Ok(back(motion.n, Act::ProxyGiven(act)).saying("decisions-said-proxy"))
}

pub(super) fn unproxy(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let act = ProxyWithdrawn { motion: motion.id, from: seat(fields) };
    Ok(back(motion.n, Act::ProxyWithdrawn(act)).saying("decisions-said-unproxy"))
}

pub(super) fn recuse(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let words = Said::text(fields.get("recuse_why").unwrap_or_default());
    let act = Recused { motion: motion.id, seat: seat(fields), ground: Ground::Own, words };
    Ok(back(motion.n, Act::Recused(act)).saying("decisions-said-recused"))
}

pub(super) fn dissent(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let motion = view::named(ctx)?;
    let act = DissentRecorded {
        motion: motion.id,
        dissent: ctx.fresh_id('x'),
        seat: seat(fields),
        statement: fields.words("statement", "decisions-wrong-words")?,
    };
    let to = format!("decisions/{}#dissent", motion.n);
    Ok(Next::act(Act::DissentRecorded(act), to).saying("decisions-said-dissent"))
}

pub(super) fn seat(fields: &Fields) -> String {
    fields.get("seat").unwrap_or_default().to_owned()
}
